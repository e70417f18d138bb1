"""The process that looks words up: right and wrong, suggestions, and all the ways in which it may die."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spelling_files import SPANISH, dictionary
from spylls.hunspell import Dictionary as Reference
from spylls.hunspell.readers import read_aff, read_dic

from app.message.text.words import plain, words
from app.model.spelling import Dictionary
from app.service.words import dictionary_reader, speller, speller_process
from app.service.words.speller import ProcessSpeller, SpellerGone


@pytest.fixture
def english(tmp_path: Path) -> Dictionary:
    return dictionary(tmp_path / "en")


@pytest.fixture
def asked() -> object:
    made = ProcessSpeller()
    yield made
    made.close()


def test_words_are_right_or_wrong(asked: ProcessSpeller, english: Dictionary) -> None:
    words = ["hello", "Hello", "HELLO", "writing", "letters", "don't", "wrld", "writting", "speling", "42"]
    found = asked.check(words, [english])
    assert found.wrong == {"wrld", "writting", "speling"}
    assert found.unusable == frozenset()


def test_a_word_is_right_if_it_is_right_in_any_language(
    asked: ProcessSpeller, english: Dictionary, tmp_path: Path
) -> None:
    spanish = dictionary(tmp_path / "es", "es_ES", SPANISH)
    words = ["hello", "catálogo", "nonsens"]
    assert asked.check(words, [english]).wrong == {"catálogo", "nonsens"}
    assert asked.check(words, [spanish]).wrong == {"hello", "nonsens"}
    assert asked.check(words, [english, spanish]).wrong == {"nonsens"}
    assert asked.check(words, []).wrong == frozenset()


def test_suggestions_come_from_every_language(asked: ProcessSpeller, english: Dictionary, tmp_path: Path) -> None:
    spanish = dictionary(tmp_path / "es", "es_ES", SPANISH)
    assert "write" in asked.suggest("wrte", [english])
    both = asked.suggest("cata", [english, spanish])
    assert len(both) == len(set(both)) <= speller_process.MOST_SUGGESTIONS
    assert asked.suggest("wrte", []) == ()


def test_a_dictionary_that_cannot_be_read_is_named_and_the_others_go_on(
    asked: ProcessSpeller, english: Dictionary, tmp_path: Path
) -> None:
    broken = Dictionary("xx", str(tmp_path / "no.aff"), str(tmp_path / "no.dic"))
    found = asked.check(["hello", "wrld"], [broken, english])
    assert found.wrong == {"wrld"}
    assert found.unusable == {"xx"}
    assert asked.check(["hello", "wrld"], [broken]).wrong == frozenset()


def test_many_words_go_in_several_questions(asked: ProcessSpeller, english: Dictionary) -> None:
    words = [f"wr{'o' * n}ng" for n in range(2, speller.MOST_WORDS + 50)]
    assert asked.check(["hello", *words], [english]).wrong == set(words)


def test_it_is_begun_again_when_it_was_ended(asked: ProcessSpeller, english: Dictionary) -> None:
    asked.check(["hello"], [english])
    first = asked._process
    assert first is not None
    first.kill()
    assert asked.check(["hello", "wrld"], [english]).wrong == {"wrld"}
    assert asked._process is not None
    assert asked._process.pid != first.pid
    assert first.poll() is not None
    asked.close()
    assert asked.check(["wrld"], [english]).wrong == {"wrld"}  # no word is to blame for what came from outside


def test_it_ends_when_whoever_started_it_is_killed(english: Dictionary) -> None:
    """No orphan is left behind, although nobody said goodbye."""
    program = (
        "import sys, os, signal, json\n"
        "from app.service.words.speller import ProcessSpeller\n"
        "from app.model.spelling import Dictionary\n"
        "s = ProcessSpeller()\n"
        "s.check(['hello'], [Dictionary(*json.loads(sys.argv[1]))])\n"
        "print(s._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    top = str(Path(__file__).resolve().parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps([english.tag, english.aff, english.dic])],
        capture_output=True, text=True, timeout=60, cwd=top, check=False,
    )  # fmt: skip
    pid = int(done.stdout)
    until = time.monotonic() + 30
    while _runs(pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    """Whether it does anything any more; a dead one may still wait for a parent to take notice."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


STUBBORN = """
import json, sys, time
for line in sys.stdin:
    asked = json.loads(line)
    if "hang" in asked.get("words", ()):
        time.sleep(600)
    if "crash" in asked.get("words", ()):
        sys.exit(3)
    if "babble" in asked.get("words", ()):
        print("x" * 100, flush=True)
        continue
    print(json.dumps({"wrong": [w for w in asked["words"] if w != "right"], "unusable": []}), flush=True)
"""


