"""Pictures made for sending: upright, as small as wanted, telling nothing, and never at the price of a crash."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_files import MAKER, SVG, bomb, exif, moving, opened, photo, saved, scene
from PIL import Image

from app.message.image import pictures
from app.message.image.picture_sizes import shown_sizes
from app.message.image.pictures import MAX_OCTETS, NotMadeError, develop, look, view
from app.model.picture import Crop, Details, PicturePlan, SendSize

PLAIN = PicturePlan()


def is_red(image: Image.Image, x: float, y: float) -> bool:
    red, _green, blue = image.convert("RGB").getpixel((int(x * image.width), int(y * image.height)))
    return bool(red > 150 and blue < 100)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_a_picture_tells_is_left_out_and_no_pixel_changes(kind: str) -> None:
    data = saved(scene(320, 240), kind, exif=exif())
    facts = look(data)
    assert facts is not None
    assert (facts.width, facts.height, facts.details) == (320, 240, Details.PLACE)
    made = develop(data, PLAIN, None)
    assert made is not None
    assert MAKER.encode() not in made.data
    told = look(made.data)
    assert told is not None
    assert told.details is Details.NONE
    assert opened(made.data).tobytes() == opened(data).tobytes()


def test_comments_and_what_hides_behind_the_end_go_as_well() -> None:
    made = develop(photo(400, 300), PLAIN, None)
    assert made is not None
    assert MAKER.encode() not in made.data
    assert made.data.endswith(b"\xff\xd9")


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("plan", [PLAIN, PicturePlan(SendSize.SMALL)])
def test_a_photo_that_is_cut_off_tells_nothing_either(orientation: int, plan: PicturePlan) -> None:
    """A download that was broken off cannot be made smaller or turned; its head is whole, with the place in it."""
    whole = photo(900, 600, orientation)
    for share in (0.9, 0.3):
        data = whole[: int(len(whole) * share)]
        facts = look(data)
        assert facts is not None
        assert facts.details is Details.PLACE
        made = develop(data, plan, None)
        assert made is not None
        assert MAKER.encode() not in made.data
    assert develop(data, replace(plan, keep_details=True), None) is None


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_what_moves_tells_nothing_either(kind: str) -> None:
    frames = [scene(60 + n, 40).resize((60, 40)) for n in range(3)]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:], exif=exif())
    facts = look(data)
    assert facts is not None
    assert (facts.moves, facts.details) == (True, Details.PLACE)
    made = develop(data, PicturePlan(SendSize.SMALL), None)
    assert made is not None
    assert MAKER.encode() not in made.data
    assert opened(made.data).n_frames == 3


def test_a_picture_goes_as_planned_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was cut away is not for anybody to see, and no memory now is no picture without a place."""
    data = photo(900, 600)
    with pytest.raises(NotMadeError):
        develop(data[: len(data) // 2], PicturePlan(crop=Crop(0, 0, 0.5, 0.5)), None)

    def no_memory(*_args: object) -> None:
        raise MemoryError

    monkeypatch.setattr(pictures, "_coded", no_memory)
    with pytest.raises(NotMadeError):
        develop(data, PicturePlan(SendSize.SMALL), None)


def test_a_colour_profile_stays() -> None:
    profile = b"\x00\x00\x02\x0cappl" + bytes(500)
    data = saved(scene(64, 48), "JPEG", icc_profile=profile, exif=exif())
    for plan in (PLAIN, PicturePlan(crop=Crop(0, 0, 0.5, 1))):
        made = develop(data, plan, None)
        assert made is not None
        assert opened(made.data).info["icc_profile"] == profile


def test_details_travel_where_that_is_wanted() -> None:
    data = photo(640, 480)
    assert develop(data, PicturePlan(keep_details=True), None) is None
    made = develop(data, PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 1), keep_details=True), None)
    assert made is not None
    facts = look(made.data)
    assert facts is not None
    assert facts.details is Details.PLACE
    assert MAKER.encode() in made.data


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_applied(orientation: int) -> None:
    data = photo(400, 200, orientation)
    turned = orientation > 4
    facts = look(data)
    assert facts is not None
    assert (facts.width, facts.height) == ((200, 400) if turned else (400, 200))
    for plan in (PLAIN, PicturePlan(keep_details=True), PicturePlan(SendSize.SMALL)):
        made = develop(data, plan, (100, 50) if not turned else (50, 100))
        assert made is not None
        assert (MAKER.encode() in made.data) is plan.keep_details
        image = opened(made.data)
        assert image.size == ((50, 100) if turned else (100, 50))
        assert image.getexif().get(0x0112, 1) == 1
        corner = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}[orientation]
        assert is_red(image, 0.1 + 0.8 * corner[0], 0.1 + 0.8 * corner[1])


def test_the_bitmap_is_as_large_as_the_text_shows_it() -> None:
    made = develop(photo(1600, 1200), PLAIN, (600, 450))
    assert made is not None
    assert opened(made.data).size == (600, 450)
    assert made.content_type == "image/jpeg"
    assert develop(saved(scene(300, 200), "PNG"), PLAIN, (600, 400)) is None, "it is never made larger"


@pytest.mark.parametrize("size", [SendSize.LARGE, SendSize.MEDIUM, SendSize.SMALL])
def test_a_size_bounds_the_longer_side(size: SendSize) -> None:
    data = photo(2400, 1800)
    made = develop(data, PicturePlan(size), None)
    assert made is not None
    assert (made.width, made.height) == opened(made.data).size == (size.longest, round(size.longest * 0.75))
    assert len(made.data) < len(data)
    narrow = develop(photo(300, 2600), PicturePlan(size), None)
    assert narrow is not None
    assert narrow.height == size.longest


