"""The text of one paragraph as HTML: runs of equal look, blanks that survive, links, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock

from ui.compose.editor.emitting.emit_css import Around, Run, in_order, number, run_of, strut_size
from ui.compose.editor.formats import FULL_SIZE, SEEN_LARGER, is_first_in_cell

_SMALLER = frozenset(("sup", "sub"))
_RULED = frozenset(("u", "s"))
_SHORT = 60  # letters: longer paragraphs do not come twice
LEAST = 3.0  # points: a blank line that is lower is there for the space it takes
SOFT_BREAK = "\u2028"
PICTURE = "\ufffc"
_FIRST_BREAK = "\x00"  # stands for itself in no text: control characters have been taken out
TAB = "\xa0\xa0\xa0 "
# characters that HTML forbids or that Qt uses for itself; lone surrogates cannot be encoded
_NEVER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0\ufdd1\ufeff\ud800-\udfff]")
# a blank is kept only as &nbsp; before another blank and at either end of a line
_FRAIL_BLANK = re.compile(f" (?= )|(?:(?<=^)|(?<={SOFT_BREAK})) | (?=$|{SOFT_BREAK})")
_QUOTED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", 0xA0: "&nbsp;", 0xAD: "&shy;"}


def escape(text: str) -> str:
    """Text as HTML, in a quoted attribute as well. Python's own comes with the table of all entities."""
    return text.translate(_QUOTED)


@dataclass(frozen=True)
class Words:
    """`html` is "" for an empty paragraph; `mixed`: not all of it has the font size of the element."""

    html: str
    common: list[str]
    mixed: bool = False


@dataclass(frozen=True)
class Strut:
    """What the lines of a paragraph are made for: a font size in points, 0 for that of its text."""

    size: float
    is_fixed: bool = False  # so are the lines, even below the size of the text

    def counts_for(self, tallest: float) -> bool:
        """Whether it is seen with text of that size at most, which then says its size by itself."""
        if self.size > tallest * SEEN_LARGER:
            return not self.is_fixed
        return self.is_fixed and 0 < self.size * SEEN_LARGER < tallest


