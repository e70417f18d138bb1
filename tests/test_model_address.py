"""Addresses: what is read, what is refused and why, and lists as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Kind, MailError, Reason
from app.model.address import Address, split_list, typed_list
from app.model.draft import Draft, recipients_of


@pytest.mark.parametrize(
    ("text", "name", "wire"),
    [
        ("ana@prado.example", "", "ana@prado.example"),
        ("Ana Prado <ana@prado.example>", "Ana Prado", "ana@prado.example"),
        ('"Prado, Ana" <ana@prado.example>', "Prado, Ana", "ana@prado.example"),
        ('"Ana \\"La\\" P" <a@b.example>', 'Ana "La" P', "a@b.example"),
        ("ana@prado.example (Ana)", "Ana", "ana@prado.example"),
        ("a@bücher.example", "", "a@xn--bcher-kva.example"),
        ("用户@例子.example", "", "用户@xn--fsqu00a.example"),
        ('"a@b"@c.example', "", '"a@b"@c.example'),
        ("a@[127.0.0.1]", "", "a@[127.0.0.1]"),
        ("postmaster@localhost", "", "postmaster@localhost"),
    ],
)
def test_read(text: str, name: str, wire: str) -> None:
    address = Address.parse(text)
    assert (address.name, address.wire) == (name, wire)
    assert Address.parse(str(address)) == address


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("ana", "no_at"),
        ("ana@prado", "no_ending"),
        ("an a@prado.example", "local"),
        ("a..b@prado.example", "local"),
        (".a@prado.example", "local"),
        ("a" * 65 + "@prado.example", "local"),
        ("a@-prado.example", "domain"),
        ("a@prado..example", "domain"),
        ("a@" + "x" * 64 + ".example", "domain"),
        ("a@1.2.3.4", "domain"),
        ("a@[999.1.1.1]", "domain"),
        ("Ana <a@b.example", "brackets"),
        ("a@b.example>", "brackets"),
        ("x@y.example>\r\nRCPT TO:<evil@e.example", "control"),
        ("a\u200bb@prado.example", "invisible"),
        ("a@b.example\u2028", ""),
    ],
)
def test_refused_with_the_reason(text: str, problem: str) -> None:
    if not problem:  # a line separator at the end is white space, and trimmed like it
        assert Address.parse(text).wire == "a@b.example"
        return
    with pytest.raises(MailError) as caught:
        Address.parse(text)
    assert (caught.value.kind, caught.value.reason) == (Kind.INVALID, Reason.BAD_ADDRESS)
    assert caught.value.facts["problem"] == problem
    assert "\n" not in caught.value.detail


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_nothing_but_mail_errors_and_nothing_dangerous_passes(text: str) -> None:
    try:
        address = Address.parse(text)
    except MailError:
        return
    assert not any(c in address.wire for c in "\r\n\0")
    if not address.local.startswith('"'):
        assert not any(c in address.wire for c in " <>")
    assert Address.parse(str(address)).wire == address.wire


@pytest.mark.parametrize(
    ("pasted", "pieces"),
    [
        ("a@b.c, d@e.f; g@h.i", ["a@b.c", "d@e.f", "g@h.i"]),
        ('"X, Y" <c@d.e>,z@z.z', ['"X, Y" <c@d.e>', "z@z.z"]),
        ("Ana <a@b.c>\r\nBo <b@c.d>\n", ["Ana <a@b.c>", "Bo <b@c.d>"]),
        ("a@b.c d@e.f\tg@h.i", ["a@b.c", "d@e.f", "g@h.i"]),
        ('"unpaired <a@b.c>, d@e.f', ['"unpaired <a@b.c>', "d@e.f"]),
        (" ,;\n", []),
        ("not an address", ["not an address"]),
    ],
)
def test_pasted_lists(pasted: str, pieces: list[str]) -> None:
    assert split_list(pasted) == pieces


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        (
            "Ana Prado\tana@x.example\nBob Miller\tbob@y.example\n",
            ["Ana Prado <ana@x.example>", "Bob Miller <bob@y.example>"],
        ),
        ("ana@x.example\tPrado, Ana\r\nbob@y.example\t\r\n", ['"Prado, Ana" <ana@x.example>', "bob@y.example"]),
        ("Ana\tPrado\tana@x.example", ["Ana", "Prado", "ana@x.example"]),
        ("a@x.example\tb@y.example", ["a@x.example", "b@y.example"]),
        ("Ana <a@x.example>\tMadrid", ["Ana <a@x.example>", "Madrid"]),
        ("Dora Pol dora@w.example", ["Dora Pol <dora@w.example>"]),
        ("José Peña jose.pena@w.example, bob@y.example", ["José Peña <jose.pena@w.example>", "bob@y.example"]),
        ("ana prado@x.example", ["ana prado@x.example"]),
        ("to ana@x.example", ["to ana@x.example"]),
        ('"Ana" ana@x.example', ['"Ana" ana@x.example']),
        ("Ana Prado <ana@x.example>; bob@y.example", ["Ana Prado <ana@x.example>", "bob@y.example"]),
        ("", []),
        ("\t", []),
    ],
)
def test_a_name_beside_an_address_is_its_name(typed: str, people: list[str]) -> None:
    assert typed_list(typed) == people
    assert [piece for person in people for piece in typed_list(person)] == people


def test_each_recipient_once_in_order() -> None:
    draft = Draft(to=("B <b@x.example>", "a@x.example"), cc=("A@X.example",), bcc=("c@x.example",))
    assert [a.wire for a in recipients_of(draft)] == ["b@x.example", "a@x.example", "c@x.example"]
