"""Recognises the pieces of a message: which pages of which file are a synopsis, a budget, a contract, and how surely.

Start reading at `recognise`. A file's pages are cut into blocks (blocks.py, in pieces/ as all that follow), each is
scored for every kind (scoring.py), one way through all blocks is chosen (segments.py), each segment is scored again as
a whole and judged (reading.py, judgement.py), and what belongs together is joined (joining.py).
"""

import re
from dataclasses import replace

from triage.message import Attachment, Message, Outcome, Readability
from triage.pieces.added import with_added
from triage.pieces.blocks import Block
from triage.pieces.features import traits_of
from triage.pieces.joining import joined
from triage.pieces.measures import Looks, Measures
from triage.pieces.names import Names
from triage.pieces.outdated import without_outdated
from triage.pieces.pictures import doubted, is_pictures, read_from_pictures
from triage.pieces.printed import printed_form
from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NO_PIECE, NOT_OURS
from triage.pieces.scoring import SPEECH, Called, grounds_of, scores_of
from triage.pieces.speech import speech_of, telling
from triage.pieces.ties import without_strangers
from triage.privacy import flagged
from triage.text.folding import plain, words_of
from triage.told.form import form_in
from triage.told.form import piece_of as piece_of_form
from triage.values import Certainty, Evidence, House, Kinds, Piece

_UNREAD = {
    Readability.SCAN: "scan",
    Readability.ENCRYPTED: "encrypted",
    Readability.DAMAGED: "damaged",
    Readability.UNSUPPORTED: "unsupported",
    Readability.OVER_LIMIT: "over_limit",
}
WITH_SECTIONS = frozenset({"producer_note", "cover_letter", "marketing_strategy"})
SECTION = "walloon_spend_note"
SECTION_CONTENT, SECTION_TOTAL = 2.5, 4.5
# Agreements that bind nobody before they are signed, and how a file or a title says that they are not.
SIGNED = frozenset({"author_contract", "option_agreement", "coproduction_agreement", "declaration_honour", "mandate"})
UNSIGNED = frozenset(
    {
        "non signe",
        "pas signe",
        "a signer",
        "projet de contrat",
        "niet getekend",
        "te tekenen",
        "ontwerp van contract",
        "ongetekend",
        "unsigned",
        "to be signed",
        "draft agreement",
        "draft contract",
        "nicht unterschrieben",
        "vertragsentwurf",
        "entwurf des vertrags",
    }
)
# What meets a line only as a whole, and how a file or a title says that it is a part of one.
ENTIRE = SIGNED - {"declaration_honour", "mandate"} | {
    "treatment",
    "step_outline",
    "screenplay",
    "series_bible",
    "development_budget",
    "development_finance_plan",
}
EXCERPT = re.compile(r"\b(?:extraits?|uittreksels?|excerpts?|auszuge?|leseproben?|sample (?:pages|scenes?))\b")
# Which count's words show a measure that is made of several.
SHOWN_BY = {
    "deed": "parties",
    "contract": "parties",
    "letter": "closing",
    "months": "month",
    "shares": "source",
    "table": "total",
    "script": "slug",
    "slugs": "slug",
    "outline-slugs": "slug",
    "sheet-labels": "sheet",
    "labels": "label",
    "idcard": "film_format",
    "episodes": "episode",
    "steps": "numbered",
    "years": "year_line",
}
_SHOWN = 6  # grounds kept for and against a piece


def recognise(message: Message, kinds: Kinds, house: House | None = None) -> tuple[Piece, ...]:
    """The pieces of every document of a message, in the order of its files and pages.

    Our own form is known by its hidden mark; `house` tells it from the form of another fund that uses Guichet too.

    A page may belong to two pieces (a budget above a finance plan). A document that is nothing we know is one piece of
    kind "unknown"; covers, contents pages and dividers belong to no piece.
    """
    names = names_of(kinds)
    own = own_words(message)
    pieces: list[Piece] = []
    for attachment in message.attachments:
        form = form_in(attachment, house)
        piece = piece_of_form(form) if form else printed_form(attachment, names, house)
        found = pieces_of(attachment, names, own) if piece is None else _with_form(piece, attachment, names, own)
        pieces += flagged(found, attachment, kinds)
    return tuple(without_outdated(message, without_strangers(message, pieces)))


