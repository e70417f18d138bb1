"""The pages of the settings: their names, as other rooms ask for them, icons, and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PAGES = {
    "accounts": "accounts",
    "signatures": "signature",
    "writing": "edit",
    "snippets": "template",
    "spelling": "spell-check",
    "sending": "send",
    "review": "shield",
    "look": "sun",
    "keyboard": "keyboard",
    "desktop": "bell",
    "storage": "folder",
}
"""Names in the order of the list, with their icons."""


def page_words() -> list[tuple[str, str]]:
    """What each page is called, and its name."""
    translate = QCoreApplication.translate
    words = {
        "accounts": translate("SettingsPages", "Accounts"),
        "signatures": translate("SettingsPages", "Signatures"),
        "writing": translate("SettingsPages", "Writing"),
        "snippets": translate("SettingsPages", "Snippets"),
        "spelling": translate("SettingsPages", "Spelling"),
        "sending": translate("SettingsPages", "Sending"),
        "review": translate("SettingsPages", "Before sending"),
        "look": translate("SettingsPages", "Look"),
        "keyboard": translate("SettingsPages", "Keyboard"),
        "desktop": translate("SettingsPages", "Desktop"),
        "storage": translate("SettingsPages", "Storage"),
    }
    return [(words[name], name) for name in PAGES]
