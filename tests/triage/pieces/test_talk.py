"""Scenes and speech in the ways houses write them, and what only looks like either."""

import pytest

from triage.pieces.features import traits_of
from triage.pieces.lines import is_scene_heading
from triage.pieces.measures import Looks, Measures


@pytest.mark.parametrize(
    "line",
    [
        "SÉQUENCE 12",
        "SÉQ. 12 – PORT – EXT/JOUR",
        "Scène 3",
        "SCÈNE 3 – KEUKEN – DAG",
        "12. PORT – EXT / NUIT",
        "4. La cuisine, soir.",
        "Bild 7 Küche, Nacht",
        "12 INT. KITCHEN - DAY 12",
    ],
)
def test_a_scene_is_opened_in_many_ways(line: str) -> None:
    assert is_scene_heading(line)
    assert traits_of(line)["slug"] == 1


@pytest.mark.parametrize(
    "line",
    [
        "Scène 3 du film, que nous avons coupée",
        "Bild 3: Der Hof",
        "12. Tournage de nuit : 4 jours",
        "3 scénaristes, un jour",
    ],
)
def test_a_line_that_only_speaks_of_scenes_opens_none(line: str) -> None:
    assert not is_scene_heading(line)


SCENE = "12. PORT – EXT / NUIT\n"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (SCENE + "Lise attend.\nLISE : Tu viens ?\nMARCEL (off) : Non.", 2),
        (SCENE + "— Tu viens ?\n— Non, je reste.", 2),
        (SCENE + "- Lise arrive au port.\n- Elle attend.", 0),
        (SCENE + "Décor : le port\nComédiens : Lise, Marcel", 0),
        ("LISE : Tu viens ?\nMARCEL : Non.", 0),
        ("— Tu viens ?\n— Non, je reste.", 0),
    ],
)
def test_speech_behind_names_and_dashes_counts_where_a_scene_is_opened(text: str, spoken: int) -> None:
    assert traits_of(text)["spoken"] == spoken


def test_a_conversation_written_down_is_a_screenplays_only_among_scenes() -> None:
    talk = "\n".join(
        ("Lise: Kom je?", "Arend: Nee.", "Lise: Waarom niet?", "Arend: Ik blijf hier.", "Lise: Goed dan.") * 2
    )
    alone, within = (Measures(traits_of(text), Looks()) for text in (talk, f"Scène 1\n{talk}\nScène 2"))

    assert alone["dialogue"] == 0.0
    assert within["dialogue"] > 0.5


def test_labels_of_a_form_are_nobodys_speech() -> None:
    form = (
        "Scène 1\n" + "Nom : Maes\nFonction : gérante\nNom : Bos\nFonction : monteur\nNom : Roos\nFonction : auteure\n"
    )

    assert traits_of(form)["spoken"] == 0
