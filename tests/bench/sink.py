"""A fast SMTP sink in a process of its own: takes everything, keeps only a count.

`delay` seconds pass before an answer to each burst of commands, so that round trips can be counted by
the clock: a burst that a client pipelines costs one delay, commands sent one by one cost one each.
`more` are extensions that it offers beside the usual; with CHUNKING it takes chunks, with a name behind a minus it
does not offer that one: `-PIPELINING`.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

EXTENSIONS = ("PIPELINING", "SIZE 4000000000", "8BITMIME", "SMTPUTF8", "DSN")
END = b"\r\n.\r\n"


def _talk(line: socket.socket, delay: float, offered: tuple[str, ...]) -> None:
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    time.sleep(delay)
    line.sendall(b"220 sink ESMTP\r\n")
    waiting = b""
    block = bytearray(1 << 20)
    while True:
        count = line.recv_into(block)
        if not count:
            return
        waiting += block[:count]
        answers, waiting, text = _answers(waiting, offered)
        while text is not None:
            if answers:
                time.sleep(delay)
                line.sendall(b"".join(answers))
            waiting = _swallow(line, waiting, block) if text < 0 else _take(line, waiting, text, block)
            answers, waiting, text = _answers(waiting, offered, b"250 2.0.0 taken\r\n")
        if answers:
            time.sleep(delay)
            line.sendall(b"".join(answers))
        if b"221" in b"".join(answers):
            return


def _answers(waiting: bytes, offered: tuple[str, ...], first: bytes = b"") -> tuple[list[bytes], bytes, int | None]:
    """Replies to the complete commands in `waiting`, what is left, and whether a text follows: its octets, -1 for one
    that ends with a dot, None for none.
    """
    answers = [first] if first else []
    while b"\r\n" in waiting:
        command, _, waiting = waiting.partition(b"\r\n")
        verb = command[:4].upper()
        if verb == b"EHLO":
            answers.append("".join(f"250-{x}\r\n" for x in ("sink", *offered)).encode() + b"250 HELP\r\n")
        elif verb == b"DATA":
            answers.append(b"354 go on\r\n")
            return answers, waiting, -1
        elif verb == b"BDAT":
            return answers, waiting, int(command.split(b" ")[1])
        elif verb == b"QUIT":
            answers.append(b"221 bye\r\n")
        else:
            answers.append(b"250 ok\r\n")
    return answers, waiting, None


def _take(line: socket.socket, waiting: bytes, octets: int, block: bytearray) -> bytes:
    """Read a chunk; returns the bytes behind it."""
    left = octets - len(waiting)
    while left > 0:
        count = line.recv_into(block, min(left, len(block)))
        if not count:
            raise ConnectionError
        left -= count
    return waiting[octets:]


def _swallow(line: socket.socket, waiting: bytes, block: bytearray) -> bytes:
    """Read to the final dot; returns the bytes behind it."""
    tail = b"\r\n" + waiting
    while True:
        if (at := tail.find(END)) >= 0:
            return tail[at + len(END) :]
        count = line.recv_into(block)
        if not count:
            raise ConnectionError
        tail = tail[-4:] + block[:count] if count < 64 else tail[-4:] + bytes(block[:count])


def serve(delay: float, more: list[str]) -> None:
    """Accept until killed; the port is the first line of standard output."""
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(server.getsockname()[1], flush=True)
    offered = (*(x for x in EXTENSIONS if f"-{x}" not in more), *(x for x in more if not x.startswith("-")))

    def one(line: socket.socket) -> None:
        with contextlib.suppress(OSError), line:
            _talk(line, delay, offered)

    while True:
        line, _ = server.accept()
        threading.Thread(target=one, args=(line,), daemon=True).start()


@contextlib.contextmanager
def sink(delay: float = 0.0, *more: str) -> Iterator[int]:
    """The port of a running sink on 127.0.0.1."""
    command = [sys.executable, "-m", "tests.bench.sink", str(delay), *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


if __name__ == "__main__":
    serve(float(sys.argv[1]), sys.argv[2:])
