"""Follows the journal's chain while the desk is open, so that its page can say how far nobody changed it."""

import threading
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from storage import journal

AT_ONCE = 20_000  # links looked at in one request


@dataclass(frozen=True, slots=True)
class Checked:
    """How far the chain was found whole, and where it broke (0: nowhere)."""

    seq: int = 0
    hash: str = journal.START
    at: str = ""
    broken: int = 0


class Checker:
    """Goes on from where the chain was last found whole; a broken one stays broken until the desk restarts."""

    def __init__(self) -> None:
        """Nothing is checked yet."""
        self._lock = threading.Lock()
        self._checked = Checked()

    def check(self, db: Session) -> Checked:
        """Look at the links since the last time, some thousands at once."""
        with self._lock:
            for count, entry in enumerate(journal.entries(db, after=self._checked.seq)):
                if self._checked.broken or count == AT_ONCE:
                    break
                whole = entry.prev == self._checked.hash and journal.hash_of(entry) == entry.hash
                self._checked = (
                    Checked(entry.seq, entry.hash, entry.at) if whole else replace(self._checked, broken=entry.seq)
                )
            return self._checked
