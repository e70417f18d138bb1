"""The words of other languages: complete, and true to the English ones in all that a program fills in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

TOP = Path(__file__).resolve().parent.parent
TEXTS = sorted((TOP / "resources/i18n").glob("tintero_*.ts"))
COMPLETE = ("es", "fr")
PLACES = re.compile(r"\{\w+\}|%n")


def messages(text: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, English, the forms of its translation, and whether somebody finished it."""
    for context in ElementTree.parse(text).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield (context.findtext("name", ""), message.findtext("source", ""), forms, "type" not in told.attrib)


def test_the_languages_of_the_program_are_there() -> None:
    assert {text.stem.removeprefix("tintero_") for text in TEXTS} >= {"en", *COMPLETE}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.stem)
def test_everything_that_windows_say_is_in_the_text(text: Path, tmp_path: Path) -> None:
    """Gathers the strings of the sources anew: none is new, none unfinished, none is said by nobody any more."""
    copy = shutil.copy(text, tmp_path / text.name)
    sources = sorted(str(path) for path in (TOP / "ui").rglob("*.py"))
    plural = ["-pluralonly"] if text.stem.endswith("_en") else []
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-no-obsolete", "-locations", "none", "-silent", *plural]
    subprocess.run([tool, *sources, *options, "-ts", copy], check=True, timeout=120)
    now = {(context, source) for context, source, _, finished in messages(Path(copy)) if finished}
    wanted = {(context, source) for context, source, _, _ in messages(Path(copy))}
    assert not sorted(wanted - now), "run packaging/dev.py words, then translate these"
    assert {(context, source) for context, source, _, _ in messages(text)} == wanted


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.stem)
def test_places_and_ends_are_kept(text: Path) -> None:
    faults = []
    for context, source, forms, _ in messages(text):
        for form in forms:
            if Counter(PLACES.findall(form)) != Counter(PLACES.findall(source)):
                faults.append(f"{context}: {source!r} has other places in {form!r}")
            if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
                faults.append(f"{context}: {form!r} begins or ends with another blank")
            if source.endswith("…") != form.endswith("…"):
                faults.append(f"{context}: {form!r} asks something more, or not, unlike {source!r}")
            if re.search(r"(?<!\w)&(?!\w)", form.replace("&&", "")) or form.count("&") != source.count("&"):
                faults.append(f"{context}: {form!r} has another mark for the keyboard than {source!r}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.stem)
def test_no_two_menus_of_a_window_answer_to_one_letter(text: Path) -> None:
    """The top menus of the compose window stand in one row."""
    letters: defaultdict[str, list[str]] = defaultdict(list)
    for context, source, forms, _ in messages(text):
        if context == "Actions" and "&" in source:
            letters[forms[0][forms[0].index("&") + 1].casefold()].append(forms[0])
    assert not [words for words in letters.values() if len(words) > 1]
