"""Every window is for the keyboard, for screen readers and for longer languages too."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from home_kit import DRAFTS, NOW, OUTBOX, PART, SENT, FakeEngine, outgoing, raise_it, settle, until
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QWidget,
)
from tongues import MARK, Longer, catalogue, sayings

from app.engine import Engine
from app.model.draft import Draft
from app.model.outgoing import SendState
from ui import dialogs
from ui.about import AboutDialog
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU, Wizard
from ui.compose.fittings import compose_window
from ui.compose.send.send_status import SendStatus
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.home.folders import Place
from ui.home.window import HomeWindow
from ui.look.theme import Theme
from ui.outbox.details import Details
from ui.settings.window import SettingsWindow
from ui.start.practising import practice_account
from ui.start.quitting import MailQuit
from ui.tasks import Tasks
from ui.trial import sample
from ui.widgets.basics import Elided

Run = Callable[[Coroutine[Any, Any, Any]], Any]
Look = Callable[[QWidget, str], None]
NOBODYS = re.compile(
    r"\S+@\S+|/\S+|file 0\.pdf|\S+\.(pdf|csv|png|jpg|heic|test)|[\d.]+\s[KM]B|Quotation|TLS|STARTTLS|Tintero"
    r"|.*\w\)?   .\s?…\s?.|Arial|Courier New|Georgia|Tahoma|Times New Roman|Trebuchet MS|Verdana"
    r"|Prado Studio|Personal|Vecinos del Pez|Taller Nueve|Ana Prado|Marta Ruiz|Jonas Weidinger|Ingrid Solheim|Someone"
    r"| and 42 others|Studio|nobody|Minutes|Proofs, second round|Photos of the fair|Invoice|Happy new year"
    r"|Contract for the kiln|Acta de la reunión de noviembre|Re: Printing the winter catalogue|pass show mail/ana"
    r"|A name that is much longer .*|Broken|New from template|Use it|Field \d+|First name|Topic|;\w+"
    r"|Title|A sentence\.|Keep it|Remove account|Rename|Name|The conversation"
)
"""Names of things and people, and what the scenes below say themselves. Not a word of the program."""


@pytest.fixture(params=["en", "longer", "es", "fr", "de"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The program's looks, in a real language or in one that is only longer."""
    theme = Theme(qapp, tmp_path / "cache", "light")
    words = Longer() if request.param == "longer" else catalogue(request.param, tmp_path)
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)
    for left in QApplication.topLevelWidgets():
        left.hide()  # what a failed look left standing is no fault of the next one
    theme.undress()


def windows_of(window: QWidget) -> list[QWidget]:
    """What can be seen in a window, itself included; not what Qt puts into its own controls."""
    inner = (QComboBox, QLineEdit)
    return [
        w
        for w in (window, *window.findChildren(QWidget))
        if w.isVisible() and w.window() is window and not isinstance(w.parent(), inner)
    ]


def says(widget: QWidget) -> str:
    """What a screen reader calls it. On Linux a combo box tells its value instead: a label has to be its buddy."""
    found = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [other for other, kind in found.relations() if kind == QAccessible.RelationFlag.Label]
        return " ".join(str(label.text(QAccessible.Text.Name)) for label in labels)
    return str(found.text(QAccessible.Text.Name)) if found is not None else ""


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {says(widget)!r} in {type(widget.parent()).__name__}"


def takes_keys(widget: QWidget) -> bool:
    """Something to type into, choose from or press. Areas that only scroll their contents are not."""
    plain_area = isinstance(widget, QScrollArea) or not isinstance(
        widget, QAbstractButton | QAbstractScrollArea | QLineEdit | QComboBox
    )
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and not plain_area and widget.focusProxy() is None


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Where Tab goes, all the way round. A group of radio buttons is one stop, arrows move inside."""
    found: set[QWidget] = set()
    begin = window.focusWidget()
    for _ in range(200):
        here = window.focusWidget() or window
        QWidget.focusNextPrevChild(here, True)  # also out of the text, which keeps the Tab key: there it is F6
        now = window.focusWidget()
        if now is None or now in found:
            break
        found.add(now)
    if begin is not None:
        begin.setFocus()
    return found


def siblings(widget: QWidget) -> list[QAbstractButton]:
    """The buttons of its group, one of which stands for all."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group is not None and group.exclusive() else []


