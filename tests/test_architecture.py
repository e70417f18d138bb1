"""The floor plan is a test: what a review would have to say again and again."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(TOP / "app").rglob("*.py"), *(TOP / "ui").rglob("*.py")])
UI_SOURCES = sorted((TOP / "ui").rglob("*.py"))
LONGEST_FILE = 400
ALLOWED_AT_TOP = {
    "build", "dist",  # what packaging/package.py makes; not in the repository
    "app", "ui", "resources", "tests", "packaging", "docs",
    "pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """What one look at a file tells: its docstring, and each function or method that it calls, with the line."""

    says: str | None
    calls: tuple[tuple[str, int], ...]


@cache
def source(path: Path) -> Source:
    tree = ast.parse(path.read_text("utf-8"))
    return Source(ast.get_docstring(tree), tuple(_calls(tree)))


def _calls(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node.lineno
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node.lineno


def offenders(paths: list[Path], forbidden: set[str]) -> list[str]:
    return [f"{p.relative_to(TOP)}:{line} {name}" for p in paths for name, line in source(p).calls if name in forbidden]


def test_arrows_point_down_only() -> None:
    """In a process of its own: the linter configures logging for the whole process."""
    lint = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(cache_dir=None))"
    result = subprocess.run([sys.executable, "-c", lint], cwd=TOP, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr


def test_each_file_holds_one_idea() -> None:
    long = {str(p.relative_to(TOP)): n for p in SOURCES if (n := len(p.read_text("utf-8").splitlines())) > LONGEST_FILE}
    assert not long


def test_every_file_says_what_lives_in_it() -> None:
    silent = [str(p.relative_to(TOP)) for p in SOURCES if not source(p).says]
    assert not silent


def test_only_the_agreed_names_stand_at_the_top() -> None:
    found = {p.name for p in TOP.iterdir() if not p.name.startswith(".") and not p.name.endswith(".egg-info")}
    assert found <= ALLOWED_AT_TOP


def test_packaging_does_not_shadow_its_namesake() -> None:
    assert not (TOP / "packaging/__init__.py").exists()


def test_no_nested_event_loop() -> None:
    """A nested loop inside a coroutine kills every task that wakes meanwhile; the first picture comes before them."""
    others = [p for p in UI_SOURCES if p.name != "first_window.py"]
    found = offenders(others, {"exec", "exec_", "processEvents"})
    assert not found


def test_html_enters_and_leaves_through_our_own_code() -> None:
    assert not offenders(UI_SOURCES, {"setHtml", "toHtml", "insertHtml"})


def test_every_coroutine_has_an_owner() -> None:
    others = [p for p in UI_SOURCES if p.name != "tasks.py"]
    assert not offenders(others, {"create_task", "ensure_future"})


def test_one_style_sheet() -> None:
    others = [p for p in UI_SOURCES if p.name != "theme.py"]
    assert not offenders(others, {"setStyleSheet"})


def test_colours_have_names() -> None:
    """A hex value outside the tokens is a defect; what goes into mails has names in its own files."""
    allowed = {"tokens.py", "theme.py", "formats.py", "colours.py", "css.py", "serializer.py"}
    hexadecimal = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']""")
    found = [
        f"{p.relative_to(TOP)}:{n}"
        for p in UI_SOURCES
        if p.name not in allowed and not p.name.startswith("emit_")
        for n, line in enumerate(p.read_text("utf-8").splitlines(), 1)
        if hexadecimal.search(line)
    ]
    assert not found


def test_nothing_prints_but_the_faces() -> None:
    faces = {TOP / "app/cli.py", TOP / "ui/main.py", TOP / "ui/start/running.py", TOP / "ui/trial/demo.py"}
    rest = [p for p in SOURCES if p not in faces and not p.name.startswith("cli_")]
    assert not offenders(rest, {"print"})
