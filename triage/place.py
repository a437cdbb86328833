"""How far a sender is proven, and to which dossier a mail belongs.

Joining a mail to the wrong dossier tells one producer's secrets to another, so a mail is joined only by our keyed reply
id, by its thread, by the public reference, or by sender and title together; anything less is a proposal to staff.
"""

from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from triage.authentication import Proof, is_signed, proof_by_server
from triage.automatic import documents_of, from_defect, reply_to_elsewhere, return_path_elsewhere
from triage.dkim import doubt_of
from triage.folding import file_words, plain
from triage.message import Message, Outcome
from triage.naming import names_film, quotes_reference, says_itself, stands
from triage.rights import Action, may
from triage.values import (
    Call,
    Certainty,
    Evidence,
    Facts,
    House,
    Known,
    KnownDossier,
    MessageKind,
    Piece,
    Place,
    Reason,
    Tier,
    Trust,
)
from triage.wording import AGAIN, INTENDING, OUR_DOSSIER, PASSWORD, flat, part_of_series

OPENING = frozenset({MessageKind.APPLICATION, MessageKind.SUPPLEMENT, MessageKind.CORRECTION})
_ALIKE = 0.88  # of two titles' letters: a typing error, not another film
_SHORTEST = 4  # letters below which a title is looked for only as the whole title fact


@dataclass(frozen=True, slots=True)
class Kinship:
    """The dossiers a mail surely speaks for (one is a match, more are an ambiguity) and those it may speak for."""

    dossiers: tuple[KnownDossier, ...] = ()
    reason: Reason = field(default=Reason("no_dossier"))
    maybe: tuple[KnownDossier, ...] = ()
    answered: frozenset[int] = frozenset()  # ids of dossiers whose letter or mail this one answers, whoever writes


def tier_of(message: Message, house: House) -> tuple[Tier, Reason]:
    """The tier a mail reaches by itself, before any dossier is known; with its ground."""
    defect = from_defect(message, house)
    if defect:
        return Tier.FORGED, defect
    if message.sender.address.lower() in house.addresses:
        return Tier.FORGED, Reason("own_address")
    proof = proof_by_server(message, house)
    if proof is Proof.FAIL:
        return Tier.FORGED, Reason("authentication_failed")
    if proof is Proof.PASS:
        return Tier.STRANGER, Reason("authenticated")
    if is_signed(message):
        return Tier.STRANGER, Reason("signature_holds")
    if house.trust is not Trust.OPEN:
        return Tier.UNKNOWN, doubt_of(message) or Reason("not_authenticated")
    doubt = reply_to_elsewhere(message, house) or return_path_elsewhere(message, house)
    if doubt or not message.return_path:
        return Tier.UNKNOWN, doubt or Reason("no_return_path")
    return Tier.STRANGER, Reason("trusted_openly")


def place_of(
    message: Message,
    known: Known,
    facts: Facts,
    tier: Tier,
    call: Call | None,
    kind: MessageKind = MessageKind.APPLICATION,
    *,
    pieces: tuple[Piece, ...] = (),
    whole: bool = True,
) -> Place:
    """Where a mail belongs: a known dossier, a new one, or none. Never a wrong join, never two dossiers in silence.

    An application to a later call opens a new dossier even under the same title. `whole` says that the mail is an
    application by itself: only then does another title make it another film of the same sender without asking.
    """
    kinship = kinship_of(message, known, facts, tier, call, pieces)
    if known.seen is not None:
        return _seen_place(known, kinship)
    opens = kind in OPENING and may(tier, Action.OPEN_DOSSIER)
    if tier is Tier.FORGED:
        return Place(None, new=False, proposals=kinship.maybe, reason=Reason("forged_sender"))
    if len(kinship.dossiers) > 1:
        return Place(None, new=opens, proposals=kinship.dossiers, reason=Reason("several_dossiers"))
    if not kinship.dossiers:
        return _without_kin(kinship, facts, message, call, kind, opens=opens, whole=whole)
    dossier = kinship.dossiers[0]
    if kind is MessageKind.APPLICATION and call is not None and dossier.call != call.key:
        return Place(None, new=opens, proposals=(dossier,), reason=Reason("later_call"))
    other = kind is MessageKind.APPLICATION and speaks_of_another(message, facts, dossier)
    if other or (kind in OPENING and papers_of_another(message, facts, dossier)):
        return Place(None, new=opens, proposals=(dossier,), reason=Reason("other_title"))
    return Place(dossier, new=False, reason=kinship.reason)


