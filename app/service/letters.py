"""Letters: messages of other people in files, read safely, and what a person makes of them."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from app import aside
from app.errors import Kind, MailError, Reason, Retry
from app.message.answer import quoted, reply
from app.message.letter import letter_json
from app.message.letter.sealing import html_to_send
from app.message.markup.pictures_elsewhere import set_aside
from app.message.wire.file_name import safe
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Original, OwnText, Quoting
from app.model.letter import Letter, LetterFile, MailboxEntry, Way, Wording
from app.service.mail_reader import MailReader, ReaderDied

_UNREACHABLE = (Reason.ATTACHMENT_MISSING, Reason.ATTACHMENT_UNREADABLE, Reason.ATTACHMENT_NOT_A_FILE)
_LONGEST_NAME = 80  # characters of a subject that becomes a file name


class Storing(Protocol):
    """What is needed of the drafts: copies in the spool."""

    async def attach_file(self, path: Path, *, picture_inline: bool = False) -> Attachment: ...
    async def attach_bytes(self, name: str, content_type: str, data: bytes) -> Attachment: ...
    async def copy_for_opening(self, attachment: Attachment) -> Path: ...


class Letters:
    """Reads message files in a process of its own, and begins drafts from them.

    Every method that reads raises MailError: INVALID (NOT_A_MESSAGE, ATTACHMENT_MISSING, ATTACHMENT_NOT_A_FILE,
    ATTACHMENT_UNREADABLE, LETTER_TOO_HARD), STORAGE. `now_at` says where a file is now that was once opened at a path.
    """

    def __init__(
        self,
        reader: MailReader,
        storing: Storing,
        folder: Path,
        now_at: Callable[[Path], Path],
        identities: Callable[[], Awaitable[Sequence[Identity]]],
        read_quote: Callable[[Original], Awaitable[quoted.Quote]],
        own_text: Callable[[], OwnText],
    ) -> None:
        self._reader, self._storing, self._folder, self._now_at = reader, storing, folder, now_at
        self._identities, self._read_quote, self._own_text = identities, read_quote, own_text

    async def open(self, path: Path) -> Letter:
        """Read a message. What cannot be read as it is meant is read as bare words (Flaw.WORDS_ONLY).

        Raises MailError(INVALID): NOT_A_MESSAGE, LETTER_UNREACHABLE, LETTER_TOO_HARD.
        """
        path = path.absolute()
        for what in ("read", "words"):
            try:
                return letter_json.decode(await self._read(what, path))
            except (ReaderDied, AttributeError, KeyError, TypeError, ValueError):  # no answer, or none that makes sense
                continue
            except MailError as error:
                if error.reason in _UNREACHABLE:
                    facts = {"name": safe(path.name)}
                    raise MailError(
                        error.kind, Reason.LETTER_UNREACHABLE, error.detail, error.retry, facts=facts
                    ) from error
                if error.reason is not Reason.LETTER_TOO_HARD:
                    raise
        raise _too_hard(path)

    async def mailbox(self, path: Path) -> tuple[MailboxEntry, ...]:
        """The messages of a mailbox file (mbox), the last thousands of very many.

        Raises MailError(INVALID): NOT_A_MESSAGE when there is none in it, LETTER_UNREACHABLE, LETTER_TOO_HARD.
        """
        path = path.absolute()
        try:
            found = tuple(MailboxEntry(**one) for one in await self._read("mailbox", path))
        except ReaderDied as error:
            raise _too_hard(path) from error
        except MailError as error:
            if error.reason not in _UNREACHABLE:
                raise
            raise MailError(
                error.kind, Reason.LETTER_UNREACHABLE, error.detail, error.retry, facts={"name": safe(path.name)}
            ) from error
        if not found:
            facts = {"name": safe(path.name), "why": "there is no message in it"}
            raise MailError(Kind.INVALID, Reason.NOT_A_MESSAGE, "There is no message in it.", Retry.NEVER, facts=facts)
        return found

    async def take_out(self, path: Path, entry: MailboxEntry) -> Path:
        """A read-only copy of one message of a mailbox. Gone at the next start."""
        async with self._scratch() as folder:
            await self._ask("taken", path.absolute(), start=entry.start, end=entry.end, folder=str(folder))
            copy = await self._storing.attach_file(folder / "taken")
        name = _file_name(entry.subject)
        return await self._storing.copy_for_opening(replace(copy, name=name, content_type="message/rfc822"))

    async def ways(self, letter: Letter) -> tuple[Way, ...]:
        """What can be made of it, in the order of a menu."""
        return reply.ways(letter, _own(await self._identities()))

    async def draft(self, letter: Letter, way: Way, wording: Wording) -> Draft:
        """A new draft, not stored yet; the files that it needs are in the spool."""
        identities = await self._identities()
        identity_id, written_to = reply.sender_of(letter, identities)
        mine = [*_own(identities), *([Address("", written_to)] if written_to else [])]
        people = reply.people(letter, way, mine)
        thread = reply.thread(letter, way)
        draft = Draft(
            identity_id=identity_id,
            sender=written_to if way.is_reply else "",
            to=tuple(map(str, people.to)),
            cc=tuple(map(str, people.cc)),
            subject=reply.title(letter, way),
            in_reply_to=thread.in_reply_to,
            references=thread.references,
        )
        if way is Way.FORWARD_ATTACHED:
            return replace(draft, attachments=(await self.attach_whole(letter),))
        if way is Way.EDIT_AS_NEW:
            files = await self.attach(letter, letter.files)
            bcc = tuple(map(str, letter.bcc))
            html, elsewhere = set_aside(letter.html)
            return replace(
                draft, bcc=bcc, html=html, text=letter.text, attachments=files, elsewhere=tuple(elsewhere.items())
            )
        original = await self._seal(letter, wording, Quoting.REPLY if way.is_reply else Quoting.FORWARD)
        files = () if way.is_reply else await self.attach(letter, letter.attachments)
        return replace(draft, original=original, attachments=files)

    async def quote(self, original: Original) -> quoted.Quote:
        """What a sealed original says. Raises MailError(STORAGE, SPOOL_MISSING)."""
        return await self._read_quote(original)

    async def attach(self, letter: Letter, files: Sequence[LetterFile]) -> tuple[Attachment, ...]:
        """Copies of these files of the letter in the spool; pictures of its text stay pictures of the text."""
        if not files:
            return ()
        found = []
        async with self._scratch() as folder:
            await self._ask("files", letter.path, numbers=[file.number for file in files], folder=str(folder))
            for file in files:
                copy = await self._storing.attach_file(folder / str(file.number))
                made = replace(copy, name=file.name, content_type=file.content_type, origin="", origin_mtime=0)
                if file.is_in_text:
                    made = replace(made, content_id=file.content_id, disposition=Disposition.INLINE)
                found.append(made)
        return tuple(found)

    async def attach_whole(self, letter: Letter) -> Attachment:
        """The message itself as an attachment, octet for octet but without Bcc."""
        async with self._scratch() as folder:
            await self._ask("whole", letter.path, folder=str(folder))
            copy = await self._storing.attach_file(folder / "whole")
        return replace(copy, name=_file_name(letter.subject), content_type="message/rfc822", origin="", origin_mtime=0)

    async def copy_for_opening(self, letter: Letter, file: LetterFile) -> Path:
        """A read-only copy of a file under its own name, for another program. Gone at the next start."""
        (copy,) = await self.attach(letter, [file])
        return await self._storing.copy_for_opening(copy)

    async def save(self, letter: Letter, file: LetterFile, target: Path) -> None:
        """Write a file of the letter to `target`."""
        async with self._scratch() as folder:
            await self._ask("files", letter.path, numbers=[file.number], folder=str(folder))
            try:
                await asyncio.to_thread(shutil.copyfile, folder / str(file.number), target)
            except OSError as error:
                facts = {"name": target.name, "path": str(target.parent)}
                detail = f"{target.name}: {error.strerror or error}."
                raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.NEEDS_USER, facts=facts) from error

    def place(self, letter: Letter) -> Path:
        """Where its file is now."""
        return self._now_at(letter.path)

    async def stop(self) -> None:
        """End the process that reads."""
        await self._reader.close()

    async def _seal(self, letter: Letter, wording: Wording, quoting: Quoting) -> Original:
        html = html_to_send(letter.html, letter.text)
        pictures = await self.attach(letter, [file for file in letter.files if file.is_in_text])
        return Original(
            html=await self._storing.attach_bytes("original.html", "text/html", html.encode("utf-8", "replace")),
            text=await self._storing.attach_bytes("original.txt", "text/plain", letter.text.encode("utf-8", "replace")),
            quoting=quoting,
            heading=wording.heading,
            title=wording.title,
            lines=letter.text.count("\n") + 1,
            pictures=pictures,
            own_text=self._own_text() if quoting is Quoting.REPLY else OwnText.ABOVE,
        )

    async def _read(self, what: str, path: Path, **more: object) -> Any:
        """What the process answers. A message that was just sent may be filed while it is asked."""
        here = self._now_at(path)
        try:
            return await self._reader.ask(what, here, **more)
        except MailError as error:
            if error.reason is not Reason.ATTACHMENT_MISSING or self._now_at(path) == here:
                raise
        return await self._reader.ask(what, self._now_at(path), **more)

    async def _ask(self, what: str, path: Path, **more: object) -> None:
        try:
            await self._read(what, path, **more)
        except ReaderDied as error:
            raise _too_hard(path) from error

    @asynccontextmanager
    async def _scratch(self) -> AsyncIterator[Path]:
        """A private folder for the process to write into; gone afterwards."""

        def make() -> Path:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(dir=self._folder))

        try:
            folder = await aside.made(make, lambda made: shutil.rmtree(made, ignore_errors=True))
        except OSError as error:
            detail = f"{self._folder.name}: {error.strerror or error}."
            raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.NEEDS_USER) from error
        try:
            yield folder
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, True)


def _own(identities: Collection[Identity]) -> list[Address]:
    return [a for identity in identities for a in (identity.address, identity.reply_to) if a is not None]


def _file_name(subject: str) -> str:
    words = " ".join(subject.replace("/", " ").replace("\\", " ").split())
    return safe(f"{words[:_LONGEST_NAME].strip(' .') or 'message'}.eml")


def _too_hard(path: Path) -> MailError:
    name = safe(path.name)
    detail = f"Reading “{name}” took too much time or memory, or broke a library."
    return MailError(Kind.INVALID, Reason.LETTER_TOO_HARD, detail, Retry.NEVER, facts={"name": name})
