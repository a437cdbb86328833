"""Reads the sections of the settings file, each to its frozen value; problems are noted in the table."""

from dataclasses import fields
from datetime import timedelta
from pathlib import Path

from config import checks
from config.freemail import FREE_MAIL
from config.places import Places, certificates, secret_file
from config.problems import HIDDEN
from config.reading import Table
from config.settings import (
    Fund,
    Identity,
    Imap,
    Ocr,
    Outbox,
    Pages,
    Reading,
    Recipients,
    Security,
    Signatures,
    Smtp,
    Vault,
    WhenUncertain,
)
from config.units import duration_of, shown, spelled
from triage.caps import Caps
from triage.values import House, Trust

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
_IMAP_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
_SMTP_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}


def read_imap(table: Table, places: Places) -> Imap:
    """The mailbox that producers write to; what is filed goes to another folder than the one mail arrives in."""
    security = table.choice("security", Security.TLS, Security)
    imap = Imap(
        host=_host(table, security, "imap.fund.example"),
        user=table.text("user", example="impact@fund.example"),
        password=secret_file(table, "password_file", places, "secrets/imap-password"),
        port=table.number("port", _IMAP_PORTS[security], least=1, most=65535),
        security=security,
        folder=table.text("folder", "INBOX", example="INBOX"),
        filed_folder=table.text("filed_folder", "Guichet", example="Guichet"),
        poll=table.duration("poll", timedelta(seconds=60), least=SECOND, most=DAY),
        idle=table.flag("idle", True),
        timeout=table.duration("timeout", timedelta(seconds=30), least=SECOND, most=timedelta(minutes=10)),
        ca_file=certificates(table, places),
    )
    if imap.filed_folder == imap.folder:
        fault = "is the folder that mail arrives in"
        table.problem("filed_folder", shown(imap.filed_folder), fault, 'name another, such as "Guichet"')
    table.close()
    return imap


def read_smtp(table: Table, places: Places) -> Smtp:
    """The way out: user and password together or not at all; a bounce address where the empty sender is refused."""
    security = table.choice("security", Security.STARTTLS, Security)
    user = table.text("user", "")
    password = table.text("password_file", "")
    smtp = Smtp(
        host=_host(table, security, "smtp.fund.example"),
        sender=table.text("sender", example="impact@fund.example"),
        port=table.number("port", _SMTP_PORTS[security], least=1, most=65535),
        security=security,
        user=user,
        password=secret_file(table, "password_file", places, "secrets/smtp-password") if password else None,
        null_sender=table.flag("null_sender", True),
        bounce_address=table.text("bounce_address", ""),
        timeout=table.duration("timeout", timedelta(seconds=30), least=SECOND, most=timedelta(minutes=10)),
        ca_file=certificates(table, places),
    )
    for key, value in (("sender", smtp.sender), ("bounce_address", smtp.bounce_address)):
        table.check(key, (value,), checks.address)
    if user and not password:
        table.problem("password_file", "", "is missing beside user", "name the file of its password, or remove user")
    if password and not user:
        table.problem("user", "", "is missing beside password_file", "write whose password it is")
    if not smtp.null_sender and not smtp.bounce_address:
        remedy = "write an address for returned mail that is read by nobody else"
        table.problem("bounce_address", "", "is missing while null_sender is false", remedy)
    table.close()
    return smtp


def _host(table: Table, security: Security, example: str) -> str:
    """The server's name. Without encryption only this machine itself, unless the file says that it is meant."""
    host = table.text("host", example=example)
    table.check("host", (host,), checks.host)
    allowed = table.flag("allow_plaintext", False)
    if security is Security.NONE and host and not checks.is_loopback(host) and not allowed:
        fault = f"would send passwords and dossiers in clear to {host[:60]}"
        table.problem("security", '"none"', fault, 'write "tls" or "starttls", or add allow_plaintext = true')
    return host


def read_fund(table: Table) -> Fund:
    """The name producers know, and the legal identities, the oldest first, each with a first day of its own."""
    short_name = table.text("short_name", example="WALLIMpact")
    entries = table.tables("identity")
    if not entries:
        table.problem("identity", "", "is missing", "add [[fund.identity]] with the legal name and address")
    identities = [_identity(entry) for entry in entries]
    days = [identity.valid_from for identity in identities]
    for entry, day in zip(entries, days, strict=True):
        if days.count(day) > 1:
            entry.problem("valid_from", str(day), "is there twice", "give each identity its own first day")
    table.close()
    return Fund(short_name, tuple(sorted(identities, key=lambda identity: identity.valid_from)))


def _identity(table: Table) -> Identity:
    identity = Identity(
        valid_from=table.day("valid_from"),
        legal_name=table.text("legal_name", example="Fonds Exemple SA"),
        postal_address=table.texts("postal_address", example="Rue de l'Exemple 1"),
        signatory=table.text("signatory", example="Jeanne Exemple, coordinatrice"),
        telephone=table.text("telephone", example="+32 65 00 00 00"),
        email=table.text("email", example="info@fund.example"),
        privacy_url=table.text("privacy_url", ""),
    )
    table.check("email", (identity.email,), checks.address)
    table.check("privacy_url", (identity.privacy_url,), checks.web_address)
    table.close()
    return identity


