"""Where a session comes from: GA4's channels, and one name for each source."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackflow.engine.traffic import arrival, sources

CONFORMANCE = Path(__file__).parents[3] / "../shared/conformance"
SHOP = "https://shop.example/landing"
CHANNELS = {"mobile_push_notifications": "push"}


def test_every_public_channel_case_is_met() -> None:
    path = CONFORMANCE / "channel_cases.json"
    if not path.exists():
        pytest.skip("The public channel cases are not beside this repository.")
    for case in json.loads(path.read_text())["cases"]:
        names = [name.lower().replace(" ", "_").replace("-", "_") for name in case["accept"]]
        found = arrival(case["url"], case["referrer"])
        assert found.channel in [CHANNELS.get(name, name) for name in names], case


@pytest.mark.parametrize(
    ("query", "referrer", "channel", "source"),
    [
        ("", None, "direct", None),
        ("", "https://www.google.com/", "organic_search", "google"),
        ("", "https://www.google.co.uk/search?q=x", "organic_search", "google"),
        ("", "https://duckduckgo.com/", "organic_search", "duckduckgo"),
        ("", "https://mail.google.com/", "email", "gmail"),
        ("", "https://l.facebook.com/", "organic_social", "facebook"),
        ("", "https://t.co/abc", "organic_social", "x"),
        ("", "https://news.ycombinator.com/item?id=1", "organic_social", "hackernews"),
        ("", "https://www.producthunt.com/", "organic_social", "producthunt"),
        ("", "https://www.youtube.com/", "organic_video", "youtube"),
        ("", "https://www.amazon.de/", "organic_shopping", "amazon"),
        ("", "https://chatgpt.com/", "ai_assistant", "chatgpt"),
        ("", "https://blog.other.dev/x", "referral", "blog.other.dev"),
        ("", "android-app://com.google.android.googlequicksearchbox/", "organic_search", "google"),
        ("", "https://www.shop.example/cart", "direct", None),
        ("", "https://blog.shop.example/", "direct", None),
        ("gclid=1", "https://www.google.com/", "paid_search", "google"),
        ("msclkid=1", None, "paid_search", "bing"),
        ("ttclid=1", None, "paid_social", "tiktok"),
        ("li_fat_id=1", None, "paid_social", "linkedin"),
        ("fbclid=1", None, "organic_social", "facebook"),
        ("utm_source=FB&utm_medium=paid_social", None, "paid_social", "facebook"),
        ("utm_source=newsletter&utm_medium=email", None, "email", "newsletter"),
        ("utm_source=chatgpt.com", None, "ai_assistant", "chatgpt"),
        ("utm_source=newsletter&gclid=1", "https://x.com/", "paid_other", "newsletter"),
    ],
)
def test_source_comes_from_tag_then_click_id_then_referrer(
    query: str, referrer: str | None, channel: str, source: str | None
) -> None:
    found = arrival(f"{SHOP}?{query}", referrer)
    assert (found.channel, found.source) == (channel, source)


def test_tags_and_the_referring_domain_are_kept() -> None:
    url = (
        f"{SHOP}?utm_source=Google&utm_medium=cpc&utm_campaign=Spring+Sale&utm_term=a&utm_content=b"
    )
    found = arrival(url, "https://www.google.com/search")
    assert found.referrer == "google.com"
    assert (found.utm_source, found.utm_medium, found.utm_campaign) == (
        "Google",
        "cpc",
        "Spring Sale",
    )
    assert (found.utm_term, found.utm_content) == ("a", "b")


def test_the_carried_list_is_whole() -> None:
    lists = (sources.SEARCH, sources.SHOPPING, sources.SOCIAL, sources.VIDEO)
    assert sum(map(len, lists)) == 819


@given(st.text(max_size=200), st.none() | st.text(max_size=200))
def test_no_address_breaks_it(url: str, referrer: str | None) -> None:
    assert arrival(url, referrer).channel
    assert arrival(f"https://shop.example/?utm_source={url}", referrer).channel
