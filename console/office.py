"""Everything the desk's pages work with, in one value."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from config.settings import Fund
from console.ahead import Ahead
from console.chain import Checker
from console.identity import Provider
from console.limits import Counter
from console.machine import Machine
from console.memory import Figures, Openings, Presence, Prints
from intake.office import LibreOffice
from intake.shelf import Shelf
from intake.viewer import Viewer
from notifier.inforce import InForce
from storage.opener import Opener
from storage.store import Store
from storage.vault import Vault
from triage.values import Call, House, Kinds


@dataclass(frozen=True, slots=True)
class Office:
    """Built once, by app/desk.py; time and chance are arguments here too, so that a test can hold them still.

    Whoever builds it closes it.
    """

    store: Store
    opener: Opener  # opens dossiers: no other process holds its key
    vault: Vault
    house: House
    fund: Fund
    sender: str  # our From address
    in_force: InForce
    kinds: Kinds
    reply_key: bytes
    base_url: str
    session: timedelta
    hold: timedelta  # before an approved letter leaves
    poll: timedelta  # between two looks into the mailbox
    zone: ZoneInfo
    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    demonstration: bool = False
    counter: Counter = field(default_factory=Counter)
    machine: Machine = field(default_factory=Machine)
    checker: Checker = field(default_factory=Checker)
    ring: Callable[[], None] = lambda: None  # told when letters wait: the sender need not sleep on
    openings: Openings = field(default_factory=Openings)
    presence: Presence = field(default_factory=Presence)
    figures: Figures = field(default_factory=Figures)
    viewer: Viewer = field(default_factory=Viewer)  # draws pages in processes of its own
    drawer: Viewer = field(default_factory=lambda: Viewer(looked_at=2))  # for `ahead` and `press`: nobody waits for it
    shelf: Shelf = field(default_factory=Shelf)
    ahead: Ahead = field(default_factory=Ahead)
    oidc: Provider | None = None  # a service that says who somebody is
    libreoffice: LibreOffice | None = None  # makes pages of office files
    prints: Prints = field(default_factory=Prints)
    press: Ahead = field(default_factory=Ahead)  # what waits to be printed

    def close(self) -> None:
        """End the processes that draw, then the thread that has them draw ahead, then the database."""
        if self.libreoffice is not None:
            self.libreoffice.stopping.set()
        self.viewer.close()  # first: whoever waits for a page has an answer at once
        self.drawer.close()
        self.ahead.close()
        self.press.close()
        self.store.close()

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls in force: the fund's files, and what was changed here since."""
        return self.in_force.calls

    @property
    def secure(self) -> bool:
        """True when browsers come by https: cookies then never travel in clear."""
        return self.base_url.startswith("https://")

    @property
    def has_name(self) -> bool:
        """Whether browsers find it by a name: they make no passkey for a bare number, as a trial on one machine has."""
        return any(letter.isalpha() for letter in urlsplit(self.base_url).hostname or "")

    @property
    def host(self) -> str:
        """The name, with its port, that browsers ask for."""
        return urlsplit(self.base_url).netloc
