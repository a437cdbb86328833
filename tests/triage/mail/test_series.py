"""Parts of a sending announced in several mails, counted over the dossier in whatever order they arrive."""

from typing import Any

import pytest

from tests import make
from tests.triage.test_advise import judged, letters
from triage.mail.series import awaits_more, part_in
from triage.values import Dispatch, Known, LetterKind, Reason, Route


@pytest.mark.parametrize(
    ("came", "awaited"),
    [
        ([(1, 3)], True),
        ([(1, 3), (3, 3)], True),
        ([(1, 3), (3, 3), (2, 3)], False),
        ([(3, 3), (1, 3), (2, 3)], False),
        ([(2, 2)], True),
        ([(2, 2), (1, 2)], False),
        ([(1, 3), (2, 3), (2, 3)], True),  # one of them twice
        ([(1, 2), (2, 2), (3, 3)], False),  # one forgotten before
        ([(1, 2), (2, 2), (1, 2)], True),  # another series
    ],
)
def test_a_series_waits_for_every_part_in_any_order(came: list[tuple[int, int]], awaited: bool) -> None:
    assert awaits_more(came) is awaited


@pytest.mark.parametrize(
    ("subject", "text", "part"),
    [
        ("Tourbe 2/3", "", (2, 3)),
        ("RE: Tourbe 1/3", "Voici le CV demandé.", None),
        ("RE: Tourbe 1/3", "Mail 2 sur 3.", (2, 3)),
        ("Tourbe, second envoi", "", None),
    ],
)
def test_an_answer_is_not_the_part_that_its_subject_counts(
    subject: str, text: str, part: tuple[int, int] | None
) -> None:
    assert part_in(make.message(subject=subject, text=text)) == part


def arrived(subject: str, *parts: tuple[int, int], had: tuple[str, ...] = (), kind: str = "author_contract") -> Any:
    """What is advised of a part with one piece, where these parts came before with the pieces of those kinds."""
    dossier = make.known_dossier(pieces=make.pieces(*had) if had else (), parts=parts)
    mail = make.message(subject=subject, text="Suite du dossier.", attachments=make.files(kind))
    known = Known(of_sender=(dossier,))
    return judged(mail, known, pieces=make.pieces(kind), facts=make.facts(title="Tourbe"))


def test_the_last_part_asks_for_nothing_while_one_before_it_is_on_its_way() -> None:
    advice = arrived("Tourbe 3/3", (1, 3), had=("synopsis_short", "treatment"))

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert advice.route is Route.HOLD
    assert advice.facts.more_announced


def test_a_part_that_comes_last_closes_the_series_whatever_its_number() -> None:
    complete = arrived("Tourbe 2/3", (1, 3), (3, 3), had=("synopsis_short", "treatment", "development_budget"))
    lacking = arrived("Tourbe 2/3", (1, 3), (3, 3), had=("synopsis_short", "treatment"))

    assert (letters(complete), complete.complete) == ([(LetterKind.RECEIPT, Dispatch.SEND)], True)
    assert letters(lacking) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]


def test_every_part_leaves_its_number_among_the_reasons() -> None:
    assert Reason("part_of_series", "2/3") in arrived("Tourbe 2/3", (1, 3)).reasons


@pytest.mark.parametrize(
    "text",
    [
        "Les notes.",
        "Deuxième lot.",
        "De nota's.",
        "La partie financière",
        "Hier die Verträge.",
        "C'est tout pour aujourd'hui.",
        "That's all for now.",
        "Voici la seconde version.",
        "Le traitement est maintenant complet.",
        "Voici la seconde partie (sur trois).",
        "Hierbij het tweede deel van drie.",
        "Here is the second part, the third needs a day.",
        "Anbei der zweite Teil von 4.",
    ],
)
def test_what_an_earlier_mail_announced_may_come_in_many(text: str) -> None:
    advice = followed(text)

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert (advice.route, Reason("more_announced") in advice.reasons) == (Route.HOLD, True)


@pytest.mark.parametrize(
    "text",
    [
        "Et voilà les derniers documents.",
        "Voici le reste.",
        "Hierbij het tweede deel van het dossier.",
        "Dat is alles.",
        "Here is the rest.",
        "Anbei der Rest.",
    ],
)
def test_a_mail_that_closes_a_sending_is_asked_for_what_lacks(text: str) -> None:
    assert letters(followed(text)) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]


def test_nobody_is_asked_while_a_person_has_not_read_what_an_earlier_mail_says_of_what_lacks() -> None:
    planned = [(LetterKind.RECEIPT, Dispatch.SEND), (LetterKind.MISSING_ITEMS, Dispatch.DRAFT)]

    assert letters(followed("Les notes.", waits="said_absent")) == planned


def followed(text: str, *, waits: str = "more_announced") -> Any:
    """What is advised of a mail with one piece for a dossier of which an earlier mail waits for a person."""
    dossier = make.known_dossier(pieces=make.pieces("synopsis_short"), waiting=frozenset({waits}))
    mail = make.message(subject="Tourbe", text=text, attachments=make.files("treatment"))
    known = Known(of_sender=(dossier,))
    return judged(mail, known, pieces=make.pieces("treatment"), facts=make.facts(title="Tourbe"))
