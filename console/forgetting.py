"""Lets go of what the desk's memory holds of mails that were erased: by another process, which cannot reach it."""

import threading

from config.log import Log
from console.office import Office
from storage.erased import erased_mails
from storage.faults import StoreUnavailable

EVERY = 20.0  # seconds between two looks
log = Log("console")


class Forgetting:
    """Knows which erased mails were forgotten already."""

    def __init__(self, office: Office) -> None:
        """Nothing of what was erased before this process began is in its memory."""
        self._office = office
        self._known = frozenset[int]()

    def look(self) -> int:
        """Forget pages, printed files, readings and opened originals of what was erased since; how many mails."""
        office = self._office
        with office.store.reading() as db:
            now = frozenset(erased_mails(db))
        new, self._known = now - self._known, now
        for number in new:
            office.shelf.forget(number)
            office.prints.forget(number)
            office.viewer.forget(str(number))
            office.drawer.forget(str(number))
        if new:
            office.opener.forget()
            with office.openings.lock:
                office.openings.readings.clear()  # they are opened again when somebody looks
        return len(new)

    def watch(self, stopped: threading.Event) -> None:
        """Look again and again until told to stop."""
        while not stopped.wait(EVERY):
            try:
                self.look()
            except StoreUnavailable:
                log.warning("erased mails not looked for, the database is unavailable")
