"""What people say of a dossier: settle, undo, lay aside. Each is one transaction (`console/change.py`)."""

from dataclasses import replace

from sqlalchemy.orm import Session

from console.case import Case, open_case
from console.change import Deed, Done, Hand, Refusal, change, provisional, still_waits
from storage import drafts, holds
from storage.blobs import keep_blobs
from storage.settlements import Saying, add_settlement, undo_settlement
from triage.due import REPLY
from triage.settled import SEALED, Act, Settlement


def settle(hand: Hand, reference: str, *sayings: Saying) -> Done | Refusal:
    """Let a person's word count: checklist, draft and queue follow at once."""

    def write(db: Session, case: Case) -> tuple[int, ...]:
        said = (replace(_sealed(db, hand, case, saying), dossier=case.file.dossier.id) for saying in sayings)
        return tuple(add_settlement(db, one, by=hand.by) for one in said)

    def after(case: Case) -> tuple[Settlement, ...]:
        return (*case.file.settlements, *provisional(sayings, hand))

    return change(hand, reference, Deed("settle", after, write))


def undo(hand: Hand, reference: str, number: int) -> Done | Refusal:
    """Take one settlement out of the reckoning; what it had closed waits again."""

    def write(db: Session, case: Case) -> tuple[int, ...]:
        one = _settlement(case, number)
        undone = undo_settlement(db, number, by=hand.by)
        if undone and one is not None and (one.act, one.key) == (Act.SEEN, REPLY):
            waited = holds.holds_settled_at(db, case.file.dossier.id, one.at)
            holds.reopen_holds(db, waited, by=hand.by)
        return (number,) if undone else ()

    def after(case: Case) -> tuple[Settlement, ...]:
        return tuple(replace(s, undone_at=hand.now) if s.id == number else s for s in case.file.settlements)

    def waits(case: Case) -> bool:
        one = _settlement(case, number)
        return still_waits(case) or (one is not None and (one.act, one.key) == (Act.SEEN, REPLY))

    return change(hand, reference, Deed("undo", after, write, waits))


def lay_aside(hand: Hand, reference: str) -> Done | Refusal:
    """A person has dealt with what waits, and no letter is owed."""
    case = open_case(hand.office, reference, hand.person, hand.now)
    if case is None:
        return Refusal.GONE
    waiting = {*case.file.held, *((case.reply.due.message,) if case.reply else ())}
    sayings = tuple(Saying(Act.SEEN, REPLY, message=number) for number in sorted(waiting))

    def write(db: Session, found: Case) -> tuple[int, ...]:
        said = (replace(saying, dossier=found.file.dossier.id) for saying in sayings)
        numbers = tuple(add_settlement(db, one, by=hand.by) for one in said)
        shown = found.reply is not None and found.reply.doubted  # who lays it aside saw that it may have left
        drafts.overtake(db, found.file.dossier.id, keep=None, asking=not shown, by=hand.by)
        holds.settle_holds(db, found.file.dossier.id, by=hand.by)
        return numbers

    def after(found: Case) -> tuple[Settlement, ...]:
        return (*found.file.settlements, *provisional(sayings, hand))

    return change(hand, reference, Deed("lay aside", after, write, waits=lambda _: False))


def _sealed(db: Session, hand: Hand, case: Case, saying: Saying) -> Saying:
    """What is never in clear goes to the vault, beside the first message; the settlement names it."""
    if saying.act is not Act.FACT or saying.key not in SEALED or saying.said == ("",):
        return saying
    mail = case.file.mails[0]
    ref = hand.office.vault.seal(mail.envelope, f"fact-{hand.office.randomness(10).hex()}", saying.said[0].encode())
    keep_blobs(db, mail.id, (ref,))
    return replace(saying, said=("", ref.name))


def _settlement(case: Case, number: int) -> Settlement | None:
    return next((one for one in case.file.settlements if one.id == number), None)
