"""The one style sheet: shapes and states of Qt's own controls, by class and by two properties.

`look` is primary, quiet, danger, paper, toast, bare or search; `state` is error. Set them before the first show, or
polish the widget again. Everything that Fusion can take from the palette is not repeated here.
"""

from __future__ import annotations

from collections.abc import Callable

from ui.look.tokens import CONTROL, CONTROL_S, DARK, LIGHT, RADIUS_L, RADIUS_M, RADIUS_S, Tokens


def style_sheet(
    t: Tokens, picture: Callable[[str, str], str], *, round_popups: bool, from_the_right: bool = False
) -> str:
    """The sheet of a theme. `picture(icon name, colour)` returns the path of a file with the tinted icon.

    `from_the_right`: Qt moves the arrow of a menu button to its left side then, but not the room kept for it.
    """
    parts = (
        _buttons(t),
        _tool_buttons(t, picture, "left" if from_the_right else "right"),
        _fields(t, picture),
        _choices(t, picture),
    )
    return "\n".join((*parts, _popups(t, picture, round_popups), _rest(t)))


def _focus(colour: str, padding: int, height: int) -> str:
    """The ring takes the place of the edge and of padding, so that nothing moves."""
    return f"border: 2px solid {colour}; padding: 0 {padding}px; min-height: {height - 4}px;"


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge_soft};
    border-radius: {RADIUS_M}px; padding: 0 13px; min-height: {CONTROL - 2}px; outline: 0; }}
QPushButton:hover {{ background: {t.sunken}; }}
QPushButton:pressed {{ background: {t.side}; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.line}; }}
QPushButton:focus {{ {_focus(t.accent, 12, CONTROL)} }}
QPushButton[look="primary"] {{ background: {t.fill}; color: {t.on_fill}; border: 0; padding: 0 14px;
    min-height: {CONTROL}px; font-weight: 600; }}
QPushButton[look="primary"]:hover {{ background: {t.fill_hover}; }}
QPushButton[look="primary"]:pressed {{ background: {t.fill_pressed}; }}
QPushButton[look="primary"]:disabled {{ background: {t.line}; color: {t.disabled}; }}
QPushButton[look="primary"]:focus {{ {_focus(t.text, 12, CONTROL)} }}
QPushButton[look="quiet"] {{ background: transparent; border: 0; color: {t.accent}; padding: 0 8px;
    min-height: {CONTROL_S}px; font-weight: 500; }}
