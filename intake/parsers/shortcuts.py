"""Reads files that only point to a page on the web: Windows' .url, the Mac's .webloc, Google's .gdoc and their like."""

import re
from html import unescape
from typing import Final

from intake.parsers.content import Found
from intake.parsers.limits import Budget
from intake.parsers.plain import decoded
from triage.message import Outcome, Page, PageForm, Readability

SIZE: Final = 16 * 1024  # a larger file is no shortcut
ENDINGS: Final = frozenset({"gdoc", "gsheet", "gslides", "gform", "gdraw", "glink", "gsite", "gmap"})
_ADDRESS: Final = re.compile(
    r"""(?im)^\s*URL\s*=\s*(https?://\S+)                      # .url and .desktop
    |<key>\s*URL\s*</key>\s*<string>\s*(https?://[^<\s]+)      # .webloc
    |"(?:url|open_url)"\s*:\s*"(https?:[^"\s]+)"               # Google's
    """,
    re.VERBOSE,
)
_BINARY_ADDRESS: Final = re.compile(rb"https?://[!-~]{4,2000}")
_DOCUMENT: Final = re.compile(r'"doc_id"\s*:\s*"([\w-]{10,100})"')


def is_shortcut(data: bytes, head: str, ending: str) -> bool:
    """Whether a small file is a shortcut, by how its text begins; `ending` tells Google's from other JSON."""
    if len(data) > SIZE:
        return False
    start = head.lstrip("\ufeff \t\r\n")[:2_000].lower()
    if start.startswith("[internetshortcut") or (start.startswith("[desktop entry]") and "type=link" in start):
        return True
    if "<plist" in start and "<key>url</key>" in start:
        return True
    return ending in ENDINGS and start.startswith("{")


def read_shortcut(data: bytes, budget: Budget) -> Found:
    """The address it points to as its page; held, for the piece itself is elsewhere and nothing is fetched."""
    address = _address(data)
    pages = (Page(1, address, PageForm.TEXT),) if address else ()
    budget.count_text(len(address))
    budget.count_pages(len(pages))
    return Found(Outcome.HELD, "link_only", Readability.UNSUPPORTED, pages, len(pages))


def _address(data: bytes) -> str:
    if data.startswith(b"bplist"):
        raw = _BINARY_ADDRESS.search(data[:SIZE])
        return raw[0].decode("ascii").rstrip("_") if raw else ""
    text = decoded(data[:SIZE]) or ""
    found = _ADDRESS.search(text)
    if found is not None:
        return unescape(next(group for group in found.groups() if group)).replace("\\/", "/")[:2_000]
    document = _DOCUMENT.search(text)
    return f"https://docs.google.com/open?id={document[1]}" if document else ""
