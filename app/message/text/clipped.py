"""Words that an apostrophe cuts short, by language: dictionaries list few of them, and people write them every day.

Source: the usual grammars of the languages; hunspell's dictionaries of English, German, French, Italian, Catalan and
Dutch, for what they leave out.
"""

from __future__ import annotations


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


CLIPPED: dict[str, frozenset[str]] = {
    "en": _forms(
        "'tis 'twas 'twere 'twill 'twould 'tisn't 'twasn't 'em 'til 'cause 'cos 'bout 'round 'nuff 'neath 'ere 'ave"
        " 'im 'er 'ello ol' lil' th' an' wi' y'all e'en o'er ne'er e'er ma'am o'clock cap'n fo'c'sle s'pose c'mon"
        " g'day d'you how'd y'know"
    ),
    "de": _forms("'ne 'nen 'nem 'ner 'nes 'ran 'rauf 'raus 'rein 'rüber 'rum 'runter 'mal so'n so'ne so'nen"),
    "fr": _forms("p'tit p'tite p'tits p'tites m'sieur m'dame b'jour c'te d'la aujourd'hui"),
    "it": _forms("po' mo' be' to' va' fa' sta' da' di' de' ne' co' pe' ca' vo' tu' su' mi' 'sto 'sta 'sti 'ste"),
    "ca": _forms("'ls 'ns 'n"),
    "nl": _forms("'s 't 'n 'm 'k m'n z'n d'r zo'n 'ns 'r"),
    "es": _forms("pa' p'alante p'atrás"),
    "pt": _forms("'tá 'tava 'tou 'bora"),
}
"""Whole words, in lower case and with a straight apostrophe."""

ELIDED: dict[str, frozenset[str]] = {
    "fr": _forms("l d j m n s t c qu lorsqu puisqu jusqu quoiqu quelqu presqu entr"),
    "it": _forms(
        "l d m n s t c v gl un dell all nell sull dall coll pell quell quest bell sant grand buon nessun alcun ciascun"
        " qualcun ognun tutt mezz cent anch neanch nient com cos dov quand quant senz sott altr fors poc degl agl negl"
        " sugl dagl"
    ),
    "ca": _forms("l d m n s t"),
    "oc": _forms("l d m n s t qu"),
    "pt": _forms("d"),
}
"""What is written in front of a word without its last vowel, and joined to it by an apostrophe."""

TAILS = _forms("d ll ve s re m nt t")
"""What English adds behind an apostrophe, also twice: `I'd've`."""


def before_and_behind() -> tuple[frozenset[str], frozenset[str]]:
    """The clipped words of all languages that begin with their apostrophe, and those that end with it, without it."""
    every = [word for words in CLIPPED.values() for word in words]
    return (
        frozenset(word[1:] for word in every if word.startswith("'")),
        frozenset(word[:-1] for word in every if word.endswith("'")),
    )
