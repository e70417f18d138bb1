"""What the buttons do, as changes of a document at a cursor. The caller makes each one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
)

from ui.compose.editor import block_formats, inline_formats, links, lists
from ui.compose.editor.contract import FormatState
from ui.compose.editor.emitting.emit_css import colour as colour_name
from ui.compose.editor.emitting.emit_css import families as family_name
from ui.compose.editor.emitting.serializer import is_right_to_left
from ui.compose.editor.formats import (
    ALIGNMENTS,
    FAMILIES,
    FORCED,
    HEADING_GAPS,
    INDENT_STEP,
    LINK_COLOUR,
    MAX_QUOTE,
    MONOSPACE,
    PARAGRAPH_GAP,
    PLACE,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_LOOKS,
    QUOTE_STEP,
    RULE_LOOK,
    P,
    alignment_of,
    has,
    integer,
    make_heading,
    paragraph,
)
from ui.compose.editor.ranges import CharChange, blocks, change_block, change_block_text, looks, pieces

MAX_INDENT = 400.0
_NAME_OF = {family_name(names): name for name, names in FAMILIES.items()}


# --- reading ----------------------------------------------------------------------------------------


def state_at(cursor: QTextCursor, typing: QTextCharFormat) -> FormatState:
    """What the buttons show. `typing` is the format of the next character where nothing is selected."""
    found = looks(cursor) if cursor.hasSelection() else [typing]
    block = blocks(cursor)[0]
    fmt = block.blockFormat()
    last = found[-1]
    code = all(inline_formats.is_code(f) for f in found)
    return FormatState(
        bold=all(is_bold(f) for f in found),
        italic=all(f.fontItalic() for f in found),
        underline=all(f.fontUnderline() for f in found),
        strike=all(f.fontStrikeOut() for f in found),
        family=_family(last),
        size=last.fontPointSize() if has(last, P.FontPointSize) else 0.0,
        colour=last.foreground().color() if has(last, P.ForegroundBrush) and not last.isAnchor() else None,
        highlight=last.background().color() if not code and _has_highlight(last, cursor) else None,
        align=alignment_of(fmt, right_to_left=is_right_to_left(block)),
        list_kind=lists.kind_of(block),
        quote=integer(fmt, QUOTE_LEVEL),
        style=style_of(block),
        link=last.anchorHref() if last.isAnchor() else links.span_at(cursor)[2],
        in_table=cursor.currentTable() is not None,
        raised=inline_formats.raised_of(last),
        code=code,
        marker=lists.marker_of(block),
        spacing=block_formats.line_spacing(block),
        gap=fmt.bottomMargin(),
        direction=block_formats.direction_of(block),
    )


def is_bold(fmt: QTextCharFormat) -> bool:
    return has(fmt, P.FontWeight) and fmt.fontWeight() >= 600


def _family(fmt: QTextCharFormat) -> str:
    if not has(fmt, P.FontFamilies):
        return ""
    names = list(fmt.fontFamilies() or ())
    return _NAME_OF.get(family_name(names)) or (names[0] if names else "")


def _has_highlight(fmt: QTextCharFormat, cursor: QTextCursor) -> bool:
    table = cursor.currentTable()
    if not has(fmt, P.BackgroundBrush):
        return False
    return table is None or colour_name(table.cellAt(cursor).format().background()) != colour_name(fmt.background())


def style_of(block: QTextBlock) -> str:
    fmt = block.blockFormat()
    if fmt.headingLevel():
        return f"h{min(3, fmt.headingLevel())}"
    return "pre" if integer(fmt, PREFORMATTED) else "p"


# --- the look of text -------------------------------------------------------------------------------


def bold(on: bool) -> CharChange:
    return _setting(lambda f: f.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal))


def italic(on: bool) -> CharChange:
    return _setting(lambda f: f.setFontItalic(on))


def underline(on: bool) -> CharChange:
    return _setting(lambda f: f.setFontUnderline(on))


def strike(on: bool) -> CharChange:
    return _setting(lambda f: f.setFontStrikeOut(on))


def family(name: str) -> CharChange:
    """A family with its stand-ins; "" is the mail's default font."""
    if not name:
        return _clearing(P.FontFamilies)
    return _setting(lambda f: f.setFontFamilies(list(FAMILIES.get(name, (name,)))))


