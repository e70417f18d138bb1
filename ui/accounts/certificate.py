"""The question about a certificate that is not trusted: which check it fails, what it says, and one narrow way on."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from app.errors import MailError, Reason
from app.model.check import Revocation
from ui import dialogs
from ui.look import theme
from ui.widgets.basics import Label, column, picture, push, row, text
from ui.widgets.surfaces import Plane
from ui.words.error_text import advice

_WIDTH, _GROUP = 560, 4


async def may_trust(parent: QWidget, error: MailError) -> bool:
    """Ask a person about the certificate of an error. True: trust this one, for this host and port."""
    return await dialogs.answer(CertificateQuestion(parent, error)) == QDialog.DialogCode.Accepted


def grouped(fingerprint: str) -> str:
    """In fours, as people compare it."""
    plain = fingerprint.replace(":", "")
    return " ".join(plain[i : i + _GROUP] for i in range(0, len(plain), _GROUP))


class CertificateQuestion(QDialog):
    """[Do not connect] has Enter, Esc and the focus. The way on opens only after a tick that names what to compare.

    A certificate that is another than the one trusted before has no way on here: that exception is given up first, in
    the account. One that was revoked has none at all.
    """

    def __init__(self, parent: QWidget | None, error: MailError) -> None:
        super().__init__(parent)
        self._error = error
        said = advice(error)
        self.setWindowTitle(said.title)
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(said.sentence)
        heading = text(said.title, "lead", weight=QFont.Weight.DemiBold, wrap=True)
        sentence = text(said.sentence, colour="text_2", wrap=True)
        head = row(column(picture("certificate", 28, "warn"), None), (column(heading, sentence, gap=4), 1), gap=14)
        body = column(head, self._checks(), self._table(), gap=theme.GAP_3,
                      margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5))  # fmt: skip
        self._build_exception()
        body.addWidget(self.exception)
        body.addLayout(row(self.more, self.trust, None, self.refuse, gap=theme.GAP_3))
        self.setLayout(body)
        self.setFixedWidth(_WIDTH)
        self.refuse.setFocus()

    def _build_exception(self) -> None:
        self.refuse = push(self.tr("Do not connect"))
        self.refuse.setDefault(True)
        self.refuse.clicked.connect(self.reject)
        self.more = push(self.tr("Trust this one certificate for this server…"), "quiet")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._on_more)
        facts = self._error.facts
        refused = self._error.reason is Reason.CERT_CHANGED or facts.get("revocation") == Revocation.REVOKED
        possible = not refused and bool(facts.get("fingerprint"))
        self.more.setVisible(possible)
        self.compared = QCheckBox(self.tr("I compared the fingerprint with what my provider or administrator told me"))
        warning = text(
            self.tr(
                "Whoever made this certificate can read your mail and your password. The exception holds for this "
                "certificate at this host and port only, and is void as soon as the server shows another one."
            ),
            colour="text_2",
            wrap=True,
        )
        self.exception = Plane("warn_soft", "", theme.RADIUS_M)
        self.exception.setLayout(column(warning, self.compared, gap=theme.GAP_2, margins=(14, 10, 14, 10)))
        self.exception.hide()
        self.trust = push(self.tr("Trust it"), "danger")
        self.trust.setAutoDefault(False)
        self.trust.setEnabled(False)
        self.trust.hide()
        self.trust.clicked.connect(self.accept)
        self.compared.toggled.connect(self.trust.setEnabled)

    def _on_more(self) -> None:
        self.more.hide()
        self.exception.show()
        self.trust.show()
        self.compared.setFocus()
        self._take_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """Wider than usual where a large font needs it: the tick does not wrap."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.setFixedWidth(max(_WIDTH, layout.minimumSize().width()))
            dialogs.take_room(self)

    def _checks(self) -> QWidget:
        """Issuer, name, date, revocation: which of them failed. What nobody asked is not said to be good."""
        facts = self._error.facts
        failed = facts.get("failed", "")
        unasked = facts.get("unasked", "") if "failed" in facts else "issuer, name, date"
        rows = (
            (
                "issuer",
                self.tr("Issued by an authority that this computer trusts"),
                self.tr("Not issued by an authority that this computer trusts"),
            ),
            ("name", self.tr("Made for the name of this server"), self.tr("Not made for the name of this server")),
            ("date", self.tr("Valid today"), self.tr("Not valid today")),
        )
        found = QWidget()
        lines = column(gap=4)
        for name, good, bad in rows:
            if name in unasked:
                continue
            wrong = name in failed
            sign = picture("error" if wrong else "check-circle", 16, "danger" if wrong else "ok")
            label = text(bad if wrong else good, weight=QFont.Weight.DemiBold if wrong else QFont.Weight.Normal)
            lines.addLayout(row(sign, label, None))
        lines.addLayout(row(*self._revocation(), None))
        found.setLayout(lines)
        return found

    def _revocation(self) -> tuple[QWidget, QWidget]:
        known = self._error.facts.get("revocation", Revocation.UNCHECKED)
        if known == Revocation.REVOKED:
            words = text(self.tr("Revoked by whoever issued it"), weight=QFont.Weight.DemiBold)
            return picture("error", 16, "danger"), words
        if known == Revocation.GOOD:
            return picture("check-circle", 16, "ok"), text(self.tr("Not revoked by whoever issued it"))
        said = (
            self.tr("Whether it was revoked could not be checked: no answer")
            if known == Revocation.UNKNOWN
            else self.tr("Whether it was revoked could not be checked: it names nobody to ask")
        )
        return picture("info", 16), text(said, colour="text_2")

    def _table(self) -> QWidget:
        facts = self._error.facts
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        rows = (
            (self.tr("You asked for"), facts.get("host", ""), None),
            (self.tr("It is for"), facts.get("names", ""), None),
            (self.tr("Issued by"), facts.get("issuer", ""), None),
            (self.tr("Valid from"), _day(facts.get("since", "")), None),
            (self.tr("Valid until"), _day(facts.get("until", "")), None),
            ("SHA-256", grouped(facts.get("fingerprint", "")), fixed),
        )
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(theme.GAP_4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (caption, value, font) in enumerate((c, v, f) for c, v, f in rows if v):
            grid.addWidget(text(caption, "caption", "text_2"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(caption, value, font), number, 1)
        table = Plane("sunken", "line", theme.RADIUS_M)
        table.setLayout(grid)
        return table


def _value(caption: str, words: str, font: QFont | None) -> Label:
    """Somebody else's words: as they are, to be selected and copied."""
    label = text(words, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAccessibleName(f"{caption}: {words}")
    if font is not None:
        label.setFont(font)
    return label


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else iso
