"""The answer to a message that belongs to no dossier: a person writes it, approves it with a hold, takes it back.

It tells of no dossier and bears no reference, so that a stranger's question may be answered without a stranger
learning anything. A mail of a machine, a forged one, or one that belongs to a dossier is not answered from here. The
neutral receipt goes the same way, but it is the machine's, and the message waits for a person all the same.
"""

from dataclasses import replace
from datetime import datetime

from console.case import Reply, correspondence, edit_in, is_doubted
from console.change import Hand, Refusal
from console.office import Office
from console.openings import reading_of
from console.sealing import sealed_letter
from console.writing import rewritten, version_of
from notifier.blocks import merged
from notifier.ids import reference_from
from notifier.letters import Occasion, words_of
from storage import drafts, holds
from storage.accounts import Account
from storage.casefile import Mail, one_mail
from storage.letters import Letter, letter_for
from storage.matching import dossier_of_message, hold_unplaced
from storage.outbox import hold_letter
from triage.deadlines import call_for, call_named
from triage.due import LEFT, Due, is_of_person, silence_of
from triage.replies import reply_language
from triage.values import Dispatch, LetterKind, LetterPlan, LetterState, Tier
from triage.whole import Part

_NEUTRAL = LetterKind.NEUTRAL


def answer_to(
    office: Office, number: int, person: Account, now: datetime, kind: LetterKind = LetterKind.ANSWER
) -> Reply | None:
    """The answer as it stands; None when this message is not to be answered from here, or was."""
    with office.store.reading() as db:
        mail, row = one_mail(db, number), letter_for(db, number, kind)
        placed = dossier_of_message(db, number) is not None
    left = row is not None and (row.state in LEFT or is_doubted(office, row))
    if mail is None or mail.reading is None or placed or left:
        return None
    reading = reading_of(office, mail.reading, person, now)
    part = Part(number, reading.message, reading.advice)
    if not is_of_person(part) or part.advice.tier is Tier.FORGED:
        return None
    reply = _reply(office, mail, part, row, person, now, kind)
    return None if reply.text.fault else reply


def write_answer(hand: Hand, number: int, text: str, version: str) -> int | Refusal:
    """Keep a person's text, if `version` of the answer is what they wrote on; the number of its letter."""
    reply = answer_to(hand.office, number, hand.person, hand.now)
    if reply is None:
        return Refusal.NOTHING
    edit = rewritten(reply, text, version)
    if isinstance(edit, Refusal):
        return edit
    sealed = sealed_letter(
        hand.office, replace(reply, edit=edit, blocks=merged(edit, reply.text.blocks)), hand.now, new=True
    )
    with hand.office.store.writing() as db:
        if not hold_unplaced(db, number) or letter_for(db, number, LetterKind.ANSWER) != reply.row:
            return Refusal.STALE
        letter = drafts.put_draft(db, sealed, by=hand.by)
        return Refusal.NOTHING if letter is None else letter


def approve_answer(hand: Hand, number: int, version: str) -> Letter | Refusal:
    """Let the answer leave when its hold is over; the message waits for nobody any more."""
    reply = answer_to(hand.office, number, hand.person, hand.now)
    refusal = _why_not(reply, version)
    if refusal is not None or reply is None:
        return refusal or Refusal.NOTHING
    sealed = sealed_letter(hand.office, reply, hand.now)
    with hand.office.store.writing() as db:
        now = letter_for(db, number, LetterKind.ANSWER)
        if not hold_unplaced(db, number) or now is None or reply.row is None or now.token != reply.row.token:
            return Refusal.STALE
        due_at = hand.now + hand.office.hold
        if drafts.approve(db, sealed, due_at=due_at, by=hand.by) is None:
            return Refusal.NOTHING
        drafts.overtake_of_message(db, number, keep=LetterKind.ANSWER, by=hand.by)
        holds.settle_holds_of_message(db, number, by=hand.by)
        queued = letter_for(db, number, LetterKind.ANSWER)
    hand.office.ring()
    return queued or Refusal.NOTHING


