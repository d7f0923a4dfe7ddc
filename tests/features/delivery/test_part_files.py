"""The files that the script loads at first use, such as the one with the overlays."""

import gzip
import re

import httpx
import pytest

from harness import Home
from trackflow.features.delivery import core_script

pytestmark = pytest.mark.skipif(core_script() is None, reason="build the browser part: make build")


def address(home: Home, client: httpx.Client) -> str:
    found = re.search(r'"overlay":"([^"]+)"', client.get(f"/s/{home.site.write_key}.js").text)
    assert found
    return found[1]


def test_the_site_file_names_it_by_its_content_and_it_is_kept_for_ever(
    home: Home, client: httpx.Client
) -> None:
    path = address(home, client)
    assert re.fullmatch(r"/s/overlay-[0-9a-f]{16}\.js", path)
    answer = client.get(path)
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "showOverlay" in answer.text


def test_a_browser_that_takes_gzip_gets_gzip(home: Home, client: httpx.Client) -> None:
    with client.stream("GET", address(home, client)) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        assert b"showOverlay" in gzip.decompress(b"".join(answer.iter_raw()))


def test_another_version_is_not_found(client: httpx.Client) -> None:
    assert client.get("/s/overlay-0123456789abcdef.js").status_code == 404
