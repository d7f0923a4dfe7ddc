"""`python -m trackflow` is the command line."""

from trackflow.app.cli import main

main()
