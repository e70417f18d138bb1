"""How much of foreign HTML survives the editor, seen by a browser: computed style of each character, in and out."""

from __future__ import annotations

from tests.bench.fidelity.report import main

__all__ = ["main"]
