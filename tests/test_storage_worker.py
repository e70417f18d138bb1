"""The thread for calls that may never come back."""

from __future__ import annotations

import gc
import threading

from app.storage.worker import Worker

NAME = "of-this-test"


def ours() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == NAME]


async def test_the_thread_ends_with_its_owner() -> None:
    worker = Worker(NAME)
    assert await worker.call(lambda: 7, 5) == 7
    [thread] = ours()
    del worker
    gc.collect()
    thread.join(5)
    assert not ours()


async def test_what_was_asked_for_is_done_before_the_thread_ends() -> None:
    worker, done = Worker(NAME), threading.Event()
    await worker.call(lambda: None, 5)
    worker._calls.put(done.set)
    del worker
    gc.collect()
    assert done.wait(5)
