"""The example corpus, mail by mail: kind, time, dossier and letters as its truth has them; skipped where absent."""

import pytest

from tests.triage.corpus_desk import CORPUS, Desk, Mail, calls, mails
from triage.values import Advice, Dispatch, LetterKind, MessageKind

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the example corpus is not beside the project")

ALLOWED = {
    "receipt": ({LetterKind.RECEIPT},),
    "missing_items": ({LetterKind.MISSING_ITEMS},),
    "late": ({LetterKind.LATE},),
    "hold": ({LetterKind.RECEIPT}, {LetterKind.NEUTRAL}, set()),
    "none": (set(),),
}


@pytest.fixture(scope="module")
def day() -> list[tuple[Mail, Advice]]:
    desk = Desk(calls())
    return [(mail, desk.take(mail)) for mail in mails()]


def test_every_mail_is_taken_for_what_it_is(day: list[tuple[Mail, Advice]]) -> None:
    wrong = {mail.name: advice.kind for mail, advice in day if advice.kind != mail.truth["kind"]}

    assert wrong == {}


def test_every_mail_falls_on_its_side_of_the_deadline(day: list[tuple[Mail, Advice]]) -> None:
    found = {mail.name: str(advice.timeliness or "none") for mail, advice in day}

    assert found == {mail.name: mail.truth["timeliness"] for mail, _ in day}


def test_the_first_stamp_is_the_funds_own(day: list[tuple[Mail, Advice]]) -> None:
    assert [advice.received_at for _, advice in day] == [mail.truth["first_stamp_at"] for mail, _ in day]


def test_every_mail_finds_its_dossier_and_none_a_strangers(day: list[tuple[Mail, Advice]]) -> None:
    opened: dict[int, tuple[str, str]] = {}
    wrong = []
    for mail, advice in day:
        wanted = {(mail.scenario["scenario"], name) for name in mail.truth["dossiers"]}
        if advice.place.new:
            opened[len(opened) + 1] = min(wanted)
        joined = advice.place.dossier
        if (joined is not None or advice.place.new) != bool(wanted) or (joined and opened[joined.id] not in wanted):
            wrong.append(mail.name)

    assert wrong == []


def test_the_letters_expected_are_the_letters_composed(day: list[tuple[Mail, Advice]]) -> None:
    wrong = {
        mail.name: [plan.kind for plan in advice.letters]
        for mail, advice in day
        if {plan.kind for plan in advice.letters} not in ALLOWED[mail.truth["expected_reply"]]
    }

    assert wrong == {}


def test_what_waits_for_a_person_does_not_leave(day: list[tuple[Mail, Advice]]) -> None:
    leaving = [
        (mail.name, plan.kind)
        for mail, advice in day
        if mail.truth["expected_reply"] in {"hold", "late", "none"}
        for plan in advice.letters
        if plan.dispatch is Dispatch.SEND and plan.kind is not LetterKind.RECEIPT
    ]

    assert leaving == []


def test_machines_get_no_letter(day: list[tuple[Mail, Advice]]) -> None:
    machines = {MessageKind.AUTOMATIC, MessageKind.BOUNCE}

    assert [mail.name for mail, advice in day if mail.truth["kind"] in machines and advice.letters] == []


def test_required_lines_stand_where_the_truth_has_them(day: list[tuple[Mail, Advice]]) -> None:
    """The link-only mail and the mail of two projects are left out: their lines are for a person to part."""
    wrong = []
    for mail, advice in day:
        states = mail.truth.get("state", [])
        if len(states) != 1 or mail.name == "11/01":
            continue
        for standing in advice.standings:
            named = standing.state.value.replace(" ", "_")
            if standing.need != "optional" and standing.key not in states[0][named]:
                wrong.append((mail.name, standing.key, named))

    assert wrong == []
