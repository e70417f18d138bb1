"""A second start at the door of the first, without Qt: whoever clicks a link does not wait for a tool kit to load.

Only where local sockets are files. Elsewhere, or when nobody answers, `single_instance.py` does it a little later.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import socket
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

ANSWER = b"ok\n"
_PATIENCE = 2.0  # seconds; a program that is busy for longer is asked again by the slow way


def name_of(profile: Path) -> str:
    """A name that this user and this profile share, in the user's own runtime folder where there is one."""
    mark = f"{getpass.getuser()}:{profile.resolve()}"
    name = "tintero-" + hashlib.sha256(mark.encode("utf-8", "surrogateescape")).hexdigest()[:20]
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(folder) / name) if folder and Path(folder).is_dir() else name


def message_of(words: Sequence[str]) -> bytes:
    """One line that says `words`."""
    return json.dumps(list(words)).encode() + b"\n"


def is_ours(path: Path) -> bool:
    """Whether a socket is there and of this user: in a folder for everybody others could have put one."""
    if sys.platform == "win32":
        return True  # no file: Windows itself knows whose a pipe is
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def knock(profile: Path, words: Sequence[str]) -> bool:
    """Give `words` to the process that has the windows. False if there is none, or none that is ours."""
    path = Path(os.environ.get("TMPDIR") or "/tmp") / name_of(profile)  # where Qt puts a name without a folder
    if sys.platform == "win32" or not is_ours(path):
        return False
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE)
            line.connect(str(path))
            line.sendall(message_of(words))
            return _answer(line) == ANSWER
    except OSError:  # nobody listens any more, or nobody answers
        return False


def _answer(line: socket.socket) -> bytes:
    said = b""
    while len(said) < len(ANSWER) and (more := line.recv(len(ANSWER))):
        said += more
    return said
