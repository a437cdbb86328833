"""Bytes to text: by the charset a sender declares where it fits, by a better guess where not; never an error."""

import codecs
import re

# Names that programs write and Python does not know, or knows as something narrower than what is meant.
_MEANT = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "x-ansi": "cp1252",
    "windows-1252": "cp1252",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "iso-8859-8-i": "iso8859_8",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "unicode": "utf-16",
}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+-]{0,39}")
# Coders that change bytes to bytes, unpack archives or read names: not charsets.
# fmt: off
_NO_CHARSET = frozenset({
    "base64", "base_64", "bz2", "hex", "hex_codec", "idna", "mbcs", "oem", "palmos", "punycode", "quopri",
    "quoted_printable", "raw_unicode_escape", "rot13", "rot_13", "undefined", "unicode_escape", "uu", "zip", "zlib",
    "base64_codec", "bz2_codec", "quopri_codec", "uu_codec", "zlib_codec",
})
# fmt: on
# Loaded before the child is confined: afterwards no module can be read from the disk.
# fmt: off
COMMON = [
    "utf-8", "utf-8-sig", "utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1", "iso8859-2",
    "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-10",
    "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "cp437", "cp850", "cp852", "cp858", "cp865", "cp1250",
    "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "mac_roman", "koi8-r", "koi8-u", "gb18030",
    "big5", "shift_jis", "euc_jp", "euc_kr", "cp949", "iso2022_jp", "cp932", "tis-620",
]
# fmt: on


def preload() -> None:
    """Load every charset that mail is likely to use."""
    for name in COMMON:
        codecs.lookup(name)


def decode(data: bytes, charset: str) -> str:
    """Decode by the declared charset; valid UTF-8 beyond ASCII is UTF-8, whatever a one-byte charset says."""
    if data.isascii() and not charset.lower().startswith(("utf-7", "iso-2022", "utf-16", "utf-32", "unicode", "hz")):
        return data.decode("ascii")
    name = _codec(charset)
    if name in {"utf-8", "cp1252"}:
        return guess(data)
    try:
        return data.decode(name)
    except (ValueError, LookupError):
        return guess(data)


def guess(data: bytes) -> str:
    """Decode without a hint: UTF-8 if it is that, else Windows-1252, which any bytes are (five become U+FFFD)."""
    try:
        return data.decode("utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8")
    except UnicodeDecodeError:
        pass
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return data.decode("cp1252", "replace")


def _codec(charset: str) -> str:
    """The Python codec for a declared charset; UTF-8 for names that are none."""
    match = _NAME.match(charset.strip().strip("\"'"))
    lowered = match[0].lower() if match else ""
    name = _MEANT.get(lowered, lowered)
    if name.replace("-", "_") in _NO_CHARSET:
        return "utf-8"
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return "utf-8"
