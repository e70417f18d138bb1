"""The spool: whole durable files or none, copies of regular files only, rubbish swept and nothing else."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Kind, MailError, Reason, Retry
from app.storage import files as files_module
from app.storage.content_type import content_type_of
from app.storage.file_name import LONGEST, clean_file_name
from app.storage.parts import BLOCK, Parts
from app.storage.spool import DAY, Spool

posix = pytest.mark.skipif(os.name != "posix", reason="permission bits and special files are POSIX")


@pytest.fixture
def spool(profile: Path) -> Spool:
    profile.mkdir(mode=0o700)
    return Spool(profile)


@pytest.fixture
def parts(spool: Spool) -> Parts:
    return spool.parts


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def old(path: Path) -> None:
    os.utime(path, (1_000_000, 1_000_000))


def test_a_message_is_there_after_commit_only(spool: Spool, profile: Path) -> None:
    with spool.new_message() as message:
        message.file.write(b"From: a\r\n")
        assert not list(profile.rglob("*.eml"))
        key = message.commit()
    assert spool.path(key).read_bytes() == b"From: a\r\n"
    if os.name == "posix":
        assert stat.S_IMODE(spool.path(key).stat().st_mode) == 0o600
    assert everything(profile) == [spool.path(key)]
    spool.remove(key)
    spool.remove(key)
    assert everything(profile) == []


def write(spool: Spool, data: bytes) -> str:
    with spool.new_message() as message:
        message.file.write(data)
        return message.commit()


def test_a_message_that_is_not_committed_leaves_nothing(spool: Spool, profile: Path) -> None:
    with spool.new_message() as message:
        message.file.write(b"x")
    with pytest.raises(TypeError):
        write(spool, "no bytes")
    with spool.new_message() as message:
        message.discard()
    assert everything(profile) == []


def test_what_was_written_can_be_read_back_before_commit(spool: Spool) -> None:
    with spool.new_message() as message:
        message.file.write(b"Subject: x\r\n\r\n")
        message.file.seek(0)
        assert message.file.read() == b"Subject: x\r\n\r\n"
        message.file.write(b"more")
        assert spool.path(message.commit()).read_bytes() == b"Subject: x\r\n\r\nmore"


@pytest.mark.parametrize(
    ("number", "reason", "retry"),
    [
        (errno.ENOSPC, Reason.DISK_FULL, Retry.LATER),
        (errno.EDQUOT, Reason.DISK_FULL, Retry.LATER),
        (errno.EROFS, Reason.READ_ONLY, Retry.NEEDS_USER),
        (errno.EIO, Reason.STORAGE_FAILED, Retry.LATER),
        (errno.EMFILE, Reason.STORAGE_FAILED, Retry.LATER),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_a_failing_disk_is_a_sentence_and_leaves_nothing(
    spool: Spool, profile: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, reason: Reason, retry: Retry
) -> None:
    spool.new_message().discard()
    calls = []

    def fail(*_: object, **__: object) -> None:
        calls.append(call)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(files_module.os, call, fail)
        with pytest.raises(MailError) as caught:
            write(spool, b"x")
    assert (caught.value.kind, caught.value.reason, caught.value.retry) == (Kind.STORAGE, reason, retry)
    assert calls == [call], "an fsync that failed is never repeated"
    assert everything(profile) == []


def test_a_folder_that_cannot_be_made_durable_does_not_count(
    spool: Spool, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(folder: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files_module, "sync_folder", fail)
    with pytest.raises(MailError):
        write(spool, b"x")
    assert everything(profile) == []


@posix
def test_a_file_system_that_makes_no_folder_durable_can_be_used(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some of the network, and in user space, say that a folder is nothing for fsync."""
    fsync = os.fsync

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", files_only)
    assert spool.path(write(spool, b"x")).read_bytes() == b"x"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_while_writing(spool: Spool, profile: Path) -> None:
    def write_to_full() -> None:
        with spool.new_message() as message:
            full = os.open("/dev/full", os.O_WRONLY)
            os.dup2(full, message.file.fileno())
            os.close(full)
            message.file.write(b"x" * 1_000_000)

    with pytest.raises(MailError) as caught:
        write_to_full()
    assert caught.value.reason is Reason.DISK_FULL
    assert everything(profile) == []


def test_committing_twice_is_a_bug(spool: Spool) -> None:
    with spool.new_message() as message:
        message.commit()
        with pytest.raises(RuntimeError):
            message.commit()


