"""From an error to a sentence and the act that helps: the only place that makes error words.

The words themselves are in `error_words_*.py`. What a server, a certificate or the system says is never part of our
sentence; it goes into `details`, to be shown as plain text.
"""

from __future__ import annotations

import math
import string
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Outgoing, Phase, RecipientState, SendState
from ui.error_words import QT_TRANSLATE_NOOP, Action, Words
from ui.error_words_line import NETWORK, TLS
from ui.error_words_local import ADDRESSES, FIELDS, INVALID, KEYRING, REST, STORAGE
from ui.error_words_server import AUTH, REJECTED

__all__ = ["Action", "Advice", "advice", "advice_for_row", "advice_on", "error_of", "size_words", "state_words"]

WORDS: dict[Reason, Words] = {**NETWORK, **TLS, **AUTH, **REJECTED, **STORAGE, **INVALID, **REST}
_FINER: dict[Reason, tuple[str, dict[str, Words]]] = {  # a reason whose words depend on one fact
    Reason.BAD_ADDRESS: ("problem", ADDRESSES),
    Reason.BAD_ACCOUNT: ("field", FIELDS),
    Reason.KEYRING: ("problem", KEYRING),
}
_LABELS = {
    Action.RETRY: QT_TRANSLATE_NOOP("Errors", "Try again"),
    Action.SIGN_IN: QT_TRANSLATE_NOOP("Errors", "Sign in…"),
    Action.EDIT: QT_TRANSLATE_NOOP("Errors", "Edit"),
    Action.EDIT_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Account settings…"),
    Action.CHOOSE_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Choose another sender…"),
    Action.ADD_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Set up an account…"),
    Action.LOOK_AT_CERTIFICATE: QT_TRANSLATE_NOOP("Errors", "Look at it…"),
    Action.ATTACH_AGAIN: QT_TRANSLATE_NOOP("Errors", "Choose a file…"),
    Action.CORRECT_ADDRESS: QT_TRANSLATE_NOOP("Errors", "Correct the address…"),
    Action.FREE_SPACE: QT_TRANSLATE_NOOP("Errors", "Try again"),
    Action.IT_ARRIVED: QT_TRANSLATE_NOOP("Errors", "It arrived"),
}
_UNKNOWN = {  # what stands in a sentence for a fact that is not known
    "host": QT_TRANSLATE_NOOP("Errors", "the server"),
    "port": QT_TRANSLATE_NOOP("Errors", "this number"),
    "address": QT_TRANSLATE_NOOP("Errors", "this"),
    "name": QT_TRANSLATE_NOOP("Errors", "the file"),
    "account": QT_TRANSLATE_NOOP("Errors", "this account"),
}
_SIZES = ("size", "limit")
_FOREIGN = (
    "said",
    "problem",
    "system",
    "names",
    "issuer",
    "since",
    "until",
    "fingerprint",
    "wanted",
    "command",
    "file",
)
_LONGEST_FACT, _LONGEST_DETAIL = 100, 2000
_MINUTE, _HOUR = 60, 3600
_UNDO_AT_MOST = 120


@dataclass(frozen=True)
class Advice:
    """`title` is set bold; `details` are somebody else's words, to be shown as plain text only."""

    title: str
    sentence: str
    action: Action | None = None
    action_label: str = ""
    details: str = ""


def advice(error: MailError) -> Advice:
    """What to say about an error that was raised to a window."""
    return advice_on(error.reason, error.facts, str(error.reply or ""))


def advice_on(reason: Reason, facts: Mapping[str, str], reply: str = "", *, queued: bool = False) -> Advice:
    """The same from its parts. `queued`: the message rests in the outbox."""
    words = _words(reason, facts)
    known = {name: _shown(name, value) for name, value in facts.items() if value}
    sentence = words.queued if queued and words.queued else words.sentence
    if words.bare and not _places(sentence) <= known.keys() | _UNKNOWN.keys():
        sentence = words.bare
    label = _tr(_LABELS[words.action]) if words.action else ""
    return Advice(
        _fill(words.title, known), _fill(sentence, known), words.action, label, _details(reason, facts, reply)
    )


