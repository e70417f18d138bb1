"""A draft on the screen: `show` puts one there, `read` takes it. No decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.model.draft import Draft, Original, Priority
from app.model.reports import ALL_REPORTS
from app.model.settings import Settings
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.emit_inline import escape
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.head import Head


class Form(QObject):
    """The one place that knows which widget holds which part of a draft.

    `changed` tells of what a person changed; `options_changed` of priority, receipt or report, by whatever way,
    `original_changed` of the sealed original, which comes and goes whole, and `elsewhere_changed` of pictures on the
    web that came to be known.
    """

    changed = Signal()
    options_changed = Signal()
    original_changed = Signal(object)
    elsewhere_changed = Signal()

    def __init__(self, head: Head, editor: Editor, strip: AttachmentStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._head, self._editor, self._strip = head, editor, strip
        self._priority, self._read_receipt, self._delivery_report = Priority.NORMAL, False, False
        self._report_on, self._report_whole = ALL_REPORTS, False
        self._plain = False
        self._html: str | None = ""
        self._more: list[Callable[[Draft], Draft]] = []
        self._original: Original | None = None
        self._elsewhere: dict[str, str] = {}
        self._languages: tuple[str, ...] = ()
        self._head.changed.connect(self.changed)
        self._editor.changed.connect(self._on_text_changed)

    def show(self, draft: Draft) -> None:
        """Put the draft on the screen. Tells nobody of a change: no person made one."""
        head = self._head
        head.choose(draft.identity_id)
        for field, texts in zip(head.fields(), (draft.to, draft.cc, draft.bcc), strict=True):
            field.set_texts(texts)
        head.show_filled_rows()
        head.subject.setText(draft.subject)
        head.subject.setCursorPosition(0)
        self._strip.show_files(draft.attachments)
        self._plain = draft.plain
        if draft.plain:
            self._editor.load_lines(draft.text)
        else:
            self._editor.load(draft.html or paragraphs(draft.text))
        # a draft that was never stored may hold anybody's HTML: what goes out is what our serializer writes of it
        self._html = draft.html if draft.html and draft.id else None
        self._priority, self._read_receipt = draft.priority, draft.read_receipt
        self._delivery_report, self._languages = draft.delivery_report, draft.languages
        self._report_on, self._report_whole = draft.report_on, draft.report_whole
        self.options_changed.emit()
        if draft.original != self._original:
            self._original = draft.original
            self.original_changed.emit(draft.original)
        if draft.elsewhere or self._elsewhere:
            self.add_elsewhere(dict(draft.elsewhere))

    def read(self, draft: Draft) -> Draft:
        """`draft` with all that is on the screen, also half-typed recipients."""
        if self._html is None:
            self._html = self._editor.html()
        read = replace(
            draft,
            identity_id=self._head.identity_id() or draft.identity_id,
            to=self._head.to.texts(),
            cc=self._head.cc.texts(),
            bcc=self._head.bcc.texts(),
            subject=self._head.subject.text(),
            html=self._html,
            text=self._editor.text(),
            attachments=self._strip.files(),
            original=self._original,
            priority=self._priority,
            read_receipt=self._read_receipt,
            delivery_report=self._delivery_report,
            report_on=self._report_on,
            report_whole=self._report_whole,
            plain=self._plain,
            languages=self._languages,
            elsewhere=tuple((name, place) for name, place in self._elsewhere.items() if f'"cid:{name}"' in self._html),
        )
        for more in self._more:
            read = more(read)
        return read

    @property
    def has_new_text(self) -> bool:
        """Whether the next `read` has to turn the text into HTML."""
        return self._html is None

    def keep_html(self, html: str) -> None:
        """The text was read already, and has not changed since."""
        self._html = html

    def read_more(self, more: Callable[[Draft], Draft]) -> None:
        """What a room of the window adds to every draft that is read."""
        self._more.append(more)

    @property
    def original(self) -> Original | None:
        """The sealed message that is brought along."""
        return self._original

    def set_original(self, original: Original | None) -> None:
        """A person took the original out, or put it back."""
        if original != self._original:
            self._original = original
            self.original_changed.emit(original)
            self.changed.emit()

    @property
    def languages(self) -> tuple[str, ...]:
        """In which the person wants this message checked; none to go by the settings and the text."""
        return self._languages

    def set_languages(self, tags: tuple[str, ...]) -> None:
        if tags != self._languages:
            self._languages = tags
            self.options_changed.emit()
            self.changed.emit()

    @property
    def elsewhere(self) -> Mapping[str, str]:
        """The addresses of pictures on the web by the content ids that the text has, or had, for them."""
        return self._elsewhere

    def add_elsewhere(self, found: Mapping[str, str]) -> None:
        """Text with places for these pictures has come. What is known stays known: undo may bring its place back."""
        self._elsewhere.update(found)
        self.elsewhere_changed.emit()

    @property
    def is_plain(self) -> bool:
        """Whether the message is written, and sent, as plain text."""
        return self._plain

    def set_plain(self, plain: bool) -> None:
        """The editor has been turned over already."""
        if plain != self._plain:
            self._plain, self._html = plain, None
            self.options_changed.emit()
            self.changed.emit()

    @property
    def priority(self) -> Priority:
        return self._priority

    def set_priority(self, priority: Priority) -> None:
        if priority is not self._priority:
            self._priority = priority
            self.options_changed.emit()
            self.changed.emit()

    @property
    def read_receipt(self) -> bool:
        return self._read_receipt

    def set_read_receipt(self, wanted: bool) -> None:
        if wanted != self._read_receipt:
            self._read_receipt = wanted
            self.options_changed.emit()
            self.changed.emit()

    @property
    def delivery_report(self) -> bool:
        return self._delivery_report

    def set_delivery_report(self, wanted: bool) -> None:
        if wanted != self._delivery_report:
            self._delivery_report = wanted
            self.options_changed.emit()
            self.changed.emit()

    @property
    def report_on(self) -> str:
        """Which delivery reports are asked for, if any (`app.model.reports`)."""
        return self._report_on

    @property
    def report_whole(self) -> bool:
        """Whether they bring the whole message back."""
        return self._report_whole

    def choose_reports(self, report_on: str, whole: bool) -> None:
        """Ask for these delivery reports; none of them, and nothing is asked for any more."""
        before = (self._report_on, self._report_whole, self._delivery_report)
        self._report_on, self._report_whole = report_on or ALL_REPORTS, whole
        self._delivery_report = bool(report_on)
        if before != (self._report_on, self._report_whole, self._delivery_report):
            self.options_changed.emit()
            self.changed.emit()

    def ask_as_usual(self, settings: Settings) -> None:
        """What the settings ask for in every new message. No person changed anything."""
        self._read_receipt = self._read_receipt or settings.ask_read_receipt
        self._delivery_report = self._delivery_report or settings.ask_delivery_report
        self._report_on, self._report_whole = settings.report_on or ALL_REPORTS, settings.report_whole
        self.options_changed.emit()

    def _on_text_changed(self) -> None:
        self._html = None
        self.changed.emit()


def paragraphs(plain: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, line ends stay."""
    if not plain.strip():
        return ""
    parts = plain.replace("\r\n", "\n").strip("\n").split("\n\n")
    return "".join(f"<p>{escape(part.strip(chr(10))).replace(chr(10), '<br>')}</p>" for part in parts)