def kinship_of(
    message: Message, known: Known, facts: Facts, tier: Tier, call: Call | None, pieces: tuple[Piece, ...] = ()
) -> Kinship:
    """Weigh what storage found: every ground needs the right sender, and grounds that disagree decide nothing."""
    address = message.sender.address.lower()
    proven = may(tier, Action.GET_RECEIPT)
    groups = (
        (_written_by(address, known.replied) if may(tier, Action.GET_NEUTRAL) else (), Reason("keyed_reply")),
        (_written_by(address, known.threaded) if proven else (), Reason("thread")),
        (_written_by(address, known.referenced) if proven else (), Reason("reference")),
        (_with_same_files(message, known, call) if proven else (), Reason("sender_and_files")),
        (_named(message, known, facts, call) if proven else (), Reason("sender_and_title")),
    )
    sure = [(dossiers, reason) for dossiers, reason in groups if dossiers]
    if not sure and proven and (only := _only_one(message, known, facts, call, pieces)):
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
    if len(found) == 1 and (others := _named_instead(message, known, found[0])):
        return Kinship(dossiers=(*found, *others), reason=Reason("several_dossiers"))
    return Kinship(dossiers=found, reason=sure[0][1], maybe=everything)


def _named_instead(message: Message, known: Known, dossier: KnownDossier) -> tuple[KnownDossier, ...]:
    """Other dossiers of this sender that files are for by their words, where the thread or the subject says `dossier`.

    Who has two films with us answers the last letter at hand.
    """
    if not (message.attachments or message.links) or says_itself(message, dossier):
        return ()
    ours = _written_by(message.sender.address.lower(), known.of_sender)
    return tuple(d for d in ours if d.id != dossier.id and d.call == dossier.call and says_itself(message, d))


