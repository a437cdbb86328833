"""What one installation is set to: frozen values, made from a TOML file, the environment and secret files."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from triage.caps import Caps
from triage.values import House

MIB = 1024 * 1024


class Security(StrEnum):
    """How a connection to a mail server is protected."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"  # loopback only


class WhenUncertain(StrEnum):
    """What happens to a letter whose delivery cannot be proven."""

    HOLD = "hold"
    RESEND = "resend"


class Ocr(StrEnum):
    """Whether words are read in scans and photographs of pages."""

    AUTO = "auto"  # where tesseract is installed
    OFF = "off"


class Pages(StrEnum):
    """Whether LibreOffice makes pages of office files."""

    AUTO = "auto"  # where it is installed
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret kept in a file; its text is read when it is needed and never shown."""

    path: Path

    def reveal(self) -> str:
        """Read the secret, without its final newline. Raises OSError when the file cannot be read."""
        return self.path.read_text(encoding="utf-8").rstrip("\r\n")


@dataclass(frozen=True, slots=True)
class Imap:
    """The mailbox that producers write to."""

    host: str
    user: str
    password: Secret
    port: int = 993
    security: Security = Security.TLS
    folder: str = "INBOX"
    filed_folder: str = "Guichet"
    poll: timedelta = timedelta(seconds=60)
    idle: bool = True
    timeout: timedelta = timedelta(seconds=30)
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Smtp:
    """The submission server that our letters leave through."""

    host: str
    sender: str  # our From address
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    password: Secret | None = None
    null_sender: bool = True  # MAIL FROM:<> for automatic letters (RFC 3834)
    bounce_address: str = ""  # used instead where the server refuses the null sender
    timeout: timedelta = timedelta(seconds=30)
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the fund legally is from a day on; letters carry the identity valid on their day."""

    valid_from: date
    legal_name: str
    postal_address: tuple[str, ...]
    signatory: str
    telephone: str
    email: str
    privacy_url: str = ""


@dataclass(frozen=True, slots=True)
class Fund:
    """The fund as its letters name it."""

    short_name: str
    identities: tuple[Identity, ...]  # by valid_from, ascending

    def identity_on(self, day: date) -> Identity:
        """The identity valid on a day; the first one for earlier days."""
        valid = [identity for identity in self.identities if identity.valid_from <= day]
        return valid[-1] if valid else self.identities[0]


@dataclass(frozen=True, slots=True)
class Recipients:
    """Public age recipients ("age1…"), pinned here and never read from the database."""

    reader: tuple[str, ...]
    recovery: tuple[str, ...]
    outbox: str


@dataclass(frozen=True, slots=True)
class Vault:
    """Where sealed blobs and wrapped envelope keys lie: two folders, two backups."""

    blobs: Path
    keyring: Path


@dataclass(frozen=True, slots=True)
class Reading:
    """What is done with files beyond opening them."""

    clamd: str = ""  # its socket, or host:port on this machine; "" for no antivirus
    ocr: Ocr = Ocr.AUTO
    ocr_languages: tuple[str, ...] = ("fra", "nld", "eng", "deu")  # tesseract's names; the first is tried first
    libreoffice: Pages = Pages.AUTO  # makes pages of office files


@dataclass(frozen=True, slots=True)
class Signatures:
    """DKIM signatures that we check ourselves where no verdict of the fund's server tells who writes."""

    check: bool = True  # left out: where trust is "verified" and no authserv_id is named
    nameserver: str = ""  # an address, or address:port; the system's own when ""


@dataclass(frozen=True, slots=True)
class Outbox:
    """Caps, retries and the brake for letters that leave."""

    proof_copy: bool = True
    uncertain_wait: timedelta = timedelta(minutes=10)
    when_uncertain: WhenUncertain = WhenUncertain.HOLD
    retries: tuple[timedelta, ...] = (
        timedelta(minutes=1),
        timedelta(minutes=5),
        timedelta(minutes=30),
        timedelta(hours=2),
        timedelta(hours=6),
        timedelta(hours=24),
    )
    caps: Caps = field(default_factory=Caps)


@dataclass(frozen=True, slots=True)
class Console:
    """The staff's desk in the browser. Its process alone holds the reader's identity."""

    reader_key: Secret  # age identity that opens dossiers
    host: str = "127.0.0.1"
    port: int = 8700  # 0 takes a free one
    base_url: str = ""  # as browsers see it; http://host:port when empty
    proxies: tuple[str, ...] = ()  # addresses whose X-Forwarded-For is believed
    session: timedelta = timedelta(days=7)  # unseen for so long, a browser is signed out
    hold: timedelta = timedelta(minutes=2)  # between a person's approval and the letter's way out
    zone: str = "Europe/Brussels"
    demonstration: bool = False  # a thin line on every page says that nothing leaves this machine


@dataclass(frozen=True, slots=True)
class Oidc:
    """A service that says who somebody is (OpenID Connect): one more way in for people who have an account here."""

    issuer: str  # its address, as its discovery document names it
    client_id: str  # what it calls this desk
    client_secret: Secret | None = None  # None where it knows the desk by PKCE alone
    name: str = "OpenID"  # what people call it
    claim: str = "email"  # which of its words is the person's address
    trust_addresses: bool = False  # it gives addresses of its own people only, and does not say email_verified


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one installation is set to."""

    file: Path  # the TOML it came from
    data: Path  # folder of the database, vault, keyring and locks, unless they are set
    database: str  # SQLAlchemy URL
    vault: Vault
    recipients: Recipients
    reply_key: Secret  # keys our Message-IDs
    journal_key: Secret  # Ed25519 seed that signs checkpoints, hexadecimal
    outbox_key: Secret  # age identity of the sender process
    imap: Imap
    smtp: Smtp
    fund: Fund
    house: House
    calls: Path  # folder of call files
    kinds: Path  # kinds.yaml
    outbox: Outbox = field(default_factory=Outbox)
    reading: Reading = field(default_factory=Reading)
    signatures: Signatures = field(default_factory=Signatures)
    message_bytes: int = 60 * MIB  # larger mails are kept and held unread
    disk_reserve: int = 2 * 1024 * MIB  # polling stops below this much free space, or 5 % of the disk
    checkpoints: Path | None = None  # a second place for signed journal checkpoints
    console: Console | None = None  # None: no desk in the browser
    oidc: Oidc | None = None  # None: people come in by mail, passkey or password alone
