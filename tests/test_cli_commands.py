"""`tintero-cli`: every command, every exit status, one sentence for each thing that goes wrong."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from certificates import ca_file, leaf, self_signed
from servers import DROP, PASSWORD, USER, SmtpServer

from app import cli
from app.cli_terminal import _KIND_OF, ExitStatus
from app.errors import Reason
from app.model.account import Security

COMMAND = f"printf %s {PASSWORD}"


@dataclass
class Ended:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def result(self) -> Any:
        return self.lines[-1]

    @property
    def error(self) -> Any:
        [line] = self.err.splitlines()
        return json.loads(line)


Cli = Callable[..., Awaitable[Ended]]


@pytest.fixture
def command_line(profile: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command line on a thread with a loop of its own, as its own program would."""

    async def run(*words: object, stdin: str = "") -> Ended:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        status = await asyncio.to_thread(cli.main, ["--profile", str(profile), *map(str, words)])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Ended(status, out, err)

    return run


async def add(run: Cli, server: SmtpServer, *more: str) -> None:
    words = ("account", "add", "--address", USER, "--host", "127.0.0.1", "--port", server.port, "--security", "none")
    assert (await run(*words, *more)).status == 0


async def add_with_password(run: Cli, server: SmtpServer, command: str = COMMAND) -> None:
    await add(run, server, "--password-command", command, "--allow-clear-password")


def one_sentence(ended: Ended) -> str:
    """What was said, if it is one line without a traceback."""
    [line] = ended.err.splitlines()
    assert "Traceback" not in line
    assert len(line) > 10
    return line


async def test_accounts_are_added_listed_and_removed(command_line: Cli, tmp_path: Path) -> None:
    ended = await command_line("account", "list")
    assert (ended.status, ended.err) == (0, "")
    pem = tmp_path / "ca.pem"
    pem.write_text("pem")
    words = "account add --address ann@example.test --name Ann --host mail.example.test --security"
    ended = await command_line("--json", *words.split(), "tls", "--ca-file", pem, "--username", "ann", "--auth", "none")
    assert (ended.status, ended.err) == (0, "")
    assert (ended.result["port"], ended.result["auth"], ended.result["default"]) == (465, "none", True)
    assert (await command_line(*words.split(), "starttls", "--password-command", "pass show mail")).status == 0
    first, second = (await command_line("account", "list", "--json")).result
    assert (first["address"], first["display_name"], first["ca_file"]) == ("ann@example.test", "Ann", str(pem))
    assert (second["port"], second["auth"], second["username"]) == (587, "command", "ann@example.test")
    assert "(default)" in (await command_line("account", "list")).out
    assert (await command_line("account", "remove", second["id"])).status == 0
    assert (await command_line("account", "remove", second["id"])).status == ExitStatus.CONFIGURATION
    assert len((await command_line("account", "list", "--json")).result) == 1


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("--host h.example --security tls --address nonsense", 65),
        ("--address a@example.test --host h.example", 64),
        ("--address a@example.test --host h.example --security maybe", 64),
        ("--address a@example.test --host h.example --security tls --port x", 64),
        ("--address a@example.test --host h.example --security tls --port 70000", 78),
        ("--address a@example.test --host bad_host! --security tls", 78),
        ("--address a@example.test --host h.example --security tls --auth password", 64),
        ("--address a@example.test --host h.example --security tls --auth none --password-stdin", 64),
        ("--address a@example.test --host h.example --security none --password-stdin", 78),
        ("--address a@example.test --host h.example --security tls --ca-file /nowhere/ca.pem", 78),
        ("--address a@example.test --host h.example --security tls --password-stdin --password-command x", 64),
    ],
)
async def test_wrong_accounts_are_not_stored(command_line: Cli, words: str, status: int) -> None:
    ended = await command_line("account", "add", *words.split(), stdin="secret\n")
    assert ended.status == status
    assert "secret" not in one_sentence(ended)
    assert (await command_line("account", "list", "--json")).result == []


