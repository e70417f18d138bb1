"""What can be made of a letter, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.letter import Way


def way_words() -> dict[Way, str]:
    """A label for each way, for menus and buttons."""
    return {
        Way.REPLY: QCoreApplication.translate("Letter", "Reply"),
        Way.REPLY_ALL: QCoreApplication.translate("Letter", "Reply to all"),
        Way.REPLY_LIST: QCoreApplication.translate("Letter", "Reply to list"),
        Way.FORWARD: QCoreApplication.translate("Letter", "Forward"),
        Way.FORWARD_ATTACHED: QCoreApplication.translate("Letter", "Forward as attachment"),
        Way.EDIT_AS_NEW: QCoreApplication.translate("Letter", "Edit as new"),
    }


ICONS = {
    Way.REPLY: "reply",
    Way.REPLY_ALL: "reply-all",
    Way.REPLY_LIST: "reply-all",
    Way.FORWARD: "forward",
    Way.FORWARD_ATTACHED: "attach",
    Way.EDIT_AS_NEW: "edit",
}

KEYS = {
    Way.REPLY: "Ctrl+R",
    Way.REPLY_ALL: "Ctrl+Shift+R",
    Way.REPLY_LIST: "Ctrl+Shift+L",
    Way.FORWARD: "Ctrl+L",
    Way.FORWARD_ATTACHED: "Ctrl+Alt+L",
    Way.EDIT_AS_NEW: "Ctrl+E",
}
