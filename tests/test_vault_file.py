"""The vault: what is in it comes back with the passphrase and with nothing else, whatever happens to its file."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from app.errors import MailError, Reason
from app.storage.files import NewFile
from app.storage.vault import BLOCK, SHORTEST_PASSPHRASE, Vault

WORDS = "three ünlikely words"
LEAST = 15


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(file: Path) -> Vault:
    made = Vault(file, work=LEAST)
    made.make(WORDS, {"1": "canary-1", "2": "pässword"})
    return made


def reopened(file: Path, passphrase: str = WORDS) -> Vault:
    found = Vault(file, work=LEAST)
    found.open(passphrase)
    return found


def reason_of(failed: pytest.ExceptionInfo[MailError]) -> tuple[Reason, str]:
    return failed.value.reason, failed.value.facts.get("problem", "")


def test_secrets_come_back_in_the_next_run(vault: Vault, file: Path) -> None:
    vault.put("3", "x" * 3000)
    vault.delete("1")
    vault.delete("nothing")
    again = reopened(file)
    assert again.everything() == {"2": "pässword", "3": "x" * 3000}
    assert (again.get("1"), again.get("2")) == (None, "pässword")


def test_a_wrong_passphrase_opens_nothing_and_is_told_apart_from_damage(vault: Vault, file: Path) -> None:
    for wrong in (WORDS + " ", WORDS.upper(), "", "x" * 5000):
        locked = Vault(file, work=LEAST)
        with pytest.raises(MailError) as failed:
            locked.open(wrong)
        assert reason_of(failed) == (Reason.VAULT_PASSPHRASE, "wrong")
        with pytest.raises(MailError) as failed:
            locked.get("1")
        assert reason_of(failed) == (Reason.VAULT_LOCKED, "locked")


def test_composed_and_decomposed_letters_are_the_same_passphrase(vault: Vault, file: Path) -> None:
    assert reopened(file, WORDS.replace("ü", "u\u0308")).get("1") == "canary-1"


def test_a_short_passphrase_is_no_protection(file: Path) -> None:
    with pytest.raises(MailError) as failed:
        Vault(file, work=LEAST).make("x" * (SHORTEST_PASSPHRASE - 1), {})
    assert reason_of(failed) == (Reason.VAULT_PASSPHRASE, "short")
    assert not file.exists()


def test_every_octet_is_guarded(vault: Vault, file: Path) -> None:
    """Each octet of the header, the keys' place and the contents' ends: a changed one is found, and never opens."""
    whole = file.read_bytes()
    head, salt, nonce, key = range(16), (16, 31), (32, 43), (44, 75, 76, 91)
    contents = (92, 103, 104, len(whole) // 2, len(whole) - 17, len(whole) - 1)
    for place in (*head, *salt, *nonce, *key, *contents):
        changed = bytearray(whole)
        changed[place] ^= 1
        file.write_bytes(changed)
        with pytest.raises(MailError) as failed:
            reopened(file)
        assert failed.value.reason in (Reason.VAULT_DAMAGED, Reason.VAULT_PASSPHRASE), place
        if place >= 92:
            assert failed.value.reason is Reason.VAULT_DAMAGED, place


@pytest.mark.parametrize("size", [0, 1, 40, 91, 104, 119])
def test_a_file_that_was_cut_is_damaged(vault: Vault, file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(MailError) as failed:
        reopened(file)
    assert failed.value.reason is Reason.VAULT_DAMAGED


def test_a_file_cannot_ask_for_all_the_memory_or_for_hardly_any_work(vault: Vault, file: Path) -> None:
    whole = file.read_bytes()
    for place, value in ((13, 40), (13, 1), (14, 255), (15, 9)):
        changed = bytearray(whole)
        changed[place] = value
        file.write_bytes(changed)
        with pytest.raises(MailError) as failed:
            reopened(file)
        assert reason_of(failed) == (Reason.VAULT_DAMAGED, "changed")


def test_a_newer_format_is_left_alone(vault: Vault, file: Path) -> None:
    changed = bytearray(file.read_bytes())
    changed[12] = 2
    file.write_bytes(changed)
    with pytest.raises(MailError) as failed:
        reopened(file)
    assert reason_of(failed) == (Reason.VAULT_DAMAGED, "newer")
    assert file.read_bytes() == bytes(changed)


def test_contents_of_another_time_do_not_fit_other_keys(vault: Vault, file: Path) -> None:
    old = file.read_bytes()
    vault.change(WORDS, "another passphrase")
    new = file.read_bytes()
    file.write_bytes(new[:92] + old[92:])
    with pytest.raises(MailError) as failed:
        reopened(file, "another passphrase")
    assert failed.value.reason is Reason.VAULT_DAMAGED


def test_another_passphrase_and_the_old_one_is_over(vault: Vault, file: Path) -> None:
    with pytest.raises(MailError) as failed:
        vault.change("not the old one", "another passphrase")
    assert failed.value.reason is Reason.VAULT_PASSPHRASE
    vault.change(WORDS, "another passphrase")
    assert vault.get("1") == "canary-1"
    assert reopened(file, "another passphrase").get("2") == "pässword"
    with pytest.raises(MailError):
        reopened(file)


def test_another_program_that_changes_the_passphrase_locks_us_out(vault: Vault, file: Path) -> None:
    reopened(file).change(WORDS, "another passphrase")
    for use in (lambda: vault.get("1"), lambda: vault.put("1", "x"), lambda: vault.delete("1")):
        with pytest.raises(MailError) as failed:
            use()
        assert failed.value.reason is Reason.VAULT_LOCKED
    assert reopened(file, "another passphrase").get("1") == "canary-1"


def test_two_programs_do_not_lose_each_others_secrets(vault: Vault, file: Path) -> None:
    def fill(number: int) -> None:
        mine = reopened(file)
        for one in range(10):
            mine.put(f"{number}.{one}", "x")

    threads = [threading.Thread(target=fill, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(vault.everything()) == 32


def test_the_size_of_the_file_tells_nothing_of_a_password(vault: Vault, file: Path) -> None:
    sizes = set()
    for length in (1, 20, 64):
        vault.put("1", "x" * length)
        sizes.add(file.stat().st_size)
    assert len(sizes) == 1
    assert sizes.pop() > BLOCK


def test_nothing_of_it_is_written_twice_the_same_way(vault: Vault, file: Path) -> None:
    first = file.read_bytes()
    vault.put("1", "canary-1")
    second = file.read_bytes()
    assert first[:92] == second[:92]
    assert first[92:104] != second[92:104]  # the nonce
    assert b"canary" not in first + second


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX")
def test_only_its_owner_can_read_it(vault: Vault, file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o644)
    assert vault.get("1") == "canary-1"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_writing_that_fails_leaves_the_old_vault(vault: Vault, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: NewFile, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(NewFile, "commit", fail)
    with pytest.raises(MailError) as failed:
        vault.put("1", "new")
    assert failed.value.reason is Reason.DISK_FULL
    assert reopened(file).get("1") == "canary-1"
    assert sorted(path.name for path in file.parent.iterdir()) == ["vault", "vault.lock"]


def test_a_second_one_does_not_replace_the_first(vault: Vault, file: Path) -> None:
    with pytest.raises(MailError):
        Vault(file, work=LEAST).make("another passphrase", {})
    assert reopened(file).get("1") == "canary-1"


def test_it_can_be_given_up(vault: Vault, file: Path) -> None:
    vault.remove()
    vault.remove()
    assert not file.exists()
    with pytest.raises(MailError) as failed:
        reopened(file)
    assert reason_of(failed) == (Reason.VAULT_DAMAGED, "gone")


def test_neither_passphrase_nor_key_is_in_a_representation(vault: Vault) -> None:
    said = repr(vault) + repr(vars(vault))
    assert WORDS not in said
    assert vault._opened is not None
    assert repr(vault._opened.key) not in said
