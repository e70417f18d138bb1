"""`tintero --compose`, saying `painted` once its window is seen, `complete` when it can be written in, `ready` when it
works, and waiting.

python -m tests.bench.first_paint PROFILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from ui.main import parse, start


def main() -> int:
    profile = Path(sys.argv[1])
    return start(profile, parse(["--compose", "--profile", str(profile)]), lambda step: print(step, flush=True))


if __name__ == "__main__":
    raise SystemExit(main())
