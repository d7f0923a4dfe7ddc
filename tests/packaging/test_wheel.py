"""What a user installs carries everything that it needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from trackflow.features.delivery import core_script

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")


def test_the_wheel_carries_browser_part_shop_migrations_and_types(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
    assert {
        "trackflow/static/sdk/core.js",
        "trackflow/static/dashboard/index.html",
        "trackflow/app/demo/shop/assets/shop.css",
        "trackflow/platform/storage/migrations/versions/0001_first.py",
        "trackflow/py.typed",
    } <= names
    assert not [name for name in names if name.startswith(("tests/", "web/", "tools/"))]
