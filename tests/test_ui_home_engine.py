"""The home window over the real engine and its practice server: queue, undo, send, receive."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from home_kit import raise_it, settle, until
from PySide6.QtCore import Qt

from app.engine import Engine
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.outgoing import SendState
from ui.compose.editor.reading.importer import load_document
from ui.home.folders import Place
from ui.home.preview_pane import Deed
from ui.home.sources import save_source
from ui.home.window import HomeWindow
from ui.outbox.groups import Kind
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, Any]], Any]
Script = Callable[[HomeWindow, Engine, Account], Coroutine[Any, Any, None]]


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def put(self, user: str, secret: str) -> None:
        self.kept[user] = secret

    def get(self, user: str) -> str | None:
        return self.kept.get(user)

    def delete(self, user: str) -> None:
        self.kept.pop(user, None)


@pytest.fixture
def home(qrun: Run, profile: Path) -> Callable[[Script], None]:
    """A window over a fresh profile with one account at the practice server."""

    def run(script: Script) -> None:
        async def body() -> None:
            engine = await Engine.open(profile, open_keyring=Ring)
            try:
                await with_window(engine)
            finally:
                await engine.stop()

        async def with_window(engine: Engine) -> None:
            info = await engine.start_practice()
            server = Server(info.host, info.port_starttls, Security.STARTTLS, ca_file=str(info.ca_file))
            identity = Identity(Address("Ana Prado", "ana@prado.studio"))
            wanted = Account("Practice", (identity,), server, Auth(AuthMethod.PASSWORD, info.user))
            account = await engine.accounts.add(wanted, info.password)
            tasks = Tasks(raise_it)
            window = HomeWindow(engine, tasks, load_importer=lambda: load_document)
            window.show()
            try:
                await until(lambda: window.library.loaded)
                await script(window, engine, account)
            finally:
                window.close()
                await settle(2)
                await tasks.close()
                window.deleteLater()

        qrun(body())

    return run


def shown(window: HomeWindow) -> list[str]:
    return [entry.subject for entry in window.list_pane.model.entries_in_order()]


def message(account: Account, subject: str = "Proofs") -> Draft:
    text = "Dear Marta"
    to = ("Marta <marta@example.com>", "ingrid@example.com")
    return Draft(account.identity.id, to, subject=subject, html=f"<p><b>{text}</b></p>", text=text)


def test_a_message_goes_from_draft_to_outbox_to_sent_to_inbox(home: Callable[[Script], None]) -> None:
    async def script(window: HomeWindow, engine: Engine, account: Account) -> None:
        draft = await engine.drafts.restore(message(account))
        await until(lambda: shown(window) == ["Proofs"])
        row = await engine.outbox.queue(draft)
        await until(lambda: shown(window) == [])
        window.show_place(Place.OUTBOX)
        await until(lambda: row.id in window.outbox._cards)
        card = window.outbox._cards[row.id]
        assert card.state.text().startswith("Goes in ")
        engine.start()
        card.quiet.click()  # Send now
        await until(lambda: window.library.outbox.rows[row.id].state is SendState.SENT)
        await until(lambda: card.state.text().startswith("Sent "))
        window.show_place(Place.SENT)
        await until(lambda: shown(window) == ["Proofs"])
        await until(lambda: window.preview.paper.toPlainText() == "Dear Marta")
        results = window.preview.delivery.as_text().splitlines()
        assert [line.split("\t")[:2] for line in results] == [
            ["marta@example.com", "Accepted"],
            ["ingrid@example.com", "Accepted"],
        ]
        window.show_place(Place.INBOX)
        await until(lambda: shown(window) == ["Proofs"])
        await until(lambda: window.preview.paper.toPlainText().strip() == "Dear Marta")
        assert window.preview.entry is not None
        assert "ingrid@example.com" in window.preview.entry.to

    home(script)


def test_undo_opens_the_draft_again(home: Callable[[Script], None]) -> None:
    async def script(window: HomeWindow, engine: Engine, account: Account) -> None:
        opened: list[Draft] = []
        window.draft_opened.connect(opened.append)
        row = await engine.outbox.queue(message(account))
        window.show_place(Place.OUTBOX)
        await until(lambda: row.id in window.outbox._cards)
        window.outbox._cards[row.id].strong.click()
        await until(lambda: [d.subject for d in opened] == ["Proofs"])
        assert opened[0].to == ("Marta <marta@example.com>", "ingrid@example.com")
        await until(lambda: window.outbox.empty.isVisible())

    home(script)


def test_discard_undo_and_edit_as_new_over_the_real_tables(home: Callable[[Script], None]) -> None:
    async def script(window: HomeWindow, engine: Engine, account: Account) -> None:
        draft = await engine.drafts.restore(message(account, "First"))
        await until(lambda: shown(window) == ["First"])
        window._do(Deed.BIN)
        await until(lambda: shown(window) == [])
        window.toasts.toast.button.click()
        await until(lambda: shown(window) == ["First"])
        assert (await engine.drafts.get(draft.id)).html == draft.html
        window._do(Deed.COPY)
        await until(lambda: shown(window) == ["First", "First"])
        assert len({d.id for d in await engine.drafts.all()}) == 2

    home(script)


def test_scheduled_rows_and_pause(home: Callable[[Script], None]) -> None:
    async def script(window: HomeWindow, engine: Engine, account: Account) -> None:
        later = Draft(account.identity.id, ("marta@example.com",), subject="Later", text="x", not_before=4e9)
        row = await engine.outbox.queue(later)
        await until(lambda: window.library.counts().scheduled == 1)
        window.show_place(Place.SCHEDULED)
        await until(lambda: shown(window) == ["Later"])
        window.show_place(Place.OUTBOX)
        card = window.outbox._cards[row.id]
        assert card.kind is Kind.SCHEDULED
        window.outbox.pause_button.click()
        await until(lambda: engine.preferences.current.paused)
        await until(lambda: window.outbox.pause_button.accessibleName() == "Resume sending")
        role = Qt.ItemDataRole.AccessibleTextRole
        model = window.sidebar.folders.rows
        assert "Scheduled, 1" in [model.index(n, 0).data(role) for n in range(model.rowCount())]

    home(script)


def test_source_of_a_queued_message_is_what_goes_out(home: Callable[[Script], None]) -> None:
    async def script(window: HomeWindow, engine: Engine, account: Account) -> None:
        row = await engine.outbox.queue(message(account))
        data = engine.outbox.path_of(row).read_bytes()
        assert len(data) == row.size
        assert b"Subject: Proofs\r\n" in data
        await save_source(engine, row, engine.outbox.path_of(row))  # onto itself: no octet is lost
        assert engine.outbox.path_of(row).read_bytes() == data

    home(script)
