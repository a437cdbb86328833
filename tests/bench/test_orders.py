"""Orders to the reader, written into documents, are counted by what they bring about."""

from bench.cases import ROOT, Case
from bench.orders import ORDERS, measure, ordered
from config.kinds import load_kinds
from tests.triage.papers import file, mail, page
from tests.triage.test_recognise import SYNOPSIS

MESSAGE = mail(file(page(SYNOPSIS), page("Budget\nTotal")), text="Voici le synopsis.")


def test_an_order_stands_on_every_page_and_in_the_mail() -> None:
    said = ordered(MESSAGE)

    assert all(any(order in page.text for order in ORDERS) for file in said.attachments for page in file.pages)
    assert ORDERS[0] in said.text


def test_what_orders_bring_about_is_counted() -> None:
    case = Case("a", "a.eml", MESSAGE, {}, {"state": [{"present": ["synopsis"], "missing": []}]})

    counts = measure([case], load_kinds(ROOT / "config" / "kinds.yaml"))

    assert counts["dossiers"] == 1
    assert counts["still sure with orders"] == counts["sure pieces"] > 0
    assert (counts["lines met by orders"], counts["complete by orders"]) == (0, 0)
