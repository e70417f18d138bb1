"""What a row of the outbox is to the person who looks at it: its group, its sign, its actions.

Pure decisions over a row and the present; the words come from `ui.words.error_text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import Reason
from app.model.outgoing import Filing, Outgoing, Phase, RecipientState, SendState
from ui.words.error_words import Action

LONGEST_UNDO = 120.0
"""Seconds; what waits longer for its first attempt was planned by a person."""

REFUSALS_SHOWN = 48 * 3600.0
"""Seconds that a message sent to some of its recipients stays in the outbox, unless a person has seen it
before; the Sent list keeps the sign."""


class Group(StrEnum):
    """In the order of the page."""

    NEEDS_YOU = "needs_you"
    ON_ITS_WAY = "on_its_way"
    WAITING = "waiting"


class Kind(StrEnum):
    """What happens with the message at this moment."""

    UNDO = "undo"
    DUE = "due"
    SENDING = "sending"
    ANSWER = "answer"
    RETRY = "retry"
    HELD = "held"
    OFF = "off"
    SCHEDULED = "scheduled"
    NEEDS_USER = "needs_user"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    PART_REFUSED = "part_refused"
    NOT_FILED = "not_filed"
    AT_SERVER = "at_server"
    SENT = "sent"
    UNKNOWN = "unknown"


class Act(StrEnum):
    """What a person can do with a row."""

    SEND_NOW = "send_now"
    CHANGE_TIME = "change_time"
    UNDO = "undo"
    CANCEL = "cancel"
    EDIT = "edit"
    TRY_AGAIN = "try_again"
    ACCOUNT = "account"
    SIGN_IN = "sign_in"
    SWITCH_ON = "switch_on"
    SEND_AGAIN = "send_again"
    ASK = "ask"
    ARRIVED = "arrived"
    CORRECT = "correct"
    FILE = "file"
    DISMISS = "dismiss"
    DETAILS = "details"
    SOURCE = "source"
    FORGET = "forget"


@dataclass(frozen=True)
class Look:
    """Icon and level (`ok`, `warn`, `danger`, `accent`, or empty for waiting) of the disc."""

    icon: str
    level: str = ""


@dataclass(frozen=True)
class Actions:
    """`quiet` stands left of `strong`, the one that helps; `more` are in the menu."""

    strong: Act | None = None
    quiet: Act | None = None
    more: tuple[Act, ...] = (Act.DETAILS,)


_GROUPS = {
    Kind.UNDO: Group.ON_ITS_WAY,
    Kind.DUE: Group.ON_ITS_WAY,
    Kind.SENDING: Group.ON_ITS_WAY,
    Kind.ANSWER: Group.ON_ITS_WAY,
    Kind.SENT: Group.ON_ITS_WAY,
    Kind.NEEDS_USER: Group.NEEDS_YOU,
    Kind.FAILED: Group.NEEDS_YOU,
    Kind.UNCERTAIN: Group.NEEDS_YOU,
    Kind.PART_REFUSED: Group.NEEDS_YOU,
    Kind.UNKNOWN: Group.NEEDS_YOU,
}
_LOOKS = {
    Kind.UNDO: Look("clock", "accent"),
    Kind.DUE: Look("outbox", "accent"),
    Kind.SENDING: Look("outbox", "accent"),
    Kind.ANSWER: Look("outbox", "accent"),
    Kind.RETRY: Look("retry"),
    Kind.HELD: Look("clock"),
    Kind.OFF: Look("pause"),
    Kind.SCHEDULED: Look("send-later"),
    Kind.NEEDS_USER: Look("key", "warn"),
    Kind.FAILED: Look("error", "danger"),
    Kind.UNCERTAIN: Look("help", "warn"),
    Kind.PART_REFUSED: Look("warning", "warn"),
    Kind.NOT_FILED: Look("folder", "warn"),
    Kind.AT_SERVER: Look("server"),
    Kind.SENT: Look("check", "ok"),
    Kind.UNKNOWN: Look("help", "warn"),
}
_REST = (Act.DETAILS, Act.SOURCE)
_ACTIONS = {
    Kind.UNDO: Actions(Act.UNDO, Act.SEND_NOW, _REST),
    Kind.DUE: Actions(Act.CANCEL, None, (Act.EDIT, *_REST)),
    Kind.SENDING: Actions(Act.CANCEL, None, _REST),
    Kind.ANSWER: Actions(None, None, _REST),
    Kind.RETRY: Actions(Act.SEND_NOW, Act.EDIT, (Act.CANCEL, *_REST)),
    Kind.OFF: Actions(Act.SWITCH_ON, Act.EDIT, (Act.CANCEL, *_REST)),
    Kind.HELD: Actions(Act.SEND_NOW, Act.EDIT, (Act.CANCEL, *_REST)),
    Kind.SCHEDULED: Actions(Act.CHANGE_TIME, Act.EDIT, (Act.SEND_NOW, Act.CANCEL, *_REST)),
    Kind.NEEDS_USER: Actions(Act.TRY_AGAIN, Act.EDIT, (Act.CANCEL, *_REST)),
    Kind.FAILED: Actions(Act.TRY_AGAIN, Act.EDIT, (*_REST, Act.FORGET)),
    Kind.UNCERTAIN: Actions(Act.ARRIVED, Act.SEND_AGAIN, (Act.EDIT, *_REST, Act.FORGET)),
    Kind.PART_REFUSED: Actions(Act.CORRECT, Act.DISMISS, _REST),
    Kind.NOT_FILED: Actions(Act.FILE, Act.DISMISS, _REST),
    Kind.AT_SERVER: Actions(None, None, _REST),
    Kind.SENT: Actions(None, None, _REST),
    Kind.UNKNOWN: Actions(None, Act.DETAILS, (Act.SOURCE,)),
}
_ASKABLE = Actions(Act.ASK, Act.ARRIVED, (Act.SEND_AGAIN, Act.EDIT, *_REST, Act.FORGET))
_HELP = {
    Action.SIGN_IN: Act.SIGN_IN,
    Action.EDIT_ACCOUNT: Act.ACCOUNT,
    Action.LOOK_AT_CERTIFICATE: Act.ACCOUNT,
    Action.EDIT: Act.EDIT,
    Action.ATTACH_AGAIN: Act.EDIT,
    Action.CHOOSE_ACCOUNT: Act.EDIT,
    Action.CORRECT_ADDRESS: Act.EDIT,
}


def kind_of(row: Outgoing, now: float) -> Kind:
    """What the row is at `now` (seconds since the epoch)."""
    if row.state is SendState.SENDING:
        return Kind.ANSWER if row.phase is Phase.EOD_INTENT else Kind.SENDING
    if row.state is SendState.SENT:
        if refused(row) and not row.acknowledged:
            return Kind.PART_REFUSED
        if is_unfiled(row):
            return Kind.NOT_FILED
        if row.hold_until > now:
            return Kind.AT_SERVER
        return Kind.PART_REFUSED if refused(row) else Kind.SENT
    if row.state is SendState.QUEUED:
        return _kind_of_queued(row, now)
    return Kind(row.state.value.lower())


def kind_in(row: Outgoing, now: float, *, is_off: bool) -> Kind:
    """As `kind_of`; `is_off`: the row's account is switched off, so that what is queued stays."""
    return Kind.OFF if is_off and row.state is SendState.QUEUED else kind_of(row, now)


