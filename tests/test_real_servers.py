"""The command line against a real Postfix and Dovecot: what people get is what was sent, or nothing is."""

from __future__ import annotations

import asyncio
import hashlib
import random
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from kill_ways import After, InPhase
from kills_postfix import kill_and_count
from program import Ended, Program
from real_servers import RealServers, as_sent, parsed, running_servers, unavailable
from slow_line import SlowLine

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(unavailable()), reason=unavailable()),
]
BOB = "bob@example.test"
DIFFICULT = ("Ünïcode – 100 % “größe”.pdf", "日本語 の ファイル名 that is rather long; name=x'y.tar.gz")


@pytest.fixture(scope="module")
def servers() -> Iterator[RealServers]:
    with running_servers() as running:
        yield running


@pytest.fixture
def program(profile: Path) -> Program:
    return Program(profile)


async def add(
    program: Program,
    servers: RealServers,
    port: str = "SMTP_STARTTLS",
    security: str = "starttls",
    *,
    user: str = "1",
    password: str = "",
    address: str = "",
    ca_file: bool = True,
) -> None:
    """An account of a user of the servers, with a password command that reads a file beside the profile."""
    secret = program.profile.parent / "secret"
    secret.parent.mkdir(exist_ok=True)
    secret.write_text(password or servers.env[f"PASS{user}"])
    trusted = ["--ca-file", servers.env["CA_FILE"]] if ca_file else []
    ended = await program(
        "account", "add", "--address", address or servers.env[f"USER{user}"], "--username", servers.env[f"USER{user}"],
        "--host", "localhost", "--port", servers.env.get(port, port), "--security", security, *trusted,
        "--password-command", f"cat '{secret}'",
    )  # fmt: skip
    assert ended.status == 0, ended


async def send(program: Program, *words: object) -> Ended:
    return await program("--json", "send", *words)


def noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def picture() -> bytes:
    """A red dot as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
        + chunk(b"IEND", b"")
    )


async def test_check_and_send(servers: RealServers, tmp_path: Path) -> None:
    """Both kinds of encryption and both users; the second one's password is beyond ASCII and has a blank."""

    async def one(port: str, security: str, user: str) -> None:
        program = Program(tmp_path / f"{security}{user}" / "profile")
        await add(program, servers, port, security, user=user)
        checked = await program("account", "check", servers.env[f"USER{user}"])
        assert (checked.status, checked.err) == (0, b""), checked
        assert "works" in checked.out.decode()
        assert "certificate valid until 2" in checked.out.decode()
        ended = await send(program, "--to", BOB, "--subject", "Grüße")
        assert (ended.status, ended.result["state"]) == (0, "SENT"), ended
        [path] = await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 1)
        assert parsed(path)["Subject"] == "Grüße"

    await asyncio.gather(one("SMTP_STARTTLS", "starttls", "2"), one("SMTP_TLS", "tls", "1"))


