"""Where each line of a call's checklist stands in a dossier, with grounds also for what is absent.

A false "complete" is the worst error, a false "missing" the next: what a person has not been able to read is unsure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from triage.mail.brought import deliveries
from triage.message import Attachment, Message, Outcome, Page, Readability
from triage.nearest import nearest
from triage.values import Call, Certainty, Evidence, Facts, LineState, Need, Piece, Requirement, Standing

UNOPENED = frozenset(
    {Readability.SCAN, Readability.ENCRYPTED, Readability.DAMAGED, Readability.UNSUPPORTED, Readability.OVER_LIMIT}
)
_UNOPENED_DOUBTS = frozenset({"scan", "encrypted", "damaged", "unsupported", "over_limit"})
_CATCH_ALL = frozenset({"unknown", "combined_dossier"})
_UNPLACED_DOUBTS = frozenset({"weak", "unrelated", "addressed", "unrecognised"})
_LONG_PAGES, _LONG_WORDS = 3, 800  # from here on something nobody could place may hold any piece
_PICTURED = 0.8  # share of a page under pictures from which it may be a scan
_FEW_WORDS = 8
_IN_PART = frozenset({"unsigned", "partial"})


@dataclass(frozen=True, slots=True)
class Ground:
    """What the search rests on: the pieces, what hides from it, and how much was read."""

    pieces: tuple[Piece, ...]
    facts: Facts
    hidden: tuple[Evidence, ...]
    empty: frozenset[str]  # paths of files without content
    files: int
    pages: int
    applies: Mapping[Need, bool] = field(default_factory=dict)  # as a person answered
    promised: frozenset[str] = frozenset()  # keys of lines announced by earlier mails


def standings_of(
    call: Call,
    pieces: Iterable[Piece],
    facts: Facts,
    *,
    waived: frozenset[str] = frozenset(),
    message: Message | None = None,
    link_waits: bool = False,
    applies: tuple[tuple[Need, bool], ...] = (),
    promised: frozenset[str] = frozenset(),
) -> tuple[Standing, ...]:
    """The state of every requirement, in the order of the call.

    `pieces` are those of the whole dossier, `message` the mail at hand with its files and links, `waived` the keys a
    person has waived. A line is met by one sure piece of one of its kinds; an optional line is never missing.
    `link_waits` says that an earlier mail sent a link that nobody has followed: what is absent may lie there.
    `applies` are conditions that a person answered, against every sign; `promised` the keys of lines announced earlier.
    """
    ground = replace(_ground_of(tuple(pieces), facts, message), applies=dict(applies), promised=promised)
    if link_waits:
        ground = replace(ground, hidden=tuple(dict.fromkeys((*ground.hidden, Evidence("hidden_link")))))
    return tuple(_standing(requirement, call, ground, waived) for requirement in call.requirements)


def unopened_files(message: Message) -> tuple[Attachment, ...]:
    """Documents that arrived and that no machine here could read; what lies inside a scan does not open it."""
    opened = {a.path.rpartition("!/")[0] for a in message.attachments if "!/" in a.path}
    return tuple(
        a for a in message.attachments if (a.path not in opened or a.readability is Readability.SCAN) and _is_closed(a)
    )


def _is_closed(attachment: Attachment) -> bool:
    """An empty file is no closed one: there is nothing in it to find."""
    if attachment.outcome is Outcome.HELD:
        return attachment.readability is not Readability.EMPTY
    return attachment.outcome is Outcome.FILED and attachment.readability in UNOPENED


def is_pictured(page: Page, pages: int) -> bool:
    """True for a page that is one picture without text of its own: a signed sheet in a longer file, perhaps.

    The first page of a file of several `pages` is left out: a cover is a picture more often than a scan.
    """
    if page.image_share < _PICTURED or not (page.number > 1 or pages == 1):
        return False
    return page.ocr > 0 or len(page.text.split()) < _FEW_WORDS


def pictured_pages(message: Message, pieces: Iterable[Piece]) -> tuple[int, ...]:
    """Pictured pages inside readable files that lie in no sure piece, nor in any known one when they could be read."""
    pieces = tuple(pieces)
    known = [(p.attachment, p.first_page, p.last_page) for p in pieces if p.kind not in _CATCH_ALL]
    sure = [(p.attachment, p.first_page, p.last_page) for p in pieces if p.certainty is Certainty.SURE]
    return tuple(
        page.number
        for a in message.attachments
        if a.outcome is Outcome.FILED and a.readability is Readability.READABLE
        for page in a.pages
        if is_pictured(page, len(a.pages))
        if not any(
            path == a.path and first <= page.number <= last for path, first, last in (known if page.ocr else sure)
        )
    )


def unplaced(message: Message | None, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Long stretches of which nobody could surely say what they are: a whole dossier, perhaps, in a form unknown."""
    texts = {a.path: a.pages for a in message.attachments} if message else {}
    return tuple(
        p
        for p in pieces
        if p.attachment
        and p.certainty is Certainty.UNSURE
        and p.reason in _UNPLACED_DOUBTS
        and (p.last_page - p.first_page + 1 >= _LONG_PAGES or _words(texts.get(p.attachment, ()), p) >= _LONG_WORDS)
    )


