"""The sealed original made text of the message: where it comes to stand, the caret, the signature, and undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Draft, Original, OwnText
from app.model.signature import Choice, Signature
from ui.compose.window import ComposeWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PARTS = (("o.html", "text/html"), ("o.txt", "text/plain"))


async def answer(desk: ComposeDesk, own_text: OwnText = OwnText.ABOVE, sign: bool = False) -> ComposeWindow:
    """A reply; with `sign` both identities of the account sign it, each its own way."""
    desk.engine.start()
    if sign:
        account = desk.accounts[0]
        other = Identity(Address.parse("Bo <bo@prado.example>"))
        desk.accounts[0] = await desk.engine.accounts.update(
            replace(account, identities=(account.identity, other)), None
        )
        for identity, words in zip(desk.accounts[0].identities, ("Signed Ana", "Signed Bo"), strict=True):
            stored = await desk.engine.signatures.store(Signature(words, f"<p>{words}</p>"))
            await desk.engine.signatures.choose(identity.id, Choice(stored.id, stored.id))
    copies = [await desk.engine.drafts.attach_bytes(n, t, b"<p>Quoted words</p><p>and more</p>") for n, t in PARTS]
    original = Original(copies[0], copies[1], heading=("Marta wrote:",), title="Marta", lines=2, own_text=own_text)
    window = await desk.open(
        Draft(to=("m@r.example",), subject="Re: x", original=original, in_reply_to="<1@r.example>")
    )
    await desk.idle()
    window.editor.setFocus()
    return window


async def quote_inline(desk: ComposeDesk, window: ComposeWindow) -> None:
    press(window, Qt.Key.Key_Q, CTRL | SHIFT)
    await desk.until(lambda: window.form.original is None)


def lines(window: ComposeWindow) -> list[str]:
    said = window.editor.toPlainText().replace("\u2028", "\n").replace("\xa0", " ")
    return [line for line in said.split("\n") if line]


@pytest.mark.parametrize("own_text", OwnText)
def test_the_caret_stays_where_one_was_writing_and_one_undo_takes_it_all_back(stage: Stage, own_text: OwnText) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, own_text)
        QTest.keyClicks(window.editor, "Dear Marta")
        for _ in range(6):
            press(window, Qt.Key.Key_Left)
        before = window.editor.html()
        await quote_inline(desk, window)
        quoted = ["Marta wrote:", "Quoted words", "and more"]
        assert lines(window) == (["Dear Marta", *quoted] if own_text is OwnText.ABOVE else [*quoted, "Dear Marta"])
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.form.original is not None
        assert window.editor.html() == before
        press(window, Qt.Key.Key_Z, CTRL | SHIFT)
        assert window.form.original is None
        assert "Quoted words" in lines(window)

    stage(scene)


@pytest.mark.parametrize("own_text", OwnText)
def test_typing_goes_on_outside_the_quote(stage: Stage, own_text: OwnText) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, own_text)
        await quote_inline(desk, window)
        QTest.keyClicks(window.editor, "Mine")
        html = window.editor.html()
        around = html[: html.index("<blockquote")] + html.partition("</blockquote>")[2]
        assert '<p style="margin:0 0 7.5pt">Mine</p>' in around
        assert lines(window)[0 if own_text is OwnText.ABOVE else -1] == "Mine"

    stage(scene)


@pytest.mark.parametrize("below", [False, True])
def test_the_signature_keeps_its_place_and_its_mark_when_the_sender_changes(stage: Stage, below: bool) -> None:
    """`-- ` above a quote would make programs take the quote for a part of the signature."""

    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(signature_below_quote=below)
        window = await answer(desk, sign=True)
        await quote_inline(desk, window)
        quoted = ["Marta wrote:", "Quoted words", "and more"]
        assert lines(window) == ([*quoted, "-- ", "Signed Ana"] if below else ["Signed Ana", *quoted])
        window.head.from_box.setFocus()
        press(window, Qt.Key.Key_End)
        await desk.idle()
        await desk.until(lambda: "Signed Bo" in lines(window))
        assert lines(window) == ([*quoted, "-- ", "Signed Bo"] if below else ["Signed Bo", *quoted])

    stage(scene)
