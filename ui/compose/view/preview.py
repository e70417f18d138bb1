"""As the reader sees it: the message in a window of its own, from the octets that would be sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QFont, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import MailError
from app.message.views import Views, read
from app.model.draft import Draft
from ui import dialogs
from ui.compose.view.preview_document import document
from ui.compose.view.preview_missing import MissingWeb
from ui.compose.view.read_back import draft_to_look_at, read_back
from ui.compose.view.revealing import reveal
from ui.home.sources import file_name, save_source
from ui.look import geometry, theme
from ui.widgets.basics import Elided, column, push, row, text
from ui.widgets.folding import Folding
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Ground, Hairline, Plane
from ui.words import error_text
from ui.words.sizes import size_words

if TYPE_CHECKING:
    from ui.compose.view.preview_web import WebPaper
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

PHONE = 390
"""Logical pixels of a usual telephone's width."""
REST = 60_000
"""Milliseconds after which a closed preview gives its memory back."""
_PAUSE = 800  # milliseconds after a change until it is shown

LoadWeb = Callable[[QWidget], "WebPaper"]


class Preview(QWidget):
    """Follows one compose window. `load_web` brings the web view when HTML is first to be shown; it raises ImportError
    where there is none.
    """

    def __init__(self, window: ComposeWindow, work: Work, load_web: LoadWeb) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._window, self._work = window, work
        self._load_web = load_web
        self._web: WebPaper | None = None
        self._missing: MissingWeb | None = None
        self._views = Views()
        self._turn = 0
        self._build()
        self._wire()
        geometry.restore(self, work.engine.profile, "preview")

    # building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("As the reader sees it – Tintero"))
        self.resize(860, 720)
        self.setMinimumSize(480, 360)
        self.subject = Elided("", "lead", weight=QFont.Weight.DemiBold, mode=Qt.TextElideMode.ElideRight)
        self.facts = Elided("", "caption", "text_2", mode=Qt.TextElideMode.ElideRight)
        self.kind = Segmented(
            (
                ("wide", self.tr("Computer")),
                ("phone", self.tr("Telephone")),
                ("text", self.tr("Plain text")),
                ("source", self.tr("Source")),
            ),
            self.tr("View"),
        )
        self.dark = push(self.tr("Dark"), "quiet", "moon")
        self.bare = push(self.tr("Without pictures"), "quiet", "image")
        for button in (self.dark, self.bare):
            button.setCheckable(True)
        self.save = push(self.tr("Save as .eml…"), "quiet", "download")
        self.reveals = push(self.tr("What it reveals…"), "quiet", "shield")
        top = column(
            row((column(self.subject, self.facts, gap=2), 1), self.reveals, gap=theme.GAP_3),
            6,
            Folding(row(self.kind, None), row(self.dark, self.bare, self.save, gap=theme.GAP_1)),
            gap=2,
            margins=(theme.GAP_5, theme.GAP_4, theme.GAP_5, theme.GAP_3),
        )
        self.words = dialogs.Well("")
        self.words.words.setAccessibleName(self.tr("The message as text"))
        self._stage = Plane("paper", "line", theme.RADIUS_L)  # HTML is shown on paper, whatever the theme
        self._stage.setLayout(column(gap=0, margins=(1, 6, 1, 6)))
        self._frame = QWidget()
        self._frame.setLayout(row(None, (self._stage, 1000), None, gap=0))
        self.pages = QStackedWidget()
        for page in (self._frame, self.words):
            self.pages.addWidget(page)
        self.note = text("", "caption", "text_2", wrap=True)
        body = Ground("desk")
        margins = (theme.GAP_5, theme.GAP_3, theme.GAP_5, theme.GAP_3)
        body.setLayout(column((self.pages, 1), self.note, gap=theme.GAP_2, margins=margins))
        self.setLayout(column(top, Hairline(), (body, 1), gap=0))

    def _wire(self) -> None:
        self.kind.changed.connect(lambda _value: self._show())
        self.dark.toggled.connect(lambda _on: self._show())
        self.bare.toggled.connect(lambda _on: self._show())
        self.save.clicked.connect(lambda: self._work.tasks.start(self._save(), "save a message"))
        self.reveals.clicked.connect(
            lambda: self._work.tasks.start(reveal(self, self._window, self._work), "show what a message reveals")
        )
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.refresh)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.release)
        self._window.closed.connect(self._end)
        for changed in (self._window.form.changed, self._window.strip.cards_changed, self._window.head.sender_changed):
            changed.connect(self._on_changed)

    # what is shown

    def open(self, kind: str = "") -> None:
        """Show the window with the message as it is now; `kind` is wide, phone, text or source."""
        if kind:
            self.kind.set_value(kind)
        self._rest.stop()
        self.show()
        self.raise_()
        self.activateWindow()
        self.kind.setFocus()
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._later.start()

    def refresh(self) -> None:
        """Build the message anew and show that."""
        self._later.stop()
        if not self._work.may_close:
            self._work.tasks.start(self._refresh(), "build a preview")

    def draft(self) -> Draft:
        """The message as it would go."""
        return draft_to_look_at(self._window, self._work)

    async def _refresh(self) -> None:
        self._turn += 1
        turn, draft = self._turn, self.draft()
        try:
            views, _built = await read_back(self._work.engine, draft, read)
        except MailError as error:
            advice = error_text.advice(error)
            views, problem = Views(), f"{advice.title}. {advice.sentence}"
        else:
            problem = ""
        if turn != self._turn or self._work.may_close:
            return
        self._views = views
        self.subject.setText(draft.subject.strip() or self.tr("No subject"))
        self.facts.setText(problem or self._fact_words(views))
        self._show()

    def _fact_words(self, views: Views) -> str:
        size = size_words(views.size)
        if not views.files:
            return size
        return self.tr("{size}, with {files}").format(size=size, files=", ".join(views.files))

    def _show(self) -> None:
        kind, views = self.kind.value(), self._views
        is_web = kind in ("wide", "phone")
        self.dark.setEnabled(is_web)
        self.bare.setEnabled(is_web)
        self.pages.setCurrentIndex(0 if is_web else 1)
        if is_web:
            self._stage.set_look("ink" if self.dark.isChecked() else "paper", "line")
            self._stage.setMaximumWidth(PHONE if kind == "phone" else 16_777_215)
            self._show_web()
            return
        words = views.text if kind == "text" else views.source
        if kind == "source" and views.left:
            words += "\n\n" + self.tr("[{size} more]").format(size=size_words(views.left))
        if self.words.words.toPlainText() != words:
            self.words.words.setPlainText(words)
        self.note.setText(self.tr("For readers without HTML.") if kind == "text" else self.tr("What is sent."))

    def _show_web(self) -> None:
        web = self._web_paper()
        if web is None:
            self.note.setText("")
            return
        is_phone, dark, bare = self.kind.value() == "phone", self.dark.isChecked(), self.bare.isChecked()
        web.show_document(
            document(self._views, dark=dark, with_pictures=not bare, narrow=is_phone),
            {} if bare else self._views.pictures,
            shrinks=is_phone,
        )
        note = self.tr("As Chromium shows it, without scripts and without the network. Other programs differ a little.")
        if self.dark.isChecked():
            note = self.tr("About what programs make of it that turn every message dark.")
        self.note.setText(note)

    def _web_paper(self) -> WebPaper | None:
        """The web view; without its libraries a page says how to get them, and the other views work."""
        if self._web is None and self._missing is None:
            stage = self._stage.layout()
            assert stage is not None
            try:
                self._web = self._load_web(self._stage)
            except ImportError as error:
                self._missing = MissingWeb(error)
                stage.addWidget(self._missing)
            else:
                self._web.link_wanted.connect(self._on_link)
                self._web.died.connect(self._on_died)
                self._web.view.setAccessibleName(self.tr("The message as its reader sees it"))
                stage.addWidget(self._web.view)
        return self._web

    def _on_died(self) -> None:
        """Chromium's process is gone, perhaps for lack of memory. The next look begins it again."""
        QTimer.singleShot(0, self, self.release)  # not from within its own signal
        self.note.setText(self.tr("This view ended by itself. Choose it again to see it, or look at the plain text."))

    # links and files

    def _on_link(self, url: QUrl) -> None:
        self._work.tasks.start(self._ask_link(url), "open a link")

    async def _ask_link(self, url: QUrl) -> None:
        """The message itself opens nothing: only the person does, seeing where it leads."""
        leads = await dialogs.ask(
            self,
            self.tr("Open this link?"),
            url.toDisplayString(),
            safe=self.tr("Stay here"),
            risky=self.tr("Open in the browser"),
        )
        if leads:
            QDesktopServices.openUrl(url)

    async def _save(self) -> None:
        await save_as_eml(self._work, self, self.draft())

    # coming and going

    def release(self) -> None:
        """Give back what the web view takes: some hundred megabytes. It comes back when it is needed."""
        self._rest.stop()
        if self._web is not None:
            web, self._web = self._web, None
            layout = self._stage.layout()
            assert layout is not None
            layout.removeWidget(web.view)
            web.release()

    def _end(self) -> None:
        """The message goes, and its window with this one: Chromium must have let go of its page before."""
        self._later.stop()
        self.hide()
        self.release()

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry.remember(self, self._work.engine.profile, "preview")
        self._later.stop()
        self._rest.start()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F8):
            self.close()
            self._window.activateWindow()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._later.isActive():
            self.refresh()


async def save_as_eml(work: Work, parent: QWidget, draft: Draft) -> None:
    """Ask where, and write the message there as it would be sent, Bcc not in it."""
    words = QCoreApplication.translate("Preview", "Save the message")
    target = await dialogs.choose_save(parent, words, file_name(draft))
    if target is None:
        return
    try:
        await save_source(work.engine, draft, target)
    except MailError as error:
        work.show_problem(error)
