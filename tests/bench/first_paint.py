"""`tintero --compose`, saying `painted` once its window has been drawn, and waiting.

python -m tests.bench.first_paint PROFILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from ui.main import parse, start


def main() -> int:
    def tell_when_painted(shell: object) -> None:
        # imported here: Qt is loaded by the program under test at its own time
        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    QTimer.singleShot(0, lambda: print("painted", flush=True))
                return False

        [window] = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ComposeWindow"]
        self_keep.append(watch := Watch())
        window.installEventFilter(watch)

    self_keep: list[object] = []
    profile = Path(sys.argv[1])
    return start(profile, parse(["--compose", "--profile", str(profile)]), tell_when_painted)


if __name__ == "__main__":
    raise SystemExit(main())