@pytest.mark.parametrize("size", [1_000, 25_000_000])
async def test_everything_arrives_octet_for_octet(
    servers: RealServers, program: Program, tmp_path: Path, size: int
) -> None:
    files = [tmp_path / name for name in DIFFICULT]
    for number, file in enumerate(files):
        file.write_bytes(noise(size // 2 + number))
    html, dot = tmp_path / "letter.html", tmp_path / "dot.png"
    html.write_text('<p>Dear <b>Bob</b>, see the dot: <img src="dot.png" alt="a dot"></p>', "utf-8")
    dot.write_bytes(picture())
    await add(program, servers)
    attach = [word for file in files for word in ("--attach", file)]
    ended = await send(
        program, "--to", f"Bob Ö <{BOB}>", "--cc", "alice@example.test", "--bcc", "secret.guest@example.test",
        "--subject", "Two files and a dot – ✓", "--html", html, "--inline", dot, *attach,
    )  # fmt: skip
    assert (ended.status, ended.result["state"], ended.result["refused"]) == (0, "SENT", {}), ended
    paths = await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 3)
    assert {path.parts[-4] for path in paths} == {"bob", "alice", "catchall"}
    frozen = [path.read_bytes() for path in program.profile.rglob("*.eml")]
    for path in paths:
        message = parsed(path)
        assert message["Subject"] == "Two files and a dot – ✓"
        assert message["To"].addresses[0].display_name == "Bob Ö"
        assert not message.defects
        received = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
        sums = {name: hashlib.sha256(data).hexdigest() for name, data in received.items()}
        assert sums == {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
        body = message.get_body(("html",))
        assert body is not None
        assert "<b>Bob</b>" in body.get_content()
        [inline] = [part for part in message.walk() if part.get_content_type() == "image/png"]
        assert inline.get_content() == picture()
        assert inline["Content-ID"].strip("<>") in body.get_content()
        text = message.get_body(("plain",))
        assert text is not None
        assert "Dear Bob" in text.get_content()
        assert as_sent(path) in [octets.replace(b"\r\n", b"\n") for octets in frozen]
        assert b"secret.guest" not in as_sent(path)
        if path.parts[-4] != "catchall":
            assert b"secret.guest" not in path.read_bytes()


async def test_a_message_file_is_sent_unchanged(servers: RealServers, program: Program, tmp_path: Path) -> None:
    head = (
        b"From: Alice <alice@example.test>\r\nTo: bob@example.test\r\nX-Odd:   kept  as is \r\n"
        b"DATE: Thu, 1 Jan 2026 00:00:00 +0000\r\nmessage-id: <unchanged.1@example.test>\r\n"
    )
    bcc = b"Bcc: secret.guest@example.test,\r\n other.guest@example.test\r\n"
    body = (
        b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\n.leading dot\r\n..two\r\n\r\nFrom here\r\n" + b"x" * 900 + b"\r\n"
    )
    file = tmp_path / "message.eml"
    file.write_bytes(head + bcc + body)
    await add(program, servers)
    ended = await send(program, "--eml", file)
    assert ended.status == 0, ended
    paths = await asyncio.to_thread(servers.wait_delivered, "<unchanged.1@example.test>", 3)
    for path in paths:
        assert as_sent(path) == (head + body).replace(b"\r\n", b"\n")


UNSAFE = [
    ("SMTP_EXPIRED", "starttls", "cert_expired", "expired", 76),
    ("SMTP_NOTYET", "starttls", "cert_not_yet_valid", "not valid yet", 76),
    ("SMTP_WRONGHOST", "starttls", "cert_wrong_host", "another name", 76),
    ("SMTP_SELFSIGNED", "starttls", "cert_self_signed", "self-signed", 76),
    ("SMTP_TLS10", "starttls", "tls_too_old", "too old", 76),
    ("SMTP_NOTLS", "starttls", "starttls_missing", "STARTTLS", 76),
    ("SMTP_STARTTLS", "tls", "server_speaks_plain", "does not speak TLS", 76),
    ("SMTP_TLS", "starttls", "server_speaks_tls", "expects TLS", 76),
    ("SMTP_NOAUTH", "starttls", "auth_not_offered", "sign in", 77),
]


async def test_an_unsafe_line_is_refused(servers: RealServers, tmp_path: Path) -> None:
    async def one(port: str, security: str, reason: str, word: str, status: int) -> None:
        program = Program(tmp_path / reason / "profile")
        await add(program, servers, port, security)
        ended = await send(program, "--to", BOB, "--subject", reason)
        assert ended.status == status, ended
        assert word in ended.error["detail"]
        assert "othing was sent" in ended.error["detail"]
        assert (ended.error["reason"], ended.error["retry"]) == (reason, "needs_user")
        assert "outbox retry 1" in ended.error["detail"]
        [row] = program.stored("SELECT state, reason, message_id FROM outgoing")
        assert row[:2] == ("NEEDS_USER", reason)
        assert servers.delivered(row[2]) == []
        [(conversation,)] = program.stored("SELECT text FROM transcripts")
        assert "> AUTH" not in conversation
        assert "> MAIL" not in conversation

    await asyncio.gather(*(one(*case) for case in UNSAFE))


async def test_an_unknown_authority_is_refused(servers: RealServers, program: Program) -> None:
    await add(program, servers, ca_file=False)
    ended = await send(program, "--to", BOB)
    assert (ended.status, ended.error["reason"]) == (76, "cert_untrusted")
    assert "authority that this computer does not know" in ended.error["detail"]


async def test_a_wrong_password_is_tried_once_and_the_message_kept(servers: RealServers, program: Program) -> None:
    await add(program, servers, password="wrong")
    checked = await program("account", "check", "1")
    assert checked.status == 77
    assert "password" in checked.sentence
    ended = await send(program, "--to", BOB)
    assert (ended.status, ended.error["kind"], ended.error["reason"]) == (77, "auth", "password_refused")
    shown = (await program("outbox", "show", 1)).out.decode()
    assert shown.count("> AUTH") == 1
    (program.profile.parent / "secret").write_text(servers.env["PASS1"])
    ended = await program("--json", "outbox", "retry", 1)
    assert (ended.status, ended.result["state"]) == (0, "SENT")
    await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 1)


SPECIAL = [
    ("greylist@example.test", 75, "QUEUED", "greylisted"),
    ("reject@example.test", 69, "FAILED", "recipient_refused"),
    ("full@example.test", 75, "QUEUED", "try_later"),
    ("quota@example.test", 75, "QUEUED", "quota"),
    ("drop421@example.test", 75, "QUEUED", "server_busy"),
]


async def test_special_recipients(servers: RealServers, tmp_path: Path) -> None:
    async def one(recipient: str, status: int, state: str, reason: str) -> None:
        program = Program(tmp_path / reason / "profile")
        await add(program, servers)
        ended = await send(program, "--to", recipient)
        assert (ended.status, ended.result["state"], ended.result["reason"]) == (status, state, reason), ended
        assert ended.error["retry"] == ("later" if status == 75 else "never")
        [row] = program.stored("SELECT state, next_attempt > 0 FROM outgoing")
        assert row == (state, state == "QUEUED")

    await asyncio.gather(*(one(*case) for case in SPECIAL))
    again = await Program(tmp_path / "greylisted" / "profile")("outbox", "run")
    assert (again.status, again.out) == (0, b"Nothing was due.\n")


async def test_the_sender_is_refused(servers: RealServers, program: Program) -> None:
    await add(program, servers, address="blocked@example.test")
    ended = await send(program, "--to", BOB)
    assert (ended.status, ended.result["state"], ended.error["reason"]) == (69, "FAILED", "sender_refused")
    assert "blocked@example.test" in ended.error["detail"]


async def test_one_of_three_is_refused(servers: RealServers, program: Program) -> None:
    await add(program, servers)
    some = await send(program, "--to", BOB, "--cc", "reject@example.test", "--bcc", "carol@example.test")
    assert (some.status, some.result["state"]) == (69, "SENT")
    assert set(some.result["refused"]) == {"reject@example.test"}
    assert "reject@example.test" in some.error["detail"]
    await asyncio.to_thread(servers.wait_delivered, some.result["message_id"], 2)


async def test_nobody_is_accepted_without_signing_in(servers: RealServers, program: Program) -> None:
    words = ("--address", "alice@example.test", "--host", "localhost", "--port", servers.env["SMTP_NOAUTH"])
    trust = ("--security", "starttls", "--ca-file", servers.env["CA_FILE"], "--auth", "none")
    assert (await program("account", "add", *words, *trust)).status == 0
    ended = await send(program, "--to", f"{BOB},carol@example.test")
    assert (ended.status, ended.result["state"], ended.error["reason"]) == (69, "FAILED", "all_recipients_refused")
    assert set(ended.result["refused"]) == {BOB, "carol@example.test"}
    assert "message 1 is kept in the outbox" in ended.error["detail"]
    assert servers.delivered(ended.result["message_id"]) == []


async def test_refused_put_off_and_accepted_together(servers: RealServers, program: Program) -> None:
    await add(program, servers)
    ended = await send(program, "--to", f"{BOB},reject@example.test,greylist@example.test")
    assert (ended.status, ended.result["state"]) == (75, "QUEUED")
    assert set(ended.result["refused"]) == {"reject@example.test"}
    assert "1 of 3 recipients has the message, 1 is put off, 1 was refused" in ended.error["detail"]
    await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 1)
    again = await program("--json", "outbox", "retry", ended.result["id"])
    assert again.status == 75
    await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 1)


