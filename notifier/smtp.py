"""Talks to the submission server, one letter at a time, in steps that a crash can fall between.

The step that matters is the offer: before any text is sent, the caller notes that the text is about to be given away.
From the final dot on, only the server's answer or our own copy in the mailbox can tell whether the letter left; before
the final dot the letter has surely not left [RFC 5321 §4.1.1.4]. Delivery problems are values, never exceptions.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from config.points import Point, passed
from config.settings import Security, Smtp
from config.tls import certificate_end, context_of
from notifier.headers import sendable
from notifier.retry import Verdict, verdict_of

SLICE = 64 * 1024
ANSWER_PATIENCE = 4  # times the usual timeout: an answer after the final dot is worth waiting for
_STATUS = re.compile(rb"\s*([245]\.\d{1,3}\.\d{1,3})(?:\s|$)")
_LEADING_DOT = re.compile(rb"(?m)^\.")
_OF_THE_LINE = frozenset({421, 500, 502, 503, 530, 534, 535, 538})  # closing, or words about us rather than a letter


class Step(StrEnum):
    """How far a conversation came."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    TEXT = "text"
    ANSWER = "answer"  # the final dot was, or may have been, sent


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the letter; `copied` says whether it took the proof copy in the same transaction."""

    answer: str
    copied: bool


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now. `of_line` says that the trouble is our server's, not this letter's."""

    answer: str
    step: Step
    of_line: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """Never. `answer` holds reply codes only, or our own word for an address that cannot be written to."""

    answer: str
    step: Step


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection broke; whether the letter left is unknown only at Step.ANSWER.

    `copied` says whether a proof copy would come if it left.
    """

    step: Step
    copied: bool = True

    @property
    def uncertain(self) -> bool:
        """True when the letter may have left."""
        return self.step is Step.ANSWER


Outcome = Accepted | Deferred | Refused | Lost


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The submission server cannot be used at all: what happened, with which server, and the remedy."""

    code: str  # "unreachable", "tls", "certificate", "login", "password", "greeting"
    message: str


