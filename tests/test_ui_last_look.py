"""What a first picture knows without a database: kept by one run, trusted by the next until it has read the truth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from test_storage_tables import account

from app.model.account import Identity
from app.model.address import Address
from app.model.settings import Settings
from ui.look.theme import Theme
from ui.main import first_window
from ui.start import last_look
from ui.start.last_look import Look


def test_a_new_profile_has_none_and_stays_empty(tmp_path: Path) -> None:
    assert last_look.recall(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_is_recalled(tmp_path: Path) -> None:
    usual = replace(account(), identities=account().identities[:1], colour="moss", is_default=True)
    last_look.keep(tmp_path, Settings(theme="dark", language="es", density="compact"), [usual])
    assert last_look.recall(tmp_path) == Look("dark", "es", "compact", "moss")
    last_look.keep(tmp_path, Settings(), [])
    assert last_look.recall(tmp_path) == last_look.NEW == Look("system", "", "comfortable", "ink")


def test_of_several_senders_the_usual_one_is_kept(tmp_path: Path) -> None:
    one = replace(account(), identities=(Identity(Address("Prado, Ana", "ana@prado.example")),))
    last_look.keep(tmp_path, Settings(), [one])
    assert last_look.recall(tmp_path) == last_look.NEW._replace(colour=one.colour)
    last_look.keep(tmp_path, Settings(), [replace(one, is_default=False), replace(one, is_default=True, colour="moss")])
    assert last_look.recall(tmp_path) == last_look.NEW._replace(colour="moss", sender="Prado, Ana  ana@prado.example")
    last_look.keep(tmp_path, Settings(), [one, replace(one, disabled=True)])
    assert last_look.recall(tmp_path) == last_look.NEW._replace(colour=one.colour), "there is nothing to choose"


@pytest.mark.parametrize("words", ["", "nonsense", "[General]\ntheme=dark\n", "[General]\ntheme=dark, light\n"])
def test_a_damaged_file_is_none(tmp_path: Path, words: str) -> None:
    (tmp_path / "look.ini").write_text(words)
    assert last_look.recall(tmp_path) is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "look.ini").mkdir()
    last_look.keep(tmp_path, Settings(), [])
    assert last_look.recall(tmp_path) is None


def test_the_accounts_are_read_after_the_picture(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that somebody added while no window was open."""
    steps: list[str] = []
    accounts = [
        replace(account(), id=n, identities=tuple(replace(i, id=n) for i in account().identities[:1])) for n in (1, 2)
    ]

    def glance(_profile: Path) -> tuple[Settings, list[object]]:
        steps.append("read")
        return Settings(), [*accounts]

    monkeypatch.setattr("app.glance.glance", glance)
    sheet, theme = qapp.styleSheet(), Theme(qapp, tmp_path / "cache", "light", sheet_later=True)
    senders: list[list[str]] = []

    def step(name: str) -> None:
        steps.append(name)
        boxes = [w for w in QApplication.allWidgets() if isinstance(w, QComboBox) and w.accessibleName() == "From"]
        senders.append([w.currentText() for w in boxes if w.isVisible()])

    look = last_look.NEW._replace(sender="Ana  ana@prado.example")
    window = first_window(tmp_path, look, None, theme, step)
    try:
        assert steps == ["painted", "complete", "read"]
        assert senders == [[look.sender], [look.sender]], "the one of the last time, until it is read"
        assert window.head.from_box.count() == 2
        assert window.head.identity_id() == 1
    finally:
        window.deleteLater()
        theme.undress()
        qapp.setStyleSheet(sheet)
