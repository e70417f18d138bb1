"""A message of the outbox in words: its state, and what helps."""

from __future__ import annotations

import math
import time
from dataclasses import replace

from PySide6.QtCore import QDateTime, QLocale

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Filing, Outgoing, Phase, RecipientState, SendState
from ui.words.day_pattern import day_pattern
from ui.words.error_text import WORDS, Advice, Standing, advice_on, fill, label, shown, tr
from ui.words.error_words import QT_TRANSLATE_NOOP, Action

_MINUTE, _HOUR = 60, 3600
_UNDO_AT_MOST = 120


def advice_for_row(outgoing: Outgoing, account_name: str) -> Advice:
    """What to say about a message of the outbox; the sentence is empty when there is nothing to do or to know."""
    title = state_words(outgoing, time.time())
    refused = [r for r in outgoing.recipients if r.state is RecipientState.REFUSED]
    if outgoing.state is SendState.UNKNOWN:
        sentence = tr(QT_TRANSLATE_NOOP("Errors", "A newer Tintero put it here. It is kept as it is and not sent."))
        return Advice(title, sentence)
    if outgoing.reason is None or outgoing.state is SendState.SENDING:
        return Advice(title, "")
    facts = {"account": account_name, "size": str(outgoing.size), **outgoing.facts}
    found = advice_on(outgoing.reason, facts, outgoing.reply, _standing(outgoing))
    if outgoing.state is SendState.SENT:
        if not refused:
            return Advice(title, "")
        sentence = tr(
            QT_TRANSLATE_NOOP("Errors", "{address} was refused; it does not have the message. The others have it.")
        )
        known = {"address": shown("address", ", ".join(r.address for r in refused))}
        told = fill(sentence, known)
        if "meaning" in outgoing.facts:
            told = f"{told} {found.sentence}"
        return Advice(title, told, Action.CORRECT_ADDRESS, label(Action.CORRECT_ADDRESS), found.details)
    if outgoing.state is SendState.QUEUED and found.action is Action.SIGN_IN:
        return found  # it waits behind another one for the same person: trying again would not help
    if outgoing.state is SendState.QUEUED:
        return Advice(found.title, found.sentence, Action.RETRY, label(Action.RETRY), found.details)
    return replace(found, title=title)


def _standing(outgoing: Outgoing) -> Standing:
    """Where the message is, for what is said to be safe."""
    if outgoing.state is SendState.SENT:
        return Standing.PARTLY_SENT
    if outgoing.state is SendState.QUEUED:
        return Standing.WAITS
    somebody = any(r.state is RecipientState.ACCEPTED for r in outgoing.recipients)
    return Standing.STANDS_FOR_SOME if somebody else Standing.STANDS


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
            return tr(WORDS[Reason.NO_ANSWER].title)
        case SendState.UNKNOWN:
            return tr(QT_TRANSLATE_NOOP("Errors", "From a newer version"))


def known_words(outgoing: Outgoing) -> str:
    """What is known of an UNCERTAIN message, in sentences: how far it was, and what sending it again would mean."""
    agreed = sum(r.state is RecipientState.PENDING and r.code // 100 == 2 for r in outgoing.recipients)
    have = sum(r.state is RecipientState.ACCEPTED for r in outgoing.recipients)
    sentences = []
    if agreed:
        source = QT_TRANSLATE_NOOP(
            "Errors",
            "{host} had agreed to {some} of {all} recipients and was given the whole message; its answer is missing.",
        )
        facts = {"host": shown("host", outgoing.facts.get("host", ""))} if outgoing.facts.get("host") else {}
        sentences.append(fill(source, {**facts, "some": str(agreed), "all": str(len(outgoing.recipients))}))
    if have:
        source = QT_TRANSLATE_NOOP("Errors", "{some} of {all} recipients have it for certain and never get it again.")
        sentences.append(fill(source, {"some": str(have), "all": str(len(outgoing.recipients))}))
    again = QT_TRANSLATE_NOOP(
        "Errors", "Sent again it is the same message with the same Message-ID, by which many servers drop a double."
    )
    return " ".join([*sentences, tr(again)])


def filing_words(outgoing: Outgoing) -> tuple[str, str]:
    """The state of a sent message whose copy could not be filed, and what is safe."""
    if outgoing.filing is Filing.LOST:
        words = tr(QT_TRANSLATE_NOOP("Errors", "Sent, but the copy is gone"))
        return words, tr(QT_TRANSLATE_NOOP("Errors", "The server has the message. Its stored text was removed here."))
    why = WORDS[outgoing.filing_reason or Reason.STORAGE_FAILED].title
    sentence = tr(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{why}. The server has the message and it is never sent again; only the copy waits, and is filed by itself "
            "as soon as that works.",
        )
    )
    return tr(QT_TRANSLATE_NOOP("Errors", "Sent, but not filed yet")), sentence.format(why=tr(why))


