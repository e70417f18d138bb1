"""What a command says and how it ends: words for people, JSON for programs, sysexits for the shell."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from enum import IntEnum
from typing import TextIO

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Outgoing, RecipientState, SendState

_BAR = 30  # characters
_MEGABYTE = 1_000_000


class ExitStatus(IntEnum):
    """After sysexits.h."""

    OK = 0
    USAGE = 64
    BAD_DATA = 65
    REFUSED = 69
    STORAGE = 74
    TEMPORARY = 75
    PROTOCOL = 76
    AUTHENTICATION = 77
    CONFIGURATION = 78
    INTERRUPTED = 130


STATUS_HELP = """exit status:
   0  done: sent, or queued when --queue was asked for
  64  the command line is wrong
  65  the data is wrong: an address, an attachment, an .eml that is none, an unknown message id
  69  refused for good: the message, the sender, or at least one of the recipients
  74  the profile or its disk cannot be used; nothing was lost
  75  a temporary failure: the message is still queued, `outbox run` goes on with it
  76  the secure line or the protocol failed, or nobody knows whether the message arrived (UNCERTAIN)
  77  signing in failed
  78  the account is missing or wrong
 130  interrupted before anything was queued
Errors are one sentence on standard error; with --json an object with kind, reason, detail and retry."""

_CONFIGURATION = {Reason.NO_ACCOUNT, Reason.BAD_ACCOUNT, Reason.CA_FILE_UNUSABLE, Reason.AUTH_IN_CLEAR}
_KINDS: dict[Kind, str] = {
    Kind.NETWORK: "unknown_host connection_refused unreachable timed_out disconnected stalled protocol server_busy"
    " captive_portal picture_unreachable",
    Kind.TLS: "cert_untrusted cert_self_signed cert_expired cert_not_yet_valid cert_wrong_host cert_changed"
    " cert_revoked cert_invalid clock_wrong ca_file_unusable tls_handshake tls_too_old starttls_missing"
    " starttls_refused starttls_injected server_speaks_plain server_speaks_tls",
    Kind.AUTH: "password_refused app_password_needed auth_not_offered auth_mechanisms auth_in_clear auth_required"
    " auth_later smtp_auth_disabled protocols_disabled oauth_needed log_ins_blocked user_name_form no_secret"
    " secret_command keyring vault_locked vault_passphrase vault_damaged oauth_denied oauth_timed_out oauth_port"
    " oauth_browser oauth_failed oauth_sign_in_again oauth_no_client look_refused",
    Kind.REJECTED: "greeting_refused ehlo_refused sender_refused recipient_refused all_recipients_refused"
    " message_refused try_later greylisted quota expired picture_missing",
    Kind.TOO_BIG: "too_big picture_too_large",
    Kind.UNSUPPORTED: "no_smtputf8 no_8bitmime not_held",
    Kind.STORAGE: "disk_full read_only storage_failed database_damaged database_newer database_busy"
    " profile_was_open profile_in_use restore_waits spool_missing spool_changed",
    Kind.CANCELLED: "cancelled",
    Kind.UNCERTAIN: "no_answer",
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names.split()}
_ADVICE = {
    Reason.NO_SECRET: "A password command (account add --password-command) outlives the session.",
    Reason.KEYRING: "A password command (account add --password-command) or a vault (vault make) needs no keyring.",
    Reason.VAULT_LOCKED: "Give its passphrase with --vault-passphrase-stdin, or on a terminal.",
    Reason.DISK_FULL: "Nothing stored before is lost; make room and try again.",
    Reason.READ_ONLY: "Nothing was changed; make it writable, or choose another folder with --profile.",
}
_KEPT = {
    SendState.QUEUED: "message {id} is still queued",
    SendState.NEEDS_USER: "message {id} waits in the outbox for: tintero-cli outbox retry {id}",
    SendState.FAILED: "message {id} is kept in the outbox",
    SendState.UNCERTAIN: "message {id} is not sent again by itself",
    SendState.UNKNOWN: "message {id} is left as it is",
}


def status_of(error: MailError) -> ExitStatus:
    """The exit status that an error stands for."""
    if error.reason in _CONFIGURATION:
        return ExitStatus.CONFIGURATION
    if error.kind is Kind.STORAGE:
        return ExitStatus.STORAGE
    if error.kind is Kind.INVALID:
        return ExitStatus.TEMPORARY if error.reason is Reason.SAFETY_AGE else ExitStatus.BAD_DATA
    if error.kind is Kind.UNCERTAIN:
        return ExitStatus.PROTOCOL
    if error.retry is Retry.LATER and error.reason is not Reason.PROTOCOL:
        return ExitStatus.TEMPORARY
    return {
        Kind.NETWORK: ExitStatus.PROTOCOL,
        Kind.TLS: ExitStatus.PROTOCOL,
        Kind.AUTH: ExitStatus.AUTHENTICATION,
        Kind.REJECTED: ExitStatus.REFUSED,
        Kind.TOO_BIG: ExitStatus.REFUSED,
        Kind.UNSUPPORTED: ExitStatus.REFUSED,
    }.get(error.kind, ExitStatus.TEMPORARY)


def trouble_of(row: Outgoing) -> MailError | None:
    """What is wrong with a message, as an error; None when it went to everybody."""
    refused = refused_of(row)
    if row.state is SendState.SENT and not refused:
        return None
    retry = {SendState.QUEUED: Retry.LATER, SendState.SENDING: Retry.LATER, SendState.NEEDS_USER: Retry.NEEDS_USER}.get(
        row.state, Retry.NEVER
    )
    reason = row.reason or Reason.TRY_LATER
    if row.state is SendState.UNCERTAIN:
        reason, retry = Reason.NO_ANSWER, Retry.NEEDS_USER
    kind = _KIND_OF.get(reason, Kind.INVALID)
    if row.state is SendState.SENT and refused:
        kind = Kind.REJECTED
    detail = row.detail or f"Message {row.id} is {row.state.value}."
    if row.state in _KEPT:
        detail = f"{detail.rstrip('.')}; {_KEPT[row.state].format(id=row.id)}."
    return MailError(kind, reason, detail, retry, facts=row.facts)


def status_of_row(row: Outgoing) -> ExitStatus:
    """The exit status for what became of a message."""
    error = trouble_of(row)
    if error is None:
        return ExitStatus.OK
    if row.state in (SendState.QUEUED, SendState.SENDING):
        # it stays queued behind an account that nobody can sign in to: say so, not "later"
        held = row.state is SendState.QUEUED and not row.next_attempt
        return status_of(MailError(error.kind, error.reason, "", Retry.NEEDS_USER)) if held else ExitStatus.TEMPORARY
    if row.state in (SendState.FAILED, SendState.SENT) and error.kind is not Kind.UNCERTAIN:
        return ExitStatus.REFUSED
    return status_of(error)


def refused_of(row: Outgoing) -> dict[str, str]:
    """The recipients that were refused for good, with the server's words."""
    return {r.address: f"{r.code} {r.text}".strip() for r in row.recipients if r.state is RecipientState.REFUSED}


