"""Words of a text: which are looked up, how many there are, and in which language they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.text.language import guess, guess_all, in_language
from app.message.text.words import LONGEST_WORD, count, plain, words


def looked_up(text: str) -> list[str]:
    return [word.text for word in words(text)]


def test_words_are_found_where_they_stand() -> None:
    text = "Hello wrld, don’t (really) “quote”!"
    found = list(words(text))
    assert [word.text for word in found] == ["Hello", "wrld", "don’t", "really", "quote"]
    assert all(text[word.start : word.end] == word.text for word in found)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/some/page", "www.example.org", "ana@prado.example", "report.pdf", "C:\\Users\\ana",
        "/usr/share/dict", "foo/bar/baz", "#hashtag", "@ana", "$HOME", "h2o", "3rd", "max_size", "iPhone", "NASA", "x",
        "main()", "你好世界", "こんにちは", "สวัสดี", "abc" * LONGEST_WORD,
    ],
)  # fmt: skip
def test_what_no_dictionary_has_is_not_looked_up(text: str) -> None:
    assert looked_up(text) == []
    assert looked_up(f"see {text}, then") == ["see", "then"]


def test_what_is_beside_an_address_is_looked_up() -> None:
    assert looked_up("and/or well-known E-Mail-Adresse naïve IMPORTANT end. Next") == [
        "and", "or", "well-known", "E-Mail-Adresse", "naïve", "IMPORTANT", "end", "Next",
    ]  # fmt: skip


def test_accents_that_stand_alone_belong_to_their_letter() -> None:
    (word,) = words("cafe\u0301")
    assert word.text == "cafe\u0301"
    assert plain(word.text) == "café"
    assert plain("don’t") == "don't"
    assert plain("in\u00adter\u2010net") == "inter-net"


@given(st.text(max_size=300))
def test_any_text_has_words_within_it(text: str) -> None:
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        assert text[word.start : word.end] == word.text
        last = word.end
    assert count(text).letters <= count(text).characters <= len(text)


def test_a_long_line_without_blanks_is_read_once() -> None:
    """Quadratic patterns would take minutes here."""
    assert looked_up("a/" * 200_000) == []
    assert looked_up("ab'" * 100_000) == []
    assert count("a." * 200_000).words == 1


def test_words_and_characters_are_counted() -> None:
    found = count("It’s 3.5 km to e-mail, 你好 ana@x.example\u2028end")
    assert found.words == 9  # It's, 3.5, km, to, e-mail, two of Han, the address, end
    assert count("").words == 0
    assert count("a b\n").characters == 3
    assert count("a b\n").letters == 2
    assert count("e\u0301\ufffc").characters == 1
    assert (count("a") + count("b c")).words == 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hi Ana, here are the proofs of the winter catalogue.", "en"),
        ("Hola Ana, te mando las pruebas del catálogo de invierno.", "es"),
        ("Bonjour Ana, voici les épreuves du catalogue d'hiver.", "fr"),
        ("Hallo Ana, hier sind die Druckfahnen für den Winterkatalog.", "de"),
        ("Olá Ana, aqui estão as provas do catálogo de inverno.", "pt"),
        ("Ciao Ana, ecco le bozze del catalogo invernale.", "it"),
        ("Bedankt voor je mail, ik kom morgen naar het kantoor.", "nl"),
        ("Tack för ditt mejl, jag kommer i morgon.", "sv"),
        ("Привет, как дела?", "ru"),
        ("Дякую, її лист є тут", "uk"),
        ("今日は良い天気ですね", "ja"),
        ("今天天气很好", "zh"),
        ("안녕하세요", "ko"),
        ("Καλημέρα σας", "el"),
        ("שלום לכולם", "he"),
        ("مرحبا بكم", "ar"),
        ("Ok", ""),
        ("12 x 14", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_paragraph(text: str, language: str) -> None:
    assert guess(text) == language


def test_the_language_of_a_message_is_that_of_most_of_it() -> None:
    english = ["Hi Ana,", "thank you for the answer, we will print it this week.", "As you said: c'est la vie.", "Best"]
    assert guess_all(english) == "en"
    assert guess_all(["Ok", "Ana"]) == ""
    assert guess_all([]) == ""
    assert guess_all(["Привет, как дела?", "Ana"]) == "ru"


def test_the_language_of_the_text_stands_on_the_outermost_element() -> None:
    html = '<div style="font-size:11pt">\n<p>Hola Ana</p></div>'
    text = "Hola Ana,\nte mando las pruebas del catálogo de invierno."
    assert in_language(html, text) == html.replace('11pt"', '11pt" lang="es"')
    assert in_language(html, "Ok") == html
    assert in_language(html.replace("<div ", '<div lang="pt" '), text).count("lang=") == 1
    assert in_language("", text) == ""
    assert in_language("<p>Hola", text) == "<p>Hola"
    assert in_language("<div <b>", text) == "<div <b>"