def read_recipients(table: Table) -> Recipients:
    """Public keys. Whoever sends letters or keeps the recovery key must not be the reader as well."""
    found = Recipients(
        reader=table.texts("reader", example="age1…"),
        recovery=table.texts("recovery", example="age1…"),
        outbox=table.text("outbox", example="age1…"),
    )
    for key, values in (("reader", found.reader), ("recovery", found.recovery), ("outbox", (found.outbox,))):
        for value in values:
            if value and (refusal := checks.recipient(value)):
                public = value.lower().startswith("age1")
                table.problem(key, shown(value) if public else HIDDEN, *refusal)
    _check_apart(table, found)
    table.close()
    return found


def _check_apart(table: Table, found: Recipients) -> None:
    """One key is not in two roles. Placeholders that are no keys were named already."""
    if not checks.recipient(found.outbox) and found.outbox in (*found.reader, *found.recovery):
        remedy = "make a key for the outbox alone: the sender holds it and must not read dossiers"
        table.problem("outbox", shown(found.outbox), "can open the vault", remedy)
    for value in found.recovery:
        if value in found.reader and not checks.recipient(value):
            remedy = "make a recovery key and keep it away from this machine"
            table.problem("recovery", shown(value), "is the reader's key", remedy)


def read_vault(table: Table, places: Places, data: Path) -> Vault:
    """The folders of blobs and of keys, in `data` unless named; neither in the other: each has its own backup."""
    blobs = places.path(table.text("blobs", str(data / "vault")))
    keyring = places.path(table.text("keyring", str(data / "keyring")))
    if blobs == keyring or blobs in keyring.parents or keyring in blobs.parents:
        fault = "lies in the folder of the blobs or around it"
        table.problem("keyring", str(keyring), fault, "name a folder apart: each has its own backup")
    table.close()
    return Vault(blobs, keyring)


def read_house(table: Table, imap: Imap, smtp: Smtp) -> House:
    """Who we are. The sender, the bounce address and the mailbox's user are ours without being named."""
    named = table.texts("addresses", (), example="impact@fund.example")
    own = {entry.lower() for entry in (*named, smtp.sender, smtp.bounce_address, imap.user) if "@" in entry}
    named_domain = table.text("domain", "")
    domain = named_domain or smtp.sender.rpartition("@")[2]
    hosts = table.texts("own_hosts", (), example="mx1.fund.example")
    free_mail = table.texts("free_mail", (), example="mail.example")
    authserv_id = table.text("authserv_id", "")
    table.check("addresses", named, checks.address)
    table.check("domain", (named_domain,) if named_domain else (), checks.domain)  # a wrong sender is told by its key
    table.check("own_hosts", hosts, checks.host)
    table.check("authserv_id", (authserv_id,), checks.host)
    table.check("free_mail", free_mail, checks.domain)
    house = House(
        addresses=frozenset(own),
        domain=domain.lower(),
        own_hosts=tuple(host.lower() for host in hosts),
        authserv_id=authserv_id,
        trust=table.choice("trust", Trust.VERIFIED, Trust),
        free_mail=FREE_MAIL | {entry.lower() for entry in free_mail},
    )
    table.close()
    return house


def read_reading(table: Table) -> Reading:
    """What is asked of other programs of the machine about files: clamd, tesseract, LibreOffice."""
    default = Reading()
    reading = Reading(
        clamd=table.text("clamd", ""),
        ocr=table.choice("ocr", default.ocr, Ocr),
        ocr_languages=table.texts("ocr_languages", default.ocr_languages, example="fra"),
        libreoffice=table.choice("libreoffice", default.libreoffice, Pages),
    )
    table.check("clamd", (reading.clamd,), checks.clamd)
    table.check("ocr_languages", reading.ocr_languages, checks.ocr_language)
    table.close()
    return reading


def read_signatures(table: Table, house: House) -> Signatures:
    """Whether we check for ourselves: unless told otherwise, where nothing else would prove a sender."""
    nothing_else = house.trust is Trust.VERIFIED and not house.authserv_id
    signatures = Signatures(check=table.flag("check", nothing_else), nameserver=table.text("nameserver", ""))
    table.check("nameserver", (signatures.nameserver,), checks.nameserver)
    table.close()
    return signatures


def read_outbox(table: Table) -> Outbox:
    """Proof copy, retries, caps and the figures of the brake; every count is at least 1."""
    default = Outbox()
    mosts = {field.name: 100_000 for field in fields(Caps)} | {"brake_bounces_of_50": 50}
    counts = {key: table.number(key, getattr(default.caps, key), least=1, most=most) for key, most in mosts.items()}
    outbox = Outbox(
        proof_copy=table.flag("proof_copy", default.proof_copy),
        uncertain_wait=table.duration("uncertain_wait", default.uncertain_wait, least=SECOND, most=7 * DAY),
        when_uncertain=table.choice("when_uncertain", default.when_uncertain, WhenUncertain),
        retries=_retries(table, default.retries),
        caps=Caps(**counts),
    )
    table.close()
    return outbox


def _retries(table: Table, default: tuple[timedelta, ...]) -> tuple[timedelta, ...]:
    """The waits before each new attempt, which do not become shorter."""
    written = table.texts("retries", tuple(spelled(wait) for wait in default), example="1m")
    waits = [duration_of(text) for text in written]
    for text, wait in zip(written, waits, strict=True):
        if text and not wait:
            fault, remedy = "is not a length of time", 'write it with its unit, such as "60s", "10m", "2h" or "1d"'
            table.problem("retries", shown(text), fault, remedy)
    found = [wait for wait in waits if wait]
    if found != sorted(found):
        table.problem("retries", "", "become shorter", "write them from the shortest wait to the longest")
    return tuple(found)
