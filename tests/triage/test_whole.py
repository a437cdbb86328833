"""A dossier of several messages, with what people settled, reckoned into one checklist."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests import make
from triage.message import Attachment, Page, Readability
from triage.settled import Act, Settled, Settlement, settled_of
from triage.values import Advice, LineState, MessageKind, Place, Route, Tier, Timeliness
from triage.whole import Part, Whole, as_if, whole_of

CALL = make.call()


def part(number: int, *kinds: str, files: tuple[Attachment, ...] = (), **changes: Any) -> Part:
    found = tuple(make.piece(kind) for kind in kinds)
    message = make.message(attachments=(*make.files(*kinds), *files) if kinds else files)
    advice = Advice(
        kind=MessageKind.APPLICATION if number == 1 else MessageKind.SUPPLEMENT,
        route=Route.FILE,
        tier=Tier.STRANGER,
        place=Place(None, new=number == 1),
        call=CALL.key,
        received_at=make.ON_TIME + timedelta(hours=number),
        timeliness=Timeliness.ON_TIME,
        language="fr",
        facts=make.facts(),
        pieces=found,
        standings=(),
        letters=(),
        reasons=(),
    )
    return Part(number, changes.pop("message", message), replace(advice, **changes))


def settled(*ones: Settlement) -> Settled:
    return settled_of(ones)


def said(act: Act, key: str = "", *values: str, number: int = 1, **changes: Any) -> Settlement:
    return replace(Settlement(number, make.NOW, "ben", act, key, values, 1, 1, 7, 1), **changes)


def states(whole: Whole) -> dict[str, LineState]:
    return {standing.key: standing.state for standing in whole.standings}


def late(number: int, *kinds: str) -> Part:
    return part(number, *kinds, timeliness=Timeliness.LATE, received_at=make.DEADLINE + timedelta(hours=1))


def test_the_messages_of_a_dossier_complete_each_other() -> None:
    whole = whole_of(
        (part(1, "synopsis_short", "treatment"), part(2, "development_budget", "author_contract")), Settled(), CALL
    )

    assert whole.complete


def test_what_a_person_says_of_pages_closes_a_line() -> None:
    first = part(1, "synopsis_short", "treatment", "author_contract", files=(make.attachment("scan.pdf"),))
    doubtful = make.piece("development_budget", file="scan.pdf", doubt="weak")
    first = replace(first, advice=replace(first.advice, pieces=(*first.advice.pieces, doubtful)))

    before = whole_of((first,), Settled(), CALL)
    after = whole_of((first,), settled(said(Act.PIECE, "1.4", "development_budget")), CALL)

    assert states(before)["budget"] is LineState.UNSURE
    assert states(after)["budget"] is LineState.PRESENT


def test_a_waived_line_is_asked_no_more() -> None:
    whole = whole_of((part(1, "synopsis_short"),), settled(said(Act.WAIVE, "budget", "other_fund")), CALL)

    assert states(whole)["budget"] is LineState.WAIVED


def test_a_condition_that_a_person_answers_decides_its_lines() -> None:
    yes = whole_of((part(1, "synopsis_short"),), settled(said(Act.APPLIES, "codevelopment", "yes")), CALL)
    no = whole_of((part(1, "coproduction_agreement"),), settled(said(Act.APPLIES, "codevelopment", "no")), CALL)

    assert states(yes)["codevelopment"] is LineState.MISSING
    assert states(no)["codevelopment"] is LineState.NOT_APPLICABLE


def test_late_never_overwrites_until_a_person_admits_it() -> None:
    parts = (part(1, "synopsis_short", "treatment", "author_contract"), late(2, "development_budget"))

    beside = whole_of(parts, Settled(), CALL)
    admitted = whole_of(parts, settled(said(Act.ADMIT, message=2)), CALL)

    assert states(beside)["budget"] is LineState.MISSING
    assert beside.late == {2}
    assert [piece.kind for piece in beside.pieces][-1] == "development_budget"  # kept, and shown
    assert states(admitted)["budget"] is LineState.PRESENT


def test_a_dossier_that_is_late_as_a_whole_is_judged_by_what_it_holds() -> None:
    assert whole_of((late(1, *make.REQUIRED_KINDS),), Settled(), CALL).complete


def test_a_closed_file_hides_what_is_absent_until_somebody_looked() -> None:
    parts = (part(1, "synopsis_short", files=(make.unopened("annexe.pdf", Readability.ENCRYPTED),)),)

    before = whole_of(parts, Settled(), CALL)
    after = whole_of(parts, settled(said(Act.SEEN, "unopened_file", message=1)), CALL)

    assert states(before)["budget"] is LineState.UNSURE
    assert states(after)["budget"] is LineState.MISSING


def test_a_scan_with_a_file_inside_hides_what_is_absent() -> None:
    pages = (Page(1, "", image_share=1.0),)
    scan = replace(make.unopened("a.pdf", Readability.SCAN), pages=pages, page_count=1)
    parts = (part(1, "synopsis_short", files=(scan, make.attachment("a.pdf!/annexe.pdf"))),)

    assert states(whole_of(parts, Settled(), CALL))["budget"] is LineState.UNSURE


def test_a_link_hides_what_is_absent_until_somebody_looked() -> None:
    one = part(1, "synopsis_short")
    parts = (replace(one, message=replace(one.message, links=(make.link(),))),)

    before = whole_of(parts, Settled(), CALL)
    after = whole_of(parts, settled(said(Act.SEEN, "transfer_link", message=1)), CALL)

    assert states(before)["budget"] is LineState.UNSURE
    assert states(after)["budget"] is LineState.MISSING


def test_promises_of_earlier_messages_are_carried_on() -> None:
    first = part(1, "synopsis_short", facts=make.facts(promised=("development_budget",)))

    whole = whole_of((first, part(2, "treatment", facts=make.facts())), Settled(), CALL)

    assert states(whole)["budget"] is LineState.PROMISED
    assert [line.key for line in whole.promised_lines] == ["budget"]


def test_what_a_mail_of_thanks_announces_is_announced() -> None:
    promising = make.facts(promised=("development_budget",))
    thanks = part(2, kind=MessageKind.OTHER, facts=promising)
    absence = part(3, kind=MessageKind.AUTOMATIC, facts=make.facts(promised=("treatment",)))

    whole = whole_of((part(1, "synopsis_short"), thanks, absence), Settled(), CALL)

    assert [line.key for line in whole.promised_lines] == ["budget"]
    assert states(whole)["writing"] is LineState.MISSING


KINDS = st.lists(st.sampled_from(make.REQUIRED_KINDS), unique=True, max_size=4)


@settings(deadline=None)
@given(KINDS, st.lists(KINDS, max_size=3))
def test_no_late_message_changes_a_line(in_time: list[str], after: list[list[str]]) -> None:
    parts = (part(1, *in_time),)
    more = tuple(late(number, *kinds) for number, kinds in enumerate(after, 2))

    assert states(whole_of((*parts, *more), Settled(), CALL)) == states(whole_of(parts, Settled(), CALL))


@settings(deadline=None)
@given(KINDS)
def test_the_pieces_of_one_message_count_in_any_order(kinds: list[str]) -> None:
    one = part(1, *kinds)
    other = replace(one, advice=replace(one.advice, pieces=one.advice.pieces[::-1]))

    assert states(whole_of((one,), Settled(), CALL)) == states(whole_of((other,), Settled(), CALL))


def test_supposing_an_answer_changes_the_lines_in_doubt_and_no_other() -> None:
    doubtful = part(1, "synopsis_short", "treatment", "development_budget")
    pieces = (make.piece("synopsis_short", doubt="weak"), *doubtful.advice.pieces[1:])
    whole = whole_of((replace(doubtful, advice=replace(doubtful.advice, pieces=pieces)),), Settled(), CALL)
    assert [line.key for line in whole.open_lines] == ["synopsis"]

    there, absent = (as_if(whole, state) for state in (LineState.PRESENT, LineState.MISSING))

    assert (there.open_lines, absent.open_lines) == ((), ())
    assert [line.key for line in there.absent_lines] == ["rights"]
    assert [line.key for line in absent.absent_lines] == ["synopsis", "rights"]
