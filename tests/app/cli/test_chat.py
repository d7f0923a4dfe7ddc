"""`trackflow chat`, from a pipe."""

import json
import subprocess
import sys
from pathlib import Path

LINES = "Show a modal about free shipping to mobile visitors\nonly in Germany\nundo that\n"


def chat(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "trackflow", "--data", str(folder), "chat", *arguments]
    done = subprocess.run(command, input=LINES, capture_output=True, text=True, check=True)
    return done.stdout


def test_lines_of_a_pipe_are_a_conversation(tmp_path: Path) -> None:
    printed = chat(tmp_path)
    assert "Added the country: Germany." in printed
    assert "Undone." in printed
    assert '"device": "mobile"' in printed


def test_programs_get_an_answer_a_line(tmp_path: Path) -> None:
    turns = [json.loads(line) for line in chat(tmp_path, "--json").splitlines()]
    assert [turn["outcome"] for turn in turns] == ["changed", "changed", "changed"]
    assert turns[1]["document"]["audience"] == {"device": "mobile", "country": "DE"}
    assert turns[2]["document"]["audience"] == {"device": "mobile"}
