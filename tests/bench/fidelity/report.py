"""The samples through the editor's real import path and serializer, and what a browser makes of both.

python -m tests.bench.fidelity [FILE or FOLDER ...]    with files: what was lost in each, property by property
"""

from __future__ import annotations

import importlib
import os
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from tests.bench.fidelity.compare import Score, compare
from tests.bench.fidelity.pieces import Piece
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html

MISSING = 69  # exit status: a library is not here
SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "html"
HELD_OUT = SAMPLES.with_name("held_out")  # written once the rest was done, and counted apart
_LIBRARIES = (  # of Debian, for QtWebEngine beyond what Qt itself needs
    "libnss3", "libasound2", "libxcomposite1", "libxdamage1", "libxrandr2", "libxtst6", "libxkbfile1", "libxi6",
)  # fmt: skip
KINDS = {  # what families the aims are stated for
    "reply": (
        "gmail",
        "thunderbird",
        "applemail",
        "outlookweb",
        "yahoo",
        "typed",
        "proton",
        "zoho",
        "iosmail",
        "samsung",
        "spark",
        "roundcube",
        "lotus",
        "windowslive",
        "evolution",
        "kmail",
        "gmx",
        "yandex",
        "qq",
        "zimbra",
        "fastmail",
        "old",
    ),
    "office": (
        "word",
        "excel",
        "libreoffice",
        "googledocs",
        "googlesheets",
        "outlook",
        "onenote",
        "powerpoint",
        "numbers",
        "pages",
        "applenotes",
        "wps",
        "onlyoffice",
    ),
    "rich": ("rich", "code", "rtl", "cjk", "emoji", "calendar", "notification", "markdown"),
    "newsletter": ("newsletter", "mjml", "invoice", "receipt"),
}


def family_of(path: Path) -> str:
    return path.stem.partition("-")[0]


def kind_of(path: Path) -> str:
    return next((kind for kind, families in KINDS.items() if family_of(path) in families), "other")


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def emitted(html: str) -> str:
    """What would be sent after loading `html` into the editor."""
    document = QTextDocument()
    import_html(document, html)
    return serialise(document)


def browser() -> Callable[[QApplication, Sequence[str]], list[list[Piece]]]:
    """Loads QtWebEngine; without it or its libraries the process ends and says what to type."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    flags = '--disable-gpu --host-resolver-rules="MAP * ~NOTFOUND"'
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # the sandbox refuses to be root; nowhere else it is switched off
        flags += " --no-sandbox"
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", flags)
    try:
        found: Callable[[QApplication, Sequence[str]], list[list[Piece]]]
        found = importlib.import_module("tests.bench.fidelity.render").rendered
    except ImportError as problem:
        print(f"QtWebEngine cannot be loaded: {problem}\nType:", file=sys.stderr)
        print(f"    {sys.executable} -m pip install PySide6_Addons==6.11.3", file=sys.stderr)
        print("    apt-get install -y " + " ".join(_LIBRARIES), file=sys.stderr)
        raise SystemExit(MISSING) from None
    return found


def scores(paths: Sequence[Path]) -> dict[Path, tuple[Score, float]]:
    """Score and bytes per visible character of each file."""
    rendered = browser()
    application = QApplication(sys.argv[:1])
    sources = [text_of(path) for path in paths]
    outputs = [emitted(source) for source in sources]
    pages = rendered(application, [html for pair in zip(sources, outputs, strict=True) for html in pair])
    found = {}
    for i, path in enumerate(paths):
        score = compare(pages[2 * i], pages[2 * i + 1])
        size = len(outputs[i].encode("utf-8")) / max(1, sum(len(piece.text) for piece in pages[2 * i + 1]))
        found[path] = (score, size)
    return found


def worst_tenth(values: Sequence[float]) -> float:
    """The mean of the worst tenth, at least one."""
    ordered = sorted(values)
    return statistics.mean(ordered[: max(1, len(ordered) // 10)])


def _row(name: str, found: Sequence[tuple[Score, float]]) -> str:
    columns = [[100 * getattr(score, part) for score, _ in found] for part in ("text", "core", "layout", "marked")]
    means = " ".join(f"{statistics.mean(column):6.2f}" for column in columns)
    worst = " ".join(f"{worst_tenth(column):6.2f}" for column in columns)
    return f"   {name:14} {len(found):3}   {means}   {worst}   {statistics.mean(size for _, size in found):5.1f}"


def _detail(path: Path, score: Score, size: float) -> None:
    print(f"{path.name}: text {100 * score.text:.2f} core {100 * score.core:.2f} layout {100 * score.layout:.2f}"
          f" marked {100 * score.marked:.2f}, {score.characters} characters, {size:.1f} bytes each")  # fmt: skip
    for name, count in score.lost.most_common():
        print(f"    {name:10} {100 * count / max(1, score.characters):5.1f} %   {score.examples[name]}")


def main(*, long: bool = False, chosen: Sequence[Path] = ()) -> None:
    """Per family and kind: mean and worst tenth of text, core, layout, marked; bytes for each visible character."""
    places = chosen or [SAMPLES, HELD_OUT]
    paths = sorted(file for one in places for file in (one.glob("*.htm*") if one.is_dir() else [one]))
    found = scores(paths)
    if chosen or long:
        for path, (score, size) in sorted(found.items(), key=lambda item: item[1][0].marked):
            _detail(path, score, size)
    groups: dict[str, list[tuple[Score, float]]] = defaultdict(list)
    for path, one in found.items():
        apart = not chosen and path.parent == HELD_OUT
        for name in ("held out",) if apart else (f"  {family_of(path)}", kind_of(path), "all"):
            groups[name].append(one)
    print(f"   {'':14}   n   {'mean:  text   core layout marked':34}   {'worst tenth':26}   bytes")
    order = [*(x for k in KINDS for x in (k, *(f"  {f}" for f in KINDS[k]))), "other", "all"]
    for name in [*order, *(set(groups) - set(order))]:
        if name in groups:
            print(_row(name, groups[name]))
    developed = groups["all"]
    total = sum(score.characters for score, _ in developed)
    size = sum(score.characters * size for score, size in developed)
    print(f"   {size / max(1, total):.2f} bytes for each visible character over all files")
    marked = statistics.mean(score.marked for score, _ in developed)
    print(f"fidelity, marked characters against the original: ratio {marked:.4f}", flush=True)


if __name__ == "__main__":
    main(long=True, chosen=[Path(argument) for argument in sys.argv[1:]])
