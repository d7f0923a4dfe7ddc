"""How many documents come back from their own text, for each language.

Run it as `python evals/explanation.py [--show N]`: 1,000 seeded documents over the whole vocabulary
are explained in each language, and the text is read again.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from random_documents import documents
from trackflow.engine.explanation import LANGUAGES, canonical, explain, recognise

COUNT = 1000
SEED = 2026


def main(arguments: list[str]) -> int:
    show = int(arguments[1]) if arguments[:1] == ["--show"] else 0
    given = documents(SEED, COUNT)
    print(f"Documents that come back from their own text, of {COUNT}, seed {SEED}:")
    for language in LANGUAGES:
        same, seconds = 0, list[float]()
        for document in given:
            text = explain(document, language)
            started = time.perf_counter()
            back = recognise(text)
            seconds.append(time.perf_counter() - started)
            same += back == canonical(document)
            if back != canonical(document) and show:
                show -= 1
                print(f"--- {document}\n{text}\n{back}\n")
        print(f"{language}  {same / COUNT:.3f}  read in {median(seconds) * 1000:.1f} ms (median)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
