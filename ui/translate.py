"""The program's language: our own catalogue and Qt's, chosen by the system or by the person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import resources

_SOURCE_LANGUAGE = "en"
_NAMES = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "pt": "Português"}  # Qt adds the country


def catalogues() -> Path:
    """Where `tintero_<language>.qm` files are."""
    return resources() / "i18n"


def available(folder: Path | None = None) -> list[str]:
    """Language tags that the program speaks, English first."""
    names = {path.stem.removeprefix("tintero_") for path in (folder or catalogues()).glob("tintero_*.qm")}
    return [_SOURCE_LANGUAGE, *sorted(names - {_SOURCE_LANGUAGE})]


def name_of(language: str) -> str:
    """What people who speak it call a language that the program speaks."""
    name = _NAMES.get(language) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(app: QApplication, language: str, folder: Path | None = None) -> list[QTranslator]:
    """`install` another language in place of the one that is spoken, for what is made from now on."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())
    return install(app, language, folder)


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
        # a language that we do not speak hears English, whose plurals are in a catalogue as well
        if translator.load(locale, name, "_", place) or (
            name != "qtbase" and translator.load(QLocale(_SOURCE_LANGUAGE), name, "_", place)
        ):
            app.installTranslator(translator)
            found.append(translator)
        else:
            translator.deleteLater()
    return found
