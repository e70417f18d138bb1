"""Pictures on the web in a text that is only read: their places are kept, and they come when a person asks for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.pictures_elsewhere import host_of
from ui.compose.notices import Deed, Note
from ui.home.paper import Paper, load_picture
from ui.words import error_text

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_AT_ONCE = 4
_SECONDS = 90.0
_MOST_OCTETS = 25 * 1024 * 1024  # of one loading, as they come
_MOST_MEMORY = 160 * 1024 * 1024  # octets of all of them on the screen
_PAUSE = 200  # milliseconds: what comes close together is laid out once
_HOSTS_NAMED = 2


class Elsewhere(QObject):
    """One for a text on `paper`; `addresses` are by the content ids of the places that it has.

    Nothing is fetched before `load`, which a person calls, and nothing of it is kept: the next time it is asked anew.
    `changed` tells that `note` says something else.
    """

    NOTICE: Final = "pictures elsewhere"
    changed = Signal()

    def __init__(
        self, engine: Engine, tasks: Tasks, paper: Paper, addresses: Mapping[str, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._paper = engine, tasks, paper
        self.addresses = addresses
        self._shown: set[str] = set()
        self._came: dict[str, QImage] = {}
        self._refused: list[MailError] = []
        self._octets = self._memory = 0
        self._looked_at = 0
        self._wanted: list[str] = []
        self._is_over = False
        self._decoding = asyncio.Lock()  # one at a time: a small file may be a large picture
        self._task: asyncio.Task[None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._show)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def waiting(self) -> list[str]:
        """The content ids of those that have not come."""
        return [name for name in self.addresses if name not in self._shown and name not in self._came]

    # what a person does

    def load(self) -> None:
        """Fetch all that have not come."""
        self._wanted = self.waiting()
        if self._wanted and not (self.is_busy or self._is_over):
            self._refused, self._octets, self._looked_at = [], 0, 0
            self._task = self._tasks.start(self._load(), "show pictures of the web")
            self.changed.emit()

    def stop(self) -> None:
        """What has come stays."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """The text goes; nothing is said or shown any more."""
        self._is_over = True
        self._soon.stop()
        self.stop()

    async def _load(self) -> None:
        left = iter(self._wanted)
        try:
            async with asyncio.timeout(_SECONDS):
                await asyncio.gather(*(self._load_each(left) for _ in range(_AT_ONCE)))
        except TimeoutError:
            pass  # what is missing is offered again
        finally:
            self._task = None
            if not self._is_over:
                self._show()
                self.changed.emit()

    async def _load_each(self, names: Iterator[str]) -> None:
        for name in names:
            address = self.addresses[name]
            try:
                image = await self._fetch(address)
            except MailError as error:
                self._refused.append(error)
            else:
                self._came[name] = image
                if not self._soon.isActive():
                    self._soon.start()
            self._looked_at += 1
            self.changed.emit()
            if self._octets > _MOST_OCTETS:
                break  # the rest is offered again, now that it is known how much there is

    async def _fetch(self, address: str) -> QImage:
        found = await self._engine.web_pictures.fetch(address)
        self._octets += len(found.data)
        async with self._decoding:
            if self._memory >= _MOST_MEMORY:
                raise _unshown(address, Kind.TOO_BIG, Reason.PICTURE_TOO_LARGE)
            image = await asyncio.to_thread(load_picture, found.data)
            if image.isNull():
                raise _unshown(address, Kind.REJECTED, Reason.PICTURE_MISSING)
            self._memory += image.sizeInBytes()
        return image

    def _show(self) -> None:
        self._soon.stop()
        came, self._came = self._came, {}
        if came:
            self._shown.update(came)
            self._paper.add_pictures(came)

    # what is said

    def note(self) -> Note | None:
        """What there is to say, with the button that helps; None when every picture is there."""
        waiting = self.waiting()
        if self.is_busy:
            title = self.tr("Loading pictures: {number} of {count}").format(
                number=self._looked_at, count=len(self._wanted)
            )
            return Note(self.NOTICE, "info", title, "", ((self.tr("Stop"), self.stop),), closable=False)
        if not waiting:
            return None
        if self._refused:
            return self._trouble(self._refused)
        title = (
            self.tr("A picture on the internet was not loaded")
            if len(waiting) == 1
            else self.tr("{count} pictures on the internet were not loaded").format(count=len(waiting))
        )
        sentence = self.tr("Showing pictures tells {hosts} that you read this message, and when.")
        sentence = sentence.format(hosts=self._hosts(waiting))
        return Note(self.NOTICE, "info", title, sentence, (self._deed(self.tr("Show pictures")),))

    def _trouble(self, refused: list[MailError]) -> Note:
        advice = error_text.advice(refused[0])
        deeds = (self._deed(self.tr("Try again")),)
        if len(refused) == 1:
            return Note(self.NOTICE, "info", advice.title, advice.sentence, deeds)
        title = self.tr("{count} pictures could not be loaded").format(count=len(refused))
        return Note(self.NOTICE, "info", title, f"{advice.title}. {advice.sentence}", deeds)

    def _deed(self, words: str) -> Deed:
        return words, self.load

    def _hosts(self, waiting: list[str]) -> str:
        hosts = list(dict.fromkeys(host_of(self.addresses[name]) for name in waiting))
        left = len(hosts) - _HOSTS_NAMED
        if left <= 0:
            return self.tr(" and ").join(islice(hosts, _HOSTS_NAMED))
        return self.tr("{hosts} and others ({count})").format(hosts=", ".join(hosts[:_HOSTS_NAMED]), count=left)


def _unshown(address: str, kind: Kind, reason: Reason) -> MailError:
    host = host_of(address)
    return MailError(kind, reason, f"What {host} sent cannot be shown.", Retry.NEVER, facts={"host": host})
