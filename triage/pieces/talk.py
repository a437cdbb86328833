"""Who speaks in a stretch of text, and how many lines are speech: under a name, behind a name, or behind a dash.

Capitals alone are headings as well, "Durée : 52 min." is a label, and a dash opens a list: each counts as speech only
where something else says that people talk.
"""

from collections import Counter

from triage.text.patterns import DASHED, DASHES, SAID, SENTENCE_ENDS

BACK_AND_FORTH = 5  # lines behind names that come back, from which they are people without a scene being opened
SENTENCES = 0.6  # share of such lines that end as sentences do; labels seldom do
IN_TURN = 0.5  # share of lines under names that end so, from which they are a conversation; those of a song do not
ASKED = 0.2  # share of lines behind dashes that ask or exclaim; those of a list seldom do


class Talk:
    """Hears the lines of a stretch one by one."""

    def __init__(self) -> None:
        """Nobody has spoken."""
        self._waiting = False  # the line before was a name alone
        self._names: Counter[str] = Counter()
        self._under = self._stopped = 0  # lines that follow a name; those of them that end as sentences do
        self._opened = self._again = False  # a scene was; a name came back
        self._behind: Counter[str] = Counter()  # lines behind a name
        self._shouted = self._ended = self._dashed = self._asked = 0

    def hear(self, line: str, folded: str, shape: str) -> None:
        """One line as written and folded, and its shape."""
        if self._waiting and shape not in {"cue", "slug"}:
            self._under += 1
            self._stopped += line.rstrip().endswith(SENTENCE_ENDS)
        self._waiting = shape == "cue"
        self._opened = self._opened or shape == "slug"
        if self._waiting:
            self._again = self._again or folded in self._names
            self._names[folded] += 1
        elif shape in {"", "label", "bullet"}:
            self._hear_beside(line, folded)

    def _hear_beside(self, line: str, folded: str) -> None:
        if ":" in line and (said := SAID.match(line)) is not None:
            self._behind[said["who"]] += 1
            self._shouted += said["who"].isupper()
            self._ended += line.rstrip().endswith(SENTENCE_ENDS)
        elif folded[0] in DASHES and DASHED.match(line) and line.rstrip().endswith(SENTENCE_ENDS):
            self._dashed += 1
            self._asked += not line.rstrip().endswith((".", "»", '"', "”"))

    @property
    def lines(self) -> int:
        """How many lines are speech."""
        under = self._under if self._opened or self._again else 0
        return under + (self._behind_names() + self._behind_dashes() if self._opened else 0)

    @property
    def maybe(self) -> int:
        """How many more would be, were a scene opened before: headings and conversations are written so as well."""
        return 0 if self._opened else self._behind_names() + (0 if self._again else self._under)

    @property
    def turns(self) -> int:
        """How many names come back above what is said, where people speak in turn: two at least, in sentences."""
        back = sum(times > 1 for times in self._names.values())
        return back if back > 1 and self._stopped >= IN_TURN * self._under else 0

    def _behind_names(self) -> int:
        every = self._behind.total()
        back = [times for times in self._behind.values() if times > 1]
        if self._ended < SENTENCES * every:
            return 0
        if self._opened and self._shouted == every:
            return every
        return sum(back) if len(back) > 1 and sum(back) >= BACK_AND_FORTH else 0

    def _behind_dashes(self) -> int:
        return self._dashed if self._asked >= ASKED * self._dashed else 0
