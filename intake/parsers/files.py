"""Reads one file of a mail, and the files inside it: what each is, its pages, and how it ended.

Every file ends in exactly one outcome, whatever is wrong with it: what a reader raises is settled here, file by file,
so that one bad file never costs the others. Only MemoryError passes.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from intake.parsers import (
    archives,
    images,
    iwork,
    mails,
    objects,
    olddoc,
    oldslides,
    opendocument,
    outlook,
    pdf,
    plain,
    rich,
    screenplays,
    sevenzip,
    sheets,
    shortcuts,
    signed,
    slides,
    tnef,
    word,
)
from intake.parsers.content import Found, Member, held, over, set_aside
from intake.parsers.families import Family, Sniffed
from intake.parsers.headers import shown_name
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.markup import BadXml, DeclaresType
from intake.parsers.package import Package
from intake.parsers.pictured import with_pictures
from intake.parsers.sniff import sniff
from intake.parsers.sought import Sought
from intake.parsers.unzip import BadZip, Zip
from triage.message import Attachment, Outcome, Readability

PATH_LENGTH: Final = 300  # characters of a path inside one container
_JUNK_NAMES: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", ".localized", "icon\r"})
_LEFTOVERS: Final = frozenset({Family.JUNK, Family.UNKNOWN, Family.CLOSED, Family.TEXT})
_SETTLED: Final[dict[Family, Found]] = {
    Family.CARD: set_aside("vcard"),
    Family.CALENDAR: set_aside("calendar"),
    Family.SIGNATURE: set_aside("signature"),
    Family.LOCK: set_aside("lock_file"),
    Family.JUNK: set_aside("archive_junk"),
    Family.MEDIA: Found(readability=Readability.UNSUPPORTED),
    Family.EXECUTABLE: Found(Outcome.REFUSED, "executable", Readability.UNSUPPORTED),
    Family.ENCRYPTED: held("encrypted", Readability.ENCRYPTED),
    Family.CLOSED_ARCHIVE: held("archive_unsupported"),
    Family.CLOSED: held("format_unreadable"),
    Family.DAMAGED: held("damaged", Readability.DAMAGED),
    Family.UNKNOWN: held("format_unknown"),
}


@dataclass(frozen=True, slots=True)
class _Given:
    """One file as it came: where it stands in the mail, its bytes, and what is common to all files of its part."""

    path: str
    name: str
    declared: str
    data: bytes
    part: str
    inline: bool
    depth: int  # 0 for a part of the mail


@dataclass(slots=True)
class _Reading:
    """What one call of read_file carries along."""

    budget: Budget
    passwords: tuple[str, ...]
    sought: Sought | None


def read_file(  # noqa: PLR0913 - each is a word of the mail or of the order; a value for them would be used once
    path: str,
    name: str,
    declared: str,
    data: bytes,
    *,
    part: str,
    inline: bool,
    budget: Budget,
    passwords: tuple[str, ...],
    sought: Sought | None = None,
) -> tuple[Attachment, ...]:
    """Read a file: itself first, then the files inside it, in the container's order.

    `path` is already unique in the message; paths inside are made unique here. Raises MemoryError only.
    With `sought`, only containers on the way to that file are opened, and nothing is said of any file.
    """
    given = _Given(path, name, declared, data, part, inline, 0)
    return tuple(_read(given, _Reading(budget, passwords, sought)))


def _read(given: _Given, reading: _Reading) -> list[Attachment]:
    sought = reading.sought
    if sought is not None and sought.lies_elsewhere(given.path):
        return []
    sniffed = _sniffed(given)
    if sought is not None and sought.catch(given.path, given.data, sniffed.family, sniffed.media):
        return []
    members: list[Attachment] = []
    budget = reading.budget
    before = budget.text, budget.pages

    def take(inside: Iterable[Member]) -> None:
        members.extend(_members(given, inside, reading))

    found = _found(given, sniffed, reading, take)
    if members and found.readability is Readability.EMPTY:
        found = Found()  # it is only what its files came in
    if found.readability is Readability.OVER_LIMIT and not members:
        budget.text, budget.pages = before  # what is not kept of this file is not taken from the others
    return [_attachment(given, sniffed, found), *members]


def _sniffed(given: _Given) -> Sniffed:
    if not given.data:
        return Sniffed(Family.UNKNOWN, given.declared or "application/octet-stream")
    return sniff(given.data, given.name, given.declared)


def _found(given: _Given, sniffed: Sniffed, reading: _Reading, take: Callable[[Iterable[Member]], None]) -> Found:
    """What reading gave, with every failure turned into an outcome."""
    if _is_junk(given) and sniffed.family in _LEFTOVERS:
        return set_aside("archive_junk")
    if sniffed.family in (Family.LOCK, Family.JUNK):
        return _SETTLED[sniffed.family]
    if not given.data:
        return held("empty", Readability.EMPTY)
    try:
        found = _by_family(given, sniffed, reading, take)
        wordless = sniffed.family in _WITH_PICTURES and found.readability in (Readability.READABLE, Readability.EMPTY)
        return with_pictures(found, given.data, reading.budget.limits.entries) if wordless else found
    except MemoryError:
        raise
    except LimitReached as limit:
        return over(limit)
    except DeclaresType:
        return held("xml_doctype", Readability.UNSUPPORTED)
    except (BadZip, BadXml):
        return held("damaged", Readability.DAMAGED)
    except RecursionError:
        return held("limit:depth", Readability.OVER_LIMIT)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
            raise
        return held("damaged", Readability.DAMAGED)


def _by_family(given: _Given, sniffed: Sniffed, reading: _Reading, take: Callable[[Iterable[Member]], None]) -> Found:
    budget, data = reading.budget, given.data
    settled = _SETTLED.get(sniffed.family)
    if settled is not None:
        return settled
    match sniffed.family:
        case Family.PDF:
            found, inside = pdf.read_pdf(data, budget, reading.passwords)
            take(inside)
            return found
        case Family.ARCHIVE | Family.SEVEN_ZIP:
            return _archive(given, sniffed.family, reading, take)
        case Family.TNEF | Family.MAIL | Family.OUTLOOK | Family.SIGNED:
            budget.enter_archive(given.depth + 1)
            return _wrapping(given, sniffed.family, budget, take)
        case family if family in _OFFICE or family in objects.READERS:
            return _office(given, family, reading, take)
        case Family.IWORK:
            archive = Zip(data, budget.limits.entries)
            return iwork.read_preview(archive, budget, lambda preview: pdf.read_pdf(preview, budget, ())[0])
        case Family.IMAGE:
            return images.read_image(data, sniffed.media, budget, inline=given.inline)
        case _:
            return _READERS[sniffed.family](data, budget)


def _office(given: _Given, family: Family, reading: _Reading, take: Callable[[Iterable[Member]], None]) -> Found:
    """An office file, then the files that its writer set into it."""
    budget, data = reading.budget, given.data
    package = Package(Zip(data, budget.limits.entries), budget) if data[:2] == b"PK" else None
    if family is Family.WORKBOOK:
        found = sheets.read_workbook(data, package.archive if package else None, budget)
    elif package is not None:
        found = _OFFICE[family](package)
    else:
        found = _READERS[family](data, budget)
    if given.depth < budget.limits.archive_depth and found.readability is not Readability.ENCRYPTED:
        take(archives.set_in(package) if package else objects.READERS[family](data, budget))
    return found


_OFFICE: Final[dict[Family, Callable[[Package], Found]]] = {
    Family.WORD: word.read_word,
    Family.SLIDES: slides.read_slides,
    Family.WRITER: opendocument.read_writer,
    Family.IMPRESS: opendocument.read_impress,
    Family.CALC: opendocument.read_calc,
}
_WITH_PICTURES: Final = frozenset({*_OFFICE, Family.WORKBOOK, Family.OLD_WORD, Family.OLD_SLIDES, Family.RTF})
_READERS: Final[dict[Family, Callable[[bytes, Budget], Found]]] = {
    Family.OLD_WORD: olddoc.read_old_word,
    Family.OLD_SLIDES: oldslides.read_old_slides,
    Family.SHORTCUT: shortcuts.read_shortcut,
    Family.TEXT: plain.read_text,
    Family.TABLE: plain.read_table,
    Family.HTML: plain.read_html,
    Family.RTF: rich.read_rich,
    Family.FOUNTAIN: screenplays.read_fountain,
    Family.SCREENPLAY: screenplays.read_final_draft,
}


def _wrapping(given: _Given, family: Family, budget: Budget, take: Callable[[Iterable[Member]], None]) -> Found:
    """What holds a mail, or what a mail program put around files."""
    data = given.data
    if family is Family.TNEF:
        return _wrapper(data, budget, take)
    if family is Family.SIGNED:
        return _signed(given, budget, take)
    if family is Family.OUTLOOK:
        found, files = outlook.read_outlook(data, budget, given.depth + 1)
    else:
        found, files = mails.read_mail_file(data, budget)
    take(files)
    return found


def _wrapper(data: bytes, budget: Budget, take: Callable[[Iterable[Member]], None]) -> Found:
    """A winmail.dat; one that holds only the mail's own text in another form is no document."""
    inside = tnef.members_of(data, budget)
    first = next(inside, None)
    if first is None:
        return set_aside("wrapper")
    take(chain((first,), inside))
    return Found()


