"""Rules for single values of the settings: each answers None, or the fault and its remedy."""

import ipaddress
import re
from urllib.parse import urlsplit

from config.reading import Refusal

_HOST = re.compile(r"(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?")
_DOMAIN = re.compile(r"(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")
_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}")
_OCR_LANGUAGE = re.compile(r"[a-z]{3}(?:_[a-z]{2,8})?")
_DATABASES = {"sqlite", "postgresql", "postgresql+psycopg"}


def host(value: str) -> Refusal | None:
    """The name or address of a server, alone."""
    if "://" in value:
        return "is an address of the web", "write the server's name alone, such as imap.fund.example"
    if _is_address(value):
        return None
    if ":" in value:
        return "holds a port", "write the name alone, and the port in the key port"
    return None if _HOST.fullmatch(value) else ("is not a server's name", "write it as imap.fund.example")


def domain(value: str) -> Refusal | None:
    """A domain with at least one dot."""
    if "@" in value:
        return "is an address", f"write the part after the @ alone: {value.rpartition('@')[2][:60]}"
    return None if _DOMAIN.fullmatch(value) else ("is not a domain", "write it as fund.example")


def address(value: str) -> Refusal | None:
    """A plain mail address, without a name or angle brackets."""
    local, at, after = value.rpartition("@")
    if at and _LOCAL_PART.fullmatch(local) and _DOMAIN.fullmatch(after):
        return None
    return "is not a mail address", "write it as impact@fund.example, without a name"


def web_address(value: str) -> Refusal | None:
    """An http or https address."""
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in {"http", "https"} and parts.hostname and " " not in value:
        return None
    return "is not a web address", "write it as https://www.fund.example/privacy"


def recipient(value: str) -> Refusal | None:
    """A public age recipient for X25519 keys, its check sum included."""
    from pyrage import RecipientError, x25519

    if value.upper().startswith("AGE-SECRET-KEY-"):
        return "is a secret key", "write its public half, age1…; take this key for known by others and make a new one"
    try:
        x25519.Recipient.from_str(value)
    except RecipientError:
        return "is not an age recipient", "write the line age1… that belongs to the key file"
    return None


def database(value: str) -> Refusal | None:
    """A database URL for SQLite (with an absolute path) or PostgreSQL, without a password."""
    scheme, colon, rest = value.partition("://")
    if not colon or scheme not in _DATABASES:
        return "is not a database we know", "write sqlite:////var/lib/guichet/guichet.db or postgresql+psycopg://…"
    if scheme == "sqlite":
        absolute = rest.startswith("//") and len(rest) > 2
        return None if absolute else ("is not an absolute path", "write four slashes: sqlite:////var/lib/guichet/g.db")
    if holds_password(value):
        remedy = (
            "take it out; name a file instead: postgresql+psycopg://guichet@host/guichet?passfile=/etc/guichet/pgpass"
        )
        return "holds a password", remedy
    return None


def clamd(value: str) -> Refusal | None:
    """Where a clamd listens on this machine: mails are handed to it as they are, so to no other machine."""
    host, colon, port = value.rpartition(":")
    if not value or value.startswith("/"):
        return None
    if not colon or not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65_536:
        return "is not where a clamd listens", "write /run/clamav/clamd.ctl or 127.0.0.1:3310"
    here = is_loopback(host.strip("[]"))
    return None if here else ("is another machine", "write /run/clamav/clamd.ctl or 127.0.0.1:3310")


def nameserver(value: str) -> Refusal | None:
    """The address of a nameserver: a name would have to be looked up first."""
    host, colon, port = value.rpartition(":")
    if not value or _is_address(value.strip("[]")):
        return None
    sound = colon and _is_address(host.strip("[]")) and re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 65_536
    return None if sound else ("is not the address of a nameserver", "write it as 192.0.2.1 or 192.0.2.1:53")


def ocr_language(value: str) -> Refusal | None:
    """A language by the name that tesseract gives it."""
    return None if _OCR_LANGUAGE.fullmatch(value) else ("is not a language of tesseract", "write it as fra")


def holds_password(url: str) -> bool:
    """True when a database URL carries a password, in either place; such a URL is never shown."""
    rest = url.partition("://")[2]
    user = rest.rpartition("@")[0]
    return ":" in user or "password=" in rest


def is_loopback(name: str) -> bool:
    """True for names and addresses of this machine itself."""
    if _is_address(name):
        return ipaddress.ip_address(name).is_loopback
    lowered = name.lower()
    return lowered == "localhost" or lowered.endswith(".localhost")


def _is_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return True
