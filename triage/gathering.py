"""What the facts of a mail become once its place is known: its film among several, and what the dossier knew before."""

from dataclasses import replace

from triage.kinship import written_by
from triage.message import Message
from triage.naming import says_itself
from triage.text.folding import plain
from triage.values import Evidence, Facts, KnownDossier, Place

_QUESTIONS = {
    "unsure_adaptation": "adaptation.unsure",
    "unsure_codevelopment": "codevelopment.unsure",
    "unsure_format": "format.unsure",
}


def titled(facts: Facts, message: Message, place: Place) -> Facts:
    """The facts with the sender's own film that the mail's words name, where a person has to choose: not the thread's.

    A stranger's mail keeps what it says by itself: a title found only because we know the film would tell that we do.
    """
    if not place.new or (facts.title and place.reason.code != "several_dossiers"):
        return facts
    ours = written_by(message.sender.address.lower(), place.proposals)
    named = {plain(d.title): d.title for d in ours if d.title and says_itself(message, d)}
    return replace(facts, title=next(iter(named.values()))) if len(named) == 1 else facts


def gathered(facts: Facts, dossier: KnownDossier | None) -> Facts:
    """The facts of the dossier with what this mail adds; what was known stays where the mail is silent."""
    if dossier is None:
        return facts
    before = dossier.facts
    return replace(
        before,
        title=before.title or dossier.title or facts.title,
        format=before.format if "format" in dossier.said else facts.format or before.format,
        adaptation=before.adaptation if facts.adaptation is None else facts.adaptation or bool(before.adaptation),
        codevelopment=before.codevelopment
        if facts.codevelopment is None
        else facts.codevelopment or bool(before.codevelopment),
        animation=before.animation if facts.animation is None else facts.animation or bool(before.animation),
        projects=facts.projects,
        more_announced=facts.more_announced,
        promised=tuple(dict.fromkeys((*before.promised, *facts.promised))),
        grounds=(*before.grounds, *facts.grounds, *_still_open(dossier)),
    )


def _still_open(dossier: KnownDossier) -> tuple[Evidence, ...]:
    """Questions about the project that an earlier mail raised and that wait for a person."""
    return tuple(Evidence(code) for waits, code in _QUESTIONS.items() if waits in dossier.waiting)
