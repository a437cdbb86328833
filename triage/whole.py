"""A dossier as a whole: every message's findings and every person's word, reckoned into one checklist."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from triage.completeness import UNOPENED, standings_of
from triage.mail.series import awaits_more, part_in
from triage.message import Attachment, Message, Outcome
from triage.privacy import NATIONAL_NUMBER, holds_national_number
from triage.settled import TEXT, Settled, is_verified, place_of_file, settled_facts, settled_pieces
from triage.values import Advice, Call, Facts, LineState, MessageKind, Need, Piece, Standing, Tier, Timeliness

OPEN = frozenset({LineState.UNSURE})
ABSENT = frozenset({LineState.MISSING, LineState.IN_PART})
LINK, CLOSED_FILE = "transfer_link", "unopened_file"  # points that a person may have seen to


@dataclass(frozen=True, slots=True)
class Part:
    """One message of a dossier as it was read and judged."""

    number: int
    message: Message
    advice: Advice

    @property
    def late(self) -> bool:
        """True when it came after the deadline and its grace."""
        return self.advice.timeliness is Timeliness.LATE

    @property
    def brings(self) -> bool:
        """True for a message that opens the dossier or adds to it."""
        return self.advice.kind in {MessageKind.APPLICATION, MessageKind.SUPPLEMENT, MessageKind.CORRECTION}


@dataclass(frozen=True, slots=True)
class Whole:
    """Where a dossier stands. Pieces and files are named by their place, "12.2" (`triage.settled.place_of_file`)."""

    pieces: tuple[Piece, ...]  # of every message, late ones too
    facts: Facts
    standings: tuple[Standing, ...]  # of what counts
    settled: Settled
    late: frozenset[int]  # messages that came too late and were not admitted: kept beside

    @property
    def open_lines(self) -> tuple[Standing, ...]:
        """Lines of which a person must say whether they are met; an optional one asks nobody."""
        return tuple(s for s in self.standings if s.state in OPEN and s.need is not Need.OPTIONAL)

    @property
    def absent_lines(self) -> tuple[Standing, ...]:
        """Required lines surely not met, or only in part."""
        return absent_of(self.standings)

    @property
    def promised_lines(self) -> tuple[Standing, ...]:
        """Lines that the applicant announced and has not sent."""
        return tuple(s for s in self.standings if s.state is LineState.PROMISED and s.need is not Need.OPTIONAL)

    @property
    def complete(self) -> bool:
        """True when every required line is surely met, waived or does not apply."""
        met = {LineState.PRESENT, LineState.WAIVED, LineState.NOT_APPLICABLE}
        return bool(self.standings) and all(s.state in met for s in self.standings if s.need is not Need.OPTIONAL)


def whole_of(parts: Iterable[Part], settled: Settled, call: Call | None) -> Whole:
    """Reckon a dossier up from all its messages, oldest first. Late never overwrites.

    A message after the deadline counts only when a person admitted it, or when nothing of the dossier came in time.
    """
    parts = tuple(parts)
    bringing = tuple(part for part in parts if part.brings)
    late = frozenset(part.number for part in bringing if part.late and part.number not in settled.admitted)
    if len(late) == len(bringing):
        late = frozenset[int]()
    counting = tuple(part for part in bringing if part.number not in late)
    found = settled_pieces((piece for part in bringing for piece in placed_pieces(part)), settled)
    pieces = _flagged_again(found, bringing)
    facts = _looked_at(settled_facts(_gathered(counting), settled), settled)
    facts = replace(facts, promised=_announced(parts, facts))
    if call is None or not counting:
        return Whole(pieces, facts, (), settled, late)
    beside = {place for part in bringing if part.number in late for place in _places(part).values()}
    standings = standings_of(
        call,
        tuple(piece for piece in pieces if piece.attachment not in beside),
        facts,
        waived=settled.waived,
        message=_as_one(counting, settled),
        applies=settled.applies,
    )
    return Whole(pieces, facts, standings, settled, late)


def absent_of(standings: Iterable[Standing]) -> tuple[Standing, ...]:
    """The required lines of a checklist surely not met, or only in part: what a letter asks for."""
    return tuple(s for s in standings if s.state in ABSENT and s.need is not Need.OPTIONAL)


def as_if(whole: Whole, state: LineState) -> Whole:
    """The dossier as it would stand if every line in doubt were in this state: present or missing."""
    doubted = {line.key for line in whole.open_lines}

    def told(line: Standing) -> Standing:
        if line.key not in doubted:
            return line
        return replace(line, state=state, pieces=line.pieces if state is LineState.PRESENT else (), grounds=())

    return replace(whole, standings=tuple(told(line) for line in whole.standings))


def counting_of(parts: Iterable[Part], whole: Whole) -> tuple[Part, ...]:
    """The messages of which the facts and the checklist are made."""
    return tuple(part for part in parts if part.brings and part.number not in whole.late)


def placed_pieces(part: Part) -> tuple[Piece, ...]:
    """The pieces found in one message, each named by the place of its file."""
    places = _places(part)
    text = place_of_file(part.number, TEXT)
    return tuple(replace(piece, attachment=places.get(piece.attachment, text)) for piece in part.advice.pieces)


def files_of(part: Part) -> dict[str, Attachment]:
    """The files of one message by their place, opened containers without pages of their own left out."""
    opened = {file.path.rpartition("!/")[0] for file in part.message.attachments if "!/" in file.path}
    return {
        place_of_file(part.number, ordinal): file
        for ordinal, file in enumerate(part.message.attachments, 1)
        if file.pages or file.path not in opened
    }


def tier_of_part(part: Part, settled: Settled) -> Tier:
    """How far the sender of a message is proven, a person's word counted."""
    return Tier.CONFIRMED if part.number in settled.confirmed else part.advice.tier


