"""Lets due letters out, one at a time: claim, converse, settle.

Each step is its own transaction, so that a crash at any point leaves a state from which the next round goes on: claimed
without an offer, the letter surely did not leave and is queued again; offered without an answer, it is uncertain and
only our own copy in the mailbox can tell (docs/explanation/crash-points.md). Letters are counted and logged by id,
never by address.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from config.log import Log
from config.points import Point, passed
from config.settings import Outbox, Smtp, WhenUncertain
from notifier.retry import LINE_DOWN, next_try
from notifier.smtp import Accepted, Deferred, Line, Lost, Outcome, Refused, Step, Unavailable, connect
from storage.brake import brake, set_brake
from storage.counts import counts_for
from storage.doubted import may_have_left
from storage.journal import By
from storage.letters import Letter
from storage.outbox import (
    claim_letter,
    hold_letter,
    hold_uncertain,
    note_offer,
    recover,
    resend,
    sender_at,
    settle_deferred,
    settle_failed,
    settle_sent,
    settle_uncertain,
    uncertain_due,
)
from storage.outlook import Outlook, outlook
from storage.store import Store
from storage.vault import BlobRef, VaultError
from triage.caps import brake_reason, cap_reason
from triage.values import SentCounts

log = Log("notifier")

NO_COPY = "no copy"  # the answer of an uncertain letter whose proof copy cannot come
FREED = timedelta(hours=1)  # so long a person's freeing of the brake stands against the figures that pulled it


class LetterTakenAway(Exception):
    """A letter changed its state between claim and offer; nothing of it was sent."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What one round did, letter by letter; `stopped` says why it ended early ("" when nothing was left to do)."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    uncertain: int = 0
    held: int = 0  # over a cap, or uncertain without a copy: a person has them
    resent: int = 0  # uncertain ones queued again
    recovered: int = 0  # left behind by a round that died
    stopped: str = ""
    why: str = ""  # what is wrong with the submission server, with its remedy

    def plus(self, name: str, count: int = 1) -> "Delivered":
        """Add to one count."""
        return replace(self, **{name: getattr(self, name) + count})


@dataclass(frozen=True, slots=True)
class Sender:
    """What a round needs; everything that changes is asked for, nothing is kept."""

    store: Store
    posting: Callable[[BlobRef], bytes]  # opens the copy sealed for the sender; raises VaultError or OSError
    smtp: Smtp
    outbox: Outbox
    now: Callable[[], datetime]
    copy_to: str = ""  # our own mailbox for the proof copy; "" for the address we send from
    free_mail: frozenset[str] = frozenset()
    in_place: Callable[[], None] = lambda: None  # raises StoreUnavailable while the disk of the copies is away
    discard: Callable[[str], None] = lambda _token: None  # forgets the copy of a letter that is done, by its token
    stopping: Callable[[], bool] = lambda: False

    @property
    def proof_mailbox(self) -> str:
        """Where the proof copy goes; "" when the settings want none."""
        return (self.copy_to or self.smtp.sender) if self.outbox.proof_copy else ""


def deliver_due(sender: Sender) -> Delivered:
    """Do one round: free what a dead round left, settle what stayed uncertain, send what is due.

    There must be one sender at a time (app/locks.py). Delivery trouble ends in a letter's state; a database that cannot
    be used, or a vault that is away, raises StoreUnavailable, and the next round takes up what was left.
    """
    ahead = _look(sender)
    done = _free_left_behind(sender) if ahead.claimed else Delivered()
    if ahead.uncertain or done.recovered:
        done = _settle_uncertain_ones(sender, done)
    line: Line | None = None
    try:
        while not done.stopped and not sender.stopping():
            if line is None or not line.open:
                if not _look(sender).due:  # a server that is down must not eat the tries of a letter
                    break
                sender.in_place()
                connected = connect(sender.smtp)
                if isinstance(connected, Unavailable):
                    log.error("submission server unavailable", code=connected.code, problem=connected.message)
                    return replace(done, stopped=connected.code, why=connected.message)
                line = connected
            after = _send_one(sender, line, done)
            if after is None:
                break
            done = after
    finally:
        if line is not None:
            line.close()
    return done


def _look(sender: Sender) -> Outlook:
    with sender.store.reading() as db:
        return outlook(db, sender.now())


def _free_left_behind(sender: Sender) -> Delivered:
    with sender.store.writing() as db:
        queued, uncertain = recover(db, sender.now())
    log.warning("letters of a dead round recovered", queued=queued, uncertain=uncertain)
    return Delivered(recovered=queued + uncertain)


def _settle_uncertain_ones(sender: Sender, done: Delivered) -> Delivered:
    """Letters whose copy did not come though the mailbox was read through since: held, or resent by the setting."""
    outbox = sender.outbox
    with sender.store.reading() as db:
        if not uncertain_due(db, sender.now(), outbox.uncertain_wait):
            return done
    with sender.store.writing() as db:
        for letter in uncertain_due(db, sender.now(), outbox.uncertain_wait):
            provable = outbox.proof_copy and letter.answer != NO_COPY
            tries_left = letter.attempts <= len(outbox.retries)
            again = outbox.when_uncertain is WhenUncertain.RESEND and provable and tries_left
            if again and resend(db, letter.id, sender_at(sender.now())):
                done = done.plus("resent")
            else:
                done = done.plus("held", hold_uncertain(db, letter.id, sender.now()))
    return done