def size(points: float) -> CharChange:
    """0 is the default size."""
    if points <= 0:
        return _clearing(P.FontPointSize)
    return _setting(lambda f: f.setFontPointSize(max(1.0, min(400.0, points))))


def colour(value: QColor | None) -> CharChange:
    """None is automatic: the property goes, so that no colour of the theme can leak; a link gets its own back."""
    if value is None:
        return _setting(lambda f: f.setForeground(QBrush(QColor(LINK_COLOUR))) if f.isAnchor() else f.clearForeground())
    return _setting(lambda f: f.setForeground(QBrush(QColor(value.name()))))


def highlight(value: QColor | None) -> CharChange:
    if value is None:
        return _clearing(P.BackgroundBrush)
    return _setting(lambda f: f.setBackground(QBrush(QColor(value.name()))))


def plain(fmt: QTextCharFormat) -> QTextCharFormat:
    """Without formatting. Links stay links, what they lead to a place, and pictures pictures."""
    if fmt.isImageFormat():
        return fmt
    found = QTextCharFormat()
    if fmt.hasProperty(PLACE):
        found.setProperty(PLACE, fmt.property(PLACE))
    if fmt.isAnchor():
        for prop in (P.IsAnchor, P.AnchorHref, P.ForegroundBrush, P.TextUnderlineStyle):
            if has(fmt, prop):
                found.setProperty(prop.value, fmt.property(prop.value))
    return found


def _setting(deed: Callable[[QTextCharFormat], None]) -> CharChange:
    def change(fmt: QTextCharFormat) -> QTextCharFormat:
        found = QTextCharFormat(fmt)
        deed(found)
        return found

    return change


def _clearing(*properties: P) -> CharChange:
    def deed(fmt: QTextCharFormat) -> None:
        for prop in properties:
            fmt.clearProperty(prop.value)

    return _setting(deed)


# --- paragraphs -------------------------------------------------------------------------------------


def set_style(cursor: QTextCursor, style: str) -> CharChange:
    """Make the paragraphs p, h1 to h3 or pre; returns the change for text typed next."""
    change = styled_text(style)
    for block in blocks(cursor):
        if style != "p":
            lists.leave(block)
        before = style_of(block)
        change_block(block, partial(styled_block, style=style, in_cell=_in_cell(block)))
        if style == "p" and before == "p":
            continue
        change_block_text(block, change)
    return change


def styled_block(fmt: QTextBlockFormat, style: str, *, in_cell: bool) -> QTextBlockFormat:
    """The format of a paragraph in a style: "p", "pre", "h1" to "h3". Own margins of plain paragraphs stay."""
    found = QTextBlockFormat(fmt)
    for prop in (P.HeadingLevel.value, PREFORMATTED, P.BlockNonBreakableLines.value):
        found.clearProperty(prop)
    was_plain = not fmt.headingLevel()
    if style in ("h1", "h2", "h3"):
        level = int(style[1])
        found.setHeadingLevel(level)
        above, below = (0.0, 0.0) if in_cell else HEADING_GAPS[level]
        found.setTopMargin(above)
        found.setBottomMargin(below)
        return found
    if not was_plain:
        found.setTopMargin(0.0)
        found.setBottomMargin(0.0 if in_cell else PARAGRAPH_GAP)
    if style == "pre":
        found.setProperty(PREFORMATTED, 1)
        found.setNonBreakableLines(True)
    return found


def styled_text(style: str) -> CharChange:
    """What makes letters those of a style; colour, slant and links stay."""

    def change(fmt: QTextCharFormat) -> QTextCharFormat:
        found = QTextCharFormat(fmt)
        if fmt.isImageFormat():
            return found
        found.clearProperty(P.FontPointSize.value)
        found.clearProperty(P.FontWeight.value)
        if has(found, P.FontFamilies) and tuple(found.fontFamilies() or ()) == MONOSPACE:
            found.clearProperty(P.FontFamilies.value)
        if style == "pre":
            found.setFontFamilies(list(MONOSPACE))
        elif style != "p":
            make_heading(found, int(style[1]))
        return found

    return change