async def test_what_the_server_has_no_room_for(servers: RealServers, program: Program, tmp_path: Path) -> None:
    await add(program, servers, "SMTP_SMALL")
    big = tmp_path / "big"
    big.write_bytes(noise(20_000))
    ended = await send(program, "--to", BOB, "--attach", big)
    assert (ended.status, ended.error["kind"], ended.result["state"]) == (69, "too_big", "FAILED")
    assert "20000" in ended.error["detail"]


async def test_the_disk_of_the_server_is_full(servers: RealServers, program: Program) -> None:
    await add(program, servers, "SMTP_DISKFULL")
    ended = await send(program, "--to", BOB)
    assert (ended.status, ended.result["state"], ended.error["retry"]) == (75, "QUEUED", "later")
    assert "still queued" in ended.error["detail"]


async def test_the_fourth_message_a_minute_waits(servers: RealServers, program: Program) -> None:
    await add(program, servers, "SMTP_RATELIMIT")
    for number in range(4):
        assert (await program("send", "--to", BOB, "--subject", number, "--queue")).status == 0
    ended = await program("--json", "outbox", "run")
    assert ended.status == 75
    states = [row["state"] for row in await program.rows()]
    assert sorted(states) == ["QUEUED", "SENT", "SENT", "SENT"]


