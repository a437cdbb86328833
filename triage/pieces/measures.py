"""Shapes read from counts: how far, from 0 to 1, a stretch of text is prose, a story, a contract, a table of money."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from triage.pieces.features import Traits

SMALL_TOTAL = 450_000.0  # a development budget hardly ever reaches it (kinds.yaml, discriminators)
LARGE_TOTAL = 600_000.0  # a production budget hardly ever stays below it
# A telling shows scene by scene, and sums nothing up, where its sentences are short (so many to a hundred words) and
# its paragraphs open with the shortest ("A kitchen, night."): their share counts as so many sentences more.
SHORT_SENTENCES, TERSE_COUNTS = (12.4, 14.0), 5.0
TOLD_LONG = 300, 450  # from so many words on: shorter ones may be terse
# Marks that a page has which says more than what the film is about.
ELSE_SAID = ("amount", "percent", "date", "url", "mail", "phone", "label", "numbered", "bullet", "spoken")


@dataclass(frozen=True, slots=True)
class Looks:
    """What is seen of a stretch apart from its words."""

    pages: int = 1
    image_share: float = 0.0  # mean over its pages
    slides: bool = False
    sheet: bool = False


def ramp(value: float, low: float, high: float) -> float:
    """0 up to low, 1 from high on, straight between."""
    return 0.0 if value <= low else 1.0 if value >= high else (value - low) / (high - low)


@cache
def _parts_of(name: str) -> tuple[str, str, str]:
    """How a measure is taken ("%", "#", "!", or "" for a shape), of what, and the shape that it is multiplied with."""
    counted, _, shape = name.partition("~")
    how = counted[-1] if counted[-1] in "%#!" else ""
    return how, counted[:-1] if how in {"%", "#"} else counted, shape


_Named = tuple[str, str, str]  # a measure, the shape that it is, and the one it is multiplied with


@cache
def _plan_of(
    names: tuple[str, ...],
) -> tuple[dict[str, float], list[_Named], dict[str, list[tuple[str, bool, str]]]]:
    """Nought for each measure; those that are shapes; those that are counted, by what they count, rates marked."""
    shapes: list[_Named] = []
    counted: dict[str, list[tuple[str, bool, str]]] = {}
    for name in names:
        how, what, multiplied = _parts_of(name)
        if how:
            counted.setdefault(what, []).append((name, how == "%", multiplied))
        else:
            shapes.append((name, what, multiplied))
    return dict.fromkeys(names, 0.0), shapes, counted


class Measures:
    """Names to values for one stretch: "x%" per hundred words, "x#" count, "x!" different phrases, or a shape below.

    "x%~shape" is the rate times the shape: option words mean little outside a contract. "no-x" is 1 where x is absent.
    """

    def __init__(self, traits: Traits, looks: Looks) -> None:
        """Compute the shapes once; rates and counts are read when asked for."""
        self._traits = traits
        self._counts = traits.counts
        self._hundred = max(traits.words, 60) / 100
        self.words = traits.words
        self.lines = max(traits["lines"], 1)
        self._shapes = self._all_shapes(looks)
        self._taken: tuple[tuple[str, ...], dict[str, float]] = ((), {})  # a list, and its values

    def values(self, names: tuple[str, ...]) -> Mapping[str, float]:
        """The measures of a list that are not nought: most are, because most themes do not occur in a stretch."""
        if self._taken[0] is not names:
            self._taken = names, self._values(names)
        return self._taken[1]

    def _values(self, names: tuple[str, ...]) -> dict[str, float]:
        nought, shapes, counted = _plan_of(names)
        values = nought.copy()
        for name, what, multiplied in shapes:
            value = self._shapes[what]
            values[name] = value * self._shapes[multiplied] if multiplied else value
        for what in counted.keys() & self._counts.keys():
            count = self._counts[what]
            for name, rate, multiplied in counted[what]:
                value = count / self._hundred if rate else float(count)
                values[name] = value * self._shapes[multiplied] if multiplied else value
        return {name: value for name, value in values.items() if value}

    def __getitem__(self, name: str) -> float:
        how, what, shape = _parts_of(name)
        if how == "%":
            value = self._counts.get(what, 0) / self._hundred
        elif how:
            value = float(self._counts.get(what, 0))
        else:
            value = self._shapes[what]
        return value * self._shapes[shape] if shape else value

    def _all_shapes(self, looks: Looks) -> dict[str, float]:
        shapes = self._money_shapes(looks) | self._line_shapes(looks)
        shapes["few-sentences"] = 1 - ramp(self["sentence%"], 0.8, 2.6)
        shapes["text"] = ramp(self.words, 25, 120)
        shapes["prose"] = ramp(self["sentence%"], 1.2, 3.5) * (1 - shapes["table"]) * (1 - 0.8 * shapes["script"])
        terse = self["terse#"] / max(self["paragraph#"], 1)
        rhythm = self["sentence%"] + TERSE_COUNTS * terse
        shapes["scenic"] = ramp(rhythm, *SHORT_SENTENCES) * ramp(self.words, *TOLD_LONG)
        shapes["contract"] = self._contract()
        shapes["story"] = self._story(shapes)
        shapes["letter"] = self._letter()
        shapes["no-option"] = 1 - ramp(self["option!"], 0, 2)
        lives = self["education!"] + self["born#"] + self["birth#"] + self["cv_head!"] + 0.5 * self["career!"]
        shapes["years-no-life"] = (1 - ramp(lives, 0, 1)) * shapes["years"]
        shapes["no-frames"] = 1 - ramp(self["frames!"], 0, 1)
        shapes["no-episodes"] = 1 - shapes["episodes"]
        spent = self["spend#"] + self["amount#"] + self["postcode#"] + self["percent#"] + self["millions#"]
        shapes["no-spending"] = 1 - ramp(spent, 0, 1)
        shapes["no-decision"] = 1 - ramp(self["decision!"], 0, 1)
        shapes["one-sentence"] = self._single()
        shapes["deed"] = ramp(shapes["contract"], 0.2, 0.6)
        shapes["pages"] = float(looks.pages)
        shapes["words"] = float(self.words)
        shapes["words/page"] = self.words / max(looks.pages, 1)
        shapes["idcard"] = self._idcard(looks)
        shapes["deck"] = (
            ramp(looks.pages, 3, 7)
            * ramp(-self.words / max(looks.pages, 1), -170, -80)
            * max(ramp(looks.image_share, 0.02, 0.2), ramp(-self.words / max(looks.pages, 1), -40, -15))
        )
        shapes["image"] = looks.image_share
        shapes["wordless"] = 1 - ramp(self.words / max(looks.pages, 1), 25, 90)
        drawn = ramp(self["drawing%"] + self["mood%"] + self["frames%"], 1.0, 6.0)
        shapes["pictured"] = shapes["wordless"] * max(ramp(looks.image_share, 0.03, 0.25), drawn)
        shapes["slides"] = float(looks.slides)
        shapes["sheet"] = float(looks.sheet)
        shapes["i-voice"] = ramp(self["i%"], 0.8, 3.2)
        shapes["we-voice"] = ramp(self["we%"], 0.7, 2.6)
        shapes["we-alone"] = shapes["we-voice"] * (1 - shapes["i-voice"])
        shapes["own-voice"] = max(shapes["i-voice"], 0.85 * shapes["we-voice"])
        return shapes

    def _money_shapes(self, looks: Looks) -> dict[str, float]:
        traits = self._traits
        total = max(traits.totals, default=0.0) or traits.largest
        share = traits["amount_line"] / self.lines
        table = ramp(share, 0.18, 0.45) * ramp(traits["amount_line"], 2, 6)
        return {
            "table": table,
            "total": ramp(traits["total_line"], 0, 1),
            "shares": ramp(traits["share_line"] / max(traits["amount_line"], 1), 0.4, 0.8)
            * ramp(traits["share_line"], 1, 3),
            "tailed": ramp(traits["tailed_line"] / max(traits["amount_line"] - traits["total_line"], 1), 0.4, 0.8)
            * ramp(traits["tailed_line"], 1, 3)
            * (1 - ramp(traits["prose_line"] / self.lines, 0.15, 0.4)),
            "small": 1.0 if 1_000 <= total < SMALL_TOTAL else 0.0,
            "large": 1.0 if total > LARGE_TOTAL else 0.0,
        }

    def _line_shapes(self, looks: Looks) -> dict[str, float]:
        traits = self._traits
        slugs = traits["slug"]
        spoken = traits["spoken"] + (traits["said"] if slugs else 0)
        numbered = max(traits["numbered"], traits["counted_line"] + 1 if traits["counted_line"] else 0)
        presented = traits["presented"] - traits["said"]  # who comes back speaks
        filled = 1.0 if looks.pages < 3 else ramp(self.words / looks.pages, 20, 60)  # slides shout names too
        dialogue = ramp(spoken / self.lines, 0.05, 0.18) * ramp(spoken, 1, 4) * filled
        slugged = ramp(slugs / looks.pages, 0.25, 1.0) * ramp(slugs, 0, 2)
        return {
            "dialogue": dialogue,
            "slugs": slugged,
            "script": min(1.0, dialogue * 0.6 + slugged * dialogue * 0.6),
            "outline-slugs": ramp(slugs / self.lines, 0.04, 0.2) * ramp(slugs, 1, 5) * (1 - dialogue),
            "steps": ramp(numbered / self.lines, 0.12, 0.4) * ramp(numbered, 4, 10) * (1 - dialogue),
            "entries": ramp(traits["paragraph"], 5, 8) * (1 - ramp(self.words / max(traits["paragraph"], 1), 16, 22)),
            "articles": ramp(traits["article"], 1, 5),
            "sheet-labels": ramp(traits["sheet_label"], 3, 8) * ramp(traits["sheet_label"] / self.lines, 0.12, 0.4),
            "contents": ramp(traits["toc"], 2, 5),
            "what-if": ramp(traits["what_if"], 1, 3) * traits["what_if"] / max(traits["paragraph"], 1),
            "presented": ramp(presented, 1, 3) * ramp(presented / self.lines, 0.1, 0.3),
            "years": ramp(max(traits["year_line"] + 0.7 * traits["year_paren"], traits["credit_line"]), 1.5, 5),
            "months": max(
                ramp(traits["month_line"] + 0.5 * traits["date"], 2, 6)
                * ramp((traits["month_line"] + traits["date"]) / self.lines, 0.1, 0.35),
                ramp(traits["when_line"], 1, 4) * ramp(traits["when_line"] / self.lines, 0.25, 0.6),
            ),
            "episodes": ramp(traits["episode"], 1, 4),
            "lead": ramp(traits["lead"] / max(traits.words, 1), 0.2, 0.55) * ramp(traits["episode"], 0, 1),
            "labels": ramp(traits["label"] / self.lines, 0.3, 0.7) * ramp(traits["label"], 3, 7),
        }

    def _story(self, shapes: dict[str, float]) -> float:
        told = 0.5 * ramp(self["third%"], 1.2, 4.0) + 0.5 * ramp(self["story%"], 0.3, 1.6)
        voices = 1 - 0.85 * max(ramp(self["i%"], 1.0, 3.0), ramp(self["we%"], 0.8, 2.2))
        business = 1 - ramp(self["financing%"] + self["market%"] + self["source%"], 1.5, 4.0)
        lives = 1 - 0.7 * max(shapes["years"], ramp(self["education!"], 0.5, 3), ramp(self["age%"], 1.0, 3.0))
        deed = 1 - 0.8 * ramp(shapes["contract"], 0.25, 0.6)
        filming = 1 - 0.6 * ramp(self["filming%"], 3.0, 7.0)
        return told * voices * business * lives * filming * deed * (0.35 + 0.65 * shapes["prose"])

    def _single(self) -> float:
        """How far a few words are one long sentence, or two, and nothing else: no sum, date, address, list or label."""
        if any(self._counts.get(sign) for sign in ELSE_SAID):
            return 0.0
        long = ramp(self.words / max(self["sentence#"], 1), 8, 13) * ramp(self.words / self.lines, 4, 7)
        return long * ramp(self.words, 8, 14) * (1 - ramp(self.words, 45, 65))

    def _idcard(self, looks: Looks) -> float:
        """How far a page is a project's identity card: format, length, language, company, number, contact, sums."""
        signs = ("duration#", "film_format#", "language_name#", "legal_form#", "enterprise#")
        present = sum(1 for sign in signs if self[sign] > 0) + (1 if self["mail#"] or self["phone#"] else 0)
        sums = 1.0 if 1 <= self["amount#"] <= 8 else 0.35
        return ramp(present, 2, 5) * sums * (1 - ramp(self.words, 180, 320)) * (1.0 if looks.pages <= 2 else 0.0)

    def _letter(self) -> float:
        greeting = max(ramp(self["greeting#"], 0, 1), 0.7 * ramp(self["salutation#"], 0, 1))
        farewell = max(ramp(self["valediction#"], 0, 1), ramp(self["closing#"], 0, 1))
        return min(
            1.0,
            0.42 * greeting
            + 0.42 * farewell
            + 0.2 * ramp(self["place_date#"], 0, 1)
            + 0.15 * ramp(self["letter_head#"], 0, 1),
        )

    def _contract(self) -> float:
        parties = ramp(self["parties!"], 0.5, 4)
        articles = ramp(self["article#"] + 0.8 * self["numbered_sentence#"], 1, 5)
        clauses = ramp(self["clause!"], 1, 6)
        roles = ramp(self["defined#"], 0, 2) * ramp(self["legal_form#"], 0, 1)
        return min(
            1.0,
            0.36 * parties
            + 0.3 * articles
            + 0.32 * clauses
            + 0.26 * roles
            + (0.18 + 0.2 * ramp(self["legal_form#"], 0, 1)) * min(self["between#"], 1.0),
        )
