"""One lower-case name for everyone who sends visitors, whatever spelling arrives."""

import re

_ALIASES = {
    "fb": "facebook",
    "fb.me": "facebook",
    "meta": "facebook",
    "ig": "instagram",
    "twitter": "x",
    "twitter.com": "x",
    "x.com": "x",
    "t.co": "x",
    "yt": "youtube",
    "youtu.be": "youtube",
    "lnkd.in": "linkedin",
    "hn": "hackernews",
    "hacker news": "hackernews",
    "hacker_news": "hackernews",
    "hacker-news": "hackernews",
    "ycombinator": "hackernews",
    "news.ycombinator.com": "hackernews",
    "ph": "producthunt",
    "product hunt": "producthunt",
    "product_hunt": "producthunt",
    "product-hunt": "producthunt",
    "openai": "chatgpt",
    "openai.com": "chatgpt",
    "chat.openai.com": "chatgpt",
    "claude.ai": "claude",
    "anthropic": "claude",
    "bard": "gemini",
    "bard.google.com": "gemini",
    "gemini.google.com": "gemini",
    "copilot.microsoft.com": "copilot",
    "chat.deepseek.com": "deepseek",
    "chat.mistral.ai": "mistral",
    "meta.ai": "meta_ai",
    "you.com": "you",
    "mail.google.com": "gmail",
    "mail.yahoo.com": "yahoo_mail",
    "outlook.live.com": "outlook",
    "outlook.office.com": "outlook",
    "outlook.office365.com": "outlook",
    "mail.proton.me": "proton_mail",
    "pin.it": "pinterest",
    "ddg": "duckduckgo",
    "google shopping": "google_shopping",
    "google+": "google_plus",
    "com.google.android.googlequicksearchbox": "google",
    "com.google.android.gm": "gmail",
    "com.slack": "slack",
    "com.facebook.katana": "facebook",
    "com.linkedin.android": "linkedin",
    "com.reddit.frontpage": "reddit",
    "com.twitter.android": "x",
    "com.pinterest": "pinterest",
    "com.instagram.android": "instagram",
}
_BRAND_NAMES = """
    amazon baidu bing chatgpt copilot deepseek duckduckgo ebay ecosia etsy facebook google grok
    instagram kagi linkedin messenger mistral naver perplexity pinterest poe producthunt quora
    qwant reddit snapchat startpage telegram tiktok tumblr twitch vimeo vk wechat weibo whatsapp
    yahoo yandex youtube
"""
_BRANDS = frozenset(_BRAND_NAMES.split())
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"))
_HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+")


def without_www(host: str) -> str:
    """The host as people say it."""
    return host.removeprefix("www.")


def brand(host: str) -> str:
    """The label people know a host by: `google` for `www.google.co.uk`."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL and len(host.rsplit(".", 1)[-1]) == 2:
        labels.pop()
    return labels[-1] if labels else host


def source_name(said: str) -> str:
    """The vocabulary's name for a source: from a `utm_source`, a host or an app's package name.

    `FB`, `l.facebook.com` and `facebook.com` are all `facebook`; a host that no list knows stays
    itself, without `www`.
    """
    name = without_www(said.strip().lower())
    if alias := _ALIASES.get(name):
        return alias
    if not _HOST.fullmatch(name):
        return name
    short = brand(name)
    parent = ".".join(name.split(".")[-2:])
    known = _ALIASES.get(parent) or (short if short in _BRANDS else None)
    return known or name
