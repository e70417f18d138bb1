"""The way into the frozen program: which of its faces is wanted, and an environment that is put right."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "packaging"))

import frozen  # noqa: E402 - a script beside the sources, not a module of the program


def test_other_programs_do_not_inherit_our_libraries() -> None:
    environment = {
        "LD_LIBRARY_PATH": "/usr/lib/tintero/_internal", "_PYI_ARCHIVE_FILE": "/usr/lib/tintero/tintero",
        "PATH": "/usr/bin", "SSL_CERT_FILE": "/mine.pem",
    }  # fmt: skip
    frozen.heal(environment)
    assert environment == {"PATH": "/usr/bin", "SSL_CERT_FILE": "/mine.pem"}


def test_what_was_set_before_us_is_set_again() -> None:
    environment = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "SSL_CERT_DIR": "/certs"}
    frozen.heal(environment)
    assert environment == {"LD_LIBRARY_PATH": "/theirs", "SSL_CERT_DIR": "/certs"}


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_the_systems_authorities_are_the_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL in the package knows only where they were on the system it was made on."""
    bundle = tmp_path / "bundle.crt"
    monkeypatch.setattr(frozen, "AUTHORITIES", (str(tmp_path / "not-here"), str(bundle)))
    environment: dict[str, str] = {}
    frozen.heal(environment)
    assert environment == {}
    bundle.touch()
    frozen.heal(environment)
    assert environment == {"SSL_CERT_FILE": str(bundle)}


@pytest.mark.parametrize(("name", "wanted"), [("tintero", "Tintero 0"), ("tintero-cli", "tintero-cli 0")])
def test_the_name_decides_which_face_is_shown(name: str, wanted: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to(TOP / "packaging/frozen.py")
    command = [sys.executable, str(tmp_path / name), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=TOP, timeout=60)
    assert done.stdout.startswith(wanted), done.stderr
