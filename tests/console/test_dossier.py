"""What the dossier's page shows beyond its deeds: where pages may be cut, and what a fact of the letter comes from."""

import html
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from console.approving import approve
from console.case import open_case
from console.change import Done, Hand
from console.draft import draft_of
from console.questions import _about, files
from console.speech import Speech
from console.words import Words
from storage.casefile import CaseFile, casefile
from storage.dossiers import CORRESPONDENT, list_dossiers
from storage.holds import HOLD
from storage.queue import Group, queue
from storage.states import DossierState, Role
from tests import make
from tests.console import disputed
from tests.console.browser import MIDDLE
from tests.console.conftest import Look
from tests.console.desk import NOW, ZONE, Desk, copied, served
from tests.console.scenes import take_away
from tests.installations import Installation
from triage.values import Certainty, Evidence, LineState, Reason, Tier


def long_piece(desk: Desk) -> tuple[str, str]:
    """The reference of a dossier with a doubtful piece of several pages, and where its correcting card begins."""
    with desk.office.store.reading() as db:
        lines = list_dossiers(db)
    for line in lines:
        case = open_case(desk.office, line.reference, desk.account(Role.STAFF), NOW)
        for piece in case.whole.pieces if case else ():
            if piece.last_page > piece.first_page and piece.certainty is Certainty.UNSURE:
                return line.reference, f"/d/{line.reference}?file={piece.attachment}&page={piece.first_page}&correct=1"
    raise AssertionError("no piece of several pages")


def held_for(desk: Desk, *reasons: Reason) -> CaseFile:
    """A dossier with a held mail, which is held for these reasons from now on."""
    with desk.office.store.writing() as db:
        held = next(file for line in list_dossiers(db) if (file := casefile(db, line.reference)) and file.held)
        db.connection().execute(update(HOLD).where(HOLD.c.dossier_id == held.dossier.id).values(reasons=reasons))
    return held


def letter_with_facts(desk: Desk) -> tuple[str, str]:
    """A dossier's page with a letter in which something comes from a piece or a line."""
    caller = desk.caller(Role.STAFF)
    with desk.office.store.reading() as db:
        lines = list_dossiers(db)
    for line in lines:
        text = caller.get(f"/d/{line.reference}").text
        if "data-from=" in text:
            return line.reference, text
    raise AssertionError("no fact leads anywhere")


@pytest.mark.parametrize(("last", "asked"), [(2, "la page 2"), (3, "les pages 2 et 3"), (4, "les pages 2 à 4")])
def test_a_question_names_its_pages(desk: Desk, last: int, asked: str) -> None:
    with desk.office.store.reading() as db:
        case = open_case(desk.office, list_dossiers(db)[0].reference, desk.account(Role.STAFF), NOW)
    assert case is not None

    assert asked in _about(case, "0.0", 2, last, Words(desk.office, Speech("fr", ZONE)))


def test_pages_of_a_piece_are_cut_between_thumbnails(desk: Desk) -> None:
    _, card = long_piece(desk)
    caller = desk.caller(Role.STAFF)
    cut = re.search(r'class="cuts.*?href="([^"#]+)', caller.get(card).text, re.DOTALL)
    assert cut is not None

    after = caller.get(html.unescape(cut[1])).text

    first, last = (re.search(rf'id="correct-{end}"[^>]*value="(\d+)"', after) for end in ("first", "last"))
    assert first is not None
    assert last is not None
    assert first[1] == last[1]
    assert "L’autre partie" in after


def test_a_fact_in_the_letter_leads_to_its_line_or_piece(desk: Desk) -> None:
    reference, text = letter_with_facts(desk)

    for href, key in re.findall(r'<ins><a href="([^"]+)" data-from="([^"]+)"', text):
        assert f'id="line-{key}"' in text
        assert href == f"#line-{key}" or href.startswith(f"/d/{reference}?file=")


@pytest.mark.browser
@pytest.mark.slow
def test_the_line_of_a_fact_is_lit_while_it_has_the_focus(look: Look, desk: Desk) -> None:
    reference, _ = letter_with_facts(desk)
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go(f"/d/{reference}")

        page.locator("[data-from]").first.focus()

        assert page.locator(".pieces .lit").count() == 1


def test_the_line_of_the_checklist_that_is_asked_about_leads_to_its_pages(desk: Desk) -> None:
    reference, _ = long_piece(desk)

    text = desk.caller(Role.STAFF).get(f"/d/{reference}").text

    asked = re.search(r'<li id="line-writing">\s*<a href="([^"]+)" aria-current="true">', text)
    assert asked is not None
    assert "file=" in asked[1]


def test_what_speaks_for_both_answers_is_said_once(desk: Desk) -> None:
    reference, _ = long_piece(desk)

    text = desk.caller(Role.STAFF).get(f"/d/{reference}").text

    assert "<dt><bdi>Dans les deux cas</bdi></dt>" in text
    assert text.count("un récit suivi") == 1


