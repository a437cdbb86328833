"""Lengths of time, sizes and other values as people write them in a configuration, and back."""

import re
from collections.abc import Mapping
from datetime import timedelta

_UNITS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
_DURATION = re.compile(r"(?:\d{1,9}\s*(?:s|min|m|h|d)\s*)+")
_AMOUNT = re.compile(r"(\d{1,9})\s*(s|min|m|h|d)")
_SIZE = re.compile(r"(\d{1,9})\s*(KiB|MiB|GiB)")
_SIZES = {"KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}


def duration_of(value: object) -> timedelta | None:
    """The length of time a text names, or None."""
    if not isinstance(value, str) or not _DURATION.fullmatch(value.strip()):
        return None
    seconds = sum(int(amount) * _UNITS[unit] for amount, unit in _AMOUNT.findall(value))
    return timedelta(seconds=seconds) if seconds <= 366 * 86400 else None


def spelled(length: timedelta) -> str:
    """A length of time as a configuration writes it: "90s", "10m", "2h", "1d"."""
    seconds = int(length.total_seconds())
    for unit, name in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds and seconds % unit == 0:
            return f"{seconds // unit}{name}"
    return f"{seconds}s"


def shown(value: object) -> str:
    """A value as it looked in the file, cut to a length a terminal line can hold."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value[:60]}"'
    if isinstance(value, Mapping):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    return str(value)[:60]


def size_of(value: object) -> int | None:
    """The number of bytes a text such as "60 MiB" names, or None."""
    match = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(match[1]) * _SIZES[match[2]] if match else None


def sized(count: int) -> str:
    """A number of bytes as a configuration writes it: "60 MiB", or the plain number."""
    for name in ("GiB", "MiB", "KiB"):
        if count and count % _SIZES[name] == 0:
            return f"{count // _SIZES[name]} {name}"
    return str(count)
