"""The home window through its widgets, over an engine in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import ACCOUNTS, BODY, DRAFTS, NOW, OUTBOX, PART, SENT, FakeEngine, raise_it, settle, until
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.errors import Reason
from app.events import AccountsChanged, DraftsChanged, MailReceived
from app.model.draft import Attachment, Disposition
from app.model.outgoing import SendState
from app.model.practice import PracticeInfo
from ui.compose.editor.reading.importer import load_document
from ui.dialogs import TextDialog
from ui.home.folders import Place
from ui.home.preview_pane import Deed
from ui.home.sidebar import FOLDED
from ui.home.window import HomeWindow
from ui.look import theme
from ui.outbox.details import Details
from ui.outbox.groups import Act
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, Any]], Any]
Script = Callable[[HomeWindow, FakeEngine], Coroutine[Any, Any, None]]


@pytest.fixture
def home(qrun: Run, tmp_path: Path) -> Callable[..., None]:
    """`home(script, drafts=…, outbox=…)` opens a window, runs the script, closes it."""

    def run(script: Script, size: tuple[int, int] = (1180, 760), **rows: Any) -> None:
        async def body() -> None:
            tasks = Tasks(raise_it)
            engine = FakeEngine(tmp_path, **rows)
            window = HomeWindow(engine, tasks, clock=lambda: NOW, load_importer=lambda: load_document)
            window.resize(*size)
            window.show()
            window.activateWindow()
            await until(lambda: window.library.loaded)
            await settle(4)
            try:
                await script(window, engine)
            finally:
                window.close()
                await settle(2)
                await tasks.close()
                window.deleteLater()

        qrun(body())

    return run


def shown(window: HomeWindow) -> list[str]:
    return [entry.subject for entry in window.list_pane.model.entries_in_order()]


def folders(window: HomeWindow) -> list[str]:
    model = window.sidebar.folders.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def press(window: HomeWindow, key: Qt.Key, *, ctrl: bool = False) -> None:
    focus = window.focusWidget() or window
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focus, key, modifier)


def test_drafts_with_headings_counts_and_preview(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert window.windowTitle() == "Drafts – Tintero"
        assert folders(window) == ["Drafts, 6", "Outbox, 8, needs you", "Scheduled, 1", "Sent", "Templates"]
        model = window.list_pane.model
        headings = [model.index(n, 0).data() for n in range(model.rowCount()) if model.is_heading(n)]
        assert headings == ["Today", "Yesterday", "This week", "October"]
        spoken = model.first().data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith("Marta Ruiz, imprenta@graficaspez.example, Re: Printing the winter catalogue, ")
        assert spoken.endswith("Prado Studio, with attachment")
        await until(lambda: window.preview.paper.toPlainText() == BODY)
        assert window.preview.open_button.accessibleName() == "Continue writing"
        assert window.list_pane.view.hasFocus()

    home(script, drafts=DRAFTS, outbox=[*OUTBOX, *SENT, PART])


def test_search_as_you_type(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        press(window, Qt.Key.Key_F, ctrl=True)
        assert window.list_pane.search.hasFocus()
        QTest.keyClicks(window.list_pane.search, "REUNION")
        await until(lambda: shown(window) == ["Acta de la reunión de noviembre"])
        window.list_pane.search.setText("to:ingrid")
        await until(lambda: shown(window) == ["Re: Residency dates"])
        window.list_pane.search.setText("2026-069")
        await until(lambda: shown(window) == [])
        state = window.list_pane.empty
        assert state.accessibleName() == "No draft with “2026-069”"
        assert state.buttons[0].accessibleName() == "Search in Sent"
        state.buttons[0].click()
        await until(lambda: shown(window) == ["Invoice 2026-069"])
        assert window.place is Place.SENT
        press(window, Qt.Key.Key_Escape)
        window.list_pane.clear_search()
        assert len(shown(window)) == len(SENT)

    home(script, drafts=DRAFTS, outbox=SENT)


def test_enter_and_double_click_open_the_draft(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        opened: list[Any] = []
        window.draft_opened.connect(opened.append)
        press(window, Qt.Key.Key_Return)
        await until(lambda: opened == [DRAFTS[0]])
        press(window, Qt.Key.Key_Down)
        assert window.list_pane.current().item == DRAFTS[1]
        view = window.list_pane.view
        place = view.visualRect(view.currentIndex()).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: opened[1:] == [DRAFTS[1]])

    home(script, drafts=DRAFTS)


def test_arrows_pass_over_headings(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        for expected in DRAFTS[1:4]:
            press(window, Qt.Key.Key_Down)
            assert window.list_pane.current().item == expected

    home(script, drafts=DRAFTS)


def test_type_ahead_finds_a_name(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        QTest.keyClicks(window.list_pane.view, "ing")
        assert window.list_pane.current().who == "Ingrid Solheim"

    home(script, drafts=DRAFTS)


def test_del_discards_and_undo_brings_back(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        press(window, Qt.Key.Key_Down)
        press(window, Qt.Key.Key_Delete)
        await until(lambda: 2 not in engine.drafts.rows and len(shown(window)) == 5)
        assert window.list_pane.current().item == DRAFTS[2], "the neighbour is chosen"
        assert window.toasts.toast.words() == "Draft discarded"
        window.toasts.toast.button.click()
        await until(lambda: engine.drafts.rows.get(2) == DRAFTS[1] and len(shown(window)) == 6)

    home(script, drafts=DRAFTS)


def test_a_draft_that_is_open_is_not_discarded(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        press(window, Qt.Key.Key_Delete)
        await until(lambda: window.toasts.toast.words() == "This draft is open in a window.")
        assert 1 in engine.drafts.rows

    home(script, drafts=[replace(DRAFTS[0], open_in_window=True)])


def test_several_rows_are_binned_together(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        view = window.list_pane.view
        flag = QItemSelectionModel.SelectionFlag
        for draft in DRAFTS[1:3]:
            view.selectionModel().select(window.list_pane.model.index_of(("draft", str(draft.id))), flag.Select)
        assert len(window.list_pane.chosen()) == 3
        press(window, Qt.Key.Key_Delete)
        await until(lambda: sorted(engine.drafts.rows) == [4, 5, 6])
        window.toasts.toast.button.click()
        await until(lambda: sorted(engine.drafts.rows) == [1, 2, 3, 4, 5, 6])

    home(script, drafts=DRAFTS)


def test_a_sent_message_is_forgotten_only_when_undo_is_over(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        window.show_place(Place.SENT)
        window._do(Deed.BIN)
        await until(lambda: len(shown(window)) == len(SENT) - 1)
        window.toasts.toast.button.click()
        await until(lambda: len(shown(window)) == len(SENT))
        assert engine.outbox.calls == []
        window.list_pane.choose(("outgoing", str(SENT[0].id)))
        window._do(Deed.BIN)
        await until(lambda: len(shown(window)) == len(SENT) - 1)
        window.show_toast("Something else")
        await until(lambda: engine.outbox.calls == [("delete", SENT[0].id)])

    home(script, outbox=SENT)


def test_duplicate(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        await until(lambda: window.preview.entry is not None)
        window.preview.copy_button.click()
        await until(lambda: len(engine.drafts.rows) == 2 and len(shown(window)) == 2)
        twin = engine.drafts.rows[2]
        assert twin == replace(DRAFTS[0], id=2, changed=NOW)

    home(script, drafts=DRAFTS[:1])


def test_a_server_that_sends_no_reports_is_told_of(home: Callable[..., None]) -> None:
    silent = replace(PART, delivery_report=True, facts={"dsn": "unsupported"})

    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        window.show_place(Place.SENT)
        window.list_pane.choose(("outgoing", str(silent.id)))
        await until(window.preview.reports.isVisible)
        assert window.preview.reports.text() == "The server does not send delivery reports."

    home(script, outbox=[silent])


def test_sent_shows_delivery_and_is_edited_as_new(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        opened: list[Any] = []
        window.draft_opened.connect(opened.append)
        window.show_place(Place.SENT)
        window.list_pane.choose(("outgoing", str(PART.id)))
        await until(lambda: window.preview.entry is not None and window.preview.entry.item == PART)
        assert window.preview.delivery_button.accessibleName() == "Delivery: 1 of 2 recipients"
        lines = window.preview.delivery.as_text().splitlines()
        assert [line.split("\t")[1] for line in lines] == ["Accepted", "Refused"]
        assert lines[1].endswith("550 5.1.1 No such user here")
        assert window.preview.delivery.isVisible()
        assert window.preview.reports.isHidden()
        assert window.preview.open_button.accessibleName() == "Edit as new"
        window.preview.open_button.click()
        await until(lambda: [d.subject for d in opened] == ["Minutes"])
        assert engine.outbox.calls == [("edit_as_new", PART.id)]

    home(script, outbox=[*SENT, PART])


def test_choice_and_scroll_stay_when_a_draft_is_saved(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        press(window, Qt.Key.Key_Down)
        engine.drafts.rows[6] = replace(DRAFTS[5], subject="Changed", changed=NOW)
        engine.events.publish(DraftsChanged(6))
        await until(lambda: shown(window)[0] == "Changed")
        assert window.list_pane.current().item == DRAFTS[1]

    home(script, drafts=DRAFTS)


def test_one_account_only(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        accounts = window.sidebar.accounts
        accounts.setCurrentIndex(accounts.rows.index_of(account_id=2))
        assert shown(window) == ["Ideas for the spring window", "Re: Residency dates"]
        assert folders(window)[0] == "Drafts, 2"
        engine.accounts.rows = [ACCOUNTS[0]]
        engine.events.publish(AccountsChanged())
        await until(lambda: window.account_id == 0 and len(shown(window)) == 6)

    home(script, drafts=DRAFTS)


def test_scheduled_is_there_while_something_is(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        opened: list[Any] = []
        window.draft_opened.connect(opened.append)
        window.show_place(Place.SCHEDULED)
        assert shown(window) == ["Happy new year"]
        await until(lambda: window.preview.entry is not None)
        window.preview.open_button.click()
        await until(lambda: [d.subject for d in opened] == ["Happy new year"])
        await until(lambda: window.place is Place.DRAFTS)
        assert "Scheduled" not in " ".join(folders(window))

    home(script, outbox=OUTBOX[-1:])


def test_received_mail_with_its_envelope(
    home: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "practice"
    folder.mkdir()
    (folder / "1.eml").write_bytes(
        b"From: =?utf-8?q?Ana_Pr=C3=A1do?= <ana@prado.studio>\r\nTo: marta@example.com\r\nSubject: Hello\r\n"
        b"Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p><b>Dear</b> Marta\r\n"
        b'--x\r\nContent-Disposition: attachment; filename="../a b.bin"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--x--\r\n"
    )
    target = tmp_path / "copy.bin"

    async def choose(_parent: Any, _title: str, name: str) -> Path:
        assert name == ".. a b.bin".strip(" .")
        return target

    monkeypatch.setattr("ui.dialogs.choose_save", choose)
    (folder / "1.json").write_text(json.dumps({"mail_from": "ana@prado.studio", "rcpt_tos": ["secret@example.com"]}))
    hostile = (
        b"",
        b"\xff\xfe\x00" * 50,
        b"Subject: =?x?q?\r\nContent-Type: multipart/mixed\r\nDate: 99\r\n\r\n--",
        b'From: "\r\nContent-Type: text/plain; charset=nonsense\r\nContent-Disposition: ;;\r\n\r\nhi',
    )
    for number, data in enumerate(hostile, 2):
        (folder / f"{number}.eml").write_bytes(data)
    info = PracticeInfo("127.0.0.1", 1, 2, "user", "password", folder / "ca.pem", folder)

    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert len(folders(window)) == 4
        engine.practice = info
        engine.events.publish(MailReceived())
        await until(lambda: folders(window)[-1] == "Practice inbox, 5")
        window.show_place(Place.INBOX)
        window.list_pane.choose(("received", "1.eml"))
        await until(lambda: window.preview.paper.toPlainText() == "Dear Marta")
        assert window.preview.entry is not None
        assert window.preview.entry.who == "Ana Prádo"
        assert window.preview.source_button.isVisible()
        assert window.preview.source_button.window() is window, "not a window of its own"
        assert not window.preview.bin_button.isVisible()
        window.preview._files.items()[0].click()
        await until(lambda: window.toasts.toast.words() == "Saved as copy.bin")
        assert target.read_bytes() == b"\x00\x01\x02"
        window.list_pane.search.setText("secret@example.com")
        await until(lambda: shown(window) == ["Hello"])

    home(script, drafts=DRAFTS)


def test_narrow_window_reads_on_a_page_of_its_own(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert not window.preview.isVisible()
        view = window.list_pane.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center())
        assert window.preview.isVisible()
        assert not window.list_pane.isVisible()
        assert window.preview.back_button.isVisible()
        press(window, Qt.Key.Key_Escape)
        assert window.list_pane.isVisible()
        window.resize(600, 500)
        assert window.sidebar.width() == 56
        assert window.sidebar.new_button.accessibleName() == "New message"
        window.resize(1180, 760)
        assert window.sidebar.width() == 232
        assert window.preview.isVisible()

    home(script, size=(900, 700), drafts=DRAFTS)


def test_keyboard_goes_round_the_panes(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        wanted: list[str] = []
        window.compose_wanted.connect(lambda: wanted.append("new"))
        window.settings_wanted.connect(lambda: wanted.append("settings"))
        press(window, Qt.Key.Key_N, ctrl=True)
        press(window, Qt.Key.Key_Comma, ctrl=True)
        assert wanted == ["new", "settings"]
        await until(lambda: window.preview.entry is not None)
        press(window, Qt.Key.Key_F6)
        assert window.preview.paper.hasFocus()
        press(window, Qt.Key.Key_F6)
        assert window.sidebar.folders.hasFocus()
        press(window, Qt.Key.Key_Down)
        assert window.place is Place.OUTBOX
        assert window.sidebar.folders.hasFocus(), "the keyboard stays where the person is"
        press(window, Qt.Key.Key_F6)
        assert window.outbox.isAncestorOf(window.focusWidget())
        press(window, Qt.Key.Key_1, ctrl=True)
        assert window.place is Place.DRAFTS

    home(script, drafts=DRAFTS, outbox=OUTBOX)


def test_the_sidebar_has_room_for_its_folders_in_a_large_font(home: Callable[..., None], qapp: QApplication) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        usual, font = window.sidebar.width(), QFont(qapp.font())
        larger = QFont(font)
        larger.setPointSizeF(20)
        qapp.setFont(larger)
        try:
            window.sidebar.changeEvent(QEvent(QEvent.Type.ApplicationFontChange))  # as the theme tells it
            words = QFontMetricsF(theme.font("body", QFont.Weight.DemiBold)).horizontalAdvance("Practice inbox")
            assert window.sidebar.width() >= words + 38 + 8 + 8
            assert window.sidebar.width() > usual
            window.sidebar.set_folded(True)
            assert window.sidebar.width() == FOLDED
        finally:
            qapp.setFont(font)

    home(script, drafts=DRAFTS, outbox=OUTBOX)


def test_connection_words(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        words = window.sidebar._words
        assert words.text() == "Connected"
        row = replace(OUTBOX[5], reason=Reason.UNREACHABLE)
        engine.outbox.put(row)
        await until(lambda: words.text() == "Offline: 1 message waits")
        engine.outbox.put(replace(row, id=90))
        await until(lambda: words.text() == "Offline: 2 messages wait")
        await engine.outbox.pause()
        assert words.text() == "Sending paused"

    home(script, outbox=OUTBOX)


def test_empty_places_say_what_will_be_here(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        def state() -> tuple[str, list[str]]:
            found = window._desk.state
            assert found is not None
            assert window.stage.currentWidget() is window._desk
            return found.accessibleName(), [b.accessibleName() for b in found.buttons]

        assert state() == ("Write first, set up later", ["Set up an account", "New message"])
        wanted: list[str] = []
        window.account_wanted.connect(lambda: wanted.append("account"))
        assert window._desk.state is not None
        window._desk.state.buttons[0].click()
        assert wanted == ["account"]
        assert window.sidebar._words.text() == "No account yet"
        engine.accounts.rows = list(ACCOUNTS)
        engine.events.publish(AccountsChanged())
        await until(lambda: state() == ("Nothing half-written", ["New message"]))
        window.show_place(Place.SENT)
        assert state() == ("Nothing sent yet", [])
        window.show_place(Place.OUTBOX)
        assert window.outbox.empty.isVisible()
        engine.drafts.rows[1] = DRAFTS[0]
        engine.events.publish(DraftsChanged(1))
        window.show_place(Place.DRAFTS)
        await until(lambda: window.stage.currentWidget() is window.panes)

    home(script, accounts=())


def test_preview_shows_pictures_of_the_message_and_loads_nothing_else(
    home: Callable[..., None], tmp_path: Path
) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "picture"), "PNG")
    picture = Attachment("p.png", "image/png", 1, "picture", Disposition.INLINE, "abc@inline")
    html = '<p>Look: <img src="cid:abc@inline"><img src="http://127.0.0.1:9/x.png"></p>'
    draft = replace(DRAFTS[0], html=html, attachments=(picture,))

    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        paper = window.preview.paper
        await until(lambda: paper.toPlainText().startswith("Look: "))
        found = paper.loadResource(2, QUrl("cid:abc@inline"))
        assert isinstance(found, QImage)
        assert found.size() == image.size()
        (tmp_path / "secret").write_text("x")
        for name in ((tmp_path / "secret").as_uri(), "http://127.0.0.1:9/x.png", "secret", "cid:other"):
            assert paper.loadResource(2, QUrl(name)) is None

    home(script, drafts=[draft])


def test_source_and_saving(home: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "saved.eml"

    async def choose(_parent: Any, _title: str, name: str) -> Path:
        assert name == "Invoice 2026-070.eml"
        return target

    monkeypatch.setattr("ui.dialogs.choose_save", choose)
    (tmp_path / f"{SENT[0].spool_key}.eml").write_bytes(b"Subject: Invoice\r\n\r\nbody \xff")

    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        window.actions_.source.trigger()
        await until(lambda: bool(window.findChildren(TextDialog)))
        dialog = window.findChildren(TextDialog)[0]
        assert dialog.words.startswith("Subject: Re: Printing the winter catalogue\n\nHi Marta")
        dialog.done(QDialog.DialogCode.Accepted)
        window.show_place(Place.SENT)
        await settle(4)
        window.actions_.save.trigger()
        await until(lambda: window.toasts.toast.words() == "Saved as saved.eml")
        assert target.read_bytes() == b"Subject: Invoice\r\n\r\nbody \xff"

    home(script, drafts=DRAFTS, outbox=SENT)


def test_sending_is_followed_at_the_bottom(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        opened: list[Any] = []
        window.draft_opened.connect(opened.append)
        window.show_sending(OUTBOX[4].id)
        await until(lambda: window.toasts.card is not None and window.toasts.card.isVisible())
        assert window.toasts.card is not None
        assert window.toasts.card.words()[0].startswith("Sending “Invoice 2026-080”")
        window.toasts.card.button().click()
        await until(lambda: [d.subject for d in opened] == ["Invoice 2026-080"])
        await until(lambda: window.toasts.card is None)

    home(script, outbox=OUTBOX)


def test_ten_thousand_drafts(home: Callable[..., None]) -> None:
    many = [replace(DRAFTS[n % 6], id=n + 1, changed=NOW - n * 600) for n in range(10_000)]

    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert window.list_pane.model.found == 10_000
        press(window, Qt.Key.Key_End)
        assert window.list_pane.current().item == many[-1]
        window.list_pane.search.setText("kiln")
        await until(lambda: window.list_pane.model.found == 10_000 // 6)

    home(script, drafts=many)


def test_state_of_a_sent_row_that_fails_again(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        window.show_place(Place.SENT)
        assert len(shown(window)) == 1
        engine.outbox.put(replace(SENT[0], state=SendState.UNCERTAIN, finished=0.0))
        await until(lambda: folders(window)[1] == "Outbox, 1, needs you")
        assert window.list_pane.model.found == 0

    home(script, outbox=SENT[:1])


def test_closing_while_something_is_read_or_asked(qrun: Run, tmp_path: Path) -> None:
    """The shell deletes a closed home window at once; what was under way must not touch it."""

    async def body() -> None:
        failed: list[str] = []
        tasks = Tasks(lambda error, name: failed.append(f"{name}: {error!r}"))
        for moment in range(6):
            engine = FakeEngine(tmp_path, drafts=DRAFTS, outbox=[*OUTBOX, PART])
            window = HomeWindow(engine, tasks, clock=lambda: NOW)
            window.closed.connect(window.deleteLater)
            window.show()
            for _ in range(moment):
                await settle(1)
            if moment > 3:
                await until(lambda: window.library.loaded)  # noqa: B023  # awaited within the round
                window.show_place(Place.OUTBOX)
                window.outbox._cards[PART.id].acted.emit(Act.DETAILS, PART.id)
                await until(lambda: bool(window.findChildren(Details)))  # noqa: B023  # the same
                engine.outbox.put(replace(OUTBOX[0], subject="Changed"))
                engine.events.publish(AccountsChanged())
            window.close()
            await settle(4)
        await tasks.close()
        assert failed == []

    qrun(body())


def test_a_folder_reached_with_ctrl_held_has_its_first_row_chosen(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        press(window, Qt.Key.Key_4, ctrl=True)
        assert window.place is Place.SENT
        assert [entry.item.id for entry in window.list_pane.chosen()] == [SENT[0].id]

    home(script, drafts=DRAFTS, outbox=SENT)


def test_one_account_is_no_choice(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert window.sidebar.accounts.rows.rowCount() == 1
        assert not window.sidebar.accounts.selectionModel().hasSelection()

    home(script, accounts=ACCOUNTS[:1], drafts=DRAFTS)


def test_of_several_accounts_all_are_shown_at_first(home: Callable[..., None]) -> None:
    async def script(window: HomeWindow, engine: FakeEngine) -> None:
        assert [i.row() for i in window.sidebar.accounts.selectionModel().selectedIndexes()] == [0]

    home(script, drafts=DRAFTS)
