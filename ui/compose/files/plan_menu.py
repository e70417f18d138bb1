"""The entries that decide how a picture leaves: its size, and what it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.model.picture import PicturePlan, SendSize


def size_name(size: SendSize) -> str:
    """Such as "Small, at most 640 pixels"."""
    words = {
        SendSize.ORIGINAL: QCoreApplication.translate("PicturePlan", "Original size"),
        SendSize.LARGE: QCoreApplication.translate("PicturePlan", "Large, at most {pixels} pixels"),
        SendSize.MEDIUM: QCoreApplication.translate("PicturePlan", "Medium, at most {pixels} pixels"),
        SendSize.SMALL: QCoreApplication.translate("PicturePlan", "Small, at most {pixels} pixels"),
    }
    return words[size].format(pixels=size.longest)


def details_words() -> str:
    return QCoreApplication.translate("PicturePlan", "Keep place and camera data")


def plan_menu(menu: QMenu, plan: PicturePlan, choose: Callable[[PicturePlan], object]) -> None:
    """Add them to `menu`; `choose` gets the changed plan."""
    sizes = menu.addMenu(QCoreApplication.translate("PicturePlan", "Size when sent"))
    one_of = QActionGroup(sizes)
    for size in SendSize:
        action = sizes.addAction(size_name(size))
        action.setCheckable(True)
        action.setChecked(size is plan.size)
        action.triggered.connect(lambda _checked=False, size=size: choose(replace(plan, size=size)))
        one_of.addAction(action)
    keep = menu.addAction(details_words())
    keep.setCheckable(True)
    keep.setChecked(plan.keep_details)
    keep.triggered.connect(lambda on: choose(replace(plan, keep_details=on)))
