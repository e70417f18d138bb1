"""The program's language: our own catalogue and Qt's, chosen by the system or by the person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import resources

_SOURCE_LANGUAGE = "en"


def catalogues() -> Path:
    """Where `tintero_<language>.qm` files are."""
    return resources() / "i18n"


def available(folder: Path | None = None) -> list[str]:
    """Language tags that the program speaks, English first."""
    names = {path.stem.removeprefix("tintero_") for path in (folder or catalogues()).glob("tintero_*.qm")}
    return [_SOURCE_LANGUAGE, *sorted(names - {_SOURCE_LANGUAGE})]


def install(app: QApplication, language: str = "", folder: Path | None = None) -> list[QTranslator]:
    """Speak `language` (a tag such as `es`; empty follows the system) from now on. Call it before the first window.

    Numbers and dates follow a chosen language as well. The returned translators belong to the application.
    """
    locale = QLocale(language) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, place in (("qtbase", qt), ("tintero", str(folder or catalogues()))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)
            found.append(translator)
        else:
            translator.deleteLater()
    return found
