"""Tokens, palette, sheet and icons: legible pairs, live changes, one sheet for everyone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.account import COLOURS
from ui.compose.editor.popups import FieldPopup
from ui.look import icons, theme
from ui.look.sheet import style_sheet
from ui.look.theme import DARK, LIGHT, Theme, Tokens
from ui.look.tokens import PAIRS, SCALE
from ui.widgets.basics import column, push, text, tool

Dress = Callable[..., Theme]
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """Whatever a test does to the application is taken back."""
    palette, sheet, font = QPalette(qapp.palette()), qapp.styleSheet(), QFont(qapp.font())
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def dress(qapp: QApplication, tmp_path: Path) -> Iterator[Dress]:
    """Makes a Theme that ends with the test."""
    made: list[Theme] = []

    def make(choice: str = "light") -> Theme:
        made.append(Theme(qapp, tmp_path / "cache", choice))
        made[-1].listen()
        return made[-1]

    yield make
    for worn in made:
        worn.undress()


@THEMES
@pytest.mark.parametrize(("colour", "ground", "least"), PAIRS)
def test_what_stands_on_what_can_be_read(tokens: Tokens, colour: str, ground: str, least: float) -> None:
    assert theme.contrast(getattr(tokens, colour), getattr(tokens, ground)) >= least


@pytest.mark.parametrize("name", COLOURS)
def test_account_colours_are_seen_on_the_side(name: str) -> None:
    light, dark = theme.ACCOUNT_COLOURS[name]
    assert theme.contrast(light, LIGHT.side) >= 3
    assert theme.contrast(dark, DARK.side) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("white", "black") == pytest.approx(21)
    assert theme.contrast("#777777", "white") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_a_widget_knows_its_tokens_by_its_palette(qtbot: QtBot, tokens: Tokens) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(theme.palette(tokens))
    assert theme.of(widget) == tokens
    widget.setPalette(theme.palette(theme.strong(tokens)))
    assert theme.of(widget) == theme.strong(tokens)


def test_paper_inside_a_dark_window_is_light(qtbot: QtBot) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.setPalette(theme.palette(DARK))
    paper, label = QWidget(desk), QWidget()
    paper.setPalette(theme.palette(LIGHT))
    label.setParent(paper)
    assert theme.of(desk).dark
    assert not theme.of(label).dark


@THEMES
def test_more_contrast_leaves_no_soft_edges(tokens: Tokens) -> None:
    strong = theme.strong(tokens)
    assert strong.edge_soft == strong.line == tokens.edge
    assert QColor(strong.hover).alpha() == 2 * QColor(tokens.hover).alpha()
    assert strong.danger_soft == tokens.surface


@THEMES
def test_the_sheet_names_only_colours_of_its_theme(tokens: Tokens) -> None:
    pictures: set[tuple[str, str]] = set()

    def picture(name: str, colour: str) -> str:
        pictures.add((name, colour))
        return "/cache/picture.svg"

    sheet = style_sheet(tokens, picture, round_popups=True)
    known = {str(value) for t in (LIGHT, DARK, tokens) for value in t}
    assert set(re.findall(r"#[0-9A-F]{6,8}", sheet)) <= known
    assert {name for name, _ in pictures} == {f"chevron-{way}" for way in ("down", "up", "left", "right")} | {"check"}
    assert sheet.count("{") == sheet.count("}")
    assert "border-radius: 0px" in style_sheet(tokens, picture, round_popups=False)


def test_the_arrow_of_a_menu_button_keeps_its_room_in_the_mirror(qapp: QApplication, dress: Dress) -> None:
    """Qt puts it on the other side; the sheet says where its room is, and is told to at once."""
    dress()
    button = tool("more", "More", menu=QMenu())
    button.ensurePolished()

    def place_of_icon() -> int:
        """Where the dots begin, which are darker than the arrow."""
        picture = button.grab().toImage()
        line = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
        return next(x for x, colour in enumerate(line) if colour.alpha() > 200 and colour.lightness() < 70)

    usual = place_of_icon()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert "padding-left: 14px" in qapp.styleSheet()
        button.ensurePolished()
        assert place_of_icon() > usual + 8
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "padding-left: 14px" not in qapp.styleSheet()


def test_fonts_are_steps_of_the_platforms_own(qapp: QApplication) -> None:
    base = QFont(qapp.font())
    base.setPointSizeF(20)
    qapp.setFont(base)
    assert theme.font().pointSizeF() == 20
    assert theme.font("caption").pointSizeF() == pytest.approx(17.5, abs=0.3)
    assert theme.font("title", QFont.Weight.DemiBold).weight() == QFont.Weight.DemiBold
    assert [theme.font(kind).pointSizeF() for kind in SCALE] == sorted(theme.font(kind).pointSizeF() for kind in SCALE)


def test_the_choice_is_worn_at_once_and_told(qapp: QApplication, qtbot: QtBot, dress: Dress) -> None:
    worn = dress()
    label = text("Saved", colour="text_2")
    qtbot.addWidget(label)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.text_2)
    with qtbot.waitSignal(worn.changed):
        worn.set("dark")
    assert worn.tokens == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.desk)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text_2)
    with qtbot.assertNotEmitted(worn.changed):
        worn.set("dark")
    worn.set("light")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.text_2)


def test_pictures_of_the_sheet_lie_in_our_own_folder(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "cache"
    theme.apply(qapp, DARK, folder)
    written = sorted(path.name for path in folder.iterdir())
    ticks = [f"check-{colour.lstrip('#')}.svg" for colour in (DARK.accent, DARK.on_fill)]
    ways = [f"chevron-{way}-{DARK.text_2.lstrip('#')}.svg" for way in ("down", "left", "right", "up")]
    greyed = [f"chevron-{way}-{DARK.disabled.lstrip('#')}.svg" for way in ("left", "right")]
    assert written == sorted((*ticks, *ways, *greyed))
    assert "currentColor" not in (folder / "check-FFFFFF.svg").read_text("utf-8")
    assert folder.as_posix() in qapp.styleSheet()


def test_a_cache_that_cannot_be_written_is_no_reason_not_to_start(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    theme.apply(qapp, LIGHT, tmp_path / "file" / "cache")
    assert (icons.folder() / "check.svg").as_posix() in qapp.styleSheet()


def test_menus_have_a_see_through_ground(qtbot: QtBot, dress: Dress) -> None:
    dress()
    menu, button = QMenu(), QPushButton()
    for widget in (menu, button):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    assert menu.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert not button.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def test_every_widget_hears_of_a_new_font(qapp: QApplication, qtbot: QtBot, dress: Dress) -> None:
    dress()
    window = QWidget()
    qtbot.addWidget(window)
    label = text("Saved")
    label.setParent(window)
    font = QFont(qapp.font())
    font.setPointSizeF(31)
    qapp.setFont(font)
    qtbot.waitUntil(lambda: label.font().pointSizeF() == 31)


@pytest.mark.parametrize("size", [16, 20, 24, 48])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_icons_come_in_physical_pixels(qapp: QApplication, size: int, ratio: float) -> None:
    drawn = icons.pixmap("send", size, LIGHT.accent, ratio)
    assert drawn.width() == round(size * ratio)
    assert drawn.devicePixelRatio() == ratio
    image = drawn.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(pixels, key=lambda c: c.alpha())
    assert strongest.alpha() > 200
    accent = QColor(LIGHT.accent)
    assert abs(strongest.red() - accent.red()) <= 2
    assert abs(strongest.blue() - accent.blue()) <= 2


def test_an_icon_follows_the_palette_without_being_made_again(qapp: QApplication) -> None:
    def colour(found: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
        image = found.pixmap(QSize(48, 48), 1.0, mode, state).toImage()
        strongest = max(
            (image.pixelColor(x, y) for x in range(48) for y in range(48)), key=lambda c: (c.alpha(), c.name())
        )
        return strongest.name()

    found, on_fill = icons.icon("bold"), icons.icon("bold", "on_fill")
    qapp.setPalette(theme.palette(LIGHT))
    assert colour(found) == LIGHT.text.lower()
    assert colour(found, state=QIcon.State.On) == LIGHT.accent.lower()
    assert colour(found, QIcon.Mode.Disabled) == LIGHT.disabled.lower()
    assert colour(on_fill) == LIGHT.on_fill.lower()
    qapp.setPalette(theme.palette(DARK))
    assert colour(found) == DARK.text.lower()
    assert colour(QIcon(found), state=QIcon.State.On) == DARK.accent.lower()


def test_a_missing_icon_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_drawing_takes_a_colour() -> None:
    own = {"tintero", "tintero-small"}
    plain = [p.stem for p in icons.folder().glob("*.svg") if "currentColor" not in p.read_text("utf-8")]
    assert set(plain) <= own


def test_the_program_has_a_simpler_icon_when_small(qapp: QApplication) -> None:
    found = icons.app_icon()
    assert {size.width() for size in found.availableSizes()} == {16, 20, 24, 32, 48, 64, 128, 256}
    assert not found.pixmap(16).isNull()


def test_an_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    """The size that Qt asks for is that of the window; the pixels are as many as the screen has there."""
    for ratio in (1.0, 1.25, 2.0):
        found = icons.icon("attach").pixmap(QSize(20, 20), ratio)
        assert found.size() == QSize(20, 20) * ratio
        assert found.devicePixelRatio() == ratio


def test_a_button_with_the_keyboard_has_one_ring(dress: Dress, qtbot: QtBot) -> None:
    """Qt's own style would draw a second one inside, as a small raised panel."""
    dress("light")
    dialog, quiet = QDialog(), push("Answers to another address", "quiet")
    dialog.setLayout(column(quiet, margins=(32, 32, 32, 32)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    quiet.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(quiet.hasFocus)
    QTest.keyClick(quiet, Qt.Key.Key_Tab)  # from now on the keyboard is what is used
    qtbot.waitUntil(quiet.hasFocus)
    image = dialog.grab().toImage().copy(quiet.geometry())
    assert image.pixelColor(image.width() // 2, 0).name() == LIGHT.accent.lower()
    assert {image.pixel(x, 4) for x in range(6, image.width() - 6)} == {image.pixel(4, 14)}


def test_a_popup_over_paper_that_is_open_follows(qtbot: QtBot, dress: Dress) -> None:
    worn, paper = dress("light"), QWidget()
    qtbot.addWidget(paper)
    popup = FieldPopup(paper, "Link", ("Address",), "Apply")
    popup.show()
    for choice, tokens in (("dark", DARK), ("light", LIGHT)):
        worn.set(choice)
        assert theme.of(popup) == tokens
        assert popup.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.desk
    popup.close()
