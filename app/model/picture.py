"""What shall become of a picture on its way out, and what is known about one. The original is never touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SendSize(StrEnum):
    """How large a picture is sent at most."""

    ORIGINAL = "original"
    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"

    @property
    def longest(self) -> int:
        """Pixels of the longer side; 0 means as many as it has."""
        return {SendSize.LARGE: 2048, SendSize.MEDIUM: 1280, SendSize.SMALL: 640}.get(self, 0)


@dataclass(frozen=True)
class Crop:
    """The part that is shown, as fractions of the upright picture: 0 <= left < right <= 1, from the top left."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def __post_init__(self) -> None:
        if not (0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1):
            raise ValueError(f"not a part of a picture: {self}")

    @property
    def is_whole(self) -> bool:
        return (self.left, self.top, self.right, self.bottom) == (0.0, 0.0, 1.0, 1.0)

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in pixels of an upright picture; never empty."""
        left = min(round(self.left * width), width - 1)
        top = min(round(self.top * height), height - 1)
        right = max(left + 1, round(self.right * width))
        return left, top, right, max(top + 1, round(self.bottom * height))


@dataclass(frozen=True)
class PicturePlan:
    """What a person decided for one picture. `keep_details`: place, time and camera travel with it."""

    size: SendSize = SendSize.ORIGINAL
    crop: Crop = Crop()
    keep_details: bool = False


class Details(StrEnum):
    """What a picture tells beyond what is seen on it."""

    NONE = "none"
    CAMERA = "camera"  # camera, program, time, a preview of the uncropped picture
    PLACE = "place"  # where it was taken, and perhaps the rest as well
    FIXED = "fixed"  # a kind of file from which it cannot be taken out


@dataclass(frozen=True)
class PictureFacts:
    """`width` and `height` are pixels of the upright picture. A picture that `moves` is never changed."""

    width: int
    height: int
    details: Details = Details.NONE
    moves: bool = False


@dataclass(frozen=True)
class PicturePixels:
    """A picture to look at: `rgba` are `pixels_wide` times `pixels_high` times 4 octets.

    `width` and `height` are what the picture has itself, after its crop.
    """

    width: int
    height: int
    pixels_wide: int
    pixels_high: int
    rgba: bytes


@dataclass(frozen=True)
class SentPicture:
    """How a picture leaves: `key` names the copy made for that in the spool, "" means the original octets."""

    name: str
    content_type: str
    size: int
    key: str = ""
    width: int = 0
    height: int = 0
