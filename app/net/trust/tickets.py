"""TLS sessions that are taken up again: the next connection to a server needs no certificate, no proof of it, and with
TLS 1.2 one round trip less (RFC 5077, RFC 8446 section 2.2).

A session is offered only where everything is as it was when it was made: the same account, host, port, kind of
encryption, pin, oldest version, and the same CA file, unchanged. Otherwise whoever vouched for the server then would
vouch for another one now. It is in memory only, and for an hour: then the certificate is looked at again.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.model.account import Server
from app.net.trust import tls

KEPT_SECONDS = 3600.0

_Key = tuple[str, Server, tuple[int, int]]


class Tickets:
    """The sessions of one engine. Contexts are kept with them: a session belongs to the context that it was made in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: dict[_Key, tuple[float, Resuming]] = {}
        self._looking = threading.Lock()  # several accounts connect at once, each from a thread of its own

    def at(self, server: Server, owner: str) -> Resuming:
        """How `owner` (an account) encrypts to `server`. Blocks: certificates are read from the disk.

        Raises MailError(TLS, CA_FILE_UNUSABLE).
        """
        now, key = self._clock(), (owner, server, _stamp(server.ca_file))
        with self._looking:
            self._kept = {k: kept for k, kept in self._kept.items() if now - kept[0] < KEPT_SECONDS}
            if (known := self._kept.get(key)) is not None:
                return known[1]
        made = Resuming(tls.context(server))
        with self._looking:
            return self._kept.setdefault(key, (now, made))[1]


class Resuming:
    """A context whose next handshake offers the session that `keep` got last."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.context = context
        self._session: ssl.SSLSession | None = None
        resuming = self

        class Offering(ssl.SSLObject):
            _offered = False

            def do_handshake(self) -> None:
                if not self._offered and resuming._session is not None:
                    self.session = resuming._session
                self._offered = True  # asyncio comes here again for each piece that arrives
                super().do_handshake()

        context.sslobject_class = Offering

    def keep(self, shown: ssl.SSLObject) -> None:
        """Remember the session of a connection. The server's tickets come behind the handshake: call it when the server
        has said something since.
        """
        with suppress(ValueError):  # no session is known of a connection that is being torn down
            self._session = shown.session or self._session

    def forget(self) -> None:
        """The next handshake is a whole one."""
        self._session = None


def _stamp(ca_file: str) -> tuple[int, int]:
    """What tells that a file is another one now; a file that cannot be read is for `tls.context` to tell about."""
    if ca_file:
        with suppress(OSError):  # as was said
            found = Path(ca_file).stat()
            return found.st_mtime_ns, found.st_size
    return 0, 0
