"""Pick a day, a time and a time zone for a message to go."""

from __future__ import annotations

import math

from PySide6.QtCore import QDateTime, QEvent, QLocale, QStringListModel, Qt, QTime, QTimeZone
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QCompleter, QDialog, QTimeEdit, QWidget

from ui import dialogs
from ui.look import theme
from ui.widgets.basics import column, push, row, text, tool
from ui.words import moments

_STEP = 3600.0  # a time of one's own begins with the next full hour
_MARGIN = 300.0  # seconds


class LaterDialog(QDialog):
    """`when()` is what stands in it, None while that is no time to come. `planned` 0: nothing was planned yet.

    `server_keeps`: the server keeps the message until then, for so many seconds at most; 0: this computer does.
    """

    def __init__(
        self,
        parent: QWidget | None,
        now: float,
        planned: float = 0.0,
        zone: QTimeZone | None = None,
        *,
        server_keeps: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._now, self._server_keeps = now, server_keeps
        self._here = zone or QTimeZone.systemTimeZone()
        title = self.tr("When shall it go?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        start = planned if planned > now else now + _STEP - now % _STEP
        self._build(title, start)
        self._show()

    def _build(self, title: str, start: float) -> None:
        self.calendar = _Calendar()
        self.calendar.setAccessibleName(self.tr("Day"))
        self.calendar.setSelectedDate(moments.date_of(start, self._here))
        six_weeks = self.calendar.sizeHint().height() + theme.GAP_4  # and the edge of the keyboard's place
        self.calendar.setMinimumHeight(six_weeks)  # whatever is said below
        self._month = text("", weight=QFont.Weight.DemiBold)
        back, on = ("right", "left") if self.isRightToLeft() else ("left", "right")
        before = tool(f"chevron-{back}", self.tr("Previous month"))
        after = tool(f"chevron-{on}", self.tr("Next month"))
        before.clicked.connect(self.calendar.showPreviousMonth)
        after.clicked.connect(self.calendar.showNextMonth)
        self.calendar.currentPageChanged.connect(self._show_month)
        self._show_month(self.calendar.yearShown(), self.calendar.monthShown())
        self.time = QTimeEdit(moments.time_of(start, self._here))
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt writes minutes before hours
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.setAccessibleName(self.tr("Time"))
        if (line := self.time.lineEdit()) is not None:
            line.setTextMargins(8, 0, 0, 0)
        self.zone = _ZoneBox(self._here)
        self.zone.setAccessibleName(self.tr("Time zone"))
        at, place = text(self.tr("Time"), "caption", "text_2"), text(self.tr("Time zone"), "caption", "text_2")
        at.setBuddy(self.time)
        place.setBuddy(self.zone)
        self.words = text("", weight=QFont.Weight.Medium, wrap=True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())  # what is said may take two lines
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.advice = text(self._advice(), "caption", "text_2", wrap=True)
        cancel = push(self.tr("Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take = push(self.tr("Hand over now") if self._server_keeps else self.tr("Send then"), "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        times = row(column(at, self.time, gap=theme.GAP_1), (column(place, self.zone, gap=theme.GAP_1), 1), gap=12)
        body = column(
            text(title, "lead", weight=QFont.Weight.DemiBold),
            row(self._month, None, before, after, gap=0), self.calendar, times, 4, self.words, self.advice, 8,
            row(None, cancel, self.take, gap=theme.GAP_3),
            gap=theme.GAP_2, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
        )  # fmt: skip
        self.setLayout(body)
        self.setFixedWidth(56 * self.fontMetrics().averageCharWidth() + 2 * theme.GAP_6)
        self.calendar.selectionChanged.connect(self._show)
        self.calendar.activated.connect(lambda _day: self.time.setFocus())
        self.time.timeChanged.connect(lambda _time: self._show())
        self.zone.currentTextChanged.connect(lambda _words: self._show())
        self.calendar.setFocus()

    def _show_month(self, year: int, month: int) -> None:
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        self._month.setText(self.tr("{month} {year}").format(month=name[:1].upper() + name[1:], year=year))

    def _advice(self) -> str:
        """Who sends it then, and what that means."""
        if self._server_keeps:
            return self.tr(
                "The server keeps it and sends it then, also if this computer is off. Once it was handed over it can "
                "no longer be stopped from here."
            )
        return self.tr("Tintero sends it then if it runs on this computer, else as soon as it is started.")

    def when(self) -> float | None:
        """The moment that is shown, None when it is past, too far for the server, or no time zone."""
        found = self._chosen()
        if found is None or found <= self._now or found > self._last():
            return None
        return found

    def _chosen(self) -> float | None:
        zone = self.zone.zone()
        if zone is None:
            return None
        return moments.moment(self.calendar.selectedDate(), _whole_minutes(self.time.time()), zone)

    def _last(self) -> float:
        """The latest moment. A little is given away for the way to the server: what it refuses waits here after all."""
        return self._now + self._server_keeps - _MARGIN if self._server_keeps else math.inf

    def _show(self) -> None:
        when, shown = self.when(), self._chosen()
        self.take.setEnabled(when is not None)
        if when is not None:
            words = self.tr("Goes {day}, {time}.") if self.zone.is_here() else self.tr("Goes {day}, {time} here.")
            self.words.setText(self._dated(words, when))
        elif shown is None:
            self.words.setText(self.tr("There is no time zone of this name."))
        elif shown > self._last():
            words = self.tr("The server keeps it until {day}, {time} at the latest.")
            self.words.setText(self._dated(words, self._last()))
        else:
            self.words.setText(self.tr("This time is past."))
        self.words.set_colour("text" if when is not None else "danger")
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.zone.setMinimumHeight(self.time.sizeHint().height())  # fonts and edges of the style are known only now
        self._fit()

    def _fit(self) -> None:
        """As high as the wrapped words need: a layout does not ask them by itself."""
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.maximumWidth()))

    def _dated(self, words: str, moment: float) -> str:
        locale = QLocale()
        day = moments.day_words(moment, self._now, self._here, locale)
        return words.format(day=day, time=moments.hour_words(moment, self._here, locale))


class _Calendar(QCalendarWidget):
    """One month, every day of it in the colour of the text; whoever shows it writes the month above."""

    def __init__(self) -> None:
        super().__init__()
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._tint()

    def _tint(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(QColor(theme.of(self).text))
        for day in Qt.DayOfWeek:  # the heads of the columns take it as well: all of them alike
            self.setWeekdayTextFormat(day, plain)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()


class _ZoneBox(QComboBox):
    """This computer's time zone first, then all others; typing finds one by any part of its name."""

    def __init__(self, here: QTimeZone) -> None:
        super().__init__()
        self._here = here
        name = here.displayName(QDateTime.currentDateTime(), QTimeZone.NameType.LongName) or _id(here)
        self._of = {self.tr("Here ({name})").format(name=name): _id(here)}
        others = sorted(bytes(z.data()).decode() for z in QTimeZone.availableTimeZoneIds())
        self._of.update({z.replace("_", " "): z for z in others if "/" in z or z == "UTC"})
        names = QStringListModel(list(self._of), self)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setModel(names)
        finder = QCompleter(names, self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def zone(self) -> QTimeZone | None:
        """The zone that is named, None for a name that is none."""
        if self.is_here():
            return self._here
        known = self._of.get(self.currentText().strip())
        return QTimeZone(known.encode()) if known else None

    def is_here(self) -> bool:
        """Whether the clocks of this computer are meant."""
        return self.currentText() == self.itemText(0)


def _id(zone: QTimeZone) -> str:
    return bytes(zone.id().data()).decode()


def _whole_minutes(time: QTime) -> QTime:
    return QTime(time.hour(), time.minute())


async def ask_later(
    parent: QWidget | None, now: float, planned: float = 0.0, *, server_keeps: float = 0.0
) -> float | None:
    """A time to come (seconds since the epoch), None when the person changed their mind. See `LaterDialog`."""
    dialog = LaterDialog(parent, now, planned, server_keeps=server_keeps)
    accepted = await dialogs.answer(dialog) == QDialog.DialogCode.Accepted
    return dialog.when() if accepted else None
