"""The numbers beside the words of the menu: what waits for somebody."""

from dataclasses import dataclass

from console.visit import Visit


@dataclass(frozen=True, slots=True)
class Counts:
    """Zero is not shown."""

    today: int = 0
    messages: int = 0
    outbox: int = 0


def counts_for(visit: Visit) -> Counts:
    """What waits, for the person who looks. Kept to a few indexed counts: every page asks."""
    return Counts()
