"""Pictures on their way into a mail: looked at, made smaller, cropped, turned upright, freed of what they tell.

Everything here is pure, blocks, and takes memory within bounds that stand below. Whatever a file claims or holds,
the answer is a result or None; a picture that is None travels as the file it is.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass

from PIL import Image

from app.message.image.picture_details import NotAPictureError, exif_of, without_details, xmp_of
from app.model.picture import Crop, Details, PictureFacts, PicturePixels, PicturePlan

MAX_OCTETS = 64 * 1024 * 1024
"""A larger file is never read as a picture."""
MAX_PIXELS = 120_000_000
"""Of a JPEG picture, which can be read at a fraction of its size. A larger one is never decoded."""
MAX_OTHER_PIXELS = 50_000_000
_KINDS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "BMP": "image/bmp", "GIF": "image/gif"}
_QUALITY = 85
_PHOTO_RATIO = 3  # a JPEG that takes less than this part of the PNG shows that it was a photo
_COLOURS = 256
_TIFF = {b"II*\x00", b"MM\x00*"}
_ORIENTATION, _GPS = 0x0112, 0x8825
_TURN = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_DAMAGED = (
    OSError, ValueError, TypeError, SyntaxError, KeyError, IndexError, EOFError, ArithmeticError, MemoryError,
    struct.error, zlib.error, Image.DecompressionBombError, Image.DecompressionBombWarning,
)  # fmt: skip
_FIXED = {b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftypavif", b"ftyphevc"}

# Our bounds are asked before anything is decoded. This one is for what only claims to be a picture.
Image.MAX_IMAGE_PIXELS = 2 * MAX_PIXELS


class NotMadeError(ValueError):
    """A picture cannot be made as it was planned, and must not go as it is."""


@dataclass(frozen=True)
class Print:
    """A picture made for sending, as a whole file."""

    data: bytes
    content_type: str
    width: int
    height: int


@dataclass(frozen=True)
class _Source:
    kind: str
    facts: PictureFacts
    orientation: int
    exif: bytes
    may_be_decoded: bool


def look(data: bytes) -> PictureFacts | None:
    """What is known without decoding; None for what is no picture that we change, is damaged or too large."""
    if data[4:12] in _FIXED or data[:4] in _TIFF:
        return PictureFacts(0, 0, Details.FIXED)
    source = _source(data)
    return source.facts if source else None


def view(data: bytes, crop: Crop, longest: int) -> PicturePixels | None:
    """The picture to look at, upright and cropped, neither side longer than `longest` pixels."""
    source = _source(data)
    if source is None or not source.may_be_decoded:
        return None
    left, top, right, bottom = crop.box(source.facts.width, source.facts.height)
    width, height = right - left, bottom - top
    target = _fitted(width, height, longest)
    try:
        image = _decoded(data, source, crop, target)
        shown = image.convert("RGBA")
        return PicturePixels(width, height, *shown.size, shown.tobytes())
    except _DAMAGED:
        return None


def develop(data: bytes, plan: PicturePlan, shown: tuple[int, int] | None) -> Print | None:
    """The picture as it is to be sent; None means: the octets as they are.

    `shown` are the pixels at which the text shows it. Some mail programs show pictures of a message at their own
    size whatever the text says, so the picture itself is made that small. One that is cut off, or moves, keeps its
    size and loses what it tells. Raises NotMadeError where that would show more than was planned, or where there is no
    memory for it now.
    """
    source = _source(data)
    if source is None or source.kind == "GIF":
        return None
    try:
        bare = data if plan.keep_details else without_details(source.kind, data)
    except (NotAPictureError, *_DAMAGED):
        return None
    untold = Print(bare, _KINDS[source.kind], source.facts.width, source.facts.height) if bare != data else None
    if source.facts.moves:
        return untold
    facts, whole = source.facts, plan.crop.is_whole
    left, top, right, bottom = plan.crop.box(facts.width, facts.height)
    width, height = right - left, bottom - top
    target = _fitted(width, height, plan.size.longest)
    if shown is not None and min(shown) > 0:
        factor = min(1.0, max(shown[0] / width, shown[1] / height))
        target = min(target, (max(1, round(width * factor)), max(1, round(height * factor))))
    if (target == (width, height) and whole and source.orientation == 1) or not source.may_be_decoded:
        return untold
    try:
        made = _coded(data, source, plan, target)
    except _DAMAGED as error:
        if not whole or isinstance(error, MemoryError):
            raise NotMadeError(f"the picture cannot be made as planned ({type(error).__name__})") from error
        return untold
    must_be_small = shown is not None and target != _fitted(width, height, plan.size.longest)
    if len(made.data) >= len(bare) and whole and source.orientation == 1 and not must_be_small:
        return untold
    return made


def _source(data: bytes) -> _Source | None:
    if len(data) > MAX_OCTETS:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=tuple(_KINDS)) as image:
            kind, (width, height) = image.format or "", image.size
            moves = bool(getattr(image, "is_animated", False))
        if kind not in _KINDS or min(width, height) < 1:
            return None
        may_be_decoded = width * height <= (MAX_PIXELS if kind == "JPEG" else MAX_OTHER_PIXELS)
        exif = exif_of(kind, data)
        orientation, has_place = _read_exif(exif)
        details = Details.NONE
        if has_place or b"GPSLatitude" in xmp_of(kind, data):
            details = Details.PLACE
        elif exif or xmp_of(kind, data):
            details = Details.CAMERA
    except (NotAPictureError, *_DAMAGED):
        return None
    if orientation > 4:
        width, height = height, width
    return _Source(kind, PictureFacts(width, height, details, moves), orientation, exif, may_be_decoded)


def _read_exif(block: bytes) -> tuple[int, bool]:
    """The orientation (1 where none is said) and whether a place is told."""
    if not block:
        return 1, False
    exif = Image.Exif()
    try:
        exif.load(b"Exif\x00\x00" + block)
        found = exif.get(_ORIENTATION, 1)
        place = bool(exif.get_ifd(_GPS))
    except _DAMAGED:
        return 1, b"GPS" in block
    return found if found in _TURN else 1, place


def _fitted(width: int, height: int, longest: int) -> tuple[int, int]:
    """The size within a square; never larger than it is."""
    if not longest or max(width, height) <= longest:
        return width, height
    factor = longest / max(width, height)
    return max(1, round(width * factor)), max(1, round(height * factor))


def _decoded(data: bytes, source: _Source, crop: Crop, target: tuple[int, int]) -> Image.Image:
    """Upright, cropped and scaled to `target`, in a mode that can be coded."""
    with Image.open(io.BytesIO(data), formats=(source.kind,)) as image:
        if source.kind == "JPEG":
            need = (target[0] / (crop.right - crop.left), target[1] / (crop.bottom - crop.top))
            wide, high = need if source.orientation <= 4 else need[::-1]
            image.draft(None, (max(1, int(wide)), max(1, int(high))))  # a half, a quarter or an eighth may do
        image.load()
        found = _plain(image)
    if source.orientation in _TURN:
        found = found.transpose(_TURN[source.orientation])
    if not crop.is_whole:
        found = found.crop(crop.box(*found.size))
    if found.size != target:
        found = found.resize(target, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return found


def _plain(image: Image.Image) -> Image.Image:
    """Modes that cannot be scaled well become those that can."""
    if image.mode in ("L", "RGB") and "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "RGBA", "LA"):
        return image  # it is loaded: closing its file does no harm, and a copy would double the memory
    if image.mode in ("P", "PA"):
        return image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode == "1":
        return image.convert("L")
    return image.convert("RGB")


def _coded(data: bytes, source: _Source, plan: PicturePlan, target: tuple[int, int]) -> Print:
    with Image.open(io.BytesIO(data), formats=(source.kind,)) as image:
        tables = getattr(image, "quantization", None)
        profile = image.info.get("icc_profile") if image.mode != "CMYK" else None
        few_colours = image.mode == "P"
    made = _decoded(data, source, plan.crop, target)
    made.info = {}  # comments and the like would be written again
    extra: dict[str, object] = {"icc_profile": profile} if profile else {}
    if plan.keep_details and source.exif:
        extra["exif"] = _upright_exif(source.exif)
    if source.kind == "JPEG":
        scaled = target != _cropped(source.facts, plan.crop)
        quality: dict[str, object] = {"quality": _QUALITY} if scaled or not tables else {"qtables": tables}
        return _saved(made.convert("RGB") if made.mode not in ("L", "RGB") else made, "JPEG", {**quality, **extra})
    if source.kind == "WEBP":
        return _saved(made, "WEBP", {"quality": _QUALITY, "method": 4, **extra})
    printed = _as_png(made, few_colours, extra)
    if plan.size.longest and made.mode in ("RGB", "L"):
        photo = _saved(made, "JPEG", {"quality": _QUALITY, **extra})
        if len(photo.data) * _PHOTO_RATIO < len(printed.data):
            return photo
    return printed


def _cropped(facts: PictureFacts, crop: Crop) -> tuple[int, int]:
    left, top, right, bottom = crop.box(facts.width, facts.height)
    return right - left, bottom - top


def _as_png(made: Image.Image, few_colours: bool, extra: dict[str, object]) -> Print:
    printed = _saved(made, "PNG", {"optimize": True, **extra})
    if few_colours:
        method = Image.Quantize.FASTOCTREE if made.mode == "RGBA" else Image.Quantize.MEDIANCUT
        small = _saved(made.quantize(_COLOURS, method), "PNG", {"optimize": True, **extra})
        return min(printed, small, key=lambda found: len(found.data))
    return printed


def _saved(image: Image.Image, kind: str, options: dict[str, object]) -> Print:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return Print(out.getvalue(), _KINDS[kind], *image.size)


def _upright_exif(block: bytes) -> bytes:
    """The same details for a picture whose pixels have been turned."""
    exif = Image.Exif()
    exif.load(b"Exif\x00\x00" + block)
    exif[_ORIENTATION] = 1
    return exif.tobytes()
