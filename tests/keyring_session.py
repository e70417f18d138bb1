"""A session bus of its own with a real gnome-keyring, whose files lie in a folder of the test."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

PROGRAMS = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon", "bash")
TOP = Path(__file__).resolve().parent.parent

# The daemon reads the password of its collection from its input and unlocks it, or makes it. It is there once it has
# its name on the bus; it ends with the command.
_SESSION = """
printf %s "$RING_PASSWORD" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
for _ in $(seq 200); do
  dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
    string:org.freedesktop.secrets >/dev/null 2>&1 && break
  sleep 0.05
done
unset RING_PASSWORD
"$@"
status=$?
kill "$daemon"
wait "$daemon" 2>/dev/null
exit $status
"""


def unavailable() -> str:
    """Why there can be no such session here; empty when there can."""
    if sys.platform != "linux":
        return "the Secret Service is a thing of Linux"
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


class KeyringSession:
    """Runs commands, each in a session of its own; what the keyring keeps lies in `folder` and outlives them.

    Its socket lies deep within `runtime` and may have a name of no more than 107 octets.
    """

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.data, self.runtime = folder / "data", runtime
        for place in (self.data, folder / "home"):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        ours = {
            "HOME": str(folder / "home"),
            "XDG_DATA_HOME": str(self.data),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }
        unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        self.environment = {name: value for name, value in os.environ.items() if name not in unwanted} | ours

    async def run(self, password: str, *words: object, stdin: bytes = b"") -> tuple[int, str, str]:
        """Exit status, output and errors of a Python command line, with the collection's password as told."""
        process = await asyncio.create_subprocess_exec(
            "dbus-run-session", "--", "bash", "-c", _SESSION, "session", sys.executable, *map(str, words),
            cwd=TOP, stdin=PIPE if stdin else DEVNULL, stdout=PIPE, stderr=PIPE,
            env={**self.environment, "RING_PASSWORD": password},
        )  # fmt: skip
        try:
            out, err = await process.communicate(stdin or None)
        except asyncio.CancelledError:
            process.terminate()
            await process.wait()
            raise
        # the bus says so wherever it may not raise its limits
        errors = [line for line in err.decode().splitlines(keepends=True) if not line.startswith("dbus-daemon[")]
        return process.returncode or 0, out.decode(), "".join(errors)
