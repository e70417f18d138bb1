"""The README's table of figures, made from what the benchmarks print: `dev.py bench --write [NAME...]`."""

from __future__ import annotations

import os
import re
from pathlib import Path

BEGIN, END = "<!-- figures: made by `dev.py bench --write` -->", "<!-- end of figures -->"
README = Path(__file__).resolve().parent.parent.parent / "README.md"
_LINE = re.compile(
    r"^ *(?P<what>.+?),? against (?P<base>(?:(?! against ).)+): ratio (?P<ratio>\d+(?:\.\d+)?)$", re.MULTILINE
)


def found(said: str) -> list[tuple[str, str, str]]:
    """What was measured, against what, and the ratio, of each line that is a result."""
    return [(m["what"], m["base"], m["ratio"]) for m in _LINE.finditer(said)]


def table(said: str, cores: int) -> str:
    """Markdown, with a word about the machine."""
    rows = [f"| {what[0].upper()}{what[1:]} | {base} | {ratio} |" for what, base, ratio in found(said)]
    head = f"Medians of one run on a machine with {cores} cores. Below 1 is better than the baseline beside it."
    return "\n".join([head, "", "| What | against | ratio |", "|---|---|---|", *rows])


def put(text: str, made: str) -> str:
    """`text` with another table between the marks. Raises ValueError where there are none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the README has no marks for the figures")
    return f"{before}{BEGIN}\n{made}\n{END}{after}"


def write(said: str) -> None:
    """Into the README."""
    README.write_text(put(README.read_text("utf-8"), table(said, os.cpu_count() or 1)), "utf-8")
