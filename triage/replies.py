"""Which letter a mail gets, and whether it may leave without a person: the second half of the fund's reply rules.

One letter per mail answers it: late before missing before received. A receipt goes along only when the statement about
what is missing has to wait for a person, so that the arrival is acknowledged all the same.
"""

from dataclasses import dataclass
from datetime import datetime

from triage.caps import Caps, cap_reason
from triage.finding import Finding
from triage.message import Message
from triage.rights import Action, may
from triage.text.languages import language_of
from triage.values import (
    BY_PERSON,
    Call,
    CallMode,
    Dispatch,
    Facts,
    House,
    KnownDossier,
    LetterKind,
    LetterPlan,
    LetterPolicy,
    LineState,
    MessageKind,
    Need,
    Reason,
    Standing,
    Timeliness,
)

CAPS = frozenset({"cap_address_day", "cap_address_week", "cap_domain_day"})

_DEFAULTS = {
    LetterKind.RECEIPT: LetterPolicy.AUTOMATIC,
    LetterKind.NEUTRAL: LetterPolicy.AUTOMATIC,
    LetterKind.MISSING_ITEMS: LetterPolicy.AUTOMATIC_WHEN_SURE,
    LetterKind.LATE: LetterPolicy.DRAFT,
    **dict.fromkeys(BY_PERSON, LetterPolicy.DRAFT),
}


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the choice of a letter rests on besides the finding."""

    call: Call
    doubts: frozenset[str]
    house: House
    caps: Caps
    now: datetime


def letters_for(
    finding: Finding, doubts: tuple[Reason, ...], *, house: House, caps: Caps, now: datetime
) -> tuple[LetterPlan, ...]:
    """The letters to compose, each with whether it may leave. () for machines, forgers, thanks and repetitions."""
    if finding.call is None:
        return ()
    desk = _Desk(finding.call, frozenset(doubt.code for doubt in doubts), house, caps, now)
    language = reply_language(finding.message, finding.facts, finding.place.dossier, finding.call)
    plans = []
    for kind in _kinds(finding, desk):
        dispatch, reasons = _dispatch(kind, finding, desk)
        plans.append(LetterPlan(kind, language, finding.message.sender, dispatch, reasons))
    return tuple(plans)


def reply_language(message: Message, facts: Facts, dossier: KnownDossier | None, call: Call) -> str:
    """The applicant's language, else the mail's, else the call's first; only ever one of the call's."""
    wishes = (facts.language, dossier.language if dossier else "", language_of(message.text or message.subject))
    return next((wish for wish in wishes if wish in call.languages), call.languages[0])


def missing_of(standings: tuple[Standing, ...]) -> tuple[Standing, ...]:
    """The lines that are surely absent."""
    return tuple(standing for standing in standings if standing.state is LineState.MISSING)


# --------------------------------------------------------------------------------------------------- which letter


def _kinds(finding: Finding, desk: _Desk) -> tuple[LetterKind, ...]:
    if finding.silenced or not may(finding.tier, Action.GET_NEUTRAL):
        return ()
    if finding.kind is MessageKind.QUESTION:
        return (LetterKind.NEUTRAL,)
    if not finding.opens_or_adds or finding.repeated:
        return ()
    if not may(finding.tier, Action.GET_RECEIPT):
        return (LetterKind.NEUTRAL,)
    if finding.timeliness is Timeliness.LATE:
        return (LetterKind.LATE,)
    if not missing_of(finding.standings) or _must_wait(finding, desk):
        return (LetterKind.RECEIPT,)
    if _policy(LetterKind.MISSING_ITEMS, desk) is LetterPolicy.DRAFT or not _surely_missing(finding, desk):
        return (LetterKind.RECEIPT, LetterKind.MISSING_ITEMS)
    return (LetterKind.MISSING_ITEMS,)


def _must_wait(finding: Finding, desk: _Desk) -> bool:
    """Nothing may be called missing yet: more is announced, something is unopened, or the dossier is not settled.

    Nor while a person still has such a mail of the dossier, or one of somebody else that may belong to it.
    """
    waiting = {"more_announced", "transfer_link", "unopened_file", "several_projects", "nothing_attached", "password"}
    waiting |= {"unrecognised_files"}
    unsettled = {"several_dossiers", "possible_follow_up", "unplaced_follow_up", "other_title"}
    earlier = finding.place.dossier.waiting if finding.place.dossier else frozenset[str]()
    lasting = (waiting | unsettled) - {"more_announced", "nothing_attached", "password", "unrecognised_files"}
    return bool(desk.doubts & (waiting | unsettled) or earlier & lasting)


# ------------------------------------------------------------------------------------------------- may it leave alone


def _dispatch(kind: LetterKind, finding: Finding, desk: _Desk) -> tuple[Dispatch, tuple[Reason, ...]]:
    """Rows 7 to 16 in their order, except that a silenced desk stays silent whatever else is said."""
    quiet = _quiet(finding, desk.call)
    if quiet:
        return Dispatch.SUPPRESS, (quiet,)
    barred = tuple(bar.reason for bar in finding.bars)
    if barred:
        return Dispatch.DRAFT, barred
    if finding.kind is MessageKind.QUESTION:
        return Dispatch.DRAFT, (Reason("answer_by_person"),)
    policy = _policy(kind, desk)
    if policy is LetterPolicy.DRAFT:
        return Dispatch.DRAFT, (Reason("policy_draft"),)
    if (policy is LetterPolicy.AUTOMATIC_WHEN_SURE or kind is LetterKind.MISSING_ITEMS) and not _sure(
        kind, finding, desk
    ):
        return Dispatch.DRAFT, (Reason("not_sure"),)
    capped = _capped(kind, finding, desk.house, desk.caps)
    if capped:
        return Dispatch.SUPPRESS, (capped,)
    return Dispatch.SEND, (Reason("braked"),) if finding.known.braked else (Reason("policy_automatic"),)


def _quiet(finding: Finding, call: Call) -> Reason | None:
    if call.mode is CallMode.SHADOW:
        return Reason("shadow")
    if call.go_live_at is not None and finding.received_at < call.go_live_at:
        return Reason("before_go_live")
    return None


def _capped(kind: LetterKind, finding: Finding, house: House, caps: Caps) -> Reason | None:
    sent, dossier = finding.known.sent, finding.place.dossier
    if dossier is not None and (kind, dossier.id) in sent.same_letter_week and not finding.brings_news:
        return Reason("same_letter_this_week")
    return cap_reason(sent, caps, free_mail=finding.message.sender.domain in house.free_mail)


def _policy(kind: LetterKind, desk: _Desk) -> LetterPolicy:
    return desk.call.policies.get(kind, _DEFAULTS[kind])


def _sure(kind: LetterKind, finding: Finding, desk: _Desk) -> bool:
    if kind is LetterKind.MISSING_ITEMS:
        return _surely_missing(finding, desk)
    return not desk.doubts


def _surely_missing(finding: Finding, desk: _Desk) -> bool:
    """Every absence certain, the sender proven, and still time to send what is missing.

    Nor is anything else asked of somebody who speaks, or may speak, of a piece that is not there or not as it is meant
    to be, before a person has read it; nor of who did so in an earlier mail that a person has not read yet.
    """
    earlier = finding.place.dossier.waiting if finding.place.dossier else frozenset[str]()
    required = (standing.state for standing in finding.standings if standing.need is not Need.OPTIONAL)
    return (
        LineState.PROMISED not in required
        and desk.doubts.isdisjoint({"said_absent", "remark_on_piece"})
        and "said_absent" not in earlier
        and may(finding.tier, Action.GET_OWN_GAPS)
        and bool(missing_of(finding.standings))
        and not _must_wait(finding, desk)
        and max(desk.now, finding.received_at) <= desk.call.deadline
    )
