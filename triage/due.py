"""Which letter a dossier is due now, and what a person has to say before it may leave."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from triage.rights import Action, may
from triage.values import Call, CallMode, LetterKind, LetterState, MessageKind, Reason, Route, Tier
from triage.whole import Part, Whole, newest_of, tier_of_part

LEFT = frozenset({LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN, LetterState.SENT})
OF_SENDER = frozenset(
    {
        "unproven_sender",
        "possible_follow_up",
        "unplaced_follow_up",
        "several_dossiers",
        "other_title",
        "forged_sender",
        "machine_with_files",
    }
)
WHOSE = frozenset({"possible_follow_up", "unplaced_follow_up", "several_dossiers"})  # of them: to be matched
ASKED = frozenset(  # other grounds of a hold that a person answers; the rest is answered by the lines or by the letter
    {
        "several_projects",
        "refused_file",
        "withdrawal",
        "unrecognised_files",
        "off_topic",
        "nothing_to_do_found",
        "empty_mail",
        "same_message_id",
        "more_announced",
    }
)
REPLY = "reply"  # the point that says: this message is dealt with, no letter is due
REMIND_AFTER = timedelta(days=7)  # of silence after a request
REMIND_WITHIN = timedelta(days=14)  # before the deadline


@dataclass(frozen=True, slots=True)
class Written:
    """A letter of the dossier as the outbox has it."""

    id: int
    message: int
    kind: LetterKind
    state: LetterState
    composed_at: datetime
    queued_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """Something a person has to look at before anything is said: a line in doubt, or a reason the message is held."""

    code: str  # "line", "condition", or a code of docs/reference/reasons.md ("hidden_link", "unproven_sender")
    key: str = ""  # the requirement, for a line or a condition
    message: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """The letter that answers a message now. `silent` says why it may not leave, whoever approves it."""

    kind: LetterKind
    message: int
    silent: str = ""


def points_of(parts: tuple[Part, ...], whole: Whole, held: Mapping[int, tuple[Reason, ...]]) -> tuple[Point, ...]:
    """What is open: first whose mail it is, then lines in doubt, then what else was noted. `held` are open holds."""
    known = {part.number: tier_of_part(part, whole.settled) for part in parts}
    noted = tuple(
        Point(reason.code, message=number, detail=reason.detail)
        for number, reasons in sorted(held.items())
        for reason in dict.fromkeys(reasons)
        if (number, reason.code) not in whole.settled.seen
    )
    sender = tuple(p for p in noted if p.code in OF_SENDER and known.get(p.message, Tier.UNKNOWN) < Tier.CONFIRMED)
    bringing = {part.number for part in parts if part.brings}
    asked = (point for point in noted if is_asked(point.code, brings=point.message in bringing))
    return (*sender, *_line_points(whole), *asked)


def is_asked(code: str, *, brings: bool) -> bool:
    """Whether this ground of a hold is a point for a person: a question that comes alone is answered by a letter."""
    return code in ASKED or (code == "question" and brings)


def _line_points(whole: Whole) -> tuple[Point, ...]:
    """One point a line, but one only for all lines that may lie in the same unread place."""
    points: dict[Point, None] = {}
    for standing in whole.open_lines:
        codes = tuple(dict.fromkeys(ground.code for ground in standing.grounds))
        if codes and all(code.startswith("hidden_") for code in codes):
            points |= dict.fromkeys(Point(code) for code in codes)
        else:
            points[Point("condition" if codes == ("condition_unknown",) else "line", standing.key)] = None
    return tuple(points)


def reply_to(
    parts: tuple[Part, ...],
    whole: Whole,
    letters: tuple[Written, ...],
    call: Call | None,
    *,
    held: Collection[int] = (),
    now: datetime,
) -> Due | None:
    """The letter due now; None when nobody waits for one. A question first, then late before missing before complete.

    `held` are the messages with an open hold: a question whose hold was settled needs no answer any more.
    """
    left = frozenset((letter.message, letter.kind) for letter in letters if letter.state in LEFT)
    asked = newest_of(part for part in parts if not part.brings and part.number in held and is_of_person(part))
    for part in (asked, newest_of(part for part in parts if part.brings)):
        if part is None or (part.number, REPLY) in whole.settled.seen:
            continue
        kind = _kind(part, whole, left, letters, call, now)
        if kind is not None and tier_of_part(part, whole.settled) is not Tier.FORGED:
            return Due(kind, part.number, silence_of(part, call))
    return None


def _kind(
    newest: Part,
    whole: Whole,
    left: frozenset[tuple[int, LetterKind]],
    letters: tuple[Written, ...],
    call: Call | None,
    now: datetime,
) -> LetterKind | None:
    def open_(kind: LetterKind) -> LetterKind | None:
        return None if (newest.number, kind) in left else kind

    if not newest.brings:
        return open_(LetterKind.ANSWER)
    if not may(tier_of_part(newest, whole.settled), Action.GET_RECEIPT):
        return open_(LetterKind.NEUTRAL)
    if newest.number in whole.late or (newest.late and newest.number not in whole.settled.admitted):
        return open_(LetterKind.LATE)
    if whole.absent_lines and not whole.facts.more_announced:
        return _asking(newest, left, letters, call, now)
    if (newest.number, LetterKind.RECEIPT) not in left and (newest.number, LetterKind.MISSING_ITEMS) not in left:
        return LetterKind.RECEIPT
    if whole.promised_lines and not whole.open_lines:
        return _reminder(newest, left, letters, call, now)
    return open_(LetterKind.COMPLETE) if _unconfirmed(newest, whole) else None


def _asking(
    newest: Part,
    left: frozenset[tuple[int, LetterKind]],
    letters: tuple[Written, ...],
    call: Call | None,
    now: datetime,
) -> LetterKind | None:
    """A request for what is missing, then a reminder of it."""
    if (newest.number, LetterKind.MISSING_ITEMS) not in left:
        return LetterKind.MISSING_ITEMS
    requests = tuple(one for one in letters if one.kind is LetterKind.MISSING_ITEMS)
    return _reminder(newest, left, requests, call, now)


def _reminder(
    newest: Part,
    left: frozenset[tuple[int, LetterKind]],
    letters: tuple[Written, ...],
    call: Call | None,
    now: datetime,
) -> LetterKind | None:
    """A reminder of what was asked, or announced, when `letters` left long enough ago and the deadline comes near."""
    if (newest.number, LetterKind.REMINDER) in left or call is None:
        return None
    told = (one.queued_at or one.composed_at for one in letters if one.message == newest.number and one.state in LEFT)
    near = now <= call.deadline <= now + REMIND_WITHIN
    return LetterKind.REMINDER if near and now - max(told, default=now) >= REMIND_AFTER else None


def _unconfirmed(newest: Part, whole: Whole) -> bool:
    """The message's own receipt could not say "complete": a person may, once no line is in doubt."""
    told = newest.advice.route is Route.FILE and newest.advice.complete
    return whole.complete and not told


def is_of_person(part: Part) -> bool:
    """Whether somebody wrote it who may wait for an answer: no machine, and no mail that was here before."""
    repeats = any(reason.code in {"seen_before", "own_letter"} for reason in part.advice.reasons)
    return part.advice.kind not in {MessageKind.AUTOMATIC, MessageKind.BOUNCE} and not repeats


def silence_of(newest: Part, call: Call | None) -> str:
    """Why nothing that answers a message may leave, whoever approves it; "" when it may."""
    if call is None:
        return "no_call"
    if call.mode is CallMode.SHADOW:
        return "shadow"
    if call.go_live_at is not None and newest.advice.received_at < call.go_live_at:
        return "before_go_live"
    return ""