def _words(pages: tuple[Page, ...], piece: Piece) -> int:
    return sum(len(page.text.split()) for page in pages if piece.first_page <= page.number <= piece.last_page)


def _standing(requirement: Requirement, call: Call, ground: Ground, waived: frozenset[str]) -> Standing:
    found = tuple(piece for piece in ground.pieces if _meets(piece, requirement))
    state, grounds = _state(requirement, call, ground, found)
    if requirement.key in waived:
        state, grounds = LineState.WAIVED, (Evidence("waived"),)
    return Standing(
        key=requirement.key,
        state=state,
        need=requirement.need,
        pieces=found,
        grounds=grounds,
        searched_files=ground.files,
        searched_pages=ground.pages,
    )


def _state(
    requirement: Requirement, call: Call, ground: Ground, found: tuple[Piece, ...]
) -> tuple[LineState, tuple[Evidence, ...]]:
    applies = _applies(requirement, call, ground)
    if applies is False:
        return LineState.NOT_APPLICABLE, (Evidence("no_sign"),)
    sure = [piece for piece in found if piece.certainty is Certainty.SURE]
    if sure:
        return LineState.PRESENT, sure[0].evidence
    readable = [piece for piece in found if piece.attachment not in ground.empty and piece.doubt != "empty"]
    if readable:
        state = LineState.IN_PART if all(piece.doubt in _IN_PART for piece in readable) else LineState.UNSURE
        return state, tuple(Evidence(f"doubt_{_doubt(piece)}", page=piece.first_page) for piece in readable)
    if set(requirement.kinds) & set(ground.facts.promised) or requirement.key in ground.promised:
        return LineState.PROMISED, (Evidence("promised"),)
    if requirement.need is Need.OPTIONAL:
        return LineState.NOT_APPLICABLE, (Evidence("optional"),)
    return _absence(requirement, ground, found, applies)


def _absence(
    requirement: Requirement, ground: Ground, found: tuple[Piece, ...], applies: bool | None
) -> tuple[LineState, tuple[Evidence, ...]]:
    rivals = tuple(p for p in ground.pieces if set(p.maybe) & set(requirement.kinds))
    if rivals:
        return LineState.UNSURE, tuple(Evidence("nearest", page=piece.first_page) for piece in rivals)
    if ground.hidden:
        return LineState.UNSURE, ground.hidden
    if applies is None:
        return LineState.UNSURE, (Evidence("condition_unknown"),)
    if found:
        return LineState.MISSING, (Evidence("empty"),)
    near = nearest(requirement.kinds, ground.pieces)
    return LineState.MISSING, (
        Evidence("not_found"),
        *near,
        *(Evidence("empty_file") for _ in sorted(ground.empty)[:1]),
    )


def _meets(piece: Piece, requirement: Requirement) -> bool:
    return piece.kind in requirement.kinds


def _doubt(piece: Piece) -> str:
    return (piece.reason or "weak").replace(" ", "_")


# ----------------------------------------------------------------------------------------------------- conditions


