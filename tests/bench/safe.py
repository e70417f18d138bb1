"""Send pressed to message safe on disk: a short message, and one with 25 MB.

The baseline is what safety costs at least: writing the same number of octets, encoded, to a file and
waiting until the disk has them.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Run, alternate, child, line, table
from tests.bench.send import raw_file
from tests.bench.sink import sink


def durable_write(folder: Path, octets: int) -> Run:
    """Seconds to write zeros and fsync file and folder."""
    block, target = bytes(1 << 20), folder / "durable"
    start = time.perf_counter()
    with target.open("wb") as out:
        for at in range(0, octets, len(block)):
            out.write(block[: octets - at])
        out.flush()
        os.fsync(out.fileno())
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
    took = time.perf_counter() - start
    target.unlink()
    return Run(took, 0.0)


def main(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as name, sink() as port:
        folder = Path(name)
        path = raw_file(folder, 25)
        small = folder / "small.txt"
        small.write_text("A few words.\n" * 50)
        for words, file in (("25 MB", path), ("short message", small)):
            encoded = file.stat().st_size * 78 // 57
            found = alternate(
                7 if long else 3,
                ours=lambda file=file: child("tests.bench.ours", "safe", str(file), str(port)),
                durable=lambda encoded=encoded: durable_write(folder, encoded),
            )
            table([(f"{words}, {key}", run) for key, run in found.items()])
            line(
                f"   {words}: Send to safe on disk, against a bare durable write",
                found["ours"].seconds,
                found["durable"].seconds,
            )
