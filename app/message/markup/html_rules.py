"""What may be in the HTML of a mail: tags, attributes, styles, addresses. Everything else is left out."""

from __future__ import annotations

import re
from enum import StrEnum

from app.message.markup.css_values import ESCAPED, named
from app.message.markup.html_tokens import names

TAGS = names(
    "a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn dir div dl"
    " dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p pre q s"
    " samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var"
)
SKIPPED = names(  # left out with everything in them
    "audio datalist embed head iframe math meter noembed noframes progress rp script style svg template title video"
)
FOREIGN = frozenset(("svg svg", "math math"))
FOREIGN_SPOKEN = frozenset(  # show the words in them; what they stand in does not
    ("svg text", "svg foreignobject", "math mi", "math mo", "math mn", "math ms", "math mtext")
)
FOREIGN_UNSEEN = frozenset(
    [
        f"svg {name}"
        for name in names("clippath defs desc filter marker mask metadata pattern script style symbol title")
    ]
    + ["math annotation", "math annotation-xml", "math script", "math style"]
)
WRITTEN_AS = {  # what is a line of its own, or a column, and has no name that mail programs know
    "listing": "pre",
    "acronym": "abbr",
    **dict.fromkeys(names("aside details dialog fieldset hgroup legend search summary"), "div"),
}
AT_ONCE = {"form": "div"}  # for parsers have rules of their own for it
FIELDSET = "fieldset{margin:0 2px;padding:.35em .75em .625em;border:2px groove #c0c0c0}"  # as browsers have it
AROUND = {"rt": ("(", ")")}  # readings above words: mail programs know none, so they stand behind them
KNOWN = TAGS | SKIPPED | WRITTEN_AS.keys() | AT_ONCE.keys() | AROUND.keys()
AS_TYPED = names("plaintext textarea xmp")  # what stands in them is text, whatever it looks like
KNOWN |= AS_TYPED | names("body head html option select")
MOST_OPTIONS = 20  # of a list to choose from; of a longer one what is chosen
URL_SCHEMES = frozenset({"http", "https", "mailto", "tel", "ftp", "cid", "data"})

_EVERYWHERE = {"style", "dir", "lang", "title", "align", "hidden"}
_BOX = {"width", "height", "bgcolor"}
_CELL = _BOX | {"bordercolor", "colspan", "rowspan", "valign", "nowrap"}
ATTRIBUTES = {
    "*": _EVERYWHERE,
    "a": {"href"},
    "blockquote": {"type"},
    "br": {"clear"},
    "col": {"width", "span", "valign"},
    "colgroup": {"width", "span", "valign"},
    "font": {"color", "face", "size"},
    "hr": {"width", "size", "color", "noshade"},
    "img": {"src", "alt", "width", "height", "border", "hspace", "vspace"},
    "li": {"value", "type"},
    "ol": {"start", "type", "reversed"},
    "table": _BOX | {"border", "bordercolor", "cellpadding", "cellspacing", "frame", "rules"},
    "tbody": {"bgcolor", "valign"},
    "td": _CELL,
    "tfoot": {"bgcolor", "valign"},
    "th": _CELL,
    "thead": {"bgcolor", "valign"},
    "tr": {"bgcolor", "valign", "height"},
    "ul": {"type"},
}
LENGTHS = {"width", "height", "border", "cellpadding", "cellspacing", "hspace", "vspace", "size"}
SPANS = {"colspan", "rowspan", "span"}
_MOST_SPAN = 100  # a foreign number must not allocate a huge table
_LONGEST_VALUE = 1_000

