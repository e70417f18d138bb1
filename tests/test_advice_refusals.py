"""What the servers of well-known providers say to a log-in, and what we make of it."""
# ruff: noqa: E501  # a server's words stay in one piece

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Kind, Reason, Reply, Retry
from app.model.account import Security, Server
from app.net.sign_in import sign_in_refusals
from app.net.submission import answers, refusals
from ui.words.error_text import advice, advice_on

# host, mechanism, code, enhanced code, words as the server sends them, what they mean
SAID = [
    ("smtp.gmail.com", "PLAIN", 534, "5.7.9", "Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor 5b1f17b1804b1-gsmtp", Reason.APP_PASSWORD_NEEDED),
    ("smtp.gmail.com", "PLAIN", 535, "5.7.8", "Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials 5b1f17b1804b1-gsmtp", Reason.APP_PASSWORD_NEEDED),
    ("smtp.gmail.com", "PLAIN", 534, "5.7.14", "<https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again. Learn more at https://support.google.com/mail/?p=WebLoginRequired", Reason.LOG_INS_BLOCKED),
    ("smtp.gmail.com", "PLAIN", 454, "4.7.0", "Too many login attempts, please try again later. For more information, go to https://support.google.com/mail/answer/7126229", Reason.LOG_INS_BLOCKED),
    ("smtp.gmail.com", "XOAUTH2", 535, "5.7.8", "Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials", Reason.OAUTH_SIGN_IN_AGAIN),
    ("smtp.office365.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [FR0P281CA0001.DEUP281.PROD.OUTLOOK.COM]", Reason.SMTP_AUTH_DISABLED),
    ("smtp.office365.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled", Reason.SMTP_AUTH_DISABLED),
    ("smtp.office365.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.", Reason.SMTP_AUTH_DISABLED),
    ("smtp.office365.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.", Reason.SMTP_AUTH_DISABLED),
    ("smtp.office365.com", "XOAUTH2", 535, "5.7.139", "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", Reason.SMTP_AUTH_DISABLED),
    ("smtp-mail.outlook.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, basic authentication is disabled. [LO4P123CA0001.GBRP123.PROD.OUTLOOK.COM]", Reason.OAUTH_NEEDED),
    ("smtp.office365.com", "LOGIN", 550, "5.7.30", "Basic authentication is not supported for Client Submission. [AM0PR01.eurprd01.prod.exchangelabs.com]", Reason.OAUTH_NEEDED),
    ("smtp.office365.com", "LOGIN", 535, "5.7.139", "Authentication unsuccessful, the user credentials were incorrect. [DB8P191CA0001.EURP191.PROD.OUTLOOK.COM]", Reason.PASSWORD_REFUSED),
    ("smtp.office365.com", "LOGIN", 535, "5.7.3", "Authentication unsuccessful", Reason.PASSWORD_REFUSED),
    ("smtp.office365.com", "LOGIN", 432, "4.3.2", "Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.", Reason.SERVER_BUSY),
    ("smtp.mail.yahoo.com", "PLAIN", 535, "5.7.0", "(#AUTH005) Too many bad auth attempts.", Reason.LOG_INS_BLOCKED),
    ("smtp.mail.yahoo.com", "PLAIN", 535, "5.7.0", "(#MBR1212) Incorrect username or password", Reason.APP_PASSWORD_NEEDED),
    ("smtp.aol.com", "PLAIN", 535, "5.7.0", "(#AUTH012) Incorrect username or password", Reason.APP_PASSWORD_NEEDED),
    ("smtp.mail.me.com", "PLAIN", 535, "5.7.8", "Error: authentication failed: authentication failure", Reason.APP_PASSWORD_NEEDED),
    ("mail.gmx.net", "PLAIN", 535, "", "Authentication credentials invalid", Reason.PASSWORD_REFUSED),
    ("mail.gmx.com", "PLAIN", 535, "", "POP3 and IMAP access is disabled for this account", Reason.PROTOCOLS_DISABLED),
    ("smtp.mail.ru", "PLAIN", 535, "5.7.0", "NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED", Reason.APP_PASSWORD_NEEDED),
    ("smtp.mail.ru", "PLAIN", 535, "", "Authentication failed. Please verify your account by going to https://e.mail.ru/login", Reason.PASSWORD_REFUSED),
    ("smtp.yandex.ru", "PLAIN", 535, "5.7.8", "Error: authentication failed: This user does not have access rights to this service", Reason.PROTOCOLS_DISABLED),
    ("smtp.yandex.com", "PLAIN", 535, "5.7.8", "Error: authentication failed: Invalid user or password!", Reason.APP_PASSWORD_NEEDED),
    ("smtp.qq.com", "LOGIN", 535, "", "Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256", Reason.APP_PASSWORD_NEEDED),
    ("smtp.qq.com", "LOGIN", 535, "", "Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023", Reason.PROTOCOLS_DISABLED),
    ("smtp.163.com", "LOGIN", 550, "", "User has no permission", Reason.PROTOCOLS_DISABLED),
    ("smtp.prado.example", "PLAIN", 550, "", "User has no permission", Reason.PASSWORD_REFUSED),
    ("smtp.prado.example", "PLAIN", 535, "5.7.8", "Error: authentication failed: please use your full email address as user name", Reason.USER_NAME_FORM),
    ("smtp.prado.example", "PLAIN", 535, "5.7.8", "Username must be without the domain", Reason.USER_NAME_FORM),
    ("smtp.prado.example", "PLAIN", 535, "5.7.8", "Your account has been temporarily blocked due to failed logins", Reason.LOG_INS_BLOCKED),
    ("smtp.prado.example", "PLAIN", 535, "5.7.8", "Error: authentication failed: UGFzc3dvcmQ6", Reason.PASSWORD_REFUSED),
    ("smtp.prado.example", "PLAIN", 535, "5.7.8", "", Reason.PASSWORD_REFUSED),
    ("smtp.prado.example", "PLAIN", 454, "4.7.0", "Temporary authentication failure", Reason.AUTH_LATER),
    ("smtp.prado.example", "PLAIN", 432, "4.7.12", "A password transition is needed", Reason.PASSWORD_REFUSED),
    ("smtp.prado.example", "PLAIN", 538, "5.7.11", "Encryption required for requested authentication mechanism", Reason.AUTH_MECHANISMS),
    ("gmail.com.prado.example", "PLAIN", 535, "5.7.8", "Username and Password not accepted", Reason.PASSWORD_REFUSED),
    ("notgmail.com", "PLAIN", 535, "5.7.8", "Username and Password not accepted", Reason.PASSWORD_REFUSED),
]  # fmt: skip


