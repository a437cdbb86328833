"""Traps that lie in the words a paper uses for itself: approaches, outlines and decks that go by other names."""

from dataclasses import replace

import pytest

from tests.triage.papers import file, found, page, pieces, sure
from triage.message import Line, Setting

SEEN_AND_HEARD = """
Le film commence dans la cour de la ferme, à l'heure de la traite. Je filmerai Lucienne pendant une année, seule avec
ses quarante bêtes et son poste de radio. Je la connais depuis l'enfance : elle m'a vue grandir, je veux la voir partir.
À l'automne, le vétérinaire passe. On le voit noter, se taire, remonter dans sa voiture. Lucienne raconte à la caméra le
troupeau de son père. Des archives d'un film d'amateur, tournées dans la même cour en 1962, répondent à ses gestes.
L'hiver est fait d'attente. Nous resterons dans l'étable, sans entretien, sans voix off. Son neveu vient parler de la
vente. Elle ne dit rien, elle balaie.
Au printemps les bêtes partent, une à une, dans un camion. Lucienne ouvre toutes les portes. Le film se termine sur la
cour vide et la radio qu'elle a laissée allumée.
"""
FERRYMAN = """
Der Fährmann Hinnerk bringt seit dreißig Jahren Leute über den Fluss. Als die Brücke fertig wird, kommt niemand mehr. Er
fährt trotzdem, jede Stunde, mit leerem Boot. Seine Tochter schämt sich und zieht in die Stadt.
Eines Nachts steht ein Junge am Ufer, der nicht über die Brücke will. Hinnerk setzt ihn über und fragt nicht. Am
nächsten Morgen sucht ihn die Polizei. Hinnerk lügt zum ersten Mal in seinem Leben.
Der Junge bleibt. Er lernt das Boot, die Strömung, das Schweigen. Als die Tochter zurückkehrt, findet sie einen Bruder
vor. Sie verrät ihn nicht. Im Herbst kommt das Hochwasser und nimmt die Brücke mit. Alle stehen am Ufer und rufen.
Hinnerk sieht sie an, lächelt und übergibt dem Jungen das Ruder.
"""
WATCH = """
Ik stond op en liep naar het raam. Mijn vader had er altijd gezeten, met zijn rug naar ons toe. Ik dacht aan wat hij mij
had beloofd en begon te lachen. Toen ik klein was, mocht ik zijn horloge vasthouden. Ik heb het nooit durven openen.
Die avond heb ik het wel gedaan. Er zat niets in. Ik wachtte tot het donker werd, ik wilde niet gezien worden. Mijn
zuster belde. Ik heb niet opgenomen. Zij dacht dat ik sliep, ik dacht dat zij het wist.
"""
HORLOGE = """
Je me suis levé et je suis allé à la fenêtre. Mon père s'y tenait toujours, le dos tourné. J'ai pensé à ce qu'il m'avait
promis et je me suis mis à rire. Quand j'étais petit, j'avais le droit de tenir sa montre. Je n'ai jamais osé l'ouvrir.
Ce soir-là je l'ai fait. Il n'y avait rien dedans. J'ai attendu la nuit, je ne voulais pas que l'on me voie. Ma sœur a
appelé. Je n'ai pas répondu. Elle croyait que je dormais, je croyais qu'elle savait.
"""
CONFIDENCE = """
Accord de confidentialité entre Ressort Films SRL et Madame Hanse.
La destinataire s'engage à ne divulguer à aucun tiers les informations reçues sur le projet, son scénario, son
traitement et son budget, et à les restituer sur demande. L'obligation dure deux ans. Toute violation
entraîne une pénalité.
Fait à Namur en deux exemplaires.
"""
SLIDES = ("L'étang", "Une bague. Un frère. Un silence.", "Nora", "Le garde", "L'eau", "Le ton : sec, drôle", "Merci")


