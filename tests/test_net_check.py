"""Trying a server out: the steps a person sees, and that no message can come of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from certificates import ca_file, leaf, self_signed
from servers import HANG, PASSWORD, USER, SmtpServer

from app.errors import MailError, Reason
from app.model.account import Security, Server
from app.net.smtp import Credentials, Limits, Step, StepResult, StepState, Transcript, Trial, check

QUICK = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=0.2, look=2)
LOGIN = Credentials(USER, PASSWORD)
ME = "alice@example.test"


def states(results: list[StepResult]) -> list[tuple[Step, StepState]]:
    return [(r.step, r.state) for r in results if r.state is not StepState.STARTED]


async def failing(server: Server, who: Credentials | None = LOGIN, **more: bool) -> tuple[MailError, list[StepResult]]:
    results: list[StepResult] = []
    with pytest.raises(MailError) as caught:
        await check(Trial(server, who, ME, **more), results.append, limits=QUICK)
    assert results[-1].error is caught.value
    assert results[-1].state is StepState.FAILED
    assert caught.value.facts["step"] == results[-1].step
    return caught.value, results


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_all_steps(security: Security, tmp_path: Path) -> None:
    results: list[StepResult] = []
    transcript = Transcript()
    async with SmtpServer(security=security, context=leaf().server_context(), auth="PLAIN") as server:
        abilities = await check(
            Trial(server.at(ca_file=ca_file(tmp_path)), LOGIN, ME), results.append, transcript=transcript, limits=QUICK
        )
        assert [c.split(" ")[0] for c in server.commands][-4:] == ["MAIL", "RCPT", "RSET", "QUIT"]
        assert server.said("DATA") == []
    assert states(results) == [(step, StepState.DONE) for step in Step]
    assert [r.step for r in results if r.state is StepState.STARTED] == list(Step)
    details = {r.step: r.detail for r in results if r.state is StepState.DONE}
    assert details[Step.RESOLVE] == details[Step.CONNECT] == "127.0.0.1"
    assert details[Step.ENCRYPT].startswith("TLSv1.")
    assert details[Step.ENCRYPT].split(" ")[1] > "2020-01-01"
    assert details[Step.SIGN_IN] == "PLAIN"
    assert details[Step.SENDER] == ME
    assert abilities.size_limit == 100_000_000
    assert all(r.seconds >= 0 for r in results)
    assert PASSWORD not in transcript.text()


async def test_steps_an_account_does_not_have_are_skipped() -> None:
    results: list[StepResult] = []
    async with SmtpServer() as server:
        await check(Trial(server.at(), None, ME), results.append, limits=QUICK)
    assert (Step.ENCRYPT, StepState.SKIPPED) in states(results)
    assert (Step.SIGN_IN, StepState.SKIPPED) in states(results)


async def test_failing_steps(tmp_path: Path) -> None:
    ca = ca_file(tmp_path)
    error, _ = await failing(Server("no-such-host.invalid", 25, Security.NONE))
    assert (error.reason, error.facts["step"]) == (Reason.UNKNOWN_HOST, Step.RESOLVE)
    async with SmtpServer(replies={"GREETING": b"554 no\r\n"}) as server:
        error, _ = await failing(server.at())
        assert (error.reason, error.facts["step"]) == (Reason.GREETING_REFUSED, Step.CONNECT)
    context = self_signed().server_context()
    async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN") as server:
        error, _ = await failing(server.at(ca_file=ca))
        assert (error.reason, error.facts["step"]) == (Reason.CERT_SELF_SIGNED, Step.ENCRYPT)
        assert error.facts["fingerprint"] == self_signed().sha256
    context = leaf().server_context()
    async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN", users={}) as server:
        error, _ = await failing(server.at(ca_file=ca))
        assert (error.reason, error.facts["step"]) == (Reason.PASSWORD_REFUSED, Step.SIGN_IN)
    async with SmtpServer(auth="PLAIN") as server:
        error, _ = await failing(server.at())
        assert (error.reason, error.facts["step"]) == (Reason.AUTH_IN_CLEAR, Step.SIGN_IN)


@pytest.mark.parametrize(
    ("point", "reply", "reason"),
    [
        ("MAIL", b"550 5.7.1 not you\r\n", Reason.SENDER_REFUSED),
        ("MAIL", b"530 5.7.0 sign in\r\n", Reason.AUTH_REQUIRED),
        ("MAIL", b"451 later\r\n", Reason.TRY_LATER),
        ("RCPT", b"550 5.1.1 who?\r\n", Reason.RECIPIENT_REFUSED),
        ("RCPT", HANG, Reason.TIMED_OUT),
    ],
)
async def test_sender_step(point: str, reply: object, reason: Reason) -> None:
    async with SmtpServer(replies={point: reply}) as server:
        results: list[StepResult] = []
        limits = Limits(connect=5, handshake=5, reply=0.5, quit=1)
        with pytest.raises(MailError) as caught:
            await check(Trial(server.at(), None, ME), results.append, limits=limits)
    assert (caught.value.reason, results[-1].step) == (reason, Step.SENDER)


async def test_greylisting_is_no_fault_of_the_account() -> None:
    results: list[StepResult] = []
    async with SmtpServer(replies={"RCPT": b"450 4.2.0 Greylisted\r\n"}) as server:
        await check(Trial(server.at(), None, ME), results.append, limits=QUICK)
    assert results[-1].detail == "450 4.2.0 Greylisted"
