"""Fields such as `{first_name}` in signatures, snippets and templates: found and filled.

A field is a word of letters, digits, blanks, `_` and `-` in braces that begins with a letter. Case does not
count. In HTML fields are looked for in the words and in the addresses of links, never in tags or styles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from html import escape
from urllib.parse import quote

from app.message.markup.html_tokens import names, unescape
from app.model.address import Address
from app.model.snippet import CURSOR

_FIELD = re.compile(r"\{([^\W\d_][\w \-]{0,39})\}")
_IN_ADDRESS = re.compile(r"(?:\{|%7B)([^\W\d_](?:[\w\-]|%20){0,39})(?:\}|%7D)", re.IGNORECASE)
_UNSEEN = re.compile(r"<(style|script)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_TARGET = re.compile(r"(\bhref\s*=\s*)(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_TITLES = names("dr dra prof profª mr mrs ms miss sir herr frau sr sra srta don doña m mme mlle dott sig")
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gob", "gov", "net", "or", "org"))
_OTHER_WORDS = {  # what people of other languages call the same
    "name": "nombre nom nome",
    "first_name": "vorname nombre_de_pila prénom prenom primeiro_nome",
    "last_name": "nachname familienname apellido apellidos nom_de_famille sobrenome cognome",
    "address": "adresse dirección direccion correo endereço endereco indirizzo",
    "company": "firma empresa société societe entreprise azienda",
    "date": "datum fecha data",
    "my_name": "mein_name mi_nombre mon_nom meu_nome",
    "my_address": "meine_adresse mi_dirección mi_direccion mon_adresse meu_endereço meu_endereco",
}
_KNOWN_AS = {other: name for name, others in _OTHER_WORDS.items() for other in others.split()}
_MAIL_HOUSES = names(
    "aol free gmail gmx googlemail hotmail icloud live libero laposte mail mailbox me msn orange outlook posteo proton"
    " protonmail tutanota uol web wanadoo yahoo yandex ymail zoho"
)


def fields_in(text: str) -> tuple[str, ...]:
    """The fields of plain text in lower case, each once, in the order in which they come. `{cursor}` is none."""
    found = dict.fromkeys(" ".join(name.lower().split()) for name in _FIELD.findall(text))
    found.pop(CURSOR[1:-1], None)
    return tuple(found)


def usual_name(field: str) -> str:
    """What a field is called in the values that fill it: `first_name` for `vorname`."""
    return _KNOWN_AS.get(field.replace(" ", "_"), field)


def value_of(field: str, values: Mapping[str, str]) -> str | None:
    """What a field becomes, under its own name or the usual one; None if nobody said."""
    value = values.get(field)
    return values.get(usual_name(field)) if value is None else value


def fields_in_html(html: str) -> tuple[str, ...]:
    """As `fields_in`, of the words and link addresses of `html`."""
    seen = _UNSEEN.sub(" ", html)
    targets = " ".join(_decoded(match[2]) for match in _TARGET.finditer(seen))
    return fields_in(unescape(_TAG.sub("", seen)) + " " + targets)


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with the fields that `values` knows (names in lower case); others stay as they are."""
    return _FIELD.sub(_replacer(values, lambda value: value), text)


def fill_html(html: str, values: Mapping[str, str]) -> str:
    """As `fill`; values become text, never markup."""
    pieces, position = [], 0
    for skipped in re.finditer(f"{_UNSEEN.pattern}|{_TAG.pattern}", html, _UNSEEN.flags):
        pieces.append(_FIELD.sub(_replacer(values, _as_html), html[position : skipped.start()]))
        pieces.append(_TARGET.sub(lambda match: _fill_target(match, values), skipped[0]))
        position = skipped.end()
    pieces.append(_FIELD.sub(_replacer(values, _as_html), html[position:]))
    return "".join(pieces)


def about_person(person: Address | None) -> dict[str, str]:
    """What is known of a recipient: `name`, `first_name`, `last_name`, `address`, `domain`, `company`.

    Only what can be told is there: no name without one, no company for the address of a mail provider.
    """
    if person is None:
        return {}
    found = {"address": person.spec, "domain": person.domain, "company": _company(person.domain)}
    words = _ordered(person.name)
    if words:
        found |= {"name": " ".join(words), "first_name": words[0], "last_name": words[-1] if len(words) > 1 else ""}
    return {name: value for name, value in found.items() if value}


def about_sender(sender: Address | None, date: str) -> dict[str, str]:
    """What a signature or a snippet may say of the writer: `name`, `first_name`, `address`; and `date`."""
    known = about_person(sender)
    return {name: known[name] for name in ("name", "first_name", "address") if name in known} | {"date": date}


def about_writing(people: Iterable[Address], sender: Address | None, date: str) -> dict[str, str]:
    """What a snippet is filled with: as a signature, and of the first recipient `to_name`, `to_first_name`…"""
    person = about_person(next(iter(people), None))
    return about_sender(sender, date) | {f"to_{name}": value for name, value in person.items()}


def about_message(people: Iterable[Address], sender: Address | None, date: str) -> dict[str, str]:
    """What a template is filled with: the first recipient, the sender as `my_name` and `my_address`, the `date`."""
    own = about_sender(sender, date)
    mine = {f"my_{name}": own[name] for name in ("name", "address") if name in own}
    return about_person(next(iter(people), None)) | mine | {"date": date}


def _replacer(values: Mapping[str, str], as_written: Callable[[str], str]) -> Callable[[re.Match[str]], str]:
    def replaced(match: re.Match[str]) -> str:
        value = value_of(" ".join(match[1].lower().split()), values)
        return match[0] if value is None else as_written(value)

    return replaced


def _as_html(value: str) -> str:
    return escape(value, quote=False).replace("\n", "<br>")


def _fill_target(match: re.Match[str], values: Mapping[str, str]) -> str:
    def replaced(found: re.Match[str]) -> str:
        value = value_of(found[1].replace("%20", " ").lower(), values)
        return found[0] if value is None else quote(value, safe="@+")

    return match[1] + _IN_ADDRESS.sub(replaced, match[2])


def _decoded(target: str) -> str:
    return re.sub(r"%20", " ", re.sub(r"%7D", "}", re.sub(r"%7B", "{", target, flags=re.I), flags=re.I))


def _ordered(name: str) -> list[str]:
    """First name first, without titles: also of `Ruiz, Marta`."""
    last, comma, first = name.partition(",")
    words = f"{first} {last}".split() if comma and first.strip() else name.split()
    kept = [word for word in words if word.rstrip(".").casefold() not in _TITLES]
    return [] if "@" in name else kept


def _company(domain: str) -> str:
    labels = domain.split(".")
    if len(labels) < 2 or domain.startswith("["):
        return ""
    cut = 3 if len(labels) > 2 and labels[-2].casefold() in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    label = labels[-cut]
    if label.casefold() in _MAIL_HOUSES or label.casefold().startswith("xn--"):
        return ""
    return " ".join(word[:1].upper() + word[1:] for word in re.split(r"[-_]+", label) if word)
