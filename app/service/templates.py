"""Templates: messages kept as files, and new messages made of them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape, unescape
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.local_html import inside, relative_path
from app.message.markup.pictures_elsewhere import set_aside
from app.message.template import parse, render
from app.message.text.placeholders import fill, fill_html
from app.model.draft import Attachment, Disposition, Draft
from app.model.template import Broken, Template
from app.service.html_file import AttachBytes, AttachFile, read_text, take_pictures
from app.storage.template_files import Companion, TemplateFiles, companion_name, companions_folder

_PICTURE = re.compile(r"(<img\b[^<>]*?\bsrc\s*=\s*)(?:\"cid:([^\"]*)\"|'cid:([^']*)')", re.IGNORECASE)


class Templates:
    """The folder is the truth: it is read each time, so that a person's own edits are seen."""

    def __init__(
        self,
        folder: Path,
        *,
        attach_file: AttachFile,
        attach_bytes: AttachBytes,
        path_of: Callable[[Attachment], Path],
    ) -> None:
        self.folder = folder
        self._files = TemplateFiles(folder)
        self._attach_file, self._attach_bytes, self._path_of = attach_file, attach_bytes, path_of

    async def all(self) -> list[Template | Broken]:
        """By name; a file that cannot be read is there with its error. Raises MailError(STORAGE) for the folder."""
        return await asyncio.to_thread(lambda: [_read(path) for path in self._files.paths()])

    async def exists(self, name: str) -> bool:
        """Whether a template of this name would be replaced by `save`."""
        return await asyncio.to_thread(self._files.exists, name)

    async def save(self, name: str, draft: Draft) -> Template:
        """Keep a message as a template; one of the same name is replaced. Recipients stay as they were typed.

        Raises MailError(STORAGE).
        """
        is_plain = draft.plain or bool(draft.text and not draft.html)  # one without words yet may have formats later
        path = self._files.path_for(name, ".txt" if is_plain else ".html")
        taken: set[str] = set()
        names = {file: companion_name(file.name, taken) for file in draft.attachments if file.key}
        folder = companions_folder(path)
        pictures = {
            file.content_id: f"{quote(folder)}/{quote(names[file])}"
            for file in names
            if file.disposition is Disposition.INLINE and f"cid:{file.content_id}" in unescape(draft.html)
        }
        pictures = {**dict(draft.elsewhere), **pictures}
        template = Template(
            name=path.stem,
            path=path,
            subject=draft.subject,
            to=draft.to,
            cc=draft.cc,
            bcc=draft.bcc,
            html=_PICTURE.sub(lambda found: _local(found, pictures), draft.html),
            text="" if draft.html else draft.text,
            files=tuple(f"{folder}/{names[file]}" for file in names if file.content_id not in pictures),
            priority=draft.priority,
        )
        companions = [Companion(name, self._path_of(file)) for file, name in names.items()]
        await asyncio.to_thread(self._files.write, path, render(template), companions)
        return template

    async def remove(self, template: Template | Broken) -> None:
        """Delete the file and what lies beside it. Raises MailError(STORAGE)."""
        await asyncio.to_thread(self._files.remove, template.path)

    async def draft_of(self, template: Template, values: Mapping[str, str]) -> Draft:
        """A new message, its fields filled with `values` (names in lower case); unknown fields stay. That of a text
        file is a plain message.

        Raises MailError: INVALID (ATTACHMENT_...) when a file of the template is gone or lies outside of its
        folder, STORAGE.
        """
        html, pictures = await take_pictures(template.html, template.folder, self._attach_file, self._attach_bytes)
        html, elsewhere = set_aside(html)
        files = [await self._attach(template, name) for name in template.files]
        return Draft(
            to=_filled(template.to, values),
            cc=_filled(template.cc, values),
            bcc=_filled(template.bcc, values),
            subject=" ".join(fill(template.subject, values).split()),
            html=fill_html(html, values),
            text=fill(template.text, values),
            plain=template.is_plain,
            attachments=(*pictures, *files),
            elsewhere=tuple(elsewhere.items()),
            priority=template.priority,
        )

    async def _attach(self, template: Template, name: str) -> Attachment:
        relative = relative_path(quote(name))
        path = inside(template.folder, PurePosixPath(relative)) if relative is not None else None
        if path is None:
            facts = {"name": name, "path": str(template.path)}
            detail = f"“{name}” does not lie in the folder of the templates."
            raise MailError(Kind.INVALID, Reason.ATTACHMENT_MISSING, detail, Retry.NEEDS_USER, facts=facts)
        return replace(await self._attach_file(path), origin="", origin_mtime=0)


def _read(path: Path) -> Template | Broken:
    try:
        return parse(path, read_text(path)[0])
    except MailError as error:
        return Broken(path.stem, path, error)


def _filled(texts: tuple[str, ...], values: Mapping[str, str]) -> tuple[str, ...]:
    """Recipients; one of which nothing is left but punctuation was not known."""
    filled = (" ".join(fill(text, values).split()) for text in texts)
    return tuple(text for text in filled if text.strip("<> "))


def _local(found: re.Match[str], pictures: Mapping[str, str]) -> str:
    address = pictures.get(unescape(found[2] or found[3] or ""))
    return f'{found[1]}"{escape(address)}"' if address is not None else found[0]
