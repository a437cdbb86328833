"""What the journal says of a mailbox that fills."""

from storage.fullness import fullness, note_fullness
from storage.store import Store
from tests.storage.scene import NOW


def test_a_mailbox_that_fills_is_noted_at_each_step_and_when_there_is_room_again(store: Store) -> None:
    said = []
    for percent in (40, 81, 83, 85, 85, 30, 20):
        with store.writing() as db:
            new = note_fullness(db, percent, nearly_full=percent >= 80, now=NOW)
            said.append((new, fullness(db)))

    assert said == [(False, None), (True, 80), (False, 80), (True, 85), (False, 85), (True, None), (False, None)]
