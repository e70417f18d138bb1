"""Replying and forwarding: to whom, from whom, under which subject, in which thread, and what stands where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.answer import quoted, reply, subject
from app.message.answer.quoted import Quote
from app.message.markup.html import sanitise
from app.message.wire import headers
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import OwnText, Quoting
from app.model.letter import Letter, Way

NOWHERE = Path("letter.eml")
ANA, WORK = Address("Ana", "ana@prado.example"), Address("Ana Prado", "a.prado@studio.example")
MARTA, BOB, CARL = (Address(n.title(), f"{n}@ruiz.example") for n in ("marta", "bob", "carl"))
LIST = Address("", "pottery@lists.example")
OWN = (ANA, WORK)


def letter(**fields: object) -> Letter:
    return Letter(**{"path": NOWHERE, "author": (MARTA,), **fields})


@pytest.mark.parametrize(
    "written",
    [
        "Kiln", "Re: Kiln", "RE: Kiln", "re:Kiln", "Re : Kiln", "Re[2]: Kiln", "RE(3): Kiln", "Re^4: Kiln", "Re2: Kiln",
        "Re: Re: Kiln", "Re: AW: RE: Kiln", "AW: Kiln", "Aw: Re: Kiln", "Antw: Kiln", "Antwort: Kiln", "SV: Kiln",
        "Sv: Vs: Kiln", "VS: Kiln", "Odp: Kiln", "ODP: Re: Kiln", "Rif: Kiln", "R: Kiln", "R: R: I: Kiln", "YNT: Kiln",
        "RES: Kiln", "Rép: Kiln", "ΑΠ: Kiln", "Отв: Kiln", "На: Kiln", "回复: Kiln", "回复：Kiln", "答复: Re: Kiln",
        "返信: Kiln", "답장: Kiln", "الرد: Kiln", "رد: Kiln", "תשובה: Kiln", "Fwd: Kiln", "FW: Kiln", "Fw: Re: Kiln",
        "WG: AW: Kiln", "TR: Kiln", "RV: RE: Kiln", "ENC: Kiln", "I: Kiln", "Doorst: Kiln", "VL: Kiln", "PD: Kiln",
        "VB: Kiln", "转发: Kiln", "轉寄: Kiln", "Továbbítás: Kiln", "Vá: Kiln", "İLT: Kiln", "Πρθ: Kiln",
        "  Re:   Kiln ", "Re: Kiln (fwd)", "Re: " * 60 + "Kiln",
    ],
)  # fmt: skip
def test_one_prefix_whatever_the_language(written: str) -> None:
    assert subject.reply(written) == "Re: Kiln"
    assert subject.forward(written) == "Fwd: Kiln"
    assert subject.reply(subject.forward(written)) == "Re: Kiln"


@pytest.mark.parametrize(
    "real",
    [
        "Reference: 12", "Ref: invoice 7", "Rehearsal: Monday", "Travel: Rome", "I:Robot", "R:B ratio", "Income: Q3",
        "Redo: the wall", "Vision: next year", "Address: new", "Enclosure: two", "12: a number", "Antwerp: trip",
        "re", "Fwd", "Trip: Re: Kiln", "Swift: a bird",
    ],
)  # fmt: skip
def test_words_that_only_look_like_prefixes_stay(real: str) -> None:
    assert subject.bare(real) == real


@pytest.mark.parametrize(
    ("written", "answered"),
    [
        ("[pottery] Kiln", "Re: [pottery] Kiln"),
        ("Re: [pottery] Kiln", "Re: [pottery] Kiln"),
        ("[pottery] Re: Kiln", "Re: [pottery] Kiln"),
        ("Re: [pottery] Re: [pottery] AW: Kiln", "Re: [pottery] Kiln"),
        ("", "Re:"),
        ("Re:", "Re:"),
        ("Fwd: Re:", "Re:"),
        ("Re: a\r\nBcc: x@y.example", "Re: a Bcc: x@y.example"),
    ],
)
def test_list_names_and_odd_subjects(written: str, answered: str) -> None:
    assert subject.reply(written) == answered


@given(st.text(max_size=80))
def test_a_reply_to_a_reply_has_the_same_subject(written: str) -> None:
    once = subject.reply(written)
    assert subject.reply(once) == once
    assert subject.forward(subject.forward(written)) == subject.forward(written)


def specs(people: tuple[Address, ...]) -> list[str]:
    return [address.spec.partition("@")[0] for address in people]


PEOPLE: list[tuple[str, dict[str, object], Way, list[str], list[str]]] = [
    ("the writer", {"to": (ANA,), "cc": (BOB,)}, Way.REPLY, ["marta"], []),
    ("Reply-To", {"reply_to": (CARL,), "to": (ANA,)}, Way.REPLY, ["carl"], []),
    ("several Reply-To", {"reply_to": (CARL, BOB), "to": (ANA,)}, Way.REPLY, ["carl", "bob"], []),
    ("all", {"to": (ANA, BOB), "cc": (CARL,)}, Way.REPLY_ALL, ["marta", "bob"], ["carl"]),
    ("all, own other identity", {"to": (ANA, WORK, BOB)}, Way.REPLY_ALL, ["marta", "bob"], []),
    ("all, own with a tag", {"to": (Address("", "ana+shop@prado.example"), BOB)}, Way.REPLY_ALL, ["marta", "bob"], []),
    ("all, own in capitals", {"to": (Address("", "ANA@Prado.Example"),), "cc": (BOB,)}, Way.REPLY_ALL, ["marta"],
     ["bob"]),
    ("all, each once", {"to": (BOB, Address("B", "BOB@ruiz.example")), "cc": (BOB, MARTA)}, Way.REPLY_ALL,
     ["marta", "bob"], []),
    ("all, with Reply-To", {"reply_to": (CARL,), "to": (ANA, BOB)}, Way.REPLY_ALL, ["carl", "bob"], []),
    ("followup", {"followup_to": (LIST, ANA), "to": (LIST,), "cc": (BOB,)}, Way.REPLY_ALL, ["pottery"], []),
    ("own message", {"author": (ANA,), "to": (BOB,), "cc": (CARL,)}, Way.REPLY, ["bob"], []),
    ("own message, all", {"author": (WORK,), "to": (BOB,), "cc": (CARL,)}, Way.REPLY_ALL, ["bob"], ["carl"]),
    ("own message, own followup", {"author": (ANA,), "to": (BOB,), "followup_to": (ANA,)}, Way.REPLY_ALL, ["bob"], []),
    ("to oneself", {"author": (ANA,), "to": (ANA,)}, Way.REPLY, ["ana"], []),
    ("to oneself, all", {"author": (ANA,), "to": (WORK,)}, Way.REPLY_ALL, ["a.prado"], []),
    ("list took Reply-To", {"reply_to": (LIST,), "to": (LIST,), "list_post": LIST.spec}, Way.REPLY, ["marta"], []),
    ("list, all", {"to": (LIST,), "cc": (BOB,), "list_post": LIST.spec}, Way.REPLY_ALL, ["marta", "pottery"], ["bob"]),
    ("list not named, all", {"to": (ANA,), "list_post": LIST.spec}, Way.REPLY_ALL, ["marta"], ["pottery"]),
    ("list", {"to": (LIST,), "cc": (BOB,), "list_post": LIST.spec}, Way.REPLY_LIST, ["pottery"], []),
    ("list without an address", {"to": (LIST,)}, Way.REPLY_LIST, ["marta"], []),
    ("no From, a Sender", {"author": (), "sender": (CARL,)}, Way.REPLY, ["carl"], []),
    ("nobody", {"author": ()}, Way.REPLY, [], []),
    ("two authors", {"author": (MARTA, CARL)}, Way.REPLY, ["marta", "carl"], []),
    ("forward", {"to": (ANA,), "cc": (BOB,)}, Way.FORWARD, [], []),
    ("forward attached", {"to": (ANA,)}, Way.FORWARD_ATTACHED, [], []),
    ("edit as new", {"to": (ANA, BOB), "cc": (CARL,)}, Way.EDIT_AS_NEW, ["ana", "bob"], ["carl"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "fields", "way", "to", "cc"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_who_gets_it(name: str, fields: dict[str, object], way: Way, to: list[str], cc: list[str]) -> None:
    found = reply.people(letter(**fields), way, OWN)
    assert (specs(found.to), specs(found.cc)) == (to, cc)


def test_google_addresses_are_one_mailbox_with_and_without_dots() -> None:
    found = reply.people(
        letter(to=(Address("", "a.na+x@googlemail.com"), BOB)), Way.REPLY_ALL, (Address("", "ana@gmail.com"),)
    )
    assert specs(found.to) == ["marta", "bob"]


IDENTITIES = (Identity(ANA, id=1), Identity(WORK, id=2), Identity(Address("", "info@studio.example"), id=3))


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"to": (WORK,)}, 2),
        ({"to": (BOB,), "cc": (WORK,)}, 2),
        ({"to": (WORK,), "cc": (ANA,)}, 2),
        ({"to": (LIST,), "delivered_to": (WORK,)}, 2),
        ({"to": (Address("", "A.PRADO@STUDIO.example"),)}, 2),
        ({"to": (Address("", "a.prado+news@studio.example"),)}, 2),
        ({"to": (Address("", "a.prado+news@studio.example"),), "cc": (ANA,)}, 1),
        ({"to": (BOB,), "bcc": (Address("", "info@studio.example"),)}, 3),
        ({"author": (WORK,), "to": (ANA,)}, 2),
        ({"to": (BOB,)}, 0),
    ],
)
def test_the_identity_that_was_written_to(fields: dict[str, object], wanted: int) -> None:
    assert reply.sender_of(letter(**fields), IDENTITIES) == (wanted, "")


def ids(count: int) -> tuple[str, ...]:
    return tuple(f"<{n}@x.example>" for n in range(count))


@pytest.mark.parametrize(
    ("fields", "in_reply_to", "references"),
    [
        ({"message_id": "<m@x.example>"}, "<m@x.example>", ("<m@x.example>",)),
        ({"message_id": "<m@x.example>", "references": ids(2)}, "<m@x.example>", (*ids(2), "<m@x.example>")),
        ({"message_id": "<m@x.example>", "in_reply_to": ids(1)}, "<m@x.example>", (*ids(1), "<m@x.example>")),
        ({"message_id": "<m@x.example>", "in_reply_to": ids(2)}, "<m@x.example>", ("<m@x.example>",)),
        ({"message_id": "<1@x.example>", "references": ids(3)}, "<1@x.example>",
         ("<0@x.example>", "<2@x.example>", "<1@x.example>")),
        ({"references": ids(2)}, "", ids(2)),
        ({}, "", ()),
    ],
)  # fmt: skip
def test_the_thread(fields: dict[str, object], in_reply_to: str, references: tuple[str, ...]) -> None:
    found = reply.thread(letter(**fields), Way.REPLY)
    assert (found.in_reply_to, found.references) == (in_reply_to, references)
    assert reply.thread(letter(**fields), Way.FORWARD) == reply.Thread()


def test_a_very_long_thread_keeps_its_beginning_and_its_end() -> None:
    found = reply.thread(letter(message_id="<m@x.example>", references=ids(500)), Way.REPLY).references
    assert len(found) < 50
    assert found[0] == "<0@x.example>"
    assert found[-2:] == ("<499@x.example>", "<m@x.example>")
    assert headers.find_message_ids(*found) == list(found)


@pytest.mark.parametrize(
    ("fields", "has_all", "has_list"),
    [
        ({"to": (ANA,)}, False, False),
        ({"to": (ANA, WORK)}, False, False),
        ({"to": (ANA, BOB)}, True, False),
        ({"to": (LIST,), "list_post": LIST.spec}, True, True),
    ],
)
def test_only_what_makes_sense_is_offered(fields: dict[str, object], has_all: bool, has_list: bool) -> None:
    found = reply.ways(letter(**fields), OWN)
    assert (Way.REPLY_ALL in found, Way.REPLY_LIST in found) == (has_all, has_list)
    assert {Way.REPLY, Way.FORWARD, Way.FORWARD_ATTACHED, Way.EDIT_AS_NEW} <= set(found)


# own text and original together

HTML = '<p style="color: red">Odd   bytes &eacute; <b>here</b></p>'


def quote(
    quoting: Quoting = Quoting.REPLY, own_text: OwnText = OwnText.ABOVE, text: str = "one\n> two\n\nthree"
) -> Quote:
    return Quote(HTML, text, ("On Monday, Ana <ana@x> wrote:",), quoting, own_text)


def test_the_original_is_in_the_reply_byte_for_byte() -> None:
    whole = quoted.html_with("<div>mine</div>", quote())
    assert HTML in whole
    assert whole.index("mine") < whole.index("On Monday, Ana &lt;ana@x&gt; wrote:") < whole.index(HTML)
    assert whole.count("<blockquote") == whole.count("</blockquote>") == 1


def test_below_a_quote_and_a_signature_below_it() -> None:
    whole = quoted.html_with("<div>mine</div>", quote(own_text=OwnText.BELOW))
    assert whole.index(HTML) < whole.index("mine")
    signed = quoted.html_with("<div>mine</div>", quote(), below="<div>sign</div>")
    assert signed.index("mine") < signed.index(HTML) < signed.index("sign")


def test_what_is_forwarded_is_not_set_back() -> None:
    assert "blockquote" not in quoted.html_with("<div>mine</div>", quote(Quoting.FORWARD))
    assert quoted.text_with("mine\n", quote(Quoting.FORWARD)) == (
        "mine\n\nOn Monday, Ana <ana@x> wrote:\n\none\n> two\n\nthree\n"
    )


def test_plain_text_is_quoted_as_a_person_would() -> None:
    said = quoted.text_with("mine\n", quote())
    assert said == "mine\n\nOn Monday, Ana <ana@x> wrote:\n> one\n>> two\n>\n> three\n"


def test_long_quoted_lines_are_broken_with_their_marks() -> None:
    lines = quoted.quoted_line("> " + "word " * 60).split("\n")
    assert len(lines) > 3
    assert all(line.startswith(">> word") and len(line) <= 78 for line in lines)
    address = "https://example.com/" + "a" * 200
    assert quoted.quoted_line(address) == f"> {address}"


def test_what_we_write_around_the_original_is_left_alone_by_our_own_cleaner() -> None:
    whole = quoted.html_with("<div>mine</div>", quote())
    assert sanitise(whole).html.replace("; ", ";").replace(": ", ":").count("border-left:2px solid #cccccc") == 1
    assert "On Monday" in sanitise(whole).html


def test_a_piece_is_cut_out_only_where_it_is_certain() -> None:
    assert quoted.cut_out("<div>a<p>sign</p></div>", "<p>sign</p>")[0] == "<div>a</div>"
    assert quoted.cut_out("<p>x</p><p>x</p>", "<p>x</p>") == ("<p>x</p><p>x</p>", "")
    assert quoted.cut_out("<p>x</p>", "") == ("<p>x</p>", "")
