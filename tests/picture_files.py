"""Pictures as cameras, screens and attackers make them, for tests."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageDraw

PLACE = {1: "N", 2: (47.0, 22.0, 33.0), 3: "E", 4: (8.0, 32.0, 11.0)}
MAKER = "Kamera Example 7"


def exif(orientation: int = 1, *, place: bool = True) -> bytes:
    block = Image.Exif()
    block[0x010F] = MAKER
    block[0x0112] = orientation
    if place:
        block[0x8825] = PLACE
    return block.tobytes()


def scene(width: int, height: int) -> Image.Image:
    """Something with colours that tell which way is up: red top left, blue bottom right, noise as in a photo."""
    grain = Image.effect_noise((max(1, width // 4), max(1, height // 4)), 30).resize((width, height)).convert("RGB")
    image = Image.blend(grain, Image.linear_gradient("L").resize((width, height)).convert("RGB"), 0.5)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width // 4, height // 4), fill=(220, 20, 20))
    pen.rectangle((width - width // 4, height - height // 4, width, height), fill=(20, 20, 220))
    return image


def photo(
    width: int = 1600, height: int = 1200, orientation: int = 1, *, place: bool = True, quality: int = 92
) -> bytes:
    """A JPEG file with Exif, a comment, and something hidden behind its end."""
    out = io.BytesIO()
    scene(width, height).save(
        out, "JPEG", quality=quality, exif=exif(orientation, place=place), comment=b"made by " + MAKER.encode()
    )
    return out.getvalue() + b"hidden: " + MAKER.encode()


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def moving() -> bytes:
    """A GIF file that moves."""
    frames = [Image.new("L", (60, 40), 60 * n) for n in range(4)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=100)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def bomb(width: int = 100_000, height: int = 100_000) -> bytes:
    """A PNG file of a few octets that claims to be 10 gigapixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>'


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
