"""The shape of an error's words, and what a button beside them can do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Marks `source` for lupdate, which looks for this name. Qt's own one is typed as giving an object."""
    return source


class Action(StrEnum):
    """The act that helps. Whoever shows the words knows how to do it where it stands."""

    RETRY = "retry"
    SIGN_IN = "sign_in"
    EDIT = "edit"
    EDIT_ACCOUNT = "edit_account"
    CHOOSE_ACCOUNT = "choose_account"
    ADD_ACCOUNT = "add_account"
    LOOK_AT_CERTIFICATE = "look_at_certificate"
    ATTACH_AGAIN = "attach_again"
    CORRECT_ADDRESS = "correct_address"
    FREE_SPACE = "free_space"
    IT_ARRIVED = "it_arrived"


FOR_ACCOUNT = (Action.SIGN_IN, Action.EDIT_ACCOUNT, Action.LOOK_AT_CERTIFICATE)
"""Done in the settings of the account."""
FOR_TEXT = (Action.EDIT, Action.CORRECT_ADDRESS, Action.CHOOSE_ACCOUNT, Action.ATTACH_AGAIN)
"""Done in the window that writes the message."""


@dataclass(frozen=True)
class Words:
    """Sources for the translator, with named places for facts.

    `sentence` says what happened, what is safe and what to do next. `queued` is the same for a message that waits in
    the outbox, where something else may be safe. `bare` stands in for both when a fact they name is not known.
    """

    title: str
    sentence: str
    action: Action | None = None
    queued: str = ""
    bare: str = ""


@dataclass(frozen=True)
class ReplyWords:
    """What a server's answer means, in whole sentences: `what` happened, the `deed` that helps, and its button.

    What is safe stands between the two and depends on where the message is. `bare` says `what` without an address.
    """

    title: str
    what: str
    deed: str
    action: Action
    bare: str = ""
