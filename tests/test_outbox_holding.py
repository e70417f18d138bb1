"""Messages that the server keeps until their time (FUTURERELEASE, RFC 4865): handed over, refused, and what is still
ours to stop.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, add_account, letter, opened
from program import Program
from servers import EXTENSIONS, USER, SmtpServer

from app.errors import MailError, Reason
from app.model.draft import Draft
from app.model.outgoing import SendState
from app.net.job import Hold, ServerAbilities
from app.net.submission import holding

DAY = 86400.0
HOLDING = (*EXTENSIONS, "FUTURERELEASE 604800 2037-01-01T00:00:00Z")
NOW = 1_800_000_000.0  # 2027-01-15T08:00:00Z


def held(until: float, **fields: object) -> Draft:
    return replace(letter(**fields), not_before=until, by_server=True)


def mail(server: SmtpServer) -> list[str]:
    return [next((w for w in line.split() if w.startswith("HOLD")), "") for line in server.said("MAIL")]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("", (0, 0.0)),
        ("604800", (604800, 0.0)),
        ("604800 2027-01-22T08:00:00Z", (604800, NOW + 7 * DAY)),
        ("604800 2027-01-22T08:00:00", (604800, NOW + 7 * DAY)),
        ("-1 2027-01-22T08:00:00Z", (0, 0.0)),
        ("lots", (0, 0.0)),
        ("604800 some day", (0, 0.0)),
        ("9999999999", (0, 0.0)),
    ],
)
def test_what_a_server_offers(words: str, wanted: tuple[int, float]) -> None:
    assert holding.offered(words) == wanted


@pytest.mark.parametrize(
    ("hold", "abilities", "fine"),
    [
        (None, ServerAbilities(), True),
        (Hold(NOW + 60, 60), ServerAbilities(), False),
        (Hold(NOW + 60, 60), ServerAbilities(hold_seconds=60), True),
        (Hold(NOW + 61, 61), ServerAbilities(hold_seconds=60), False),
        (Hold(NOW + 60, 60), ServerAbilities(hold_seconds=600, hold_latest=NOW + 59), False),
    ],
)
def test_whether_it_holds_so_long(hold: Hold | None, abilities: ServerAbilities, fine: bool) -> None:
    server = SmtpServer().at()
    if fine:
        holding.check(hold, abilities, server)
    else:
        with pytest.raises(MailError) as caught:
            holding.check(hold, abilities, server)
        assert caught.value.reason is Reason.NOT_HELD


def test_never_earlier_than_chosen() -> None:
    assert holding.option(Hold(NOW + 0.2, 1)) == "HOLDUNTIL=2027-01-15T08:00:01Z"


async def test_handed_over_after_the_undo_time(profile: Path) -> None:
    """It goes at once, with its time; then it is the server's, and nothing here says that it could be stopped."""
    clock = FakeClock(NOW)
    async with SmtpServer(extensions=HOLDING) as server, opened(profile, clock=clock, undo=5) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY, account=account))
        assert (row.not_before, row.hold_until) == (NOW + 5, NOW + DAY)
        await engine.outbox.run_until_idle()
        assert server.commands == []
        clock.now += 5
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.hold_until) == (SendState.SENT, NOW + DAY)
        assert mail(server) == ["HOLDUNTIL=2027-01-16T08:00:00Z"]
        assert len(server.messages) == 1
        for act in (engine.outbox.cancel, engine.outbox.edit, engine.outbox.send_now, engine.outbox.retry):
            with pytest.raises(MailError) as caught:
                await act(row.id)
            assert caught.value.reason is Reason.WRONG_STATE
        with pytest.raises(MailError):
            await engine.outbox.reschedule(row.id, NOW + 2 * DAY)
        assert (await engine.outbox.get(row.id)).hold_until == NOW + DAY
        assert await engine.accounts.hold_seconds(account) == 604800


async def test_undone_in_time_is_a_draft_and_nothing_was_said(profile: Path) -> None:
    clock = FakeClock(NOW)
    async with SmtpServer(extensions=HOLDING) as server, opened(profile, clock=clock, undo=5) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY))
        draft = await engine.outbox.cancel(row.id)
        assert draft is not None
        assert (draft.not_before, draft.by_server) == (0.0, False)
        clock.now += 10
        await engine.outbox.run_until_idle()
        assert server.commands == []


@pytest.mark.parametrize(
    ("extensions", "replies"),
    [
        (EXTENSIONS, {}),
        ((*EXTENSIONS, "FUTURERELEASE 3600"), {}),
        ((*EXTENSIONS, "FUTURERELEASE 604800 2027-01-15T09:00:00Z"), {}),
        (HOLDING, {"MAIL": [b"501 5.5.4 not so far\r\n"]}),
        (HOLDING, {"MAIL": [b"555 5.5.4 no such parameter\r\n"]}),
    ],
    ids=["offers nothing", "too long", "too late", "501", "555"],
)
async def test_what_the_server_does_not_keep_waits_here(
    extensions: tuple[str, ...], replies: dict, profile: Path
) -> None:
    """Not sent now, not lost, said so, not counted as a failure; and at its time it goes without the option."""
    clock = FakeClock(NOW)
    async with SmtpServer(extensions=extensions, replies=replies) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY))
        await engine.outbox.run_until_idle()
        waiting = await engine.outbox.get(row.id)
        assert (waiting.state, waiting.reason, waiting.attempts) == (SendState.QUEUED, None, 0)
        assert (waiting.not_before, waiting.next_attempt, waiting.hold_until) == (NOW + DAY, NOW + DAY, 0.0)
        assert waiting.facts == {"hold": "refused"}
        clock.now += DAY - 1
        await engine.outbox.run_until_idle()
        assert server.messages == []
        clock.now += 1
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert mail(server)[-1] == ""
        assert len(server.messages) == 1


