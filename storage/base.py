"""What every table shares: one metadata, names of constraints, how our own values lie in columns.

Rows never leave storage/.
"""

from datetime import datetime
from typing import ClassVar, cast

from sqlalchemy import MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase

from storage.columns import Instant, Number, Reasons, Value, Values, Word
from storage.states import DossierState, HoldState, LedgerState, Role
from triage.message import Outcome, Readability
from triage.settled import Act
from triage.values import Certainty, LetterKind, LetterState, LineState, MessageKind, Need, Reason, Route, Timeliness

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Row(DeclarativeBase):
    """The base of all tables: one metadata, constraints with known names."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[object, object]] = {
        int: Number,
        str: Text,
        datetime: Instant,
        tuple[Reason, ...]: Reasons,
        Value: Values,
        LedgerState: Word(LedgerState),
        HoldState: Word(HoldState),
        DossierState: Word(DossierState),
        Role: Word(Role),
        Act: Word(Act),
        MessageKind: Word(MessageKind),
        Route: Word(Route),
        Timeliness: Word(Timeliness),
        LetterKind: Word(LetterKind),
        LetterState: Word(LetterState),
        Outcome: Word(Outcome),
        Readability: Word(Readability),
        Certainty: Word(Certainty),
        LineState: Word(LineState),
        Need: Word(Need),
    }


def core(row: type[Row]) -> Table:
    """The table itself, for the statements of the hot path that need no object mapping."""
    return cast(Table, row.__table__)
