"""Subjects of replies and forwards: one prefix, never a tower of them in four languages."""

from __future__ import annotations

import re

from app.message.text.clean import one_line

_REPLY = (
    "re", "aw", "antw", "antwort", "antwoord", "sv", "vs", "odp", "rif", "ynt", "cevap", "res", "rép", "vá", "atb",
    "bls", "απ", "σχετ", "отв", "ответ", "на", "відп", "回复", "回覆", "答复", "答覆", "回信", "返信", "답장", "회신",
    "رد", "الرد", "پاسخ", "השב", "תשובה", "ตอบ", "ตอบกลับ", "trả lời",
)  # fmt: skip
_FORWARD = (
    "fwd", "fw", "wg", "tr", "rv", "enc", "doorst", "doorgestuurd", "vl", "vb", "pd", "ilt", "i̇lt", "yml", "trs",
    "továbbítás", "πρθ", "пер", "пересл", "đt", "chuyển tiếp", "转发", "轉寄", "轉發", "転送", "전달",
    "إعادة توجيه", "توجيه", "העבר", "הועבר", "ส่งต่อ",
)  # fmt: skip
_WORDS = "|".join(re.escape(word) for word in sorted({*_REPLY, *_FORWARD}, key=len, reverse=True))
_COUNT = r"(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3}|\d{1,2})?"
_PREFIX = re.compile(rf"\s*(?:(?:{_WORDS}){_COUNT}|[RI])\s?[:：]\s*", re.IGNORECASE)
_LETTER = re.compile(r"\s*[ri]\s?:(?!\s)", re.IGNORECASE)  # "I:Robot" and "R:B test" are no prefixes
_LIST_NAME = re.compile(r"\s*(\[[^\[\]]{1,60}\])\s*")
_TRAILING_FORWARD = re.compile(r"\s*\(\s*fwd?\s*\)\s*$", re.IGNORECASE)
_MOST = 100
REPLY, FORWARD = "Re:", "Fwd:"


def bare(subject: str) -> str:
    """The subject without any prefix of a reply or a forward. A list's name in brackets stays, once."""
    rest = one_line(subject)
    name = ""
    for _ in range(_MOST):
        tag = _LIST_NAME.match(rest)
        if tag and (_prefix(rest[tag.end() :]) or (name and tag[1].lower() == name.lower())):
            name, rest = name or tag[1], rest[tag.end() :]
            continue
        prefix = _prefix(rest)
        if prefix is None:
            break
        rest = rest[prefix.end() :]
    rest = _TRAILING_FORWARD.sub("", rest).strip()
    if name and rest.lower().startswith(name.lower()):
        name = ""
    return f"{name} {rest}".strip()


def reply(subject: str) -> str:
    """`Re:` and the bare subject."""
    return f"{REPLY} {bare(subject)}".strip()


def forward(subject: str) -> str:
    """`Fwd:` and the bare subject."""
    return f"{FORWARD} {bare(subject)}".strip()


def _prefix(text: str) -> re.Match[str] | None:
    return None if _LETTER.match(text) else _PREFIX.match(text)
