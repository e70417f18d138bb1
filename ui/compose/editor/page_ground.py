"""The ground that a whole mail stands on: kept with its root, and handed down to what is taken out of it."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable

from ui.compose.editor.formats import P, has


def lay_ground(document: QTextDocument, ground: QColor | None) -> None:
    """Paint and send it; None is the white of every mail."""
    root = document.rootFrame()
    fmt = root.frameFormat()
    if ground is None:
        fmt.clearBackground()
    else:
        fmt.setBackground(QBrush(ground))
    if fmt != root.frameFormat():
        root.setFrameFormat(fmt)


def hand_down(piece: QTextDocument) -> None:
    """Let each paragraph and table say of itself what it stands on: elsewhere, light words would be lost."""
    root = piece.rootFrame()
    fmt = root.frameFormat()
    if not has(fmt, P.BackgroundBrush):
        return
    ground = fmt.background()
    it = root.begin()
    while not it.atEnd():
        block, frame = it.currentBlock(), it.currentFrame()
        it += 1
        if isinstance(frame, QTextTable):
            look = frame.format()
            if not has(look, P.BackgroundBrush):
                look.setBackground(ground)
                frame.setFormat(look)
        elif block.isValid() and not has(block.blockFormat(), P.BackgroundBrush):
            change = QTextBlockFormat()
            change.setBackground(ground)
            QTextCursor(block).mergeBlockFormat(change)
    fmt.clearBackground()
    root.setFrameFormat(fmt)
