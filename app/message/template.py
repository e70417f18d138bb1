"""Template files: one message each, to be read and edited by a person.

`NAME.html` is a web page: any browser shows it, pictures beside it are shown in it. What a message has beyond its
text stands in a comment at its top, a line for each, all of them optional:

    <!-- Tintero template
    Subject: Offer for {company}
    To: {name} <{address}>
    Attachment: Offer.files/prices.pdf
    -->

`NAME.txt` begins with the same lines without the comment, then an empty line, then the text. A file without
such lines is a text and nothing else. `To`, `Cc`, `Bcc` and `Attachment` may stand several times.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.html_tokens import unescape
from app.message.text.clean import one_line
from app.message.text.placeholders import fields_in, fields_in_html
from app.model.draft import Priority
from app.model.template import Template

_COMMENT = re.compile(
    r"\s*(?:<!doctype[^>]*>\s*)?<!--\s*Tintero template[ \t]*\n(.*?)-->\s*", re.DOTALL | re.IGNORECASE
)
_OPENED = re.compile(r"\s*(?:<!doctype[^>]*>\s*)?<!--\s*Tintero template\b", re.IGNORECASE)
_LINE = re.compile(r"([A-Za-z]+)[ \t]*:[ \t]*(.*)")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title\s*>", re.DOTALL | re.IGNORECASE)
_LISTS = ("to", "cc", "bcc", "attachment")


def parse(path: Path, source: str) -> Template:
    """The template in the file. Raises MailError(INVALID, TEMPLATE_BROKEN) with the facts `name`, `path`, `problem`."""
    template = Template(path.stem, path)
    if template.is_plain:
        head, body = _cut_text(source.replace("\r\n", "\n"))
        return replace(_with_head(template, head, 1), text=body.rstrip("\n") + "\n" if body.strip() else "")
    comment = _COMMENT.match(source.replace("\r\n", "\n"))
    if comment is None:
        if _OPENED.match(source):
            raise _broken(path, 1, "its first comment has no end")
        title = _TITLE.search(source[:20_000])
        subject = one_line(unescape(re.sub(r"<[^>]*>", "", title[1]))) if title else ""
        return replace(template, subject=subject, html=source)
    body = source.replace("\r\n", "\n")[comment.end() :]
    return replace(_with_head(template, comment[1], 2), html=body)


def render(template: Template) -> str:
    """The content of the file of a template."""
    rows = [("Subject", template.subject)] if template.subject else []
    rows += [("To", text) for text in template.to] + [("Cc", text) for text in template.cc]
    rows += [("Bcc", text) for text in template.bcc] + [("Attachment", name) for name in template.files]
    if template.priority is not Priority.NORMAL:
        rows.append(("Priority", template.priority.value))
    lines = [f"{name}: {one_line(value)}" for name, value in rows]
    if template.is_plain:
        return "\n".join([*(lines or ["Subject:"]), "", template.text])
    head = "\n".join(line.replace("--", "- -") for line in lines)
    return f"<!-- Tintero template\n{head}{chr(10) if head else ''}-->\n{template.html.strip()}\n"


def fields_of(template: Template) -> tuple[str, ...]:
    """The fields to be filled: of the header lines first, then of the body."""
    head = "\n".join((template.subject, *template.to, *template.cc, *template.bcc))
    body = fields_in_html(template.html) if template.html else fields_in(template.text)
    return tuple(dict.fromkeys((*fields_in(head), *body)))


def _cut_text(source: str) -> tuple[str, str]:
    head, _, body = source.partition("\n\n")
    lines = head.split("\n")
    if lines and all(_is_known(line) for line in lines):
        return head, body
    return "", source


def _is_known(line: str) -> bool:
    found = _LINE.fullmatch(line)
    return found is not None and found[1].lower() in (*_LISTS, "subject", "priority")


def _with_head(template: Template, head: str, first_line: int) -> Template:
    for number, line in enumerate(head.split("\n"), first_line):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.strip())
        name, value = (found[1].lower(), found[2].strip()) if found else ("", "")
        if name == "subject":
            template = replace(template, subject=value)
        elif name == "priority" and value.lower() in list(Priority):
            template = replace(template, priority=Priority(value.lower()))
        elif name in _LISTS:
            template = _with_entry(template, name, value)
        else:
            raise _broken(template.path, number, f"line {number} is not understood")
    return template


def _with_entry(template: Template, name: str, value: str) -> Template:
    match name if value else "":
        case "to":
            return replace(template, to=(*template.to, value))
        case "cc":
            return replace(template, cc=(*template.cc, value))
        case "bcc":
            return replace(template, bcc=(*template.bcc, value))
        case "attachment":
            return replace(template, files=(*template.files, value))
    return template


def _broken(path: Path, line: int, why: str) -> MailError:
    facts = {"name": path.name, "path": str(path), "problem": f"line {line}"}
    detail = f"The template “{path.name}” cannot be read: {why}."
    return MailError(Kind.INVALID, Reason.TEMPLATE_BROKEN, detail, Retry.NEEDS_USER, facts=facts)
