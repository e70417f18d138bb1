"""What the desktop's settings say, by the portal for them.

Source: org.freedesktop.portal.Settings. Nothing is started for it: who has no portal running has no such settings.
"""

from __future__ import annotations

from collections.abc import Sequence

from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

_NAME = "org.freedesktop.portal.Desktop"
_ADDRESS = DBusAddress(
    "/org/freedesktop/portal/desktop", bus_name=_NAME, interface="org.freedesktop.portal.Settings"
)  # fmt: skip
_PATIENCE = 2  # seconds


def settings(groups: Sequence[str]) -> dict[str, dict[str, object]]:
    """The values by group and name; empty where nobody answers. Blocks for a moment."""
    try:
        with open_dbus_connection("SESSION") as bus:
            if not bus.send_and_get_reply(message_bus.NameHasOwner(_NAME), timeout=_PATIENCE).body[0]:
                return {}
            said = bus.send_and_get_reply(
                new_method_call(_ADDRESS, "ReadAll", "as", (list(groups),)), timeout=_PATIENCE
            )
    except (OSError, EOFError, KeyError, ValueError, RuntimeError):  # a time-out is an OSError
        return {}
    if said.header.message_type is not MessageType.method_return:
        return {}
    return {group: {name: value for name, (_kind, value) in found.items()} for group, found in said.body[0].items()}
