"""`tintero-cli account add --discover` and `account sign-in`: settings by themselves, and signing in at a provider."""

from __future__ import annotations

import argparse
import getpass
import sys
import webbrowser
from dataclasses import replace

from app.cli_parser import UsageError
from app.cli_terminal import ExitStatus, Terminal
from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.message.browser_page import browser_page
from app.model.account import Account, Auth, AuthMethod
from app.model.candidate import Candidate, SearchState, SearchStep, SignIn, Trust

_PAGES = (
    browser_page("You are signed in", "You can close this page and go back to the terminal."),
    browser_page("You are not signed in", "Tintero may not send for you. The terminal says more."),
    browser_page("Nothing here", "This page waits for the answer of a sign-in."),
)


async def discover(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> Candidate:
    """The best settings for an address. Raises MailError when there are none, or none without a person's word."""

    def on_step(step: SearchStep) -> None:
        if step.state is not SearchState.STARTED:
            terminal.say(f"{step.source.value:16} {'found' if step.state is SearchState.DONE else 'nothing'}")
        terminal.tell({"event": "search", "source": step.source, "state": step.state})

    found = await engine.accounts.discover(args.discover, on_step)
    usable = [candidate for candidate in found if candidate.server is not None]
    for candidate in usable:
        terminal.tell({"event": "candidate", **_facts(candidate)})
    if not usable:
        words = "No server was found for this address; say --address, --host and --security."
        if found and SignIn.BRIDGE in found[0].sign_in:
            words = f"{found[0].name} is reached by its own program on this computer: {found[0].help}"
        elif found:
            words = f"{found[0].name} lets no other programs send."
        raise MailError(Kind.INVALID, Reason.BAD_ACCOUNT, words, Retry.NEEDS_USER, facts={"field": "host"})
    best = usable[0]
    if best.trust is Trust.ASK and not args.believe_dns:
        place = best.server
        raise MailError(
            Kind.INVALID,
            Reason.BAD_ACCOUNT,
            f"Only unsigned answers were found, and they name {place.host if place else ''}, which is not of this"
            " domain. If that is your provider, say --believe-dns.",
            Retry.NEEDS_USER,
            facts={"field": "host"},
        )
    if SignIn.APP_PASSWORD in best.sign_in and SignIn.PASSWORD not in best.sign_in and best.help:
        terminal.note(f"{best.name} wants a password made for one program: {best.help}")
    return best


def auth_of(engine: Engine, best: Candidate, given: Auth) -> Auth:
    """How to sign in: as was said, else at the provider where it offers that and knows this program."""
    if given.method is not AuthMethod.NONE:
        return replace(given, user_name=given.user_name or best.user_name)
    if SignIn.OAUTH in best.sign_in and engine.signing_in.knows_client(best.oauth):
        return Auth(AuthMethod.OAUTH, best.user_name, provider=best.oauth)
    if best.sign_in == (SignIn.NONE,):
        return given
    if SignIn.OAUTH in best.sign_in:
        words = f"{best.name} wants you to sign in on its page, and this copy has no client id for it: say one in "
        words += f"the environment (TINTERO_{best.oauth.upper().replace('-', '_')}_CLIENT_ID)"
        words += ", or a password." if len(best.sign_in) > 1 else "."
    else:
        words = "Say the password: --password-stdin or --password-command."
    raise MailError(Kind.AUTH, Reason.NO_SECRET, words, Retry.NEEDS_USER)


async def sign_in(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Sign in at the provider's page, in a browser here or with a code on another device; or with a new password, where
    the account has one. Raises MailError, UsageError.
    """
    account = await engine.accounts.find(args.account)
    if args.password_stdin or (account.auth.method is AuthMethod.PASSWORD and not (args.provider or args.device)):
        return await _with_password(engine, account, args, terminal)
    account = _as_told(account, args)
    client_secret = sys.stdin.readline().strip() if args.client_secret_stdin else ""
    if args.device:
        code = await engine.signing_in.device_code(account.auth, client_secret=client_secret)
        terminal.note(f"Open {code.verification_url} on any device and type {code.user_code}")
        terminal.tell({"event": "code", "url": code.verification_url, "code": code.user_code})
        secret = await engine.signing_in.by_device(account.auth, code, client_secret=client_secret)
    else:

        def show(url: str) -> bool:
            terminal.note(f"If no browser opens, go to: {url}")
            terminal.tell({"event": "open", "url": url})
            if not args.no_browser:
                webbrowser.open(url)
            return True

        secret = await engine.signing_in.by_browser(
            account.auth, show, _PAGES, client_secret=client_secret, hint=account.identity.address.wire
        )
    stored = await engine.accounts.update(account, secret)
    terminal.say(f"{stored.name} is signed in.")
    terminal.tell({"event": "result", "ok": True, "id": stored.id})
    return ExitStatus.OK


async def _with_password(engine: Engine, account: Account, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """What the server refuses is not kept."""
    if account.auth.method is not AuthMethod.PASSWORD:
        raise UsageError("tintero-cli account sign-in: this account signs in without a password")
    if args.password_stdin:
        secret = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        secret = getpass.getpass("Password: ")
    else:
        raise UsageError("tintero-cli account sign-in: say --password-stdin")
    await engine.accounts.check(account, secret, lambda _step: None)
    await engine.accounts.sign_in(account.id, secret)
    terminal.say(f"{account.name} is signed in.")
    terminal.tell({"event": "result", "ok": True, "id": account.id})
    return ExitStatus.OK


def _as_told(account: Account, args: argparse.Namespace) -> Account:
    auth = account.auth
    provider = args.provider or auth.provider
    client_id = args.client_id or (auth.client_id if auth.provider == provider else "")
    user_name = auth.user_name or account.identity.address.wire
    custom = None if args.provider else auth.custom
    tenant = args.tenant or (auth.tenant if auth.provider == provider else "")
    auth = Auth(AuthMethod.OAUTH, user_name, provider=provider, client_id=client_id, custom=custom, tenant=tenant)
    return replace(account, auth=auth)


def _facts(candidate: Candidate) -> dict[str, object]:
    server = candidate.server
    return {
        "source": candidate.source,
        "trust": candidate.trust,
        "host": server.host if server else "",
        "port": server.port if server else 0,
        "security": server.security if server else "",
        "username": candidate.user_name,
        "sign_in": list(candidate.sign_in),
        "provider": candidate.name,
    }
