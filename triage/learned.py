"""What a person adopted from verified pieces, as values: margins and names beside the fund's own catalogue."""

from dataclasses import dataclass, replace

from triage.values import Kinds

MOST_MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class Learned:
    """A proposal: what each kind's margin rises by, and names as (kind, language, words)."""

    margins: tuple[tuple[str, float], ...] = ()
    names: tuple[tuple[str, str, str], ...] = ()

    def __bool__(self) -> bool:
        """False when nothing is proposed."""
        return bool(self.margins or self.names)


def with_learned(kinds: Kinds, learned: Learned, version: str = "") -> Kinds:
    """The catalogue with what was learned: names after the fund's own; of two margins the stricter."""
    changed = dict(kinds.kinds)
    for kind, language, words in learned.names:
        if kind in changed:
            known = changed[kind].names
            changed[kind] = replace(changed[kind], names=known | {language: (*known.get(language, ()), words)})
    margins = dict(kinds.margins)
    for kind, more in learned.margins:
        margins[kind] = max(margins.get(kind, 0.0), more)
    return replace(kinds, kinds=changed, margins=margins, learned=version or kinds.learned)
