"""Secrets in one file of the profile, encrypted with a passphrase: for systems without a keyring, by choice.

The passphrase gives a key by scrypt (RFC 7914), which opens a second, random key, which opens the contents (AES-256-GCM
both times). So a wrong passphrase and a damaged file are told apart, and everything before the contents is
authenticated with them. The contents are filled up to whole blocks: the size of the file tells nothing of a password.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.errors import Kind, MailError, Reason, Retry
from app.storage.files import NewFile, from_os_error, private_file
from app.storage.locks import FileLock

VERSION = 1
SHORTEST_PASSPHRASE = 8  # characters
WORK = 17  # log2 of scrypt's N: 128 MiB and about half a second
BLOCK = 4096  # octets that the contents are filled up to
_LEAST_WORK, _MOST_WORK = 15, 20  # what a file may ask for: a prepared one must not eat the memory
_LARGEST = 16 << 20  # octets
_MAGIC = b"TinteroVault"
_HEAD = struct.Struct(">12sBBBB16s")  # magic, version, log2 N, r, p, salt
_NONCE, _KEY, _TAG = 12, 32, 16
_LOCK_SECONDS, _LOCK_PAUSE = 5.0, 0.02


@dataclass(frozen=True)
class _Opened:
    """What is known while the vault is open. `head` is everything before the contents, as it lies in the file."""

    head: bytes
    key: bytes = field(repr=False)


class Vault:
    """The file at `path`; it need not exist yet. All methods block and raise MailError(AUTH, VAULT_...) or (STORAGE).

    Other programs may use the same file at the same time: each change reads it anew, under a lock.
    """

    def __init__(self, path: Path, *, work: int = WORK) -> None:
        self._path, self._work = path, work
        self._opened: _Opened | None = None

    def __repr__(self) -> str:
        return f"Vault({self._path.name})"

    def make(self, passphrase: str, contents: dict[str, str]) -> None:
        """A new vault, which is open then. VAULT_PASSPHRASE (problem `short`) for one that is no protection."""
        _check_strength(passphrase)
        with self._locked():
            if self._path.exists():
                raise _error(Reason.VAULT_LOCKED, "There is a vault already; open it.", "exists")
            opened = self._new_key(passphrase)
            self._write(opened, contents)
            self._opened = opened

    def open(self, passphrase: str) -> None:
        """VAULT_PASSPHRASE for a wrong one, VAULT_DAMAGED for a file that is not what was written."""
        whole = self._read()
        opened = _unwrap(whole, passphrase)
        _contents(whole, opened)
        self._opened = opened

    def change(self, old: str, new: str) -> None:
        """Another passphrase, and other keys with it."""
        _check_strength(new)
        with self._locked():
            whole = self._read()
            contents = _contents(whole, _unwrap(whole, old))
            opened = self._new_key(new)
            self._write(opened, contents)
            self._opened = opened

    def everything(self) -> dict[str, str]:
        """All secrets by name."""
        return self._current()

    def get(self, name: str) -> str | None:
        """None for a name that it does not have. Raises MailError(AUTH, VAULT_LOCKED)."""
        return self._current().get(name)

    def put(self, name: str, secret: str) -> None:
        """Store one secret, durably. Raises MailError: AUTH (VAULT_LOCKED), STORAGE."""
        self.update({name: secret})

    def update(self, secrets: dict[str, str]) -> None:
        """Several secrets in one writing."""
        with self._locked():
            self._write(self._key(), {**self._current(), **secrets})

    def delete(self, name: str) -> None:
        """Nothing there is fine."""
        with self._locked():
            contents = self._current()
            if contents.pop(name, None) is not None:
                self._write(self._key(), contents)

    def remove(self) -> None:
        """The whole file, open or not."""
        with self._locked():
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise from_os_error(error, self._path) from error
            self._opened = None

    def _key(self) -> _Opened:
        if self._opened is None:
            raise _error(Reason.VAULT_LOCKED, "The vault is locked; its passphrase is needed.", "locked")
        return self._opened

    def _current(self) -> dict[str, str]:
        """What is in the file now; an other program may have given it other keys, which locks it for us."""
        opened = self._key()
        whole = self._read()
        if not whole.startswith(opened.head):
            self._opened = None
        return _contents(whole, self._key())

    def _new_key(self, passphrase: str) -> _Opened:
        head = _HEAD.pack(_MAGIC, VERSION, self._work, 8, 1, os.urandom(16))
        nonce, key = os.urandom(_NONCE), os.urandom(_KEY)
        wrapped = AESGCM(_derived(passphrase, head)).encrypt(nonce, key, head)
        return _Opened(head + nonce + wrapped, key)

    def _write(self, opened: _Opened, contents: dict[str, str]) -> None:
        plain = json.dumps(contents).encode("ascii")
        plain += b" " * (-len(plain) % BLOCK)
        nonce = os.urandom(_NONCE)
        with NewFile(self._path.parent) as new:
            new.file.write(opened.head + nonce + AESGCM(opened.key).encrypt(nonce, plain, opened.head))
            new.commit(self._path)

    def _read(self) -> bytes:
        try:
            if self._path.exists():
                private_file(self._path)
            with self._path.open("rb") as file:
                whole = file.read(_LARGEST + 1)
        except FileNotFoundError as error:
            raise _error(Reason.VAULT_DAMAGED, "The vault's file is gone.", "gone") from error
        except OSError as error:
            raise from_os_error(error, self._path) from error
        if len(whole) > _LARGEST:
            raise _damaged()
        return whole

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Nobody else writes meanwhile. The lock is a file of its own: the vault's own is replaced by each writing."""
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"))
        until = time.monotonic() + _LOCK_SECONDS
        try:
            while not lock.take():
                if time.monotonic() > until:
                    detail = "Another program holds the vault."
                    raise MailError(Kind.STORAGE, Reason.DATABASE_BUSY, detail, Retry.LATER, facts={})
                time.sleep(_LOCK_PAUSE)
        except OSError as error:
            raise from_os_error(error, self._path) from error
        try:
            yield
        finally:
            lock.release()


