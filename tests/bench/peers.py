"""What other ways of sending the same file cost, each in a process of its own.

python -m tests.bench.peers NAME FILE PORT      NAME: smtplib, aiosmtplib, curl; curl-finished, of a finished message
python -m tests.bench.peers NAME COUNT PORT     NAME: smtplib-recipients, smtplib-batch, smtp-source
"""

from __future__ import annotations

import asyncio
import os
import shutil
import smtplib
import subprocess
import sys
import tempfile
import time
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib

from tests.bench.figures import report

SENDER, RECIPIENT = "ana@prado.example", "marta@ruiz.example"


def message(path: Path) -> EmailMessage:
    """The standard library's way: everything in memory."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = SENDER, RECIPIENT, "Benchmark"
    made.set_content("The file is attached.")
    made.add_attachment(path.read_bytes(), maintype="application", subtype="octet-stream", filename=path.name)
    return made


def by_smtplib(path: Path, port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, local_hostname="[127.0.0.1]") as smtp:
        smtp.send_message(message(path))


def by_aiosmtplib(path: Path, port: int) -> None:
    smtp = aiosmtplib.send(
        message(path), hostname="127.0.0.1", port=port, start_tls=False, timeout=300, local_hostname="[127.0.0.1]"
    )
    asyncio.run(smtp)


def by_curl(path: Path, port: int) -> None:
    command = ["curl", "--silent", "--show-error", f"smtp://127.0.0.1:{port}", "--mail-from", SENDER]
    command += ["--mail-rcpt", RECIPIENT, "-F", "=The file is attached.;type=text/plain", "-F"]
    command += [f"file=@{path};encoder=base64", "-H", "Subject: Benchmark"]
    subprocess.run(command, check=True)


def finished_by_curl(path: Path, port: int) -> None:
    """Nothing is built: the file is the message."""
    command = ["curl", "--silent", "--show-error", f"smtp://127.0.0.1:{port}", "--mail-from", SENDER]
    subprocess.run([*command, "--mail-rcpt", RECIPIENT, "--upload-file", str(path)], check=True)


def smtp_source() -> str | None:
    """Postfix's own load generator, in C; None where it is not installed."""
    return shutil.which("smtp-source", path=os.environ.get("PATH", os.defpath) + ":/usr/sbin")


def batch_by_smtp_source(count: int, port: int) -> None:
    """One session, one message after the other; it knows no PIPELINING and keeps nothing."""
    command = [smtp_source() or "smtp-source", "-d", "-s", "1", "-m", str(count), "-l", "600", "-f", SENDER]
    subprocess.run([*command, "-t", RECIPIENT, f"127.0.0.1:{port}"], check=True)


def small(number: int, recipients: int) -> EmailMessage:
    """A short message; the peers build it anew for each, as their users do."""
    made = EmailMessage()
    made["From"], made["Subject"] = SENDER, f"Benchmark {number}"
    made["To"] = ", ".join(f"r{n}@ruiz.example" for n in range(recipients))
    made.set_content("A few words.")
    return made


def many_recipients(count: int, port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, local_hostname="[127.0.0.1]") as smtp:
        smtp.send_message(small(0, count))


def batch(count: int, port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, local_hostname="[127.0.0.1]") as smtp:
        for number in range(count):
            smtp.send_message(small(number, 1))


def build_floor() -> Path | None:
    """The C program beside this file, compiled; None where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    target = Path(tempfile.gettempdir()) / f"tintero-floor-{Path(__file__).stat().st_mtime_ns}"
    if not target.exists():
        subprocess.run([compiler, "-O2", "-o", target, Path(__file__).with_name("floor.c")], check=True)
    return target


def main() -> None:
    name, what, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
    start = time.perf_counter()
    if name == "smtplib-recipients":
        many_recipients(int(what), port)
    elif name == "smtplib-batch":
        batch(int(what), port)
    elif name == "smtp-source":
        batch_by_smtp_source(int(what), port)
    else:
        ways = {"smtplib": by_smtplib, "aiosmtplib": by_aiosmtplib, "curl": by_curl, "curl-finished": finished_by_curl}
        ways[name](Path(what), port)
    report(time.perf_counter() - start)


if __name__ == "__main__":
    main()
