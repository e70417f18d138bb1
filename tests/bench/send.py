"""One file, from disk to accepted by the server: time and peak memory.

The floor is a C program that reads, encodes and writes to the socket, without a durable copy. Ours
builds the message into the spool, makes it durable, records every step and sends it.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.bench.figures import Run, alternate, child, line, table
from tests.bench.peers import RECIPIENT, SENDER, build_floor
from tests.bench.sink import sink


def raw_file(folder: Path, megabytes: int) -> Path:
    """Random bytes: nothing on the way can make them smaller."""
    path = folder / f"{megabytes}mb.bin"
    with path.open("wb") as out:
        for _ in range(megabytes):
            out.write(os.urandom(1_000_000))
    return path


def finished_message(path: Path) -> Path:
    """The message with this file as somebody else would have made it, ready to be sent as it is."""
    whole = path.with_suffix(".eml")
    with path.open("rb") as raw, whole.open("wb") as out:
        head = f"From: {SENDER}", f"To: {RECIPIENT}", "Subject: Benchmark", "MIME-Version: 1.0"
        kind = "Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64", "", ""
        out.write("\r\n".join((*head, *kind)).encode())
        while block := raw.read(57 * 16_384):
            out.write(base64.encodebytes(block).replace(b"\n", b"\r\n"))
    return whole


def main(*, long: bool) -> None:
    runs = 7 if long else 3
    floor = build_floor()
    with tempfile.TemporaryDirectory() as name, sink() as port:
        idle = child("tests.bench.ours", "idle", "-", str(port))
        for megabytes in (25, 100):
            path = raw_file(Path(name), megabytes)
            measures = {
                "ours": lambda path=path: child("tests.bench.ours", "send", str(path), str(port)),
                "smtplib": lambda path=path: child("tests.bench.peers", "smtplib", str(path), str(port)),
                "aiosmtplib": lambda path=path: child("tests.bench.peers", "aiosmtplib", str(path), str(port)),
            }
            if shutil.which("curl"):
                measures["curl"] = lambda path=path: child("tests.bench.peers", "curl", str(path), str(port))
                finished = finished_message(path)
                measures["curl, finished message"] = lambda file=finished: child(
                    "tests.bench.peers", "curl-finished", str(file), str(port)
                )
            if floor:
                measures["floor"] = lambda path=path: _floor(floor, path, port)
            found = alternate(runs, **measures)
            table([(f"{megabytes} MB, {key}", run) for key, run in found.items()])
            ours = found["ours"]
            for peer in ("floor", "smtplib", "aiosmtplib", "curl", "curl, finished message"):
                if peer in found:
                    line(f"   {megabytes} MB raw file to accepted, against {peer}", ours.seconds, found[peer].seconds)
            line(f"   {megabytes} MB peak memory, against idle ({idle.peak_mb:.0f} MB)", ours.peak_mb, idle.peak_mb)


def _floor(program: Path, path: Path, port: int) -> Run:
    said = subprocess.run([program, path, str(port)], capture_output=True, text=True, check=True).stdout
    return Run(json.loads(said)["seconds"], 0.0)
