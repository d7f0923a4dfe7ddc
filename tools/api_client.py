"""Writes the TypeScript types of the API into `web/api-client`: `python tools/api_client.py`.

The generator needs an older TypeScript than ours, so it lives in a folder with packages of its own.
"""

import hashlib
import json
from pathlib import Path

from machine import ROOT, run
from trackflow.app.web import create_api

CLIENT = ROOT / "web" / "api-client"
CONTRACT = CLIENT / "openapi.json"
TYPES = CLIENT / "schema.d.ts"
GENERATOR = ROOT / "web" / "tools" / "apigen"


def contract() -> str:
    """The OpenAPI document as it is committed; the version of a release does not make it stale."""
    document = create_api().openapi()
    document["info"]["version"] = "0"
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def mark(text: str) -> str:
    """The first line of the types, which says what document they were made from."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return f"// Made by tools/api_client.py from openapi.json {digest}\n"


def write(text: str) -> None:
    """Both files anew."""
    CONTRACT.write_text(text, encoding="utf-8")
    run(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], GENERATOR)
    run(["npm", "run", "--silent", "generate"], GENERATOR, quiet=True)
    TYPES.write_text(mark(text) + _read(TYPES), encoding="utf-8")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    write(contract())
