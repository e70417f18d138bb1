"""Every answer of a server to the envelope or the message becomes advice: what, what is safe, what to do, a button."""
# ruff: noqa: E501  # a server's words stay in one piece

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened
from PySide6.QtWidgets import QApplication
from servers import SmtpServer

from app.errors import MailError, Reason, Reply
from app.model.account import Security, Server
from app.model.draft import Draft
from app.model.outgoing import Envelope, Outgoing, Recipient, RecipientState, SendState
from app.net.submission import refusals
from app.net.submission.answers import FILE, At, meaning_of, table
from app.paths import resources
from app.service.delivery import states
from ui.outbox.groups import Act, actions_of, kind_of
from ui.words.error_text import REPLIES, Standing, advice, advice_on
from ui.words.outgoing_text import advice_for_row

HOST = "smtp.prado.example"
SERVER = Server(HOST, 465, Security.TLS)
PERSON = "marta@ruiz.example"

# The registry "Enumerated Status Codes" of IANA, which RFC 5248 set up.
_LAST = {0: 0, 1: 10, 2: 4, 3: 6, 4: 7, 5: 6, 6: 10, 7: 30}  # detail of each subject
REGISTERED = [f"{subject}.{detail}" for subject, last in _LAST.items() for detail in range(last + 1)]
# RFC 5321 section 4.2.3, RFC 4954, RFC 7504
CODES = [421, 450, 451, 452, 455, 500, 501, 502, 503, 504, 521, 530, 550, 551, 552, 553, 554, 555, 556]

