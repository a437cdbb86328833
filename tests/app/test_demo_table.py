"""What the demonstration's table tells of a mail: words of the field, and nothing that only the database calls so."""

import re
from datetime import UTC, datetime

import pytest

from app.commands.demo import _in_words
from app.terminal import speaking
from storage.recent import Recent
from storage.states import LedgerState
from triage.values import LetterKind, LetterState, LineState, MessageKind, Reason, Timeliness

MAIL = Recent(
    id=1,
    received_at=datetime(2026, 11, 27, 18, tzinfo=UTC),
    sender="ada@lamquet.example",
    kind=MessageKind.APPLICATION,
    state=LedgerState.FILED,
    timeliness=Timeliness.LATE,
    reference="DEMO-K7Q2M4",
    title="Une ombre à midi",
    files=9,
    sure=10,
    unsure=1,
    open_lines=(("team_cv", LineState.MISSING), ("writing", LineState.UNSURE)),
    letters=((LetterKind.MISSING_ITEMS, LetterState.DRAFT, "nl"),),
    reasons=(Reason("new_dossier"), Reason("unsure_lines", "1")),
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", ("dossier déposé, hors délai", "9 fichiers, 10 pièces sûres, 1 à vérifier, 1 manque")),
        ("en", ("application, late", "9 files, 10 sure pieces, 1 to check, 1 missing")),
    ],
)
def test_a_mail_is_told_in_words(language: str, told: tuple[str, str]) -> None:
    with speaking(language):
        row = _in_words(MAIL)

    assert (row["what"], row["found"]) == told
    assert re.findall(r"\w_\w", str([row["what"], row["answer"], row["found"], row["why"]])) == []
    assert row["why"]
