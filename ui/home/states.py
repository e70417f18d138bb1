"""The words of empty folders: what will be here, and the button that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.home.empty import EmptyState
from ui.home.folders import ICONS, Place
from ui.widgets.basics import Push, push

Act = Callable[[], object]
translate = QCoreApplication.translate


def empty_place(place: Place, on_new: Act) -> EmptyState:
    """A folder without messages."""
    if place is Place.DRAFTS:
        return EmptyState(
            ICONS[place],
            translate("EmptyStates", "Nothing half-written"),
            translate("EmptyStates", "A message you begin and do not send waits here, also after a crash."),
            (_button(translate("EmptyStates", "New message"), on_new),),
        )
    if place is Place.INBOX:
        return EmptyState(
            ICONS[place],
            translate("EmptyStates", "Nothing received yet"),
            translate("EmptyStates", "What you send through the practice account arrives here."),
            (_button(translate("EmptyStates", "New message"), on_new),),
        )
    if place is Place.SCHEDULED:
        return EmptyState(
            ICONS[place],
            translate("EmptyStates", "Nothing planned"),
            translate("EmptyStates", "A message that you send later waits here for its time."),
        )
    return EmptyState(
        ICONS[Place.SENT],
        translate("EmptyStates", "Nothing sent yet"),
        translate("EmptyStates", "You will find here what went out, to whom, and the server’s answer."),
    )


def no_account(on_account: Act, on_new: Act) -> EmptyState:
    """Before the first account: writing works already."""
    return EmptyState(
        "account",
        translate("EmptyStates", "Write first, set up later"),
        translate("EmptyStates", "Tintero keeps what you write."),
        (
            _button(translate("EmptyStates", "Set up an account"), on_account),
            _button(translate("EmptyStates", "New message"), on_new),
        ),
    )


def nothing_found(place: Place, words: str, on_elsewhere: Act, on_clear: Act) -> EmptyState:
    """A search without results; the other folder is one press away."""
    line = {
        Place.DRAFTS: translate("EmptyStates", "No draft with “{words}”"),
        Place.SENT: translate("EmptyStates", "Nothing sent with “{words}”"),
    }.get(place, translate("EmptyStates", "No message with “{words}”"))
    elsewhere = translate("EmptyStates", "Search in Sent")
    if place is Place.SENT:
        elsewhere = translate("EmptyStates", "Search in Drafts")
    buttons: tuple[Push, ...] = (_button(elsewhere, on_elsewhere),)
    if place not in (Place.DRAFTS, Place.SENT):
        buttons = (_button(translate("EmptyStates", "Clear the search"), on_clear),)
    return EmptyState("search", line.format(words=words[:60]), buttons=buttons)


def many_chosen(count: str, on_bin: Act | None) -> EmptyState:
    """Several rows are selected."""
    line = translate("EmptyStates", "{count} messages chosen").format(count=count)
    return EmptyState("check", line, buttons=(_button(translate("EmptyStates", "Delete"), on_bin),) if on_bin else ())


def _button(words: str, act: Act) -> Push:
    button = push(words)
    button.clicked.connect(lambda _on=False: act())
    return button
