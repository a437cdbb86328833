"""Transfer encodings: base64, quoted-printable and uuencode to bytes, however dirty; never an error."""

import re
from binascii import Error, a2b_base64, a2b_qp, a2b_uu

_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")
_PADDING = re.compile(rb"=+")


def decoded(data: bytes, encoding: str) -> bytes:
    """The bytes of a body whose Content-Transfer-Encoding is `encoding` (any case, "" for none)."""
    name = encoding.strip().lower()
    if name == "base64":
        return base64_bytes(data)
    if name == "quoted-printable":
        return a2b_qp(data)
    if name in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        return uuencoded_bytes(data)
    return data


def base64_bytes(data: bytes) -> bytes:
    """Decode base64 with line ends, stray characters, missing or early padding."""
    padding = data.find(b"=")
    if padding < 0 or not data[padding:].strip(b"=\r\n \t"):
        try:
            return a2b_base64(data)
        except Error:
            pass
    clean = _NO_BASE64.sub(b"", data)
    return b"".join(_segment(segment) for segment in _PADDING.split(clean) if segment)


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
