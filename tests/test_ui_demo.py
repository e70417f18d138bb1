"""The demo: what it compares, and one whole pass without a display."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from ui.trial import sample
from ui.trial.demo_check import Expected, compare

TOP = Path(__file__).resolve().parent.parent
PICTURE, FILE = b"\x89PNG picture", b"%PDF file"
EXPECTED = Expected(
    subject="Kiln",
    sender="ana@prado.example",
    visible=("marta@ruiz.example",),
    hidden=("archive@prado.example",),
    words=("Hi Marta, the kiln is here",),
    markup=("<table", r"<b\b"),
    attachments={"file.pdf": hashlib.sha256(FILE).hexdigest()},
    pictures=(hashlib.sha256(PICTURE).hexdigest(),),
)
TO = ["marta@ruiz.example", "archive@prado.example"]
HTML = '<p>Hi <b>Marta</b>,<br>the kiln&nbsp;is here</p><table></table><img src="cid:p@x">'


def message(html: str = HTML, text: str = "Hi Marta,\nthe kiln is here\n", file: bytes = FILE) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Ana <ana@prado.example>", "marta@ruiz.example", "Kiln"
    made.set_content(text)
    made.add_alternative(html, subtype="html")
    body = made.get_body(("html",))
    assert isinstance(body, EmailMessage)
    body.add_related(PICTURE, "image", "png", cid="<p@x>")
    made.add_attachment(file, "application", "pdf", filename="file.pdf")
    return made


def wire(made: EmailMessage) -> bytes:
    return bytes(made).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def problems(source: bytes, mail_from: str = EXPECTED.sender, to: list[str] = TO, wanted: Expected = EXPECTED) -> str:
    return "; ".join(f"{f.what}: {f.problem}" for f in compare(wanted, source, mail_from, to) if f.problem)


def test_what_is_right_has_no_problem() -> None:
    assert problems(wire(message())) == ""


@pytest.mark.parametrize(
    ("source", "about"),
    [
        (wire(message(file=FILE + b"!")), "attachment file.pdf"),
        (wire(message(text="Hi Marta")), "plain text"),
        (wire(message(html=HTML.replace("kiln", "oven"))), "HTML"),
        (wire(message(html=HTML.replace("<b>", "<i>"))), "HTML"),
        (wire(message(html=HTML.replace("cid:p@x", "cid:q@x"))), "pictures in the text"),
        (wire(message()).replace(b"Subject: Kiln", b"Subject: Oven"), "the subject is"),
        (wire(message()).replace(b"To: marta@ruiz", b"To: maria@ruiz"), "To and Cc name"),
        (wire(message()).replace(b"From: Ana <ana@", b"From: Ana <eva@"), "From is"),
        (wire(message()).replace(b"To: ", b"Bcc: archive@prado.example\r\nTo: ", 1), "a Bcc field"),
        (wire(message()).replace(b"To: ", b"X-To: archive@prado.example\r\nTo: ", 1), "archive@prado.example"),
        (wire(message()).replace(b"file.pdf", b"other.pdf"), "nobody attached other.pdf"),
        (wire(message()).replace(b"boundary=", b"border=", 1), "well-formed"),
    ],
)
def test_each_difference_is_found(source: bytes, about: str) -> None:
    assert about in problems(source)


def test_the_envelope_is_looked_at() -> None:
    assert "envelope" in problems(wire(message()), mail_from="eva@prado.example")
    assert "envelope" in problems(wire(message()), to=["marta@ruiz.example"])
    assert "did not arrive" in problems(wire(message()), wanted=replace(EXPECTED, attachments={"no.pdf": "0"}))


def test_the_sample_is_complete() -> None:
    html = (sample.folder() / "message.html").read_text("utf-8")
    assert "{picture}" in html
    assert "<table" in html
    for name in (sample.PICTURE, *sample.FILES):
        assert (sample.folder() / name).stat().st_size > 50


def test_the_demo_drives_itself_without_a_display(tmp_path: Path) -> None:
    """From typing to the received file, in a process of its own: the end-to-end test of the program."""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "ui.main", "--demo", "--drive", str(tmp_path), "--profile", str(tmp_path / "profile")],
        cwd=TOP,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "everything arrived as it was written" in done.stdout
    assert len(re.findall(r"^  ok ", done.stdout, re.MULTILINE)) == 10
    pictures = {path.stem for path in tmp_path.glob("*.png")}
    assert {"compose_light", "compose_dark", "home_light", "home_dark", "wizard_light", "sending"} <= pictures
    log = (tmp_path / "profile/log/tintero.log").read_text("utf-8")
    assert " ERROR " not in log
    assert "archive@prado" not in log


def test_what_goes_wrong_is_said_on_the_terminal() -> None:
    """The profile of a demo is gone with it, or nobody knows where it is."""
    code = (
        "import ctypes, logging, sys\n"
        "from ui.trial import telling\n"
        "telling.start(sys.stderr)\n"
        "logging.getLogger('ui').error('bug in %s', 'a window')\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "ERROR ui: bug in a window" in done.stderr
    assert '<string>", line 5 in <module>' in done.stderr
