"""Packages for people: python3 packaging/dev.py package [--prove] [--no-preview] [--figures]

Makes in dist/:
    tintero_VERSION_ARCH.deb                 the program and the terminal program
    tintero-preview_VERSION_ARCH.deb         QtWebEngine, for the preview "as the reader sees it"
    tintero-VERSION-MACHINE.AppDir.tar.zst   the same program as a folder for any Linux: unpack, start AppRun
    tintero-preview-VERSION-MACHINE.AppDir.tar.zst    the same preview: unpack in the same place

--prove     then install the packages in a clean Debian, send from them, remove them (packaging/linux/prove_install.py;
            as root, with debootstrap); the log goes to docs/install-log.txt
--figures   then measure and write the table in docs/packaging.md (packaging/linux/figures.py)

PyInstaller and what the program runs on are installed at exact versions into build/package/env; .venv stays as it is.
On Windows and macOS this makes dist/tintero only, for packaging/windows/tintero.nsi and packaging/macos: see there.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import catalogues
import parts
from linux import debian

TOP = Path(__file__).resolve().parent.parent
WORK = TOP / "build/package"
OUT = TOP / "dist"
LISTS = (TOP / "packaging/requirements.txt", TOP / "packaging/requirements-package.txt")
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
TEXTS = ("LGPL-3", "GPL-3", "GPL-2")
APP_FOLDER = "Tintero.AppDir"

CONTROL = {
    "Version": "",
    "Architecture": "",
    "Maintainer": "The Tintero authors <tintero@packages.invalid>",
    "Section": "mail",
    "Priority": "optional",
}
PROGRAM = (
    "mail program that starts from writing\n"
    " Tintero writes and sends mail: an editor with tables, pictures and several\n"
    " languages, an outbox that survives crashes and bad networks, a look at each\n"
    " message before it goes. With tintero-cli for terminals and scripts.\n"
    " .\n"
    " Everything it runs on is in this package; tintero-preview adds the view of a\n"
    " message as its reader sees it."
)
PREVIEW = (
    "Tintero's view of a message as its reader sees it\n"
    " QtWebEngine for Tintero: shows a message on a computer, on a telephone, in the\n"
    " dark and without pictures, before it is sent. It runs in a sandbox and fetches\n"
    " nothing. Without it the preview shows plain text and source."
)


def program_version() -> str:
    """As app/__init__.py says."""
    line = next(s for s in (TOP / "app/__init__.py").read_text("utf-8").splitlines() if s.startswith("__version__"))
    return line.split('"')[1]


def epoch() -> int:
    """The time that files in packages carry: of the last commit, so that two builds of it are alike."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    asked = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(asked, cwd=TOP, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else int(time.time())


