"""What windows leave behind ends in their thread: in another it damages lists of Qt, and the program with them."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from ui.start.garbage import Garbage


class Holder:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self, held: object) -> None:
        self.held, self.me = held, self


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.enable()


def left_by_a_window(ended_in: list[int]) -> None:
    document = QTextDocument()
    holder = Holder((document, QTextCursor(document)))
    weakref.finalize(holder, lambda: ended_in.append(threading.get_ident())).atexit = False


def busy_thread() -> None:
    """Allocates as much as makes Python collect everything."""
    thread = threading.Thread(target=lambda: [[n] for n in range(20_000)])
    thread.start()
    thread.join()


def test_nothing_ends_in_another_thread(qtbot: QtBot) -> None:
    gc.collect()
    gc.set_threshold(50, 1, 1)
    ended_in: list[int] = []
    keeper = QObject()
    garbage = Garbage(keeper, every=5)
    left_by_a_window(ended_in)
    busy_thread()
    assert ended_in == []
    kept = [[n] for n in range(3_000)]
    qtbot.waitUntil(lambda: ended_in == [threading.get_ident()])
    assert kept
    garbage.deleteLater()


def test_a_program_that_does_nothing_collects_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = QObject()
    garbage = Garbage(keeper)
    gc.collect()
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail(f"collected {generation}"))
    garbage.look()


def test_what_has_grown_old_is_found_as_well(qtbot: QtBot) -> None:
    ended_in: list[int] = []
    keeper = QObject()
    garbage = Garbage(keeper)
    gc.collect()
    document = QTextDocument()
    holder = Holder(QTextCursor(document))
    weakref.finalize(holder, lambda: ended_in.append(threading.get_ident())).atexit = False
    gc.collect(1)  # from now on only a look at everything finds it
    del holder
    kept = []
    for _ in range(12):
        kept.append([[n] for n in range(3_000)])
        garbage.look()
    assert ended_in == [threading.get_ident()]
