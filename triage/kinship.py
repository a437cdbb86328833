"""Which dossiers a mail speaks for, by what storage knows of its sender, its thread and its film.

Joining a mail to the wrong dossier tells one producer's secrets to another, so a mail is joined only by our keyed reply
id, by its thread, by the public reference, or by sender and title together; anything less is a proposal to staff.
"""

from dataclasses import dataclass, field

from triage.arrival import Arrival
from triage.films import in_view, same_title, speaks_of_another
from triage.mail.brought import brings_again, documents_of, lacked_by
from triage.mail.changing import CORRECTION, NEW_FILM
from triage.mail.wording import AGAIN, INTENDING, OUR_DOSSIER, PASSWORD, SUBMITTED, part_of_series
from triage.message import Message, Outcome
from triage.naming import names_film, quotes_reference, says_itself, stands
from triage.rights import Action, may
from triage.text.folding import plain
from triage.values import Certainty, Facts, KnownDossier, Reason, Tier


@dataclass(frozen=True, slots=True)
class Kinship:
    """The dossiers a mail surely speaks for (one is a match, more are an ambiguity) and those it may speak for."""

    dossiers: tuple[KnownDossier, ...] = ()
    reason: Reason = field(default=Reason("no_dossier"))
    maybe: tuple[KnownDossier, ...] = ()
    answered: frozenset[int] = frozenset()  # ids of dossiers whose letter or mail this one answers, whoever writes


def kinship_of(arrival: Arrival, tier: Tier) -> Kinship:
    """Weigh what storage found: every ground needs the right sender, and grounds that disagree decide nothing."""
    message, known, facts = arrival.message, arrival.known, arrival.facts
    proven = may(tier, Action.GET_RECEIPT)
    groups = (
        (written_by(arrival.address, known.replied) if may(tier, Action.GET_NEUTRAL) else (), Reason("keyed_reply")),
        (written_by(arrival.address, known.threaded) if proven else (), Reason("thread")),
        (written_by(arrival.address, known.referenced) if proven else (), Reason("reference")),
        (_with_same_files(arrival) if proven else (), Reason("sender_and_files")),
        (_named(arrival) if proven else (), Reason("sender_and_title")),
    )
    sure = [(dossiers, reason) for dossiers, reason in groups if dossiers]
    if not sure and proven and (only := _only_one(arrival)):
        sure = [(only, Reason("only_dossier"))]
    similar = tuple(d for d in known.similar if _may_be_meant(message, facts, d))
    everything = _distinct((*known.replied, *known.threaded, *known.referenced, *known.of_sender, *similar))
    answered = frozenset(d.id for d in (*known.replied, *known.threaded))
    if not sure:
        return Kinship(maybe=everything, answered=answered)
    shared = {dossier.id for dossier in sure[0][0]}
    for dossiers, _ in sure[1:]:
        shared &= {dossier.id for dossier in dossiers}
    if not shared:
        return Kinship(
            dossiers=_distinct(tuple(d for dossiers, _ in sure for d in dossiers)), reason=Reason("several_dossiers")
        )
    found = tuple(d for d in sure[0][0] if d.id in shared)
    if len(found) == 1 and (others := _named_instead(arrival, found[0])):
        return Kinship(dossiers=(*found, *others), reason=Reason("several_dossiers"))
    return Kinship(dossiers=found, reason=sure[0][1], maybe=everything)


def _named_instead(arrival: Arrival, dossier: KnownDossier) -> tuple[KnownDossier, ...]:
    """Other dossiers of this sender that files are for by their words, where the thread or the subject says `dossier`.

    Who has two films with us answers the last letter at hand.
    """
    message = arrival.message
    if not (message.attachments or message.links) or says_itself(message, dossier):
        return ()
    ours = written_by(arrival.address, arrival.known.of_sender)
    return tuple(d for d in ours if d.id != dossier.id and d.call == dossier.call and says_itself(message, d))


