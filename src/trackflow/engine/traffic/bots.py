"""Is this User-Agent a program rather than a person's browser?"""

import re

# Every browser of today calls itself Mozilla; a few feature phones and old Operas do not.
_BROWSER_START = re.compile(
    r"Mozilla/|Opera/|UCWEB|Nokia|BlackBerry|SAMSUNG|SonyEricsson|LG[-/E]|MOT-|HTC|ZTE|Huawei|JUC"
)
# What a crawler in a browser's clothes gives itself away by. A reachable address (a URL, a mail
# address) is what well-behaved ones add; "CUBOT" is a maker of phones.
_TELLS = re.compile(
    r"""
      (?<!cu)bot(?![a-z]) | bots?/ | robot | crawl | spider | slurp | fetch | scrap | scan(?!dic)
    | headless | preview | monitor | checker | linkcheck | checkup | archiv | agent\b(?!/) | search/
    | feed | validat | lighthouse | phantomjs | selenium | playwright | puppeteer | inspector
    | synthetic | analyzer | imageproxy | browserproxy | watcher | verif | verity | nikto | openvas
    | zgrab | vulnerab | survey | :// | www\. | [a-z0-9]@[a-z0-9-]+\.[a-z] | siteimprove
    | google-(physicalweb|ads) | gtmetrix | outbrain | securityheaders | \bptst/
    | dareboost | hardenize | collapsify | foregenix | linktiger | marketgoo | manus-user
    | playstore-google | splash\b | [a-z0-9]\.(com|io|net|org|fr)\b
    | compatible;(?!\s*(msie|konqueror|googletoolbar|trident|teleca|oss/))
    """,
    re.I | re.X,
)


def looks_like_a_bot(user_agent: str) -> bool:
    """By its own words; never by what it does. An empty header is not judged."""
    return bool(user_agent and (not _BROWSER_START.match(user_agent) or _TELLS.search(user_agent)))
