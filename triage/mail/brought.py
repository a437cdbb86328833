"""What a mail brings for a call: links that may deliver pieces, lines of the checklist it meets, what we had before."""

from collections.abc import Iterable

from triage.mail.wording import DOWNLOAD, flat
from triage.message import Attachment, Link, Message, Outcome, Readability
from triage.values import Call, Certainty, KnownDossier, Need, Piece

_SHOWS_WORK = ("vimeo", "youtube", "dailymotion", "festhome", "cinando", "soundcloud", "spotify", "imdb")
_SHOWS_PEOPLE = ("instagram", "facebook", "linkedin", "twitter", "x")
SHOWING = frozenset((*_SHOWS_WORK, *_SHOWS_PEOPLE))
_WHOLE = 0.5  # of the required lines: from here on a mail is an application by itself
OF_A_DOSSIER = frozenset({"application_form", "project_sheet"})  # who fills one in applies, however little else comes

_ONE_OF_A_KIND = frozenset(  # not curricula, contracts or letters: a second one stands beside the first
    {
        "project_sheet", "synopsis_short", "synopsis_long", "treatment", "screenplay", "author_note", "director_note",
        "producer_note", "development_budget", "development_finance_plan", "development_schedule", "walloon_spend_note",
        "declaration_honour", "production_budget", "production_finance_plan", "marketing_strategy",
    }
)  # fmt: skip


def documents_of(message: Message) -> tuple[Attachment, ...]:
    """The files of a mail that are more than logos, cards and signatures, and not refused."""
    return tuple(one for one in message.attachments if one.outcome in {Outcome.FILED, Outcome.HELD})


def deliveries(message: Message) -> tuple[Link, ...]:
    """Links that may deliver pieces: transfer services, clouds; another page only where the text says download."""
    downloads = DOWNLOAD.search(flat(f"{message.subject} {message.text}")) is not None
    return tuple(
        link
        for link in message.links
        if link.service not in SHOWING and (link.service not in {"", "other"} or downloads)
    )


def covers(call: Call | None, pieces: Iterable[Piece]) -> float:
    """The share of a call's required lines that these pieces surely meet."""
    required = [r for r in call.requirements if r.need is Need.REQUIRED] if call else []
    sure = {piece.kind for piece in pieces if piece.certainty is Certainty.SURE}
    return sum(1 for r in required if sure & set(r.kinds)) / len(required) if required else 0.0


def wanted_in(call: Call | None, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces of kinds that a call asks for, sure or not."""
    wanted = {kind for requirement in call.requirements for kind in requirement.kinds} if call else set()
    return tuple(piece for piece in pieces if piece.kind in wanted)


def is_whole(call: Call | None, pieces: Iterable[Piece]) -> bool:
    """True when a mail meets so many lines that it is an application by itself."""
    return covers(call, pieces) >= _WHOLE


def repeats(message: Message, dossier: KnownDossier | None) -> bool:
    """True when every document of a mail is already in the dossier: sent again (row 12 of the reply rules)."""
    files = {
        a.sha256 for a in message.attachments if a.outcome is Outcome.FILED and a.readability is not Readability.EMPTY
    }
    return dossier is not None and bool(files) and files <= dossier.file_hashes


def lacked_by(dossier: KnownDossier, call: Call) -> frozenset[str]:
    """The kinds that would meet a line of the call which no sure piece of the dossier meets."""
    sure = {piece.kind for piece in dossier.pieces if piece.certainty is Certainty.SURE}
    return frozenset(kind for line in call.requirements if not sure & set(line.kinds) for kind in line.kinds)


def completes(message: Message, call: Call | None, pieces: Iterable[Piece], dossier: KnownDossier) -> bool:
    """True for a dossier sent once more with what it lacked: old files byte for byte, and lacking kinds in new ones."""
    files = [a for a in message.attachments if a.outcome is Outcome.FILED]
    new = {a.path for a in files if a.sha256 not in dossier.file_hashes}
    if call is None or len(new) == len(files) or not new:
        return False
    brought = [piece for piece in pieces if piece.attachment in new]
    found = {piece.attachment for piece in brought}
    return new <= found and {piece.kind for piece in brought} <= lacked_by(dossier, call)


def brings_again(call: Call | None, pieces: Iterable[Piece], dossier: KnownDossier) -> bool:
    """True for papers of which a dossier has one each, when it has them."""
    brought = {piece.kind for piece in wanted_in(call, pieces)}
    there = {piece.kind for piece in dossier.pieces if piece.certainty is Certainty.SURE}
    return bool(brought) and brought <= _ONE_OF_A_KIND & there
