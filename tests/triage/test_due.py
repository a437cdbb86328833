"""Which letter is due, as a table; and what a person has to say first."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests import make
from tests.triage.test_whole import CALL, late, part, said
from triage.due import Due, Point, Written, points_of, reply_to
from triage.settled import Act, Settled, settled_of
from triage.values import CallMode, LetterKind, LetterState, MessageKind, Place, Reason, Route, Tier
from triage.whole import Part, whole_of

ALL = make.REQUIRED_KINDS
K = LetterKind


def due(
    *parts: Part,
    left: tuple[tuple[int, LetterKind], ...] = (),
    settled: Settled = Settled(),  # noqa: B008 - a frozen value
    held: tuple[int, ...] = (),
    days: float = 0,
    call: object = CALL,
) -> Due | None:
    letters = tuple(
        Written(n, message, kind, LetterState.SENT, make.NOW, make.NOW) for n, (message, kind) in enumerate(left, 1)
    )
    now = make.NOW + timedelta(days=days)
    return reply_to(parts, whole_of(parts, settled, CALL), letters, call, held=held, now=now)  # type: ignore[arg-type]


QUESTION = part(2, kind=MessageKind.QUESTION, route=Route.HOLD)


def counted(number: int, of_three: int) -> Part:
    return part(number, "synopsis_short", message=make.message(subject=f"Tourbe {of_three}/3"))


FULL, HALF = part(1, *ALL), part(1, "synopsis_short")
CONFIRMED = settled_of((said(Act.MATCH, "", "new", message=1),))


def told(**changes: Any) -> Part:
    """A complete dossier whose checklist was reckoned when it came, as a receipt has it."""
    one = replace(FULL, advice=replace(FULL.advice, **changes))
    return replace(one, advice=replace(one.advice, standings=whole_of((one,), Settled(), CALL).standings))


PROMISED = make.facts(promised=("treatment",))
UNREAD = replace(told(), message=make.message(attachments=(make.attachment(reason="preview"),)))

TABLE = {
    "nothing left yet, complete": (due(FULL), K.RECEIPT),
    "complete, and its receipt said so": (due(told(), left=((1, K.RECEIPT),)), None),
    "complete, and its receipt knew no checklist": (due(FULL, left=((1, K.RECEIPT),)), K.COMPLETE),
    "complete, with a better treatment to come": (due(told(facts=PROMISED), left=((1, K.RECEIPT),)), K.COMPLETE),
    "complete, with a better treatment to come, and told": (
        due(told(facts=PROMISED), left=((1, K.RECEIPT), (1, K.COMPLETE))),
        None,
    ),
    "complete, beside a file whose receipt asks for another": (due(UNREAD, left=((1, K.RECEIPT),)), K.COMPLETE),
    "complete, of a dossier that its sender may not know": (
        due(told(place=Place(make.known_dossier(), new=False)), left=((1, K.RECEIPT),)),
        K.COMPLETE,
    ),
    "complete, with more announced": (
        due(replace(FULL, advice=replace(FULL.advice, facts=make.facts(more_announced=True))), left=((1, K.RECEIPT),)),
        None,
    ),
    "complete, for several projects": (
        due(replace(FULL, advice=replace(FULL.advice, facts=make.facts(projects=2))), left=((1, K.RECEIPT),)),
        None,
    ),
    "a required piece promised and not there": (
        due(
            part(1, *[kind for kind in ALL if kind != "treatment"], facts=PROMISED),
            left=((1, K.RECEIPT),),
        ),
        None,
    ),
    "pieces missing": (due(HALF, left=((1, K.RECEIPT),)), K.MISSING_ITEMS),
    "asked, and no time has passed": (due(HALF, left=((1, K.MISSING_ITEMS),)), None),
    "late": (due(late(1, *ALL)), K.LATE),
    "late, answered": (due(late(1, *ALL), left=((1, K.LATE),)), None),
    "a late supplement": (due(FULL, late(2, "treatment"), left=((1, K.RECEIPT),)), K.LATE),
    "held, then found complete": (due(part(1, *ALL, route=Route.HOLD), left=((1, K.RECEIPT),)), K.COMPLETE),
    "a question": (due(FULL, QUESTION, left=((1, K.RECEIPT), (1, K.COMPLETE)), held=(2,)), K.ANSWER),
    "a question dealt with": (due(FULL, QUESTION, left=((1, K.RECEIPT), (1, K.COMPLETE))), None),
    "an unproven sender": (due(part(1, *ALL, tier=Tier.UNKNOWN)), K.NEUTRAL),
    "a sender that a person vouches for": (due(part(1, *ALL, tier=Tier.UNKNOWN), settled=CONFIRMED), K.RECEIPT),
    "a forged sender": (due(part(1, *ALL, tier=Tier.FORGED)), None),
    "more announced": (due(part(1, "treatment", facts=make.facts(more_announced=True))), K.RECEIPT),
    "the last part before the second": (due(counted(1, 1), counted(2, 3)), K.RECEIPT),
    "the second part after the last": (due(counted(1, 1), counted(2, 3), counted(3, 2)), K.MISSING_ITEMS),
    "no answer owed": (due(HALF, settled=settled_of((said(Act.SEEN, "reply", message=1),))), None),
}


@pytest.mark.parametrize("case", TABLE)
def test_one_letter_is_due_or_none(case: str) -> None:
    found, kind = TABLE[case]

    assert (found.kind if found else None) is kind


def test_a_reminder_is_due_after_a_week_in_the_last_two() -> None:
    early = replace(CALL, deadline=make.NOW + timedelta(days=20))
    asked = ((1, K.MISSING_ITEMS),)

    assert due(HALF, left=asked, days=6, call=early) is None
    assert due(HALF, left=asked, days=8, call=early) == Due(K.REMINDER, 1)
    assert due(HALF, left=(*asked, (1, K.REMINDER)), days=8, call=early) is None


REST = tuple(line.key for line in whole_of((HALF,), Settled(), CALL).absent_lines)
FIRST, NEW = REST[1:], REST[:1]


def sent(*letters: tuple[LetterKind, tuple[str, ...] | None]) -> tuple[Written, ...]:
    """Letters that left one a day after the other, with the lines they ask for."""
    return tuple(
        Written(n, 1, kind, LetterState.SENT, at, at, asks)
        for n, (kind, asks) in enumerate(letters)
        for at in (make.NOW + timedelta(days=n),)
    )


NEVER_ASKED = {
    "the request named every gap": (sent((K.MISSING_ITEMS, REST)), None),
    "the request left one out": (sent((K.MISSING_ITEMS, FIRST)), K.MORE_ITEMS),
    "nobody noted what the request named": (sent((K.MISSING_ITEMS, None)), None),
    "two letters named them together": (sent((K.MISSING_ITEMS, FIRST), (K.MORE_ITEMS, NEW)), None),
    "two letters left one out": (sent((K.MISSING_ITEMS, FIRST[1:]), (K.MORE_ITEMS, FIRST[:1])), K.REMINDER),
    "three letters left one out": (sent((K.MISSING_ITEMS, ()), (K.MORE_ITEMS, ()), (K.REMINDER, FIRST)), None),
    "named, and then called complete": (sent((K.MISSING_ITEMS, REST), (K.COMPLETE, ())), K.MORE_ITEMS),
    "called complete, and then named": (
        sent((K.MISSING_ITEMS, FIRST), (K.COMPLETE, ()), (K.MORE_ITEMS, REST)),
        None,
    ),
}


@pytest.mark.parametrize("case", NEVER_ASKED)
def test_what_no_letter_asked_for_is_asked_at_once_and_nothing_twice(case: str) -> None:
    letters, kind = NEVER_ASKED[case]

    found = reply_to((HALF,), whole_of((HALF,), Settled(), CALL), letters, CALL, now=make.NOW + timedelta(days=3))

    assert (found.kind if found else None) is kind


def test_a_reminder_waits_a_week_after_the_last_request() -> None:
    call = replace(CALL, deadline=make.NOW + timedelta(days=20))
    letters = sent((K.MISSING_ITEMS, FIRST), (K.MORE_ITEMS, NEW))

    def found(days: int) -> Due | None:
        now = make.NOW + timedelta(days=days)
        return reply_to((HALF,), whole_of((HALF,), Settled(), CALL), letters, call, now=now)

    assert (found(7), found(8)) == (None, Due(K.REMINDER, 1))


def test_a_receipt_that_left_later_puts_no_reminder_off() -> None:
    call = replace(CALL, deadline=make.NOW + timedelta(days=20))
    sent = Written(1, 1, K.MISSING_ITEMS, LetterState.SENT, make.NOW, make.NOW)
    later = make.NOW + timedelta(days=6)
    receipt = replace(sent, id=2, kind=K.RECEIPT, composed_at=later, queued_at=later)

    found = reply_to((HALF,), whole_of((HALF,), Settled(), CALL), (sent, receipt), call, now=later + timedelta(days=2))

    assert found == Due(K.REMINDER, 1)


def test_who_announced_a_piece_and_does_not_send_it_is_reminded() -> None:
    call = replace(CALL, deadline=make.NOW + timedelta(days=20))
    promising = part(1, *[kind for kind in ALL if kind != "author_contract"])
    promising = replace(promising, advice=replace(promising.advice, facts=make.facts(promised=("author_contract",))))

    assert due(promising, left=((1, K.RECEIPT),), days=6, call=call) is None
    assert due(promising, left=((1, K.RECEIPT),), days=8, call=call) == Due(K.REMINDER, 1)
    assert due(promising, left=((1, K.RECEIPT), (1, K.REMINDER)), days=8, call=call) is None


def test_nothing_leaves_while_the_call_only_looks_on() -> None:
    assert due(FULL, call=replace(CALL, mode=CallMode.SHADOW)) == Due(K.RECEIPT, 1, "shadow")
    assert due(FULL, call=replace(CALL, go_live_at=make.DEADLINE)) == Due(K.RECEIPT, 1, "before_go_live")


def points(*parts: Part, settled: Settled = Settled(), **held: str) -> list[tuple[str, str]]:  # noqa: B008
    holds = {int(number[1:]): tuple(Reason(code) for code in codes.split()) for number, codes in held.items()}
    return [(p.code, p.key) for p in points_of(parts, whole_of(parts, settled, CALL), holds)]


def test_whose_mail_it_is_comes_first_then_the_lines() -> None:
    doubtful = part(1, *ALL)
    unsure = (*doubtful.advice.pieces[1:], make.piece("synopsis_short", doubt="weak"))
    doubtful = replace(doubtful, advice=replace(doubtful.advice, pieces=unsure))

    found = points(doubtful, m1="unsure_lines unproven_sender several_projects")

    assert found == [("unproven_sender", ""), ("line", "synopsis"), ("several_projects", "")]


def test_a_question_beside_files_is_a_point_and_a_question_alone_is_answered_by_a_letter() -> None:
    assert points(part(1, *ALL), m1="question") == [("question", "")]
    assert points(FULL, QUESTION, m2="question") == []


def test_a_piece_said_absent_is_a_point_beside_files_and_answered_by_a_letter_when_it_comes_alone() -> None:
    refusal = replace(QUESTION, advice=replace(QUESTION.advice, kind=MessageKind.OTHER))

    assert points(part(1, *ALL), m1="said_absent") == [("said_absent", "")]
    assert points(FULL, refusal, m2="said_absent") == []
    assert due(FULL, refusal, held=(2,)) == Due(K.ANSWER, 2)


def test_what_a_person_looked_at_is_asked_no_more() -> None:
    seen = settled_of((said(Act.SEEN, "several_projects", message=1),))

    assert points(part(1, *ALL), settled=seen, m1="several_projects late") == []


def test_one_unread_place_is_one_point_however_many_lines_it_hides() -> None:
    closed = part(1, "synopsis_short")
    closed = replace(closed, message=replace(closed.message, links=(make.link(),)))

    assert points_of((closed,), whole_of((closed,), Settled(), CALL), {}) == (Point("hidden_link"),)
