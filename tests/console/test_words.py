"""Names on screen."""

from console.speech import Speech
from console.words import Words
from tests.console.desk import ZONE, Desk


def test_names_from_files_are_printed_with_the_apostrophe_of_print(bare_desk: Desk) -> None:
    words = Words(bare_desk.office, Speech("fr", ZONE))

    assert words.line("writing", None) == "Texte au stade atteint par l’écriture"
    assert not [kind for kind in bare_desk.office.kinds.kinds if "'" in words.kind(kind)]


def test_a_name_within_a_sentence_keeps_a_capital_that_is_not_of_its_place(bare_desk: Desk) -> None:
    french, german = (Words(bare_desk.office, Speech(language, ZONE)) for language in ("fr", "de"))

    assert french.listed(("Note de production", "CV")) == "note de production et CV"
    assert (
        german.listed(("Projektdatenblatt", "Ausführliche Synopsis")) == "Projektdatenblatt und ausführliche Synopsis"
    )
    assert german.within("Erläuterung der Produktion") == "Erläuterung der Produktion"
