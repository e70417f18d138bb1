"""Every colour and measure of Tintero, named by what it is for; a hex value elsewhere is a defect.

`PAIRS` lists which colour may stand on which and the contrast they must keep (WCAG 2).
"""

from __future__ import annotations

from typing import NamedTuple

# a grid of 4 px
GAP_1, GAP_2, GAP_3, GAP_4, GAP_5, GAP_6, GAP_8 = 4, 8, 12, 16, 20, 24, 32
# key caps and menu rows; controls and rows; sheets, cards and menus
RADIUS_S, RADIUS_M, RADIUS_L = 4, 6, 10
# least heights for a 10 pt font
CONTROL, CONTROL_S, CONTROL_L, ROW = 32, 28, 36, 32
# milliseconds: what appears, what goes, and how long a wait may be silent
APPEAR, GO, SILENT = 150, 100, 400
# steps of type, relative to the platform's interface font
SCALE = {"caption": 0.88, "body": 1.0, "lead": 1.15, "title": 1.45, "hero": 1.9}


class Tokens(NamedTuple):
    """One theme. `#AARRGGBB` values are veils, laid over anything."""

    dark: bool
    desk: str
    """the window behind everything"""
    side: str
    """navigation"""
    surface: str
    """lists, cards, menus, dialogs"""
    sunken: str
    """wells inside a surface: read-only fields, code"""
    paper: str
    """where mail is written: light in both themes"""
    paper_dim: str
    """the paper when the user chose it dimmed"""
    paper_fold: str
    """the sealed original, a sheet folded behind the paper"""
    hover: str
    pressed: str
    line: str
    """hairlines: decoration only"""
    edge: str
    """edge of a field, which is all that says "type here" """
    edge_soft: str
    """edge of a button, whose label says what it is"""
    text: str
    text_2: str
    """the second voice: labels, meta"""
    text_3: str
    """hints and place holders"""
    disabled: str
    ink: str
    """words on paper"""
    ink_2: str
    accent: str
    """links, the focus ring, icons that are on"""
    fill: str
    """the one strong button, progress"""
    fill_hover: str
    fill_pressed: str
    on_fill: str
    select: str
    select_off: str
    """a selected row in a list without the keyboard"""
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    info_soft: str
    toast: str
    """dark in both themes: it may lie on paper"""
    on_toast: str
    scroll: str
    """the handle of a scroll bar"""


LIGHT = Tokens(
    dark=False,
    desk="#F4F2EE",
    side="#ECE9E3",
    surface="#FFFFFF",
    sunken="#F8F6F2",
    paper="#FFFFFF",
    paper_dim="#FAF6EC",
    paper_fold="#F7F5F0",
    hover="#0F211F1C",
    pressed="#1C211F1C",
    line="#E1DDD5",
    edge="#8E887D",
    edge_soft="#C3BDB2",
    text="#211F1C",
    text_2="#57524A",
    text_3="#6B665D",
    disabled="#A39D93",
    ink="#1D1C1A",
    ink_2="#5C574F",
    accent="#2D4EA3",
    fill="#2D4EA3",
    fill_hover="#25428D",
    fill_pressed="#1D3674",
    on_fill="#FFFFFF",
    select="#DFE6F7",
    select_off="#E4E1DB",
    ok="#1C6A3D",
    ok_soft="#E2F2E7",
    warn="#854800",
    warn_soft="#FCEED6",
    danger="#B0241C",
    danger_soft="#FBE7E5",
    info_soft="#E6ECFA",
    toast="#2A2826",
    on_toast="#F4F1EB",
    scroll="#C9C4BA",
)

DARK = Tokens(
    dark=True,
    desk="#1D1C1B",
    side="#171615",
    surface="#262523",
    sunken="#1F1E1D",
    paper="#F4F1EB",
    paper_dim="#2B2A28",
    paper_fold="#E2DED5",
    hover="#12FFFFFF",
    pressed="#1FFFFFFF",
    line="#373532",
    edge="#858076",
    edge_soft="#514E49",
    text="#EDEAE5",
    text_2="#B9B3AA",
    text_3="#9C968C",
    disabled="#65605A",
    ink="#1D1C1A",
    ink_2="#5C574F",
    accent="#9DB4F5",
    fill="#4A68C8",
    fill_hover="#5170D0",
    fill_pressed="#3F5BB3",
    on_fill="#FFFFFF",
    select="#303B5C",
    select_off="#34322F",
    ok="#7DCB98",
    ok_soft="#1F3528",
    warn="#EFB663",
    warn_soft="#3B2D15",
    danger="#FF9F95",
    danger_soft="#46231F",
    info_soft="#283252",
    toast="#3A3834",
    on_toast="#F4F1EB",
    scroll="#858076",
)

SHADOW = "#000000"

ACCOUNT_COLOURS = {  # (light, dark); the names are those of app.model.account.COLOURS
    "ink": ("#2D4EA3", "#9DB4F5"),
    "teal": ("#0F6E73", "#6CC7CB"),
    "moss": ("#4C6B1F", "#A9C977"),
    "ochre": ("#8F5A00", "#E5B567"),
    "brick": ("#A8412B", "#F0A08D"),
    "plum": ("#86408C", "#D9A0DD"),
    "slate": ("#51606F", "#A9B8C7"),
    "rose": ("#A8365F", "#F09CBB"),
}

PAIRS = (  # (colour, ground, least ratio): 4.5 for words, 3 for edges of fields, focus and filled shapes
    ("text", "desk", 7.0),
    ("text", "surface", 7.0),
    ("text", "side", 7.0),
    ("text", "select", 7.0),
    ("text", "select_off", 7.0),
    ("text", "warn_soft", 7.0),
    ("text", "danger_soft", 7.0),
    ("text", "info_soft", 7.0),
    ("text", "ok_soft", 7.0),
    ("text_2", "desk", 4.5),
    ("text_2", "surface", 4.5),
    ("text_2", "side", 4.5),
    ("text_2", "select", 4.5),
    ("text_2", "sunken", 4.5),
    ("text_2", "warn_soft", 4.5),
    ("text_2", "danger_soft", 4.5),
    ("text_2", "info_soft", 4.5),
    ("text_3", "surface", 4.5),
    ("text_3", "desk", 4.5),
    ("text_3", "sunken", 4.5),
    ("text_3", "side", 4.5),
    ("ink", "paper", 7.0),
    ("ink_2", "paper", 4.5),
    ("ink_2", "paper_fold", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "desk", 4.5),
    ("accent", "select", 4.5),
    ("accent", "info_soft", 4.5),
    ("accent", "side", 3.0),
    ("on_fill", "fill", 4.5),
    ("on_fill", "fill_hover", 4.5),
    ("on_fill", "fill_pressed", 4.5),
    ("fill", "desk", 3.0),
    ("edge", "surface", 3.0),
    ("edge", "desk", 3.0),
    ("ok", "surface", 4.5),
    ("ok", "ok_soft", 4.5),
    ("warn", "surface", 4.5),
    ("warn", "desk", 4.5),
    ("warn", "warn_soft", 4.5),
    ("danger", "surface", 4.5),
    ("danger", "desk", 4.5),
    ("danger", "danger_soft", 4.5),
    ("on_toast", "toast", 7.0),
)
