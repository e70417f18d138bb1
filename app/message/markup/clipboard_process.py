"""The process in which a large or odd clipboard is cleaned: `python -m app.message.markup.clipboard_process`.

HTML as UTF-8 on standard input up to its end; on standard output one line of JSON, then the clean HTML, the words
and the pictures one behind the other, as long as the line says. The system ends it when it takes too much
time or memory.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any, BinaryIO

from app.message.markup.clipboard import Clip, Picture, clip

if sys.platform != "win32":
    import resource
    import signal

SECONDS = 8.0
MEGABYTES = 2048


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer the one request."""
    found = clip(source.read().decode("utf-8", "replace"))
    html, words = found.html.encode("utf-8", "replace"), found.words.encode("utf-8", "replace")
    pictures = [[p.content_id, p.content_type, len(p.data)] for p in found.pictures]
    head = {
        "simplified": found.simplified,
        "left_out": found.left_out,
        "html": len(html),
        "words": len(words),
        "pictures": pictures,
        "elsewhere": dict(found.elsewhere),
    }
    target.write(json.dumps(head).encode("ascii") + b"\n" + html + words)
    for picture in found.pictures:
        target.write(picture.data)
    target.flush()


def read_answer(octets: bytes) -> Clip:
    """What the process said. Raises ValueError when it did not finish."""
    line, _, rest = octets.partition(b"\n")
    head: dict[str, Any] = json.loads(line)
    lengths = [head["html"], head["words"], *(length for _, _, length in head["pictures"])]
    if len(rest) != sum(lengths):
        raise ValueError("the answer is cut short")
    at = lengths[0] + lengths[1]
    html, words = rest[: lengths[0]].decode("utf-8"), rest[lengths[0] : at].decode("utf-8")
    pictures = []
    for content_id, content_type, length in head["pictures"]:
        pictures.append(Picture(content_id, content_type, rest[at : at + length]))
        at += length
    return Clip(html, words, head["simplified"], head["left_out"], tuple(pictures), head["elsewhere"])


def main() -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):  # macOS refuses some limits
            hard = resource.getrlimit(resource.RLIMIT_AS)[1]
            resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 1024 * 1024, hard))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
