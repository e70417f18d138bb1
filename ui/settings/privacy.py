"""What leaves this computer with a message, and what is kept on it of passwords and of servers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont, QShowEvent

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Draft
from app.model.settings import Settings
from ui.accounts.keeping_box import KeepingBox
from ui.compose.view.revealing import show_revealed
from ui.look import theme
from ui.settings.pages import Change, SettingsPage, Start, number_box
from ui.settings.rows import SettingRow
from ui.widgets.announce import announce
from ui.widgets.basics import push, text
from ui.widgets.surfaces import Hairline
from ui.words.error_text import advice

_MOST_KEPT = 20


class PrivacyPage(SettingsPage):
    """The look at what a message reveals is one at an empty message of the usual sender, built as any other."""

    def __init__(
        self, engine: Engine, settings: Callable[[], Settings], change: Change, start: Start, title: str
    ) -> None:
        super().__init__(title, settings, change, start)
        self._engine = engine
        self.reveal = push(self.tr("Show…"))
        self.revealed = SettingRow(self.tr("What a message reveals"), self._reveal_words(), self.reveal)
        self.body.addWidget(self.revealed)
        self.body.addWidget(Hairline())
        self.transcripts = number_box(_MOST_KEPT, "", self.tr("None"))
        self.add(
            "keep_transcripts",
            SettingRow(
                self.tr("Conversations kept"),
                self.tr("What was said to the server, for each message. Passwords are never in it."),
                self.transcripts,
            ),
        )
        self.body.addSpacing(theme.GAP_5)
        self.body.addWidget(text(self.tr("Passwords"), "lead", weight=QFont.Weight.DemiBold))
        self.body.addSpacing(theme.GAP_2)
        self.keeping = KeepingBox(engine, start)
        self.body.addWidget(self.keeping)
        self.body.addStretch(1)
        self.reveal.clicked.connect(lambda: start(self._show_revealed(), "show what a message reveals"))
        self.transcripts.valueChanged.connect(lambda value: self.store("keep_transcripts", value))

    def _reveal_words(self) -> str:
        return self.tr(
            "Of you, this computer and your files, beyond its words. For the message you write: View > What it reveals."
        )

    async def _show_revealed(self) -> None:
        account = await self._engine.accounts.default()
        if account is None:
            self._say(self.tr("There is no account yet, and so no sender to look at."))
            return
        try:
            await show_revealed(self, self._engine, Draft(identity_id=account.identity.id))
        except MailError as error:
            self._say(advice(error).title)

    def _say(self, sentence: str) -> None:
        self.revealed.set_sentence(sentence)
        announce(self.revealed, sentence)

    def show_settings(self) -> None:
        super().show_settings()
        self.transcripts.blockSignals(True)
        self.transcripts.setValue(self._settings().keep_transcripts)
        self.transcripts.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keeping.search()
