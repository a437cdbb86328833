"""What several sources say of one fact, and what may be believed: nothing, where they disagree."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from triage.text.folding import plain
from triage.values import Evidence

SHOWN = 200  # characters of a claim that are kept as evidence


@dataclass(frozen=True, slots=True)
class Claim:
    """One source's word on a fact: "form" (a field), "sheet" (a label) or "text"; with the place it was read."""

    value: str
    source: str
    page: int = 0
    file: str = ""

    def evidence(self, code: str) -> Evidence:
        """The claim as a ground."""
        return Evidence(code, self.page, self.value[:SHOWN], file=self.file)


def like(one: str, other: str) -> bool:
    """Two values that say the same: equal when folded, or one within the other ("Lamquet", "Lamquet SRL")."""
    first, second = f" {plain(one)} ", f" {plain(other)} "
    return first in second or second in first


def settled(
    fact: str, claims: Iterable[Claim], *, same: Callable[[str, str], bool] = like
) -> tuple[str, tuple[Evidence, ...]]:
    """The first claim's value as it was written, with the place of each that says so.

    "" where two disagree, each of them shown as "<fact>.disagrees"; a person settles. `claims` come by trust.
    """
    all_claims = tuple(claims)
    if not all_claims:
        return "", ()
    first = all_claims[0]
    if any(not same(first.value, other.value) for other in all_claims[1:]):
        return "", tuple(claim.evidence(f"{fact}.disagrees") for claim in all_claims)
    return first.value, tuple(claim.evidence(f"{fact}.{claim.source}") for claim in all_claims)
