"""`trackflow doctor` finds what is wrong and says what to do."""

import json
import os
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from harness import Home, free_ports, serve
from trackflow.app.cli.root import app


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """A free port that the settings name."""
    (number,) = free_ports(1)
    monkeypatch.setenv("TRACKFLOW_PORT", str(number))
    return number


def examine(data: Path) -> tuple[int, dict[str, dict[str, Any]]]:
    done = CliRunner().invoke(app, ["--data", str(data), "doctor", "--json"])
    found = {one["check"]: one for one in json.loads(done.stdout)}
    for one in found.values():
        assert one["message"]
        assert bool(one["remedy"]) == (one["state"] != "ok"), one
    return done.exit_code, found


def states(found: dict[str, dict[str, Any]], but: str) -> set[str]:
    """The states of every check but one; how fast and full this machine is does not count."""
    machine = {"disk speed", "disk space", but}
    return {one["state"] for name, one in found.items() if name not in machine}


def test_a_fresh_folder_is_well(home: Home, port: int) -> None:
    code, found = examine(home.settings.data)
    assert code == 0
    assert states(found, "") == {"ok"}
    assert "ms" in found["disk speed"]["message"]


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path, port: int) -> None:
    code, found = examine(tmp_path / "nowhere")
    assert (code, found["data folder"]["state"]) == (0, "warning")
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_that_is_a_file_is_a_problem(tmp_path: Path, port: int) -> None:
    (tmp_path / "data").write_text("a file")
    code, found = examine(tmp_path / "data")
    assert (code, found["data folder"]["state"]) == (1, "problem")


def test_a_port_that_somebody_else_has_is_a_problem(home: Home, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)):
        code, found = examine(home.settings.data)
    assert (code, found["port"]["state"]) == (1, "problem")
    assert states(found, "port") == {"ok"}


def test_an_older_schema_is_told_and_not_changed(home: Home, port: int) -> None:
    path = home.settings.data / "state.sqlite3"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
    for _ in range(2):
        code, found = examine(home.settings.data)
        assert (code, found["database"]["state"]) == (0, "warning")
        assert "0001" in found["database"]["message"]


def test_a_broken_database_and_a_broken_store_are_problems(home: Home, port: int) -> None:
    for name in ("state.sqlite3", "events.duckdb"):
        (home.settings.data / name).write_bytes(b"no database at all" * 1000)
    code, found = examine(home.settings.data)
    assert code == 1
    assert found["database"]["state"] == found["store"]["state"] == "problem"


def test_files_from_the_future_are_a_warning(home: Home, port: int) -> None:
    ahead = 4_000_000_000
    (home.settings.data / "x").touch()
    os.utime(home.settings.data / "x", (ahead, ahead))
    _, found = examine(home.settings.data)
    assert found["clock"]["state"] == "warning"


def test_beside_a_running_server_it_asks_that_one(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(home.settings.data) as served:
        monkeypatch.setenv("TRACKFLOW_PORT", str(served.port))
        code, found = examine(home.settings.data)
        assert (code, states(found, "")) == (0, {"ok"})
        assert "TrackFlow runs" in found["port"]["message"]
        assert "events" in found["store"]["message"]
        table = CliRunner().invoke(app, ["--data", str(home.settings.data), "doctor"])
        assert (table.exit_code, "clock" in table.stdout) == (0, True)
