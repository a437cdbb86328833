"""Takes the files out of a zip: names guessed, junk told apart, every limit counted while bytes come out."""

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Final

from intake.parsers import objects
from intake.parsers.content import Member, held
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.markup import BadXml
from intake.parsers.ole import START
from intake.parsers.package import Package
from intake.parsers.unlock import unlocked
from intake.parsers.unzip import BadZip, Entry, Zip
from triage.message import Readability

_USUAL: Final = frozenset("àâäáçéèêëîïíìôöóòùûüúÿñœæßÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ’‘“”«»–—…€°²")  # in names of our four languages
_WINDOWS_DRIVE: Final = ":"
_SET_IN: Final = re.compile(rb"(?:word|ppt|xl)/embeddings/[^/]{1,100}|Obj(?:ect)? ?\d{1,6}")
_SHEET: Final = re.compile(rb"(?:word|ppt)/embeddings/[^/]{1,100}\.xls[xbm]?")
_OBJECT: Final = (b".bin", *(b"%d" % digit for digit in range(10)))
for _name in ("cp437", "cp850", "cp1252"):
    codecs.lookup(_name)  # loaded now: in the confined child no module can be read from the disk


def members_of(archive: Zip, budget: Budget, passwords: tuple[str, ...]) -> Iterator[Member]:
    """The files of an archive in its own order, one in memory at a time.

    An entry that cannot be taken (a link, a path out of the archive, a password, damage, over a limit of its own) is
    given with its refusal; a limit of the whole message is raised as LimitReached.
    """
    for entry in archive.entries:
        if not entry.folder:
            budget.count_entry()
            yield _member(archive, entry, budget, passwords)


def set_in(package: Package) -> Iterator[Member]:
    """Files set into an office file, which shows a picture of each; not the sheets that hold a chart's figures.

    So too what another program set in for Word to take apart when the file is opened (an altChunk).
    """
    archive, budget = package.archive, package.budget
    charted = any(b"/charts/" in name for name in archive.names())
    chunks: list[str] = []
    with suppress(BadXml, BadZip):  # what lists the parts is not needed to read the text
        chunks = package.targets(package.related("", "officeDocument", "word/document.xml"), "aFChunk")
    for entry in archive.entries:
        chunk = shown_path(entry)[0] in chunks
        set_in_by_hand = _SET_IN.fullmatch(entry.raw_name) and not (charted and _SHEET.fullmatch(entry.raw_name))
        if not (chunk or set_in_by_hand):
            continue
        budget.count_entry()
        member = _member(archive, entry, budget, ())
        member = replace(member, path=member.path.rpartition("/")[2])
        if member.data.startswith(START) and entry.raw_name.endswith(_OBJECT):
            yield from objects.files_of(member.data, member.path.removesuffix(".bin"), budget)
        else:
            yield member


def _member(archive: Zip, entry: Entry, budget: Budget, passwords: tuple[str, ...]) -> Member:
    path, escapes = shown_path(entry)
    if entry.link:
        return Member(path, b"", entry.size, held("limit:link", Readability.OVER_LIMIT))
    if escapes:
        return Member(path, b"", entry.size, held("limit:path", Readability.OVER_LIMIT))
    if not entry.encrypted and not entry.readable:
        return Member(path, b"", entry.size, held("archive_unsupported"))
    try:
        data = unlocked(archive, entry, budget, passwords) if entry.encrypted else archive.contents(entry, budget)
    except BadZip:
        return Member(path, b"", entry.size, held("damaged", Readability.DAMAGED))
    except LimitReached as limit:
        if limit.name not in ("entry", "ratio"):
            raise
        return Member(path, b"", entry.size, held(limit.reason, Readability.OVER_LIMIT))
    if data is None:
        return Member(path, b"", entry.size, held("encrypted", Readability.ENCRYPTED))
    return Member(path, data, len(data))


def shown_path(entry: Entry) -> tuple[str, bool]:
    """The path of an entry as text, and whether it points out of the archive (an absolute path, a drive, `..`)."""
    return inside_path(_decoded(entry.raw_name, utf8=entry.utf8))


def inside_path(name: str) -> tuple[str, bool]:
    """The path that an archive gives, kept inside it, and whether it points out of it."""
    text = name.replace("\\", "/")
    steps = [step for step in text.split("/") if step not in ("", ".")]
    escapes = text.startswith("/") or ".." in steps or (bool(steps) and steps[0][1:2] == _WINDOWS_DRIVE)
    return "/".join(step for step in steps if step != ".."), escapes


def _decoded(raw: bytes, *, utf8: bool) -> str:
    """A name in UTF-8 when it reads as UTF-8 (Macs do not say so), else in code page 437, the format's own."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace") if utf8 else _dos(raw)


def _dos(raw: bytes) -> str:
    """Code page 437, 850 (older Windows) or 1252, whichever gives fewer signs that no name here has."""
    guesses = [raw.decode("cp437"), raw.decode("cp850"), raw.decode("cp1252", "replace")]
    return min(guesses, key=_oddity)


def _oddity(name: str) -> int:
    return sum(letter not in _USUAL for letter in name if letter > "\x7f")