def cut_off(widget: QWidget) -> bool:
    """Whether words need more room than they have."""
    if isinstance(widget, Elided):
        return False  # gives way on purpose, with a tool tip
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1
    if isinstance(widget, QPushButton | QRadioButton) and widget.text():
        return widget.sizeHint().width() > widget.width() + 1
    return False


def outside(widget: QWidget) -> bool:
    """Whether a part of it lies beyond its parent, where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return widget.geometry().right() > parent.rect().right() + 1


@cache
def of_the_locale() -> frozenset[str]:
    """Months, and languages as they call themselves: Qt knows them."""
    every = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    months = {QLocale().monthName(number) for number in range(1, 13)}
    names = {locale.nativeLanguageName() for locale in every}
    return frozenset(months | names | {name[:1].upper() + name[1:] for name in names})


def untranslated(words: str) -> bool:
    """Whether it is English of the program that no catalogue was asked for. Names and figures are nobody's words."""
    rest = NOBODYS.sub("", words)
    known = rest.split(" (")[0] in of_the_locale()
    return MARK not in words and bool(re.search(r"[^\W\d_]{2}", rest)) and not known


def look_at(window: QWidget, name: str) -> None:
    """All that must be true of any window in any state."""
    QApplication.sendPostedEvents()
    shown = windows_of(window)
    reached = reached_by_tab(window)
    faults: list[str] = []
    for widget in shown:
        if takes_keys(widget):
            if not says(widget).strip():
                faults.append(f"has no name: {called(widget)}")
            if widget not in reached and not reached & set(siblings(widget)):
                faults.append(f"Tab does not come to: {called(widget)}")
        if isinstance(widget, QToolButton) and not widget.text() and not widget.toolTip():
            faults.append(f"has no tool tip: {called(widget)}")
        if isinstance(widget, QPushButton) and not widget.text() and not widget.toolTip():
            faults.append(f"has no tool tip: {called(widget)}")
        if isinstance(widget, QLabel | QPushButton | QRadioButton) and (cut_off(widget) or outside(widget)):
            words = widget.text()[:60]
            faults.append(f"is cut off ({widget.width()} of {widget.sizeHint().width()}): {words!r}")
    keys = Counter(
        key.toString()
        for action in {a for w in shown for a in w.actions()}
        if action.isEnabled()
        for key in action.shortcuts()
    )
    if MARK in QCoreApplication.translate("Actions", "Send"):
        faults += sorted({f"is not translated: {words!r}" for _, words in sayings(window) if untranslated(words)})
    strays = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.parent() is None and w is not window]
    faults += [f"stands alone on the screen: {type(w).__name__} {says(w)!r}" for w in strays]
    faults += [f"{key} means {count} things" for key, count in keys.items() if count > 1]
    assert not faults, f"{name}:\n  " + "\n  ".join(faults)


def present(window: QWidget) -> None:
    window.show()
    window.activateWindow()


