"""What the desk's process remembers between requests: readings opened last, and who looks at what."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from intake.judging import Reading

LOOKS_ON = timedelta(seconds=90)  # so long after a page was drawn, somebody counts as looking at it


@dataclass
class Openings:
    """Which blobs were opened by whom and when, and the readings opened last."""

    lock: Lock = field(default_factory=Lock)
    told: dict[tuple[str, str], datetime] = field(default_factory=dict)
    readings: "OrderedDict[str, Reading]" = field(default_factory=OrderedDict)


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
