"""Proves the Debian packages: installed in a clean Debian, used as a person does, removed without traces.

    python3 packaging/linux/prove_install.py [--root DIR] [--log FILE]

Needs root, debootstrap, dist/*.deb and the packaging environment (see packaging/package.py). The clean Debian is
made in a temporary folder, or in --root, which may hold one already; tintero packages in it are purged first. It has no
Python.

Every step is a check: the first that fails ends it with status 1. What happened goes to --log (docs/install-log.txt).
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from clean_system import DESKTOP, SUITE, USER, NotProven, Proof, debootstrap, mounted, prepare, traces, weigh
from other_programs import from_other_programs
from screen import Nothing, Screen, end, painted, screen

FIRST = ("chrt", "--rr", "1")
"""What is measured runs before what else the machine has to do."""
TOP = Path(__file__).resolve().parent.parent.parent
STARTS = 7
INSIDE = "TINTERO_PROOF_INSIDE"
PRIVATE = ("unshare", "--mount", "--propagation", "private")
REAL_ROOT = (
    'mount --rbind "$0" "$0" && cd "$0" && mkdir -p tmp/.before && pivot_root . tmp/.before '
    f'&& umount -l /tmp/.before && exec chroot --userspec={USER} / "$@"'
)
"""Chromium's sandbox is a namespace, which the kernel gives nobody in a chroot: for it the clean system is the root."""


# what a person does


