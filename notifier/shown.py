"""What a letter may show of a mail: values already cleaned, in the letter's language, cut to the sender's tier.

Nothing of the mail's text, its attachments' text, its quotes or its passwords is ever read here; of what the sender
wrote, only the title, the file names and the subject can appear, and only from tier 2 on.
"""

from dataclasses import dataclass
from datetime import datetime

from notifier.headers import one_line, subject_of
from notifier.wording import Moment, Wording
from triage.assured import awaits_a_word, kept_files, opened_in, says_complete, standings_known, unread_word
from triage.message import Attachment, Message, PageForm
from triage.values import Advice, Call, Certainty, Kinds, LineState, Piece, Standing, Tier
from triage.whole import absent_of

TITLE = 100  # characters; a longer "title" is a misreading and is left out
FILE_NAME = 160
ALIASES = 3
DEFAULT_ZONE = "Europe/Brussels"
_WHYS = ("unsigned", "encrypted", "empty", "damaged", "unsupported", "scan", "other_fund", "link")
_SERVICES = {
    "wetransfer": "WeTransfer",
    "swisstransfer": "SwissTransfer",
    "grosfichiers": "GrosFichiers",
    "transfernow": "TransferNow",
    "filemail": "Filemail",
    "smash": "Smash",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "google photos": "Google Photos",
    "onedrive": "OneDrive",
    "sharepoint": "SharePoint",
    "icloud": "iCloud",
    "box": "Box",
    "mega": "MEGA",
    "kdrive": "kDrive",
    "vimeo": "Vimeo",
    "youtube": "YouTube",
    "dailymotion": "Dailymotion",
    "cinando": "Cinando",
    "festhome": "Festhome",
}


@dataclass(frozen=True, slots=True)
class ShownFile:
    """One file as received; `note` says what kept it from being read, and what to do ("" for a file that was read)."""

    name: str
    size: str
    sha256: str
    note: str


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """One kind surely recognised, with every place where it was found."""

    name: str
    places: str


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One requirement that is not met: its name, why, and when it is asked for."""

    name: str
    aliases: str  # other usual names of its one kind
    any_of: str  # where any one of several kinds will do: their names
    why: str
    condition: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the templates can print of one mail. See docs/reference/letters.md."""

    subject: str  # the sender's own, "" when it may not be repeated
    title: str
    received: Moment
    deadline: Moment | None
    deadline_ahead: bool
    session: str
    file_count: int
    files: tuple[ShownFile, ...]
    unread: tuple[ShownFile, ...]
    pieces: tuple[ShownPiece, ...]
    complete: bool
    missing: tuple[ShownLine, ...]
    added: tuple[ShownLine, ...]  # those of them that no earlier letter asked for
    announced: tuple[str, ...]
    link_count: int
    services: str
    earlier_kept: bool  # an earlier mail of the same dossier is on record, and the sender may know it


def shown(
    advice: Advice,
    message: Message,
    *,
    call: Call | None,
    kinds: Kinds,
    words: Wording,
    now: datetime,
    exact: bool,
    asked: frozenset[str] = frozenset(),
) -> Shown:
    """Choose what a letter on this mail may print. For tier 0 and 1 only times and counts are left."""
    proven = advice.tier >= Tier.STRANGER
    standings = standings_known(advice)
    zone = call.zone if call else DEFAULT_ZONE
    kept, opened = kept_files(message), opened_in(message)
    files = tuple(_file(file, words, opened=file.path in opened) for file in kept) if proven else ()
    missing = _missing(advice, standings, call, kinds, words)
    close = call is not None and abs((advice.received_at - call.deadline).total_seconds()) < 3600
    return Shown(
        subject=subject_of(message.subject) if proven else "",
        title=_title(_title_known(advice)) if proven else "",
        received=words.moment(advice.received_at, zone, exact=True),
        deadline=words.moment(call.deadline, zone, exact=exact or close) if call else None,
        deadline_ahead=call is not None and now <= call.deadline,
        session=_named(call.name, words.language) if call else "",
        file_count=len(kept),
        files=files,
        unread=tuple(file for file in files if file.note),
        pieces=_pieces(advice.pieces, message, kinds, words) if proven else (),
        complete=says_complete(advice, message),
        missing=tuple(missing.values()),
        added=tuple(line for key, line in missing.items() if key not in asked),
        announced=tuple(line_name(s.key, call, kinds, words) for s in standings if s.state is LineState.PROMISED),
        link_count=len(message.links) if proven else 0,
        services=_services(message, words) if proven else "",
        earlier_kept=advice.tier >= Tier.CORRESPONDENT and advice.place.dossier is not None,
    )


def _file(file: Attachment, words: Wording, *, opened: bool) -> ShownFile:
    unread = unread_word(file, opened=opened)
    note = str(words.words["unread"][unread]) if unread else ""
    return ShownFile(_file_name(file.path), words.size(file.size), file.sha256, note)


def _file_name(untrusted_path: str) -> str:
    return one_line(untrusted_path.replace("!/", " > "), FILE_NAME)


def _title_known(advice: Advice) -> str:
    """To somebody of a dossier its own title, which a short mail may not say; to others what their mail says."""
    known = advice.place.dossier.title if advice.place.dossier and advice.tier >= Tier.CORRESPONDENT else ""
    return known or advice.facts.title


