"""Addresses in a body that may deliver a piece later, and passwords written beside them; nothing is ever fetched."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import islice
from urllib.parse import parse_qs, urlsplit

from triage.message import Link

LINKS = 50
LENGTH = 2_000
PASSWORDS = 20
WRITTEN = 500  # addresses of one text that are looked at
BESIDE = 5_000  # characters of a text in which a password is beside a link that only the HTML shows

# A label of the host name, or the whole host, tells the service: what the address shows itself to be.
_HOSTS = {
    "we.tl": "wetransfer",
    "db.tt": "dropbox",
    "1drv.ms": "onedrive",
    "photos.app.goo.gl": "google photos",
    "fromsmash.com": "smash",
    "youtu.be": "youtube",
    "cloud.infomaniak.com": "kdrive",
    "drive.proton.me": "proton drive",
    "acrobat.adobe.com": "adobe",
    "documentcloud.adobe.com": "adobe",
}
_LABELS = {
    "wetransfer": "wetransfer",
    "swisstransfer": "swisstransfer",
    "grosfichiers": "grosfichiers",
    "dropbox": "dropbox",
    "fromsmash": "smash",
    "smash": "smash",
    "onedrive": "onedrive",
    "sharepoint": "sharepoint",
    "box": "box",
    "icloud": "icloud",
    "vimeo": "vimeo",
    "youtube": "youtube",
    "dailymotion": "dailymotion",
    "mega": "mega",
    "filemail": "filemail",
    "transfernow": "transfernow",
    "kdrive": "kdrive",
    "nextcloud": "nextcloud",
    "owncloud": "nextcloud",
    "belnet": "belnet",
    "filesender": "filesender",
    "hightail": "hightail",
    "pcloud": "pcloud",
    "festhome": "festhome",
    "cinando": "cinando",
    "myairbridge": "myairbridge",
    "terabox": "terabox",
    "tresorit": "tresorit",
    "gofile": "gofile",
    "magentacloud": "nextcloud",
    "quickconnect": "synology",
}
_SHARED = re.compile(  # what a Nextcloud or a Synology of one's own gives out
    r"/(?:index\.php/)?s/(?=[a-z]*[A-Z\d])[A-Za-z\d]{15}(?:/download)?/?|/sharing/(?=[a-z]*[A-Z\d])[A-Za-z\d]{8,}"
)
_OF_GOOGLE = {"drive": "google drive", "docs": "google drive"}  # the label before its name, under any country
_URL = re.compile(
    r"(?:https?://|www\.|(?<![\w@/.-])(?:(?:drive|docs)\.google|dropbox|onedrive\.live|swisstransfer|grosfichiers"
    r"|transfernow|wetransfer|vimeo|fromsmash|filemail)\.(?:com|net)/|(?<![\w@/.-])(?:we\.tl|1drv\.ms|mega\.nz)/)[^\s<>\"'\]\u00ab\u00bb\u201c\u201d]{3,2000}",
    re.IGNORECASE,
)
_PASSWORD = re.compile(
    r"(?:mots?\s+de\s+passe|\bmdp\b|code\s+d['’]accès|wachtwoord|toegangscode|passw(?:or)?d|\bpwd?\b|passwort|kennwort|passphrase)"
    r"[^\n:=]{0,80}?\s*(?:[:=]|\best\b|\bis\b|\blautet\b|\bist\b)\s*[«“\"'‘(]?\s*([^\s»”\"'’<>]{3,64})",
    re.IGNORECASE,
)
_MENTION = re.compile(
    r"mots?\s+de\s+passe|\bmdp\b|code\s+d['’]accès|wachtwoord|toegangscode|passw(?:or)?d|\bpwd?\b|passwort|kennwort",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?)»”’'\""
# fmt: off
_CHATTER = frozenset({
    "facebook", "instagram", "linkedin", "twitter", "x", "tiktok", "pinterest", "aka", "microsoft",
    "apple", "mozilla", "avast", "gravatar",
})
# fmt: on


def links_of(text: str, hrefs: Iterable[str] = ()) -> tuple[Link, ...]:
    """The links of a text and of its HTML form, in order, each once; social networks and the like left out."""
    found: dict[str, Link] = {}
    for url, around in _written(text, hrefs):
        host, path = _parted(url)
        labels = host.split(".")
        if not host or "unsubscribe" in labels or _CHATTER.intersection(labels[-2:-1]):
            continue
        service = service_of(host, path)
        password = service != "other" and _MENTION.search(around) is not None
        known = found.get(url)
        found[url] = Link(url, service, password or (known is not None and known.password))
    ordered = sorted(found.values(), key=lambda link: link.service == "other")
    return tuple(ordered[:LINKS])


def _written(text: str, hrefs: Iterable[str]) -> Iterator[tuple[str, str]]:
    for match in islice(_URL.finditer(text), WRITTEN):
        url = _tidy(match[0])
        if url:
            yield url, text[max(0, match.start() - 160) : match.end() + 240]
    for href in islice(hrefs, WRITTEN):
        if href.lower().startswith(("http://", "https://")) and (url := _tidy(href)):
            yield url, text[:BESIDE]  # its place in the text is not known


def _tidy(raw: str) -> str:
    """Unwrap the link guards of mail filters, cut what belongs to the sentence, give it a scheme."""
    url = unescape(raw.strip()).rstrip(_TRAILING)
    if not url.lower().startswith(("http://", "https://")):
        url = f"https://{url}"
    if "safelinks.protection.outlook" in url or "urldefense" in url:
        url = _guarded(url)
    return url[:LENGTH] if url.isprintable() else ""


def _guarded(url: str) -> str:
    try:
        inner = parse_qs(urlsplit(url).query, max_num_fields=20)
    except ValueError:
        return url
    return next((values[0] for key in ("url", "u") if (values := inner.get(key)) and values[0].startswith("http")), url)


def _parted(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").lower().rstrip("."), parts.path
    except ValueError:
        return "", ""


def service_of(host: str, path: str = "") -> str:
    """The service that a host name, or the path of a cloud of one's own, shows; or "other"."""
    if host in _HOSTS:
        return _HOSTS[host]
    if (google := host.split("."))[1:2] == ["google"] and google[0] in _OF_GOOGLE:
        return _OF_GOOGLE[google[0]]
    own = "nextcloud" if _SHARED.fullmatch(path) else "other"
    return next((_LABELS[label] for label in reversed(host.split(".")[:-1]) if label in _LABELS), own)


def passwords_in(text: str) -> tuple[str, ...]:
    """Words that a text gives as passwords: tried on the files that came with it, never kept or shown."""
    found = (match[1] for match in islice(_PASSWORD.finditer(text), PASSWORDS))
    tries: dict[str, None] = {}
    for word in found:
        tries[word] = None
        tries[word.rstrip(_TRAILING)] = None
    return tuple(word for word in tries if word)[:PASSWORDS]
