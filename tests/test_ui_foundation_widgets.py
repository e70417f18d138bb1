"""The shared widgets: keyboard, names, colours that follow, sizes from the font."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.corner import CornerNote
from ui.look import theme
from ui.look.theme import DARK, LIGHT
from ui.widgets.banner import Banner
from ui.widgets.basics import AppPicture, Elided, column, picture, push, row, text, tool
from ui.widgets.segmented import Segmented
from ui.widgets.spinner import Spinner
from ui.widgets.split_button import SplitButton
from ui.widgets.surfaces import Dot, Ground, Hairline, Plane, Strip
from ui.widgets.toast import Toast

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def worn(qapp: QApplication, tmp_path: Path) -> Iterator[theme.Theme]:
    """Dressed in light; everything is taken back."""
    palette, font, sheet = QPalette(qapp.palette()), QFont(qapp.font()), qapp.styleSheet()
    found = theme.Theme(qapp, tmp_path / "cache", "light")
    found.listen()
    yield found
    found.undress()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def grown(app: QApplication) -> None:
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    app.setFont(font)


def colour_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name()


def is_painted(widget: QWidget, colour: str) -> bool:
    return colour_at(widget, 20, min(20, widget.height() - 1)) == colour


def test_words_are_plain_text_in_the_colour_of_a_token(worn: theme.Theme, qtbot: QtBot) -> None:
    label = text("<b>not bold</b>", "lead", "warn", QFont.Weight.DemiBold)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.warn)
    label.set_colour("danger")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.danger)
    worn.set("dark")
    qtbot.waitUntil(lambda: label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.danger))
    label.setEnabled(False)
    assert label.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText) == QColor(DARK.disabled)


def test_words_grow_with_the_font(qapp: QApplication, qtbot: QtBot) -> None:
    label = text("Outbox", "title", weight=QFont.Weight.DemiBold)
    qtbot.addWidget(label)
    before = label.sizeHint().height()
    grown(qapp)
    qtbot.waitUntil(lambda: label.sizeHint().height() > 1.7 * before)
    assert label.font().weight() == QFont.Weight.DemiBold


def test_a_long_name_gives_way_and_says_itself_in_the_tip(qtbot: QtBot) -> None:
    label = Elided("catalogue-of-the-winter-exhibition-2026-final-final.pdf")
    shown(qtbot, label)
    label.resize(label.sizeHint())
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() <= 24
    label.setText("two\nlines")
    assert label.text() == "two lines"


def test_rows_and_columns_take_gaps_stretches_and_weights(qtbot: QtBot) -> None:
    whole = QWidget()
    one, two = text("a"), text("b")
    layout = row(one, 7, (two, 3), None, column(text("c")), gap=5, margins=(1, 2, 3, 4))
    whole.setLayout(layout)
    qtbot.addWidget(whole)
    assert layout.spacing() == 5
    assert layout.stretch(2) == 3
    assert layout.stretch(3) == 1
    gap = layout.itemAt(1)
    assert gap is not None
    assert gap.minimumSize().width() == 7
    assert layout.contentsMargins().bottom() == 4


def test_an_icon_button_has_a_name_and_leaves_the_focus_where_it_is(qtbot: QtBot) -> None:
    button = tool("bold", "Bold (Ctrl+B)", checkable=True)
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Bold (Ctrl+B)"
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert tool("", "By its action").icon().isNull()
    assert tool("list-bullets", "Lists", menu=QMenu()).width() > button.width()


def test_a_button_with_an_icon_is_named_by_its_words(qtbot: QtBot) -> None:
    button = push("New message", "primary", "compose")
    qtbot.addWidget(button)
    assert button.accessibleName() == "New message"
    button.setText("Send")
    assert button.accessibleName() == "Send"
    assert button.property("look") == "primary"
    assert not button.icon().isNull()


def test_surfaces_paint_their_token_in_either_theme(worn: theme.Theme, qtbot: QtBot) -> None:
    made = {"surface": Plane("surface"), "side": Ground("side"), "line": Hairline()}
    for widget in made.values():
        qtbot.addWidget(widget)
        widget.resize(40, 40)
    for choice, tokens in (("light", LIGHT), ("dark", DARK)):
        worn.set(choice)
        for token, widget in made.items():
            qtbot.waitUntil(partial(is_painted, widget, getattr(tokens, token).lower()))


def test_a_ground_has_its_line_where_it_was_asked_for(qtbot: QtBot) -> None:
    for side, (x, y) in {"left": (0, 10), "right": (39, 10), "top": (10, 0), "bottom": (10, 29)}.items():
        ground = Ground("desk", side)
        qtbot.addWidget(ground)
        ground.resize(40, 30)
        assert colour_at(ground, x, y) == LIGHT.line.lower()
        assert colour_at(ground, 20, 15) == LIGHT.desk.lower()


def test_marks_of_an_account(qtbot: QtBot) -> None:
    dot, strip = Dot("teal"), Strip("teal")
    for widget in (dot, strip):
        qtbot.addWidget(widget)
    strip.resize(50, 3)
    teal = theme.ACCOUNT_COLOURS["teal"][0].lower()
    assert colour_at(dot, 5, 5) == colour_at(strip, 25, 1) == teal
    dot.set_account_colour("brick")
    strip.set_account_colour("no such colour")
    assert colour_at(dot, 5, 5) == theme.ACCOUNT_COLOURS["brick"][0].lower()
    assert colour_at(strip, 25, 1) == theme.ACCOUNT_COLOURS["ink"][0].lower()


def test_pictures_can_change(qtbot: QtBot) -> None:
    sign = picture("error", 24, "danger")
    for widget in (sign, AppPicture(96)):
        shown(qtbot, widget)
    assert sign.width() == 24
    before = sign.grab().toImage()
    sign.set_picture("check-circle", "ok")
    assert sign.grab().toImage() != before


def test_a_banner_says_what_it_is_and_can_be_hidden(qtbot: QtBot) -> None:
    act = push("Sign in…")
    banner = Banner("danger", "The server refused your password", "The message is safe in Drafts.", [act])
    shown(qtbot, banner)
    assert banner.accessibleName() == "The server refused your password"
    assert banner.accessibleDescription() == "The message is safe in Drafts."
    assert banner.buttons == (act,)
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.close_button, LEFT)
    assert not banner.isVisible()


def test_a_banner_grows_with_its_words_instead_of_cutting_them(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    banner = Banner("warn", "Short", "One line.", closable=False)
    layout.addWidget(banner)
    layout.addStretch(1)
    window.resize(360, 500)
    shown(qtbot, window)
    low = banner.height()
    assert low >= 50
    banner.set_words("Short", "A sentence that is much longer than the window is wide. " * 4)
    qtbot.waitUntil(lambda: banner.height() > low + 20)
    assert banner.accessibleDescription().startswith("A sentence")


def make_segmented(qtbot: QtBot) -> Segmented:
    made = Segmented([("tls", "TLS"), ("starttls", "STARTTLS"), ("none", "None")], "Security")
    shown(qtbot, made)
    return made


def test_segments_are_chosen_by_click(qtbot: QtBot) -> None:
    choice = make_segmented(qtbot)
    assert choice.value() == "tls"
    with qtbot.waitSignal(choice.changed) as caught:
        QTest.mouseClick(choice.button("none"), LEFT, pos=QPoint(4, 4))
    assert caught.args == ["none"]
    assert choice.value() == "none"
    with qtbot.assertNotEmitted(choice.changed):
        QTest.mouseClick(choice.button("none"), LEFT)


def test_arrow_keys_move_the_choice(qtbot: QtBot) -> None:
    choice = make_segmented(qtbot)
    choice.window().activateWindow()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: choice.button("tls").hasFocus())
    with qtbot.waitSignal(choice.changed) as caught:
        QTest.keyClick(choice.button("tls"), Qt.Key.Key_Right)
    assert caught.args == ["starttls"]
    assert choice.button("starttls").hasFocus()


def test_setting_a_segment_tells_nobody(qtbot: QtBot) -> None:
    choice = make_segmented(qtbot)
    with qtbot.assertNotEmitted(choice.changed):
        choice.set_value("starttls")
    assert choice.button("starttls").isChecked()
    with pytest.raises(KeyError):
        choice.set_value("ssl")
    choice.set_choice_enabled("none", False, "Nobody allowed it")
    assert choice.button("none").toolTip() == "Nobody allowed it"
    QTest.mouseClick(choice.button("none"), LEFT)
    assert choice.value() == "starttls"


def test_segments_are_as_wide_as_their_words(qapp: QApplication, qtbot: QtBot) -> None:
    choice = make_segmented(qtbot)
    before = choice.sizeHint()
    grown(qapp)
    qtbot.waitUntil(lambda: choice.sizeHint().width() > 1.4 * before.width())


def test_send_is_two_buttons_in_one_shape(qtbot: QtBot) -> None:
    menu = QMenu()
    menu.addAction(QAction("Send now", menu))
    send = SplitButton("Send", "send", menu)
    shown(qtbot, send)
    with qtbot.waitSignal(send.clicked):
        QTest.mouseClick(send.main, LEFT)
    with qtbot.waitSignal(send.clicked):
        QTest.keyClick(send.main, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(send.clicked):
        QTest.mouseClick(send.arrow, LEFT)
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    assert send.main.accessibleName() == "Send"
    assert "other ways" in send.arrow.accessibleName()
    send.set_words("Schedule")
    assert send.main.accessibleName() == "Schedule"
    send.setEnabled(False)
    with qtbot.assertNotEmitted(send.clicked):
        QTest.mouseClick(send.main, LEFT)


def test_a_short_wait_shows_no_spinner(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.hide()
    spinner.start()
    assert not spinner.isVisible()
    spinner.stop()
    spinner.start(at_once=True)
    assert spinner.isVisible()
    spinner.grab()
    spinner.stop()
    assert not spinner.isVisible()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    return shown(qtbot, made)


def test_a_toast_stands_at_the_bottom_centre_and_follows(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Draft discarded", "Undo", seconds=0)
    assert toast.isVisible()
    assert toast.words() == "Draft discarded"
    assert abs(toast.geometry().center().x() - 300) <= 1
    window.resize(800, 500)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - 400) <= 1)
    assert toast.geometry().bottom() < 500
    toast.set_words("x" * 400)
    assert toast.width() <= 800


def test_a_toast_does_its_action_once(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    toast = Toast(window)
    toast.show_message("Draft discarded", "Undo", lambda: done.append("undo"), seconds=0)
    QTest.mouseClick(toast.button, LEFT)
    QTest.mouseClick(toast.button, LEFT)
    assert done == ["undo"]
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_goes_by_itself(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Sent 10:42", seconds=0.05)
    assert not toast.button.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_keyboard_on_a_toast_stops_its_clock(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    toast = Toast(window)
    toast.show_message("Sending in 5 s", "Undo", seconds=0.3)
    toast.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(toast.button.hasFocus)
    assert not toast._clock.isActive()
    toast.button.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_note_in_the_corner_offers_one_thing(qtbot: QtBot) -> None:
    done: list[str] = []
    note = CornerNote("Draft discarded", "Undo", lambda: done.append("undo"))
    note.show()
    QTest.mouseClick(note.button, LEFT)
    QTest.mouseClick(note.button, LEFT)
    assert done == ["undo"]
    assert note.isVisible()  # until the work is done
    with qtbot.waitSignal(note.closed):
        note.close()
    brief = CornerNote("Draft discarded", "Undo", lambda: done.append("never"), seconds=0.01)
    brief.show()
    with qtbot.waitSignal(brief.closed):
        pass
    assert done == ["undo"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_whoever_goes_to_a_button_presses_it(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    words, sign, send = push("Attach…", "quiet"), tool("close", "Close"), SplitButton("Send", "send", QMenu())
    words.clicked.connect(lambda: pressed.append("words"))
    sign.clicked.connect(lambda: pressed.append("sign"))
    send.clicked.connect(lambda: pressed.append("send"))
    page = QWidget()
    page.setLayout(column(words, sign, send))
    shown(qtbot, page)
    for button in (words, sign, send.main):
        button.setFocus()
        QTest.keyClick(button, key)
    assert pressed == ["words", "sign", "send"]


def test_enter_in_a_dialog_is_for_the_default_button(qtbot: QtBot) -> None:
    pressed: list[str] = []
    dialog = QDialog()
    take, other = push("Take"), push("Other", "quiet")
    take.setDefault(True)
    other.setAutoDefault(False)
    take.clicked.connect(lambda: pressed.append("take"))
    other.clicked.connect(lambda: pressed.append("other"))
    dialog.setLayout(column(take, other))
    shown(qtbot, dialog)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert pressed == ["take"]


def test_an_ampersand_on_a_button_is_read_out(qapp: QApplication) -> None:
    button = push("&Keep Q&&A.pdf")
    assert button.accessibleName() == "Keep Q&A.pdf"