def neutral_of(office: Office, letter: Letter, person: Account, now: datetime) -> Reply | None:
    """The neutral receipt that waits as a draft, as it would leave; None for any other letter."""
    if not is_loose(letter):
        return None
    return answer_to(office, letter.message, person, now, LetterKind.NEUTRAL)


def approve_neutral(hand: Hand, letter: Letter, token: str) -> Refusal | None:
    """Let a neutral receipt leave when its hold is over. `token` is that of the draft the page showed."""
    reply = neutral_of(hand.office, letter, hand.person, hand.now)
    if reply is None:
        return Refusal.NOTHING
    if reply.due.silent:
        return Refusal.SILENT
    sealed = sealed_letter(hand.office, reply, hand.now)
    with hand.office.store.writing() as db:
        now = letter_for(db, letter.message, letter.kind)
        if not hold_unplaced(db, letter.message) or now is None or not token == now.token == letter.token:
            return Refusal.STALE
        due_at = hand.now + hand.office.hold
        if drafts.approve(db, sealed, due_at=due_at, by=hand.by) is None:
            return Refusal.NOTHING
    hand.office.ring()
    return None


def discard(hand: Hand, letter: Letter) -> Refusal | None:
    """Nobody gets this draft; it may be brought back."""
    if not is_answer(letter):
        return Refusal.NOTHING
    with hand.office.store.writing() as db:
        gone = drafts.discard(db, letter.id, by=hand.by)
    return None if gone else Refusal.NOTHING


def bring_back(hand: Hand, letter: Letter) -> Refusal | None:
    """A draft that was thrown away waits again."""
    with hand.office.store.writing() as db:
        back = drafts.revive(db, letter.id, by=hand.by)
    return None if back else Refusal.NOTHING


def take_answer_back(hand: Hand, letter: Letter) -> Refusal | None:
    """While it waits for its hold: it is a draft again, with its text, and the message waits again."""
    with hand.office.store.writing() as db:
        if not hold_letter(db, letter.id, hand.by):
            return Refusal.NOTHING
        if letter.queued_at is not None:
            waited = holds.holds_of_message_settled_at(db, letter.message, letter.queued_at)
            holds.reopen_holds(db, waited, by=hand.by)
            drafts.bring_back(db, letter.message, letter.queued_at, by=hand.by)
    return None


def is_answer(letter: Letter) -> bool:
    """Whether a letter answers a message that belongs to no dossier."""
    return letter.kind in {LetterKind.ANSWER, LetterKind.NEUTRAL} and letter.dossier is None


def is_loose(letter: Letter) -> bool:
    """Whether a letter is a neutral receipt that waits as a draft, for a message without a dossier."""
    return (letter.kind, letter.dossier, letter.state) == (LetterKind.NEUTRAL, None, LetterState.DRAFT)


def _why_not(reply: Reply | None, version: str) -> Refusal | None:
    if reply is None:
        return Refusal.NOTHING
    if reply.due.silent:
        return Refusal.SILENT
    if reply.unwritten:
        return Refusal.UNWRITTEN
    if version != version_of(reply):
        return Refusal.STALE
    return Refusal.QUESTIONS if reply.questions else None


def _reply(
    office: Office, mail: Mail, part: Part, row: Letter | None, person: Account, now: datetime, kind: LetterKind
) -> Reply:
    message, advice = part.message, part.advice
    call = call_named(advice.call, office.calls) or call_for(advice.received_at, office.calls)
    language = reply_language(message, advice.facts, None, call) if call else "fr"
    plan = LetterPlan(kind, language, message.sender, Dispatch.DRAFT)
    judged = replace(advice, tier=max(advice.tier, Tier.STRANGER))  # a person answers: what they say is theirs to judge
    prefix = call.reference_prefix if call else ""
    reference = reference_from(row.token, prefix) if row and kind is _NEUTRAL else ""
    text = words_of(
        Occasion(plan, judged, message, reference, call, now),
        correspondence(office),
        signer=person.shown_name,
        signature=person.signature_lines,
        marked=True,
    )
    edit = edit_in(office, mail, row, person, now)
    due = Due(kind, part.number, silence_of(part, call))
    return Reply(due, plan, text, merged(edit, text.blocks), edit, part, row, None, mail.envelope)
