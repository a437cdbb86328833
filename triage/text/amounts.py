"""Sums of money as people write them, read strictly: what could mean two sums is none."""

import re

_SIGN = re.compile(r"(?i)\s*(?:€|eur(?:os?)?\b|euro\b)\s*")
_THOUSANDS = re.compile(r"(?i)^(?P<number>\d{1,4}(?:[.,]\d{1,2})?)\s?k$")
_SUM = re.compile(
    r"^(?P<whole>\d{1,3}(?P<mark>[ .,'’])\d{3}(?:(?P=mark)\d{3})*|\d+)"
    r"(?:(?P<point>[.,])(?P<cents>\d{1,2}|[-–—]{1,2}))?$"
)
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})
MOST = 10**12  # cents; a longer number is no sum of money


def cents_of(text: str) -> int | None:
    """The sum in cents: "12.500,00 €", "12 500 EUR", "€ 12,500.50", "12,5 k€"; None where that is not certain.

    A mark before three figures parts thousands; before one or two it begins the cents.
    """
    bare = _SIGN.sub("", text.translate(_SPACES)).strip()
    if found := _THOUSANDS.match(bare):
        return round(float(found["number"].replace(",", ".")) * 100_000)
    found = _SUM.match(bare)
    if found is None or (found["point"] and found["point"] == found["mark"]):
        return None
    whole = int(re.sub(r"\D", "", found["whole"]))
    cents = found["cents"] or ""
    total = whole * 100 + (int(cents.ljust(2, "0")) if cents.isdigit() else 0)
    return total if total <= MOST else None
