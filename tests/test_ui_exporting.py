"""Messages as files of their own, and all in one mailbox that others can take apart."""

from __future__ import annotations

import io
import mailbox
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.message.letter import mbox
from app.model.draft import Draft
from tests.test_ui_shell import account, program, until
from ui import dialogs
from ui.home import exporting
from ui.home.preview_pane import FOR_MANY, Deed

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def written(*messages: bytes, sender: str = "ana@prado.example") -> bytes:
    out = io.BytesIO()
    for message in messages:
        mbox.append(out, io.BytesIO(message), sender, 1_700_000_000.0)
    return out.getvalue()


def test_a_mailbox_is_read_by_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    body = b"Subject: %d\r\n\r\nFrom the kiln\r\n>From below\r\nplain\r\n"
    path.write_bytes(written(*(body % n for n in range(3))))
    with closing(mailbox.mbox(path)) as box:
        found = list(box)
    assert [message["subject"] for message in found] == ["0", "1", "2"]
    assert found[0].get_payload() == ">From the kiln\n>>From below\nplain\n"
    assert found[0].get_from().startswith("ana@prado.example Tue Nov 14 22:13:20 2023")


@pytest.mark.parametrize("sender", ["", "a b@c.example", "a\nFrom b", "ñ@x.example", "x" * 400])
def test_a_strange_sender_cannot_begin_a_message(sender: str) -> None:
    found = written(b"Subject: x\r\n\r\nx", sender=sender)
    assert found.startswith(b"From MAILER-DAEMON ")
    assert found.count(b"From ") == 1
    assert found.endswith(b"x\n\n")


async def stored(shell: Any, count: int) -> Any:
    for number in range(count):
        draft = Draft(
            to=("marta@ruiz.example",), subject="Same / name", html=f"<p>From {number}</p>", text=f"From {number}"
        )
        await shell.engine.drafts.restore(draft)
    home = shell.show_home()

    def all_chosen() -> bool:
        home.list_pane.view.selectAll()
        return len(home.list_pane.chosen()) == count

    await until(all_chosen)
    return home


def test_several_messages_go_into_a_folder(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "Same name.eml").write_text("mine")

    async def choose(_parent: object) -> Path:
        return folder

    monkeypatch.setattr(exporting, "choose_folder", choose)

    async def body() -> None:
        async with program(profile, account()) as shell:
            home = await stored(shell, 3)
            home.actions_.save.trigger()
            await until(lambda: len(list(folder.iterdir())) == 4 or None)
            assert (folder / "Same name.eml").read_text() == "mine"  # nothing is replaced
            assert {path.name for path in folder.iterdir()} == {
                "Same name.eml", "Same name (2).eml", "Same name (3).eml", "Same name (4).eml",
            }  # fmt: skip

    qrun(body())


def test_several_messages_go_into_one_mailbox(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.mbox"

    async def choose(_parent: object, _title: str, _name: str) -> Path:
        return target

    monkeypatch.setattr(dialogs, "choose_save", choose)

    async def body() -> None:
        async with program(profile, account()) as shell:
            home = await stored(shell, 3)
            assert home.actions_.mailbox.isEnabled()
            assert not home.actions_.print.isEnabled()
            home.actions_.mailbox.trigger()
            await until(target.exists)
            with closing(mailbox.mbox(target)) as box:
                found = list(box)
            assert len(found) == 3
            assert {message["subject"] for message in found} == {"Same / name"}
            assert not list(tmp_path.glob("*.part"))

    qrun(body())


def test_what_is_for_many() -> None:
    assert set(FOR_MANY) == {Deed.BIN, Deed.SAVE, Deed.MAILBOX}
