"""What typing turns into something else: lists, links, marks of Markdown, typographic signs.

`find` looks at what stands before the cursor after a character was typed and says what it would do; the paper does
it as a step of undo of its own, so that Undo gives back what was typed. Nothing happens in code, in preformatted
text or across the edge of a link.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from ui.compose.editor import commands, inline_formats, links, lists
from ui.compose.editor.formats import PREFORMATTED, integer, make_link
from ui.compose.editor.ranges import CharChange, change_stretch, fragments
from ui.compose.editor.typing import signs
from ui.compose.editor.typing.habits import Habits, Marks

ENTER = "\n"
_SOFT_BREAK = "\u2028"
_FAR = 2_000  # characters before the cursor that are looked at
# patterns are compiled when they are first used: a window is there before anybody types
_BULLET = r"[-*•] "
_NUMBER = r"([1-9]\d{0,3}|[aAiI](?=\)))[.)] "
_HEADING = r"(#{1,3}) "
_QUOTE = r"> "
_RULE = r"(?:-{3,}|\*{3,}|_{3,})"
_FENCE = r"```\w{0,20} ?"
_ADDRESS = r"(?:://|www\.)\S*$"
_LINK = r"(?<![!\\])\[([^\[\]]{1,500})\]\(((?:[^()\s]|\([^()\s]{0,200}\)){3,2000})\)"


@dataclass(frozen=True)
class Inline:
    """A pair of marks around words, and what they mean."""

    pattern: str
    width: int  # of one mark
    change: CharChange


def _around(mark: str, inside: str, end: str = "") -> str:
    """The mark, words that neither begin nor end with a blank or the mark, and the mark again."""
    m, c = re.escape(mark), re.escape(inside)
    return rf"(?<![\w\\{c}]){m}(?=[^\s{c}])([^{c}{_SOFT_BREAK}]*?)(?<=[^\s{c}]){m}{end}"


def _strong(fmt: QTextCharFormat) -> QTextCharFormat:
    return commands.bold(True)(commands.italic(True)(fmt))


_MARKED = {
    "*": (
        Inline(_around("***", "*"), 3, _strong),
        Inline(_around("**", "*"), 2, commands.bold(True)),
        Inline(_around("*", "*"), 1, commands.italic(True)),
    ),
    "~": (Inline(_around("~~", "~"), 2, commands.strike(True)),),
    "`": (Inline(_around("`", "`"), 1, inline_formats.code(True)),),
}
_UNDERLINES = (  # only at the end of a word: file_names and _private_names have more of them to come
    Inline(_around("__", "_", r"(?=\W)"), 2, commands.bold(True)),
    Inline(_around("_", "_", r"(?=\W)"), 1, commands.italic(True)),
)


@dataclass(frozen=True)
class Act:
    """What would be done, and the typed text it is about: who undid it once is not asked for the same again."""

    about: str
    do: Callable[[QTextCursor], None]
    typing: QTextCharFormat | None = None  # the look of what is typed next, where it differs from its surroundings
    consumes_enter: bool = False


def find(cursor: QTextCursor, typed: str, habits: Habits) -> Act | None:
    """`typed` is the last character, or `ENTER` before it has any effect."""
    if typed.isalnum() and habits.marks is None:  # nearly every key
        return None
    block = cursor.block()
    if integer(block.blockFormat(), PREFORMATTED) or inline_formats.is_monospaced(cursor.charFormat()):
        return None
    before = text_before(cursor)
    found = None
    if _SOFT_BREAK not in before:
        found = _at_start(block, before, typed, habits, cursor.charFormat())
    line = before.rpartition(_SOFT_BREAK)[2]
    if found is None and habits.markdown:
        found = _inline(cursor, line, typed)
    if found is None and habits.marks is not None:
        found = _sign(line, typed, habits.marks)
    if found is None and habits.links and typed in (" ", ENTER):
        found = _address(cursor, line, typed)
    return found


def text_before(cursor: QTextCursor) -> str:
    """The paragraph up to the cursor, its last 2,000 characters at most."""
    at = cursor.positionInBlock()
    text = cursor.block().text()
    if not text.isascii():  # Qt counts in UTF-16
        text = text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace")
    else:
        text = text[:at]
    return text[-_FAR:] if len(text) > _FAR else text


def units(text: str) -> int:
    """The length as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


# --- at the start of a paragraph --------------------------------------------------------------------


def _at_start(block: QTextBlock, before: str, typed: str, habits: Habits, look: QTextCharFormat) -> Act | None:
    """`look` is that of the mark, which was chosen for the words behind it."""
    in_list = lists.list_of(block) is not None
    plain = not in_list and not block.blockFormat().headingLevel()
    if habits.lists and typed == " " and plain:
        if re.fullmatch(_BULLET, before):
            return Act(before, lambda cursor: _begin_list(cursor, "disc"), look)
        if (match := re.fullmatch(_NUMBER, before)) and _may_begin(block, match[1]):
            marker = match[1]
            return Act(before, lambda cursor: _begin_list(cursor, marker), look)
    if not habits.markdown:
        return None
    if typed == " " and plain and (match := re.fullmatch(_HEADING, before)):
        style = f"h{len(match[1])}"
        return Act(before, lambda cursor: _style(cursor, style), commands.styled_text(style)(QTextCharFormat()))
    if typed == " " and not in_list and re.fullmatch(_QUOTE, before):
        return Act(before, _begin_quote, look)
    if typed in (" ", ENTER) and plain and re.fullmatch(_FENCE, before):
        typing = commands.styled_text("pre")(QTextCharFormat())
        return Act(before, lambda cursor: _style(cursor, "pre"), typing, consumes_enter=True)
    if typed == ENTER and plain and re.fullmatch(_RULE, before) and units(before) == block.length() - 1:
        return Act(before, _rule, consumes_enter=True)
    return None