def _may_be_meant(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when a mail of somebody unknown to a dossier is enough for it to ask a person."""
    if names_film(message, facts, dossier):
        return True
    numbered = bool(facts.enterprise_number) and facts.enterprise_number == dossier.enterprise_number
    return (numbered or quotes_reference(message, dossier)) and not speaks_of_another(message, facts, dossier)


def _named(arrival: Arrival) -> tuple[KnownDossier, ...]:
    """Dossiers of this very sender whose title the mail gives; those of the call at hand before older ones.

    The enterprise number stands in for the title only where the mail gives no other title and one dossier alone fits.
    """
    message, known, facts = arrival.message, arrival.known, arrival.facts
    if message.report is not None:  # a report quotes our own subject: only its letter's id says what it is about
        return ()
    ours = written_by(arrival.address, known.of_sender)
    here = arrival.here(ours)
    for circle in (here, ours):
        named = tuple(d for d in circle if _names(message, facts, d))
        if named:
            return _first_of_title(named)
    for circle in (here, ours):
        named = tuple(d for d in circle if _says_only(message, facts, d))
        if named:
            return _first_of_title(named)
    numbered = tuple(d for d in here if facts.enterprise_number and d.enterprise_number == facts.enterprise_number)
    series = part_of_series(arrival.subject, arrival.text) is not None
    untitled = (not facts.title or (series and len(here) == 1)) and not any(
        names_film(message, facts, d) for d in (*known.similar, *known.threaded) if d not in ours
    )
    return numbered if untitled and len(numbered) == 1 and len(here) == 1 else ()


def _first_of_title(dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
    """The first of one sender's dossiers under one title: the others are of mails that a person has to place."""
    first: dict[str, KnownDossier] = {}
    for dossier in sorted(dossiers, key=lambda d: d.id):
        first.setdefault(f"{dossier.call} {plain(dossier.title)}", dossier)
    return tuple(first.values())


def _names(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    titles = (dossier.title, dossier.facts.title, *dossier.facts.other_titles)
    if facts.title:
        return any(same_title(ours, theirs) for ours in titles for theirs in (facts.title, *facts.other_titles))
    return in_view(message, dossier)


def _says_only(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the words of a mail name the dossier's film, and neither its papers nor its subject another one."""
    return not (facts.title and (_brings(message) or stands(message, facts))) and says_itself(message, dossier)


def _only_one(arrival: Arrival) -> tuple[KnownDossier, ...]:
    """The one dossier that this sender has in the call, where the mail names no film and can hardly mean another.

    Every paper it brings is of a kind that the dossier lacks, or replaces one that it has; or it brings none, and is a
    password or speaks of "our dossier".
    """
    message, known, facts, call = arrival.message, arrival.known, arrival.facts, arrival.call
    ours = written_by(arrival.address, known.of_sender)
    here = arrival.here(ours)
    if message.report is not None or call is None or len(here) != 1 or facts.title or facts.projects > 1:
        return ()
    if any(names_film(message, facts, d) for d in (*known.similar, *known.threaded, *ours) if d.id != here[0].id):
        return ()
    if _brings(message):
        brought = {piece.kind for piece in arrival.pieces if piece.certainty is Certainty.SURE}
        numbers = {facts.enterprise_number, here[0].enterprise_number} - {""}
        asked = brought & frozenset(kind for line in call.requirements for kind in line.kinds)
        fits = asked <= lacked_by(here[0], call) or _renews(arrival, here[0])
        return here if asked and len(numbers) < 2 and fits else ()
    words = arrival.words
    meant = PASSWORD.search(words) or (OUR_DOSSIER.search(words) and not INTENDING.search(words))
    return here if meant and not AGAIN.search(words) else ()


def _renews(arrival: Arrival, dossier: KnownDossier) -> bool:
    """True for papers that the dossier has, in a mail that says that they replace others, and of no new film."""
    words = arrival.words
    if AGAIN.search(words) or NEW_FILM.search(words) or SUBMITTED.search(words):
        return False
    return CORRECTION.search(words) is not None and brings_again(arrival.call, arrival.pieces, dossier)


def _brings(message: Message) -> bool:
    """True when a mail comes with documents, or with a link to a service; a logo and a signature's page are neither."""
    return bool(documents_of(message)) or any(link.service not in {"", "other"} for link in message.links)


def _with_same_files(arrival: Arrival) -> tuple[KnownDossier, ...]:
    """Dossiers of this sender and call that hold every document of this mail already."""
    files = {a.sha256 for a in arrival.message.attachments if a.outcome is Outcome.FILED and a.size}
    ours = written_by(arrival.address, arrival.known.of_sender)
    return tuple(d for d in arrival.here(ours) if files and files <= d.file_hashes)


def written_by(address: str, dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
    """Those that this address, in lower case, is a correspondent of."""
    return _distinct(tuple(d for d in dossiers if address and address in d.correspondents))


def _distinct(dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
    return tuple({dossier.id: dossier for dossier in dossiers}.values())
