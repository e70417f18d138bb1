"""What documents and comments name is there: a file that moved takes their words with it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md")])
SOURCES = [path for folder in ("app", "ui", "packaging") for path in sorted((TOP / folder).rglob("*.py"))]

ENDINGS = "py|md|sql|toml|svg|json|ts|html|txt|csv|c|nsi|spec|yml"
PATH = re.compile(rf"(?<![\w/.-])(?:app|ui|tests|docs|packaging|resources)/(?:[\w.*-]+/)*(?:[\w*-]+\.(?:{ENDINGS})\b)?")
MODULE = re.compile(r"`((?:app|ui)(?:\.\w+)+)`")
CODE = re.compile(r"`[^`]*`")
LINK = re.compile(r"\]\(([^)#:\s]+)")


def named(text: str) -> set[str]:
    """The places from the top of the tree that a text names; `*` stands for anything."""
    return {found.strip("/") for found in PATH.findall(text)}


def is_there(module: str) -> bool:
    """Whether it is a module, or a name in one."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        place = TOP.joinpath(*parts[:length])
        source = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        if source.exists():
            text = source.read_text("utf-8")
            return all(re.search(rf"\b{name}\b", text) for name in parts[length:])
    return False


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(TOP)))
def test_what_a_document_names_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    assert [place for place in named(text) if not any(TOP.glob(place))] == []
    assert [link for link in LINK.findall(CODE.sub("", text)) if not (document.parent / link).exists()] == []


def test_what_sources_name_is_there() -> None:
    texts = {path: path.read_text("utf-8") for path in SOURCES}
    missing = [
        (str(path.relative_to(TOP)), place)
        for path, text in texts.items()
        for place in named(text)
        if not any(TOP.glob(place))
    ]
    assert missing == []
    assert [
        (str(path), name) for path, text in texts.items() for name in MODULE.findall(text) if not is_there(name)
    ] == []
