"""Small dictionaries for tests, and a profile in which only they are found."""

from __future__ import annotations

from pathlib import Path

from app.model.spelling import Dictionary, Origin

AFF = """SET UTF-8
TRY esianrtolcdugmphbyfvkwzESIANRTOLCDUGMPHBYFVKWZ'
ICONV 1
ICONV ’ '
REP 1
REP f ph
SFX S Y 2
SFX S   y     ies        [^aeiou]y
SFX S   0     s          [^sxzhy]
SFX G Y 2
SFX G   e     ing        e
SFX G   0     ing        [^e]
"""
ENGLISH = """hello the and of you to is not this that for catalogue/S paper/S printer/S write/SG word/S letter/S winter
right wrong see we have with are in it I Marta don't spell/SG message/S phone/S quick answer/S thank morning"""
SPANISH = (
    "hola el la los las de que y en un una para con es catálogo/S palabra/S papel carta/S invierno muchas gracias por"
)


def write_dictionary(folder: Path, name: str, words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    found = words.split()
    (folder / f"{name}.aff").write_text(AFF, "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(found)), *found]) + "\n", "utf-8")


def dictionary(folder: Path, name: str = "en_GB", words: str = ENGLISH) -> Dictionary:
    """One that is there, ready to be asked."""
    write_dictionary(folder, name, words)
    return Dictionary(name.replace("_", "-"), str(folder / f"{name}.aff"), str(folder / f"{name}.dic"), Origin.SYSTEM)
