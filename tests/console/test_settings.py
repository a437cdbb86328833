"""Settings: what is changed at the desk is tried first, counts at once, and can be taken back."""

import re
from collections.abc import Iterator

import pytest

from notifier.inforce import InForce
from notifier.wording import LANGUAGES, change_texts, text_of
from storage.journal import tail
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import Desk
from tests.installations import live_calls
from triage.values import LetterKind, Need

LIST = "/settings/checklist/2021-1"
LETTER = "/settings/letters/fr/receipt"


@pytest.fixture(autouse=True)
def as_shipped() -> Iterator[None]:
    """Texts are in force for the whole process: put the shipped ones back."""
    yield
    change_texts({})


def needs(**changes: str) -> dict[str, str]:
    """The checklist's form."""
    call = next(call for call in live_calls() if call.key == "2021-1")
    return {f"need-{line.key}": changes.get(line.key, line.need.value) for line in call.requirements}


def texts(**changes: str) -> dict[str, str]:
    """A letter's form."""
    shipped = {part: text_of(f"fr/receipt.{part}.txt") for part in ("subject", "body")}
    return shipped | changes


def test_every_letter_is_opened_in_each_language_and_says_who_changed_it(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)
    caller.post(LETTER, do="save", **texts(subject="Reçu : {{ reference }}"))

    page = caller.get("/settings/letters").text

    assert {(language, kind) for language in LANGUAGES for kind in LetterKind} == set(
        re.findall(r'href="/settings/letters/(\w+)/(\w+)"', page)
    )
    assert page.count("Ben Marnette, ") == 1


def test_calls_are_shown_with_their_dates_and_what_nobody_confirmed(desk: Desk) -> None:
    page = desk.caller(Role.COORDINATION).get("/settings/calls").text

    assert "vendredi 16 avril 2021 à 23" in page
    assert "calls/2021-1.toml" in page


def test_a_change_is_shown_before_it_is_done(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)

    page = caller.post(LIST, at=LIST, do="try", **needs(visuals="required")).text

    assert "Ce que cela changerait" in page
    assert "deviendr" in page or "Aucun dossier ne changerait" in page
    assert desk.office.calls == live_calls()


def test_a_checklist_put_in_force_counts_at_once_here_and_in_the_worker(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)

    caller.post(LIST, at=LIST, do="save", **needs(visuals="required", market="off"))

    worker = InForce(live_calls())
    with desk.office.store.reading() as db:
        calls = worker.follow(db)
        assert tail(db, 1)[0].object == "setting:checklist:2021-1"
    changed = {line.key: line.need for line in next(call for call in calls if call.key == "2021-1").requirements}
    assert calls == desk.office.calls
    assert changed["visuals"] is Need.REQUIRED
    assert "market" not in changed


def test_the_file_counts_again_when_nothing_differs_from_it(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)
    caller.post(LIST, at=LIST, do="save", **needs(visuals="required"))

    caller.post(LIST, at=LIST, do="save", **needs())

    assert desk.office.calls == live_calls()
    assert "revenu au fichier" in caller.get(LIST).text


def test_a_need_that_does_not_exist_is_refused(desk: Desk) -> None:
    assert desk.caller(Role.COORDINATION).post(LIST, at=LIST, do="save", **needs(visuals="perhaps")).status_code == 400
    assert desk.caller(Role.COORDINATION).get("/settings/checklist/1999-9").status_code == 404


def test_a_letter_is_tried_on_a_real_dossier_and_the_reading_is_journalled(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)
    with desk.office.store.reading() as db:
        from storage.dossiers import list_dossiers

        reference = list_dossiers(db)[-1].reference

    page = caller.post(LETTER, at=LETTER, do="preview", about=reference, **texts()).text

    assert reference in page
    with desk.office.store.reading() as db:
        assert any(entry.action == "open" and entry.actor == "ben" for entry in tail(db, 20))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_ours_is_said_to_need_shortening(desk: Desk, language: str) -> None:
    caller = desk.caller(Role.COORDINATION)

    told = {kind: "à raccourcir" in caller.get(f"/settings/letters/{language}/{kind}").text for kind in LetterKind}

    assert told == dict.fromkeys(LetterKind, False)


def test_a_sentence_too_long_is_said_to_need_shortening(desk: Desk) -> None:
    body = texts(body="Madame, Monsieur,\n\n" + "mot " * 21 + "fin.\n")
    page = desk.caller(Role.COORDINATION).post(LETTER, at=LETTER, do="preview", about="complete", **body).text

    assert "à raccourcir" in page


def test_a_word_that_does_not_exist_is_named_with_the_nearest(desk: Desk) -> None:
    answer = desk.caller(Role.COORDINATION).post(LETTER, at=LETTER, do="save", **texts(body="Reçu : {{ referense }}"))

    assert answer.status_code == 422
    assert "referense" in answer.text
    assert "reference »" in answer.text
    assert text_of("fr/receipt.body.txt") == texts()["body"]


@pytest.mark.parametrize("body", ["{% if title %}", "{{ title.__class__.__mro__ }}", "", "{{ title | nothing }}"])
def test_a_text_that_cannot_be_written_is_refused(desk: Desk, body: str) -> None:
    assert desk.caller(Role.COORDINATION).post(LETTER, at=LETTER, do="save", **texts(body=body)).status_code == 422


def test_a_text_put_in_force_is_what_letters_say_until_it_is_taken_back(desk: Desk) -> None:
    caller = desk.caller(Role.COORDINATION)

    caller.post(LETTER, at=LETTER, do="save", **texts(body="Merci. Référence : {{ reference }}"))
    assert text_of("fr/receipt.body.txt") == "Merci. Référence : {{ reference }}\n"
    assert "Version 1, Ben Marnette" in caller.get(LETTER).text

    caller.post(LETTER, at=LETTER, do="file", **texts())
    assert "Madame, Monsieur" in text_of("fr/receipt.body.txt")


@pytest.mark.browser
def test_the_preview_follows_what_is_typed(desk: Desk, look: Look) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.COORDINATION).go(LETTER)
        page.locator("#body").fill("Bonjour, votre référence est {{ reference }}.")

        page.locator("#preview", has_text="votre référence est").wait_for()
        assert sight.axe() == []
