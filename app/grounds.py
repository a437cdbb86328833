"""Says why a file's pages were taken for a piece, as a person would say it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.seen import doubted_in_words, seen_in_words
from app.terminal import pick
from triage.nearest import REFUSED
from triage.values import Certainty, Evidence, Facts, LineState, Piece, Standing

QUOTED = 60  # characters of a quote


@dataclass(frozen=True, slots=True)
class PieceLine:
    """One recognised piece, with its grounds for and against as short sentences."""

    file: str
    first_page: int
    last_page: int
    kind: str
    certainty: str
    doubt: str
    grounds: tuple[str, ...]
    against: tuple[str, ...]
    flags: tuple[str, ...] = ()  # why the jury may not see it

    @property
    def said(self) -> str:
        """The piece on one line."""
        where = self.file or pick("texte du message", "text of the mail")
        pages = (
            f"p. {self.first_page}" if self.first_page == self.last_page else f"p. {self.first_page}-{self.last_page}"
        )
        sure = pick("sûr", "sure") if self.certainty == Certainty.SURE else pick("à voir", "unsure")
        doubt = f" ({doubted_in_words(self.doubt)})" if self.doubt else ""
        personal = pick(", pas pour le jury", ", not for the jury") if self.flags else ""
        return f"{where}, {pages}: {self.kind}, {sure}{doubt}{personal}"

    def as_dict(self) -> dict[str, object]:
        """The piece for `--json`."""
        return {
            "file": self.file,
            "first_page": self.first_page,
            "last_page": self.last_page,
            "kind": self.kind,
            "certainty": self.certainty,
            "doubt": self.doubt,
            "grounds": self.grounds,
            "against": self.against,
            "flags": self.flags,
            "said": self.said,
        }


def piece_lines(pieces: Iterable[Piece]) -> tuple[PieceLine, ...]:
    """Pieces as lines, by file and page."""
    ordered = sorted(pieces, key=lambda piece: (piece.attachment, piece.first_page))
    return tuple(
        PieceLine(
            file=piece.attachment,
            first_page=piece.first_page,
            last_page=piece.last_page,
            kind=piece.kind,
            certainty=piece.certainty,
            doubt=piece.doubt,
            grounds=_sentences(piece.evidence),
            against=_sentences(piece.against),
            flags=piece.flags,
        )
        for piece in ordered
    )


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact of a dossier, with the places that say so; an empty value with grounds is one that sources dispute."""

    fact: str
    value: str
    grounds: tuple[str, ...]

    @property
    def said(self) -> str:
        """The fact on one line."""
        shown = self.value or pick("à voir, les sources diffèrent", "unsure, sources differ")
        where = f"  [{'; '.join(self.grounds)}]" if self.grounds else ""
        return f"{self.fact}: {shown}{where}"

    def as_dict(self) -> dict[str, object]:
        """The fact for `--json`."""
        return {"fact": self.fact, "value": self.value, "grounds": self.grounds}


FACTS = ("title", "company", "enterprise_number", "format", "director", "authors", "length", "budget", "amount_asked")
CONDITIONS = ("adaptation", "codevelopment", "animation")


def fact_lines(facts: Facts) -> tuple[FactLine, ...]:
    """The facts found, and those on which sources differ; what nothing speaks of is left out."""
    values = {name: _shown(getattr(facts, name)) for name in (*FACTS, *CONDITIONS)}
    values["other_titles"] = " ; ".join(facts.other_titles)
    lines = [FactLine(name, value, _places(name, facts.grounds)) for name, value in values.items()]
    return tuple(
        line for line in lines if line.value or any("disagree" in g.code for g in _of(line.fact, facts.grounds))
    )


def _shown(value: object) -> str:
    """A fact in words: an amount in euros, a condition as yes or no."""
    if isinstance(value, bool):
        return pick("oui", "yes") if value else pick("non", "no")
    if isinstance(value, int):
        return f"{value / 100:.2f} €"
    return str(value or "")


def _of(fact: str, grounds: Iterable[Evidence]) -> list[Evidence]:
    return [ground for ground in grounds if ground.code.partition(".")[0] == fact]


def _places(fact: str, grounds: Iterable[Evidence]) -> tuple[str, ...]:
    """Where each source stands, with its words."""
    places = []
    for ground in _of(fact, grounds):
        page = f", p. {ground.page}" if ground.page else ""
        quote = f" “{ground.quote[:QUOTED]}”" if ground.quote else ""
        places.append(f"{ground.code.rpartition('.')[2]}{quote} {ground.file}{page}".strip(" ,"))
    return tuple(dict.fromkeys(places))


def absence_lines(standings: Iterable[Standing]) -> tuple[str, ...]:
    """For each missing line: how far it was looked for, and what came nearest."""
    return tuple(_absence(standing) for standing in standings if standing.state is LineState.MISSING)


def _absence(standing: Standing) -> str:
    files, pages = standing.searched_files, standing.searched_pages
    said = pick(
        f"{standing.key} : absent de {files} fichier(s), {pages} page(s)",
        f"{standing.key}: not in {files} file(s), {pages} page(s)",
    )
    near = next((ground for ground in standing.grounds if ground.code.startswith(f"{REFUSED}.")), None)
    if near is None:
        return said
    kind = near.code.partition(".")[2].replace("_", " ")
    where = f"{near.file}, p. {near.page}"
    quote = f" “{near.quote[:QUOTED]}”" if near.quote else ""
    return said + pick(
        f" ; au plus près : {where}, lu comme {kind}{quote}", f"; nearest: {where}, read as {kind}{quote}"
    )


def ground_sentence(ground: Evidence) -> str:
    """One ground: what was seen, where, in which words."""
    page = f", p. {ground.page}" if ground.page else ""
    quote = f" “{ground.quote[:QUOTED]}”" if ground.quote else ""
    return f"{_words(ground.code)}{quote}{page}"


def _sentences(grounds: Iterable[Evidence]) -> tuple[str, ...]:
    heaviest = sorted(grounds, key=lambda ground: -abs(ground.weight))
    return tuple(dict.fromkeys(ground_sentence(ground) for ground in heaviest))


def _words(code: str) -> str:
    """A ground's code in words: what was seen, and for which kind."""
    kind, _, seen = code.rpartition(".")
    return f"{seen_in_words(seen)} ({kind.replace('_', ' ')})" if kind else seen_in_words(seen)