def entry(root: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(root / "usr/share/applications/tintero.desktop", "utf-8")
    return read["Desktop Entry"]


def started(root: Path) -> list[str]:
    """The command of the installed menu entry, without the place for an address."""
    return [word for word in shlex.split(entry(root)["Exec"]) if not word.startswith("%")]


def window_names(on: Screen) -> list[str]:
    asked = ["xwininfo", "-root", "-tree"]
    there = {**os.environ, "DISPLAY": on.display}
    said = subprocess.run(asked, env=there, capture_output=True, text=True, check=False).stdout
    return re.findall(r'0x[0-9a-f]+ "([^"]+)": \("tintero"', said)


def from_the_menu(proof: Proof, on: Screen) -> None:
    """`gio launch` does what a desktop does with a menu entry."""
    command = proof.command(["gio", "launch", "/usr/share/applications/tintero.desktop"])
    proof.say("$ gio launch /usr/share/applications/tintero.desktop")
    process = subprocess.Popen(command, env={**proof.environment(USER), "DISPLAY": on.display}, start_new_session=True)
    try:
        proof.awaits(lambda: window_names(on) and not on.is_black(), "a window is seen")
        proof.say(f"        {', '.join(window_names(on))}")
        running = ",".join(map(str, proof.pids()))
        proof.check(bool(running), "it is the installed program")
        proof.check(USER in proof.run(f"ps -o user=,args= -p {running}"), f"run by {USER}")
    finally:
        for pid in proof.pids():
            os.kill(pid, signal.SIGTERM)
        process.wait(30)
    for _ in range(100):
        if not proof.pids():
            break
        time.sleep(0.1)
    proof.check(not proof.pids(), "and it ends when it is told to")


def sends(proof: Proof, on: Screen) -> None:
    """The menu entry's command with --demo --drive: works the windows, sends to its practice server, compares."""
    command = shlex.join([*started(proof.root), "--demo", "--drive", f"/home/{USER}/pictures"])
    said = proof.run(f"dbus-run-session -- {command}", user=USER, DISPLAY=on.display, QT_QPA_PLATFORM="xcb")
    proof.check("everything arrived as it was written" in said, "what arrived is what was written")
    proof.check(len(re.findall(r"^  ok ", said, re.MULTILINE)) == 10, "in all ten comparisons")


def look(proof: Proof, on: Screen, *, has_web: bool) -> None:
    """F8 in the sample message: the window "as the reader sees it", with Chromium in it or with the way to get it."""
    if not shutil.which("xdotool"):
        proof.say("        xdotool is not here: nobody pressed F8")
        return
    proof.say("$ tintero --demo    (and F8 in the message)")
    environment = {**proof.environment(USER), "DISPLAY": on.display}
    process = subprocess.Popen(
        [*PRIVATE, "sh", "-c", REAL_ROOT, str(proof.root), "tintero", "--demo"],
        env=environment, start_new_session=True, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        proof.awaits(lambda: on.window("Re: Printing"), "the sample message is shown")
        time.sleep(5)  # its rooms follow the picture
        mouse = ["xdotool", "windowfocus", on.window("Re: Printing"), "sleep", "1", "key", "F8"]
        subprocess.run(mouse, env={**os.environ, "DISPLAY": on.display}, check=True, stderr=subprocess.DEVNULL)
        proof.awaits(lambda: on.window("As the reader sees it"), "F8 opens it as the reader sees it")
        if has_web:
            proof.awaits(_chromium, "Chromium shows it, in its sandbox")
        time.sleep(5)
        proof.check(process.poll() is None and bool(on.window("As the reader sees it")), "and it stays")
        proof.check(has_web == bool(_chromium()), f"{'with' if has_web else 'without'} processes of Chromium")
    finally:
        end(process)


def _chromium() -> list[str]:
    said = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout
    return [line for line in said.splitlines() if "/usr/lib/tintero/_internal/PySide6/Qt/libexec/QtWebEngine" in line]


def folder_works(proof: Proof, on: Screen, archive: Path) -> None:
    """The archive, unpacked where anybody may write: no package is installed."""
    subprocess.run(["tar", "--extract", "--file", archive, "--directory", proof.root / "tmp"], check=True)
    app_run = "/tmp/Tintero.AppDir/AppRun"
    proof.run(f"{app_run} --version && {app_run} --cli --version", user=USER)
    said = proof.run(f"{app_run} --demo --drive /home/{USER}/pictures", user=USER, DISPLAY=on.display)
    proof.check("everything arrived as it was written" in said, "what arrived is what was written")


def workers_answer(proof: Proof) -> None:
    """Reading letters, cleaning the clipboard and spelling happen in processes of their own."""
    letter = f"/home/{USER}/letter.eml"
    (proof.root / letter[1:]).write_bytes(b"From: eva@prado.example\r\nSubject: Hello\r\n\r\nGood morning\r\n")
    asked = json.dumps({"what": "words", "path": letter, "seconds": 10, "megabytes": 512})
    question = json.dumps({"do": "check", "words": ["colour", "color"], "dictionaries": [["en-US", *DICTIONARY]]})
    for name, words, wanted in (
        ("LETTERS", f"printf '%s\\n' '{asked}'", "Good morning"),
        ("CLIPBOARD", "printf '<p>Good <b>day</b></p>'", "<b>day</b>"),
        ("SPELLING", f"(printf '%s\\n' '{question}'; sleep 8)", '"wrong":["colour"]'),
    ):
        said = proof.run(f"{words} | /usr/lib/tintero/tintero --tintero-worker {name}", user=USER)
        proof.check(wanted in said, f"the worker {name.lower()} answers")


DICTIONARY = [f"/usr/lib/tintero/_internal/spylls/hunspell/data/en/en_US.{ending}" for ending in ("aff", "dic")]


def trust(proof: Proof) -> None:
    """The system's own authorities, and no others, are believed; and the terminal program sends."""
    python = TOP / "build/package/env/bin/python"
    with tempfile.TemporaryDirectory(prefix="tintero-trust-") as folder:
        server = subprocess.Popen(
            [str(python), str(TOP / "packaging/linux/trusted_server.py"), folder], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            port = int(server.stdout.readline())
            add = f"account add --address ana@prado.example --host localhost --port {port} --security tls"
            proof.run(f"tintero-cli {add}", user=USER)
            said = proof.run("tintero-cli account check ana@prado.example; echo status $?", user=USER)
            proof.check("status 76" in said, "an authority that this system does not know is refused")
            shutil.copy(Path(folder, "authority.pem"), proof.root / "usr/local/share/ca-certificates/prado.crt")
            proof.run("update-ca-certificates")
            said = proof.run("tintero-cli account check ana@prado.example; echo status $?", user=USER)
            proof.check("status 0" in said, "and believed once the system knows it (/etc/ssl/certs)")
            text = "printf 'Good morning' | tintero-cli send --to marta@ruiz.example --subject Hello --text -"
            proof.run(text, user=USER)
            arrived = Path(folder, "arrived.eml").read_text("utf-8")
            proof.check("Subject: Hello" in arrived and "Good morning" in arrived, "tintero-cli sends over that line")
        finally:
            server.terminate()
            server.wait()
    (proof.root / "usr/local/share/ca-certificates/prado.crt").unlink(missing_ok=True)
    proof.run("update-ca-certificates --fresh >/dev/null")


def quickness(proof: Proof, on: Screen) -> None:
    """Process start to a painted compose window, of the installed program."""
    command = [*FIRST, *proof.command([*started(proof.root), "--compose"])]
    environment = proof.environment(USER)
    painted(on, command, environment)
    taken = [painted(on, command, environment) for _ in range(STARTS)]
    proof.facts["painted"] = statistics.median(taken)
    proof.say(f"        painted compose window: {proof.facts['painted']:.3f} s (median of {STARTS} starts)")


def _field(package: Path, name: str) -> str:
    asked = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def ready(proof: Proof, packages: dict[str, Path]) -> None:
    """A system in which nothing but the packages themselves is missing."""
    proof.step(f"a clean Debian ({SUITE}, minbase) with a desktop's bare needs, and no Python")
    prepare(proof)
    program = packages["tintero"]
    needed = ", ".join(
        one
        for package in packages.values()
        for one in _field(package, "Depends").split(", ")
        if not one.startswith("tintero")
    )
    shutil.copy(program, proof.root / "tmp" / program.name)
    proof.step("what it and its peers would bring into this system, with all they depend on")
    weigh(proof, program)
    proof.step("what the package depends on, before it")
    proof.run(f"apt-get satisfy -qq --yes --no-install-recommends {shlex.quote(needed)} >/dev/null")
    names = {one.partition(" ")[0] for one in needed.split(", ")} - {*DESKTOP}
    proof.run(f"apt-mark -qq auto {' '.join(sorted(names))}")  # so that a second proof in this system can begin anew


def installs(proof: Proof, program: Path) -> None:
    """Its files are where a desktop looks for them."""
    proof.step("installing")
    proof.run(f"apt-get install -qq --yes --no-install-recommends -o Dpkg::Use-Pty=0 /tmp/{program.name}")
    proof.run("dpkg-query -W -f '${Package} ${Version} ${Status}, ${Installed-Size} KiB\\n' tintero")
    proof.run("desktop-file-validate /usr/share/applications/tintero.desktop")
    proof.run("tintero --version && tintero-cli --version", user=USER)
    proof.run("gzip --test /usr/share/man/man1/tintero.1.gz /usr/share/man/man1/tintero-cli.1.gz")
    said = proof.run("gio mime x-scheme-handler/mailto; gio mime message/rfc822", user=USER)
    proof.check(said.count("tintero.desktop") >= 2, "the desktop offers it for mailto: and for .eml files")


def finds_its_libraries(proof: Proof) -> None:
    """Nothing that it loads is missing."""
    proof.step("what it asks of the system's libraries is there")
    libraries = "find /usr/lib/tintero -name '*.so*' -type f | LD_LIBRARY_PATH=/usr/lib/tintero/_internal xargs ldd"
    missing = proof.run(f"{libraries} 2>/dev/null | grep 'not found' | sort -u || true")
    optional = re.compile(
        r"lib(gtk-3|gdk-3|gdk_pixbuf|pango|pangocairo|cairo|cairo-gobject|atk|harfbuzz|cups|gio|gobject)\b"
    )
    proof.check(
        all(optional.search(line) for line in missing.splitlines()), "but for GTK's, which only its dialogs want"
    )


def shows_its_windows(proof: Proof, packages: dict[str, Path]) -> None:
    """What a person does with it on a screen."""
    with screen(proof.root) as on:
        proof.step("started as its menu entry says")
        from_the_menu(proof, on)
        proof.step("writing and sending, in windows on a screen (X11)")
        sends(proof, on)
        proof.step("start-up")
        quickness(proof, on)
        proof.step("asked by other programs: xdg-email, and the menus of file managers")
        from_other_programs(proof, on)
        proof.step("the view as the reader sees it, without its package and with it")
        look(proof, on, has_web=False)
        if preview := packages.get("tintero-preview"):
            shutil.copy(preview, proof.root / "tmp" / preview.name)
            proof.run(f"dpkg --install /tmp/{preview.name}")
            look(proof, on, has_web=True)


def goes_without_trace(proof: Proof, packages: dict[str, Path], before: dict[Path, tuple[int, str]]) -> None:
    """What removing it leaves and takes: `before` is how the system was without it."""
    proof.step("removing")
    differs = proof.run("dpkg --verify " + " ".join(packages))
    proof.check(not differs.strip(), "no file of the packages was changed by all that")
    left = sorted(
        str(path.relative_to(proof.root)) for path in (proof.root / "home" / USER).rglob("*") if path.is_file()
    )
    proof.say("        the person's own files, which no package touches:")
    for name in sorted({re.sub(r"^(home/ana/(?:\.[^/]+/){0,2}[^/]+).*", r"\1", name) for name in left}):
        proof.say(f"          {name}")
    proof.run("apt-get purge -qq --yes -o Dpkg::Use-Pty=0 " + " ".join(packages))
    home = proof.root / "home" / USER
    after = {path: facts for path, facts in traces(proof.root).items() if home not in path.parents}
    known = {path: facts for path, facts in before.items() if home not in path.parents}
    more, less = sorted(after.keys() - known.keys()), sorted(known.keys() - after.keys())
    changed = sorted(path for path in after.keys() & known.keys() if after[path] != known[path])
    for word, paths in (("left behind", more), ("taken away", less), ("changed", changed)):
        proof.say(f"        {word}: {', '.join(str(p.relative_to(proof.root)) for p in paths) or 'nothing'}")
    proof.check(not (more or less or changed), f"all of the other {len(known):,} files and folders are as before")


def prove(proof: Proof, packages: dict[str, Path]) -> None:
    """All of it, in turn."""
    ready(proof, packages)
    before = traces(proof.root)
    installs(proof, packages["tintero"])
    finds_its_libraries(proof)
    shows_its_windows(proof, packages)
    proof.step("processes of its own")
    workers_answer(proof)
    proof.step("whom it trusts, and the terminal program")
    trust(proof)
    goes_without_trace(proof, packages, before)
    for archive in packages["tintero"].parent.glob("tintero-[0-9]*.AppDir.tar.zst"):
        proof.step("the archive, in the same system without the package")
        with screen(proof.root) as on:
            folder_works(proof, on, archive)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, help="the folder of the clean system")
    parser.add_argument("--log", type=Path, default=TOP / "docs/install-log.txt")
    parser.add_argument("--packages", type=Path, default=TOP / "dist", help="the folder of the packages")
    options = parser.parse_args()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("prove_install: needs root and debootstrap", file=sys.stderr)
        return 69
    if os.environ.get(INSIDE) != "1":  # what is mounted here is seen by nobody else, and gone at the end
        again = [sys.executable, str(Path(__file__).resolve()), *sys.argv[1:]]
        os.execvpe("unshare", [*PRIVATE, *again], {**os.environ, INSIDE: "1"})
    packages = {path.name.split("_")[0]: path for path in sorted(options.packages.glob("*.deb"))}
    folder = None if options.root else tempfile.mkdtemp(prefix="tintero-clean-")
    if folder is not None:
        Path(folder).chmod(0o755)  # the person in it looks at its root as well
    proof = Proof((options.root or Path(str(folder))).resolve(), options.log)
    try:
        if not (proof.root / "usr/bin/dpkg").exists():
            debootstrap(proof.root)
        with mounted(proof.root):
            prove(proof, packages)
        proof.say("\nproven: installed, used and removed without traces")
        facts = TOP / "build/package/proof.json"
        facts.write_text(json.dumps(proof.facts), "utf-8")
        proof.keep()
    except (NotProven, Nothing) as problem:
        proof.say(f"\nnot proven: {problem}")
        proof.keep(failed=True)
        return 1
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