def _may_be_meant(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when a mail of somebody unknown to a dossier is enough for it to ask a person."""
    if names_film(message, facts, dossier):
        return True
    numbered = bool(facts.enterprise_number) and facts.enterprise_number == dossier.enterprise_number
    return (numbered or quotes_reference(message, dossier)) and not speaks_of_another(message, facts, dossier)


def titled(facts: Facts, message: Message, place: Place) -> Facts:
    """The facts with the sender's own film that the mail's words name, where a person has to choose: not the thread's.

    A stranger's mail keeps what it says by itself: a title found only because we know the film would tell that we do.
    """
    if not place.new or (facts.title and place.reason.code != "several_dossiers"):
        return facts
    ours = _written_by(message.sender.address.lower(), place.proposals)
    named = {plain(d.title): d.title for d in ours if d.title and says_itself(message, d)}
    return replace(facts, title=next(iter(named.values()))) if len(named) == 1 else facts


def raised(tier: Tier, place: Place) -> Tier:
    """The tier a mail has for the dossier it was joined to: its correspondents are known there."""
    return max(tier, Tier.CORRESPONDENT) if place.dossier is not None else tier


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


_QUESTIONS = {
    "unsure_adaptation": "adaptation.unsure",
    "unsure_codevelopment": "codevelopment.unsure",
    "unsure_format": "format.unsure",
}


def same_title(one: str, other: str) -> bool:
    """True for the same title but for case, accents, punctuation, a typing error or words around it."""
    first, second = plain(one), plain(other)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    around = len(shorter) >= _SHORTEST and f" {shorter} " in f" {longer} "
    return around or like_title(one, other)


def like_title(one: str, other: str) -> bool:
    """True for the same title but for case, accents, punctuation or a typing error; words around it make another."""
    first, second = plain(one), plain(other)
    return bool(first) and (first == second or SequenceMatcher(None, first, second).ratio() >= _ALIKE)


def speaks_of_another(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the mail clearly names another film than the dossier's."""
    if not facts.title or not dossier.title:
        return False
    titles = (dossier.title, dossier.facts.title, *dossier.facts.other_titles)
    return not any(
        same_title(ours, theirs) for ours in titles for theirs in (facts.title, *facts.other_titles)
    ) and not _in_view(message, dossier)


def papers_of_another(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the papers themselves name another film, and the dossier's title stands in none of them.

    Whoever begins a second application by answering an old mail carries the old title along in the subject.
    """
    where = [seen.file for seen in facts.grounds if seen.code.startswith("title.") and seen.file]
    titles = [title for title in (dossier.title, dossier.facts.title, *dossier.facts.other_titles) if title]
    if not where or not titles or any(same_title(facts.title, title) for title in titles):
        return False
    papers = [plain(page.text) for attachment in message.attachments for page in attachment.pages]
    names = [file_words(attachment.name) for attachment in message.attachments]
    return not any(f" {plain(title)} " in f" {text} " for title in titles for text in (*papers, *names))


def _seen_place(known: Known, kinship: Kinship) -> Place:
    """A mail seen before opens nothing: it lies where it lay."""
    seen = known.seen.dossier if known.seen else None
    same = next((dossier for dossier in kinship.dossiers if dossier.id == seen), None)
    return Place(same, new=False, proposals=() if same else kinship.dossiers, reason=Reason("seen_before"))


def _without_kin(
    kinship: Kinship, facts: Facts, message: Message, call: Call | None, kind: MessageKind, *, opens: bool, whole: bool
) -> Place:
    ours = _written_by(message.sender.address.lower(), kinship.maybe)
    near = tuple(
        d
        for d in kinship.maybe
        if not speaks_of_another(message, facts, d)
        or names_film(message, facts, d)
        or (not whole and kind in OPENING and (d in ours or d.id in kinship.answered))
    )
    if kind is MessageKind.APPLICATION and call is not None:
        earlier, near = tuple(d for d in near if d.call != call.key), tuple(d for d in near if d.call == call.key)
        if earlier and not near:
            return Place(None, new=opens, proposals=earlier, reason=Reason("later_call"))
    if near and kind in OPENING:
        return Place(None, new=opens, proposals=near, reason=Reason("possible_follow_up"))
    if kind in OPENING and kind is not MessageKind.APPLICATION:
        return Place(None, new=opens, reason=Reason("unplaced_follow_up"))
    return Place(None, new=opens, proposals=near, reason=Reason("new_dossier") if opens else Reason("no_dossier"))


def _named(message: Message, known: Known, facts: Facts, call: Call | None) -> tuple[KnownDossier, ...]:
    """Dossiers of this very sender whose title the mail gives; those of the call at hand before older ones.

    The enterprise number stands in for the title only where the mail gives no other title and one dossier alone fits.
    """
    if message.report is not None:  # a report quotes our own subject: only its letter's id says what it is about
        return ()
    ours = _written_by(message.sender.address.lower(), known.of_sender)
    here = tuple(d for d in ours if call is not None and d.call == call.key)
    for circle in (here, ours):
        named = tuple(d for d in circle if _names(message, facts, d))
        if named:
            return _first_of_title(named)
    for circle in (here, ours):
        named = tuple(d for d in circle if _says_only(message, facts, d))
        if named:
            return _first_of_title(named)
    numbered = tuple(d for d in here if facts.enterprise_number and d.enterprise_number == facts.enterprise_number)
    series = part_of_series(flat(message.subject), flat(message.text)) is not None
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


def _says_only(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the words of a mail name the dossier's film, and neither its papers nor its subject another one."""
    return not (facts.title and (_brings(message) or stands(message, facts))) and says_itself(message, dossier)


def _brings(message: Message) -> bool:
    """True when a mail comes with documents, or with a link to a service; a logo and a signature's page are neither."""
    return bool(documents_of(message)) or any(link.service not in {"", "other"} for link in message.links)


def _only_one(
    message: Message, known: Known, facts: Facts, call: Call | None, pieces: tuple[Piece, ...]
) -> tuple[KnownDossier, ...]:
    """The one dossier that this sender has in the call, where the mail names no film and can hardly mean another.

    Every paper it brings is of a kind that the dossier lacks; or it brings none, and is a password or speaks of "our
    dossier".
    """
    ours = _written_by(message.sender.address.lower(), known.of_sender)
    here = tuple(d for d in ours if call is not None and d.call == call.key)
    if message.report is not None or call is None or len(here) != 1 or facts.title or facts.projects > 1:
        return ()
    if any(names_film(message, facts, d) for d in (*known.similar, *known.threaded, *ours) if d.id != here[0].id):
        return ()
    if _brings(message):
        brought = {piece.kind for piece in pieces if piece.certainty is Certainty.SURE}
        numbers = {facts.enterprise_number, here[0].enterprise_number} - {""}
        asked = brought & frozenset(kind for line in call.requirements for kind in line.kinds)
        return here if asked and len(numbers) < 2 and asked <= _lacked(call, here[0]) else ()
    words = flat(f"{message.subject} {message.text}")
    meant = PASSWORD.search(words) or (OUR_DOSSIER.search(words) and not INTENDING.search(words))
    return here if meant and not AGAIN.search(words) else ()


def _lacked(call: Call, dossier: KnownDossier) -> frozenset[str]:
    """The kinds that would meet a line of the call which no sure piece of the dossier meets."""
    sure = {piece.kind for piece in dossier.pieces if piece.certainty is Certainty.SURE}
    return frozenset(kind for line in call.requirements if not sure & set(line.kinds) for kind in line.kinds)


def _with_same_files(message: Message, known: Known, call: Call | None) -> tuple[KnownDossier, ...]:
    """Dossiers of this sender and call that hold every document of this mail already."""
    files = {a.sha256 for a in message.attachments if a.outcome is Outcome.FILED and a.size}
    ours = _written_by(message.sender.address.lower(), known.of_sender)
    return tuple(d for d in ours if call is not None and d.call == call.key and files and files <= d.file_hashes)


def _names(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    titles = (dossier.title, dossier.facts.title, *dossier.facts.other_titles)
    if facts.title:
        return any(same_title(ours, theirs) for ours in titles for theirs in (facts.title, *facts.other_titles))
    return _in_view(message, dossier)


def _in_view(message: Message, dossier: KnownDossier) -> bool:
    """True when the dossier's title stands in the subject or in a file's name."""
    title = plain(dossier.title)
    places = [plain(message.subject), *(file_words(attachment.name) for attachment in message.attachments)]
    return len(title) >= _SHORTEST and any(f" {title} " in f" {place} " for place in places)


def _written_by(address: str, dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
    return _distinct(tuple(d for d in dossiers if address and address in d.correspondents))


def _distinct(dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
    return tuple({dossier.id: dossier for dossier in dossiers}.values())
