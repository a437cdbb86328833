"""What project sheets say, however they put their labels."""

import pytest

from tests import make
from triage.message import Address
from triage.told.contacts import contact_of, person_in
from triage.told.formats import format_of
from triage.told.sheets import Entry, entries_of


def said(text: str, fact: str) -> list[str]:
    """The values that a sheet gives of a fact."""
    return [entry.value for entry in entries_of([(1, text)]).get(fact, ())]


@pytest.mark.parametrize(
    ("line", "fact", "value"),
    [
        ("2.1 Titre de l'œuvre : Tourbe", "title", "Tourbe"),
        ("[Champ 4] Titre : Tourbe", "title", "Tourbe"),
        ("• Réalisation : Ada Lamquet", "director", "Ada Lamquet"),
        ("Titel ........... Schip & kade", "title", "Schip & kade"),
        ("Réal. pressenti : Ada Lamquet", "director", "Ada Lamquet"),
        ("Titre → Ourse et Tison", "title", "Ourse et Tison"),
        ("[scén.] V. Tasiaux", "authors", "V. Tasiaux"),
        ('"Director" | Petronella Vuik', "director", "Petronella Vuik"),
        ("Scénario Julie Renson et Samir Haddouchi", "authors", "Julie Renson et Samir Haddouchi"),
        ("Coût du développement 112 086 €", "budget", "112 086 €"),
        ("Montant demandé au fonds 45 000 €", "asked", "45 000 €"),
        ("écrit et réalisé par ada lamquet", "director", "ada lamquet"),
        ("écrit et réalisé par ada lamquet", "authors", "ada lamquet"),
        ("Hoofdaanvrager: Merksteen Wallonie SRL", "company", "Merksteen Wallonie SRL"),
    ],
)
def test_a_label_is_known_whatever_stands_around_it(line: str, fact: str, value: str) -> None:
    assert said(line, fact) == [value]


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Auteurs et interprètes de demain", "authors"),
        ("Production de l'année, tournée en Wallonie", "company"),
        ("Développement d'une idée ancienne", "budget"),
        ("Un film de 95 minutes sur la mer", "number"),
    ],
)
def test_a_common_word_at_the_start_of_a_sentence_is_no_label(line: str, fact: str) -> None:
    assert said(line, fact) == []


def test_a_line_may_hold_several_labels() -> None:
    line = "Réal. : Ada Lamquet – Scén. : R. Klimis, P. Jourdan"

    assert (said(line, "director"), said(line, "authors")) == (["Ada Lamquet"], ["R. Klimis, P. Jourdan"])


def test_a_line_as_long_as_a_page_is_none_of_a_sheet() -> None:
    assert said("Titre : a" + " / Titre : b" * 1_000, "title") == []


@pytest.mark.parametrize(
    ("sheet", "shape"),
    [
        ("Catégorie : [x] long métrage de fiction [ ] animation [ ] série", "feature"),
        ("Soort: [ ] speelfilm [ ] animatie [x] reeks", "series"),
        ("Projet : Tourbe, long métrage", "feature"),
        ("TOURBE\nLong métrage de fiction, 95 minutes, en français", "feature"),
        ("Nature : long métrage de fiction, et série courte 6 x 12 min", "feature"),
        ("Aard: documentaire reeks met gespeelde scènes", "series"),
        ("Durée : 95 minutes\nTechnique : stop-motion", "animation"),
        ("Durée : 95 minutes", ""),
    ],
)
def test_a_format_is_what_is_ticked_or_said_first(sheet: str, shape: str) -> None:
    assert format_of("", "", entries_of([(1, sheet)])) == shape


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Sibylle Franken | Trickwerk", "Sibylle Franken"),
        ("Yannick Delhalle (Brigade du Soir)", "Yannick Delhalle"),
        ("Lamquet, Ada", "Lamquet, Ada"),
        ("Arrière-Saison Films", "Arrière-Saison Films"),
    ],
)
def test_a_persons_name_ends_where_a_firm_begins(name: str, person: str) -> None:
    assert person_in(name) == person


def test_name_and_address_of_a_contact_come_from_one_sheet() -> None:
    message = make.message(sender=Address("Eve Whitcombe", "eve@lamquet.example"))
    first = {"contact": (Entry("Marc Heinen", 1),)}
    second = {"contact": (Entry("Ada Lamquet, ada@lamquet.example, 04 555 01 17", 1),)}

    assert contact_of(message, (first, second)) == Address("Ada Lamquet", "ada@lamquet.example")
