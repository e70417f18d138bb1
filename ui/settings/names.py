"""The pages of the settings: their names, as other rooms ask for them, icons, and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PAGES = {
    "general": "settings",
    "accounts": "accounts",
    "signatures": "signature",
    "writing": "edit",
    "snippets": "template",
    "spelling": "spell-check",
    "sending": "send",
    "review": "check-circle",
    "privacy": "shield",
    "look": "sun",
    "keyboard": "keyboard",
    "storage": "folder",
}
"""Names in the order of the list, with their icons."""


def page_words() -> list[tuple[str, str]]:
    """What each page is called, and its name."""
    translate = QCoreApplication.translate
    words = {
        "general": translate("SettingsPages", "General"),
        "accounts": translate("SettingsPages", "Accounts"),
        "signatures": translate("SettingsPages", "Signatures"),
        "writing": translate("SettingsPages", "Writing"),
        "snippets": translate("SettingsPages", "Snippets"),
        "spelling": translate("SettingsPages", "Spelling"),
        "sending": translate("SettingsPages", "Sending"),
        "review": translate("SettingsPages", "Before sending"),
        "privacy": translate("SettingsPages", "Privacy"),
        "look": translate("SettingsPages", "Look"),
        "keyboard": translate("SettingsPages", "Keyboard"),
        "storage": translate("SettingsPages", "Storage"),
    }
    return [(words[name], name) for name in PAGES]
