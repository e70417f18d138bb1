"""Looking for a message in the folder of sent mail of a real Dovecot."""

from __future__ import annotations

import asyncio
import imaplib
import ssl
from collections.abc import Iterator

import pytest
from real_servers import RealServers, running_servers, unavailable

from app.errors import MailError, Reason
from app.model.account import Incoming
from app.model.trace import Found
from app.net.job import Credentials
from app.net.sent_folder import find_copy

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(unavailable()), reason=unavailable()),
]
ID = "<kept@example.test>"


@pytest.fixture(scope="module")
def servers() -> Iterator[RealServers]:
    with running_servers() as running:
        yield running


def keep(servers: RealServers) -> None:
    """Another program files a copy."""
    env = servers.env
    context = ssl.create_default_context(cafile=env["CA_FILE"])
    with imaplib.IMAP4_SSL("localhost", int(env["IMAP_TLS"]), ssl_context=context) as other:
        other.login(env["USER1"], env["PASS1"])
        other.append("Sent", "", "", f"Message-ID: {ID}\r\nSubject: kept\r\n\r\nHello\r\n".encode())


async def test_before_and_after_a_copy_is_kept(servers: RealServers) -> None:
    env = servers.env
    who = Credentials(env["USER1"], env["PASS1"])
    places = [Incoming("imap", "localhost", int(env[name])) for name in ("IMAP_TLS", "IMAP_STARTTLS")]
    for place in places:
        assert (await find_copy(place, who, ID, ca_file=env["CA_FILE"])).found is Found.NONE
    await asyncio.to_thread(keep, servers)
    for place in places:
        trace = await find_copy(place, who, ID, ca_file=env["CA_FILE"])
        assert (trace.found, trace.folder) == (Found.COPY, "Sent")


async def test_a_wrong_password(servers: RealServers) -> None:
    place = Incoming("imap", "localhost", int(servers.env["IMAP_TLS"]))
    with pytest.raises(MailError) as caught:
        await find_copy(place, Credentials(servers.env["USER1"], "wrong"), ID, ca_file=servers.env["CA_FILE"])
    assert caught.value.reason is Reason.LOOK_REFUSED
