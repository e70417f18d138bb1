"""Pictures on the clipboard: copied in one message, they come along into another one of the same profile.

Text names a picture by its content id, which means nothing elsewhere. What the clipboard holds besides is which copy
in the spool that is; it is believed only as far as the spool has it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData

from app.model.draft import ELSEWHERE, Attachment, Disposition
from app.model.picture import Crop, PicturePlan, SendSize
from ui.compose.files.file_kinds import CARRIED_PICTURES, can_be_in_text

TYPE = CARRIED_PICTURES
_MOST = 1000
_LONGEST_NAME = 255


def put(data: QMimeData, files: Iterable[Attachment], elsewhere: Mapping[str, str]) -> None:
    """Say what the pictures are that the text in `data` refers to, also those that are still on the web."""
    told: list[dict[str, Any]] = [
        {"name": f.name, "type": f.content_type, "key": f.key, "id": f.content_id, "plan": asdict(f.plan)}
        for f in files
        if f.key and f.content_id
    ]
    told += [{"id": name, "address": address} for name, address in elsewhere.items()]
    if told:
        data.setData(TYPE, QByteArray(json.dumps(told).encode("utf-8")))


def take_elsewhere(data: QMimeData) -> dict[str, str]:
    """The addresses of pictures on the web that came with the text, by their content ids."""
    pairs = [(str(i.get("id")), str(i["address"])) for i in _told(data) if isinstance(i, dict) and "address" in i]
    return {name: address for name, address in pairs if name.endswith(ELSEWHERE)}


def take(data: QMimeData, path_of: Callable[[Attachment], Path]) -> list[Attachment]:
    """The pictures that came with the text and that the spool has. Raises nothing for what others put there."""
    found = []
    for item in _told(data):
        try:
            file = _file(item)
            size = path_of(file).stat().st_size
        except (KeyError, TypeError, ValueError, OSError):
            continue
        found.append(replace(file, size=size))
    return found


def _told(data: QMimeData) -> list[Any]:
    try:
        told = json.loads(bytes(data.data(TYPE).data()))
    except (ValueError, RecursionError):
        return []
    return told[:_MOST] if isinstance(told, list) else []


def _file(item: dict[str, Any]) -> Attachment:
    name, kind, plan = " ".join(str(item["name"]).split()), str(item["type"]), item["plan"]
    if not can_be_in_text(kind) or not name or "/" in name or "\\" in name:
        raise ValueError("no picture of a text")
    wanted = PicturePlan(SendSize(plan["size"]), Crop(**plan["crop"]), bool(plan["keep_details"]))
    return Attachment(name[:_LONGEST_NAME], kind, 0, str(item["key"]), Disposition.INLINE, str(item["id"]), plan=wanted)
