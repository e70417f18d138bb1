"""The baseline of `startup`: three fields and a QTextEdit, nothing else. Says `painted` and waits."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget


class Bare(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for _ in range(3):
            column.addWidget(QLineEdit())
        column.addWidget(QTextEdit())
        self.resize(960, 780)
        self._told = False

    def paintEvent(self, event: object) -> None:
        if not self._told:
            self._told = True
            QTimer.singleShot(0, lambda: print("painted", flush=True))


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Bare()
    window.show()
    sys.exit(application.exec())
