"""A visitor's place between 0 and 1, the same in every language.

The functions are those of GrowthBook's SDK specification 0.8.0, so that its bucketing, and that of
every SDK written to it, gives the same answer.
"""

OFFSET = 0x811C9DC5
PRIME = 0x01000193


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash over UTF-16 code units, which is what JavaScript sees of a text."""
    value = OFFSET
    units = text.encode("utf-16-le", "surrogatepass")
    for low, high in zip(units[::2], units[1::2], strict=True):
        value = ((value ^ (low | high << 8)) * PRIME) & 0xFFFFFFFF
    return value


def bucket(seed: str, value: str, version: int = 2) -> float | None:
    """Where `value` falls for `seed`, from 0 up to but not including 1.

    Version 1 has steps of 0.001 and is biased between similar seeds; version 2 has steps of 0.0001.
    None for a version that does not exist.
    """
    if version == 2:
        return fnv1a(str(fnv1a(seed + value))) % 10_000 / 10_000
    if version == 1:
        return fnv1a(value + seed) % 1_000 / 1_000
    return None
