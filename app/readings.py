"""Opens sealed readings for a person: the journal entry is written first, or nothing opens."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app import clock
from app.opening import open_store
from app.people import acting_as, acting_person
from config.settings import Settings
from storage.journal import By

if TYPE_CHECKING:
    from intake.judging import Reading
    from storage.letters import Letter


def open_readings(settings: Settings, key: str, messages: Iterable[int]) -> "Iterator[tuple[int, Reading]]":
    """The reading of each message that has one, in the given order. Raises VaultError for a key that opens nothing."""
    from intake.judging import open_reading
    from storage.blobs import blobs_of, newest_reading
    from storage.opener import Opener, open_content

    opener = Opener(settings.vault, key)
    person = acting_person()
    with open_store(settings) as store:
        for number in messages:
            with store.reading() as db:
                blob = newest_reading(blobs_of(db, number))
            if blob is None:
                continue
            data = open_content(store, opener, blob, by=By(person, "staff", clock.now()))
            yield number, open_reading(data)


def open_letter(settings: Settings, key: str, letter: "Letter") -> str:
    """A letter as it left, or would leave: its subject and its text. Raises VaultError for a key that opens nothing."""
    from email import message_from_bytes, policy

    from storage.blobs import blobs_of
    from storage.opener import Opener, open_content

    with open_store(settings) as store:
        with store.reading() as db:
            name = f"letter-{letter.token}"
            blob = next(ref for ref in blobs_of(db, letter.message) if ref.name == name)
        opener = Opener(settings.vault, key)
        data = open_content(store, opener, blob, by=acting_as("staff"))
    mail = message_from_bytes(data, policy=policy.default)
    return f"{mail['Subject']}\n\n{mail.get_content()}"
