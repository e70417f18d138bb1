"""The marks of an account: a dot beside its name, a strip along a window's top."""

from __future__ import annotations

from ui.widgets.surfaces import Dot, Strip

__all__ = ["Dot", "Strip"]
