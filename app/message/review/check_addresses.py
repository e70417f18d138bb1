"""Addresses that are probably not what was meant: slips of the finger, and letters that only look alike.

Sources: RFC 5890 (IDN), Unicode Technical Standard 39 (confusables; the few letters that matter in mail).
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable

import idna

from app.errors import MailError
from app.message.review.check_text import word_list
from app.model.address import Address
from app.model.finding import Check, Finding, Known

_SHORTEST = 5  # characters of a name before its ending: a shorter one is near to too many others
_LONG = 12  # characters from which on two slips are still a slip
_TRUSTED = 2  # messages after which an address written to is no slip itself
_LIKE_LATIN = str.maketrans(
    {  # Cyrillic, Greek and a few Latin letters, each beside the one it is taken for
        **dict(zip("авеѕзіјкӏмнорԛгтухԝԁһցь", "abeszijklmhopqrtyxwdhgb", strict=True)),
        **dict(zip("οανρυικτηεχωβγµɡıł", "oavpuiktnexwbyugil", strict=True)),
        "с": "c",
    }
)
_ASCII_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("5", "s"))
_TOGETHER = {"HIRAGANA", "KATAKANA", "CJK", "HANGUL", "BOPOMOFO", "KATAKANA-HIRAGANA"}


def look(recipients: Iterable[Address], known: Known) -> list[Finding]:
    """At most one finding for each recipient who looks mistyped or disguised."""
    findings = []
    for address in recipients:
        found = _disguised(address, known) or _mistyped(address, known)
        if found is not None:
            findings.append(found)
    return findings


def repaired(text: str) -> str:
    """What was probably meant by words that are no address: `ana@gmail.com.`, `ana@gmailcom`; "" if nobody knows."""
    local, at, domain = text.strip().strip(".,;:<>()[]\"'").rpartition("@")
    domain = domain.strip(".").replace("..", ".").replace(",", ".").replace(" ", "")
    local = local.strip(". ").replace(" ", "")
    if not at or not local or not domain:
        return ""
    if "." not in domain:
        bare = {name.replace(".", ""): name for name in reversed(_domains())}
        domain = bare.get(domain.lower(), "")
    try:
        meant = Address.parse(f"{local}@{domain}").spec
    except MailError:  # that would be no address either: two that were typed in one, for example
        return ""
    return meant if meant != text.strip() else ""


@functools.cache
def _domains() -> tuple[str, ...]:
    return tuple(word_list("domains")["domains"])


def _mistyped(address: Address, known: Known) -> Finding | None:
    spec, domain = address.spec.lower(), _shown(address.domain)
    if known.written.get(spec, 0) >= _TRUSTED or spec in known.own:
        return None
    familiar = _familiar(known)
    if domain in _domains() or domain in familiar:
        return _like_a_person(address, known)
    if (instead := _nearest(domain, _domains())) or (instead := _right_ending(domain)):
        return _finding(Check.MISTYPED, address, f"{address.local}@{instead}", 0)
    if instead := _nearest(domain, tuple(familiar)):
        return _finding(Check.MISTYPED, address, f"{address.local}@{instead}", familiar[instead])
    return None


def _familiar(known: Known) -> dict[str, int]:
    """The domains that were written to before, and one's own, with how often."""
    times: dict[str, int] = {own.rpartition("@")[2].lower(): _TRUSTED for own in known.own}
    for spec, count in known.written.items():
        domain = _shown(spec.rpartition("@")[2])
        times[domain] = times.get(domain, 0) + count
    return {domain: count for domain, count in times.items() if count >= _TRUSTED}


def _like_a_person(address: Address, known: Known) -> Finding | None:
    """Somebody new at a place that is known, one slip away from somebody who is written to."""
    local, domain = address.local.lower(), address.domain.lower()
    for spec, times in known.written.items():
        other, _, place = spec.rpartition("@")
        if times < _TRUSTED or place != domain or other == local or len(other) < 6 or spec in known.own:
            continue
        if _is_slip(local, other):
            return _finding(Check.MISTYPED, address, spec, times)
    return None


def _is_slip(typed: str, meant: str) -> bool:
    """One slip within a word, and not what tells two people apart: a last letter, a first letter, a number."""
    if distance(typed, meant) != 1 or typed[0] != meant[0] or typed[-1] != meant[-1]:
        return False
    return [c for c in typed if c.isdigit()] == [c for c in meant if c.isdigit()]