def _signed(given: _Given, budget: Budget, take: Callable[[Iterable[Member]], None]) -> Found:
    """A signed wrapping: a mail's text and files, or the one file that was signed."""
    content = signed.content_of(given.data)
    if content[:2_000].lower().lstrip().startswith((b"content-", b"mime-version:")):
        found, files = mails.read_mail_file(content, budget)
        take(files)
        return found
    budget.count_entry()
    name = given.name[:-4] if given.name.lower().endswith(".p7m") else ""
    take((Member(name or "content", content, len(content)),))
    return Found()


def _archive(given: _Given, family: Family, reading: _Reading, take: Callable[[Iterable[Member]], None]) -> Found:
    """An archive: filed when its files could be taken; held when it is under a password that is not known."""
    reading.budget.enter_archive(given.depth + 1)
    taken: list[Member] = []

    def watched(inside: Iterable[Member]) -> Iterator[Member]:
        for member in inside:
            taken.append(replace(member, data=b""))
            yield member

    if family is Family.SEVEN_ZIP:
        inside = sevenzip.members_of(given.data, reading.budget)
    else:
        inside = archives.members_of(Zip(given.data, reading.budget.limits.entries), reading.budget, reading.passwords)
    try:
        take(watched(inside))
    except sevenzip.ClosedSevenZip as closed:
        return closed.found
    if not taken:
        return held("empty", Readability.EMPTY)
    refusals = {"" if one.refusal is None else one.refusal.reason for one in taken if one.size}
    return held("encrypted", Readability.ENCRYPTED) if refusals == {"encrypted"} else Found()


