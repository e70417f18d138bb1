"""Every setting with its type, default and meaning. Stored by name; unknown names are kept."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.reports import ALL_REPORTS


@dataclass(frozen=True)
class Settings:
    """What a person can change. Durations are seconds."""

    undo_seconds: int = 5
    """How long Send can be undone; 0 sends at once."""

    silenced_checks: str = ""
    """Names of checks before sending about which nothing is asked, parted by blanks (`app.model.finding.Check`)."""

    ask_read_receipt: bool = False
    """Whether a new message asks its readers to confirm."""

    ask_delivery_report: bool = False
    """Whether a new message asks the servers on its way for reports."""

    report_on: str = ALL_REPORTS
    """Which reports that are (`app.model.reports`)."""

    report_whole: bool = False
    """Whether a report brings the whole message back, rather than its head."""

    theme: str = "system"
    """`system`, `light` or `dark`."""

    language: str = ""
    """A language tag such as `es`; empty follows the system."""

    density: str = "comfortable"
    """How close rows stand: `comfortable` or `compact`."""

    motion: str = "system"
    """Whether things move on the screen: as the `system` has it, or `still`."""

    log_level: str = "info"
    """How much the log file says: `warning`, `info` or `debug` (`app.log.LEVELS`)."""

    paused: bool = False
    """Nothing leaves the outbox while this is on."""

    zoom: float = 1.0
    """Size of the text on paper, for the writer's eyes only."""

    spelling: bool = True
    """Whether words are checked while they are written."""

    spelling_languages: str = ""
    """Tags of dictionaries, parted by blanks; empty chooses by the text of each message."""

    word_count: bool = False
    """Whether the compose window says how much was written."""

    markdown: bool = True
    """Whether typed marks such as `**` and `# ` become what they mean."""

    quote_marks: str = "off"
    """Whether typed quotation marks, dashes and dots become those of print: `off`, `auto` (of the program's language),
    or the tag of a language.
    """

    paste: str = "keep"
    """How text of other programs is pasted: `keep` its look, `match` the message, or `words` alone."""

    recent_signs: str = ""
    """Emoji and special characters that were inserted last, parted by blanks."""

    paper: str = "light"
    """The sheet to write on: `light` or `dimmed`. Readers never see it."""

    keep_transcripts: int = 3
    """How many conversations are kept for each message, secrets redacted."""

    reply_place: str = "above"
    """Where one writes in a reply: `above` what is quoted, or `below` it."""

    signature_below_quote: bool = False
    """A signature stands under what is quoted, not above it."""

    signature_separator: bool = True
    """`-- ` before a signature, by which programs know it; never above a quote, which would count as part of it."""

    shortcuts: str = ""
    """Keys of one's own for actions, as `ui/commands/keys.py` writes them."""

    tray: bool = False
    """An icon in the tray shows the state of the outbox, and the program goes on without a window."""

    notifications: str = "trouble"
    """What the desktop tells while no window is in front: `all`, only `trouble`, or `none`."""
