"""Tasks, questions, languages, the claim on a profile, bugs, and the command line."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

import ui.main as program
from app.errors import Kind, MailError, Reason, Retry
from ui import about, app_actions, dialogs, translate
from ui.start.claim import Claim
from ui.start.single_instance import SingleInstance
from ui.tasks import Tasks
from ui.trouble.bugs import Bugs, report_on

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
LEFT = Qt.MouseButton.LeftButton


def fault() -> MailError:
    return MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER)


# --- tasks


def test_a_failure_is_reported_once_with_its_name(qrun: QRun) -> None:
    reported: list[tuple[BaseException, str]] = []
    error, bug = fault(), ValueError("a bug")

    async def fail(with_what: BaseException) -> None:
        raise with_what

    async def body() -> None:
        tasks = Tasks(lambda e, name: reported.append((e, name)))
        tasks.start(fail(error), "save a draft")
        tasks.start(fail(bug), "paint")
        task = tasks.start(asyncio.sleep(0), "rest")
        await task
        await asyncio.sleep(0)
        await tasks.close()

    qrun(body())
    assert reported == [(error, "save a draft"), (bug, "paint")]


def test_closing_cancels_and_waits(qrun: QRun) -> None:
    ended: list[str] = []

    async def long(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append(name)

    async def body() -> None:
        tasks = Tasks(lambda error, name: ended.append(f"reported {error}"))
        tasks.start(long("a"))
        tasks.start(long("b"))
        await asyncio.sleep(0)
        await tasks.close()
        assert sorted(ended) == ["a", "b"]
        late = asyncio.sleep(0)
        with pytest.raises(RuntimeError):
            tasks.start(late, "late")

    qrun(body())


def test_the_task_that_closes_does_not_wait_for_itself(qrun: QRun) -> None:
    async def body() -> None:
        tasks = Tasks(lambda error, name: None)
        await tasks.start(tasks.close(), "quit")

    qrun(body())


# --- dialogs


async def opened(kind: type[Any]) -> Any:
    """The dialog that was just opened."""
    while True:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                return widget
        await asyncio.sleep(0)


def ask() -> Coroutine[Any, Any, bool]:
    return dialogs.ask(
        None, "Remove account", "2 messages become drafts.", safe="Keep it", risky="Remove account", details="250 ok"
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_esc_give_the_safe_answer(qrun: QRun, key: Qt.Key) -> None:
    async def body() -> None:
        asking = asyncio.ensure_future(ask())
        dialog = await opened(dialogs.Question)
        QTest.keyClick(dialog, key)
        assert await asking is False

    qrun(body())


def test_enter_on_the_risky_button_is_still_safe(qrun: QRun) -> None:
    async def body() -> None:
        asking = asyncio.ensure_future(ask())
        dialog = await opened(dialogs.Question)
        dialog.risky_button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(dialog.risky_button, Qt.Key.Key_Return)
        assert await asking is False

    qrun(body())


def test_the_risky_answer_has_to_be_pressed(qrun: QRun) -> None:
    async def body() -> None:
        asking = asyncio.ensure_future(ask())
        dialog = await opened(dialogs.Question)
        assert dialog.risky_button.x() < dialog.safe_button.x()
        assert dialog.risky_button.property("look") == "quiet"
        assert dialog.safe_button.isDefault()
        assert dialog.findChild(QPlainTextEdit).toPlainText() == "250 ok"
        assert dialog.accessibleName() == "Remove account"
        QTest.mouseClick(dialog.risky_button, LEFT)
        assert await asking is True

    qrun(body())


def test_a_question_ends_with_its_task(qrun: QRun) -> None:
    async def body() -> None:
        asking = asyncio.ensure_future(ask())
        await opened(dialogs.Question)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, dialogs.Question) and w.isVisible()]

    qrun(body())


def test_other_tasks_live_while_a_question_is_open(qrun: QRun) -> None:
    async def body() -> None:
        beats = 0
        asking = asyncio.ensure_future(ask())
        dialog = await opened(dialogs.Question)
        for _ in range(20):
            await asyncio.sleep(0.001)
            beats += 1
        dialog.reject()
        await asking
        assert beats == 20

    qrun(body())


def test_text_to_read_can_be_copied(qrun: QRun) -> None:
    async def body() -> None:
        showing = asyncio.ensure_future(dialogs.show_text(None, "Conversation", "<b>250</b> ok\n221 bye"))
        dialog = await opened(dialogs.TextDialog)
        well = dialog.findChild(QPlainTextEdit)
        assert well.toPlainText() == "<b>250</b> ok\n221 bye"
        assert well.isReadOnly()
        dialog._copy()
        assert QApplication.clipboard().text() == "<b>250</b> ok\n221 bye"
        dialog.accept()
        await showing

    qrun(body())


@pytest.mark.parametrize(("accept", "answer"), [(True, "new.txt"), (False, None)])
def test_one_line_is_asked_for(qrun: QRun, accept: bool, answer: str | None) -> None:
    async def body() -> None:
        asking = asyncio.ensure_future(dialogs.ask_text(None, "Rename", "Name", "old.txt"))
        dialog = await opened(dialogs.LineDialog)
        assert dialog.entry.selectedText() == "old.txt"
        QTest.keyClicks(dialog.entry, "new.txt")
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return if accept else Qt.Key.Key_Escape)
        assert await asking == answer

    qrun(body())


def test_files_are_chosen(qrun: QRun, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")

    async def body() -> None:
        choosing = asyncio.ensure_future(dialogs.choose_files(None, "Attach files", "Text (*.txt)"))
        dialog: QFileDialog = await opened(QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("a.txt")
        dialog.done(QDialog.DialogCode.Rejected)
        assert await choosing == []
        choosing = asyncio.ensure_future(dialogs.choose_files(None, "Attach files"))
        dialog = await opened(QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(tmp_path / "a.txt"))
        dialog.accepted.emit()
        dialog.done(QDialog.DialogCode.Rejected)
        assert await choosing == [tmp_path / "a.txt"]

    qrun(body())


# --- language


def test_a_missing_catalogue_is_no_trouble(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    try:
        found = translate.install(qapp, "tlh", tmp_path)
        assert all(t.filePath().endswith(".qm") for t in found)
        (tmp_path / "tintero_es.qm").touch()
        (tmp_path / "other.qm").touch()
        assert translate.available(tmp_path) == ["en", "es"]
    finally:
        QLocale.setDefault(before)
        for translator in found:
            qapp.removeTranslator(translator)


def test_a_language_that_is_not_spoken_hears_english_with_its_plurals(qapp: QApplication) -> None:
    before = QLocale()
    found = translate.install(qapp, "la")
    try:
        said = QCoreApplication.translate("PictureSending", "%n pictures: {before} → {after}", "", 1)
        assert said.startswith("1 picture:")
    finally:
        QLocale.setDefault(before)
        for translator in found:
            qapp.removeTranslator(translator)


def test_a_chosen_language_also_writes_the_dates(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    try:
        found = translate.install(qapp, "es", tmp_path)
        assert QLocale().language() == QLocale.Language.Spanish
    finally:
        QLocale.setDefault(before)
        for translator in found:
            qapp.removeTranslator(translator)


# --- one set of windows for a profile


def test_a_second_claim_is_refused_until_the_first_ends(qapp: QApplication, tmp_path: Path) -> None:
    first, second = Claim(tmp_path), Claim(tmp_path)
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_nobody_can_have_a_profile_that_cannot_be_written(qapp: QApplication, tmp_path: Path) -> None:
    assert Claim(tmp_path / "absent").take()


def test_a_second_start_hands_over_what_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    code = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from ui.start.single_instance import SingleInstance\napp = QCoreApplication([])\n"
        "raise SystemExit(0 if SingleInstance(Path(sys.argv[1])).hand_over(sys.argv[2:]) else 3)"
    )
    with qtbot.waitSignal(first.handed_over, timeout=20_000) as caught:
        second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path), "/a b.txt", "ü.eml"])
    assert caught.args == [["/a b.txt", "ü.eml"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.close()


def test_a_hand_over_without_anybody_gives_up(qapp: QApplication, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).hand_over(["a"], seconds=0.01)


@pytest.mark.parametrize("line", [b"not json\n", b'{"a": 1}\n', b"[1, 2]\n"])
def test_nonsense_is_not_taken_over(qtbot: QtBot, tmp_path: Path, line: bytes) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    from_outside = program_socket(first)
    with qtbot.assertNotEmitted(first.handed_over):
        from_outside.write(line)
        qtbot.waitUntil(lambda: from_outside.state() == from_outside.LocalSocketState.UnconnectedState)
    first.close()


def program_socket(instance: SingleInstance) -> Any:
    socket = sys.modules["PySide6.QtNetwork"].QLocalSocket(instance)
    socket.connectToServer(instance._name)
    assert socket.waitForConnected(2000)
    return socket


# --- bugs


def failing() -> None:
    password = "C4N4RY-s3cret"
    raise ValueError(f"token=abc{len(password)}")


def test_a_report_has_the_trace_but_no_values(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="token") as caught:
        failing()
    report = report_on(caught.value, "save a draft")
    assert "in failing" in report
    assert "save a draft" in report
    assert report.startswith("Tintero ")
    assert "abc13" not in report
    assert report.count("C4N4RY-s3cret") <= 1  # the line of the source itself, never a value


@pytest.mark.expect_log("bug in paint")
def test_a_bug_is_logged_and_shown_once(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    bugs = Bugs(shown.append)
    for _ in range(3):
        try:
            failing()
        except ValueError as error:
            bugs.add(error, "paint")
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(0)
    assert len(shown) == 1
    assert sum(r.levelno == logging.ERROR for r in caplog.records) == 3


@pytest.mark.expect_log("bug in")
def test_what_nobody_caught_is_found(qrun: QRun, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    bugs = Bugs(shown.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    async def body() -> None:
        loop = asyncio.get_running_loop()
        bugs.install(loop)
        try:
            sys.excepthook(KeyError, KeyError("slot"), None)
            loop.call_exception_handler({"message": "lost", "exception": OSError("handler")})
            await asyncio.to_thread(
                bugs._uncaught_in_thread,
                type("Args", (), {"exc_value": RuntimeError("thread"), "thread": None})(),
            )
            while len(shown) < 3:
                await asyncio.sleep(0)
        finally:
            bugs.uninstall()

    qrun(body())
    assert sorted(r.strip().splitlines()[-1].split(":")[0] for r in shown) == ["KeyError", "OSError", "RuntimeError"]


def test_about_copies_what_a_report_needs(qtbot: QtBot) -> None:
    dialog = about.AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.version, LEFT)
    assert QApplication.clipboard().text() == about.versions()
    assert "PySide6" in about.versions()


# --- actions of every window


def test_actions_leave_the_windows_own_keys_alone(qtbot: QtBot) -> None:
    done: list[str] = []
    names = ("new_message", "home", "settings", "add_account", "about", "quit")
    of_window = {name: lambda window, name=name: done.append(name) for name in ("commands", "keys")}
    deeds = app_actions.Deeds(**{name: (lambda name=name: done.append(name)) for name in names}, **of_window)
    window = QMainWindow()
    qtbot.addWidget(window)
    own = window.menuBar().addMenu("&Message").addAction("Quick note")
    own.setShortcut("Ctrl+N")
    window.addAction(own)
    menu = app_actions.attach(window, deeds, but=(deeds.home,))
    assert menu is not None
    assert window.menuBar().actions()[0].menu() is menu
    by_name = {action.text(): action for action in menu.actions() if action.text()}
    assert by_name["New message"].shortcut().isEmpty()
    assert by_name["Quit"].shortcut().toString() == "Ctrl+Q"
    assert "Mail window" not in by_name
    for action in by_name.values():
        action.trigger()
    assert done == ["new_message", "add_account", "settings", "commands", "keys", "about", "quit"]


# --- the command line


def test_the_command_line() -> None:
    options = program.parse(["--profile", "p", "--demo", "--drive", "d", "a.txt", "b.txt"])
    assert options.profile == Path("p")
    assert options.demo
    assert options.drive == Path("d")
    assert options.files == [Path("a.txt"), Path("b.txt")]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        program.parse(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("Tintero ")


def test_a_damaging_pair_of_versions_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("PySide6.__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert program.main(["--compose"]) == program.CONFIGURATION
    assert "6.11.3" in capsys.readouterr().err
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    assert program.refusal() == ""


@pytest.mark.parametrize(
    ("platform", "environment", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_whether_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], seen: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert program.has_display() is seen
