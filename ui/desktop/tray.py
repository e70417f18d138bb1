"""The icon in the tray: the state of the outbox at a glance, and the few things one wants without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.desktop.counts import Counts, words
from ui.look import icons, tokens
from ui.look.plain_tips import as_words

_SIDE, _DOT = 64, 26  # pixels of the picture and of its mark
_Reason = QSystemTrayIcon.ActivationReason


@dataclass(frozen=True)
class TrayDeeds:
    """What its menu does."""

    home: Callable[[], object]
    new_message: Callable[[], object]
    pause: Callable[[bool], object]
    quit: Callable[[], object]


def is_possible() -> bool:
    """Whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Made when it is wanted, closed when not."""

    def __init__(self, deeds: TrayDeeds) -> None:
        super().__init__()
        self._deeds = deeds
        self.counts = Counts()
        self.menu = QMenu()
        self.state = self.menu.addAction("")
        self.state.setEnabled(False)
        self.menu.addSeparator()
        self.home = self._add(self.tr("Mail window"), "mail", deeds.home)
        self.new = self._add(self.tr("New message"), "compose", deeds.new_message)
        self.pause = self.menu.addAction(icons.icon("pause"), self.tr("Pause sending"))
        self.pause.setCheckable(True)
        self.pause.triggered.connect(lambda on: deeds.pause(on))
        self.menu.addSeparator()
        self.quit = self._add(self.tr("Quit"), "", deeds.quit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.show_counts(self.counts)
        self.icon.show()

    def show_counts(self, counts: Counts) -> None:
        """Mark, tool tip and first line of the menu."""
        self.counts = counts
        said = words(counts)
        self.state.setText(said)
        self.icon.setToolTip(as_words(f"Tintero\n{said}"))
        self.pause.setChecked(counts.paused)
        self.icon.setIcon(picture(counts))

    def close(self) -> None:
        """Take it out of the tray."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _add(self, label: str, icon: str, deed: Callable[[], object]) -> QAction:
        action = self.menu.addAction(icons.icon(icon), label) if icon else self.menu.addAction(label)
        action.triggered.connect(lambda _checked=False: deed())
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (_Reason.Trigger, _Reason.DoubleClick):
            self._deeds.home()


def picture(counts: Counts) -> QIcon:
    """The program's icon; a mark says that something waits, another colour that it needs a person."""
    found = QPixmap(_SIDE, _SIDE)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icons.app_icon().paint(painter, QRect(0, 0, _SIDE, _SIDE))
    colour = tokens.LIGHT.danger if counts.needing else tokens.LIGHT.fill
    if counts.needing or counts.sending or counts.waiting:
        painter.setPen(QColor(tokens.LIGHT.surface))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(_SIDE - _DOT - 1, _SIDE - _DOT - 1, _DOT, _DOT)
    painter.end()
    return QIcon(found)
