"""Pages kept in memory: what was wanted last stays."""

from intake.shelf import Place, Shelf
from intake.viewer import View


def view(size: int = 10) -> View:
    return View(bytes(size), 1, 1, 1, 0.0, 0.0, ())


def place(page: int, mail: int = 1) -> Place:
    return Place(mail, "d.pdf", page, 1_400)


def test_a_page_is_given_back() -> None:
    shelf = Shelf()
    shelf.put(place(1), view())

    assert (shelf.get(place(1)), shelf.get(place(2))) == (view(), None)


def test_what_was_wanted_longest_ago_goes_first() -> None:
    shelf = Shelf(25)
    for page in (1, 2):
        shelf.put(place(page), view())
    shelf.get(place(1))
    shelf.put(place(3), view())

    assert [page for page in (1, 2, 3) if shelf.get(place(page))] == [1, 3]


def test_a_page_put_again_counts_once() -> None:
    shelf = Shelf(25)
    for _ in range(5):
        shelf.put(place(1), view())
    shelf.put(place(2), view())

    assert shelf.get(place(1)) is not None


def test_every_page_of_a_mail_can_be_forgotten() -> None:
    shelf = Shelf()
    shelf.put(place(1, mail=1), view())
    shelf.put(place(1, mail=2), view())

    shelf.forget(1)

    assert (shelf.get(place(1, mail=1)), shelf.get(place(1, mail=2))) == (None, view())
