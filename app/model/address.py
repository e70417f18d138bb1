"""Addresses: one parser, and what is shown is what goes on the wire.

Source: RFC 5321 section 4.1.2, RFC 5322 section 3.4, RFC 6531 (non-ASCII local parts), RFC 5891 (IDNA).
The standard library's parser is not used: its answer to hostile input depends on its patch level.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass

import idna

from app.errors import Kind, MailError, Reason, Retry

# what an atom may not have: the rest of ASCII is as in RFC 5322, beyond it everything is allowed (RFC 6531). Said the
# other way round, with a range up to the last character, it takes milliseconds to compile.
_NO_ATEXT = r'\x00-\x20"(),.:;<>@\[\\\]\x7f'
_ATEXT = re.compile(rf"[^{_NO_ATEXT}]+(\.[^{_NO_ATEXT}]+)*")
_PLAIN_NAME = re.compile(r"[\w !#$%&'*+/=?^`{|}~\-]+")
_QUOTED_LOCAL = re.compile(r'"(?:[^"\\]|\\.)*"')
_BARE = re.compile(r"[^\s<>\"(),;@]+@[^\s<>\"(),;@]+")
_NO_NAME = frozenset('@<>"()\\')
_TELLING = 3  # letters of a name that are no chance in an address
_LONGEST_LOCAL, _LONGEST_DOMAIN, _LONGEST_LABEL = 64, 253, 63  # octets, RFC 5321 4.5.3.1
_LINE_BREAKING = {"\u2028", "\u2029"}
_INVISIBLE = set("\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")


def _bad(text: str, problem: str, why: str) -> MailError:
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:100])
    return MailError(
        Kind.INVALID, Reason.BAD_ADDRESS, f"“{shown}” {why}.", Retry.NEVER, facts={"address": shown, "problem": problem}
    )


def _is_control(c: str) -> bool:
    return unicodedata.category(c) in ("Cc", "Cs") or c in _LINE_BREAKING


@dataclass(frozen=True)
class Address:
    """A display name (may be empty) and an addr-spec as a person reads it.

    Make one with `Address.parse`, which checks; the plain constructor trusts its caller.
    """

    name: str
    spec: str

    @classmethod
    def parse(cls, text: str) -> Address:
        """One address: `a@b.example`, `Name <a@b.example>` or `"Name, N." <a@b.example>`.

        Raises MailError(INVALID, BAD_ADDRESS) with the fact `problem`: `empty`, `control`,
        `invisible`, `no_at`, `local`, `domain`, `no_ending`, `brackets`.
        """
        trimmed = text.strip()
        if any(_is_control(c) for c in trimmed):
            raise _bad(text, "control", "contains a control character")
        name, spec = _cut(trimmed)
        if not spec:
            raise _bad(text, "empty", "is not an address")
        if any(c in _INVISIBLE for c in spec):
            raise _bad(text, "invisible", "contains an invisible character")
        _check_spec(spec, text)
        return cls(unicodedata.normalize("NFC", name), unicodedata.normalize("NFC", spec))

    @property
    def local(self) -> str:
        return self.spec.rpartition("@")[0]

    @property
    def domain(self) -> str:
        return self.spec.rpartition("@")[2]

    @property
    def wire(self) -> str:
        """The addr-spec for MAIL, RCPT and headers: A-label domain, local part untouched."""
        return f"{self.local}@{_wire_domain(self.domain)}"

    @property
    def needs_smtputf8(self) -> bool:
        """A non-ASCII local part has no ASCII form (RFC 6531 section 3.2)."""
        return not self.local.isascii()

    def __str__(self) -> str:
        """What a person reads and what `parse` reads back."""
        if not self.name:
            return self.spec
        if _PLAIN_NAME.fullmatch(self.name):
            return f"{self.name} <{self.spec}>"
        escaped = self.name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{self.spec}>'


def split_list(text: str) -> list[str]:
    """The pieces of a pasted list: cut at commas, semicolons, tabs and line ends outside quotes.

    Pieces are trimmed and never empty; they are not checked. Several bare addresses with nothing
    but blanks between them are cut as well.
    """
    pieces, current, quoted, angled, escaped = [], "", False, False, False
    for c in text:
        if escaped:
            escaped = False
        elif c == "\\" and quoted:
            escaped = True
        elif c == '"':
            quoted = not quoted
        elif not quoted and c in "<>":
            angled = c == "<"
        elif not quoted and (c in "\r\n\t" or (c in ",;" and not angled)):
            pieces.append(current)
            current, angled = "", False
            continue
        current += c
    if quoted:  # an unpaired quotation mark must not swallow the rest of the list
        return [p for p in (p.strip() for p in re.split(r"[,;\t\r\n]", text)) if p]
    pieces.append(current)
    found = []
    for piece in pieces:
        words = piece.split()
        if len(words) > 1 and all("@" in w and "<" not in w for w in words):
            found += words
        elif piece.strip():
            found.append(piece.strip())
    return found


def typed_list(text: str) -> list[str]:
    """The recipients in what a person typed or pasted: as `split_list`, and the name beside an address is its name.

    A name belongs to an address in the two cells of a spreadsheet's row, and before an address that has a word of it:
    `Ana Prado ana@prado.example`. Of `ana prado@x.example` nobody knows whether a dot or a name was meant.
    """
    if "\t" not in text:
        return [_with_name(piece) for piece in split_list(text)]
    found = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split("\t")]
        spec = next((cell for cell in cells if _BARE.fullmatch(cell)), "")
        name = " ".join(cell for cell in cells if cell != spec)
        is_name = bool(name) and not set(name) & _NO_NAME and (cells[0] == name or " " in name)
        if len(cells) == 2 and spec and is_name:
            found.append(str(Address(name, spec)))
        else:
            found += [_with_name(piece) for piece in split_list(line)]
    return found


def _with_name(piece: str) -> str:
    *names, spec = piece.split() or [""]
    name = " ".join(names)
    if not names or not _BARE.fullmatch(spec) or set(name) & _NO_NAME:
        return piece
    local = _plain(spec.rpartition("@")[0])
    is_theirs = any(len(word) >= _TELLING and word in local for word in map(_plain, names))
    return str(Address(name, spec)) if is_theirs else piece


def _plain(word: str) -> str:
    """Small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def _cut(text: str) -> tuple[str, str]:
    """Name and addr-spec of one mailbox; the addr-spec may still be wrong."""
    if text.endswith(">"):
        start = text.rfind("<")
        if start < 0 or text.count(">", start) != 1:
            raise _bad(text, "brackets", "has unpaired angle brackets")
        name, spec = text[:start].strip(), text[start + 1 : -1].strip()
        if len(name) > 1 and name[0] == name[-1] == '"':
            name = re.sub(r"\\(.)", r"\1", name[1:-1])
        elif "<" in name or ">" in name:
            raise _bad(text, "brackets", "has unpaired angle brackets")
        return name.strip(), spec
    if "<" in text or ">" in text:
        raise _bad(text, "brackets", "has unpaired angle brackets")
    if comment := re.fullmatch(r"(\S+@\S+)\s+\(([^()]*)\)", text):
        return comment[2].strip(), comment[1]
    return "", text


