"""One small form for what a template wants to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from app.errors import MailError
from app.message.text.placeholders import about_person, usual_name, value_of
from app.model.address import Address
from ui.look import theme
from ui.widgets.as_high import AsHigh
from ui.widgets.basics import column, push, row, text

_WIDTH, _MOST_HEIGHT = 440, 460
_OWN = ("date", "my_name", "my_address")
_OF_ADDRESS = ("address", "domain")


class FieldsForm(QDialog):
    """A line for each field. Who is written to fills what is about that person, as long as nobody typed there."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        fields: Sequence[str],
        known: Mapping[str, str],
        people: Sequence[Address],
        *,
        asks_whom: bool,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Fill in “{name}”").format(name=name)
        self.setWindowTitle(title)
        self._known, self._people = dict(known), tuple(people)
        self.to = QLineEdit()
        self.to.setPlaceholderText(self.tr("Name <address>"))
        self.entries: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setSpacing(theme.GAP_2)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if asks_whom:
            self._add(form, self.tr("To"), self.to)
            self.to.textEdited.connect(self._on_person)
        for field in fields:
            usual = usual_name(field)
            if (usual in _OWN and usual in known) or (asks_whom and usual in _OF_ADDRESS):
                continue
            entry = self.entries[field] = QLineEdit(value_of(field, known) or "")
            self._add(form, field_words(field), entry)
        inner = QWidget()
        inner.setLayout(form)
        self.take = push(self.tr("Write it"), "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        cancel = push(self.tr("Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        margin = theme.GAP_5
        self.setLayout(
            column(
                text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True),
                text(self.tr("What stays empty stays in braces, to be filled later."), colour="text_2", wrap=True),
                (AsHigh(inner, _MOST_HEIGHT), 1),
                row(None, cancel, self.take, gap=theme.GAP_3),
                gap=theme.GAP_3,
                margins=(margin, margin, margin, margin),
            )
        )
        self.setFixedWidth(_WIDTH)
        lines: list[QLineEdit] = [*([self.to] if asks_whom else []), *self.entries.values()]
        next((line for line in lines if not line.text()), lines[0]).setFocus()

    def _add(self, form: QFormLayout, words: str, entry: QLineEdit) -> None:
        entry.setAccessibleName(words)
        label = text(words, colour="text_2")
        label.setBuddy(entry)
        form.addRow(label, entry)

    def values(self) -> dict[str, str]:
        """All that is known now. A line that was left empty, or emptied, says that its field stays."""
        typed = {field: " ".join(entry.text().split()) for field, entry in self.entries.items()}
        known = {**self._known, **about_person(self._person()), **typed}
        emptied = {usual_name(field) for field, words in typed.items() if not words}
        return {field: value for field, value in known.items() if value and field not in emptied}

    def recipients(self) -> tuple[str, ...]:
        """Who was typed under To."""
        typed = " ".join(self.to.text().split())
        return (typed,) if typed else tuple(str(one) for one in self._people)

    def _person(self) -> Address | None:
        try:
            return Address.parse(self.to.text())
        except MailError:
            return next(iter(self._people), None)

    def _on_person(self, _words: str) -> None:
        known = about_person(self._person())
        for field, entry in self.entries.items():
            value = value_of(field, known)
            if not entry.isModified() and (value is not None or value_of(field, self._known) is None):
                entry.setText(value or "")


def field_words(field: str) -> str:
    """`first_name` as a person says it."""
    words = field.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
