"""Facts at the desk: what sources dispute, what the form answers, and what the jury does not see."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from console.approving import approve
from console.change import Done, Hand, Refusal
from console.deeds import settle, undo
from console.facts import personal_of, project_of, with_facts
from console.questions import Question, questions_of
from console.speech import Speech
from console.words import Words
from examples.build import FUND
from storage.settlements import Saying, settlements_of
from storage.states import Role
from storage.verify import verify_all
from tests.console import disputed
from tests.console.conftest import Look
from tests.console.desk import Desk, case, copied, served
from tests.effort import some
from tests.installations import Installation
from triage.settled import Act
from triage.values import Facts


@pytest.fixture(scope="module")
def taken(bare_mould: Installation, tmp_path_factory: pytest.TempPathFactory) -> tuple[Installation, str]:
    """An installation that has taken the mail in, to be copied, and the dossier's reference."""
    folder = tmp_path_factory.mktemp("disputed")
    with served(copied(bare_mould, folder / "fund")) as desk:
        return desk.made, disputed.take_in(desk, folder)


@pytest.fixture
def desk(taken: tuple[Installation, str], tmp_path: Path) -> Iterator[Desk]:
    with served(copied(taken[0], tmp_path / "fund")) as desk:
        yield desk


@pytest.fixture
def reference(taken: tuple[Installation, str]) -> str:
    return taken[1]


def words(hand: Hand) -> Words:
    return Words(hand.office, Speech("fr", hand.office.zone))


def asked(hand: Hand, reference: str) -> dict[str, Question]:
    found = case(hand, reference)
    questions = with_facts(found, questions_of(found, words(hand)), words(hand))
    return {one.typed: one for one in questions if one.typed}


def facts(hand: Hand, reference: str) -> Facts:
    return case(hand, reference).whole.facts


