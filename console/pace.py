"""How long a morning takes, by the team's own pace, and whether it has begun to approve at a glance."""

from datetime import timedelta

from sqlalchemy.orm import Session

from console.visit import Visit
from storage.queue import Group, Queue
from storage.traces import traces_since
from triage.pace import Approval, approvals, usual_seconds
from triage.values import LetterKind

SECONDS = {Group.READY: 13, Group.TO_CHECK: 26, Group.TO_MATCH: 20, Group.REMINDERS: 8, Group.FAILURES: 30}  # by keys
MONTH = timedelta(days=30)


def team_approvals(visit: Visit, db: Session) -> tuple[Approval, ...]:
    """The approvals of the past month, as they were within the last minute."""
    return visit.office.figures.get("approvals", visit.now, lambda: approvals(traces_since(db, visit.now - MONTH)))


def minutes(waiting: Queue, known: tuple[Approval, ...]) -> int:
    """What waits, each thing at the team's own median, or by a model of keystrokes until there are enough."""
    seconds = SECONDS | {
        group: usual
        for group in (Group.READY, Group.TO_CHECK, Group.REMINDERS)
        if (usual := usual_seconds(one for one in known if _group(one) is group)) is not None
    }
    return int(-(-sum(seconds.get(item.group, 0) for item in waiting.waiting) // 60))


def _group(approval: Approval) -> Group:
    if approval.letter is LetterKind.REMINDER:
        return Group.REMINDERS
    return Group.TO_CHECK if approval.asked else Group.READY
