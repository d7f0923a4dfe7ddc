"""What visitors browse with, and what crawlers call themselves: User-Agent headers in use."""

from dataclasses import dataclass

from trackflow.engine.simulation.chance import Weighted, weighted

_MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"
_WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"
_BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)"
_WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)"
_IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)"
_OLDER_IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X)"
_IPAD = "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X)"
_ANDROID = "Mozilla/5.0 (Linux; Android 10; K)"


@dataclass(frozen=True, slots=True)
class Browser:
    """A device with its system and browser, in the vocabulary's words, and its User-Agent."""

    device: str
    os: str
    browser: str
    user_agent: str


def _browsers(device: str, *rows: tuple[float, str, str, str]) -> Weighted[Browser]:
    return weighted(
        (Browser(device, system, name, agent), weight) for weight, system, name, agent in rows
    )


BROWSERS = {
    "mobile": _browsers(
        "mobile",
        (36, "ios", "safari", f"{_IPHONE} {_WEBKIT} Version/18.5 Mobile/15E148 Safari/604.1"),
        (9, "ios", "safari", f"{_OLDER_IPHONE} {_WEBKIT} Version/17.7 Mobile/15E148 Safari/604.1"),
        (5, "ios", "chrome", f"{_IPHONE} {_WEBKIT} CriOS/138.0.7204.53 Mobile/15E148 Safari/604.1"),
        (38, "android", "chrome", f"{_ANDROID} {_BLINK} Chrome/138.0.0.0 Mobile Safari/537.36"),
        (
            9,
            "android",
            "samsung_internet",
            f"{_ANDROID} {_BLINK} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
        ),
        (
            3,
            "android",
            "firefox",
            "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
        ),
    ),
    "desktop": _browsers(
        "desktop",
        (44, "windows", "chrome", f"{_WINDOWS} {_BLINK} Chrome/138.0.0.0 Safari/537.36"),
        (
            14,
            "windows",
            "edge",
            f"{_WINDOWS} {_BLINK} Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0",
        ),
        (
            6,
            "windows",
            "firefox",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
        ),
        (
            2,
            "windows",
            "opera",
            f"{_WINDOWS} {_BLINK} Chrome/136.0.0.0 Safari/537.36 OPR/120.0.0.0",
        ),
        (12, "macos", "safari", f"{_MAC} {_WEBKIT} Version/18.5 Safari/605.1.15"),
        (13, "macos", "chrome", f"{_MAC} {_BLINK} Chrome/138.0.0.0 Safari/537.36"),
        (
            3,
            "linux",
            "firefox",
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        ),
        (
            2,
            "linux",
            "chrome",
            f"Mozilla/5.0 (X11; Linux x86_64) {_BLINK} Chrome/138.0.0.0 Safari/537.36",
        ),
        (
            4,
            "chromeos",
            "chrome",
            f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {_BLINK} Chrome/138.0.0.0 Safari/537.36",
        ),
    ),
    "tablet": _browsers(
        "tablet",
        (60, "ios", "safari", f"{_IPAD} {_WEBKIT} Version/18.5 Mobile/15E148 Safari/604.1"),
        (40, "android", "chrome", f"{_ANDROID} {_BLINK} Chrome/138.0.0.0 Safari/537.36"),
    ),
}

CRAWLERS = weighted(
    (
        (
            "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, "
            "like Gecko) Chrome/138.0.7204.49 Mobile Safari/537.36 (compatible; Googlebot/2.1; "
            "+http://www.google.com/bot.html)",
            34.0,
        ),
        (
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; "
            "+http://www.bing.com/bingbot.htm) Chrome/136.0.0.0 Safari/537.36",
            18.0,
        ),
        (
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; "
            "+https://openai.com/gptbot)",
            14.0,
        ),
        (
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; "
            "+claudebot@anthropic.com)",
            9.0,
        ),
        ("Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)", 9.0),
        ("Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)", 6.0),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like "
            "Gecko) Version/17.4 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)",
            5.0,
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
            "HeadlessChrome/138.0.0.0 Safari/537.36",
            5.0,
        ),
    )
)