def _unwrap(whole: bytes, passphrase: str) -> _Opened:
    size = _HEAD.size + _NONCE + _KEY + _TAG
    if len(whole) < size + _NONCE + _TAG:
        raise _damaged()
    magic, version, work, r, p, _salt = _HEAD.unpack(whole[: _HEAD.size])
    if magic != _MAGIC:
        raise _damaged()
    if version != VERSION:
        raise _error(Reason.VAULT_DAMAGED, "A newer version of the program wrote the vault.", "newer")
    if not _LEAST_WORK <= work <= _MOST_WORK or (r, p) != (8, 1):
        raise _damaged()
    head, nonce = whole[: _HEAD.size], whole[_HEAD.size : _HEAD.size + _NONCE]
    try:
        key = AESGCM(_derived(passphrase, head)).decrypt(nonce, whole[_HEAD.size + _NONCE : size], head)
    except InvalidTag:
        # not chained: the frames hold the passphrase
        failure = _error(Reason.VAULT_PASSPHRASE, "This is not the passphrase of the vault.", "wrong")
    else:
        return _Opened(whole[:size], key)
    raise failure


def _contents(whole: bytes, opened: _Opened) -> dict[str, str]:
    start = len(opened.head)
    nonce, sealed = whole[start : start + _NONCE], whole[start + _NONCE :]
    try:
        found = json.loads(AESGCM(opened.key).decrypt(nonce, sealed, opened.head))
    except (InvalidTag, ValueError):
        raise _damaged() from None
    return {str(name): str(secret) for name, secret in found.items()}


def _derived(passphrase: str, head: bytes) -> bytes:
    """The key of a passphrase. Composed and decomposed letters are the same: keyboards differ in what they give."""
    _, _, work, r, p, salt = _HEAD.unpack(head)
    octets = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=_KEY, n=1 << work, r=r, p=p).derive(octets)


def _check_strength(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise _error(
            Reason.VAULT_PASSPHRASE, f"The passphrase needs at least {SHORTEST_PASSPHRASE} characters.", "short"
        )


def _damaged() -> MailError:
    return _error(Reason.VAULT_DAMAGED, "The vault's file is damaged: it is not what was written.", "changed")


def _error(reason: Reason, detail: str, problem: str) -> MailError:
    return MailError(Kind.AUTH, reason, detail, Retry.NEEDS_USER, facts={"problem": problem})
