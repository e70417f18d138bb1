"""The page about what happens while one writes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox

from app.model.settings import Settings
from ui.compose.editor.typing.habits import marks_of
from ui.look import theme
from ui.settings.pages import Change, SettingsPage, Start
from ui.settings.rows import SettingRow
from ui.widgets.segmented import Segmented

_LANGUAGES = ("en", "en-GB", "de", "de-CH", "es", "fr", "it", "nl", "pt", "pt-PT", "pl", "sv")


class WritingPage(SettingsPage):
    """Markdown and the signs of print. Other rooms add rows of their own with `add`."""

    def __init__(self, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Writing"), settings, change, start)
        self.markdown = self.switch()
        self.marks = self._build_marks()
        self.add(
            "markdown",
            SettingRow(
                self.tr("Markdown as you type"),
                self.tr(
                    "**bold**, *italic*, `code`, # heading, > quote and --- become what they mean. Undo takes it back."
                ),
                self.markdown,
            ),
        )
        self.add(
            "quote_marks",
            SettingRow(
                self.tr("Quotation marks and dashes"),
                self.tr("Straight quotation marks, double hyphens and three dots become those of print."),
                self.marks,
            ),
        )
        self._add_paste_row()
        self._add_reply_row()
        self._add_signature_rows()
        self.body.addStretch(1)
        self.markdown.changed.connect(lambda value: self.store("markdown", value == "on"))
        self.marks.activated.connect(lambda at: self.store("quote_marks", self.marks.itemData(at)))

    def _add_paste_row(self) -> None:
        choices = (("keep", self.tr("Keep")), ("match", self.tr("Match")), ("words", self.tr("Text only")))
        self.paste = Segmented(choices, self.tr("Pasting"))
        self.add(
            "paste",
            SettingRow(
                self.tr("Pasting"),
                self.tr("What text of other programs brings along: its look, its structure, or nothing but words."),
                self.paste,
            ),
        )
        self.paste.changed.connect(lambda value: self.store("paste", value))

    def _add_reply_row(self) -> None:
        self.reply = Segmented((("above", self.tr("Above")), ("below", self.tr("Below"))), self.tr("Replies"))
        self.add(
            "reply_place",
            SettingRow(
                self.tr("Replies"),
                self.tr("Where you write your answer: above the sealed original, or below it."),
                self.reply,
            ),
        )
        self.reply.changed.connect(lambda value: self.store("reply_place", value))

    def _add_signature_rows(self) -> None:
        self.place = Segmented((("above", self.tr("Above")), ("below", self.tr("Below"))), "")
        self.separator = self.switch()
        self.add(
            "signature_below_quote",
            SettingRow(
                self.tr("Signature and quote"),
                self.tr("Where the signature of a reply stands: above what is quoted, or below it."),
                self.place,
            ),
        )
        self.add(
            "signature_separator",
            SettingRow(
                self.tr("Signature mark"),
                self.tr("A line with two hyphens, by which mail programs know signatures. Never above a quote."),
                self.separator,
            ),
        )
        self.place.changed.connect(lambda value: self.store("signature_below_quote", value == "below"))
        self.separator.changed.connect(lambda value: self.store("signature_separator", value == "on"))

    def switch(self) -> Segmented:
        """On or off."""
        return Segmented((("on", self.tr("On")), ("off", self.tr("Off"))), "")

    def _build_marks(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As typed"), "off")
        box.addItem(self.tr("Of this program's language"), "auto")
        for tag in _LANGUAGES:
            locale = QLocale(tag)
            marks = marks_of(tag)
            name = locale.nativeLanguageName() + (f" ({locale.nativeTerritoryName()})" if "-" in tag else "")
            box.addItem(f"{name[:1].upper()}{name[1:]}   {marks.opening}…{marks.closing}", tag)
        box.setFixedHeight(theme.CONTROL)
        box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 26)
        return box

    def show_settings(self) -> None:
        super().show_settings()
        current = self._settings()
        self.markdown.set_value("on" if current.markdown else "off")
        self.paste.set_value(current.paste)
        self.reply.set_value("below" if current.reply_place == "below" else "above")
        self.place.set_value("below" if current.signature_below_quote else "above")
        self.separator.set_value("on" if current.signature_separator else "off")
        self.marks.setCurrentIndex(max(0, self.marks.findData(current.quote_marks)))
