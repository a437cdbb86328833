"""Several things at once: put off, taken, and of letters only reminders of what a person asked for before.

What one act did to several things is undone as one: it bears one person's name and one moment.
"""

from starlette.responses import Response

from console import failures
from console.approving import approve, take_back
from console.case import open_case
from console.change import Done
from console.deeds import settle, undo
from console.pages import back
from console.pieces import hand, tomorrow
from console.rights import Right
from console.visit import Visit
from console.words import address
from storage.casefile import one_mail
from storage.dossiers import reference_of
from storage.letters import approved_together
from storage.queue import Group, QueueItem, queue
from storage.settlements import Saying, add_settlement, settled_together, undo_settlement
from triage.settled import Act, Settlement
from triage.values import LetterKind

MOST = 200  # rows of one form


def several(visit: Visit) -> Response:
    """Do one thing with every row whose box is ticked; rows that left the queue meanwhile are passed over."""
    picked = dict(one.partition("@")[::2] for one in visit.fields("row")[:MOST])
    with visit.office.store.reading() as db:
        waiting = queue(db, visit.office.calls, visit.now)
    items = [(item, picked[name]) for item in waiting.waiting if (name := _name(item)) in picked]
    what, count = visit.field("do"), visit.speech.count
    if what == "later":
        done = [number for item, _ in items if (number := _say(visit, item, Saying(Act.LATER, "", (tomorrow(visit),))))]
        text = count("Une ligne remise à demain, 8 h 00.", "%(num)s lignes remises à demain, 8 h 00.", len(done))
    elif what == "mine":
        done = [number for item, _ in items if (number := _say(visit, item, Saying(Act.MINE)))]
        text = count("Une ligne est à vous.", "%(num)s lignes sont à vous.", len(done))
    else:
        done = [number for item, revision in items if (number := _remind(visit, item, revision))]
        text = count("Une relance part.", "%(num)s relances partent.", len(done))
    if not done:
        return back(visit, "/today", visit.speech.say("Rien n’a été changé."))
    undo = undo_of(done[0]) if what in {"later", "mine"} else f"/letters/{done[0]}/recall/all"
    return back(visit, "/today", text, undo=undo)


def undo_of(number: int) -> str:
    """The address that takes back everything that was said in one act with this settlement."""
    return f"/settlements/{number}/undo/all"


def undo_together(visit: Visit) -> Response:
    """Take back in one go what one act said of several things."""
    with visit.office.store.reading() as db:
        together = settled_together(db, visit.number("number"))
        references = {one.id: reference_of(db, one.dossier) if one.dossier else "" for one in together}
    if not together:
        return failures.not_found(visit)
    done = sum(_unsay(visit, one, references[one.id]) for one in together)
    to = references[together[0].id] if len(set(references.values())) == 1 else ""
    return back(visit, address(to) if to else "/today", _undone(visit, done, len(together)))


def recall_together(visit: Visit) -> Response:
    """Take back in one go the letters that one act approved, as far as they wait."""
    with visit.office.store.reading() as db:
        together = approved_together(db, visit.number("number"))
        references = {one.id: reference_of(db, one.dossier) for one in together}
    if not together:
        return failures.not_found(visit)
    done = sum(isinstance(take_back(hand(visit), references[one.id], one), Done) for one in together)
    return back(visit, "/today", _undone(visit, done, len(together)))


def _unsay(visit: Visit, one: Settlement, reference: str) -> bool:
    if reference and one.act not in {Act.LATER, Act.MINE}:  # the dossier is another without it
        return isinstance(undo(hand(visit), reference, one.id), Done)
    with visit.office.store.writing() as db:
        return undo_settlement(db, one.id, by=visit.by)


def _undone(visit: Visit, done: int, asked: int) -> str:
    if done == asked:
        return visit.speech.say("Annulé.")
    return visit.speech.say("Annulé en partie : %(done)s sur %(asked)s.", done=done, asked=asked)


def _name(item: QueueItem) -> str:
    return item.reference or str(item.message)


def _say(visit: Visit, item: QueueItem, saying: Saying) -> int:
    """Say it of one row; the number of what was said, 0 when nothing was."""
    if item.reference:
        done = settle(hand(visit), item.reference, saying)
        return done.settlements[0] if isinstance(done, Done) else 0
    with visit.office.store.writing() as db:
        if one_mail(db, item.message) is None:
            return 0
        about = Saying(saying.act, saying.key, saying.said, message=item.message)
        return add_settlement(db, about, by=visit.by)


def _remind(visit: Visit, item: QueueItem, revision: str) -> int:
    """Approve a reminder, if a person had approved the request and the dossier is what the row showed; its number."""
    if item.group is not Group.REMINDERS or not item.confirmed or not visit.may(Right.SEND):
        return 0
    case = open_case(visit.office, item.reference, visit.person, visit.now)
    if case is None or case.reply is None or case.reply.due.kind is not LetterKind.REMINDER:
        return 0
    shown = int(revision) if revision.isdecimal() and len(revision) < 16 else -1
    done = approve(hand(visit), item.reference, shown, case.version)
    return (done.letter or 0) if isinstance(done, Done) else 0
