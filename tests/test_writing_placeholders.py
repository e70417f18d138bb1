"""Fields in braces: found and filled; what is known of people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.text.placeholders import (
    about_message,
    about_person,
    about_sender,
    fields_in,
    fields_in_html,
    fill,
    fill_html,
)
from app.message.text.signed import own_words
from app.model.address import Address
from app.model.draft import Draft
from app.model.signed import Signed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi {first_name}, {Name} and {name}", ("first_name", "name")),
        ("{anything else} {größe} {x-1}", ("anything else", "größe", "x-1")),
        ("{cursor}", ()),
        ("{} { } {1} {a{b} {a;b} {a: 1} {\n}", ("b",)),
        ("if (x) { return; } {foo()}", ()),
        ("{" + "a" * 41 + "}", ()),
    ],
)
def test_fields_of_text(text: str, found: tuple[str, ...]) -> None:
    assert fields_in(text) == found


def test_fields_of_html_are_in_words_and_link_addresses_only() -> None:
    html = (
        "<style>p {color: red} a {name}</style><!-- {comment} --><p class='{no}'>&#123;one} {<b>two</b>}</p>"
        "<a href='mailto:%7Baddress%7D'>x</a><script>{three}</script>"
    )
    assert fields_in_html(html) == ("one", "two", "address")


def test_filling_leaves_what_is_not_known_and_escapes_what_is() -> None:
    values = {"name": "A & <b>", "my name": "Ana", "address": "a b@c.example"}
    assert fill("{NAME}, {my  name}, {other}", values) == "A & <b>, Ana, {other}"
    html = '<p style="{name}">{name}</p><style>{name}</style><a href="mailto:%7Baddress%7D" title="{name}">{other}</a>'
    assert fill_html(html, values) == (
        '<p style="{name}">A &amp; &lt;b&gt;</p><style>{name}</style>'
        '<a href="mailto:a%20b@c.example" title="{name}">{other}</a>'
    )


def test_a_value_is_not_filled_again() -> None:
    assert fill("{name}", {"name": "{address}", "address": "x"}) == "{address}"
    assert fill_html("{name}", {"name": "{address}", "address": "x"}) == "{address}"


@given(st.text(alphabet="{}<>!-abc/= \"'%7BD", max_size=200))
def test_filling_nothing_changes_nothing(html: str) -> None:
    assert fill_html(html, {}) == html
    assert fill(html, {}) == html


@given(st.text(max_size=100))
def test_what_was_found_can_be_filled(text: str) -> None:
    values = dict.fromkeys(fields_in(text), "")
    assert fields_in(fill(text, values)) == () or "{" in text


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Marta Ruiz <marta@ruiz-hermanos.example>", ("Marta Ruiz", "Marta", "Ruiz", "Ruiz Hermanos")),
        ('"Ruiz, Dr. Marta" <m@mail.acme.co.uk>', ("Marta Ruiz", "Marta", "Ruiz", "Acme")),
        ("Frau Prof. Ada Byron Lovelace <a@b.acme.example>", ("Ada Byron Lovelace", "Ada", "Lovelace", "Acme")),
        ("Madonna <m@gmail.com>", ("Madonna", "Madonna", None, None)),
        ("m@[127.0.0.1]", (None, None, None, None)),
        ('"m@x.example" <m@x.example>', (None, None, None, "X")),
    ],
)
def test_what_is_known_of_a_person(typed: str, known: tuple[str | None, ...]) -> None:
    found = about_person(Address.parse(typed))
    assert tuple(found.get(name) for name in ("name", "first_name", "last_name", "company")) == known


def test_sender_and_message() -> None:
    ana, marta = Address("Ana Prado", "ana@prado.example"), Address("Marta Ruiz", "marta@ruiz.example")
    assert about_sender(ana, "today") == {
        "name": "Ana Prado", "first_name": "Ana", "address": "ana@prado.example", "date": "today",
    }  # fmt: skip
    assert about_sender(None, "today") == {"date": "today"}
    found = about_message([marta, ana], ana, "today")
    assert (found["name"], found["my_name"], found["my_address"], found["date"]) == (
        "Marta Ruiz", "Ana Prado", "ana@prado.example", "today",
    )  # fmt: skip
    assert "name" not in about_message([], ana, "today")


@pytest.mark.parametrize(
    ("said", "filled"),
    [
        ("Hola {nombre}, hoy es {fecha}.", "Hola Marta Ruiz, hoy es today."),
        ("Liebe {Vorname}, {Datum}, {mein_name}", "Liebe Marta, today, Ana Prado"),
        ("Chère {prénom} {nom de famille}", "Chère Marta Ruiz"),
        ("{primeiro_nome} {sobrenome}, {data}", "Marta Ruiz, today"),
        ("{Summe}", "{Summe}"),
    ],
)
def test_fields_have_names_in_other_languages(said: str, filled: str) -> None:
    ana, marta = Address("Ana Prado", "ana@prado.example"), Address("Marta Ruiz", "marta@ruiz.example")
    values = about_message([marta], ana, "today")
    assert fill(said, values) == filled
    assert fill_html(f"<p>{said}</p>", values) == f"<p>{filled}</p>"
    assert fill("{vorname}", {**values, "vorname": "Martita"}) == "Martita"


def test_own_words_are_without_the_signature() -> None:
    signed = Signed(3, words="-- \nAna")
    assert own_words(Draft(text="Hello\n\n-- \nAna", signature=signed)) == "Hello"
    assert own_words(Draft(text="-- \nAna", signature=signed)) == ""
    assert own_words(Draft(text="Hello\n-- \nAna\nbelow", signature=signed)) == "Hello\nbelow"
    assert own_words(Draft(text="Hello", signature=signed)) == "Hello"
    assert own_words(Draft(text="Hello")) == "Hello"
