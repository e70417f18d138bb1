"""Rows of the table of faults for a text that goes as one chunk (BDAT), and all rows together.

To a server that offers CHUNKING and answers one thing at a time. Numbers are 100 more than those of the rows that say
the same of DATA and of the dot.
"""

from __future__ import annotations

from typing import Any

from fault_rows import MB, PROTECTED, Expect, Row, line, not_poured, nothing_said
from fault_rows import ROWS as SPOKEN
from fault_server import accept, cut, pause, pour
from servers import DROP, EXTENSIONS, HANG, RESET, Replies

from app.errors import Reason

S, R, N, F, U, P = Expect
CHUNKING = (*EXTENSIONS, "CHUNKING")

CHUNKED: list[Row] = []


def row(
    number: int, behaviour: str, expect: Expect, replies: Replies | None = None, mark: str = "", **more: Any
) -> None:
    server = {"extensions": CHUNKING, **more.pop("server", {})}
    more = {"pipelining": (False,), **more}
    CHUNKED.append(Row(number, mark, f"chunk: {behaviour}", expect, replies or {}, server, **more))


row(186, "taken", S, check=nothing_said("DATA"))
row(186, "long text, behind DATA all the same", S, mark="a", size=MB, check=nothing_said("BDAT"))
row(186, "offered with PIPELINING, DATA all the same", S, mark="b", pipelining=(True,), check=nothing_said("BDAT"))
row(189, "BDAT 554", F, {"END": line("554 5.7.1 no")}, reason=Reason.MESSAGE_REFUSED)
row(190, "BDAT 503", F, {"END": line("503 5.5.1 no")}, reason=Reason.MESSAGE_REFUSED)
row(192, "reset in the middle", U, server={"body_fault": (0.5, RESET)})
row(
    193,
    "552 in the middle, and close",
    F,
    server={"body_fault": (0.3, (line("552 5.3.4 too big"), DROP))},
    reason=Reason.TOO_BIG,
)
row(194, "451 in the middle, and close", R, server={"body_fault": (0.3, (line("451 4.3.0 later"), DROP))})
row(194, "421 in the middle, and close", R, mark="a", server={"body_fault": (0.3, (line("421 4.3.2 bye"), DROP))})
row(196, "reset behind it", U, {"END": RESET})
row(197, "closed behind it, message taken", U, {"END": (accept, DROP)})
row(197, "closed behind it, message not taken", U, {"END": DROP}, mark="a")
row(199, "250 after 61 s", S, {"END": (pause(61), line("250 2.0.0 ok"))}, limit=(61, 62))
row(202, "silence for 601 s, message taken", U, {"END": (pause(601), line("250 2.0.0 ok"))}, limit=(600, 601))
row(203, "250, then reset", S, {"END": (line("250 2.0.0 ok"), RESET)})
row(204, "250- and silence", U, {"END": (line("250-2.0.0 ok"), HANG)}, limit=(600, 601))
row(205, "25 and close", U, {"END": (accept, b"25", DROP)})
row(206, "250 without text", S, {"END": b"250\r\n"})
row(211, "354", U, {"END": line("354 go on")})
row(212, "421", R, {"END": (line("421 4.3.2 closing"), DROP)}, reason=Reason.SERVER_BUSY)
row(213, "451", R, {"END": line("451 4.3.0 later")}, reason=Reason.TRY_LATER)
row(214, "452", R, {"END": line("452 4.3.1 disk full")}, reason=Reason.TRY_LATER)
row(215, "554", F, {"END": line("554 5.7.1 spam")}, reason=Reason.MESSAGE_REFUSED, words="spam")
row(216, "garbage", U, {"END": (accept, line("hello?"))})
row(217, "a reply of 1 MB", U, {"END": (accept, pour(line("250-" + "x" * 1000), 1000), line("250 ok"))},
    check=not_poured(1000 * 1006))  # fmt: skip
row(219, "250 and 421 together", S, {"END": (line("250 2.0.0 ok") + line("421 4.3.2 bye"), DROP)})
row(220, "451 and 250 together", U, {"END": (accept, line("451 4.3.0 later") + line("250 ok"))})
row(228, "connection cut behind 250, without close_notify", S, {"END": (line("250 2.0.0 ok"), cut)}, where=PROTECTED)
row(178, "RCPT 4xx for all: no chunk", R, {"RCPT": line("450 4.2.0 busy")},
    check=nothing_said("BDAT"))  # fmt: skip

ROWS = [*SPOKEN, *CHUNKED]
