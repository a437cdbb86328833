"""Judging kept mail again: what was known then is rebuilt, and differences name no file and no text."""

from dataclasses import replace

from app.trial import Difference, differences, known_then
from tests import make
from triage.values import (
    Advice,
    Certainty,
    Dispatch,
    Facts,
    LetterKind,
    LetterPlan,
    LineState,
    MessageKind,
    Need,
    Piece,
    Place,
    Reason,
    Route,
    SeenBefore,
    Standing,
    Tier,
    Timeliness,
)

ADA = make.ADA.address


def advice(**changes: object) -> Advice:
    given = Advice(
        kind=MessageKind.APPLICATION,
        route=Route.FILE,
        tier=Tier.STRANGER,
        place=Place(None, new=True, reason=Reason("new_dossier")),
        call="2021-1",
        received_at=make.ON_TIME,
        timeliness=Timeliness.ON_TIME,
        language="fr",
        facts=Facts(),
        pieces=(Piece("synopsis_short", "canary.pdf", 1, 2, Certainty.SURE),),
        standings=(),
        letters=(),
        reasons=(),
    )
    return replace(given, **changes)  # type: ignore[arg-type]  # each test names fields of Advice


def test_the_same_advice_has_no_difference() -> None:
    assert list(differences(advice(), advice())) == []


def test_a_piece_seen_otherwise_is_named_by_place_and_never_by_file() -> None:
    now = advice(pieces=(Piece("treatment", "canary.pdf", 1, 2, Certainty.UNSURE),))

    assert list(differences(advice(), now)) == [
        Difference("file 1 p. 1-2", "synopsis_short sure", "treatment unsure"),
    ]


def test_a_changed_route_and_call_are_named() -> None:
    found = differences(advice(), advice(route=Route.HOLD, call=""))

    assert list(found) == [Difference("route", "file", "hold"), Difference("call", "2021-1", "—")]


def test_the_way_a_dossier_was_found_is_rebuilt() -> None:
    dossier = make.known_dossier()

    by_key = known_then(advice(place=Place(dossier, new=False, reason=Reason("keyed_reply"))), ADA)
    by_title = known_then(advice(place=Place(dossier, new=False, reason=Reason("sender_and_title"))), ADA)

    assert (by_key.replied, by_key.of_sender) == ((dossier,), ())
    assert (by_title.replied, by_title.of_sender) == ((), (dossier,))


def test_proposals_count_as_they_did_whoever_they_belong_to() -> None:
    own, other = make.known_dossier(), make.known_dossier(id=8, correspondents=frozenset({"eve@x.example"}))
    place = Place(None, new=True, proposals=(own, other), reason=Reason("possible_follow_up"))

    then = known_then(advice(place=place), ADA)

    assert (then.of_sender, then.threaded) == ((own,), (other,))


def test_a_mail_seen_before_stays_one() -> None:
    assert known_then(advice(reasons=(Reason("seen_before"),)), ADA).seen == SeenBefore(0, None, same_bytes=True)


def test_the_lines_of_two_dossiers_are_not_compared() -> None:
    of_known = Place(make.known_dossier(), new=False, reason=Reason("sender_and_title"))
    present, missing = (
        Standing("rights", state, Need.REQUIRED, (), ()) for state in (LineState.PRESENT, LineState.MISSING)
    )
    then = advice(place=of_known, standings=(present,))

    elsewhere = list(differences(then, advice(standings=(missing,))))

    assert [one.what for one in elsewhere] == ["place"]
    assert list(differences(then, replace(then, standings=(missing,)))) == [
        Difference("checklist rights", "present", "missing")
    ]


def test_letters_are_compared_by_kind_and_not_by_whether_they_leave() -> None:
    sent = LetterPlan(LetterKind.RECEIPT, "fr", make.ADA, Dispatch.SEND)

    assert list(differences(advice(letters=(sent,)), advice(letters=(replace(sent, dispatch=Dispatch.DRAFT),)))) == []
    assert list(differences(advice(letters=(sent,)), advice())) == [Difference("letters", "receipt", "none")]
