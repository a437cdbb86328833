"""The latest mails with what became of each: for the status of a day and the table of the demonstration."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.states import LedgerState
from storage.tables import AttachmentRow, DossierRow, LetterRow, MessageRow, PieceRow, StandingRow
from triage.message import Outcome
from triage.values import Certainty, LetterKind, LetterState, LineState, MessageKind, Reason, Timeliness

OPEN = frozenset({LineState.MISSING, LineState.UNSURE, LineState.PROMISED, LineState.IN_PART})


@dataclass(frozen=True, slots=True)
class Recent:
    """One judged mail, in clear facts only."""

    id: int
    received_at: datetime
    sender: str
    kind: MessageKind | None
    state: LedgerState
    timeliness: Timeliness | None
    reference: str
    title: str
    files: int  # filed documents
    sure: int
    unsure: int
    open_lines: tuple[tuple[str, LineState], ...]  # required lines that are not settled
    letters: tuple[tuple[LetterKind, LetterState, str], ...]  # with the language
    reasons: tuple[Reason, ...]


def recent_mails(db: Session) -> tuple[Recent, ...]:
    """The fifty latest judged mails that are not copies of our own letters, oldest first; always six queries."""
    wanted = (
        select(MessageRow, DossierRow.reference, DossierRow.title)
        .outerjoin(DossierRow, DossierRow.id == MessageRow.dossier_id)
        .where(MessageRow.state.not_in((LedgerState.STORED, LedgerState.OWN)))
        .order_by(MessageRow.id.desc())
        .limit(50)
    )
    rows = list(reversed(db.execute(wanted).all()))
    numbers = [row[0].id for row in rows]
    filed = AttachmentRow.outcome == Outcome.FILED
    file = select(AttachmentRow.message_id, AttachmentRow.ordinal).where(_of(AttachmentRow, numbers), filed)
    files = _grouped(db.execute(file))
    pieces = _grouped(db.execute(select(PieceRow.message_id, PieceRow.certainty).where(_of(PieceRow, numbers))))
    letter = select(LetterRow.message_id, LetterRow.kind, LetterRow.state, LetterRow.language)
    letters = _grouped(db.execute(letter.where(_of(LetterRow, numbers)).order_by(LetterRow.id)))
    standing = select(StandingRow.message_id, StandingRow.key, StandingRow.state).where(_of(StandingRow, numbers))
    lines = _grouped(db.execute(standing.order_by(StandingRow.ordinal)))
    return tuple(
        Recent(
            id=row.id,
            received_at=row.stamped_at or row.received_at,
            sender=row.sender or "",
            kind=row.kind,
            state=row.state,
            timeliness=row.timeliness,
            reference=reference or "",
            title=title or "",
            files=len(files[row.id]),
            sure=sum(certainty is Certainty.SURE for (certainty,) in pieces[row.id]),
            unsure=sum(certainty is not Certainty.SURE for (certainty,) in pieces[row.id]),
            open_lines=tuple((key, state) for key, state in lines[row.id] if state in OPEN),
            letters=tuple(letters[row.id]),
            reasons=row.reasons,
        )
        for row, reference, title in rows
    )


def _of(table: Any, numbers: list[int]) -> Any:
    return table.message_id.in_(numbers)


def _grouped(rows: Iterable[Any]) -> defaultdict[int, list[Any]]:
    groups: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(tuple(row[1:]))
    return groups
