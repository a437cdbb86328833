"""Calls and letter texts in force: the fund's files, with what people at the desk changed since."""

import json
import threading
from collections.abc import Mapping

from sqlalchemy.orm import Session

from notifier.wording import change_texts
from storage.versions import CHECKLIST, LETTER, Version, last_number, newest
from triage.amended import amended
from triage.values import Call


class InForce:
    """Follows the versions in the database; asking whether there is a new one costs one look at an index."""

    def __init__(self, filed: tuple[Call, ...]) -> None:
        """Take the calls as the files have them."""
        self.filed = filed
        self.calls = filed
        self._number = 0
        self._lock = threading.Lock()

    def follow(self, db: Session) -> tuple[Call, ...]:
        """The calls in force now; the texts of letters are put in force with them."""
        number = last_number(db)
        with self._lock:
            if number != self._number:
                versions = newest(db)
                self.calls = tuple(amended(call, needs_of(versions, call)) for call in self.filed)
                change_texts(_texts(versions))
                self._number = number
            return self.calls


def needs_of(versions: Mapping[str, Version], call: Call) -> dict[str, str]:
    """What the desk set for the lines of a call's checklist, by their keys."""
    version = versions.get(f"{CHECKLIST}{call.key}")
    found = json.loads(version.value) if version is not None else {}
    return {str(key): str(need) for key, need in found.items()}


def _texts(versions: Mapping[str, Version]) -> dict[str, str]:
    return {thing.removeprefix(LETTER): one.value for thing, one in versions.items() if thing.startswith(LETTER)}