def _in_cell(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def align(cursor: QTextCursor, name: str) -> None:
    """Each paragraph to one of `ALIGNMENTS`; the side where its script begins is no property of its own."""
    for block in blocks(cursor):
        natural = "right" if is_right_to_left(block) else "left"

        def change(fmt: QTextBlockFormat, natural: str = natural) -> QTextBlockFormat:
            found = QTextBlockFormat(fmt)
            if name == natural:
                found.clearProperty(P.BlockAlignment.value)
            else:
                found.setAlignment(ALIGNMENTS[name])
            return found

        change_block(block, change)


def indent(cursor: QTextCursor, step: int) -> None:
    """One step in (1) or out (-1): list items by level, other paragraphs by their margin."""
    chosen = blocks(cursor)
    for block in chosen if step < 0 else reversed(chosen) if len(chosen) > 1 and _is_deeper(chosen) else chosen:
        if block.textList() is not None:
            lists.shift(block, step)
        else:
            change_block(block, lambda fmt: _moved(fmt, step))


def _is_deeper(chosen: list[QTextBlock]) -> bool:
    return lists.level_of(chosen[-1]) > lists.level_of(chosen[0])


def _moved(fmt: QTextBlockFormat, step: int) -> QTextBlockFormat:
    found = QTextBlockFormat(fmt)
    least = QUOTE_STEP * integer(fmt, QUOTE_LEVEL)
    found.setLeftMargin(max(least, min(MAX_INDENT + least, fmt.leftMargin() + INDENT_STEP * step)))
    return found


def quote(cursor: QTextCursor, step: int) -> None:
    """One level of quoting more (1) or less (-1) for paragraphs and whole tables."""
    chosen, tables = pieces(cursor)
    for block in chosen:
        change_block(block, lambda fmt: quoted(fmt, step))
    for table in tables:
        fmt = table.format()
        level = max(0, min(MAX_QUOTE, integer(fmt, QUOTE_LEVEL) + step))
        fmt.setProperty(QUOTE_LEVEL, level)
        fmt.setLeftMargin(QUOTE_STEP * level)
        table.setFormat(fmt)


def quoted(fmt: QTextBlockFormat, step: int) -> QTextBlockFormat:
    """The format of a paragraph so many levels deeper (or less deep), with the margin that goes with it."""
    found = QTextBlockFormat(fmt)
    old = integer(fmt, QUOTE_LEVEL)
    level = max(0, min(MAX_QUOTE, old + step))
    found.setLeftMargin(max(0.0, fmt.leftMargin() + QUOTE_STEP * (level - old)))
    if level:
        found.setProperty(QUOTE_LEVEL, level)
    else:
        found.clearProperty(QUOTE_LEVEL)
    return found


def clear_blocks(cursor: QTextCursor) -> None:
    """Paragraphs become ordinary ones; lists and quotes are content, not formatting, and stay."""
    for block in blocks(cursor):

        def change(fmt: QTextBlockFormat, in_cell: bool = _in_cell(block)) -> QTextBlockFormat:
            found = paragraph(in_cell=in_cell)
            rule = (P.BlockTrailingHorizontalRulerWidth.value, RULE_LOOK)
            for prop in (QUOTE_LEVEL, QUOTE_LOOKS, FORCED, P.ObjectIndex.value, *rule):
                if fmt.hasProperty(prop):
                    found.setProperty(prop, fmt.property(prop))
            found.setLeftMargin(QUOTE_STEP * integer(fmt, QUOTE_LEVEL))
            if fmt.objectIndex() >= 0:
                found.setBottomMargin(fmt.bottomMargin())
            return found

        change_block(block, change)


def insert_rule(cursor: QTextCursor) -> QTextCursor:
    """A horizontal line at the cursor; returns where writing goes on, under it."""
    cursor.removeSelectedText()
    block = cursor.block()
    rule = paragraph(in_cell=_in_cell(block))
    level = integer(block.blockFormat(), QUOTE_LEVEL)
    rule = quoted(rule, level) if level else rule
    after = QTextBlockFormat(rule)
    rule.setProperty(P.BlockTrailingHorizontalRulerWidth.value, QTextLength(QTextLength.Type.PercentageLength, 100))
    if block.length() == 1 and block.textList() is None:
        cursor.setBlockFormat(rule)
    else:
        cursor.insertBlock(rule, QTextCharFormat())
    cursor.insertBlock(after, QTextCharFormat())
    return cursor
