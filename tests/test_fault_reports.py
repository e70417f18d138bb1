"""When it breaks: reports that are kept and shown once, safe mode, the log's level, and what is shipped."""

from __future__ import annotations

import logging
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import log, reports
from app.engine import Engine
from app.model.draft import Draft
from app.model.settings import Settings
from tests.test_ui_shell import LEFT, account, program, ready, until, visible
from ui import licences
from ui.about import AboutDialog
from ui.licences import LicencesDialog
from ui.start.command_line import parse
from ui.trial.no_keyring import NoKeyring
from ui.trouble.bugs import report_on
from ui.trouble.fault import FaultDialog, show_last, show_log

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
TOP = Path(__file__).resolve().parent.parent


# --- reports


def test_a_report_is_kept_private_and_clean(profile: Path) -> None:
    path = reports.save(profile, "Trace\npassword = 'open sesame'\nana@prado.example")
    assert path is not None
    said = reports.read(path)
    assert "open sesame" not in said
    assert "ana@" not in said
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert reports.unseen(profile) == [path]
    reports.mark_seen(path)
    assert reports.unseen(profile) == []


def test_the_folder_of_a_person_is_not_named(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana.prado")
    monkeypatch.setenv("USERPROFILE", "/home/ana.prado")
    path = reports.save(profile, 'File "/home/ana.prado/Tintero/ui/main.py", line 9')
    assert path is not None
    assert reports.read(path) == f'File "~{os.sep}Tintero/ui/main.py", line 9'
    assert "ana.prado" not in report_on(OSError("/home/ana.prado/letter.pdf is busy"))


def test_no_more_than_ten_are_kept(profile: Path) -> None:
    for number in range(14):
        assert reports.save(profile, f"report {number}") is not None
    assert len(list(reports.folder(profile).iterdir())) == 10
    assert "report 13" in reports.read(reports.unseen(profile)[0])


def test_a_profile_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file")
    assert reports.save(tmp_path, "x") is None
    assert reports.watch(tmp_path, "v") is None
    assert reports.unseen(tmp_path) == []


def test_values_of_variables_are_not_in_a_report() -> None:
    def fail(secret: str) -> None:
        raise ValueError("lost")

    try:
        fail("the text of a letter")
    except ValueError as error:
        said = report_on(error)
    assert "the text of a letter" not in said.replace('fail("the text of a letter")', "")
    assert "ValueError" in said


CRASH = """
import ctypes, sys
from pathlib import Path
from app import reports
reports.watch(Path(sys.argv[1]), "Tintero 9")
ctypes.string_at(0)
"""


@pytest.mark.skipif(os.name == "nt", reason="another way to die")
def test_a_crash_of_the_interpreter_is_a_report_at_the_next_start(profile: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(profile)], cwd=TOP, capture_output=True, timeout=60)
    assert done.returncode < 0
    assert reports.unseen(profile) == []
    kept = reports.watch(profile, "Tintero 9")
    reports.unwatch(kept)
    (path,) = reports.unseen(profile)
    said = reports.read(path)
    assert said.startswith("Tintero 9")
    assert "Segmentation fault" in said
    kept = reports.watch(profile, "Tintero 9")
    reports.unwatch(kept)
    assert reports.unseen(profile) == [path]  # told once


DIES = """
import sys
from pathlib import Path
from ui import main
from app import engine

async def fail(*_arguments, **_names):
    raise ZeroDivisionError("at the start")

engine.Engine.open = fail
raise SystemExit(main.start(Path(sys.argv[1]), main.parse([])))
"""


def test_a_program_that_dies_of_a_mistake_leaves_a_report(profile: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(profile)], cwd=TOP, capture_output=True, timeout=60)
    assert done.returncode == 1, done.stderr
    (path,) = reports.unseen(profile)
    assert "ZeroDivisionError" in reports.read(path)