@pytest.mark.usefixtures("dressed")
def test_home(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        tasks = Tasks(raise_it)
        engine = FakeEngine(tmp_path, drafts=DRAFTS, outbox=(*OUTBOX, *SENT, PART))
        window = HomeWindow(engine, tasks, clock=lambda: NOW)
        present(window)
        await until(lambda: window.library.loaded)
        for place in (Place.DRAFTS, Place.SENT, Place.OUTBOX):
            for width in (1180, 900, 720):
                window.resize(width, 760)
                window.show_place(place)
                await settle(3)
                look_at(window, f"{place} at {width}")
        window.resize(1180, 760)
        window.show_place(Place.DRAFTS)
        window.start_search()
        QTest.keyClicks(window.list_pane.search, "nothing like this")
        await until(lambda: not window.list_pane.model.found)
        look_at(window, "an empty search")
        window.close()
        await settle(2)
        await tasks.close()
        window.deleteLater()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_home_without_anything(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        for accounts in ((), FakeEngine(tmp_path).accounts.rows):
            tasks = Tasks(raise_it)
            window = HomeWindow(FakeEngine(tmp_path, accounts=accounts), tasks)
            present(window)
            await until(lambda window=window: window.library.loaded)
            for place in (Place.DRAFTS, Place.SENT, Place.OUTBOX):
                window.show_place(place)
                await settle(2)
                look_at(window, f"{place}, empty")
            window.close()
            await settle(2)
            await tasks.close()
            window.deleteLater()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_wizard(qrun: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "mail.log")  # the practice server says when it is not trusted; so it should

    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        tasks = Tasks(raise_it)
        practice = await engine.start_practice()
        wizard = Wizard(engine, tasks)
        present(wizard)
        for size in ((920, 680), (760, 560)):
            wizard.resize(*size)
            wizard.go_to(YOU)
            QTest.keyClicks(wizard.you.address.entry, "ana@prado")
            QTest.keyClick(wizard.you.address.entry, Qt.Key.Key_Return)
            look_at(wizard, f"an impossible address at {size}")
            wizard.you.address.entry.selectAll()
            QTest.keyClicks(wizard.you.address.entry, practice.user)
            wizard.go_to(SIGN_IN)
            for way in ("none", "command", "password"):
                wizard.sign_in.method.button(way).click()
                look_at(wizard, f"sign in by {way} at {size}")
            wizard.sign_in.password.entry.selectAll()
            QTest.keyClicks(wizard.sign_in.password.entry, practice.password)
            wizard._set_up.ca_file = ""
            wizard.go_to(SERVER)
            wizard.server.security.button("starttls").click()
            for entry, words in (
                (wizard.server.host.entry, practice.host),
                (wizard.server.port.entry, str(practice.port_starttls)),
            ):
                entry.selectAll()
                QTest.keyClicks(entry, words)
            await until(wizard.server.card.fixes)
            look_at(wizard, f"an unknown issuer at {size}")
            wizard._set_up.ca_file = str(practice.ca_file)
            wizard.server.run_test()
            await until(wizard.server.ready)
            look_at(wizard, f"a good test at {size}")
            wizard.server.security.button("none").click()
            look_at(wizard, f"an open line at {size}")
            wizard.go_to(READY)
            look_at(wizard, f"ready at {size}")
        wizard.close()
        await tasks.close()
        await engine.stop()
        wizard.deleteLater()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_ways_of_writing(qrun: Run, tmp_path: Path) -> None:
    """Plain text, and the source."""

    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        tasks = Tasks(raise_it)
        window = compose_window(engine.profile, [])
        window.begin(Work(engine, tasks, window, Draft(subject="x", html="<p>some words</p>")))
        present(window)
        rooms = window._fittings.rooms
        for width in (960, 560):
            window.resize(width, 700)
            rooms.source_room().open()
            await settle(3)
            look_at(window, f"the source at {width}")
            rooms.source_room().forget()
            rooms.plain_room().toggle()
            await until(lambda: window.form.is_plain)
            await settle(3)
            look_at(window, f"plain text at {width}")
            rooms.plain_room().toggle()
        closed: list[ComposeWindow] = []
        window.closed.connect(lambda: closed.append(window))
        window.close()
        await until(lambda: window in closed)
        await tasks.close()
        await engine.stop()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_compose(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        tasks = Tasks(raise_it)
        account = await practice_account(engine)
        accounts = await engine.accounts.all()
        closed: list[ComposeWindow] = []
        for draft in (Draft(identity_id=account.identity.id), await sample.sample_draft(engine, account)):
            window = compose_window(engine.profile, accounts)
            window.begin(Work(engine, tasks, window, draft))
            present(window)
            for width in (960, 700, 560):
                window.resize(width, 780)
                await settle(3)
                look_at(window, f"{draft.subject or 'a new message'} at {width}")
            window.head.bcc_button.click()
            window.head.cc_button.click()
            QTest.keyClicks(window.head.bcc.entry(), "nobody ")
            QTest.keyClick(window.head.bcc.entry(), Qt.Key.Key_Return)
            await settle(15)
            look_at(window, "with Cc, and with an impossible Bcc")
            window.closed.connect(lambda window=window: closed.append(window))
            window.close()
            await until(lambda window=window: window in closed)
        await tasks.close()
        await engine.stop()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_settings(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        await practice_account(engine)
        await engine.preferences.change(undo_seconds=9)
        tasks = Tasks(raise_it)
        window = SettingsWindow(engine, tasks)
        present(window)
        await until(lambda: window.accounts.list.count())
        for width in (860, 640):
            window.resize(width, 600)
            for number in range(len(window.pages)):
                window.list.setCurrentRow(number)
                await asyncio.sleep(0)
                look_at(window, f"{window.pages[number].accessibleName()} at {width}")
        window.close()
        await tasks.close()
        await engine.stop()
        window.deleteLater()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_dialogs(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        tasks = Tasks(raise_it)
        engine = FakeEngine(tmp_path, outbox=[outgoing(1, "Minutes", "Marta", SendState.QUEUED)])
        asked = dialogs.Question(None, "Title", "A sentence.", safe="Keep it", risky="Remove account", details="550 no")
        quitting = MailQuit(engine, tasks, list(engine.outbox.rows.values()))
        for window in (asked, dialogs.TextDialog(None, "The conversation", "220 ready"), AboutDialog(), quitting,
                       dialogs.LineDialog(None, "Rename", "Name", "a.pdf")):  # fmt: skip
            present(window)
            look_at(window, type(window).__name__)
            window.reject()
            window.deleteLater()
        await tasks.close()

    qrun(body())


@pytest.mark.usefixtures("dressed")
def test_what_became_of_a_message(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        tasks = Tasks(raise_it)
        engine = FakeEngine(tmp_path, outbox=OUTBOX)
        for row in OUTBOX:
            status = SendStatus(engine, tasks, row.id)
            status.show()
            await until(lambda status=status: status.follower.row is not None)
            await settle(3)
            look_at(status, f"{row.state}, {row.reason}")
            status.close()
        details = Details(None, PART, "10:12", ["220 smtp.prado.studio"])
        present(details)
        look_at(details, "details")
        details.reject()
        details.deleteLater()
        await tasks.close()

    qrun(body())


def test_the_look_itself_sees_faults(qapp: QApplication) -> None:
    """The test of the test: a nameless field, a bare tool button, a cut label, a key twice, all are found."""
    window = QWidget()
    window.resize(60, 100)
    QLineEdit(window)
    QToolButton(window)
    label = QLabel("A sentence that is too long for it", window)
    label.resize(30, 20)
    for _ in range(2):
        action = QAction("Twice", window)
        action.setShortcut("Ctrl+B")
        window.addAction(action)
    button = QPushButton("Name", window)
    splitter = QSplitter(window)
    splitter.addWidget(QLabel("x"))
    present(window)
    with pytest.raises(AssertionError) as told:
        look_at(window, "bad")
    for words in ("has no name: QLineEdit", "has no tool tip: QToolButton", "is cut off", "Ctrl+B means 2 things"):
        assert words in str(told.value)
    assert "QPushButton 'Name'" not in str(told.value)
    button.deleteLater()
    window.close()
    window.deleteLater()
