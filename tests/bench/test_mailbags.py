"""The hand-written mails: each can be composed, and its truth is in the words of the corpus."""

import pytest

from bench.mailbag import BAGS, Letter, Written, talks_of
from bench.posted import composed, files_of

MAILS = [mail for bag in sorted(BAGS.glob("*.txt")) for talk in talks_of(bag.stem) for mail in talk.mails]
KINDS = {"application", "supplement", "correction", "question", "automatic", "bounce", "other"}
REPLIES = {"receipt", "missing_items", "late", "hold", "none"}


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.name)
def test_each_truth_is_in_the_words_of_the_corpus(mail: Written) -> None:
    dossiers = {each for way in mail.wants(1) for each in way.split(",")}

    assert set(mail.wants(0)) <= KINDS
    assert dossiers <= {*mail.scenario.dossiers, "-"}
    assert set(mail.wants(2)) <= {"on_time", "late", "none"}
    assert set(mail.wants(3)) <= REPLIES
    assert mail.answers < mail.number


def test_a_mail_that_answers_our_letter_quotes_it_above_or_below_its_own_words() -> None:
    below = next(mail for mail in MAILS if mail.name == "reply below the quote, Dutch Outlook 2")
    data = composed(below, Letter("<a.b@wallimage.example>", "Ontvangen", "Er ontbreekt iets.")).decode()

    assert "In-Reply-To: <a.b@wallimage.example>" in data
    assert data.index("> Er ontbreekt iets.") < data.index("Beide stukken in bijlage")
    assert [name for line in below.files for name, _ in files_of(below.scenario, line)] == [
        "De laatste veerman - planning.pdf",
        "verklaring op erewoord.pdf",
    ]
