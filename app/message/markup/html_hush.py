"""Elements in which words are not shown unless something in them says so: pictures in words, lists to choose from."""

from __future__ import annotations

from app.message.markup import html_rules
from app.message.markup.html_tokens import Start

_CHOICE = ("select", "option")


class Hush:
    """Told of every start and end tag of what is shown otherwise; `is_on` where words are not.

    An SVG shows what is in `text`, a formula what is in its letters and numbers, a list its options.
    """

    def __init__(self) -> None:
        self.is_on = False
        self._before: list[bool] = []
        self._options: list[int] = []  # of each open list, so far
        self._xml = 0

    def leaves_out(self, name: str) -> bool:
        """Whether an element that begins here goes with everything in it."""
        return name in html_rules.FOREIGN_UNSEEN or (self._xml > 0 and ":" in name)

    def start(self, token: Start) -> None:
        name = token.name
        if name == "xml":  # settings of an office program, where nobody hid them in a comment
            self._xml += 1
        if " " not in name and name not in _CHOICE:
            return
        self._before.append(self.is_on)
        if name in html_rules.FOREIGN or name == "select":
            self.is_on = True
        elif name in html_rules.FOREIGN_SPOKEN:
            self.is_on = False
        if name == "select":
            self._options.append(0)
        elif name == "option" and self._options:
            self._options[-1] += 1
            self.is_on = self._options[-1] > html_rules.MOST_OPTIONS and "selected" not in token.attributes

    def end(self, name: str) -> None:
        if name == "xml":
            self._xml -= 1
        elif " " in name or name in _CHOICE:
            self.is_on = self._before.pop()
            if name == "select":
                self._options.pop()
