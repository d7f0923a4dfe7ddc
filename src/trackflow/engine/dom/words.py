"""The element that says some words: for targets such as `text:Book a demo`."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

# What people mean when they name an element by its words, the likeliest first.
MEANT = ("a, button, input[type=submit], [role=button]", "h1, h2, h3, h4, h5, h6", "body *")


def find_text(page: LexborHTMLParser, words: str) -> LexborNode | None:
    """The one element that says exactly these words, whatever their case and spacing.

    Links and buttons go before headings, and these before anything else. None where no element
    says them, or several do.
    """
    wanted = _plain(words)
    for selector in MEANT:
        if found := [node for node in page.css(selector) if _says(node) == wanted]:
            innermost = [node for node in found if not _holds_another(node, found)]
            return innermost[0] if len(innermost) == 1 else None
    return None


def _says(node: LexborNode) -> str:
    return _plain(node.attributes.get("value") or "" if node.tag == "input" else node.text())


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _holds_another(node: LexborNode, others: list[LexborNode]) -> bool:
    inside = {each.mem_id for each in node.css("*")} - {node.mem_id}
    return any(other.mem_id in inside for other in others)
