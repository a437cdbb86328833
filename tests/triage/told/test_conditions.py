"""Conditions that decide whether lines of the checklist apply: proposed with grounds, left to a person when unsure."""

from dataclasses import replace

import pytest

from tests import make
from tests.triage.papers import file, kinds, mail, page
from triage.completeness import standings_of
from triage.facts import facts_of
from triage.gathering import gathered
from triage.recognise import recognise
from triage.values import Evidence, Facts, LineState, Need, Requirement

CALL = make.call(
    requirements=(
        Requirement("underlying_rights", ("chain_of_title",), Need.IF_ADAPTATION),
        Requirement("codevelopment", ("coproduction_agreement",), Need.IF_CODEVELOPMENT),
        Requirement("series", ("series_bible",), Need.IF_SERIES),
        Requirement("animation", ("graphic_bible",), Need.IF_ANIMATION),
    )
)
SHEET = """
Titre provisoire : Tourbe
Durée : 98 minutes
Langue de tournage : français
Réalisation : Maëlle Grosjean
Producteur délégué : Arrière-Saison Films SRL
Personne de contact : Ada Lamquet
Courriel : ada@lamquet.example
"""


def facts(line: str) -> Facts:
    message = mail(file(page(f"{SHEET}{line}", title="Fiche projet")), text="Voici notre dossier.")
    return facts_of(message, recognise(message, kinds()), kinds())


def states(facts: Facts) -> dict[str, LineState]:
    return {line.key: line.state for line in standings_of(CALL, (), facts)}


@pytest.mark.parametrize(
    ("line", "key", "state"),
    [
        ("D'après : Le Grand Cahier, roman", "underlying_rights", LineState.MISSING),
        ("Format : long métrage", "underlying_rights", LineState.NOT_APPLICABLE),
        ("Une option sur le texte est en cours", "underlying_rights", LineState.UNSURE),
        ("Codéveloppement : Brasier Doux BV", "codevelopment", LineState.MISSING),
        ("Un coproducteur irlandais est confirmé", "codevelopment", LineState.UNSURE),
        ("Copro : Regenmacher, Zürich", "codevelopment", LineState.UNSURE),
        ("Coproducteurs : Veerhuis Film BV (Rotterdam)", "codevelopment", LineState.UNSURE),
        ("Coproducteur : en recherche", "codevelopment", LineState.NOT_APPLICABLE),
        ("Coproducteur : aucun", "codevelopment", LineState.NOT_APPLICABLE),
        ("Format : série, 8 x 52 min", "series", LineState.MISSING),
        ("Format : série d'animation, 26 x 13 min", "series", LineState.MISSING),
        ("Format : série d'animation, 26 x 13 min", "animation", LineState.MISSING),
        ("Format : long métrage d'animation", "series", LineState.NOT_APPLICABLE),
        ("Format : long métrage", "animation", LineState.NOT_APPLICABLE),
    ],
)
def test_a_condition_follows_from_what_was_read(line: str, key: str, state: LineState) -> None:
    assert states(facts(line))[key] is state


@pytest.mark.parametrize(
    ("line", "key", "state"),
    [
        ("Nous ne joignons pas d'accord de codéveloppement.", "codevelopment", LineState.NOT_APPLICABLE),
        ("There is no co-development agreement.", "codevelopment", LineState.NOT_APPLICABLE),
        ("Geen co-ontwikkeling.", "codevelopment", LineState.NOT_APPLICABLE),
        ("Nous cherchons un coproducteur, aucun accord n'est signé.", "codevelopment", LineState.NOT_APPLICABLE),
        (
            "Nous codéveloppons ce film ; pas encore d'accord de codéveloppement signé.",
            "codevelopment",
            LineState.MISSING,
        ),
        ("Ce film n'est pas adapté d'une œuvre préexistante.", "underlying_rights", LineState.NOT_APPLICABLE),
        ("Dies ist keine Verfilmung eines Romans.", "underlying_rights", LineState.NOT_APPLICABLE),
        ("Scénario original ; le contrat vaut option sur les droits.", "underlying_rights", LineState.NOT_APPLICABLE),
        ("Scénario adapté du roman de Jean Ray ; option sur les droits.", "underlying_rights", LineState.MISSING),
    ],
)
def test_what_the_applicant_denies_is_not_asked_for(line: str, key: str, state: LineState) -> None:
    assert states(facts(line))[key] is state


def test_a_condition_in_doubt_shows_the_words_that_raised_it() -> None:
    (ground,) = (ground for ground in facts("Une option sur le texte").grounds if ground.code == "adaptation.unsure")

    assert ground.quote == "option sur le"


def test_a_question_that_an_earlier_mail_raised_stays_open() -> None:
    dossier = make.known_dossier(facts=Facts(), waiting=frozenset({"unsure_adaptation"}))

    assert states(gathered(Facts(), dossier))["underlying_rights"] is LineState.UNSURE


def test_a_persons_answer_closes_the_question() -> None:
    doubtful = Facts(grounds=(Evidence("adaptation.unsure"),))

    (line, *_) = standings_of(CALL, (), doubtful, applies=((Need.IF_ADAPTATION, False),))

    assert line.state is LineState.NOT_APPLICABLE


def test_an_alternative_meets_the_line_and_the_optional_is_never_missing() -> None:
    call = replace(
        CALL,
        requirements=(
            Requirement("writing", ("treatment", "screenplay"), Need.REQUIRED),
            Requirement("visuals", ("moodboard",), Need.OPTIONAL),
        ),
    )

    found = standings_of(call, (make.piece("screenplay"),), Facts())

    assert [line.state for line in found] == [LineState.PRESENT, LineState.NOT_APPLICABLE]
