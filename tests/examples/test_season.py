"""The invented dossiers under other names."""

import email
import email.policy
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from examples.retelling import number_of
from examples.season import SEASON, TERSE, Arrived, season_of
from tests.effort import thorough

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def parsed(mail: Arrived) -> EmailMessage:
    return email.message_from_bytes(mail.data, policy=email.policy.default)


def test_a_season_has_many_films_of_as_many_companies() -> None:
    told = [arrival.told for arrival in SEASON]

    assert len({each.title for each in told}) == len({each.company for each in told}) == len(told) == 23
    assert len({number_of(each.name) for each in told}) == len(told)


def test_a_retold_dossier_names_its_own_film_and_never_the_old_one() -> None:
    first = parsed(next(season_of(1, fund="fund@fund.example", now=NOW)))
    body = first.get_body(("plain",))

    assert "La Cabane aux hérons" in first["Subject"]
    assert body is not None
    for gone in ("Hors service", "Quatrefeuille", "Mertens"):
        assert gone not in body.get_content() + str(first["From"]) + str(first["Subject"])


def test_what_stays_at_home_is_not_sent() -> None:
    mails = {mail.sender: parsed(mail) for mail in season_of(2, fund="fund@fund.example", now=NOW)}
    names = {part.get_filename() for part in mails["claire@nordsud.example"].iter_attachments()}

    assert len(names) == 12
    assert len(list(mails[TERSE].iter_attachments())) == 1  # the last of hers: a budget alone


@thorough
def test_one_producer_asks_for_another_sum_in_the_letter_than_on_the_sheet() -> None:
    season = season_of(len(SEASON), fund="fund@fund.example", now=NOW)
    body = parsed(next(mail for mail in season if mail.sender == "nadia@ruebasse.example")).get_body(("plain",))

    assert body is not None
    assert "32.000 €" in body.get_content()
    assert "28.500 €" not in body.get_content()


def test_a_season_arrives_in_order_and_ends_now() -> None:
    moments = [mail.at for mail in season_of(4, fund="fund@fund.example", now=NOW)]

    assert moments == sorted(moments)
    assert moments[-1] == NOW
    assert moments[0] == NOW - timedelta(hours=25)


def test_none_is_none() -> None:
    assert list(season_of(0, fund="fund@fund.example", now=NOW)) == []
