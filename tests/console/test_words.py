"""Names on screen."""

from console.speech import Speech
from console.words import Words
from tests.console.desk import ZONE, Desk


def test_names_from_files_are_printed_with_the_apostrophe_of_print(bare_desk: Desk) -> None:
    words = Words(bare_desk.office, Speech("fr", ZONE))

    assert words.line("writing", None) == "Texte au stade atteint par l’écriture"
    assert not [kind for kind in bare_desk.office.kinds.kinds if "'" in words.kind(kind)]
