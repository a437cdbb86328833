"""What the desk's process remembers between requests: readings opened last, files printed last, who looks at what."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any, Final, TypeVar, cast

from intake.judging import Reading
from intake.view import Unseen

T = TypeVar("T")
PRINTED: Final = 64 * 1024 * 1024  # bytes of printed files that are kept
FAILURES: Final = 500  # to print that are remembered, so that nobody waits for them again
FRESH = timedelta(minutes=1)  # so long a figure is good
LOOKS_ON = timedelta(seconds=90)  # so long after a page was drawn, somebody counts as looking at it


@dataclass
class Openings:
    """Which blobs were opened by whom and when, and the readings opened last."""

    lock: Lock = field(default_factory=Lock)
    told: dict[tuple[str, str], datetime] = field(default_factory=dict)
    readings: "OrderedDict[str, Reading]" = field(default_factory=OrderedDict)


@dataclass
class Figures:
    """What takes the database long to count and may be a minute old, by name."""

    lock: Lock = field(default_factory=Lock)
    known: dict[str, tuple[datetime, Any]] = field(default_factory=dict)

    def get(self, name: str, now: datetime, count: Callable[[], T]) -> T:
        """The figure as it was counted within the last minute, or counted now. One name has one type."""
        with self.lock:
            at, kept = self.known.get(name, (None, None))
        if at is not None and timedelta(0) <= now - at < FRESH:
            return cast("T", kept)
        figure = count()
        with self.lock:
            self.known[name] = now, figure
        return figure


@dataclass
class Presence:
    """Who has which dossier or message on the screen."""

    lock: Lock = field(default_factory=Lock)
    seen: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def note(self, thing: str, person: str, now: datetime) -> None:
        """Somebody looks at it now; who has not looked for long is forgotten."""
        with self.lock:
            self.seen = {key: at for key, at in self.seen.items() if now - at < LOOKS_ON}
            self.seen[thing, person] = now

    def others(self, thing: str, person: str, now: datetime) -> tuple[str, ...]:
        """Who else looks at it, by name."""
        with self.lock:
            here = sorted(who for (what, who), at in self.seen.items() if what == thing and now - at < LOOKS_ON)
        return tuple(who for who in here if who != person)


@dataclass(frozen=True, slots=True)
class Print:
    """A printed file; its PDF is a stranger's like any other."""

    pdf: bytes
    pages: int


@dataclass
class Prints:
    """What was printed lately, and what could not be; by mail and path of the file."""

    lock: Lock = field(default_factory=Lock)
    made: "OrderedDict[tuple[int, str], Print]" = field(default_factory=OrderedDict)
    failed: "OrderedDict[tuple[int, str], Unseen]" = field(default_factory=OrderedDict)

    def get(self, key: tuple[int, str]) -> Print | Unseen | None:
        """The file, or why there is none; None when nobody tried yet."""
        with self.lock:
            if key in self.made:
                self.made.move_to_end(key)
            return self.made.get(key) or self.failed.get(key)

    def forget(self, mail: int) -> None:
        """Put away every printed file of a mail."""
        with self.lock:
            for kept in (self.made, self.failed):
                for key in [one for one in kept if one[0] == mail]:
                    kept.pop(key)

    def put(self, key: tuple[int, str], found: Print | Unseen) -> None:
        """Keep it as long as there is room; the least lately wanted goes first."""
        with self.lock:
            if isinstance(found, Unseen):
                self.failed[key] = found
                while len(self.failed) > FAILURES:
                    self.failed.popitem(last=False)
                return
            self.made[key] = found
            while len(self.made) > 1 and sum(len(one.pdf) for one in self.made.values()) > PRINTED:
                self.made.popitem(last=False)