def _kind_of_queued(row: Outgoing, now: float) -> Kind:
    if row.not_before > now and is_scheduled(row):
        return Kind.SCHEDULED
    if row.not_before > now and not row.attempts:
        return Kind.UNDO
    if row.next_attempt <= 0:
        return Kind.HELD
    return Kind.RETRY if row.next_attempt > now else Kind.DUE


def is_scheduled(row: Outgoing) -> bool:
    """Whether a person chose the time, rather than the undo window."""
    return row.not_before - row.created > LONGEST_UNDO


def group_of(kind: Kind) -> Group:
    return _GROUPS.get(kind, Group.WAITING)


def look_of(row: Outgoing, kind: Kind) -> Look:
    """The sign and the colour of a message's card."""
    if kind is Kind.NEEDS_USER and row.reason and row.reason.value.startswith(("cert_", "ca_file")):
        return Look("certificate", "warn")
    if kind is Kind.NEEDS_USER and not _about_sign_in(row.reason):
        return Look("warning", "warn")
    return _LOOKS[kind]


def actions_of(row: Outgoing, kind: Kind, helps: Action | None = None, *, asks: bool = False) -> Actions:
    """What is offered; `helps` is the act that the advice names, `asks`: a server may know whether the message arrived.
    Texts that came as a file cannot be edited.
    """
    found = _ASKABLE if asks and kind is Kind.UNCERTAIN else _ACTIONS[kind]
    if kind in (Kind.NEEDS_USER, Kind.FAILED):
        strong = _HELP.get(helps, Act.TRY_AGAIN) if helps else Act.TRY_AGAIN
        quiet = Act.TRY_AGAIN if strong is Act.EDIT else Act.EDIT
        again = () if Act.TRY_AGAIN in (strong, quiet) else (Act.TRY_AGAIN,)
        found = Actions(strong, quiet, (*again, *found.more))
    if row.draft is None:
        impossible = (Act.EDIT, Act.CORRECT)
        found = Actions(
            None if found.strong in impossible else found.strong,
            None if found.quiet in impossible else found.quiet,
            tuple(act for act in found.more if act not in impossible),
        )
    return found


def helps_by(act: Act) -> tuple[Action, ...]:
    """What an advice may name that is done by `act`, so that the button can say it in the advice's words."""
    return tuple(action for action, done_by in _HELP.items() if done_by is act)


def refused(row: Outgoing) -> int:
    """How many recipients the server refused."""
    return sum(r.state is RecipientState.REFUSED for r in row.recipients)


def is_unfiled(row: Outgoing) -> bool:
    """Whether the copy of a sent message could not be filed, and nobody has seen it yet."""
    return row.filing in (Filing.FAILED, Filing.LOST) and not row.acknowledged


def belongs_here(row: Outgoing, now: float) -> bool:
    """Whether the outbox shows the row: all that waits, here or at its server, what could not be filed, and for a time
    what some recipients did not get.
    """
    if row.state is not SendState.SENT:
        return True
    if is_unfiled(row) or row.hold_until > now:
        return True
    return refused(row) > 0 and not row.acknowledged and now - row.finished < REFUSALS_SHOWN


def needs_you(row: Outgoing, now: float) -> bool:
    return belongs_here(row, now) and group_of(kind_of(row, now)) is Group.NEEDS_YOU


def _about_sign_in(reason: Reason | None) -> bool:
    sign_in = (
        Reason.PASSWORD_REFUSED, Reason.APP_PASSWORD_NEEDED, Reason.NO_SECRET, Reason.SECRET_COMMAND,
        Reason.KEYRING, Reason.AUTH_REQUIRED,
    )  # fmt: skip
    return reason in sign_in