async def test_a_password_without_a_keyring_is_said_to_last_for_the_session(command_line: Cli) -> None:
    words = "account add --address a@example.test --host 127.0.0.1 --port 1 --security tls --password-stdin"
    ended = await command_line(*words.split(), stdin="secret\n")
    assert ended.status == 0
    assert "--password-command" in one_sentence(ended)
    ended = await command_line("account", "check", "a@example.test")
    assert ended.status == ExitStatus.AUTHENTICATION
    assert "--password-command" in one_sentence(ended)


async def test_check_tells_each_step(command_line: Cli) -> None:
    async with SmtpServer(auth="PLAIN") as server:
        await add_with_password(command_line, server)
        ended = await command_line("account", "check", USER)
        assert (ended.status, ended.err) == (0, "")
        for word in ("connect", "sign_in", "sender", "works"):
            assert word in ended.out
        ended = await command_line("account", "check", "1", "--json")
        assert [e["step"] for e in ended.lines if e.get("state") == "done"][-1] == "sender"
        assert ended.result == {"event": "result", "ok": True, "id": 1}
        assert server.messages == []


async def test_check_with_a_wrong_password(command_line: Cli) -> None:
    async with SmtpServer(auth="PLAIN") as server:
        await add_with_password(command_line, server, "printf wrong")
        ended = await command_line("account", "check", USER)
        assert ended.status == ExitStatus.AUTHENTICATION
        one_sentence(ended)
        assert len(server.said("AUTH")) == 1


async def test_build_writes_the_source(command_line: Cli, tmp_path: Path) -> None:
    async with SmtpServer() as server:
        await add(command_line, server, "--name", "Alice A")
    html, picture, note = tmp_path / "l.html", tmp_path / "my logo.png", tmp_path / "note.txt"
    html.write_text('<p>Hi</p><img src="my%20logo.png">', "utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    note.write_text("a note")
    words = ["--subject", "Héllo", "--html", html, "--inline", picture, "--attach", note]
    target = tmp_path / "out.eml"
    ended = await command_line(
        "build", "--to", "Ann <ann@example.test>, bob@example.test", "--bcc", "eve@example.test", *words, "-o", target
    )
    assert (ended.status, ended.err) == (0, "")
    source = target.read_bytes()
    assert b"From: Alice A <alice@example.test>\r\n" in source
    assert b"To: Ann <ann@example.test>, bob@example.test\r\n" in source
    assert b"eve@" not in source
    assert b'<img src="cid:' in source
    assert b"multipart/related" in source
    assert b'filename="note.txt"' in source
    to_stdout = await command_line("build", "--subject", "Only this", "--text", "-", stdin="read from stdin\n")
    assert to_stdout.status == 0
    assert "read from stdin" in to_stdout.out
    assert server.commands == []


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("--to nonsense --subject s", 65),
        ("--to a@example.test --attach /nowhere/file", 65),
        ("--to a@example.test --attach {folder}", 65),
        ("--to a@example.test --html /nowhere.html", 65),
        ("--to a@example.test --html {latin}", 65),
        ("--to a@example.test --from nobody@example.test", 78),
        ("--subject s", 65),
        ("--eml {latin}", 65),
        ("--eml /nowhere.eml", 65),
        ("--eml {folder}", 65),
        ("--eml {latin} --subject s", 64),
        ("--eml {latin} --priority high", 64),
        ("--eml {latin} --read-receipt", 64),
        ("--to a@example.test --priority urgent", 64),
        ("--to", 64),
        ("--to a@example.test --nonsense", 64),
    ],
)
async def test_what_cannot_be_sent_is_said_and_nothing_is_queued(
    command_line: Cli, tmp_path: Path, words: str, status: int
) -> None:
    latin = tmp_path / "latin.html"
    latin.write_bytes("<p>\xe9</p>".encode("latin-1"))
    async with SmtpServer() as server:
        await add(command_line, server)
        ended = await command_line("send", *words.format(folder=tmp_path, latin=latin).split())
        assert ended.status == status
        one_sentence(ended)
        assert (await command_line("outbox", "list", "--json")).result == []
        assert server.commands == []


