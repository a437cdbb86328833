"""From a parsed mail to everything that commit B records: what it is, what we answer, and both sealed."""

import zlib
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from config.points import Point, passed
from intake.mailbox import RawMail
from intake.reception import Reception
from notifier.ids import REFERENCE_BYTES, letter_message_id, new_reference, new_token, tokens_answered
from notifier.letters import Correspondence, Draft, Occasion, compose
from storage.known import known
from storage.letters import NewLetter
from storage.messages import Kept
from storage.record import Judged
from storage.vault import BlobRef
from triage.advise import advise, unreadable_advice
from triage.arrival import Arrival
from triage.deadlines import call_after, call_for, call_named, first_stamp
from triage.facts import facts_of
from triage.message import Message, Unreadable
from triage.recognise import recognise
from triage.values import REQUESTS, Advice, Dispatch, LetterPlan, Reason, Tier
from triage.whole import absent_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What is sealed of a judged mail: for staff, for explanations, and to judge it again with later rules."""

    message: Message
    advice: Advice
    version: int = 1


def judge(message: Message, mail: RawMail, kept: Kept, reception: Reception) -> Judged:
    """Judge a readable mail, compose its letters and seal both; nothing is written to the database yet."""
    arrival = arrival_of(message, mail.received_at, reception)
    if arrival.known.own_letter is not None:
        passed(Point.COPY_SEEN)
    advice = advise(arrival, house=reception.house, caps=reception.caps, now=reception.clock(), calls=reception.calls)
    advice = advice if reception.may_send else _silent(advice)
    passed(Point.ADVISED)
    reference = _reference(advice, reception)
    drafts = tuple(_drafted(plan, advice, message, reception, reference=reference) for plan in advice.letters)
    passed(Point.COMPOSED)
    *archived, reading = reception.vault.seal_together(
        kept.envelope,
        {f"letter-{one.token}": one.draft.data for one in drafts} | {"reading": pack_reading(Reading(message, advice))},
    )
    letters = tuple(_letter(one, blob, reception) for one, blob in zip(drafts, archived, strict=True))
    passed(Point.DERIVED_SEALED)
    return Judged(
        message_id=kept.id,
        advice=advice,
        message=message,
        reference=reference,
        letters=letters,
        blobs=(reading,),
        own_letter=arrival.known.own_letter,
        bounced_letter=arrival.known.bounced_letter,
    )


def judge_unreadable(unreadable: Unreadable, message_id: int, received_at: datetime, reception: Reception) -> Judged:
    """A mail that could not be read is held for a person: its original is kept, nobody is answered."""
    advice = unreadable_advice(unreadable, call_for(received_at, reception.calls), received_at=received_at)
    return Judged(message_id=message_id, advice=advice, message=None)


def arrival_of(message: Message, received_at: datetime, reception: Reception) -> Arrival:
    """A mail as the rules meet it now. `received_at` is the mailbox's; an earlier stamp of our servers counts."""
    pieces = recognise(message, reception.kinds, reception.house)
    facts = facts_of(message, pieces, reception.kinds, reception.house)
    stamped_at = first_stamp(message, reception.house, received_at)
    answered = tokens_answered(message, reception.reply_key, reception.house.domain)
    with reception.store.reading() as db:
        before = known(db, message, facts, house=reception.house, reply_tokens=answered, now=reception.clock())
    return Arrival(message, pieces, facts, before, call_for(stamped_at, reception.calls), stamped_at)


def pack_reading(reading: Reading) -> bytes:
    """A reading as it is sealed: JSON, deflated, because text and evidence repeat themselves."""
    return zlib.compress(msgspec.json.encode(reading), level=1)


def open_reading(data: bytes) -> Reading:
    """The reading back from its opened blob. Raises msgspec.ValidationError for one of another shape."""
    return msgspec.json.decode(zlib.decompress(data), type=Reading)


def _silent(advice: Advice) -> Advice:
    """The same advice for an imported mail: its letters are composed and kept, and none leaves."""
    letters = tuple(
        replace(plan, dispatch=Dispatch.SUPPRESS, reasons=(*plan.reasons, Reason("imported")))
        for plan in advice.letters
    )
    return replace(advice, letters=letters)


def _reference(advice: Advice, reception: Reception) -> str:
    """What letters name: the dossier's reference to its proven correspondents, else a new one that says nothing."""
    if advice.place.dossier is not None and advice.tier >= Tier.CORRESPONDENT:
        return advice.place.dossier.reference
    call = call_for(advice.received_at, reception.calls)
    return new_reference(reception.randomness(REFERENCE_BYTES), call.reference_prefix if call else "")


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A letter as composed, on its way to being sealed."""

    plan: LetterPlan
    token: str
    draft: Draft
    asks: tuple[str, ...]


def _drafted(plan: LetterPlan, advice: Advice, message: Message, reception: Reception, *, reference: str) -> _Drafted:
    token = new_token(reception.randomness(10))
    call, next_call = call_named(advice.call, reception.calls), call_after(advice.received_at, reception.calls)
    occasion = Occasion(plan, advice, message, reference, call, reception.clock(), next_call)
    by = Correspondence(reception.fund, reception.house, reception.smtp.sender, reception.kinds)
    draft = compose(occasion, by, letter_message_id(token, reception.reply_key, reception.house.domain))
    asks = tuple(line.key for line in absent_of(advice.standings)) if plan.kind in REQUESTS else ()
    return _Drafted(plan, token, draft, asks)


def _letter(one: _Drafted, archived: BlobRef, reception: Reception) -> NewLetter:
    """The letter for the record; it is sealed a second time, for the sender, if it may ever leave."""
    draft = one.draft
    leaves = draft.dispatch is not Dispatch.SUPPRESS
    return NewLetter(
        kind=draft.kind,
        language=draft.language,
        recipient=draft.recipient,
        token=one.token,
        message_id=draft.message_id,
        dispatch=draft.dispatch,
        posting=reception.vault.seal_for_outbox(one.token, draft.data) if leaves else None,
        archived=archived,
        reasons=(*one.plan.reasons, *((Reason(f"letter:{draft.fault}"),) if draft.fault else ())),
        asks=one.asks,
    )
