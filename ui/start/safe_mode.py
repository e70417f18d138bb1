"""Safe mode: default settings for one start, and none of the earlier windows. Offered when starts keep failing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.dialogs import ask

if TYPE_CHECKING:
    from ui.shell import Shell


async def is_wanted() -> bool:
    """Whether the person wants it, after several starts that ended by mistake."""
    translate = QCoreApplication.translate
    return not await ask(
        None,
        translate("SafeMode", "Tintero ended by mistake again"),
        translate(
            "SafeMode",
            "The last starts ended soon after they began. Safe mode starts with default settings and without earlier "
            "windows. Your messages, accounts and settings stay as they are.",
        ),
        safe=translate("SafeMode", "Start in safe mode"),
        risky=translate("SafeMode", "Start as usual"),
    )


def tell(shell: Shell) -> None:
    """Say what this start is, where the person looks; it stays until something else is to be said."""
    words = QCoreApplication.translate(
        "SafeMode", "Safe mode: default settings, no earlier windows. The next start is as usual."
    )
    if (home := shell.visible_home()) is not None:
        home.show_toast(words, seconds=0)
