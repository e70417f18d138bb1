"""format=flowed text of other programs made one line for each paragraph (RFC 3676)."""

from __future__ import annotations

_SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """`text` with soft line ends taken out; quotes keep their marks as `> `, one `>` for each level."""
    lines: list[str] = []
    open_depth = -1  # of the paragraph that goes on, -1 for none
    for raw in text.split("\n"):
        bare = raw.lstrip(">")
        depth = len(raw) - len(bare)
        line = bare.removeprefix(" ")
        goes_on = line.endswith(" ") and line != _SIGNATURE
        said = line[:-1] if goes_on and delete_space else line
        if open_depth == depth and line != _SIGNATURE:
            lines[-1] += said
        else:
            lines.append(_mark(depth, line) + said)
        open_depth = depth if goes_on else -1
    return "\n".join(lines)


def _mark(depth: int, line: str) -> str:
    return ">" * depth + (" " if depth and line else "")
