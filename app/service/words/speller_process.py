"""The process that looks words up, so that no window waits for it: `python -m app.service.words.speller_process`.

One JSON object a line in, one a line out, both bounded:

    {"do": "check", "words": [...], "dictionaries": [[tag, aff, dic], ...]}   -> {"wrong": [...], "unusable": [...]}
    {"do": "suggest", "word": "...", "dictionaries": [...]}              -> {"suggestions": [...], "unusable": [...]}

It ends when its input does, also in the middle of a word: whoever started it is gone then. Its memory is bounded where
the system can do that; a dictionary that does not fit is unusable and the others go on.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from app.service.words.dictionary_reader import read_dictionary

if sys.platform != "win32":
    import resource

LONGEST_LINE = 1_000_000  # octets
MOST_MEMORY = 1_500_000_000  # octets of address space, of which an interpreter alone takes a part
MOST_LOADED = 6
MOST_SUGGESTIONS = 7
_ELISIONS = (
    """l d j m n s t c qu un dell all nell sull dall coll quell quest bell sant lorsqu puisqu jusqu quoiqu quelqu"""
)
"""What French, Italian and Catalan write in front of a word, without its vowel."""
_ELIDED = frozenset(_ELISIONS.split())


class Shelf:
    """The dictionaries that are loaded. One that failed is not tried again in this process."""

    def __init__(self) -> None:
        self._loaded: OrderedDict[tuple[str, str], Any] = OrderedDict()

    def take(self, aff: str, dic: str) -> Any:
        """spylls' dictionary, None if it is unusable."""
        key = (aff, dic)
        if key not in self._loaded:
            while len(self._loaded) >= MOST_LOADED:
                self._loaded.popitem(last=False)
            self._loaded[key] = _read(Path(aff), Path(dic))
        self._loaded.move_to_end(key)
        return self._loaded[key]


def _read(aff: Path, dic: Path) -> Any:
    gc.disable()  # a hundred thousand words and no garbage among them
    try:
        return read_dictionary(aff, dic)
    except Exception:  # spylls answers a damaged file with any exception there is
        return None
    finally:
        gc.enable()
        gc.freeze()


def answer(request: dict[str, Any], shelf: Shelf) -> dict[str, list[str]]:
    """What is said to a request."""
    found = [(tag, shelf.take(aff, dic)) for tag, aff, dic in request["dictionaries"]]
    usable = [dictionary for _tag, dictionary in found if dictionary is not None]
    unusable = [tag for tag, dictionary in found if dictionary is None]
    if request["do"] == "suggest":
        return {"suggestions": suggestions(request["word"], usable), "unusable": unusable}
    wrong = [word for word in request["words"] if usable and not any(is_right(word, one) for one in usable)]
    return {"wrong": wrong, "unusable": unusable}


def is_right(word: str, dictionary: Any) -> bool:
    """Whether the dictionary has the word, or the word behind an elision (`l'homme`)."""
    if dictionary.lookup(word):
        return True
    before, apostrophe, behind = word.rpartition("'")
    if apostrophe and behind and before.lower() in _ELIDED:
        return bool(dictionary.lookup(behind))
    return False


def suggestions(word: str, usable: Sequence[Any]) -> list[str]:
    """The best of each dictionary in turn, without doubles."""
    found: list[str] = []
    rows = [list(islice(_suggested(word, one), MOST_SUGGESTIONS)) for one in usable]
    for rank in range(MOST_SUGGESTIONS):
        found += [row[rank] for row in rows if rank < len(row)]
    return list(dict.fromkeys(found))[:MOST_SUGGESTIONS]


def _suggested(word: str, dictionary: Any) -> Iterator[str]:
    """Two letters in the wrong order come first: it is what fingers do most (spylls never says "The" for "Teh")."""
    yield from _swapped(word, dictionary)
    before, apostrophe, behind = word.rpartition("'")
    if apostrophe and behind and before.lower() in _ELIDED:
        yield from (f"{before}'{one}" for one in dictionary.suggest(behind))
    else:
        yield from dictionary.suggest(word)


def _swapped(word: str, dictionary: Any) -> Iterator[str]:
    """Each right word in which two neighbours have changed places; the first letter is seldom a wrong one."""
    capital = word[:1].isupper() and word[1:].islower()
    letters = word.lower() if capital else word
    for at in (*range(1, len(letters) - 1), 0):
        found = letters[:at] + letters[at : at + 2][::-1] + letters[at + 2 :]
        found = found[:1].upper() + found[1:] if capital else found
        if found != word and dictionary.lookuper(found, allow_nosuggest=False):
            yield found


def _listen(requests: SimpleQueue[bytes]) -> None:
    """In a thread: nothing else would notice the end of the input while a word is looked up."""
    while True:
        line = sys.stdin.buffer.readline(LONGEST_LINE)
        if not line.endswith(b"\n"):
            os._exit(0)
        requests.put(line)


def main() -> None:
    """Answer until the input ends."""
    if sys.platform != "win32":
        os.nice(5)
        with contextlib.suppress(ValueError, OSError):  # a lower limit that is set already may stay
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    requests: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    shelf = Shelf()
    while True:
        said = json.dumps(answer(json.loads(requests.get()), shelf), separators=(",", ":"))
        sys.stdout.buffer.write(said.encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
