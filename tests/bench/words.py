"""Key press to painted in the compose window with the spelling check on, off, with the count, and while finding.

python -m tests.bench.words WHAT     one child: prints {"seconds": p95 of a key, "longest": turn of the loop}

Seconds are those that the thread of the windows worked: what else runs on the machine does not count.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.engine import Engine
from app.model.draft import Draft
from tests.bench.figures import alternate, environment, line, table
from tests.bench.figures import child as process
from ui.compose.fittings import compose_window
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.look.theme import Theme
from ui.start import event_loop
from ui.tasks import Tasks

SENTENCE = "The quick brown fox jumps over the lazzy dog, and the printter confirmed the paper this morning. "
TYPED = "thank you for the anser, both editons can go out in the week of the wintter fair. "
PARAGRAPH, SIZE = 5, 100_000  # sentences; characters of the text
BURST = 0.12  # seconds between two keys of a fast writer


def refuse(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error


def text() -> str:
    paragraph = f"<p>{SENTENCE * PARAGRAPH}</p>"
    return paragraph * (SIZE // (len(SENTENCE) * PARAGRAPH))


async def prepare(window: ComposeWindow, what: str) -> None:
    """In the state that is measured, with everything loaded and at rest."""
    window.activateWindow()
    while not window.isActiveWindow():
        await asyncio.sleep(0.01)
    window.editor.setFocus()
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    if what == "find":
        QTest.keyClick(window.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget(), "the")
        window.editor.setFocus()
    await asyncio.sleep(4)
    expected = {"on", "find"} & {what}
    if bool(window.editor.extraSelections()) != bool(expected):
        raise RuntimeError(f"the window is not as it should be for {what}")


async def keys(window: ComposeWindow) -> list[float]:
    """Seconds of each key, from the event to the changed part of the paper painted; the loop runs between the keys."""
    taken = []
    for key in TYPED * 2:
        start = time.thread_time()
        QTest.keyClick(window.editor, key)
        QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)
        taken.append(time.thread_time() - start)
        await asyncio.sleep(BURST)
    return taken


class Beat:
    """The most that one turn of the loop took of the windows' thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.ensure_future(self._run())

    async def _run(self) -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.002)
            self.longest = max(self.longest, time.thread_time() - before)

    def stop(self) -> float:
        self._task.cancel()
        return self.longest


async def measure(application: QApplication, folder: Path, what: str) -> None:
    engine = await Engine.open(folder / "profile")
    await engine.preferences.change(
        spelling=what == "on", word_count=what == "count", spelling_languages="en-US" if what == "on" else ""
    )
    tasks = Tasks(refuse)
    theme = Theme(application, folder / "theme")
    window = compose_window(engine.profile, [])
    window.begin(Work(engine, tasks, window, Draft(to=("a@b.example",), subject="Bench", html=text())))
    window.show()
    await prepare(window, what)
    gc.collect()
    gc.freeze()  # as the program does when it has started
    beat = Beat()
    taken = sorted(await keys(window))
    longest = beat.stop()
    print(json.dumps({"seconds": taken[int(len(taken) * 0.95)], "longest": longest}), flush=True)
    window._leave(window.work)
    await tasks.close()
    await engine.stop()
    assert theme is not None


def child(what: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.words", what]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment(), check=True)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main(*, long: bool) -> None:
    keys_and_turns(5 if long else 2)
    found = alternate(
        5 if long else 2,
        ours=lambda: process("tests.bench.dictionary", "ours"),
        spylls=lambda: process("tests.bench.dictionary", "spylls"),
    )
    table(list(found.items()))
    ours, theirs = found["ours"], found["spylls"]
    line("   reading a Swedish dictionary, against spylls' own reader", ours.seconds, theirs.seconds)
    line("   memory of the process that read it, against spylls' own reader", ours.peak_mb, theirs.peak_mb)


def keys_and_turns(times: int) -> None:
    """100 KB of own text, two misspelled words in each sentence; p95 of all keys, medians of the runs."""
    states = ("off", "on", "count", "find")
    runs: dict[str, list[dict[str, float]]] = {state: [] for state in states}
    for _ in range(times):
        for state in states:
            runs[state].append(child(state))
    key = {state: statistics.median(run["seconds"] for run in found) for state, found in runs.items()}
    gap = {state: statistics.median(run["longest"] for run in found) for state, found in runs.items()}
    words = {"on": "spelling on", "count": "words counted", "find": "hits of a search coloured"}
    for state in states:
        print(f"   {words.get(state, 'nothing'):30} key {key[state] * 1000:6.2f} ms  loop {gap[state] * 1000:6.1f} ms")
    for state, name in words.items():
        line(f"   key to painted with {name}, against the same window without", key[state], key["off"])
        line(f"   longest turn of the loop with {name}, against the same window without", gap[state], gap["off"])


if __name__ == "__main__":
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    loop = event_loop.make(application)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as name, loop:
        loop.run_until_complete(measure(application, Path(name), sys.argv[1]))
