"""Who gets a message, and from whom: names, numbers and habits that do not fit."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from app.message.markup.html_tokens import names
from app.message.review.check_addresses import distance
from app.message.review.check_text import OwnText, folded, word_list
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check, Finding, Known

MANY = 15
"""People in To and Cc from which on somebody should ask whether they all want to be shown to each other."""

_USUAL = 2  # messages from one identity that make it the usual one
_MOST_LINES, _LONGEST_LINE = 3, 80  # where a greeting stands, and how long its line is
_GREETED = 4  # names in one greeting
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_TOKEN = re.compile(_WORD.pattern + r"|[,&!:;—–-]")
_SHORT_LINE = 4  # words of a line in which a comma may stand before the name
_AND = names("and und y e et ed & o")
_GROUP = names("team equipe equipo equipa support family familie familia famille famiglia crew group gruppe grupo")
_ROLE = re.compile(  # how mailboxes are called that several people read
    r"^(?:mail|post|jobs|shop|hr|it|legal|presse?|prensa|abuse|all|alle)$|info|contact|kontakt|conta[ct]to|office|buero"
    r"|bureau|oficina|h[ae]llo|hola|sales|support|service|team|admin|webmaster|reply|career|bewerb|billing|account|rechnung"
    r"|factur|fattur|secretar|sekretar|segreter|recepc|recept|empfang|newsletter|order|bestell|booking|reserv|marketing"
    r"|security|event|kund|vertrieb|verkauf|einkauf|buchhalt|praxis|kanzlei|verwalt|schule|hotel|anfrage|direc|comerc"
    r"|commerc|ventas|compras|atenci|atend|client|accueil|compta|mairie|ammin|vendas|financ|geral|general|enquir|inquir"
)
_COMPANY = names(
    "gmbh ag kg ohg ev ltd inc llc plc corp co company sl sa slu sarl sas srl spa lda ltda bv nv ab oy group gruppe"
    " team service services support hotel restaurant praxis kanzlei schule university universitat universidad"
    " universite verein bank bahn amt stadt ayuntamiento mairie comune institut institute instituto office department"
    " shop store press verlag editorial studio agency agentur agencia newsletter list club association"
    " asociacion stiftung"
)
_LIST = re.compile(
    r"(?:^|[.@-])(?:lists?|listserv|groups?|googlegroups|lista|liste|mailman|discuss)(?=[.@-]|$)"
    r"|-(?:users?|devel?|dev|discuss|announce|list|l|bugs|members|committers)@|^(?:all|everyone|alle|todos|tous)[-.]?\w*@"
)


@dataclass(frozen=True)
class People:
    """The recipients as parsed; To and Cc are seen by everybody."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]

    @property
    def visible(self) -> tuple[Address, ...]:
        return (*self.to, *self.cc)

    @property
    def every(self) -> tuple[Address, ...]:
        return (*self.to, *self.cc, *self.bcc)


def many_visible(people: People, known: Known) -> Finding | None:
    """So many that can read each other's address, and not all from the writer's own house."""
    seen = {address.spec.lower() for address in people.visible}
    houses = {address.domain.lower() for address in people.visible}
    if len(seen) < MANY or houses <= {own.rpartition("@")[2].lower() for own in known.own}:
        return None
    detail = f"{len(seen)} people can read each other's address; Bcc would hide them."
    return Finding(Check.MANY_VISIBLE, detail, {"count": str(len(seen))})


def unusual_identity(people: People, known: Known) -> Finding | None:
    """These people always got mail from another of one's own addresses, never from this one."""
    sender, own = known.sender.lower(), {address.lower() for address in known.own}
    if len(own) < 2 or sender not in own:
        return None
    usual: dict[str, int] = {}
    example = ""
    for address in people.every:
        before = known.senders.get(address.wire.lower(), {})
        if before.get(sender):
            return None
        for identity, times in before.items():
            if identity in own and identity != sender:
                usual[identity] = usual.get(identity, 0) + times
                example = example or address.name or address.spec
    best = max(usual, key=lambda identity: usual[identity], default="")
    if not best or usual[best] < _USUAL:
        return None
    detail = f"Until now you wrote to {example} from {best}, this message is from {known.sender}."
    facts = {"name": example, "instead": best, "address": known.sender, "times": str(usual[best])}
    return Finding(Check.IDENTITY, detail, facts)


def guarded_domain(people: People, known: Known) -> Finding | None:
    """Mail to this domain is meant to be from another of one's own addresses: so the person said."""
    sender = known.sender.lower()
    for address in people.every if sender else ():
        domain = address.wire.rpartition("@")[2].lower()
        for guarded, wanted in known.guards.items():
            is_meant = domain == guarded or domain.endswith(f".{guarded}")
            if is_meant and sender not in wanted:
                detail = f"Mail to {guarded} is meant to be from {wanted[0]}, this message is from {known.sender}."
                facts = {"name": guarded, "instead": wanted[0], "address": known.sender, "target": address.spec}
                return Finding(Check.GUARDED, detail, facts)
    return None


def reply_to_list(draft: Draft, people: People) -> Finding | None:
    """An answer that a whole mailing list will read, beside the person it is for."""
    if not draft.in_reply_to or len(people.visible) < 2:
        return None
    found = next((a for a in people.visible if is_list(a)), None)
    if found is None or all(is_list(a) for a in people.visible):
        return None
    detail = f"Everybody on the list {found.spec} will read this answer."
    return Finding(Check.REPLY_TO_LIST, detail, {"list": found.spec, "address": found.spec})


