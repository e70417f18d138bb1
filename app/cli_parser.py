"""The command line: what may be said, and help that teaches it."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import NoReturn, TypeAlias

from app import __version__
from app.cli_terminal import STATUS_HELP
from app.model.draft import Priority
from app.model.reports import ALL_REPORTS, REPORTS, reports_of

_TOP = """examples:
  tintero-cli account add --address me@example.org --host smtp.example.org \\
      --security starttls --password-command 'pass show mail'
  tintero-cli account check me@example.org
  tintero-cli send --to ann@example.com --subject Hello --text letter.txt --attach report.pdf
  tintero-cli outbox list

"""
_ACCOUNT = """The port follows the security: none 25, starttls 587, tls 465. Exactly the chosen way is used or
nothing is sent. A password needs a keyring to outlive this command; without one, use a command that
prints it on its first line.

examples:
  tintero-cli account add --address me@example.org --host smtp.example.org --security tls \\
      --username me --password-command 'pass show mail/example'
  printf '%s\\n' "$PASSWORD" | tintero-cli account add --address me@example.org \\
      --host smtp.example.org --security starttls --password-stdin
  tintero-cli account add --discover me@example.org --password-command 'pass show mail/example'
  tintero-cli account sign-in me@example.org
  tintero-cli account add --address root@lan.example --host 192.0.2.7 --security none
"""
_MESSAGE = """Recipients may be repeated and may be lists: --to 'Ann <ann@example.com>, bob@example.com'.
FILE may be - for standard input (--html or --text). A picture given with --inline is shown where the
HTML says <img src="NAME"> with its file name; one that the HTML does not name is attached.
"""
_BUILD = (
    _MESSAGE
    + """
examples:
  tintero-cli build --to ann@example.com --subject Hello --html letter.html --inline logo.png -o letter.eml
  tintero-cli build --subject Note --text - < note.txt | less
"""
)
_SEND = (
    _MESSAGE
    + """
The message is made safe in the outbox first and sent then: what cannot go now stays queued (75).
What a person should look at first (an address that looks mistyped, a file that the text announces and
that is not attached, ...) is a warning on standard error; the message goes nevertheless.

examples:
  tintero-cli send --to ann@example.com --subject Hello --html letter.html --attach report.pdf
  tintero-cli send --from work --to team@example.com --text note.txt --queue
  tintero-cli send --to team@example.com --text note.txt --at '2027-03-01T08:00+01:00'
  tintero-cli send --to ann@example.com --text offer.txt --priority high --read-receipt --delivery-report
  tintero-cli --json send --eml letter.eml --to ann@example.com

With --json: {"event": "warning", "check": "no_subject", "detail": "..."} lines, then
{"event": "progress", "sent": n, "total": m} lines, then
{"event": "result", "state": "SENT", "id": 1, "message_id": "<...>", "refused": {}, ...}. If at least one
recipient was accepted and others were refused for good, the state is SENT, `refused` names them, and
the exit status is 69. "delivery_report" is null, "asked", or "unsupported": the server sends none.
"meaning" names what a refusal means (resources/replies.json), as "mailbox_unknown" or "mailbox_full"; "filing" tells of
the copy of a sent message: "due", "filed", "failed" (it is tried again) or "lost".

"""
)
_OUTBOX = """examples:
  tintero-cli outbox list --json
  tintero-cli outbox run
  tintero-cli outbox retry 12
  tintero-cli outbox plan 12 '2027-03-01 08:00'
  tintero-cli outbox resolve 12 --sent

"""
_VAULT = """The vault is a file of the profile that keeps passwords where there is no keyring, encrypted with a
passphrase. Other commands ask for it on a terminal when a vault is there; elsewhere give it with
--vault-passphrase-stdin, as the first line of standard input. A forgotten passphrase cannot be recovered.

examples:
  printf '%s\\n' "$PASSPHRASE" | tintero-cli vault make --vault-passphrase-stdin
  printf '%s\\n' "$PASSPHRASE" | tintero-cli outbox run --vault-passphrase-stdin
"""


class UsageError(Exception):
    """The command line is wrong."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message} (see {self.prog} --help)")


