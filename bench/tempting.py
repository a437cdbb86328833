"""Measures when somebody is told that a dossier is complete who is not: a gap, and beside it something that tempts.

    python -m bench.tempting [--second | --third] [--whole] [--errors] [--json FILE]

The dossiers are those of bench/gaps.py; each mail goes through the confined reader and gets its advice as it would in
production. The second and the third set were measured once before anybody looked at what became of one of them. --whole
judges the same dossiers with no gap and nothing beside, to see what a mending costs.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bench.cases import ROOT
from bench.gaps import FIRST, SECOND, THIRD, Dossier, dossiers, mails
from bench.lacking import call
from config.kinds import load_kinds
from intake.body import Body
from intake.sandbox import Reader
from triage.advise import advise
from triage.arrival import Arrival
from triage.assured import says_complete
from triage.caps import Caps
from triage.facts import facts_of
from triage.message import Message, Outcome
from triage.recognise import recognise
from triage.values import Advice, House, Kinds, Known, KnownDossier, LetterKind, LineState, Need, Route, Trust

TOWN = House(
    addresses=frozenset({"impact@wallimage.example"}),
    domain="wallimage.example",
    own_hosts=("mx1.wallimage.example",),
    authserv_id="",
    trust=Trust.OPEN,
)
NOW = datetime(2021, 4, 15, 8, tzinfo=UTC)
CAPS = Caps()


@dataclass(frozen=True)
class Outcomes:
    """What became of one dossier."""

    name: str
    line: str
    due: str
    state: str
    complete: bool
    held: bool
    asked_for: bool
    others_open: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the gap went by in silence: no person looks, nothing is asked for."""
        return self.state in {"present", "not applicable"} and not self.held and not self.asked_for


def judged(dossier: Dossier, reader: Reader, kinds: Kinds, *, whole: bool = False) -> Outcomes:
    """What the fund says after each mail, and where the line stands after the last."""
    known: KnownDossier | None = None
    complete = held = asked_for = False
    states: dict[str, LineState] = {}
    for data in mails(dossier, whole=whole):
        with Body.of(data) as body:
            message = reader.read(body)
        if not isinstance(message, Message):
            msg = f"{dossier.name}: {message.reason}"
            raise TypeError(msg)
        advice = advice_on(message, known, kinds)
        held |= advice.route is Route.HOLD
        asked_for |= any(letter.kind is LetterKind.MISSING_ITEMS for letter in advice.letters)
        if known is None or advice.place.dossier == known:
            complete = says_complete(advice, message)
            states |= {one.key: one.state for one in advice.standings if one.need is not Need.OPTIONAL}
        known = kept(message, advice, known)
    state = states.get(dossier.line)
    settled = (LineState.PRESENT, LineState.NOT_APPLICABLE)
    others = tuple(key for key, one in states.items() if key != dossier.line and one not in settled)
    return Outcomes(
        dossier.name, dossier.line, dossier.due, state.value if state else "-", complete, held, asked_for, others
    )


def advice_on(message: Message, known: KnownDossier | None, kinds: Kinds) -> Advice:
    """The advice on one mail, as the service gives it."""
    pieces = recognise(message, kinds)
    facts = facts_of(message, pieces, kinds)
    ours = (known,) if known and message.sender.address.lower() in known.correspondents else ()
    alike = (known,) if known and not ours and known.title and known.title == facts.title else ()
    arrival = Arrival(message, pieces, facts, Known(of_sender=ours, similar=alike), call(), NOW)
    return advise(arrival, house=TOWN, caps=CAPS, now=NOW, calls=(call(),))


def kept(message: Message, advice: Advice, known: KnownDossier | None) -> KnownDossier | None:
    """The dossier as storage would give it back with the next mail."""
    dossier = advice.place.dossier
    if advice.place.new and known is None:
        facts = advice.facts
        who = frozenset({message.sender.address.lower()})
        dossier = KnownDossier(
            1,
            "WIM21A-1",
            call().key,
            facts.title,
            facts.company,
            facts.enterprise_number,
            facts.language,
            who,
            facts=facts,
        )
    if dossier is None:
        return known
    files = {one.sha256 for one in message.attachments if one.outcome is Outcome.FILED}
    waiting = (
        dossier.waiting | {reason.code for reason in advice.reasons} if advice.route is Route.HOLD else dossier.waiting
    )
    return replace(
        dossier,
        pieces=(*dossier.pieces, *advice.pieces),
        file_hashes=dossier.file_hashes | files,
        facts=advice.facts,
        waiting=frozenset(waiting),
        promised=frozenset(one.key for one in advice.standings if one.state is LineState.PROMISED),
    )


def table(seen: list[Outcomes]) -> Iterator[str]:
    """The totals."""
    states = Counter(one.state for one in seen)
    yield f"{len(seen)} dossiers; told complete: {sum(one.complete for one in seen)}"
    yield "the line: " + ", ".join(f"{state} {count}" for state, count in states.most_common())
    yield f"the line surely met, or said not to apply, and nobody asked: {sum(one.passed for one in seen)}"
    asked = sum(one.asked_for for one in seen)
    yield f"held for a person: {sum(one.held for one in seen)}; asked for something by letter: {asked}"
    yield f"every other line settled: {sum(not one.others_open for one in seen)}"


def main() -> None:
    """Print the totals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--second", dest="which", action="store_const", const=SECOND, default=FIRST)
    parser.add_argument("--third", dest="which", action="store_const", const=THIRD)
    parser.add_argument("--whole", action="store_true", help="the same dossiers with no gap")
    parser.add_argument("--errors", action="store_true", help="what became of each")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    with Reader() as reader:
        seen = [judged(one, reader, kinds, whole=asked.whole) for one in dossiers(asked.which)]
    print("\n".join(table(seen)))
    if asked.json:
        asked.json.write_text(json.dumps([asdict(one) for one in seen], indent=1), encoding="utf-8")
    if asked.errors:
        print("\n".join(str(one) for one in seen))


if __name__ == "__main__":
    main()
