"""Transfer encodings: base64, quoted-printable and uuencode to bytes, however dirty; never an error."""

import re
from binascii import Error, a2b_base64, a2b_qp, a2b_uu

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NO_BASE64 = bytes(set(range(256)) - set(_BASE64))
_PADDING = re.compile(rb"=+")
_BARE = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xff\xd8\xff", b"\x89PNG")  # no base64 begins so
_STILL_ENCODED = re.compile(
    rb"\s*+(?:JVBERi0|UEsDB[AB]|0M8R4KGxGuE|/9j/|iVBORw0KGgo|e1xydGY)[A-Za-z0-9+/\s]*+={0,2}+\s*+"
)
# A file written into a text. Its lines hold no small letters, so that the next "begin" ends a search: it stays linear.
_IN_TEXT = re.compile(
    rb"^begin [0-7]{3,4} ([^\r\n]{1,200})\r?\n((?:[!-`][ -`]{0,90}\r?\n){1,200000}?)(?:[` ]?\r?\n)?end[ \t]*\r?$",
    re.MULTILINE,
)
# A file written into an address (RFC 2397), as some mail programs put pasted pictures into their HTML.
_IN_ADDRESS = re.compile(
    rb"data:(image/[a-z0-9.+-]{1,100}|application/(?:pdf|zip|msword|octet-stream|vnd\.[a-z0-9.+-]{1,100}))(?:;(?!base64)[a-z0-9=._-]{1,100}){0,4};base64,([A-Za-z0-9+/=\s]+)",
    re.IGNORECASE,
)
_SEGMENTS = 1_000  # pieces with padding of their own that one body may be glued from


def decoded(data: bytes, encoding: str) -> bytes:
    """The bytes of a body whose Content-Transfer-Encoding is `encoding` (any case, "" for none).

    A file that shows itself is believed before its header: gateways lose the encoding, name another, or encode twice.
    """
    name = encoding.strip().lower()
    if name == "base64":
        plain = data if data.startswith(_BARE) else base64_bytes(data)
    elif name == "quoted-printable":
        plain = a2b_qp(data)
    elif name in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        plain = uuencoded_bytes(data)
    else:
        plain = data
    return base64_bytes(plain) if _STILL_ENCODED.fullmatch(plain) else plain


def base64_bytes(data: bytes) -> bytes:
    """Decode base64 with line ends, stray characters, missing or early padding."""
    padding = data.find(b"=")
    if padding < 0 or not data[padding:].strip(b"=\r\n \t"):
        try:
            return a2b_base64(data)
        except Error:
            pass
    clean = data.translate(None, _NO_BASE64)
    segments = _PADDING.split(clean, maxsplit=_SEGMENTS)
    return b"".join(_segment(segment.replace(b"=", b"")) for segment in segments if segment)


def _segment(data: bytes) -> bytes:
    whole = data[: len(data) - 1] if len(data) % 4 == 1 else data  # one lonely character says nothing
    return a2b_base64(whole + b"=" * (-len(whole) % 4))


def uuencoded_bytes(data: bytes) -> bytes:
    """Decode the lines between "begin" and "end"; lines that are no uuencode are left out."""
    out: list[bytes] = []
    begun = False
    for line in data.splitlines():
        if not begun:
            begun = line.startswith(b"begin ")
        elif line.strip() == b"end":
            break
        else:
            try:
                out.append(a2b_uu(line))
            except Error:
                continue
    return b"".join(out)


def uuencoded_in(text: bytes) -> list[tuple[bytes, bytes]]:
    """Name and bytes of each file that is written into a text, as old mail programs did."""
    if b"begin " not in text:
        return []
    return [(match[1].strip(), uuencoded_bytes(match[0])) for match in _IN_TEXT.finditer(text)]


def without_uuencoded(text: bytes) -> bytes:
    """The text without the files written into it."""
    return _IN_TEXT.sub(b"", text) if b"begin " in text else text


def data_in(html: bytes) -> list[tuple[str, bytes]]:
    """The declared type and the bytes of each file that is written into an address of an HTML text."""
    if b"base64," not in html:
        return []
    return [(match[1].decode("ascii").lower(), base64_bytes(match[2])) for match in _IN_ADDRESS.finditer(html)]


def without_data(html: bytes) -> bytes:
    """The HTML text without the files written into its addresses."""
    return _IN_ADDRESS.sub(b"data:", html) if b"base64," in html else html