def test_what_the_last_run_left_is_shown_once_and_can_be_sent(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            reports.save(profile, "Traceback: slot")
            shell.show_home()
            dialog = show_last(None, reports.unseen(profile), shell.new_message)
            assert "Traceback: slot" in dialog.words
            QTest.mouseClick(dialog.mail, LEFT)
            (window,) = shell.composes
            draft = window.form.read(window.work.saver.draft)
            assert "Traceback: slot" in draft.text
            assert draft.plain
            assert draft.subject
            assert not await shell.engine.outbox.all()
            assert reports.unseen(profile) == []

    qrun(body())


def test_a_mistake_of_this_run_is_kept_until_its_dialog_is_closed(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.show_bug("Traceback: slot")
            dialog = await until(lambda: visible(FaultDialog))
            assert len(reports.unseen(profile)) == 1
            dialog.accept()
            assert reports.unseen(profile) == []

    qrun(body())


# --- safe mode


def test_safe_mode_leaves_settings_alone(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        engine = await Engine.open(profile, open_keyring=NoKeyring)
        await engine.preferences.change(theme="dark", paused=True, shortcuts='{"app.mail": ""}')
        await engine.stop()
        engine = await Engine.open(profile, open_keyring=NoKeyring)
        engine.preferences.set_aside()
        assert engine.preferences.current == Settings(paused=True)
        await engine.preferences.change(word_count=True)
        assert engine.preferences.current == Settings(paused=True, word_count=True)
        await engine.stop()
        engine = await Engine.open(profile, open_keyring=NoKeyring)
        stored = engine.preferences.current
        assert (stored.theme, stored.word_count, stored.paused) == ("dark", True, True)
        await engine.stop()

    qrun(body())


def test_safe_mode_opens_no_earlier_windows(qrun: QRun, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:

            async def left() -> list[Draft]:
                return [ready(shell)]

            monkeypatch.setattr(shell.engine.drafts, "open_in_windows", left)
            await shell.show_first(safely=True)
            assert not shell.composes
            assert shell.home is not None
            await shell.show_first()
            assert len(shell.composes) == 1

    qrun(body())


# --- the log


def test_the_level_of_the_log(profile: Path) -> None:
    before = logging.getLogger().level
    handlers = log.start(profile, level=log.LEVELS[parse(["--log-level", "debug"]).log_level])
    try:
        logging.getLogger("app.x").debug("a small thing")
        log.set_level(logging.WARNING)
        logging.getLogger("app.x").info("a thing")
    finally:
        log.stop(handlers)
        log.set_level(before)
    said = (profile / "log" / "tintero.log").read_text()
    assert "a small thing" in said
    assert "a thing" not in said


# --- what is shipped


def test_every_shipped_package_is_listed() -> None:
    lines = (TOP / "packaging/requirements.txt").read_text().splitlines()
    names = {re.split(r"[=;<> ]", line)[0] for line in lines if line and not line.startswith("#")}
    assert names == set(licences.SHIPPED)


def test_every_package_has_a_version_and_a_licence(qapp: QApplication) -> None:
    found = {part.name.lower().replace("_", "-"): part for part in licences.parts()}
    assert {"tintero", "lxml", "qasync", "pyside6-essentials"} <= set(found)
    assert not [part.name for part in found.values() if not part.version]
    assert not [part.name for part in found.values() if not (part.licence or part.text)]
    assert "Permission is hereby granted" in found["tintero"].text
    assert "LGPL" in found["pyside6-essentials"].licence
    assert len([part for part in found.values() if len(part.text) > 200]) > 20


def test_a_package_lists_all_that_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With Python, Qt and the system's libraries, which no installed package tells of."""
    rule = "=" * 78
    assert '_RULE = "\\n" + "=" * 78 + "\\n"' in (TOP / "packaging/licences.py").read_text()
    sections = [
        "Tintero\nLicense: MIT\n\nPermission is granted", "Python 3.11.7\nLicense: PSF-2.0\n\nwords\n=====\nmore",
        "Qt 6.11.3 and Qt for Python (PySide6, shiboken6), The Qt Company\nLicense: LGPL-3.0-only\n\nThey",
        "Shared libraries of the Debian package libssl3\n\nCopyright",
    ]  # fmt: skip
    path = tmp_path / "usr/share/doc/tintero/copyright"
    path.parent.mkdir(parents=True)
    path.write_text("Head.\n" + f"\n{rule}\n" + f"\n{rule}\n".join(f"\n{words}\n" for words in sections))
    (tmp_path / "usr/lib/tintero/_internal").mkdir(parents=True)
    monkeypatch.setattr(licences, "resources", lambda: tmp_path / "usr/lib/tintero/_internal/resources")
    assert licences.shipped() == [
        licences.Part("Tintero", "", "MIT", "Permission is granted"),
        licences.Part("Python", "3.11.7", "PSF-2.0", "words\n=====\nmore"),
        licences.Part("Qt 6.11.3 and Qt for Python", "", "LGPL-3.0-only", "They"),
        licences.Part("libssl3", "", "", "Copyright"),
    ]
    path.unlink()
    assert licences.shipped() == licences.parts()


def test_licences_are_reached_from_about_by_keys(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    QTest.mouseClick(about.licences, LEFT)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LicencesDialog) and w.isVisible())
    qtbot.addWidget(dialog)
    first = dialog.well.words.toPlainText()
    dialog.list.setFocus()
    dialog.list.setCurrentRow(dialog.list.currentRow() + 1)
    assert dialog.well.words.toPlainText() != first
    assert dialog.title.text() == dialog.list.currentItem().text()


def test_a_fault_is_reported_from_about_with_the_end_of_the_log(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    lines = [f"line {n}" for n in range(4000)] + ["535 for ana.prado@prado.example"]
    (tmp_path / "log" / "tintero.log").write_text("\n".join(lines))
    written: list[Draft] = []
    about = AboutDialog(None, lambda: show_log(None, tmp_path, written.append))
    qtbot.addWidget(about)
    about.show()
    QTest.mouseClick(about.report, LEFT)
    assert about.isHidden()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog) and w.isVisible())
    assert dialog.words.startswith("Tintero ")
    assert "line 3999" in dialog.words
    assert "line 1\n" not in dialog.words, "the end of it, not all"
    assert "ana.prado" not in dialog.words
    QTest.mouseClick(dialog.mail, LEFT)
    assert "line 3999" in written[0].text
    assert dialog.isHidden()