def is_list(address: Address) -> bool:
    """Whether an address is that of a mailing list, as far as its name tells."""
    return bool(_LIST.search(address.spec.lower()))


def greeting(own: OwnText, people: People, known: Known) -> Finding | None:
    """A name in the first line that is none of the people's whom the message goes to."""
    named = greeted(own.words)
    if not named or not people.every or len(people.every) > MANY:
        return None
    theirs = [_names_of(address, known) for address in people.every]
    if any(_is_one_of(name, words) for name in named for words in theirs):
        return None
    if not all(_is_telling(address, known) for address in people.every):
        return None
    to = ", ".join(address.name or address.spec for address in people.every[:3])
    detail = f"The text greets {named[0]}, the message goes to {to}."
    return Finding(Check.GREETING, detail, {"name": named[0], "names": to, "words": named[0]})


def greeted(words: str) -> tuple[str, ...]:
    """The people whom the first lines greet by name; empty when they greet nobody or everybody."""
    filled = [line for line in words.split("\n") if line.strip()][:_MOST_LINES]
    for line in filled:
        if found := _greeted_in(line.strip()):
            return found
    return ()


def _greeted_in(line: str) -> tuple[str, ...]:
    """The names behind a greeting: "Anna", "Jane Smith", "Anna" and "Bernd"."""
    rules = _lists()
    start = _after_greeting(line[:_LONGEST_LINE], rules)
    if not start:
        return ()
    rest = line[start:_LONGEST_LINE]
    if rest.lstrip().startswith(",") and len(rest.split()) >= _SHORT_LINE:
        return ()  # "Hello, yesterday we ..."
    found: list[str] = []
    is_new = True  # the next word begins another person
    for match in _TOKEN.finditer(rest):
        word = match[0].rstrip(".")
        small = folded(word)
        if small == "," or small in _AND:
            is_new = True
        elif small in rules.titles or (found and is_new and small in rules.greetings):
            continue
        elif small in _GROUP or (small in rules.nobody and not found):
            return ()
        elif not word[:1].isupper() or small in rules.nobody or len(found) >= _GREETED:
            break
        elif is_new:
            found.append(word)
            is_new = False
        else:
            found[-1] += f" {word}"
    return tuple(found)


def _after_greeting(line: str, rules: _Lists) -> int:
    """Where the greeting ends, also a double one ("Moin, lieber"); 0 if the line begins with none."""
    plain = folded(line)
    if len(plain) != len(line):  # a letter that folds to two: compare what is comparable
        plain = line.lower()
    end = 0
    for _ in range(2):
        lead = len(plain[end:]) - len(plain[end:].lstrip(" ,"))
        rest = plain[end + lead :]
        hit = next((g for g in rules.greetings if re.match(rf"{g}(?![\w'-])", rest)), None)
        if hit is None:
            break
        end += lead + len(hit)
    return end


@dataclass(frozen=True)
class _Lists:
    greetings: tuple[str, ...]
    """The longest first."""
    titles: frozenset[str]
    nobody: frozenset[str]
    short: tuple[frozenset[str], ...]


@functools.cache
def _lists() -> _Lists:
    raw = word_list("greetings")
    return _Lists(
        tuple(sorted(set(raw["greetings"]), key=len, reverse=True)),
        frozenset(raw["titles"]),
        frozenset(raw["nobody"]),
        tuple(frozenset(group) for group in raw["short"]),
    )


def _split(name: str) -> list[str]:
    """The words of a person's name, folded; "Prado, Ana" is Ana Prado."""
    last, comma, first = name.partition(",")
    words = _WORD.findall(f"{first} {last}" if comma else name)
    titles = _lists().titles
    return [w for w in (folded(word).rstrip(".") for word in words) if w not in titles]


def _names_of(address: Address, known: Known) -> tuple[list[str], str]:
    """The words of a recipient's names, and the address without what is no letter."""
    stored = known.names.get(address.spec.lower(), "")
    local = folded(address.local)
    words = _split(address.name) + _split(stored) + re.findall(r"[^\W\d_]+", local)
    return words, "".join(re.findall(r"[^\W\d_]+", local))


def _is_one_of(name: str, person: tuple[list[str], str]) -> bool:
    words, local = person
    for part in folded(name).split():
        for piece in [part, *part.split("-")]:
            if any(_same(piece, word) for word in words) or (len(piece) >= 3 and piece in local):
                return True
            if len(piece) >= 3 and local.startswith(piece[0]) and len(local) <= 3:
                return True  # initials in place of a name
    return False


def _same(greeted_name: str, word: str) -> bool:
    """One is the other, its beginning, its initial, its short form, or a slip away from it."""
    a, b = sorted((greeted_name, word), key=len)
    if not a:
        return False
    if b.startswith(a) and (len(a) >= 3 or len(a) == len(b) or len(greeted_name) <= 2):
        return True
    if any(a in group and b in group for group in _lists().short):
        return True
    return min(len(a), len(b)) >= 4 and distance(a, b) <= (2 if len(a) >= 7 else 1)


def _is_telling(address: Address, known: Known) -> bool:
    """Whether a person's first name is known for certain: by name, or as first.last in the address."""
    local = [w for w in re.split(r"[^a-z]+", folded(address.local)) if w]
    if any(_ROLE.search(word) for word in local):
        return False
    for name in (address.name, known.names.get(address.spec.lower(), "")):
        if any(word in _COMPANY for word in folded(name).replace(".", "").replace(",", " ").split()):
            return False
        if len(_split(name)) >= 2:
            return True
    return len(local) == 2 and all(len(word) >= 3 for word in local)
