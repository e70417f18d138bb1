"""Rooms that a first window does not need, loaded when first wanted: that is why imports stand inside functions.

The engine hands these functions to the services in place of the rooms themselves.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.model.account import Account, Identity, Incoming, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchStep
from app.model.check import Revocation
from app.model.draft import Draft
from app.model.oauth import OAuthClient, OAuthProvider
from app.model.trace import Trace
from app.net.job import Credentials, Limits, ServerAbilities, StepResult, Trial
from app.net.submission.transcript import Transcript
from app.net.trust.revocation import Revocations
from app.paths import resources
from app.service.account.signing_in import Conversation
from app.service.darkroom import Art, Darkroom
from app.service.delivery.means import Frozen, OpenAttachment, Session, Source
from app.storage.secrets import KeyringLike, VaultLike

if TYPE_CHECKING:
    from app.net.trust.tickets import Tickets


async def discover(address: Address, on_step: Callable[[SearchStep], None]) -> tuple[Candidate, ...]:
    from app.net.finding import discover as room
    from app.net.finding.autoconfig import Web
    from app.net.finding.lookup import Lookup
    from app.net.finding.probe import probe
    from app.net.finding.providers import Providers

    means = room.Means(Providers(resources()), Web(), Lookup(), probe)
    return await room.discover(address, means, on_step)


async def open_session(
    limits: Limits,
    tickets: Callable[[], Tickets],
    revocations: Revocations,
    account: Account,
    credentials: Credentials | None,
    transcript: Transcript,
) -> Session:
    from app.net import smtp

    return await smtp.Session.open(
        account.server,
        credentials,
        allow_clear=account.auth.allow_clear,
        transcript=transcript,
        limits=limits.within(account.patience),
        resuming=lambda: tickets().at(account.server, account.secret_name),
        revocations=revocations,
    )


async def check(
    trial: Trial, on_step: Callable[[StepResult], None], transcript: Transcript, *, revocations: Revocations
) -> ServerAbilities:
    from app.net import smtp

    return await smtp.check(trial, on_step, transcript=transcript, revocations=revocations)


async def find_revocation(chain: Sequence[bytes]) -> Revocation:
    """`app.net.trust.ocsp.find`; the web client is loaded aside, and only where a certificate names somebody to ask."""
    from app.net.trust import ocsp

    async def fetch(url: str, request: bytes) -> bytes:
        ask = await asyncio.to_thread(_responder)
        return await ask(url, request)

    return await ocsp.find(chain, fetch)


def _responder() -> Callable[[str, bytes], Awaitable[bytes]]:
    from app.net.trust.responder import ask

    return ask


async def find_copy(
    revocations: Revocations, place: Incoming, credentials: Credentials, message_id: str, ca_file: str
) -> Trace:
    from app.net import sent_folder as room

    return await room.find_copy(place, credentials, message_id, ca_file=ca_file, revocations=revocations)


def lines_of(server: Server) -> int:
    """How many connections at once the provider of this server says that it allows; 1 where nobody knows."""
    from app.net.finding.providers import Providers

    provider = Providers(resources()).of_server(server.host)
    return provider.connections if provider is not None else 1


def presets() -> Mapping[str, OAuthProvider]:
    from app.net.sign_in import oauth_presets

    return oauth_presets.presets(resources())


def client_of(key: str) -> OAuthClient | None:
    from app.net.sign_in.oauth_presets import client

    return client(key, resources(), os.environ)


def converse(provider: OAuthProvider, client: OAuthClient) -> Conversation:
    from app.net.sign_in.oauth import SignIn

    return SignIn(provider, client)


def open_keyring() -> KeyringLike:
    from app.storage import keyrings

    return keyrings.open_keyring()


def load_vault(file: Path) -> VaultLike:
    from app.storage.vault import Vault

    return Vault(file)


def art() -> Art:
    from app.message.image import pictures

    return pictures


def freeze(
    darkroom: Darkroom,
    draft: Draft,
    identity: Identity,
    open_attachment: OpenAttachment,
    out: BinaryIO,
    *,
    alternative: str = "",
    to_look_at: bool = False,
) -> Frozen:
    from app.service.delivery import freeze as room

    return room.freeze(
        draft, identity, open_attachment, out, alternative=alternative, to_look_at=to_look_at, darkroom=darkroom
    )


def read_source(path: Path, out: BinaryIO, sender: Address) -> Source:
    from app.message.source import read_for_sending

    return read_for_sending(path, out, sender=sender)