def parser() -> argparse.ArgumentParser:
    """The parser. Parsing raises UsageError for a wrong line, SystemExit for --help and --version."""
    everywhere = _Parser(add_help=False)
    group = everywhere.add_argument_group("everywhere")
    group.add_argument(
        "--profile", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="keep everything under this folder"
    )
    group.add_argument(
        "--vault-passphrase-stdin",
        action="store_true",
        default=argparse.SUPPRESS,
        help="read the vault's passphrase: the first line",
    )
    group.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="speak JSON, for programs")
    top = _Parser(
        prog="tintero-cli",
        description="Write and send mail from the command line, over the same accounts and outbox as Tintero.",
        epilog=_TOP + STATUS_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[everywhere],
    )
    top.add_argument("--version", action="version", version=f"tintero-cli {__version__}")
    commands = top.add_subparsers(title="commands", dest="command", required=True, metavar="COMMAND")
    _add_account(commands, everywhere)
    _add_message(_command(commands, "build", "write a message without sending it", _BUILD, everywhere), build=True)
    _add_message(_command(commands, "send", "send a message", _SEND + STATUS_HELP, everywhere), build=False)
    _add_outbox(commands, everywhere)
    _add_vault(commands, everywhere)
    return top


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _command(commands: _Commands, name: str, words: str, epilog: str, *parents: _Parser) -> _Parser:
    return commands.add_parser(
        name,
        help=words,
        description=words[0].upper() + words[1:] + ".",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=list(parents),
    )


def _add_account(commands: _Commands, everywhere: _Parser) -> None:
    account = _command(commands, "account", "add, list, check, sign in and remove accounts", _ACCOUNT, everywhere)
    acts = account.add_subparsers(title="acts", dest="act", required=True, metavar="ACT")
    add = _command(acts, "add", "store an account", _ACCOUNT, everywhere)
    add.add_argument("--discover", metavar="ADDRESS", help="find the server of this address, instead of naming it")
    add.add_argument("--believe-dns", action="store_true", help="with --discover: also what unsigned DNS says")
    add.add_argument("--address", metavar="A", help="the address mail comes from")
    add.add_argument("--host", metavar="H", help="name or IP address of the mail server")
    add.add_argument("--port", type=int, metavar="P", help="port, if not the standard one")
    add.add_argument("--security", choices=["none", "starttls", "tls"], help="how the line is secured")
    add.add_argument("--name", default="", metavar="N", help="your name, as readers see it")
    add.add_argument("--username", default="", metavar="U", help="user name, if not the address")
    add.add_argument("--auth", choices=["none", "password"], help="default: password if one is given, else none")
    source = add.add_mutually_exclusive_group()
    source.add_argument("--password-stdin", action="store_true", help="read the password: one line")
    source.add_argument("--password-command", metavar="CMD", help="a command whose first line is the password")
    add.add_argument("--ca-file", type=Path, metavar="PEM", help="trust these authorities instead of the system's")
    add.add_argument(
        "--allow-clear-password", action="store_true", help="with --security none: everybody on the way can read it"
    )
    _command(acts, "list", "list the accounts", "", everywhere)
    check = _command(acts, "check", "try an account without sending anything", "", everywhere)
    enter = _command(acts, "sign-in", "sign in at the provider's page (OAuth), or with a new password", "", everywhere)
    enter.add_argument("--password-stdin", action="store_true", help="read a new password: one line; it is tried first")
    enter.add_argument("--provider", default="", metavar="KEY", help="google, microsoft, yahoo, ... if not known")
    enter.add_argument("--client-id", default="", metavar="ID", help="as what this program is known there")
    enter.add_argument("--tenant", default="", metavar="T", help="organisation at Microsoft: a domain or an id")
    enter.add_argument("--client-secret-stdin", action="store_true", help="read the client's secret: one line")
    enter.add_argument("--device", action="store_true", help="without a browser here: type a code elsewhere")
    enter.add_argument("--no-browser", action="store_true", help="only tell the address of the page")
    remove = _command(acts, "remove", "remove an account; its waiting messages become drafts", "", everywhere)
    for one in (check, enter, remove):
        one.add_argument("account", metavar="A", help="id, address or name")


