"""Requests that are refused: deceiving visitors for their secrets, and other people's sites."""

from __future__ import annotations

import re

from trackflow.engine.language.grammar import compiled
from trackflow.engine.language.symbols import fold

_FAKE = (
    r"(?:fake|faked|imitation|imitate|imitates|impersonate|impersonating|spoof|spoofed|"
    r"counterfeit|phony|bogus)"
)
_LOOKALIKE = (
    r"(?:looks?|looking)(?: (?:exactly|just|really|a lot|the same))* (?:like|as)(?: the| a| an)?"
)
_PRIVATE = (
    r"(?:passwords?|credentials?|pin(?: codes?| numbers?)?|credit card(?: numbers?| details| "
    r"data)?|card (?:numbers?|"
    r"details)|cvv|cvc|ssn|social security numbers?|bank(?: account)? (?:details|numbers?)|"
    r"seed phrases?|login details|"
    r"login data|security codes?|one time codes?|otp)"
)
_TAKE = (
    r"(?:steal|steals|stealing|harvest|harvests|capture|captures|collect|collects|grab|grabs|"
    r"see|log|record|records|"
    r"save|saves|store|stores|phish|intercept|skim|asks? for|asking for|enter|type in|re "
    r"enter|confirm|get|gets|send me)"
)
_LOGIN = (
    r"(?:login|log in|logins|sign in|signin|sign on|paypal|bank|banking|payment|"
    r"microsoft|google|apple|facebook|amazon|icloud|security|virus|government|irs|police)"
)
_OTHERS = (
    r"(?:(?:my |our |a |the |their |his |some )?(?:(?:\w+ ){0,2})?(?:competitors?|"
    r"competition|rivals?|competing|someone "
    r"else|somebody else|other people|another company|other companies|third party)(?: \w+){0,2}?)"
)
_SITE = (
    r"(?:website|site|websites|sites|page|pages|webpage|store|shop|storefront|domain|"
    r"homepage|checkout)"
)
_GAP = r"(?: [^ ]+){0,4}?"

_REASONS = (
    (
        "This would imitate a sign-in or another party to deceive visitors. TrackFlow does "
        "not build that.",
        (
            rf"{_FAKE}(?: [^ ]+){{0,4}} {_LOGIN}",
            rf"{_FAKE} (?:\w+ )?(?:reviews?|testimonials?|ratings?|error|warning|alert|invoice)",
            rf"{_LOOKALIKE}(?: [^ ]+){{0,4}} {_LOGIN}",
            r"(?:phish|phishing|keylogger|keylog|malware|ransomware|spyware|clickjack|"
            r"clickjacking|cryptominer)",
        ),
    ),
    (
        "This would take passwords, card numbers or other secrets from visitors. TrackFlow "
        "does not do that.",
        (rf"{_TAKE}{_GAP} {_PRIVATE}", r"(?:steal|steals|stealing|hijack|hijacking)"),
    ),
    (
        "TrackFlow runs only on your own site. It cannot and may not change other people's sites.",
        (
            rf"(?:on|over|into|onto|at|hack|deface|browsing|to) {_OTHERS} {_SITE}",
            r"(?:hack|hacking|deface|ddos|take down|crash)",
        ),
    ),
)
_COMPILED = tuple(
    (reason, tuple(compiled(pattern) for pattern in patterns)) for reason, patterns in _REASONS
)


_PLAIN = re.compile(r"[^\W_]+")


def harm(prompt: str) -> str | None:
    """Why the request is refused, None where nothing speaks against it.

    Looks at every word, those in quotation marks as well.
    """
    line = f" {' '.join(_PLAIN.findall(fold(prompt)))} "
    for reason, patterns in _COMPILED:
        if any(pattern.search(line) for pattern in patterns):
            return reason
    return None
