"""From tokens to Qt: palette, fonts, the one style sheet, and following the system's light and dark."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import resources
from ui.look import density, motion
from ui.look.ears import Ears, popups_may_be_round, tell_of_font
from ui.look.sheet import style_sheet
from ui.look.tokens import (
    ACCOUNT_COLOURS,
    APPEAR,
    CONTROL,
    CONTROL_L,
    CONTROL_S,
    DARK,
    GAP_1,
    GAP_2,
    GAP_3,
    GAP_4,
    GAP_5,
    GAP_6,
    GAP_8,
    GO,
    LIGHT,
    RADIUS_L,
    RADIUS_M,
    RADIUS_S,
    ROW,
    SCALE,
    SHADOW,
    SILENT,
    Tokens,
)

if TYPE_CHECKING:
    from app.model.settings import Settings

__all__ = [
    "ACCOUNT_COLOURS",
    "APPEAR",
    "CONTROL",
    "CONTROL_L",
    "CONTROL_S",
    "DARK",
    "GAP_1",
    "GAP_2",
    "GAP_3",
    "GAP_4",
    "GAP_5",
    "GAP_6",
    "GAP_8",
    "GO",
    "LIGHT",
    "RADIUS_L",
    "RADIUS_M",
    "RADIUS_S",
    "ROW",
    "SILENT",
    "Theme",
    "Tokens",
    "account_colour",
    "apply",
    "colours_changed",
    "contrast",
    "duration",
    "font",
    "of",
    "of_palette",
    "palette",
    "strong",
    "wear_window_colours",
]

_Role = QPalette.ColorRole


def of(widget: QWidget) -> Tokens:
    """The tokens that `widget` is painted with: a widget on paper, given the light palette, gets the light ones."""
    return of_palette(widget.palette())


def of_palette(colours: QPalette) -> Tokens:
    """The tokens that a palette was made from. The role `Light` tells: the sheet writes into the more obvious ones."""
    tokens = DARK if colours.color(_Role.Light).lightness() < 128 else LIGHT
    asked_for_contrast = colours.color(_Role.Midlight) == colours.color(_Role.Dark)
    return strong(tokens) if asked_for_contrast else tokens


@functools.cache
def strong(t: Tokens) -> Tokens:
    """The theme for people who asked the system for more contrast."""
    return t._replace(
        edge_soft=t.edge,
        line=t.edge,
        hover=_twice(t.hover),
        pressed=_twice(t.pressed),
        ok_soft=t.surface,
        warn_soft=t.surface,
        danger_soft=t.surface,
        info_soft=t.surface,
    )


def _twice(veil: str) -> str:
    colour = QColor(veil)
    colour.setAlpha(min(255, colour.alpha() * 2))
    return colour.name(QColor.NameFormat.HexArgb)


def account_colour(widget: QWidget, name: str) -> QColor:
    """The colour of an account as `widget` shows it. An unknown name is the first colour."""
    light, dark = ACCOUNT_COLOURS.get(name, ACCOUNT_COLOURS["ink"])
    return QColor(dark if of(widget).dark else light)


def contrast(colour: str, ground: str) -> float:
    """The WCAG 2 contrast ratio of two opaque colours, from 1 to 21."""

    def luminance(name: str) -> float:
        def linear(c: float) -> float:
            return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)

        c = QColor(name)
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())

    low, high = sorted((luminance(colour), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def font(kind: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A step of the type scale (caption, body, lead, title, hero) of the platform's own interface font."""
    found = QFont(QGuiApplication.font())
    found.setPointSizeF(round(found.pointSizeF() * SCALE[kind] * 4) / 4)
    found.setWeight(weight)
    return found


def duration(widget: QWidget, milliseconds: int) -> int:
    """`milliseconds`, or 0 where a person wants nothing to move, or the platform's style does not animate."""
    if motion.is_still():
        return 0
    style = widget.style()  # asked for its own enums: QStyle by name, with all it holds, would be loaded at start
    return milliseconds if style.styleHint(style.StyleHint.SH_Widget_Animation_Duration) > 0 else 0


def palette(t: Tokens) -> QPalette:
    """Everything that Fusion paints takes its colours from here."""
    found = QPalette()
    for role, name in (
        (_Role.Window, t.desk),
        (_Role.WindowText, t.text),
        (_Role.Base, t.surface),
        (_Role.AlternateBase, t.sunken),
        (_Role.Text, t.text),
        (_Role.Button, t.surface),
        (_Role.ButtonText, t.text),
        (_Role.BrightText, t.danger),
        (_Role.PlaceholderText, t.text_3),
        (_Role.ToolTipBase, t.text),
        (_Role.ToolTipText, t.desk),
        (_Role.Link, t.accent),
        (_Role.LinkVisited, t.accent),
        (_Role.Highlight, t.select),
        (_Role.HighlightedText, t.text),
        (_Role.Accent, t.accent),
        (_Role.Light, t.surface),
        (_Role.Midlight, t.line),
        (_Role.Mid, t.line),
        (_Role.Dark, t.edge),
        (_Role.Shadow, SHADOW),
    ):
        found.setColor(role, QColor(name))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.disabled))
    found.setColor(QPalette.ColorGroup.Inactive, _Role.Highlight, QColor(t.select_off))
    return found


def wear_window_colours(popup: QWidget) -> None:
    """Give a popup over paper the colours of windows; called again in its `changeEvent` when `colours_changed`."""
    popup.setPalette(palette(of_palette(QGuiApplication.palette())))


