"""Which letter a dossier is due now, and what a person has to say before it may leave."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from triage.assured import awaits_a_word, says_complete
from triage.rights import Action, may
from triage.values import REQUESTS, Call, CallMode, LetterKind, LetterState, MessageKind, Reason, Tier
from triage.whole import Part, Whole, newest_of, tier_of_part

ON_THE_WAY = (LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN)
LEFT = frozenset((*ON_THE_WAY, LetterState.SENT))
OF_SENDER = frozenset(
    {
        "unproven_sender",
        "possible_follow_up",
        "unplaced_follow_up",
        "several_dossiers",
        "other_title",
        "forged_sender",
        "machine_with_files",
        "of_erased_dossier",
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
TO_ANSWER = frozenset(
    {"question", "said_absent", "remark_on_piece"}
)  # beside pieces they are a point; what comes alone gets an answer
REPLY = "reply"  # the point that says: this message is dealt with, no letter is due
REMIND_AFTER = timedelta(days=7)  # of silence after a request
REMIND_WITHIN = timedelta(days=14)  # before the deadline


@dataclass(frozen=True, slots=True)
class Written:
    """A letter of the dossier as the outbox has it. `asks` are the lines it asks for; None when nobody noted them."""

    id: int
    message: int
    kind: LetterKind
    state: LetterState
    composed_at: datetime
    queued_at: datetime | None = None
    asks: tuple[str, ...] | None = None

    @property
    def left_at(self) -> datetime:
        """When it was let go."""
        return self.queued_at or self.composed_at


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
    return code in ASKED or (code in TO_ANSWER and brings)


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
    asked = newest_of(part for part in parts if not part.brings and part.number in held and is_of_person(part))
    for part in (asked, newest_of(part for part in parts if part.brings)):
        if part is None or (part.number, REPLY) in whole.settled.seen:
            continue
        answers = tuple(one for one in letters if one.message == part.number and one.state in LEFT)
        kind = _kind(part, whole, answers, call, now)
        if kind is not None and tier_of_part(part, whole.settled) is not Tier.FORGED:
            return Due(kind, part.number, silence_of(part, call))
    return None


def _kind(
    newest: Part, whole: Whole, answers: tuple[Written, ...], call: Call | None, now: datetime
) -> LetterKind | None:
    """The kind of letter that comes after the `answers` to this message that left."""
    said = {letter.kind for letter in answers}

    def unsaid(kind: LetterKind) -> LetterKind | None:
        return None if kind in said else kind

    if not newest.brings:
        return unsaid(LetterKind.ANSWER)
    if not may(tier_of_part(newest, whole.settled), Action.GET_RECEIPT):
        return unsaid(LetterKind.NEUTRAL)
    if newest.number in whole.late or (newest.late and newest.number not in whole.settled.admitted):
        return unsaid(LetterKind.LATE)
    if whole.absent_lines and not whole.facts.more_announced:
        return _request(whole, answers, call, now)
    if said.isdisjoint({LetterKind.RECEIPT, LetterKind.MISSING_ITEMS}):
        return LetterKind.RECEIPT
    if whole.promised_lines and not whole.open_lines:
        return unsaid(LetterKind.REMINDER) if _time_to_remind(answers, call, now) else None
    return unsaid(LetterKind.COMPLETE) if _unconfirmed(newest, whole) else None


def _request(whole: Whole, answers: tuple[Written, ...], call: Call | None, now: datetime) -> LetterKind | None:
    """What asks for the lines that are absent: the first request, one for what none of them named, or a reminder.

    No kind leaves twice for one message; a third gap takes the reminder, which names all that is absent.
    """
    said = {letter.kind for letter in answers}
    requests = tuple(letter for letter in answers if letter.kind in REQUESTS)
    if not requests:
        return LetterKind.MISSING_ITEMS
    if unasked_of(whole, requests_of(answers)):
        return next((kind for kind in REQUESTS if kind not in said), None)
    reminded = LetterKind.REMINDER in said or not _time_to_remind(requests, call, now)
    return None if reminded else LetterKind.REMINDER


def requests_of(letters: Iterable[Written], message: int | None = None) -> tuple[Written, ...]:
    """The requests among these letters that left and still count; of one message, when it is given.

    A letter that said "complete" puts an end to what was asked before.
    """
    left = [one for one in letters if one.state in LEFT and message in {None, one.message}]
    complete = max((one.left_at for one in left if one.kind is LetterKind.COMPLETE), default=None)
    return tuple(one for one in left if one.kind in REQUESTS and (complete is None or one.left_at > complete))


def unasked_of(whole: Whole, requests: Iterable[Written]) -> tuple[str, ...]:
    """The absent lines that none of these requests asked for.

    Of a request whose lines nobody noted it is taken that it named them all: nothing is asked for again on a guess.
    """
    named: set[str] = set()
    for one in requests:
        if one.asks is None:
            return ()
        named.update(one.asks)
    return tuple(line.key for line in whole.absent_lines if line.key not in named)


def _time_to_remind(letters: tuple[Written, ...], call: Call | None, now: datetime) -> bool:
    """Whether these letters left long enough ago, and the deadline is near and not over."""
    if call is None or not now <= call.deadline <= now + REMIND_WITHIN:
        return False
    last = max(letter.left_at for letter in letters)
    return now - last >= REMIND_AFTER


def _unconfirmed(newest: Part, whole: Whole) -> bool:
    """The message's own receipt could not say "complete": a person may, once no line is in doubt."""
    told = says_complete(newest.advice, newest.message)
    return whole.complete and not awaits_a_word(whole.facts) and not told


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
