"""Keeps one IMAP connection: dials, logs in, selects; after a failure waits longer and longer before it dials again."""

import imaplib
import time
from collections.abc import Callable

from imap_tools import BaseMailBox
from imap_tools.errors import UnexpectedCommandStatusError

from config.settings import Imap
from intake.imap import Line
from intake.imap_client import BROKEN
from intake.unreachable import Fault, MailboxUnreachable, explain, unreachable

Login = Callable[[BaseMailBox], object]
"""Makes an open connection an authenticated one, with imap-tools' `login`, `login_utf8` or `xoauth2`.

It selects no folder (`initial_folder=None`), and is called again for every new connection, so a token may be renewed.
"""


def password_login(settings: Imap) -> Login:
    """Log in with the user and password of the settings; the password is read from its file each time."""

    def login(line: BaseMailBox) -> object:
        try:
            password = settings.password.reveal()
        except OSError as error:
            happened = f"the password file {settings.password.path} cannot be read ({error.strerror})"
            remedy = "make it readable for the user Guichet runs as, and for nobody else"
            raise unreachable(settings, Fault.SECRET, happened, remedy) from None
        if not password or not password.isprintable():
            happened = f"the password file {settings.password.path} is empty or holds control characters"
            raise unreachable(settings, Fault.SECRET, happened, "write the password alone on its first line")
        plain = (settings.user + password).isascii()
        return (line.login if plain else line.login_utf8)(settings.user, password, initial_folder=None)

    return login


def pause_before(attempt: int) -> float:
    """Seconds to wait before dialling for the n-th time since it last worked: 0, 1, 2, 4 … at most 300."""
    return 0.0 if attempt <= 1 else float(min(2 ** min(attempt - 2, 9), 300))


class Connection:
    """A connection that is there when it can be; for one thread at a time."""

    def __init__(self, settings: Imap, login: Login) -> None:
        """Does not dial yet."""
        self._settings = settings
        self._login = login
        self._line: Line | None = None
        self._attempts = 0
        self._not_before = 0.0  # on the monotonic clock
        self._failure: MailboxUnreachable | None = None

    def line(self) -> Line:
        """The open line, dialled anew when there is none.

        Raises MailboxUnreachable; until the pause after a failure is over, the same one again without dialling.
        """
        if self._line is not None:
            return self._line
        if self._failure is not None and time.monotonic() < self._not_before:
            raise self._failure.with_traceback(None)
        self._attempts += 1
        try:
            self._line = self._dial()
        except MailboxUnreachable as failure:
            self._failure = failure
            self._not_before = time.monotonic() + pause_before(self._attempts + 1)
            raise
        self._attempts, self._failure = 0, None
        return self._line

    @property
    def is_open(self) -> bool:
        """Whether there is a line, as far as is known."""
        return self._line is not None

    @property
    def pause(self) -> float:
        """Seconds until the next dialling may succeed; 0 when it may be tried now."""
        return max(0.0, self._not_before - time.monotonic()) if self._failure is not None else 0.0

    def drop(self) -> None:
        """Close the line without a word: it is broken, or no longer wanted."""
        line, self._line = self._line, None
        if line is not None:
            line.drop()

    def _dial(self) -> Line:
        try:
            line = Line(self._settings)
        except BROKEN as error:
            raise explain(error, self._settings) from None  # the chain would repeat what the server said
        try:
            self._log_in(line)
            line.select()
        except BROKEN as error:
            line.drop()
            raise explain(error, self._settings) from None
        except BaseException:
            line.drop()
            raise
        return line

    def _log_in(self, line: Line) -> None:
        if line.client.state == "AUTH":  # the server knew us by other means (PREAUTH)
            return
        try:
            self._login(line)
        except imaplib.IMAP4.abort:
            raise
        except (UnexpectedCommandStatusError, imaplib.IMAP4.error):
            remedy = "check imap.user and the password file; some providers want an app password or IMAP switched on"
            raise unreachable(self._settings, Fault.LOGIN, "the server refused the login", remedy) from None