def _add_message(command: argparse.ArgumentParser, *, build: bool) -> None:
    command.add_argument("--from", dest="sender", metavar="A", help="account: id, address or name")
    for field in ("to", "cc", "bcc"):
        command.add_argument(f"--{field}", action="append", default=[], metavar="ADDRESSES", help="recipients")
    command.add_argument("--subject", default="", metavar="S")
    command.add_argument("--html", metavar="FILE", help="the text as HTML, in UTF-8")
    command.add_argument("--text", metavar="FILE", help="plain text in UTF-8, alone or beside the HTML")
    as_it_is = "as it is: a photo keeps what it tells of place and camera"
    command.add_argument("--attach", action="append", type=Path, default=[], metavar="FILE", help=f"a file, {as_it_is}")
    command.add_argument("--inline", action="append", type=Path, default=[], metavar="FILE", help="a picture, the same")
    command.add_argument("--priority", choices=list(Priority), default=Priority.NORMAL, help="default: normal")
    command.add_argument("--read-receipt", action="store_true", help="ask the readers to confirm")
    if build:
        command.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    else:
        command.add_argument("--eml", type=Path, metavar="FILE", help="send this message as it is, Bcc removed")
        command.add_argument(
            "--delivery-report", action="store_true", help="ask for reports of success, failure and delay"
        )
        command.add_argument(
            "--report-on", type=_reports, default=ALL_REPORTS, metavar="KINDS", help="only some: success,failure,delay"
        )
        command.add_argument("--report-whole", action="store_true", help="a report brings the whole message back")
        command.add_argument("--queue", action="store_true", help="only queue; `outbox run` sends")
        command.add_argument("--at", type=_moment, default=0.0, metavar="WHEN", help="not before this time")
        command.add_argument(
            "--hold", action="store_true", help="with --at: hand it over now, for the server to keep until then"
        )


def _reports(text: str) -> str:
    """Kinds of reports, in the words of NOTIFY. Raises ArgumentTypeError."""
    kinds = {word.strip().upper() for word in text.split(",")}
    if not kinds or not kinds <= set(REPORTS):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of success, failure, delay")
    return reports_of(text)


def _add_outbox(commands: _Commands, everywhere: _Parser) -> None:
    epilog = _OUTBOX + STATUS_HELP
    outbox = _command(commands, "outbox", "look at queued and sent messages, and act on them", epilog, everywhere)
    acts = outbox.add_subparsers(title="acts", dest="act", required=True, metavar="ACT")
    _command(acts, "list", "list all messages", "", everywhere)
    _command(acts, "run", "deliver what is due, end when nothing more can go now", STATUS_HELP, everywhere)
    show = _command(acts, "show", "tell everything about a message", "", everywhere)
    retry = _command(acts, "retry", "send a message now, over any wait", STATUS_HELP, everywhere)
    cancel = _command(acts, "cancel", "stop a message; it becomes a draft again", "", everywhere)
    ask = _command(acts, "ask", "ask the server whether such a message is in its folder of sent mail", "", everywhere)
    resolve = _command(acts, "resolve", "decide about a message that the server never confirmed", "", everywhere)
    decision = resolve.add_mutually_exclusive_group(required=True)
    decision.add_argument("--sent", action="store_true", help="it arrived: nothing more is sent to those who have it")
    decision.add_argument("--again", action="store_true", help="send the same message again; some may get it twice")
    plan = _command(acts, "plan", "give a waiting message another time to go", "", everywhere)
    _command(acts, "pause", "hold everything back until `resume`", "", everywhere)
    _command(acts, "resume", "go on after `pause`", "", everywhere)
    pace = _command(acts, "pace", "tell or set how fast an account may send; 0 is no limit", "", everywhere)
    pace.add_argument("account", metavar="A", help="id, address or name")
    pace.add_argument("--a-minute", type=int, metavar="N", help="messages in any 60 seconds")
    pace.add_argument("--at-once", type=int, metavar="N", help="recipients of one transaction; more go in several")
    pace.add_argument(
        "--lines", type=int, metavar="N", help="connections at once, 0 for as many as is known to be fine"
    )
    for one in (show, retry, cancel, ask, resolve, plan):
        one.add_argument("id", type=int, metavar="ID")
    plan.add_argument("when", type=_moment, metavar="WHEN", help="such as '2027-03-01 08:00', by this computer's clock")


def _moment(words: str) -> float:
    """Seconds since the epoch. Without an offset the clock of this computer is meant; an hour that it skips is the
    next one, of an hour that comes twice it is the first.
    """
    try:
        return dt.datetime.fromisoformat(words).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"“{words}” is no time such as 2027-03-01 08:00") from error


def _add_vault(commands: _Commands, everywhere: _Parser) -> None:
    vault = _command(
        commands, "vault", "keep passwords in an encrypted file where there is no keyring", _VAULT, everywhere
    )
    acts = vault.add_subparsers(title="acts", dest="act", required=True, metavar="ACT")
    _command(acts, "status", "tell where passwords are kept", "", everywhere)
    _command(acts, "make", "keep passwords in a vault from now on", _VAULT, everywhere)
    _command(acts, "change", "another passphrase; with --vault-passphrase-stdin it is the second line", "", everywhere)
    remove = _command(acts, "remove", "delete the vault and the passwords in it", "", everywhere)
    remove.add_argument("--yes", action="store_true", help="do not ask")