def _printable(words: str) -> str:
    """File names, subjects and servers' words must not steer the terminal."""
    return "".join(c if c.isprintable() or c == "\n" else _escaped(c) for c in words)


def _on_one_line(words: str) -> str:
    return _printable(words).replace("\n", _escaped("\n"))


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


class Terminal:
    """Standard output and error of one command. With `as_json` every line is an object."""

    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._bar = ""
        self._percent = -1

    def say(self, words: str) -> None:
        """A line for people; a program is told by `tell`."""
        if not self.as_json:
            self._clear_bar()
            self._out.write(_printable(words) + "\n")

    def tell(self, value: Mapping[str, object] | list[dict[str, object]]) -> None:
        """A line for programs."""
        if self.as_json:
            self._out.write(json.dumps(value, ensure_ascii=False) + "\n")
            self._out.flush()

    def note(self, words: str) -> None:
        """Something to know, on standard error, in both manners."""
        self._clear_bar()
        self._err.write(
            (json.dumps({"note": words}, ensure_ascii=False) if self.as_json else _on_one_line(words)) + "\n"
        )

    def complain(self, error: MailError) -> None:
        """One sentence, or one object, on standard error."""
        self._clear_bar()
        detail = error.detail
        if error.reason in _ADVICE:
            detail = f"{detail.rstrip('.')}. {_ADVICE[error.reason]}"
        if error.reply is not None and error.reply.text not in detail:
            detail = f"{detail} ({error.reply})"
        if not detail.endswith((".", ")", "?", "!")):
            detail += "."
        self._complain(error.kind, error.reason, detail, error.retry)

    def reject_line(self, detail: str) -> ExitStatus:
        """The command line itself is wrong."""
        self._complain("usage", "usage", detail, Retry.NEVER)
        return ExitStatus.USAGE

    def progress(self, sent: int, total: int) -> None:
        """Octets sent so far; shown on a terminal, told to programs at each per cent."""
        percent = 100 * sent // max(total, 1)
        if percent == self._percent:
            return
        self._percent = percent
        if self.as_json:
            self.tell({"event": "progress", "sent": sent, "total": total})
        elif self._err.isatty():
            full = _BAR * percent // 100
            self._clear_bar()
            self._bar = f"[{'#' * full}{'.' * (_BAR - full)}] {percent:3} %  {sent / _MEGABYTE:.1f} MB"
            self._err.write(self._bar)
            self._err.flush()

    def _complain(self, kind: str, reason: str, detail: str, retry: str) -> None:
        told = {"kind": kind, "reason": reason, "detail": detail, "retry": retry}
        self._err.write((json.dumps(told, ensure_ascii=False) if self.as_json else _on_one_line(detail)) + "\n")

    def _clear_bar(self) -> None:
        if self._bar:
            self._err.write("\r" + " " * len(self._bar) + "\r")
            self._bar = ""
