"""The user guide names what is there: menus and their entries, pages of the settings, keys."""

from __future__ import annotations

import configparser
import re
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from tests.test_ui_shell import account, program
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
TOP = Path(__file__).resolve().parent.parent
GUIDES = {"en": "guide.md", "es": "guide.es.md", "fr": "guide.fr.md", "de": "guide.de.md"}
KEYS = {
    "es": {"Mayús": "Shift", "Intro": "Return", "Derecha": "Right"},
    "fr": {"Maj": "Shift", "Entrée": "Return", "Droite": "Right"},
    "de": {"Strg": "Ctrl", "Umschalt": "Shift", "Eingabe": "Return", "Rechts": "Right"},
}
BY_THE_WINDOW = {"F10", "Alt+Shift+Right", "Alt+Return", "Ctrl+Return", "Ctrl+Shift+Q"}
"""Keys that are not always an action's: menu bar, a picture that is chosen, Send, the original of a reply."""
PATH = re.compile(r"(\w[\w-]*) > ((?:[^\s.,;:)]+ ?){1,5})")
CHOICE = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
KEY = re.compile(r"(?:(?:Ctrl|Strg|Alt)\+(?:(?:Shift|Mayús|Maj|Umschalt)\+)?(?:\w+|[.;?])|\bF\d+)")


def guide(language: str) -> str:
    return " ".join((TOP / "docs" / GUIDES[language]).read_text("utf-8").split())


def said(language: str) -> set[str]:
    """All that the program says in a language, without marks for keys and dots at the end."""
    source = "es" if language == "en" else language
    found = set()
    for message in ElementTree.parse(TOP / f"resources/i18n/tintero_{source}.ts").getroot().iter("message"):
        told = message.find("translation")
        assert told is not None
        found |= (
            {message.findtext("source", "")} if language == "en" else {one.text or "" for one in list(told) or [told]}
        )
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(TOP / "packaging/linux/tintero.desktop", "utf-8")
    for action in entry.sections()[1:]:
        found.add(entry[action]["Name" if language == "en" else f"Name[{language}]"])
    return {words.replace("&", "").rstrip("…") for words in found}


@pytest.mark.parametrize("language", GUIDES)
def test_the_menus_and_choices_of_a_guide_are_there(language: str) -> None:
    known, text = said(language), guide(language)
    paths = list(PATH.finditer(text))
    assert len(paths) >= 10
    for path in paths:
        words = path[2].split()
        below = {" ".join(words[:count]).rstrip("…") for count in range(1, len(words) + 1)}
        assert path[1] in known, path[0]
        assert below & known, path[0]
    for choice in CHOICE.finditer(text):
        assert choice[1].rstrip("…") in known, choice[0]


def test_the_keys_of_the_guides_do_something(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            bound = keys_of(shell)
            for language in GUIDES:
                found = {portable(key, language) for key in KEY.findall(guide(language))}
                assert len(found) > 20
                assert found - bound - BY_THE_WINDOW == set(), language

    qrun(body())


def keys_of(shell: Shell) -> set[str]:
    """Every key of every kind of window, portable."""
    found = {key for one in shell.commands.bindings() for key in one.keys.split(", ")}
    return {QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in found}


def portable(key: str, language: str) -> str:
    for word, meant in KEYS.get(language, {}).items():
        key = re.sub(rf"\b{word}\b", meant, key)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