class Inline:
    """Writes paragraphs; remembers the looks it has met, for a document has few."""

    def __init__(self, places: frozenset[str] = frozenset()) -> None:
        """`places`: those in the document that links may lead to."""
        self._places, self._placed = places, set[str]()
        self._known: dict[Around, dict[int, Run]] = {}
        self._without: dict[tuple[int, frozenset[str]], tuple[Run, Run]] = {}

    def paragraph(self, block: QTextBlock, around: Around, strut: Strut, *, holds_others: bool = False) -> Words:
        """The inside of the block's element, and what all its runs have in common.

        `holds_others`: the element goes on with inner items, which would inherit what is said on it.
        """
        runs = self._runs(block, around)
        if not runs:
            return Words("", [] if holds_others else self._of_empty(block, around))
        seen = [run for run, text in runs if not run.picture and _is_seen(run, text)]
        if not seen and any(SOFT_BREAK in text for _, text in runs) and not any(run.picture for run, _ in runs):
            seen = [run for run, _ in runs]  # empty lines, each as high as its font says
        hoisted = _shared(seen) if seen and not holds_others else frozenset()
        if all(run.picture for run, _ in runs) and not holds_others:
            hoisted = frozenset.intersection(*(run.instead for run, _ in runs))
        lettered = [run for run, text in runs if text.strip(SOFT_BREAK)] or [run for run, _ in runs]
        tallest = max(_size(run, around) for run in lettered)
        own_size = strut_size(tallest, around) if _is_mixed(around, hoisted) and not holds_others else ""
        within = ""  # the size of all of it, where that is not the one of the element
        if strut.counts_for(tallest) and not holds_others:
            own_size = strut_size(strut.size, around)
            within = next((x for x in hoisted if x.startswith("font-size:")), "")
            if not within and own_size:
                if any(run.size for run, _ in runs):
                    runs = [(_sized(run, around), text) for run, text in runs]
                else:
                    within = _usual_size(around)
        said = _joined([(self._less(run, hoisted), text) for run, text in runs])
        common = in_order((hoisted - {within}) | ({own_size} if own_size else set()))
        mixed = bool(own_size or within) or any(run.size for run, _ in said)
        if within and len(said) == 1:  # one element says everything
            said, within = [(_of_size(run, within), text) for run, text in said], ""
        html = self._html(said, around.pre)
        return Words(f'<span style="{within}">{html}</span>' if within else html, common, mixed)

    def alike(self, block: QTextBlock) -> tuple[int, int, str] | None:
        """What short paragraphs of one flow that are written alike have in common; None for others."""
        letters = block.length() - 1
        if self._places or not 0 < letters <= _SHORT:
            return None
        first = block.begin().fragment()
        if first.length() != letters:
            return None
        return block.blockFormatIndex(), first.charFormatIndex(), block.text()

    def _less(self, run: Run, hoisted: frozenset[str]) -> Run:
        key = (id(run), hoisted)
        found = self._without.get(key)
        if found is None:
            found = self._without[key] = (run, run.without(hoisted))  # kept: its number must not go to another one
        return found[1]

    def _of_empty(self, block: QTextBlock, around: Around) -> list[str]:
        if is_first_in_cell(block):
            return []
        here, alone = around, replace(around, font=around.usual)
        fmt = block.charFormat()
        fmt.clearBackground()
        fmt.clearProperty(FULL_SIZE)
        said = run_of(fmt, here)
        size = {said.size} - {""} if _size(said, here) > LEAST else set()  # its height; the rest is as good as unseen
        return in_order(said.hoistable() & run_of(fmt, alone).hoistable() | size)

    def _runs(self, block: QTextBlock, around: Around) -> list[tuple[Run, str]]:
        pieces: list[tuple[Run, bytes]] = []
        units = _units(block)
        start = block.position()
        for position, length, index, run in self._fragments(block, around):
            del index
            piece = units[2 * (position - start) : 2 * (position - start + length)]
            run = self._begun(run) if run.place else run
            if pieces and (pieces[-1][0] is run or pieces[-1][0] == run):
                pieces[-1] = (run, pieces[-1][1] + piece)
            else:
                pieces.append((run, piece))
        texts = [(run, _clean(piece.decode("utf-16-le", "replace"), run, around.pre)) for run, piece in pieces]
        texts = [(run, text) for run, text in texts if text]
        texts = _joined(texts)
        return _end_visibly(texts if around.pre else _keep_blanks(texts))

    def _fragments(self, block: QTextBlock, around: Around) -> Iterator[tuple[int, int, int, Run]]:
        known = self._known.setdefault(around, {})
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            if fragment.isValid():
                index = fragment.charFormatIndex()
                run = known.get(index)
                if run is None:
                    run = known[index] = run_of(fragment.charFormat(), around, self._places)
                yield fragment.position(), fragment.length(), index, run
            it += 1

    def _begun(self, run: Run) -> Run:
        """A place begins once, where its name is met first; and only if a link may lead there."""
        names = [name for name in run.place.split() if name in self._places and name not in self._placed]
        self._placed.update(names)
        return replace(run, place=" ".join(dict.fromkeys(names)))

    def _html(self, runs: list[tuple[Run, str]], pre: bool) -> str:
        out: list[str] = []
        open_link: tuple[str, str] | None = None
        for run, text in runs:
            style = run.link_style if not run.picture else (open_link or ("", ""))[1]
            link = (run.link, style) if run.link else None
            if run.place:
                if open_link:
                    out.append("</a>")
                out += [f'<a name="{escape(name)}"></a>' for name in run.place.split()]
                open_link = None
            if link != open_link:
                if open_link:
                    out.append("</a>")
                if link:
                    out.append(f'<a href="{escape(link[0])}"' + (f' style="{link[1]}">' if link[1] else ">"))
                open_link = link
            if run.picture:
                out.append(_picture(run) * len(text))
            elif pre:
                first = not any(not piece.startswith("<a ") for piece in out)
                out.append(_words(run, _opening(text) if first else text, "\n"))
            else:
                out.append(_words(run, text, "<br>"))
        if open_link:
            out.append("</a>")
        return "".join(out)


def _is_seen(run: Run, text: str) -> bool:
    """Whether it shows its look: a letter does, or the line under blanks that somebody is to sign on."""
    return bool(text.strip(" \xa0" + SOFT_BREAK)) or ("\xa0" in text and not _RULED.isdisjoint(run.tags))