def _applies(requirement: Requirement, call: Call, ground: Ground) -> bool | None:
    """Whether a line's condition holds; None when signs point to it and nobody has said so."""
    said = ground.applies.get(requirement.need, _said(requirement.need, ground.facts))
    if said is not None:
        return said
    return None if _signs(requirement, call, ground) else False


def _said(need: Need, facts: Facts) -> bool | None:
    match need:
        case Need.IF_CODEVELOPMENT:
            return facts.codevelopment
        case Need.IF_ADAPTATION:
            return facts.adaptation
        case Need.IF_SERIES:
            return "series" in facts.format if facts.format else None
        case Need.IF_ANIMATION:
            return True if "animation" in facts.format else facts.animation
    return True


def _signs(requirement: Requirement, call: Call, ground: Ground) -> bool:
    """Signs that a condition may hold: a piece that serves no other line, or one that only such projects have."""
    elsewhere = {kind for other in call.requirements if other.key != requirement.key for kind in other.kinds}
    telling = (set(requirement.kinds) - elsewhere) | _TELLING.get(requirement.need, set())
    return any(piece.kind in telling for piece in ground.pieces) or is_doubted(requirement.need, ground.facts)


def is_doubted(need: Need, facts: Facts) -> bool:
    """True when something was read that may make a condition hold, and nobody has said whether it does."""
    codes = {ground.code for ground in facts.grounds}
    return any(f"{fact}.{how}" in codes for fact in _DOUBTED.get(need, ()) for how in ("disagrees", "unsure"))


_DOUBTED: dict[Need, tuple[str, ...]] = {
    Need.IF_CODEVELOPMENT: ("codevelopment",),
    Need.IF_ADAPTATION: ("adaptation",),
    Need.IF_SERIES: ("format",),
    Need.IF_ANIMATION: ("format",),
}

_TELLING: dict[Need, set[str]] = {
    Need.IF_ADAPTATION: {"source_work"},
    Need.IF_SERIES: {"series_bible", "episode_outlines"},
    Need.IF_ANIMATION: {"graphic_bible", "storyboard_animatic"},
}


# ------------------------------------------------------------------------------------------- what hides from the search


def _ground_of(pieces: tuple[Piece, ...], facts: Facts, message: Message | None) -> Ground:
    files = message.attachments if message else ()
    read = [a for a in files if a.outcome is Outcome.FILED and a.readability is Readability.READABLE]
    earlier = {p.sha256: p.last_page for p in sorted(pieces, key=lambda p: p.last_page) if p.sha256} if pieces else {}
    here = {a.sha256 for a in files}
    return Ground(
        pieces=pieces,
        facts=facts,
        hidden=_hidden(pieces, message),
        empty=frozenset(a.path for a in files if a.readability is Readability.EMPTY),
        files=len(read) + sum(1 for sha in earlier if sha not in here),
        pages=sum(a.page_count or len(a.pages) for a in read)
        + sum(last for sha, last in earlier.items() if sha not in here),
    )


def _hidden(pieces: tuple[Piece, ...], message: Message | None) -> tuple[Evidence, ...]:
    """What may hold any piece: a file nobody could open and whose name tells no kind, a link not yet followed."""
    told = {p.attachment for p in pieces if p.kind not in _CATCH_ALL}
    closed = [p for p in pieces if p.kind in _CATCH_ALL and p.doubt in _UNOPENED_DOUBTS]
    evidence = [Evidence(f"hidden_{_doubt(p)}") for p in closed]
    evidence += [Evidence("hidden_unplaced", page=p.first_page) for p in unplaced(message, pieces)]
    if message is not None:
        evidence += [Evidence(f"hidden_{_state_name(a)}") for a in unopened_files(message) if a.path not in told]
        evidence += [Evidence("hidden_link") for _ in deliveries(message)]
        evidence += [Evidence("hidden_page", page=page) for page in pictured_pages(message, pieces)]
    return tuple(dict.fromkeys(evidence))


def _state_name(attachment: Attachment) -> str:
    return attachment.readability.replace(" ", "_") if attachment.readability in UNOPENED else "held"