def _with_form(piece: Piece, whole: Attachment, names: Names, own: frozenset[str]) -> list[Piece]:
    """Our form as one piece, and what lies before and after it in the same file as in any other."""
    pieces = doubted(whole, [piece])
    for pages in (
        tuple(page for page in whole.pages if page.number < piece.first_page),
        tuple(page for page in whole.pages if page.number > piece.last_page),
    ):
        if pages:
            pieces += pieces_of(replace(whole, pages=pages, fields=()), names, own)
    return sorted(pieces, key=lambda one: one.first_page)


_prepared: list[tuple[Kinds, Names]] = []  # the last catalogue asked for; preparing one takes a while


def names_of(kinds: Kinds) -> Names:
    """The index of a catalogue's names; made once for the same catalogue."""
    if not _prepared or _prepared[0][0] is not kinds:
        _prepared[:] = [(kinds, Names(kinds))]
    return _prepared[0][1]


def own_words(message: Message) -> frozenset[str]:
    """Words of file names that many files share: the project's title, the company, the fund; they name no kind."""
    names = [
        frozenset(words_of(attachment.name))
        for attachment in message.attachments
        if attachment.outcome is Outcome.FILED
    ]
    if len(names) < 4:
        return frozenset()
    return frozenset(
        word for word in frozenset().union(*names) if sum(word in name for name in names) > len(names) * 0.6
    )


def pieces_of(attachment: Attachment, names: Names, own: frozenset[str] = frozenset()) -> list[Piece]:
    """The pieces of one file."""
    if attachment.outcome not in {Outcome.FILED, Outcome.HELD} or attachment.readability is Readability.EMPTY:
        return []
    if is_pictures(attachment):
        return read_from_pictures(attachment, _by_content(attachment, names, own), _named(attachment, names, own))
    if attachment.readability in _UNREAD or not any(page.text.strip() for page in attachment.pages):
        return _by_name_alone(attachment, names, own)
    return doubted(attachment, _by_content(attachment, names, own))


def _by_content(attachment: Attachment, names: Names, own: frozenset[str]) -> list[Piece]:
    reading = Reading(attachment, names, own)
    found = _judged(reading)
    pieces = [piece for one in found if (piece := _piece(reading, one)) is not None]
    return pieces + [piece for one in found if (piece := _section(reading, one)) is not None]


def found_in(attachment: Attachment, names: Names, own: frozenset[str] = frozenset()) -> list[Found]:
    """Every segment of a readable file as it was judged, also those that are no piece; for measuring and explaining.

    Pieces in pictures are left out: they are never sure, whatever a threshold says.
    """
    if attachment.readability is not Readability.READABLE or not any(page.text.strip() for page in attachment.pages):
        return []
    return _judged(Reading(attachment, names, own))


def _judged(reading: Reading) -> list[Found]:
    return with_added(reading, joined(reading, [reading.judged(segment) for segment in reading.segments()]))


def _by_name_alone(attachment: Attachment, names: Names, own: frozenset[str]) -> list[Piece]:
    """A file that cannot be read: a proposal by its name, never sure."""
    doubt = _UNREAD.get(attachment.readability, "scan")
    if not attachment.pages and attachment.readability is Readability.READABLE:
        return []
    return [replace(_named(attachment, names, own), doubt=doubt)]


