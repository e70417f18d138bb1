"""Damaged mail and attacks through `dev.py emit`'s own way, judged by another parser: a few of those that can be made.

All of them: python -m tests.mangled_run 0 5000
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument

from app.message.text.charsets import declared_in_html, decode
from tests.mangled_html import mangled
from tests.mangled_run import SAMPLES as FOLDER
from tests.mangled_run import faults_of, strangers
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.trial.emit_worker import Limits, Worker

NAMES = (  # by name: what is made of them must not change with each new sample
    "applemail-reply", "excel-merged", "gmail-nested-three", "googledocs-table", "libreoffice-writer", "mjml-columns",
    "newsletter-mailchimp", "outlook-reply", "outlookweb-table", "receipt-order", "rtl-mixed", "thunderbird-reply",
    "word-lists", "yahoo-reply",
)  # fmt: skip
SAMPLES = [(FOLDER / "html" / f"{name}.html").read_text("utf-8") for name in NAMES]


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    found = Worker(Limits(120, 4096))  # generous: the machine may be busy
    yield found
    found.close()


@pytest.mark.parametrize("number", range(0, 120, 3))
def test_what_comes_of_mangled_documents_is_allowed(worker: Worker, number: int) -> None:
    assert faults_of(number, SAMPLES, worker) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("number", range(1, 80, 2))
def test_what_comes_of_mangled_mail_is_read_back_as_it_is(number: int) -> None:
    octets = mangled(number, SAMPLES)
    document = QTextDocument()
    import_html(document, decode(octets, declared_in_html(octets))[0])
    once = serialise(document)
    import_html(document, once)
    assert serialise(document) == once


def test_the_same_number_gives_the_same_document() -> None:
    assert [mangled(n, SAMPLES) for n in range(40)] == [mangled(n, SAMPLES) for n in range(40)]


@pytest.mark.parametrize(
    "body",
    [
        "<p onclick='x'>a</p>",
        "<p class=x>a</p>",
        "<svg></svg>",
        "<a href='javascript:x'>a</a>",
        "<img src='https://x.example/'>",
        "<p style='position:fixed'>a</p>",
        "<p style='color:expression(x)'>a</p>",
        "<p style='margin:0;background-color:url(x)'>a</p>",
        "<td background=x>a</td>",
    ],
)
def test_the_judge_knows_strangers(body: str) -> None:
    assert strangers(f"<div>{body}<table><tr>{body}</tr></table></div>")


def test_the_judge_knows_friends() -> None:
    own = '<div style="font-family:Arial;font-size:11pt" dir="rtl"><p style="margin:0;color:#ff0000">a</p><hr></div>'
    assert strangers(own) == []
