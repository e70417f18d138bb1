"""Reading a large dictionary: ours, or spylls' own reader; prints {"seconds": s}.

python -m tests.bench.dictionary ours|spylls
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

from spylls.hunspell import Dictionary

from app.service.words.dictionary_reader import read_dictionary
from tests.bench.figures import report


def main() -> None:
    spec = importlib.util.find_spec("spylls")
    assert spec is not None
    assert spec.submodule_search_locations
    stem = Path(spec.submodule_search_locations[0]) / "hunspell/data/sv/sv_SE"
    start = time.perf_counter()
    if sys.argv[1] == "ours":
        found = read_dictionary(stem.with_suffix(".aff"), stem.with_suffix(".dic"))
    else:
        found = Dictionary.from_files(str(stem))
    report(time.perf_counter() - start)
    assert found.lookup("överallt")


if __name__ == "__main__":
    main()
