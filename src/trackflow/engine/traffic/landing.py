"""How a session began: the channel and the source, from its landing URL and its referrer."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from trackflow.engine.traffic.channels import category, channel_of, host_category, is_assistant
from trackflow.engine.traffic.names import source_name, without_www

_LONGEST = 2048
_FIELD = 255
_TAGS = ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content")
# A click id says who sent the click. Where only advertisements carry it, it also says "paid";
# Facebook and Instagram put theirs on every link, so theirs says nothing about money.
_CLICK_IDS: dict[str, tuple[str, str | None]] = {
    "gclid": ("google", "cpc"),
    "gbraid": ("google", "cpc"),
    "wbraid": ("google", "cpc"),
    "dclid": ("google", "display"),
    "msclkid": ("bing", "cpc"),
    "ttclid": ("tiktok", "paid"),
    "li_fat_id": ("linkedin", "paid"),
    "twclid": ("x", "paid"),
    "rdt_cid": ("reddit", "paid"),
    "ScCid": ("snapchat", "paid"),
    "yclid": ("yandex", "cpc"),
    "fbclid": ("facebook", None),
    "igshid": ("instagram", None),
    "igsh": ("instagram", None),
    "mc_eid": ("mailchimp", "email"),
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of how a session began.

    `channel` is a GA4 default channel group in snake_case; `source` one lower-case name, None for
    direct; `referrer` the referring domain without `www`, None for none and for the site itself;
    the `utm_*` are as sent, at most 255 characters each.
    """

    channel: str
    source: str | None = None
    referrer: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None


def arrival(url: str, referrer: str | None = None) -> Arrival:
    """Reads the landing URL and the referrer of a session.

    Source: `utm_source`, else a click id, else the referrer. Never raises: what cannot be read is
    taken as absent.
    """
    query = _query(url)
    tags = [_tag(query, name) for name in _TAGS]
    clicked, paid = _click(query)
    foreign = _foreign_host(url, referrer)
    said = tags[0] or clicked or foreign
    name = source_name(said) if said else None
    medium = _lower(tags[1]) or paid
    if tags[0] or clicked or not foreign:
        kind = category(_lower(tags[0]), name)
    else:
        kind = host_category(foreign, name or "")
        medium = medium or _referred_medium(name, kind)
    channel = channel_of(name, _lower(said), kind, medium, _lower(tags[2]))
    return Arrival(channel, name, foreign, *tags)


def _query(url: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(urlsplit(url[:_LONGEST]).query, max_num_fields=100)
    except ValueError:
        return {}
    return {name: value for name, value in reversed(pairs) if value.strip()}


def _tag(query: dict[str, str], name: str) -> str | None:
    value = query.get(name)
    return value.strip()[:_FIELD] if value else None


def _lower(value: str | None) -> str | None:
    return value.lower() if value else None


def _click(query: dict[str, str]) -> tuple[str | None, str | None]:
    for parameter, sender in _CLICK_IDS.items():
        if parameter in query:
            return sender
    return None, None


def _host(url: str) -> str | None:
    try:
        host = urlsplit(url[:_LONGEST]).hostname
    except ValueError:
        return None
    return without_www(host) if host else None


def _foreign_host(url: str, referrer: str | None) -> str | None:
    """The referring host, unless it is the site itself or one of its subdomains."""
    sender, own = _host(referrer or ""), _host(url)
    if not sender or not own:
        return sender
    same = sender == own or sender.endswith("." + own) or own.endswith("." + sender)
    return None if same else sender


def _referred_medium(name: str | None, kind: str | None) -> str | None:
    """What GA4 sets as the medium of a session that carries no tag; a listed source needs none."""
    if kind or is_assistant(name) or name in ("gmail", "yahoo_mail", "outlook", "proton_mail"):
        return None
    return "referral"