async def test_a_server_without_extensions(servers: RealServers, program: Program, tmp_path: Path) -> None:
    await add(program, servers, "SMTP_ASCII7")
    letter, data = tmp_path / "letter.txt", tmp_path / "grüße.bin"
    letter.write_text("Grüße aus Köln\n", "utf-8")
    data.write_bytes(noise(100_000))
    words = ("--text", letter, "--attach", data, "--subject", "Grüße")
    ended = await send(program, "--to", BOB, "--bcc", "carol@example.test", *words)
    assert ended.status == 0, ended
    for path in await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 2):
        assert as_sent(path).isascii()
        text = parsed(path).get_body(("plain",))
        assert text is not None
        assert text.get_content().splitlines() == ["Grüße aus Köln"]
        [attachment] = parsed(path).iter_attachments()
        assert (attachment.get_filename(), attachment.get_content()) == (data.name, data.read_bytes())
    ended = await send(program, "--to", "jösé@example.test", *words)
    assert (ended.status, ended.error["kind"]) == (69, "unsupported")


async def test_an_address_beyond_ascii(servers: RealServers, program: Program) -> None:
    await add(program, servers)
    ended = await send(program, "--to", "jösé@bücher.example", "--subject", "¡Hola!")
    assert ended.status == 0, ended
    [path] = await asyncio.to_thread(servers.wait_delivered, ended.result["message_id"], 1)
    assert "jösé@".encode() in path.read_bytes()


async def test_the_server_dies_in_the_middle(servers: RealServers, program: Program, tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(noise(12_000_000))  # more than the kernel takes at once: the end is far when the server dies
    async with SlowLine(int(servers.env["SMTP_STARTTLS"]), rate=300_000) as line:
        await add(program, servers, port=str(line.port))
        process = await program.start("--json", "send", "--to", BOB, "--subject", "big", "--attach", big)
        assert process.stdout is not None
        async with asyncio.timeout(30):
            while b'"progress"' not in await process.stdout.readline():  # questions about the message come before
                pass
        await asyncio.to_thread(servers.drop)
        await process.communicate()
        assert process.returncode == 75
        [row] = await program.rows()
        assert (row["state"], row["reason"]) == ("QUEUED", "disconnected")
        line.rate = 100_000_000
        async with asyncio.timeout(30):  # the server starts nothing for a second after a crash
            while (ended := await program("--json", "outbox", "retry", row["id"])).status != 0:
                assert ended.status == 75, ended
    await asyncio.to_thread(servers.wait_delivered, row["message_id"], 1)


async def test_nobody_can_sign_in_for_a_while(servers: RealServers, program: Program) -> None:
    await add(program, servers)
    await asyncio.to_thread(servers.auth_down)
    try:
        await asyncio.to_thread(servers.drop)  # a waiting smtpd would remember its way to Dovecot
        ended = await send(program, "--to", BOB)
    finally:
        await asyncio.to_thread(servers.auth_up)
    assert ended.status == 75, ended
    [row] = await program.rows()
    assert row["state"] == "QUEUED"
    async with asyncio.timeout(30):
        while (ended := await program("--json", "outbox", "retry", row["id"])).status != 0:
            assert ended.status == 75, ended
    await asyncio.to_thread(servers.wait_delivered, row["message_id"], 1)


async def test_killed_three_times(servers: RealServers, tmp_path: Path) -> None:
    """In the body, with the end said but not answered, and at some moment; `bench kills` does more."""
    tally = await kill_and_count(servers, tmp_path, [InPhase("BODY"), InPhase("EOD_INTENT"), After(1.2)])
    assert (tally.lost, tally.doubled, tally.untrue) == ([], [], []), tally
    assert tally.killed_in["SENDING BODY"] >= 1, tally
    assert tally.killed_in["SENDING EOD_INTENT"] >= 1, tally
    assert tally.states["UNCERTAIN"] >= 1, tally
