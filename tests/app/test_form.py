"""The application form: written in four languages, filled in by another program, mailed, and read in the real child."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace

import pytest

from intake.sandbox import Reader
from notifier.wording import TEMPLATES
from tests import make
from tests.app import forms
from tests.app.conftest import Give
from tests.intake.parsers.papers import read
from tests.triage.papers import file, kinds, page
from triage.facts import facts_of
from triage.message import Message, Readability
from triage.recognise import recognise
from triage.told import form
from triage.told.sheets import entries_of
from triage.values import Certainty, Facts, Need, Piece, Requirement

pytestmark = pytest.mark.slow
HOUSE = make.house()


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def judged(message: Message) -> tuple[tuple[Piece, ...], Facts]:
    pieces = recognise(message, kinds(), HOUSE)
    return pieces, facts_of(message, pieces, kinds(), HOUSE)


def verdicts(message: Message) -> list[tuple[str, str, int, int]]:
    return [(piece.kind, piece.doubt, piece.first_page, piece.last_page) for piece in judged(message)[0]]


# ---------------------------------------------------------------------------------------------------- what comes back


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_every_answer_comes_back_exactly(reader: Reader, language: str) -> None:
    said = forms.answers()

    message = forms.mailed(reader, forms.filled(forms.blank(language), said))

    assert forms.returned(message.attachments[0]) == {name: value for name, value in said.items() if value}


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_a_filled_form_is_surely_an_application_form(reader: Reader, language: str) -> None:
    message = forms.mailed(reader, forms.filled(forms.blank(language), forms.answers()))

    assert verdicts(message) == [("application_form", "", 1, 2)]


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_the_facts_are_what_the_form_says(reader: Reader, language: str) -> None:
    said = forms.answers(format="series", animation="yes", adaptation="no", codevelopment="yes")

    _, facts = judged(forms.mailed(reader, forms.filled(forms.blank(language), said)))

    assert (facts.title, facts.company) == (said["title"], said["company"])
    assert facts.other_titles == ("Die Straße der Kräne", "ex-„Grues”")
    assert (facts.enterprise_number, facts.format, facts.length) == ("0915440864", "animation series", "8 × 52 min")
    assert (facts.director, facts.authors) == (said["director"], said["authors"])
    assert (facts.budget, facts.amount_asked) == (48_500_00, 12_500_00)
    assert (facts.adaptation, facts.codevelopment, facts.animation) == (False, True, True)
    assert (facts.contact.name, facts.contact.address) == (said["contact_name"], said["contact_mail"])


def test_each_fact_names_the_page_it_was_read_on(reader: Reader) -> None:
    _, facts = judged(forms.mailed(reader, forms.filled(forms.blank(), forms.answers())))

    places = {ground.code: (ground.file, ground.page) for ground in facts.grounds}
    told = "title company enterprise_number director authors length budget amount_asked format"
    assert {places[f"{fact}.form"] for fact in told.split()} == {("formulaire-1.pdf", 1)}


# ------------------------------------------------------------------------------------------------ whose form, how full


def test_a_form_half_filled_in_asks_a_person(reader: Reader) -> None:
    message = forms.mailed(reader, forms.filled(forms.blank(), {"company": "Lamquet Films SRL"}))

    assert verdicts(message) == [("application_form", "partial", 1, 2)]


def test_the_same_form_of_another_fund_is_not_ours(reader: Reader) -> None:
    theirs = forms.filled(forms.blank(address="dossiers@other.example"), forms.answers())

    pieces, facts = judged(forms.mailed(reader, theirs))

    assert [(piece.kind, piece.doubt) for piece in pieces] == [("application_form", "other_fund")]
    assert (facts.title, facts.amount_asked, facts.company) == ("", None, "")


def test_a_flattened_form_of_another_fund_is_not_ours() -> None:
    theirs = forms.flattened(forms.filled(forms.blank(address="dossiers@other.example"), forms.answers()))

    (piece,) = recognise(make.message(attachments=read("form.pdf", theirs)), kinds(), HOUSE)

    assert (piece.kind, piece.doubt) == ("application_form", "other_fund")


def test_what_lies_behind_the_form_in_one_file_is_recognised_too() -> None:
    note = "J'ai voulu écrire ce film parce que mon enfance m'obsède. " * 20
    (attachment,) = read("form.pdf", forms.filled(forms.blank(), forms.answers()))
    joined = file(*attachment.pages, page(note, title="Note de l'auteur"))
    message = make.message(attachments=(replace(attachment, pages=joined.pages, page_count=3),))

    assert verdicts(message) == [("application_form", "", 1, 2), ("author_note", "", 3, 3)]


# ------------------------------------------------------------------------------------------------------ printed copies


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_a_flattened_form_is_read_by_its_labels(language: str) -> None:
    said = forms.answers(title="L'Été « des » grues", other_titles="Summer of Cranes")
    message = make.message(attachments=read("form.pdf", forms.flattened(forms.filled(forms.blank(language), said))))

    pieces, facts = judged(message)

    assert [(piece.kind, piece.certainty) for piece in pieces] == [("application_form", Certainty.SURE)]
    assert (facts.title, facts.enterprise_number) == ("L'Été « des » grues", "0915440864")
    assert (facts.amount_asked, facts.budget) == (12_500_00, 48_500_00)
    assert (facts.director, facts.length) == (said["director"], said["length"])


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_boxes_ticked_on_paper_are_left_to_a_person(language: str) -> None:
    printed = forms.flattened(forms.filled(forms.blank(language), forms.answers(adaptation="yes", codevelopment="yes")))

    _, facts = judged(make.message(attachments=read("form.pdf", printed)))

    assert (facts.adaptation, facts.codevelopment, facts.format) == (None, None, "")


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_an_empty_printed_form_says_nothing(language: str) -> None:
    message = make.message(subject="", attachments=read("form.pdf", forms.flattened(forms.blank(language))))

    pieces, facts = judged(message)

    assert [(piece.kind, piece.doubt) for piece in pieces] == [("application_form", "weak")]
    assert (facts.title, facts.company, facts.director, facts.authors) == ("", "", "", "")
    assert (facts.adaptation, facts.codevelopment, facts.budget) == (None, None, None)


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_a_copy_whose_letters_were_lost_in_printing_is_still_one_form_and_states_nothing(language: str) -> None:
    """As Ghostscript leaves it, under many a "print to PDF": no letters with accents, no words on the second page."""
    printed = forms.flattened(forms.filled(forms.blank(language), forms.answers()))
    (whole,) = read("form.pdf", printed)
    first, second = whole.pages
    lost = replace(first, text="".join(letter for letter in first.text if letter.isascii()))
    values = replace(
        second, text="4000 Liège : 12.500,00 €\n1348 Louvain-la-Neuve : 3 000 €\nLamquet\n1300 Wavre : 900 €"
    )
    message = make.message(attachments=(replace(whole, pages=(lost, values)),))

    pieces, facts = judged(message)

    assert [(piece.kind, piece.first_page, piece.last_page) for piece in pieces] == [("application_form", 1, 2)]
    assert (facts.adaptation, facts.codevelopment, facts.format) == (None, None, "")


SYNOPSIS = """Synopsis court
Léa, trente ans, revient dans le village de son enfance après la mort de son père. Elle y retrouve sa sœur, qui n'a
jamais quitté la tourbière, et découvre que la maison est promise à un promoteur. Les deux femmes passent l'hiver à
trier les affaires du mort et à se disputer la terre. Au printemps, un incendie ravage le marais. Léa décide de rester,
et sa sœur, qui voulait partir depuis toujours, apprend à la croire. Ensemble elles refusent de vendre."""
BUDGET = """Budget de développement
Écriture\t12.000 €
Repérages\t3.500 €
Frais généraux\t1.750 €
Producteur\t4.000 €
Divers et imprévus\t1.000 €
TOTAL\t22.250 €"""


@pytest.mark.parametrize(
    ("text", "kind", "returned"),
    [(SYNOPSIS, "synopsis_short", False), (SYNOPSIS, "synopsis_short", True), (BUDGET, "development_budget", False)],
)
def test_what_lies_behind_the_first_page_of_a_printed_form_is_no_part_of_it(
    text: str, kind: str, *, returned: bool
) -> None:
    (whole,) = read("form.pdf", forms.flattened(forms.filled(forms.blank(), forms.answers())))
    first, second = whole.pages
    joined = file(first, page(text), *((second,) if returned else ()))
    message = make.message(attachments=(replace(whole, pages=joined.pages, page_count=len(joined.pages)),))

    own, other, *_ = judged(message)[0]

    assert (own.kind, own.first_page, own.last_page) == ("application_form", 1, 1)
    assert (other.kind, other.first_page) == (kind, 2)


def test_a_scanned_form_waits_for_a_person() -> None:
    printed = forms.flattened(forms.filled(forms.blank(), forms.answers()))
    (attachment,) = read("form.pdf", printed)
    pages = tuple(replace(page, ocr=0.9, image_share=1.0) for page in attachment.pages)
    scanned = replace(attachment, readability=Readability.SCAN, pages=pages)

    (piece,) = recognise(make.message(attachments=(scanned,)), kinds(), HOUSE)

    assert (piece.kind, piece.doubt, piece.first_page, piece.last_page) == ("application_form", "picture", 1, 2)


# ------------------------------------------------------------------------------------------------- how it is written


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_every_label_is_known_where_it_is_read_back(language: str) -> None:
    labels = tomllib.loads((TEMPLATES / language / "form.toml").read_text("utf-8"))["labels"]
    facts = {
        "company": "company",
        "enterprise_number": "number",
        "contact_name": "contact",
        "contact_mail": "mail",
        "title": "title",
        "other_titles": "other_title",
        "length": "duration",
        "director": "director",
        "authors": "authors",
        "adapted_work": "based_on",
        "codeveloper": "coproducer",
        "budget": "budget",
        "amount_asked": "asked",
    }

    found = {name: entries_of([(1, f"{labels[name]} : Valeur 1")]) for name in facts}

    assert {name: list(entries) for name, entries in found.items()} == {name: [fact] for name, fact in facts.items()}


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_words_are_complete_in_every_language(language: str) -> None:
    words, french = (tomllib.loads((TEMPLATES / one / "form.toml").read_text("utf-8")) for one in (language, "fr"))

    def shape(value: object) -> object:
        if isinstance(value, dict):
            return {key: shape(inner) for key, inner in value.items()}
        return sorted(re.findall(r"\{\w+\}", str(value)))

    assert shape(words) == shape(french)


@pytest.mark.parametrize("language", forms.LANGUAGES)
def test_the_form_has_at_most_three_pages_and_a_word_for_each_field(language: str) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    paper = PdfReader(BytesIO(forms.blank(language)))

    fields = paper.get_fields() or {}
    assert len(paper.pages) <= 3
    assert [name for name, one in fields.items() if name != form.MARK and not one.get("/TU")] == []
    assert str(paper.root_object["/Lang"]) == language


def test_the_list_of_pieces_is_that_of_the_call() -> None:
    lines = (
        Requirement("project_sheet", ("project_sheet", "application_form"), Need.REQUIRED),
        Requirement("synopsis", ("synopsis_short",), Need.REQUIRED),
        Requirement("visuals", ("moodboard",), Need.OPTIONAL),
    )

    (attachment,) = read("form.pdf", forms.blank(call=make.call(requirements=lines)))

    boxes = [one.name for one in attachment.fields if one.name.startswith(form.ANNEXED)]
    assert boxes == ["annex_synopsis", "annex_visuals"]
    assert "Éléments visuels (pièce facultative)" in attachment.pages[1].text


def test_the_same_call_gives_the_same_bytes() -> None:
    assert forms.blank("de") == forms.blank("de", call=make.call())


# ------------------------------------------------------------------------------------------------------- the command


def test_the_command_writes_a_form_and_never_over_a_file(give: Give, tmp_path: pytest.TempPathFactory) -> None:
    target = f"{tmp_path}/formulier.pdf"

    said = give("form", "--language", "nl", "--call", "2021-1", "--to", target, "--json")

    assert (said.code, said.json["language"], said.json["call"]) == (0, "nl", "2021-1")
    assert give("form", "--to", target).code == 2
    assert give("form", "--to", target, "--replace").code == 0
    assert give("form", "--call", "1999-9", "--to", f"{tmp_path}/x.pdf").code == 2


def test_explain_says_the_facts_of_a_filled_form(give: Give, tmp_path: pytest.TempPathFactory) -> None:
    target = f"{tmp_path}/filled.pdf"
    with open(target, "wb") as out:
        out.write(forms.filled(forms.blank(), forms.answers()))

    said = give("explain", target)

    assert "filled.pdf, p. 1-2: application_form, sure" in said.out
    assert "amount_asked: 12500.00 €  [form “12.500,00” filled.pdf, p. 1]" in said.out
