"""How far a long work reaches in a file of many papers."""

from dataclasses import replace
from textwrap import wrap

import pytest

from tests.triage.papers import file, page, pieces
from tests.triage.test_recognise import BUDGET, SCENE, SYNOPSIS
from triage.message import Line, Page, Setting

SCRIPT = Setting(595.0, 842.0, 12.0, "ABCDEF+Courier", 108.0)
PAPER = Setting(595.0, 842.0, 11.0, "ABCDEF+LiberationSerif", 72.0)
SLIDE = Setting(960.0, 540.0, 24.0, "ABCDEF+LiberationSans", 60.0)
DECK = (
    "LA DIGUE\nun long métrage de Camille Heck",
    "Pourquoi maintenant ?\nLes étangs se vident.",
    "Le ton\nComédie froide, hiver, silence",
    "Synopsis\nNora plonge dans un étang où les gens jettent ce qu'ils veulent oublier. Un soir, elle remonte une "
    "pierre qui porte le nom de son père. Yvon, le garde, compte les barques : il en manque une. Elle apprend que son "
    "père n'est pas mort noyé, et que tout le village le sait depuis vingt ans.",
    "Pourquoi nous ?\nNous habitons au bord.",
    "Le public\n25–60 ans, salles et télévision",
    "Où en est-on ?\nÉcriture aidée, tournage à l'automne",
    "Merci",
)
TITLE = "LA DIGUE\nun scénario de\nCamille Heck et Arend Bos\nVersion 3 – 12/03/2021"
PEOPLE = """
PERSONNAGES
Nora, 34 ans. Plongeuse, elle remonte ce que les autres ont jeté. Sa mère ne lui parle plus.
Yvon, 58 ans. Le garde de l'étang, veuf, il compte les barques chaque soir. Il boit seul.
Elif, 12 ans. La fille de Nora, elle sait tout et se tait.
"""
SHEET = """
Fiche projet
Titre provisoire : La Digue
Format : long métrage de fiction
Durée : 96 minutes
Genre : drame
Langue de tournage : français
Stade du projet : traitement
Réalisation : Camille Heck
Producteur délégué : Halte Films SRL
Numéro d'entreprise : 0712.345.604
Budget de développement : 74.000 €
"""
LOGLINE = """
En une phrase
Une plongeuse remonte de l'étang la pierre qui prouve que son père n'est pas mort noyé, et le village se tait.
"""
LETTER = """
Cher papa,
Je t'écris de la digue. Yvon a compté les barques, il en manque une et personne ne dit rien.
Le soir, maman plonge et remonte une pierre. Elle ne dort plus. Je la regarde et je n'ose rien demander.
Je t'embrasse,
Elif
"""
NOTE = """
Note d'intention de la réalisatrice
Je filmerai l'étang de près, caméra à l'épaule, sans musique. La lumière sera celle de l'hiver, et le cadre restera à
hauteur de l'eau. Je veux des plans longs, pour que les comédiens oublient la caméra. Le son viendra d'abord, l'image
ensuite. Nous tournerons en novembre, avec des habitants du village, et le montage gardera les silences.
"""
BRIEF = """
Ik film de vijver van dichtbij, met de camera op de schouder en zonder muziek. Het licht is dat van de winter en het
kader blijft ter hoogte van het water. Ik wil lange shots, zodat de acteurs de camera vergeten. Eerst komt het geluid,
dan pas het beeld. We draaien in november, met mensen uit het dorp, en de montage laat de stiltes staan.
"""


def read(*pages: tuple[str, Setting]) -> list[tuple[str, int, int]]:
    """What stands on pages of these texts, each set so."""
    made = file(*(page(text) for text, _ in pages))
    printed: list[Page] = [replace(one, setting=how) for one, (_, how) in zip(made.pages, pages, strict=True)]
    found = pieces(replace(made, pages=tuple(printed)))
    return [(piece.kind, piece.first_page, piece.last_page) for piece in found]


def scenes(count: int) -> list[tuple[str, Setting]]:
    """Pages of a screenplay."""
    return [(SCENE, SCRIPT)] * count


def test_a_screenplay_brings_its_title_page_and_what_stands_before_its_first_scene() -> None:
    found = read((BUDGET, PAPER), (TITLE, SCRIPT), (PEOPLE, SCRIPT), *scenes(5), (BUDGET, PAPER))

    assert found == [("development_budget", 1, 1), ("screenplay", 2, 8), ("development_budget", 9, 9)]


@pytest.mark.parametrize(
    "front", ["« On ne se baigne pas deux fois. »", "LA DIGUE\nécrit par Camille Heck et Arend Bos"]
)
def test_a_motto_and_a_title_with_its_author_open_the_screenplay_that_a_file_begins_with(front: str) -> None:
    assert read((front, SCRIPT), *scenes(5), (BUDGET, PAPER))[0] == ("screenplay", 1, 6)


def test_a_logline_before_a_screenplays_title_page_is_a_paper_of_its_own() -> None:
    logline = (
        "En un souffle\nOnze personnes sans toit, une digue qui n'existe pas : elles s'y installent, elles y votent, "
        "et la ville tombe."
    )
    title = "LA DIGUE\nwritten by\nCamille Heck"
    found = read((SYNOPSIS, PAPER), (logline, replace(SCRIPT, size=14.0)), (title, SCRIPT), *scenes(5), ("FIN", SCRIPT))

    assert found[1] == ("logline_pitch", 2, 2)


def test_people_set_as_the_paper_before_them_are_their_own_paper() -> None:
    found = read((SYNOPSIS, PAPER), (PEOPLE, PAPER), *scenes(5))

    assert found == [("synopsis_short", 1, 1), ("character_descriptions", 2, 2), ("screenplay", 3, 7)]


