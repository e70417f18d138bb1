"""The message that the demo starts with: formatted text, a table, a picture in it, two files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from app.message.text.plain_text import from_html
from app.model.account import Account
from app.model.draft import Disposition, Draft
from app.paths import resources

if TYPE_CHECKING:
    from app.engine import Engine

PICTURE = "cover-proof.png"
FILES = ("Quotation 2026-114.pdf", "delivery.csv")
SUBJECT = "Re: Printing the winter catalogue"
TO = ("Marta Ruiz <marta@ruiz.example>", "imprenta@graficaspez.example")
_PLACE = "{picture}"


def folder() -> Path:
    """Where the text and the files of the sample are."""
    return resources() / "sample"


async def sample_draft(engine: Engine, account: Account) -> Draft:
    """The sample, ready to send from `account`. Its files are copied into the profile like any others."""
    picture = await engine.drafts.attach_file(folder() / PICTURE, picture_inline=True)
    files = [await engine.drafts.attach_file(folder() / name) for name in FILES]
    html = await asyncio.to_thread((folder() / "message.html").read_text, "utf-8")
    assert picture.disposition is Disposition.INLINE
    return Draft(
        identity_id=account.identity.id,
        to=TO,
        subject=SUBJECT,
        html=html.replace(_PLACE, picture.content_id),
        text=from_html(html),
        attachments=(picture, *files),
    )
