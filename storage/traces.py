"""What people did to dossiers lately, as the figures of a team's pace need it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.letters import LETTER
from storage.settlements import SETTLEMENT
from triage.pace import Trace

MOST = 2000  # of approvals, and of answers: a team's month has a tenth


def traces_since(db: Session, since: datetime) -> tuple[Trace, ...]:
    """Approvals and answers of everybody since a moment, the newest MOST of each. Two queries."""
    approved = (
        select(LETTER.c.approved_by, LETTER.c.queued_at, LETTER.c.dossier_id, LETTER.c.kind)
        .where(LETTER.c.queued_at > since, LETTER.c.approved_by.is_not(None), LETTER.c.dossier_id.is_not(None))
        .order_by(LETTER.c.queued_at.desc())
        .limit(MOST)
    )
    answered = (
        select(SETTLEMENT.c.by, SETTLEMENT.c.at, SETTLEMENT.c.dossier_id)
        .where(SETTLEMENT.c.dossier_id.is_not(None))
        .order_by(SETTLEMENT.c.id.desc())
        .limit(MOST)
    )
    connection = db.connection()
    rows = (*connection.execute(approved).all(), *connection.execute(answered).all())
    return tuple(Trace(*row) for row in rows if row[1] > since)
