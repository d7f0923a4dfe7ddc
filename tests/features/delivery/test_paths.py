"""Path globs as the browser's regular expressions."""

import re

import pytest

from trackflow.features.delivery.paths import pages_pattern, sequence_pattern, trail_pattern


@pytest.mark.parametrize(
    ("globs", "path", "fits"),
    [
        (["/"], "/", True),
        (["/"], "/pricing", False),
        (["/pricing"], "/pricing", True),
        (["/pricing/"], "/pricing", True),
        (["/pricing"], "/pricing/teams", False),
        (["/pricing"], "/prices", False),
        (["/blog/*"], "/blog/a/b", True),
        (["/blog/*"], "/blog", False),
        (["/blog/*"], "/blogger", False),
        (["/*.html"], "/a/b.html", True),
        (["/a.b"], "/axb", False),
        (["!/checkout"], "/cart", True),
        (["!/checkout"], "/checkout", False),
        (["!/checkout"], "/checkouts", True),
        (["/docs/*", "!/docs/api/*"], "/docs/start", True),
        (["/docs/*", "!/docs/api/*"], "/docs/api/x", False),
        (["/pricing?plan=team#faq"], "/pricing", True),
        (["/café"], "/caf%C3%A9", True),
        (["/caf%C3%A9"], "/caf%C3%A9", True),
        (["/100%"], "/100%", True),
    ],
)
def test_a_pattern_means_the_pages_of_its_globs(globs: list[str], path: str, fits: bool) -> None:
    pattern = pages_pattern(globs)
    assert pattern is not None
    assert bool(re.search(pattern, path)) is fits


def test_no_globs_are_no_pattern() -> None:
    assert pages_pattern([]) is None


@pytest.mark.parametrize(
    ("trail", "count", "fits"),
    [
        ("\n/blog/a\n/\n/blog/b\n", 2, True),
        ("\n/blog/a\n/\n", 2, False),
        ("\n/blog/a\n/blog/a\n", 2, True),
    ],
)
def test_a_trail_has_so_many_of_the_pages(trail: str, count: int, fits: bool) -> None:
    assert bool(re.search(trail_pattern(["/blog/*"], count), trail)) is fits


def test_excluded_pages_do_not_count() -> None:
    pattern = trail_pattern(["/blog/*", "!/blog/a"], 1)
    assert re.search(pattern, "\n/blog/b\n")
    assert not re.search(pattern, "\n/blog/a\n")


def test_a_sequence_has_its_order() -> None:
    pattern = sequence_pattern(["/pricing", "/signup"])
    assert re.search(pattern, "\n/pricing\n/signup\n")
    assert re.search(pattern, "\n/pricing\n/\n/signup\n")
    assert not re.search(pattern, "\n/signup\n/pricing\n")