_SIDES = ("top", "right", "bottom", "left")
_STYLES = (
    names(
        "background-color border border-collapse border-color border-radius border-spacing border-style"
        " border-width box-sizing clear color column-gap direction display"
        " flex flex-direction flex-grow flex-wrap float font font-family font-size font-style gap"
        " font-variant font-variant-caps font-weight height letter-spacing line-height list-style list-style-position"
        " list-style-type margin max-height max-width min-height min-width mso-list opacity overflow overflow-wrap"
        " padding padding-inline-start table-layout text-align text-decoration text-decoration-color"
        " text-decoration-line text-decoration-style text-indent text-transform unicode-bidi vertical-align visibility"
        " white-space width word-break word-spacing word-wrap"
    )
    | {f"{name}-{side}" for name in ("border", "margin", "padding") for side in _SIDES}
    | {f"border-{side}-{what}" for side in _SIDES for what in ("color", "style", "width")}
)
_MOST_DECLARATIONS = 100
_LONGEST_STYLE_VALUE = 300
_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([\d.,%/\s]{1,60}\)", re.IGNORECASE)
_STYLE_VALUE = re.compile(r"[^\x00-\x1f\\<>{}()@*:]*")
_SIGNS = r"*+\u00b7\u00bb\u2010-\u2015\u2022\u2023\u2043\u203a\u2190-\u21ff\u2500-\u27bf"
_MARKER = re.compile(rf"([\"'])[\w().\- {_SIGNS}]{{1,12}}\1")  # of a list: `"(a) "`
_ADDRESS = re.compile(r"url\([^)]*\)?", re.IGNORECASE)
_BRACKETS = re.compile(r"\s\(([\w ]{1,40})\)")
_IMPORTANT = re.compile(r"!\s*important", re.IGNORECASE)
_NOT_COLOURS = names(
    "auto border-box bottom center contain content-box cover fixed inherit initial left local no-repeat none"
    " padding-box repeat repeat-x repeat-y right round scroll space top transparent unset url"
)
_WORD = re.compile(r"(?<![\w#.-])[a-z]{3,24}(?![\w(-])", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DISPLAY = re.compile(
    r"none|contents|inherit|initial|unset|revert|(?:(?:inline|block)(?:-block|-table|-flex|-grid)?|flex|grid|flow-root"
    r"|flow|list-item|table(?:-[a-z-]+)?|run-in|ruby(?:-[a-z-]+)?|math|(?:-[a-z]+-)?(?:inline-)?(?:box|flexbox|flex))"
    r"(?: (?:block|inline|flow|flow-root|flex|grid|table|list-item|ruby))*",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<[a-zA-Z/!?]")  # waits in a harmless place for a program that reads it wrongly
_LENGTH = re.compile(r"\d{1,5}(?:\.\d{0,20})?(?:px|%)?")  # a third of 100 has sixteen digits for some
_MOVES = names("position top")
_MOVE = re.compile(r"(-)?(\d{1,3}(?:\.\d{1,4})?(?:px|pt))")
RAISED = "x-raised"  # how far text is put above its place without moving what is around it, for who edits it
_SMALL_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]{1,140000}")


class Purpose(StrEnum):
    """What HTML is made safe for."""

    SHOW = "show"
    EDIT = "edit"  # what our reader of HTML understands stays as well


def safe_style(source: str, purpose: Purpose = Purpose.SHOW) -> str:
    """The allowed declarations of a `style` attribute: no addresses, functions only for colours."""
    kept = []
    moved: dict[str, str] = {}
    if "/*" in source or "\\" in source:
        source = ESCAPED.sub(named, _COMMENT.sub("", source))
    for declaration in source.split(";", _MOST_DECLARATIONS)[:_MOST_DECLARATIONS]:
        name, _, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip()
        if len(value) > _LONGEST_STYLE_VALUE:
            continue
        value = _IMPORTANT.sub("", value).strip()
        if name == "font-family":  # some programs' names have brackets
            value = _BRACKETS.sub(r" \1", value)
        if name == "display" and not _DISPLAY.fullmatch(value):  # counts for nothing
            continue
        if name == "display" and value.lower() in ("table-column", "table-column-group"):  # show no words
            value = "none"
        if name == "content-visibility" and value.lower() == "hidden":
            name = "visibility"
        if name == "background":
            name, value = "background-color", _background_colour(value)
        if name in _MOVES:
            moved[name] = value.lower()
        plain = _MARKER.sub("", value) if name == "list-style-type" else _COLOUR.sub("", value)
        known = name in _STYLES or (name == RAISED and purpose is Purpose.EDIT)
        if value and known and _STYLE_VALUE.fullmatch(plain):
            kept.append(f"{name}: {value}")
    lower = _MOVE.fullmatch(moved["top"]) if moved.get("position") == "relative" and "top" in moved else None
    if lower is not None and purpose is Purpose.EDIT:
        kept.append(f"{RAISED}: {'' if lower[1] else '-'}{lower[2]}")
    return "; ".join(kept)


def lean_rule(rule: str) -> str:
    """The rule of a style sheet with nothing in it but what `safe_style` looks at; custom properties stay out, too."""
    head, _, body = rule.partition("{")
    kept = []
    for declaration in body.rstrip("} ").split(";", _MOST_DECLARATIONS)[:_MOST_DECLARATIONS]:
        name = declaration.partition(":")[0].strip().lower()
        known = name in _STYLES or name in _MOVES or name in ("background", "content-visibility")
        if known and len(declaration) <= 2 * _LONGEST_STYLE_VALUE and declaration.count("(") == declaration.count(")"):
            kept.append(declaration)
    return f"{head}{{{';'.join(kept)}}}"


def safe_value(name: str, value: str) -> str | None:
    """The value of an attribute other than `style`, `src` and `href`; None drops the attribute."""
    if name in LENGTHS:
        trimmed = value.strip()
        # <font size="+1"> is relative, and 2002-style mail is full of it
        return trimmed if _LENGTH.fullmatch(trimmed.removeprefix("+").removeprefix("-")) else None
    if name in SPANS:
        digits = value.strip()
        if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:
            return None
        return str(min(max(int(digits), 1), _MOST_SPAN))
    return value if len(value) <= _LONGEST_VALUE and not _MARKUP.search(value) else None


def is_small_picture(address: str) -> bool:
    """A raster picture of at most about 100 kB within a `data:` address; SVG can hold scripts."""
    return bool(_SMALL_PICTURE.fullmatch(address.strip()))


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element is not shown: preheaders, spare versions for other programs."""
    style = attributes.get("style", "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style


def _background_colour(value: str) -> str:
    """The colour of a `background` shorthand, the only part of it that is kept."""
    rest = _ADDRESS.sub(" ", value)
    if found := _COLOUR.search(rest):
        return found[0]
    return next((word for word in _WORD.findall(rest) if word.lower() not in _NOT_COLOURS), "")