def _check_spec(spec: str, text: str) -> None:
    local, at, domain = spec.rpartition("@")
    if not at:
        raise _bad(text, "no_at", "has no @")
    quoted = _QUOTED_LOCAL.fullmatch(local)
    if not (quoted or _ATEXT.fullmatch(local)) or len(local.encode()) > _LONGEST_LOCAL:
        raise _bad(text, "local", "is not an address: the part before the @ is not valid")
    if not quoted and any(unicodedata.category(c)[0] == "Z" for c in local):
        raise _bad(text, "local", "is not an address: there is a blank before the @")
    try:
        wire = _wire_domain(domain)
    except ValueError as error:
        raise _bad(text, "domain", "is not an address: the part after the @ is not valid") from error
    if "." not in wire and wire != "localhost" and not wire.startswith("["):
        raise _bad(text, "no_ending", "has no ending such as .com after the @")


def _wire_domain(domain: str) -> str:
    """The domain in ASCII. Raises ValueError (idna.IDNAError is one) when there is none."""
    if domain.startswith("[") and domain.endswith("]"):
        inner = domain[1:-1]
        ipaddress.IPv6Address(inner[5:]) if inner.lower().startswith("ipv6:") else ipaddress.IPv4Address(inner)
        return domain
    if domain.isascii():
        labels = domain.split(".")
        if not all(
            re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?", x) and len(x) <= _LONGEST_LABEL for x in labels
        ):
            raise ValueError(domain)
        if len(domain) > _LONGEST_DOMAIN or labels[-1].isdigit():
            raise ValueError(domain)
        return domain
    wire = idna.encode(domain, uts46=True).decode("ascii")
    if len(wire) > _LONGEST_DOMAIN:
        raise ValueError(domain)
    return wire