async def test_priority_receipt_and_report_are_asked_for(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        words = ("--to", "bob@example.test,carol@example.test", "--text", "-", "--priority", "high", "--read-receipt")
        ended = await command_line("--json", "send", *words, "--delivery-report", stdin="hi")
        assert (ended.status, ended.result["delivery_report"]) == (0, "asked")
        ended = await command_line("--json", "send", "--to", "bob@example.test", "--text", "-", stdin="hi")
        assert (ended.status, ended.result["delivery_report"]) == (0, None)
        asking, plain = server.messages
        assert asking.rcpt_options == ["NOTIFY=SUCCESS,FAILURE,DELAY"] * 2
        assert b"Importance: high\r\n" in asking.body
        assert b"Disposition-Notification-To: " in asking.body
        assert plain.rcpt_options == [""]
        assert b"Importance" not in plain.body
        assert b"Disposition-Notification-To" not in plain.body
        built = await command_line("build", *words, stdin="hi")
        assert (built.status, "Importance: high" in built.out, "Disposition-Notification-To" in built.out) == (
            0,
            True,
            True,
        )


async def test_a_server_without_reports_is_told_of(command_line: Cli, tmp_path: Path) -> None:
    eml = tmp_path / "m.eml"
    eml.write_bytes(b"From: alice@example.test\r\nTo: bob@example.test\r\n\r\nhi\r\n")
    async with SmtpServer(extensions=("PIPELINING",)) as server:
        await add(command_line, server)
        ended = await command_line("send", "--eml", eml, "--delivery-report")
        assert (ended.status, ended.err) == (0, "")
        assert ended.out.endswith("The server does not send delivery reports.\n")
        ended = await command_line("outbox", "show", "1", "--json")
        assert ended.result["delivery_report"] == "unsupported"
        assert len(server.messages) == 1


@pytest.mark.parametrize("option", ["--delivery-report", "--read-receipt", "--priority {high,normal,low}"])
async def test_help_tells_what_can_be_asked_for(command_line: Cli, option: str) -> None:
    ended = await command_line("send", "--help")
    assert (ended.status, option in ended.out) == (0, True)


async def test_without_an_account_nothing_is_sent(command_line: Cli) -> None:
    ended = await command_line("send", "--to", "a@example.test")
    assert ended.status == ExitStatus.CONFIGURATION
    assert "account add" in one_sentence(ended)


async def test_send_tells_progress_and_result(command_line: Cli, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(3_000_000))
    async with SmtpServer(auth="PLAIN") as server:
        await add_with_password(command_line, server)
        words = ["send", "--to", "a@example.test", "--bcc", "b@example.test", "--subject", "Big", "--attach", big]
        ended = await command_line("--json", *words)
        assert (ended.status, ended.err) == (0, "")
        *progress, result = ended.lines
        assert {p["event"] for p in progress} == {"progress"}
        assert progress[-1]["sent"] == progress[-1]["total"] == result["size"]
        assert (result["event"], result["state"], result["id"], result["refused"]) == ("result", "SENT", 1, {})
        [message] = server.messages
        assert message.recipients == ["a@example.test", "b@example.test"]
        assert result["message_id"].encode() in message.body
        ended = await command_line(*words)
        assert (ended.status, ended.err) == (0, "")
        assert "was sent" in ended.out
        assert PASSWORD not in ended.out


async def test_send_of_a_message_file(command_line: Cli, tmp_path: Path) -> None:
    source = b"From: alice@example.test\r\nDate: Thu, 1 Jan 2026 00:00:00 +0000\r\nMessage-ID: <1@example.test>\r\n"
    rest = b"To: a@example.test\r\nSubject: S\r\n\r\nHi\r\n"
    eml = tmp_path / "m.eml"
    eml.write_bytes(source + b"Bcc: eve@example.test\r\n" + rest)
    async with SmtpServer() as server:
        await add(command_line, server)
        assert (await command_line("send", "--eml", eml)).status == 0
        assert (await command_line("send", "--eml", eml, "--to", "x@example.test,y@example.test")).status == 0
        assert [m.recipients for m in server.messages] == [
            ["a@example.test", "eve@example.test"],
            ["x@example.test", "y@example.test"],
        ]
        assert {m.body for m in server.messages} == {source + rest}


async def test_the_outbox_is_listed_run_shown_and_cancelled(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        for n in range(3):
            ended = await command_line("send", "--json", "--to", "a@example.test", "--subject", f"No {n}", "--queue")
            assert (ended.status, ended.result["state"], ended.result["id"]) == (0, "QUEUED", n + 1)
        assert server.commands == []
        ended = await command_line("outbox", "cancel", "2", "--json")
        assert (ended.status, ended.result["state"]) == (0, "DRAFT")
        rows = (await command_line("outbox", "list", "--json")).result
        assert [row["subject"] for row in rows] == ["No 2", "No 0"]
        names = {"id", "state", "subject", "message_id", "recipients", "attempts", "next_attempt", "reason"}
        assert names <= set(rows[0])
        assert rows[0]["recipients"] == ["a@example.test"]
        ended = await command_line("outbox", "run")
        assert (ended.status, ended.err) == (0, "")
        assert len(server.messages) == 2
        assert "Nothing was due." in (await command_line("outbox", "run")).out
        ended = await command_line("outbox", "show", "1")
        assert "RCPT TO:<a@example.test>" in ended.out
        shown = (await command_line("outbox", "show", "1", "--json")).result
        assert (shown["state"], shown["answers"]["a@example.test"]["code"]) == ("SENT", 250)
        assert "SENT" in (await command_line("outbox", "list")).out
        for act in ("cancel", "retry"):
            assert (await command_line("outbox", act, "1")).status == ExitStatus.BAD_DATA
            assert (await command_line("outbox", act, "99")).status == ExitStatus.BAD_DATA
        assert (await command_line("outbox", "show", "nine")).status == ExitStatus.USAGE


@pytest.mark.parametrize(
    ("replies", "status", "state"),
    [
        ({"RCPT": b"550 5.1.1 unknown\r\n"}, 69, "FAILED"),
        ({"MAIL": b"553 5.7.1 not you\r\n"}, 69, "FAILED"),
        ({"END": b"554 5.6.0 no\r\n"}, 69, "FAILED"),
        ({"RCPT": b"450 4.2.0 busy\r\n"}, 75, "QUEUED"),
        ({"GREETING": b"421 4.3.2 busy\r\n"}, 75, "QUEUED"),
        ({"DATA": DROP}, 75, "QUEUED"),
        ({"END": DROP}, 76, "UNCERTAIN"),
    ],
    ids=str,
)
async def test_the_status_says_what_became_of_it(
    command_line: Cli, replies: dict[str, Any], status: int, state: str
) -> None:
    async with SmtpServer(replies=replies) as server:
        await add(command_line, server)
        ended = await command_line("send", "--json", "--to", "a@example.test")
        assert (ended.status, ended.result["state"]) == (status, state)
        assert set(ended.error) == {"kind", "reason", "detail", "retry"}
        assert ended.error["detail"].endswith((".", ")"))
        one_sentence(ended)
        server.replies.clear()
        again = await command_line("outbox", "retry", ended.result["id"])
        assert again.status == (ExitStatus.BAD_DATA if state == "UNCERTAIN" else 0)
        assert len(server.messages) == (state != "UNCERTAIN")


async def test_one_of_three_refused(command_line: Cli) -> None:
    async with SmtpServer(replies={"RCPT <b@": b"550 5.1.1 unknown\r\n"}) as server:
        await add(command_line, server)
        ended = await command_line("--json", "send", "--to", "a@example.test,b@example.test,c@example.test")
        assert (ended.status, ended.result["state"]) == (ExitStatus.REFUSED, "SENT")
        assert ended.result["refused"] == {"b@example.test": "550 5.1.1 unknown"}
        assert server.messages[0].recipients == ["a@example.test", "c@example.test"]


async def test_too_large_is_refused_before_upload(command_line: Cli, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(10_000))
    async with SmtpServer(extensions=("SIZE 5000",)) as server:
        await add(command_line, server)
        ended = await command_line("--json", "send", "--to", "a@example.test", "--attach", big)
        assert (ended.status, ended.error["kind"]) == (ExitStatus.REFUSED, "too_big")
        assert not server.said("DATA")


async def test_wrong_password_then_right(command_line: Cli, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("wrong\n")
    async with SmtpServer(auth="PLAIN") as server:
        await add_with_password(command_line, server, f"cat {secret}")
        ended = await command_line("--json", "send", "--to", "a@example.test")
        assert (ended.status, ended.result["state"]) == (ExitStatus.AUTHENTICATION, "NEEDS_USER")
        assert (ended.error["kind"], ended.error["retry"]) == ("auth", "needs_user")
        assert (await command_line("send", "--to", "b@example.test", "--queue")).status == 0
        ended = await command_line("outbox", "run")
        assert ended.status == ExitStatus.AUTHENTICATION
        assert len(server.said("AUTH")) == 1
        secret.write_text(PASSWORD + "\n")
        assert (await command_line("outbox", "retry", 1)).status == 0
        assert (await command_line("outbox", "run")).status == 0
        assert len(server.messages) == 2


async def test_a_failing_password_command(command_line: Cli) -> None:
    async with SmtpServer(auth="PLAIN") as server:
        await add_with_password(command_line, server, "false")
        ended = await command_line("--json", "send", "--to", "a@example.test")
        assert (ended.status, ended.error["reason"]) == (ExitStatus.AUTHENTICATION, "secret_command")
        assert ended.result["attempts"] == 0


async def test_server_without_auth(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add_with_password(command_line, server)
        ended = await command_line("--json", "send", "--to", "a@example.test")
        assert (ended.status, ended.error["reason"]) == (ExitStatus.AUTHENTICATION, "auth_not_offered")


async def test_closed_port_and_unknown_host(command_line: Cli) -> None:
    async with SmtpServer() as server:
        port = server.port
    words = ["account", "add", "--security", "none", "--address"]
    assert (await command_line(*words, USER, "--host", "127.0.0.1", "--port", port)).status == 0
    assert (await command_line(*words, "x@example.test", "--host", "nowhere.invalid")).status == 0
    for sender in (USER, "x@example.test"):
        ended = await command_line("--json", "send", "--from", sender, "--to", "a@example.test")
        assert (ended.status, ended.result["state"]) == (ExitStatus.TEMPORARY, "QUEUED")
        assert "still queued" in ended.error["detail"]
        ended = await command_line("account", "check", sender)
        assert ended.status == ExitStatus.TEMPORARY
        one_sentence(ended)


@pytest.mark.parametrize("fault", ["untrusted", "self-signed", "expired", "wrong host", "plain", "no starttls"])
async def test_lines_that_are_not_secure_as_chosen(command_line: Cli, tmp_path: Path, fault: str) -> None:
    certificate = {
        "self-signed": self_signed,
        "expired": lambda: leaf(end=-timedelta(hours=1)),
        "wrong host": lambda: leaf(("elsewhere.example",)),
    }.get(fault, leaf)()
    tls = fault not in ("plain", "no starttls")
    context = certificate.server_context() if tls else None
    async with SmtpServer(security=Security.TLS if tls else Security.NONE, context=context) as server:
        words = ["account", "add", "--address", USER, "--host", "127.0.0.1", "--port", server.port, "--security"]
        trusted = [] if fault == "untrusted" else ["--ca-file", ca_file(tmp_path)]
        assert (await command_line(*words, "starttls" if fault == "no starttls" else "tls", *trusted)).status == 0
        ended = await command_line("--json", "send", "--to", "a@example.test")
        assert (ended.status, ended.error["kind"]) == (ExitStatus.PROTOCOL, "tls")
        assert not server.said("MAIL")
        assert server.messages == []


async def test_a_profile_that_cannot_be_written(command_line: Cli, profile: Path) -> None:
    profile.write_text("a file where the folder should be")
    ended = await command_line("--json", "account", "list")
    assert (ended.status, ended.error["kind"]) == (ExitStatus.STORAGE, "storage")


@pytest.mark.expect_log("set aside")
async def test_a_damaged_database_is_told_about_once(command_line: Cli, profile: Path) -> None:
    assert (await command_line("account", "list")).status == 0
    (profile / "tintero.db").write_bytes(b"rubbish" * 1000)
    ended = await command_line("account", "list")
    assert ended.status == 0
    assert "damaged" in one_sentence(ended)
    profile.chmod(0o755)
    assert str(profile) in one_sentence(await command_line("account", "list"))
    assert (await command_line("account", "list")).err == ""


async def test_no_room_for_the_built_file(command_line: Cli, tmp_path: Path) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
    ended = await command_line("build", "--subject", "s", "-o", tmp_path / "no" / "folder.eml")
    assert ended.status == ExitStatus.STORAGE
    one_sentence(ended)


async def test_help_teaches(command_line: Cli) -> None:
    for words in ([], ["account"], ["account", "add"], ["build"], ["send"], ["outbox"], ["outbox", "run"]):
        ended = await command_line(*words, "--help")
        assert (ended.status, ended.err) == (0, "")
        assert "usage: tintero-cli" in ended.out
    assert "examples:" in (await command_line("send", "--help")).out
    assert "75" in (await command_line("outbox", "--help")).out
    assert (await command_line("--version")).status == 0
    ended = await command_line("--json", "frobnicate")
    assert (ended.status, ended.error["kind"]) == (ExitStatus.USAGE, "usage")


def test_every_reason_has_its_kind() -> None:
    invalid = {"no_recipients", "bad_address", "bad_account", "no_account", "headers_differ", "not_a_message"}
    invalid |= {"bad_html", "not_found", "wrong_state", "safety_age", "bad_key", "key_taken", "template_broken"}
    invalid |= {"too_long", "letter_too_hard", "dictionary_unusable", "account_disabled", "account_file_broken"}
    invalid |= {"picture_refused", "backup_broken", "letter_unreachable"}
    invalid |= {r.value for r in Reason if r.value.startswith("attachment_")}
    assert set(_KIND_OF) | invalid == {r.value for r in Reason}
    assert not set(_KIND_OF) & invalid


async def test_send_warns_and_sends_nevertheless(command_line: Cli, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Hello,\n\nplease find attached our invoice.\n")
    async with SmtpServer() as server:
        await add(command_line, server)
        ended = await command_line("send", "--to", "a@gmial.com", "--text", text)
        assert ended.status == 0
        said = ended.err.splitlines()
        assert [line.partition(":")[0] for line in said] == ["Warning"] * 3
        assert "gmail.com" in said[0]
        assert "was sent" in ended.out
        ended = await command_line("--json", "send", "--to", "a@gmial.com", "--text", text)
        assert (ended.status, ended.err) == (0, "")
        warned = [line["check"] for line in ended.lines if line["event"] == "warning"]
        assert {"mistyped", "forgotten_file", "no_subject"} == set(warned)
        assert ended.result["state"] == "SENT"
        assert len(server.messages) == 2
