"""imaplib's client as this house uses it: protected, deaf to what is too large, and hearing what is said unasked.

Private parts of imaplib are used where it has no public ones; they are the same from Python 3.11 to 3.13.
"""

import contextlib
import imaplib
import select
import ssl
import time
from ipaddress import ip_address
from typing import Any

from config.settings import Imap, Security
from config.tls import context_of
from intake.unreachable import Fault, unreachable

SLICE = 1 << 20  # bytes asked for at once
LITERAL_LIMIT = 4 * SLICE  # a server that announces more than was asked is not listened to

BROKEN = (imaplib.IMAP4.error, OSError, EOFError)  # what a dead or confused connection raises; IMAP4.abort is one


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


def dialled(settings: Imap) -> imaplib.IMAP4:
    """A connection that is protected, or to this machine; nobody is logged in yet. Raises OSError, IMAP4.error."""
    timeout = settings.timeout.total_seconds()
    if settings.security is Security.TLS:
        return _Tls(settings.host, settings.port, ssl_context=_tls(settings), timeout=timeout)
    client = _Plain(settings.host, settings.port, timeout=timeout)
    try:
        if settings.security is Security.STARTTLS:
            client.starttls(_tls(settings))
        elif not ip_address(client.sock.getpeername()[0]).is_loopback:
            remedy = 'set imap.security to "tls" or "starttls"; "none" is for this machine only'
            raise unreachable(settings, Fault.INSECURE, "the password would travel unprotected", remedy)
    except BaseException:
        with contextlib.suppress(OSError):  # a TLS that failed has closed the socket already
            client.shutdown()
        raise
    return client


def _tls(settings: Imap) -> ssl.SSLContext:
    try:
        return context_of(settings.ca_file)
    except OSError:  # ssl.SSLError too: no certificate in the file
        remedy = "imap.ca_file must name a readable file with the authority's certificate in PEM"
        raise unreachable(settings, Fault.TLS, f"{settings.ca_file} holds no certificate", remedy) from None


def listen(client: Any, seconds: float, wake: int) -> bool:
    """Wait in IDLE (RFC 2177) until the server has news, `seconds` have passed, or `wake` can be read.

    True when there is news, which `client.news` goes on saying. Keep-alives ("* OK Still here") are no news.
    """
    client.noop()  # not every server says in IDLE what happened before it
    if client.news:
        return True
    tag = client._command("IDLE")
    while client._get_response() is not None:  # untagged answers may come before the "+"
        if client.tagged_commands[tag] is not None:
            client._get_tagged_response(tag)
            raise imaplib.IMAP4.abort("IDLE refused though announced")
    until = time.monotonic() + seconds
    while not client.news and (left := until - time.monotonic()) > 0:
        if not _heard(client, left, wake):
            break
    client.send(b"DONE\r\n")
    status, _ = client._command_complete("IDLE", tag)
    if status != "OK":
        raise imaplib.IMAP4.abort("IDLE ended badly")
    return bool(client.news)


def _heard(client: Any, seconds: float, wake: int) -> bool:
    """Read one line of the server; False after `seconds` or when woken. Reads only where a line is waiting."""
    if not _waiting(client):
        poller = select.poll()
        poller.register(client.sock, select.POLLIN)
        poller.register(wake, select.POLLIN)
        ready = dict(poller.poll(seconds * 1000))
        if not ready or wake in ready:
            return False
        if not _waiting(client):
            if isinstance(client.sock, ssl.SSLSocket):
                return True  # only TLS spoke, to itself
            raise imaplib.IMAP4.abort("the server hung up")
    client._get_response()
    client._check_bye()
    return True


def _waiting(client: Any) -> bool:
    """Whether bytes are buffered in this process, in TLS, or can be had without waiting."""
    sock = client.sock
    timeout = sock.gettimeout()
    sock.settimeout(0)
    try:
        peeked = client.file.peek(1)
    except ssl.SSLWantReadError:
        return False
    else:
        if not peeked and isinstance(sock, ssl.SSLSocket):
            raise imaplib.IMAP4.abort("the server hung up")
        return bool(peeked)
    finally:
        sock.settimeout(timeout)
