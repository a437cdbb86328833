"""Says how a hand's papers look: faces, tables, heads and feet, drawn anew for every file."""

import random
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER

FAMILIES = {  # a face, and its bold
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Vera": "VeraBd",
}


@dataclass(frozen=True)
class Look:
    """How one file is set."""

    face: str
    size: int
    leading: float
    margin: int
    heading: str  # big, bold, underlined, numbered, capitals, lower, banner
    table: str  # bare, grid, zebra, rules
    form: str  # table, dots, plain: how `label: value` lines are set
    columns: int
    justified: bool
    head: str
    foot: str
    letter_paper: bool = False

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return LETTER if self.letter_paper else A4

    @property
    def bold(self) -> str:
        """The bold of its face."""
        return FAMILIES[self.face]


@dataclass(frozen=True)
class House:
    """What a house is used to: its names, its choices, the mail it writes. What stands twice is twice as likely."""

    sender: str
    language: str
    greetings: tuple[str, ...]
    names: tuple[str, ...]
    heads: tuple[str, ...]
    feet: tuple[str, ...]
    faces: tuple[str, ...] = ("Helvetica", "Times-Roman", "Vera")
    sizes: tuple[int, ...] = (10, 11, 12)
    headings: tuple[str, ...] = ("big", "bold")
    tables: tuple[str, ...] = ("bare", "grid", "rules")
    forms: tuple[str, ...] = ("plain", "table")
    columns: tuple[int, ...] = (1,)
    word: float = 0.25  # share of papers sent as Word files
    sheet: float = 0.5  # share of tables sent as workbooks
    scan: float = 0.05  # share of papers sent as pictures
    letter_paper: bool = False


def look_of(house: House, chance: random.Random) -> Look:
    """A look drawn from the house's habits."""
    return Look(
        face=chance.choice(house.faces),
        size=chance.choice(house.sizes),
        leading=chance.choice((1.15, 1.3, 1.5, 1.75)),
        margin=chance.choice((45, 60, 72, 85)),
        heading=chance.choice(house.headings),
        table=chance.choice(house.tables),
        form=chance.choice(house.forms),
        columns=chance.choice(house.columns),
        justified=chance.random() < 0.3,
        head=chance.choice(house.heads),
        foot=chance.choice(house.feet),
        letter_paper=house.letter_paper and chance.random() < 0.5,
    )


