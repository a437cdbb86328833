"""Pages that were drawn lately, in memory only and never more than a few dozen megabytes of them."""

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from intake.viewer import View

BYTES: Final = 96 * 1024 * 1024
_WORD: Final = 200  # bytes that one placed word takes, about


@dataclass(frozen=True, slots=True)
class Place:
    """Which page of which file of which mail, and how wide."""

    mail: int
    path: str
    page: int
    width: int


class Shelf:
    """Keeps what was looked at last; the least lately wanted goes first."""

    def __init__(self, most: int = BYTES) -> None:
        """`most` is in bytes."""
        self._most = most
        self._used = 0
        self._views: OrderedDict[Place, View] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, place: Place) -> View | None:
        """The page, if it still lies here."""
        with self._lock:
            view = self._views.get(place)
            if view is not None:
                self._views.move_to_end(place)
            return view

    def put(self, place: Place, view: View) -> None:
        """Keep a page as long as there is room."""
        with self._lock:
            old = self._views.pop(place, None)
            self._used += _size(view) - (_size(old) if old else 0)
            self._views[place] = view
            while self._used > self._most and len(self._views) > 1:
                self._used -= _size(self._views.popitem(last=False)[1])

    def forget(self, mail: int) -> None:
        """Put away every page of a mail."""
        with self._lock:
            for place in [one for one in self._views if one.mail == mail]:
                self._used -= _size(self._views.pop(place))


def _size(view: View) -> int:
    return len(view.image) + _WORD * len(view.words)