def test_a_file_of_one_page_has_no_strip(desk: Desk) -> None:
    _, text = letter_with_facts(desk)

    assert 'class="caption"' in text
    assert 'class="strip"' not in text


def test_a_piece_said_absent_is_named_with_a_way_to_the_mail_that_says_so(desk: Desk) -> None:
    held = held_for(desk, Reason("said_absent", "rights"))
    message = next(iter(held.held))

    page = desk.caller(Role.STAFF).get(f"/d/{held.dossier.reference}").text

    assert "Le message semble parler d’une pièce manquante." in page
    assert "<dt><bdi>Pièce</bdi></dt><dd><bdi>contrat d’auteur" in page
    assert f'href="/m/{message}" data-choice>Lire le message' in page


@pytest.mark.parametrize(("title", "language"), [("Hors service", "fr"), ("Das letzte Zollhaus", "de")])
def test_a_page_is_read_out_in_its_own_language(desk: Desk, title: str, language: str) -> None:
    with desk.office.store.reading() as db:
        (reference,) = (line.reference for line in list_dossiers(db) if line.title == title)

    ines = desk.caller(Role.STAFF)
    synopsis = re.search(r'<li id="line-synopsis">\s*<a href="([^"#]+)', ines.get(f"/d/{reference}").text)
    assert synopsis is not None

    page = ines.get(html.unescape(synopsis[1])).text

    assert re.findall(r'<g lang="(..)">\s*<text', page) == [language]


@pytest.mark.parametrize("code", ["said_absent", "unproven_sender", "other_title", "withdrawal"])
def test_what_a_message_says_stands_beside_the_question_about_it(desk: Desk, code: str) -> None:
    held = held_for(desk, Reason(code))

    page = desk.caller(Role.STAFF).get(f"/d/{held.dossier.reference}").text

    said = re.findall(r'<blockquote class="set mt3" lang="de"><bdi>([^<]*)', page)
    assert [text.split(",")[0] for text in said] == ["Sehr geehrte Damen und Herren"]


def test_of_another_film_it_is_asked_whether_it_is_this_one_and_not_who_writes(desk: Desk) -> None:
    held = held_for(desk, Reason("other_title"))

    page = desk.caller(Role.STAFF).get(f"/d/{held.dossier.reference}").text

    assert "Le message semble parler d’un autre film." in page
    assert "C’est bien ce film" in page
    assert "C’est bien le producteur" not in page


def test_who_says_that_it_is_this_film_vouches_for_nobody(desk: Desk) -> None:
    ines = desk.caller(Role.STAFF)
    held = held_for(desk, Reason("other_title"), Reason("unproven_sender"))
    here = f"/d/{held.dossier.reference}"
    form = ines.get(here).text.partition("C’est bien ce film")[0].rpartition("<form")[2]
    action = re.findall(r'action="([^"]+)"', form)[0]

    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    assert ines.post(action, **fields).status_code == 303

    page = ines.get(here).text
    assert "C’est bien ce film" not in page
    assert "C’est bien le producteur" in page


def test_a_reservation_about_a_piece_names_it_where_it_has_a_name(desk: Desk) -> None:
    held = held_for(desk, Reason("remark_on_piece"))

    page = desk.caller(Role.STAFF).get(f"/d/{held.dossier.reference}").text

    assert "Le message semble faire une réserve sur une pièce reçue." in page
    assert "<dt><bdi>Pièce</bdi></dt>" not in page


