"""The numbers beside the words of the menu: what waits for somebody."""

from dataclasses import dataclass

from console.rights import Right
from console.visit import Visit
from storage.inbox import unmatched
from storage.post import Shelf, post_counts
from storage.queue import waiting_count


@dataclass(frozen=True, slots=True)
class Counts:
    """Zero is not shown."""

    today: int = 0
    messages: int = 0
    outbox: int = 0


def counts_for(visit: Visit) -> Counts:
    """What waits, for the person who looks. Kept to a few indexed counts: every page asks."""
    if not visit.may(Right.LOOK):
        return Counts()
    with visit.office.store.reading() as db:
        letters = post_counts(db)
        return Counts(
            today=waiting_count(db), messages=unmatched(db), outbox=letters[Shelf.WAITING] + letters[Shelf.FAILED]
        )
