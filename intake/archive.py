"""Mail kept in files (.eml, mbox, Maildir, folders of them), seen through the same port as a mailbox; never changed.

A mail's UID is made from its bytes, so that the same archive, or the same mail in another one, is known again.
"""

import hashlib
import os
import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import chain, pairwise
from pathlib import Path
from typing import BinaryIO

from intake.body import BodyWriter
from intake.mailbox import LARGEST, Fetched, Filed, Listing, RawMail, Refused, TooLarge, Vanished
from storage.ledger import Uid

UIDVALIDITY = 1
HEAD = 100 * 1024  # bytes of a header that are looked at
MAIL_SUFFIXES = frozenset({".eml", ".mbox", ".mbx", ""})
OUTLOOK_SUFFIXES = frozenset({".msg", ".pst", ".ost"})  # mail that is not read: named, never passed over
LISTED = MAIL_SUFFIXES | OUTLOOK_SUFFIXES

_FROM_LINE = re.compile(rb"From \S+ +(\S.*\d{4}.*?)\r?\n")  # RFC 4155, and Thunderbird's "From - "
_QUOTED_FROM = re.compile(rb">+From ")
_HEADER_LINE = re.compile(rb"(?:\xef\xbb\xbf)?[!-9;-~]{1,80}[ \t]*:")
_RECEIVED = re.compile(rb"^Received[ \t]*:((?:.*\r?\n)(?:[ \t].*\r?\n)*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file that holds no mail that can be taken: its path and a code saying why."""

    path: Path
    reason: str  # "missing", "unreadable", "empty", "not a mail", "outlook"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one mail lies: bytes of a file, taken out of an mbox or whole."""

    path: Path
    start: int
    length: int
    in_mbox: bool
    received_at: datetime
    sha256: str


class ArchiveMailbox:
    """Files as a mailbox: the listing reads everything once, a fetch reads one mail again; nothing is ever moved."""

    name = "archive"
    gets_copies = False

    def __init__(self, paths: Iterable[Path], *, largest: int = LARGEST) -> None:
        """`paths` may be mails, mboxes, Maildirs and folders; mails beyond `largest` bytes stay where they are."""
        self.damaged: tuple[Damaged, ...] = ()  # known after a listing
        self.skipped = 0  # files in folders that are no mail by their ending
        self._paths = tuple(paths)
        self._largest = largest
        self._places: dict[int, _Place] = {}
        self._woken = threading.Event()

    def listing(self) -> Listing:
        """Every mail in the archive, oldest first; one that lies there twice is listed once."""
        damaged: list[Damaged] = []
        places: dict[int, _Place] = {}
        self.skipped = 0
        for path in self._files(damaged):
            try:
                found = list(_places_in(path))
            except OSError:
                damaged.append(Damaged(path, "unreadable"))
                continue
            if isinstance(reason := found[0] if found else "empty", str):
                damaged.append(Damaged(path, reason))
                continue
            for place in found:
                if isinstance(place, _Place):
                    places.setdefault(uid_of(place.sha256), place)
        self.damaged, self._places = tuple(damaged), places
        return Listing(UIDVALIDITY, tuple(sorted(places, key=lambda uid: (places[uid].received_at, uid))))

    def fetch(self, uid: int) -> Fetched:
        """Read one mail into memory. Vanished when the file is gone or no longer holds the same bytes."""
        place = self._places.get(uid)
        if place is None:
            return Vanished(uid)
        if place.length > self._largest:
            return TooLarge(uid, place.length, self._largest)
        writer = BodyWriter()
        try:
            with place.path.open("rb") as file:
                for piece in _pieces(file, place):
                    writer.write(piece)
        except FileNotFoundError:
            return Vanished(uid)
        except OSError:
            return Refused(uid, "unreadable")
        body = writer.finish()
        if body.sha256 != place.sha256:
            body.close()
            return Vanished(uid)
        return RawMail(Uid(self.name, UIDVALIDITY, uid), place.received_at, body.size, body.sha256, body, body.size)

    def file_away(self, uid: Uid) -> Filed:
        """Says MOVED and leaves the file where it is: an archive is a source, not an inbox."""
        if uid.uidvalidity != UIDVALIDITY:
            return Filed.CHANGED
        return Filed.MOVED if uid.uid in self._places else Filed.GONE

    def wait(self, seconds: float) -> bool:
        """Sleep; nothing ever arrives in an archive."""
        self._woken.wait(seconds)
        self._woken.clear()
        return False

    def interrupt(self) -> None:
        """End a `wait`."""
        self._woken.set()

    def _files(self, damaged: list[Damaged]) -> Iterator[Path]:
        """Named files as they are; of folders the files that can be mail, in the order of their names."""
        for path in self._paths:
            if path.is_dir():
                yield from self._files_below(path)
            elif path.exists():
                yield path
            else:
                damaged.append(Damaged(path, "missing"))

    def _files_below(self, folder: Path) -> Iterator[Path]:
        for parent, folders, names in os.walk(folder):
            maildir = {"cur", "new"} <= set(folders)
            folders[:] = sorted(name for name in folders if not (maildir and name == "tmp"))
            in_maildir = Path(parent).name in ("cur", "new")
            for name in sorted(names):
                if in_maildir or (not name.startswith(".") and Path(name).suffix.lower() in LISTED):
                    yield Path(parent, name)
                else:
                    self.skipped += 1


def uid_of(sha256: str) -> int:
    """A UID made from a mail's bytes: the first 53 bits of their hash, so that JSON numbers hold it; never 0."""
    return (int(sha256[:16], 16) >> 11) or 1


def received_at(head: bytes) -> datetime | None:
    """The date of the topmost Received header (RFC 5321 §4.4), in UTC; None when there is none that can be read."""
    found = _RECEIVED.search(head)
    return _date(found[1].rpartition(b";")[2]) if found else None


def _date(raw: bytes) -> datetime | None:
    try:
        read = parsedate_to_datetime(b" ".join(raw.split()).decode("ascii", "replace"))
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _places_in(path: Path) -> Iterator[_Place | str]:
    """The mails of one file, or one code saying why there is none."""
    with path.open("rb") as file:
        head = file.read(HEAD)
        changed_at = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
        file.seek(0)
        if not head.strip():
            yield "empty"
        elif head.startswith((b"\xd0\xcf\x11\xe0", b"!BDN")):
            yield "outlook"
        elif _FROM_LINE.match(head):
            yield from _mbox(path, file, changed_at)
        elif any(_HEADER_LINE.match(line) for line in head.split(b"\n", 20)[:20]):
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
            yield _Place(path, 0, size, False, received_at(head_of(head)) or changed_at, digest)
        else:
            yield "not a mail"


def _mbox(path: Path, file: BinaryIO, changed_at: datetime) -> Iterator[_Place]:
    """Cut an mbox at its From_ lines: one at the start, and those between a blank line and a header.

    A sentence may begin with "From" and name a year; programs that count bytes do not quote it.
    """
    start, at, blank = 0, 0, True
    stamp: datetime | None = None
    begun = False
    for (line, fresh), (below, _) in pairwise(chain(_lines(file), ((b"", True),))):
        from_line = _FROM_LINE.match(line) if blank and (not begun or _HEADER_LINE.match(below)) else None
        if from_line:
            if begun:
                yield _measured(path, start, at - start, stamp or changed_at)
            begun, stamp, start = True, _date(from_line[1]), at + len(line)
        blank = fresh and line in (b"\n", b"\r\n")
        at += len(line)
    if begun:
        yield _measured(path, start, at - start, stamp or changed_at)


def _measured(path: Path, start: int, length: int, otherwise: datetime) -> _Place:
    digest, head = hashlib.sha256(), b""
    place = _Place(path, start, length, True, otherwise, "")
    with path.open("rb") as file:
        for piece in _pieces(file, place):
            digest.update(piece)
            if len(head) < HEAD:
                head += piece
    return _Place(path, start, length, True, received_at(head_of(head)) or otherwise, digest.hexdigest())


def head_of(head: bytes) -> bytes:
    """The header of a mail, of its first bytes."""
    return re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0] + b"\n"


def _pieces(file: BinaryIO, place: _Place) -> Iterator[bytes]:
    """The mail's bytes: of an mbox without one ">" of every ">From ", and without the blank line that ends it."""
    file.seek(place.start)
    if not place.in_mbox:
        while piece := file.read(1 << 20):
            yield piece
        return
    left, held = place.length, b""
    for line, fresh in _lines(file):
        if held:
            yield held
        left -= len(line)
        held = line[1:] if fresh and _QUOTED_FROM.match(line) else line
        if left <= 0:
            break
    if held not in (b"\n", b"\r\n"):
        yield held


def _lines(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Lines from here on, endless ones in parts; True for those that begin a line."""
    fresh = True
    while line := file.readline(1 << 20):
        yield line, fresh
        fresh = line.endswith(b"\n")