class Line:
    """One open connection; it carries letters one after the other. Get it from `connect`."""

    def __init__(self, server: smtplib.SMTP, settings: Smtp) -> None:
        """Take over a connection that has been greeted and logged in."""
        self._server = server
        self._settings = settings
        self._null_sender = settings.null_sender
        self.open = True

    def offer(self, recipient: str, data: bytes, *, copy_to: str, offered: Callable[[], None]) -> Outcome:
        """Give one letter to the server; `copy_to` is our own mailbox, "" for no proof copy.

        `offered` is called once sender and recipients are accepted and before any text is sent; if it raises, nothing
        was sent. Any other trouble comes back as a value.
        """
        if not sendable(recipient):
            return Refused("address not ASCII", Step.RECIPIENT)
        step = Step.SENDER
        try:
            refusal = self._name_sender(len(data))
            if refusal is not None:
                return refusal
            step = Step.RECIPIENT
            refusal = self._name_recipient(recipient)
            if refusal is not None:
                return refusal
            copied = copy_to != "" and self._also_name(copy_to)
        except (smtplib.SMTPException, OSError):
            return self._broken(step)
        passed(Point.SMTP_GREETED)
        passed(Point.BEFORE_OFFER)
        try:
            offered()
        except BaseException:
            self.close()
            raise
        passed(Point.OFFERED)
        return self._give(data, copied=copied)

    @property
    def certificate_end(self) -> datetime | None:
        """Until when the server's certificate is valid; None without TLS."""
        return certificate_end(self._server.sock)

    def takes_null_sender(self) -> bool:
        """Whether the server accepts MAIL FROM:<>, for doctor; nothing is sent."""
        try:
            code, _ = self._server.mail("")
            self._server.rset()
        except (smtplib.SMTPException, OSError):
            self.open = False
            return False
        return verdict_of(code) is Verdict.YES

    def close(self) -> None:
        """Say goodbye when the server still listens; never raises."""
        was_open, self.open = self.open, False
        try:
            if was_open:
                self._server.quit()
        except (smtplib.SMTPException, OSError):
            pass
        finally:
            self._server.close()

    def _name_sender(self, size: int) -> Outcome | None:
        """MAIL FROM:<> [RFC 3834 §3.3], or the bounce address where the server refuses the null sender for good."""
        options = [f"size={size}"] if self._server.has_extn("size") else []
        fallback = self._settings.bounce_address
        if self._null_sender:
            code, text = self._server.mail("", options)
            if verdict_of(code) is not Verdict.NO or not fallback or code == 552:
                return self._unless_yes(code, text, Step.SENDER)
            self._null_sender = False
            self._server.rset()
        code, text = self._server.mail(fallback or self._settings.sender, options)
        return self._unless_yes(code, text, Step.SENDER)

    def _name_recipient(self, address: str) -> Outcome | None:
        return self._unless_yes(*self._server.rcpt(address), Step.RECIPIENT)

    def _also_name(self, own_mailbox: str) -> bool:
        """Name our own mailbox beside the applicant; its refusal does not stop the letter (docs/decisions/0063)."""
        code, _ = self._server.rcpt(own_mailbox)
        if code == 421 or verdict_of(code) is Verdict.LOST:
            raise smtplib.SMTPServerDisconnected("closed while naming the proof copy")
        return verdict_of(code) is Verdict.YES

    def _give(self, data: bytes, *, copied: bool) -> Outcome:
        """DATA, the text in slices, then the final dot by itself, so that "before the dot" is certain."""
        step = Step.TEXT
        try:
            code, text = self._server.docmd("DATA")
            if code != 354:
                return self._unless_yes(code, text, step) or self._broken(step)
            for piece in _slices(data):
                self._server.send(piece)
            step = Step.ANSWER
            self._server.send(b".\r\n")
            passed(Point.AFTER_DOT)
            if self._server.sock is not None:
                self._server.sock.settimeout(self._settings.timeout.total_seconds() * ANSWER_PATIENCE)
            code, text = self._server.getreply()
            if self._server.sock is not None:
                self._server.sock.settimeout(self._settings.timeout.total_seconds())
        except (smtplib.SMTPException, OSError):
            return self._broken(step, copied=copied)
        passed(Point.ANSWERED)
        if verdict_of(code) is Verdict.LOST:
            return self._broken(step, copied=copied)
        return self._unless_yes(code, text, step) or Accepted(_codes(code, text), copied)

    def _unless_yes(self, code: int, text: bytes, step: Step) -> Outcome | None:
        """None for a yes; else the outcome, with the transaction taken back so that the next letter can begin."""
        verdict = verdict_of(code)
        if verdict is Verdict.YES:
            return None
        if verdict is Verdict.LOST:
            return self._broken(step)
        if code == 421:
            self._broken(step)
        elif step is not Step.ANSWER:
            self._take_back()
        of_line = code in _OF_THE_LINE or (step is Step.SENDER and code != 552)
        if verdict is Verdict.LATER or of_line:
            return Deferred(_codes(code, text), step, of_line)
        return Refused(_codes(code, text), step)

    def _take_back(self) -> None:
        try:
            self._server.rset()
        except (smtplib.SMTPException, OSError):
            self._broken(Step.SENDER)

    def _broken(self, step: Step, *, copied: bool = True) -> Lost:
        self.open = False
        self._server.close()
        return Lost(step, copied)


