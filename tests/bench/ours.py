"""What Tintero takes for the same work, through its own engine, in a process of its own.

python -m tests.bench.ours idle - PORT            a one-line message: what the engine weighs
python -m tests.bench.ours send FILE PORT         from the raw file to accepted, durable spool included
python -m tests.bench.ours recipients COUNT PORT  one queued message to COUNT recipients, connect to accepted
python -m tests.bench.ours batch COUNT PORT [N]   COUNT queued messages in one session, or over at most N connections
python -m tests.bench.ours safe FILE PORT         Send pressed until the message is safe on disk; nothing is sent
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from app.engine import Engine
from app.events import OutboxChanged
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Attachment, Draft
from app.model.outgoing import SendState
from app.model.pace import Pace
from tests.bench.figures import report


def whole_file(path: Path) -> Attachment:
    """A file that is read where it lies, as the command line does: key empty, origin its path."""
    found = path.stat()
    return Attachment(
        path.name, "application/octet-stream", found.st_size, "", origin=str(path), origin_mtime=found.st_mtime_ns
    )


async def measured(name: str, what: str, engine: Engine) -> float:
    """Seconds of the part that counts. Raises RuntimeError when something was not accepted."""
    outbox = engine.outbox
    draft = Draft(to=("marta@ruiz.example",), subject="Benchmark", html="<p>The file is attached.</p>")
    if name in ("send", "safe", "idle"):
        files = () if name == "idle" else (whole_file(Path(what)),)
        if name == "safe":  # in a running program the first use of each room is past
            await outbox.queue_now(draft)
        start = time.perf_counter()
        await outbox.queue_now(Draft(to=draft.to, subject=draft.subject, html=draft.html, attachments=files))
        if name == "safe":
            return time.perf_counter() - start
    else:
        await outbox.queue_now(Draft(to=draft.to, subject="Warm", text="A few words."))
        await outbox.run_until_idle()  # in a running program the first use of each room is past
        count = int(what)
        if name == "recipients":
            to = tuple(f"r{n}@ruiz.example" for n in range(count))
            await outbox.queue_now(Draft(to=to, subject="Benchmark", text="A few words."))
        else:
            for number in range(count):
                await outbox.queue_now(Draft(to=draft.to, subject=f"Benchmark {number}", text="A few words."))
        start = time.perf_counter()
    accepted = start

    def note(event: OutboxChanged) -> None:
        nonlocal accepted
        accepted = time.perf_counter()  # the last change is the outcome of the last message; QUIT comes after it

    engine.events.subscribe(OutboxChanged, note)
    await outbox.run_until_idle()
    if any(row.state is not SendState.SENT for row in await outbox.all()):
        raise RuntimeError("not everything was accepted")
    return accepted - start


async def main() -> None:
    name, what, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as profile:
        engine = await Engine.open(Path(profile))
        try:
            identity = Identity(Address.parse("Ana Prado <ana@prado.example>"))
            server = Server("127.0.0.1", port, Security.NONE)
            account = await engine.accounts.add(Account("Benchmark", (identity,), server, Auth()), None)
            if len(sys.argv) > 4:
                await engine.outbox.set_pace(account.id, Pace(lines=int(sys.argv[4])))
            took = await measured(name, what, engine)
        finally:
            await engine.stop()
    report(took)


if __name__ == "__main__":
    asyncio.run(main())