def test_beside_a_doubt_stand_the_letters_that_either_answer_leads_to(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        (row,) = [item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.TO_CHECK]

    page = desk.caller(Role.STAFF).get(row.path).text

    there, absent = page.split('id="prospect-1"')[1].split('id="prospect-2"')
    assert "Si tout y est\u00a0: la confirmation" in there
    assert "volledig" in there
    assert "Si rien n’y est\u00a0: la demande de pièces" in absent
    assert "Tekst in de huidige fase" in absent.split("</details>")[0]


def test_a_dossier_without_a_doubt_shows_no_letter_that_might_be(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        (row,) = [item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.READY]

    assert "prospect-" not in desk.caller(Role.STAFF).get(row.path).text


def test_where_a_request_left_something_missing_is_not_called_nothing_to_answer(desk: Desk) -> None:
    hand = Hand(desk.office, desk.account(Role.STAFF), NOW)
    with desk.office.store.reading() as db:
        (line,) = [one for one in list_dossiers(db) if one.state is DossierState.COMPLETE]
    take_away(hand, line.reference)
    case = open_case(desk.office, line.reference, hand.person, NOW)
    assert case is not None
    assert isinstance(approve(hand, line.reference, case.file.dossier.revision, case.version), Done)

    page = desk.caller(Role.STAFF).get(f"/d/{line.reference}").text

    assert "Tout ce qui manque est déjà demandé." in page
    assert "Rien n’est à répondre." not in page


def test_what_was_said_of_a_file_keeps_its_name_as_it_is(desk: Desk, tmp_path: Path) -> None:
    reference, caller = disputed.take_in(desk, tmp_path), desk.caller(Role.STAFF)
    case = open_case(desk.office, reference, desk.account(Role.STAFF), NOW)
    assert case is not None
    place = next(place for place, file in files(case).items() if file.name.startswith("fiche"))

    caller.post(f"/d/{reference}/pieces", file=place, first="1", last="1", kind="none")

    assert re.search(r"data-toast>\s*<span>fiche\.docx", caller.get(f"/d/{reference}").text)


def test_what_is_said_to_be_missing_leads_to_the_passage_that_came_nearest(desk: Desk) -> None:
    person = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        complete = next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)
    place = take_away(Hand(desk.office, person, NOW), complete)
    case = open_case(desk.office, complete, person, NOW)
    assert case is not None
    near = (Evidence("not_found"), Evidence("refused.treatment", 1, "", 1.0, place))
    lines = tuple(
        replace(each, grounds=near) if each.state is LineState.MISSING else each for each in case.whole.standings
    )

    draft = draft_of(replace(case, whole=replace(case.whole, standings=lines)), Words(desk.office, Speech("fr", ZONE)))

    assert draft is not None
    (claim,) = draft.claims
    assert "Au plus près, reconnu comme traitement" in claim.ground
    assert (claim.href, claim.link) == (f"/d/{complete}?file={place}&page=1", "p.\u00a01")


def test_the_language_of_a_draft_is_shown_and_changed_above_it(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        (row,) = [item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.READY]
    caller = desk.caller(Role.STAFF)
    assert '<b title="Deutsch">DE</b>' in caller.get(row.path).text

    caller.post(f"{row.path}/facts", name="language", value="nl")

    page = caller.get(row.path).text
    assert '<b title="Nederlands">NL</b>' in page
    assert '<div class="body" lang="nl">' in page


def heads(desk: Desk) -> dict[str, str]:
    """What stands below each film's title."""
    caller, films = desk.caller(Role.STAFF), ("Onder het veen", "Das letzte Zollhaus")
    with desk.office.store.reading() as db:
        found = {line.title: line.reference for line in list_dossiers(db) if line.title in films}
    pages = {film: caller.get(f"/d/{reference}").text for film, reference in found.items()}
    return {film: re.findall(r'<p class="meta dots">.*?</p>', page, re.DOTALL)[0] for film, page in pages.items()}


def test_the_head_says_that_who_wrote_last_had_written_for_the_dossier_before(desk: Desk) -> None:
    told = {film: "adresse connue" in head for film, head in heads(desk).items()}

    assert told == {"Onder het veen": True, "Das letzte Zollhaus": False}


def test_the_head_says_that_who_wrote_has_written_for_another_dossier(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        (other, *_) = (line.id for line in list_dossiers(db) if line.title != "Das letzte Zollhaus")
        wrote = {
            "dossier_id": other,
            "address": "thoennes@wesertalfilm.example",
            "tier": Tier.STRANGER,
            "added_at": NOW,
        }
        db.connection().execute(insert(CORRESPONDENT).values(**wrote))

    assert "adresse connue" in heads(desk)["Das letzte Zollhaus"]


def test_an_address_that_is_not_proven_is_not_called_known(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        (reference,) = (line.reference for line in list_dossiers(db) if line.title == "Das letzte Zollhaus")
    case = open_case(desk.office, reference, desk.account(Role.STAFF), NOW)
    assert case is not None
    (part,) = case.parts
    seen = replace(case.file, seen_elsewhere=frozenset({part.message.sender.address}))
    spoofed = replace(part, advice=replace(part.advice, tier=Tier.UNKNOWN))

    assert replace(case, file=seen).known_sender
    assert not replace(case, file=seen, parts=(spoofed,)).known_sender


@pytest.mark.browser
@pytest.mark.slow
def test_the_head_of_a_dossier_stands_on_one_line_while_its_call_is_open(
    full_mould: Installation, tmp_path: Path, look: Look
) -> None:
    open_call = served(copied(full_mould, tmp_path / "fund"), clock=lambda: make.DEADLINE - timedelta(days=3))
    with open_call as desk, look(desk, MIDDLE) as sight:
        with desk.office.store.reading() as db:
            lines = list_dossiers(db)
        page = sight.sign_in(Role.STAFF).page
        heads = {line.title: sight.go(f"/d/{line.reference}").locator(".ident").bounding_box() for line in lines}

        assert page.get_by_text("Dépôt jusqu’au 16 avril à 23 h 59").is_visible()
        assert [title for title, box in heads.items() if box is None or box["height"] > 72] == []
