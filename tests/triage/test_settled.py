"""What people settle: the newest word on each thing, and what becomes of the machine's pieces."""

from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import make
from triage.settled import Act, Settlement, is_verified, settled_facts, settled_of, settled_pieces
from triage.values import Certainty, Facts, Need, Piece

BUDGET, PLAN = "development_budget", "development_finance_plan"
_numbers = count(1)


def settlement(act: Act = Act.PIECE, key: str = "1.1", *said: str, **changes: Any) -> Settlement:
    plain = Settlement(next(_numbers), make.NOW, "ben", act, key, said, first=1, last=1, dossier=7, message=1)
    return replace(plain, **changes)


def found(kind: str = BUDGET, first: int = 12, last: int = 15, *, place: str = "1.1", doubt: str = "weak") -> Piece:
    return make.piece(kind, file=place, first_page=first, last_page=last, doubt=doubt)


def spans(pieces: tuple[Piece, ...]) -> list[tuple[str, int, int, bool]]:
    return [(p.kind, p.first_page, p.last_page, p.certainty is Certainty.SURE) for p in pieces]


CASES = {
    "the whole range": ((12, 15, (BUDGET,)), [(BUDGET, 12, 15, True)]),
    "both kinds on the same pages": ((12, 15, (BUDGET, PLAN)), [(BUDGET, 12, 15, True), (PLAN, 12, 15, True)]),
    "no piece at all": ((12, 15, ("",)), []),
    "its beginning": ((12, 14, (BUDGET,)), [(BUDGET, 12, 14, True), (BUDGET, 15, 15, False)]),
    "its end": ((15, 15, (PLAN,)), [(BUDGET, 12, 14, False), (PLAN, 15, 15, True)]),
    "its middle": (
        (13, 14, (PLAN,)),
        [(BUDGET, 12, 12, False), (PLAN, 13, 14, True), (BUDGET, 15, 15, False)],
    ),
    "other pages": ((20, 21, (PLAN,)), [(BUDGET, 12, 15, False), (PLAN, 20, 21, True)]),
}


@pytest.mark.parametrize("case", CASES)
def test_a_persons_word_replaces_what_was_found_on_those_pages(case: str) -> None:
    (first, last, kinds), left = CASES[case]
    said = settlement(Act.PIECE, "1.1", *kinds, first=first, last=last)

    assert spans(settled_pieces((found(),), settled_of((said,)))) == left


def test_another_file_is_left_alone() -> None:
    said = settlement(Act.PIECE, "1.2", PLAN, first=1, last=40)

    assert spans(settled_pieces((found(),), settled_of((said,))))[0] == (BUDGET, 12, 15, False)


def test_a_settled_piece_is_marked_as_a_persons() -> None:
    (piece,) = settled_pieces((found(),), settled_of((settlement(Act.PIECE, "1.1", PLAN, first=12, last=15),)))

    assert is_verified(piece)
    assert piece.sha256 == found().sha256


def test_a_file_whose_only_piece_was_no_piece_keeps_its_hash() -> None:
    none = settlement(Act.PIECE, "1.1", "", first=12, last=15)
    then = settlement(Act.PIECE, "1.1", PLAN, first=2, last=3)

    (piece,) = settled_pieces((found(),), settled_of((none, then)))

    assert (piece.kind, piece.sha256) == (PLAN, found().sha256)


def test_the_later_word_on_the_same_thing_counts() -> None:
    first = settlement(Act.APPLIES, "adaptation", "yes")
    then = settlement(Act.APPLIES, "adaptation", "no")

    assert settled_of((then, first)).applies == ((Need.IF_ADAPTATION, False),)


def test_facts_that_people_state_stand_before_the_machines() -> None:
    settled = settled_of((settlement(Act.FACT, "title", "Tourbe"), settlement(Act.APPLIES, "animation", "no")))

    assert settled_facts(Facts(title="Le Tourbe", animation=True), settled) == Facts(title="Tourbe", animation=False)


