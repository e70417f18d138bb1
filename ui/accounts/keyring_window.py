"""A keyring that does not answer most likely waits for its person: say so, and let them go on without it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from ui.look import theme
from ui.widgets.basics import column, push, row, text
from ui.widgets.spinner import Spinner

_WIDTH = 460


class KeyringWindow(QDialog):
    """Not modal. `accepted` means: for this session without the keyring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Waiting for the keyring…")
        sentence = self.tr(
            "The system keeps your passwords in its keyring, which seems to be locked. Unlock it in the window that "
            "the system shows; mail that waits goes by itself then."
        )
        self.setWindowTitle(self.tr("Waiting for the keyring – Tintero"))
        self.setModal(False)
        spinner = Spinner(20)
        spinner.start()
        self.session = push(self.tr("Use for this session only"), "quiet")
        self.session.setAutoDefault(False)
        self.session.setToolTip(self.tr("Type the password once more; it is forgotten when Tintero ends."))
        self.session.setAccessibleDescription(self.session.toolTip())
        self.wait = push(self.tr("Go on waiting"))
        self.wait.setDefault(True)
        heading = row(spinner, (text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True), 1), gap=theme.GAP_2)
        self.setLayout(
            column(
                heading,
                text(sentence, colour="text_2", wrap=True),
                8,
                row(None, self.session, self.wait, gap=theme.GAP_3),
                gap=theme.GAP_2,
                margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
            )
        )
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.session.clicked.connect(self.accept)
        self.wait.clicked.connect(self.reject)
