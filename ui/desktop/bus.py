"""Notifications with buttons on desktops that follow freedesktop.org, over the session bus.

Source: Desktop Notifications Specification 1.2. Qt's own D-Bus binding cannot say an unsigned number from Python, so
the small library is used that the keyring needs anyway. Loaded with the first notification.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Callable, Sequence

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer

log = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_ADDRESS = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
_USUAL_TIME = -1  # as long as the desktop likes
_MOST_AT_ONCE = 50  # messages read for one wake-up
DEFAULT = "default"
"""The action of a click on the notification itself."""


def connect() -> DBusConnection | None:
    """The session bus, with somebody on it who shows notifications; None without. Blocks for a moment."""
    try:
        found = open_dbus_connection("SESSION")
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        log.info("no session bus: %s", error)
        return None
    try:
        owned = found.send_and_get_reply(message_bus.NameHasOwner(_NAME), timeout=2).body[0]
        able = owned or _NAME in found.send_and_get_reply(message_bus.ListActivatableNames(), timeout=2).body[0]
        if able:
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            found.send_and_get_reply(message_bus.AddMatch(rule), timeout=2)
            return found
    except (OSError, TimeoutError) as error:
        log.info("the session bus does not answer: %s", error)
    found.close()
    return None


class BusNotices(QObject):
    """Shows notifications and hears which button was pressed."""

    def __init__(self, connection: DBusConnection) -> None:
        super().__init__()
        self._connection = connection
        self._asked: dict[int, Callable[[str], object]] = {}  # by the serial number of the call
        self._shown: dict[int, Callable[[str], object]] = {}  # by the desktop's number
        self._ear = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(lambda *_what: self._hear())

    def show(
        self, title: str, body: str, actions: Sequence[tuple[str, str]], on_action: Callable[[str], object]
    ) -> None:
        """`actions` are names and labels. `on_action` hears the name of what was pressed, `DEFAULT` for the whole."""
        words = [part for pair in ((DEFAULT, title), *actions) for part in pair]
        hints = {"desktop-entry": ("s", "tintero"), "category": ("s", "email")}
        call = new_method_call(
            _ADDRESS,
            "Notify",
            "susssasa{sv}i",
            ("Tintero", 0, "tintero", title, html.escape(body, quote=False), words, hints, _USUAL_TIME),
        )
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(call, serial=serial)
        except OSError as error:
            log.info("a notification could not be shown: %s", error)
            return
        self._asked[serial] = on_action

    def close(self) -> None:
        """Say and hear nothing more."""
        self._ear.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def _hear(self) -> None:
        try:
            for _ in range(_MOST_AT_ONCE):
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, EOFError) as error:
            log.info("the session bus is gone: %s", error)
            self._ear.setEnabled(False)
            return
        QTimer.singleShot(0, self, self._hear)

    def _take(self, message: Message) -> None:
        fields = {field.name: value for field, value in message.header.fields.items()}
        kind = message.header.message_type
        if kind is MessageType.method_return and (asked := self._asked.pop(fields.get("reply_serial", 0), None)):
            self._shown[message.body[0]] = asked
        elif kind is MessageType.error:
            self._asked.pop(fields.get("reply_serial", 0), None)
        elif kind is MessageType.signal and fields.get("member") == "ActionInvoked":
            if shown := self._shown.get(message.body[0]):
                shown(str(message.body[1]))
        elif kind is MessageType.signal and fields.get("member") == "NotificationClosed":
            self._shown.pop(message.body[0], None)
