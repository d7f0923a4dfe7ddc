"""`python -m trackflow.features.events.process <data folder>`: the store process."""

import sys
from pathlib import Path

from trackflow.features.events.server import run_store
from trackflow.platform.errors import TrackFlowError
from trackflow.platform.logging import configure_logging

if __name__ == "__main__":
    configure_logging("store")
    try:
        run_store(Path(sys.argv[1]))
    except TrackFlowError as error:
        sys.exit(f"{error.message} {error.remedy}")
