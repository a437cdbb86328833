"""Measures the facts of dossiers: how often title, company, people and sums are right, left open, or wrong.

    python -m bench.facts [--held-back] [--errors]

The truth of each hand stands in bench/texts/facts.toml, with every answer that is right. Not every mail of a hand holds
a paper that says a fact: "open" is no fault by itself, "wrong" is one. Examples and corpus bring their own truth.
"""

import argparse
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from bench.accuracy import examples
from bench.cases import CORPUS, ROOT, Case, cases_of, composed
from bench.hands import FILMS, HELD_BACK
from config.kinds import load_kinds
from triage.facts import facts_of
from triage.recognise import recognise
from triage.text.folding import plain, words_of
from triage.told.companies import number_of
from triage.values import Facts, Kinds

TRUTH = ROOT / "bench" / "texts" / "facts.toml"
FACTS = ("title", "company", "enterprise_number", "contact", "format", "director", "authors")
AMOUNTS = {"budget": "development_budget", "amount_asked": "amount_asked"}  # in euros in the truth, in cents in facts
Wanted = dict[str, Any]
Tallies = dict[str, Counter[str]]


def of_hands(held_back: bool) -> Iterator[tuple[str, Iterable[Case], Wanted]]:
    """Every hand whose facts are written down, with its mails."""
    truth = tomllib.loads(TRUTH.read_text(encoding="utf-8"))
    for hand in HELD_BACK if held_back else FILMS:
        if hand in truth:
            yield hand, composed(hand), truth[hand]


def of_dossiers() -> Iterator[tuple[Case, Wanted]]:
    """The first mail of each dossier of examples and corpus that has one dossier, with its truth."""
    for case in (*examples(), *(cases_of(CORPUS) if CORPUS.exists() else ())):
        named = [one for one in case.truth.get("dossier", []) if one["id"] in case.mail.get("dossiers", [])]
        if len(case.truth.get("dossier", [])) == 1 and named and case.mail.get("kind") == "application":
            yield case, {fact: [named[0][fact]] for fact in FACTS if fact in named[0]}


def count(case: Case, wanted: Wanted, kinds: Kinds, tallies: Tallies) -> list[str]:
    """Add one mail; the facts that are wrong, as lines to read."""
    facts = facts_of(case.message, recognise(case.message, kinds), kinds)
    errors = []
    for fact in (*FACTS, *AMOUNTS):
        answers = wanted.get(AMOUNTS.get(fact, fact))
        if not answers or (fact == "enterprise_number" and not any(map(number_of, answers))):
            continue
        said = said_of(facts, fact)
        verdict = "open" if not said else "right" if any(same(fact, said, each) for each in answers) else "wrong"
        tallies[fact][verdict] += 1
        if verdict == "wrong":
            errors.append(f"{case.scenario} {fact}: {said}")
    tallies["one project"]["right" if facts.projects == 1 else "wrong"] += 1
    return errors


def said_of(facts: Facts, fact: str) -> str:
    """A fact as text; "" where it is open."""
    if fact == "contact":
        return facts.contact.name
    value = getattr(facts, fact)
    return "" if value is None else str(value)


def same(fact: str, said: str, answer: str | int) -> bool:
    """Whether what was said is this answer: companies with their legal form or without, people in any order."""
    if fact in AMOUNTS:
        return int(said) == int(answer) * 100
    wanted = str(answer)
    if fact == "enterprise_number":
        return said == number_of(wanted)
    if fact in {"director", "authors", "contact"}:
        one, other = set(words_of(said)), set(words_of(wanted))
        return one <= other or other <= one
    return plain(said) in {plain(wanted), plain(wanted.rpartition(" ")[0]) if fact == "company" else plain(wanted)}


def shown(name: str, tallies: Tallies) -> str:
    """The figures of one collection as a table to read."""
    lines = [f"{name:22}{'right':>8}{'open':>8}{'wrong':>8}"]
    lines += [
        f"{fact:22}{count['right']:8}{count['open']:8}{count['wrong']:8}" for fact, count in tallies.items() if count
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure the known hands, examples and corpus; or the hands held back, in totals alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-back", action="store_true", help="the hands that nobody tunes on, in totals alone")
    parser.add_argument("--errors", action="store_true", help="name what is wrong, of known material")
    asked = parser.parse_args()
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    together: Tallies = defaultdict(Counter)
    for hand, mails, wanted in of_hands(asked.held_back):
        tallies: Tallies = defaultdict(Counter)
        errors = [error for case in mails for error in count(case, wanted, kinds, tallies)]
        for fact, counted in tallies.items():
            together[fact] += counted
        print(shown(f"hand {hand}", tallies), end="\n\n")
        if asked.errors and not asked.held_back:
            print("\n".join(errors), end="\n\n")
    print(shown("together", together), end="\n\n")
    if not asked.held_back:
        tallies = defaultdict(Counter)
        errors = [error for case, wanted in of_dossiers() for error in count(case, wanted, kinds, tallies)]
        print(shown("examples and corpus", tallies))
        if asked.errors:
            print("\n".join(errors))


if __name__ == "__main__":
    main()
