"""Links that may deliver a piece later, and the passwords beside them."""

import pytest

from intake.parsers.links import links_of, passwords_in, service_of
from triage.message import Link


@pytest.mark.parametrize(
    ("host", "service"),
    [
        ("we.tl", "wetransfer"),
        ("wetransfer.com", "wetransfer"),
        ("fonds.wetransfer.com", "wetransfer"),
        ("www.swisstransfer.com", "swisstransfer"),
        ("www.dropbox.com", "dropbox"),
        ("drive.google.com", "google drive"),
        ("docs.google.be", "google drive"),
        ("www.google.com", "other"),
        ("1drv.ms", "onedrive"),
        ("panorama-my.sharepoint.com", "sharepoint"),
        ("vimeo.com", "vimeo"),
        ("player.vimeo.com", "vimeo"),
        ("fromsmash.com", "smash"),
        ("mega.nz", "mega"),
        ("www.lamquet.example", "other"),
        ("notdropbox.example", "other"),
        ("", "other"),
    ],
)
def test_a_host_tells_its_service(host: str, service: str) -> None:
    assert service_of(host) == service


@pytest.mark.parametrize(
    ("url", "service"),
    [
        ("https://cloud.lamquet.example/s/4Hs8Jd8kLmNoPqR", "nextcloud"),
        ("https://lamquet.example/index.php/s/4Hs8Jd8kLmNoPqR/download", "nextcloud"),
        ("https://nas.lamquet.example/sharing/AbCd12EfG", "nextcloud"),
        ("https://drive.proton.me/urls/ABC#x", "proton drive"),
        ("https://acrobat.adobe.com/id/urn:aaid:x", "adobe"),
        ("https://www.adobe.com/reader", "other"),
        ("https://lamquet.example/s/films", "other"),
        ("https://films.example/s/conversationlab", "other"),  # a heading of a newsletter, as long as a token
        ("https://films.example/sharing/yourstory", "other"),
    ],
)
def test_a_file_given_out_from_a_cloud_of_ones_own_is_a_delivery(url: str, service: str) -> None:
    assert [link.service for link in links_of(url)] == [service]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("https://we.tl/t-ABC", (Link("https://we.tl/t-ABC", "wetransfer"),)),
        ("ici : we.tl/t-ABC.", (Link("https://we.tl/t-ABC", "wetransfer"),)),
        ("(https://vimeo.com/1)", (Link("https://vimeo.com/1", "vimeo"),)),
        (
            "<https://vimeo.com/1>, « https://vimeo.com/2 »",
            (Link("https://vimeo.com/1", "vimeo"), Link("https://vimeo.com/2", "vimeo")),
        ),
        ("https://vimeo.com/1 mot de passe : sphaigne", (Link("https://vimeo.com/1", "vimeo", True),)),
        ("https://vimeo.com/1\nWachtwoord: geheim", (Link("https://vimeo.com/1", "vimeo", True),)),
        ("https://vimeo.com/1 (pw: x)", (Link("https://vimeo.com/1", "vimeo", True),)),
        ("https://www.facebook.com/ada http://twitter.com/ada", ()),
        ("https://lamquet.example mot de passe : x", (Link("https://lamquet.example", "other"),)),
        ("https://vimeo.com/1 https://vimeo.com/1", (Link("https://vimeo.com/1", "vimeo"),)),
        ("javascript:alert(1) data:text/html,x mailto:ada@lamquet.example", ()),
        ("https://[bad", ()),
        ("drive.google.com/file/d/1", (Link("https://drive.google.com/file/d/1", "google drive"),)),
        (
            "mega.nz/file/x, 1drv.ms/b/x",
            (Link("https://mega.nz/file/x", "mega"), Link("https://1drv.ms/b/x", "onedrive")),
        ),
        ("ada@dropbox.com/x notdropbox.com/x", ()),
        ("https://x.lamquet.example/a", (Link("https://x.lamquet.example/a", "other"),)),
        ("https://unsubscribe.lamquet.example/a", ()),
    ],
)
def test_links_are_found_in_a_text(text: str, links: tuple[Link, ...]) -> None:
    assert links_of(text) == links


def test_a_guarded_link_is_shown_as_what_it_leads_to() -> None:
    guarded = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwe.tl%2Ft-ABC&data=04%7C01"

    assert links_of(guarded) == (Link("https://we.tl/t-ABC", "wetransfer"),)


def test_links_that_only_the_html_shows_are_found_too() -> None:
    assert links_of("Mot de passe : x", ["https://we.tl/t-ABC", "javascript:alert(1)", "cid:x"]) == (
        Link("https://we.tl/t-ABC", "wetransfer", True),
    )


def test_links_that_deliver_come_first_and_their_number_is_bounded() -> None:
    text = " ".join(f"https://site{number}.example/" for number in range(200)) + " https://we.tl/t-ABC"

    found = links_of(text)

    assert (found[0].service, len(found)) == ("wetransfer", 50)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Het wachtwoord is: Min24!Hoei", "Min24!Hoei"),
        ("Le mot de passe est sphaigne.", "sphaigne"),
        ("mdp : « pommier21 »", "pommier21"),
        ("The password for the file is: abc-123", "abc-123"),
        ("Das Passwort lautet Zollamt7", "Zollamt7"),
        ("Password=hunter2", "hunter2"),
    ],
)
def test_a_password_in_the_text_is_tried_on_the_files(text: str, word: str) -> None:
    assert word in passwords_in(text)


@pytest.mark.parametrize("text", ["", "mot de passe oublié", "Le mot juste", "passwords are secret"])
def test_no_password_is_made_up(text: str) -> None:
    assert passwords_in(text) == ()
