"""The letter that asks for what no request named: it excuses itself, asks for the new, and reminds of the rest."""

from datetime import timedelta
from typing import Any

import pytest

from notifier.letters import Draft
from notifier.wording import LANGUAGES, wording
from tests.notifier import cast
from tests.notifier.test_letters import DEADLINE, flat, text_of
from triage.values import LetterKind

KIND = LetterKind.MORE_ITEMS
SAID = {  # that we wrote before, that we are sorry, the head over one and over several, that over what was asked before
    "fr": (
        "Nous vous avons déjà écrit au sujet de votre dossier pour le projet « Une ombre à midi ».",
        "Nous regrettons de ne pas vous l'avoir signalé plus tôt.",
        ("PIÈCE À ENVOYER", "PIÈCES À ENVOYER"),
        "Nous attendons aussi ce que nous vous avons déjà demandé :",
    ),
    "nl": (
        "Wij schreven u al over uw dossier voor het project “Une ombre à midi”.",
        "Het spijt ons dat wij u dit niet eerder hebben gemeld.",
        ("STUK DAT U NOG KUNT BEZORGEN", "STUKKEN DIE U NOG KUNT BEZORGEN"),
        "Wij verwachten ook nog wat wij u al vroegen:",
    ),
    "en": (
        "We have already written to you about your application for the project “Une ombre à midi”.",
        "We are sorry not to have told you sooner.",
        ("DOCUMENT TO SEND", "DOCUMENTS TO SEND"),
        "We are also still expecting what we asked you for before:",
    ),
    "de": (
        "wir haben Ihnen bereits zu Ihrem Antrag zum Projekt „Une ombre à midi“ geschrieben.",
        "Wir bedauern, dass wir Ihnen das nicht früher mitgeteilt haben.",
        ("UNTERLAGE, DIE SIE NACHREICHEN KÖNNEN", "UNTERLAGEN, DIE SIE NACHREICHEN KÖNNEN"),
        "Außerdem erwarten wir noch, worum wir Sie bereits gebeten haben:",
    ),
}


def asked(language: str, *missing: str, before: tuple[str, ...] = (), **changes: Any) -> Draft:
    """The letter for these missing lines, of which some were asked for before."""
    advice = cast.advice(standings=cast.standings(*missing))
    return cast.letter(KIND, language, of=advice, asked=frozenset(before), **changes)


def parts(draft: Draft, again: str) -> tuple[str, str]:
    """What stands before the head over what was asked for before, and what stands below it."""
    new, _, old = flat(text_of(draft)).partition(again)
    return new, old


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_new_is_asked_for_with_its_ground_and_the_old_only_named(language: str) -> None:
    wrote, sorry, (one, several), again = SAID[language]
    words = wording(language).words
    names, missing = words["requirements"], words["whys"]["missing"]

    new, old = parts(asked(language, "development_budget", "finance_plan", before=("finance_plan",)), again)

    assert wrote in new
    assert sorry in new
    assert f" {one} " in new
    assert several not in new
    assert f"- {names['development_budget']}" in new
    assert missing in new
    assert names["finance_plan"] not in new
    assert old.strip().startswith(f"- {names['finance_plan']} ")
    assert names["development_budget"] not in old
    assert missing not in old
    assert DEADLINE[language] in old


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_new_ones_it_speaks_in_the_plural_and_of_nothing_asked_before(language: str) -> None:
    wrote, _, (_, several), again = SAID[language]
    names = wording(language).words["requirements"]

    text = flat(text_of(asked(language, "development_budget", "finance_plan")))

    assert wrote in text
    assert f" {several} " in text
    assert all(f"- {names[line]}" in text for line in ("development_budget", "finance_plan"))
    assert again not in text


def test_after_the_deadline_it_leaves_to_a_person_what_may_still_come() -> None:
    draft = asked("fr", "development_budget", now=cast.DEADLINE + timedelta(seconds=1))
    text = flat(text_of(draft))

    assert "La date limite est passée : une personne de l'équipe examinera si un complément reste possible." in text
    assert "jusqu'au" not in text


def test_what_is_not_missing_any_more_is_not_asked_for_though_it_was() -> None:
    text = flat(text_of(asked("fr", "development_budget", before=("finance_plan",))))

    assert "Plan de financement" not in text
    assert SAID["fr"][3] not in text
