"""The table of faults: what a server can do wrong, by number, and what must become of the message.

The numbers are those of docs/faults.md. A row is a script for `FaultServer` that holds until the server is
healed. Expected: S sent, R back in the queue and tried again by itself, N needs its user, F failed, U
uncertain, P protocol error (R; N at the third in a row).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from certificates import Certificate, leaf, self_signed
from fault_server import (
    ALERT,
    OLD,
    FaultServer,
    accept,
    ask_for_ever,
    at_most,
    cut,
    false_scram,
    pause,
    pour,
    slowly,
)
from servers import DROP, HANG, RESET, Replies

from app.errors import Reason
from app.model.account import Security

NONE, STARTTLS, TLS = Security
PROTECTED = (STARTTLS, TLS)
DAY = timedelta(days=1)
MB = 1024 * 1024


class Expect(StrEnum):
    S = "S"
    R = "R"
    N = "N"
    F = "F"
    U = "U"
    P = "P"


S, R, N, F, U, P = Expect


@dataclass(frozen=True)
class Config:
    """How a row is run."""

    security: Security
    people: int
    pipelining: bool

    def __str__(self) -> str:
        return f"{self.security}-{self.people}-{'pipelined' if self.pipelining else 'in turn'}"


@dataclass(frozen=True)
class Row:
    """One behaviour. `mark` tells variants of a number apart.

    `server` are further arguments of FaultServer; a value that is called `certificate` becomes a context.
    `auth` is what the server offers and the account then uses. `limit` is when the attempt must end, in
    seconds (from, to). `answers` are the states of bob, carol and eve afterwards. `words` must be
    in the detail of the message. `stays` is what repeated misbehaviour leads to at the third attempt.
    `size` is the size of an attached file.
    """

    number: int
    mark: str
    behaviour: str
    expect: Expect
    replies: Replies = field(default_factory=dict)
    server: Mapping[str, Any] = field(default_factory=dict)
    where: tuple[Security, ...] = (NONE, STARTTLS, TLS)
    people: tuple[int, ...] = (1, 3)
    auth: str = ""
    reason: Reason | None = None
    words: str = ""
    limit: tuple[float, float] = (0.0, 3.0)
    answers: tuple[str, ...] = ()
    attempts: int = 1
    wait: tuple[float, float] = (48.0, 72.0)
    stays: Expect | None = None
    size: int = 0
    certificate: Certificate | None = None
    pin: Certificate | None = None
    check: Callable[[FaultServer], str] | None = None
    to: tuple[str, ...] = ()
    host: str = ""
    slow_disk: bool = False
    pipelining: tuple[bool, ...] = (True, False)

    @property
    def name(self) -> str:
        return f"{self.number}{self.mark}"

    @property
    def third(self) -> Expect:
        """The class of the third attempt when nothing changes."""
        return self.stays or (N if self.expect is P else self.expect)


def line(text: str) -> bytes:
    return text.encode() + b"\r\n"


ROWS: list[Row] = []


def row(name: str, behaviour: str, expect: Expect, replies: Replies | None = None, **more: Any) -> None:
    digits = name.rstrip("abcdefgh")
    ROWS.append(Row(int(digits), name[len(digits) :], behaviour, expect, replies or {}, **more))


def nothing_said(verb: str) -> Callable[[FaultServer], str]:
    return lambda server: f"{verb} was said" if server.said(verb) else ""


def times_said(verb: str, number: int) -> Callable[[FaultServer], str]:
    return lambda server: "" if len(server.said(verb)) == number else f"{verb} was said {len(server.said(verb))} times"


def not_poured(octets: int) -> Callable[[FaultServer], str]:
    return lambda server: "" if server.poured < octets else "all of it was read"


def no_text(server: FaultServer) -> str:
    return "the text was sent" if server.body_octets else ""


SLOW = (0.0, 6.0)  # each commit takes half a second
TOO_LONG = b"250-8BITMIME\r\n" * 10_000 + b"250 HELP\r\n"

# --- connect ---
row("1", "connection refused", R, server={"closed": True}, reason=Reason.CONNECTION_REFUSED)
row("2", "black hole: nobody answers", R, server={"hole": True}, reason=Reason.TIMED_OUT, limit=(30, 31))
row("3", "reset right after accept", R, {"ACCEPT": RESET})
row("3a", "closed right after accept", R, {"ACCEPT": DROP})
row("4", "no greeting", R, {"GREETING": HANG}, reason=Reason.TIMED_OUT, limit=(300, 311))
row(
    "5",
    "greeting at one octet a second, within the limit",
    S,
    {"GREETING": slowly(line("220 slow.example.test"), 1)},
    limit=(20, 40),
)
row(
    "5a",
    "greeting at one octet a second, over the limit",
    R,
    {"GREETING": slowly(line("220 " + "slow" * 90), 1)},
    reason=Reason.TIMED_OUT,
    limit=(300, 301),
)
row("6", "greeting 421", R, {"GREETING": (line("421 4.3.2 closing"), DROP)}, reason=Reason.SERVER_BUSY)
row("7", "greeting 554", N, {"GREETING": (line("554 5.7.1 no"), DROP)}, reason=Reason.GREETING_REFUSED)
row("8", "greeting 2200 x", P, {"GREETING": line("2200 x")})
row("9", "10 MB without a line end", P, {"GREETING": pour(b"x" * 65536, 160)}, check=not_poured(160 * 65536))
row("10", "greeting HTTP/1.1 302", P, {"GREETING": line("HTTP/1.1 302 Found")}, words="sign in")
row("11", "IPv6 dead, IPv4 alive", S, host="both.example.test", limit=(0, 5))

# --- EHLO ---
row("12", "EHLO 421", R, {"EHLO": (line("421 4.3.2 later"), DROP)}, reason=Reason.SERVER_BUSY)
for name, code in (("13", "500"), ("14", "502")):
    row(name, f"EHLO {code}, no TLS and no sign-in: HELO", S, {"EHLO": line(f"{code} what?")}, where=(NONE,))
    row(
        name + "a",
        f"EHLO {code} before TLS",
        N,
        {"EHLO": line(f"{code} what?")},
        where=PROTECTED,
        reason=Reason.EHLO_REFUSED,
    )
    row(
        name + "b",
        f"EHLO {code} where we must sign in",
        N,
        {"EHLO": line(f"{code} what?")},
        where=(NONE,),
        auth="PLAIN",
    )
row(
    "15",
    "EHLO 550: our name refused",
    N,
    {"EHLO": line("550 5.7.1 your name is odd")},
    reason=Reason.EHLO_REFUSED,
    words="your name is odd",
)
row("16", "EHLO 354", P, {"EHLO": line("354 go on")})
row("17", "EHLO 221 and close", R, {"EHLO": (line("221 2.0.0 bye"), DROP)})
row("17a", "EHLO 221, the close later", R, {"EHLO": (line("221 2.0.0 bye"), pause(1), DROP)})
row("18", "EHLO with two codes in one reply", P, {"EHLO": b"250-a.example.test\r\n550 SIZE 1\r\n"})
row("19", "EHLO of 10,000 lines", P, {"EHLO": TOO_LONG})
ODD = ("X-GR\udcfc\udcdfE", "X-\udcff")
row("20", "EHLO with 8-bit text", S, server={"before_tls": ODD, "within_tls": ODD})
row("21", "STARTTLS missing", N, server={"offers_starttls": False}, where=(STARTTLS,), reason=Reason.STARTTLS_MISSING)
row("22", "AUTH offered before TLS", S, server={"before_tls": ("AUTH PLAIN LOGIN",)}, where=(STARTTLS,), auth="PLAIN")
SIZELESS = ("8BITMIME", "SMTPUTF8")
row("23", "SIZE 0: no limit", S, server={"extensions": (*SIZELESS, "SIZE 0")})
row("24", "SIZE abc", S, server={"extensions": (*SIZELESS, "SIZE abc")})
row("25", "SIZE 1", F, server={"extensions": (*SIZELESS, "SIZE 1")}, reason=Reason.TOO_BIG, check=nothing_said("MAIL"))
row("26", "SIZE 2^80", S, server={"extensions": (*SIZELESS, f"SIZE {2**80}")})

# --- STARTTLS ---
row("27", "STARTTLS 454", R, {"STARTTLS": line("454 4.7.0 not now")}, where=(STARTTLS,), reason=Reason.STARTTLS_REFUSED)
for name, code in (("28", "501"), ("29", "502")):
    row(
        name,
        f"STARTTLS {code}",
        N,
        {"STARTTLS": line(f"{code} 5.5.1 no")},
        where=(STARTTLS,),
        reason=Reason.STARTTLS_REFUSED,
    )
row("30", "STARTTLS 354", P, {"STARTTLS": line("354 go on")}, where=(STARTTLS,))
row("31", "STARTTLS 220, then silence", R, {"HANDSHAKE": HANG}, where=(STARTTLS,), limit=(60, 61))
for name, number in (("32", 1), ("33", 2), ("34", 3)):
    injected = b"220 go ahead\r\n" + b"250 evil.example.test\r\n" * number
    row(
        name,
        f"STARTTLS 220 with {number} plaintext line(s) behind it",
        N,
        {"STARTTLS": injected},
        where=(STARTTLS,),
        reason=Reason.STARTTLS_INJECTED,
    )
row("35", "STARTTLS 220 in two packets", S, {"STARTTLS": (b"220 go", pause(0.2), b" ahead\r\n")}, where=(STARTTLS,))
row("36", "TLS alert instead of a handshake", R, {"HANDSHAKE": (pause(0.1), ALERT)}, where=(STARTTLS,), stays=N)
row("36a", "TLS alert instead of a handshake", R, {"ACCEPT": (pause(0.1), ALERT)}, where=(TLS,), stays=N)
row(
    "37", "handshake stalls", R, {"HANDSHAKE": (pause(1), b"\x16\x03\x03\x01", HANG)}, where=(STARTTLS,), limit=(60, 62)
)
row("37a", "handshake stalls", R, {"ACCEPT": (pause(1), b"\x16\x03\x03\x01", HANG)}, where=(TLS,), limit=(60, 62))
row("37b", "closed in the handshake", R, {"HANDSHAKE": (pause(0.1), DROP)}, where=(STARTTLS,))
row("37c", "closed in the handshake", R, {"ACCEPT": (pause(0.1), DROP)}, where=(TLS,))
row("37d", "reset in the handshake", R, {"HANDSHAKE": (pause(0.1), RESET)}, where=(STARTTLS,))
row("37e", "reset in the handshake", R, {"ACCEPT": (pause(0.1), RESET)}, where=(TLS,))
row(
    "38",
    "STARTTLS offered again within TLS",
    S,
    server={"within_tls": ("STARTTLS",)},
    where=PROTECTED,
    check=lambda server: "STARTTLS twice" if len(server.said("STARTTLS")) > 1 else "",
)
row("39", "TLS 1.0 only", N, {"HANDSHAKE": (pause(0.1), OLD)}, where=(STARTTLS,), reason=Reason.TLS_TOO_OLD)
row("39a", "TLS 1.0 only", N, {"ACCEPT": (pause(0.1), OLD)}, where=(TLS,), reason=Reason.TLS_TOO_OLD)
row(
    "40",
    "certificate expired",
    N,
    certificate=leaf(start=-9 * DAY, end=-DAY),
    where=PROTECTED,
    reason=Reason.CERT_EXPIRED,
)
row(
    "41",
    "certificate not yet valid",
    N,
    certificate=leaf(start=DAY, end=9 * DAY),
    where=PROTECTED,
    reason=Reason.CERT_NOT_YET_VALID,
    words="date",
)
row(
    "42",
    "certificate of another host",
    N,
    certificate=leaf(("other.example.test",)),
    where=PROTECTED,
    reason=Reason.CERT_WRONG_HOST,
)
row("43", "certificate self-signed", N, certificate=self_signed(), where=PROTECTED, reason=Reason.CERT_SELF_SIGNED)
row(
    "44",
    "certificate of an unknown authority",
    N,
    certificate=leaf(issuer="Somebody"),
    where=PROTECTED,
    reason=Reason.CERT_UNTRUSTED,
)
row(
    "45",
    "pinned, and another certificate",
    N,
    certificate=leaf(serial=1),
    pin=leaf(),
    where=PROTECTED,
    reason=Reason.CERT_CHANGED,
)
row("46", "pinned, and this certificate", S, certificate=self_signed(), pin=self_signed(), where=PROTECTED)
EXPIRED = leaf(start=-9 * DAY, end=-DAY)
row("46a", "pinned, and this certificate, expired", S, certificate=EXPIRED, pin=EXPIRED, where=PROTECTED)

# --- AUTH ---
row(
    "47",
    "AUTH 535",
    N,
    {"AUTH": line("535 5.7.8 wrong")},
    auth="PLAIN LOGIN",
    reason=Reason.PASSWORD_REFUSED,
    check=times_said("AUTH", 1),
)
row(
    "48",
    "AUTH 534 5.7.9",
    N,
    {"AUTH": line("534 5.7.9 app password needed")},
    auth="PLAIN",
    reason=Reason.APP_PASSWORD_NEEDED,
)
row("49", "AUTH 538", N, {"AUTH": line("538 5.7.11 encryption needed")}, auth="PLAIN", reason=Reason.AUTH_MECHANISMS)
row("50", "AUTH 454", R, {"AUTH": line("454 4.7.0 not now")}, auth="PLAIN", reason=Reason.AUTH_LATER)
row("51", "AUTH 432", N, {"AUTH": line("432 4.7.12 renew it")}, auth="PLAIN", reason=Reason.PASSWORD_REFUSED)
row("52", "AUTH 421 4.7.0", R, {"AUTH": (line("421 4.7.0 too many"), DROP)}, auth="PLAIN", reason=Reason.SERVER_BUSY)
row("53", "AUTH: endless 334", P, {"AUTH": ask_for_ever}, auth="PLAIN")
row("54", "AUTH hangs", R, {"AUTH": HANG}, auth="PLAIN", reason=Reason.TIMED_OUT, limit=(300, 301))
row("55", "AUTH closes", R, {"AUTH": DROP}, auth="PLAIN", reason=Reason.DISCONNECTED)
row("57", "AUTH 503", P, {"AUTH": line("503 5.5.1 already")}, auth="PLAIN")
row("58", "only unknown mechanisms", N, auth="GSSAPI NTLM", reason=Reason.AUTH_MECHANISMS, check=nothing_said("AUTH"))
row(
    "58a",
    "no mechanism at all",
    N,
    server={"within_tls": ()},
    auth="-",
    reason=Reason.AUTH_NOT_OFFERED,
    check=nothing_said("MAIL"),
)
row(
    "59",
    "SCRAM with a wrong signature",
    N,
    {"AUTH": false_scram},
    auth="SCRAM-SHA-256",
    reason=Reason.AUTH_MECHANISMS,
    check=nothing_said("MAIL"),
)
row("60", "AUTH 235, then MAIL 530", N, {"MAIL": line("530 5.7.0 sign in")}, auth="PLAIN", reason=Reason.AUTH_REQUIRED)

# --- MAIL ---
row("61", "MAIL 250 after four minutes", S, {"MAIL": (pause(240), line("250 2.1.0 ok"))}, limit=(240, 241))
row("62", "MAIL 421", R, {"MAIL": (line("421 4.3.2 closing"), DROP)}, reason=Reason.SERVER_BUSY)
row("62a", "MAIL 421, connection kept open", R, {"MAIL": line("421 4.3.2 closing")}, reason=Reason.SERVER_BUSY)
row("63", "MAIL 450", R, {"MAIL": line("450 4.1.8 later")})
row("64", "MAIL 451", R, {"MAIL": line("451 4.3.0 later")})
row("65", "MAIL 452", R, {"MAIL": line("452 4.3.1 disk full")})
row("66", "MAIL 552: too big", F, {"MAIL": line("552 5.3.4 too big")}, reason=Reason.TOO_BIG)
row("67", "MAIL 550", F, {"MAIL": line("550 5.7.1 not you")}, reason=Reason.SENDER_REFUSED)
row("68", "MAIL 553", F, {"MAIL": line("553 5.1.8 not you")}, reason=Reason.SENDER_REFUSED)
row("69", "MAIL hangs", R, {"MAIL": HANG}, reason=Reason.TIMED_OUT, limit=(300, 301))
row("70", "MAIL closes", R, {"MAIL": DROP}, reason=Reason.DISCONNECTED)
row("70a", "MAIL 354", P, {"MAIL": line("354 go on")})
row("70b", "MAIL answered twice", P, {"MAIL": line("250 ok") * 2, "DATA": DROP})

# --- RCPT ---
A, T, X, Q = "ACCEPTED", "TEMPORARY", "REFUSED", "PENDING"
row(
    "71",
    "RCPT 250 and 550",
    S,
    {"RCPT <carol@": line("550 5.1.1 unknown")},
    people=(3,),
    answers=(A, X, A),
    reason=Reason.RECIPIENT_REFUSED,
)
row("72", "RCPT 250 and 450", R, {"RCPT <carol@": line("450 4.2.0 busy")}, people=(3,), answers=(A, T, A))
row("73", "RCPT 250 and 452: too many", S, {"RCPT": at_most(2, line("452 4.5.3 too many"))}, people=(3,))
row("73a", "one recipient at a time, 452", S, {"RCPT": at_most(1, line("452 4.5.3 too many"))}, people=(3,))
row("73b", "RCPT 452 for everybody", R, {"RCPT": line("452 4.5.3 too many")})
row(
    "73c",
    "RCPT 250, 450 greylisted and 452 too many",
    R,
    {"RCPT <carol@": line("450 4.7.1 greylisted"), "RCPT <eve@": [line("452 4.5.3 too many"), None, None]},
    people=(3,),
    answers=(A, T, A),
    wait=(300, 400),
)
row("74", "RCPT 251", S, {"RCPT": line("251 2.1.5 will forward")})
row("75", "RCPT 252", S, {"RCPT": line("252 2.1.5 cannot verify")})
row(
    "76",
    "RCPT 551 with another address",
    F,
    {"RCPT": line("551 5.1.6 try <x@evil.example>")},
    words="x@evil.example",
    check=lambda server: "followed" if any("RCPT TO:<x@evil" in c for c in server.commands) else "",
)
row("77", "RCPT 250 and 552: too many", S, {"RCPT": at_most(2, line("552 too many recipients"))}, people=(3,))
row("77a", "one recipient at a time, 552 5.5.3", S, {"RCPT": at_most(1, line("552 5.5.3 too many"))}, people=(3,))
row(
    "77b",
    "RCPT 250 and 552 5.2.2: mailbox full",
    S,
    {"RCPT <carol@": line("552 5.2.2 full")},
    people=(3,),
    answers=(A, X, A),
    reason=Reason.RECIPIENT_REFUSED,
)
row("78", "RCPT 4xx for all", R, {"RCPT": line("450 4.2.0 busy")}, check=no_text)
row(
    "78a",
    "RCPT 4xx for all, and DATA 354 all the same",
    R,
    {"RCPT": line("450 4.2.0 busy"), "DATA": line("354 go on")},
    check=lambda server: "the text was sent" if server.body_octets > 3 else "",
)
row("79", "RCPT 5xx for all", F, {"RCPT": line("550 5.1.1 unknown")}, check=no_text)
row(
    "79a",
    "RCPT 550 and 450, nobody accepted",
    R,
    {"RCPT <bob@": line("550 5.1.1 unknown"), "RCPT": line("450 4.2.0 busy")},
    people=(3,),
    check=no_text,
    answers=(X, T, T),
)
row(
    "80",
    "RCPT 421 at the last one",
    R,
    {"RCPT <bob@": [None], "RCPT": (line("421 4.3.2 closing"), DROP)},
    people=(3,),
    reason=Reason.SERVER_BUSY,
    answers=(Q, Q, Q),
)
row("80a", "RCPT 421", R, {"RCPT": (line("421 4.3.2 closing"), DROP)}, reason=Reason.SERVER_BUSY)
row("81", "RCPT closes at the second", R, {"RCPT <carol@": DROP}, people=(3,), answers=(Q, Q, Q))
row("81a", "RCPT closes", R, {"RCPT": DROP}, reason=Reason.DISCONNECTED)
row("82", "RCPT reply without text, 250", S, {"RCPT": b"250\r\n"})
row("82a", "RCPT reply without text, 550", F, {"RCPT": b"550\r\n"})
row(
    "83",
    "RCPT 550 with 8-bit text and control characters",
    F,
    {"RCPT": b"550 5.1.1 n\xf6\x1b[31m\x07\r\n"},
    words="\\x1b",
)
row("84", "RCPT 250 5.1.1", S, {"RCPT": line("250 5.1.1 odd")})
row(
    "85",
    "the same address twice in the fields",
    S,
    people=(1,),
    to=("bob@example.test", "Bob <BOB@example.test>"),
    check=times_said("RCPT", 1),
)

# --- DATA ---
row("86", "DATA 250", P, {"DATA": line("250 ok")})
row("87", "DATA 451", R, {"DATA": line("451 4.3.0 later")}, check=no_text)
row("88", "DATA 421", R, {"DATA": (line("421 4.3.2 closing"), DROP)}, check=no_text)
row("89", "DATA 554", F, {"DATA": line("554 5.7.1 no")}, check=no_text, reason=Reason.MESSAGE_REFUSED)
row("90", "DATA 503", P, {"DATA": line("503 5.5.1 no")}, check=no_text)
row("91", "DATA 354, then close", R, {"DATA": (line("354 go on"), DROP)})
row("92", "354, reset at once", R, {"DATA": (line("354 go on"), RESET)})
row("92a", "354, reset in the middle of the text", R, server={"body_fault": (0.5, RESET)}, size=MB)
row(
    "92b",
    "354, reset when all but the dot is there",
    R,
    server={"body_fault": (1.0, RESET)},
    slow_disk=True,
    limit=SLOW,
    size=MB,
)
row(
    "92c",
    "354, reset when all but the dot of a short text is read: the dot was on its way",
    U,
    server={"body_fault": (1.0, RESET)},
)
row(
    "93",
    "552 while the text goes out",
    F,
    server={"body_fault": (0.3, line("552 5.3.4 too big"))},
    size=8 * MB,
    reason=Reason.TOO_BIG,
)
row("94", "451 while the text goes out", R, server={"body_fault": (0.3, line("451 4.3.0 later"))}, size=8 * MB)
row("94a", "421 while the text goes out", R, server={"body_fault": (0.3, (line("421 4.3.2 bye"), DROP))}, size=8 * MB)
row(
    "95",
    "nobody reads any more",
    R,
    server={"body_fault": (0.0, HANG), "receive_buffer": 16384},
    size=8 * MB,
    reason=Reason.STALLED,
    limit=(180, 190),
)

# --- the end of the data ---
row("96", "reset before the dot was read", U, {"END": RESET})
row("97", "closed behind the dot, message taken", U, {"END": (accept, DROP)})
row("97a", "closed behind the dot, message not taken", U, {"END": DROP})
row("98", "reset behind the dot, message taken", U, {"END": (accept, RESET)})
row("99", "250 after 61 s", S, {"END": (pause(61), line("250 2.0.0 ok"))}, limit=(61, 62))
row("100", "250 after 9 minutes", S, {"END": (pause(540), line("250 2.0.0 ok"))}, limit=(540, 541))
row("101", "250 after 599 s", S, {"END": (pause(599), line("250 2.0.0 ok"))}, limit=(599, 600))
row("102", "silence for 601 s, message taken", U, {"END": (pause(601), line("250 2.0.0 ok"))}, limit=(600, 601))
row("103", "250, then reset", S, {"END": (line("250 2.0.0 ok"), RESET)})
row("104", "250- and silence", U, {"END": (line("250-2.0.0 ok"), HANG)}, limit=(600, 601))
row("105", "25 and close", U, {"END": (accept, b"25", DROP)})
row("106", "250 without text", S, {"END": b"250\r\n"})
row("107", "250 ok with LF only", S, {"END": b"250 ok\n"})
for number, code in ((108, 200), (109, 251), (110, 299)):
    row(str(number), f"end of data: {code}", S, {"END": line(f"{code} fine")})
row("111", "end of data: 354", U, {"END": line("354 go on")})
row("112", "end of data: 421", R, {"END": (line("421 4.3.2 closing"), DROP)}, reason=Reason.SERVER_BUSY)
row("113", "end of data: 451", R, {"END": line("451 4.3.0 later")}, reason=Reason.TRY_LATER)
row("114", "end of data: 452", R, {"END": line("452 4.3.1 disk full")}, reason=Reason.TRY_LATER)
row("115", "end of data: 554", F, {"END": line("554 5.7.1 spam")}, reason=Reason.MESSAGE_REFUSED, words="spam")
row("116", "end of data: garbage", U, {"END": (accept, line("hello?"))})
row(
    "117",
    "end of data: a reply of 1 MB",
    U,
    {"END": (accept, pour(line("250-" + "x" * 1000), 1000), line("250 ok"))},
    check=not_poured(1000 * 1006),
)
row(
    "118",
    "250 before the dot",
    U,
    server={"body_fault": (1.0, line("250 2.0.0 ok"))},
    slow_disk=True,
    limit=SLOW,
    size=MB,
)
row("118a", "250 in the middle of the text", U, server={"body_fault": (0.3, line("250 2.0.0 ok"))}, size=8 * MB)
row("118b", "250 together with the 354", P, {"DATA": line("354 go on") + line("250 2.0.0 ok")}, check=no_text)
row("119", "end of data: 250 and 421 together", S, {"END": (line("250 2.0.0 ok") + line("421 4.3.2 bye"), DROP)})
row("120", "end of data: 451 and 250 together", U, {"END": (accept, line("451 4.3.0 later") + line("250 ok"))})

# --- afterwards ---
row("121", "QUIT hangs", S, {"QUIT": HANG})
row("122", "QUIT closes", S, {"QUIT": DROP})
row("123", "QUIT 500", S, {"QUIT": line("500 what?")})
row("128", "connection cut behind 250, without close_notify", S, {"END": (line("250 2.0.0 ok"), cut)}, where=PROTECTED)

# --- policy ---
row(
    "129",
    "greylisting: 450 twice",
    R,
    {"RCPT": line("450 4.7.1 greylisted, come back later")},
    wait=(300, 400),
    reason=Reason.GREYLISTED,
)
row(
    "129a",
    "greylisting without the word: 451 4.7.1",
    R,
    {"RCPT": line("451 4.7.1 try again later")},
    wait=(300, 400),
    reason=Reason.TRY_LATER,
)
row(
    "129b",
    "greylisting at the end of the data",
    R,
    {"END": line("451 4.7.1 Greylisting in action")},
    wait=(300, 400),
    reason=Reason.GREYLISTED,
)
row(
    "132",
    "daily quota 550 5.4.5",
    R,
    {"RCPT": line("550 5.4.5 daily quota")},
    reason=Reason.QUOTA,
    wait=(86000, 110000),
)
row(
    "132a",
    "daily quota 550 5.4.5 at the end of the data",
    R,
    {"END": line("550 5.4.5 daily quota")},
    reason=Reason.QUOTA,
    wait=(86000, 110000),
)
row(
    "136",
    "the server has moved",
    N,
    {"GREETING": (line("554 5.3.2 has moved to mx.evil.example"), DROP)},
    words="has moved to mx.evil.example",
)

LEFT_OUT = {
    56: "a token in place of a password: test_outbox_oauth.py",
    133: "a token that has run out: test_outbox_oauth.py",
    134: "a permission that is gone: test_outbox_oauth.py",
}
"""Rows that need a provider beside the server, and where that is."""
