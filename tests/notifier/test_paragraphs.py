"""A letter's lines: filled for mail, and whole again for a page."""

import pytest

from notifier.paragraphs import WIDTH, filled, unfilled

LETTER = """Madame, Monsieur,

Nous avons bien reçu votre envoi pour le projet Hors service, et nous vous en remercions de tout cœur.

| Référence : WIM21A-82JSH4
| Reçu par notre serveur : mercredi 7 avril 2021 à 16 h 38 min 59 s (heure de Bruxelles)
| Date limite : vendredi 16 avril 2021 à 23 h 59

- Fiche projet : pièce non trouvée dans vos fichiers. L'une de ces pièces suffit : fiche projet ou formulaire.
- budget.xlsx (34 ko)
    c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3

Bien à vous,
"""


def test_a_filled_letter_is_whole_again_on_a_page() -> None:
    mailed = filled(LETTER)

    assert max(map(len, mailed.splitlines())) <= WIDTH
    assert unfilled(mailed) == LETTER.replace("| ", "").rstrip("\n")


@pytest.mark.parametrize("text", ["", "Bonjour.", "a\nb", "a\n\nb", "Rue du Test 1\n7000 Mons"])
def test_lines_that_end_where_somebody_ended_them_stay(text: str) -> None:
    assert unfilled(text) == text