@pytest.mark.parametrize("bad", ["hang", "crash", "babble"])
def test_a_word_that_ends_the_process_is_not_asked_again(english: Dictionary, bad: str) -> None:
    asked = ProcessSpeller([sys.executable, "-c", STUBBORN], patience=1.0 if bad == "hang" else 30.0)
    words = ["right", "one", bad, "two", "three"]
    assert asked.check(words, [english]).wrong == {"one", "two", "three"}
    assert asked._hopeless == {bad}
    running = asked._process
    assert asked.check([bad, "four"], [english]).wrong == {"four"}
    assert asked._process is running
    asked.close()


@pytest.mark.parametrize("command", [[sys.executable, "-c", "pass"], [sys.executable, "-c", "print('{}' * 9)"]])
def test_a_process_that_never_works_is_said_to_be_gone(english: Dictionary, command: list[str]) -> None:
    asked = ProcessSpeller(command)
    with pytest.raises(SpellerGone):
        asked.check(["word"], [english])
    assert asked._hopeless == set()
    asked.close()


def test_input_without_end_ends_the_process() -> None:
    made = subprocess.Popen(
        [sys.executable, "-m", "app.service.words.speller_process"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).resolve().parent.parent,
    )  # fmt: skip
    assert made.stdin is not None
    try:
        made.stdin.write(b"x" * (speller_process.LONGEST_LINE + 10))
        made.stdin.flush()
    except BrokenPipeError:
        pass
    assert made.wait(30) == 0
    made.stdin.close()
    assert made.stdout is not None
    made.stdout.close()


@pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="address space is bounded on Linux")
def test_a_dictionary_that_does_not_fit_into_memory_is_unusable(english: Dictionary, tmp_path: Path) -> None:
    """The bound is for the whole process, and the other dictionary still answers."""
    large = dictionary(tmp_path / "large", "de_DE", " ".join(f"wort{n}" for n in range(900_000)))
    program = "import app.service.words.speller_process as p; p.MOST_MEMORY = 160_000_000; p.main()"
    asked = ProcessSpeller([sys.executable, "-c", program])
    found = asked.check(["hello", "wrld"], [large, english])
    assert found.unusable == {"de-DE"}
    assert found.wrong == {"wrld"}
    asked.close()


def test_files_too_large_are_not_read(english: Dictionary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary_reader, "LARGEST_DIC", 10)
    with pytest.raises(dictionary_reader.DictionaryTooLarge):
        dictionary_reader.read_dictionary(Path(english.aff), Path(english.dic))


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_the_slim_reader_answers_as_the_library_does(data: st.DataObject) -> None:
    """Over the Swedish dictionary, which has compounds, flags of every kind and alternative spellings."""
    ours, theirs = _swedish()
    word = data.draw(st.sampled_from(theirs.dic.words[::97])).stem
    at = data.draw(st.integers(0, len(word)))
    for form in (
        word,
        word.upper(),
        word.title(),
        word[:at] + word[at + 1 :],
        word + data.draw(st.sampled_from("snar")),
    ):
        assert ours.lookup(form) == theirs.lookup(form), form


_CACHE: list[tuple[Reference, Reference]] = []


def _swedish() -> tuple[Reference, Reference]:
    if not _CACHE:
        stem = Path(sys.modules["spylls.hunspell"].__file__ or "").parent / "data/sv/sv_SE"
        aff, dic = stem.with_suffix(".aff"), stem.with_suffix(".dic")
        _CACHE.append((dictionary_reader.read_dictionary(aff, dic), _reference(aff, dic)))
    return _CACHE[0]


def _reference(aff_file: Path, dic_file: Path) -> Reference:
    """As the library reads its files, but closing them."""
    with dictionary_reader.Lines(aff_file) as lines:
        aff, context = read_aff(lines)
    with dictionary_reader.Lines(dic_file, context.encoding) as lines:
        return Reference(aff, read_dic(lines, aff=aff, context=context))


def test_alternative_spellings_are_read(tmp_path: Path) -> None:
    made = dictionary(tmp_path, "en_GB", "")
    text = "6\nhello\nWednesday ph:wendsday\npretty ph:prity*\nhappy ph:hepi->happi\nand\\/or\nAna\tpo:name\n"
    Path(made.dic).write_text(text, "utf-8")
    ours = dictionary_reader.read_dictionary(Path(made.aff), Path(made.dic))
    theirs = _reference(Path(made.aff), Path(made.dic))
    for word in ("hello", "Wednesday", "and/or", "Ana", "ana", "pretty", "wendsday"):
        assert ours.lookup(word) == theirs.lookup(word)
    assert list(ours.suggest("wendsday")) == list(theirs.suggest("wendsday"))
    assert "Wednesday" in ours.suggest("wendsday")


