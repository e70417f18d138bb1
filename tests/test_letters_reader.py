"""The process that reads mail of strangers: it may hang, crash or grow, the program goes on and nobody is orphaned."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from letter_cases import HEAD, attachment, multipart, part

from app.engine import Engine
from app.errors import MailError, Reason
from app.message.letter.reader_process import serve
from app.model.letter import Flaw, Way, Wording
from app.service.mail_reader import MailReader, ReaderDied, ReaderLimits

TOP = Path(__file__).resolve().parent.parent
STAND_IN = "import sys, json\nfor line in sys.stdin:\n    request = json.loads(line)\n    "
LETTER = multipart(part(b"hello"), attachment(b"filename=a.bin", b"octets"))


def letter_file(folder: Path, octets: bytes = LETTER) -> Path:
    path = folder / "letter.eml"
    path.write_bytes(octets)
    return path


def stand_in(code: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", STAND_IN + code)


def is_gone(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{process_id}/stat").exists() and ") Z" in Path(f"/proc/{process_id}/stat").read_text()


async def test_one_process_reads_many_letters_and_ends_with_its_owner(tmp_path: Path) -> None:
    reader, path = MailReader(), letter_file(tmp_path)
    first = await reader.ask("read", path)
    process_id = reader.process_id
    assert process_id is not None
    assert first == await reader.ask("read", path)
    assert reader.process_id == process_id
    await reader.close()
    assert reader.process_id is None
    assert is_gone(process_id)
    with pytest.raises(ReaderDied):
        await reader.ask("read", path)


async def test_it_ends_when_it_has_nothing_to_do(tmp_path: Path) -> None:
    reader = MailReader(ReaderLimits(idle_seconds=0.01))
    await reader.ask("read", letter_file(tmp_path))
    while reader.process_id is not None:
        await asyncio.sleep(0.01)
    assert "hello" in await reader.ask("read", letter_file(tmp_path))
    await reader.close()


async def test_refusals_come_through(tmp_path: Path) -> None:
    reader = MailReader()
    with pytest.raises(MailError) as caught:
        await reader.ask("read", letter_file(tmp_path, b"no message"))
    assert caught.value.reason is Reason.NOT_A_MESSAGE
    assert caught.value.facts["name"] == "letter.eml"
    await reader.close()


@pytest.mark.parametrize(
    "code",
    [
        "import time; time.sleep(600)",
        "import os; os.kill(os.getpid(), 11)",
        "sys.exit(3)",
        "print('no json', flush=True)",
        "print('[1]', flush=True)",
        "print('{\"done\": ', end='', flush=True); sys.exit(0)",
    ],
)
async def test_whatever_happens_in_it_is_an_answer(tmp_path: Path, code: str) -> None:
    reader = MailReader(ReaderLimits(seconds=0.2, grace_seconds=0.2), stand_in(code))
    for _ in range(2):  # the second time a new process
        with pytest.raises(ReaderDied):
            await reader.ask("read", letter_file(tmp_path))
        assert reader.process_id is None
    await reader.close()


@pytest.mark.skipif(os.name != "posix", reason="the limits are those of POSIX")
@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ('{"seconds": 0.1, "megabytes": 4000}', "while True: pass"),
        ('{"seconds": 100, "megabytes": 300}', "x = bytearray(2_000_000_000)"),
    ],
)
def test_the_system_ends_what_takes_too_much(request_: str, code: str) -> None:
    """Also where the one who asked cannot: in the middle of a library, without the interpreter."""
    program = (
        "import json, sys; from app.message.letter.reader_process import _within\n"
        f"request = json.loads('{request_}')\n"
        f"with _within(request['seconds'], request['megabytes']):\n    {code}\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGALRM or b"MemoryError" in done.stderr


def test_it_ends_with_its_input(tmp_path: Path) -> None:
    """When the program dies, whatever way, its end of the pipe closes."""
    code = "from app.message.letter.reader_process import main; main()"
    process = subprocess.Popen([sys.executable, "-c", code], cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    assert process.wait(30) == 0
    process.stdout.close()


PARENT = """
import asyncio, sys
from pathlib import Path
from app.service.mail_reader import MailReader

