"""The measure of fidelity: that it sees what differs, and that the samples do not fall behind."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.fidelity.compare import PLAIN, compare
from tests.bench.fidelity.pieces import Piece
from tests.bench.fidelity.report import MISSING

TOP = Path(__file__).resolve().parent.parent
FLOORS = {  # kind: mean and worst tenth of what is marked, in per cent; a little below what is reached
    "reply": (99.5, 97.0),
    "office": (98.8, 93.0),
    "rich": (98.8, 94.5),
    "newsletter": (98.8, 93.5),
}


def piece(text: str, **look: object) -> Piece:
    return Piece(text, PLAIN | look)


def test_equal_pages_are_equal() -> None:
    page = [piece("some", bold=True), piece("words", left=[48, 40, 48, 40], borders="1 solid #000000,,,", cells=1)]
    score = compare(page, page)
    assert (score.text, score.core, score.layout, score.marked) == (1.0, 1.0, 1.0, 1.0)
    assert not score.lost


def test_a_lost_look_counts_most_where_there_was_one() -> None:
    score = compare([piece("plain" * 9), piece("bold!", bold=True)], [piece("plain" * 9 + "bold!")])
    assert score.text == 1.0
    assert score.core > 0.99
    assert score.marked == 0.0
    assert score.lost == {"bold": 5}
    assert "True -> False at bold!" in score.examples["bold"]


def test_a_look_that_came_from_nowhere_counts_as_well() -> None:
    assert compare([piece("words")], [piece("words", colour="#ff0000")]).marked == 0.0


def test_lost_text_is_found_wherever_it_was() -> None:
    score = compare([piece("one two three".replace(" ", "")), piece("four", italic=True)], [piece("onethree")])
    assert score.text == pytest.approx(8 / 15)
    assert score.lost["text"] == 7
    assert score.marked == 0.0


def test_a_hair_is_no_difference() -> None:
    one = piece("a", size=14.7, left=[100, 92, 100, 92], width=300, padding="5 5 5 5", line=1.5, gap=16)
    two = piece("a", size=14.9, left=[102, 80, 102, 80], width=305, padding="5.3 5 5 5", line=1.52, gap=18)
    assert compare([one], [two]).marked == 1.0
    assert compare([one], [piece("a", size=16)]).lost["size"] == 1


@pytest.mark.skipif(importlib.util.find_spec("PySide6.QtWebEngineCore") is None, reason="needs QtWebEngine")
def test_the_samples_keep_what_they_keep() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "fidelity"], cwd=TOP, capture_output=True, text=True, timeout=540
    )
    if done.returncode == MISSING:
        pytest.skip(done.stderr)
    assert done.returncode == 0, done.stderr[-2000:]
    for kind, (mean, worst) in FLOORS.items():
        row = re.search(rf"^   {kind} +\d+ +([\d. ]+)$", done.stdout, re.M)
        assert row is not None, done.stdout
        figures = [float(word) for word in row[1].split()]
        assert figures[0] >= 99.5, f"{kind}: text {figures[0]}"
        assert figures[3] >= mean, f"{kind}: marked {figures[3]}"
        assert figures[7] >= worst, f"{kind}: worst tenth {figures[7]}"