def test_the_cover_of_a_dossier_is_no_screenplays_title_page() -> None:
    cover = "LA DIGUE\nlong métrage écrit par Camille Heck\nDossier de candidature, avril 2021"

    assert read((cover, SCRIPT), *scenes(5), (BUDGET, PAPER))[0] == ("screenplay", 2, 6)


@pytest.mark.parametrize("inner", [LETTER, PEOPLE, "", "CARTON : Trois ans plus tard."])
def test_whatever_stands_between_scenes_set_alike_is_part_of_the_screenplay(inner: str) -> None:
    assert read(*scenes(4), (inner, SCRIPT), *scenes(4), (BUDGET, PAPER))[0] == ("screenplay", 1, 9)


@pytest.mark.parametrize("inner", [BRIEF, LETTER])
def test_one_page_in_another_face_begins_no_second_screenplay(inner: str) -> None:
    told = "Nora plonge et remonte une pierre. Yvon compte les barques, il en manque une. Elle se tait. " * 6

    assert read(*scenes(4), (inner, PAPER), (told, SCRIPT), *scenes(4)) == [("screenplay", 1, 10)]


def test_a_paper_under_its_own_title_stands_between_two_screenplays() -> None:
    assert ("director_note", 5, 5) in read(*scenes(4), (NOTE, PAPER), *scenes(4))


@pytest.mark.parametrize("line", ["déclaration.", "Déclaration"])
def test_a_line_within_a_page_of_scenes_that_names_a_paper_cuts_no_screenplay(line: str) -> None:
    cut = replace(page(f"{SCENE}\nNORA\nElle lui demande de relire sa\n{line}"), lines=(Line(line, 12.0),))
    made = file(page(SCENE), cut, page(SCENE), page(SCENE))
    found = pieces(replace(made, pages=tuple(replace(one, setting=SCRIPT) for one in made.pages)))

    assert [(one.kind, one.first_page, one.last_page) for one in found] == [("screenplay", 1, 4)]


def test_a_slide_that_tells_the_story_stays_in_its_deck() -> None:
    slides = [(text, SLIDE) for text in DECK]
    found = read((BUDGET, PAPER), *slides, (BUDGET, PAPER))

    assert found == [("development_budget", 1, 1), ("pitch_deck", 2, 9), ("development_budget", 10, 10)]


def test_a_slide_that_tells_the_story_stays_among_slides_that_stand_upright() -> None:
    first, story = DECK[:3], DECK[3]
    slides = [(text, replace(PAPER, size=24.0)) for text in (*first, story, *first)]
    found = read((BUDGET, SCRIPT), *slides, (BUDGET, SCRIPT))

    assert found == [("development_budget", 1, 1), ("pitch_deck", 2, 8), ("development_budget", 9, 9)]


def test_a_finance_plan_set_as_a_slide_is_no_part_of_the_deck_around_it() -> None:
    plan = (
        "Plan de financement du développement\nWallimage 10.000 EUR acquis\nApport propre 8.700 EUR\nTotal 18.700 EUR"
    )
    slides = [(text, SLIDE) for text in (*DECK[:4], plan, *DECK[4:])]

    assert ("development_finance_plan", 6, 6) in read((BUDGET, PAPER), *slides, (BUDGET, PAPER))


@pytest.mark.parametrize("last", ["FIN", "À SUIVRE…", "WORDT VERVOLGD"])
def test_a_last_page_that_only_says_so_ends_the_screenplay(last: str) -> None:
    assert read(*scenes(5), (last, SCRIPT), (BUDGET, PAPER)) == [("screenplay", 1, 6), ("development_budget", 7, 7)]


def test_a_logline_set_otherwise_after_a_screenplay_begins_anew() -> None:
    logline = (
        "Une plongeuse remonte de l'étang la pierre qui prouve que son père n'est pas mort noyé, et le village se tait."
    )

    assert read(*scenes(5), (logline, PAPER), (BUDGET, PAPER))[0] == ("screenplay", 1, 5)


@pytest.mark.parametrize(
    ("size", "last"), [(13.0, ("project_sheet", 1, 2)), (20.0, ("logline_pitch", 2, 2)), (0.0, ("logline_pitch", 2, 2))]
)
def test_a_logline_under_a_smaller_heading_is_the_end_of_its_project_sheet(
    size: float, last: tuple[str, int, int]
) -> None:
    made = file(page(SHEET), page(LOGLINE), page(SYNOPSIS))
    headed = zip(made.pages, ("Fiche projet", "En une phrase", "L'histoire"), (20.0, size, 20.0), strict=True)
    printed = tuple(replace(one, setting=PAPER, lines=(Line(title, of),) if of else ()) for one, title, of in headed)

    assert [(piece.kind, piece.first_page, piece.last_page) for piece in pieces(replace(made, pages=printed))][
        -2
    ] == last


def test_an_empty_page_belongs_to_what_is_before_it() -> None:
    assert read((SYNOPSIS, PAPER), ("", PAPER), (BUDGET, PAPER))[0] == ("synopsis_short", 1, 2)


def test_the_few_words_that_run_over_a_full_page_stay_with_it() -> None:
    text = "\n".join(wrap(SYNOPSIS.strip() * 3, 60))

    assert read((text, PAPER), ("et l'eau se tait.", PAPER), (BUDGET, PAPER))[0][1:] == (1, 2)


def test_a_story_behind_the_page_of_its_publisher_is_the_book() -> None:
    colophon = "L'étang, roman. Éditions du Rivage, Liège, 2014. ISBN 978-2-000000-00-2. Tous droits réservés."

    assert read((BUDGET, PAPER), (colophon, SCRIPT), (SYNOPSIS, SCRIPT))[1] == ("source_work", 2, 3)