def _queued_words(outgoing: Outgoing, now: float) -> str:
    wait = max(outgoing.not_before, outgoing.next_attempt) - now
    if outgoing.reason is not None and outgoing.next_attempt > now:
        return tr(QT_TRANSLATE_NOOP("Errors", "Next try in {time}")).format(time=_time_words(wait))
    if outgoing.not_before > now:
        if outgoing.hold_until > now and outgoing.not_before < outgoing.hold_until:
            return tr(QT_TRANSLATE_NOOP("Errors", "Goes to the server in {time}")).format(time=_time_words(wait))
        if outgoing.not_before - outgoing.created <= _UNDO_AT_MOST:
            return tr(QT_TRANSLATE_NOOP("Errors", "Goes in {time}")).format(time=_time_words(wait))
        return _moment_words(outgoing.not_before)
    if outgoing.next_attempt == 0 and outgoing.attempts:
        return tr(QT_TRANSLATE_NOOP("Errors", "Waits for its account"))
    return tr(QT_TRANSLATE_NOOP("Errors", "Goes next"))


def _sending_words(outgoing: Outgoing, progress: tuple[int, int] | None) -> str:
    if outgoing.phase is Phase.EOD_INTENT:
        return tr(QT_TRANSLATE_NOOP("Errors", "Waiting for the server's answer"))
    if progress is None or not progress[1]:
        return tr(QT_TRANSLATE_NOOP("Errors", "Sending"))
    per_cent = min(99, progress[0] * 100 // progress[1])
    return tr(QT_TRANSLATE_NOOP("Errors", "Sending, {percent} %")).format(percent=per_cent)


def _sent_words(outgoing: Outgoing, now: float) -> str:
    refused = sum(r.state is RecipientState.REFUSED for r in outgoing.recipients)
    if refused:
        there = len(outgoing.recipients) - refused
        words = tr(QT_TRANSLATE_NOOP("Errors", "Sent to {some} of {all}"))
        return words.format(some=there, all=len(outgoing.recipients))
    if outgoing.hold_until > now:
        words = tr(QT_TRANSLATE_NOOP("Errors", "Held by the server until {time}"))
        return words.format(time=_moment_words(outgoing.hold_until))
    # what was held has gone on at its time
    moment, today = _moment(max(outgoing.finished, outgoing.hold_until)), _moment(now)
    locale = QLocale()
    if moment.date() == today.date():
        when = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    elif moment.date().year() == today.date().year():
        when = locale.toString(moment.date(), day_pattern("d MMM", locale))
    else:
        when = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    return tr(QT_TRANSLATE_NOOP("Errors", "Sent {time}")).format(time=when)


def _stopped_words(outgoing: Outgoing) -> str:
    if outgoing.state is SendState.NEEDS_USER:
        if outgoing.reason in (Reason.PASSWORD_REFUSED, Reason.APP_PASSWORD_NEEDED, Reason.NO_SECRET):
            return tr(QT_TRANSLATE_NOOP("Errors", "Waiting for you to sign in"))
        if outgoing.reason is None:
            return tr(QT_TRANSLATE_NOOP("Errors", "Waiting for you"))
    if outgoing.reason is None:
        return tr(QT_TRANSLATE_NOOP("Errors", "Not sent"))
    return advice_on(outgoing.reason, outgoing.facts, "", _standing(outgoing)).title


def _time_words(seconds: float) -> str:
    """A wait in its largest unit, rounded up: it never ends before it said."""
    whole = max(1, math.ceil(seconds))
    if whole < _MINUTE:
        return tr(QT_TRANSLATE_NOOP("Errors", "{seconds} s")).format(seconds=whole)
    if whole < _HOUR:
        return tr(QT_TRANSLATE_NOOP("Errors", "{minutes} min")).format(minutes=math.ceil(whole / _MINUTE))
    return tr(QT_TRANSLATE_NOOP("Errors", "{hours} h")).format(hours=math.ceil(whole / _HOUR))


def _moment_words(when: float) -> str:
    """A planned time: "Thursday 1 January, 9:00"."""
    moment, locale = _moment(when), QLocale()
    day = locale.toString(moment.date(), day_pattern("dddd d MMMM", locale))
    hour = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return tr(QT_TRANSLATE_NOOP("Errors", "{day}, {hour}")).format(day=day, hour=hour)


def _moment(when: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(when * 1000))