# ------------------------------------------------------------------------------------------------------------- laws

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
PLACES = st.sampled_from(["1.1", "1.2", "2.1"])
KINDS = st.sampled_from([BUDGET, PLAN, "synopsis_short", "treatment"])


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    first = draw(st.integers(1, 20))
    last = first + draw(st.integers(0, 6))
    return found(draw(KINDS), first, last, place=draw(PLACES), doubt=draw(st.sampled_from(["", "weak"])))


@st.composite
def sayings(draw: st.DrawFn) -> Settlement:
    act = draw(st.sampled_from([Act.PIECE, Act.WAIVE, Act.APPLIES, Act.FACT, Act.SEEN, Act.ADMIT]))
    first = draw(st.integers(1, 20))
    match act:
        case Act.PIECE:
            kinds = draw(st.lists(KINDS, min_size=0, max_size=2, unique=True)) or [""]
            return settlement(act, draw(PLACES), *kinds, first=first, last=first + draw(st.integers(0, 6)))
        case Act.APPLIES:
            key = draw(st.sampled_from(["adaptation", "codevelopment", "series"]))
            return settlement(act, key, draw(st.sampled_from(["yes", "no"])))
        case Act.FACT:
            return settlement(act, draw(st.sampled_from(["title", "company"])), draw(st.sampled_from(["A", "B"])))
        case _:
            return settlement(act, draw(st.sampled_from(["synopsis", "budget"])), message=draw(st.integers(1, 2)))


def touches(one: Settlement, other: Settlement) -> bool:
    """Both speak of the same thing: then the later one counts, and order matters."""
    if (one.act, one.key) != (other.act, other.key):
        return False
    return one.act is not Act.PIECE or (one.first <= other.last and other.first <= one.last)


def outcome(of: list[Piece], said: list[Settlement]) -> object:
    settled = settled_of(said)
    left = sorted(settled_pieces(tuple(of), settled), key=repr)
    return left, settled.waived, settled.applies, settled_facts(Facts(), settled), settled.seen, settled.admitted


@PATIENT
@given(st.lists(pieces(), max_size=6), st.lists(sayings(), max_size=6), sayings())
def test_settling_and_undoing_leaves_everything_as_before(
    of: list[Piece], before: list[Settlement], one: Settlement
) -> None:
    undone = replace(one, undone_at=make.NOW, undone_by="ben")

    assert outcome(of, [*before, undone]) == outcome(of, before)


@PATIENT
@given(st.lists(pieces(), max_size=6), sayings(), sayings())
def test_independent_settlements_may_come_in_any_order(of: list[Piece], one: Settlement, other: Settlement) -> None:
    if touches(one, other):
        return
    swapped = [replace(one, id=other.id), replace(other, id=one.id)]

    assert outcome(of, [one, other]) == outcome(of, swapped)


@PATIENT
@given(st.lists(pieces(), max_size=6), st.lists(pieces(), max_size=6), st.lists(sayings(), max_size=5))
def test_a_verified_piece_survives_another_reading(
    then: list[Piece], again: list[Piece], said: list[Settlement]
) -> None:
    settled = settled_of(said)

    def verified(of: list[Piece]) -> list[tuple[str, str, int, int]]:
        left = settled_pieces(tuple(of), settled)
        return sorted((p.attachment, p.kind, p.first_page, p.last_page) for p in left if is_verified(p))

    assert verified(then) == verified(again)


@PATIENT
@given(st.lists(pieces(), max_size=6), st.lists(sayings(), max_size=5))
def test_no_page_holds_both_a_persons_word_and_a_guess(of: list[Piece], said: list[Settlement]) -> None:
    settled = settled_of(said)

    for piece in settled_pieces(tuple(of), settled):
        if not is_verified(piece):
            assert not any(
                one.key == piece.attachment and one.first <= piece.last_page and piece.first_page <= one.last
                for one in settled.pieces
            )
