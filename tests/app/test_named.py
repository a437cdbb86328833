"""States and kinds on a terminal, in the person's language."""

from enum import StrEnum

import pytest

from app.named import _ONE, _WITH_S
from app.terminal import Column, Terminal, counted, headed, many, named, speaking
from storage.states import DossierState
from triage.values import LetterKind, LetterState


@pytest.mark.parametrize("names", _ONE, ids=lambda names: names.__name__)
def test_every_name_is_said_in_french(names: type[StrEnum]) -> None:
    assert set(_ONE[names]) == set(names)


def test_what_takes_an_s_is_one_of_the_words() -> None:
    assert {word for words in _ONE.values() for word in words.values()} >= _WITH_S


def test_a_state_is_said_in_the_language_of_the_person() -> None:
    with speaking("fr"):
        assert named(LetterKind.COMPLETE) == "confirmation"
        assert named(DossierState.COMPLETE) == "complet"
        assert headed("enterprise_number") == "numéro d'entreprise"
    with speaking("en"):
        assert named(LetterKind.MISSING_ITEMS) == "missing_items"
        assert headed("enterprise_number") == "enterprise number"


def test_counts_agree_with_their_numbers() -> None:
    counts = {LetterState.SENT: 27, LetterState.DRAFT: 12, LetterState.FAILED: 1}

    with speaking("fr"):
        assert counted(counts) == "40 (12 brouillons, 1 échouée, 27 parties)"
        assert counted({DossierState.TO_SORT: 2}) == "2 (2 à trier)"
        assert counted({}) == "0"
    with speaking("en"):
        assert counted(counts) == "40 (12 draft, 1 failed, 27 sent)"


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", ["0 lettre", "1 lettre", "2 lettres"]), ("en", ["0 letters", "1 letter", "2 letters"])],
)
def test_a_noun_agrees_with_its_count(language: str, said: list[str]) -> None:
    with speaking(language):
        assert [many(count, ("lettre", "lettres"), ("letter", "letters")) for count in range(3)] == said


def test_a_table_is_read_in_french_and_a_report_by_machines(capsys: pytest.CaptureFixture[str]) -> None:
    row = {"state": LetterState.UNCERTAIN}

    with speaking("fr"):
        Terminal().table((Column("state", "état"),), [row])
        Terminal(as_json=True).report("guichet.letter/1", row)

    table, report = capsys.readouterr().out.split("{", 1)
    assert "incertaine" in table
    assert '"state": "uncertain"' in report
