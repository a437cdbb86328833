"""Letters of which nobody knew at some time whether they left: none is written anew, each leaves as it is or not."""

from sqlalchemy import ColumnElement, String, cast, exists, literal, select
from sqlalchemy.orm import Session

from storage.journal import JOURNAL
from storage.letters import LETTER
from triage.values import LetterState

_NAME = literal("letter:").concat(cast(LETTER.c.id, String))
DOUBTED: ColumnElement[bool] = (LETTER.c.attempts > 0) & exists().where(
    JOURNAL.c.object == _NAME, JOURNAL.c.outcome == LetterState.UNCERTAIN.value
)


def may_have_left(db: Session, letter: int) -> bool:
    """Whether nobody knew at some time if this letter left."""
    return db.connection().execute(select(LETTER.c.id).where(LETTER.c.id == letter, DOUBTED)).first() is not None
