"""Says how a hand's papers look: faces, tables, heads and feet, drawn anew for every file."""

import random
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER

FAMILIES = {  # a face, and its bold
    "Helvetica": "Helvetica-Bold",
    "Helvetica-Oblique": "Helvetica-BoldOblique",
    "Times-Roman": "Times-Bold",
    "Times-Italic": "Helvetica-Bold",
    "Courier": "Courier-Bold",
    "Vera": "VeraBd",
    "VeraIt": "VeraBI",
}
BARE = frozenset({"", "page", "corner"})  # feet without words: nothing, – 7 –, or 7 at the outer edge


@dataclass(frozen=True)
class Look:
    """How one file is set."""

    face: str
    size: int
    leading: float
    margin: int
    heading: str  # big, bold, underlined, numbered, roman, capitals, lower, banner, centred, ruled
    table: str  # bare, grid, zebra, rules
    form: str  # table, dots, plain: how `label: value` lines are set
    columns: int
    justified: bool
    head: str
    foot: str
    letter_paper: bool = False
    indent: int = 0  # of the first line of a paragraph

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the paper."""
        paper: tuple[float, float] = LETTER if self.letter_paper else A4
        return paper

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
    margins: tuple[int, ...] = (45, 60, 72, 85)
    indent: int = 0
    merged: float = 0.0  # share of combined files merged from files that different people made


def look_of(house: House, chance: random.Random) -> Look:
    """A look drawn from the house's habits."""
    return Look(
        face=chance.choice(house.faces),
        size=chance.choice(house.sizes),
        leading=chance.choice((1.15, 1.3, 1.5, 1.75)),
        margin=chance.choice(house.margins),
        heading=chance.choice(house.headings),
        table=chance.choice(house.tables),
        form=chance.choice(house.forms),
        columns=chance.choice(house.columns),
        justified=chance.random() < 0.3,
        head=chance.choice(house.heads),
        foot=chance.choice(house.feet),
        letter_paper=house.letter_paper and chance.random() < 0.5,
        indent=house.indent,
    )