HOUSES = {
    "g": House(
        sender="Ghislain Delvigne <g.delvigne@delvigne-audiovisuel.example>",
        language="fr",
        greetings=(
            "Madame, Monsieur,\n\nConformément au règlement de l'appel, je vous prie de trouver en annexe les pièces "
            "numérotées de notre demande.\n\nVeuillez agréer mes salutations distinguées.\n\nG. Delvigne\n",
            "Mesdames, Messieurs,\n\nSuite de mon envoi de ce jour (2/2). Les annexes 14 et 17 suivront dès réception."
            "\n\nBien à vous,\n\nGhislain Delvigne\nAdministrateur délégué\n",
        ),
        names=(
            "Annexe_{n:02}.pdf",
            "DAS-2021-{n:03}.pdf",
            "20210412_DW_{n:02}_VD.pdf",
            "Pièce n° {n}.pdf",
            "dernier wagon annexe {n} (signé).pdf",
        ),
        heads=("", "Delvigne Audiovisuel SA – BE 0441.207.318", "Réf. DAS/2021/W-03 – Le dernier wagon – Annexe"),
        feet=("", "page", "Delvigne Audiovisuel SA – quai de Rome 211, 4000 Liège – RPM Liège – tél. 04 000 11 22"),
        faces=("Helvetica", "Helvetica", "Times-Roman"),
        headings=("bold", "underlined", "underlined", "capitals"),
        tables=("grid", "grid", "zebra"),
        forms=("table", "table", "dots"),
        word=0.3,
        scan=0.1,
    ),
    "h": House(
        sender="nacre <bonjour@nacre.example>",
        language="fr",
        greetings=(
            "bonjour,\n\nvoici les dormeuses. on a tout mis, sauf ce qui manque.\n\nida + zoé\n",
            "coucou wallimage,\n\nla suite (et la fin) de notre dossier. le scénario arrive en juillet, promis.\n\n"
            "belle journée,\nzoé\n",
        ),
        names=(
            "{film}{n}.pdf",
            "dormeuses_{n}_bon.pdf",
            "sans titre {n}.pdf",
            "IMG_20{n:02}.pdf",
            "copie de {film} ({n}).pdf",
            "nacre-{n:02}-vraiment-final.pdf",
        ),
        heads=("", "", "", "les dormeuses"),
        feet=("", "", "nacre", "page"),
        faces=("Courier", "Vera", "Times-Roman"),
        sizes=(9, 10, 13),
        headings=("lower", "lower", "bold", "big"),
        tables=("bare", "bare", "rules"),
        forms=("plain", "plain", "dots"),
        columns=(1, 1, 2),
        word=0.2,
        sheet=0.3,
    ),
    "i": House(
        sender="Wouter Hoogveld <wouter@highfield.example>",
        language="nl",
        greetings=(
            "Beste,\n\nIn bijlage het volledige package van Pas vous. Feedback welkom.\n\nBest,\nWouter\n",
            "Beste jury,\n\nZoals aangekondigd: deel 2 van de upload. De LOI van VTM en het budget in Excel volgen.\n\n"
            "Kind regards,\nWouter Hoogveld\nCEO Highfield Pictures\n",
        ),
        names=(
            "HFP_PASVOUS_{n:03}_v2.pdf",
            "PV-{n:02}-FINAL.pdf",
            "Bijlage {n}.pdf",
            "Annex {n} - {film}.pdf",
            "{film}_package_{n:02}_NDA.pdf",
        ),
        heads=("", "HIGHFIELD PICTURES | Pas vous | confidential", "PAS VOUS – Gate 2: Develop"),
        feet=("page", "© Highfield Pictures BV – Lange Leemstraat 99, 2018 Antwerpen", ""),
        faces=("Helvetica", "Vera"),
        headings=("banner", "big", "capitals", "bold"),
        tables=("zebra", "zebra", "grid"),
        forms=("table", "plain"),
        columns=(1, 1, 1, 2),
        word=0.2,
        sheet=0.7,
    ),
    "j": House(
        sender="Rosalind Hale <rosalind@kestrelhale.example>",
        language="en",
        greetings=(
            "Dear all,\n\nOutward, batch one of two. The parent guarantee follows by post.\n\nBest,\nRosalind\n",
            "Dear colleagues,\n\nPlease find our file. Jean-Yves (copied) will answer in French.\n\nKind regards,\n"
            "Rosalind Hale\nKestrel Hale Pictures\n",
        ),
        names=(
            "OUTWARD {n:02}.pdf",
            "KHP outward enc {n}.pdf",
            "Tab {n}.pdf",
            "outward_{n}_clean_RH_JYL.pdf",
            "Scan2021041{n}.pdf",
        ),
        heads=("", "OUTWARD / Kestrel Hale", "Private and confidential"),
        feet=("page", "", "Kestrel Hale Pictures Ltd, 8 Cable Street, London E1 – Kestrel Wallonie SRL, Charleroi"),
        faces=("Times-Roman", "Times-Roman", "Courier", "Helvetica"),
        sizes=(10, 11, 12),
        headings=("capitals", "bold", "underlined", "big"),
        tables=("rules", "bare", "rules"),
        forms=("plain", "dots", "table"),
        word=0.35,
        sheet=0.6,
        letter_paper=True,
    ),
    "k": House(
        sender="Guido Schumacher <schumacher@hochvenn.example>",
        language="de",
        greetings=(
            "Sehr geehrte Damen und Herren,\n\nanbei unser Antrag »Neunundzwanzig«.\n\nMit freundlichen Grüßen\n"
            "Guido Schumacher\n",
            "Guten Tag,\n\nhier der zweite Teil der Anlagen; der Bescheid der Gemeinschaft wird nachgereicht.\n"
            "Bonjour, voici la suite de notre envoi, en allemand et en français.\n\nG. Schumacher\n",
        ),
        names=(
            "Anlage_{n:02}.pdf",
            "NEUN_{n}_Stand_0421.pdf",
            "29-{n:03}.pdf",
            "Dokument {n} (2).pdf",
            "hochvenn_{n}_de.pdf",
        ),
        heads=("", "Hochvenn Serien GmbH · Gospertstraße 51 · 4700 Eupen", "NEUNUNDZWANZIG – Stand 13.04.2021"),
        feet=("", "page", "Hochvenn Serien GmbH – UN 0558.220.903 – Seite"),
        faces=("Helvetica", "Vera", "Times-Roman"),
        headings=("bold", "numbered", "big", "underlined"),
        tables=("grid", "rules", "bare"),
        forms=("plain", "table", "dots"),
        word=0.3,
        sheet=0.6,
        scan=0.08,
    ),
    "l": House(
        sender="Nele Claes <nele@tiktak.example>",
        language="fr",
        greetings=(
            "Hello !\n\nVoilà Mousse. FR/NL/EN door elkaar, sorry.\n\nNele\n",
            "Bonjour, dag,\n\nLa suite. L'animatic n'existe pas encore, la lettre d'OUFtivi arrive demain.\n\nBises,\n"
            "Nele (TikTak)\n",
        ),
        names=(
            "{film}_{n}.pdf",
            "mousse{n:02} (nele).pdf",
            "export-{n}.pdf",
            "MOS_{n}_print.pdf",
            "tt_{n:03}_v3_v4.pdf",
        ),
        heads=("", "", "MOUSSE · MOS · MOSS"),
        feet=("", "page", "TikTak – rue du Moulin 3 – Ath"),
        faces=("Vera", "Vera", "Helvetica", "Courier"),
        sizes=(9, 11, 13),
        headings=("big", "banner", "lower", "bold"),
        tables=("bare", "zebra", "bare"),
        forms=("plain", "plain", "table"),
        columns=(1, 2),
        word=0.15,
        sheet=0.6,
        scan=0.06,
    ),
    "m": House(
        sender="Olivier Tasset <olivier@rivage-est.example>",
        language="fr",
        greetings=(
            "Madame, Monsieur,\n\nVeuillez trouver ci-joint le dossier de « La Part des autres », long métrage de "
            "Julie Renson.\n\nBien cordialement,\n\nOlivier Tasset\nRivage Est Productions\n04 000 27 31\n",
            "Bonjour,\n\nVoici les pièces de notre demande. Les comptes 2020 suivront après l'assemblée.\n\n"
            "Bonne réception,\nOlivier Tasset\n",
        ),
        names=(
            "LPDA_{n:02}.pdf",
            "La Part des autres - {n}.pdf",
            "LPDA_annexe{n}_130421.pdf",
            "{n:02}_RivageEst.pdf",
            "part_des_autres_{n}_def.pdf",
        ),
        heads=("", "", "La Part des autres", "Rivage Est Productions – La Part des autres"),
        feet=("page", "page", "", "Rivage Est Productions SRL – quai Saint-Léonard 44, 4000 Liège – BE 0671.204.366"),
        faces=("Helvetica", "Times-Roman", "Vera"),
        sizes=(10, 11, 11, 12),
        headings=("big", "big", "bold", "capitals"),
        tables=("grid", "rules", "zebra", "bare"),
        forms=("plain", "table"),
        word=0.3,
        sheet=0.6,
        scan=0.06,
    ),
    "n": House(
        sender="Bart Scheepers <bart@zennezicht.example>",
        language="nl",
        greetings=(
            "Geachte,\n\nIn bijlage vindt u ons dossier voor de reeks Kanaries. De stukken van Ourthe Images zijn in "
            "het Frans.\n\nMet vriendelijke groeten,\nBart Scheepers\nZennezicht\n",
            "Madame, Monsieur,\n\nVeuillez trouver ci-joint notre demande pour Kanaries, en néerlandais et en "
            "français.\n\nBien à vous,\nBart Scheepers\nZennezicht BV, Bruxelles\n",
        ),
        names=(
            "Kanaries_{n:02}.pdf",
            "Bijlage {n} Kanaries.pdf",
            "Zennezicht_{n:02}_april2021.pdf",
            "KAN-{n:02}-v2.pdf",
            "annexe {n} OI.pdf",
        ),
        heads=("", "", "Kanaries", "Kanaries – 4 x 50' – Zennezicht / Ourthe Images / Grubenlicht"),
        feet=("page", "page", "", "Zennezicht BV – Vlaamsesteenweg 118, 1000 Brussel – BE 0688.401.773"),
        faces=("Helvetica", "Vera", "Times-Roman"),
        sizes=(10, 11, 11, 12),
        headings=("big", "bold", "bold", "banner"),
        tables=("grid", "rules", "zebra"),
        forms=("plain", "table"),
        word=0.3,
        sheet=0.6,
        scan=0.06,
    ),
}
