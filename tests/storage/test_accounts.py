"""What an account says of a person."""

from dataclasses import replace

from storage.accounts import at_the_keyboard
from tests.make import NOW


def test_a_signature_is_lines_that_print() -> None:
    person = replace(at_the_keyboard("ines", NOW), signature="  Inès Marchal \r\n\n\x07Dossiers\u200b\n")

    assert person.signature_lines == ("Inès Marchal", "Dossiers")
    assert at_the_keyboard("ines", NOW).signature_lines == ()
