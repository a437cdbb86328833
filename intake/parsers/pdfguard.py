"""Looks at the compressed streams of a PDF before pdfium does, because pdfium unpacks without limit.

A content stream of 210 MB, packed into 400 KB, makes pdfium take 4 GB. Here each stream that could unpack to too much
is unpacked into nothing and counted. What escapes this look (encrypted files, rare filters) ends at the memory limit of
the child.
"""

import base64
import re
import zlib
from typing import Final

from intake.parsers.limits import MIB, LimitReached

CONTENT: Final = 32 * MIB  # one unpacked stream that is not a picture; pdfium takes about twenty times as much
EMBEDDED: Final = 200 * MIB  # one unpacked file inside the PDF
_HARMLESS: Final = CONTENT // 1032  # deflate never gains more than 1,032 : 1
_STEP: Final = 4 * MIB
_START: Final = re.compile(rb"stream\r?\n")
_FLATE: Final = re.compile(rb"/FlateDecode\b|/Fl\b")


def check_streams(data: bytes) -> None:
    """Raise LimitReached("pdf_stream") when a stream unpacks to more than 32 MiB (a file inside: 200 MiB)."""
    position = 0
    while match := _START.search(data, position):
        start = match.end()
        end = data.find(b"endstream", start)
        end = len(data) if end < 0 else end
        position = end + len(b"endstream")
        if end - start >= _HARMLESS or data.count(b"Fl", max(0, match.start() - 200), match.start()) > 1:
            _check(_dictionary(data, match.start()), data[start:end])


def _dictionary(data: bytes, end: int) -> bytes:
    """The bytes between the object's number and its stream, at most the last 2,000."""
    near = data[max(0, end - 2_000) : end]
    return near[near.rfind(b" obj") + 1 :]


def _check(dictionary: bytes, packed: bytes) -> None:
    if b"/Image" in dictionary:  # pictures are not unpacked for text
        return
    layers = len(_FLATE.findall(dictionary))
    if layers > 1:
        raise LimitReached("pdf_stream")
    if b"ASCII85Decode" in dictionary or b"/A85" in dictionary:
        packed = _from_ascii85(packed)
    if layers and _unpacks_beyond(packed, EMBEDDED if b"/EmbeddedFile" in dictionary else CONTENT):
        raise LimitReached("pdf_stream")


def _from_ascii85(packed: bytes) -> bytes:
    try:
        return base64.a85decode(packed.strip().removesuffix(b"~>").removeprefix(b"<~"))
    except ValueError:
        return b""


def _unpacks_beyond(packed: bytes, limit: int) -> bool:
    inflater = zlib.decompressobj()
    unpacked = 0
    try:
        while packed and not inflater.eof:
            unpacked += len(inflater.decompress(packed, _STEP))
            if unpacked > limit:
                return True
            packed = inflater.unconsumed_tail
    except zlib.error:
        return False
    return False
