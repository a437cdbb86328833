"""What a round of sending would find, in one question: the sender looks at every ring, and most rounds find nothing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from storage.brake import BRAKE
from storage.letters import DUE, LETTER, due
from storage.prepared import Prepared
from triage.values import LetterState

_LOOK = Prepared(
    select(
        exists().where(LETTER.c.state == LetterState.SENDING),
        exists().where(LETTER.c.state == LetterState.UNCERTAIN),
        exists().where(DUE),
        exists().where(BRAKE.c.id == 1, BRAKE.c.pulled),
    )
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whether letters are claimed (before a round: by a sender that died), uncertain, or due and free to leave."""

    claimed: bool
    uncertain: bool
    due: bool


def outlook(db: Session, now: datetime) -> Outlook:
    """The outlook of a round that begins now."""
    claimed, uncertain, waiting, braked = _LOOK.all(db, due(now))[0]
    return Outlook(bool(claimed), bool(uncertain), bool(waiting) and not braked)
