"""START READING HERE: the one advice on a mail: what it is, whose it is, where its dossier stands, what we answer."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from triage.arrival import Arrival
from triage.automatic import bars_of
from triage.caps import Caps
from triage.completeness import standings_of
from triage.deadlines import call_named, timeliness_of
from triage.disputes import open_in
from triage.finding import Finding
from triage.gathering import gathered, titled
from triage.holding import doubts_of, route_of
from triage.kinship import kinship_of
from triage.mail.earlier import refers_to_earlier
from triage.mail.promises import finder_of, leaves_something_out, said_in, spoken_of, stands_within
from triage.mail.series import more_to_come, part_in
from triage.mail.standing import points_to_a_place
from triage.message import Scan, Unreadable
from triage.message_kind import kind_of
from triage.pieces.ties import without_followers
from triage.place import place_of
from triage.privacy import NATIONAL_NUMBER, UNWANTED
from triage.replies import CAPS, letters_for
from triage.text.folding import fold
from triage.text.languages import language_of
from triage.tiers import raised, tier_of
from triage.values import (
    OPENING,
    Advice,
    Call,
    Facts,
    House,
    LetterPlan,
    LineState,
    MessageKind,
    Piece,
    Place,
    Reason,
    Route,
    Standing,
    Tier,
    Timeliness,
)


def advise(arrival: Arrival, *, house: House, caps: Caps, now: datetime, calls: Iterable[Call] = ()) -> Advice:
    """Judge one mail. One for an older dossier is judged by that dossier's call, taken from `calls`."""
    finding, proof = find(arrival, house, calls)
    doubts = doubts_of(finding)
    letters = letters_for(finding, doubts, house=house, caps=caps, now=now)
    doubts = (*doubts, *_unanswered(finding, letters))
    message, facts = arrival.message, arrival.facts
    return Advice(
        kind=finding.kind,
        route=route_of(finding, doubts),
        tier=finding.tier,
        place=finding.place,
        call=finding.call.key if finding.call else "",
        received_at=finding.received_at,
        timeliness=finding.timeliness,
        language=facts.language or language_of(message.text or message.subject),
        facts=finding.facts,
        pieces=finding.pieces,
        standings=finding.standings,
        letters=letters,
        reasons=_reasons(finding, proof, doubts),
    )


def find(arrival: Arrival, house: House, calls: Iterable[Call] = ()) -> tuple[Finding, Reason]:
    """Find out what the mail is, whose it is and where its dossier stands with it; and how its sender is proven."""
    message, facts = arrival.message, arrival.facts
    tier, proof = tier_of(message, house)
    kinship = kinship_of(arrival, tier)
    kind, ground = kind_of(arrival, kinship, house)
    place = place_of(arrival, tier, kinship, kind)
    if place.dossier is not None:
        arrival = replace(arrival, pieces=without_followers(message, arrival.pieces, place.dossier))
    judged_by = _call_of(place, arrival.call, calls)
    timeliness = timeliness_of(arrival.received_at, judged_by) if judged_by and kind in OPENING else None
    standings = _standings(arrival, kind, place, judged_by, timeliness)
    if judged_by and (named := _spoken_of(arrival, place, judged_by, standings)):
        facts = replace(facts, promised=(*facts.promised, *named))
        arrival = replace(arrival, facts=facts)
        standings = _standings(arrival, kind, place, judged_by, timeliness)
    standings = standings if kind in OPENING or facts.promised else ()
    facts = replace(titled(facts, message, place), more_announced=_more_to_come(arrival, place, standings))
    finding = Finding(
        message=message,
        known=arrival.known,
        call=judged_by,
        kind=kind,
        ground=ground,
        tier=raised(tier, place),
        place=place,
        pieces=arrival.pieces,
        facts=facts,
        standings=standings,
        timeliness=timeliness,
        bars=bars_of(message, house),
        received_at=arrival.received_at,
    )
    return finding, proof


def unreadable_advice(unreadable: Unreadable, call: Call | None, *, received_at: datetime) -> Advice:
    """The advice on a mail the child could not read: kept, held for a person, never answered by us."""
    return Advice(
        kind=MessageKind.OTHER,
        route=Route.HOLD,
        tier=Tier.UNKNOWN,
        place=Place(None, new=False),
        call=call.key if call else "",
        received_at=received_at,
        timeliness=timeliness_of(received_at, call) if call else None,
        language="",
        facts=Facts(),
        pieces=(),
        standings=(),
        letters=(),
        reasons=(Reason("unreadable"), Reason(unreadable.reason, unreadable.detail)),  # the child's own code
    )


