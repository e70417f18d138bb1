"""What a refused log-in means at the providers that most people use: from the words of their servers to a reason.

The words are those that the servers send today; they are matched by what is unlikely to be reworded. Pages that help
are our own list, by the server's name: an address out of a server's answer is nobody's to open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.errors import Reason, Reply


@dataclass(frozen=True)
class _Rule:
    """The first rule whose words are found and whose host fits decides. `hosts` are ends of names; none is any."""

    reason: Reason
    words: re.Pattern[str]
    hosts: tuple[str, ...] = ()


def _rule(reason: Reason, words: str, *hosts: str) -> _Rule:
    return _Rule(reason, re.compile(words, re.IGNORECASE), hosts)


_GOOGLE = ("gmail.com", "googlemail.com", "google.com")
_YAHOO = ("yahoo.com", "yahoo.co.jp", "aol.com", "att.net")
_APPLE = ("mail.me.com", "icloud.com")
_YANDEX = ("yandex.ru", "yandex.com", "yandex.net")

_RULES = (
    # "disabled for the tenant" comes with a code that Microsoft uses for other refusals as well
    _rule(Reason.SMTP_AUTH_DISABLED, r"SmtpClientAuthentication is disabled"),
    _rule(Reason.SMTP_AUTH_DISABLED, r"did not meet the criteria|security defaults policy"),
    _rule(Reason.OAUTH_NEEDED, r"basic auth\w* is (disabled|not supported)|5\.7\.30\b"),
    _rule(
        Reason.LOG_INS_BLOCKED,
        r"too many (bad |failed |invalid |unsuccessful )?(log-?ins?|auth\w*|attempts|sign-?ins?)",
    ),
    _rule(Reason.LOG_INS_BLOCKED, r"log ?in via your web ?browser|WebLoginRequired|unusual (activity|sign-?in)"),
    _rule(
        Reason.LOG_INS_BLOCKED,
        r"(account|user|mailbox|ip|address|log-?ins?)\b.{0,30}\b(temporarily )?(locked|blocked|suspended)",
    ),
    _rule(Reason.APP_PASSWORD_NEEDED, r"app(lication)?[ -](specific )?password|InvalidSecondFactor"),
    _rule(Reason.APP_PASSWORD_NEEDED, r"authori[sz]ation code|parol[ья]? prilozheni"),
    _rule(
        Reason.PROTOCOLS_DISABLED,
        r"\b(pop3?|imap4?|smtp)\b[^.]{0,40}\b(disabled|not enabled|switched off|deactivated|not allowed)",
    ),
    _rule(Reason.PROTOCOLS_DISABLED, r"service is not open|does not have access rights to this service"),
    _rule(Reason.PROTOCOLS_DISABLED, r"user has no permission", "163.com", "126.com", "yeah.net"),
    _rule(Reason.USER_NAME_FORM, r"(full|complete|entire|whole) (e-?mail )?address"),
    _rule(Reason.USER_NAME_FORM, r"user ?name (must|should|has to) (be|contain)|(without|omit) (the )?(@|domain)"),
    # they take nothing but app passwords: what is refused there was the usual one, or a mistyped one
    _rule(Reason.APP_PASSWORD_NEEDED, "", *_GOOGLE, *_YAHOO, *_APPLE, *_YANDEX),
)
_NOT_ABOUT_PASSWORDS = (504, 530, 538)
_HELP = (
    (_GOOGLE, "https://myaccount.google.com/apppasswords"),
    (("yahoo.com",), "https://login.yahoo.com/account/security"),
    (("aol.com",), "https://login.aol.com/account/security"),
    (_APPLE, "https://account.apple.com/account/manage"),
    (_YANDEX, "https://id.yandex.ru/security/app-passwords"),
    (("mail.ru",), "https://account.mail.ru/user/2-step-auth/passwords"),
    (("qq.com",), "https://service.mail.qq.com/detail/0/75"),
    (("gmx.net", "gmx.de", "gmx.at", "gmx.ch"), "https://hilfe.gmx.net/pop-imap/einschalten.html"),
    (("gmx.com", "mail.com"), "https://support.gmx.com/pop-imap/toggle.html"),
    (("web.de",), "https://hilfe.web.de/pop-imap/einschalten.html"),
    (("office365.com", "outlook.com"), "https://aka.ms/smtp_auth_disabled"),
)


def reason_of(host: str, reply: Reply) -> Reason | None:
    """What the words of a refused log-in mean; None where they say no more than their code."""
    if reply.code in _NOT_ABOUT_PASSWORDS:
        return None
    said = f"{reply.enhanced} {reply.text}"
    for rule in _RULES:
        if (not rule.hosts or _is_of(host, rule.hosts)) and rule.words.search(said):
            if not rule.words.pattern and reply.code // 100 != 5:
                continue  # a temporary refusal says nothing about the password
            return rule.reason
    return None


def help_for(host: str) -> str:
    """A page of the provider's where access by mail programs is arranged; empty when we know none."""
    return next((page for hosts, page in _HELP if _is_of(host, hosts)), "")


def _is_of(host: str, ends: tuple[str, ...]) -> bool:
    name = host.lower().rstrip(".")
    return any(name == end or name.endswith(f".{end}") for end in ends)