def advice_for_row(outgoing: Outgoing, account_name: str) -> Advice:
    """What to say about a message of the outbox; the sentence is empty when there is nothing to do or to know."""
    title = state_words(outgoing, time.time())
    refused = [r for r in outgoing.recipients if r.state is RecipientState.REFUSED]
    if outgoing.state is SendState.UNKNOWN:
        sentence = _tr(QT_TRANSLATE_NOOP("Errors", "A newer Tintero put it here. It is kept as it is and not sent."))
        return Advice(title, sentence)
    if outgoing.reason is None or outgoing.state is SendState.SENDING:
        return Advice(title, "")
    facts = {"account": account_name, "size": str(outgoing.size), **outgoing.facts}
    found = advice_on(outgoing.reason, facts, outgoing.reply, queued=True)
    if outgoing.state is SendState.SENT:
        if not refused:
            return Advice(title, "")
        sentence = _tr(
            QT_TRANSLATE_NOOP("Errors", "{address} was refused; it does not have the message. The others have it.")
        )
        known = {"address": _shown("address", ", ".join(r.address for r in refused))}
        return Advice(
            title, _fill(sentence, known), Action.CORRECT_ADDRESS, _tr(_LABELS[Action.CORRECT_ADDRESS]), found.details
        )
    if outgoing.state is SendState.QUEUED:
        return Advice(found.title, found.sentence, Action.RETRY, _tr(_LABELS[Action.RETRY]), found.details)
    return replace(found, title=title)


def error_of(outgoing: Outgoing) -> MailError | None:
    """The last failure of a message, for whoever brings it back to the writer."""
    if outgoing.reason is None:
        return None
    kind = Kind.UNCERTAIN if outgoing.state is SendState.UNCERTAIN else Kind.REJECTED
    facts = {**outgoing.facts, "said": outgoing.reply} if outgoing.reply else outgoing.facts
    return MailError(kind, outgoing.reason, outgoing.detail, Retry.NEEDS_USER, facts=facts)


def state_words(outgoing: Outgoing, now: float, progress: tuple[int, int] | None = None) -> str:
    """The state of a message in a few words. `now` is seconds since the epoch, `progress` octets (sent, total)."""
    match outgoing.state:
        case SendState.QUEUED:
            return _queued_words(outgoing, now)
        case SendState.SENDING:
            return _sending_words(outgoing, progress)
        case SendState.SENT:
            return _sent_words(outgoing, now)
        case SendState.NEEDS_USER | SendState.FAILED:
            return _stopped_words(outgoing)
        case SendState.UNCERTAIN:
            return _tr(WORDS[Reason.NO_ANSWER].title)
        case SendState.UNKNOWN:
            return _tr(QT_TRANSLATE_NOOP("Errors", "From a newer version"))


def _queued_words(outgoing: Outgoing, now: float) -> str:
    wait = max(outgoing.not_before, outgoing.next_attempt) - now
    if outgoing.reason is not None and outgoing.next_attempt > now:
        return _tr(QT_TRANSLATE_NOOP("Errors", "Next try in {time}")).format(time=_time_words(wait))
    if outgoing.not_before > now:
        if outgoing.not_before - outgoing.created <= _UNDO_AT_MOST:
            return _tr(QT_TRANSLATE_NOOP("Errors", "Goes in {time}")).format(time=_time_words(wait))
        return _moment_words(outgoing.not_before)
    if outgoing.next_attempt == 0 and outgoing.attempts:
        return _tr(QT_TRANSLATE_NOOP("Errors", "Waits for its account"))
    return _tr(QT_TRANSLATE_NOOP("Errors", "Goes next"))


