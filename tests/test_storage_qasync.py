"""The same rooms on the loop of the windows."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import MailError, Reason
from app.events import Events
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.service.credentials import Credentials
from app.service.drafts import Drafts
from app.storage import drafts as table
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.parts import Parts
from app.storage.secrets import Secrets


class Ring(dict[str, str]):
    def put(self, user: str, secret: str) -> None:
        self[user] = secret

    def delete(self, user: str) -> None:
        self.pop(user, None)


def test_storage_works_on_the_loop_of_the_windows(profile: Path, tmp_path: Path, qrun: Callable[..., Any]) -> None:
    async def live() -> None:
        database = await Database.open(profile / "tintero.db")
        owner = Owner(profile)
        owner.acquire()
        drafts = Drafts(database, Parts(profile / "spool"), owner, Events())
        (tmp_path / "a.txt").write_bytes(b"words")
        attachment = await drafts.attach_file(tmp_path / "a.txt")
        saver = drafts.saver(Draft())
        saver.changed(Draft(subject="s", attachments=(attachment,)))
        assert await saver.flush() == (await drafts.all())[0]
        with pytest.raises(MailError) as caught:
            await database.run(lambda c: table.get(c, 99))
        assert caught.value.reason is Reason.NOT_FOUND
        await saver.close(keep=True)
        ring = Ring()
        secrets = Secrets("p", lambda: ring)
        assert await secrets.put("1", "s") is SecretPlace.KEYRING
        assert await secrets.get("1") == "s"
        await database.close()
        owner.release()

    qrun(live())


@pytest.mark.skipif(os.name != "posix", reason="shell commands are written for POSIX")
def test_a_password_command_on_the_loop_of_the_windows(qrun: Callable[..., Any]) -> None:
    auth = Auth(AuthMethod.COMMAND, "u", "echo said; echo more")
    account = Account("a", (Identity(Address("", "a@b.example")),), Server("h", 1, Security.TLS), auth)

    async def ask() -> None:
        assert await Credentials(Secrets("p", Ring)).secret_for(account) == "said"
        slow = Credentials(Secrets("p", Ring), command_seconds=0.2)
        hanging = Account("a", account.identities, account.server, Auth(AuthMethod.COMMAND, "u", "sleep 600"))
        with pytest.raises(MailError) as caught:
            await slow.secret_for(hanging)
        assert caught.value.reason is Reason.SECRET_COMMAND

    qrun(ask())
