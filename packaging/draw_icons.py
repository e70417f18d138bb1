"""The program's icon as pictures, in every size a desktop asks for.

python packaging/draw_icons.py HICOLOR_FOLDER SIZE...     the folders of a Linux desktop
python packaging/draw_icons.py FILE.ico | FILE.icns       the one file of Windows or macOS
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources/icons"
SMALL = 24
"""Up to this size the drawing with fewer lines is used."""


def draw(size: int) -> QImage:
    drawing = QSvgRenderer(str(ICONS / ("tintero-small.svg" if size <= SMALL else "tintero.svg")))
    picture = QImage(size, size, QImage.Format.Format_RGBA8888)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def write_folders(folder: Path, sizes: list[int]) -> None:
    for size in sizes:
        out = folder / f"{size}x{size}/apps/tintero.png"
        out.parent.mkdir(parents=True, exist_ok=True)
        if not draw(size).save(str(out)):
            raise OSError(f"{out} cannot be written")


def write_file(out: Path) -> None:
    """Each size drawn for itself, not the largest made smaller."""
    sizes = (16, 24, 32, 48, 64, 128, 256) if out.suffix == ".ico" else (16, 32, 64, 128, 256, 512, 1024)
    drawn = [_copied(draw(size)) for size in sizes]
    out.parent.mkdir(parents=True, exist_ok=True)
    named = {"sizes": [picture.size for picture in drawn]} if out.suffix == ".ico" else {}
    drawn[-1].save(out, append_images=drawn[:-1], **named)


def _copied(picture: QImage) -> Image.Image:
    """As Pillow has it; the octets are copied while Qt's picture lives."""
    return Image.frombytes("RGBA", (picture.width(), picture.height()), bytes(picture.constBits()))


def main() -> int:
    application = QGuiApplication([])
    out = Path(sys.argv[1])
    if out.suffix in (".ico", ".icns"):
        write_file(out)
    else:
        write_folders(out, [int(size) for size in sys.argv[2:]])
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
