"""What a message reveals, in words: one line for each thing that it tells, and for each that it keeps to itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject

from app.message.telling import FileTells, Tells
from app.model.outgoing import Envelope
from app.model.picture import Details


class Part(StrEnum):
    """Who learns of it."""

    TOLD = "told"
    KEPT = "kept"
    ON_THE_WAY = "on the way"


@dataclass(frozen=True)
class Line:
    """`warns`: more than a person may expect."""

    part: Part
    icon: str
    title: str
    detail: str
    warns: bool = False


class Wording(QObject):
    """The lines about one message, in their order."""

    def __init__(self, tells: Tells, envelope: Envelope) -> None:
        super().__init__()
        self._tells, self._envelope = tells, envelope

    def lines(self) -> list[Line]:
        """Warnings come first in their part."""
        found = [*self._sender(), *self._head(), *self._files(), *self._kept(), *self._on_the_way()]
        order = list(Part)
        return sorted(found, key=lambda line: (order.index(line.part), not line.warns))

    def _sender(self) -> Iterator[Line]:
        tells = self._tells
        if tells.sender is not None:
            yield _told("account", self.tr("Your name and address"), str(tells.sender))
        if tells.reply_to:
            yield _told("reply", self.tr("Where answers are to go"), tells.reply_to)
        if tells.sender is not None and self._envelope.sender.casefold() != tells.sender.wire.casefold():
            words = self.tr("Your own address, beside the one in From: failures are reported to it.")
            yield _told("mail", self._envelope.sender, words, warns=True)
        if tells.receipt_to:
            yield _told("bell", self.tr("That you ask whether it was read"), tells.receipt_to)

    def _head(self) -> Iterator[Line]:
        tells = self._tells
        if len(tells.readers) > 1:
            words = self.tr("%n addresses in To and Cc: each reader sees all of them.", "", len(tells.readers))
            yield _told("accounts", self.tr("Who else gets it"), words)
        if tells.clock is not None:
            words = self.tr("To the second.") if not tells.clock else self.tr("To the second, with your time zone.")
            yield _told("clock", self.tr("When it was made"), words, warns=bool(tells.clock))
        if tells.id_domain:
            words = self.tr("Made at random, with {domain} behind it.").format(domain=tells.id_domain)
            yield _told("info", self.tr("A name of its own, by which answers find it"), words)
        if tells.answers:
            yield _told("reply-all", self.tr("Which messages it answers"), self.tr("By their names, for the thread."))
        if tells.others:
            yield _told("source", self.tr("More fields in its head"), ", ".join(tells.others), warns=True)
        if tells.hosts:
            words = self.tr("Pictures come from {hosts}: who loads them is seen there, with time and place.")
            hosts = ", ".join(tells.hosts)
            yield _told("globe", self.tr("When your readers open it"), words.format(hosts=hosts), warns=True)

    def _files(self) -> Iterator[Line]:
        files = self._tells.files
        for file in files:
            yield from self._file(file)
        if files:
            yield _told("attach", self.tr("The names of the files"), _names(files))
        unknown = [file for file in files if not file.was_looked_into]
        if unknown:
            words = self.tr("Such files can name their author, a program or a computer: {names}.")
            title = self.tr("What Tintero cannot look into")
            yield _told("file", title, words.format(names=_names(unknown)))

    def _file(self, file: FileTells) -> Iterator[Line]:
        if file.people:
            words = self.tr("The file names {people}.").format(people=", ".join(file.people))
            yield _told("account", file.name, words, warns=True)
        words = {
            Details.PLACE: self.tr("The picture tells where it was taken, and when and with what."),
            Details.CAMERA: self.tr("The picture tells when and with what it was taken."),
            Details.FIXED: self.tr("May tell where it was taken: it cannot be taken out of this kind of picture."),
        }.get(file.details, "")
        if words:
            yield _told("image", file.name, words, warns=True)

    def _kept(self) -> Iterator[Line]:
        tells = self._tells
        if tells.clock == 0:
            words = self.tr("The time is given as everywhere on earth (UTC).")
            yield Line(Part.KEPT, "check", self.tr("Your time zone"), words)
        if not tells.others:
            words = self.tr("No field names them.")
            yield Line(Part.KEPT, "check", self.tr("Your mail program, its version and your system"), words)
        words = self.tr("The server hears {name} in its place.").format(name="[127.0.0.1]")
        yield Line(Part.KEPT, "check", self.tr("The name of this computer"), words)
        seen = {address.wire.casefold() for address in tells.readers}
        hidden = [spec for spec in self._envelope.recipients if spec.casefold() not in seen]
        if hidden:
            words = self.tr("%n addresses in Bcc are told to the server alone.", "", len(hidden))
            yield Line(Part.KEPT, "check", self.tr("Who gets a blind copy"), words)
        pictures = [file for file in tells.files if file.is_picture and file.was_looked_into]
        if pictures and all(file.details is Details.NONE for file in pictures):
            words = self.tr("No place, time or camera is in the pictures: {names}.").format(names=_names(pictures))
            yield Line(Part.KEPT, "check", self.tr("Where your pictures were taken"), words)

    def _on_the_way(self) -> Iterator[Line]:
        words = self.tr("The server that takes it sees it, and some write it into the message. No mail program can "
                        "prevent that.")  # fmt: skip
        yield Line(Part.ON_THE_WAY, "server", self.tr("Your internet address"), words)


def heading(part: Part) -> str:
    """What stands above the lines of a part."""
    translate = QCoreApplication.translate
    return {
        Part.TOLD: translate("Wording", "Readers can see"),
        Part.KEPT: translate("Wording", "Nobody learns from it"),
        Part.ON_THE_WAY: translate("Wording", "On its way"),
    }[part]


def _told(icon: str, title: str, detail: str, *, warns: bool = False) -> Line:
    return Line(Part.TOLD, "warning" if warns else icon, title, detail, warns)


def _names(files: tuple[FileTells, ...] | list[FileTells]) -> str:
    return ", ".join(file.name for file in files)
