"""Judges a mail and keeps nothing: for a dry run, and for judging kept mail again by today's rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from intake.judging import Reading, arrival_of
from intake.reception import Reception
from triage.advise import advise
from triage.arrival import Arrival
from triage.caps import Caps
from triage.deadlines import call_for
from triage.facts import facts_of
from triage.message import Message
from triage.recognise import recognise
from triage.values import Advice, Call, House, Kinds, Known, LineState, Piece, SeenBefore


@dataclass(frozen=True, slots=True)
class Rules:
    """What the rules judge by: the fund's own files, and who we are."""

    kinds: Kinds
    calls: tuple[Call, ...]
    house: House
    caps: Caps


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that today's rules see otherwise: what, as it was kept, and as it would be now."""

    what: str
    then: str
    now: str


def judge_dry(message: Message, received_at: datetime, reception: Reception) -> Advice:
    """What triage would do with a mail now, given everything kept; nothing is written."""
    arrival = arrival_of(message, received_at, reception)
    return advise(arrival, house=reception.house, caps=reception.caps, now=reception.clock(), calls=reception.calls)


def judge_again(reading: Reading, rules: Rules, judged_at: datetime) -> Advice:
    """A kept mail judged by today's rules, calls and kinds, at the time and with the knowledge of then."""
    message, then = reading.message, reading.advice
    pieces = recognise(message, rules.kinds, rules.house)
    facts = facts_of(message, pieces, rules.kinds, rules.house)
    before = known_then(then, message.sender.address.lower())
    arrival = Arrival(message, pieces, facts, before, call_for(then.received_at, rules.calls), then.received_at)
    return advise(arrival, house=rules.house, caps=rules.caps, now=judged_at, calls=rules.calls)


def known_then(advice: Advice, sender: str) -> Known:
    """What an advice shows of the knowledge it was made with. Counts of sent letters are not among it.

    Proposals of the sender's own dossiers are that; others count as they did, whatever led to them.
    """
    dossier = (advice.place.dossier,) if advice.place.dossier is not None else ()
    way = {"keyed_reply": "replied", "thread": "threaded", "reference": "referenced", "other_title": "threaded"}.get(
        advice.place.reason.code, "of_sender"
    )
    codes = {reason.code for reason in advice.reasons}
    number = dossier[0].id if dossier else None
    ours = tuple(one for one in advice.place.proposals if sender in one.correspondents)
    ways = {"of_sender": ours, "threaded": tuple(one for one in advice.place.proposals if one not in ours)}
    ways[way] = (*dossier, *ways.get(way, ()))
    return Known(
        seen=SeenBefore(0, number, same_bytes=True) if "seen_before" in codes else None,
        own_letter=0 if "own_letter" in codes else None,
        bounced_letter=0 if "bounced" in codes else None,
        **ways,  # type: ignore[arg-type]  # the names are those of Known, just above
    )


def differences(then: Advice, now: Advice) -> Iterator[Difference]:
    """What changed between two advices on one mail, but for whether letters may leave: caps change by the hour."""
    for what in ("kind", "route", "call", "timeliness", "language"):
        yield from _differ(what, str(getattr(then, what) or "—"), str(getattr(now, what) or "—"))
    yield from _differ("tier", then.tier.name.lower(), now.tier.name.lower())
    yield from _differ("place", _place(then), _place(now))
    yield from _differ("letters", _letters(then), _letters(now))
    if same_place(then, now):
        yield from _lines(then, now)
    before, after = _pieces(then.pieces), _pieces(now.pieces)
    for where in sorted(before.keys() | after.keys()):
        yield from _differ(where, before.get(where, "—"), after.get(where, "—"))


def _lines(then: Advice, now: Advice) -> Iterator[Difference]:
    before: dict[str, LineState] = {line.key: line.state for line in then.standings}
    after: dict[str, LineState] = {line.key: line.state for line in now.standings}
    for key in dict.fromkeys((*before, *after)):
        yield from _differ(f"checklist {key}", before.get(key, "—"), after.get(key, "—"))


def _pieces(pieces: tuple[Piece, ...]) -> dict[str, str]:
    """The kinds found at each place, by place. Places are numbered as files in the mail, never named."""
    files = {path: number for number, path in enumerate(dict.fromkeys(piece.attachment for piece in pieces), 1)}
    found: dict[str, str] = {}
    for piece in sorted(pieces, key=lambda piece: (files[piece.attachment], piece.first_page, piece.kind)):
        where = f"file {files[piece.attachment]} p. {piece.first_page}-{piece.last_page}"
        said = f"{piece.kind} {piece.certainty}"
        found[where] = f"{found[where]}, {said}" if where in found else said
    return found


def same_place(then: Advice, now: Advice) -> bool:
    """True where both speak of one dossier; the lines of two are not to be compared."""
    return _place(then) == _place(now)


def _place(advice: Advice) -> str:
    if advice.place.dossier is not None:
        return advice.place.dossier.reference
    return "new dossier" if advice.place.new else "no dossier"


def _letters(advice: Advice) -> str:
    return ", ".join(sorted(plan.kind for plan in advice.letters)) or "none"


def _differ(what: str, then: str, now: str) -> Iterator[Difference]:
    if then != now:
        yield Difference(what, then, now)