def _members(outer: _Given, inside: Iterable[Member], reading: _Reading) -> Iterator[Attachment]:
    used: set[str] = set()
    for member in inside:
        path = unique(_shown(member.path) or "file", used)
        given = _Given(
            path=f"{outer.path}!/{path}",
            name=path.rpartition("/")[2],
            declared=member.declared,
            data=member.data,
            part=outer.part,
            inline=member.inline,
            depth=outer.depth + 1,
        )
        if member.refusal is None:
            yield from _read(given, reading)
        else:
            sniffed = Sniffed(Family.UNKNOWN, "application/octet-stream")
            yield replace(_attachment(given, sniffed, member.refusal), size=member.size, sha256="")


def _is_junk(given: _Given) -> bool:
    """Files that systems leave in folders and archives, which nobody sent on purpose."""
    inside = "/" + given.path.rpartition("!/")[2] if given.depth else ""
    return (
        given.name.lower() in _JUNK_NAMES or "/__MACOSX/" in inside or (given.depth > 0 and given.name.startswith("._"))
    )


def _attachment(given: _Given, sniffed: Sniffed, found: Found) -> Attachment:
    return Attachment(
        path=given.path,
        name=given.name,
        size=len(given.data),
        sha256=hashlib.sha256(given.data).hexdigest(),
        media=sniffed.media,
        declared=given.declared,
        outcome=found.outcome,
        reason=found.reason,
        readability=found.readability,
        pages=found.pages,
        page_count=found.page_count,
        outline=found.outline,
        fields=found.fields,
        inline=given.inline,
        part=given.part,
    )


def _shown(path: str) -> str:
    """A path as text to show, each step of it fit for a name; the sign of a container stays ours."""
    text = "/".join(name for step in path.replace("\\", "/").split("/") if (name := shown_name(step)))
    if len(text) > PATH_LENGTH:
        text = f"{text[:100]}…{text[101 - PATH_LENGTH :]}"
    return text.replace("!/", "_/")


def unique(path: str, used: set[str]) -> str:
    """The path, with " (2)" before its ending when it was used before; and remembers it."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    candidate, number = path, 2
    while candidate in used:
        candidate = f"{folder}{slash}{stem} ({number}){dot}{ending}"
        number += 1
    used.add(candidate)
    return candidate
