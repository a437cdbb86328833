"""A mailbox that producers write to, as intake sees it: list, fetch, file away, wait; and what each may answer.

A message is named by its `Uid` and by nothing else. Over IMAP it is `imap_mailbox.py`, from files `archive.py`.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from config.settings import MIB
from intake.body import Body
from storage.ledger import Uid

LARGEST = 240 * MIB  # four times the usual settings.message_bytes: kept unread up to here, left in the mailbox beyond


@dataclass(frozen=True, slots=True)
class Listing:
    """What is in the mailbox: its UIDs in the order to take them, of one UIDVALIDITY."""

    uidvalidity: int
    uids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RawMail:
    """One mail, untouched. `received_at` is INTERNALDATE in UTC; whoever takes the mail closes its body."""

    uid: Uid
    received_at: datetime
    size: int
    sha256: str  # hexadecimal, of all bytes
    body: Body
    announced: int = 0  # RFC822.SIZE; larger than `size` only where two readings agreed byte for byte


@dataclass(frozen=True, slots=True)
class Vanished:
    """The message is no longer there: moved or removed by a person, or the folder was renumbered since the listing."""

    uid: int


@dataclass(frozen=True, slots=True)
class TooShort:
    """The server broke off before the announced end, twice: nothing is kept, the next poll tries again."""

    uid: int
    announced: int
    received: int


@dataclass(frozen=True, slots=True)
class TooLarge:
    """Beyond the hard cap: the mail stays in the mailbox for a person."""

    uid: int
    announced: int
    limit: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The server does not hand the message out, twice, or the archive's file is damaged: it stays where it is."""

    uid: int
    reason: str  # a code, never the server's words


Fetched = RawMail | Vanished | TooShort | TooLarge | Refused


class Filed(StrEnum):
    """How filing away ended; only MOVED changed anything."""

    MOVED = "moved"
    GONE = "gone"  # no longer in the mailbox: a person was faster, or an earlier try got through
    CHANGED = "changed"  # UIDVALIDITY is another one: list again, the UID may now mean another mail
    REFUSED = "refused"  # `why_refused` says why; the mail stays


class Mailbox(Protocol):
    """Where mail comes from. One thread lists, fetches and files; another may `wait` meanwhile."""

    @property
    def name(self) -> str:
        """Stable name, first part of every `Uid`."""

    @property
    def gets_copies(self) -> bool:
        """Whether proof copies of our letters arrive here: only then does a whole poll say that one did not come."""

    def listing(self) -> Listing:
        """What is there."""

    def fetch(self, uid: int) -> Fetched:
        """One mail of the last listing, or the value that says why not."""

    def file_away(self, uid: Uid) -> Filed:
        """Take one mail out of the inbox, after commit B."""

    def wait(self, seconds: float) -> bool:
        """Sleep until something may have arrived (True) or the time is over (False); `interrupt` ends it."""

    def interrupt(self) -> None:
        """End a `wait` in progress, or the next one, at once; from any thread."""
