"""A fast SMTP sink in a process of its own: takes everything, keeps only a count.

`delay` seconds pass before an answer to each burst of commands, so that round trips can be counted by
the clock: a burst that a client pipelines costs one delay, commands sent one by one cost one each.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

EXTENSIONS = ("PIPELINING", "SIZE 300000000", "8BITMIME", "SMTPUTF8", "DSN")
END = b"\r\n.\r\n"


def _talk(line: socket.socket, delay: float) -> None:
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
        answers, waiting, in_data = _answers(waiting)
        if answers:
            time.sleep(delay)
            line.sendall(b"".join(answers))
        if in_data:
            waiting = _swallow(line, waiting, block)
            time.sleep(delay)
            answers, waiting, again = _answers(waiting)
            line.sendall(b"250 2.0.0 taken\r\n" + b"".join(answers))
            while again:
                waiting = _swallow(line, waiting, block)
                time.sleep(delay)
                answers, waiting, again = _answers(waiting)
                line.sendall(b"250 2.0.0 taken\r\n" + b"".join(answers))
        if b"221" in b"".join(answers):
            return


def _answers(waiting: bytes) -> tuple[list[bytes], bytes, bool]:
    """Replies to the complete commands in `waiting`, what is left, and whether DATA was the last."""
    answers = []
    while b"\r\n" in waiting:
        command, _, waiting = waiting.partition(b"\r\n")
        verb = command[:4].upper()
        if verb == b"EHLO":
            answers.append("".join(f"250-{x}\r\n" for x in ("sink", *EXTENSIONS)).encode() + b"250 HELP\r\n")
        elif verb == b"DATA":
            answers.append(b"354 go on\r\n")
            return answers, waiting, True
        elif verb == b"QUIT":
            answers.append(b"221 bye\r\n")
        else:
            answers.append(b"250 ok\r\n")
    return answers, waiting, False


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


def serve(delay: float) -> None:
    """Accept until killed; the port is the first line of standard output."""
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(server.getsockname()[1], flush=True)

    def one(line: socket.socket) -> None:
        with contextlib.suppress(OSError), line:
            _talk(line, delay)

    while True:
        line, _ = server.accept()
        threading.Thread(target=one, args=(line,), daemon=True).start()


@contextlib.contextmanager
def sink(delay: float = 0.0) -> Iterator[int]:
    """The port of a running sink on 127.0.0.1."""
    command = [sys.executable, "-m", "tests.bench.sink", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


if __name__ == "__main__":
    serve(float(sys.argv[1]))
