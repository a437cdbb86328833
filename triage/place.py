"""To which dossier a mail belongs: one that is known, a new one, or none that a machine may choose."""

from triage.arrival import Arrival
from triage.films import papers_of_another, speaks_of_another
from triage.kinship import Kinship, written_by
from triage.mail.brought import is_whole
from triage.naming import names_film
from triage.rights import Action, may
from triage.values import OPENING, Known, KnownDossier, MessageKind, Place, Reason, Tier


def place_of(arrival: Arrival, tier: Tier, kinship: Kinship, kind: MessageKind) -> Place:
    """Where a mail belongs: a known dossier, a new one, or none. Never a wrong join, never two dossiers in silence.

    An application to a later call opens a new dossier even under the same title.
    """
    message, facts, call = arrival.message, arrival.facts, arrival.call
    if arrival.known.seen is not None:
        return _seen_place(arrival.known, kinship)
    opens = kind in OPENING and may(tier, Action.OPEN_DOSSIER)
    if tier is Tier.FORGED:
        return Place(None, new=False, proposals=kinship.maybe, reason=Reason("forged_sender"))
    if len(kinship.dossiers) > 1:
        return Place(None, new=opens, proposals=kinship.dossiers, reason=Reason("several_dossiers"))
    if not kinship.dossiers:
        return _without_kin(arrival, kinship, kind, opens=opens)
    dossier = kinship.dossiers[0]
    if kind is MessageKind.APPLICATION and call is not None and dossier.call != call.key:
        return Place(None, new=opens, proposals=(dossier,), reason=Reason("later_call"))
    other = kind is MessageKind.APPLICATION and speaks_of_another(message, facts, dossier)
    if other or (kind in OPENING and papers_of_another(message, facts, dossier)):
        return Place(None, new=opens, proposals=(dossier,), reason=Reason("other_title"))
    return Place(dossier, new=False, reason=kinship.reason)


def _seen_place(known: Known, kinship: Kinship) -> Place:
    """A mail seen before opens nothing: it lies where it lay."""
    seen = known.seen.dossier if known.seen else None
    same = next((dossier for dossier in kinship.dossiers if dossier.id == seen), None)
    return Place(same, new=False, proposals=() if same else kinship.dossiers, reason=Reason("seen_before"))


def _without_kin(arrival: Arrival, kinship: Kinship, kind: MessageKind, *, opens: bool) -> Place:
    """Where a mail belongs that surely speaks for none of our dossiers."""
    near = _near(arrival, kinship, kind)
    if kind is MessageKind.APPLICATION and arrival.call is not None:
        earlier, near = tuple(d for d in near if d.call != arrival.call.key), arrival.here(near)
        if earlier and not near:
            return Place(None, new=opens, proposals=earlier, reason=Reason("later_call"))
    if near and kind in OPENING:
        return Place(None, new=opens, proposals=near, reason=Reason("possible_follow_up"))
    if kind in OPENING and kind is not MessageKind.APPLICATION:
        return Place(None, new=opens, reason=Reason("unplaced_follow_up"))
    return Place(None, new=opens, proposals=near, reason=Reason("new_dossier") if opens else Reason("no_dossier"))


def _near(arrival: Arrival, kinship: Kinship, kind: MessageKind) -> tuple[KnownDossier, ...]:
    """The dossiers to ask a person about.

    Only a mail that is an application by itself makes another title another film of the same sender without asking.
    """
    message, facts = arrival.message, arrival.facts
    ours = written_by(arrival.address, kinship.maybe)
    partial = kind in OPENING and not is_whole(arrival.call, arrival.pieces)
    return tuple(
        d
        for d in kinship.maybe
        if not speaks_of_another(message, facts, d)
        or names_film(message, facts, d)
        or (partial and (d in ours or d.id in kinship.answered))
    )
