"""Is this word right, and what else may have been meant: in several languages at once, without anybody waiting."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.errors import MailError
from app.events import Events, SpellingChanged
from app.message.text.words import plain
from app.model.spelling import MOST_LANGUAGES, Dictionary
from app.service.words.speller import ProcessSpeller, Speller, SpellerGone
from app.storage import dictionaries as files
from app.storage import own_words
from app.storage.worker import Worker

T = TypeVar("T")
REST = 120.0
"""Seconds without a question after which the process ends; the next one begins it again."""
MOST_KNOWN = 30_000
MOST_SUGGESTED = 500
MOST_FAILURES = 5
"""So often in a row the process may die before it is left alone until the dictionaries change."""
_LONG = 900.0  # seconds; every question has a limit of its own below it


class Spelling:
    """Answers from memory at once (`known`), else from the process (`check`, `suggest`).

    Languages are tags of installed dictionaries. A word is right if it is right in any of them, or the person's own.
    """

    def __init__(
        self,
        profile: Path,
        events: Events,
        *,
        speller: Speller | None = None,
        find: Callable[[Path], tuple[Dictionary, ...]] = files.find,
        rest: float = REST,
    ) -> None:
        self._profile, self._events, self._find, self._rest = profile, events, find, rest
        self._speller = speller or ProcessSpeller()
        self._worker = Worker("spelling")
        self._installed: tuple[Dictionary, ...] | None = None
        self._unusable: frozenset[str] = frozenset()
        self._own: dict[str, None] = {}
        self._own_stamp = (-1, -1)
        self._known: dict[tuple[str, ...], dict[str, bool]] = {}
        self._suggested: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self._failures = 0
        self._stopped = False
        self._resting: asyncio.TimerHandle | None = None

    # dictionaries

    @property
    def installed(self) -> tuple[Dictionary, ...] | None:
        """What `find_dictionaries` found last, without those that turned out unusable; None before."""
        if self._installed is None:
            return None
        return tuple(one for one in self._installed if one.tag not in self._unusable)

    async def find_dictionaries(self, *, again: bool = False) -> tuple[Dictionary, ...]:
        """What is installed. Looked for once, and `again` when the person says that there are more."""
        if self._installed is None or again:
            self._installed = await self._worker.call(lambda: self._find(self._profile), _LONG)
            self._forget()
            self._unusable = frozenset()
            self._failures = 0
        await self._read_own_words()
        return self.installed or ()

    async def add_dictionary(self, path: Path) -> tuple[str, ...]:
        """Keep a copy of a dictionary that the person chose: its tags. Raises MailError(INVALID, STORAGE)."""
        tags = await self._worker.call(lambda: files.keep(self._profile, path), _LONG)
        await self.find_dictionaries(again=True)
        added = [one for one in self._installed or () if one.tag in tags]
        try:
            verdict = await self._worker.call(lambda: self._asked(lambda: self._speller.check(["a"], added)), _LONG)
            broken = verdict.unusable
        except SpellerGone:
            broken = frozenset(tags)
        for tag in broken:
            await self._worker.call(partial(files.remove, self._profile, tag), _LONG)
        if broken:
            await self.find_dictionaries(again=True)
        self._events.publish(SpellingChanged())
        if broken.issuperset(tags):
            raise files.unusable(path.name)
        return tuple(tag for tag in tags if tag not in broken)

    async def remove_dictionary(self, tag: str) -> None:
        """Remove the copy of a dictionary that the person added. Raises MailError(STORAGE)."""
        await self._worker.call(lambda: files.remove(self._profile, tag), _LONG)
        await self.find_dictionaries(again=True)
        self._events.publish(SpellingChanged())

    # words

    def known(self, words: Iterable[str], tags: Sequence[str]) -> tuple[set[str], set[str]]:
        """Of these words (as they stand in the text) the wrong ones, and those that must be asked for first."""
        wrong: set[str] = set()
        unknown: set[str] = set()
        verdicts = self._known.get(tuple(tags), {})
        for word in words:
            form = plain(word)
            if self._is_own(form):
                continue
            verdict = verdicts.get(form)
            if verdict is None:
                unknown.add(word)
            elif not verdict:
                wrong.add(word)
        return wrong, unknown

    async def check(self, words: Iterable[str], tags: Sequence[str]) -> None:
        """Ask the process; `known` has the answers afterwards. Without usable dictionaries every word is right."""
        used = self._used(tags)
        forms = sorted({plain(word) for word in words})
        if not forms or self._failures >= MOST_FAILURES:
            return
        verdicts = self._known.setdefault(tuple(tags), {})
        if not used:
            verdicts.update(dict.fromkeys(forms, True))
            return
        try:
            verdict = await self._worker.call(lambda: self._asked(lambda: self._speller.check(forms, used)), _LONG)
        except SpellerGone:
            self._failures += 1
            return
        self._failures = 0
        self._stay_awake()
        if verdict.unusable - self._unusable:
            self._unusable |= verdict.unusable
            self._forget()
            self._events.publish(SpellingChanged())
            return
        if len(verdicts) > MOST_KNOWN:
            verdicts.clear()
        verdicts.update((form, form not in verdict.wrong) for form in forms)

    def suggested(self, word: str, tags: Sequence[str]) -> tuple[str, ...] | None:
        """The suggestions that were asked for before, None if they must be asked for first."""
        return self._suggested.get((tuple(tags), plain(word)))

    async def suggest(self, word: str, tags: Sequence[str]) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; nothing if the process does not answer."""
        form, used = plain(word), self._used(tags)
        key = (tuple(tags), form)
        if key not in self._suggested and used and self._failures < MOST_FAILURES:
            try:
                found = await self._worker.call(lambda: self._asked(lambda: self._speller.suggest(form, used)), _LONG)
            except SpellerGone:
                found = ()
            self._stay_awake()
            if len(self._suggested) > MOST_SUGGESTED:
                self._suggested.clear()
            curly = "’" in word
            self._suggested[key] = tuple(one.replace("'", "’") if curly else one for one in found)
        return self._suggested.get(key, ())

    def _used(self, tags: Sequence[str]) -> list[Dictionary]:
        of_tag = {one.tag: one for one in self.installed or ()}
        return [of_tag[tag] for tag in tags[:MOST_LANGUAGES] if tag in of_tag]

    # the person's own words

    def own_words(self) -> tuple[str, ...]:
        return tuple(self._own)

    @property
    def own_words_file(self) -> Path:
        return own_words.own_words_file(self._profile)

    async def add_word(self, word: str) -> None:
        """From now on it is right, in every message. Raises MailError(STORAGE)."""

        def work() -> tuple[str, ...]:
            if plain(word) not in own_words.read(self._profile):
                own_words.add(self._profile, plain(word))
            return own_words.read(self._profile)

        self._own = dict.fromkeys(await self._worker.call(work, _LONG))
        self._own_stamp = own_words.stamp(self._profile)
        self._events.publish(SpellingChanged())

    async def _read_own_words(self) -> None:
        """Read the file again if somebody edited it."""
        stamp = await self._worker.call(lambda: own_words.stamp(self._profile), _LONG)
        if stamp != self._own_stamp:
            self._own = dict.fromkeys(await self._worker.call(lambda: own_words.read(self._profile), _LONG))
            self._own_stamp = stamp

    def _is_own(self, form: str) -> bool:
        """Its own spelling, with a capital at the start of a sentence, or all in capitals."""
        return form in self._own or form[:1].lower() + form[1:] in self._own or form.lower() in self._own

    # the process

    def _asked(self, question: Callable[[], T]) -> T:
        if self._stopped:
            raise SpellerGone
        return question()

    def _forget(self) -> None:
        self._known.clear()
        self._suggested.clear()

    def _stay_awake(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
        if not self._stopped:
            self._resting = asyncio.get_running_loop().call_later(self._rest, self._speller.close)

    async def stop(self) -> None:
        """End the process. What is being asked gets no answer."""
        self._stopped = True
        if self._resting is not None:
            self._resting.cancel()
        self._speller.close()
        with contextlib.suppress(TimeoutError, MailError):  # its process ends with ours at the latest
            await self._worker.call(self._speller.close, 10.0)