def newest_of(parts: Iterable[Part]) -> Part | None:
    """The message that came last."""
    return max(parts, key=_when, default=None)


def _flagged_again(pieces: tuple[Piece, ...], parts: tuple[Part, ...]) -> tuple[Piece, ...]:
    """What a person called otherwise still bears the national number that stands on its pages."""
    verified = [piece for piece in pieces if is_verified(piece)]
    if not verified:
        return pieces
    files = {place: file for part in parts for place, file in files_of(part).items()}

    def numbered(piece: Piece) -> bool:
        file = files.get(piece.attachment)
        pages = file.pages if file else ()
        return any(holds_national_number(p.text) for p in pages if piece.first_page <= p.number <= piece.last_page)

    flagged = {piece for piece in verified if numbered(piece)}
    return tuple(replace(piece, flags=(NATIONAL_NUMBER,)) if piece in flagged else piece for piece in pieces)


def _when(part: Part) -> tuple[datetime, int]:
    return part.advice.received_at, part.number


def _places(part: Part) -> dict[str, str]:
    """The place of each file of a message by its path."""
    return {file.path: place_of_file(part.number, n) for n, file in enumerate(part.message.attachments, 1)}


def _gathered(parts: tuple[Part, ...]) -> Facts:
    """What all messages say together: the first to name a thing names it, a yes outweighs a no, promises add up."""
    facts = Facts()
    for part in parts:
        facts = joined_facts(facts, part.advice.facts)
    counted = [part_in(part.message) for part in parts]
    if counted and counted[-1] is not None:
        facts = replace(facts, more_announced=awaits_more(part for part in counted if part is not None))
    return facts


def _announced(parts: tuple[Part, ...], facts: Facts) -> tuple[str, ...]:
    """What is promised in any message of a person, also in one that only thanks."""
    told = (part for part in parts if part.advice.kind in {MessageKind.OTHER, MessageKind.QUESTION})
    return tuple(dict.fromkeys((*facts.promised, *(kind for part in told for kind in part.advice.facts.promised))))


def joined_facts(before: Facts, said: Facts) -> Facts:
    """The facts of a dossier with those of one more message."""
    return replace(
        said,
        title=before.title or said.title,
        other_titles=tuple(dict.fromkeys((*before.other_titles, *said.other_titles))),
        company=before.company or said.company,
        enterprise_number=before.enterprise_number or said.enterprise_number,
        contact=before.contact if before.contact.address else said.contact,
        language=before.language or said.language,
        format=before.format or said.format,
        director=before.director or said.director,
        authors=before.authors or said.authors,
        length=before.length or said.length,
        budget=said.budget if before.budget is None else before.budget,
        amount_asked=said.amount_asked if before.amount_asked is None else before.amount_asked,
        adaptation=_either(before.adaptation, said.adaptation),
        codevelopment=_either(before.codevelopment, said.codevelopment),
        animation=_either(before.animation, said.animation),
        promised=tuple(dict.fromkeys((*before.promised, *said.promised))),
        grounds=(*before.grounds, *said.grounds),
    )


def _looked_at(facts: Facts, settled: Settled) -> Facts:
    """A person who saw that it is one project, or that nothing more comes, is believed."""
    seen = {point for _, point in settled.seen}
    return replace(
        facts,
        projects=1 if "several_projects" in seen else facts.projects,
        more_announced=facts.more_announced and "more_announced" not in seen,
    )


def _either(one: bool | None, other: bool | None) -> bool | None:
    if one is None or other is None:
        return other if one is None else one
    return one or other


def _as_one(parts: tuple[Part, ...], settled: Settled) -> Message:
    """All messages as one: every file by its place, without what a person has looked at and settled."""
    files = tuple(
        left
        for part in parts
        for place, file in files_of(part).items()
        if (left := _left_of(replace(file, path=place), part.number, settled)) is not None
    )
    unread = tuple(part.message for part in parts if (part.number, LINK) not in settled.seen)
    links = tuple(link for message in unread for link in message.links)
    return replace(parts[-1].message, attachments=files, links=links, text="\n".join(m.text for m in unread))


def _left_of(file: Attachment, message: int, settled: Settled) -> Attachment | None:
    """What of a file no person has looked at; None for a closed one that somebody opened by hand."""
    spans = [(one.first, one.last) for one in settled.pieces if one.key == file.path]
    if file.outcome is Outcome.HELD or file.readability in UNOPENED:
        return None if spans or (message, CLOSED_FILE) in settled.seen else file
    pages = (page for page in file.pages if not any(first <= page.number <= last for first, last in spans))
    return replace(file, pages=tuple(pages)) if spans else file