def test_letters_in_the_wrong_order_are_the_first_guess(tmp_path: Path) -> None:
    made = dictionary(tmp_path, "en_GB", "the eh tech weird wired friend")
    english = dictionary_reader.read_dictionary(Path(made.aff), Path(made.dic))
    for word, first in (("teh", "the"), ("Teh", "The"), ("wierd", "weird"), ("Freind", "Friend")):
        assert speller_process.suggestions(word, [("en-GB", english)])[0] == first


def test_a_letter_too_often_or_too_seldom_is_the_next_guess(tmp_path: Path) -> None:
    """And words with a letter torn off come last, unless nothing is likelier."""
    made = dictionary(tmp_path, "en_GB", "this his hiss address t hiss letter a lot in the thee")
    english = dictionary_reader.read_dictionary(Path(made.aff), Path(made.dic))
    for word, first in (("thiss", "this"), ("Thiss", "This"), ("adress", "address"), ("leter", "letter")):
        assert speller_process.suggestions(word, [("en-GB", english)])[0] == first
    found = speller_process.suggestions("Thiss", [("en-GB", english)])
    assert found.index("Hiss") < found.index("T hiss")
    assert {"T hiss", "T-hiss"}.issuperset(found[-2:])


def test_an_elision_is_looked_through(tmp_path: Path) -> None:
    made = dictionary(tmp_path, "fr_FR", "homme ami eau")
    french = dictionary_reader.read_dictionary(Path(made.aff), Path(made.dic))
    assert speller_process.is_right("l'homme", french, "fr-FR")
    assert speller_process.is_right("L'eau", french, "fr")
    assert speller_process.is_right("qu'l'ami", french, "fr")
    assert not speller_process.is_right("l'hommme", french, "fr-FR")
    assert not speller_process.is_right("zz'homme", french, "fr-FR")
    assert not speller_process.is_right("l'homme", french, "en-GB")
    assert "l'homme" in speller_process.suggestions("l'hommme", [("fr-FR", french)])


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en-US", "’Tis the season, ‘tis fun: give ’em hell, 'twas goin’ well, y’all’d know I’d’ve left. Kids’ ma’am"),
        ("it-IT", "Nell’anno dell'anno c’è un po’ d’acqua: dov’è? Com'è. Cent’anni, nient’altro, di’!"),
        ("fr-FR", "D’accord, l'eau qu’il n’a jusqu’à aujourd’hui, s'il. P’tit"),
        ("de-DE", "Das war 'ne Idee, so'n Idee, 'raus"),
        ("pt-BR", "Um copo d'água 'tá"),
    ],
)
def test_what_an_apostrophe_cuts_is_right_in_its_language(tmp_path: Path, tag: str, written: str) -> None:
    """The words are those that the dictionary has; the pieces around the apostrophes are not among them."""
    known = (
        "the season fun give hell going well know I'd y'all left kids anno c'è un acqua è altro anni accord eau il a à"
        " das war idee um copo água"
    )
    made = dictionary(tmp_path, tag.replace("-", "_"), known)
    one = dictionary_reader.read_dictionary(Path(made.aff), Path(made.dic))
    assert [word.text for word in words(written) if not speller_process.is_right(plain(word.text), one, tag)] == []
    wrong = "give ’emm d’accorrd l’annno goinn’ 'twaz"
    assert len([word for word in words(wrong) if not speller_process.is_right(plain(word.text), one, tag)]) >= 5


def test_marks_of_quotation_belong_to_no_word() -> None:
    quoted = "‘hello’ 'robin' 'the' ’cause’ the kids’ toys"
    assert [word.text for word in words(quoted)] == ["hello", "robin'", "the", "’cause", "the", "kids", "toys"]


def test_signals_of_the_terminal_leave_no_trace(asked: ProcessSpeller, english: Dictionary) -> None:
    """Ctrl+C in the terminal that started the program reaches the child too: it dies and begins again."""
    asked.check(["hello"], [english])
    assert asked._process is not None
    os.kill(asked._process.pid, signal.SIGINT)
    asked._process.wait(30)
    assert asked.check(["wrld"], [english]).wrong == {"wrld"}
