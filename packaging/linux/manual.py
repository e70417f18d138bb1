"""The pages of `man tintero` and `man tintero-cli`: what --help says, for paper and pagers.

Run with an interpreter that has what the program runs on:  python packaging/linux/manual.py FOLDER DATE
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections.abc import Iterator, Set
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app import __version__, cli_parser
from ui.start import command_line

SUMMARIES = {"tintero": "mail program that starts from writing", "tintero-cli": "write and send mail from a terminal"}
BESIDE = {"tintero": "tintero-cli", "tintero-cli": "tintero"}
WORDS = {  # what --help has no place for
    "tintero": """\
A start while Tintero runs hands over what it was asked to do, and ends. A link or a file from outside begins a message
and sends nothing: that takes a press of Send.""",
    "tintero-cli": "It needs no display. Accounts, drafts and outbox are those of\n.BR tintero (1).",
}
FILES = """\
.SH FILES
.TP
.I $XDG_DATA_HOME/tintero
the profile: drafts, outbox, accounts, settings, and in the folder
.I log
what the program did. Usually
.IR ~/.local/share/tintero .
Passwords are in the system's keyring or in an encrypted vault."""


def escaped(text: str) -> str:
    """Text that roff shows as it is: a hyphen that may be typed is one, a line may begin with a dot."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    plain = plain.replace("^", "\\(ha").replace("~", "\\(ti")
    return re.sub(r"^(?=\.)", r"\\&", plain, flags=re.MULTILINE)


def page(parser: argparse.ArgumentParser, day: str) -> str:
    """The page of a program in roff's man macros; `day` as 2026-11-22."""
    name = parser.prog
    lines = [
        f'.TH {name.upper()} 1 "{day}" "Tintero {__version__}" "User commands"',
        ".ad l",
        ".nh",
        ".SH NAME",
        f"{escaped(name)} \\- {SUMMARIES[name]}",
        ".SH SYNOPSIS",
        *synopsis(parser),
        ".SH DESCRIPTION",
        escaped(parser.description or ""),
        ".PP",
        WORDS[name],
    ]
    lines += options(parser, ".SH")
    known = {action.dest for action in parser._actions}
    for command in commands(parser):
        lines += [
            f'.SH "{escaped(command.prog).upper()}"',
            escaped(command.description or ""),
            ".PP",
            *synopsis(command),
        ]
        lines += options(command, ".SS", known)
        for inner in commands(command):
            lines += [f'.SS "{escaped(inner.prog)}"', escaped(inner.description or ""), ".PP", *synopsis(inner)]
            lines += options(inner, ".PP", known)
        lines += as_written(command.epilog, ".SS")
    lines += as_written(parser.epilog, ".SH")
    lines += [FILES, ".SH SEE ALSO", f".BR {escaped(BESIDE[name])} (1)"]
    return "\n".join(line for line in lines if line) + "\n"


def synopsis(parser: argparse.ArgumentParser) -> list[str]:
    """The lines of its use, as argparse writes them."""
    usage = " ".join(parser.format_usage().removeprefix("usage:").split())
    words = usage.removeprefix(parser.prog).strip()
    return [f'.B "{escaped(parser.prog)}"', escaped(words)]


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Its subcommands."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from dict.fromkeys(action.choices.values())


def options(parser: argparse.ArgumentParser, heading: str, known: Set[str] = frozenset()) -> list[str]:
    """Each option and what it does, under the names of their groups; without those that are `known` already."""
    lines: list[str] = []
    for group in parser._action_groups:
        if wanted := [action for action in group._group_actions if action.dest not in known]:
            title = escaped(group.title or "").upper() if heading == ".SH" else escaped(group.title or "").capitalize()
            lines += [heading, title] if heading == ".PP" else [f'{heading} "{title}"']
            lines += [line for action in wanted for line in explained(parser, action)]
    return lines


def explained(parser: argparse.ArgumentParser, action: argparse.Action) -> list[str]:
    """One option, or each of the subcommands."""
    if isinstance(action, argparse._SubParsersAction):
        found = [(choice.dest, choice.help or "") for choice in action._choices_actions]
        return [line for name, words in found for line in (".TP", f".B {escaped(name)}", escaped(words))]
    formatter = parser._get_formatter()
    said = formatter._format_action_invocation(action)
    words = formatter._expand_help(action) if action.help else ""
    return [".TP", f'.B "{escaped(said)}"', escaped(words) or "\\&"]


def as_written(text: str | None, heading: str) -> list[str]:
    """What stands below the options: sentences, and lines that begin with blanks as they are (examples, tables). A line
    such as `examples:` becomes a heading.
    """
    lines: list[str] = []
    verbatim = False
    for line in (text or "").rstrip().splitlines():
        title = re.fullmatch(r"([a-z][a-z ]+):", line)
        is_example = line.startswith(" ") and not title
        if is_example != verbatim:
            lines.append(".PP\n.EX" if is_example else ".EE\n.PP")
            verbatim = is_example
        if title:
            words = title[1].upper() if heading == ".SH" else title[1].capitalize()
            lines.append(f'{heading} "{words}"')
        else:
            lines.append(escaped(line) if line.strip() else ".PP")
    return [*lines, ".EE"] if verbatim else lines


def pages(day: str) -> dict[str, str]:
    """Both pages by their names."""
    return {parser.prog: page(parser, day) for parser in (command_line.parser(), cli_parser.parser())}


def write_packed(path: Path, text: str) -> None:
    """As Debian wants manuals and changelogs: packed as small as can be, and the same for the same text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def main() -> int:
    folder, day = Path(sys.argv[1]), sys.argv[2]
    for name, text in pages(day).items():
        write_packed(folder / f"{name}.1.gz", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
