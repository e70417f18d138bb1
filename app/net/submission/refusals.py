"""A server's refusal, sorted: what it means, and who can change it.

Every function takes the server's reply at one point of the conversation and gives the error to raise.
Sources: RFC 5321 section 4.2, RFC 3463 (enhanced codes), RFC 4954 section 6, RFC 6647 (greylisting).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Server
from app.model.outgoing import Recipient, RecipientState
from app.net.job import RejectedError
from app.net.sign_in import sign_in_refusals
from app.net.submission.answers import At, meaning_of

FAREWELL = 221
_WEB_PAGE = ("HTTP/", "<!DOCTYPE", "<html")
_GREYLISTED = re.compile(r"gr[ea]y-?\s?list", re.IGNORECASE)
# many servers keep their opinion of the sender until RCPT (Postfix: smtpd_delay_reject)
_SENDER_REJECTED = re.compile(r"sender (address )?rejected|sender address not", re.IGNORECASE)
_ABOUT_THE_SENDER = ("5.1.7", "5.1.8")
_DAILY_QUOTA = "5.4.5"
_BY_TOKEN = ("OAUTHBEARER", "XOAUTH2")
_MAILBOX_FULL = "5.2.2"
_TOO_MANY_AT_ONCE = "4.3.2"
_WORDS = {
    Reason.SMTP_AUTH_DISABLED: "does not let programs send for this account",
    Reason.OAUTH_NEEDED: "takes no passwords any more; sign in at the provider's page",
    Reason.LOG_INS_BLOCKED: "has blocked log-ins for a while",
    Reason.APP_PASSWORD_NEEDED: "wants a password made for this program (an app password)",
    Reason.PROTOCOLS_DISABLED: "lets mail programs in only after it was allowed on the provider's web site",
    Reason.USER_NAME_FORM: "wants the user name in another form",
}
_ABOUT_THE_PASSWORD = (Reason.APP_PASSWORD_NEEDED, Reason.OAUTH_NEEDED, Reason.USER_NAME_FORM)


def facts(server: Server, **more: str) -> dict[str, str]:
    """What every error of this room knows."""
    return {"host": server.host, "port": str(server.port), **more}


def protocol(server: Server, problem: str, said: str = "", reply: Reply | None = None) -> MailError:
    """The other side does not keep to SMTP. `said` is its words; those of a web page mean that a network is in the way
    which wants its own sign-in first.
    """
    if said.startswith(_WEB_PAGE):
        return captive_portal(server, said)
    hint = f" It said: {said}" if said else ""
    return MailError(
        Kind.NETWORK,
        Reason.PROTOCOL,
        f"{server.host} does not answer like a mail server: {problem}.{hint}",
        Retry.LATER,
        reply=reply,
        facts=facts(server, problem=problem, said=said),
    )


def captive_portal(server: Server, said: str) -> MailError:
    """Something that speaks the language of the web answers in place of the server."""
    return MailError(
        Kind.NETWORK,
        Reason.CAPTIVE_PORTAL,
        f"Something else answers in place of {server.host}; it looks like a web page. "
        "A network that wants you to sign in may be in the way. Nothing was sent.",
        Retry.LATER,
        facts=facts(server, said=said),
    )


def clock_wrong(server: Server, today: str, certificate: Mapping[str, str]) -> MailError:
    """The certificate is good on the day that it is elsewhere (`today`, an ISO date)."""
    return MailError(
        Kind.TLS,
        Reason.CLOCK_WRONG,
        f"The certificate of {server.host} is good on {today}, which it is elsewhere, but not by the date of this "
        "computer. Nothing was sent. Set this computer's date.",
        Retry.NEEDS_USER,
        facts={**certificate, "today": today},
    )


def unexpected(server: Server, reply: Reply, after: str) -> MailError:
    """A well-formed reply that makes no sense at this point."""
    return protocol(server, f"unexpected reply to {after}", str(reply), reply)


def is_daily_quota(reply: Reply) -> bool:
    """Refused for today only, whatever the first digit says."""
    return reply.enhanced == _DAILY_QUOTA


def greeting(server: Server, reply: Reply) -> MailError:
    """The first words of the server, no welcome (RFC 5321 section 3.1)."""
    if reply.code // 100 == 4:
        return _temporary(server, reply, f"{server.host} is not taking mail at the moment: {reply}", At.HELLO)
    if reply.code // 100 != 5:
        return unexpected(server, reply, "connecting")
    words = f"{server.host} refuses our connection: {reply}"
    return _refused(server, reply, Reason.GREETING_REFUSED, Retry.NEEDS_USER, words, At.HELLO)


def ehlo(server: Server, reply: Reply) -> MailError:
    """The reply to EHLO or HELO, no welcome: 221 is a farewell (RFC 5321 section 4.2.3)."""
    if reply.code == FAREWELL:
        return _temporary(server, reply, f"{server.host} says goodbye instead of hello: {reply}", At.HELLO)
    if reply.code // 100 == 4:
        return _temporary(server, reply, f"{server.host} is not taking mail at the moment: {reply}", At.HELLO)
    if reply.code // 100 != 5:
        return unexpected(server, reply, "EHLO")
    words = f"{server.host} refuses to talk to us: {reply}"
    return _refused(server, reply, Reason.EHLO_REFUSED, Retry.NEEDS_USER, words, At.HELLO)


def starttls(server: Server, reply: Reply) -> MailError:
    """The reply to STARTTLS, not 220 (RFC 3207 section 4)."""
    if reply.code // 100 not in (4, 5):
        return unexpected(server, reply, "STARTTLS")
    later = reply.code // 100 == 4
    advice = "It may work later." if later else "Ask the provider, or try TLS on port 465."
    return MailError(
        Kind.TLS,
        Reason.STARTTLS_REFUSED,
        f"{server.host} offers STARTTLS but refuses to start it, and nothing was sent. {advice} It said: {reply}",
        Retry.LATER if later else Retry.NEEDS_USER,
        reply=reply,
        facts=facts(server),
    )


def sign_in(server: Server, reply: Reply, mechanism: str, user_name: str = "") -> MailError:
    """The final reply to AUTH, not 2xx (RFC 4954 section 6)."""
    first = reply.code // 100
    if reply.code == 421 or (reply.code == 432 and reply.enhanced == _TOO_MANY_AT_ONCE):
        return _temporary(server, reply, f"{server.host} is not taking log-ins at the moment: {reply}", At.SIGN_IN)
    if reply.code == 503 or first not in (4, 5):
        return unexpected(server, reply, "AUTH")
    known = sign_in_refusals.reason_of(server.host, reply)
    retry = Retry.NEEDS_USER
    if reply.code == 432:
        reason, words = Reason.PASSWORD_REFUSED, "wants the password to be renewed"
    elif first == 4:
        known = known if known is Reason.LOG_INS_BLOCKED else None
        reason, words, retry = known or Reason.AUTH_LATER, "cannot check the password at the moment", Retry.LATER
    elif known in _WORDS and (mechanism not in _BY_TOKEN or known not in _ABOUT_THE_PASSWORD):
        reason, words = known, _WORDS[known]
    elif mechanism in _BY_TOKEN:
        reason, words = Reason.OAUTH_SIGN_IN_AGAIN, "does not accept the permission that the provider gave"
    elif reply.code == 534 and (reply.enhanced == "5.7.9" or "app" in reply.text.lower()):
        reason, words = Reason.APP_PASSWORD_NEEDED, _WORDS[Reason.APP_PASSWORD_NEEDED]
    elif reply.code in (504, 534, 538):
        reason, words = Reason.AUTH_MECHANISMS, f"does not accept the sign-in method {mechanism}"
    elif reply.code == 530:
        reason, words = Reason.AUTH_REQUIRED, "wants something else before the sign-in"
    else:
        reason, words = Reason.PASSWORD_REFUSED, "refuses the user name or the password"
    more = {"mechanism": mechanism, "user": user_name, "help": sign_in_refusals.help_for(server.host)}
    return MailError(
        Kind.AUTH,
        reason,
        f"{server.host} {words}. It said: {reply}",
        retry,
        reply=reply,
        facts=facts(server, **{name: value for name, value in more.items() if value}),
    )


def sender(server: Server, reply: Reply, address: str) -> MailError:
    """The reply to MAIL, not 2xx."""
    first = reply.code // 100
    if first not in (4, 5):
        return unexpected(server, reply, "MAIL")
    if error := _common(server, reply, At.MAIL):
        return error
    if first == 4:
        words = f"{server.host} does not take mail from {address} at the moment: {reply}"
        return _temporary(server, reply, words, At.MAIL)
    return _sender_refused(server, reply, address, At.MAIL)


def recipient(address: str, reply: Reply, *, others_accepted: bool) -> Recipient:
    """What the reply to RCPT means for one address.

    552 behind accepted recipients means "too many at once" (RFC 5321 section 4.5.3.1.10).
    """
    first = reply.code // 100
    too_many = reply.code == 552 and others_accepted and reply.enhanced != _MAILBOX_FULL
    if first == 2:
        state = RecipientState.ACCEPTED
    elif first == 4 or too_many or is_daily_quota(reply):
        state = RecipientState.TEMPORARY
    else:
        state = RecipientState.REFUSED
    return Recipient(address, state, reply.code, reply.enhanced, reply.text)


def nobody_accepted(server: Server, from_address: str, recipients: tuple[Recipient, ...]) -> MailError:
    """No recipient of the transaction was accepted. LATER if time may change one of them."""
    waiting = [r for r in recipients if r.state is RecipientState.TEMPORARY]
    told = (waiting or list(recipients))[0]
    reply = Reply(told.code, told.text, told.enhanced)
    if error := _common(server, reply, At.RCPT, recipients):
        return error
    known = {"address": told.address}
    if waiting:
        words = f"{server.host} does not take mail for {told.address} yet: {reply}"
        return _temporary(server, reply, words, At.RCPT, recipients, known)
    if reply.enhanced in _ABOUT_THE_SENDER or _SENDER_REJECTED.search(reply.text):
        return _sender_refused(server, reply, from_address, At.RCPT, recipients)
    alone = len(recipients) == 1
    words = f"{server.host} refuses {told.address}: {reply}"
    return _refused(
        server,
        reply,
        Reason.RECIPIENT_REFUSED if alone else Reason.ALL_RECIPIENTS_REFUSED,
        Retry.NEVER,
        words if alone else f"{server.host} refuses every recipient. The first: {told.address}: {reply}",
        At.RCPT,
        recipients,
        known,
    )


def message(server: Server, reply: Reply, recipients: tuple[Recipient, ...]) -> MailError:
    """The reply to DATA, to the text, or to its end: 4xx or 5xx."""
    if error := _common(server, reply, At.DATA, recipients):
        return error
    if reply.code // 100 == 4:
        return _temporary(server, reply, f"{server.host} did not take the message: {reply}", At.DATA, recipients)
    words = f"{server.host} refuses the message: {reply}"
    return _refused(server, reply, Reason.MESSAGE_REFUSED, Retry.NEVER, words, At.DATA, recipients)


def _common(server: Server, reply: Reply, at: At, recipients: tuple[Recipient, ...] = ()) -> MailError | None:
    """Refusals that mean the same at every point of a transaction."""
    if reply.code == 530:
        return MailError(
            Kind.AUTH,
            Reason.AUTH_REQUIRED,
            f"{server.host} wants you to sign in before it takes mail: {reply}",
            Retry.NEEDS_USER,
            reply=reply,
            facts=facts(server, **_meant(at, server, reply)),
        )
    if is_daily_quota(reply):
        words = f"{server.host} takes no more mail from this account today: {reply}"
        return _refused(server, reply, Reason.QUOTA, Retry.LATER, words, at, recipients)
    if (reply.code == 552 and reply.enhanced not in (_MAILBOX_FULL, "5.5.3")) or reply.enhanced == "5.3.4":
        words = f"The message is too big for {server.host}: {reply}"
        return RejectedError(
            Kind.TOO_BIG,
            Reason.TOO_BIG,
            words,
            Retry.NEVER,
            reply=reply,
            facts=facts(server),
            recipients=recipients,
        )
    return None


def _sender_refused(
    server: Server, reply: Reply, address: str, at: At, recipients: tuple[Recipient, ...] = ()
) -> MailError:
    words = f"{server.host} refuses {address} as the sender: {reply}"
    more = {"address": address}
    return _refused(server, reply, Reason.SENDER_REFUSED, Retry.NEVER, words, at, recipients, more)


def _temporary(
    server: Server,
    reply: Reply,
    words: str,
    at: At,
    recipients: tuple[Recipient, ...] = (),
    more: Mapping[str, str] | None = None,
) -> MailError:
    reason = Reason.TRY_LATER
    if reply.code == 421 or reply.enhanced == "4.3.2":
        reason = Reason.SERVER_BUSY
    elif _GREYLISTED.search(reply.text):
        reason = Reason.GREYLISTED
    return _refused(server, reply, reason, Retry.LATER, words, at, recipients, more)


def _refused(
    server: Server,
    reply: Reply,
    reason: Reason,
    retry: Retry,
    words: str,
    at: At,
    recipients: tuple[Recipient, ...] = (),
    more: Mapping[str, str] | None = None,
) -> MailError:
    told = facts(server, **(more or {}), **_meant(at, server, reply, recipients))
    return RejectedError(Kind.REJECTED, reason, words, retry, reply=reply, facts=told, recipients=recipients)


def _meant(at: At, server: Server, reply: Reply, recipients: tuple[Recipient, ...] = ()) -> dict[str, str]:
    """The fact `meaning`, unless recipients were refused for several reasons."""
    found = meaning_of(at, server.host, reply)
    if at is At.RCPT:
        others = {meaning_of(at, server.host, Reply(r.code, r.text, r.enhanced)) for r in recipients}
        found = found if others <= {found} else ""
    return {"meaning": found} if found else {}
