"""Signatures, snippets, templates and earlier versions in a compose window, each loaded when it is first wanted.

This is a composition root like `rooms.py`: imports stand inside functions for that reason.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.look.icons import icon

if TYPE_CHECKING:
    from app.model.draft import Draft, Original
    from ui.compose.fittings import Fittings
    from ui.compose.kept.signing import Signing
    from ui.compose.kept.snippet_room import SnippetRoom
    from ui.compose.kept.template_room import TemplateRoom
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_MUCH = 200  # characters


class WritingRooms(QObject):
    """The actions of one window, and what has to be there while a message is written."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._signing: Signing | None = None
        self._snippets: SnippetRoom | None = None
        self._add()
        fittings.editor.selectionChanged.connect(self._before_much_goes)
        window.do(self._begin)

    def _add(self) -> None:
        actions, do = self._fittings.actions_of, self._window.do
        self.signatures = actions.insert.addMenu(icon("signature"), self.tr("Signature"))
        self.signatures.aboutToShow.connect(self._fill_signatures)
        self.snippet = actions.action(self.tr("Snippet…"), "", "Ctrl+;", lambda: do(self._choose_snippet))
        actions.insert.addAction(self.snippet)
        self.from_template = actions.action(
            self.tr("New from template…"),
            "template",
            "Ctrl+Shift+T",
            lambda: do(lambda work: self._templates(work).choose()),
        )
        self.as_template = actions.action(
            self.tr("Save as template…"), "", "", lambda: do(lambda work: self._templates(work).save())
        )
        self.versions = actions.action(self.tr("Earlier versions…"), "history", "", lambda: do(self._show_versions))
        self._fittings.form.original_changed.connect(self._name_template)
        bottom = self._window.bottom
        bottom.template_wanted.connect(self.from_template.trigger)
        bottom.signature_wanted.connect(lambda: do(self._pop_up_signatures))
        menu, before = actions.message, actions.discard
        menu.insertActions(before, [self.from_template, self.as_template, self.versions])
        menu.insertSeparator(before)
        actions.options.addSeparator()  # behind the dots of the bar as well: the menu bar may be hidden
        actions.options.addMenu(self.signatures)
        actions.options.addActions([self.as_template, self.from_template, self.versions])

    def _name_template(self, original: Original | None) -> None:
        """An answer takes a template in, instead of giving way to a new message."""
        words = self.tr("New from template…") if original is None else self.tr("Insert template…")
        self.from_template.setText(words)

    def _begin(self, work: Work) -> None:
        from app.events import SnippetsChanged

        if work.saver.draft.signature is not None:
            self.signing(work)  # before anything is typed: the signature is known by its words
        work.tasks.start(self._read_aids(work), "read signatures and snippets")
        unsubscribe = work.engine.events.subscribe(SnippetsChanged, lambda _event: self._listen(work))
        self._window.closed.connect(unsubscribe)

    async def _read_aids(self, work: Work) -> None:
        if await work.engine.signatures.all() or self._signing is not None:
            await self.signing(work).begin()
        await work.engine.snippets.all()
        self._listen(work)

    # signatures

    def signing(self, work: Work) -> Signing:
        """What keeps the signature of the message."""
        from ui.compose.kept.signing import Signing

        if self._signing is None:
            self._signing = Signing(work, self._window)
        return self._signing

    def _fill_signatures(self) -> None:
        work = self._window.work
        if work is not None:
            self.signing(work).fill_menu(self.signatures, partial(self._window.settings_wanted.emit, "signatures"))

    def _pop_up_signatures(self, work: Work) -> None:
        self._fill_signatures()  # before it is shown: it opens upwards, and has to know how high it is
        self._window.bottom.pop_up(self.signatures, self._window.bottom.signature)

    # snippets

    def _listen(self, work: Work) -> None:
        if work.engine.snippets.current and not work.may_close:
            self._snippet_room(work).listen()

    def _choose_snippet(self, work: Work) -> None:
        self._snippet_room(work).choose()

    def _snippet_room(self, work: Work) -> SnippetRoom:
        from ui.compose.kept.snippet_room import SnippetRoom

        if self._snippets is None:
            self._snippets = SnippetRoom(work, self._window)
        return self._snippets

    # templates

    def _templates(self, work: Work) -> TemplateRoom:
        from ui.compose.kept.template_room import TemplateRoom

        return TemplateRoom(work, self._window)

    # earlier versions

    def _show_versions(self, work: Work) -> None:
        from ui.compose.kept.history_room import HistoryRoom

        HistoryRoom(work, self._window, self._on_brought_back).show()

    def _on_brought_back(self, work: Work, draft: Draft) -> None:
        """The text is another one: its signature is known by its words again."""
        if draft.signature is not None or self._signing is not None:
            self.signing(work).begin_anew(draft.signature)

    def _before_much_goes(self) -> None:
        """Much is selected, perhaps to be replaced: what is written becomes what is stored, so that a version of it
        can be kept.
        """
        cursor, work = self._fittings.editor.textCursor(), self._window.work
        characters = self._fittings.editor.document().characterCount()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        if work is not None and characters > _MUCH and 2 * selected >= characters and work.autosave.is_waiting:
            work.save()
