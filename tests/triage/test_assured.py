"""Whether a receipt says by itself that a dossier is complete."""

import pytest

from tests import make
from triage.advise import advise
from triage.assured import says_complete
from triage.caps import Caps
from triage.facts import facts_of
from triage.values import Known


def told_complete(*waiting: str, text: str = "Voici le contrat.") -> bool:
    """Whether the contract that closes the dossier is answered with "complete", below open holds of earlier mails."""
    pieces = make.pieces("synopsis_short", "treatment", "development_budget")
    dossier = make.known_dossier(pieces=pieces, waiting=frozenset(waiting))
    mail = make.message(subject="Re: Tourbe", text=text, attachments=make.files("author_contract"))
    brought = make.pieces("author_contract")
    arrival = make.arrival(mail, Known(replied=(dossier,)), pieces=brought, facts=facts_of(mail, brought, None))
    return says_complete(advise(arrival, house=make.house(), caps=Caps(), now=make.NOW), mail)


def test_what_closes_the_last_line_completes_a_dossier() -> None:
    assert told_complete()
    assert told_complete(text="Guten Tag,\n\nder gewünschte Vertrag liegt bei. Ist die Akte damit vollständig?")
    assert told_complete("documents", "new_dossier", "said_absent", "more_announced")


@pytest.mark.parametrize(
    "waiting", ["remark_on_piece", "other_title", "several_projects", "unproven_sender", "unopened_file", "withdrawal"]
)
def test_nothing_is_complete_while_a_person_has_not_said_what_an_earlier_mail_holds(waiting: str) -> None:
    assert not told_complete(waiting)


def test_a_reservation_in_the_last_mail_keeps_the_word_back() -> None:
    assert not told_complete(text="Voici le contrat. Attention, ce n'est pas encore l'exemplaire signé.")