QPushButton[look="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[look="quiet"]:pressed {{ background: {t.pressed}; }}
QPushButton[look="quiet"]:checked {{ background: {t.select}; }}
QPushButton[look="quiet"]:disabled {{ color: {t.disabled}; }}
QPushButton[look="quiet"]:focus {{ {_focus(t.accent, 6, CONTROL_S)} }}
QPushButton[look="paper"] {{ background: transparent; border: 0; color: {LIGHT.accent}; padding: 0 8px;
    min-height: {CONTROL_S}px; font-weight: 500; }}
QPushButton[look="paper"]:hover {{ background: {LIGHT.hover}; }}
QPushButton[look="paper"]:pressed {{ background: {LIGHT.pressed}; }}
QPushButton[look="paper"]:focus {{ {_focus(LIGHT.accent, 6, CONTROL_S)} }}
QPushButton[look="toast"] {{ background: transparent; border: 0; color: {DARK.accent}; padding: 0 10px;
    min-height: {CONTROL_S}px; font-weight: 600; }}
QPushButton[look="toast"]:hover {{ background: {DARK.hover}; }}
QPushButton[look="toast"]:pressed {{ background: {DARK.pressed}; }}
QPushButton[look="toast"]:focus {{ {_focus(DARK.accent, 8, CONTROL_S)} }}
QPushButton[look="danger"] {{ color: {t.danger}; }}
QPushButton[look="danger"]:disabled {{ color: {t.disabled}; }}
"""


def _tool_buttons(t: Tokens, picture: Callable[[str, str], str], end: str) -> str:
    return f"""
QToolButton {{ background: transparent; border: 0; border-radius: {RADIUS_M}px; padding: 5px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed {{ background: {t.pressed}; }}
QToolButton:checked {{ background: {t.select}; }}
QToolButton:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
QToolButton[popupMode="2"] {{ padding-{end}: 14px; }}
QToolButton[popupMode="2"]:focus {{ padding-{end}: 12px; }}
QToolButton[look="toast"]:hover {{ background: {DARK.hover}; }}
QToolButton[look="toast"]:focus {{ border: 2px solid {DARK.accent}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton[popupMode="2"]::menu-indicator {{ image: url({picture("chevron-down", t.text_2)}); width: 12px;
    subcontrol-position: right center; right: 2px; }}
QToolButton[look="bare"][popupMode="2"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[look="bare"][popupMode="2"] {{ padding-{end}: 5px; }}
QToolButton[look="bare"][popupMode="2"]:focus {{ padding-{end}: 3px; }}
"""


def _fields(t: Tokens, picture: Callable[[str, str], str]) -> str:
    down = picture("chevron-down", t.text_2)
    return f"""
QLineEdit, QComboBox, QAbstractSpinBox {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
    border-radius: {RADIUS_M}px; padding: 0 9px; min-height: {CONTROL - 2}px;
    selection-background-color: {t.accent}; selection-color: {t.surface}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ {_focus(t.accent, 8, CONTROL)} }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {t.disabled}; border-color: {t.line};
    background: {t.desk}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; border: 0; width: 22px;
    background: transparent; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 2px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 2px; }}
QAbstractSpinBox::up-arrow {{ image: url({picture("chevron-up", t.text_2)}); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QLineEdit {{ placeholder-text-color: {t.text_3}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
QLineEdit[state="error"] {{ {_focus(t.danger, 8, CONTROL)} }}
QLineEdit:read-only {{ background: {t.sunken}; border-color: {t.line}; }}
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus {{ background: transparent; border: 0; padding: 0;
    min-height: {CONTROL - 4}px; }}
QLineEdit[look="search"] {{ background: {t.surface}; border-color: {t.line}; padding-left: 6px; }}
QLineEdit[look="search"]:focus {{ border: 2px solid {t.accent}; padding-left: 5px; }}
QComboBox:hover {{ border-color: {t.text_2}; }}
QComboBox::drop-down {{ border: 0; width: 26px; }}
QComboBox::down-arrow {{ image: url({down}); width: 14px; height: 14px; }}
QComboBox[look="bare"] {{ background: transparent; border: 0; padding: 0 4px; min-height: {CONTROL_S}px; }}
QComboBox[look="bare"]:hover {{ background: {t.hover}; }}
QComboBox[look="bare"]:focus {{ {_focus(t.accent, 2, CONTROL_S)} }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: 4px;
    outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {CONTROL_S}px; padding: 0 6px; border-radius: {RADIUS_S}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.select}; color: {t.text}; }}
"""


def _choices(t: Tokens, picture: Callable[[str, str], str]) -> str:
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {t.edge};
    background: {t.surface}; border-radius: {RADIUS_S}px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.text_2}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent}; width: 14px; height: 14px; }}
QCheckBox::indicator:checked {{ background: {t.fill}; border-color: {t.fill};
    image: url({picture("check", t.on_fill)}); }}
QCheckBox::indicator:checked:focus {{ border-color: {t.text}; }}
QRadioButton::indicator:checked {{ border: 5px solid {t.fill}; width: 8px; height: 8px; background: {t.on_fill}; }}
QRadioButton::indicator:checked:focus {{ border: 5px solid {t.accent}; width: 8px; height: 8px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.line}; background: {t.desk}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.disabled}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {t.disabled}; }}
"""


def _popups(t: Tokens, picture: Callable[[str, str], str], rounded: bool) -> str:
    return f"""
QToolTip {{ background: {t.text}; color: {t.desk}; border: 0; padding: 4px 8px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {RADIUS_L if rounded else 0}px;
    padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 10px; border-radius: {RADIUS_S}px; }}
QMenu::item:selected {{ background: {t.select}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::icon:checked {{ background: {t.select}; border: 1px solid {t.accent}; border-radius: {RADIUS_S}px;
    padding: 1px 0 0 1px; margin-left: 4px; width: 20px; height: 20px; }}
QMenu::right-arrow {{ image: url({picture("chevron-right", t.text_2)}); width: 14px; height: 14px; right: 8px; }}
QMenu::right-arrow:disabled {{ image: url({picture("chevron-right", t.disabled)}); }}
QMenu::left-arrow {{ image: url({picture("chevron-left", t.text_2)}); width: 14px; height: 14px; left: 8px; }}
QMenu::left-arrow:disabled {{ image: url({picture("chevron-left", t.disabled)}); }}
QMenu::indicator {{ width: 16px; height: 16px; padding-left: 4px; }}
QMenu::indicator:checked {{ image: url({picture("check", t.accent)}); }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px 6px 8px; }}
"""


def _rest(t: Tokens) -> str:
    return f"""
QCalendarWidget QAbstractItemView {{ background: {t.surface}; outline: 0; selection-background-color: {t.select};
    selection-color: {t.text}; border: 2px solid {t.surface}; border-radius: {RADIUS_M}px; }}
QCalendarWidget QAbstractItemView:focus {{ border-color: {t.accent}; }}
QProgressBar {{ background: {t.line}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {t.fill}; border-radius: 2px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.scroll}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.text_3}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: 0;
    width: 0; height: 0; }}
QSplitter::handle {{ background: {t.line}; }}
"""
