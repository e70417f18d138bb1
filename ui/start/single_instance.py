"""One set of windows for each profile: a second start hands its arguments to the first and ends."""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.start.knock import ANSWER, is_ours, message_of, name_of

_LONGEST = 1_000_000  # octets of what is handed over
_TRY_EVERY, _PATIENCE = 0.1, 5.0  # seconds


class SingleInstance(QObject):
    """The holder of the profile's `Claim` calls `listen`, everyone else `hand_over`."""

    handed_over = Signal(object)
    """The arguments (list of str) of a second start. Qt's own list would drop what is not UTF-8 in a file's name."""

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_of(profile)
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Take the arguments of later starts."""
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def hand_over(self, arguments: list[str], seconds: float = _PATIENCE) -> bool:
        """Give `arguments` to the process that has the windows. False if it does not answer in time.

        Blocks: it is called before there is a loop.
        """
        until = time.monotonic() + seconds
        message = message_of(arguments)
        path = Path(QDir.tempPath()) / self._name  # where Qt puts a name without a folder
        while True:
            if is_ours(path):
                socket = QLocalSocket()
                socket.connectToServer(self._name)
                if socket.waitForConnected(1000):
                    socket.write(message)
                    socket.flush()
                    if socket.waitForReadyRead(round(max(0.1, until - time.monotonic()) * 1000)):
                        return bytes(socket.readAll().data()) == ANSWER
            if time.monotonic() > until:
                return False
            time.sleep(_TRY_EVERY)

    def _greet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        arguments = _parsed(bytes(socket.readLine().data()))
        if arguments is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.handed_over.emit(arguments)


def _parsed(line: bytes) -> list[str] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, list) and all(isinstance(x, str) for x in found) else None
