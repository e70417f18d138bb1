"""What a text has had says what it may have: asked at each painting, so it is not asked of many formats again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

from ui.compose.editor.commands import quoted
from ui.compose.editor.formats import QUOTE_LEVEL, has, paragraph
from ui.compose.editor.past_formats import _MANY, PastFormats


class Counted(QTextDocument):
    asked = 0

    def allFormats(self) -> list[QTextFormat]:
        self.asked += 1
        return super().allFormats()


def fill(document: QTextDocument, tables: int) -> None:
    cursor = QTextCursor(document)
    for _ in range(tables):
        cursor.insertTable(1, 1)
        cursor.movePosition(QTextCursor.MoveOperation.End)


@pytest.mark.usefixtures("qapp")
def test_a_quote_is_noticed_when_it_comes() -> None:
    document, quotes = Counted(), PastFormats(lambda fmt: has(fmt, QUOTE_LEVEL))
    cursor = QTextCursor(document)
    cursor.insertText("some words")
    assert not quotes.may_be_in(document)
    assert not quotes.may_be_in(document)
    assert document.asked == 1, "nothing was changed"
    cursor.setBlockFormat(quoted(paragraph(), 1))
    assert quotes.may_be_in(document)
    asked = document.asked
    cursor.insertText(" and more")
    assert quotes.may_be_in(document)
    assert document.asked == asked, "it has had one, whatever is typed"


@pytest.mark.usefixtures("qapp")
def test_of_many_nobody_asks_each_one_before_the_text_is_gone() -> None:
    document, lists = Counted(), PastFormats(QTextFormat.isListFormat)
    fill(document, _MANY)
    assert lists.may_be_in(document)
    asked = document.asked
    fill(document, 5)
    assert lists.may_be_in(document)
    assert document.asked == asked
    document.clear()
    assert not lists.may_be_in(document)
    assert not lists.may_be_in(QTextDocument())
