"""What can be shown: overlay nouns and their style, colors, and verbs."""

OVERLAYS: dict[str, str | None] = {
    "popup": "modal", "popups": "modal", "pop up": "modal", "pop ups": "modal",
    "modal": "modal", "lightbox": "modal", "light box": "modal", "modal window": "modal",
    "popup window": "modal", "popup message": "modal", "pop up message": "modal",
    "pop up window": "modal", "popup modal": "modal", "modal popup": "modal",
    "modal dialog": "modal", "dialog": "modal", "banner": "banner", "bar": "banner",
    "ribbon": "banner", "strip": "banner", "announcement bar": "banner",
    "sticky bar": "banner", "notification bar": "banner", "banner message": "banner",
    "sticky banner": "banner", "announcement banner": "banner", "slide in": "slide_in",
    "slide ins": "slide_in", "slidein": "slide_in", "slide out": "slide_in",
    "slideout": "slide_in", "slider in": "slide_in", "slide in panel": "slide_in",
    "slide in message": "slide_in", "flyout": "slide_in", "toast": "corner",
    "toast message": "corner", "toast notification": "corner", "corner box": "corner",
    "corner message": "corner", "corner card": "corner", "corner popup": "corner",
    "corner pop up": "corner", "corner prompt": "corner", "corner notification": "corner",
    "corner note": "corner", "corner offer": "corner", "tooltip": "tooltip",
    "tool tip": "tooltip", "fullscreen": "fullscreen", "full screen overlay": "fullscreen",
    "fullscreen overlay": "fullscreen", "full screen popup": "fullscreen",
    "fullscreen popup": "fullscreen", "full screen message": "fullscreen",
    "full screen wall": "fullscreen", "welcome mat": "fullscreen", "wall": "fullscreen",
    "full page overlay": "fullscreen", "full screen takeover": "fullscreen",
    "message": None, "notice": None, "note": None, "notification": None, "prompt": None,
    "reminder": None, "overlay": None,
}  # fmt: skip

COLORS = tuple(
    """
        red orange yellow green blue purple pink black white gray grey brown teal navy gold
    """.split()
)

SHOW = (
    "show|shows|showing|display|displays|serve|present|pop up|bring up|trigger|put up|"
    "open up|use|put|add|launch|fire|surface|give|gives|open|run"
)
RECEIVE = "get|gets|see|sees|receive|receives|be shown|be given|be served"

COUPON_WORDS = "code|coupon|coupon code|promo code|discount code|voucher"