def _may_begin(block: QTextBlock, marker: str) -> bool:
    """A list begins with 1, or goes on with the number that comes next; "2026. " is a year."""
    return not marker.isdecimal() or marker == "1" or lists.number_above(block) == int(marker) - 1


def _clear_start(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()


def _begin_list(cursor: QTextCursor, marker: str) -> None:
    _clear_start(cursor)
    kind = "bullets" if marker == "disc" else "numbers"
    lists.join(cursor.block(), 1, kind)
    number = lists.number_of(cursor.block())
    if marker.isdecimal() and marker not in ("1", str(number)):
        lists.set_start(cursor.block(), int(marker))
    elif marker not in ("disc", "1") and number == 1:
        lists.set_marker(cursor, marker)


def _style(cursor: QTextCursor, style: str) -> None:
    _clear_start(cursor)
    commands.set_style(cursor, style)


def _begin_quote(cursor: QTextCursor) -> None:
    _clear_start(cursor)
    commands.quote(cursor, 1)


def _rule(cursor: QTextCursor) -> None:
    _clear_start(cursor)
    commands.insert_rule(cursor)


# --- within a line ----------------------------------------------------------------------------------


def _inline(cursor: QTextCursor, line: str, typed: str) -> Act | None:
    for kind in _MARKED.get(typed, ()):
        if (match := _last(kind.pattern, line)) and _is_plain(cursor, match, line):
            return _marked(cursor, kind, match, line)
    if typed == ")" and (match := _last(_LINK, line)) and _is_plain(cursor, match, line):
        if target := links.complete(match[2]):
            return _linked(cursor, match, line, target)
        return None
    if typed and not (typed.isalnum() or typed == "_") and "_" in line:
        ended = line if typed != ENTER else line + " "
        for kind in _UNDERLINES:
            end = len(ended) - 1
            found = next((m for m in re.finditer(kind.pattern, ended) if m.end() == end), None)
            if found and _is_plain(cursor, found, line):
                return _marked(cursor, kind, found, line)
    return None


def _last(pattern: str, line: str) -> re.Match[str] | None:
    """What ends where the line does."""
    return next((match for match in re.finditer(pattern, line) if match.end() == len(line)), None)


def _place(cursor: QTextCursor, match: re.Match[str], line: str) -> tuple[int, int]:
    """Where the match begins and ends in the document."""
    tail = units(line[match.end() :])
    end = cursor.position() - tail
    return end - units(match[0]), end


def _is_plain(cursor: QTextCursor, match: re.Match[str], line: str) -> bool:
    """Whether neither code nor a link is touched, nor an address that is to become one."""
    if re.search(_ADDRESS, line[: match.start()]):
        return False
    first, last = _place(cursor, match, line)
    return not any(
        fmt.isAnchor() or inline_formats.is_monospaced(fmt) or fmt.isImageFormat()
        for start, stop, fmt in fragments(cursor.block())
        if start < last and stop > first
    )


def _cut(cursor: QTextCursor, first: int, last: int) -> None:
    piece = QTextCursor(cursor.document())
    piece.setPosition(first)
    piece.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    piece.removeSelectedText()


def _marked(before: QTextCursor, kind: Inline, match: re.Match[str], line: str) -> Act:
    def do(cursor: QTextCursor) -> None:
        first, last = _place(cursor, match, line)
        _cut(cursor, last - kind.width, last)
        _cut(cursor, first, first + kind.width)
        change_stretch(cursor.document().findBlock(first), first, last - 2 * kind.width, kind.change)

    return Act(match[0], do, before.charFormat())


def _linked(before: QTextCursor, match: re.Match[str], line: str, target: str) -> Act:
    def do(cursor: QTextCursor) -> None:
        first, last = _place(cursor, match, line)
        words = units(match[1])
        _cut(cursor, first + 1 + words, last)
        _cut(cursor, first, first + 1)

        def change(fmt: QTextCharFormat) -> QTextCharFormat:
            found = QTextCharFormat(fmt)
            make_link(found, target)
            return found

        change_stretch(cursor.document().findBlock(first), first, first + words, change)

    return Act(match[0], do, before.charFormat())


def _address(cursor: QTextCursor, line: str, typed: str) -> Act | None:
    """A typed address becomes a link when the word ends."""
    end = cursor.position() - (typed == " ")
    words = line.rstrip(" ").rpartition(" ")[2]
    if "." not in words or not links.is_typed_address(cursor.block(), end):
        return None
    return Act(words, lambda at: _link_address(at, end))


def _link_address(cursor: QTextCursor, end: int) -> None:
    links.link_typed(cursor.document().findBlock(end), end)


# --- signs ------------------------------------------------------------------------------------------


def _sign(line: str, typed: str, marks: Marks) -> Act | None:
    if typed == ENTER:
        change = signs.elided(line, "", marks)
    elif typed.isalnum() and re.search(_ADDRESS, line):
        return None
    else:
        change = signs.sign(line, typed, marks)
    return None if change is None else _replacing(*change)


def _replacing(old: str, new: str, behind: int) -> Act:
    def do(cursor: QTextCursor) -> None:
        last = cursor.position() - behind
        piece = QTextCursor(cursor.document())
        piece.setPosition(last - units(old))
        piece.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        piece.insertText(new)

    return Act(old, do)