def _title(untrusted_title: str) -> str:
    title = one_line(untrusted_title, TITLE + 1)
    return title if len(title) <= TITLE else ""


def _pieces(pieces: tuple[Piece, ...], message: Message, kinds: Kinds, words: Wording) -> tuple[ShownPiece, ...]:
    """The kinds surely recognised, in the order found; each with its files, each file with its pages."""
    files = {file.path: file for file in message.attachments}
    found: dict[str, dict[str, list[Piece]]] = {}
    for piece in pieces:
        kind = kinds.kinds.get(piece.kind)
        if piece.certainty is Certainty.SURE and kind is not None and kind.status not in ("technical", "unwanted"):
            found.setdefault(piece.kind, {}).setdefault(piece.attachment, []).append(piece)
    also = str(words.words["also"])
    return tuple(
        ShownPiece(
            _capital(_named_kind(kind, kinds, words)),
            also.join(_place(files.get(path), of_file, words) for path, of_file in places.items()),
        )
        for kind, places in found.items()
    )


def _place(file: Attachment | None, pieces: list[Piece], words: Wording) -> str:
    """Write "Dossier.pdf, pages 3 à 4, page 9"; the name alone when the pieces are the whole file."""
    if file is None:
        return str(words.words["mail_text"])
    name = _file_name(file.path.rpartition("!/")[2])
    spans = _spans(pieces)
    form = next((page.form for page in file.pages if page.number == spans[0][0]), PageForm.PAGE)
    if form is PageForm.TEXT or (spans[0][0] <= 1 and spans[0][1] >= (file.page_count or len(file.pages))):
        return name
    pages = (
        words.words[form.value if first == last else f"{form.value}s"].format(first=first, last=last)
        for first, last in spans
    )
    return ", ".join((name, *pages))


def _spans(pieces: list[Piece]) -> list[tuple[int, int]]:
    """The page ranges in order, those that touch joined."""
    spans: list[tuple[int, int]] = []
    for first, last in sorted((piece.first_page, piece.last_page) for piece in pieces):
        if spans and first <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return spans


def _missing(
    advice: Advice, standings: tuple[Standing, ...], call: Call | None, kinds: Kinds, words: Wording
) -> dict[str, ShownLine]:
    """The required lines not found, by key; none while more is announced or several projects share the mail."""
    if awaits_a_word(advice.facts):
        return {}
    return {
        standing.key: ShownLine(
            name=line_name(standing.key, call, kinds, words),
            aliases=_aliases(standing.key, call, kinds, words),
            any_of=_any_of(standing.key, call, kinds, words),
            why=str(words.words["whys"][_why(standing)]),
            condition=str(words.words["needs"][standing.need.value]),
        )
        for standing in absent_of(standings)
    }


def _why(standing: Standing) -> str:
    codes = {piece.reason for piece in standing.pieces} | {ground.code for ground in standing.grounds}
    fallback = "in_part" if standing.state is LineState.IN_PART else "missing"
    return next((why for why in _WHYS if why in codes), fallback)


def line_name(key: str, call: Call | None, kinds: Kinds, words: Wording) -> str:
    """Name a requirement: by our own table, else by the usual name of its first kind, else by its key."""
    named = words.words["requirements"].get(key)
    if named:
        return str(named)
    of_line = _kinds_of(key, call)
    return _capital(_named_kind(of_line[0], kinds, words)) if of_line else key.replace("_", " ")


def _aliases(key: str, call: Call | None, kinds: Kinds, words: Wording) -> str:
    """The other usual names of a line's one kind; "" where several kinds will do."""
    of_line = [kinds.kinds[kind] for kind in _kinds_of(key, call) if kind in kinds.kinds]
    if len(of_line) != 1:
        return ""
    usual = of_line[0].names.get(words.language) or of_line[0].names.get("fr") or ()
    name = line_name(key, call, kinds, words).casefold()
    others = tuple(one for one in dict.fromkeys(usual) if one.casefold() != name)
    return words.listing(others[:ALIASES], "or")


def _any_of(key: str, call: Call | None, kinds: Kinds, words: Wording) -> str:
    """The usual names of a line's kinds, where any one of several will do."""
    named = tuple(_named_kind(kind, kinds, words) for kind in _kinds_of(key, call) if kind in kinds.kinds)
    return words.listing(tuple(dict.fromkeys(named)), "or") if len(named) > 1 else ""


def _kinds_of(key: str, call: Call | None) -> tuple[str, ...]:
    lines = call.requirements if call else ()
    return next((line.kinds for line in lines if line.key == key), ())


def _named_kind(kind: str, kinds: Kinds, words: Wording) -> str:
    found = kinds.kinds.get(kind)
    names = (found.names.get(words.language) or found.names.get("fr") or ()) if found else ()
    return names[0] if names else kind.replace("_", " ")


def _services(message: Message, words: Wording) -> str:
    known = dict.fromkeys(_SERVICES[link.service] for link in message.links if link.service in _SERVICES)
    return words.listing(tuple(known), "and")


def _named(names: dict[str, str], language: str) -> str:
    return names.get(language) or names.get("fr") or next(iter(names.values()), "")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
