"""The recipes for Windows and macOS, as far as another system can look at them."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

TOP = Path(__file__).resolve().parent.parent
ROOM = TOP / "packaging"
NSI = (ROOM / "windows/tintero.nsi").read_text("utf-8")


def test_the_bundle_opens_addresses_and_letters() -> None:
    found = plistlib.loads((ROOM / "macos/Info.plist").read_bytes())
    assert [scheme for kind in found["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]] == ["mailto"]
    letters = found["CFBundleDocumentTypes"][0]
    assert letters["CFBundleTypeExtensions"] == ["eml"]
    assert letters["CFBundleTypeMIMETypes"] == ["message/rfc822"]
    assert found["NSHighResolutionCapable"] is True
    assert found["CFBundleIdentifier"] in (ROOM / "tintero.spec").read_text("utf-8")


def test_the_bundle_names_the_languages_that_there_are() -> None:
    found = plistlib.loads((ROOM / "macos/Info.plist").read_bytes())
    spoken = {path.stem.removeprefix("tintero_") for path in (TOP / "resources/i18n").glob("tintero_*.ts")}
    assert set(found["CFBundleLocalizations"]) <= spoken | {"en"}


def test_a_signed_bundle_may_do_no_more_than_it_needs() -> None:
    rights = plistlib.loads((ROOM / "macos/entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert "--entitlements packaging/macos/entitlements.plist" in (ROOM / "macos/make_dmg.sh").read_text("utf-8")


@pytest.mark.skipif(shutil.which("sh") is None or os.name == "nt", reason="a script for a shell")
def test_the_script_for_a_disk_image_can_be_read_by_a_shell() -> None:
    subprocess.run(["sh", "-n", str(ROOM / "macos/make_dmg.sh")], check=True, timeout=60)


def test_nothing_of_an_older_version_is_left_for_a_new_one() -> None:
    install, _, uninstall = NSI.partition('Section "Uninstall"')
    before = install.split("File /r", 1)[0]
    assert "!insertmacro MakeRoom" in before.split('Section "Tintero"')[1]
    assert "!insertmacro MakeRoom" in uninstall
    assert r'RMDir /r "$INSTDIR\_internal"' in before


def test_every_file_that_the_recipes_name_is_there() -> None:
    assert (ROOM / "windows/../../LICENSE").resolve().is_file()
    assert "${__FILEDIR__}/../../LICENSE" in NSI
    shell = (ROOM / "macos/make_dmg.sh").read_text("utf-8")
    for text in (shell, NSI, (ROOM / "windows/mapi.c").read_text("utf-8")):
        for name in re.findall(r"packaging[/\\][A-Za-z0-9_./\\]+\.(?:py|c|def|nsi|spec|sh|plist)\b", text):
            assert (TOP / name.replace("\\", "/")).is_file(), name


_INSIDE = re.compile(r"(?<![\w./\\-])((?:app|ui|tests|docs|packaging|resources)[/\\][\w./\\-]*\w)")


def test_every_path_that_recipes_name_is_there() -> None:
    """Rooms move; what tells people about them does not move by itself."""
    lost, seen = [], 0
    for path in ROOM.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            named = _INSIDE.findall(path.read_text("utf-8"))
            seen += len(named)
            lost += [f"{path}: {name}" for name in named if not globbed(TOP / name.replace("\\", "/"))]
    assert lost == []
    assert seen > 30


def globbed(place: Path) -> bool:
    """A name that ends in a star or a place for a word."""
    return any(place.parent.glob(place.name + "*"))


def test_windows_is_told_of_addresses_and_letters() -> None:
    for wanted in (
        r'Capabilities\URLAssociations" "mailto" "Tintero.mailto"',
        r'Capabilities\FileAssociations" ".eml" "Tintero.eml"',
        r'Software\RegisteredApplications" "Tintero"',
        "DLLPath",
        "$SMPROGRAMS\\Tintero.lnk",
    ):
        assert wanted in NSI
    for opened in re.findall(r"""'("\$INSTDIR\\tintero\.exe" .*?)'""", NSI):
        assert opened == r'"$INSTDIR\tintero.exe" "%1"'  # one argument, whatever is in it


def test_what_is_written_to_the_registry_is_taken_away_again() -> None:
    install, _, uninstall = NSI.partition('Section "Uninstall"')
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteRegKey HKCU "([^"]+)"', uninstall))
    values = set(re.findall(r'DeleteRegValue HKCU "([^"]+)"', uninstall))
    assert len(written) > 10
    for key in written:
        assert key in values or any(key == gone or key.startswith(gone + "\\") for gone in removed), key
    assert "HKLM" not in NSI  # nothing that wants an administrator


@pytest.mark.parametrize("name", ["tintero.ico", "tintero.icns"])
def test_their_icons_can_be_drawn_anywhere(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOM / "draw_icons.py"), str(tmp_path / name)]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=60)
    with Image.open(tmp_path / name) as found:
        sizes = {size[0] for size in found.info["sizes"]}
    assert {32, 256} <= sizes
    assert name in (ROOM / "tintero.spec").read_text("utf-8")


def test_untested_recipes_say_so() -> None:
    for name in (
        "macos/Info.plist",
        "macos/entitlements.plist",
        "macos/make_dmg.sh",
        "windows/tintero.nsi",
        "windows/mapi.c",
    ):
        assert "Untested" in "\n".join((ROOM / name).read_text("utf-8").splitlines()[:3]), name


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not here")
def test_the_installer_compiles(tmp_path: Path) -> None:
    for name in ("tintero/tintero.exe", "tintero/_internal/a.txt", "tintero-preview/_internal/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    command = [
        "makensis",
        "-WX",
        "-V2",
        "-DVERSION=1.2.3",
        f"-DFROZEN={tmp_path}",
        f"-DOUT={tmp_path}/tintero-1.2.3-setup.exe",
    ]
    done = subprocess.run([*command, str(ROOM / "windows/tintero.nsi")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "tintero-1.2.3-setup.exe").stat().st_size > 10_000


@pytest.mark.skipif(not shutil.which("x86_64-w64-mingw32-gcc"), reason="MinGW is not here")
def test_the_mapi_library_compiles_without_a_warning(tmp_path: Path) -> None:
    out = tmp_path / "tinteromapi.dll"
    sources = [str(ROOM / "windows/mapi.c"), str(ROOM / "windows/mapi.def")]
    command = ["x86_64-w64-mingw32-gcc", "-Wall", "-Wextra", "-Werror", "-Os", "-s", "-shared", "-o", str(out)]
    subprocess.run([*command, *sources, "-lshlwapi"], check=True, timeout=120)
    assert out.stat().st_size > 4_000
