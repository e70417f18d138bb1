"""The preview in a program that is dressed as it really is: with a filter on the application that hears of menus."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
SCENE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from app.message.views import Picture, Views
from ui.compose.view.preview_document import document
from ui.compose.view.preview_web import WebPaper
from ui.look.theme import Theme

app = QApplication(["tintero", "-style", "Fusion"])
theme = Theme(app, Path(sys.argv[1]), "light")
theme.listen()
window = QWidget()
window.show()
paper = WebPaper(window)
paper.view.show()
loop = QEventLoop()
paper.loaded.connect(lambda fine: loop.exit(0 if fine else 1))
QTimer.singleShot(90_000, lambda: loop.exit(2))

class Pictures(dict):
    asked = []

    def get(self, name, default=None):
        self.asked.append(name)
        return super().get(name, default)

png = (Path(sys.argv[2]) / "resources/sample/cover-proof.png").read_bytes()
pictures = Pictures({"k@x": Picture("image/png", png)})
views = Views(html='<p><img src="cid:k@x"></p>', pictures=pictures)
paper.show_document(document(views, dark=False, with_pictures=True), pictures)
status = loop.exec()
heard = []
window.changeEvent = lambda event: heard.append(event.type().name)
font = app.font()
font.setPointSize(font.pointSize() + 3)
app.setFont(font)
assert "ApplicationFontChange" in heard, heard
theme.set("dark")
menu = QMenu(window)
menu.ensurePolished()
assert pictures.asked == ["k@x"], pictures.asked
print("shown", status, flush=True)
paper.release()
"""


def test_a_dressed_program_shows_a_message_with_its_picture(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCENE, str(tmp_path), str(TOP)],
        cwd=TOP,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    if "ImportError" in done.stderr:
        pytest.skip("QtWebEngine or one of its libraries is not installed")
    assert "shown 0" in done.stdout, done.stderr[-2000:]
    assert done.returncode == 0, done.stderr[-2000:]
