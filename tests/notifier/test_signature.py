"""Whose name stands below a letter: the fund's signatory's, or the lines of the person who approved it."""

import pytest

from notifier.letters import Correspondence, Occasion, words_of
from notifier.wording import LANGUAGES
from tests.notifier import cast
from triage.values import LetterKind


def signed(kind: LetterKind, language: str, *lines: str) -> str:
    plan, advice = cast.plan(kind, language), cast.advice()
    by = Correspondence(cast.FUND, cast.HOUSE, cast.SMTP.sender, cast.kinds())
    about = Occasion(plan, advice, cast.message(), "IMP-1", cast.call(), cast.RECEIVED)
    return words_of(about, by, signature=lines).blocks[-1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [LetterKind.RECEIPT, LetterKind.NEUTRAL, LetterKind.ANSWER])
def test_a_persons_own_lines_stand_above_the_funds_name(kind: LetterKind, language: str) -> None:
    identity = cast.FUND.identity_on(cast.RECEIVED.date())

    own = signed(kind, language, "Ben Marnette", "Responsable des dossiers")

    assert own.index("Ben Marnette") < own.index("Responsable des dossiers") < own.index(identity.legal_name)
    assert identity.signatory not in own
    assert identity.signatory in signed(kind, language)
