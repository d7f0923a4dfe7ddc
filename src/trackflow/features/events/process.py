"""`python -m trackflow.features.events.process <data folder>`: the store process."""

import logging
import sys
from pathlib import Path

from trackflow.features.events.server import run_store

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    run_store(Path(sys.argv[1]))
