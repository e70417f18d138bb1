"""Rows to model and back."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import MailError, Reason
from app.model.account import Account, Auth, AuthMethod, Identity, Incoming, Pin, Security, Server
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Priority
from app.model.settings import Settings
from app.storage import accounts, contacts, drafts, settings
from app.storage.migrate import migrate


@pytest.fixture
def rows(tmp_path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "d.db", isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, tmp_path / "d.db")
    yield connection
    connection.close()


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
text_lists = st.lists(texts, max_size=3).map(tuple)
attachments = st.builds(
    Attachment,
    name=texts,
    content_type=texts,
    size=st.integers(0, 2**40),
    key=texts,
    disposition=st.sampled_from(Disposition),
    content_id=texts,
    origin=texts,
    origin_mtime=st.integers(0, 2**62),
)
any_draft = st.builds(
    Draft,
    identity_id=st.integers(0, 9),
    to=text_lists,
    cc=text_lists,
    bcc=text_lists,
    subject=texts,
    html=texts,
    text=texts,
    attachments=st.lists(attachments, max_size=3).map(tuple),
    priority=st.sampled_from(Priority),
    read_receipt=st.booleans(),
    delivery_report=st.booleans(),
    in_reply_to=texts,
    references=text_lists,
    not_before=st.floats(0, 1e10),
    changed=st.floats(0, 1e10),
    open_in_window=st.booleans(),
    id=st.integers(0, 99),
)


@given(any_draft)
def test_any_draft_survives_being_written_down(draft: Draft) -> None:
    assert drafts.decode(drafts.encode(draft)) == draft


def test_a_draft_of_another_version_is_still_read() -> None:
    body = json.loads(drafts.encode(Draft(subject="s", attachments=(Attachment("n", "t", 1, "k"),))))
    body["new_field"] = body["attachments"][0]["new_field"] = 1
    del body["references"]
    assert drafts.decode(json.dumps(body)) == Draft(subject="s", attachments=(Attachment("n", "t", 1, "k"),))


def test_drafts(rows: sqlite3.Connection) -> None:
    first = drafts.store(rows, Draft(subject="first", changed=1.0))
    second = drafts.store(rows, Draft(subject="second", changed=2.0, open_in_window=True), "owner")
    assert (first.id, second.id) == (1, 2)
    assert drafts.every(rows) == [second, first]
    assert drafts.in_windows(rows) == [(second, "owner")]
    changed = drafts.store(rows, replace(second, subject="new", open_in_window=False, changed=3.0), "owner")
    assert drafts.get(rows, 2) == changed
    assert drafts.in_windows(rows) == []
    assert drafts.delete(rows, 2)
    assert not drafts.delete(rows, 2)
    with pytest.raises(MailError) as caught:
        drafts.get(rows, 2)
    assert caught.value.reason is Reason.NOT_FOUND
    assert drafts.store(rows, Draft(subject="third")).id == 3, "an id is never used twice"
    assert drafts.store(rows, second, "owner").id == 2, "a draft that comes back keeps its id"


def test_the_copies_that_rows_name(rows: sqlite3.Connection) -> None:
    def with_file(key: str) -> Draft:
        return Draft(attachments=(Attachment("n", "t", 1, key), Attachment("m", "t", 1, "shared")))

    drafts.store(rows, with_file("in a draft"))
    rows.execute(
        "INSERT INTO outgoing (state, sender, spool_key, sha256, size, message_id, created, draft)"
        " VALUES ('SENT', 'a@b.example', 'k', 'h', 1, '<1@b>', 0, ?),"
        " ('SENT', 'a@b.example', 'k', 'h', 1, '<2@b>', 0, NULL)",
        (drafts.encode(with_file("in the outbox")),),
    )
    assert drafts.named_parts(rows) == {"in a draft", "in the outbox", "shared"}


def account(number: int = 1, **changes: object) -> Account:
    return replace(
        Account(
            name=f"Account {number}",
            identities=(
                Identity(Address("Ana", f"ana{number}@example.org")),
                Identity(Address("", f"a{number}@example.org"), Address("Répondre, s’il", "r@example.org")),
            ),
            server=Server("mail.example.org", 587, Security.STARTTLS, "/ca.pem", Pin("ab" * 32, 5.0)),
            auth=Auth(AuthMethod.COMMAND, "ana", "pass show mail", "", True),
            colour="teal",
            incoming=(Incoming("imap", "imap.example.org", 993),),
        ),
        **changes,
    )


def inserted(rows: sqlite3.Connection, number: int = 1) -> Account:
    return accounts.insert(rows, account(number, id=accounts.draw_id(rows)))


def test_accounts(rows: sqlite3.Connection) -> None:
    first, second = inserted(rows, 1), inserted(rows, 2)
    assert accounts.every(rows) == [first, second]
    assert [identity.id for identity in first.identities + second.identities] == [1, 2, 3, 4]
    assert accounts.of_identity(rows, 4) == second
    swapped = replace(first, name="New", identities=(first.identities[1], Identity(Address("", "c@example.org"))))
    stored = accounts.update(rows, swapped)
    assert [identity.id for identity in stored.identities] == [2, 5]
    assert accounts.get(rows, first.id) == stored
    for missing in (lambda: accounts.of_identity(rows, 1), lambda: accounts.get(rows, 9)):
        with pytest.raises(MailError) as caught:
            missing()
        assert caught.value.reason is Reason.NO_ACCOUNT
    with pytest.raises(MailError):
        accounts.update(rows, replace(first, id=9))


def test_an_account_cannot_take_the_identity_of_another(rows: sqlite3.Connection) -> None:
    first, second = inserted(rows, 1), inserted(rows, 2)
    accounts.update(rows, replace(second, identities=first.identities))
    assert accounts.get(rows, first.id) == first


def test_ids_of_accounts_are_drawn_once(rows: sqlite3.Connection) -> None:
    drawn = [accounts.draw_id(rows) for _ in range(3)]
    stored = inserted(rows)
    accounts.delete(rows, stored.id)
    assert [*drawn, stored.id, accounts.draw_id(rows)] == [1, 2, 3, 4, 5]


def test_the_outbox_keeps_what_a_removed_account_sent(rows: sqlite3.Connection) -> None:
    stored = inserted(rows)
    rows.execute(
        "INSERT INTO outgoing (account_id, state, sender, spool_key, sha256, size, message_id, created)"
        " VALUES (?, 'SENT', 'a@b.example', 'k', 'h', 1, '<1@b>', 0)",
        (stored.id,),
    )
    accounts.delete(rows, stored.id)
    assert rows.execute("SELECT account_id FROM outgoing").fetchone()[0] is None
    assert rows.execute("SELECT count(*) FROM identities").fetchone()[0] == 0


def test_there_is_one_default(rows: sqlite3.Connection) -> None:
    first, second = inserted(rows, 1), inserted(rows, 2)
    accounts.set_default(rows, first.id)
    accounts.set_default(rows, second.id)
    assert [a.is_default for a in accounts.every(rows)] == [False, True]
    with pytest.raises(sqlite3.IntegrityError):
        accounts.update(rows, replace(first, is_default=True))


def _other(default: object) -> Any:
    """Another value of the type."""
    if isinstance(default, bool):
        return not default
    return default + 1 if isinstance(default, int | float) else f"{default}x"


def test_settings(rows: sqlite3.Connection) -> None:
    assert settings.load(rows) == Settings()
    chosen = Settings(**{field.name: _other(field.default) for field in dataclasses.fields(Settings)})
    assert all(getattr(chosen, field.name) != field.default for field in dataclasses.fields(Settings))
    settings.save(rows, chosen)
    assert settings.load(rows) == chosen


@pytest.mark.parametrize(
    ("value", "zoom", "undo"),
    [("2", 2.0, 2), ('"2"', 1.0, 5), ("true", 1.0, 5), ("null", 1.0, 5), ("nonsense", 1.0, 5), ("[1]", 1.0, 5)],
)
def test_a_value_of_the_wrong_type_is_the_default(rows: sqlite3.Connection, value: str, zoom: float, undo: int) -> None:
    for name in ("zoom", "undo_seconds"):
        rows.execute("INSERT INTO settings VALUES (?, ?)", (name, value))
    assert settings.load(rows) == Settings(zoom=zoom, undo_seconds=undo)


def test_names_nobody_knows_are_kept(rows: sqlite3.Connection) -> None:
    rows.execute("INSERT INTO settings VALUES ('of_the_future', '7')")
    settings.save(rows, Settings(theme="dark"))
    assert rows.execute("SELECT value FROM settings WHERE name = 'of_the_future'").fetchone()[0] == "7"


def test_the_profile_has_one_name(rows: sqlite3.Connection) -> None:
    assert settings.profile_id(rows) == settings.profile_id(rows)
    assert len(settings.profile_id(rows)) == 16


def test_contacts(rows: sqlite3.Connection) -> None:
    contacts.learn(rows, [Address("Ana", "Ana@Example.org"), Address("", "b@example.org")], 10.0)
    contacts.learn(rows, [Address("", "ana@example.org")], 20.0)
    contacts.learn(rows, [Address("Ana María", "ana@example.org")], 15.0)
    found = {contact.address.spec: contact for contact in contacts.every(rows)}
    assert set(found) == {"ana@example.org", "b@example.org"}
    ana = found["ana@example.org"]
    assert (ana.address.name, ana.times_used, ana.last_used) == ("Ana María", 3, 20.0)
    contacts.forget(rows, "ANA@example.org")
    assert [contact.address.spec for contact in contacts.every(rows)] == ["b@example.org"]
