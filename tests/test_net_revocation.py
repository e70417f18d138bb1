"""Revoked certificates: what the issuer's responder says, whether it may be believed, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from certificates import ca_file, leaf, self_signed
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from revocation_responder import Responder, Says
from servers import PASSWORD, USER, SmtpServer

from app.errors import MailError, Reason, Retry
from app.model.account import Security
from app.model.check import Revocation
from app.net.smtp import Credentials, Limits, Session, Step, StepResult, StepState, Tickets, Transcript, Trial, check
from app.net.trust import ocsp, responder
from app.net.trust.revocation import Chain, Revocations
from app.net.web_pictures import IpAddress

QUICK = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=0.2, look=2,
               revocation=5)  # fmt: skip
LOGIN = Credentials(USER, PASSWORD)


def anybody(_address: IpAddress) -> bool:
    return True


async def fetch(url: str, request: bytes) -> bytes:
    return await responder.ask(url, request, anybody)


async def find(chain: Chain) -> Revocation:
    return await ocsp.find(chain, fetch)


def chain_of(pem: bytes) -> tuple[bytes, ...]:
    return tuple(c.public_bytes(serialization.Encoding.DER) for c in x509.load_pem_x509_certificates(pem))


BELIEVED = {Says.GOOD: Revocation.GOOD, Says.REVOKED: Revocation.REVOKED, Says.DELEGATED: Revocation.REVOKED}


@pytest.mark.parametrize("says", [s for s in Says if s is not Says.SLOW])
async def test_only_a_proven_answer_counts(says: Says) -> None:
    async with Responder(says) as asked:
        assert await find(chain_of(asked.certificate().pem)) is BELIEVED.get(says, Revocation.UNKNOWN)
        assert asked.asked == 1


async def test_a_slow_answer_is_not_waited_for() -> None:
    async with Responder(Says.SLOW) as asked:
        known = Revocations(find)
        assert await known.ask(chain_of(asked.certificate().pem), 0.1) is Revocation.UNKNOWN


async def test_nobody_is_asked_where_nobody_is_named() -> None:
    async def never(url: str, request: bytes) -> bytes:
        raise AssertionError(url)

    for pem in (
        leaf().pem,
        self_signed().pem,
        leaf(responder="https://a.example/").pem,
        leaf(responder="ldap://a/").pem,
    ):
        assert await ocsp.find(chain_of(pem), never) is Revocation.UNCHECKED
    async with Responder(Says.REVOKED) as asked:
        certificate = chain_of(asked.certificate().pem)[0]
        assert await ocsp.find((certificate,), never) is Revocation.UNCHECKED, "no issuer to ask about"
        stranger = chain_of(self_signed().pem)[0]
        assert await ocsp.find((certificate, stranger), never) is Revocation.UNCHECKED
    assert await ocsp.find((b"no certificate",), never) is Revocation.UNKNOWN


async def test_no_host_of_a_private_network_is_asked() -> None:
    async with Responder(Says.GOOD) as asked:
        assert await responder.ask(asked.url, b"request") == b""
        assert await responder.ask("http://user@example.invalid/", b"request", anybody) == b""
        assert await responder.ask("http://no-such-host.invalid/", b"request", anybody) == b""
        assert await responder.ask("http://[::1", b"request", anybody) == b""
        assert asked.asked == 0


async def test_one_question_a_day_and_none_for_an_hour_after_silence() -> None:
    now, questions, says = [0.0], [0], [Revocation.GOOD]

    async def counted(chain: Chain) -> Revocation:
        questions[0] += 1
        return says[0]

    known = Revocations(counted, lambda: now[0])
    chain, other = (b"one",), (b"two",)
    for _ in range(3):
        assert await known.recall(chain, 1) is Revocation.GOOD
    assert questions == [1]
    await known.recall(other, 1)
    assert questions == [2]
    await known.ask(chain, 1)
    assert questions == [3], "somebody looks at it"
    now[0], says[0] = 24 * 3600.0 + 1, Revocation.UNKNOWN
    for _ in range(2):
        assert await known.recall(chain, 1) is Revocation.UNKNOWN
    assert questions == [4]
    now[0], says[0] = now[0] + 3601, Revocation.REVOKED
    assert await known.recall(chain, 1) is Revocation.REVOKED


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize("pinned", [False, True], ids=["trusted", "pinned"])
async def test_a_revoked_certificate_is_told_no_password(security: Security, pinned: bool, tmp_path: Path) -> None:
    async with Responder(Says.REVOKED) as asked:
        certificate = asked.certificate()
        async with SmtpServer(security=security, context=certificate.server_context(), auth="PLAIN") as smtp:
            at = smtp.at(pin=certificate.sha256) if pinned else smtp.at(ca_file=ca_file(tmp_path))
            results: list[StepResult] = []
            with pytest.raises(MailError) as tried:
                await check(Trial(at, LOGIN, USER), results.append, limits=QUICK, revocations=Revocations(find))
            with pytest.raises(MailError) as sent:
                await Session.open(at, LOGIN, transcript=Transcript(), limits=QUICK, revocations=Revocations(find))
            assert not smtp.said("AUTH")
            assert not smtp.said("MAIL")
        assert asked.asked == 2
    for error in (tried.value, sent.value):
        assert (error.reason, error.retry) == (Reason.CERT_REVOKED, Retry.NEEDS_USER)
        assert error.facts["failed"] == "revocation"
        assert error.facts["unasked"] == ("issuer" if pinned else "")
        assert error.facts["fingerprint"] == certificate.sha256
    assert (results[-1].step, results[-1].state) == (Step.ENCRYPT, StepState.FAILED)


@pytest.mark.parametrize(
    ("says", "told"),
    [(Says.GOOD, "good"), (Says.GARBAGE, "unknown"), (Says.SLOW, "unknown"), (Says.EXPIRED, "unknown")],
)
async def test_what_could_not_be_checked_stops_nothing(says: Says, told: str, tmp_path: Path) -> None:
    limits = replace(QUICK, revocation=0.2) if says is Says.SLOW else QUICK
    async with Responder(says) as asked:
        context = asked.certificate().server_context()
        async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN") as smtp:
            at, known = smtp.at(ca_file=ca_file(tmp_path)), Revocations(find)
            results: list[StepResult] = []
            await check(Trial(at, LOGIN, USER), results.append, limits=limits, revocations=known)
            for _ in range(2):
                session = await Session.open(at, LOGIN, transcript=Transcript(), limits=limits, revocations=known)
                await session.close()
        assert asked.asked == 1, "what is sent asks once a day"
    [detail] = [r.detail for r in results if r.step is Step.ENCRYPT and r.state is StepState.DONE]
    assert detail.split(" ")[2] == told


async def test_a_resumed_connection_knows_what_the_first_one_learned(tmp_path: Path) -> None:
    async with Responder(Says.GOOD) as asked:
        context = asked.certificate().server_context()
        async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN") as smtp:
            at, known, tickets = smtp.at(ca_file=ca_file(tmp_path)), Revocations(find), Tickets()
            notes = []
            for _ in range(2):
                transcript = Transcript()
                session = await Session.open(
                    at, LOGIN, transcript=transcript, limits=QUICK,
                    resuming=lambda: tickets.at(at, "ana"), revocations=known,
                )  # fmt: skip
                await session.close()
                notes.append(transcript.text())
        assert asked.asked == 1
    assert "(resumed)" in notes[1]
    assert all("revocation: good" in text for text in notes)


async def test_the_fourth_check_is_named_beside_the_others() -> None:
    async with Responder(Says.REVOKED) as asked:
        context = asked.certificate().server_context()
        async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN") as smtp:
            with pytest.raises(MailError) as caught:
                await check(Trial(smtp.at(), LOGIN, USER), lambda _: None, limits=QUICK, revocations=Revocations(find))
    assert caught.value.reason in (Reason.CERT_UNTRUSTED, Reason.CERT_SELF_SIGNED)
    assert caught.value.facts["failed"] == "issuer, revocation"
    assert caught.value.facts["revocation"] == Revocation.REVOKED
