"""A private Postfix and Dovecot on the loopback, started and stopped by the script beside the checkout.

The script is no part of this project; where it or the programs it needs are missing, `unavailable`
says so and the tests that need them are skipped.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

if sys.platform != "win32":
    import fcntl

SCRIPT = Path(__file__).resolve().parent.parent.parent / "shared" / "servers" / "postfix-dovecot.sh"
PROGRAMS = ("postfix", "postconf", "dovecot", "openssl")
PREFIXES = ("41", "42", "43", "31")
"""Of port numbers. Another program's outgoing connection may sit on one of these ports."""

WAIT_SECONDS = 30.0
POLL_SECONDS = 0.05
_ADDED_BY_SERVER = (b"return-path:", b"x-original-to:", b"delivered-to:", b"received:", b" ", b"\t")


def unavailable() -> str:
    """Why the servers cannot run here; empty when they can."""
    if not SCRIPT.exists():
        return f"the server script is not at {SCRIPT}"
    if missing := [program for program in PROGRAMS if shutil.which(program, path=os.defpath + ":/usr/sbin") is None]:
        return "not installed: " + ", ".join(missing)
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "Postfix runs as root only"
    return ""


class RealServers:
    """The running servers. `env` is what the script tells about them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env: dict[str, str] = {}
        self._claimed: int | None = None

    def start(self) -> None:
        """Start on the first ports that are free. Raises RuntimeError with the script's words."""
        words = "other tests have all the ports"
        for prefix in PREFIXES:
            if not self._claim(prefix):
                continue
            status, words = self._script("start", PFDC_PORTS=prefix)
            if status == 0:
                break
            if "in use" not in words:
                raise RuntimeError(words)
        else:
            raise RuntimeError(words)
        text = (self.folder / "env").read_text("utf-8")
        self.env = dict(word.split("=", 1) for word in shlex.split(text))

    def stop(self) -> None:
        self._do("stop")
        self._unclaim()

    def drop(self) -> None:
        """All SMTP connections die at once."""
        self._do("drop")

    def auth_down(self) -> None:
        """Nobody can sign in any more."""
        self._do("auth-down")

    def auth_up(self) -> None:
        self._do("auth-up")

    def delivered(self, message_id: str) -> list[Path]:
        """Every copy of a message in every mailbox."""
        return [path for path in self._mailbox_files() if message_id.encode() in _beginning(path)]

    def copies(self) -> int:
        """How many messages are in all mailboxes."""
        return sum(1 for _ in self._mailbox_files())

    def wait_quiet(self) -> None:
        """Everything that was accepted is in a mailbox, and no other is on its way in."""
        end = time.monotonic() + WAIT_SECONDS
        while self._in_queue() and time.monotonic() < end:
            time.sleep(POLL_SECONDS)
        assert not self._in_queue(), "the queue of the mail server does not become empty"

    def wait_delivered(self, message_id: str, copies: int) -> list[Path]:
        """The copies of a message, once there are that many. Fails when there are other than that."""
        end = time.monotonic() + WAIT_SECONDS
        while len(self.delivered(message_id)) < copies and time.monotonic() < end:
            time.sleep(POLL_SECONDS)
        self.wait_quiet()
        found = self.delivered(message_id)
        assert len(found) == copies, f"{len(found)} copies of {message_id}, not {copies}"
        return found

    def _mailbox_files(self) -> Iterator[Path]:
        yield from (self.folder / "mail").glob("*/Maildir/new/*")

    def _in_queue(self) -> list[Path]:
        found = []
        for name in ("incoming", "active", "deferred"):
            with contextlib.suppress(FileNotFoundError):
                found += [path for path in (self.folder / "spool" / name).rglob("*") if path.is_file()]
        return found

    def _claim(self, prefix: str) -> bool:
        """Whether no other run of the tests has these ports; ours until we stop or claim others."""
        self._unclaim()
        name = os.path.join(tempfile.gettempdir(), f"pfdc-ports-{prefix}.lock")
        self._claimed = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._claimed, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._unclaim()
            return False
        return True

    def _unclaim(self) -> None:
        if self._claimed is not None:
            os.close(self._claimed)
            self._claimed = None

    def _do(self, command: str) -> None:
        status, words = self._script(command)
        if status:
            raise RuntimeError(f"{command}: {words}")

    def _script(self, command: str, **environment: str) -> tuple[int, str]:
        """Its exit status and what it said: into a file, because a server would hold a pipe open for ever."""
        with tempfile.TemporaryFile() as said:
            ended = subprocess.run(
                [str(SCRIPT), command, str(self.folder)],
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                timeout=90,
                check=False,
            )
            said.seek(0)
            return ended.returncode, said.read().decode("utf-8", "replace")


@contextlib.contextmanager
def running_servers() -> Iterator[RealServers]:
    """Servers in a short folder that the mail users can enter; stopped and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pfdc", dir="/tmp"))
    folder.chmod(0o755)
    servers = RealServers(folder)
    try:
        servers.start()
        try:
            yield servers
        finally:
            servers.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(8192).partition(b"\n\n")[0]


def parsed(path: Path) -> EmailMessage:
    """A delivered message as the standard library's parser reads it."""
    with path.open("rb") as file:
        message = BytesParser(policy=default).parse(file)
    assert isinstance(message, EmailMessage)
    return message


def as_sent(path: Path) -> bytes:
    """A delivered message without the header fields that the server put in front; line feeds as line ends."""
    lines = path.read_bytes().split(b"\n")
    while lines[0].lower().startswith(_ADDED_BY_SERVER):
        del lines[0]
    return b"\n".join(lines)
