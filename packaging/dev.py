"""One command per chore: set up what is missing, then do it.

    python3 packaging/dev.py demo          see the program work, on a practice server of its own
    python3 packaging/dev.py run [ARG...]  start the program with your own profile
    python3 packaging/dev.py test [ARG...] all tests (arguments go to pytest)
    python3 packaging/dev.py check         lint, types and the floor plan
    python3 packaging/dev.py bench [NAME]  benchmarks beside their baselines (--long, --write: into the README)
    python3 packaging/dev.py emit IN OUT   HTML files to what the editor would send of them (--help for limits)
    python3 packaging/dev.py pictures [DIR] the documents' pictures, from a live session
    python3 packaging/dev.py words         new strings of the windows into the texts of resources/i18n
    python3 packaging/dev.py package [ARG...] packages for people (--help for what it makes)
    python3 packaging/dev.py setup         only set up

Needs Python 3.11 or newer with pip. Everything goes into .venv at the top of the checkout; on Debian and
Ubuntu, as root, Qt's shared libraries are installed with apt, otherwise the command to type is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import catalogues

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "tintero-setup"
OLDEST_PYTHON = (3, 11)
IN_MEMORY = Path("/dev/shm")  # Linux
ROOM_FOR_TESTS = 4 << 30  # octets; in a container without more shared memory than usual it is not there
LISTS = (TOP / "packaging/requirements.txt", TOP / "packaging/requirements-dev.txt")

QT_LIBRARIES = {  # shared library: Debian package
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WEB_LIBRARIES = {  # only the preview "as the reader sees it" (QtWebEngine) needs these
    "libasound.so.2": "libasound2",
    "libexpat.so.1": "libexpat1",
    "libgbm.so.1": "libgbm1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libX11.so.6": "libx11-6",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libxkbfile.so.1": "libxkbfile1",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
}
X11_LIBRARIES = {  # only a real X11 window needs these
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
)


class CannotSetUp(Exception):
    """Something that only the person at the keyboard can do; the text says what."""


def run(*command: str | Path, **environment: str) -> None:
    """Run to the end; a failure is an exception that carries the exit status."""
    subprocess.run([str(c) for c in command], cwd=TOP, check=True, env={**os.environ, **environment})


def setup(*, needs_web: bool) -> None:
    """Make the virtual environment and Qt's libraries complete. Quick when nothing is missing.

    The program runs without the preview: only where it `needs_web` is it an error that its libraries are not here.
    """
    state = _wanted_state()
    if not PYTHON.exists() or not STAMP.exists() or STAMP.read_text() != state:
        _make_environment()
        _install_packages()
        run(PYTHON, "-m", "compileall", "-q", "app", "ui")  # the first start is as quick as the second
        STAMP.write_text(state)
    if sys.platform == "linux":
        _install_qt_libraries(needs_web=needs_web)
    catalogues.compile_all(PYTHON)  # with Qt's own tool, which needs those libraries


def _wanted_state() -> str:
    parts = [sys.version, str(TOP), *(path.read_text() for path in LISTS), (TOP / "pyproject.toml").read_text()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _make_environment() -> None:
    if sys.version_info[:2] < OLDEST_PYTHON:
        raise CannotSetUp("Tintero needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    print("Setting up .venv (once, about a minute)", flush=True)
    if VENV.exists() and not PYTHON.exists():
        shutil.rmtree(VENV)
    # Without pip inside: Debian ships venv without ensurepip, and the pip at hand can install from outside.
    run(sys.executable, "-m", "venv", "--without-pip", VENV)


def _install_packages() -> None:
    probe = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, text=True)
    if probe.returncode:
        raise CannotSetUp("pip is missing. Type:  apt-get install python3-pip")
    pip = (sys.executable, "-m", "pip", "--python", PYTHON, "--disable-pip-version-check", "install", "--quiet")
    quiet = {"PIP_ROOT_USER_ACTION": "ignore"}
    run(*pip, *(x for path in LISTS for x in ("-r", path)), **quiet)
    # compat mode: a plain path entry instead of an import hook, which every start would pay for
    run(*pip, "--no-deps", "--no-build-isolation", "--config-settings", "editable_mode=compat", "-e", TOP, **quiet)


def _missing(wanted: dict[str, str]) -> list[str]:
    """The packages of those libraries that cannot be loaded."""
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _missing_libraries() -> list[str]:
    missing = _missing(QT_LIBRARIES | (X11_LIBRARIES if os.environ.get("DISPLAY") else {}))
    if not any(folder.is_dir() and any(folder.rglob("*.[to]tf")) for folder in FONT_FOLDERS):
        missing.append("fonts-dejavu-core")  # without any font Qt draws empty boxes
    return missing


def _install_qt_libraries(*, needs_web: bool) -> None:
    missing, web = _missing_libraries(), _missing(WEB_LIBRARIES)
    if not missing and not web:
        return
    command = "apt-get install -y --no-install-recommends " + " ".join([*missing, *web])
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        advice = (
            f"On Debian or Ubuntu type:\n    sudo {command}\n"
            "on other systems install the packages that hold the same libraries."
        )
        if missing or needs_web:
            raise CannotSetUp(f"Qt needs shared libraries that are not here. {advice}")
        print(f"The preview of messages needs shared libraries that are not here. {advice}", file=sys.stderr)
        return
    print("Installing Qt's system libraries: " + " ".join([*missing, *web]), flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command.split(), "-qq"]):
        subprocess.run(step, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **quiet})
    if still := _missing_libraries() + _missing(WEB_LIBRARIES):
        raise CannotSetUp("Installed, but these libraries still cannot be loaded: " + " ".join(still))


def test(arguments: Sequence[str]) -> None:
    """The whole suite on three workers (many tests wait for processes), with windows drawn offscreen.

    By stealing work: after a worker's crash the other ways to share tests by group wait for ever.
    """
    spread = () if arguments else ("-n", "3", "--dist", "worksteal")
    run(PYTHON, "-m", "pytest", *spread, *arguments, **_quick(), QT_QPA_PLATFORM="offscreen")


def _quick() -> dict[str, str]:
    """Where there is room in memory, profiles of tests lie there: thousands of times they wait for the disk to be sure.

    Where Python is told to write no bytecode (many containers do), hundreds of processes would compile it all anew.
    """
    there = IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM_FOR_TESTS
    return {"PYTHONDONTWRITEBYTECODE": "", **({"TMPDIR": str(IN_MEMORY)} if there else {})}


def check() -> None:
    """Lint, form, types and the floor plan."""
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "mypy", "app", "ui")
    for platform in ("win32", "darwin"):  # what is written for systems that this machine is not
        if platform != sys.platform:
            elsewhere = ("--platform", platform, "--no-warn-unreachable", "--cache-dir", f".mypy_cache/{platform}")
            run(PYTHON, "-m", "mypy", *elsewhere, "app", "ui")
    run(PYTHON, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())")


def emit(arguments: Sequence[str]) -> None:
    """Run where the command was typed: its paths mean that folder. Nothing there is taken for a module (-P)."""
    subprocess.run([str(PYTHON), "-P", "-m", "ui.trial.emit", *arguments], check=True)


def how_it_ended(failed: subprocess.CalledProcessError) -> str:
    """A sentence about it: what a signal ended has said nothing, and what it had printed may lie in a buffer."""
    if failed.returncode > 0:
        return f"{failed.cmd[0]} ended with status {failed.returncode}."
    number = -failed.returncode
    name = f" ({signal.Signals(number).name})" if number in set(signal.Signals) else ""
    return f"{failed.cmd[0]} was ended by signal {number}{name}."


def main(arguments: Sequence[str]) -> int:
    """Do the chore named first; the rest of the arguments belong to it. Returns the exit status."""
    chore, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    chores = {
        "setup": lambda: None,
        "demo": lambda: run(PYTHON, "-m", "ui.main", "--demo", *rest),
        "run": lambda: run(PYTHON, "-m", "ui.main", *rest),
        "test": lambda: test(rest),
        "check": check,
        "emit": lambda: emit(rest),
        "bench": lambda: run(PYTHON, "-m", "tests.bench", *rest),
        "words": lambda: catalogues.update(PYTHON, catalogues.texts()),
        "package": lambda: run(sys.executable, TOP / "packaging/package.py", *rest),
        "pictures": lambda: run(PYTHON, "-m", "tests.pictures", *rest),
    }
    if chore not in chores:
        print(__doc__)
        return 0 if chore in ("", "help", "-h", "--help") else 64
    try:
        if chore != "package":  # that has an environment of its own
            setup(needs_web=chore in ("test", "bench", "pictures"))
        chores[chore]()
    except CannotSetUp as problem:
        print(problem, file=sys.stderr)
        return 69
    except subprocess.CalledProcessError as failed:
        print(how_it_ended(failed), file=sys.stderr)
        return failed.returncode if failed.returncode > 0 else 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
