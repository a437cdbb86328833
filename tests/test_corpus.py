"""The example corpus, mail by mail in the order of arrival, through a real IMAP server into one installation."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.imap_mailbox import ImapMailbox
from intake.receive import receive_all
from storage.tables import DossierRow, LetterRow, MessageRow, ProposalRow, StandingRow
from tests.installations import imap_settings, install, reception_of
from tests.mailworld import MailWorld
from triage.values import LetterState, LineState

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus"
LEAVES = {LetterState.QUEUED}

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the example corpus is not beside the project"),
]


@dataclass(frozen=True)
class Case:
    """One mail of the corpus with its truth, and what Guichet recorded of it."""

    scenario: str
    truth: dict[str, Any]
    dossiers: dict[str, str]  # id in the truth → title
    message: MessageRow
    dossier: DossierRow | None
    proposals: tuple[str, ...]  # titles
    letters: dict[str, LetterState]
    standings: dict[str, LineState]

    @property
    def name(self) -> str:
        """How a failure names it."""
        return f"{self.scenario}/{self.truth['file']}"


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, ...]:
    """Every mail taken one after the other, each at its moment."""
    folder = tmp_path_factory.mktemp("corpus")
    made = install(folder)
    (folder / "password").write_text("local only")
    now: list[datetime] = []
    with (
        MailWorld(made.address, user="fund") as local,
        reception_of(made, clock=lambda: now[-1]) as reception,
        ImapMailbox(imap_settings(local.imap_port, "fund", folder / "password")) as mailbox,
    ):
        found = []
        for scenario, truth, plan, data in sorted(_mails(), key=lambda mail: mail[1]["received_at"]):
            now.append(truth["received_at"] + timedelta(seconds=5))
            local.append(data, received_at=truth["received_at"])
            received = receive_all(mailbox, reception)
            assert (received.taken, received.failed) == (1, 0), scenario
            with reception.store.reading() as db:
                found.append(_case(db, scenario, truth, plan))
        return tuple(found)


def test_every_mail_is_what_a_careful_reader_says(cases: tuple[Case, ...]) -> None:
    assert {case.name: str(case.message.kind) for case in cases} == {case.name: case.truth["kind"] for case in cases}


def test_every_deadline_is_judged_on_the_funds_own_first_stamp(cases: tuple[Case, ...]) -> None:
    found = {case.name: str(case.message.timeliness or "none") for case in cases}

    assert found == {case.name: case.truth["timeliness"] for case in cases}


def test_every_mail_joins_its_own_dossier_and_no_other(cases: tuple[Case, ...]) -> None:
    for case in cases:
        titles = {case.dossiers[each] for each in case.truth["dossiers"]}
        if case.dossier is None:
            assert not titles or case.truth["kind"] in {"automatic", "bounce"}, case.name
        elif len(titles) == 1:
            assert {case.dossier.title} == titles, case.name
        else:
            assert titles, case.name
            assert case.message.state == "held", case.name  # two projects in one mail: a person divides them


def test_no_machine_is_answered(cases: tuple[Case, ...]) -> None:
    machines = [case for case in cases if case.truth["kind"] in {"automatic", "bounce"}]

    assert len(machines) >= 5
    assert {case.name: case.letters for case in machines} == {case.name: {} for case in machines}


def test_where_nothing_is_due_nothing_is_composed(cases: tuple[Case, ...]) -> None:
    silent = [case for case in cases if case.truth["expected_reply"] == "none"]

    assert {case.name: case.letters for case in silent} == {case.name: {} for case in silent}


def test_where_a_person_must_look_only_a_receipt_may_leave(cases: tuple[Case, ...]) -> None:
    for case in cases:
        if case.truth["expected_reply"] == "hold":
            leaving = {kind for kind, state in case.letters.items() if state in LEAVES}
            assert leaving <= {"receipt"}, case.name


def test_letters_are_the_expected_ones_where_recognition_found_the_truth(cases: tuple[Case, ...]) -> None:
    compared = 0
    for case in cases:
        wanted = case.truth["expected_reply"]
        if wanted in {"none", "hold"} or not _recognised(case):
            continue
        compared += 1
        assert set(case.letters) == {wanted}, case.name
    assert compared >= 12


def test_nobody_is_told_complete_who_is_not(cases: tuple[Case, ...]) -> None:
    for case in cases:
        states = case.truth.get("state", ())
        if len(states) != 1:  # several projects in one mail: a person divides them before anything is said
            continue
        open_lines = {*states[0]["missing"], *states[0]["unsure"]} & set(case.standings)
        settled = {key for key in open_lines if case.standings[key] is LineState.PRESENT}
        assert not settled, f"{case.name}: {settled}"


def _mails() -> Iterator[tuple[str, dict[str, Any], dict[str, Any], bytes]]:
    for file in sorted(CORPUS.glob("*/truth.toml")):
        plan = tomllib.loads(file.read_text(encoding="utf-8"))
        for truth in plan["mail"]:
            yield plan["scenario"], truth, plan, (file.parent / truth["file"]).read_bytes()


def _case(db: Session, scenario: str, truth: dict[str, Any], plan: dict[str, Any]) -> Case:
    message = db.scalars(select(MessageRow).order_by(MessageRow.id.desc()).limit(1)).one()
    letters = db.scalars(select(LetterRow).where(LetterRow.message_id == message.id))
    proposed = select(DossierRow.title).join(ProposalRow, ProposalRow.dossier_id == DossierRow.id)
    standings = db.scalars(select(StandingRow).where(StandingRow.message_id == message.id))
    return Case(
        scenario,
        truth,
        {each["id"]: each["title"] for each in plan.get("dossier", ())},
        message,
        db.get(DossierRow, message.dossier_id) if message.dossier_id else None,
        tuple(db.scalars(proposed.where(ProposalRow.message_id == message.id))),
        {str(letter.kind): letter.state for letter in letters},
        {standing.key: standing.state for standing in standings},
    )


def _recognised(case: Case) -> bool:
    """True when every required line stands as the truth says, so that the letter follows from the rules alone."""
    states = case.truth.get("state", ())
    if len(states) != 1:
        return False
    wanted = {LineState.PRESENT: "present", LineState.MISSING: "missing", LineState.UNSURE: "unsure"}
    for word in ("present", "missing", "unsure"):
        for key in states[0][word]:
            found = case.standings.get(key)
            if key not in {"visuals", "market", "production_budget"} and wanted.get(found) != word:  # type: ignore[arg-type]
                return False
    return True
