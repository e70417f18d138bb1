"""Looking after accounts through the settings window: real engine, real keys and clicks, a local server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from outbox_scene import SHORT, Keys, letter, states_of
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from servers import PASSWORD, USER, SmtpServer
from settings_desk import settings_window
from waiting import until

from app.engine import Engine
from app.errors import Reason
from app.model.account import Account, Auth, AuthMethod, Identity, Pin, Security, Server
from app.model.address import Address
from app.model.outgoing import SendState
from ui import dialogs
from ui.accounts.account_sections import IdentityDeed
from ui.accounts.identity_sheet import IdentitySheet
from ui.accounts.in_place import PasswordSheet
from ui.accounts.manage import AccountsPage
from ui.accounts.removal import RemovalQuestion
from ui.home.folders import Place
from ui.home.window import HomeWindow
from ui.outbox.groups import Act, Kind
from ui.outbox.page import OutboxPage
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
HOST = Server("smtp.prado.example", 465, Security.TLS)


def account(name: str, server: Server = HOST, auth: Auth | None = None, **changes: Any) -> Account:
    identity = Identity(Address("", f"{name}@prado.example"))
    return replace(Account(name, (identity,), server, auth or Auth(AuthMethod.PASSWORD, name)), **changes)


@asynccontextmanager
async def opened(profile: Path, *accounts: Account, keys: Keys | None = None) -> AsyncIterator[tuple[Any, Engine]]:
    ring = keys or Keys()
    engine = await Engine.open(profile, limits=SHORT, open_keyring=lambda: ring)
    async with settings_window(engine) as window:
        for one in accounts or (account("ana"), account("bo"), account("cy")):
            await engine.accounts.add(one, PASSWORD)
        window.show()
        window.list.setCurrentRow(window.stack.indexOf(window.accounts))
        await until(lambda: window.accounts.list.count() == len(accounts or "abc"))
        await until(lambda: len(window.accounts._states) == window.accounts.list.count())
        yield window, engine


def names(page: AccountsPage) -> list[str]:
    return [one.name for one in page.list.accounts()]


async def sheet(window: QWidget, kind: type[QDialog]) -> Any:
    await until(lambda: [d for d in window.findChildren(kind) if d.isVisible()])
    return next(d for d in window.findChildren(kind) if d.isVisible())


def is_gone(dialog: QDialog) -> bool:
    return not shiboken6.isValid(dialog)


def press(button: QWidget) -> None:
    """As somebody does who uses the keyboard alone."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_alt_and_an_arrow_move_an_account_and_the_order_is_kept(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            page = window.accounts
            page.list.setFocus()
            QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            await until(lambda: names(page) == ["bo", "ana", "cy"])
            chosen = page.list.chosen()
            assert chosen is not None
            assert chosen.name == "ana", "the moved one stays chosen"
            QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            await until(lambda: names(page) == ["ana", "bo", "cy"])
            page.list.model().moveRow(QModelIndex(), 2, QModelIndex(), 0)  # what a drag comes down to
            page.list.setCurrentRow(1)
            page.page.down.trigger()
            wanted = ["cy", "bo", "ana"]
            await until(lambda: names(page) == wanted)
            async with asyncio.timeout(60):
                while [one.name for one in await engine.accounts.all()] != wanted:
                    await asyncio.sleep(0.01)

    qrun(story())