def environment() -> Path:
    """The interpreter of the packaging environment, made when it is missing or its lists have changed."""
    folder = WORK / "env"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "tintero-setup"
    state = hashlib.sha256("\0".join([sys.version, *(p.read_text("utf-8") for p in LISTS)]).encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != state:
        print("Setting up build/package/env (once, about a minute)", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        run(sys.executable, "-m", "venv", "--without-pip", folder)
        pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "install", "--quiet")
        run(*pip, *(word for path in LISTS for word in ("-r", path)), PIP_ROOT_USER_ACTION="ignore")
        stamp.write_text(state)
    return python


def run(*command: str | Path, **more: str) -> None:
    subprocess.run([str(word) for word in command], cwd=TOP, check=True, env={**os.environ, **more})


def freeze(python: Path, *, with_preview: bool) -> Path:
    """PyInstaller's two folders, without what only debuggers need: their parent folder."""
    made = WORK / "frozen"
    shutil.rmtree(made, ignore_errors=True)
    command = (python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")
    run(
        *command, "--distpath", made, "--workpath", WORK / "work", "packaging/tintero.spec",
        PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=str(epoch()), TINTERO_WITHOUT_PREVIEW="" if with_preview else "1",
    )  # fmt: skip
    if sys.platform == "linux":
        strip(made / "tintero/_internal")
        check_whole(made / "tintero/_internal")
    return made


def check_whole(folder: Path) -> None:
    """Every module and file that the program reads is in `folder`: rooms are loaded by name. Raises SystemExit."""
    wanted = [
        path.with_suffix(".pyc") if path.suffix == ".py" else path
        for room, endings in (("app", (".py", ".sql")), ("ui", (".py",)), ("resources", None))
        for path in sorted((TOP / room).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
        if (path.suffix in endings if endings else path.suffix not in (".py", ".pyc", ".ts"))
    ]
    names = [path.relative_to(TOP) for path in wanted]
    missing = [
        str(name)
        for name in names
        if not (folder / name).is_file() and not ".".join(name.with_suffix("").parts).startswith(parts.NEVER)
    ]
    if missing:
        raise SystemExit(f"package: these are not in the frozen program: {', '.join(missing)}")
    print(f"{len(names)} modules and files of the program are in it", flush=True)


def strip(folder: Path) -> None:
    """Of Python's own libraries only: the wheels' are stripped, and damaged by a second time."""
    if shutil.which("strip"):
        libraries = [*folder.glob("libpython*.so*"), *folder.glob("python3*/lib-dynload/*.so")]
        run("strip", "--strip-unneeded", *libraries)


def icons(python: Path, folder: Path) -> None:
    """The icon for every desktop: as it was drawn, and in the sizes that want pictures."""
    scalable, symbolic = folder / "scalable/apps", folder / "symbolic/apps"
    for place, name, called in (
        (scalable, "tintero.svg", "tintero.svg"),
        (symbolic, "tintero-symbolic.svg", "tintero-symbolic.svg"),
    ):
        place.mkdir(parents=True)
        shutil.copy(TOP / "resources/icons" / name, place / called)
    run(python, TOP / "packaging/draw_icons.py", folder, *map(str, PNG_SIZES), QT_QPA_PLATFORM="offscreen")


def desktop_files(share: Path) -> None:
    """Menu entry and what software centres show."""
    for name, place in (("tintero.desktop", "applications"), ("org.tintero.Tintero.metainfo.xml", "metainfo")):
        text = (TOP / "packaging/linux" / name).read_text("utf-8")
        (share / place).mkdir(parents=True)
        (share / place / name).write_text(
            text.replace("@VERSION@", program_version()).replace("@DATE@", day()), "utf-8"
        )


def send_to(share: Path) -> None:
    """ "Send by mail with Tintero" in the menus of file managers. GNOME Files has no place for all users."""
    for name, place in (
        ("thunar-tintero.desktop", "Thunar/sendto/tintero.desktop"),
        ("kde-tintero.desktop", "kio/servicemenus/tintero.desktop"),
        ("nemo-tintero.nemo_action", "nemo/actions/tintero.nemo_action"),
        ("nautilus-tintero.sh", "doc/tintero/nautilus-tintero.sh"),
    ):
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(TOP / "packaging/linux/send_to" / name, target)
    (share / "kio/servicemenus/tintero.desktop").chmod(0o755)  # KDE takes others for what somebody downloaded


def program_tree(python: Path, frozen: Path) -> Path:
    """All that the program's package installs, under a folder."""
    root = WORK / "tree"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen / "tintero", root / "usr/lib/tintero", symlinks=True)
    (root / "usr/bin").mkdir()
    for name in ("tintero", "tintero-cli"):  # the program looks at the name it was started by
        (root / "usr/bin" / name).symlink_to("../lib/tintero/tintero")
    share = root / "usr/share"
    desktop_files(share)
    icons(python, share / "icons/hicolor")
    send_to(share)
    run(python, TOP / "packaging/licences.py", root / "usr/lib/tintero", share / "doc/tintero/copyright")
    run(python, TOP / "packaging/linux/manual.py", share / "man/man1", day())
    about_packages(share, "tintero")
    return root


def day() -> str:
    """Of this version."""
    return time.strftime("%Y-%m-%d", time.gmtime(epoch()))


def about_packages(share: Path, name: str) -> None:
    """What Debian wants to know of each package: what changed, and what is as it is on purpose."""
    said = debian.changelog(
        (TOP / "CHANGELOG.md").read_text("utf-8"), CONTROL | {"Package": name, "Version": program_version()}, epoch()
    )
    packed = share / "doc" / name / "changelog.gz"
    packed.parent.mkdir(parents=True, exist_ok=True)
    packed.write_bytes(gzip.compress(said.encode(), 9, mtime=0))
    reasons = share / "lintian/overrides" / name
    reasons.parent.mkdir(parents=True)
    shutil.copy(TOP / "packaging/linux/lintian-overrides" / name, reasons)


def preview_tree(frozen: Path) -> Path:
    """What the package of the preview adds to the program's folder."""
    root = WORK / "preview-tree"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen / "tintero-preview", root / "usr/lib/tintero", symlinks=True)
    share = root / "usr/share"
    about_packages(share, "tintero-preview")
    shutil.copy(WORK / "tree/usr/share/doc/tintero/copyright", share / "doc/tintero-preview/copyright")
    return root


def files(root: Path) -> Iterator[Path]:
    yield from (path for path in root.rglob("*") if path.is_file())


def debian_packages(root: Path, preview: Path | None) -> list[Path]:
    """The .deb files."""
    same = CONTROL | {"Version": program_version(), "Architecture": debian.architecture()}
    needed = debian.depends(debian.needs(files(root)))
    control = {"Package": "tintero"} | same | {
        "Depends": ", ".join([*needed, "ca-certificates"]),
        "Recommends": "fonts-dejavu-core | fonts-liberation2 | fonts-noto-core, hicolor-icon-theme, xdg-utils",
        "Suggests": "tintero-preview, gnome-keyring | kwalletmanager, hunspell-en-us | hunspell-dictionary, libgtk-3-0",
        "Provides": "mail-user-agent",
        "Description": PROGRAM,
    }  # fmt: skip
    set_times(root)
    made = [debian.build(root, control, OUT)]
    if preview is not None:
        wanted = debian.depends(debian.needs(files(preview), files(root)))
        needed = sorted({*wanted} - {*needed})
        control = {"Package": "tintero-preview"} | same | {
            "Depends": ", ".join([f"tintero (= {program_version()})", *needed]),
            "Description": PREVIEW,
        }  # fmt: skip
        set_times(preview)
        made.append(debian.build(preview, control, OUT))
    return made


def set_times(root: Path) -> None:
    """All files alike, so that the same source gives the same archive."""
    when = epoch()
    for path in [root, *root.rglob("*")]:
        os.utime(path, (when, when), follow_symlinks=False)


def app_folder(root: Path) -> Path:
    """The program as a folder that runs from anywhere, packed: an AppDir without the AppImage's head."""
    folder = WORK / APP_FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, symlinks=True)
    shutil.copy(TOP / "packaging/linux/AppRun", folder / "AppRun")
    for name, place in (("tintero.desktop", "applications"), ("tintero.svg", "icons/hicolor/scalable/apps")):
        (folder / name).symlink_to(f"usr/share/{place}/{name}")
    (folder / ".DirIcon").symlink_to("tintero.svg")
    texts = folder / "usr/share/licenses"
    texts.mkdir()
    for name in TEXTS:
        if (source := Path("/usr/share/common-licenses", name)).is_file():
            shutil.copy(source, texts / name)
    return archive("tintero", folder)