def test_a_crop_is_taken_from_the_upright_picture() -> None:
    made = develop(photo(400, 200, 6), PicturePlan(crop=Crop(0.5, 0, 1, 0.25)), None)
    assert made is not None
    image = opened(made.data)
    assert image.size == (100, 100)
    assert is_red(image, 0.8, 0.5), "the corner that was top left is top right once it stands upright"


def test_shrinking_never_grows() -> None:
    tiny = saved(Image.new("P", (700, 700), 3), "PNG")
    made = develop(tiny, PicturePlan(SendSize.SMALL), None)
    assert made is None or len(made.data) < len(tiny)


def test_a_screenshot_stays_a_png_and_a_photo_saved_as_one_becomes_a_jpeg_when_it_is_to_shrink() -> None:
    flat = Image.new("RGB", (1500, 1000), "white")
    for n in range(40):
        flat.paste((0, 0, 0), (20, 20 * n, 400 + 10 * n, 20 * n + 9))
    made = develop(saved(flat, "PNG"), PicturePlan(SendSize.SMALL), None)
    assert made is None or made.content_type == "image/png"
    noisy = saved(scene(1500, 1000), "PNG")
    made = develop(noisy, PicturePlan(SendSize.SMALL), None)
    assert made is not None
    assert made.content_type == "image/jpeg"
    kept = develop(noisy, PLAIN, (300, 200))
    assert kept is not None
    assert kept.content_type == "image/png", "nobody asked for a smaller file"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_of_png_can_be_made_smaller(mode: str) -> None:
    image = Image.new("I;16", (900, 600), 40_000) if mode == "I;16" else scene(900, 600).convert(mode)
    made = develop(saved(image, "PNG"), PLAIN, (300, 200))
    assert made is not None
    assert opened(made.data).size == (300, 200)
    assert made.content_type == "image/png"


def test_what_is_transparent_stays_so() -> None:
    image = scene(400, 300).convert("RGBA")
    image.putalpha(Image.new("L", image.size, 0))
    made = develop(saved(image, "PNG"), PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 0.5)), None)
    assert made is not None
    assert opened(made.data).convert("RGBA").getpixel((5, 5))[3] == 0


def test_what_moves_is_never_touched() -> None:
    data = moving()
    facts = look(data)
    assert facts is not None
    assert facts.moves
    assert develop(data, PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 0.5)), (10, 10)) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8\xff", SVG, bomb(), bomb(2**31 - 1, 2**31 - 1), b"GIF89a", photo(64, 48)[:400], b"\x89PNG\r\n",
     b"RIFF\xff\xff\xff\xffWEBPVP8X", b"BM" + bytes(60), b"%!PS-Adobe-3.0 EPSF-3.0"],
    ids=["nothing", "start", "svg", "bomb", "greatest", "gif", "cut", "png", "webp", "bmp", "eps"],
)  # fmt: skip
def test_what_is_no_picture_or_a_bomb_is_left_alone(data: bytes) -> None:
    assert view(data, Crop(), 1600) is None
    assert develop(data, PicturePlan(SendSize.SMALL), (10, 10)) is None


def test_a_file_too_large_is_not_even_opened() -> None:
    assert look(photo(64, 48) + bytes(MAX_OCTETS)) is None


def test_a_picture_too_large_to_be_decoded_still_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.message.image.pictures.MAX_PIXELS", 100)
    data = photo(64, 48, 6)
    made = develop(data, PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 1)), (10, 10))
    assert made is not None
    assert MAKER.encode() not in made.data
    assert opened(made.data).size == (64, 48)
    assert view(data, Crop(), 100) is None


def test_a_kind_that_cannot_be_changed_says_so() -> None:
    facts = look(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
    assert facts is not None
    assert facts.details is Details.FIXED


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=40), st.integers(0, 900), st.sampled_from(["JPEG", "PNG", "WEBP", "GIF", "BMP"]))
def test_no_damage_brings_it_down(noise: bytes, at: int, kind: str) -> None:
    data = saved(scene(40, 30), kind)
    at %= len(data)
    broken = data[:at] + noise + data[at + len(noise) // 2 :]
    look(broken)
    view(broken, Crop(0, 0, 0.7, 0.7), 20)
    develop(broken, PicturePlan(SendSize.SMALL), (10, 10))
    with contextlib.suppress(NotMadeError):  # it goes cropped or not at all
        develop(broken, PicturePlan(SendSize.SMALL, Crop(0.1, 0.1, 0.9, 0.9)), (10, 10))


def test_a_view_is_upright_cropped_and_coarse() -> None:
    found = view(photo(3000, 1000, 8), Crop(0, 0, 1, 0.5), 300)
    assert found is not None
    assert (found.width, found.height) == (1000, 1500)
    assert (found.pixels_wide, found.pixels_high) == (200, 300)
    assert len(found.rgba) == 200 * 300 * 4


def test_sizes_in_the_text_are_those_of_its_own_pictures() -> None:
    html = (
        '<p><img src="cid:a@x" alt="&lt;x width=&quot;9&quot;" width="600" height="450"><img src="cid:a@x" width="100" '
        'height="75"><img src="cid:b@x"><img src="https://x.org/c.png" width="5" height="5"></p>'
    )
    assert shown_sizes(html) == {"a@x": (600, 450), "b@x": (0, 0)}


@pytest.mark.parametrize("edges", [(0.5, 0, 0.5, 1), (-0.1, 0, 1, 1), (0, 0, 1, 1.1), (0.9, 0, 0.1, 1)])
def test_no_part_of_a_picture_is_nothing(edges: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="not a part"):
        Crop(*edges)
