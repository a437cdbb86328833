"""How often somebody may try: counted by account and by address, in memory, since the desk is one process.

A restart forgets the counts; what must not be forgotten (the tries of a code) is counted in the database.
"""

import threading
from collections import OrderedDict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST = 20_000  # things counted at once; the longest unasked is forgotten first


@dataclass(frozen=True, slots=True)
class Limit:
    """So many times in so long."""

    name: str
    times: int
    within: timedelta


LETTERS_TO_ONE = Limit("letters to one", 5, timedelta(hours=1))
LETTERS_FROM_ONE = Limit("letters from one", 20, timedelta(hours=1))
TRIES_ON_ONE = Limit("tries on one", 10, timedelta(minutes=15))
TRIES_FROM_ONE = Limit("tries from one", 30, timedelta(minutes=15))


class Counter:
    """Counts, for the life of the desk's process."""

    def __init__(self) -> None:
        """Nothing is counted yet."""
        self._lock = threading.Lock()
        self._times: OrderedDict[tuple[str, str], deque[datetime]] = OrderedDict()

    def allows(self, limit: Limit, who: str, now: datetime) -> bool:
        """Count one more, unless that is too many."""
        with self._lock:
            times = self._times.setdefault((limit.name, who), deque())
            self._times.move_to_end((limit.name, who))
            while len(self._times) > MOST:
                self._times.popitem(last=False)
            while times and times[0] <= now - limit.within:
                times.popleft()
            if len(times) >= limit.times:
                return False
            times.append(now)
            return True

    def forget(self, limit: Limit, who: str) -> None:
        """They proved who they are: begin again."""
        with self._lock:
            self._times.pop((limit.name, who), None)
