"""Turns a moment written in a call's file into UTC, by the rules of its time zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from config.units import shown

EXAMPLE = "2026-03-31T23:59:59+02:00"


def moment_of(value: object, zone: ZoneInfo) -> datetime | tuple[str, str]:
    """The moment in UTC, or fault and remedy.

    Accepted: a date-time with its offset (which must be the zone's own on that day, or Z), or one without, read on the
    clocks of the zone. A time that these clocks skip or show twice (changes of summer time) is refused.
    """
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, date) and not 1990 <= value.year <= 2200:
        return "is in an impossible year", f"write it as {EXAMPLE}"
    if isinstance(value, datetime):
        return _with_offset(value, zone) if value.tzinfo else _on_the_clocks(value, zone)
    if isinstance(value, date):
        return "is a day without a time", f"write it as {value}T23:59:59"
    return "is not a date", f"write it as {EXAMPLE}"


def shown_moment(value: object) -> str:
    """A moment as it looked in the file."""
    if isinstance(value, date):
        return value.isoformat()
    return value[:60] if isinstance(value, str) else shown(value)


def _parsed(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return None


def _with_offset(moment: datetime, zone: ZoneInfo) -> datetime | tuple[str, str]:
    there = moment.astimezone(zone)
    if moment.utcoffset() in (there.utcoffset(), UTC.utcoffset(None)):
        return moment.astimezone(UTC)
    on_the_clocks = _on_the_clocks(moment.replace(tzinfo=None), zone)
    meant = on_the_clocks if isinstance(on_the_clocks, datetime) else moment
    return f"does not have the offset of {zone.key}", f"write it as {meant.astimezone(zone).isoformat()}"


def _on_the_clocks(wall: datetime, zone: ZoneInfo) -> datetime | tuple[str, str]:
    """The moment at which the zone's clocks show this time, if they do so exactly once."""
    first, second = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    # Through UTC and back: a time that exists comes back as it was, a skipped one moves by the change of the clocks.
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        later = first.astimezone(UTC).astimezone(zone)
        return f"does not exist in {zone.key}: the clocks skip it", f"write {later.isoformat()}"
    fault = f"comes twice in {zone.key}: the clocks are set back"
    return fault, f"write {first.isoformat()} or {second.isoformat()}"