def _named(attachment: Attachment, names: Names, own: frozenset[str]) -> Piece:
    """What a file's name says of the whole of it."""
    named = names.of_file(own).in_file_name(attachment.name)
    kind = named[0].kind if named else "unknown"
    last = max(1, attachment.page_count or len(attachment.pages))
    evidence = (Evidence("file_name", quote=named[0].words, weight=round(named[0].share, 2)),) if named else ()
    return Piece(
        kind, attachment.path, 1, last, Certainty.UNSURE, evidence=evidence, doubt="scan", sha256=attachment.sha256
    )


def _piece(reading: Reading, found: Found) -> Piece | None:
    """The piece of a judged segment; None for pages that prove nothing."""
    kind = found.verdict.kind
    if kind in NO_PIECE:
        return None
    if kind in NOT_OURS:
        kind = "unknown"
    doubt = found.verdict.doubt or _said_of_itself(kind, reading, found)
    return Piece(
        kind=kind,
        attachment=reading.attachment.path,
        first_page=found.first.page,
        last_page=found.last.page,
        certainty=Certainty.UNSURE if doubt else Certainty.SURE,
        language=found.traits.language,
        evidence=_evidence(found, found.verdict.kind),
        against=_evidence(found, found.verdict.rival) if found.verdict.rival else (),
        doubt=doubt,
        sha256=reading.attachment.sha256,
    )


def _section(reading: Reading, found: Found) -> Piece | None:
    """A note on regional spending inside a producer's note: a section under its own heading counts as a piece."""
    if found.verdict.kind not in WITH_SECTIONS:
        return None
    for block in reading.blocks_of(found.segment):
        for text, heading in sections_of(block):
            named = [naming for naming in reading.names.in_title(heading) if naming.kind == SECTION]
            if not named:
                continue
            traits = traits_of(text)
            scores = scores_of(Measures(traits, Looks()), Called(title=tuple(named)), speech_of(text))
            if scores[SECTION].content >= SECTION_CONTENT and scores[SECTION].total >= SECTION_TOTAL:
                return Piece(
                    SECTION,
                    reading.attachment.path,
                    block.page,
                    block.page,
                    Certainty.SURE,
                    language=traits.language,
                    evidence=(Evidence(f"{SECTION}.section", block.page, heading, round(scores[SECTION].total, 2)),),
                    sha256=reading.attachment.sha256,
                )
    return None


def _evidence(found: Found, kind: str) -> tuple[Evidence, ...]:
    """The strongest grounds of a kind, each with the words that show it."""
    grounds = [ground for ground in grounds_of(kind, found.measures, found.called, found.speech) if ground.weight > 0][
        :_SHOWN
    ]
    return tuple(
        Evidence(
            f"{kind}.{ground.code}",
            found.first.page,
            ground.words or _shown_by(found, ground.code, kind),
            ground.weight,
        )
        for ground in grounds
    )


def _shown_by(found: Found, code: str, kind: str) -> str:
    """The first words or line that show a measure, such as the phrase of a theme or a scene heading."""
    if code == SPEECH:
        return telling(found.first.words, kind)
    name = code.partition("~")[0].rstrip("%#!")
    return found.traits.quotes.get(SHOWN_BY.get(name, name), "")


def sections_of(block: Block) -> list[tuple[str, str]]:
    """The text under each smaller heading of a block, with the heading."""
    heads = {plain(heading): heading for heading in block.subtitles}
    sections: list[tuple[list[str], str]] = []
    for line in block.text.split("\n"):
        if (key := plain(line)) in heads:
            sections.append(([], heads[key]))
        elif sections:
            sections[-1][0].append(line)
    return [("\n".join(lines), heading) for lines, heading in sections]


def _said_of_itself(kind: str, reading: Reading, found: Found) -> str:
    """The doubt that a file's name or a title raises: not signed, or not the whole."""
    said = f"{plain(reading.attachment.name)} {plain(found.first.title)}"
    if kind in SIGNED and any(phrase in said for phrase in UNSIGNED):
        return "unsigned"
    return "excerpt" if kind in ENTIRE and EXCERPT.search(said) else ""