def preview_folder(preview: Path) -> Path:
    """What the preview adds to that folder: unpacked where that was."""
    folder = WORK / "preview" / APP_FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(preview, folder, symlinks=True)
    return archive("tintero-preview", folder)


def archive(name: str, folder: Path) -> Path:
    """The folder as one file, the same for the same source."""
    set_times(folder)
    made = OUT / f"{name}-{program_version()}-{os.uname().machine}.AppDir.tar.zst"
    run(
        "tar", "--create", "--zstd", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu",
        "--file", made, "--directory", folder.parent, folder.name, ZSTD_CLEVEL="15", ZSTD_NBTHREADS="2",
    )  # fmt: skip
    return made


def main(arguments: Sequence[str]) -> int:
    """Make the packages. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__.partition("\n")[0])
    parser.add_argument("--prove", action="store_true", help="then install, use and remove them in a clean Debian")
    parser.add_argument("--figures", action="store_true", help="then measure and write the table in docs/packaging.md")
    parser.add_argument("--no-preview", action="store_true", help="without tintero-preview")
    parser.add_argument("--reuse", action="store_true", help="pack what was frozen last time")
    options = parser.parse_args(arguments)
    python = environment()
    frozen = WORK / "frozen"
    if name := {"win32": "tintero.ico", "darwin": "tintero.icns"}.get(sys.platform):
        run(python, TOP / "packaging/draw_icons.py", WORK / name)
    if not options.reuse or not frozen.is_dir():
        catalogues.compile_all(python)
        frozen = freeze(python, with_preview=not options.no_preview)
    if sys.platform != "linux":
        print(f"The program is in {frozen}")
        return 0
    OUT.mkdir(exist_ok=True)
    root = program_tree(python, frozen)
    preview = None if options.no_preview else preview_tree(frozen)
    made = debian_packages(root, preview)
    made.append(app_folder(root))
    if preview is not None:
        made.append(preview_folder(preview))
    for path in made:
        print(f"{path.relative_to(TOP)}  {path.stat().st_size:,} octets", flush=True)
    if options.prove:
        run(sys.executable, TOP / "packaging/linux/prove_install.py")
    if options.figures:
        run(sys.executable, TOP / "packaging/linux/figures.py")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as failed:
        print(f"package: {failed.cmd[0]} ended with {failed.returncode}", file=sys.stderr)
        sys.exit(1)
