"""One IMAP connection that cannot do harm: imap-tools with its faults closed; used by intake/mailbox.py only.

Never \\Seen, never a sequence number, never a bare EXPUNGE; answers are matched by the UID inside them, so that what
the server says unasked (a colleague flags or moves a mail meanwhile) is never taken for what was asked.
Private parts of imaplib are used where it has no public ones; they are the same from Python 3.11 to 3.13.
"""

import contextlib
import imaplib
import re
import select
import ssl
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from ipaddress import ip_address
from typing import Any, NoReturn

from imap_tools import BaseMailBox
from imap_tools.errors import UnexpectedCommandStatusError
from imap_tools.utils import encode_folder

from config.settings import Imap, Security
from config.tls import certificate_end, context_of
from intake.quota import Quota, fullest
from intake.unreachable import Fault, unreachable

SLICE = 1 << 20  # bytes asked for at once
LITERAL_LIMIT = 4 * SLICE  # a server that announces more than was asked is not listened to

BROKEN = (imaplib.IMAP4.error, OSError, EOFError)  # what a dead or confused connection raises; IMAP4.abort is one

_UID = re.compile(rb"[( ]UID (\d+)", re.IGNORECASE)
_SIZE = re.compile(rb"[( ]RFC822\.SIZE (\d+)", re.IGNORECASE)
_DATE = re.compile(rb'[( ]INTERNALDATE "([^"]{1,60})"', re.IGNORECASE)
_LITERAL_BODY = re.compile(rb"[( ]BODY\[\](?:<(\d+)>)? \{\d+\}$", re.IGNORECASE)
_QUOTED_BODY = re.compile(rb'[( ]BODY\[\](?:<(\d+)>)? (?:NIL|"((?:[^"\\]|\\.)*)")', re.IGNORECASE | re.DOTALL)
_INTERNAL_DATE = re.compile(r" ?(\d{1,2})-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one UID FETCH said of one message; None where it said nothing."""

    size: int | None = None  # RFC822.SIZE: some servers only estimate it
    received_at: datetime | None = None  # INTERNALDATE, in UTC
    part: bytes | None = None  # the slice of the body that was asked for


class _Watching:
    """Reads what the server says unasked, in its order: how many messages there are, and whether some are new."""

    count = 0
    news = False

    def read(self, size: int) -> bytes:
        if size > LITERAL_LIMIT:
            raise imaplib.IMAP4.abort("a literal larger than what was asked")
        data: bytes = super().read(size)  # type: ignore[misc]  # imaplib's own, of the class mixed with
        return data

    def _append_untagged(self, typ: str, dat: Any) -> None:
        if typ == "EXISTS":
            count = int(dat)
            self.news = self.news or count > self.count
            self.count = count
        elif typ == "EXPUNGE":
            self.count -= 1
        elif typ != "RECENT":
            super()._append_untagged(typ, dat)  # type: ignore[misc]  # as above


class _Plain(_Watching, imaplib.IMAP4):
    pass


class _Tls(_Watching, imaplib.IMAP4_SSL):
    pass


class Line(BaseMailBox):
    """An open connection with one folder selected, read-write.

    Every method may raise one of `BROKEN`; the connection is of no use then, and is dropped.
    """

    client: Any  # imaplib's, with _Watching mixed in

    def __init__(self, settings: Imap) -> None:
        """Connect and protect the connection; `select` follows the login. Raises OSError, IMAP4.error."""
        self._settings = settings
        self.uidvalidity = 0
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        settings = self._settings
        timeout = settings.timeout.total_seconds()
        if settings.security is Security.TLS:
            return _Tls(settings.host, settings.port, ssl_context=self._tls(), timeout=timeout)
        client = _Plain(settings.host, settings.port, timeout=timeout)
        try:
            if settings.security is Security.STARTTLS:
                client.starttls(self._tls())
            elif not ip_address(client.sock.getpeername()[0]).is_loopback:
                remedy = 'set imap.security to "tls" or "starttls"; "none" is for this machine only'
                raise unreachable(settings, Fault.INSECURE, "the password would travel unprotected", remedy)
        except BaseException:
            with contextlib.suppress(OSError):  # a TLS that failed has closed the socket already
                client.shutdown()
            raise
        return client

    def _tls(self) -> ssl.SSLContext:
        ca_file = self._settings.ca_file
        try:
            return context_of(ca_file)
        except OSError:  # ssl.SSLError too: no certificate in the file
            remedy = "imap.ca_file must name a readable file with the authority's certificate in PEM"
            raise unreachable(self._settings, Fault.TLS, f"{ca_file} holds no certificate", remedy) from None

    # ------------------------------------------------------------------------------------------- after the login

    def select(self) -> None:
        """Ask again what the server can do, now that we are known to it, and select the folder.

        Raises MailboxUnreachable when the folder is missing or may only be read.
        """
        settings = self._settings
        self.client._get_capabilities()  # imaplib keeps those of before
        try:
            self.folder.set(settings.folder)
            self.uidvalidity = int(self.client.untagged_responses["UIDVALIDITY"][-1])
        except UnexpectedCommandStatusError:
            remedy = "create it on the server or correct imap.folder"
            raise unreachable(settings, Fault.FOLDER, f"there is no folder {settings.folder!r}", remedy) from None
        except imaplib.IMAP4.readonly:
            remedy = "give imap.user the right to move mail out of it"
            raise unreachable(settings, Fault.READ_ONLY, f"{settings.folder!r} may only be read", remedy) from None
        except (KeyError, ValueError):
            remedy = "another server or folder is needed: without UIDVALIDITY no message can be named for good"
            raise unreachable(settings, Fault.PROTOCOL, "the folder has no UIDVALIDITY", remedy) from None

    @property
    def certificate_end(self) -> datetime | None:
        """Until when the server's certificate is valid; None without TLS."""
        return certificate_end(self.client.sock)

    def can(self, capability: str) -> bool:
        """Whether the server says, after login, that it has this extension."""
        return capability in self.client.capabilities

    @property
    def watch(self) -> _Watching:
        """What the server said unasked."""
        client: _Watching = self.client
        return client

    def uidvalidity_now(self) -> int:
        """The folder's UIDVALIDITY as it is on the server now, even where this session still shows the old folder.

        A server that will not say so of a selected folder (RFC 9051 §6.3.11 lets it) has the folder selected again.
        """
        self.client.untagged_responses.pop("STATUS", None)
        try:
            return int(self.folder.status(self._settings.folder, ("UIDVALIDITY",))["UIDVALIDITY"])
        except (UnexpectedCommandStatusError, LookupError, ValueError):
            self.select()
            return self.uidvalidity

    def noop(self) -> None:
        """Let the server say what happened meanwhile."""
        self.client.noop()

    def quota(self, folder: str) -> Quota | None:
        """The limit of a folder that is reached first; None where the server has or tells none."""
        if not any(name == "QUOTA" or name.startswith("QUOTA=") for name in self.client.capabilities):
            return None
        try:
            status, answers = self.client.getquotaroot(encode_folder(folder))
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            return None
        parts = answers[1] if status == "OK" else ()
        return fullest(b"".join(part) if isinstance(part, tuple) else part for part in parts if part)

    def all_uids(self) -> tuple[int, ...]:
        """Every UID of the folder, ascending."""
        self.client.untagged_responses.pop("SEARCH", None)
        status, lines = self.client.uid("SEARCH", "ALL")
        if status != "OK":
            raise imaplib.IMAP4.abort("UID SEARCH refused")
        words = b" ".join(line for line in lines if line).split()  # a long answer may come in several lines
        return tuple(sorted({uid for word in words if word.isdigit() and (uid := int(word)) > 0}))

    def has(self, uid: int) -> bool:
        """Whether the message is in the folder."""
        status, lines = self.client.uid("SEARCH", "UID", str(uid))
        if status != "OK":
            raise imaplib.IMAP4.abort("UID SEARCH refused")
        return str(uid).encode() in b" ".join(line for line in lines if line).split()

    def slice(self, uid: int, offset: int) -> Answer | None:
        """Size, date and the bytes of the body from `offset` on, at most SLICE; None when the server says no.

        An empty answer where the message is gone. Dovecot answers for a message that another session has removed
        with an empty body of 1970 and a word in brackets (RFC 5530): that must never be taken for a mail.
        """
        responses = self.client.untagged_responses
        responses.pop("FETCH", None)
        responses.pop("EXPUNGEISSUED", None)
        about = "UID INTERNALDATE RFC822.SIZE" if offset == 0 else "UID"
        asked = f"({about} BODY.PEEK[]<{offset}.{SLICE}>)"
        status, items = self.client.uid("FETCH", str(uid), asked)
        responses.pop("FETCH", None)
        if responses.pop("EXPUNGEISSUED", None):
            return Answer()
        return answer_for(uid, offset, items) if status == "OK" else None

    # ----------------------------------------------------------------------------------------------- filing away

    def move_one(self, uid: int, folder: str) -> bool | None:
        """Move one message: True when it was moved, False when it was not there, None when the server says no.

        With MOVE (RFC 6851) in one step; else with UIDPLUS (RFC 4315) COPY, \\Deleted and UID EXPUNGE of this UID
        alone. A bare EXPUNGE would remove what others marked and is never sent.
        """
        self.client.untagged_responses.pop("COPYUID", None)
        there = self.can("UIDPLUS") or self.has(uid)  # without UIDPLUS there is no COPYUID to tell afterwards
        if not there:
            return False
        if self.can("MOVE"):
            if self.client.uid("MOVE", str(uid), encode_folder(folder))[0] != "OK":
                return None
            return self._copied(uid) or not self.can("UIDPLUS") or (False if not self.has(uid) else None)
        if self.client.uid("COPY", str(uid), encode_folder(folder))[0] != "OK":
            return None
        if not self._copied(uid):
            return False if not self.has(uid) else None
        if self.client.uid("STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")[0] != "OK":
            return None
        return True if self.client.uid("EXPUNGE", str(uid))[0] == "OK" else None

    def _copied(self, uid: int) -> bool:
        said = self.client.untagged_responses.pop("COPYUID", [])
        return any(len(words := bytes(line).split()) == 3 and words[1] == str(uid).encode() for line in said)

    def make_folder(self, folder: str) -> bool:
        """Create and subscribe a folder; False when it is there already or the server says no."""
        name = encode_folder(folder)
        if self.client._simple_command("CREATE", name)[0] != "OK":
            return False
        self.client._simple_command("SUBSCRIBE", name)
        return True

    def place_of(self, folder: str) -> str:
        """A folder's name as this server writes it: "/" becomes its separator, its personal prefix goes before."""
        client = self.client
        client.untagged_responses.pop("LIST", None)
        _, lines = client.list('""', '""')
        found = (
            re.match(rb'\([^)]*\) "?([^" ]+)"? ', bytes(lines[0])) if lines and isinstance(lines[0], bytes) else None
        )
        separator = found[1].decode("ascii", "replace") if found and found[1] != b"NIL" else "/"
        name = folder.replace("/", separator) if len(separator) == 1 else folder
        prefix = self._prefix()
        return name if name.upper().startswith(prefix.upper()) else prefix + name

    def _prefix(self) -> str:
        if not self.can("NAMESPACE"):
            return ""
        _, lines = self.client.namespace()
        found = re.match(rb'\(\("([^"]*)"', bytes(lines[0])) if lines and isinstance(lines[0], bytes) else None
        return found[1].decode("ascii", "replace") if found else ""

    # ---------------------------------------------------------------------------------------------------- idling

    def listen(self, seconds: float, wake: int) -> bool:
        """Wait in IDLE (RFC 2177) until the server has news, `seconds` have passed, or `wake` can be read.

        True when there is news. Keep-alives ("* OK Still here") are no news.
        """
        client = self.client
        self.noop()  # not every server says in IDLE what happened before it
        if self.watch.news:
            return True
        tag = client._command("IDLE")
        while client._get_response() is not None:  # untagged answers may come before the "+"
            if client.tagged_commands[tag] is not None:
                client._get_tagged_response(tag)
                raise imaplib.IMAP4.abort("IDLE refused though announced")
        until = time.monotonic() + seconds
        while not self.watch.news and (left := until - time.monotonic()) > 0:
            if not self._heard(left, wake):
                break
        client.send(b"DONE\r\n")
        status, _ = client._command_complete("IDLE", tag)
        if status != "OK":
            raise imaplib.IMAP4.abort("IDLE ended badly")
        return self.watch.news

    def _heard(self, seconds: float, wake: int) -> bool:
        """Read one line of the server; False after `seconds` or when woken. Reads only where a line is waiting."""
        client = self.client
        if not self._waiting():
            poller = select.poll()
            poller.register(client.sock, select.POLLIN)
            poller.register(wake, select.POLLIN)
            ready = dict(poller.poll(seconds * 1000))
            if not ready or wake in ready:
                return False
            if not self._waiting():
                if isinstance(client.sock, ssl.SSLSocket):
                    return True  # only TLS spoke, to itself
                raise imaplib.IMAP4.abort("the server hung up")
        client._get_response()
        client._check_bye()
        return True

    def _waiting(self) -> bool:
        """Whether bytes are buffered in this process, in TLS, or can be had without waiting."""
        sock = self.client.sock
        timeout = sock.gettimeout()
        sock.settimeout(0)
        try:
            peeked = self.client.file.peek(1)
        except ssl.SSLWantReadError:
            return False
        else:
            if not peeked and isinstance(sock, ssl.SSLSocket):
                raise imaplib.IMAP4.abort("the server hung up")
            return bool(peeked)
        finally:
            sock.settimeout(timeout)

    def drop(self) -> None:
        """Close without a word; never raises."""
        try:
            self.client.shutdown()
        except BROKEN:
            return

    # ------------------------------------------------------------------- what imap-tools does and this house does not

    def _never(self, *_: Any, **__: Any) -> NoReturn:
        raise NotImplementedError("imap-tools would expunge or pair answers here: use the methods of Line")

    expunge = delete = flag = move = copy = fetch = numbers = _never


def answer_for(uid: int, offset: int, items: Sequence[Any]) -> Answer:
    """What the answers say of this UID; those of other messages, or of its flags only, are passed over.

    `items` is imaplib's list: an answer is any number of (text, literal) pairs and then one text.
    """
    size: int | None = None
    received_at: datetime | None = None
    part: bytes | None = None
    for text, body in _answers(items, offset):
        named = _UID.search(text)
        if named is None or int(named[1]) != uid:
            continue
        if found := _SIZE.search(text):
            size = int(found[1])
        if found := _DATE.search(text):
            received_at = internal_date(found[1].decode("ascii", "replace"))
        part = body if body is not None else part
    return Answer(size, received_at, part)


def _answers(items: Sequence[Any], offset: int) -> Iterator[tuple[bytes, bytes | None]]:
    """Each answer as its text without any literal, and the slice of the body at `offset` if it holds one."""
    text, body = b"", None
    for item in items:
        if isinstance(item, tuple):
            text += item[0]
            found = _LITERAL_BODY.search(item[0])
            if found and int(found[1] or 0) == offset:
                body = item[1]
        elif item is not None:
            text += item
            found = _QUOTED_BODY.search(text)  # an empty slice may come as "" or NIL
            if found:
                text = text[: found.start()] + text[found.end() :]
                if int(found[1] or 0) == offset:
                    body = re.sub(rb"\\(.)", rb"\1", found[2] or b"")
            yield text, body
            text, body = b"", None


def internal_date(text: str) -> datetime | None:
    """Read an INTERNALDATE (RFC 9051 date-time, " 1-Jan-2021 10:00:00 +0100") into UTC; None when it is none."""
    found = _INTERNAL_DATE.fullmatch(text)
    if found is None or found[2] not in _MONTHS:
        return None
    day, hour, minute, second = int(found[1]), int(found[4]), int(found[5]), int(found[6])
    offset = timedelta(hours=int(found[8]), minutes=int(found[9])) * (-1 if found[7] == "-" else 1)
    try:
        local = datetime(int(found[3]), _MONTHS.index(found[2]) + 1, day, hour, minute, second, tzinfo=timezone(offset))
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
