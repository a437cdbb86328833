"""Several rows of Today at once: put off, taken, and of letters only reminders of what a person asked for before."""

from starlette.responses import Response

from console.case import open_case
from console.deeds import Done, approve, settle
from console.pages import back
from console.pieces import hand, tomorrow
from console.rights import Right
from console.visit import Visit
from storage.casefile import one_mail
from storage.queue import Group, QueueItem, queue
from storage.settlements import Saying, add_settlement
from triage.settled import Act
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
        done = sum(_say(visit, item, Saying(Act.LATER, "", (tomorrow(visit),))) for item, _ in items)
        text = count("Une ligne remise à demain, 8 h 00.", "%(num)s lignes remises à demain, 8 h 00.", done)
    elif what == "mine":
        done = sum(_say(visit, item, Saying(Act.MINE)) for item, _ in items)
        text = count("Une ligne est à vous.", "%(num)s lignes sont à vous.", done)
    else:
        done = sum(_remind(visit, item, revision) for item, revision in items)
        text = count("Une relance part.", "%(num)s relances partent.", done)
    return back(visit, "/today", text if done else visit.speech.say("Rien n’a été changé."))


def _name(item: QueueItem) -> str:
    return item.reference or str(item.message)


def _say(visit: Visit, item: QueueItem, saying: Saying) -> bool:
    if item.reference:
        return isinstance(settle(hand(visit), item.reference, saying), Done)
    with visit.office.store.writing() as db:
        if one_mail(db, item.message) is None:
            return False
        about = Saying(saying.act, saying.key, saying.said, message=item.message)
        add_settlement(db, about, by=visit.person.name, role=visit.person.role.value, now=visit.now)
    return True


def _remind(visit: Visit, item: QueueItem, revision: str) -> bool:
    """Approve a reminder, if a person had approved the request and the dossier is what the row showed."""
    if item.group is not Group.REMINDERS or not item.confirmed or not visit.may(Right.SEND):
        return False
    case = open_case(visit.office, item.reference, visit.person, visit.now)
    if case is None or case.reply is None or case.reply.due.kind is not LetterKind.REMINDER:
        return False
    return isinstance(approve(hand(visit), item.reference, int(revision) if revision.isdecimal() else -1), Done)
