"""Asking a server whether a message arrived: first whether to, then the wait, then what it says."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.errors import Kind, MailError
from app.model.outgoing import Outgoing
from app.model.trace import Found, Trace
from ui import dialogs
from ui.look import theme
from ui.widgets.basics import column, push, row, text
from ui.words.error_text import advice

if TYPE_CHECKING:
    from app.engine import Engine

translate = QCoreApplication.translate
_WIDTH = 440


class Waiting(QDialog):
    """Says who is being asked until the answer comes. Closed by a person it is `rejected`."""

    def __init__(self, parent: QWidget | None, host: str) -> None:
        super().__init__(parent)
        words = translate("AskServer", "Asking {host}…").format(host=host)
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        self.cancel = push(translate("AskServer", "Cancel"))
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.setLayout(
            column(
                text(words, "lead", wrap=True), bar, theme.GAP_3, row(None, self.cancel),
                gap=theme.GAP_3, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
            )
        )  # fmt: skip
        self.setFixedWidth(_WIDTH)
        self.cancel.setFocus()


async def ask_server(parent: QWidget, engine: Engine, outgoing: Outgoing, host: str) -> str:
    """Ask, and say what was found: as words for a passing note when the message counts as sent now, else at once in a
    dialog, and nothing is left to be said. Raises MailError(INVALID) for a message that has gone on.
    """
    sure = await dialogs.ask(
        parent,
        translate("AskServer", "Ask {host} whether it arrived?").format(host=host),
        translate(
            "AskServer",
            "Tintero signs in there as your account does for sending, looks for this message in your folder of sent "
            "mail, and changes nothing in it.",
        ),
        safe=translate("AskServer", "Cancel"),
        risky=translate("AskServer", "Ask the server"),
    )
    if not sure:
        return ""
    try:
        trace = await _answered(parent, engine, outgoing, host)
    except MailError as error:
        if error.kind is Kind.INVALID:
            raise
        await _show_failure(parent, error)
        return ""
    if trace.found is Found.COPY:
        words = translate("AskServer", "The server has “{subject}”: a copy is in its folder “{folder}”.")
        return words.format(subject=" ".join(outgoing.subject.split())[:60], folder=trace.folder)
    title, sentence = _found_words(trace)
    await dialogs.ask(parent, title, sentence, safe=translate("AskServer", "Close"))
    return ""


async def _answered(parent: QWidget, engine: Engine, outgoing: Outgoing, host: str) -> Trace:
    """The answer; whoever closes the dialog ends the waiting, and with it the task that waits."""
    waiting, task, over = Waiting(parent, host), asyncio.current_task(), asyncio.Event()

    def stop() -> None:
        if task is not None and not over.is_set():
            task.cancel()

    waiting.rejected.connect(stop)
    waiting.open()
    try:
        return await engine.outbox.ask_server(outgoing.id)
    finally:
        over.set()
        waiting.close()
        waiting.deleteLater()


async def _show_failure(parent: QWidget, error: MailError) -> None:
    told = advice(error)
    sentence = translate(
        "AskServer", "{what}. Nothing was changed; whether the message arrived is as unknown as before."
    )
    await dialogs.ask(
        parent,
        translate("AskServer", "The server could not be asked"),
        sentence.format(what=told.title.rstrip(".")),
        safe=translate("AskServer", "Close"),
        details=told.details,
    )


def _found_words(trace: Trace) -> tuple[str, str]:
    if trace.found is Found.EARLIER_COPY:
        return (
            translate("AskServer", "A copy is there, but it proves nothing"),
            translate(
                "AskServer",
                "Part of the recipients were confirmed before, and the copy in “{folder}” may be theirs. Ask the "
                "others before you send it again.",
            ).format(folder=trace.folder),
        )
    if trace.found is Found.NO_FOLDER:
        return (
            translate("AskServer", "There is nothing to look in"),
            translate(
                "AskServer", "{host} has no folder for sent mail. Ask the recipient before you send it again."
            ).format(host=trace.host),
        )
    return (
        translate("AskServer", "No copy was found"),
        translate(
            "AskServer",
            "There is none in “{folder}”. That proves nothing: not every provider keeps what programs send. Ask the "
            "recipient before you send it again.",
        ).format(folder=trace.folder),
    )
