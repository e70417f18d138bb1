"""In the clean system: messages that other programs begin, by xdg-email and by the menus of file managers."""

from __future__ import annotations

import configparser
import contextlib
import json
import os
import shlex
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from clean_system import USER, Proof
from screen import Screen, end

_HOME = f"/home/{USER}"
_DATA = f"{_HOME}/.local/share/others"
"""A profile of its own: the next step begins without an account."""
_SUBJECT, _TEXT = "Kiln & glaze, 50 % größer", "Dear Marta,\n\nas promised."
_FILES = (f"{_HOME}/Winter offer ü.pdf", f"{_HOME}/prices.csv")
_MARTA = "marta@ruiz.example"


def from_other_programs(proof: Proof, on: Screen) -> None:
    """Links and files arrive in windows; nothing is attached or sent before a person says so."""
    if not shutil.which("xdotool"):
        proof.say("        xdotool is not here: nobody pressed a key")
        return
    for name in _FILES:
        (proof.root / name[1:]).write_bytes(b"%PDF-1.4 a file\n")
    more = {"XDG_DATA_HOME": _DATA}
    account = "account add --address ana@prado.example --host localhost --port 9 --security tls"
    proof.run(f"tintero-cli {account}", user=USER, **more)
    email = ["xdg-email", "--utf8", "--subject", _SUBJECT, "--body", _TEXT, "--attach", _FILES[0], _MARTA]
    with _begun(proof, on, email):
        proof.awaits(lambda: on.window(_SUBJECT), "xdg-email opens a window with its subject")
        _press(on, on.window(_SUBJECT), "ctrl+s")
        proof.awaits(lambda: _drafts(proof), "which can be saved")
        (draft,) = _drafts(proof)
        proof.check(draft["to"] == [_MARTA], f"to {_MARTA}")
        proof.check(draft["text"].split() == _TEXT.split(), "with its text")
        proof.check(not draft["attachments"], "its file is not attached: xdg-email hands it over as a web page would")
        for number, (program, command) in enumerate(_send_to(proof), 1):
            _sends_to(proof, on, program, command, number)
    proof.check(not _outgoing(proof), "and nothing was sent")
    proof.run(f"rm -r {_DATA}", user=USER)


def _send_to(proof: Proof) -> list[tuple[str, str]]:
    """What each file manager runs for the two files, by the files that the package installs for it."""
    share = proof.root / "usr/share"
    files = shlex.join(_FILES)
    kde = _read(share / "kio/servicemenus/tintero.desktop")["Desktop Action sendWithTintero"]["Exec"]
    nemo = _read(share / "nemo/actions/tintero.nemo_action")["Nemo Action"]["Exec"]
    names = shlex.quote("".join(f"{name}\n" for name in _FILES))
    return [
        ("Thunar", f"gio launch /usr/share/Thunar/sendto/tintero.desktop {files}"),
        ("Dolphin", kde.replace("%F", files)),
        ("Nemo", nemo.replace("%F", files)),
        (
            "GNOME Files",
            f"NAUTILUS_SCRIPT_SELECTED_FILE_PATHS={names} /usr/share/doc/tintero/nautilus-tintero.sh",
        ),
    ]


def _sends_to(proof: Proof, on: Screen, program: str, command: str, number: int) -> None:
    """The program runs already: this start hands its files over. A person presses Send, and is asked about them."""
    begin = time.perf_counter()
    proof.run(f"{command} </dev/null", user=USER, XDG_DATA_HOME=_DATA, DISPLAY=on.display)
    took = time.perf_counter() - begin
    proof.awaits(lambda: on.window("New message"), f"{program}: a window for them; its command took {took:.2f} s")
    window = on.window("New message")
    _press(on, window, words=f"{_MARTA}\t{program}")
    proof.awaits(lambda: on.window(f"{program} "), "a person writes in it")
    _press(on, window, "ctrl+Return")  # held: the question about the files gets the keyboard
    _press(on, window, "space")
    _press(on, window, "ctrl+s")

    def saved() -> list[dict[str, Any]]:
        mine = [draft for draft in _drafts(proof) if draft["subject"] == program]
        return [draft for draft in mine if len(draft["attachments"]) == len(_FILES)]

    proof.awaits(saved, f"{program}: both files are attached once they are allowed to be")
    names = [file["name"] for file in saved()[0]["attachments"]]
    proof.check(names == [Path(name).name for name in _FILES], f"{program}: {', '.join(names)}")
    proof.check(len(_drafts(proof)) == number + 1, "in a message of their own")


@contextlib.contextmanager
def _begun(proof: Proof, on: Screen, words: list[str]) -> Iterator[None]:
    proof.say(f"$ {shlex.join(words)}")
    process = subprocess.Popen(
        proof.command(words), start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**proof.environment(USER), "DISPLAY": on.display, "XDG_DATA_HOME": _DATA},
    )  # fmt: skip
    try:
        yield
    finally:
        for pid in proof.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        end(process)
    proof.awaits(lambda: not proof.pids(), "told to end, the program does")


def _press(on: Screen, window: str, key: str = "", words: str = "") -> None:
    """With the pauses of a person: what a key does is seen before the next."""
    there = {**os.environ, "DISPLAY": on.display}
    does = ["key", key] if key else ["type", "--delay", "20", words]
    time.sleep(1)  # a window that has a name need not be seen yet
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "sleep", "1", *does], env=there, check=True)
    time.sleep(2)


def _rows(proof: Proof, asked: str) -> list[Any]:
    place = proof.root / f"{_DATA}/tintero/tintero.db"[1:]
    with contextlib.closing(sqlite3.connect(f"file:{place}?mode=ro", uri=True)) as database:
        return [row[0] for row in database.execute(asked)]


def _drafts(proof: Proof) -> list[dict[str, Any]]:
    return [json.loads(body) for body in _rows(proof, "SELECT body FROM drafts ORDER BY id")]


def _outgoing(proof: Proof) -> int:
    return int(_rows(proof, "SELECT count(*) FROM outgoing")[0])


def _read(path: Path) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(path, "utf-8")
    return read