@pytest.mark.parametrize("key", ["", "../../tintero", "x" * 32, "a" * 31])
def test_a_key_is_never_a_path(spool: Spool, key: str) -> None:
    with pytest.raises(ValueError, match="key"):
        spool.path(key)
    with pytest.raises(ValueError, match="key"):
        spool.parts.path(key)


def test_sweep_takes_old_files_that_no_row_names(spool: Spool, profile: Path) -> None:
    keys = []
    for _ in range(3):
        with spool.new_message() as message:
            keys.append(message.commit())
    named, forgotten, fresh = keys
    for key in (named, forgotten):
        old(spool.path(key))
    left_over = profile / "spool" / "out" / "0123.new"
    left_over.write_bytes(b"half")
    old(left_over)
    stranger = profile / "spool" / "out" / "notes.txt"
    stranger.write_bytes(b"mine")
    old(stranger)
    assert spool.sweep({named}) == 2
    assert sorted(everything(profile)) == sorted([spool.path(named), spool.path(fresh), stranger])


def test_sweep_of_an_empty_profile(spool: Spool) -> None:
    assert spool.sweep(set()) == 0
    assert spool.parts.sweep(set(), DAY) == 0
    spool.parts.clean_opened(lambda owner: False)


@pytest.mark.parametrize("size", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 17])
def test_a_copy_holds_the_same_octets(parts: Parts, tmp_path: Path, size: int) -> None:
    source = tmp_path / "a.bin"
    source.write_bytes(os.urandom(size))
    part = parts.add_file(source)
    assert part.key == hashlib.sha256(source.read_bytes()).hexdigest()
    assert (part.size, part.mtime) == (size, source.stat().st_mtime_ns)
    source.unlink()
    assert hashlib.sha256(parts.path(part.key).read_bytes()).hexdigest() == part.key


def test_the_same_content_is_kept_once(parts: Parts, profile: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"same")
    first = parts.add_file(tmp_path / "a")
    old(parts.path(first.key))
    assert parts.add_file(tmp_path / "b").key == first.key == parts.add_bytes(b"same").key
    assert len(everything(profile)) == 1
    assert parts.sweep(set(), DAY) == 0, "attached again, so young again"


def test_a_damaged_copy_is_replaced(parts: Parts) -> None:
    key = parts.add_bytes(b"whole").key
    parts.path(key).write_bytes(b"ha")
    assert parts.add_bytes(b"whole").key == key
    assert parts.path(key).read_bytes() == b"whole"


def test_sweep_of_copies(parts: Parts) -> None:
    named, forgotten, fresh = (parts.add_bytes(data).key for data in (b"1", b"2", b"3"))
    for key in (named, forgotten):
        old(parts.path(key))
    assert parts.sweep({named}, DAY) == 1
    assert [parts.path(key).exists() for key in (named, forgotten, fresh)] == [True, False, True]


def link(path: Path) -> None:
    target = path.with_name("target")
    target.write_bytes(b"linked")
    path.symlink_to(target)


@posix
def test_a_link_is_followed(parts: Parts, tmp_path: Path) -> None:
    link(tmp_path / "link")
    assert parts.path(parts.add_file(tmp_path / "link").key).read_bytes() == b"linked"


def socket_at(path: Path) -> None:
    os.mknod(path, stat.S_IFSOCK | 0o600)


@posix
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, Reason.ATTACHMENT_MISSING),
        (lambda path: path.symlink_to("nowhere"), Reason.ATTACHMENT_MISSING),
        (lambda path: path.symlink_to(path), Reason.ATTACHMENT_MISSING),
        (lambda path: path.mkdir(), Reason.ATTACHMENT_NOT_A_FILE),
        (os.mkfifo, Reason.ATTACHMENT_NOT_A_FILE),
        (socket_at, Reason.ATTACHMENT_NOT_A_FILE),
        (lambda path: path.symlink_to("/dev/zero"), Reason.ATTACHMENT_NOT_A_FILE),
    ],
    ids=["missing", "dangling", "loop", "folder", "fifo", "socket", "device"],
)
def test_only_regular_files(
    parts: Parts, profile: Path, tmp_path: Path, make: Callable[[Path], object], reason: Reason
) -> None:
    make(tmp_path / "thing")
    with pytest.raises(MailError) as caught:
        parts.add_file(tmp_path / "thing")
    assert (caught.value.kind, caught.value.reason) == (Kind.INVALID, reason)
    assert caught.value.facts["name"] == "thing"
    assert everything(profile) == []


