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
import re
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from app.message.text.clipped import CLIPPED, ELIDED, TAILS
from app.service.words.dictionary_reader import read_dictionary

if sys.platform != "win32":
    import resource

_LONE = re.compile(r"^\w[ -]|[ -]\w$")
LONGEST_LINE = 1_000_000  # octets
MOST_MEMORY = 1_500_000_000  # octets of address space, of which an interpreter alone takes a part
MOST_LOADED = 6
MOST_SUGGESTIONS = 7


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
    usable = [(tag, dictionary) for tag, dictionary in found if dictionary is not None]
    unusable = [tag for tag, dictionary in found if dictionary is None]
    if request["do"] == "suggest":
        return {"suggestions": suggestions(request["word"], usable), "unusable": unusable}
    wrong = [word for word in request["words"] if usable and not any(is_right(word, one, tag) for tag, one in usable)]
    return {"wrong": wrong, "unusable": unusable}


def is_right(word: str, dictionary: Any, tag: str) -> bool:
    """Whether the dictionary of the language `tag` has the word, or an apostrophe explains it (`l'homme`, `'tis`)."""
    if dictionary.lookup(word):
        return True
    if "'" not in word:
        return False
    language = tag.partition("-")[0]
    if word.lower() in CLIPPED.get(language, ()) or (word.endswith("'") and is_right(word[:-1], dictionary, tag)):
        return True
    before, _, behind = word.partition("'")
    if before and behind and before.lower() in ELIDED.get(language, ()):
        return is_right(behind, dictionary, tag)
    if language != "en":
        return False
    before, _, behind = word.rpartition("'")
    if not behind:  # goin'
        return bool(before.lower().endswith("in") and dictionary.lookup(before + "g"))
    return bool(before and behind.lower() in TAILS and is_right(before, dictionary, tag))


def suggestions(word: str, usable: Sequence[tuple[str, Any]]) -> list[str]:
    """The best of each dictionary, which comes with the tag of its language, in turn and without doubles."""
    found: list[str] = []
    rows = [list(islice(_suggested(word, one, tag), MOST_SUGGESTIONS)) for tag, one in usable]
    for rank in range(MOST_SUGGESTIONS):
        found += [row[rank] for row in rows if rank < len(row)]
    return list(dict.fromkeys(found))[:MOST_SUGGESTIONS]


def _suggested(word: str, dictionary: Any, tag: str) -> Iterator[str]:
    """What fingers do most comes first (spylls never says "The" for "Teh"); a letter torn off comes last."""
    yield from _slips(word, dictionary)
    before, apostrophe, behind = word.partition("'")
    if apostrophe and behind and before.lower() in ELIDED.get(tag.partition("-")[0], ()):
        yield from (f"{before}'{one}" for one in dictionary.suggest(behind))
    else:
        torn = []
        for place, one in enumerate(dictionary.suggest(word)):
            if place and _LONE.search(one):  # "a lot" is the first of all for "alot", and meant
                torn.append(one)
            else:
                yield one
        yield from torn


def _slips(word: str, dictionary: Any) -> Iterator[str]:
    """Each right word in which two neighbours have changed places, or a letter is there once too often or too seldom.

    The first letter is seldom a wrong one.
    """
    capital = word[:1].isupper() and word[1:].islower()
    letters = word.lower() if capital else word
    swapped = [letters[:at] + letters[at : at + 2][::-1] + letters[at + 2 :] for at in (*range(1, len(letters) - 1), 0)]
    single = [letters[:at] + letters[at + 1 :] for at in range(len(letters) - 1) if letters[at] == letters[at + 1]]
    double = [letters[:at] + letters[at] + letters[at:] for at in range(1, len(letters))]
    for found in (*swapped, *single, *double):
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
