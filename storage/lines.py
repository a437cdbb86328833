"""A dossier's checklist as it stands, in counts: from clear columns only."""

from dataclasses import dataclass

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from storage.columns import among
from storage.dossiers import STANDING
from triage.values import LineState, Need

MET = (LineState.PRESENT, LineState.WAIVED)
BETWEEN, AFTER = ":", ","  # in no key and no state


@dataclass(frozen=True, slots=True)
class Lines:
    """A dossier's checklist in counts: met, in doubt and absent lines of those that are asked, by key."""

    met: int = 0
    unsure: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()

    @property
    def asked(self) -> int:
        """How many lines are asked of this dossier."""
        return self.met + len(self.unsure) + len(self.absent) + len(self.promised)


def lines_of(db: Session, dossiers: set[int]) -> dict[int, Lines]:
    """The checklist of each dossier as it stands, in counts; dossiers without one are left out.

    Of every message of a dossier comes one row: how many lines it met, and the others in one text. The newest counts.
    To find the newest first, and to group by the lines' keys, took PostgreSQL twice as long.
    """
    asked, met = STANDING.c.need != Need.OPTIONAL, STANDING.c.state.in_(MET)
    line = type_coerce(STANDING.c.ordinal, Text).concat(BETWEEN).concat(type_coerce(STANDING.c.state, Text))
    other = line.concat(BETWEEN).concat(STANDING.c.key)
    found = (
        select(
            STANDING.c.dossier_id,
            STANDING.c.message_id,
            func.count().filter(asked, met),
            func.aggregate_strings(other, AFTER).filter(asked, ~met),
        )
        .where(among(STANDING.c.dossier_id, dossiers))
        .group_by(STANDING.c.dossier_id, STANDING.c.message_id)
        .order_by(STANDING.c.dossier_id, STANDING.c.message_id)
    )
    return {dossier: _counted(met, others) for dossier, _, met, others in db.connection().execute(found).all()}


def _counted(met: int, others: str | None) -> Lines:
    """The lines of one message, from their number and the text of those that are not met."""
    if not others:
        return Lines(met)
    each = sorted((int(place), state, key) for place, state, key in (one.split(BETWEEN) for one in others.split(AFTER)))

    def keys(*states: LineState) -> tuple[str, ...]:
        return tuple(key for _, state, key in each if state in states)

    return Lines(met, keys(LineState.UNSURE), keys(LineState.MISSING, LineState.IN_PART), keys(LineState.PROMISED))