def test_the_approach_of_a_documentary_in_the_first_person_is_its_treatment() -> None:
    assert sure(page(SEEN_AND_HEARD * 3, title="Traitement")) == ["treatment"]


@pytest.mark.parametrize("times", [3, 6])
def test_an_expose_is_a_long_synopsis(times: int) -> None:
    assert sure(page(FERRYMAN * times, title="Exposé")) == ["synopsis_long"]


def test_a_story_as_long_as_a_synopsis_whose_file_is_called_a_treatment_is_no_sure_synopsis() -> None:
    story = page((FERRYMAN * 8).replace(". Er", ", und er"), title="De veerman")

    assert sure(story, name="De veerman.pdf") == ["synopsis_long"]
    assert sure(story, name="De veerman - Treatment.pdf") == []


def test_a_line_under_the_title_and_the_files_name_together_say_which_telling_it_is() -> None:
    lines = (Line("De veerman", 18.0, True, 0.1), Line("Treatment", 14.0, True, 0.15))
    story = replace(page(f"De veerman\nTreatment\n{FERRYMAN * 8}"), lines=lines)

    assert sure(story, name="De veerman - Treatment.pdf") == ["treatment"]


@pytest.mark.parametrize("times", [3, 6, 14])
def test_a_story_that_is_headed_treatment_is_one_at_any_length_of_a_telling(times: int) -> None:
    assert sure(page(FERRYMAN * times, title="Treatment")) == ["treatment"]


def test_a_deck_of_pictures_is_one_deck_whatever_its_slides_are_called() -> None:
    slides = [page(text, image=0.6) for text in SLIDES]

    assert found(*slides) == [("pitch_deck", 1, 7)]


def test_slides_with_a_shouted_name_and_few_words_are_no_screenplay() -> None:
    shouted = ("L'ÉTANG", "NORA\ntrente-deux ans", "LE GARDE\nne dit rien", "LE FRÈRE\nboulanger", "L'EAU\nbasse",
               "LE TON\nsec, drôle", "TOURNAGE\nseptembre, 27 jours")  # fmt: skip
    slides = [page(text) for text in shouted]

    assert found(page(SEEN_AND_HEARD * 3, title="Traitement"), *slides) == [("treatment", 1, 1), ("pitch_deck", 2, 8)]


@pytest.mark.parametrize("host", ["voir.example", "vimeo.com"])
def test_one_film_to_look_at_is_a_teaser_wherever_it_lies(host: str) -> None:
    shown = f"Durée : 2 minutes, sans dialogues\nLien : https://{host}/910000402\nMot de passe : froid"

    assert found(page(shown, title="Essai de janvier")) == [("video_teaser", 1, 1)]


def test_a_paper_that_no_fund_asks_for_is_no_contract() -> None:
    assert sure(page(CONFIDENCE)) == []


def test_the_short_last_page_of_a_long_story_is_no_synopsis_of_its_own() -> None:
    setting = Setting(595.0, 842.0, 11.0, "Times-Roman", 76.0)
    pages = [replace(page(text), setting=setting) for text in (FERRYMAN * 6, FERRYMAN * 6, FERRYMAN)]
    document = replace(file(*pages), pages=tuple(replace(one, number=at) for at, one in enumerate(pages, start=1)))

    assert [(piece.first_page, piece.last_page) for piece in pieces(document)] == [(1, 3)]


@pytest.mark.parametrize("extract", [WATCH, HORLOGE])
def test_a_page_of_a_novel_told_by_its_hero_is_surely_no_authors_note(extract: str) -> None:
    assert sure(page(extract)) == []
    piece = pieces(file(page(extract)))[0]
    assert "source_work" in {piece.kind, *piece.maybe}


def test_an_author_who_speaks_of_the_work_needs_no_title() -> None:
    spoken = f"{HORLOGE} C'est de cette montre que j'ai voulu faire un film. J'écris ce scénario pour mon père."

    assert sure(page(spoken)) == ["author_note"]
