"""The review before sending: looks when Send is pressed, shows what it found, and looks again after each change."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.errors import MailError
from app.message.review.check_addresses import repaired
from app.model.draft import Draft
from app.model.finding import Check, Finding
from ui.compose.notices import Note
from ui.compose.review import review_words
from ui.compose.review.review_fixes import Fixes
from ui.compose.review.review_panel import Entry, ReviewPanel
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import column

log = logging.getLogger(__name__)
_DOUBLE_PRESS = 0.5  # seconds within which a second press is the same one
_REPAIR = "repair"
_PAUSE = 300  # milliseconds after a change until it is looked at


class ReviewRoom(QObject):
    """One for each window, made when its message is first to be sent.

    A second Send while the panel stands sends, unless something new was found meanwhile.
    """

    def __init__(self, window: ComposeWindow, work: Work, load_pictures: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._fixes = Fixes(window, work, load_pictures)
        self._passed: set[Finding] = set()
        self._opened = 0.0
        self._has_looked = 0
        self._to_repair = ""
        self.panel: ReviewPanel | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._look_again)
        for changed in (window.form.changed, window.strip.cards_changed, window.head.sender_changed):
            changed.connect(self._on_changed)
        window.head.changed.connect(self._forget_repair)

    @property
    def is_open(self) -> bool:
        return self.panel is not None

    async def permits(self, draft: Draft) -> bool:
        """Whether the draft may go. False: the panel says what should be looked at."""
        found = await self._look(draft)
        shown = self.panel.findings() if self.panel is not None else ()
        if not set(found) - set(shown) and (not found or self._was_read()):
            self.close()
            return True
        if not shown or set(found) - set(shown):
            self._opened = time.monotonic()
        self._show(found)
        if not shown and self.panel is not None:
            self.panel.take_keyboard()
        return False

    def offer_repair(self) -> None:
        """A recipient is no address: say what was probably meant."""
        words = next((words for words in self._no_addresses() if repaired(words)), "")
        if words:
            self._to_repair = words
            instead = repaired(words)
            title = self.tr("{address} is no address").format(address=words)
            sentence = self.tr("Did you mean {instead}?").format(instead=instead)
            deed = (self.tr("Use that one"), lambda: self._repair(words, instead))
            self._window.notices.say(Note(_REPAIR, "warn", title, sentence, (deed,)))

    def _no_addresses(self) -> list[str]:
        return [words for field in self._window.head.fields() for words in field.invalid()]

    def _forget_repair(self) -> None:
        """Nobody is asked about words that are no longer there."""
        if self._to_repair and self._to_repair not in self._no_addresses():
            self._to_repair = ""
            self._window.notices.withdraw(_REPAIR)

    def _repair(self, words: str, instead: str) -> None:
        self._window.notices.withdraw(_REPAIR)
        self._fixes.exchange_words(words, instead)

    def _was_read(self) -> bool:
        """The panel stands long enough: a press now is an answer, not the double press of a nervous hand."""
        return self.panel is not None and time.monotonic() - self._opened > _DOUBLE_PRESS

    async def _look(self, draft: Draft) -> tuple[Finding, ...]:
        """What is found in the draft, without what the person has passed over. Trouble must not hold a message up."""
        engine = self._work.engine
        try:
            changed = await engine.drafts.changed_originals(Draft(attachments=draft.attachments))
            names = tuple(file.name for file in changed)
            found = await engine.review.look(draft, changed=names, files_size=self._window.strip.total())
        except MailError as error:
            log.info("the message was not looked through: %s", error.detail)
            return ()
        return tuple(finding for finding in found if finding not in self._passed)

    # the panel

    def _show(self, found: tuple[Finding, ...]) -> None:
        if self.panel is None:
            self.panel = self._make()
        self.panel.show_entries([Entry(finding, self._fixes.of(finding)) for finding in found])
        self._mark(found)

    def _mark(self, found: tuple[Finding, ...]) -> None:
        """The chips of doubtful people wear a sign as long as the panel stands."""
        doubts = {f.facts["address"]: f for f in found if f.check in (Check.MISTYPED, Check.LOOK_ALIKE)}
        for field in self._window.head.fields():
            chips, texts = field.chips(), field.texts()
            if len(chips) != len(texts):
                continue  # somebody is typing there: what stands where is not known
            for chip, words in zip(chips, texts, strict=True):
                doubt = next((f for spec, f in doubts.items() if spec in words), None)
                if chip.state != "danger" and (doubt is not None or chip.state):
                    chip.set_state("warn" if doubt else "", words, review_words.of(doubt).title if doubt else "")

    def _make(self) -> ReviewPanel:
        panel = ReviewPanel(self._window)
        panel.left.connect(self._leave)
        panel.send_wanted.connect(self._send_anyway)
        panel.passed.connect(self._pass)
        panel.silenced.connect(self._silence)
        self._holder = QWidget()  # keeps its distance from the sheet
        self._holder.setLayout(column(panel, margins=(0, theme.GAP_3, 0, 0)))
        self._window.put_above_files(self._holder)
        self._window.bottom.send.setEnabled(False)
        panel.show()
        return panel

    def close(self) -> None:
        """The panel goes; the next Send looks afresh."""
        self._later.stop()
        if self.panel is not None:
            self._mark(())
            self._window.removeEventFilter(self.panel)
            self.panel = None
            self._holder.hide()
            self._holder.deleteLater()
            self._window.bottom.send.setEnabled(True)

    def _leave(self) -> None:
        """Back to the text, with the cursor where it was."""
        self.close()
        self._window.editor.setFocus()

    def _send_anyway(self) -> None:
        self._opened = 0.0
        self._work.send_anyway()

    def _pass(self, finding: Finding) -> None:
        self._passed.add(finding)
        self._without(lambda other: other == finding)

    def _silence(self, check: Check) -> None:
        self._work.tasks.start(self._store_silence(check), "store a setting")

    async def _store_silence(self, check: Check) -> None:
        preferences = self._work.engine.preferences
        names = preferences.current.silenced_checks.split()
        if check.value not in names:
            try:
                await preferences.change(silenced_checks=" ".join([*names, check.value]))
            except MailError as error:
                self._work.show_problem(error)
                return
        self._without(lambda other: other.check is check)

    def _without(self, is_gone: Callable[[Finding], bool]) -> None:
        if self.panel is not None:
            self._show_rest(tuple(finding for finding in self.panel.findings() if not is_gone(finding)))

    def _show_rest(self, found: tuple[Finding, ...]) -> None:
        """What is left to look at. Nothing: the panel goes, and Send waits for the person."""
        if found:
            self._show(found)
            return
        had_keyboard = self.panel is not None and self.panel.isAncestorOf(self._window.focusWidget())
        self.close()
        announce(self._window.bottom.send, self.tr("Nothing is left to look at."))
        if had_keyboard:
            self._window.bottom.send.main.setFocus()

    # looking again

    def _on_changed(self) -> None:
        if self.is_open:
            self._later.start()

    def _look_again(self) -> None:
        if self.is_open and not self._work.sending.is_busy and not self._work.may_close:
            self._work.tasks.start(self._reconsider(), "look through a message")

    async def _reconsider(self) -> None:
        """Only what was shown can go; something new is asked about when Send is pressed."""
        self._has_looked += 1
        turn = self._has_looked
        found = await self._look(self._window.form.read(self._work.saver.draft))
        if self.panel is None or turn != self._has_looked:
            return
        checks = {finding.check for finding in self.panel.findings()}
        rest = tuple(finding for finding in found if finding.check in checks)
        if rest != self.panel.findings():
            self._show_rest(rest)