def test_an_account_is_switched_off_and_on_and_says_so(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, _engine):
            page = window.accounts
            press(page.page.switch)
            await until(lambda: page.list.accounts()[0].disabled)
            await until(lambda: page.page._state.text().startswith("Switched off"))
            await until(lambda: page.list.accounts()[1].is_default)
            await until(lambda: "Switched off" in page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
            assert page.page.usual.isHidden(), "a usual sender sends"
            press(page.page.switch)
            await until(lambda: not page.list.accounts()[0].disabled)
            await until(lambda: page.page._state.text() == "Ready")
            press(page.page.usual)
            await until(lambda: page.list.accounts()[0].is_default)

    qrun(story())


def test_times_of_one_account_are_stored_and_reset(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            section = window.accounts.page.sending
            for box, typed in ((section.undo, "30"), (section.patience, "90")):
                box.setFocus()
                box.selectAll()
                QTest.keyClicks(box, typed)
                QTest.keyClick(box, Qt.Key.Key_Return)
            ana = window.accounts.list.accounts()[0].id
            async with asyncio.timeout(60):
                while ((now := await engine.accounts.get(ana)).undo_seconds, now.patience) != (30, 90.0):
                    await asyncio.sleep(0.01)
            await until(lambda: section._undo_row.reset.isVisibleTo(section))
            press(section._undo_row.reset)
            press(section._patience_row.reset)
            async with asyncio.timeout(60):
                while ((now := await engine.accounts.get(ana)).undo_seconds, now.patience) != (None, 0.0):
                    await asyncio.sleep(0.01)
            await until(lambda: section.undo.text() == "As for all")

    qrun(story())


def test_a_certificate_exception_is_shown_and_given_up(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        pinned = account("ana", replace(HOST, pin=Pin("ab12" * 16, 1_780_000_000.0)))
        async with opened(profile, pinned, account("bo")) as (window, engine):
            section = window.accounts.page.exceptions
            said = [label.text() for label in section.findChildren(QLabel)]
            assert any(words.startswith("ab12 ab12") for words in said)
            assert any("2026" in words for words in said)
            press(section.buttons[0])
            await until(section.isHidden)
            assert (await engine.accounts.all())[0].server.pin is None

    qrun(story())


def test_a_duplicate_is_chosen_and_ready(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, account("ana")) as (window, _engine):
            page = window.accounts
            page.page.duplicate.trigger()
            await until(lambda: names(page) == ["ana", "ana (2)"])
            await until(lambda: (page.list.chosen() or account("x")).name == "ana (2)")
            await until(lambda: page.page._state.text() == "Ready")

    qrun(story())


def test_removing_keeps_queued_mail_as_drafts_unless_told_otherwise(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, account("ana"), account("bo")) as (window, engine):
            ana = (await engine.accounts.all())[0]
            for _ in range(2):
                await engine.outbox.queue(letter(account=ana))
            press(window.accounts.page.remove)
            question = await sheet(window, RemovalQuestion)
            assert "2 messages that wait to be sent" in question.accessibleDescription()
            assert question.drafts.isChecked()
            assert question.risky_button.text() == "Remove account"
            QTest.keyClick(question, Qt.Key.Key_Escape)
            await until(lambda: is_gone(question))
            assert len(await engine.accounts.all()) == 2
            assert len(await engine.outbox.all()) == 2
            press(window.accounts.page.remove)
            question = await sheet(window, RemovalQuestion)
            press(question.risky_button)
            await until(lambda: window.accounts.list.count() == 1)
            assert len(await engine.drafts.all()) == 2
            assert await engine.outbox.all() == []

    qrun(story())


def test_removing_can_delete_queued_mail(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, account("ana"), account("bo")) as (window, engine):
            ana, bo = await engine.accounts.all()
            await engine.outbox.queue(letter(account=ana))
            other = await engine.outbox.queue(letter(account=bo))
            press(window.accounts.page.remove)
            question = await sheet(window, RemovalQuestion)
            assert "the message that waits to be sent" in question.accessibleDescription()
            question.drafts.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(question.drafts, Qt.Key.Key_Down)
            assert question.delete.isChecked()
            assert "lost for good" in question.delete.accessibleDescription()
            assert question.risky_button.text() == "Remove account and delete mail"
            QTest.keyClick(question.delete, Qt.Key.Key_Return)
            await until(lambda: is_gone(question))
            assert len(await engine.accounts.all()) == 2, "Enter keeps the account"
            press(window.accounts.page.remove)
            question = await sheet(window, RemovalQuestion)
            press(question.delete)
            press(question.risky_button)
            await until(lambda: window.accounts.list.count() == 1)
            assert [one.id for one in await engine.outbox.all()] == [other.id], "mail of others is left alone"
            assert await engine.drafts.all() == []
            assert len(list((profile / "spool").rglob("*.eml"))) == 1

    qrun(story())


def test_the_test_tells_what_the_server_says(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with SmtpServer(auth="PLAIN") as server:
            auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True)
            async with opened(profile, account("ana", server.at(), auth)) as (window, _engine):
                page = window.accounts
                press(page.page.server.test)
                await until(lambda: page._testing is not None and page._testing.done())
                assert page.page._notices.count() == 1, "it can send"
                assert page._conversation
                assert PASSWORD not in page._conversation
                assert server.messages == []
                server.users.clear()
                press(page.page.server.test)
                await until(lambda: page.page.server.card.fixes())
                press(page.page.server.card.fixes()[-1])
                asked = await sheet(window, PasswordSheet)
                asked.reject()
                await until(lambda: is_gone(asked))

    qrun(story())


# ---- identities


def typed(field: Any, words: str) -> None:
    field.entry.setFocus()
    field.entry.selectAll()
    QTest.keyClicks(field.entry, words)


def test_an_identity_is_added_changed_put_first_and_removed(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, account("ana")) as (window, engine):
            page = window.accounts
            press(page.page.identities.add)
            made = await sheet(window, IdentitySheet)
            assert made.address.entry.hasFocus() or QApplication.focusWidget() is None
            typed(made.address, "workshop@prado.example")
            typed(made.name, "Ana, Workshop")
            typed(made.always_bcc, "archive@prado.example")
            typed(made.patterns, "ana+*@prado.example, *@shop.example")
            typed(made.domains, "customer.example")
            QTest.keyClick(made.domains.entry, Qt.Key.Key_Return)
            await until(lambda: len(page.page.identities.cards) == 2)
            second = (await engine.accounts.all())[0].identities[1]
            assert second.address == Address("Ana, Workshop", "workshop@prado.example")
            assert second.always_bcc == (Address("", "archive@prado.example"),)
            assert second.patterns == ("ana+*@prado.example", "*@shop.example")
            assert second.domains == ("customer.example",)
            card = page.page.identities.cards[1]
            assert "archive@prado.example" in card.accessibleName()
            press(card.edit)
            changed = await sheet(window, IdentitySheet)
            assert changed.always_bcc.text() == "archive@prado.example"
            typed(changed.patterns, "nonsense")
            press(changed.store)
            await until(lambda: changed.patterns.error())
            assert changed.isVisible()
            typed(changed.patterns, "*@shop.example")
            assert not changed.patterns.error(), "it goes at the first keystroke"
            press(changed.store)
            await until(lambda: is_gone(changed))
            [stored] = await engine.accounts.all()
            assert stored.identities[1].patterns == ("*@shop.example",)
            assert stored.identities[1].id == second.id
            page.page.identities.cards[1].acted.emit(IdentityDeed.FIRST)
            await until(lambda: page.page.identities.cards[0].identity.id == second.id)
            page.page.identities.cards[1].acted.emit(IdentityDeed.REMOVE)
            question = await sheet(window, dialogs.Question)
            press(question.risky_button)
            await until(lambda: len(page.page.identities.cards) == 1)

    qrun(story())


def test_an_identity_gets_a_server_and_a_password_of_its_own(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        keys = Keys()
        async with opened(profile, account("ana"), keys=keys) as (window, engine):
            page = window.accounts
            press(page.page.identities.cards[0].edit)
            made = await sheet(window, IdentitySheet)
            press(made.own)
            place = made.server.place
            typed(place.host, "relay.prado.example")
            place.security.button("starttls").click()
            assert place.port.text() == "587"
            typed(place.user_name, "ws")
            typed(made.server.sign_in.password, "own-secret")
            press(made.store)
            await until(lambda: is_gone(made))
            [stored] = await engine.accounts.all()
            assert stored.identity.server == Server("relay.prado.example", 587, Security.STARTTLS)
            assert sorted(keys.held.values()) == sorted([PASSWORD, "own-secret"])
            await until(lambda: "relay.prado.example" in page.page.identities.cards[0].accessibleName())

    qrun(story())


# ---- files


def test_accounts_go_to_a_file_and_come_back_with_a_question(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "accounts.json"

    async def save(*_arguments: object) -> Path:
        return path

    async def choose(*_arguments: object) -> Path:
        return path

    monkeypatch.setattr(dialogs, "choose_save", save)
    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def story() -> None:
        async with opened(profile, account("ana")) as (window, _engine):
            window.accounts.export.trigger()
            await until(path.exists)
        assert PASSWORD not in path.read_text("utf-8")
        async with opened(profile.parent / "other", account("bo")) as (window, engine):
            page = window.accounts
            page.bring.trigger()
            question = await sheet(window, dialogs.Question)
            [well] = question.findChildren(dialogs.Well)
            assert "smtp.prado.example" in well.words.toPlainText()
            press(question.risky_button)
            await until(lambda: names(page) == ["bo", "ana"])
            asked = await sheet(window, PasswordSheet)
            assert "ana" in asked.windowTitle()
            QTest.keyClick(asked, Qt.Key.Key_Escape)
            await until(lambda: is_gone(asked))
            await until(lambda: page.page._state.text() == "Needs sign-in")
            path.write_text("{}")
            page.bring.trigger()
            await until(lambda: page._notices.count())
            assert len(await engine.accounts.all()) == 2

    qrun(story())


# ---- a password that changed at the provider


def test_a_changed_password_is_asked_for_once_in_place_and_the_queue_goes_on(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        keys, failures = Keys(), []
        tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
        async with SmtpServer(auth="PLAIN", users={USER: "the new one"}) as server:
            engine = await Engine.open(profile, limits=SHORT, open_keyring=lambda: keys)
            await engine.preferences.change(undo_seconds=0)
            auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True)
            stored = await engine.accounts.add(account("ana", server.at(), auth), "the old one")
            page = OutboxPage(engine, tasks)
            page.resize(900, 600)
            page.show()
            rows = [await engine.outbox.queue(letter(account=stored)) for _ in range(3)]
            engine.start()
            await until(lambda: any(c.outgoing.state is SendState.NEEDS_USER for c in page._in_order()))
            [needing] = [c for c in page._in_order() if c.outgoing.state is SendState.NEEDS_USER]
            assert needing.outgoing.reason is Reason.PASSWORD_REFUSED
            press(needing.strong)
            asked = await sheet(page, PasswordSheet)
            assert not asked.go.isEnabled()
            QTest.keyClicks(asked.password.entry, "wrong again")
            QTest.keyClick(asked.password.entry, Qt.Key.Key_Return)
            await until(lambda: asked._failure.isVisible())
            await asyncio.sleep(0)
            assert asked.password.geometry().height() >= asked.password.minimumSizeHint().height(), (
                "nothing is squeezed"
            )
            assert keys.held != {}
            assert "wrong again" not in keys.held.values(), "what was refused is not kept"
            QTest.keyClicks(asked.password.entry, "the new one")
            assert not asked._failure.isVisible()
            QTest.keyClick(asked.password.entry, Qt.Key.Key_Return)
            await until(lambda: is_gone(asked))
            await until(lambda: len(server.messages) == 3)
            assert list(keys.held.values()) == ["the new one"]
            async with asyncio.timeout(60):
                while set(await states_of(engine, rows)) != {SendState.SENT}:
                    await asyncio.sleep(0.01)
            page.close_page()
            page.close()
            page.deleteLater()
            await tasks.close()
            await engine.stop()
        assert not failures

    qrun(story())


def test_a_password_that_cannot_be_tried_can_be_kept_and_closing_ends_the_trial(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        keys = Keys()
        never = asyncio.Event()
        async with SmtpServer(auth="PLAIN", replies={"EHLO": never}) as server:
            gone = account("bo", replace(server.at(), port=1), Auth(AuthMethod.PASSWORD, USER, allow_clear=True))
            slow = account("ana", server.at(), Auth(AuthMethod.PASSWORD, USER, allow_clear=True))
            async with opened(profile, slow, gone, keys=keys) as (window, _engine):
                page = window.accounts
                press(page.page.sign_in.again)
                asked = await sheet(window, PasswordSheet)
                QTest.keyClicks(asked.password.entry, "half")
                press(asked.go)
                await until(lambda: server.connections)
                QTest.keyClick(asked, Qt.Key.Key_Escape)
                await until(lambda: is_gone(asked))
                assert "half" not in keys.held.values()
                page.list.setCurrentRow(1)
                press(page.page.sign_in.again)
                asked = await sheet(window, PasswordSheet)
                QTest.keyClicks(asked.password.entry, "kept")
                press(asked.go)
                await until(asked.untested.isVisible)
                press(asked.untested)
                await until(lambda: is_gone(asked))
                assert "kept" in keys.held.values()
                never.set()

    qrun(story())


# ---- an account that is switched off


def test_messages_of_an_account_that_is_off_say_so_and_go_when_it_is_switched_on(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        failures: list[str] = []
        tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
        async with SmtpServer() as server:
            engine = await Engine.open(profile, limits=SHORT, open_keyring=Keys)
            await engine.preferences.change(undo_seconds=0)
            stored = await engine.accounts.add(account("ana", server.at(), Auth()), None)
            await engine.accounts.switch_off(stored.id)
            for _ in range(2):
                await engine.outbox.queue(letter(account=stored))
            engine.start()
            home = HomeWindow(engine, tasks)
            home.show()
            home.show_place(Place.OUTBOX)
            await until(lambda: [card.kind for card in home.outbox._in_order()] == [Kind.OFF] * 2)
            [card, _] = home.outbox._in_order()
            assert card.state.text() == "Its account is switched off"
            assert Act.SEND_NOW not in card.menu_acts()
            assert not home.outbox.all_button.isEnabled()
            assert server.messages == []
            press(card.strong)
            await until(lambda: len(server.messages) == 2)
            await until(lambda: all(card.kind is not Kind.OFF for card in home.outbox._in_order()))
            home.close()
            await tasks.close()
            await engine.stop()
            home.deleteLater()
        assert not failures

    qrun(story())