def _call_of(place: Place, call: Call | None, calls: Iterable[Call]) -> Call | None:
    """The call a mail is judged by: its dossier's own, and no other in its stead where that one is gone."""
    if place.dossier is None or (call is not None and place.dossier.call == call.key):
        return call
    return call_named(place.dossier.call, calls)


def _standings(
    arrival: Arrival, kind: MessageKind, place: Place, call: Call | None, timeliness: Timeliness | None
) -> tuple[Standing, ...]:
    """The checklist of the dossier with this mail's pieces, or what it announces; () for one that can change nothing.

    The pieces of a late mail lie beside what came in time, and close no line until a person admits them.
    """
    facts, dossier = arrival.facts, place.dossier
    may_announce = kind is MessageKind.OTHER or (kind is MessageKind.QUESTION and bool(facts.promised))
    if call is None or not ((may_announce and dossier) or (kind in OPENING and (dossier or place.new))):
        return ()
    earlier = dossier.pieces if dossier else ()
    beside = timeliness is Timeliness.LATE and bool(earlier)
    return standings_of(
        call,
        earlier if beside else (*earlier, *arrival.pieces),
        gathered(facts, dossier),
        waived=dossier.waived if dossier else frozenset(),
        message=arrival.message,
        link_waits=dossier is not None and "transfer_link" in dossier.waiting,
        applies=dossier.applies if dossier else (),
        promised=dossier.promised if dossier else frozenset(),
    )


def _more_to_come(arrival: Arrival, place: Place, standings: tuple[Standing, ...]) -> bool:
    """More is announced: another part, or, while a line is missing, something under a name that we do not know."""
    lacks = any(standing.state is LineState.MISSING for standing in standings)
    unnamed = lacks and leaves_something_out(said_in(arrival.message), finder_of(None))
    return unnamed or more_to_come(arrival.message, arrival.facts, place.dossier, lacks=lacks)


def _spoken_of(arrival: Arrival, place: Place, call: Call, standings: tuple[Standing, ...]) -> tuple[str, ...]:
    """Kinds of missing lines that the mail speaks of: what it says of them is for a person to read."""
    missing = {standing.key for standing in standings if standing.state is LineState.MISSING}
    absent = dict.fromkeys(kind for line in call.requirements if line.key in missing for kind in line.kinds)
    if not absent:
        return ()
    text = fold(arrival.message.text)
    answers = place.dossier is not None and bool(arrival.message.quoted)
    if refers_to_earlier(text, known=place.reason.code == "later_call") or (
        answers and (points_to_a_place(text) or stands_within(text, finder_of(None)))
    ):
        return tuple(absent)
    return spoken_of(said_in(arrival.message), finder_of(None), absent)


def _unanswered(finding: Finding, letters: tuple[LetterPlan, ...]) -> tuple[Reason, ...]:
    """The caps that keep an answer back: a mail with something new that nobody answers is shown to a person."""
    reasons = (reason for plan in letters for reason in plan.reasons) if finding.brings_news else ()
    return tuple(reason for reason in reasons if reason.code in CAPS)


def _reasons(finding: Finding, proof: Reason, doubts: tuple[Reason, ...]) -> tuple[Reason, ...]:
    own = (Reason("own_letter"),) if finding.known.own_letter is not None else ()
    seen = (Reason("seen_before"),) if finding.known.seen is not None else ()
    scan = (Reason("not_scanned"),) if Scan.NOT_SCANNED in finding.message.faults else ()
    bars = (bar.reason for bar in finding.bars)
    noted = (
        *scan,
        *_counted(finding),
        *_personal(finding.pieces),
        *(Reason("disputed_fact", fact) for fact in open_in(finding.facts)),
    )
    return tuple(dict.fromkeys((*own, *seen, finding.ground, finding.place.reason, proof, *noted, *bars, *doubts)))


def _counted(finding: Finding) -> Iterator[Reason]:
    """The part of a series that the mail is, "2/3": by these the dossier knows which parts have come."""
    part = part_in(finding.message) if finding.opens_or_adds else None
    if part is not None:
        yield Reason("part_of_series", f"{part[0]}/{part[1]}")


def _personal(pieces: tuple[Piece, ...]) -> Iterator[Reason]:
    """Personal papers: staff are told, and the jury does not see them. Nobody is held up by it."""
    unwanted = sum(UNWANTED in piece.flags for piece in pieces)
    numbered = sum(NATIONAL_NUMBER in piece.flags for piece in pieces)
    if unwanted:
        yield Reason("unwanted_paper", str(unwanted))
    if numbered:
        yield Reason("national_number", str(numbered))