def _sending_words(outgoing: Outgoing, progress: tuple[int, int] | None) -> str:
    if outgoing.phase is Phase.EOD_INTENT:
        return _tr(QT_TRANSLATE_NOOP("Errors", "Waiting for the server's answer"))
    if progress is None or not progress[1]:
        return _tr(QT_TRANSLATE_NOOP("Errors", "Sending"))
    per_cent = min(99, progress[0] * 100 // progress[1])
    return _tr(QT_TRANSLATE_NOOP("Errors", "Sending, {percent} %")).format(percent=per_cent)


def _sent_words(outgoing: Outgoing, now: float) -> str:
    refused = sum(r.state is RecipientState.REFUSED for r in outgoing.recipients)
    if refused:
        there = len(outgoing.recipients) - refused
        words = _tr(QT_TRANSLATE_NOOP("Errors", "Sent to {some} of {all}"))
        return words.format(some=there, all=len(outgoing.recipients))
    moment, today = _moment(outgoing.finished), _moment(now)
    locale = QLocale()
    if moment.date() == today.date():
        shown = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    elif moment.date().year() == today.date().year():
        shown = locale.toString(moment.date(), "d MMM")
    else:
        shown = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    return _tr(QT_TRANSLATE_NOOP("Errors", "Sent {time}")).format(time=shown)


def _stopped_words(outgoing: Outgoing) -> str:
    if outgoing.state is SendState.NEEDS_USER:
        if outgoing.reason in (Reason.PASSWORD_REFUSED, Reason.APP_PASSWORD_NEEDED, Reason.NO_SECRET):
            return _tr(QT_TRANSLATE_NOOP("Errors", "Waiting for you to sign in"))
        if outgoing.reason is None:
            return _tr(QT_TRANSLATE_NOOP("Errors", "Waiting for you"))
    if outgoing.reason is None:
        return _tr(QT_TRANSLATE_NOOP("Errors", "Not sent"))
    return advice_on(outgoing.reason, outgoing.facts, queued=True).title


def size_words(octets: int) -> str:
    """A size as people say it: "38 MB"."""
    precise = 0 if octets < 1_000_000 or octets >= 10_000_000 else 1
    return QLocale().formattedDataSize(octets, precise, QLocale.DataSizeFormat.DataSizeSIFormat)


def _time_words(seconds: float) -> str:
    """A wait in its largest unit, rounded up: it never ends before it said."""
    whole = max(1, math.ceil(seconds))
    if whole < _MINUTE:
        return _tr(QT_TRANSLATE_NOOP("Errors", "{seconds} s")).format(seconds=whole)
    if whole < _HOUR:
        return _tr(QT_TRANSLATE_NOOP("Errors", "{minutes} min")).format(minutes=math.ceil(whole / _MINUTE))
    return _tr(QT_TRANSLATE_NOOP("Errors", "{hours} h")).format(hours=math.ceil(whole / _HOUR))


def _moment_words(when: float) -> str:
    """A planned time: "Thursday 1 January, 9:00"."""
    moment, locale = _moment(when), QLocale()
    day = locale.toString(moment.date(), "dddd d MMMM")
    hour = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return _tr(QT_TRANSLATE_NOOP("Errors", "{day}, {hour}")).format(day=day, hour=hour)


def _moment(when: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(when * 1000))


def _words(reason: Reason, facts: Mapping[str, str]) -> Words:
    if reason in _FINER:
        fact, finer = _FINER[reason]
        return finer.get(facts.get(fact, ""), WORDS[reason])
    return WORDS[reason]


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _fill(source: str, known: Mapping[str, str]) -> str:
    words = _tr(source)
    places = {name: known.get(name) or _tr(_UNKNOWN.get(name, "…")) for name in _places(words)}
    filled = words.format(**places)
    return filled[:1].upper() + filled[1:] if words.startswith("{") and not known.keys() & _places(words) else filled


def _shown(name: str, value: str) -> str:
    """A fact within a sentence: one line of printable characters, not too long."""
    if name in _SIZES and value.isdigit():
        return size_words(int(value))
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value)
    return clean if len(clean) <= _LONGEST_FACT else clean[: _LONGEST_FACT - 1] + "…"


def _details(reason: Reason, facts: Mapping[str, str], reply: str) -> str:
    lines = [reply] if reply else []
    lines += [f"{name}: {facts[name]}" for name in _FOREIGN if facts.get(name) and facts[name] not in reply]
    lines.append(f"({reason.value})")
    return "\n".join(lines)[:_LONGEST_DETAIL]


def _tr(source: str) -> str:
    return QCoreApplication.translate("Errors", source)
