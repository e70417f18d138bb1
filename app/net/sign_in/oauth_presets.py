"""Known OAuth providers, and as what this program is known to them.

A client id is given out by a provider to whoever ships or uses a program. It is looked for in the settings, then in the
environment (`TINTERO_GOOGLE_CLIENT_ID`, `TINTERO_GOOGLE_CLIENT_SECRET`, dots and dashes of a key as underscores), then
in `oauth_clients.json` beside our resources, where a packager puts it: {"google": {"id": "...", "secret": "..."}}.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from app.model.oauth import OAuthClient, OAuthProvider

FILE, CLIENTS = "oauth.json", "oauth_clients.json"


def presets(folder: Path) -> dict[str, OAuthProvider]:
    """The providers of our table by key, from the folder of resources."""
    rows = json.loads((folder / FILE).read_text("utf-8"))
    return {row["key"]: OAuthProvider(**{**row, "parameters": tuple(row["parameters"].items())}) for row in rows}


def client(key: str, folder: Path, environment: Mapping[str, str]) -> OAuthClient | None:
    """What the environment or the packager says; None when nobody does."""
    name = re.sub(r"\W", "_", key).upper()
    if found := environment.get(f"TINTERO_{name}_CLIENT_ID", "").strip():
        return OAuthClient(found, environment.get(f"TINTERO_{name}_CLIENT_SECRET", "").strip())
    try:
        packed = json.loads((folder / CLIENTS).read_text("utf-8")).get(key, {})
        return OAuthClient(packed["id"], packed.get("secret", ""))
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None
