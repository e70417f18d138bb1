"""python -m tests.bench.fidelity [FILE or FOLDER ...]"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.fidelity.report import main

main(long=True, chosen=[Path(argument) for argument in sys.argv[1:]])
