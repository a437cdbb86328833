"""A season of an invented fund: what lies on its desk besides the mails that `make demo` follows one by one.

Every dossier is one of `examples/dossiers`, told again under other names (examples/retelling.py), with its own gaps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from examples.build import mails_of
from examples.papers import xlsx_of
from examples.retelling import Retelling

BUS, BOG, LAMP, CUSTOMS = "01-complete", "02-missing-then-supplement", "03-combined-pdf", "07-late"
WEEDS, PLOT, DOVES = "11-annexes-in-a-zip", "12-deck-and-form", "13-typewriter"
STONES, CHOIR, HARBOUR = "21-anlagen", "22-tout-ensemble", "23-script-and-rights"
WRITERS = {BUS: "Corinne Bastin", BOG: "Roos De Pauw", LAMP: "Imogen Thorne", CUSTOMS: "Lorenz Keutgen"}
FULL_BOX = "info@tramontane.example"  # its server takes no letter
TERSE = "helene@quai.example"  # has a dossier with us, and does not say that she means it
SUMS = (  # the letter asks for more than the sheet
    ("Mauvaises Herbes", "Le Potager d’en face"),
    ("61.000 €. Demande : 28.500 €.", "61.000 €\nMontant demandé : 28.500 €"),
    ("demandons 28.500 €", "demandons 32.000 €"),
)
IN_WINTER = (("Mauvaises Herbes", "Un jardin en hiver"),)
OF_FABIAN = (("d'Eloi Marchandise", "de Fabian Noël"), ("bien Eloi", "bien Fabian"))
OF_MARC = (("d'Eloi Marchandise", "de Marc Tilman"), ("bien Eloi", "bien Marc"))
CALLED = """Bonjour,

Voici le budget dont nous avons parlé au téléphone.

Bien à vous,
Hélène Destrée
"""
FIGURES = """# Budget de développement
| Poste | Montant |
| Écriture | 42000 |
| Repérages | 9500 |
| Total | 51500 |
"""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One dossier and when it arrives, in hours before the moment of the demonstration."""

    scenario: str
    hours: float
    told: Retelling


@dataclass(frozen=True, slots=True)
class Arrived:
    """One mail, from whom, and when it came."""

    sender: str
    data: bytes
    at: datetime


def _told(
    scenario: str, hours: float, title: str, company: str, contact: str, address: str, author: str = "", **more: Any
) -> Arrival:
    name = address.partition("@")[2].partition(".")[0]
    pair = (WRITERS.get(scenario, ""), author) if author else ("", "")
    return Arrival(scenario, hours, Retelling(name, title, company, contact, address, pair, **more))


