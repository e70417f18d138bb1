"""The first page: the language, and the desktop around the windows: default mail program, notifications, tray."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent

from app.model.settings import Settings
from ui.desktop import tray
from ui.desktop.default_program import WINDOWS_PAGE, DefaultProgram, Standing
from ui.settings.language import LanguageRow
from ui.settings.pages import Change, SettingsPage, Start
from ui.settings.rows import SettingRow
from ui.widgets.announce import announce
from ui.widgets.basics import push, text
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Hairline


class GeneralPage(SettingsPage):
    """`program` knows what the desktop thinks of us."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        change: Change,
        start: Start,
        title: str,
        program: DefaultProgram | None = None,
    ) -> None:
        super().__init__(title, settings, change, start)
        self._program = program or DefaultProgram(os.environ)
        self.language = LanguageRow(self, self.add, self.store)
        self.body.addWidget(Hairline())
        self.make_default = push(self.tr("Make it the default"))
        self._keep_room(True)
        self.make_default.hide()  # until it is known whether it could be done
        self.default = SettingRow(self.tr("Default mail program"), self._default_sentence(None), self.make_default)
        self.body.addWidget(self.default)
        self.refusal = text("", "caption", "danger", wrap=True)
        self.refusal.hide()
        self.body.addWidget(self.refusal)
        self._add_notifications()
        self._add_tray()
        self.body.addStretch(1)
        self.make_default.clicked.connect(lambda: start(self._make_default(), "become the default mail program"))

    def _add_notifications(self) -> None:
        choices = (("all", self.tr("All")), ("trouble", self.tr("Trouble")), ("none", self.tr("None")))
        self.notifications = Segmented(choices, self.tr("Notifications"))
        self.add(
            "notifications",
            SettingRow(
                self.tr("Notifications"),
                self.tr("What the desktop tells you while no window of Tintero is in front: that a message was sent, "
                        "or only that one failed or needs you."),
                self.notifications,
            ),
        )  # fmt: skip
        self.notifications.changed.connect(lambda value: self.store("notifications", value))

    def _add_tray(self) -> None:
        self.tray = Segmented((("on", self.tr("On")), ("off", self.tr("Off"))), self.tr("Icon in the tray"))
        is_possible = tray.is_possible()
        sentence = (
            self.tr("Shows what waits. Tintero goes on without a window, so that planned messages leave in time.")
            if is_possible
            else self.tr("This desktop has no tray: an icon there would not be seen.")
        )
        self.add("tray", SettingRow(self.tr("Icon in the tray"), sentence, self.tray))
        self.tray.setEnabled(is_possible)
        self.tray.changed.connect(lambda value: self.store("tray", value == "on"))

    def show_settings(self) -> None:
        super().show_settings()
        current = self._settings()
        self.notifications.set_value(current.notifications if current.notifications in ("all", "none") else "trouble")
        self.tray.set_value("on" if current.tray else "off")
        self.language.show(current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start(self._look(), "look for the default mail program")

    async def _look(self) -> None:
        self._show(await asyncio.to_thread(self._program.standing))

    async def _make_default(self) -> None:
        standing = await asyncio.to_thread(self._program.standing)
        if standing is Standing.BY_HAND:
            QDesktopServices.openUrl(QUrl(WINDOWS_PAGE))
            return
        done = await asyncio.to_thread(self._program.make_ours)
        self._show(await asyncio.to_thread(self._program.standing))
        self.refusal.setVisible(not done)
        if not done:
            self.refusal.setText(
                self.tr("The desktop did not take it. Choose Tintero in the desktop's own settings, where the default "
                        "programs are.")
            )  # fmt: skip
            announce(self.refusal, self.refusal.text())

    def _keep_room(self, keeps: bool) -> None:
        """Whether the button has its place also while it is not shown."""
        policy = self.make_default.sizePolicy()
        policy.setRetainSizeWhenHidden(keeps)
        self.make_default.setSizePolicy(policy)

    def _show(self, standing: Standing) -> None:
        self._keep_room(False)
        self.default.set_sentence(self._default_sentence(standing))
        by_hand = standing is Standing.BY_HAND and os.name == "nt"
        self.make_default.setVisible(standing is Standing.CAN_BE or by_hand)
        self.make_default.setText(self.tr("Open the system's settings") if by_hand else self.tr("Make it the default"))
        self.refusal.hide()

    def _default_sentence(self, standing: Standing | None) -> str:
        words = {
            Standing.IS_OURS: self.tr("Tintero opens mail links and message files."),
            Standing.CAN_BE: self.tr("Another program opens mail links and message files."),
            Standing.NOT_INSTALLED: self.tr(
                "Cannot be set: this desktop does not know Tintero. It does when Tintero is installed as a package."
            ),
            Standing.BY_HAND: self.tr("Only you can choose it, in the settings of the system."),
        }
        return words[standing] if standing is not None else ""
