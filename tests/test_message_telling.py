"""What a message tells beyond its words: of its head, and of the files in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from functools import partial

import pytest
from picture_files import photo, saved
from PIL import Image

from app.message.build import Content, write_message
from app.message.telling import Tells, people_of, tells_of
from app.message.wire.parts import Part
from app.model.address import Address
from app.model.draft import Disposition
from app.model.picture import Details

ANA = Address("Ana Prado", "ana@prado.example")
MARTA, BO, CY = (Address("", f"{name}@ruiz.example") for name in ("marta", "bo", "cy"))


def packed(files: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in files.items():
            archive.writestr(name, words)
    return out.getvalue()


def tells(content: Content) -> Tells:
    out = io.BytesIO()
    write_message(content, out, now=datetime(2026, 11, 22, 7, tzinfo=timezone(timedelta(hours=5, minutes=30))))
    return tells_of(out.getvalue())


def with_field(field: bytes) -> bytes:
    return b"From: ana@prado.example\r\n" + field + b"\r\nContent-Type: text/plain\r\n\r\nHello\r\n"


def test_our_own_messages_tell_little() -> None:
    found = tells(Content(sender=ANA, to=(MARTA,), cc=(BO,), bcc=(CY,), subject="x", html="<p>Hello</p>"))
    assert found.sender == ANA
    assert [a.spec for a in found.readers] == [MARTA.spec, BO.spec], "nobody sees who gets a blind copy"
    assert found.clock == 0, "whatever the clock of this computer says"
    assert found.id_domain == "prado.example"
    assert found.others == ()
    assert found.files == ()
    assert not found.answers
    assert not found.receipt_to


def test_what_was_asked_for_is_told() -> None:
    content = Content(sender=ANA, to=(MARTA,), reply_to=BO, read_receipt=True, in_reply_to="<a@b.example>", text="x")
    found = tells(content)
    assert found.reply_to == BO.spec
    assert found.receipt_to == ANA.spec
    assert found.answers


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (b"User-Agent: Somebody/1.0", ("user-agent",)),
        (b"X-Originating-IP: [192.0.2.7]\r\nX-Mailer: y", ("x-originating-ip", "x-mailer")),
        (b"Received: from my-laptop.example", ("received",)),
    ],
)
def test_fields_that_tell_more_are_found(field: bytes, expected: tuple[str, ...]) -> None:
    assert tells_of(with_field(field)).others == expected


@pytest.mark.parametrize(
    ("date", "clock"),
    [
        (b"Date: Sun, 22 Nov 2026 07:00:00 +0530", 330),
        (b"Date: Sun, 22 Nov 2026 07:00:00 GMT", 0),
        (b"Date: soon", None),
        (b"X: y", None),
    ],
)
def test_the_time_zone_is_read_from_the_date(date: bytes, clock: int | None) -> None:
    assert tells_of(with_field(date)).clock == clock


def test_files_are_looked_into() -> None:
    files = {
        "place.jpg": ("image/jpeg", photo(40, 30)),
        "camera.jpg": ("image/jpeg", photo(40, 30, place=False)),
        "bare.png": ("image/png", saved(Image.new("RGB", (8, 8)), "PNG")),
        "phone.heic": ("image/heic", b"\0\0\0\x18ftypheic"),
        "odd.jpg": ("image/jpeg", b"no picture"),
        "report.docx": ("application/octet-stream", packed({"docProps/core.xml": "<dc:creator>Ana</dc:creator>"})),
        "notes.txt": ("text/plain", b"Hello"),
    }
    parts = tuple(
        Part(name, kind, Disposition.ATTACHMENT, "", partial(io.BytesIO, octets))
        for name, (kind, octets) in files.items()
    )
    found = {file.name: file for file in tells(Content(sender=ANA, to=(MARTA,), text="x", parts=parts)).files}
    assert list(found) == list(files)
    assert {name: file.details for name, file in found.items() if file.details is not Details.NONE} == {
        "place.jpg": Details.PLACE,
        "camera.jpg": Details.CAMERA,
        "phone.heic": Details.FIXED,
    }
    assert found["report.docx"].people == ("Ana",)
    assert [name for name, file in found.items() if not file.was_looked_into] == ["odd.jpg", "notes.txt"]


def test_pictures_on_the_web_are_named_by_their_hosts() -> None:
    html = b'<p>x<img src="https://a.example/1?who=you&amp;x"><IMG src="https://a.example/2"><img src="cid:1"></p>'
    source = b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n" + html
    assert tells_of(source).hosts == ("a.example",)


@pytest.mark.parametrize(
    ("octets", "people"),
    [
        (packed({"docProps/core.xml": "<cp:x><dc:creator>Ana &amp; Bo</dc:creator><cp:lastModifiedBy>Ana &amp; Bo"
                                      "</cp:lastModifiedBy></cp:x>", "docProps/app.xml": "<Company>Prado</Company>"}),
         ("Ana & Bo", "Prado")),
        (packed({"meta.xml": '<meta:initial-creator>Ana</meta:initial-creator><dc:creator>Bo</dc:creator>'}),
         ("Ana", "Bo")),
        (packed({"docProps/core.xml": "<dc:creator></dc:creator>"}), ()),
        (packed({"holiday.txt": "<dc:creator>Ana</dc:creator>"}), None),
        (b"PK\x03\x04 and nothing more", None),
        (b"%PDF-1.4\n<< /Author (Ana \\(Prado\\) \\351) >>", ("Ana (Prado) é",)),
        (b"%PDF-1.4\n<< /Author (\xfe\xff\0A\0n\0a) >>", ("Ana",)),
        (b"%PDF-1.7\n<dc:creator><rdf:Seq><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator>", ("Bo",)),
        (b"%PDF-1.7\nall of it is packed", None),
        (b"%PDF-1.4\n/Author (\\8\\777)", ("8ÿ",)),
        (b"some text", None),
        (b"", None),
    ],
)  # fmt: skip
def test_documents_name_people(octets: bytes, people: tuple[str, ...] | None) -> None:
    assert people_of(octets) == people


def test_a_bomb_is_not_unpacked() -> None:
    bomb = packed({"docProps/core.xml": "<dc:creator>Ana</dc:creator>" + " " * 50_000_000})
    assert people_of(bomb) == ("Ana",)
