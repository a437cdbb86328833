"""One IMAP connection that cannot do harm: imap-tools with its faults closed; used by intake/imap_mailbox.py only.

Never \\Seen, never a sequence number, never a bare EXPUNGE; answers are matched by the UID inside them, so that what
the server says unasked (a colleague flags or moves a mail meanwhile) is never taken for what was asked.
Private parts of imaplib are used where it has no public ones; they are the same from Python 3.11 to 3.13.
"""

import imaplib
import re
from datetime import datetime
from typing import Any, NoReturn

from imap_tools import BaseMailBox
from imap_tools.errors import UnexpectedCommandStatusError
from imap_tools.utils import encode_folder

from config.settings import Imap
from config.tls import certificate_end
from intake.imap_answers import Answer, answer_for
from intake.imap_client import BROKEN, SLICE, dialled
from intake.quota import Quota, fullest
from intake.unreachable import Fault, unreachable


class Line(BaseMailBox):
    """An open connection with one folder selected, read-write.

    Every method may raise one of `BROKEN`; the connection is of no use then, and is dropped.
    """

    client: Any  # as `dialled` makes it

    def __init__(self, settings: Imap) -> None:
        """Connect and protect the connection; `select` follows the login. Raises OSError, IMAP4.error."""
        self._settings = settings
        self.uidvalidity = 0
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return dialled(self._settings)

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
