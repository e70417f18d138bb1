"""What the server said: a result for each recipient, and the conversation, both to be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.model.outgoing import Outgoing, Recipient, RecipientState, SendState
from ui.dialogs import Well
from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.surfaces import Plane
from ui.words.error_text import meaning_title
from ui.words.outgoing_text import known_words

_MOST_ROWS = 5  # of a table before it scrolls
_SIGNS = {
    RecipientState.ACCEPTED: ("check", "ok"),
    RecipientState.REFUSED: ("error", "danger"),
    RecipientState.TEMPORARY: ("retry", "text_2"),
    RecipientState.PENDING: ("clock", "text_2"),
}


def recipient_words(recipient: Recipient) -> str:
    """The state of one recipient in two words or three."""
    if recipient.state is RecipientState.PENDING and recipient.code // 100 == 2:
        return QCoreApplication.translate("Delivery", "Agreed, not confirmed")
    return {
        RecipientState.ACCEPTED: QCoreApplication.translate("Delivery", "Accepted"),
        RecipientState.REFUSED: QCoreApplication.translate("Delivery", "Refused"),
        RecipientState.TEMPORARY: QCoreApplication.translate("Delivery", "Put off"),
        RecipientState.PENDING: QCoreApplication.translate("Delivery", "Not yet asked"),
    }[recipient.state]


def answer_words(recipient: Recipient, general: str = "") -> str:
    """The server's answer as it came; `general` is the answer to the whole message."""
    if recipient.state is RecipientState.ACCEPTED and general:
        return general
    code = str(recipient.code or "")
    enhanced = "" if recipient.text.startswith(recipient.enhanced) else recipient.enhanced  # most servers say it there
    return " ".join(part for part in (code, enhanced, recipient.text) if part)


def report_words(outgoing: Outgoing) -> str:
    """What comes of asking for delivery reports, in a sentence; empty when nothing is to be said."""
    if outgoing.facts.get("dsn") == "unsupported":
        return QCoreApplication.translate("Delivery", "The server does not send delivery reports.")
    if outgoing.delivery_report:
        return QCoreApplication.translate("Delivery", "A delivery report was asked for.")
    return ""


class RecipientTable(QTableWidget):
    """One row each: address, state with its sign, time if known, the server's words. Ctrl+C copies."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self._shown: tuple[Sequence[Recipient], str, str, Sequence[str]] = ((), "", "", ())
        self.setHorizontalHeaderLabels(
            [self.tr("Recipient"), self.tr("State"), self.tr("Time"), self.tr("The server’s answer")]
        )
        self.setAccessibleName(self.tr("Delivery"))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.hide()

    def show_results(
        self, recipients: Sequence[Recipient], time: str = "", general: str = "", meanings: Sequence[str] = ()
    ) -> None:
        """`time` is when the answer came, in words; `general` the answer to the whole message; `meanings` name what
        the answer for each recipient means.
        """
        self._shown = (recipients, time, general, meanings)
        self.setRowCount(0)
        self.setRowCount(len(recipients))
        t = theme.of(self)
        for place, recipient in enumerate(recipients):
            icon, colour = _SIGNS[recipient.state]
            final = recipient.state in (RecipientState.ACCEPTED, RecipientState.REFUSED)
            state = recipient_words(recipient)
            if meant := meaning_title(meanings[place]) if place < len(meanings) else "":
                state = self.tr("{state}: {meaning}").format(state=state, meaning=meant)
            words = (recipient.address, state, time if final else "")
            for number, shown in enumerate((*words, answer_words(recipient, general))):
                cell = QTableWidgetItem(shown)
                cell.setToolTip(as_words(shown))
                if number == 1:
                    cell.setIcon(icons.icon(icon, colour))
                    cell.setForeground(QColor(getattr(t, colour)))
                self.setItem(place, number, cell)
        height = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height * min(max(1, len(recipients)), _MOST_ROWS) + 2)
        self.setColumnWidth(0, 220)

    def as_text(self) -> str:
        """The rows as lines of fields parted by tabs."""
        cells = ([self.item(r, c) for c in range(self.columnCount())] for r in range(self.rowCount()))
        return "\n".join("\t".join(cell.text() for cell in line if cell is not None) for line in cells)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.rowCount():
            self.show_results(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
            return
        super().keyPressEvent(event)


class Details(QDialog):
    """Results and conversations of one message. Server text is quoted as plain text, never worded by us."""

    def __init__(
        self,
        parent: QWidget | None,
        outgoing: Outgoing,
        time: str,
        transcripts: Sequence[str],
        meanings: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.setModal(False)
        title = text(outgoing.subject or self.tr("(no subject)"), "lead", weight=QFont.Weight.DemiBold, wrap=True)
        self.table = RecipientTable()
        self.table.show_results(outgoing.recipients, time, outgoing.reply if outgoing.finished else "", meanings)
        sheet = Plane("surface", "line", theme.RADIUS_M)
        sheet.setLayout(column(self.table, margins=(theme.GAP_2, theme.GAP_1, theme.GAP_2, theme.GAP_1)))
        spoken = "\n\n".join(transcripts) or self.tr("No conversation yet: this message was not offered to a server.")
        well = Well(spoken)
        self.transcript = well.words
        self.transcript.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.transcript.setAccessibleName(self.tr("Conversation with the server"))
        self._facts = text(self._fact_words(outgoing), "caption", "text_2", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = push(self.tr("Copy all"), "quiet")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        heading = text(self.tr("Conversation, passwords left out"), "caption", "text_2", QFont.Weight.DemiBold)
        body = column(
            title, self._facts, sheet, 8, heading, (well, 1), 4, row(FLUSH, copy, None, close),
            gap=theme.GAP_2, margins=(24, 20, 24, 20),
        )  # fmt: skip
        self.setLayout(body)
        self.resize(760, 520)
        close.setFocus()

    def as_text(self) -> str:
        """Everything that is shown, for a report."""
        return "\n\n".join((self._facts.text(), self.table.as_text(), self.transcript.toPlainText()))

    def _fact_words(self, outgoing: Outgoing) -> str:
        lines = [self.tr("Message-ID {id}").format(id=outgoing.message_id)]
        if outgoing.attempts:
            lines.append(self.tr("Attempts: {count}").format(count=outgoing.attempts))
        if outgoing.detail:
            lines.append(outgoing.detail)
        if outgoing.reply:
            lines.append(self.tr("The server answered: {reply}").format(reply=outgoing.reply))
        if folder := outgoing.facts.get("kept_in"):
            words = self.tr("The server keeps a copy in its folder “{folder}”, so it has taken the message.")
            lines.append(words.format(folder=folder))
        if outgoing.state is SendState.UNCERTAIN:
            lines.append(known_words(outgoing))
        if reports := report_words(outgoing):
            lines.append(reports)
        return "\n".join(lines)
