"""Why a mailbox cannot be used, said so that the operator knows what to change."""

import socket
import ssl
from enum import StrEnum

from config.settings import Imap

EXPIRED, NOT_YET_VALID = 10, 9  # X509_V_ERR_* of OpenSSL
UNKNOWN_ISSUER = frozenset({2, 18, 19, 20, 21})
WRONG_NAME = frozenset({62, 64})


class Fault(StrEnum):
    """What is wrong with the way to the mailbox; a code of docs/reference."""

    NAME = "unknown host"
    NETWORK = "network"
    TIMEOUT = "timeout"
    TLS_EXPIRED = "certificate expired"
    TLS_UNKNOWN = "certificate issuer unknown"
    TLS_NAME = "certificate for another name"
    TLS = "tls"
    INSECURE = "not protected"
    SECRET = "secret unreadable"  # noqa: S105 - a code, not a secret
    LOGIN = "login refused"
    FOLDER = "folder missing"
    READ_ONLY = "read only"
    PROTOCOL = "not understood"


class MailboxUnreachable(ConnectionError):
    """The mailbox cannot be used now, for no mail in it: what happened, with which host, and what to do."""

    def __init__(self, fault: Fault, happened: str, host: str, remedy: str) -> None:
        """`host` is "name:port"; `remedy` is a sentence for the operator."""
        super().__init__(f"{host}: {happened}; {remedy}")
        self.fault = fault
        self.happened = happened
        self.host = host
        self.remedy = remedy


def unreachable(settings: Imap, fault: Fault, happened: str, remedy: str) -> MailboxUnreachable:
    """The exception for a fault of this mailbox."""
    return MailboxUnreachable(fault, happened, f"{settings.host}:{settings.port}", remedy)


def explain(error: Exception, settings: Imap) -> MailboxUnreachable:
    """Put an error of the connection into words; texts of the server are never repeated, they may hold content."""
    if isinstance(error, MailboxUnreachable):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate(error, settings)
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        remedy = 'check imap.port and imap.security: 993 goes with "tls", 143 with "starttls"'
        return unreachable(
            settings, Fault.TLS, f"no TLS conversation came about ({error.reason or 'broken off'})", remedy
        )
    if isinstance(error, TimeoutError):
        remedy = (
            "check that the host is up, that no firewall stands between and that imap.security fits imap.port; "
            "imap.timeout is how long Guichet waits"
        )
        return unreachable(
            settings, Fault.TIMEOUT, f"no answer within {settings.timeout.total_seconds():.0f} s", remedy
        )
    if isinstance(error, socket.gaierror):
        return unreachable(
            settings, Fault.NAME, "the host name is not known", "check the spelling of imap.host and DNS"
        )
    if isinstance(error, OSError):
        happened = f"the connection failed ({error.strerror or type(error).__name__})"
        return unreachable(
            settings, Fault.NETWORK, happened, "check imap.host, imap.port and that the server is running"
        )
    happened = f"the server broke off or answered what IMAP does not allow ({type(error).__name__})"
    return unreachable(settings, Fault.PROTOCOL, happened, "check that imap.port is an IMAP port; see the server's log")


def _certificate(error: ssl.SSLCertVerificationError, settings: Imap) -> MailboxUnreachable:
    code = error.verify_code
    if code == EXPIRED:
        remedy = "have it renewed on the mail server, and check this machine's clock; Guichet resumes by itself"
        return unreachable(settings, Fault.TLS_EXPIRED, "the server's certificate has expired", remedy)
    if code == NOT_YET_VALID:
        remedy = "check this machine's clock, or ask the server's operator; Guichet resumes by itself"
        return unreachable(settings, Fault.TLS_EXPIRED, "the certificate is not yet valid", remedy)
    if code in UNKNOWN_ISSUER:
        happened = "the server's certificate is signed by an authority this machine does not know"
        remedy = "put that authority's certificate (PEM) in a file and name it in imap.ca_file"
        return unreachable(settings, Fault.TLS_UNKNOWN, happened, remedy)
    if code in WRONG_NAME:
        happened = f"the server's certificate is not for {settings.host}"
        remedy = "set imap.host to the name that the certificate carries"
        return unreachable(settings, Fault.TLS_NAME, happened, remedy)
    return unreachable(settings, Fault.TLS, f"the certificate was refused (OpenSSL code {code})", "have it replaced")
