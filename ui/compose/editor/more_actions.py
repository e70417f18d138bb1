"""The commands beyond the bar's own: raised and lowered text, code, sizes, spacing, markers, quotes, direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from ui.compose.editor import block_formats, commands, inline_formats, lists
from ui.compose.editor.contract import FormatState
from ui.compose.editor.copied_look import CopiedLook, give_look, look_at
from ui.compose.editor.editor import Editor
from ui.compose.editor.ground_removal import remove_ground
from ui.compose.editor.typing.letter_case import Case, set_case

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Command:
    """One entry of the menus. `shown` says in which states it carries a tick; None for what just happens."""

    name: str
    words: str
    deed: Callable[[], object]
    keys: str = ""
    picture: str = ""
    shown: Callable[[FormatState], bool] | None = None


def every(editor: Editor) -> list[Command]:
    kinds = (_text, _cases, _looks, _markers, _spacing, _directions, _quotes)
    return [command for kind in kinds for command in kind(editor)]


def _text(editor: Editor) -> list[Command]:
    def raise_text(name: str) -> None:
        on = editor.all_of(lambda fmt: inline_formats.raised_of(fmt) == name)
        editor.change_look(inline_formats.raised("" if on else name))

    def toggle_code() -> None:
        editor.change_look(inline_formats.code(not editor.all_of(inline_formats.is_code)))

    def step(by: int) -> None:
        editor.change_look(inline_formats.stepped_size(by))

    words = (
        translate("EditorActions", "Superscript"),
        translate("EditorActions", "Subscript"),
        translate("EditorActions", "Code"),
        translate("EditorActions", "Larger text"),
        translate("EditorActions", "Smaller text"),
    )
    return [
        Command(
            "sup", words[0], partial(raise_text, "sup"), "Alt+Shift+Up", "superscript", lambda s: s.raised == "sup"
        ),
        Command(
            "sub", words[1], partial(raise_text, "sub"), "Alt+Shift+Down", "subscript", lambda s: s.raised == "sub"
        ),
        Command("code", words[2], toggle_code, "Ctrl+E", "code", lambda s: s.code),
        Command("larger", words[3], partial(step, 1), "Ctrl+>"),
        Command("smaller", words[4], partial(step, -1), "Ctrl+<"),
    ]


def _cases(editor: Editor) -> list[Command]:
    def turn(case: Case) -> None:
        with editor.one_step() as cursor:
            editor.setTextCursor(set_case(cursor, case))

    words = {
        Case.UPPER: translate("EditorActions", "CAPITAL LETTERS"),
        Case.LOWER: translate("EditorActions", "small letters"),
        Case.WORDS: translate("EditorActions", "Each Word With A Capital"),
    }
    return [Command(f"case-{case.value}", label, partial(turn, case)) for case, label in words.items()]


def _looks(editor: Editor) -> list[Command]:
    kept: list[CopiedLook] = []

    def copy() -> None:
        kept[:] = [look_at(editor.textCursor(), editor.currentCharFormat())]

    def give() -> None:
        if kept:
            with editor.one_step() as cursor:
                give_look(cursor, kept[0])

    def take_ground() -> None:
        with editor.one_step() as cursor:
            remove_ground(cursor)

    return [
        Command("look-copy", translate("EditorActions", "Copy format"), copy, "Ctrl+Alt+C"),
        Command("look-give", translate("EditorActions", "Paste format"), give, "Ctrl+Alt+Shift+C"),
        Command("ground-off", translate("EditorActions", "Remove the background"), take_ground),
    ]


def _markers(editor: Editor) -> list[Command]:
    def choose(name: str) -> None:
        with editor.one_step() as cursor:
            lists.set_marker(cursor, name)

    def carry_on() -> None:
        with editor.one_step() as cursor:
            lists.carry_on(cursor.block())

    words = {
        "disc": translate("EditorActions", "• Disc"),
        "circle": translate("EditorActions", "◦ Circle"),
        "square": translate("EditorActions", "▪ Square"),
        "1": translate("EditorActions", "1. Numbers"),
        "a": translate("EditorActions", "a. Small letters"),
        "A": translate("EditorActions", "A. Large letters"),
        "i": translate("EditorActions", "i. Small Roman numbers"),
        "I": translate("EditorActions", "I. Large Roman numbers"),
    }
    found = [
        Command(f"marker-{name}", label, partial(choose, name), shown=partial(_has_marker, name))
        for name, label in words.items()
    ]
    on = translate("EditorActions", "Count on from the list above")
    return [*found, Command("list-carry-on", on, carry_on)]


def _has_marker(name: str, state: FormatState) -> bool:
    return state.marker == name


def _spacing(editor: Editor) -> list[Command]:
    def space(multiple: float) -> None:
        with editor.one_step() as cursor:
            block_formats.set_line_spacing(cursor, multiple)

    def part(pixels: float) -> None:
        with editor.one_step() as cursor:
            block_formats.set_gap(cursor, pixels)

    lines = {
        0.0: translate("EditorActions", "As the reader's program likes"),
        1.0: translate("EditorActions", "Single"),
    }
    gaps = (
        translate("EditorActions", "None"),
        translate("EditorActions", "Small"),
        translate("EditorActions", "Usual"),
        translate("EditorActions", "Large"),
        translate("EditorActions", "Very large"),
    )
    found = [
        Command(
            f"lines-{n:g}",
            lines.get(n) or QLocale().toString(n, "g", 3),
            partial(space, n),
            shown=partial(_is_spaced, n),
        )
        for n in block_formats.SPACINGS
    ]
    for pixels, words in zip(block_formats.GAPS, gaps, strict=True):
        found.append(Command(f"gap-{pixels:g}", words, partial(part, pixels), shown=partial(_has_gap, pixels)))
    return found


def _is_spaced(multiple: float, state: FormatState) -> bool:
    return abs(state.spacing - multiple) < 0.02


def _has_gap(pixels: float, state: FormatState) -> bool:
    return not state.list_kind and abs(state.gap - pixels) < 0.5


def _directions(editor: Editor) -> list[Command]:
    def turn(name: str) -> None:
        with editor.one_step() as cursor:
            block_formats.set_direction(cursor, name)

    words = {
        "auto": translate("EditorActions", "By the first letter"),
        "ltr": translate("EditorActions", "Left to right"),
        "rtl": translate("EditorActions", "Right to left"),
    }
    keys = {"auto": "Ctrl+Alt+Shift+A", "ltr": "Ctrl+Alt+Shift+L", "rtl": "Ctrl+Alt+Shift+R"}
    return [
        Command(f"direction-{name}", words[name], partial(turn, name), keys[name], shown=partial(_is_read, name))
        for name in block_formats.DIRECTIONS
    ]


def _is_read(name: str, state: FormatState) -> bool:
    return state.direction == name


def _quotes(editor: Editor) -> list[Command]:
    def less() -> None:
        with editor.one_step() as cursor:
            commands.quote(cursor, -1)

    words = (translate("EditorActions", "Quote one level deeper"), translate("EditorActions", "Quote one level less"))
    return [
        Command("quote-more", words[0], editor.quote_more),
        Command("quote-less", words[1], less),
    ]
