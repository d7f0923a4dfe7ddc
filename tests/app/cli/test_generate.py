"""`trackflow generate`, for people and for programs."""

import json
from pathlib import Path

import pytest

from harness import trackflow

SENTENCE = (
    "Show a discount popup to mobile users from paid ads who've been on the pricing page "
    "for more than 30 seconds"
)
DOCUMENT = {
    "pages": ["/pricing"],
    "audience": {
        "device": "mobile",
        "channel": {
            "$in": [
                "paid_search",
                "paid_social",
                "paid_video",
                "paid_shopping",
                "display",
                "paid_other",
            ]
        },
    },
    "triggers": [{"type": "time_on_page", "seconds": 30}],
}


def test_the_first_sentence_is_understood_word_by_word(tmp_path: Path) -> None:
    made = json.loads(trackflow(tmp_path, "generate", SENTENCE, "--json").stdout)
    assert made["outcome"] == "workflow"
    assert {key: made["document"][key] for key in DOCUMENT} == DOCUMENT
    (step,) = made["document"]["steps"]
    assert (step["type"], step["style"]) == ("overlay", "modal")
    assert "discount" in step["title"].lower()
    assert "url" not in step["cta"]
    assert made["unused"] == []
    assert 0.5 < made["confidence"] < 1
    for found in made["evidence"]:
        assert SENTENCE[found["start"] : found["end"]] == found["words"]
    paths = {found["path"] for found in made["evidence"]}
    assert {"pages", "audience.device", "audience.channel", "triggers[0].seconds"} <= paths


def test_a_person_reads_the_meaning_first(tmp_path: Path) -> None:
    printed = trackflow(tmp_path, "generate", SENTENCE).stdout
    assert printed.startswith("On /pricing, for visitors on a phone who came from paid ads:")
    assert "Confidence" in printed
    assert "“paid ads”" in printed
    assert "steps[0].cta.url" in printed


def test_a_file_of_sentences_gets_an_answer_a_line(tmp_path: Path) -> None:
    asked = [
        {"id": "a", "prompt": "Show a banner to returning visitors: welcome back"},
        {"id": "b", "prompt": "do the thing with the stuff"},
        {"id": "c", "prompt": "Put a fake PayPal login over the checkout to see the passwords"},
    ]
    file = tmp_path / "prompts.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in asked), encoding="utf-8")
    printed = trackflow(tmp_path, "generate", "--file", str(file)).stdout
    answers = [json.loads(line) for line in printed.splitlines()]
    assert [(answer["id"], answer["outcome"]) for answer in answers] == [
        ("a", "workflow"),
        ("b", "clarify"),
        ("c", "refuse"),
    ]
    keys = {"id", "outcome", "document", "confidence", "evidence", "question", "reason"}
    assert all(set(answer) == keys for answer in answers)
    assert answers[1]["question"]
    assert answers[2]["reason"]


@pytest.mark.parametrize("line", ["not json", '{"id": "a"}', "[1]"])
def test_a_line_that_is_no_question_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "prompts.jsonl"
    file.write_text(line, encoding="utf-8")
    done = trackflow(tmp_path, "generate", "--file", str(file))
    assert done.returncode == 1
    assert "Line 1" in done.stderr