def colours_changed(event: QEvent) -> bool:
    """Whether a widget with colours of its own hears that the application wears others: by the sheet, put on last."""
    return event.type() == QEvent.Type.StyleChange


def apply(app: QApplication, t: Tokens, cache_folder: Path) -> None:
    """Dress the whole application, made with the style Fusion: palette first, then the sheet."""
    app.setPalette(palette(t))
    _put_on_sheet(app, t, cache_folder)


def _put_on_sheet(app: QApplication, t: Tokens, cache_folder: Path) -> None:
    square = any(theme.is_deaf for theme in app.findChildren(Theme))
    is_round = not square and popups_may_be_round()
    picture = _picture_writer(cache_folder)
    app.setStyleSheet(style_sheet(t, picture, round_popups=is_round, from_the_right=app.isRightToLeft()))


def _picture_writer(folder: Path) -> Callable[[str, str], str]:
    """A style sheet can only name files: the few pictures it needs are written tinted, once for each colour."""

    def write(name: str, colour: str) -> str:
        target = folder / f"{name}-{colour.lstrip('#')}.svg"
        if target.exists():
            return target.as_posix()
        source = resources() / "icons" / f"{name}.svg"
        temporary = target.with_suffix(".part")
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.write_text(source.read_text("utf-8").replace("currentColor", colour), "utf-8")
            temporary.replace(target)
        except OSError:  # a chevron in the wrong colour is no reason not to start
            return source.as_posix()
        return target.as_posix()

    return write


def make_room_for_chromium(app: QApplication) -> None:
    """To be called before the first web view: with PySide6 6.11.3 its objects do not survive a filter on the
    application that is written in Python (the process dies at their first event). Menus are square from here on.
    """
    for found in app.findChildren(Theme):
        found.stop_listening()


class Theme(QObject):
    """Keeps the application dressed: follows the system or the person's own choice, live.

    `cache_folder` belongs to this program alone; pictures of the style sheet are written into it. With `sheet_later`
    there are only colours until `put_on_sheet`: a widget that is built under a sheet is polished anew at every change
    of parents, which takes longer than all the rest of its making.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, cache_folder: Path, choice: str = "system", *, sheet_later: bool = False
    ) -> None:
        super().__init__(app)
        self._app = app
        self._folder = cache_folder
        self._choice = choice
        self._tokens: Tokens | None = None
        self._has_sheet = not sheet_later
        self.is_deaf = False
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self._refresh)
        app.layoutDirectionChanged.connect(self._turn_round)
        self._ears: Ears | None = None
        self.set(choice)

    @property
    def tokens(self) -> Tokens:
        """What the application wears now."""
        return self._tokens or LIGHT

    def listen(self) -> None:
        """Hear of menus and of new fonts from now on: once the first window is there, for it costs at every event."""
        if self._ears is None and not self.is_deaf:
            self._ears = Ears(self._app)

    def stop_listening(self) -> None:
        """Hear of menus no more, and of a new font by a signal."""
        if self.is_deaf:
            return
        self.is_deaf = True
        if self._ears is not None:
            self._ears.stop()
            self._ears = None
            self._app.fontChanged.connect(lambda _font: tell_of_font(self._app))
        if self._has_sheet:
            _put_on_sheet(self._app, self.tokens, self._folder)

    def deaf(self) -> AbstractContextManager[None]:
        """While a window is built nothing is heard: thousands of events take longer to hear than to act on, and none
        of them shows a menu.
        """
        return nullcontext() if self._ears is None else self._ears.closed()

    def deaf_until_painted(self, window: QWidget) -> None:
        """The same until `window`, shown just now, has been painted."""
        if self._ears is not None:
            self._ears.close_until_painted(window)

    def put_on_sheet(self) -> None:
        """The sheet that was to come later. Call it before the first window is shown."""
        if not self._has_sheet:
            self._has_sheet = True
            _put_on_sheet(self._app, self.tokens, self._folder)

    def undress(self) -> None:
        """Follow nothing any more; what is worn stays."""
        if self._ears is not None:
            self._ears.stop()
        self._app.styleHints().colorSchemeChanged.disconnect(self._refresh)
        self._app.styleHints().accessibility().contrastPreferenceChanged.disconnect(self._refresh)
        self._app.layoutDirectionChanged.disconnect(self._turn_round)

    def set(self, choice: str) -> None:
        """`system`, `light` or `dark`. Native dialogs and title bars follow where the platform can."""
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._refresh()

    def follow(self, settings: Settings) -> None:
        """Look as the settings say."""
        self.set(settings.theme)
        motion.set_on(self._app, settings.motion)
        self.set_density(settings.density)

    def set_density(self, choice: str) -> None:
        """`comfortable` or `compact`; every row that is shown follows."""
        density.set_on(self._app, choice)

    def _turn_round(self) -> None:
        """The sheet says where things stand in a button."""
        if self._has_sheet:
            _put_on_sheet(self._app, self.tokens, self._folder)

    def _refresh(self) -> None:
        hints = self._app.styleHints()
        dark = self._choice == "dark" or (
            self._choice not in ("light", "dark") and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        wanted = DARK if dark else LIGHT
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            wanted = strong(wanted)
        if wanted != self._tokens:
            self._tokens = wanted
            self._app.setPalette(palette(wanted))
            if self._has_sheet:
                _put_on_sheet(self._app, wanted, self._folder)
            self.changed.emit()
