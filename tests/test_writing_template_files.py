"""Template files: read, written, edited by hand, broken; and what they may reach."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import Engine
from app.errors import MailError, Reason
from app.message.markup.local_html import Embedded, Found, decode_file, relative_path, replace_pictures
from app.message.template import fields_of, parse, render
from app.message.text.placeholders import fields_in_html, fill_html
from app.model.draft import Disposition, Draft, Priority
from app.model.template import Broken, Template

PAGE, TEXT = Path("/t/Offer.html"), Path("/t/Offer.txt")
WHOLE = Template(
    "Offer", PAGE, "For {company}", ("{name} <{address}>", "b@c.example"), ("d@e.example",), ("f@g.example",),
    "<p>Hi {first_name}</p>", "", ("Offer.files/a b.pdf",), Priority.HIGH,
)  # fmt: skip
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@asynccontextmanager
async def opened(profile: Path) -> AsyncIterator[Engine]:
    engine = await Engine.open(profile)
    try:
        engine.templates.folder.mkdir()
        yield engine
    finally:
        await engine.stop()


def test_what_is_written_is_read_again() -> None:
    assert parse(PAGE, render(WHOLE)) == replace(WHOLE, html="<p>Hi {first_name}</p>\n")
    plain = replace(WHOLE, path=TEXT, html="", text="Hi {first_name}\n\nbye\n")
    assert parse(TEXT, render(plain)) == plain
    assert fields_of(WHOLE) == ("company", "name", "address", "first_name")


@given(st.text(max_size=60), st.text(alphabet="Subject: To\n-><!ab", max_size=80))
def test_any_subject_and_any_text_survive(subject: str, body: str) -> None:
    again = parse(PAGE, render(Template("Offer", PAGE, subject, html=f"<p>{'x'}</p>")))
    assert again.html == "<p>x</p>\n"
    assert "\n" not in again.subject
    text = parse(TEXT, render(Template("Offer", TEXT, "s", text=body)))
    assert text.text.rstrip("\n") == body.rstrip("\n") or not body.strip()


def test_files_without_a_head_are_a_text() -> None:
    assert parse(TEXT, "Hello: world\n\nbye").text == "Hello: world\n\nbye\n"
    found = parse(PAGE, "<html><head><title>My &amp; <b>offer</b></title></head><body>x</body></html>")
    assert found.subject == "My & offer"


@pytest.mark.parametrize(
    "source",
    [
        "<!-- Tintero template\nSubject x\n-->",
        "<!-- Tintero template\nColour: red\n-->",
        "<!-- tintero template\nTo: x",
    ],
)
def test_a_head_that_is_not_understood_is_an_error(source: str) -> None:
    with pytest.raises(MailError) as caught:
        parse(PAGE, source)
    assert caught.value.reason is Reason.TEMPLATE_BROKEN
    assert caught.value.facts["name"] == "Offer.html"


async def test_all_reads_the_folder_each_time_and_one_broken_file_harms_no_other(profile: Path) -> None:
    async with opened(profile) as engine:
        folder = engine.templates.folder
        (folder / "Good.txt").write_text("Subject: Hi\n\nHello")
        (folder / "Bad.html").write_text("<!-- Tintero template\nno\n-->")
        (folder / ".hidden.txt").write_text("x")
        (folder / "picture.png").write_bytes(b"x")
        (folder / "Huge.txt").write_bytes(b"x" * (2 * 1024 * 1024 + 1))
        os.mkfifo(folder / "pipe.txt") if hasattr(os, "mkfifo") else None
        found = await engine.templates.all()
        assert [(one.name, type(one)) for one in found] == [("Bad", Broken), ("Good", Template), ("Huge", Broken)]
        (folder / "Good.txt").write_text("Subject: Hi again\n\nHello")
        (good,) = [one for one in await engine.templates.all() if isinstance(one, Template)]
        assert good.subject == "Hi again"


async def test_files_come_along_and_nothing_from_outside_the_folder(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    async with opened(profile) as engine:
        folder = engine.templates.folder
        (folder / "in.files").mkdir()
        (folder / "in.files/a.png").write_bytes(b"picture")
        os.symlink(tmp_path / "secret.png", folder / "in.files/link.png")
        sources = [
            "in.files/a.png", "../../secret.png", (tmp_path / "secret.png").as_uri(), str(tmp_path / "secret.png"),
            "in.files/link.png", "in.files/%2e%2e/%2e%2e/../secret.png", "..\\..\\secret.png",
            f"data:image/png;base64,{PIXEL}",
            "data:text/html;base64,PHA+", "http://spy.example/x.png", "in.files/gone.png",
        ]  # fmt: skip
        page = "<p>" + "".join(f'<img src="{one}">' for one in sources) + "</p>"
        (folder / "in.html").write_text(f"<!-- Tintero template\nAttachment: in.files/a.png\n-->\n{page}")
        (template,) = await engine.templates.all()
        assert isinstance(template, Template)
        draft = await engine.templates.draft_of(template, {})
        octets = [engine.drafts.path_of(file).read_bytes() for file in draft.attachments]
        assert b"secret" not in octets
        assert [(f.name, f.disposition) for f in draft.attachments] == [
            ("a.png", Disposition.INLINE), ("picture.png", Disposition.INLINE), ("a.png", Disposition.ATTACHMENT),
        ]  # fmt: skip
        assert [address for _, address in draft.elsewhere] == ["http://spy.example/x.png"]  # a place, no more
        assert draft.html.count("cid:") == 3
        assert "file:" not in draft.html
        assert "secret" not in draft.html
        (folder / "in.html").write_text("<!-- Tintero template\nAttachment: ../tintero.db\n-->\nx")
        (template,) = await engine.templates.all()
        assert isinstance(template, Template)
        with pytest.raises(MailError) as caught:
            await engine.templates.draft_of(template, {})
        assert caught.value.reason is Reason.ATTACHMENT_MISSING


async def test_saving_replaces_and_removes_what_lay_beside(profile: Path) -> None:
    async with opened(profile) as engine:
        templates = engine.templates
        files = [await engine.drafts.attach_bytes("a/b:same.txt", "text/plain", data) for data in (b"1", b"2")]
        draft = Draft(subject="x", html="<p>Hi</p>", attachments=tuple(files))
        first = await templates.save("My: offer?", draft)
        assert first.path.name == "My_ offer_.html"
        assert sorted(path.read_bytes() for path in (templates.folder / "My_ offer_.files").iterdir()) == [b"1", b"2"]
        assert await templates.exists("my: offer?") is (os.name == "nt") or await templates.exists("My: offer?")
        second = await templates.save("My: offer?", Draft(text="plain"))
        assert second.path.name == "My_ offer_.txt"
        assert [path.name for path in templates.folder.iterdir()] == ["My_ offer_.txt"]
        await templates.remove(second)
        assert list(templates.folder.iterdir()) == []


async def test_the_parts_of_a_template_are_the_files_own(profile: Path) -> None:
    """What is written lies open in the folder, private to the person."""
    async with opened(profile) as engine:
        template = await engine.templates.save("Mine", Draft(text="Hello"))
        if os.name == "posix":
            assert template.path.stat().st_mode & 0o777 == 0o600
            assert template.folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("octets", "words"),
    [
        ("ñ".encode(), "ñ"), (b"\xf1", "ñ"), ("\ufeffñ".encode(), "ñ"), ("ñ".encode("utf-16"), "ñ"),
        (b"<meta charset='iso-8859-2'>\xb1", "<meta charset='iso-8859-2'>ą"),
        (b"<meta charset=nothing>\xf1", "<meta charset=nothing>ñ"),
    ],
)  # fmt: skip
def test_files_of_any_age_are_read(octets: bytes, words: str) -> None:
    assert decode_file(octets) == words


@given(st.text(max_size=60))
def test_no_address_leads_out_of_its_folder(address: str) -> None:
    path = relative_path(address)
    assert path is None or not (path.is_absolute() or ".." in path.parts)


@given(st.text(alphabet="<img src=\"'>./a:dt,;b64", max_size=120))
def test_no_page_breaks_the_search_for_pictures(html: str) -> None:
    found: list[Found] = []

    def name(one: Found) -> str:
        found.append(one)
        return "cid:x"

    replace_pictures(html, name)
    assert all(isinstance(one, PurePosixPath | Embedded) for one in found)


@pytest.mark.parametrize(
    "piece",
    ["<img ", "<img src='", "<style", "<!--", "{a", '<a href="', "</style  ", "<img src=data:image/png;base64,"],
)
def test_long_nonsense_is_read_in_one_go(piece: str) -> None:
    """Each of these would keep a careless search busy for hours."""
    nonsense = piece * (1_000_000 // len(piece))
    replace_pictures(nonsense, lambda _one: "")
    assert fill_html(nonsense, {}) == nonsense
    fields_in_html(nonsense)
    parse(PAGE, f"<p>{nonsense}")
