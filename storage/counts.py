"""How many letters left or are about to, for the caps and the brake (rows 13 and 14 of the reply rules)."""

from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from storage.letters import LETTER
from storage.prepared import Prepared
from triage.due import ON_THE_WAY
from triage.values import LetterState, SentCounts

STAYED = (LetterState.DRAFT, LetterState.FAILED, LetterState.SUPPRESSED)  # all others left or are about to
DAY = timedelta(days=1)
WEEK = timedelta(days=7)

# Said as "is not", so that a database without statistics goes by time or number, not through every letter of a state.
_LEAVES = and_(*(LETTER.c.state != state for state in STAYED))
_LEFT = and_(_LEAVES, *(LETTER.c.state != state for state in ON_THE_WAY))
_LEAVING_SINCE = select(func.count()).where(_LEAVES)
_LAST_50 = select(LETTER.c.state).where(_LEFT).order_by(LETTER.c.id.desc()).limit(literal_column("50")).subquery()
_TO_ADDRESS = Prepared(
    select(LETTER.c.kind, LETTER.c.dossier_id, LETTER.c.queued_at).where(
        _LEAVES, LETTER.c.address == bindparam("to_address"), LETTER.c.queued_at > bindparam("week")
    )
)
_TO_ALL = Prepared(
    select(
        _LEAVING_SINCE.where(LETTER.c.domain == bindparam("to_domain"), LETTER.c.queued_at > bindparam("day"))
        .scalar_subquery()
        .label("domain_day"),
        _LEAVING_SINCE.where(LETTER.c.queued_at > bindparam("ten_minutes")).scalar_subquery().label("ten"),
        _LEAVING_SINCE.where(LETTER.c.queued_at > bindparam("hour")).scalar_subquery().label("hour"),
        select(func.count()).where(_LAST_50.c.state == LetterState.BOUNCED).scalar_subquery().label("bounced"),
    )
)


def counts_for(db: Session, address: str, now: datetime) -> SentCounts:
    """The counts that bear on one more letter to an address; a letter counts from the moment it was queued."""
    folded = address.lower()
    to_address = _TO_ADDRESS.all(db, {"to_address": folded, "week": now - WEEK})
    domain_day, ten, hour, bounced = _TO_ALL.all(
        db,
        {
            "to_domain": folded.rpartition("@")[2],
            "day": now - DAY,
            "ten_minutes": now - timedelta(minutes=10),
            "hour": now - timedelta(hours=1),
        },
    )[0]
    return SentCounts(
        to_address_day=sum(queued_at > now - DAY for _, _, queued_at in to_address),
        to_address_week=len(to_address),
        to_domain_day=domain_day,
        last_ten_minutes=ten,
        last_hour=hour,
        bounced_of_last_50=bounced,
        same_letter_week=frozenset((kind, dossier) for kind, dossier, _ in to_address if dossier is not None),
    )
