"""The desktop's keyring: which back ends are good enough, and secrets longer than one entry.

Windows keeps at most 1,280 UTF-16 code units in an entry and answers more with an OSError, so a
long secret is cut into shards. The head entry is written last and is the commit record: an
interrupted write leaves the old secret readable. Shards go by turns into two sets, `a` and `b`;
their names are therefore known, and what an interrupted write left behind is found and removed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import PasswordDeleteError

from app.errors import Kind, MailError, Reason, Retry

log = logging.getLogger(__name__)
T = TypeVar("T")
SERVICE = "Tintero"
LONGEST_ENTRY = 1200  # UTF-16 code units
_REFUSED = (fail.Keyring, null.Keyring)


class Backend(Protocol):
    """What is used of a keyring back end."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def open_keyring() -> Keyring:
    """The keyring of this desktop. Raises MailError(AUTH, KEYRING) when there is none that is safe."""
    return Keyring(usable(_guarded(keyring.get_keyring, "")))


def usable(backend: KeyringBackend) -> KeyringBackend:
    """The back end itself, or the first good one of a chain. Raises MailError(AUTH, KEYRING).

    A chain is never used as a whole: it writes to the next one when the first refuses, and the next
    one may write plain text.
    """
    candidates = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    for candidate in candidates:
        if not _is_refused(candidate):
            return candidate
    raise MailError(
        Kind.AUTH,
        Reason.KEYRING,
        "There is no keyring on this system that can keep a password safely.",
        Retry.NEEDS_USER,
        facts={"problem": "absent", "keyring": type(backend).__name__},
    )


def _is_refused(backend: KeyringBackend) -> bool:
    kind = type(backend)
    # keyrings.alt holds plain text, and an encrypted file that asks for its password on a terminal
    return (
        isinstance(backend, _REFUSED) or kind.__module__.startswith("keyrings.alt") or "plain" in kind.__name__.lower()
    )


def _guarded(call: Callable[..., T], secret: str, *arguments: str) -> T:
    """Back ends come from anywhere and raise anything; all of it means that the keyring failed."""
    try:
        return call(*arguments)
    except PasswordDeleteError:
        raise
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        if secret:
            said = said.replace(secret, "***")
        log.info("the keyring failed: %s", said)
        # not chained: the frames of the back end hold the secret
        failure = MailError(
            Kind.AUTH,
            Reason.KEYRING,
            f"The keyring could not be used ({said[:200]}).",
            Retry.NEEDS_USER,
            facts={"problem": "failed", "system": said[:200]},
        )
    raise failure


class Keyring:
    """Secrets by user name. All methods block, perhaps for ever, and raise MailError(AUTH, KEYRING)."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def __repr__(self) -> str:
        return f"Keyring({type(self._backend).__name__})"

    def put(self, user: str, secret: str) -> None:
        """Store or replace; what was stored is read back, because some back ends only pretend."""
        old = self._head(user)
        head = json.dumps({"v": 1, "secret": secret}, ensure_ascii=False)
        used = ""
        if _units(head) > LONGEST_ENTRY:
            used = "b" if old.get("set") == "a" else "a"
            self._drop_set(user, used)
            shards = _cut(secret)
            for number, shard in enumerate(shards):
                self._write(f"{user}#{used}{number}", shard, secret)
            head = json.dumps({"v": 1, "set": used, "count": len(shards)})
        self._write(user, head, secret)
        if self.get(user) != secret:
            raise MailError(
                Kind.AUTH,
                Reason.KEYRING,
                "The keyring did not keep the password.",
                Retry.NEEDS_USER,
                facts={"problem": "failed", "system": "read back differs"},
            )
        for other in {"a", "b"} - {used}:
            self._drop_set(user, other)

    def get(self, user: str) -> str | None:
        """None when there is nothing, or nothing that is whole."""
        head = self._head(user)
        if isinstance(secret := head.get("secret"), str):
            return secret
        count, used = head.get("count"), head.get("set")
        if not isinstance(count, int):
            return None
        shards = [self._read(f"{user}#{used}{number}") for number in range(count)]
        return None if None in shards else "".join(shard or "" for shard in shards)

    def delete(self, user: str) -> None:
        """Remove; nothing there is fine."""
        self._remove(user)
        self._drop_set(user, "a")
        self._drop_set(user, "b")

    def _head(self, user: str) -> dict[str, Any]:
        text = self._read(user)
        try:
            head = json.loads(text or "{}")
        except ValueError:
            head = {}
        return head if isinstance(head, dict) else {}

    def _drop_set(self, user: str, name: str) -> None:
        number = 0
        while self._remove(f"{user}#{name}{number}"):
            number += 1

    def _read(self, user: str) -> str | None:
        return _guarded(self._backend.get_password, "", SERVICE, user)

    def _write(self, user: str, text: str, secret: str) -> None:
        _guarded(self._backend.set_password, secret, SERVICE, user, text)

    def _remove(self, user: str) -> bool:
        if self._read(user) is None:  # some back ends are silent about deleting nothing
            return False
        try:
            _guarded(self._backend.delete_password, "", SERVICE, user)
        except PasswordDeleteError:
            return False
        return True


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(secret: str) -> list[str]:
    """Pieces of at most LONGEST_ENTRY UTF-16 code units; no surrogate pair is split."""
    pieces: list[str] = []
    current: list[str] = []
    size = 0
    for character in secret:
        units = 2 if ord(character) > 0xFFFF else 1
        if size + units > LONGEST_ENTRY:
            pieces.append("".join(current))
            current, size = [], 0
        current.append(character)
        size += units
    return [*pieces, "".join(current)]
