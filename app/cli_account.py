"""`tintero-cli account`: add, list, check, sign in, remove."""

from __future__ import annotations

import argparse
import getpass
import sys
from dataclasses import replace

from app import cli_sign_in
from app.cli_parser import UsageError
from app.cli_terminal import ExitStatus, Terminal
from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server
from app.model.address import Address
from app.model.check import Revocation, Step, StepResult, StepState
from app.model.keeping import VaultState


async def run(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Do what the line says. Raises MailError, UsageError."""
    match args.act:
        case "add":
            return await _add(engine, args, terminal)
        case "list":
            return await _list(engine, terminal)
        case "check":
            return await _check(engine, args.account, terminal)
        case "sign-in":
            return await cli_sign_in.sign_in(engine, args, terminal)
        case _:
            return await _remove(engine, args.account, terminal)


async def _add(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    if args.discover is not None:
        return await _add_discovered(engine, args, terminal)
    if not (args.address and args.host and args.security):
        raise UsageError("tintero-cli account add: say --address, --host and --security, or --discover ADDRESS")
    method, secret = _sign_in(args)
    security = Security(args.security)
    if security is Security.NONE and method is not AuthMethod.NONE and not args.allow_clear_password:
        raise MailError(
            Kind.INVALID,
            Reason.BAD_ACCOUNT,
            "Without encryption everybody on the way can read the password;"
            " choose --security starttls or tls, or say --allow-clear-password.",
            Retry.NEEDS_USER,
            facts={"field": "clear"},
        )
    address = Address.parse(args.address)
    account = Account(
        name="",
        identities=(Identity(Address(args.name.strip() or address.name, address.spec)),),
        server=Server(args.host, security.standard_port if args.port is None else args.port, security, _ca_file(args)),
        auth=Auth(method, args.username, args.password_command or "", allow_clear=args.allow_clear_password),
    )
    return await _store(engine, account, secret, terminal)


async def _add_discovered(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """The best settings that can be found; what is said on the line beats them."""
    method, secret = _sign_in(args)
    best = await cli_sign_in.discover(engine, args, terminal)
    given = Auth(method, args.username, args.password_command or "")
    auth = cli_sign_in.auth_of(engine, best, given)
    address = Address.parse(args.discover)
    identity = Identity(Address(args.name.strip() or address.name, address.spec))
    if best.server is None:
        raise ValueError("only candidates with a server are best")
    server = replace(best.server, ca_file=_ca_file(args))
    account = Account("", (identity,), server, auth, incoming=best.incoming)
    status = await _store(engine, account, secret, terminal)
    if auth.method is AuthMethod.OAUTH:
        terminal.note(f"Now sign in: tintero-cli account sign-in {address.spec}")
    return status


async def _store(engine: Engine, account: Account, secret: str | None, terminal: Terminal) -> ExitStatus:
    stored = await engine.accounts.add(account, secret)
    if secret is not None and await engine.accounts.secret_place(stored.id) is SecretPlace.SESSION:
        locked = engine.keeping.state().vault is VaultState.LOCKED
        terminal.note(
            "The vault is locked, so the password is forgotten when this command ends: unlock it and add it again."
            if locked
            else "There is no usable keyring, so the password is forgotten when this command ends:"
            " remove the account and add it with --password-command instead, or make a vault (vault make)."
        )
    terminal.say(f"Account {stored.id} was added: {stored.name}.")
    terminal.tell({"event": "result", **_facts(stored)})
    return ExitStatus.OK


def _sign_in(args: argparse.Namespace) -> tuple[AuthMethod, str | None]:
    """How to sign in, and the password if it was said."""
    given = bool(args.password_stdin or args.password_command is not None)
    if args.auth == "none" or (args.auth is None and not given and not args.username):
        if given:
            raise UsageError("tintero-cli account add: --auth none goes without a password")
        return AuthMethod.NONE, None
    if args.password_command is not None:
        return AuthMethod.COMMAND, None
    if args.password_stdin:
        return AuthMethod.PASSWORD, sys.stdin.readline().rstrip("\r\n")
    if sys.stdin.isatty():
        return AuthMethod.PASSWORD, getpass.getpass("Password: ")
    raise UsageError("tintero-cli account add: say --password-stdin or --password-command")


def _ca_file(args: argparse.Namespace) -> str:
    if args.ca_file is None:
        return ""
    try:
        with args.ca_file.open("rb") as file:
            file.read(1)
    except OSError as error:
        raise MailError(
            Kind.TLS,
            Reason.CA_FILE_UNUSABLE,
            f"“{args.ca_file}” cannot be read: {error.strerror}.",
            Retry.NEEDS_USER,
            facts={"path": str(args.ca_file)},
        ) from error
    return str(args.ca_file.absolute())


async def _list(engine: Engine, terminal: Terminal) -> ExitStatus:
    accounts = await engine.accounts.all()
    terminal.tell([_facts(account) for account in accounts])
    if not accounts:
        terminal.say("There is no account yet; add one with: tintero-cli account add --help")
    for account in accounts:
        server, marks = account.server, "  (default)" if account.is_default else ""
        marks += "  (switched off)" if account.disabled else ""
        terminal.say(f"{account.id:4}  {account.name}  {server.host}:{server.port} {server.security.value}{marks}")
    return ExitStatus.OK


async def _check(engine: Engine, text: str, terminal: Terminal) -> ExitStatus:
    account = await engine.accounts.find(text)

    def on_step(result: StepResult) -> None:
        if result.state is not StepState.STARTED:
            terminal.say(f"{result.step.value:8}  {result.state.value:8} {_in_words(result)}".rstrip())
        terminal.tell(
            {
                "event": "step",
                "step": result.step,
                "state": result.state,
                "detail": result.detail,
                "seconds": round(result.seconds, 3),
            }
        )

    await engine.accounts.check(account, None, on_step)
    terminal.say(f"{account.name} works.")
    terminal.tell({"event": "result", "ok": True, "id": account.id})
    return ExitStatus.OK


def _in_words(result: StepResult) -> str:
    """The detail of a step for people: that of the encryption is the version and the certificate's last day."""
    version, *more = result.detail.split(" ")
    if result.step is not Step.ENCRYPT or not more:
        return result.detail
    known = {Revocation.GOOD: ", not revoked", Revocation.UNKNOWN: ", revocation could not be checked"}
    words = next((words for state, words in known.items() if state in more[1:]), "")
    return f"{version}, certificate valid until {more[0]}{words}"


async def _remove(engine: Engine, text: str, terminal: Terminal) -> ExitStatus:
    account = await engine.accounts.find(text)
    drafts = await engine.accounts.remove(account.id)
    terminal.say(f"Account {account.id} was removed; {drafts} waiting messages became drafts.")
    terminal.tell({"event": "result", "id": account.id, "drafts": drafts})
    return ExitStatus.OK


def _facts(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "address": account.identity.address.spec,
        "display_name": account.identity.address.name,
        "host": account.server.host,
        "port": account.server.port,
        "security": account.server.security,
        "ca_file": account.server.ca_file,
        "auth": account.auth.method,
        "username": account.auth.user_name,
        "default": account.is_default,
        "switched_off": account.disabled,
    }