# host, step, code, enhanced code, the server's words, what they mean
SAID = [
    ("smtp.gmail.com", At.DATA, 552, "5.7.0", "This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines.", "file_refused"),
    ("smtp.gmail.com", At.DATA, 550, "5.7.1", "Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.", "junk"),
    ("smtp.gmail.com", At.DATA, 550, "5.7.26", "This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.", "unproven_sender"),
    ("smtp.gmail.com", At.DATA, 421, "4.7.28", "Gmail has detected an unusual rate of unsolicited mail. To protect our users from spam, mail has been temporarily rate limited.", "too_fast"),
    ("smtp.gmail.com", At.RCPT, 550, "5.1.1", "The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.", "mailbox_unknown"),
    ("smtp.gmail.com", At.RCPT, 552, "5.2.2", "The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm", "mailbox_full"),
    ("smtp.gmail.com", At.RCPT, 452, "4.2.2", "The email account that you tried to reach is over quota. https://support.google.com/mail/?p=OverQuotaTemp", "mailbox_full"),
    ("smtp.gmail.com", At.RCPT, 550, "5.2.1", "The email account that you tried to reach is disabled.", "mailbox_off"),
    ("smtp.gmail.com", At.RCPT, 550, "5.7.1", "The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent.", "not_allowed"),
    ("smtp.gmail.com", At.MAIL, 530, "5.7.0", "Must issue a STARTTLS command first.", "encryption_needed"),
    ("smtp.office365.com", At.DATA, 554, "5.2.252", "SendAsDenied; ana@prado.example not allowed to send as info@prado.example; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied", "sender_not_yours"),
    ("smtp.office365.com", At.DATA, 550, "5.7.60", "SMTP; Client does not have permissions to send as this sender", "sender_not_yours"),
    ("smtp.office365.com", At.DATA, 554, "5.2.0", "STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None.", "sending_stopped"),
    ("smtp.office365.com", At.DATA, 550, "5.1.8", "Access denied, bad outbound sender.", "sending_stopped"),
    ("smtp.office365.com", At.DATA, 550, "5.7.705", "Access denied, tenant has exceeded threshold.", "sending_stopped"),
    ("smtp.office365.com", At.MAIL, 530, "5.7.57", "Client not authenticated to send mail.", "sign_in_first"),
    ("smtp.office365.com", At.MAIL, 421, "4.7.66", "TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.", "encryption_needed"),
    ("smtp.office365.com", At.DATA, 432, "4.3.2", "STOREDRV.ClientSubmit; sender thread limit exceeded", "too_fast"),
    ("smtp.office365.com", At.RCPT, 550, "5.1.10", "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "mailbox_unknown"),
    ("smtp.office365.com", At.RCPT, 550, "5.7.124", "Sender not in allowed-senders list; members of the group are restricted", "list_closed"),
    ("smtp.office365.com", At.DATA, 550, "5.1.90", "Your message can't be sent because you've reached your daily limit for message recipients.", "daily_limit"),
    ("smtp.office365.com", At.RCPT, 550, "5.7.606", "Access denied, banned sending IP [192.0.2.1].", "network_blocked"),
    ("smtp.office365.com", At.RCPT, 550, "5.7.64", "TenantAttribution; Relay Access Denied [AM3PAP01.protection.outlook.com]", "relay_refused"),
    ("smtp.mail.yahoo.com", At.MAIL, 421, "4.7.0", "[TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints", "too_fast"),
    ("smtp.mail.yahoo.com", At.DATA, 554, "5.7.9", "Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes", "not_allowed"),
    ("smtp.mail.yahoo.com", At.RCPT, 554, "", "delivery error: dd This user doesn't have a yahoo.com account (marta@yahoo.com) [0]", "mailbox_unknown"),
    ("smtp.mail.yahoo.com", At.MAIL, 553, "", "From address not verified - see http://help.yahoo.com/", "sender_not_yours"),
    ("mail.gmx.net", At.MAIL, 550, "", "Requested action not taken: Sender address is not allowed.", "sender_not_yours"),
    ("mail.gmx.net", At.HELLO, 554, "", "gmx.net (mxgmx001) Nemesis ESMTP Service not available No SMTP service Bad DNS PTR resource record.", "no_mail_network"),
    ("mail.gmx.net", At.DATA, 550, "", "Requested action not taken: mail send limit exceeded", "daily_limit"),
    ("smtp.web.de", At.DATA, 554, "", "Transaction failed Reject due to policy restrictions. SPAM", "junk"),
    ("smtp.mail.me.com", At.MAIL, 550, "5.7.0", "From address is not one of your addresses", "sender_not_yours"),
    ("smtp.mail.ru", At.DATA, 550, "", "spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x or report details to abuse@corp.mail.ru", "junk"),
    ("smtp.mail.ru", At.RCPT, 550, "", "Message was not accepted -- invalid mailbox. Local mailbox marta@mail.ru is unavailable: user not found", "mailbox_unknown"),
    ("smtp.mail.ru", At.MAIL, 550, "", "not local sender over smtp", "sender_not_yours"),
    ("smtp.mail.ru", At.DATA, 451, "", "Ratelimit exceeded for mailbox ana@mail.ru. Please try again later.", "too_fast"),
    ("smtp.yandex.ru", At.MAIL, 553, "5.7.1", "Sender address rejected: not owned by auth user.", "sender_not_yours"),
    ("smtp.yandex.ru", At.DATA, 554, "5.7.1", "[2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc", "junk"),
    ("smtp.yandex.ru", At.RCPT, 450, "4.2.1", "The recipient has exceeded message rate limit. Try again later.", "too_fast"),
    ("smtp.qq.com", At.MAIL, 501, "", "Mail from address must be same as authorization user.", "sender_not_yours"),
    ("smtp.163.com", At.MAIL, 553, "", "Mail from must equal authorized user", "sender_not_yours"),
    ("smtp.163.com", At.DATA, 554, "", "DT:SPM 163 smtp5,D9GowABHn,please see http://mail.163.com/help/help_spam_16.htm", "junk"),
    ("smtp.163.com", At.MAIL, 550, "", "Connection frequency limited", "too_fast"),
    ("smtp.zoho.com", At.MAIL, 553, "", "Relaying disallowed as info@prado.example", "sender_not_yours"),
    ("smtp.zoho.com", At.DATA, 550, "5.4.6", "Unusual sending activity detected. Please try after sometime.", "sending_stopped"),
    ("smtp.fastmail.com", At.DATA, 551, "5.7.1", "Not authorised to send from this header address", "sender_not_yours"),
    ("email-smtp.eu-west-1.amazonaws.com", At.DATA, 554, "", "Message rejected: Email address is not verified. The following identities failed the check", "sender_not_yours"),
    ("email-smtp.eu-west-1.amazonaws.com", At.DATA, 454, "", "Throttling failure: Maximum sending rate exceeded.", "too_fast"),
    ("email-smtp.eu-west-1.amazonaws.com", At.DATA, 454, "", "Throttling failure: Daily message quota exceeded.", "daily_limit"),
    ("smtp.sendgrid.net", At.DATA, 550, "", "The from address does not match a verified Sender Identity.", "sender_not_yours"),
    (HOST, At.RCPT, 550, "5.1.1", "<virus@spam.example>: Recipient address rejected: User unknown in virtual mailbox table", "mailbox_unknown"),
    (HOST, At.RCPT, 450, "4.1.2", "<a@b.example>: Recipient address rejected: Domain not found", "domain_unknown"),
    (HOST, At.RCPT, 454, "4.7.1", "<a@b.example>: Relay access denied", "relay_refused"),
    (HOST, At.RCPT, 554, "5.7.1", "<a@b.example>: Relay access denied", "relay_refused"),
    (HOST, At.RCPT, 550, "", "relay not permitted", "relay_refused"),
    (HOST, At.RCPT, 550, "", "Unrouteable address", "domain_unknown"),
    (HOST, At.RCPT, 550, "", "authentication required", "sign_in_first"),
    (HOST, At.RCPT, 550, "", "Sender verify failed", "sender_form"),
    (HOST, At.RCPT, 504, "5.5.2", "<laptop>: Helo command rejected: need fully-qualified hostname", "no_mail_network"),
    (HOST, At.RCPT, 450, "4.7.25", "Client host rejected: cannot find your reverse hostname, [192.0.2.1]", "no_mail_network"),
    (HOST, At.RCPT, 554, "5.7.1", "Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1", "network_blocked"),
    (HOST, At.RCPT, 452, "4.5.3", "Too many recipients", "too_many_recipients"),
    (HOST, At.RCPT, 452, "4.3.1", "Insufficient system storage", "server_full"),
    (HOST, At.MAIL, 452, "", "Insufficient system storage", "server_full"),
    (HOST, At.RCPT, 551, "", "User not local; try m@elsewhere.example", "mailbox_moved"),
    (HOST, At.RCPT, 556, "5.1.10", "Recipient address has null MX", "takes_no_mail"),
    (HOST, At.DATA, 554, "5.7.1", "Spam message rejected", "junk"),
    (HOST, At.DATA, 550, "", "This message contains a virus (Eicar-Test-Signature) found by ClamAV", "virus"),
    (HOST, At.DATA, 552, "5.7.0", "Message blocked: .exe attachments are not allowed", "file_refused"),
    (HOST, At.DATA, 550, "", "Message contains a URL listed in surbl.org", "link_refused"),
    (HOST, At.DATA, 554, "5.4.6", "Too many hops", "loop"),
    (HOST, At.DATA, 550, "5.6.0", "Invalid header found: duplicate From header (RFC 5322)", "form_refused"),
    (HOST, At.DATA, 554, "", "no", ""),
    (HOST, At.RCPT, 550, "", "no", ""),
    (HOST, At.DATA, 250, "2.0.0", "spam and virus", ""),
]  # fmt: skip


def error_at(at: At, reply: Reply) -> MailError:
    """What becomes of an answer at a point of the conversation."""
    if at is At.HELLO:
        return refusals.ehlo(SERVER, reply)
    if at is At.MAIL:
        return refusals.sender(SERVER, reply, "ana@prado.example")
    if at is At.DATA:
        return refusals.message(SERVER, reply, (Recipient(PERSON, RecipientState.ACCEPTED, 250),))
    found = refusals.recipient(PERSON, reply, others_accepted=False)
    return refusals.nobody_accepted(SERVER, "ana@prado.example", (found,))


def row_of(error: MailError) -> Outgoing:
    """The row that an attempt leaves which ended so."""
    row = Outgoing(
        1, 1, SendState.SENDING, Envelope("ana@prado.example", (PERSON,)), "k", "0" * 64, 1, "<1@prado.example>",
        "Proofs", (Recipient(PERSON),), 1000.0, attempts=1,
    )  # fmt: skip
    return states.applied(row, states.after_error(row, error, 1000.0, 0.0), 1000.0)


@pytest.mark.parametrize(("host", "at", "code", "enhanced", "said", "meaning"), SAID)
def test_what_servers_say_today(host: str, at: At, code: int, enhanced: str, said: str, meaning: str) -> None:
    assert meaning_of(at, host, Reply(code, f"{enhanced} {said}".strip(), enhanced)) == meaning


@pytest.mark.parametrize("first", [4, 5])
@pytest.mark.parametrize("at", [At.HELLO, At.MAIL, At.RCPT, At.DATA])
@pytest.mark.parametrize("registered", REGISTERED)
def test_every_registered_status_code_has_advice(qapp: QApplication, registered: str, at: At, first: int) -> None:
    enhanced = f"{first}.{registered}"
    error = error_at(at, Reply(first * 100 + 50, enhanced, enhanced))
    told = advice(error)
    assert told.title
    assert told.action is not None
    if registered not in ("0.0", "3.4", "4.5", "3.2"):  # nothing known; words of their own: size, quota
        assert error.facts["meaning"] in REPLIES
    outbox = advice_for_row(row_of(error), "Prado")
    assert outbox.sentence
    assert enhanced in outbox.details


@pytest.mark.parametrize("at", [At.HELLO, At.MAIL, At.RCPT, At.DATA])
@pytest.mark.parametrize("code", CODES)
def test_every_reply_code_has_advice(qapp: QApplication, code: int, at: At) -> None:
    row = row_of(error_at(at, Reply(code, "no")))
    told = advice_for_row(row, "Prado")
    assert told.title
    assert told.sentence
    assert told.action is not None
    assert f"{code} no" in told.details


@pytest.mark.parametrize("meaning", REPLIES)
@pytest.mark.parametrize("state", [SendState.QUEUED, SendState.FAILED, SendState.NEEDS_USER])
@pytest.mark.parametrize("facts", [{}, {"host": HOST, "address": PERSON}], ids=["nothing known", "all known"])
def test_words_what_is_safe_and_a_deed(
    qapp: QApplication, meaning: str, state: SendState, facts: dict[str, str]
) -> None:
    row = Outgoing(
        1, 1, state, Envelope("ana@prado.example", (PERSON,)), "k", "0" * 64, 1, "<1@prado.example>", "Proofs",
        (Recipient(PERSON),), 1000.0, attempts=1, next_attempt=1e12, reason=Reason.MESSAGE_REFUSED,
        facts={"meaning": meaning, **facts}, reply="550 C4N4RY", draft=Draft(),
    )  # fmt: skip
    told = advice_for_row(row, "Prado")
    assert len(re.findall(r"[.)](?: |$)", told.sentence)) >= 3
    assert "safe" in told.sentence
    assert "{" not in told.title + told.sentence
    assert "C4N4RY" in told.details
    assert "C4N4RY" not in told.title + told.sentence
    assert told.action is not None
    offered = actions_of(row, kind_of(row, 1000.0), told.action)
    assert offered.strong is not None
    from_file = replace(row, draft=None)  # nothing to edit, but never without a button
    still = actions_of(from_file, kind_of(row, 1000.0), told.action)
    assert still.strong or still.quiet
    raised = advice_on(Reason.MESSAGE_REFUSED, {"meaning": meaning, **facts}, "", Standing.NOT_QUEUED)
    assert "Nothing was sent." in raised.sentence


def test_the_table_and_the_words_name_the_same() -> None:
    stored = json.loads((resources() / FILE).read_text("utf-8"))
    assert {rule["meaning"] for rule in stored["answers"]} == set(REPLIES)
    assert {Reason(rule["reason"]) for rule in stored["sign_in"]}
    steps = {step.value for step in At}
    assert all(set(rule.at) <= steps for rule in table().answers)
    assert all(rule.words or rule.codes or rule.enhanced for rule in table().answers)


def test_words_keep_to_the_house_rules() -> None:
    forbidden = re.compile(r"\b(please|oops|successfully|error code|invalid|failed to)\b|!", re.IGNORECASE)
    for words in REPLIES.values():
        for source in (words.title, words.what, words.deed, words.bare):
            assert not forbidden.search(source), source
        assert not words.title.endswith(".")
        assert "{address}" not in words.what or words.bare


def test_recipients_who_were_refused_for_different_reasons_get_general_words(qapp: QApplication) -> None:
    refused = [Reply(550, "5.1.1 unknown", "5.1.1"), Reply(552, "5.2.2 full", "5.2.2")]
    found = tuple(refusals.recipient(f"{n}@ruiz.example", r, others_accepted=False) for n, r in enumerate(refused))
    error = refusals.nobody_accepted(SERVER, "ana@prado.example", found)
    assert "meaning" not in error.facts
    assert advice(error).title == "The server refused every recipient"
    same = refusals.nobody_accepted(SERVER, "ana@prado.example", (found[0], found[0]))
    assert same.facts["meaning"] == "mailbox_unknown"


def test_who_was_refused_among_others_is_told_why(qapp: QApplication) -> None:
    accepted = Recipient("ana@ruiz.example", RecipientState.ACCEPTED, 250)
    refused = refusals.recipient(PERSON, Reply(550, "5.1.1 no such user", "5.1.1"), others_accepted=True)
    row = Outgoing(
        1, 1, SendState.SENDING, Envelope("a@prado.example", (accepted.address, PERSON)), "k", "0" * 64, 1, "<1@x>",
        "Proofs", (Recipient(accepted.address), Recipient(PERSON)), 1000.0,
    )  # fmt: skip
    sent = states.applied(row, states.after_delivery(row, (accepted, refused), Reply(250, "ok"), 1000.0, 0.0), 1000.0)
    assert sent.facts["meaning"] == "mailbox_unknown"
    told = advice_for_row(sent, "Prado")
    assert "The others have it." in told.sentence
    assert f"knows nobody of the address {PERSON}" in told.sentence
    assert actions_of(sent, kind_of(sent, 1000.0), told.action).strong in (Act.CORRECT, None)


def test_the_first_digit_decides_what_happens_and_no_word() -> None:
    for said in ("5.1.1 user unknown", "spam", "virus", "daily limit"):
        assert row_of(error_at(At.DATA, Reply(451, said))).state is SendState.QUEUED
        assert row_of(error_at(At.DATA, Reply(554, said))).state is SendState.FAILED


async def test_what_was_said_of_one_recipient_is_not_told_of_the_others(profile: Path) -> None:
    busy = {"RCPT <bob@": [b"450 4.2.1 the mailbox is closed for a while\r\n"]}
    async with SmtpServer(replies=busy) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        first = await engine.outbox.queue(letter("bob@example.test"))
        other = await engine.outbox.queue(letter("carol@example.test"))
        await engine.outbox.run_until_idle()
        failed, waiting = await engine.outbox.get(first.id), await engine.outbox.get(other.id)
        assert failed.facts["meaning"] == "mailbox_off"
        assert failed.facts["address"] == "bob@example.test"
        assert waiting.reason is failed.reason
        assert not {"meaning", "address"} & waiting.facts.keys()
