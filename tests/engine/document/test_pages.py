"""Which paths are among a workflow's pages; `web/sdk/tests/pages.test.ts` says the same."""

import pytest

from trackflow.engine.document import on_pages


@pytest.mark.parametrize(
    ("globs", "path", "inside"),
    [
        (None, "/anything", True),
        (["/"], "/", True),
        (["/"], "/x", False),
        (["/pricing"], "/pricing/", True),
        (["/pricing"], "/pricing?plan=solo#faq", True),
        (["/pricing"], "/pricing/teams", False),
        (["/blog/*"], "/blog/a/b", True),
        (["/blog/*"], "/blog", False),
        (["/blog*"], "/blog", True),
        (["!/cart"], "/cart", False),
        (["!/cart"], "/", True),
        (["/blog/*", "!/blog/secret"], "/blog/secret", False),
        (["/a.b"], "/axb", False),
        (["/caf%C3%A9"], "/café", True),
    ],
)
def test_pages(globs: list[str] | None, path: str, inside: bool) -> None:
    assert on_pages(globs, path) is inside
