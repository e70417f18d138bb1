"""A `mailto:` link as a draft, and what a person is told about it. Nothing is sent without a press of Send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.message.link.mailto import parse
from app.model.draft import Draft
from app.model.mail_link import MailLink, Refused
from app.model.signed import TO_COME
from ui.compose.notices import Note

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow

_NOTICE, _BCC = "link", "link bcc"
translate = QCoreApplication.translate


def read(text: str) -> MailLink:
    """What the link asks for; an empty one for what is none."""
    try:
        return parse(text)
    except ValueError:
        return MailLink()


def draft_of(link: MailLink) -> Draft:
    """A new message as the link wants it; its signature comes by itself."""
    return Draft(
        to=link.to,
        cc=link.cc,
        bcc=link.bcc,
        subject=link.subject,
        text=link.text,
        in_reply_to=link.in_reply_to,
        signature=TO_COME,
    )


def fill(window: ComposeWindow, link: MailLink) -> None:
    """Put the link into a window that has no work yet and in which nobody has written."""
    window.form.show(draft_of(link))
    if link.in_reply_to:
        window.form.read_more(lambda draft: replace(draft, in_reply_to=link.in_reply_to))
    if link.to:
        (window.editor if link.subject else window.head.subject).setFocus()
    tell(window, link)


def tell(window: ComposeWindow, link: MailLink) -> None:
    """Say what the link does that is easily overlooked, and what it wanted and did not get."""
    if link.bcc:
        sentence = translate(
            "MailLink",
            "{people} would get a copy that nobody else sees. Take them out of Bcc if that is not your wish.",
        )
        people = ", ".join(link.bcc[:3]) + ("…" if len(link.bcc) > 3 else "")
        window.notices.say(
            Note(_BCC, "info", translate("MailLink", "The link adds blind copies"), sentence.format(people=people))
        )
    if link.refused:
        title, sentence = refusal_words(link)
        deeds: tuple[tuple[str, Callable[[], None]], ...] = ()
        if Refused.FILES in link.refused:  # it may come from a program that a person asked to send just that file
            deeds = ((translate("MailLink", "Attach files…"), lambda: window.do(lambda work: work.choose_files())),)
        window.notices.say(Note(_NOTICE, "warn", title, sentence, deeds))


def refusal_words(link: MailLink) -> tuple[str, str]:
    """Title and sentence; a file is the most important, for somebody wanted it."""
    if Refused.FILES in link.refused:
        title = translate("MailLink", "A link may not attach files")
        if names := ", ".join(name for name in link.files if name):
            sentence = translate("MailLink", "This one wanted {names} from your disk. Nothing was attached.").format(
                names=names
            )
        else:
            sentence = translate("MailLink", "This one wanted a file from your disk. Nothing was attached.")
    elif Refused.RECIPIENTS in link.refused:
        title = translate("MailLink", "Some recipients were left out")
        sentence = translate("MailLink", "The link hid line breaks in them, or they were far too long to be addresses.")
    elif Refused.TOO_MANY in link.refused:
        title = translate("MailLink", "Some recipients were left out")
        sentence = translate("MailLink", "The link has more of them than a link may bring.")
    else:
        title = translate("MailLink", "The link was cut")
        sentence = translate("MailLink", "Its text is longer than a link may bring; the beginning is here.")
    return title, sentence
