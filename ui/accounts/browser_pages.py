"""What the browser shows when somebody has signed in, in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.message.browser_page import browser_page


def browser_pages() -> tuple[bytes, bytes, bytes]:
    """For a sign-in, for a refusal, and for whoever comes by chance."""
    language = QLocale().bcp47Name()
    pages = (
        (
            QCoreApplication.translate("BrowserPages", "You are signed in"),
            QCoreApplication.translate("BrowserPages", "You can close this page and go back to Tintero."),
        ),
        (
            QCoreApplication.translate("BrowserPages", "You are not signed in"),
            QCoreApplication.translate(
                "BrowserPages", "Tintero may not send for you. Its window says what to do next."
            ),
        ),
        (
            QCoreApplication.translate("BrowserPages", "Nothing here"),
            QCoreApplication.translate("BrowserPages", "This page waits for the answer of a sign-in."),
        ),
    )
    done, refused, nothing = (browser_page(title, sentence, language) for title, sentence in pages)
    return done, refused, nothing
