"""The program's words in other languages: texts kept beside the sources (`.ts`), catalogues made of them (`.qm`).

A text belongs to people, a catalogue to the program: only texts are in the repository.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

TOP = Path(__file__).resolve().parent.parent
TEXTS = TOP / "resources/i18n"
SOURCE_LANGUAGE = "en"
"""Its text holds only what depends on a number: "1 word", "2 words"."""
FORMS = 2
"""For one, and for more: so in English, Spanish, French, German and Portuguese."""


def texts() -> list[Path]:
    return sorted(TEXTS.glob("tintero_*.ts"))


def update(python: Path, files: list[Path]) -> None:
    """Bring new strings of the sources into the texts and take out what nobody says any more."""
    sources = sorted(str(path.relative_to(TOP)) for path in (TOP / "ui").rglob("*.py"))
    for file in files:
        counted = _counted(file)
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        command = [_tool(python, "lupdate"), *sources, *options, "-ts", str(file)]
        done = subprocess.run(command, cwd=TOP, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            print(done.stderr, file=sys.stderr)
            done.check_returncode()
        _count(file, counted, every=not file.stem.endswith("_" + SOURCE_LANGUAGE))


def _counted(file: Path) -> dict[tuple[str, str], list[str]]:
    """The finished forms of each sentence with a number in it, by context and source."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and message.get("numerus") and "type" not in told.attrib:
                forms = [form.text or "" for form in told.iter("numerusform")]
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def _count(file: Path, counted: dict[tuple[str, str], list[str]], *, every: bool) -> None:
    """Give each sentence with a number its forms again; without `every` the others are left out.

    The tool sees the number of `tr(words, "", n)` but not that of `translate(context, words, "", n)`, and without
    forms Qt finds no translation for more than one.
    """
    tree = ElementTree.parse(file)
    for context in list(tree.getroot().iter("context")):
        for message in list(context.iter("message")):
            told, source = message.find("translation"), message.findtext("source", "")
            if told is None or "%n" not in source:
                if not every:
                    context.remove(message)
                continue
            known = counted.get((context.findtext("name", ""), source), [])
            message.set("numerus", "yes")
            for old in list(told):
                told.remove(old)
            told.text = None
            for number in range(FORMS):
                ElementTree.SubElement(told, "numerusform").text = known[number] if known else ""
            if known:
                told.attrib.pop("type", None)
            else:
                told.set("type", "unfinished")
        if context.find("message") is None:
            tree.getroot().remove(context)
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def compile_all(python: Path, folder: Path = TEXTS) -> None:
    """Make the catalogue of every text that is newer than its catalogue. Nothing to do takes no time."""
    for text in texts():
        catalogue = folder / text.with_suffix(".qm").name
        if not catalogue.exists() or catalogue.stat().st_mtime < text.stat().st_mtime:
            command = [_tool(python, "lrelease"), "-silent", str(text), "-qm", str(catalogue)]
            subprocess.run(command, cwd=TOP, check=True)


def _tool(python: Path, name: str) -> str:
    return str(python.parent / f"pyside6-{name}{'.exe' if os.name == 'nt' else ''}")
