"""Says why a file's pages were taken for a piece, as a person would say it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.terminal import pick
from triage.values import Certainty, Evidence, Piece

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

    @property
    def said(self) -> str:
        """The piece on one line."""
        where = self.file or pick("texte du courriel", "text of the mail")
        pages = (
            f"p. {self.first_page}" if self.first_page == self.last_page else f"p. {self.first_page}-{self.last_page}"
        )
        sure = pick("sûr", "sure") if self.certainty == Certainty.SURE else pick("à voir", "unsure")
        doubt = f" ({self.doubt})" if self.doubt else ""
        return f"{where}, {pages}: {self.kind}, {sure}{doubt}"

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
        )
        for piece in ordered
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
    """A ground's code in words; a code that has none is shown as it is."""
    name, _, about = code.partition(":")
    known = WORDS.get(name)
    said = pick(*known) if known else name.replace("_", " ")
    return f"{said} {about.replace('_', ' ')}" if about else said


WORDS: dict[str, tuple[str, str]] = {}