def test_a_path_no_file_can_have(parts: Parts, tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 5000):
        with pytest.raises(MailError) as caught:
            parts.add_file(tmp_path / name)
        assert caught.value.reason is Reason.ATTACHMENT_MISSING


def test_a_file_that_may_not_be_read(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_bytes(b"x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(MailError) as caught:
        parts.add_file(tmp_path / "secret")
    assert caught.value.reason is Reason.ATTACHMENT_UNREADABLE


class Meddler:
    """Does something to a file when it is read for the first time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> None:
        self._open, self._action = os.fdopen, action
        monkeypatch.setattr("app.storage.parts.os.fdopen", self)

    def __call__(self, *arguments: object, **options: object) -> object:
        file = self._open(*arguments, **options)
        if arguments[1] == "rb":
            self._action()
        return file


def test_a_file_that_shrinks_or_is_rewritten_meanwhile(
    parts: Parts, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "log"
    for change in (lambda: os.truncate(source, 5), lambda: (source.write_bytes(b"9" * 10), os.utime(source, (1, 1)))):
        source.write_bytes(b"0123456789")
        with monkeypatch.context() as patch:
            Meddler(patch, change)
            with pytest.raises(MailError) as caught:
                parts.add_file(source)
        assert caught.value.reason is Reason.ATTACHMENT_CHANGED


def test_a_file_that_only_grows_is_copied_as_long_as_it_was(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "log"
    source.write_bytes(b"first line\n")

    def grow() -> None:
        with source.open("ab") as file:
            file.write(b"second line\n")

    Meddler(monkeypatch, grow)
    assert parts.path(parts.add_file(source).key).read_bytes() == b"first line\n"


def test_a_full_disk_while_attaching(parts: Parts, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files_module.os, "fsync", fail)
    with pytest.raises(MailError) as caught:
        parts.add_bytes(b"x")
    assert caught.value.reason is Reason.DISK_FULL
    assert everything(profile) == []


def test_a_copy_for_opening(parts: Parts, profile: Path) -> None:
    key = parts.add_bytes(b"words").key
    mine, gone = (parts.copy_for_opening(key, "letter.txt", owner) for owner in ("alive", "dead"))
    assert mine.name == "letter.txt"
    assert mine != parts.copy_for_opening(key, "letter.txt", "alive")
    assert mine.read_bytes() == b"words"
    assert not mine.stat().st_mode & 0o222
    parts.clean_opened(lambda owner: owner == "alive")
    assert mine.exists()
    assert not gone.exists()
    assert parts.path(key).exists()
    parts.path(key).unlink()
    with pytest.raises(MailError) as caught:
        parts.copy_for_opening(key, "letter.txt", "alive")
    assert caught.value.reason is Reason.SPOOL_MISSING


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\x.doc", "x.doc"),
        ("", "file"),
        ("...", "file"),
        (".bashrc", "bashrc"),
        ("a\r\nBcc: x@y.example", "aBcc_ x@y.example"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("console.txt", "console.txt"),
        ("ends. . ", "ends"),
        ("two  blanks\u00a0here.txt", "two blanks here.txt"),
        ("re\u0301sume\u0301.odt", "résumé.odt"),
        ("日本語.txt", "日本語.txt"),
    ],
)
def test_file_names_are_made_harmless(name: str, clean: str) -> None:
    assert clean_file_name(name) == clean


def test_a_long_file_name_keeps_its_ending() -> None:
    for name in ("x" * 500 + ".pdf", "語" * 500 + ".pdf"):
        clean = clean_file_name(name)
        assert clean.endswith(".pdf")
        assert len(clean) <= LONGEST
        assert len(clean.encode()) <= 255


@given(st.text())
def test_a_clean_name_stays_clean(name: str) -> None:
    clean = clean_file_name(name)
    assert clean
    assert clean_file_name(clean) == clean
    assert "/" not in clean
    assert clean.isprintable()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.png", "image/png"),
        ("A.JPG", "image/jpeg"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.tar.gz", "application/gzip"),
        ("a.pdf", "application/pdf"),
        ("a.eml", "message/rfc822"),
        ("a", "application/octet-stream"),
        ("a.unheard-of", "application/octet-stream"),
        ("data:text/html,x", "application/octet-stream"),
        ("http://x/a.png", "image/png"),
    ],
)
def test_content_types(name: str, kind: str) -> None:
    assert content_type_of(name) == kind
