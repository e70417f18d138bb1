"""Pictures that may not be fetched leave the room they took, where others are lined up by it."""

from __future__ import annotations

from itertools import islice

import lxml.html

from ui.compose.editor.reading.css import amount, declarations, length

_WIDEST, _HIGHEST = 300.0, 120.0  # pixels: a portrait, a mark; where a banner was, nothing need be seen of it
_MOST = 500
_LOWEST = 16.0  # pixels: lower ones stand in a line of text that is as high
_LEAST_APART = 3.0  # pixels: what is lower is a line, or counts nobody knows what
_UNDER_LINE = 4.0  # pixels, about: a picture stands on the line of the text
_ALONE = frozenset(("div", "p", "center", "x-center"))
_BLOCKS = _ALONE | {"td", "th", "li", "ul", "ol", "table", "blockquote", "section", "figure", "body", "html"}
_AROUND = frozenset(("br", "a", "x-a", "span", "x-font", "x-b", "x-i"))
_NEAR, _SAID = 5, 400  # elements around a picture, and characters and elements in them, that are looked at


def keep_room(root: lxml.html.HtmlElement) -> None:
    """A cell beside others, or a block, with nothing but a small blocked picture in it says how large that was."""
    for picture in list(islice(root.iter("img"), _MOST)):
        if "src" in picture.attrib:
            continue
        if (alt := " ".join(picture.get("alt", "").split())) and _is_said(alt, picture):
            picture.set("alt", "")
        if not picture.get("alt", "").strip() and (block := _only_in(picture)) is not None:
            _keep_height(block, picture)
            continue
        cell = next(picture.iterancestors("td"), None)
        row = None if cell is None else cell.getparent()
        if cell is None or row is None:
            continue
        if cell.getprevious() is None and cell.getnext() is None:
            _keep_distance(cell, row, picture)
            continue
        if "width" in cell.attrib or "width" in cell.get("style", "") or cell.text_content().strip():
            continue
        style = declarations(picture.get("style"))
        width = length(style.get("width") or picture.get("width"), 16.0)
        if width is not None and 1 <= width <= _WIDEST:
            if any(_takes_all(other) for other in row if other is not cell):  # a width alone would give way
                beside = sum(length(style.get(f"margin-{side}"), 16.0) or 0.0 for side in ("left", "right"))
                cell.set("style", f"{cell.get('style', '')};padding-left:{width + max(0.0, beside):g}px")
            else:
                cell.set("width", str(round(width)))
            high = length(style.get("height") or picture.get("height"), 16.0)
            if high is not None and 1 <= high <= _HIGHEST and "height" not in cell.attrib:
                cell.set("height", str(round(high)))


def _keep_distance(cell: lxml.html.HtmlElement, row: lxml.html.HtmlElement, picture: lxml.html.HtmlElement) -> None:
    """Alone in its row and without words: what keeps the rows around it apart."""
    said = f"{cell.get('height', '')}{row.get('height', '')}{cell.get('style', '')}{row.get('style', '')}"
    high = length(declarations(picture.get("style")).get("height") or picture.get("height"), 16.0)
    if high is None or not _LEAST_APART <= high <= _HIGHEST or said or picture.get("alt", "").strip():
        return
    if len(cell) == 1 and cell[0] is picture and not cell.text_content().strip():
        cell.set("height", str(round(high)))


def _takes_all(cell: lxml.html.HtmlElement) -> bool:
    return amount(declarations(cell.get("style")).get("width") or cell.get("width")) == (100.0, "%")


def _is_said(alt: str, picture: lxml.html.HtmlElement) -> bool:
    """Whether the words for the picture stand right beside it anyway: as a caption, or the name of what it shows."""
    words = alt.lower()
    for around in islice(picture.iterancestors(), _NEAR):
        read = 0
        for near in islice(around.iter(), _SAID):
            for piece in (near.text or "", (near.tail or "") if near is not around else ""):
                if piece and " ".join(piece.split()).lower() == words:
                    return True
                read += len(piece)
            if read > _SAID:
                return False
    return False


def _only_in(picture: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The block that holds nothing but the picture, and perhaps the end of its line."""
    block = next((one for one in picture.iterancestors() if one.tag in _BLOCKS), None)
    if block is None or block.tag not in _ALONE or block.text_content().strip():
        return None
    return block if all(one is picture or one.tag in _AROUND for one in block.iterdescendants()) else None


def _keep_height(block: lxml.html.HtmlElement, picture: lxml.html.HtmlElement) -> None:
    high = length(declarations(picture.get("style")).get("height") or picture.get("height"), 16.0)
    if high is None or not _LOWEST <= high <= _HIGHEST or "height" in block.get("style", ""):
        return
    for child in list(block):
        block.remove(child)
    block.text = None
    block.set("style", f"{block.get('style', '')};height:{high + _UNDER_LINE:g}px")
