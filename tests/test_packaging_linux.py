"""What the Linux packages are made of: menu entry, metainfo, what is kept and left out, what it depends on."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from setuptools import find_packages

import app
from app import cli_parser
from ui.compose.view import preview_missing
from ui.start import command_line

TOP = Path(__file__).resolve().parent.parent
ROOM = TOP / "packaging"
sys.path.insert(0, str(ROOM))

import package  # noqa: E402 - scripts beside the sources, not modules of the program
import parts  # noqa: E402 - see above
from linux import debian, manual  # noqa: E402 - see above

DESKTOP = ROOM / "linux/tintero.desktop"
METAINFO = ROOM / "linux/org.tintero.Tintero.metainfo.xml"


def desktop() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(DESKTOP, "utf-8")
    return read


def test_the_menu_entry_is_a_mail_program() -> None:
    entry = desktop()["Desktop Entry"]
    assert entry["Exec"] == "tintero %u"
    assert set(entry["MimeType"].split(";")) == {"x-scheme-handler/mailto", "message/rfc822", "application/mbox", ""}
    assert "Email" in entry["Categories"].split(";")
    assert entry["Terminal"] == "false"
    for action in entry.get("Actions", "").split(";")[:-1]:
        assert shlex.split(desktop()[f"Desktop Action {action}"]["Exec"])[0] == "tintero"


def test_the_menu_entry_is_found_by_the_windows() -> None:
    """Wayland shows an icon only for the entry that the windows name: ui/main.py sets it."""
    name = re.search(r'setDesktopFileName\("([^"]+)"\)', (TOP / "ui/main.py").read_text("utf-8"))
    assert name is not None
    assert name[1] == DESKTOP.stem == desktop()["Desktop Entry"]["StartupWMClass"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not here")
def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", DESKTOP], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_speaks_of_this_program() -> None:
    text = METAINFO.read_text("utf-8").replace("@VERSION@", app.__version__).replace("@DATE@", "2026-01-01")
    root = ET.fromstring(text)
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("project_license") == "MIT"
    commands = {found.text for found in root.iterfind("provides/binary")}
    assert commands == {"tintero", "tintero-cli"}
    assert {found.text for found in root.iterfind("provides/mediatype")} == {
        "x-scheme-handler/mailto",
        "message/rfc822",
        "application/mbox",
    }


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not here")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    share = tmp_path / "share"
    package.desktop_files(share)
    found = share / "metainfo" / METAINFO.name
    command = ["appstreamcli", "validate", "--no-net", str(found)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LANG": "C.UTF-8"})
    assert "E:" not in done.stdout, done.stdout
    assert done.returncode == 0, done.stdout


def test_the_version_is_the_programs() -> None:
    assert package.program_version() == app.__version__


def test_lists_of_packages_are_exact() -> None:
    for path in package.LISTS:
        lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        assert all(re.match(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*(; .+)?$", line) for line in lines), path


def test_the_python_package_has_every_room() -> None:
    """`pip install` of the checkout takes all folders, and every kind of file that the program reads."""
    told = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    found = find_packages(str(TOP), include=told["packages"]["find"]["include"])
    rooms = {path.parent for room in ("app", "ui", "resources") for path in (TOP / room).rglob("*.py")}
    assert {".".join(path.relative_to(TOP).parts) for path in rooms} == set(found)
    kinds = {pattern.rpartition(".")[2] for pattern in told["package-data"]["resources"]}
    there = {path.suffix[1:] for path in (TOP / "resources").rglob("*") if path.is_file()}
    assert there - {"py", "pyc", "ts"} <= kinds
    assert {path.suffix for path in (TOP / "app/storage/migrations").iterdir()} == {".sql"}


def test_a_frozen_program_without_one_of_its_rooms_is_refused(tmp_path: Path) -> None:
    for room in ("app", "ui", "resources"):
        for path in (TOP / room).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                copy = tmp_path / path.relative_to(TOP)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.with_suffix(".pyc" if path.suffix == ".py" else path.suffix).touch()
    package.check_whole(tmp_path)
    (tmp_path / "ui/compose/rooms.pyc").unlink()
    with pytest.raises(SystemExit, match=r"ui/compose/rooms\.pyc"):
        package.check_whole(tmp_path)


# what Debian wants to know


def test_the_manuals_say_what_help_says() -> None:
    """Every option and every explanation of both programs and their commands; roff has nothing to complain of."""
    made = manual.pages("2026-11-22")
    assert set(made) == {"tintero", "tintero-cli"}
    for parser in (command_line.parser(), cli_parser.parser()):
        text = made[parser.prog]
        asked = [parser, *manual.commands(parser)]
        asked += [inner for command in asked[1:] for inner in manual.commands(command)]
        for one in asked:
            for action in one._actions:
                assert all(manual.escaped(option) in text for option in action.option_strings)
                if action.help and "%" not in action.help:
                    assert manual.escaped(action.help) in text
            for line in (one.epilog or "").splitlines():
                assert manual.escaped(line) in text or line.endswith(":")
        if shutil.which("groff"):
            done = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=text.encode(), capture_output=True)
            assert (done.returncode, done.stderr) == (0, b"")


def test_a_hyphen_in_a_manual_can_be_copied_into_a_terminal() -> None:
    assert manual.escaped(".x --safe\n.y 'a\\b'") == "\\&.x \\-\\-safe\n\\&.y \\(aqa\\eb\\(aq"


def test_the_changelog_is_debians(tmp_path: Path) -> None:
    markdown = "# Changelog\n\nWords.\n\n## [Unreleased]\n\n### Writing\n\n- One\n  thing.\n- Another.\n"
    assert debian.changelog(markdown, {"Package": "tintero", "Version": "1.2", "Maintainer": "A <a@b.example>"}, 0) == (
        "tintero (1.2) unstable; urgency=medium\n\n  [ Writing ]\n  * One thing.\n  * Another.\n\n"
        " -- A <a@b.example>  Thu, 01 Jan 1970 00:00:00 +0000\n"
    )
    found = debian.changelog((TOP / "CHANGELOG.md").read_text("utf-8"), package.CONTROL | {"Package": "x"}, 0)
    assert max(map(len, found.splitlines()[:-1])) <= 80
    assert found.count("\n  * ") > 50


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")
def test_a_package_marks_only_programs_and_can_be_verified(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name, octets in (
        ("usr/lib/t/t", b"\x7fELF..."), ("usr/lib/t/x.so.6", b"\x7fELF..."), ("usr/share/doc/t/s.sh", b"#!/bin/sh\n"),
        ("usr/lib/t/LICENSE", b"MIT"), ("usr/share/kio/servicemenus/t.desktop", b"[Desktop Entry]\n"),
    ):  # fmt: skip
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(octets)
        (root / name).chmod(0o755)
    control = package.CONTROL | {"Package": "t", "Version": "1", "Architecture": "all", "Description": "t\n T."}
    made = debian.build(root, control, tmp_path)
    marked = {p.name for p in root.rglob("*") if p.is_file() and p.stat().st_mode & 0o111}
    assert marked == {"t", "s.sh", "t.desktop"}
    listed = subprocess.run(["dpkg-deb", "--info", made, "md5sums"], capture_output=True, text=True, check=True).stdout
    done = subprocess.run(["md5sum", "--check", "--strict"], cwd=root, input=listed, capture_output=True, text=True)
    assert (done.returncode, listed.count("\n")) == (0, 5)


@pytest.mark.parametrize("name", ["tintero", "tintero-preview"])
def test_what_lintian_may_say_has_its_reason(name: str) -> None:
    lines = (ROOM / "linux/lintian-overrides" / name).read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith(("# ", f"{name}: ")) for line in lines)


# what is kept


def entry(where: str, kind: str = "BINARY") -> parts.Entry:
    return (where, "/build/" + where, kind)


@pytest.mark.parametrize(
    "where",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_es.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "app/storage/migrations/0001_begin.sql",
        "libxcb-cursor.so.0",
        "libssl.so.3",
        "pillow.libs/libXau-154567c4.so.6.0.0",
    ],
)
def test_what_the_windows_need_is_kept(where: str) -> None:
    assert parts.is_kept(entry(where), parts.PLUGINS)


@pytest.mark.parametrize(
    "where",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/Qt/translations/designer_es.qm",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "keyring-25.7.0.dist-info/RECORD",
    ],
)
def test_what_nothing_uses_is_left_out(where: str) -> None:
    assert not parts.is_kept(entry(where), parts.PLUGINS)


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
@pytest.mark.parametrize("name", ["libc.so.6", "libGL.so.1", "libX11.so.6", "libglib-2.0.so.0", "libstdc++.so.6"])
def test_what_is_the_systems_stays_the_systems(name: str) -> None:
    assert not parts.is_kept(entry(name), parts.PLUGINS)


def test_chromium_draws_with_its_own_plugins_only() -> None:
    glx = entry("PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so")
    assert parts.is_kept(glx, parts.WEB_PLUGINS)
    assert parts.is_kept(entry("PySide6/Qt/translations/qtwebengine_locales/es.pak", "DATA"), parts.WEB_PLUGINS)
    assert not parts.is_kept(entry("PySide6/Qt/translations/qtwebengine_locales/ml.pak", "DATA"), parts.WEB_PLUGINS)


def test_libraries_that_nothing_wants_are_left_out() -> None:
    wants = {
        "/build/PySide6/QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
        "/build/PySide6/Qt/lib/libQt6Gui.so.6": ["libQt6DBus.so.6"],
        "/build/PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
    }
    given = [
        entry("PySide6/QtGui.abi3.so", "EXTENSION"),
        entry("PySide6/Qt/plugins/platforms/libqxcb.so"),
        *(entry(f"PySide6/Qt/lib/libQt6{name}.so.6") for name in ("Gui", "DBus", "XcbQpa", "Pdf", "Quick")),
        entry("libpython3.11.so.1.0"),
        entry("PySide6/Qt/libexec/QtWebEngineProcess"),
    ]
    kept = {e[0].rpartition("/")[2] for e in parts.reachable(given, lambda path: wants.get(path, []))}
    assert kept == {
        "QtGui.abi3.so", "libqxcb.so", "libQt6Gui.so.6", "libQt6DBus.so.6", "libQt6XcbQpa.so.6", "libpython3.11.so.1.0",
        "QtWebEngineProcess",
    }  # fmt: skip


def test_modules_that_are_left_out_are_not_imported() -> None:
    named = re.compile(r"^\s*(?:from|import) (PySide6\.\w+)", re.MULTILINE)
    for path in [*(TOP / "app").rglob("*.py"), *(TOP / "ui").rglob("*.py")]:
        used = set(named.findall(path.read_text("utf-8")))
        if used & set(parts.WEB_MODULES):
            assert path.name == "preview_web.py"
        assert not used & set(parts.NEVER), path


# the Debian package


def test_dependencies_are_named_after_libraries() -> None:
    found = debian.depends(debian.Needs(frozenset({"libGL.so.1", "libm.so.6", "libxcb.so.1"}), (2, 35)))
    assert found == ["libc6 (>= 2.35)", "libgl1", "libxcb1"]
    with pytest.raises(debian.UnknownLibrary, match="libnew"):
        debian.depends(debian.Needs(frozenset({"libnew.so.1"}), (2, 35)))


@pytest.mark.skipif(not shutil.which("objdump") or sys.platform != "linux", reason="objdump is not here")
def test_needs_are_read_from_the_files(tmp_path: Path) -> None:
    program = tmp_path / "program"
    shutil.copy(shutil.which("sh") or "/bin/sh", program)
    (tmp_path / "words.txt").write_text("no program")
    found = debian.needs(tmp_path.iterdir())
    assert "libc.so.6" in found.libraries
    assert found.c_library >= (2, 17)


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")
def test_a_package_is_the_same_twice_and_owned_by_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    control = {"Package": "tintero", "Version": "1", "Architecture": "all", "Maintainer": "x <x@x.invalid>"}
    made = []
    for turn in ("one", "two"):
        root = tmp_path / turn / "root"
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/tintero").write_text("#!/bin/sh\n")
        (root / "usr/bin/tintero").chmod(0o775)
        (root / "usr/bin/tintero-cli").symlink_to("tintero")
        package.set_times(root)
        made.append(debian.build(root, {**control, "Description": "words\n more words"}, tmp_path / turn))
        assert not (root / "DEBIAN").exists()
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = subprocess.run(["dpkg-deb", "--contents", made[0]], capture_output=True, text=True, check=True).stdout
    assert "-rwxr-xr-x root/root" in listed
    assert "tintero-cli -> tintero" in listed
    assert "/etc/" not in listed  # nothing that a purge would ask about


def test_the_missing_preview_names_files_that_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page that stands in for it says how to add it, in the words of the package it came in."""
    assert "PySide6_Addons" in preview_missing.bringing()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/tintero/tintero")
    name = f"tintero-preview_{package.program_version()}_{debian.architecture()}.deb"
    assert preview_missing.bringing() == f"sudo apt-get install ./{name}"
    monkeypatch.setattr(sys, "executable", "/opt/Tintero.AppDir/usr/lib/tintero/tintero")
    assert (
        f"tintero-preview-{package.program_version()}-{os.uname().machine}.AppDir.tar.zst" in preview_missing.bringing()
    )


def test_file_managers_offer_to_send(tmp_path: Path) -> None:
    """Each where its program looks for it; KDE takes only files that may be executed."""
    package.send_to(tmp_path)
    thunar, kde, nemo = (
        tmp_path / place
        for place in (
            "Thunar/sendto/tintero.desktop",
            "kio/servicemenus/tintero.desktop",
            "nemo/actions/tintero.nemo_action",
        )
    )
    for entry in (thunar, kde, nemo):
        assert "Exec=tintero --attach %F" in entry.read_text("utf-8").splitlines()
    assert os.access(kde, os.X_OK)
    assert os.access(tmp_path / "doc/tintero/nautilus-tintero.sh", os.X_OK)
