"""Autosave of a long draft with earlier versions kept, against the same saves without them.

Saves alternate, so that a slow disk is slow for both; every save commits to disk.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from app.engine import Engine
from app.model.draft import Draft
from app.service.history import before_storing
from tests.bench.figures import line

_SENTENCE = "The winter catalogue goes to print. "


async def _measure(folder: Path, saves: int, characters: int) -> tuple[float, float]:
    engine = await Engine.open(folder / "profile")
    text = _SENTENCE * (characters // len(_SENTENCE))
    pair = [await engine.drafts._store(Draft(html=f"<p>{text}</p>", text=text, open_in_window=True)) for _ in range(2)]
    took: tuple[list[float], list[float]] = ([], [])
    try:
        for number in range(saves):
            for which, hook in enumerate((before_storing, lambda _connection, _draft: None)):
                engine.drafts._before_storing = hook
                words = f"{text}{number}"
                start = time.perf_counter()
                pair[which] = await engine.drafts._store(replace(pair[which], html=f"<p>{words}</p>", text=words))
                took[which].append(time.perf_counter() - start)
    finally:
        await engine.stop()
    return statistics.median(took[0]), statistics.median(took[1])


def main(*, long: bool) -> None:
    for characters in (2_000, 200_000):
        with tempfile.TemporaryDirectory() as folder:
            ours, bare = asyncio.run(_measure(Path(folder), 200 if long else 60, characters))
        print(f"   {characters} characters: {ours * 1000:.1f} ms a save, {bare * 1000:.1f} ms without versions")
        line(f"   a save of {characters} characters, against one without versions", ours, bare)
