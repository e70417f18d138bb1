"""Where the frozen program begins: `tintero`, `tintero-cli` by its name, or one of the workers.

Nothing of the program is loaded before it is known which of them is wanted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from app import workers

AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Void, others
)
"""Where systems keep the authorities that they trust. OpenSSL in the package looks where Debian's would."""


def heal(environment: MutableMapping[str, str]) -> None:
    """Put right what is only so within the package.

    What the system's own programs inherit from us (a browser, a command that prints a password) must not take our
    libraries for theirs; and the authorities that a server's certificate is checked against are the system's.
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environment.pop(name + "_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)
    for name in [name for name in environment if name.startswith("_PYI_")]:
        del environment[name]
    if sys.platform == "linux" and not environment.keys() & {"SSL_CERT_FILE", "SSL_CERT_DIR"}:
        found = next((path for path in AUTHORITIES if os.path.exists(path)), None)
        if found is not None:
            environment["SSL_CERT_FILE"] = found


def main() -> int:
    """Be what was asked for. Returns the exit status."""
    if getattr(sys, "frozen", False):
        heal(os.environ)
    if sys.argv[1:2] == [workers.SIGN]:
        workers.serve(sys.argv[2])
        return 0
    if Path(sys.argv[0]).stem.endswith("-cli"):
        from app.cli import main as begin
    else:
        from ui.main import main as begin
    return begin()


if __name__ == "__main__":
    sys.exit(main())