# fmt: off
SEASON = (  # every state comes early: a smaller demonstration takes the first ones
    _told(BUS, 3, "La Cabane aux hérons", "Atelier Nord-Sud SRL", "Claire Lambrecht", "claire@nordsud.example",
          "Odile Warzée", subject="Dépôt : La Cabane aux hérons"),
    _told(BUS, 4, "Nuit de craie", "Maison Quai SRL", "Hélène Destrée", TERSE, "Simon Caprasse",
          without=("development_finance_plan",)),
    _told(BOG, 22, "Kanaalkind", "Sluis Elf BV", "Joris Maes", "joris@sluiself.example", "Lotte Peeters",
          without=("development_schedule", "walloon_spend_note")),
    _told(BUS, 25, "Le Dernier Terril", "Tramontane SRL", "Bruno Colard", FULL_BOX, "Aïcha Belkacem",
          without=("cv_bio",)),
    _told(CHOIR, 26, "La Fanfare de Marchin", "Petit Jour SC", "Louise Gobert", "louise@petitjour.example"),
    _told(STONES, 30, "Mondkiesel", "Hohes Venn Film GmbH", "Silke Braun", "braun@hohesvenn.example"),
    _told(LAMP, 47, "The Salt Keeper", "Harbour Light SRL", "Tom Adeyemi", "tom@harbourlight.example", "Nora Whelan",
          without=("option_agreement",)),
    _told(DOVES, 50, "Zoutwater", "Vuurtoren Film BV", "Els Claes", "els@vuurtoren.example"),
    _told(WEEDS, 52, "Le Potager d’en face", "Rue Basse SRL", "Nadia Lefort", "nadia@ruebasse.example",
          differing=SUMS),
    _told(CUSTOMS, 71, "Grenzland", "Drei Türme Film GmbH", "Jens Kohl", "kohl@dreituerme.example", "Maren Schulte",
          without=("declaration_honour", "cv_bio")),
    _told(PLOT, 74, "Allotment", "Green Gate BV", "Sara Wynn", "sara@greengate.example"),
    _told(HARBOUR, 76, "The Quarry Line", "Pierre Bleue SRL", "Marc Tilman", "marc@pierrebleue.example",
          differing=OF_MARC),
    _told(BUS, 98, "Dernier arrêt", "Courte Échelle SRL", "Yasmine Roland", "yasmine@courtechelle.example", "Paul Roi",
          without=("author_contract",)),
    _told(BOG, 122, "Het zwarte water", "Lage Landen Film BV", "Bram Wouters", "bram@lagelanden.example", "Fien Baert",
          without=("declaration_honour",)),
    _told(LAMP, 146, "A Ladder in Winter", "North Quay SRL", "Grace Doyle", "grace@northquay.example", "Ivy Marsh"),
    _told(CUSTOMS, 170, "Die stille Brücke", "Ostwind Film GmbH", "Karin Heinen", "karin@ostwind.example", "Peter Lux"),
    _told(STONES, 218, "Der Steinsammler", "Papierhaus SRL", "Uwe Langer", "langer@papierhaus.example",
          without=("letter_of_intent",)),
    _told(BUS, 266, "Terminus Ostende", "Films du Préau SRL", "Élodie Marlier", "elodie@preau.example", "Jeanne Colin"),
    _told(BOG, 338, "Een huis van turf", "Heide Film BV", "Anke Smet", "anke@heidefilm.example", "Tine Goossens"),
    _told(CHOIR, 410, "Les Majorettes", "Quatre Vents SRL", "Denis Hubin", "denis@quatrevents.example",
          without=("author_contract", "declaration_honour")),
    _told(WEEDS, 507, "Un jardin en hiver", "Les Tilleuls SRL", "Agnès Massart", "agnes@lestilleuls.example",
          without=("development_budget", "development_finance_plan"), differing=IN_WINTER),
    _told(HARBOUR, 579, "Lightship", "Mer du Nord SRL", "Fabian Noël", "fabian@merdunord.example",
          without=("chain_of_title",), differing=OF_FABIAN),
    _told(BUS, 675, "Ligne 14", "Dimanche Matin SRL", "Karim Haddad", "karim@dimanchematin.example", "Lucie Renard"),
)
# fmt: on


def season_of(count: int, *, fund: str, now: datetime) -> Iterator[Arrived]:
    """The first `count` dossiers, oldest first, and then a mail that no rule can place."""
    for arrival in sorted(SEASON[:count], key=lambda each: -each.hours):
        at = now - timedelta(hours=arrival.hours)
        mail = mails_of(arrival.scenario, fund=fund, begins_at=at, retelling=arrival.told)[0]
        yield Arrived(mail.sender, mail.data, at)
    if count:
        yield _unplaced(fund, now)


def _unplaced(fund: str, now: datetime) -> Arrived:
    """A piece from somebody we know, who names no film and answers no letter."""
    message = EmailMessage()
    message["From"] = f"Hélène Destrée <{TERSE}>"
    message["To"] = fund
    message["Subject"] = "Budget"
    message["Date"] = format_datetime(now)
    message["Message-ID"] = "<budget.1@quai.example>"
    message.set_content(CALLED, cte="quoted-printable")
    message.add_attachment(
        xlsx_of([("Budget", FIGURES)]),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        filename="Budget_v3.xlsx",
    )
    return Arrived(TERSE, message.as_bytes(policy=message.policy.clone(linesep="\r\n")), now)
