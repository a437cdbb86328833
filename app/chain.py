"""Checks the journal of an installation: its chain, its signed checkpoints, and their copies at the second place."""

from typing import TYPE_CHECKING

from config.settings import Settings
from storage.checkpoints import JournalFault, notes_in, verify
from storage.keys import read_seed
from storage.notes import Verifier, verifier_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def verifier(settings: Settings) -> Verifier:
    """Whose signatures count: this installation's. Raises KeysError."""
    return verifier_of(settings.house.domain, read_seed(settings.journal_key.path))


def outside_notes(settings: Settings) -> tuple[str, ...]:
    """The checkpoints at the second place; they alone reveal a cut or rewritten tail."""
    place = settings.checkpoints
    return notes_in(place) if place is not None and place.is_dir() else ()


def journal_faults(settings: Settings, db: "Session") -> tuple[JournalFault, ...]:
    """Everything wrong with the journal. Raises KeysError without its key."""
    return verify(db, verifier(settings), outside=outside_notes(settings))
