"""The engine's spelling: what it knows, what it asks, the person's own words, and its end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from spelling_files import SPANISH, dictionary, write_dictionary

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import Events, SpellingChanged
from app.model.spelling import Dictionary, Verdict
from app.service.spelling import MOST_FAILURES, Spelling
from app.service.words.speller import SpellerGone

TAGS = ("en-GB",)


class Recorded:
    """A speller without a process: `bad` words are wrong."""

    def __init__(self, bad: Sequence[str] = ("wrld",)) -> None:
        self.bad = set(bad)
        self.asked: list[list[str]] = []
        self.closed = 0
        self.gone = False
        self.hold = threading.Event()
        self.hold.set()

    def check(self, words: Sequence[str], dictionaries: Sequence[Dictionary]) -> Verdict:
        self.hold.wait(30)
        self.asked.append(list(words))
        if self.gone:
            raise SpellerGone
        broken = frozenset(one.tag for one in dictionaries if "broken" in one.dic)
        return Verdict(frozenset(self.bad & set(words)), broken)

    def suggest(self, word: str, dictionaries: Sequence[Dictionary]) -> tuple[str, ...]:
        self.asked.append([word])
        if self.gone:
            raise SpellerGone
        return ("world", "don't")

    def close(self) -> None:
        self.closed += 1


def made(profile: Path, speller: Recorded, *names: str) -> tuple[Spelling, list[SpellingChanged]]:
    installed = tuple(Dictionary(name, f"{name}.aff", f"{name}.dic") for name in names or TAGS)
    events, heard = Events(), []
    events.subscribe(SpellingChanged, heard.append)
    return Spelling(profile, events, speller=speller, find=lambda _profile: installed), heard


async def test_each_word_is_asked_for_once(profile: Path) -> None:
    speller = Recorded()
    spelling, _heard = made(profile, speller)
    await spelling.find_dictionaries()
    assert spelling.known(["hello", "wrld"], TAGS) == (set(), {"hello", "wrld"})
    await spelling.check(["hello", "wrld", "don’t"], TAGS)
    assert speller.asked == [["don't", "hello", "wrld"]]
    assert spelling.known(["hello", "wrld", "don’t"], TAGS) == ({"wrld"}, set())
    assert spelling.known(["wrld"], ("en-GB", "es-ES"))[1] == {"wrld"}  # other languages, another question
    await spelling.stop()


async def test_without_a_dictionary_everything_is_right(profile: Path) -> None:
    speller = Recorded()
    spelling = Spelling(profile, Events(), speller=speller, find=lambda _profile: ())
    assert spelling.installed is None
    assert await spelling.find_dictionaries() == ()
    await spelling.check(["wrld"], TAGS)
    assert spelling.known(["wrld"], TAGS) == (set(), set())
    assert await spelling.suggest("wrld", TAGS) == ()
    assert speller.asked == []
    await spelling.stop()


async def test_own_words_are_right_at_once_and_for_good(profile: Path) -> None:
    spelling, heard = made(profile, Recorded(["prado", "wrld"]))
    await spelling.find_dictionaries()
    await spelling.check(["prado", "Prado", "wrld"], TAGS)
    assert "prado" in spelling.known(["prado"], TAGS)[0]
    await spelling.add_word("prado")
    assert heard == [SpellingChanged()]
    assert spelling.known(["prado", "Prado", "PRADO"], TAGS) == (set(), set())
    assert "prado\n" in spelling.own_words_file.read_text("utf-8")
    again, _heard = made(profile, Recorded())
    await again.find_dictionaries()
    assert again.own_words() == ("prado",)
    await spelling.stop()
    await again.stop()


async def test_words_written_into_the_file_by_hand_are_read(profile: Path) -> None:
    spelling, _heard = made(profile, Recorded())
    await spelling.find_dictionaries()
    await spelling.add_word("one")
    spelling.own_words_file.write_text("Pez\n", "utf-8")
    await spelling.find_dictionaries()
    assert spelling.own_words() == ("Pez",)
    await spelling.add_word("two")
    assert spelling.own_words() == ("Pez", "two")
    await spelling.stop()


async def test_a_word_that_cannot_be_stored_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("in the way")
    spelling, heard = made(tmp_path / "profile", Recorded())
    with pytest.raises(MailError) as caught:
        await spelling.add_word("prado")
    assert caught.value.reason in (Reason.STORAGE_FAILED, Reason.READ_ONLY)
    assert heard == []
    await spelling.stop()


async def test_suggestions_are_kept_and_follow_the_apostrophe(profile: Path) -> None:
    speller = Recorded()
    spelling, _heard = made(profile, speller)
    await spelling.find_dictionaries()
    assert spelling.suggested("wrld", TAGS) is None
    assert await spelling.suggest("wrld", TAGS) == ("world", "don't")
    assert await spelling.suggest("wrld", TAGS) == ("world", "don't")
    assert spelling.suggested("wrld", TAGS) == ("world", "don't")
    assert speller.asked == [["wrld"]]
    assert await spelling.suggest("dont’t", TAGS) == ("world", "don’t")
    await spelling.stop()


async def test_a_speller_that_keeps_dying_is_left_alone(profile: Path) -> None:
    speller = Recorded()
    speller.gone = True
    spelling, _heard = made(profile, speller)
    await spelling.find_dictionaries()
    for _ in range(MOST_FAILURES + 3):
        await spelling.check(["wrld"], TAGS)
    assert len(speller.asked) == MOST_FAILURES
    assert await spelling.suggest("wrld", TAGS) == ()
    speller.gone = False
    await spelling.find_dictionaries(again=True)  # the person says that something is different now
    await spelling.check(["wrld"], TAGS)
    assert spelling.known(["wrld"], TAGS) == ({"wrld"}, set())
    await spelling.stop()


async def test_an_unusable_dictionary_is_no_longer_installed(profile: Path) -> None:
    spelling, heard = made(profile, Recorded(), "en-GB", "broken")
    await spelling.find_dictionaries()
    await spelling.check(["wrld"], ("broken", "en-GB"))
    assert [one.tag for one in spelling.installed or ()] == ["en-GB"]
    assert heard == [SpellingChanged()]
    await spelling.check(["wrld"], ("broken", "en-GB"))
    assert spelling.known(["wrld"], ("broken", "en-GB")) == ({"wrld"}, set())
    await spelling.stop()


async def test_the_process_rests_when_nobody_asks(profile: Path) -> None:
    speller = Recorded()
    installed = (Dictionary("en-GB", "a", "b"),)
    spelling = Spelling(profile, Events(), speller=speller, find=lambda _profile: installed, rest=0.01)
    await spelling.find_dictionaries()
    await spelling.check(["one"], TAGS)
    while not speller.closed:
        await asyncio.sleep(0.005)
    await spelling.check(["two"], TAGS)
    assert speller.asked == [["one"], ["two"]]
    await spelling.stop()


async def test_the_end_does_not_wait_for_an_answer(profile: Path) -> None:
    speller = Recorded()
    spelling, _heard = made(profile, speller)
    await spelling.find_dictionaries()
    speller.hold.clear()
    first = asyncio.ensure_future(spelling.check(["one"], TAGS))
    second = asyncio.ensure_future(spelling.check(["two"], TAGS))
    await asyncio.sleep(0)
    closing = speller.close

    def close() -> None:  # what a process that is ended does: whoever waits for it hears at once
        closing()
        speller.gone = True
        speller.hold.set()

    speller.close = close
    await spelling.stop()
    await asyncio.gather(first, second)
    assert len(speller.asked) <= 1
    assert spelling.known(["one", "two"], TAGS) == (set(), {"one", "two"})


async def test_the_engine_checks_with_a_real_process_and_ends_it(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dictionary(tmp_path / "dic")
    write_dictionary(tmp_path / "dic", "es_ES", SPANISH)
    monkeypatch.setenv("DICPATH", str(tmp_path / "dic"))
    engine = await Engine.open(profile)
    tags = [one.tag for one in await engine.spelling.find_dictionaries()]
    assert {"en-GB", "es-ES"} <= set(tags)
    await engine.spelling.check(["hello", "catálogo", "wrld"], ("en-GB", "es-ES"))
    assert engine.spelling.known(["hello", "catálogo", "wrld"], ("en-GB", "es-ES")) == ({"wrld"}, set())
    process = engine.spelling._speller._process
    await engine.stop()
    assert process.poll() is not None


async def test_an_engine_that_checked_nothing_has_no_process(profile: Path) -> None:
    engine = await Engine.open(profile)
    await engine.stop()
    assert "spelling" not in engine.__dict__


async def test_a_dictionary_is_added_tried_and_removed(profile: Path, tmp_path: Path) -> None:
    dictionary(tmp_path / "in", "es_ES", SPANISH)
    (tmp_path / "in/xx.aff").write_bytes(b"SFX A Y 99\nnonsense\n\x00\xff")
    (tmp_path / "in/xx.dic").write_bytes(b"\xff\xfe\x00")
    engine = await Engine.open(profile)
    heard: list[SpellingChanged] = []
    engine.events.subscribe(SpellingChanged, heard.append)
    assert await engine.spelling.add_dictionary(tmp_path / "in/es_ES.dic") == ("es-ES",)
    assert "es-ES" in {one.tag for one in engine.spelling.installed or ()}
    assert len(heard) == 1
    with pytest.raises(MailError) as caught:
        await engine.spelling.add_dictionary(tmp_path / "in/xx.dic")
    assert caught.value.reason is Reason.DICTIONARY_UNUSABLE
    assert not (profile / "dictionaries/xx.dic").exists()
    await engine.spelling.remove_dictionary("es-ES")
    assert "es-ES" not in {one.tag for one in engine.spelling.installed or ()}
    await engine.stop()
