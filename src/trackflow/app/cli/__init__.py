"""The command line: tables for people, `--json` for programs."""

from trackflow.app.cli.root import main

__all__ = ["main"]
