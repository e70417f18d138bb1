"""What other programs ask for: links become messages that wait for Send, files are asked about, starts find windows."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model.mail_link import MailLink, Refused
from tests.test_ui_shell import account, program, until
from ui.compose.fittings import compose_window
from ui.compose.people.address_reader import AddressReader
from ui.compose.window import ComposeWindow
from ui.dialogs import Question
from ui.main import parse
from ui.outside.files import OutsideFiles
from ui.outside.link import refusal_words
from ui.shell import Shell
from ui.start import errand, knock
from ui.start.errand import Errand
from ui.start.first_window import begin
from ui.start.single_instance import SingleInstance

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
LEFT = Qt.MouseButton.LeftButton
TOP = Path(__file__).resolve().parent.parent
LINK = (
    "mailto:marta@ruiz.example?cc=bob@x.example&subject=Winter%20kiln&body=Dear%20Marta,%0D%0A%0D%0Ayes"
    "&in-reply-to=%3Ca@b.example%3E"
)


# --- the errand


def test_a_command_line_is_an_errand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(errand.TOKEN, "")
    options = parse(["--attach", "a.pdf", "b c.pdf", "--compose", "--", "mailto:x@y.example", "file:///tmp/%C3%BC.eml"])
    assert errand.of(options) == Errand(
        compose=True,
        links=("mailto:x@y.example",),
        attach=(tmp_path / "a.pdf", tmp_path / "b c.pdf"),
        files=(Path("/tmp/ü.eml"),),
    )


@pytest.mark.parametrize("word", ["file://server/share/x.eml", "file:relative", "http://x.example/", "plain.txt"])
def test_what_is_not_on_this_machine_is_no_local_file(word: str) -> None:
    thing = errand.thing(word)
    assert isinstance(thing, Path)
    assert not thing.is_absolute()


def test_an_errand_comes_through_the_door_unchanged(tmp_path: Path) -> None:
    file, letter = tmp_path / "--odd name.pdf", tmp_path / "a.eml"
    file.touch()
    letter.touch()
    wanted = Errand(True, False, ("mailto:a@b.example?body=x%0Ay", "MAILTO:c@d.example"), (file,), (letter,), "t-1")
    assert errand.read(errand.words(wanted)) == wanted


def test_nonsense_through_the_door_is_nothing(tmp_path: Path) -> None:
    said = ["--what", "relative.txt", "--attach=gone.txt", "/gone\0x", "--token=a\nb"]
    assert errand.read(said) == Errand()


def test_what_is_not_there_is_said_and_not_passed_over(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over([f"--attach={tmp_path}/gone.pdf", f"--attach={tmp_path}"])
            (window,) = shell.composes
            banner = await until(window.notices.banner)
            said = window.notices.current()
            assert said is not None
            assert f"gone.pdf, {tmp_path.name}, from" in said.sentence, "neither has a size"
            QTest.mouseClick(banner.buttons[-1], LEFT)
            await until(lambda: (note := window.notices.current()) and note is not said)
            refused = window.notices.current()
            assert refused is not None
            assert "gone.pdf" in refused.sentence
            shell.hand_over([str(tmp_path / "gone.eml")])
            question = await until(lambda: next((q for q in shell._app.topLevelWidgets() if _asks(q)), None))
            assert "gone.eml" in question.windowTitle()
            question.close()

    qrun(body())


def _asks(widget: QWidget) -> bool:
    return isinstance(widget, Question) and widget.isVisible()


# --- links


async def linked(shell: Shell, link: str) -> ComposeWindow:
    shell.hand_over([link])
    window = shell.composes[-1]
    await until(window.isVisible)
    return window


def test_a_link_fills_a_message_and_sends_nothing(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await linked(shell, LINK)
            read = window.form.read(window.work.saver.draft)
            assert (read.to, read.cc, read.subject) == (("marta@ruiz.example",), ("bob@x.example",), "Winter kiln")
            assert read.text.split() == ["Dear", "Marta,", "yes"]
            assert read.in_reply_to == "<a@b.example>"
            assert window.notices.banner() is None
            assert not await shell.engine.outbox.all()

    qrun(body())


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Marta Ruiz <marta@ruiz.example>", "Marta Ruiz"),
        ('"marta@ruiz.example" <evil@x.example>', "evil@x.example"),
        ("Marta, marta\uff20ruiz.example <evil@x.example>", "evil@x.example"),
        ("evil@x.example", "evil@x.example"),
    ],
)
def test_a_name_that_reads_like_an_address_hides_none(words: str, shown: str) -> None:
    assert AddressReader().names(words)[0] == shown


def test_markup_in_a_link_is_words(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await linked(shell, "mailto:?body=%3Cimg%20src=x%20onerror=alert(1)%3E")
            assert window.editor.toPlainText() == "<img src=x onerror=alert(1)>"
            assert "<img" not in window.editor.html()

    qrun(body())


def test_a_link_that_wants_files_gets_none_and_it_is_said(qrun: QRun, profile: Path, short_folder: Path) -> None:
    secret = short_folder / "secret.txt"  # a long name is shortened
    secret.write_text("key")

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await linked(shell, f"mailto:a@b.example?attach={secret}")
            said = window.notices.current()
            assert said is not None
            assert str(secret) in said.sentence
            await shell.tasks.start(window.work.attaching.settled())
            assert not window.strip.files()
            banner = window.notices.banner()
            assert banner is not None
            banner.buttons[0].setFocus()  # a person may still want it, and chooses it with their own hand
            QTest.keyClick(banner.buttons[0], Qt.Key.Key_Space)
            await until(lambda: chooser(window) is not None)
            assert window.notices.current() is said  # where the file is can still be read
            dialog = chooser(window)
            assert dialog is not None
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            buttons = dialog.findChild(QDialogButtonBox)
            assert name is not None
            assert buttons is not None
            QTest.keyClicks(name, str(secret))
            opening = buttons.button(QDialogButtonBox.StandardButton.Open)
            await until(opening.isEnabled)
            QTest.mouseClick(opening, LEFT)
            await until(lambda: len(window.strip.files()) == 1)

    qrun(body())


def chooser(window: ComposeWindow) -> QFileDialog | None:
    return next((dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible()), None)


def test_blind_copies_of_a_link_are_said(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await linked(shell, "mailto:a@b.example?bcc=spy@x.example")
            said = window.notices.current()
            assert said is not None
            assert "spy@x.example" in said.sentence
            assert window.head.bcc.isVisible()

    qrun(body())


@pytest.mark.parametrize("refused", list(Refused))
def test_each_refusal_has_words(qapp: QApplication, refused: Refused) -> None:
    title, sentence = refusal_words(MailLink(refused=frozenset({refused})))
    assert title
    assert sentence


def test_several_links_are_several_messages(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over(["mailto:a@b.example", "mailto:c@d.example"])
            assert [w.head.to.texts() for w in shell.composes] == [("a@b.example",), ("c@d.example",)]

    qrun(body())


# --- files


def test_send_waits_for_the_answer_about_files(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    """The question holds the message; with the keyboard on "Attach", Space answers it and then it can go."""
    file = tmp_path / "offer.pdf"
    file.write_bytes(b"%PDF-1.4 " + b"x" * 5000)

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over(["mailto:marta@ruiz.example?subject=Offer&body=Here", f"--attach={file}"])
            (window,) = shell.composes
            banner = await until(window.notices.banner)
            said = window.notices.current()
            assert said is not None
            assert "offer.pdf" in said.sentence
            assert str(tmp_path)[:50] in said.sentence  # a long one is shortened in its middle
            QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: window.focusWidget() if window.focusWidget() in _buttons(window) else None)
            assert not await shell.engine.outbox.all()
            assert not window.strip.files()
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
            await until(window.strip.files)
            assert window.notices.current() is None
            assert banner is not window.notices.banner()
            assert await window.work.sending._is_permitted()

    qrun(body())


def _buttons(window: ComposeWindow) -> tuple[object, ...]:
    banner = window.notices.banner()
    return banner.buttons if banner is not None else ()


def test_files_that_are_left_out_never_come_in(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "id_rsa"
    file.write_text("key")

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over([f"--attach={file}"])
            (window,) = shell.composes
            banner = await until(window.notices.banner)
            QTest.mouseClick(banner.buttons[-2], LEFT)
            await until(lambda: window.notices.banner() is None or None)
            question = window.findChild(OutsideFiles)
            assert question is not None
            assert not question.waiting
            assert not window.strip.files()

    qrun(body())


# --- starts


def test_a_hidden_start_shows_nothing_and_the_next_start_shows_home(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.show_first(Errand(hidden=True))
            assert not shell.visible_windows()
            shell.hand_over([])
            assert shell.visible_home() is not None

    qrun(body())


def test_a_knock_without_anybody_is_nothing(tmp_path: Path) -> None:
    assert not knock.knock(tmp_path, ["a"])


@pytest.mark.skipif(os.name == "nt", reason="local sockets are no files there")
def test_a_knock_at_a_dead_or_false_door_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    Path(knock.name_of(tmp_path)).write_text("no socket")
    assert not knock.knock(tmp_path, ["a"])


@pytest.mark.skipif(os.name == "nt", reason="local sockets are no files there")
def test_nothing_is_handed_to_another_user(
    qapp: QApplication, tmp_path: Path, short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was quicker in a folder for everybody learns no link and no file name."""
    monkeypatch.setenv("LOGNAME", "me")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short_folder))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(knock.name_of(tmp_path))
        stranger.listen()
        stranger.setblocking(False)
        monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
        assert not knock.knock(tmp_path, ["a"])
        assert not SingleInstance(tmp_path).hand_over(["a"], seconds=0.01)
        with pytest.raises(BlockingIOError):
            stranger.accept()


