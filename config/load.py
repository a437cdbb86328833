"""Turns the settings file, the environment and the secret files into Settings, or into every problem found."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from config import checks
from config.files import read_toml
from config.freemail import FREE_MAIL
from config.problems import HIDDEN, ConfigurationError, Problem
from config.reading import Table, Variables
from config.settings import (
    MIB,
    Fund,
    Identity,
    Imap,
    Outbox,
    Recipients,
    Secret,
    Security,
    Settings,
    Smtp,
    Vault,
    WhenUncertain,
)
from config.units import duration_of, shown, spelled
from triage.values import House, Trust

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
_IMAP_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
_SMTP_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
_NOT_SETTINGS = {"GUICHET_CONFIG"}  # names the file itself


def load_settings(path: Path, environment: Mapping[str, str]) -> Settings:
    """Read the settings. Raises ConfigurationError with every problem of the file, the variables and the secret files.

    A variable overrides the file: GUICHET_, the section and the key joined by underscores (GUICHET_IMAP_HOST). A secret
    is never in the file or the environment; both name a file. Relative paths begin at the folder of the settings file;
    those of secrets in CREDENTIALS_DIRECTORY (systemd) where the file is there. That a secret can be read is not
    checked: another process may be the one that may.
    """
    problems: list[Problem] = []
    content = read_toml(path, problems)
    if content is None:
        raise ConfigurationError(tuple(problems))
    variables = Variables(environment)
    table = Table(content, file=str(path), problems=problems, variables=variables)
    settings = _settings(table, path, _Places.of(path, environment))
    problems.extend(_unknown_variables(variables))
    if problems:
        raise ConfigurationError(tuple(problems))
    return settings


@dataclass(frozen=True, slots=True)
class _Places:
    """Where relative paths begin."""

    folder: Path
    credentials: Path | None

    @classmethod
    def of(cls, path: Path, environment: Mapping[str, str]) -> "_Places":
        credentials = environment.get("CREDENTIALS_DIRECTORY")
        return cls(path.absolute().parent, Path(credentials) if credentials else None)

    def path(self, name: str) -> Path:
        return self.folder / Path(name).expanduser()

    def secret(self, name: str) -> Path:
        if self.credentials is not None and _is_file(self.credentials / name):
            return self.credentials / name
        return self.path(name)


def _settings(table: Table, path: Path, places: _Places) -> Settings:
    data = places.path(table.text("data", "/var/lib/guichet"))
    imap, smtp = _imap(table.table("imap"), places), _smtp(table.table("smtp"), places)
    checkpoints = table.text("checkpoints", "")
    settings = Settings(
        file=path,
        data=data,
        database=_database(table, data),
        vault=_vault(table.table("vault"), places, data),
        recipients=_recipients(table.table("recipients")),
        reply_key=_secret(table, "reply_key_file", places, "keys/reply.key"),
        journal_key=_secret(table, "journal_key_file", places, "keys/journal.key"),
        outbox_key=_secret(table, "outbox_key_file", places, "keys/outbox.key"),
        imap=imap,
        smtp=smtp,
        fund=_fund(table.table("fund")),
        house=_house(table.table("house"), imap, smtp),
        calls=places.path(table.text("calls", "calls")),
        kinds=places.path(table.text("kinds", "kinds.yaml")),
        outbox=_outbox(table.table("outbox")),
        message_bytes=table.size("message_bytes", 60 * MIB, least=MIB, most=1024 * MIB),
        disk_reserve=table.size("disk_reserve", 2048 * MIB, least=0, most=1024**5),
        checkpoints=places.path(checkpoints) if checkpoints else None,
    )
    table.close()
    return settings


def _imap(table: Table, places: _Places) -> Imap:
    security = table.choice("security", Security.TLS, Security)
    imap = Imap(
        host=_host(table, security, "imap.fund.example"),
        user=table.text("user", example="impact@fund.example"),
        password=_secret(table, "password_file", places, "secrets/imap-password"),
        port=table.number("port", _IMAP_PORTS[security], least=1, most=65535),
        security=security,
        folder=table.text("folder", "INBOX", example="INBOX"),
        filed_folder=table.text("filed_folder", "Guichet", example="Guichet"),
        poll=table.duration("poll", timedelta(seconds=60), least=SECOND, most=DAY),
        idle=table.flag("idle", True),
        timeout=table.duration("timeout", timedelta(seconds=30), least=SECOND, most=timedelta(minutes=10)),
        ca_file=_ca_file(table, places),
    )
    if imap.filed_folder == imap.folder:
        fault = "is the folder that mail arrives in"
        table.problem("filed_folder", shown(imap.filed_folder), fault, 'name another, such as "Guichet"')
    table.close()
    return imap


def _smtp(table: Table, places: _Places) -> Smtp:
    security = table.choice("security", Security.STARTTLS, Security)
    user = table.text("user", "")
    password = table.text("password_file", "")
    smtp = Smtp(
        host=_host(table, security, "smtp.fund.example"),
        sender=table.text("sender", example="impact@fund.example"),
        port=table.number("port", _SMTP_PORTS[security], least=1, most=65535),
        security=security,
        user=user,
        password=_secret(table, "password_file", places, "secrets/smtp-password") if password else None,
        null_sender=table.flag("null_sender", True),
        bounce_address=table.text("bounce_address", ""),
        timeout=table.duration("timeout", timedelta(seconds=30), least=SECOND, most=timedelta(minutes=10)),
        ca_file=_ca_file(table, places),
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


def _fund(table: Table) -> Fund:
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


def _recipients(table: Table) -> Recipients:
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


def _vault(table: Table, places: _Places, data: Path) -> Vault:
    blobs = places.path(table.text("blobs", str(data / "vault")))
    keyring = places.path(table.text("keyring", str(data / "keyring")))
    if blobs == keyring or blobs in keyring.parents or keyring in blobs.parents:
        fault = "lies in the folder of the blobs or around it"
        table.problem("keyring", str(keyring), fault, "name a folder apart: each has its own backup")
    table.close()
    return Vault(blobs, keyring)


def _house(table: Table, imap: Imap, smtp: Smtp) -> House:
    """Who we are. The sender, the bounce address and the mailbox's user are ours without being named."""
    named = table.texts("addresses", (), example="impact@fund.example")
    own = {entry.lower() for entry in (*named, smtp.sender, smtp.bounce_address, imap.user) if "@" in entry}
    domain = table.text("domain", smtp.sender.rpartition("@")[2])
    hosts = table.texts("own_hosts", (), example="mx1.fund.example")
    free_mail = table.texts("free_mail", (), example="mail.example")
    authserv_id = table.text("authserv_id", "")
    table.check("addresses", named, checks.address)
    table.check("domain", (domain,), checks.domain)
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


