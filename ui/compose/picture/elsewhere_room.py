"""Pictures on the web that a text has a place for: how many there are, and loading them because a person says so."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QImage, QTextImageFormat

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.clipboard import Picture
from app.message.markup.pictures_elsewhere import host_of
from ui.compose.editor.picture import pictures
from ui.compose.notices import Note
from ui.words import error_text

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "pictures elsewhere"
_PAUSE = 150  # milliseconds after a change until the text is looked through
_MOST_OCTETS = 25 * 1024 * 1024  # of one loading: no server takes more in a message
_SECONDS = 90.0
_HOSTS_NAMED = 2


class ElsewhereRoom(QObject):
    """One for a window, from the first such picture on. Nothing is fetched before `load`, which a person calls."""

    def __init__(self, work: Work, window: ComposeWindow, action: QAction) -> None:
        super().__init__(window)
        self._work, self._window, self._action = work, window, action
        self._told: set[str] = set()
        self._shown: list[str] = []  # what the notice that stands is about
        self._task: asyncio.Task[None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.look)
        window.editor.changed.connect(self._soon.start)
        window.editor.loaded.connect(self._soon.start)
        window.strip.cards_changed.connect(self._soon.start)
        window.form.elsewhere_changed.connect(self._soon.start)
        self._soon.start()

    @property
    def is_busy(self) -> bool:
        return self._task is not None and not self._task.done()

    def waiting(self) -> list[str]:
        """The content ids of those that are not loaded, as they stand in the text."""
        known, files = self._window.form.elsewhere, self._window.strip.files()
        present = {file.content_id for file in files}
        names = (pictures.content_id(fmt) for _, fmt in pictures.every(self._window.editor.document()))
        return [name for name in dict.fromkeys(names) if name in known and name not in present]

    # what is said

    def look(self) -> None:
        """Say how many there are, unless a person has heard it of these and closed it."""
        if self.is_busy or self._work.may_close:
            return
        waiting = self.waiting()
        self._action.setEnabled(bool(waiting))
        notices = self._window.notices
        if not waiting:
            notices.withdraw(_NOTICE)
        elif set(waiting) - self._told or (notices.holds(_NOTICE) and waiting != self._shown):
            self._say(self._offer(waiting), waiting)

    def _say(self, note: Note, waiting: list[str]) -> None:
        self._told.update(waiting)
        self._shown = waiting
        self._window.notices.say(note)

    def _offer(self, waiting: Sequence[str]) -> Note:
        one = len(waiting) == 1
        title = (
            self.tr("A picture is on the internet")
            if one
            else self.tr("{count} pictures are on the internet").format(count=len(waiting))
        )
        hosts = self._hosts(waiting)
        sentence = (
            self.tr("Loading it tells {hosts} that you have this text. Until then it does not go out.")
            if one
            else self.tr("Loading them tells {hosts} that you have this text. Until then they do not go out.")
        )
        deeds = ((self.tr("Leave out"), self.leave_out), (self.tr("Load and embed"), self.load))
        return Note(_NOTICE, "info", title, sentence.format(hosts=hosts), deeds)

    def _hosts(self, waiting: Sequence[str]) -> str:
        hosts = list(dict.fromkeys(host_of(self._window.form.elsewhere[name]) for name in waiting))
        named = self.tr(" and ").join(islice(hosts, _HOSTS_NAMED))
        left = len(hosts) - _HOSTS_NAMED
        if left <= 0:
            return named
        return self.tr("{hosts} and others ({count})").format(hosts=", ".join(hosts[:_HOSTS_NAMED]), count=left)

    # what a person does

    def leave_out(self) -> None:
        """Their descriptions take their places, as one step of undo."""
        editor, waiting = self._window.editor, set(self.waiting())
        document = editor.document()
        places = [(at, fmt) for at, fmt in pictures.every(document) if pictures.content_id(fmt) in waiting]
        with editor.one_step() as cursor:
            for at, fmt in reversed(places):
                cursor.setPosition(at)
                cursor.setPosition(at + 1, cursor.MoveMode.KeepAnchor)
                cursor.insertText(pictures.alt_of(fmt), pictures.words_format(fmt))
        self.look()
        editor.setFocus()

    def load(self) -> None:
        """Fetch all of them and put them into the message."""
        waiting = self.waiting()
        if waiting and not self.is_busy:
            self._task = self._work.attaching.fetch(self._load(waiting), "load pictures of the web")

    def stop(self) -> None:
        """What has come stays."""
        if self._task is not None:
            self._task.cancel()

    async def _load(self, waiting: list[str]) -> None:
        refused: list[MailError] = []
        self._say_progress(0, len(waiting))
        self._window.editor.setFocus()
        try:
            async with asyncio.timeout(_SECONDS):
                await self._load_each(waiting, refused)
        except TimeoutError:
            pass  # what is missing is offered again
        finally:
            self._task = None
            self._window.notices.withdraw(_NOTICE)
            self._told -= set(waiting)
            if refused:
                self._say_refused(refused)
            else:
                self.look()

    async def _load_each(self, waiting: list[str], refused: list[MailError]) -> None:
        octets = 0
        for number, name in enumerate(waiting, 1):
            address = self._window.form.elsewhere[name]
            try:
                found = await self._work.engine.web_pictures.fetch(address)
            except MailError as error:
                refused.append(error)
            else:
                octets += len(found.data)
                image = await self._work.attaching.take(Picture(name, found.content_type, found.data), _named(address))
                if image is not None:
                    self._fit(name, image)
                else:
                    refused.append(_unshown(address))
            self._say_progress(number, len(waiting))
            if octets > _MOST_OCTETS:
                break  # the rest is offered again, now that it is known how much there is

    def _fit(self, name: str, image: QImage) -> None:
        """A picture whose text says nothing of its size is written as large as it is, at most as wide as a sheet."""
        editor = self._window.editor
        places = [(at, fmt) for at, fmt in pictures.every(editor.document()) if pictures.content_id(fmt) == name]
        if all(fmt.width() > 0 and fmt.height() > 0 for _, fmt in places):
            return
        with editor.one_step():
            for at, fmt in places:
                pictures.change(editor.document(), at, _sized(fmt, image))

    def _say_progress(self, number: int, count: int) -> None:
        title = self.tr("Loading pictures: {number} of {count}").format(number=number, count=count)
        deeds = ((self.tr("Stop"), self.stop),)
        self._window.notices.say(Note(_NOTICE, "info", title, "", deeds, closable=False))

    def _say_refused(self, refused: list[MailError]) -> None:
        advice = error_text.advice(refused[0])
        title = advice.title
        if len(refused) > 1:
            title = self.tr("{count} pictures could not be loaded").format(count=len(refused))
        waiting = self.waiting()
        self._action.setEnabled(bool(waiting))
        deeds = ((self.tr("Leave out"), self.leave_out), (self.tr("Try again"), self.load))
        sentence = advice.sentence if len(refused) == 1 else f"{advice.title}. {advice.sentence}"
        self._say(Note(_NOTICE, "warn", title, sentence, deeds), waiting)


def _sized(fmt: QTextImageFormat, image: QImage) -> QTextImageFormat:
    if fmt.width() > 0 and fmt.height() > 0:
        return fmt
    own = pictures.own_size(image)
    if fmt.height() > 0:
        return pictures.as_wide_as(fmt, round(own.width() * fmt.height() / max(1, own.height())), own)
    return pictures.as_wide_as(fmt, round(fmt.width()) or pictures.scaled_width(own.width(), "fit"), own)


def _unshown(address: str) -> MailError:
    host = host_of(address)
    detail = f"What {host} sent cannot be shown."
    return MailError(Kind.REJECTED, Reason.PICTURE_MISSING, detail, Retry.NEVER, facts={"host": host})


def _named(address: str) -> str:
    """The file's name in the address, without its ending; "" when there is none worth having."""
    name = address.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2].partition(".")[0]
    return name if 0 < len(name) <= 60 and name.replace("-", "").replace("_", "").isalnum() else ""
