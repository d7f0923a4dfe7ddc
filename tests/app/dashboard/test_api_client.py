"""The dashboard's types are those of the API."""

from api_client import CONTRACT, TYPES, contract, mark

REMEDY = "Run `python tools/api_client.py` and commit what it writes."


def test_the_committed_contract_is_that_of_the_application() -> None:
    assert CONTRACT.read_text(encoding="utf-8") == contract(), REMEDY


def test_the_committed_types_were_made_from_it() -> None:
    assert TYPES.read_text(encoding="utf-8").startswith(mark(contract())), REMEDY
