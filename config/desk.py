"""Reads the sections of the desk in the browser: where it is, and the identity service people may come in by."""

from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from config import checks
from config.places import Places, secret_file
from config.reading import Refusal, Table
from config.settings import Console, Oidc

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def read_console(table: Table, places: Places) -> Console:
    """Where the desk listens, and its address as people open it: needed when others than this machine reach it."""
    default = Console(secret_file(table, "reader_key_file", places, "keys/reader.key"))
    console = Console(
        reader_key=default.reader_key,
        host=table.text("host", default.host),
        port=table.number("port", default.port, least=0, most=65535),
        base_url=table.text("base_url", "").rstrip("/"),
        proxies=table.texts("proxies", (), example="127.0.0.1"),
        session=table.duration("session", default.session, least=MINUTE, most=90 * DAY),
        hold=table.duration("hold", default.hold, least=timedelta(), most=30 * MINUTE),
        zone=table.text("zone", default.zone),
        demonstration=table.flag("demonstration", default.demonstration),
    )
    table.check("host", (console.host,), checks.host)
    table.check("base_url", (console.base_url,), _desk_address)
    table.check("proxies", console.proxies, checks.host)
    table.check("zone", (console.zone,), _zone)
    if not console.base_url and not checks.is_loopback(console.host):
        remedy = 'write the address that people open, such as "https://desk.fund.example"'
        table.problem("base_url", "", "is missing beside a host that others reach", remedy)
    table.close()
    return console


def read_oidc(table: Table, places: Places) -> Oidc:
    """The identity service people may come in by; without a secret it knows the desk by PKCE alone."""
    secret = table.text("client_secret_file", "")
    oidc = Oidc(
        issuer=table.text("issuer", example="https://login.fund.example"),
        client_id=table.text("client_id", example="guichet"),
        client_secret=secret_file(table, "client_secret_file", places, "secrets/oidc-client") if secret else None,
        name=table.text("name", "OpenID"),
        claim=table.text("claim", "email"),
        trust_addresses=table.flag("trust_addresses", False),
    )
    table.check("issuer", (oidc.issuer,), _issuer)
    table.close()
    return oidc


def _issuer(value: str) -> Refusal | None:
    """An address by https, or by http on this machine: the keys that prove its answers come from there."""
    refusal = checks.web_address(value)
    if refusal is not None:
        return refusal[0], "write it as https://login.fund.example"
    parts = urlsplit(value)
    if parts.query or parts.fragment or parts.username:
        return "holds more than an address", "write it as https://login.fund.example"
    if parts.scheme == "http" and not checks.is_loopback(parts.hostname or ""):
        return "would let others answer in its name", "write https://"
    return None


def _desk_address(value: str) -> Refusal | None:
    """Where people open the desk: a bare https address, or http on this machine itself."""
    refusal = checks.web_address(value)
    if refusal is not None:
        return refusal[0], "write it as https://desk.fund.example"
    parts = urlsplit(value)
    if parts.path or parts.query or parts.fragment or parts.username:
        return "holds more than a server's name", "write it as https://desk.fund.example"
    if parts.scheme == "http" and not checks.is_loopback(parts.hostname or ""):
        return "would send sign-ins and dossiers in clear", "write https:// and let a proxy hold the certificate"
    return None


def _zone(value: str) -> Refusal | None:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "is not a time zone", 'write it as "Europe/Brussels"'
    return None
