"""Taking out of foreign strings what must never reach a header or a body.

Every string that a person typed or another program sent passes here before it is encoded, so that
the encoders may assume harmless text (header injection: CVE-2024-6923, CVE-2026-1299).
"""

from __future__ import annotations

import re

_LINE_BREAKING = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BODY_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def one_line(text: str) -> str:
    """Text for a header value: no CR, LF, NUL, C0, C1, U+2028/9, no lone surrogates, trimmed.

    What separates lines or columns becomes one blank, so that words do not grow together; the other
    control characters vanish.
    """
    return _no_surrogates(_CONTROL.sub("", _LINE_BREAKING.sub(" ", text))).strip()


def body_text(text: str) -> str:
    """Text for a body: lines end in `\\n`; of the control characters only tab and form feed stay."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _no_surrogates(_BODY_CONTROL.sub("", text))


def _no_surrogates(text: str) -> str:
    """Lone surrogates, as file systems and clipboards hand them out, have no UTF-8 form."""
    return text if text.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
