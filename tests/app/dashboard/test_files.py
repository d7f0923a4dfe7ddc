"""The dashboard's files: a strict policy, long caching, and a plain word where they are missing."""

import gzip
import re
from pathlib import Path

import httpx
import pytest

from trackflow.app.dashboard.files import BUILT, built_files

# The first page needs no more than this over the wire, gzip, in kilobytes.
ENTRY_LIMIT = 120

built = pytest.mark.skipif(
    not (BUILT / "index.html").is_file(), reason="The dashboard is not built; run `make`."
)


def policy(answer: httpx.Response) -> dict[str, str]:
    rules = (rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    return {rule[0]: rule[1] for rule in rules}


def test_the_policy_allows_nothing_but_our_own_files(client: httpx.Client) -> None:
    rules = policy(client.get("/"))
    assert rules["default-src"] == "'none'"
    assert {rules[name] for name in ("script-src", "style-src", "connect-src")} == {"'self'"}
    assert rules["img-src"] == "'self' data:"
    assert rules["frame-ancestors"] == "'none'"


@built
def test_the_page_has_no_inline_script_or_style(client: httpx.Client) -> None:
    page = client.get("/").text
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert "<style" not in page
    assert " style=" not in page


@built
def test_named_files_are_kept_for_ever_and_the_page_is_asked_for_each_time(
    client: httpx.Client,
) -> None:
    page = client.get("/")
    assert page.headers["cache-control"] == "no-cache"
    for name in re.findall(r'(?:src|href)="(/assets/[^"]+)"', page.text):
        answer = client.get(name)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


@built
def test_every_page_of_the_dashboard_is_the_same_application(client: httpx.Client) -> None:
    assert client.get("/workflows/wf_x").text == client.get("/").text


@built
def test_the_entry_is_small() -> None:
    page = built_files()["index.html"].content.decode()
    names = re.findall(r'(?:src|href)="/(assets/[^"]+\.js)"', page)
    assert names
    size = sum(len(gzip.compress(built_files()[name].content)) for name in names)
    assert size <= ENTRY_LIMIT * 1000


@built
def test_licences_go_along(client: httpx.Client) -> None:
    text = client.get("/licenses.txt").text
    assert "SIL Open Font License" in text
    assert "react-dom" in text


def test_no_other_file_can_be_asked_for(client: httpx.Client) -> None:
    for name in ("/assets/nothing.js", "/assets/..%2Findex.html", "/assets/%2e%2e/index.html"):
        assert client.get(name).status_code == 404


def test_a_folder_without_a_build_has_no_files(tmp_path: Path) -> None:
    assert built_files(tmp_path) == {}
