"""How often people correct the machine, as Today and a call's page show it: the same figures on both."""

from sqlalchemy.orm import Session

from console.visit import Visit
from storage.summary import Measured, measured, sure_pieces


def share_of(visit: Visit, db: Session, call: str) -> Measured:
    """The correction rate of a call: what people said as of now, the number of pieces within the last minute.

    That number takes a database as long as all of Today's other questions, and one mail more is hardly seen in it.
    """
    pieces = visit.office.figures.get(f"pieces of {call}", visit.now, lambda: sure_pieces(db, call))
    return measured(db, call, pieces)
