"""How tables of single words are written."""


def words(text: str) -> frozenset[str]:
    """The words of a text, without order."""
    return frozenset(text.split())
