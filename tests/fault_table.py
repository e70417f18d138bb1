"""Runs the table of faults against the real engine, in virtual time, and judges what became of the mail.

    python tests/fault_table.py                  # every row once
    python tests/fault_table.py --all            # every row in every configuration, and servers that stay bad
    python tests/fault_table.py --all --write    # ... and docs/faults.md from it
    python tests/fault_table.py 97 118a          # rows by name

Prints behaviour | expected | seen | ok.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import time
from collections import Counter
from pathlib import Path

from fault_chunks import ROWS
from fault_rows import LEFT_OUT, Config, Expect
from fault_run import Seen, configs, one_config, one_scene_config, perform, scene_configs
from fault_scenes import SCENES, WHERE

os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
TOP = Path(__file__).resolve().parent.parent

HEAD = """# Faults: what servers can do wrong, and what was seen

Made by `python tests/fault_table.py --all --write`; do not edit. Each behaviour is a script for a server that
talks to the real engine with its real time limits on a loop with virtual time (`tests/fault_rows.py`,
`tests/fault_chunks.py`, `tests/fault_scenes.py`). It is run with no encryption, STARTTLS and TLS where it applies,
to one recipient and to three (one of them Bcc), with and without PIPELINING; R and P also against a server that
stays as it is for
three attempts. Then the server is healed, and the message must go at the next attempt.

Every run compares what the server took responsibility for, by Message-ID and recipient, with what the row of
the outbox says: nothing lost, nothing doubled, the frozen bytes and no others, no Bcc in them, no password in
transcripts or database, nothing but EHLO and STARTTLS before encryption stands.

Expected: **S** sent · **R** back in the queue, tried again by itself · **N** needs its user · **F** failed ·
**U** uncertain, never sent again by itself · **P** protocol error: R, and N at the third in a row.

"""


def jobs_of(names: list[str], everything: bool) -> list[tuple[str, str, Expect, Config, bool]]:
    """Name, behaviour, expectation, configuration, whether the server stays bad."""
    found = []
    for row in ROWS:
        for config in configs(row) if everything else [one_config(row)]:
            lasting = (False, True) if everything and row.expect in (Expect.R, Expect.P) else (False,)
            found += [(row.name, row.behaviour, row.expect, config, stubborn) for stubborn in lasting]
    for name, (behaviour, expect, _) in SCENES.items():
        for config in scene_configs(WHERE[name]) if everything else [one_scene_config(name)]:
            found.append((name, behaviour, expect, config, False))
    return [job for job in found if not names or job[0] in names]


def attempt(name: str, config: Config, stubborn: bool) -> Seen:
    try:
        return perform(name, config, stubborn)
    except Exception as error:
        return Seen(str(config), problems=[f"BROKEN: {error!r}"])


def report(results: list[tuple[tuple[str, str, Expect, Config, bool], Seen]]) -> str:
    """The table, one line a behaviour."""
    lines = ["| # | behaviour | expected | seen | healed | runs | right |", "|---|---|---|---|---|---|---|"]
    by_name: dict[str, list[tuple[tuple[str, str, Expect, Config, bool], Seen]]] = {}
    for job, seen in results:
        by_name.setdefault(job[0], []).append((job, seen))
    for reason_number, reason in LEFT_OUT.items():
        by_name[str(reason_number)] = []
        del reason

    def place(name: str) -> tuple[int, str]:
        digits = name.rstrip("abcdefgh")
        return int(digits), name[len(digits) :]

    for name in sorted(by_name, key=place):
        runs = by_name[name]
        if not runs:
            lines.append(f"| {name} | left out: {LEFT_OUT[int(name)]} | | | | 0 | |")
            continue
        job = runs[0][0]
        first = Counter(seen.first for _, seen in runs)
        then = Counter(seen.then for (*_, stubborn), seen in runs if not stubborn)
        right = sum(not seen.problems for _, seen in runs)
        lines.append(
            f"| {name} | {job[1]} | {job[2]} | {', '.join(first)} | {', '.join(then)} | {len(runs)} | {right} |"
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(prog="fault_table", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rows", nargs="*", help="names of rows; all when none is named")
    parser.add_argument("--all", action="store_true", help="every configuration, and servers that stay bad")
    parser.add_argument("--write", action="store_true", help="write docs/faults.md")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    chosen = parser.parse_args()
    jobs = jobs_of(chosen.rows, chosen.all)
    since = time.monotonic()
    results = []
    with concurrent.futures.ProcessPoolExecutor(chosen.jobs) as pool:
        for job, future in [(job, pool.submit(attempt, job[0], *job[3:])) for job in jobs]:
            seen = future.result()
            results.append((job, seen))
            if seen.problems or not chosen.all:
                verdict = "; ".join(seen.problems) or "ok"
                print(f"{job[0]:5} {job[1]:50.50} | {job[2]} | {seen.config} | {seen.first} -> {seen.then} | {verdict}")
    wrong = sum(bool(seen.problems) for _, seen in results)
    rows = len({job[0] for job in jobs})
    summary = f"{rows} behaviours, {len(jobs)} runs, {len(jobs) - wrong} right"
    print(f"{summary}, {time.monotonic() - since:.0f} s")
    if chosen.write:
        (TOP / "docs/faults.md").write_text(HEAD + report(results) + f"\n{summary}.\n", "utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