def _send_one(sender: Sender, line: Line, done: Delivered) -> Delivered | None:
    """Claim, converse, settle; None when there was nothing to claim."""
    sender.in_place()  # before a try is counted
    letter, verdict = _claim(sender)
    if letter is None:
        return None
    if verdict:
        return done.plus("held") if verdict == "cap" else replace(done, stopped=verdict)
    passed(Point.LETTER_CLAIMED)
    outcome = _converse(sender, line, letter)
    state = _settle(sender, letter, outcome)
    passed(Point.LETTER_SETTLED)
    if state == "sent" or (state == "failed" and not _may_have_left(sender, letter)):
        sender.discard(letter.token)
    log.info("letter " + state, letter=letter.id, attempt=letter.attempts, answer=_answer(outcome))
    done = done.plus(state)
    return replace(done, stopped="line") if isinstance(outcome, Deferred) and outcome.of_line else done


def _may_have_left(sender: Sender, letter: Letter) -> bool:
    """Whether an earlier try may have arrived: a person may have this very copy sent again."""
    with sender.store.reading() as db:
        return may_have_left(db, letter.id)


def _claim(sender: Sender) -> tuple[Letter | None, str]:
    """Claim the oldest due letter, unless the figures say stop: "brake" for all letters, "cap" for this one."""
    now = sender.now()
    with sender.store.writing() as db:
        letter = claim_letter(db, now)
        if letter is None:
            return None, ""
        others = _without_itself(counts_for(db, letter.recipient, now))
        if _must_brake(db, others, sender.outbox, now):
            settle_deferred(db, letter.id, now, due_at=letter.due_at or now)
            return letter, "brake"
        if _over_cap(others, letter.recipient, sender):
            settle_deferred(db, letter.id, now, due_at=now)
            hold_letter(db, letter.id, sender_at(now))
            log.warning("letter held, its address has had its share", letter=letter.id)
            return letter, "cap"
    return letter, ""


def _without_itself(sent: SentCounts) -> SentCounts:
    """The counts hold the claimed letter too."""
    return replace(
        sent,
        to_address_day=max(0, sent.to_address_day - 1),
        to_address_week=max(0, sent.to_address_week - 1),
        to_domain_day=max(0, sent.to_domain_day - 1),
        last_ten_minutes=max(0, sent.last_ten_minutes - 1),
        last_hour=max(0, sent.last_hour - 1),
    )


def _must_brake(db: Session, others: SentCounts, outbox: Outbox, now: datetime) -> bool:
    """Pull the brake when the figures are not ordinary; for an hour after a person freed it, that person is right."""
    reason = brake_reason(others, outbox.caps)
    if reason is None:
        return False
    freed = brake(db)
    if freed.at is not None and freed.by != "outbox" and now - freed.at < FREED:
        return False
    set_brake(db, True, by=By("outbox", "machine", now), why=reason.code)
    log.error("brake pulled, no letter leaves until a person frees it", reason=reason.code, figure=reason.detail)
    return True


def _over_cap(others: SentCounts, recipient: str, sender: Sender) -> bool:
    shared = recipient.rpartition("@")[2].lower() in sender.free_mail
    return cap_reason(others, sender.outbox.caps, free_mail=shared) is not None


def _converse(sender: Sender, line: Line, letter: Letter) -> Outcome | None:
    """Open the posting copy and offer it; None when the copy cannot be opened."""

    def offered() -> None:
        with sender.store.writing() as db:
            if not note_offer(db, letter.id, sender.now()):
                raise LetterTakenAway

    try:
        data = sender.posting(letter.posting) if letter.posting else b""
    except (VaultError, OSError) as error:
        log.error("posting copy cannot be opened", letter=letter.id, error=type(error).__name__)
        return None
    if not data:
        return None
    try:
        return line.offer(letter.recipient, data, copy_to=sender.proof_mailbox, offered=offered)
    except LetterTakenAway:
        log.warning("letter settled by somebody else before its offer", letter=letter.id)
        return Lost(Step.RECIPIENT)


def _settle(sender: Sender, letter: Letter, outcome: Outcome | None) -> str:
    """Write the outcome down; gives the name of the count it belongs to."""
    now = sender.now()
    due: datetime | None
    with sender.store.writing() as db:
        match outcome:
            case Accepted(answer):
                settle_sent(db, letter.id, now, answer=answer)
                return "sent"
            case Refused(answer):
                settle_failed(db, letter.id, now, answer=answer)
                return "failed"
            case Lost() if outcome.uncertain:
                return _settle_lost(db, letter, provable=outcome.copied and sender.proof_mailbox != "", now=now)
            case Deferred(_, _, of_line) if of_line:
                due = now + LINE_DOWN
            case _:
                due = next_try(letter.attempts, letter.composed_at, sender.outbox.retries, now)
        if due is None:
            settle_failed(db, letter.id, now, answer=_answer(outcome))
            return "failed"
        settle_deferred(db, letter.id, now, due_at=due, answer=_answer(outcome))
        return "deferred"


def _settle_lost(db: Session, letter: Letter, *, provable: bool, now: datetime) -> str:
    settle_uncertain(db, letter.id, now, answer="" if provable else NO_COPY)
    if not provable:
        hold_uncertain(db, letter.id, now)
    return "uncertain"


def _answer(outcome: Outcome | None) -> str:
    match outcome:
        case Accepted(answer) | Deferred(answer) | Refused(answer):
            return answer
        case Lost(step):
            return f"lost at {step.value}"
        case None:
            return "no posting"
