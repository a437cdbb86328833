"""A mailbox over IMAP, reconnecting by itself.

Nothing here changes a flag or a folder except `file_away`, and that only for the message it is told, after asking for
UIDVALIDITY again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

from config.log import Log
from config.settings import Imap
from intake.bell import Bell
from intake.body import BodyWriter
from intake.connection import Connection, Login, password_login
from intake.imap import Line
from intake.imap_answers import Answer
from intake.imap_client import BROKEN, SLICE
from intake.mailbox import LARGEST, Fetched, Filed, Listing, RawMail, Refused, TooLarge, TooShort, Vanished
from intake.quota import Quota
from intake.unreachable import explain
from storage.ledger import Uid

log = Log("mailbox")
STUBBORN = 300.0  # seconds in which a mail that could not be had is not asked for again

T = TypeVar("T")


class ImapMailbox:
    """A mailbox over IMAP: one connection for the work, a second one, dialled by the first `wait`, for IDLE.

    `check`, `listing`, `fetch` and `file_away` raise MailboxUnreachable, and only that, when the server cannot be used.
    """

    def __init__(self, settings: Imap, *, login: Login | None = None, largest: int = LARGEST) -> None:
        """Does not connect yet. `login` replaces the password login (OAuth); mails beyond `largest` bytes stay."""
        self.name = f"{settings.user}@{settings.host}/{settings.folder}"
        self.gets_copies = True
        self.why_refused = ""  # set whenever file_away answers REFUSED, for doctor and the desk
        self._settings = settings
        self._largest = largest
        self._work = Connection(settings, login or password_login(settings))
        self._bell = Bell(Connection(settings, login or password_login(settings)), idle=settings.idle)
        self._listed = 0  # the UIDVALIDITY of the last listing
        self._stubborn: dict[int, tuple[float, Fetched]] = {}  # what could not be had, and until when not to ask
        self._filed_folder = ""  # as the server writes it, once known

    # ------------------------------------------------------------------------------------------------ the work

    def check(self) -> Line:
        """Connect, log in and select, for doctor. Raises MailboxUnreachable."""
        return self._work.line()

    def listing(self) -> Listing:
        """The UIDs now in the folder. Costs a NOOP, a STATUS and a UID SEARCH."""

        def read(line: Line) -> Listing:
            line.noop()
            if line.uidvalidity_now() != line.uidvalidity:
                line.select()
            return Listing(line.uidvalidity, line.all_uids())

        listing = self._on_line(read)
        if self._listed not in (0, listing.uidvalidity):
            log.warning("mailbox was renumbered, everything is listed again", uidvalidity=listing.uidvalidity)
        if self._listed != listing.uidvalidity:
            self._stubborn.clear()
        self._listed = listing.uidvalidity
        return listing

    def quota(self) -> Quota | None:
        """How full the mailbox is; None where the server has no QUOTA. Raises MailboxUnreachable."""
        return self._on_line(lambda line: line.quota(self._settings.folder))

    def fetch(self, uid: int) -> Fetched:
        """Stream one mail into memory, hashing it. A mail cut short is read again on a new connection.

        Two readings that the server itself ended at the same byte, with the same hash, are the mail: some servers
        only estimate RFC822.SIZE (docs/decisions/0031). What could not be had is not asked for again for some minutes.
        """
        until, earlier = self._stubborn.get(uid, (0.0, None))
        if earlier is not None and time.monotonic() < until:
            return earlier
        fetched = self._fetch(uid)
        if isinstance(fetched, TooShort | TooLarge | Refused):
            self._stubborn[uid] = (time.monotonic() + STUBBORN, fetched)
        return fetched

    def _fetch(self, uid: int) -> Fetched:
        first = self._reading(uid)
        if not isinstance(first, _Cut):
            return first
        self._work.drop()
        second = self._reading(uid)
        if not isinstance(second, _Cut):
            first.close()
            return second
        return self._settle(uid, first, second)

    def file_away(self, uid: Uid) -> Filed:
        """Move one mail to the filed folder, which is created when absent.

        GONE may also mean that the connection broke after an earlier try had been obeyed.
        """

        def move(line: Line) -> Filed:
            if line.uidvalidity_now() != uid.uidvalidity or line.uidvalidity != uid.uidvalidity:
                return Filed.CHANGED
            if not (line.can("MOVE") or line.can("UIDPLUS")):
                return self._refuse("the server has neither MOVE nor UIDPLUS: mail cannot be filed without risk")
            moved = self._move(line, uid.uid)
            if moved is None:
                return self._refuse(f"the server refused to move mail to {self._settings.filed_folder!r}")
            return Filed.MOVED if moved else Filed.GONE

        return self._on_line(move)

    def _move(self, line: Line, uid: int) -> bool | None:
        self._filed_folder = self._filed_folder or line.place_of(self._settings.filed_folder)
        moved = line.move_one(uid, self._filed_folder)
        if moved is None and line.make_folder(self._filed_folder):
            moved = line.move_one(uid, self._filed_folder)
        return moved

    def _refuse(self, reason: str) -> Filed:
        if reason != self.why_refused:
            log.warning("mail cannot be filed away and stays in the inbox", reason=reason)
        self.why_refused = reason
        return Filed.REFUSED

    def _on_line(self, work: Callable[[Line], T]) -> T:
        """Do the work; when the connection turns out to be dead, once more on a new one."""
        try:
            return work(self._work.line())
        except BROKEN:
            self._work.drop()
        try:
            return work(self._work.line())
        except BROKEN as error:
            self._work.drop()
            raise explain(error, self._settings) from None

    # --------------------------------------------------------------------------------------------- one reading

    def _reading(self, uid: int) -> "Fetched | _Cut":
        line = self._work.line()
        if self._listed not in (0, line.uidvalidity):
            return Vanished(uid)
        writer = BodyWriter()
        first = Answer()
        try:
            answer = line.slice(uid, 0)
            if answer is None:
                return _Cut("refused", 0, None)
            first = answer
            if first == Answer():
                return Vanished(uid)
            ended = self._stream(line, uid, first, writer)
        except BROKEN:
            self._work.drop()
            return _Cut("broken off", first.size or 0, None, writer.size)
        if (first.size or 0) > self._largest or writer.size > self._largest:
            return TooLarge(uid, max(first.size or 0, writer.size), self._largest)
        if first.received_at is None or not ended or not writer.size:
            why = "no body" if not ended else "no date" if writer.size else "empty"
            return _Cut(why, first.size or 0, None, writer.size)
        body = writer.finish()
        named = Uid(self.name, line.uidvalidity, uid)
        mail = RawMail(named, first.received_at, body.size, body.sha256, body, first.size or 0)
        return mail if body.size >= mail.announced else _Cut("short", mail.announced, mail, body.size)

    def _stream(self, line: Line, uid: int, first: Answer, writer: BodyWriter) -> bool:
        """Write the body slice by slice until the server ends it; False when it answered without a body."""
        announced, part = first.size or 0, first.part
        while part:
            writer.write(part)
            whole = len(part) < SLICE and writer.size >= announced
            if whole or max(announced, writer.size) > self._largest:
                return True
            answer = line.slice(uid, writer.size)
            part = answer.part if answer is not None else None
        return part is not None

    def _settle(self, uid: int, first: "_Cut", second: "_Cut") -> Fetched:
        one, other = first.mail, second.mail
        first.close()
        if one is not None and other is not None and one.sha256 == other.sha256:
            log.warning(
                "server announces another size than it sends", uid=uid, size=other.size, announced=other.announced
            )
            return other
        second.close()
        if second.why in ("refused", "no date", "empty"):
            return Refused(uid, second.why)
        return TooShort(uid, second.announced, second.received)

    # ----------------------------------------------------------------------------------------- waiting, and the end

    def wait(self, seconds: float) -> bool:
        """Wait for news; True when the folder grew, and once after every new connection. Never raises."""
        return self._bell.wait(seconds)

    def interrupt(self) -> None:
        """End a `wait` in progress, or the next one, at once; from any thread or signal handler."""
        self._bell.interrupt()

    def close(self) -> None:
        """Hang up, ending a `wait` in another thread; a second call does nothing."""
        self._bell.close()
        self._work.drop()

    def __enter__(self) -> Self:
        """Hang up at the end of the block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Hang up."""
        self.close()


@dataclass(frozen=True, slots=True)
class _Cut:
    """A reading that cannot be kept as it is; `mail` where the server itself ended the body too early."""

    why: str
    announced: int
    mail: RawMail | None
    received: int = 0

    def close(self) -> None:
        if self.mail is not None:
            self.mail.body.close()
