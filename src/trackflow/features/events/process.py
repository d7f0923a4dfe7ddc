"""`python -m trackflow.features.events.process <data folder>`: the store process."""

import logging
import sys
from pathlib import Path

from trackflow.features.events.server import run_store
from trackflow.platform.errors import TrackFlowError

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        run_store(Path(sys.argv[1]))
    except TrackFlowError as error:
        sys.exit(f"{error.message} {error.remedy}")
