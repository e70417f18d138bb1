"""A reply becomes bytes: own text, original and signature in their places, in both forms of the message."""

from __future__ import annotations

import email
import email.policy
import io
from dataclasses import replace
from email.message import EmailMessage
from typing import BinaryIO

import pytest

from app.errors import MailError, Reason
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Original, OwnText, Quoting
from app.model.signed import Signed
from app.service.delivery.freeze import freeze
from app.storage import drafts as table

ME = Identity(Address("Ana", "ana@prado.example"), id=1)
HTML = '<p style="color: red">Odd  &eacute; <img src="cid:k@x"></p>'
STORED = {"h": HTML.encode(), "t": b"Odd  \xc3\xa9\n> before", "p": b"PNG"}
ORIGINAL = Original(
    html=Attachment("original.html", "text/html", len(STORED["h"]), "h"),
    text=Attachment("original.txt", "text/plain", len(STORED["t"]), "t"),
    heading=("On Monday, Marta wrote:",),
    title="Marta, Monday",
    lines=2,
    pictures=(Attachment("k.png", "image/png", 3, "p", Disposition.INLINE, "k@x"),),
)
DRAFT = Draft(
    to=("marta@ruiz.example",), subject="Re: Kiln", html="<div>\n<p>mine</p>\n<p>sign</p>\n</div>", text="mine\n\nsign",
    original=ORIGINAL,
)  # fmt: skip


def stored(file: Attachment) -> BinaryIO:
    if file.key not in STORED:
        raise FileNotFoundError(file.key)
    return io.BytesIO(STORED[file.key])


def frozen(draft: Draft, alternative: str = "") -> EmailMessage:
    out = io.BytesIO()
    freeze(draft, ME, stored, out, alternative=alternative)
    found = email.message_from_bytes(out.getvalue(), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()).replace("\r\n", "\n") if part is not None else ""


def test_above_and_below() -> None:
    found = frozen(DRAFT)
    assert HTML in body(found, "html")
    assert body(found, "html").index("mine") < body(found, "html").index(HTML)
    assert body(found, "plain") == "mine\n\nsign\n\nOn Monday, Marta wrote:\n> Odd  é\n>> before\n"
    found = frozen(replace(DRAFT, original=replace(ORIGINAL, own_text=OwnText.BELOW)))
    assert body(found, "html").index(HTML) < body(found, "html").index("mine")
    assert body(found, "plain").index("> Odd") < body(found, "plain").index("mine")


def test_an_alternative_is_taken_as_it_is() -> None:
    assert body(frozen(DRAFT, "my own words\n"), "plain").startswith("my own words\n\nOn Monday")


def test_a_signature_may_stand_below_the_quote() -> None:
    signed = Signed(id=1, html="<p>sign</p>\n", words="sign", below=True)
    found = frozen(replace(DRAFT, signature=signed))
    html, text = body(found, "html"), body(found, "plain")
    assert html.index("mine") < html.index(HTML) < html.index("sign")
    assert html.count("sign") == text.count("sign") == 1
    assert text.rstrip().endswith("sign")
    above = frozen(replace(DRAFT, signature=replace(signed, below=False)))
    assert body(above, "html").index("sign") < body(above, "html").index(HTML)


def test_a_plain_message_stays_plain() -> None:
    found = frozen(replace(DRAFT, plain=True, html=""))
    assert found.get_content_type() == "text/plain"
    assert "> Odd  é" in body(found, "plain")
    assert "cid:" not in found.as_string()


def test_nothing_of_ones_own_is_still_a_message() -> None:
    found = frozen(replace(DRAFT, html="", text=""))
    assert HTML in body(found, "html")
    assert body(found, "plain").startswith("On Monday")


def test_a_forward_keeps_its_head() -> None:
    heading = ("---------- Forwarded message ----------", "From: Marta <marta@ruiz.example>", "Subject: <b>")
    forward = replace(ORIGINAL, quoting=Quoting.FORWARD, heading=heading)
    found = frozen(replace(DRAFT, original=forward))
    assert "From: Marta &lt;marta@ruiz.example&gt;<br>" in body(found, "html")
    assert "Subject: &lt;b&gt;" in body(found, "html")
    assert "Subject: <b>\n\nOdd  é\n> before\n" in body(found, "plain")


def test_pictures_of_the_original_are_pictures_of_the_message() -> None:
    found = frozen(DRAFT)
    (picture,) = [p for p in found.walk() if p.get_content_type() == "image/png"]
    assert picture["Content-ID"] == "<k@x>"
    assert picture.get_content_disposition() == "inline"
    assert picture.get_content() == b"PNG"


def test_an_original_that_is_gone_is_an_error_of_the_world() -> None:
    gone = replace(ORIGINAL, html=replace(ORIGINAL.html, key="gone"))
    with pytest.raises(MailError) as caught:
        frozen(replace(DRAFT, original=gone))
    assert caught.value.reason is Reason.SPOOL_MISSING


def test_a_draft_with_an_original_is_stored_whole() -> None:
    assert table.decode(table.encode(DRAFT)) == DRAFT
    assert {file.key for file in table.files_of(DRAFT)} == {"h", "t", "p"}
    assert not DRAFT.is_empty
    assert not Draft(original=ORIGINAL).is_empty
