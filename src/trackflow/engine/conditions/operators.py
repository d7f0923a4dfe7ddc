"""The words of a condition."""

from __future__ import annotations

LOGICAL = ("$and", "$or", "$nor", "$not")
"""What joins conditions."""

EQUALITY = ("$eq", "$ne")
ORDER = ("$gt", "$gte", "$lt", "$lte")
MEMBERSHIP = ("$in", "$nin", "$ini", "$nini")
CONTAINS_ALL = ("$all", "$alli")
PATTERN = ("$regex", "$regexi", "$notRegex", "$notRegexi")
VERSION = ("$veq", "$vne", "$vgt", "$vgte", "$vlt", "$vlte")
GROUP = ("$inGroup", "$notInGroup")

OPERATORS = (
    *EQUALITY,
    *ORDER,
    *MEMBERSHIP,
    *CONTAINS_ALL,
    *PATTERN,
    "$exists",
    "$elemMatch",
    "$size",
    "$type",
    "$not",
    *GROUP,
    *VERSION,
)
"""What is said of one attribute."""

TYPES = ("string", "number", "boolean", "array", "object", "null")
"""What `$type` can name."""

MATCH_UNKNOWN = frozenset(
    {"$exists", "$ne", "$nin", "$nini", "$notRegex", "$notRegexi", "$notInGroup", "$not"}
)
"""The operators that an attribute which is not known may match."""
