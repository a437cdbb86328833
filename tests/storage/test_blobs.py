"""What is sealed of a message, by name."""

from storage.blobs import newest_reading, next_reading_name
from tests.storage import scene


def test_the_last_reading_is_in_force_and_the_next_has_a_name_of_its_own() -> None:
    named = [scene.blob("e", name) for name in ("letter-x", "original", "reading", "reading-10", "reading-2")]

    assert newest_reading(named) == scene.blob("e", "reading-10")
    assert [next_reading_name(named[:upto]) for upto in (2, 3, 4)] == ["reading", "reading-2", "reading-11"]
    assert newest_reading(named[:2]) is None
