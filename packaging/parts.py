"""What of Qt and of the system goes into the package, and what stays out. Used by tintero.spec.

PyInstaller takes every plugin of every Qt module that is imported, and every library that these want. Here only the
plugins that the windows use are kept, and then only those libraries that something kept still asks for.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Where it goes in the package, where it comes from, and PyInstaller's word for what it is."""

PLUGINS = {  # folder of Qt's plugins: the plugins kept, without "lib" and ending; None keeps all of the folder
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp"},
    "networkinformation": {"qglib", "qnetworkmanager", "qnetworklistmanager", "qscnetworkreachability"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "printsupport": None,
    "wayland-decoration-client": None,
    "wayland-shell-integration": {"qt-shell", "xdg-shell"},
}
WEB_PLUGINS = PLUGINS | {  # Chromium draws with the graphics card
    "wayland-graphics-integration-client": {"dmabuf-server", "drm-egl-server", "qt-plugin-wayland-egl"},
    "xcbglintegrations": None,
}
LANGUAGES = {"ca", "de", "en", "es", "fr", "gl", "it", "pt", "pt_BR"}
"""Of Qt's own words (dialogs, key names). The program's own languages are in resources/i18n."""
WEB_LANGUAGES = {"ca", "de", "en-GB", "en-US", "es", "es-419", "fr", "it", "pt-BR", "pt-PT"}
"""The same in Chromium's words; it asks for en-US where it has not the wanted one."""

NEVER = (
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql",
    "PySide6.QtXml", "tkinter", "_tkinter", "pytest", "_pytest", "hypothesis", "setuptools", "pip", "pkg_resources",
    "distutils", "numpy", "IPython", "trio", "uvloop", "curio", "doctest", "pydoc_data", "lib2to3", "xmlrpc.server",
    "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingcms",
    "PIL.ImageCms", "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib",
    "anyio.pytest_plugin", "ui.trial.emit", "ui.trial.emit_worker",
)  # fmt: skip
"""Modules that libraries name for uses that are not ours."""
WEB_MODULES = ("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets")

# The C library, the drivers and what must be the same for all programs of a desktop: these are the system's. The list
# follows the reasoning of the AppImage project's list of libraries that must not be carried along.
SYSTEM = re.compile(
    r"^lib(c|m|dl|rt|pthread|resolv|util|anl|nsl|gcc_s|stdc\+\+"
    r"|GL|EGL|GLX|GLdispatch|OpenGL|GLESv2|drm|gbm|vulkan|glapi"
    r"|X11|X11-xcb|xcb|xcb-dri[23]|xcb-glx|Xau|Xdmcp|Xext|Xfixes|Xrender|Xi|Xrandr|Xcomposite|Xdamage|Xtst|Xcursor"
    r"|Xinerama|xkbfile|xshmfence|wayland-client|wayland-cursor|wayland-server|wayland-egl"
    r"|fontconfig|freetype|harfbuzz|fribidi|expat|z|uuid|png16|brotlidec|brotlicommon|graphite2|pixman-1"
    r"|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|pcre2-8|mount|blkid|selinux"
    r"|gtk-3|gdk-3|gdk_pixbuf-2\.0|cairo|cairo-gobject|pango-1\.0|pangocairo-1\.0|pangoft2-1\.0|atk-1\.0"
    r"|atk-bridge-2\.0|atspi|epoxy|thai|datrie"
    r"|dbus-1|systemd|udev|cap|gcrypt|gpg-error|lzma|lz4|zstd|bsd|md"
    r"|asound|cups|xkbcommon|nss3|nssutil3|smime3|nspr4|plc4|plds4|ssl3"
    r"|gssapi_krb5|krb5|k5crypto|com_err|krb5support|keyutils|avahi-common|avahi-client|gnutls|p11-kit|idn2|unistring"
    r"|tasn1|nettle|hogweed|gmp|jpeg)\.so(\.[0-9.]+)?$"
)


def is_kept(entry: Entry, plugins: dict[str, set[str] | None]) -> bool:
    """Whether this file goes into the package at all, by its name."""
    where = PurePath(entry[0].replace("\\", "/"))
    if ".dist-info" in entry[0] and where.name in ("RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json"):
        return False
    if "plugins" in where.parts[:-2] and "PySide6" in where.parts:
        folder, name = where.parts[-2], re.sub(r"^lib|\.(so|dll|dylib)$", "", where.name)
        kept = plugins.get(folder, set())
        return kept is None or name in kept
    if "translations" in where.parts and where.suffix == ".qm" and "PySide6" in where.parts:
        module, _, language = where.stem.partition("_")
        return module == "qtbase" and language in LANGUAGES
    if where.suffix == ".pak":
        if where.parts[-2] == "qtwebengine_locales":
            return where.stem in WEB_LANGUAGES
        return "devtools" not in where.name  # nobody debugs a message
    if "qml" in where.parts and "PySide6" in where.parts:
        return False
    return not (sys.platform == "linux" and SYSTEM.match(where.name) and "PySide6" not in where.parts[:-1])


def reachable(entries: Iterable[Entry], wants: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Those without which something does not load: modules, plugins and programs, and what they want in turn.

    `wants` says which libraries, by file name, a file asks the system's loader for.
    """
    entries = list(entries)
    libraries = {PurePath(e[0].replace("\\", "/")).name: e for e in entries if _is_library(e)}
    kept = {e[0]: e for e in entries if not _is_library(e)}
    waiting = list(kept.values())
    while waiting:
        for name in wants(waiting.pop()[1]):
            found = libraries.get(PurePath(name.replace("\\", "/")).name)
            if found is not None and found[0] not in kept:
                kept[found[0]] = found
                waiting.append(found)
    return [e for e in entries if e[0] in kept]


def _is_library(entry: Entry) -> bool:
    """Something that is only there because something else wants it."""
    where = PurePath(entry[0].replace("\\", "/"))
    if "plugins" in where.parts or entry[2] not in ("BINARY", "SYMLINK"):
        return False
    return not where.name.startswith(("libpython", "python3", "QtWebEngineProcess"))  # the last is a program
