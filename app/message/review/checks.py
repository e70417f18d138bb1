"""What to ask before a message goes. Pure rules over a draft and what the program knows; nothing is changed.

Each rule would rather be silent than wrong: a question that is asked for nothing is soon not read any more.
"""

from __future__ import annotations

from app.errors import MailError
from app.message.markup.pictures_elsewhere import left_out
from app.message.review import check_addresses, check_body, check_files, check_people, check_text
from app.message.review.check_people import People
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check, Finding, Known


def look(
    draft: Draft, known: Known, silenced: frozenset[Check] = frozenset(), *, alternative: str = ""
) -> tuple[Finding, ...]:
    """Everything worth a question, the gravest first, without the checks that are `silenced`.

    `alternative` is the plain text that goes with the HTML, if it is not derived. Recipients that are no addresses
    are passed over: they are an obstacle, no question. Takes milliseconds; never raises on odd input.
    """
    present = frozenset(file.content_id for file in draft.attachments)
    own = check_text.read(left_out(draft.html, present), draft.text, known.signature)
    people = People(_parsed(draft.to), _parsed(draft.cc), _parsed(draft.bcc))
    guarded = check_people.guarded_domain(people, known)
    found: list[Finding | None] = [
        *check_addresses.look(people.every, known),
        check_people.greeting(own, people, known),
        guarded,
        None if guarded else check_people.unusual_identity(people, known),
        check_people.reply_to_list(draft, people),
        check_people.many_visible(people, known),
        check_files.forgotten(draft, own),
        check_files.changed(known),
        check_files.too_big(draft, known),
        check_body.unfilled_field(draft, own),
        check_body.link_elsewhere(own),
        check_body.no_subject(draft),
        check_body.no_text(draft, own),
        check_body.remote_pictures(own, sum(name not in present for name, _ in draft.elsewhere)),
        check_body.pictures_without_words(own),
        check_body.no_plain_text(draft, own, alternative),
    ]
    return tuple(finding for finding in found if finding is not None and finding.check not in silenced)


def _parsed(texts: tuple[str, ...]) -> tuple[Address, ...]:
    addresses = []
    for text in texts:
        try:
            addresses.append(Address.parse(text))
        except MailError:
            continue
    return tuple(addresses)
