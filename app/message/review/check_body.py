"""What is in the text of a message that its readers would trip over."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from app.message.answer.subject import bare
from app.message.markup.html_tokens import names
from app.message.review.check_text import OwnText
from app.message.text.plain_text import from_html
from app.model.draft import Draft, Quoting
from app.model.finding import Check, Finding

_FIELD = re.compile(r"\{\{?\s?([^\W\d_][\w .-]{0,30}?)\s?\}?\}")
_ADDRESS = re.compile(r"(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24})(?::\d+)?(?:[/?#]\S*)?", re.I)
_MAILBOX = re.compile(r"[^\s@<>()\"]+@((?:[a-z0-9-]+\.)+[a-z]{2,24})", re.I)
_FILE_ENDINGS = names(
    "pdf doc docx xls xlsx ppt pptx odt ods odp txt csv zip html htm jpg jpeg png gif md rtf eml py js json xml sh"
)


def no_subject(draft: Draft) -> Finding | None:
    """ "Re:" before nothing says no more than nothing."""
    if bare(draft.subject):
        return None
    return Finding(Check.NO_SUBJECT, "The message has no subject.")


def no_text(draft: Draft, own: OwnText) -> Finding | None:
    """Nothing was written, and no file or original goes along that would say enough."""
    is_forwarded = draft.original is not None and draft.original.quoting is Quoting.FORWARD
    if not own.is_empty or draft.attachments or is_forwarded:
        return None
    return Finding(Check.NO_TEXT, "The message has no text.")


def unfilled_field(draft: Draft, own: OwnText) -> Finding | None:
    """A `{field}` of a template that nobody filled in."""
    found = _FIELD.search(draft.subject) or _FIELD.search(own.words)
    if found is None:
        return None
    return Finding(Check.UNFILLED_FIELD, f"{found[0]} was not filled in.", {"words": found[0]})


def link_elsewhere(own: OwnText) -> Finding | None:
    """A link whose words name one place and which leads to another."""
    for link in own.links:
        shown, target = _named(link.words), _led_to(link.target)
        if shown and target and not _related(shown, target):
            detail = f"The link “{link.words[:80]}” leads to {target}."
            facts = {"words": link.words, "shown": shown, "target": target}
            return Finding(Check.LINK_ELSEWHERE, detail, facts)
    return None


def remote_pictures(own: OwnText, elsewhere: int) -> Finding | None:
    """Pictures on foreign servers, and `elsewhere`, those that the text only has a place for."""
    count = own.remote + elsewhere
    if not count:
        return None
    detail = f"{count} picture(s) are on the internet: most readers will not see them."
    return Finding(Check.REMOTE_PICTURES, detail, {"count": str(count)})


def pictures_without_words(own: OwnText) -> Finding | None:
    if not own.undescribed:
        return None
    detail = f"{own.undescribed} picture(s) have no words for readers who cannot see them."
    return Finding(Check.PICTURE_WITHOUT_WORDS, detail, {"count": str(own.undescribed)})


def no_plain_text(draft: Draft, own: OwnText, alternative: str) -> Finding | None:
    """The text/plain part would say nothing, although there is something to see."""
    if not draft.html.strip() or own.is_empty or own.undescribed:
        return None
    if alternative.strip() or from_html(draft.html).strip():
        return None
    return Finding(Check.NO_PLAIN_TEXT, "Readers without HTML would see an empty message.")


def _named(words: str) -> str:
    """The host that the words of a link promise, "" if they name none."""
    trimmed = words.strip().strip("<>()[].,;:!\"'“”«»")
    found = _MAILBOX.fullmatch(trimmed) or _ADDRESS.fullmatch(trimmed)
    if found is None:
        return ""
    host = found[1].lower()
    if host.rpartition(".")[2] in _FILE_ENDINGS and "/" not in trimmed and "@" not in trimmed:
        return ""  # the name of a file
    return host


def _led_to(target: str) -> str:
    scheme, _, rest = target.partition(":")
    if scheme.lower() == "mailto":
        return rest.partition("?")[0].rpartition("@")[2].lower()
    try:
        return (urlsplit(target).hostname or "") if scheme.lower() in ("http", "https", "ftp") else ""
    except ValueError:
        return ""


def _related(a: str, b: str) -> bool:
    a, b = a.removeprefix("www."), b.removeprefix("www.")
    return a == b or a.endswith("." + b) or b.endswith("." + a)