@pytest.mark.parametrize(("host", "mechanism", "code", "enhanced", "said", "reason"), SAID)
def test_a_refused_log_in(host: str, mechanism: str, code: int, enhanced: str, said: str, reason: Reason) -> None:
    server = Server(host, 465, Security.TLS)
    error = refusals.sign_in(server, Reply(code, said, enhanced), mechanism, "ana@prado.example")
    assert error.reason is reason
    assert error.retry is (
        Retry.LATER if (code // 100 == 4 and code != 432) or reason is Reason.SERVER_BUSY else Retry.NEEDS_USER
    )
    if error.kind is Kind.AUTH:
        assert error.facts["user"] == "ana@prado.example"


@pytest.mark.parametrize(("host", "mechanism", "code", "enhanced", "said", "reason"), SAID[:3])
def test_the_advice_is_ours_and_the_servers_words_are_details(
    qapp: QApplication, host: str, mechanism: str, code: int, enhanced: str, said: str, reason: Reason
) -> None:
    told = advice(refusals.sign_in(Server(host, 465, Security.TLS), Reply(code, said, enhanced), mechanism, "ana"))
    assert "support.google.com" not in told.title + told.sentence
    assert said[:40] in told.details


@pytest.mark.parametrize(
    ("host", "page"),
    [
        ("smtp.gmail.com", "https://myaccount.google.com/apppasswords"),
        ("SMTP.GMAIL.COM.", "https://myaccount.google.com/apppasswords"),
        ("smtp.mail.yahoo.com", "https://login.yahoo.com/account/security"),
        ("smtp.gmail.com.evil.example", ""),
        ("evilgmail.com", ""),
        ("smtp.prado.example", ""),
    ],
)
def test_the_page_that_helps_is_from_our_own_list(host: str, page: str) -> None:
    assert sign_in_refusals.help_for(host) == page
    evil = Reply(535, "app password required, make one at https://evil.example/", "5.7.8")
    facts = refusals.sign_in(Server(host, 465, Security.TLS), evil, "PLAIN", "ana").facts
    assert facts.get("help", "") == page


def test_every_page_that_helps_is_protected() -> None:
    pages = [page for page, _ in answers.table().help]
    assert len(pages) >= 10
    assert all(page.startswith("https://") for page in pages)


def test_the_barrier_on_the_way_is_named(qapp: QApplication) -> None:
    relay = advice_on(Reason.TIMED_OUT, {"host": "smtp.prado.example", "port": "25", "barrier": "port_25"})
    assert "access providers" in relay.sentence
    other = advice_on(Reason.TIMED_OUT, {"host": "smtp.prado.example", "port": "465", "barrier": "firewall"})
    assert "closes port 465" in other.sentence
    assert advice_on(Reason.TIMED_OUT, {"host": "smtp.prado.example"}).title not in (relay.title, other.title)