def connect(settings: Smtp) -> Line | Unavailable:
    """Open a connection: TLS with the certificate checked, then login. Trouble comes back with its remedy."""
    where = f"{settings.host}:{settings.port}"
    try:
        password = settings.password.reveal() if settings.password else ""
    except OSError as error:
        return Unavailable(
            "password", f"smtp.password: cannot read its file ({error.strerror}); check its path and rights"
        )
    try:
        context = _context(settings)
    except OSError:
        return Unavailable(
            "certificate", f"smtp.ca_file: {settings.ca_file} holds no certificate that can be read; name a PEM file"
        )
    try:
        server = _greeted(settings, context)
    except ssl.SSLCertVerificationError as error:
        return Unavailable(
            "certificate", f"{where}: its certificate is refused ({error.verify_message}); {_remedy(error)}"
        )
    except (ssl.SSLError, smtplib.SMTPNotSupportedError):
        return Unavailable(
            "tls",
            f"{where}: no TLS as smtp.security = {settings.security.value} wants it; check smtp.port and smtp.security",
        )
    except smtplib.SMTPResponseException as error:
        return Unavailable(
            "greeting", f"{where}: answered {error.smtp_code} to our greeting; try later, or ask its operator"
        )
    except (OSError, smtplib.SMTPException) as error:
        return Unavailable(
            "unreachable",
            f"{where}: cannot be reached ({_word(error)}); "
            "check smtp.host, smtp.port (465 goes with tls, 587 with starttls) and the network",
        )
    refusal = _login(server, settings, password)
    if refusal is not None:
        server.close()
        return refusal
    return Line(server, settings)


def _context(settings: Smtp) -> ssl.SSLContext | None:
    return None if settings.security is Security.NONE else context_of(settings.ca_file)


def _greeted(settings: Smtp, context: ssl.SSLContext | None) -> smtplib.SMTP:
    """Connect and say EHLO, under TLS where the settings want it; closes what it opened when something fails."""
    name = settings.sender.rpartition("@")[2]
    timeout = settings.timeout.total_seconds()
    if settings.security is Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            settings.host, settings.port, local_hostname=name, timeout=timeout, context=context
        )
    else:
        server = smtplib.SMTP(settings.host, settings.port, local_hostname=name, timeout=timeout)
    if server.sock is not None:  # the final dot goes by itself: it must not wait until the text is acknowledged
        server.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        server.ehlo_or_helo_if_needed()
        if settings.security is Security.STARTTLS:
            code, _ = server.starttls(context=context)
            if code != 220:
                raise smtplib.SMTPNotSupportedError("STARTTLS refused")
            server.ehlo_or_helo_if_needed()
    except BaseException:
        server.close()
        raise
    return server


def _login(server: smtplib.SMTP, settings: Smtp, password: str) -> Unavailable | None:
    if not settings.user:
        return None
    where = f"{settings.host}:{settings.port}"
    try:
        server.login(settings.user, password)
    except smtplib.SMTPAuthenticationError as error:
        return Unavailable(
            "login", f"{where}: login refused ({error.smtp_code}); check smtp.user and the password file"
        )
    except smtplib.SMTPNotSupportedError:
        return Unavailable("login", f"{where}: offers no login; check smtp.port and smtp.security, or empty smtp.user")
    except (OSError, smtplib.SMTPException) as error:
        return Unavailable("unreachable", f"{where}: broke off during login ({_word(error)}); try later")
    return None


def _remedy(error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code == 10:
        return "it has expired: ask the server's operator to renew it"
    if error.verify_code == 9:
        return "it is not valid yet: check this machine's clock, or ask the server's operator"
    if error.verify_code in (62, 64):
        return "it names another host: set smtp.host to the name in the certificate"
    return "it is signed by nobody this machine knows: set smtp.ca_file to your own authority's certificate"


def _word(error: Exception) -> str:
    """Name a failure without any server's text."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return "timed out" if isinstance(error, TimeoutError) else type(error).__name__


def _codes(code: int, text: bytes) -> str:
    """Keep the reply code and the enhanced status [RFC 3463]; a server's own words may quote anything."""
    found = _STATUS.match(text)
    return f"{code} {found[1].decode('ascii')}" if found else str(code)


def _slices(data: bytes) -> list[bytes]:
    """The text as SMTP carries it: lines end in CRLF, a leading dot is doubled [RFC 5321 §4.5.2]."""
    carried = _LEADING_DOT.sub(b"..", data if data.endswith(b"\r\n") else data + b"\r\n")
    return [carried[start : start + SLICE] for start in range(0, len(carried), SLICE)]