def _nearest(domain: str, candidates: tuple[str, ...]) -> str:
    """The name that `domain` misses by a slip: by one, or two in a long name with the same beginning and end."""
    best, least = "", 3
    for name in candidates:
        stem = name.partition(".")[0]
        if abs(len(name) - len(domain)) > 2 or len(stem) < _SHORTEST or not _begin_alike(domain, name):
            continue
        apart = distance(domain, name)
        if apart == 1 and _only_ending_differs(domain, name):
            continue
        far = apart == 2 and len(name) >= _LONG and domain[:2] == name[:2] and domain[-2:] == name[-2:]
        if (apart == 1 or far) and apart < least:
            best, least = name, apart
    return best


def _begin_alike(a: str, b: str) -> bool:
    """The first letter is hardly ever the wrong one; at most it changed places with the second."""
    return a[:1] == b[:1] or a[:2] == b[1::-1]


def _only_ending_differs(domain: str, name: str) -> bool:
    """`outlook.fi` is a country of its own, `gmail.cm` hardly: a real ending of two letters is no slip for another."""
    stem, _, ending = domain.rpartition(".")
    other, _, meant = name.rpartition(".")
    return stem == other and len(ending) == len(meant) == 2


def _right_ending(domain: str) -> str:
    endings: dict[str, str] = word_list("domains")["endings"]
    stem, _, ending = domain.rpartition(".")
    return f"{stem}.{endings[ending]}" if ending in endings else ""


def _disguised(address: Address, known: Known) -> Finding | None:
    """Letters of several scripts in one name, or a name that reads like a known one and is another."""
    domain = _shown(address.domain)
    if known.written.get(address.spec.lower(), 0) >= _TRUSTED:
        return None
    plain = skeleton(domain)
    famous = (*_domains(), *word_list("domains")["look_alikes"])
    meant = next((name for name in (*_familiar(known), *famous) if name != domain and skeleton(name) == plain), "")
    if meant and domain not in famous and domain not in _familiar(known):
        return _finding(Check.LOOK_ALIKE, address, f"{address.local}@{meant}", 0)
    mixed = any(len(scripts(label)) > 1 for label in domain.split(".")) or len(scripts(address.local)) > 1
    if not mixed:
        return None
    guess = address.spec.lower().translate(_LIKE_LATIN)
    return _finding(Check.LOOK_ALIKE, address, guess if guess.isascii() else "", 0)


def scripts(label: str) -> set[str]:
    """The scripts of a word's letters; those that belong together in Chinese, Japanese and Korean count as one."""
    found = {unicodedata.name(c, "?").split()[0] for c in label if c.isalpha()}
    if found & _TOGETHER:
        found = (found - _TOGETHER - {"LATIN"}) | {"CJK"}
    return found


def skeleton(domain: str) -> str:
    """What a hurried reader takes a domain for: equal skeletons look alike."""
    plain = unicodedata.normalize("NFKD", domain.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LIKE_LATIN)
    for pair, letter in _ASCII_PAIRS:
        plain = plain.replace(pair, letter)
    return plain


def _shown(domain: str) -> str:
    """A domain as a person reads it, also when it was typed in its wire form."""
    lower = domain.lower()
    if "xn--" not in lower:
        return lower
    try:
        return idna.decode(lower)
    except (idna.IDNAError, UnicodeError):
        return lower


def _finding(check: Check, address: Address, instead: str, times: int) -> Finding:
    facts = {"address": address.spec, "instead": instead, "times": str(times)}
    if check is Check.LOOK_ALIKE:
        detail = f"{address.spec} has letters that look like others" + (f"; it is not {instead}." if instead else ".")
    else:
        detail = f"{address.spec} looks mistyped: did you mean {instead}?"
    return Finding(check, detail, facts)


def distance(a: str, b: str) -> int:
    """Slips between two words: a letter too many, missing, wrong, or two exchanged (optimal string alignment).

    Stops counting at 3.
    """
    if abs(len(a) - len(b)) > 2:
        return 3
    older: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > 2:
            return 3
        older, last = last, row
    return min(last[-1], 3)
