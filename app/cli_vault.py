"""`tintero-cli vault`, and opening the vault for the commands that need what is in it."""

from __future__ import annotations

import argparse
import getpass
import os
import sys

from app.cli_parser import UsageError
from app.cli_terminal import ExitStatus, Terminal
from app.engine import Engine
from app.model.keeping import KeyringState, VaultState

_LONGEST_LINE = 4096  # octets
_NEEDING = {("account", "add"), ("account", "check"), ("account", "sign-in"), ("outbox", "run"), ("outbox", "retry")}


async def unlock(engine: Engine, args: argparse.Namespace) -> None:
    """Open the vault if there is one and somebody can say its passphrase. Raises MailError(AUTH, VAULT_...).

    On a terminal nobody has to: an empty answer goes on without, and a command that needs a password then says so.
    """
    from_stdin = getattr(args, "vault_passphrase_stdin", False)
    passphrase = _line() if from_stdin else ""
    if engine.keeping.state().vault is not VaultState.LOCKED:
        return
    if not from_stdin and _needs_secrets(args) and sys.stdin.isatty():
        passphrase = getpass.getpass("Passphrase of the vault: ")
    if passphrase:
        await engine.keeping.unlock(passphrase)


async def run(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Do what the line says. Raises MailError, UsageError."""
    keeping = engine.keeping
    match args.act:
        case "make":
            await keeping.make_vault(_said(args, "New passphrase of the vault: ", twice=True))
            terminal.say("Passwords are kept in the vault from now on. Nobody can recover a forgotten passphrase.")
        case "change":
            old = _said(args, "Passphrase of the vault: ")
            await keeping.change_passphrase(old, _said(args, "New passphrase: ", twice=True))
            terminal.say("The vault has another passphrase.")
        case "remove":
            return await _remove(engine, args, terminal)
        case _:
            return await _status(engine, terminal)
    terminal.tell({"event": "result", "vault": keeping.state().vault})
    return ExitStatus.OK


async def _status(engine: Engine, terminal: Terminal) -> ExitStatus:
    state = await engine.keeping.find_keyring()
    if state.vault is not VaultState.NONE:
        terminal.say("Passwords are kept in the vault.")
    elif state.keyring is KeyringState.USABLE:
        terminal.say("Passwords are kept in the system's keyring.")
    else:
        terminal.say("There is no usable keyring and no vault; make one with: tintero-cli vault make")
    terminal.tell({"event": "result", "vault": state.vault, "keyring": state.keyring})
    return ExitStatus.OK


async def _remove(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    if engine.keeping.state().vault is VaultState.NONE:
        terminal.say("There is no vault.")
    else:
        if not args.yes and not _agrees("Delete the vault and every password in it? Type yes: "):
            raise UsageError("tintero-cli vault remove: nothing was deleted; say --yes")
        passphrase = _line() if getattr(args, "vault_passphrase_stdin", False) else ""
        if passphrase:
            await engine.keeping.unlock(passphrase)  # its secrets then go to the keyring, if there is one now
        await engine.keeping.remove_vault()
        terminal.say("The vault is deleted.")
    terminal.tell({"event": "result", "vault": engine.keeping.state().vault})
    return ExitStatus.OK


def _needs_secrets(args: argparse.Namespace) -> bool:
    act = getattr(args, "act", "")
    return (args.command, act) in _NEEDING or (args.command == "send" and not args.queue)


def _agrees(question: str) -> bool:
    return sys.stdin.isatty() and input(question).strip().lower() == "yes"


def _said(args: argparse.Namespace, question: str, *, twice: bool = False) -> str:
    """A passphrase from standard input or the terminal. Raises UsageError where nobody can be asked."""
    if getattr(args, "vault_passphrase_stdin", False):
        return _line()
    if not sys.stdin.isatty():
        raise UsageError("tintero-cli vault: say --vault-passphrase-stdin, or use a terminal")
    said = getpass.getpass(question)
    if twice and getpass.getpass("The same again: ") != said:
        raise UsageError("tintero-cli vault: these were two different passphrases; nothing was changed")
    return said


def _line() -> str:
    """One line of standard input, and not an octet more: what follows may be a password or a message."""
    octets = bytearray()
    while len(octets) < _LONGEST_LINE and (octet := os.read(sys.stdin.fileno(), 1)) not in (b"", b"\n"):
        octets += octet
    return octets.decode("utf-8", "surrogateescape").rstrip("\r")
