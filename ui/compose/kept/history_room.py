"""Earlier versions of a draft: looked at beside what is there now, and brought back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QTextEdit, QWidget

from app.message.text.differences import Differences, differences
from app.model.draft import Draft
from app.model.version import Version
from ui import dialogs
from ui.compose.notices import Note
from ui.compose.picker import NOTE_ROLE, TwoLines
from ui.compose.text.importer import load_importer
from ui.home import dates
from ui.home.empty import EmptyState
from ui.home.paper import Paper, load_picture
from ui.look import theme
from ui.widgets.basics import column, push, row, text
from ui.widgets.selected import follow_selection
from ui.widgets.surfaces import Plane

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_SIZE = QSize(860, 560)
_LIST = 220
_NOTICE = "version"


class VersionsDialog(QDialog):
    """Versions at the left, the chosen one at the right; what the message has not any more is marked.

    `look` brings a version onto the sheet; the dialog never waits.
    """

    def __init__(self, parent: QWidget | None, versions: Sequence[Version], look: Callable[[int], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.chosen = -1
        self._versions, self._look = tuple(versions), look
        self._build()
        follow_selection(self.list)
        self.list.currentRowChanged.connect(self._on_row)
        self.back.clicked.connect(self._take)
        self.close_button.clicked.connect(self.reject)
        self.list.setCurrentRow(0 if versions else -1)
        self.list.setFocus()

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.setFixedWidth(_LIST)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for version in self._versions:
            self.list.addItem(self._item(version))
        self.paper = Paper()
        self.paper.setAccessibleName(self.tr("This version"))
        sheet = Plane("paper", "line", theme.RADIUS_L)
        sheet.setLayout(column((self.paper, 1), margins=(theme.GAP_2, theme.GAP_2, theme.GAP_2, theme.GAP_2)))
        self.summary = text("", colour="text_2", wrap=True)
        self.back = push(self.tr("Bring back"), "primary")
        self.back.setDefault(True)
        self.back.setEnabled(bool(self._versions))
        self.close_button = push(self.tr("Close"), "quiet")
        self.close_button.setAutoDefault(False)
        nothing = self.tr("No earlier version yet")
        if not self._versions:
            self.summary.setText(nothing)
        margin = theme.GAP_5
        filled = QWidget()
        filled.setLayout(row(self.list, (column(self.summary, (sheet, 1)), 1), gap=theme.GAP_3))
        kept = self.tr("One is kept every few minutes, and before much of the text goes.")
        self.empty = EmptyState("history", nothing, kept)
        for part, is_shown in ((filled, self._versions), (self.back, self._versions), (self.empty, not self._versions)):
            part.setVisible(bool(is_shown))
        self.setLayout(
            column(
                text(self.windowTitle(), "lead", weight=QFont.Weight.DemiBold),
                (filled, 1),
                (self.empty, 1),
                row(None, self.close_button, self.back, gap=theme.GAP_3),
                gap=theme.GAP_3,
                margins=(margin, margin, margin, margin),
            )
        )
        self.resize(_SIZE)

    def _item(self, version: Version) -> QListWidgetItem:
        locale = QLocale()
        when = dates.long_time(version.at, time.time(), locale)
        item = QListWidgetItem(when[:1].upper() + when[1:])
        size = self.tr("%n characters", "", version.characters)
        if version.grown > 0 and version.grown != version.characters:
            size = self.tr("%n characters more", "", version.grown)
        elif version.grown < 0:
            size = self.tr("%n characters fewer", "", -version.grown)
        item.setData(NOTE_ROLE, size)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {size}")
        return item

    def show_version(self, html: str, words: str, pictures: Mapping[str, QImage]) -> str:
        """Put a version on the sheet; its text as it stands there."""
        if html:
            self.paper.show_html(html, pictures, load_importer())
        else:
            self.paper.show_text(words)
        return self.paper.document().toPlainText()

    def show_differences(self, found: Differences, heads: Sequence[str]) -> None:
        """Mark what the message has not any more, and say how much."""
        mark = QTextCharFormat()
        mark.setBackground(QColor(theme.LIGHT.warn_soft))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        selections = []
        for start, end in found.marked:
            one = QTextEdit.ExtraSelection()
            one.format = mark
            cursor = QTextCursor(self.paper.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            selections.append(one)
        self.paper.setExtraSelections(selections)
        said = []
        if found.only_first:
            said.append(self.tr("%n words marked here are not in the message now.", "", found.only_first))
        if found.only_second:
            said.append(self.tr("%n words of the message are not in this version.", "", found.only_second))
        if not said:
            said.append(self.tr("The words are the same as now."))
        self.summary.setText("\n".join([" ".join(said), *heads]))

    def _on_row(self, number: int) -> None:
        if number >= 0:
            self._look(self._versions[number].id)

    def _take(self) -> None:
        self.chosen = self._versions[self.list.currentRow()].id
        self.accept()


class HistoryRoom(QObject):
    """Made for one look. `brought_back` hears of the draft whose text is on the sheet again."""

    def __init__(self, work: Work, window: ComposeWindow, brought_back: Callable[[Work, Draft], object]) -> None:
        super().__init__(window)
        self._work, self._window, self._brought_back = work, window, brought_back
        self._wanted = 0

    def show(self) -> None:
        self._work.tasks.start(self._show(), "look at earlier versions")

    async def _show(self) -> None:
        work = self._work
        work.autosave.take()
        draft = await work.saver.flush()
        versions = await work.engine.history.versions(draft.id) if draft.id else []
        dialog: VersionsDialog | None = None

        def look(version_id: int) -> None:
            self._wanted = version_id
            work.tasks.start(self._look(lambda: dialog, version_id, draft), "look at a version")

        dialog = VersionsDialog(self._window, versions, look)
        accepted = await dialogs.answer(dialog) == QDialog.DialogCode.Accepted
        self._wanted = 0
        if accepted and not work.may_close:
            await self._bring_back(dialog.chosen)

    async def _look(self, dialog_of: Callable[[], VersionsDialog | None], version_id: int, now: Draft) -> None:
        work = self._work
        version = await work.engine.history.get(version_id)
        pictures = {}
        for file in version.attachments:
            if file.content_id and f"cid:{file.content_id}" in version.html:
                path = str(work.engine.drafts.path_of(file))
                pictures[file.content_id] = await asyncio.to_thread(load_picture, path)
        dialog = dialog_of()
        if dialog is None or self._wanted != version_id:
            return
        shown = dialog.show_version(version.html, version.text, pictures)
        present = self._window.editor.document().toPlainText()
        found = await asyncio.to_thread(differences, shown, present)
        if self._wanted == version_id:
            dialog.show_differences(found, self._heads(version, now))

    def _heads(self, version: Draft, now: Draft) -> list[str]:
        """What else was different then."""
        lines = []
        if version.subject != now.subject:
            lines.append(self.tr("Subject then: {subject}").format(subject=version.subject))
        if (version.to, version.cc, version.bcc) != (now.to, now.cc, now.bcc):
            people = ", ".join((*version.to, *version.cc, *version.bcc))
            lines.append(self.tr("Recipients then: {people}").format(people=people))
        if [file.key for file in version.attachments] != [file.key for file in now.attachments]:
            names = ", ".join(file.name for file in version.attachments)
            lines.append(self.tr("Files then: {names}").format(names=names))
        return lines

    async def _bring_back(self, version_id: int) -> None:
        """What is there now becomes a version itself; nothing is ever lost."""
        work, window = self._work, self._window
        work.autosave.take()
        stored = await work.saver.flush()
        if stored.id:
            await work.engine.history.keep(stored.id)
        version = replace(await work.engine.history.get(version_id), id=stored.id, open_in_window=True)
        if work.may_close:
            return
        window.form.show(version)
        work.attaching.settle_loaded()
        self._brought_back(work, version)
        work.note_change()
        work.save()
        window.editor.setFocus()
        title = self.tr("The earlier version is back")
        sentence = self.tr("What stood here before it is among the earlier versions now.")
        window.notices.say(Note(_NOTICE, "ok", title, sentence))
