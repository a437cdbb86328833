"""The checklist: present, in part, promised, missing, unsure, not applicable, waived; each with its grounds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from triage.completeness import standings_of, unopened_files
from triage.message import Message, Outcome, Page, Readability
from triage.values import Evidence, Facts, LineState, Need, Piece, Requirement, Standing

PRESENT, IN_PART, PROMISED = LineState.PRESENT, LineState.IN_PART, LineState.PROMISED
MISSING, UNSURE, NOT_APPLICABLE, WAIVED = (
    LineState.MISSING,
    LineState.UNSURE,
    LineState.NOT_APPLICABLE,
    LineState.WAIVED,
)


def states(
    *pieces: Piece, facts: Facts | None = None, message: Message | None = None, **changes: Any
) -> dict[str, LineState]:
    return {s.key: s.state for s in lines(*pieces, facts=facts, message=message, **changes)}


def lines(
    *pieces: Piece, facts: Facts | None = None, message: Message | None = None, **changes: Any
) -> tuple[Standing, ...]:
    return standings_of(make.call(), pieces, facts or Facts(), message=message, **changes)


def test_a_whole_dossier_leaves_nothing_open() -> None:
    assert states(*make.pieces()) == {
        "synopsis": PRESENT,
        "writing": PRESENT,
        "budget": PRESENT,
        "rights": PRESENT,
        "codevelopment": NOT_APPLICABLE,
        "underlying_rights": NOT_APPLICABLE,
        "visuals": NOT_APPLICABLE,
    }


def test_an_absence_says_what_was_searched() -> None:
    message = make.message(attachments=(*make.files("treatment"), make.logo()))
    budget = next(s for s in lines(make.piece("treatment"), message=message) if s.key == "budget")

    assert (budget.state, budget.grounds) == (MISSING, (Evidence("not_found"),))
    assert (budget.searched_files, budget.searched_pages) == (1, 1)


def test_an_absence_names_what_came_nearest_and_what_it_was_read_as() -> None:
    rivals = (Evidence("development_budget.table", 2, "Total 29 555", 2.2),)
    quote = make.piece("supplier_quote", attachment="chiffres.pdf", first_page=2, last_page=2, against=rivals)
    budget = next(s for s in lines(quote, make.piece("treatment")) if s.key == "budget")

    assert budget.state is MISSING
    assert budget.grounds[1] == Evidence("refused.supplier_quote", 2, "Total 29 555", 2.2, "chiffres.pdf")


@pytest.mark.parametrize(
    ("doubt", "state"),
    [
        ("weak", UNSURE),
        ("scan", UNSURE),
        ("encrypted", UNSURE),
        ("other_fund", UNSURE),
        ("rival:treatment", UNSURE),
        ("unsigned", IN_PART),
        ("partial", IN_PART),
    ],
)
def test_a_doubtful_piece_is_a_question_and_never_an_absence(doubt: str, state: LineState) -> None:
    assert states(make.piece("development_budget", doubt=doubt))["budget"] is state


def test_one_sure_piece_outweighs_doubtful_ones() -> None:
    pieces = (make.piece("development_budget", doubt="weak"), make.piece("development_budget", file="other.pdf"))

    assert states(*pieces)["budget"] is PRESENT


@pytest.mark.parametrize("doubt", ["rival:synopsis_short", "rival:treatment,synopsis_short", "weak:synopsis_short"])
def test_what_may_be_the_wanted_kind_as_well_makes_the_line_unsure(doubt: str) -> None:
    pitch = make.piece("logline_pitch", doubt=doubt, first_page=15, last_page=15)
    synopsis = next(s for s in lines(pitch) if s.key == "synopsis")

    assert (synopsis.state, synopsis.grounds) == (UNSURE, (Evidence("nearest", page=15),))


@pytest.mark.parametrize("readability", [r for r in Readability if r not in {Readability.READABLE, Readability.EMPTY}])
def test_behind_a_file_nobody_can_open_anything_may_lie(readability: Readability) -> None:
    message = make.message(attachments=(make.unopened("dossier.pdf", readability),))

    assert set(states(message=message).values()) == {UNSURE, NOT_APPLICABLE}


def test_a_file_in_quarantine_hides_too() -> None:
    held = make.attachment("a.zip", outcome=Outcome.HELD, reason="archive_depth")

    assert states(message=make.message(attachments=(held,)))["budget"] is UNSURE


def test_a_scan_whose_name_tells_its_kind_hides_only_that() -> None:
    message = make.message(attachments=(make.unopened("Contrat d'auteur.pdf", Readability.SCAN),))
    contract = make.piece("author_contract", doubt="scan", file="Contrat d'auteur.pdf")

    found = states(contract, message=message)

    assert (found["rights"], found["budget"]) == (UNSURE, MISSING)


def test_a_scan_of_an_earlier_mail_still_hides() -> None:
    assert states(make.piece("unknown", doubt="scan", file="SCAN_0917.pdf"))["budget"] is UNSURE


@pytest.mark.parametrize(
    ("number", "share", "text", "kinds", "state"),
    [
        (2, 1.0, "", (), UNSURE),
        (2, 0.9, "3", (), UNSURE),
        (1, 1.0, "", (), MISSING),  # a cover
        (2, 0.4, "", (), MISSING),
        (2, 1.0, "a page of words is no scan, however large its picture", (), MISSING),
        (2, 1.0, "", ("moodboard",), MISSING),  # inside a sure piece
    ],
)
def test_a_page_that_is_one_picture_may_hold_the_piece(
    number: int, share: float, text: str, kinds: tuple[str, ...], state: LineState
) -> None:
    pages = tuple(Page(n, text, image_share=share) if n == number else Page(n, "words " * 50) for n in (1, 2, 3))
    message = make.message(attachments=(make.attachment("all.pdf", pages=pages, page_count=3),))
    found = (make.piece(kind, file="all.pdf", first_page=2, last_page=2) for kind in kinds)

    assert states(*found, message=message)["budget"] is state


def test_an_opened_container_hides_nothing() -> None:
    zipped = make.unopened("a.zip", Readability.UNSUPPORTED)
    inside = make.attachment("a.zip!/treatment.pdf")

    assert unopened_files(make.message(attachments=(zipped, inside))) == ()
    assert states(make.piece("treatment"), message=make.message(attachments=(zipped, inside)))["budget"] is MISSING


def test_a_scan_with_a_file_inside_stays_unread() -> None:
    scan = make.unopened("a.pdf", Readability.SCAN)
    inside = make.attachment("a.pdf!/annexe.pdf")

    assert unopened_files(make.message(attachments=(scan, inside))) == (scan,)


def test_an_empty_file_is_missing_and_the_ground_says_so() -> None:
    message = make.message(attachments=(make.unopened("Kalkulation.xlsx", Readability.EMPTY), *make.files("treatment")))
    empty = make.piece("development_budget", doubt="empty", file="Kalkulation.xlsx")
    budget = next(s for s in lines(empty, make.piece("treatment"), message=message) if s.key == "budget")

    assert (budget.state, budget.grounds) == (MISSING, (Evidence("empty"),))


def test_an_empty_file_without_a_telling_name_is_mentioned_and_hides_nothing() -> None:
    held = make.attachment("x.xlsx", outcome=Outcome.HELD, readability=Readability.EMPTY, size=0, reason="empty")
    budget = next(s for s in lines(message=make.message(attachments=(held,))) if s.key == "budget")

    assert unopened_files(make.message(attachments=(held,))) == ()
    assert (budget.state, budget.grounds) == (MISSING, (Evidence("not_found"), Evidence("empty_file")))


def test_an_unfollowed_link_hides_everything() -> None:
    assert states(message=make.message(links=(make.link(),)))["rights"] is UNSURE


@pytest.mark.parametrize("doubt", ["weak", "unrecognised"])
@pytest.mark.parametrize("kind", ["unknown", "director_note"])
def test_long_pages_that_nobody_could_place_hide_everything(kind: str, doubt: str) -> None:
    long, short = (make.piece(kind, doubt=doubt, last_page=pages) for pages in (3, 2))
    text = make.attachment("lettre.txt", pages=(Page(1, "mot " * 800),))
    wordy = make.piece(kind, doubt=doubt, file="lettre.txt")

    assert states(long)["budget"] is UNSURE
    assert states(wordy, message=make.message(attachments=(text,)))["budget"] is UNSURE
    assert states(short)["budget"] is MISSING


def test_long_pages_between_two_known_kinds_hide_no_third() -> None:
    assert states(make.piece("synopsis_short", doubt="rival:treatment", last_page=9))["budget"] is MISSING


def test_a_link_to_a_teaser_hides_nothing() -> None:
    assert states(message=make.message(links=(make.link("vimeo"),)))["rights"] is MISSING


def test_what_is_promised_is_not_missing() -> None:
    assert states(facts=Facts(promised=("author_contract",)))["rights"] is PROMISED


def test_what_a_person_waived_stays_waived() -> None:
    assert states(waived=frozenset({"rights"}))["rights"] is WAIVED


@pytest.mark.parametrize(
    ("facts", "pieces", "key", "state"),
    [
        (Facts(codevelopment=True), (), "codevelopment", MISSING),
        (Facts(codevelopment=False), (), "codevelopment", NOT_APPLICABLE),
        (Facts(), (), "codevelopment", NOT_APPLICABLE),
        (Facts(), ("coproduction_agreement",), "codevelopment", PRESENT),
        (Facts(codevelopment=True), ("coproduction_agreement",), "codevelopment", PRESENT),
        (Facts(adaptation=True), (), "underlying_rights", MISSING),
        (Facts(adaptation=True), ("option_agreement",), "underlying_rights", PRESENT),
        (Facts(adaptation=False), ("source_work",), "underlying_rights", NOT_APPLICABLE),
        (Facts(), ("option_agreement",), "underlying_rights", NOT_APPLICABLE),
        (Facts(), ("source_work",), "underlying_rights", UNSURE),
        (Facts(), ("source_work", "option_agreement"), "underlying_rights", PRESENT),
    ],
)
def test_a_condition_holds_does_not_hold_or_is_not_known(
    facts: Facts, pieces: tuple[str, ...], key: str, state: LineState
) -> None:
    assert states(*(make.piece(kind) for kind in pieces), facts=facts)[key] is state


@pytest.mark.parametrize(
    ("need", "facts", "state"),
    [
        (Need.IF_SERIES, Facts(format="series"), MISSING),
        (Need.IF_SERIES, Facts(format="animation series"), MISSING),
        (Need.IF_SERIES, Facts(format="feature"), NOT_APPLICABLE),
        (Need.IF_SERIES, Facts(), NOT_APPLICABLE),
        (Need.IF_ANIMATION, Facts(animation=True), MISSING),
        (Need.IF_ANIMATION, Facts(format="animation"), MISSING),
        (Need.IF_ANIMATION, Facts(animation=False), NOT_APPLICABLE),
        (Need.IF_ANIMATION, Facts(format="feature"), NOT_APPLICABLE),
    ],
)
def test_series_and_animation_have_lines_of_their_own(need: Need, facts: Facts, state: LineState) -> None:
    call = make.call(requirements=(Requirement("extra", ("pitch_deck",), need),))

    assert standings_of(call, (), facts)[0].state is state


KINDS = (*make.REQUIRED_KINDS, "moodboard", "source_work", "coproduction_agreement", "unknown")
SOME_PIECES = st.lists(
    st.builds(
        make.piece, st.sampled_from(KINDS), doubt=st.sampled_from(("", "weak", "scan", "empty", "rival:treatment"))
    ),
    max_size=6,
)
SOME_FACTS = st.builds(
    Facts,
    adaptation=st.sampled_from((None, True, False)),
    codevelopment=st.sampled_from((None, True, False)),
    promised=st.lists(st.sampled_from(KINDS), max_size=2).map(tuple),
)


@given(SOME_PIECES, SOME_PIECES, SOME_FACTS)
def test_a_further_piece_never_takes_a_present_line_away(before: list[Piece], more: list[Piece], facts: Facts) -> None:
    earlier, later = states(*before, facts=facts), states(*before, *more, facts=facts)

    assert {key for key, state in earlier.items() if state is PRESENT} <= {
        key for key, state in later.items() if state is PRESENT
    }


@given(SOME_PIECES, SOME_FACTS)
def test_an_optional_line_is_never_missing(pieces: list[Piece], facts: Facts) -> None:
    message = make.message(links=(make.link(),), attachments=(make.unopened("x.pdf", Readability.SCAN),))

    assert states(*pieces, facts=facts)["visuals"] is not MISSING
    assert states(*pieces, facts=facts, message=message)["visuals"] is not MISSING


@given(SOME_PIECES, SOME_FACTS)
def test_nothing_is_missing_while_a_file_is_unopened(pieces: list[Piece], facts: Facts) -> None:
    message = make.message(attachments=(make.unopened("x.pdf", Readability.ENCRYPTED),))

    assert MISSING not in states(*pieces, facts=facts, message=message).values()