def test_a_second_start_hands_over_without_qt(qtbot: QtBot, tmp_path: Path) -> None:
    """The whole program, as a desktop starts it: it ends with 0 and never loads the tool kit."""
    file = tmp_path / (os.fsdecode(b"a b\xff.pdf") if sys.platform == "linux" else "a b.pdf")  # a name that is no UTF-8
    file.touch()
    first = SingleInstance(tmp_path)
    first.listen()
    errand.mark(tmp_path).touch()
    code = (
        "import sys\nfrom ui.main import main\nstatus = main()\nassert 'PySide6' not in sys.modules\nsys.exit(status)"
    )
    words = ["--profile", str(tmp_path), "--attach", str(file), "--", LINK]
    with qtbot.waitSignal(first.handed_over, timeout=20_000) as caught:
        second = subprocess.Popen([sys.executable, "-c", code, *words], cwd=TOP)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    first.close()
    assert second.returncode == 0
    assert errand.read(caught.args[0])[:4] == Errand(links=(LINK,), attach=(file,))[:4]


def test_a_first_start_with_a_link_shows_it_before_anybody_can_write(qrun: QRun, profile: Path) -> None:
    """The window is painted before the engine is open; its work comes later and finds the link in it."""

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = compose_window(profile, [])
            window.show()
            wanted = Errand(links=(LINK, "mailto:c@d.example"), compose=True)
            begin(window, wanted)
            assert wanted.rest == Errand(links=("mailto:c@d.example",))
            assert window.head.subject.text() == "Winter kiln"
            assert window.focusWidget() is window.editor
            shell.take_over(window)
            read = window.form.read(window.work.saver.draft)
            assert (read.to, read.in_reply_to) == (("marta@ruiz.example",), "<a@b.example>")
            await shell.tasks.start(window.finish())

    qrun(body())


def test_the_link_of_a_first_start_waits_for_nothing_else() -> None:
    """Whoever clicks a link sees it before what reads messages and talks to servers is loaded."""
    later = ("asyncio", "lxml", "ui.reading", "ui.reader.window", "ui.outside.files", "app.engine")
    names = "import sys; from ui.start import first_window; from ui.outside import link; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", names], cwd=TOP, capture_output=True, text=True, check=True)
    assert not set(later) & set(done.stdout.split())


def test_options_of_a_start(tmp_path: Path) -> None:
    options = parse(["--hidden"])
    assert isinstance(options, Namespace)
    assert errand.of(options).hidden
