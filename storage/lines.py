"""A dossier's checklist as it stands, in counts: from clear columns only."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from storage.columns import among
from storage.dossiers import DOSSIER, STANDING
from triage.values import LineState, Need

MET = (LineState.PRESENT, LineState.WAIVED)


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

    Lines that are met come as one number for each dossier: only the others are named on a row.
    """
    each = STANDING.alias()
    last = select(func.max(each.c.message_id)).where(each.c.dossier_id == DOSSIER.c.id).scalar_subquery()
    newest = select(DOSSIER.c.id, last.label("message_id")).where(among(DOSSIER.c.id, dossiers)).subquery()
    here = (STANDING.c.dossier_id == newest.c.id) & (STANDING.c.message_id == newest.c.message_id)
    unmet = case((STANDING.c.state.in_(MET), ""), else_=STANDING.c.key).label("unmet")
    found = (
        select(STANDING.c.dossier_id, unmet, STANDING.c.state, func.count())
        .join(newest, here)
        .where(STANDING.c.need != Need.OPTIONAL)
        .group_by(STANDING.c.dossier_id, "unmet", STANDING.c.state)
        .order_by(STANDING.c.dossier_id, func.min(STANDING.c.ordinal))
    )
    of: defaultdict[int, list[tuple[str, LineState, int]]] = defaultdict(list)
    for dossier, key, state, times in db.connection().execute(found):
        of[dossier].append((key, state, times))
    return {dossier: _counted(lines) for dossier, lines in of.items()}


def _counted(lines: list[tuple[str, LineState, int]]) -> Lines:
    def keys(*states: LineState) -> tuple[str, ...]:
        return tuple(key for key, state, _ in lines if state in states)

    return Lines(
        met=sum(times for _, state, times in lines if state in MET),
        unsure=keys(LineState.UNSURE),
        absent=keys(LineState.MISSING, LineState.IN_PART),
        promised=keys(LineState.PROMISED),
    )