async def main():
    reader = MailReader()
    await reader.ask("read", Path(sys.argv[1]))
    print(reader.process_id, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="looks at processes as POSIX has them")
def test_a_killed_program_leaves_no_orphan(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(letter_file(tmp_path))], cwd=TOP, stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    reader_id = int(parent.stdout.readline())
    assert not is_gone(reader_id)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(3_000):
        if is_gone(reader_id):
            return
        time.sleep(0.01)
    raise AssertionError("the reader lives on")


async def test_a_letter_that_kills_the_reader_is_shown_as_words(profile: Path, tmp_path: Path) -> None:
    code = (
        f"sys.path.insert(0, {str(TOP)!r})\n    from app.message.letter.reader_process import _answered\n"
        "    request['what'] == 'read' and sys.exit(1)\n"
        "    print(json.dumps(_answered(request)), flush=True)"
    )
    engine = await Engine.open(profile)
    letters = engine.letters
    await letters.stop()
    letters._reader = MailReader(ReaderLimits(), stand_in(code))
    found = await letters.open(letter_file(tmp_path))
    assert found.flaws == {Flaw.WORDS_ONLY}
    assert found.subject == "Kiln"
    assert "hello" in found.text
    draft = await letters.draft(found, Way.REPLY, Wording(("wrote:",), "t"))
    assert draft.to == ("Marta <marta@ruiz.example>",)
    for answer in (
        "sys.exit(1)",
        "print(json.dumps({'done': '{}'}), flush=True)",
        "print('{\"done\": 7}', flush=True)",
    ):
        await letters.stop()
        letters._reader = MailReader(ReaderLimits(), stand_in(answer))
        with pytest.raises(MailError) as caught:
            await letters.open(letter_file(tmp_path))
        assert caught.value.reason is Reason.LETTER_TOO_HARD
    await engine.stop()


async def test_files_are_copied_and_nothing_stays_behind(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    found = await engine.letters.open(letter_file(tmp_path))
    (file,) = found.attachments
    target = tmp_path / "saved.bin"
    await engine.letters.save(found, file, target)
    assert target.read_bytes() == b"octets"
    copy = await engine.letters.copy_for_opening(found, file)
    assert (copy.name, copy.read_bytes()) == ("a.bin", b"octets")
    with pytest.raises(MailError) as caught:
        await engine.letters.save(found, file, tmp_path / "gone" / "saved.bin")
    assert caught.value.reason is Reason.STORAGE_FAILED
    scratch = profile / "spool" / "open"
    assert [path.name for path in scratch.rglob("*") if path.is_file()] == ["a.bin"]
    (letters_own,) = scratch.iterdir()
    (letters_own / "left by a crash").mkdir()
    await engine.stop()
    engine = await Engine.open(profile)
    await engine.sweep()
    assert list(scratch.iterdir()) == []
    await engine.stop()


async def test_the_file_may_be_gone_meanwhile(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    path = letter_file(tmp_path)
    found = await engine.letters.open(path)
    path.unlink()
    with pytest.raises(MailError) as caught:
        await engine.letters.draft(found, Way.FORWARD, Wording())
    assert caught.value.reason is Reason.ATTACHMENT_MISSING
    path.write_bytes(HEAD + b"\r\nother")
    with pytest.raises(MailError) as caught:
        await engine.letters.draft(found, Way.FORWARD, Wording())
    assert caught.value.reason is Reason.NOT_FOUND
    await engine.stop()


def test_requests_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The loop itself, without a process."""
    monkeypatch.setattr("app.message.letter.reader_process._within", WithoutLimits)
    asked = json.dumps({"what": "read", "path": str(letter_file(tmp_path)), "seconds": 1, "megabytes": 1})
    answers = io.StringIO()
    serve(io.StringIO(f"{asked}\n{asked}\n"), answers)
    first, second = answers.getvalue().splitlines()
    assert first == second
    assert "hello" in json.loads(first)["done"]


class WithoutLimits:
    def __init__(self, seconds: float, megabytes: int) -> None:
        self.limits = (seconds, megabytes)

    def __enter__(self) -> None:
        """The limits of a process would be those of the tests."""

    def __exit__(self, *_: object) -> None:
        """Nothing was set."""
