"""Opens sealed readings for a person: the journal entry is written first, or nothing opens (RULES §6)."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app import clock
from app.opening import open_store
from app.people import acting_person
from config.settings import Settings

if TYPE_CHECKING:
    from intake.judging import Reading

READING = "reading"  # the blob's name in its envelope


def open_readings(settings: Settings, key: str, messages: Iterable[int]) -> "Iterator[tuple[int, Reading]]":
    """The reading of each message that has one, in the given order. Raises VaultError for a key that opens nothing."""
    from intake.judging import open_reading
    from storage.messages import blobs_of
    from storage.opener import Opener, open_content

    opener = Opener(settings.vault, key)
    person = acting_person()
    with open_store(settings) as store:
        for number in messages:
            with store.reading() as db:
                blob = next((ref for ref in blobs_of(db, number) if ref.name == READING), None)
            if blob is None:
                continue
            data = open_content(store, opener, blob, actor=person, role="staff", now=clock.now())
            yield number, open_reading(data)