def _outbox(table: Table) -> Outbox:
    default = Outbox()
    counts: dict[str, Any] = {
        key: table.number(key, getattr(default, key), least=1, most=100_000)
        for key in [field.name for field in fields(Outbox)]
        if key.startswith(("per_", "brake_")) and key != "brake_bounces_of_50"
    }
    outbox = Outbox(
        proof_copy=table.flag("proof_copy", default.proof_copy),
        uncertain_wait=table.duration("uncertain_wait", default.uncertain_wait, least=SECOND, most=7 * DAY),
        when_uncertain=table.choice("when_uncertain", default.when_uncertain, WhenUncertain),
        retries=_retries(table, default.retries),
        brake_bounces_of_50=table.number("brake_bounces_of_50", default.brake_bounces_of_50, least=1, most=50),
        **counts,
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


def _database(table: Table, data: Path) -> str:
    url = table.text("database", f"sqlite:///{data / 'guichet.db'}")
    refusal = checks.database(url)
    if refusal is not None:
        table.problem("database", HIDDEN if checks.holds_password(url) else shown(url), *refusal)
    return url


def _secret(table: Table, key: str, places: _Places, example: str) -> Secret:
    """A secret's file, which must be there and hold something. Its text is not read."""
    name = table.text(key, example=example)
    path = places.secret(name)
    what = key.removesuffix("_file").replace("_", " ")
    try:
        if name and not path.is_file():
            remedy = f"write the {what} to that file, readable by Guichet alone (mode 0600)"
            table.problem(key, str(path), "is not a file", remedy)
        elif name and path.stat().st_size == 0:
            table.problem(key, str(path), "is empty", f"write the {what} to it")
    except PermissionError:
        pass  # another user's secret: that process will tell
    return Secret(path)


def _ca_file(table: Table, places: _Places) -> Path | None:
    name = table.text("ca_file", "")
    if name and not _is_file(places.path(name)):
        remedy = "name a file of certificates (PEM), or remove the key to trust those of the system"
        table.problem("ca_file", str(places.path(name)), "is not a file", remedy)
    return places.path(name) if name else None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except PermissionError:
        return False


def _unknown_variables(variables: Variables) -> list[Problem]:
    """Variables that look like settings and are none. Their values are not shown: one may be a secret."""
    sections = tuple({name.rpartition("_")[0] + "_" for name in variables.asked} - {"GUICHET_"})
    found = []
    for name in sorted(variables.set.keys() - set(variables.asked) - _NOT_SETTINGS):
        near = get_close_matches(name, variables.asked, n=1, cutoff=0.85)
        if f"{name}_FILE" in variables.asked:
            remedy = f"write it to a file and name that file in {name}_FILE"
            found.append(Problem("environment", name, "", "is a secret and has no place here", remedy))
        elif near:
            found.append(Problem("environment", name, "", "is not known", f"did you mean {near[0]}?"))
        elif name.startswith(sections):
            found.append(Problem("environment", name, "", "is not known", "remove it"))
    return found
