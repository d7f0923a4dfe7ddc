"""Values as JavaScript compares them: the browser reads the same conditions and must agree."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_RADIX = re.compile(r"0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")
_INFINITY = {"Infinity": math.inf, "+Infinity": math.inf, "-Infinity": -math.inf}
_WIDE_SPACES = "".join(map(chr, range(0x2000, 0x200B)))
_SPACE = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + _WIDE_SPACES
_EXACT_DIGITS = 1e21  # from here on JavaScript writes a number with an exponent


def is_list(value: object) -> bool:
    """Whether the value is an array in JSON."""
    return isinstance(value, list | tuple)


def type_name(value: object) -> str:
    """The JSON type: string, number, boolean, array, object or null."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if is_list(value) else "object"


def to_text(value: Any) -> str:
    """`String(value)`."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number_text(value)
    if isinstance(value, str):
        return value
    if is_list(value):
        return ",".join("" if item is None else to_text(item) for item in value)
    return "[object Object]"


def to_number(value: Any) -> float:
    """`Number(value)`; what is not a number is NaN."""
    if value is None:
        return 0.0
    if isinstance(value, int | float):
        return _double(value)
    return _read_number(to_text(value))


def is_true(value: Any) -> bool:
    """`Boolean(value)`: empty arrays and objects are true."""
    if isinstance(value, int | float | str):
        return bool(value) and value == value
    return value is not None


def same(left: Any, right: Any) -> bool:
    """`left === right` for values of two different texts: no array or object is the same."""
    kind = type_name(left)
    return kind == type_name(right) and kind not in ("array", "object") and left == right


def alike(left: Any, right: Any) -> bool:
    """Equal in every part, and of the same types; the order of keys does not matter."""
    if is_list(left) and is_list(right):
        return len(left) == len(right) and all(map(alike, left, right))
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        a, b = cast("Mapping[str, Any]", left), cast("Mapping[str, Any]", right)
        return a.keys() == b.keys() and all(alike(a[key], b[key]) for key in a)
    return same(left, right)


def less(left: Any, right: Any) -> bool:
    """`left < right`: two texts by their UTF-16 units, everything else as numbers."""
    a, b = _primitive(left), _primitive(right)
    if isinstance(a, str) and isinstance(b, str):
        return _units(a) < _units(b)
    return to_number(a) < to_number(b)


def at_most(left: Any, right: Any) -> bool:
    """`left <= right`; false where one of the two is not a number."""
    a, b = _primitive(left), _primitive(right)
    if isinstance(a, str) and isinstance(b, str):
        return _units(a) <= _units(b)
    return to_number(a) <= to_number(b)


def _primitive(value: Any) -> Any:
    return to_text(value) if type_name(value) in ("array", "object") else value


def _units(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")


def _double(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _read_number(text: str) -> float:
    text = text.strip(_SPACE)
    if not text:
        return 0.0
    if _DECIMAL.fullmatch(text):
        return float(text)
    if _RADIX.fullmatch(text):
        return _double(int(text, 0))
    return _INFINITY.get(text, math.nan)


def _number_text(value: float) -> str:
    number = _double(value)
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if abs(number) < _EXACT_DIGITS and number == int(number):
        return str(int(number))
    if 1e-6 <= abs(number) < _EXACT_DIGITS:
        return format(Decimal(repr(number)), "f")
    return re.sub(r"e([+-])0+", r"e\1", repr(number))
