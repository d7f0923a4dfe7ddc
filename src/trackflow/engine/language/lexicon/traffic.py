"""Where visitors come from and what they use: sources, channels, devices, systems, browsers."""

SOURCES = {
    "google": "google", "facebook": "facebook", "fb": "facebook", "instagram": "instagram",
    "insta": "instagram", "tiktok": "tiktok", "tik tok": "tiktok", "linkedin": "linkedin",
    "bing": "bing", "youtube": "youtube", "twitter": "x", "reddit": "reddit",
    "hacker news": "hackernews", "hackernews": "hackernews", "hn": "hackernews",
    "product hunt": "producthunt", "producthunt": "producthunt", "chatgpt": "chatgpt",
    "pinterest": "pinterest", "snapchat": "snapchat", "duckduckgo": "duckduckgo",
    "yahoo": "yahoo", "quora": "quora", "perplexity": "perplexity", "whatsapp": "whatsapp",
}  # fmt: skip

# The paid channel that "<source> ads" means.
AD_CHANNELS = {
    "google": "paid_search", "bing": "paid_search", "yahoo": "paid_search",
    "duckduckgo": "paid_search", "facebook": "paid_social", "instagram": "paid_social",
    "tiktok": "paid_social", "linkedin": "paid_social", "x": "paid_social",
    "reddit": "paid_social", "pinterest": "paid_social", "snapchat": "paid_social",
    "quora": "paid_social", "youtube": "paid_video",
}  # fmt: skip

PAID_ADS = ("paid_search", "paid_social", "paid_video", "paid_shopping", "display", "paid_other")

CHANNELS = {
    "paid ads": PAID_ADS, "paid ad": PAID_ADS, "paid advertising": PAID_ADS, "ads": PAID_ADS,
    "our ads": PAID_ADS, "paid traffic": PAID_ADS, "paid campaigns": PAID_ADS,
    "ad campaigns": PAID_ADS, "advertising": PAID_ADS, "adverts": PAID_ADS, "an ad": PAID_ADS,
    "paid search": ("paid_search",), "search ads": ("paid_search",), "ppc": ("paid_search",),
    "paid social": ("paid_social",), "social ads": ("paid_social",),
    "social media ads": ("paid_social",), "paid video": ("paid_video",),
    "video ads": ("paid_video",), "paid shopping": ("paid_shopping",),
    "shopping ads": ("paid_shopping",), "display ads": ("display",), "display": ("display",),
    "organic search": ("organic_search",), "organic social": ("organic_social",),
    "organic video": ("organic_video",), "organic shopping": ("organic_shopping",),
    "email campaigns": ("email",), "email campaign": ("email",), "email": ("email",),
    "emails": ("email",), "our emails": ("email",), "e mail": ("email",),
    "direct traffic": ("direct",), "direct": ("direct",), "affiliates": ("affiliates",),
    "affiliate links": ("affiliates",), "an affiliate link": ("affiliates",),
    "affiliate traffic": ("affiliates",), "referrals": ("referral",), "referral": ("referral",),
    "referral traffic": ("referral",), "sms": ("sms",), "push": ("push",),
    "push notifications": ("push",), "ai assistants": ("ai_assistant",),
    "an ai assistant": ("ai_assistant",),
}  # fmt: skip

# Channels whose bare name before a people noun is unmistakable ("paid search visitors").
CHANNEL_ADJECTIVES = frozenset(
    {"paid search", "paid social", "organic search", "organic social", "direct", "referral"}
    | {"affiliate", "paid video", "paid shopping", "email campaign", "paid ads", "display ads"}
)

DEVICES = {
    "mobile": "mobile", "mobiles": "mobile", "mobile devices": "mobile", "phone": "mobile",
    "phones": "mobile", "smartphone": "mobile", "smartphones": "mobile",
    "mobile phone": "mobile", "mobile phones": "mobile", "cell phone": "mobile",
    "tablet": "tablet", "tablets": "tablet", "desktop": "desktop", "desktops": "desktop",
    "desktop computers": "desktop", "laptop": "desktop", "laptops": "desktop",
}  # fmt: skip

# Names that stand for a system, or for a system on one kind of device.
SYSTEMS: dict[str, dict[str, str]] = {
    "ios": {"os": "ios"}, "android": {"os": "android"}, "windows": {"os": "windows"},
    "mac": {"os": "macos"}, "macs": {"os": "macos"}, "macos": {"os": "macos"},
    "mac os": {"os": "macos"}, "linux": {"os": "linux"}, "chromeos": {"os": "chromeos"},
    "chromebook": {"os": "chromeos"}, "chromebooks": {"os": "chromeos"},
    "iphone": {"os": "ios", "device": "mobile"}, "iphones": {"os": "ios", "device": "mobile"},
    "ipad": {"os": "ios", "device": "tablet"}, "ipads": {"os": "ios", "device": "tablet"},
    "android phone": {"os": "android", "device": "mobile"},
    "android phones": {"os": "android", "device": "mobile"},
    "android tablets": {"os": "android", "device": "tablet"},
}  # fmt: skip

BROWSERS = {
    "chrome": "chrome", "google chrome": "chrome", "safari": "safari", "firefox": "firefox",
    "edge": "edge", "microsoft edge": "edge", "samsung internet": "samsung_internet",
    "opera": "opera",
}  # fmt: skip
