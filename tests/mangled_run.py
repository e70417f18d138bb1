"""Runs damaged and hostile documents through `dev.py emit`'s own way, and looks at what comes out with other eyes.

python -m tests.mangled_run FIRST LAST    the documents of these numbers (`mangled_html.py`)

The judge here shares nothing with the editor: another parser, a list of its own.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import lxml.html

from app.message.text.charsets import declared_in_html, decode
from tests.mangled_html import mangled
from ui.trial.emit_worker import How, Limits, Worker

SAMPLES = Path(__file__).resolve().parent / "samples"
_TAGS = {  # with the attributes that each may have
    "html": "", "body": "", "div": "style lang dir", "p": "style dir", "pre": "style dir", "blockquote": "type style",
    **{f"h{level}": "style dir" for level in range(1, 7)},
    "ul": "type style dir", "ol": "type start style dir", "li": "style dir",
    "table": "border cellspacing cellpadding width align bgcolor dir style", "tr": "valign",
    "td": "colspan rowspan width height valign align bgcolor nowrap style", "hr": "style width align",
    "img": "src alt width height style", "a": "href style", "span": "style",
    **dict.fromkeys(("b", "i", "u", "s", "sup", "sub", "br"), ""),
}  # fmt: skip
_ADDRESS = {"href": re.compile(r"(?:https?|mailto|tel|ftp|cid):", re.I), "src": re.compile(r"cid:", re.I)}
_STYLE = re.compile(
    r"(?:list-style-type:'[\w().-]{2,14} '(?:;|$)|(?:font|font-family|font-size|font-weight|color|background-color"
    r"|margin|margin-top|margin-bottom|padding|padding-left|padding-right|text-align|text-indent|text-transform"
    r"|text-decoration|letter-spacing|line-height|border|border-top|border-right"
    r"|border-bottom|border-left|border-collapse):[^;:()\\<>@{}]+(?:;|$))*"
)
_SLOW = 20.0  # seconds, on a busy machine


def mails() -> list[str]:
    return [path.read_text("utf-8", "replace") for path in sorted(SAMPLES.rglob("*.html"))]


def strangers(body: str) -> list[str]:
    """What the body of a mail holds that it may not."""
    if not body:
        return []
    found = []
    for node in lxml.html.document_fromstring(body).iter():
        allowed = _TAGS.get(node.tag) if isinstance(node.tag, str) else None
        if allowed is None:
            found.append(f"<{node.tag}>")
            continue
        for name, value in node.items():
            if name not in allowed.split():
                found.append(f"{name} of <{node.tag}>")
            elif name in _ADDRESS and not _ADDRESS[name].match(value):
                found.append(f"{name}={value[:60]}")
            elif name == "style" and not _STYLE.fullmatch(value):
                found.append(f"style={value[:200]}")
    return found


def faults_of(number: int, samples: Sequence[str], worker: Worker) -> list[str]:
    """What is wrong with what comes of one document."""
    octets = mangled(number, samples)
    began = time.monotonic()
    body = worker.emit(decode(octets, declared_in_html(octets))[0], How.FULL)
    taken = time.monotonic() - began
    if body is None:
        return [f"gave up after {taken:.1f} s on {len(octets)} octets"]
    slow = [f"took {taken:.1f} s for {len(octets)} octets"] if taken > _SLOW else []
    return slow + strangers(body)


def run(first: int, last: int) -> Iterator[tuple[int, str]]:
    """Each fault with the number of its document."""
    samples, worker = mails(), Worker(Limits())
    try:
        for number in range(first, last):
            for fault in faults_of(number, samples, worker):
                yield number, fault
    finally:
        worker.close()


if __name__ == "__main__":
    count = 0
    for number, fault in run(int(sys.argv[1]), int(sys.argv[2])):
        count += 1
        print(number, fault, flush=True)
    print(f"{count} faults in {int(sys.argv[2]) - int(sys.argv[1])} documents")