async def test_other_refusals_of_the_sender_mean_what_they_always_mean(profile: Path) -> None:
    clock = FakeClock(NOW)
    refusal = {"MAIL": [b"550 5.7.1 not you\r\n"]}
    async with SmtpServer(extensions=HOLDING, replies=refusal) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY))
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).reason is Reason.SENDER_REFUSED


async def test_a_later_try_keeps_the_time_and_one_behind_it_has_none(profile: Path) -> None:
    clock = FakeClock(NOW)
    later = {"MAIL": [b"451 4.3.0 later\r\n", b"451 4.3.0 later\r\n", None]}
    async with SmtpServer(extensions=HOLDING, replies=later) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY))
        await engine.outbox.run_until_idle()
        clock.now += 3600
        await engine.outbox.run_until_idle([row.id])
        clock.now = NOW + DAY + 60
        await engine.outbox.run_until_idle([row.id])
        assert mail(server) == ["HOLDUNTIL=2027-01-16T08:00:00Z"] * 2 + [""]
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


async def test_some_refused_for_now_are_handed_over_later_with_the_same_time(profile: Path) -> None:
    clock = FakeClock(NOW)
    later = {"RCPT <carol@": [b"450 4.2.0 busy\r\n", None]}
    async with SmtpServer(extensions=HOLDING, replies=later) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        draft = replace(letter("bob@example.test", "carol@example.test"), not_before=NOW + DAY, by_server=True)
        row = await engine.outbox.queue(draft)
        await engine.outbox.run_until_idle()
        await engine.outbox.run_until_idle([row.id])
        assert [m.recipients for m in server.messages] == [["bob@example.test"], ["carol@example.test"]]
        assert mail(server) == ["HOLDUNTIL=2027-01-16T08:00:00Z"] * 2


@pytest.mark.parametrize("act", ["send_now", "reschedule"])
async def test_wanted_otherwise_before_it_went(act: str, profile: Path) -> None:
    """Now means now; another time is kept here."""
    clock = FakeClock(NOW)
    async with SmtpServer(extensions=HOLDING) as server, opened(profile, clock=clock, undo=60) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(held(NOW + DAY))
        if act == "send_now":
            await engine.outbox.send_now(row.id)
        else:
            await engine.outbox.reschedule(row.id, NOW + 2 * DAY)
            assert (await engine.outbox.get(row.id)).hold_until == 0.0
            clock.now += 2 * DAY
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert mail(server) == [""]


async def test_known_from_the_last_word_of_the_server(profile: Path) -> None:
    """Trying an account out is enough to know; a server that changed its mind is believed."""
    async with SmtpServer(extensions=HOLDING) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        assert await engine.accounts.hold_seconds(account) == 0
        await engine.accounts.check(account, None, lambda step: None)
        assert await engine.accounts.hold_seconds(account) == 604800
        server.extensions = EXTENSIONS
        await engine.accounts.check(account, None, lambda step: None)
        assert await engine.accounts.hold_seconds(account) == 0


async def said(program: Program, *words: object) -> tuple[int, str]:
    done = await program(*words)
    return done.status, (done.out + done.err).decode()


async def test_from_the_command_line(profile: Path, tmp_path: Path) -> None:
    program, text = Program(profile), tmp_path / "text.txt"
    text.write_text("Hello")
    at = (dt.datetime.now(dt.UTC) + dt.timedelta(days=2)).replace(microsecond=0)
    words = ("send", "--to", "you@example.test", "--text", text, "--hold")
    async with SmtpServer(extensions=HOLDING) as server:
        place = ("--host", "127.0.0.1", "--port", server.port, "--security", "none")
        assert (await program("account", "add", "--address", USER, *place)).status == 0
        status, told = await said(program, *words, "--at", at.isoformat())
        assert status == 0
        assert "held by the server until" in told
        assert "no longer be stopped" in told
        assert mail(server)[-1] == f"HOLDUNTIL={at:%Y-%m-%dT%H:%M:%SZ}"
        assert "held by the server until" in (await said(program, "outbox", "list"))[1]
        server.extensions = EXTENSIONS
        status, told = await said(program, *words, "--at", at.isoformat())
        assert status == 0
        assert "does not keep messages" in told
        assert "goes" in told
        assert len(server.messages) == 1
        status, told = await said(program, *words)
        assert status == 64
        assert "--hold needs --at" in told
    rows = await program.rows()
    assert sorted(row["state"] for row in rows) == ["QUEUED", "SENT"]
    assert {row["hold_until"] for row in rows} == {None, at.timestamp()}
