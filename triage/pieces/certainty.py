"""How certain a kind is: a balance of three leads over all other kinds, and where they contest each other."""

from dataclasses import dataclass, replace

from triage.pieces.scoring import SLIDES


@dataclass(frozen=True, slots=True)
class Balance:
    """What certainty is made of: points for each step that a kind is ahead, and how many it takes to be sure."""

    base: float
    margin: float  # for each point that its score is ahead of the best rival's, up to MOST_MARGIN
    ahead: float  # for each step that the words alone sound more like it than like any other, up to MOST_AHEAD
    table: float  # for each point that the table alone puts it ahead, without words and papers, up to MOST_TABLE
    unnamed: float  # for prose that nothing names
    least: float  # from here on it may stand without a person

    @property
    def weights(self) -> tuple[float, ...]:
        """In the order of a verdict's signs."""
        return self.base, self.margin, self.ahead, self.table, self.unnamed


# Fitted and held out by hand by `make accuracy CALIBRATE=1` (docs/decisions/0127), the level by 0170, of prose 0195.
BALANCE = Balance(base=-0.18, margin=0.68, ahead=0.96, table=0.43, unnamed=-1.03, least=1.7)
# Prose is told apart by its length. Between these numbers of words a house may mean what stands beside its kind.
BALANCE_OF_PROSE = replace(BALANCE, least=4.2)
SHORT_OR_LONG = 250, 850
OR_ELSE = {"synopsis_short": "treatment", "synopsis_long": "treatment", "treatment": "synopsis_long"}
MOST_MARGIN, MOST_AHEAD, MOST_TABLE = 8.0, 1.5, 6.0
CONTENDS, HARDLY_AHEAD = 5.0, 1.0  # where the table disagrees: a rival of so many points, words so little ahead
FAR, FEW = 4.0, 45  # how far the table may put another kind ahead where words hardly tell; half as far for so few
NAMED = 0.5  # what a title, a place or a file's name must add for prose to count as named


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a segment, the doubt that keeps it from being sure ("" when sure), and the best rival."""

    kind: str
    doubt: str
    rival: str
    score: float  # content and names together
    content: float
    margin: float
    ahead: float  # how much more the words alone sound like this kind than like any other; negative: less
    table: float = 0.0  # how far the table alone puts this kind ahead of any other; negative: behind
    words: int = 0

    @property
    def signs(self) -> tuple[float, ...]:
        """What the balance gives points for."""
        return (
            1.0,
            min(MOST_MARGIN, self.margin),
            max(-MOST_AHEAD, min(MOST_AHEAD, self.ahead)),
            max(-MOST_TABLE, min(MOST_TABLE, self.table)),
            float(self.unnamed),
        )

    @property
    def unnamed(self) -> bool:
        """True for prose that nothing names."""
        return self.kind in OR_ELSE and self.named < NAMED

    @property
    def named(self) -> float:
        """What a title, a place or a file's name adds to what stands on the pages."""
        return self.score - self.content

    @property
    def points(self) -> float:
        """How certain the kind is, to be held against what its balance asks at least."""
        return sum(weight * sign for weight, sign in zip(self.balance.weights, self.signs, strict=True))

    @property
    def balance(self) -> Balance:
        """What this kind's certainty is weighed by."""
        return BALANCE_OF_PROSE if self.short_or_long else BALANCE

    @property
    def short_or_long(self) -> bool:
        """True for prose of which neither a name nor its length tells the kind."""
        return self.unnamed and SHORT_OR_LONG[0] <= self.words <= SHORT_OR_LONG[1]

    @property
    def contested(self) -> bool:
        """True where the table alone would choose otherwise and the words hardly tell: its choice must be far ahead and
        nothing name the kind, or the rival could stand alone.
        """
        slides = self.kind == "pitch_deck" and self.rival not in SLIDES  # told by their shape, not by a few words
        if self.table >= 0 or self.ahead >= HARDLY_AHEAD or slides:
            return False
        far = FAR / 2 if self.words < FEW and self.kind not in SLIDES else FAR
        return self.score - self.margin >= CONTENDS or (self.table <= -far and self.named < NAMED)

    @property
    def spare(self) -> float:
        """How much smaller its lead could be, and the kind still certain."""
        return (self.points - self.balance.least) / self.balance.margin
