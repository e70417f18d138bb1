"""What some providers want before mail programs may send: words for the notes of our table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.candidate import Candidate, SignIn


def note_words(found: Candidate) -> str:
    """A sentence or two for people who sign in with a password; empty when the usual one will do."""
    said = _notes().get(found.note, "")
    if SignIn.APP_PASSWORD in found.sign_in and SignIn.PASSWORD not in found.sign_in and not said:
        said = QCoreApplication.translate(
            "ProviderNotes",
            "{provider} does not take your usual password from mail programs. Make a password for Tintero on its page "
            "and paste it here.",
        )
    return said.format(provider=found.name)


def _notes() -> dict[str, str]:
    return {
        "switch-on-imap": QCoreApplication.translate(
            "ProviderNotes",
            "{provider} lets mail programs in only after you allowed it once in its web mail, under POP3 and IMAP. "
            "With two-step sign-in it wants an app password.",
        ),
        "switch-on-smtp": QCoreApplication.translate(
            "ProviderNotes", "{provider} lets mail programs send only after you switched SMTP on in its web pages."
        ),
        "authorisation-code": QCoreApplication.translate(
            "ProviderNotes",
            "{provider} wants an authorisation code instead of your password. Switch SMTP on in its web mail; it "
            "shows the code then.",
        ),
        "mail-password": QCoreApplication.translate(
            "ProviderNotes",
            "{provider} wants the e-mail password that you chose for mail programs, not your usual one.",
        ),
        "third-party-access": QCoreApplication.translate(
            "ProviderNotes", "{provider} lets mail programs in only after you allowed access on its web pages."
        ),
        "smtp-auth-may-be-off": QCoreApplication.translate(
            "ProviderNotes",
            "{provider} lets programs send only if your administrator allows it. A sign-in at its page works "
            "more often than a password.",
        ),
    }
