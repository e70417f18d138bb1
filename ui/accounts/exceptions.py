"""Exceptions from the rules that a person made for one server: seen wherever they hold, gone at a click."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.model.account import Pin
from ui import dialogs
from ui.accounts.certificate import grouped
from ui.look import theme
from ui.widgets.basics import picture, push, row, text
from ui.widgets.surfaces import Plane


class ExceptionNote(Plane):
    """What is trusted or allowed, and the button that ends it."""

    ended = Signal()

    def __init__(self, icon: str, words: str, end: str) -> None:
        super().__init__("warn_soft", "", theme.RADIUS_M)
        self.words = text(words, colour="text_2", wrap=True)
        self.end = push(end, "quiet")
        self.end.clicked.connect(self.ended)
        said = row(picture(icon, 20, "warn"), (self.words, 1), self.end, gap=theme.GAP_3, margins=(14, 8, 8, 8))
        self.setLayout(said)


def pin_note() -> ExceptionNote:
    return ExceptionNote("certificate", "", QCoreApplication.translate("Exceptions", "Trust it no longer"))


def old_tls_note() -> ExceptionNote:
    words = QCoreApplication.translate("Exceptions", "Encryption that is no longer safe is allowed for this server.")
    return ExceptionNote("warning", words, QCoreApplication.translate("Exceptions", "Allow it no longer"))


def pin_words(pin: Pin) -> str:
    """A sentence about a certificate that a person trusts."""
    words = QCoreApplication.translate(
        "Exceptions", "You trust one certificate for this server, since {date}. It begins with {start}."
    )
    day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(pin.since)).date(), QLocale.FormatType.ShortFormat)
    return words.format(date=day, start=grouped(pin.sha256[:8]))


async def may_be_old(parent: QWidget, host: str) -> bool:
    """Warn before encryption is allowed that does not keep everybody out."""
    sentence = QCoreApplication.translate(
        "Exceptions",
        "{host} has only encryption that was given up years ago, because it can be broken: whoever sits on the line "
        "may read your password and your mail. Allow it for a server in your own network, or until the provider has "
        "renewed it. It holds for this server only, and you can take it back at any time.",
    )
    return await dialogs.ask(
        parent,
        QCoreApplication.translate("Exceptions", "Allow old encryption?"),
        sentence.format(host=host),
        safe=QCoreApplication.translate("Exceptions", "Do not connect"),
        risky=QCoreApplication.translate("Exceptions", "Allow it for this server"),
    )