def _shared(runs: list[Run]) -> frozenset[str]:
    """What all of them have in common; of colours what all but links have, for those say their own."""
    words = [run.hoistable() for run in runs if not run.link]
    links = [frozenset(x for x in run.hoistable() if not x.startswith("color:")) for run in runs if run.link]
    if not links:
        return frozenset.intersection(*words)
    alike = frozenset.intersection(*links)
    if not words:
        return alike
    common = frozenset.intersection(*words)
    return frozenset(x for x in common if x in alike or x.startswith("color:"))


def _units(block: QTextBlock) -> bytes:
    """The paragraph's text in UTF-16, which Qt counts and cuts it in."""
    units = block.text().encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * (block.length() - 1):
        return units
    # a byte order mark at the start: on its way to Python it is taken for one, and the rest for what it says
    document, start = block.document(), block.position()
    found = (str(document.characterAt(at)) for at in range(start, start + block.length() - 1))
    return "".join(found).encode("utf-16-le", "surrogatepass")


def _is_mixed(around: Around, hoisted: frozenset[str]) -> bool:
    """Whether a heading holds text of several sizes: its lines would be as high as headings are."""
    return bool(around.heading) and not any(x.startswith("font-size:") for x in hoisted)


def _sized(run: Run, around: Around) -> Run:
    """The same where the size around is not the inherited one."""
    return _of_size(run, _usual_size(around))


def _of_size(run: Run, size: str) -> Run:
    return run if run.size or run.picture else replace(run, size=size)


def _usual_size(around: Around) -> str:
    return f"font-size:{number(around.font.size)}pt"


def _size(run: Run, around: Around) -> float:
    return float(run.size.removeprefix("font-size:").removesuffix("pt")) if run.size else around.font.size


def visible(text: str) -> str:
    """The text without the characters that are never written."""
    return _NEVER.sub("", text)


def _clean(text: str, run: Run, pre: bool) -> str:
    if run.picture:
        return PICTURE * text.count(PICTURE)
    text = _NEVER.sub("", text.replace(PICTURE, "")).replace("\n", SOFT_BREAK)
    return text if pre else text.replace("\t", TAB)


def _joined(runs: list[tuple[Run, str]]) -> list[tuple[Run, str]]:
    """Neighbours of equal look that stood apart only by something that was dropped."""
    found: list[tuple[Run, str]] = []
    for run, text in runs:
        if found and found[-1][0] == run:
            found[-1] = (run, found[-1][1] + text)
        else:
            found.append((run, text))
    return found


def _keep_blanks(runs: list[tuple[Run, str]]) -> list[tuple[Run, str]]:
    """Blanks that HTML would swallow become no-break ones, seen over the whole paragraph."""
    whole = "".join(text for _, text in runs)
    if not whole:
        return []
    kept = _FRAIL_BLANK.sub("\xa0", whole)
    found, at = [], 0
    for run, text in runs:
        found.append((run, kept[at : at + len(text)]))
        at += len(text)
    return found


def _end_visibly(runs: list[tuple[Run, str]]) -> list[tuple[Run, str]]:
    """Browsers ignore a break at the end of a block: something has to stand behind it."""
    if runs and runs[-1][1].endswith(SOFT_BREAK):
        run, text = runs[-1]
        return [*runs[:-1], (run, text + "\xa0")]
    return runs


def _opening(text: str) -> str:
    """A parser drops the line feed that opens a <pre>: such a break is written as an element."""
    return _FIRST_BREAK + text[1:] if text.startswith(SOFT_BREAK) else text


def _words(run: Run, text: str, line_end: str) -> str:
    html = text.translate(_ENTITIES).replace(_FIRST_BREAK, "<br>").replace(SOFT_BREAK, line_end)
    span = f'<span style="{";".join(declared)}">' if (declared := run.declarations()) else ""
    # of that size it is smaller
    outside = bool(span and (run.size or run.capitals) and not run.full and _SMALLER.intersection(run.tags))
    if span and not outside:
        html = f"{span}{html}</span>"
    for tag in reversed(run.tags):
        html = f"<{tag}>{html}</{tag}>"
    return f"{span}{html}</span>" if outside else html


def _picture(run: Run) -> str:
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in run.picture)
    return f'<img{attributes} style="border:0">'
