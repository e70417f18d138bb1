"""The HTML document that a preview shows: the message in a bare page, light, dark, wide or narrow."""

from __future__ import annotations

from app.message.views import Views, with_addresses

SCHEME = "tintero-view"
"""Under which the page and its pictures are found."""
POLICY = f"default-src 'none'; img-src {SCHEME}: data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

_PAGE = (
    "<!DOCTYPE html>\n<html>\n<head>\n"
    '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    "<style>body {{ margin: 16px; background: white; color: black; font-family: Arial, sans-serif;"
    " overflow-wrap: break-word }}{more}</style>\n</head>\n<body>\n{inside}\n</body>\n</html>\n"
)
# what programs do that turn every message dark: exchange light and dark, keep the hue, leave pictures alone
_DARK = (
    " html { background: white; filter: invert(0.9) hue-rotate(180deg);"
    " scrollbar-color: dimgray rgb(26 26 26) }"  # the filter leaves the bar beside the page alone
)
# not what stands in place of a picture that is not loaded: its words are to be read
_DARK_PICTURES = ' img:not([src^="http" i]) { filter: invert(1) hue-rotate(180deg) }'
_NARROW = " img { max-width: 100%; height: auto }"  # telephones make pictures fit
_PLAIN_WORDS = "<pre style='white-space: pre-wrap; font-family: inherit; margin: 0'>{words}</pre>"


def document(views: Views, *, dark: bool, with_pictures: bool, narrow: bool = False) -> str:
    """The message as a page of its own. Without pictures their descriptions stand where they would be."""
    inside = with_addresses(views.html, SCHEME if with_pictures else f"{SCHEME}:none")
    if not views.html:
        words = views.text.replace("&", "&amp;").replace("<", "&lt;")
        inside = _PLAIN_WORDS.format(words=words)
    more = _DARK * dark + _DARK_PICTURES * (dark and with_pictures) + _NARROW * narrow
    return _PAGE.format(policy=POLICY, more=more, inside=inside)
