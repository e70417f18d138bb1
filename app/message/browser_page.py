"""The page that a browser shows when a person has signed in: whole in itself, without scripts, requests or secrets."""

from __future__ import annotations

from html import escape

_PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} - Tintero</title><style>
:root {{ color-scheme: light dark }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.5 Inter, system-ui, sans-serif;
  background: #f4f2ee; color: #23211d }}
main {{ max-width: 26rem; margin: 2rem; padding: 2.5rem 3rem; border-radius: 14px; background: #fffefb;
  box-shadow: 0 1px 3px #0002 }}
h1 {{ font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem }}
p {{ margin: 0 }}
@media (prefers-color-scheme: dark) {{ body {{ background: #1c1b19; color: #eceae5 }} main {{ background: #272522 }} }}
</style></head><body><main><h1>{title}</h1><p>{sentence}</p></main></body></html>
"""


def browser_page(title: str, sentence: str, lang: str = "en") -> bytes:
    """One page with these words, in UTF-8."""
    return _PAGE.format(title=escape(title), sentence=escape(sentence), lang=escape(lang)).encode()
