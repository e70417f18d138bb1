"""HTML of the kinds that people open and paste, as large as asked for."""

from __future__ import annotations

from collections.abc import Callable

_TEXT = (
    '<p style="margin:0 0 12px">Some <b>bold</b> words and <a href="https://example.org/x?y=1">a link</a> with more '
    '<span style="color:#aa0000">text</span> that makes up a paragraph of ordinary length, as people write it.</p>\n'
)
_WORD = (
    "<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=EN-US style='font-size:11.0pt;"
    'line-height:107%;font-family:"Calibri",sans-serif;mso-fareast-font-family:Calibri\'>Some words that people '
    "write <b>in</b> a word processor.<o:p></o:p></span></p>\n"
)
_WORD_HEAD = (
    "<html xmlns:o='x'><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:Calibri,sans-serif}"
    "</style></head><body lang=EN-GB>"
)
_SECTION = (
    '<tr><td style="padding:10px 18px;font-family:Arial,sans-serif;font-size:14px;line-height:21px;color:#333333" '
    'bgcolor="#ffffff"><table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:0 8px">'
    '<p style="margin:0 0 12px">Some <b>bold</b> words and <a href="https://example.org/x" style="color:#1155cc">a link'
    "</a> with more text that makes up a paragraph of ordinary length, as people write it.</p></td>"
    '<td width="80" style="padding:0 8px"><img src="cid:a@b" width="64" height="64" alt="x"></td></tr></table>'
    "</td></tr>"
)
_ROW = (
    "<tr>"
    + "".join(
        f'<td class=xl{n} align=right width=64 style="width:48pt;border:.5pt solid windowtext">{n * 13}</td>'
        for n in range(8)
    )
    + "</tr>\n"
)
_GRID_HEAD = "<style>td{padding:0;font-size:11pt;font-family:Calibri} .xl3{font-weight:700}</style>"


def _times(part: str, octets: int) -> str:
    return part * (octets // len(part))


def text(octets: int) -> str:
    return _times(_TEXT, octets)


def word(octets: int) -> str:
    return f"{_WORD_HEAD}{_times(_WORD, octets)}</body></html>"


def newsletter(octets: int) -> str:
    return f'<table width="600" align="center" cellpadding="0" cellspacing="0">{_times(_SECTION, octets)}</table>'


def spreadsheet(octets: int) -> str:
    rows = _times(_ROW, octets)
    return f'{_GRID_HEAD}<table border=0 cellspacing=0 style="border-collapse:collapse">{rows}</table>'


def table(rows: int, columns: int) -> str:
    """Its columns are as wide as what is in them: they all move at each letter."""
    row = "<tr>" + "<td>some words</td>" * columns + "</tr>"
    return f'<p>above</p><table border="1">{row * rows}</table><p>below</p>'


def own_table(rows: int, columns: int) -> str:
    """As ours are: the columns share the width of the sheet."""
    cell = f'<td width="{100 // columns}%" style="padding:4px 8px">some words</td>'
    return f'<p>above</p><table border="1" width="100%">{f"<tr>{cell * columns}</tr>" * rows}</table><p>below</p>'


KINDS: dict[str, Callable[[int], str]] = {
    "text": text,
    "word": word,
    "newsletter": newsletter,
    "spreadsheet": spreadsheet,
}
