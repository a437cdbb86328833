"""What the reply would be, whichever way the doubts of a dossier are answered: beside a question, neither chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from console.case import Case, answered
from console.draft import Draft, letter_shown
from console.visit import Visit
from console.words import Words
from triage.values import LineState
from triage.whole import as_if


@dataclass(frozen=True, slots=True)
class Prospect:
    """One way the answers may go, and the letter that would then be due."""

    when: str
    draft: Draft


def prospects_of(case: Case, visit: Visit, words: Words) -> tuple[Prospect, ...]:
    """The letter if all that is in doubt is there, and if none of it is; () where a draft stands or no line is open."""
    if case.reply is not None or not case.whole.open_lines:
        return ()
    return tuple(_prospects(case, visit, words))


def _prospects(case: Case, visit: Visit, words: Words) -> Iterator[Prospect]:
    say = words.speech.say
    for state, when in ((LineState.PRESENT, say("Si tout y est")), (LineState.MISSING, say("Si rien n’y est"))):
        supposed = replace(case, whole=as_if(case.whole, state), points=())
        reply = answered(visit.office, supposed, visit.person, visit.now).reply
        if reply is not None:
            yield Prospect(when, letter_shown(reply, words))
