"""The words of other languages: complete, and true to the English ones in all that a program fills in."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import tongues
from PySide6.QtWidgets import QApplication

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "packaging"))

import catalogues  # noqa: E402 - a script beside the sources, not a module of the program

TEXTS = sorted((TOP / "resources/i18n").glob("tintero_*.ts"))
COMPLETE = ("es", "fr", "de", "pt")
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
    catalogues.update(Path(sys.executable), [Path(copy)])
    now = {(context, source) for context, source, _, finished in messages(Path(copy)) if finished}
    wanted = {(context, source) for context, source, _, _ in messages(Path(copy))}
    assert not sorted(wanted - now), "run packaging/dev.py words, then translate these"
    assert {(context, source) for context, source, _, _ in messages(text)} == wanted


OTHER_MANNER = {
    "es": r"(?:^|[.:,] |\b[yo] )(?:Elija|Ponga|Inicie|Haga|Abra|Pida|Env[ií]e|Cambie|Escriba|Pruebe|Mire|Corrija|Quite|"
    r"Int[eé]nte|Pregunte|Guarde|Adjunte|Use|Busque|Avise|Revise|Compruebe|Indique|Comprima|Espere|Prescinda|Escr[ií]ba)(?:l[oa]s?)?\b|\busted",
    "fr": r"\b(?:tu|ton|tes|toi)\b",
    "de": r"\b(?:du|dein\w*|dir|dich)\b",
    "pt": r"\b(?:tu|teus?|tuas?)\b",
}
"""Signs of the manner of address that a language does not use here."""


@pytest.mark.parametrize("language", COMPLETE)
def test_a_language_speaks_to_its_reader_in_one_manner(language: str) -> None:
    wrong = re.compile(OTHER_MANNER[language], re.IGNORECASE)
    text = TOP / f"resources/i18n/tintero_{language}.ts"
    assert [form for _, _, forms, _ in messages(text) for form in forms if wrong.search(form)] == []


def ends_in_translate(value: ast.expr) -> bool:
    """Quickly for the many values that name it nowhere."""
    named = any(isinstance(node, ast.Attribute) and node.attr == "translate" for node in ast.walk(value))
    return named and ast.unparse(value).endswith("QCoreApplication.translate")


def test_the_tools_can_read_every_sentence() -> None:
    """They know `tr` and `translate` with literals, and `QT_TRANSLATE_NOOP`. A sentence under another name escapes."""
    faults = []
    for path in sorted((TOP / "ui").rglob("*.py")):
        name = path.relative_to(TOP)
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Assign | ast.Call):
                continue
            where = f"{name}:{node.lineno}"
            renamed = isinstance(node, ast.Assign) and ends_in_translate(node.value)
            if renamed and ast.unparse(node.targets[0]) != "translate":
                faults.append(f"{where} gives translate another name")
            by_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
            spoken = by_method and ast.unparse(node.func) == "self.tr"
            if spoken and not isinstance(node.args[0], ast.Constant):
                faults.append(f"{where} says what no tool can read: {ast.unparse(node)}")
    assert not faults, "\n".join(faults)


def said_in(tree: ast.AST, name: str = "") -> Iterator[tuple[str, int, str]]:
    """Context, line and words of every sentence that stands there as a literal."""
    for node in ast.iter_child_nodes(tree):
        yield from said_in(node, node.name if isinstance(node, ast.ClassDef) else name)
        if isinstance(node, ast.Call):
            words = [str(value.value) if isinstance(value, ast.Constant) else "" for value in node.args[:2]]
            called = ast.unparse(node.func)
            if called == "self.tr" and words[0]:
                yield name, node.lineno, words[0]
            elif called.rpartition(".")[2] in ("translate", "QT_TRANSLATE_NOOP") and len(words) == 2 and all(words):
                yield words[0], node.lineno, words[1]


def test_the_tools_see_every_sentence_with_its_context() -> None:
    """`lupdate` silently passes over a number that is an expression, and over what stands within an f-string."""
    seen = {(context, source) for context, source, _, _ in messages(TOP / "resources/i18n/tintero_es.ts")}
    missed = []
    for path in sorted((TOP / "ui").rglob("*.py")):
        for where, line, said in said_in(ast.parse(path.read_text())):
            if (where, said) not in seen:
                missed.append(f"{path.relative_to(TOP)}:{line} {where}: {said}")
    assert not missed, "\n".join(missed)
    assert not [context for context, _ in seen if not context.isidentifier()], "the tool mistook who says it"


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
def test_a_sentence_with_a_number_has_its_forms(text: Path, tmp_path: Path, qapp: QApplication) -> None:
    """Asked for as the program asks: with one form alone Qt would say two of anything in English."""
    made = tongues.catalogue(text.stem.removeprefix("tintero_"), tmp_path)
    for context, source, forms, _ in messages(text):
        if "%n" in source:
            for number, form in ((1, forms[0]), (7, forms[1])):
                assert made.translate(context, source, "", number) == form, source


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.stem)
def test_no_two_menus_of_a_window_answer_to_one_letter(text: Path) -> None:
    """The top menus of the compose window stand in one row."""
    letters: defaultdict[str, list[str]] = defaultdict(list)
    for context, source, forms, _ in messages(text):
        if context == "Actions" and "&" in source:
            letters[forms[0][forms[0].index("&") + 1].casefold()].append(forms[0])
    assert not [words for words in letters.values() if len(words) > 1]
