"""Opens what is sealed, for a person at the desk: journalled first, and kept in memory for a while.

A person who works on a dossier opens the same reading with every key; one journal entry for each blob, person and hour
says all there is to say (docs/decisions/0101). What is kept in memory never outlives the process.
"""

from datetime import datetime, timedelta

import msgspec

from console.office import Office
from intake.judging import Reading, open_reading
from notifier.blocks import Edit
from storage.accounts import Account
from storage.journal import By
from storage.opener import note_opening, open_content
from storage.vault import BlobRef

TOLD_EVERY = timedelta(hours=1)
MACHINE = "console"  # who the journal says opened what nobody has looked at yet
MOST_READINGS = 64


def reading_of(office: Office, ref: BlobRef, person: Account, now: datetime) -> Reading:
    """A message as it was read and judged. Raises VaultError when it cannot be opened."""
    kept = office.openings.readings.get(ref.sha256)
    if kept is not None and _told(office, ref, person.name, now):
        return kept
    reading = open_reading(opened(office, ref, person, now))
    with office.openings.lock:
        office.openings.readings[ref.sha256] = reading
        while len(office.openings.readings) > MOST_READINGS:
            office.openings.readings.popitem(last=False)
    return reading


def opened(office: Office, ref: BlobRef, person: Account, now: datetime) -> bytes:
    """The bytes of a blob, journalled unless the same person opened it within the hour."""
    return _opened(office, ref, person.name, person.role.value, now)


def opened_ahead(office: Office, ref: BlobRef, now: datetime) -> bytes:
    """The same for the machine, which draws what a person may want next; what they then see has an entry of theirs."""
    return _opened(office, ref, MACHINE, "machine", now)


def note(office: Office, ref: BlobRef, person: Account, now: datetime) -> None:
    """The journal entry of a look at what is drawn already: one for each blob, person and hour."""
    if not _told(office, ref, person.name, now):
        note_opening(office.store, ref, by=By(person.name, person.role.value, now))
        with office.openings.lock:
            office.openings.told[person.name, ref.sha256] = now


def edit_of(office: Office, ref: BlobRef, person: Account, now: datetime) -> Edit:
    """What somebody made of a draft."""
    return msgspec.json.decode(opened(office, ref, person, now), type=Edit)


def edit_bytes(edit: Edit) -> bytes:
    """A person's text as it is sealed."""
    return msgspec.json.encode(edit)


def _opened(office: Office, ref: BlobRef, name: str, role: str, now: datetime) -> bytes:
    if _told(office, ref, name, now):
        return office.opener.open_blob(ref)
    data = open_content(office.store, office.opener, ref, by=By(name, role, now))
    with office.openings.lock:
        office.openings.told[name, ref.sha256] = now
    return data


def _told(office: Office, ref: BlobRef, name: str, now: datetime) -> bool:
    at = office.openings.told.get((name, ref.sha256))
    return at is not None and timedelta() <= now - at < TOLD_EVERY