def text(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def test_a_fact_on_which_two_papers_differ_shows_both_places_and_asks(hand: Hand, reference: str) -> None:
    question = asked(hand, reference)["amount_asked"]

    assert [ground.said for ground in question.why] == ["formulaire.pdf, p.\u00a01", "fiche.docx"]
    assert [f"/d/{reference}?file=1.1&page=1", f"/d/{reference}?file=1.2&page=1"] == [g.href for g in question.why]
    assert [choice.label for choice in question.choices] == ["12 500 €", "15 000 €", "On ne sait pas"]


def test_today_names_the_facts_that_are_open_until_a_person_says(hand: Hand, reference: str, desk: Desk) -> None:
    ben = desk.caller(Role.STAFF)
    settle(hand, reference, *_points_answered(hand, reference))
    assert "À préciser : réalisation et montant demandé." in text(ben.get("/today").text)

    settle(hand, reference, Saying(Act.FACT, "director", ("Zoë Müller",)), Saying(Act.FACT, "amount_asked", ("",)))

    assert "À préciser" not in text(ben.get("/today").text)


def test_a_chosen_side_counts_is_never_in_clear_and_can_be_undone(hand: Hand, reference: str) -> None:
    done = settle(hand, reference, Saying(Act.FACT, "amount_asked", ("1500000",)))
    assert isinstance(done, Done)

    assert facts(hand, reference).amount_asked == 1500000
    assert "amount_asked" not in asked(hand, reference)
    with hand.office.store.reading() as db:
        (said,) = [one.said for one in settlements_of(db, done.case.file.dossier.id) if one.act is Act.FACT]
    assert said[0] == ""
    assert said[1].startswith("fact-")

    undo(hand, reference, done.settlements[0])
    assert facts(hand, reference).amount_asked is None
    assert "amount_asked" in asked(hand, reference)


def test_the_vault_still_holds_what_the_database_names(hand: Hand, reference: str, desk: Desk) -> None:
    settle(hand, reference, Saying(Act.FACT, "director", ("Zoë Müller",)))

    with hand.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_a_disputed_fact_stops_no_approval(hand: Hand, reference: str) -> None:
    settle(hand, reference, *_points_answered(hand, reference))
    found = case(hand, reference)

    done = approve(hand, reference, found.file.dossier.revision, found.version)

    assert asked(hand, reference)
    assert isinstance(done, Done)


def test_the_page_posts_a_choice_a_typed_word_and_nobody_knows(desk: Desk, hand: Hand, reference: str) -> None:
    ben = desk.caller(Role.STAFF)

    ben.post(f"/d/{reference}/facts", name="amount_asked", value="12 500 €")
    ben.post(f"/d/{reference}/facts", name="director", value="Zoë Müller et José Peña")
    ben.post(f"/d/{reference}/facts", name="length", value="")
    ben.post(f"/d/{reference}/facts", name="budget", value="beaucoup")

    found = facts(hand, reference)
    assert (found.amount_asked, found.director, found.length) == (1250000, "Zoë Müller et José Peña", "")
    assert found.budget == 4850000


def test_an_amount_that_is_none_says_so_and_changes_nothing(desk: Desk, reference: str) -> None:
    ben = desk.caller(Role.STAFF)

    ben.post(f"/d/{reference}/facts", name="enterprise_number", value="12")

    assert "Illisible : numéro d’entreprise" in text(ben.get(f"/d/{reference}").text).replace("\u00a0", " ")


@pytest.mark.parametrize(
    "typed",
    [
        "neu@",
        "neu@wesertal.example.",
        "neu @wesertal.example",
        "neu@wesertal.example, alt@wesertal.example",
        "Neu <neu@wesertal.example>, Alt <alt@wesertal.example>",
        "neu@wesertal.example, Alt <alt@wesertal.example>",
        FUND,
        f"Fund <{FUND.upper()}>",
        FUND.replace("@", "+tag@"),
    ],
)
def test_a_contact_that_no_letter_can_go_to_is_refused(desk: Desk, hand: Hand, reference: str, typed: str) -> None:
    before = facts(hand, reference).contact
    ben = desk.caller(Role.STAFF)

    ben.post(f"/d/{reference}/facts", name="contact", value=typed)

    assert FUND in desk.office.house.addresses
    assert facts(hand, reference).contact == before
    assert "Illisible : adresse de contact" in text(ben.get(f"/d/{reference}").text).replace("\u00a0", " ")


def test_a_contact_pasted_with_its_name_is_the_address_alone(desk: Desk, hand: Hand, reference: str) -> None:
    desk.caller(Role.STAFF).post(
        f"/d/{reference}/facts", name="contact", value='"Film, Wesertal" <neu@wesertal.example>'
    )

    assert facts(hand, reference).contact.address == "neu@wesertal.example"


def test_a_letter_to_the_fund_itself_cannot_be_approved(hand: Hand, reference: str) -> None:
    settle(hand, reference, *_points_answered(hand, reference))
    settle(hand, reference, Saying(Act.FACT, "contact", (FUND,)))
    found = case(hand, reference)

    assert found.reply is not None
    assert found.reply.plan.recipient.address == FUND
    assert approve(hand, reference, found.file.dossier.revision, found.version) is Refusal.NOTHING


def test_the_page_tells_what_the_form_answers_and_what_it_does_not_declare(desk: Desk, reference: str) -> None:
    page = text(desk.caller(Role.STAFF).get(f"/d/{reference}").text)

    assert "Montant demandé (€) 12.500,00" in page
    assert "Commune du siège seat : « œ » d'été ß" in page
    assert "les informations données sont exactes et complètes" in page


def test_personal_papers_are_named_to_staff_with_their_reason(hand: Hand, reference: str, desk: Desk) -> None:
    (one,) = personal_of(case(hand, reference), words(hand))

    assert (one.name, one.why) == ("Carte d’identité", "papier personnel que personne n’a demandé")
    page = text(desk.caller(Role.STAFF).get(one.href).text)
    assert "Pas pour le jury" in page


def test_a_national_number_stays_flagged_whatever_a_person_calls_its_page(hand: Hand, reference: str) -> None:
    settle(hand, reference, Saying(Act.PIECE, "1.3", ("author_note",), 1, 1, message=1))

    (one,) = personal_of(case(hand, reference), words(hand))

    assert one.why == "un numéro de registre national s’y trouve"


def test_a_fact_says_where_it_stands(hand: Hand, reference: str) -> None:
    title = next(one for one in project_of(case(hand, reference), words(hand)) if one.name == "title")

    assert title.value == "Les Grues"
    assert "formulaire.pdf, p.\u00a01" in [spot.where for spot in title.spots]


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("script", some([True, False]))
def test_one_key_chooses_a_side_and_z_takes_it_back(
    script: bool, look: Look, desk: Desk, hand: Hand, reference: str
) -> None:
    settle(hand, reference, *_all_but_amounts(hand, reference))
    with look(desk, java_script_enabled=script) as sight:
        page = sight.sign_in(Role.STAFF).go(f"/d/{reference}")
        card = page.locator("#question")
        assert "montant demandé" in card.inner_text()

        if script:
            page.keyboard.press("2")
        else:
            card.locator("button", has_text="15").click()
        page.locator("[data-toast]").wait_for()
        assert facts(hand, reference).amount_asked == 1500000

        if script:
            page.keyboard.press("z")
        else:
            page.locator("[data-toast] button").click()
        page.locator("#question", has_text="montant demandé").wait_for()
        assert facts(hand, reference).amount_asked is None


def _all_but_amounts(hand: Hand, reference: str) -> tuple[Saying, ...]:
    """Everything else that the desk would ask first."""
    others = [Saying(Act.FACT, name, ("",)) for name in asked(hand, reference) if name != "amount_asked"]
    return (*_points_answered(hand, reference), *others)


def _points_answered(hand: Hand, reference: str) -> tuple[Saying, ...]:
    return disputed.answered(case(hand, reference))
