"""Doubts as questions: what is asked, what speaks for each answer, and two to four answers, none chosen before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from console.case import Case
from console.quoting import Text, as_written
from console.words import Words, address, file_name
from triage.completeness import UNOPENED
from triage.due import OF_SENDER, Point
from triage.message import Attachment, Outcome
from triage.settled import NO_PIECE
from triage.values import Certainty, Evidence, Piece, Standing
from triage.whole import Part, files_of

CHOICES = 4
READ = 30  # pages of a piece in which a quote is looked for
SAID = 3_000  # characters of a mail beside the question what it means
CATCH_ALL = frozenset({"unknown", "combined_dossier"})
CLOSED = {
    "hidden_scan",
    "hidden_encrypted",
    "hidden_damaged",
    "hidden_unsupported",
    "hidden_over_limit",
    "hidden_held",
    "hidden_unreadable",
}
PICTURED, FEW_WORDS = 0.8, 8


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: a form to post, or a page to go to when there is more to say."""

    label: str
    action: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    href: str = ""


class Ground(NamedTuple):
    """What speaks for an answer, or for one of several; `href` shows it."""

    what: str
    said: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question card. `where` and pages say what the middle pane shows with it; `typed` is a fact one may type too.

    `said` is the mail that is asked about, in its `language`.
    """

    title: str
    why: tuple[Ground, ...]
    choices: tuple[Choice, ...]
    where: str = ""  # the place of a file
    first: int = 0
    last: int = 0
    point: Point | None = None
    help: str = ""
    typed: str = ""
    said: str = ""
    language: str = ""


def questions_of(case: Case, words: Words) -> tuple[Question, ...]:
    """One question for each open point, in its order."""
    return tuple(_question(case, point, words) for point in case.points)


def files(case: Case) -> dict[str, Attachment]:
    """Every file of a dossier by its place, in the order of arrival."""
    return {place: file for part in case.parts for place, file in files_of(part).items()}


def piece_fields(place: str, first: int, last: int, *kinds: str) -> tuple[tuple[str, str], ...]:
    """The fields of the form that settles pages as pieces; no kind says "no piece"."""
    chosen = tuple(("kind", kind) for kind in kinds) or (("kind", NO_PIECE),)
    return (("file", place), ("first", str(first)), ("last", str(last)), *chosen)


def _question(case: Case, point: Point, words: Words) -> Question:
    if point.code == "condition":
        return _of_condition(case, point, words)
    if point.code == "line":
        return _of_line(case, point, words)
    if point.code in CLOSED:
        return _of_closed_file(case, point, words)
    if point.code in {"hidden_page", "hidden_unplaced"}:
        return _of_pages(case, point, words)
    return _of_message(case, point, words)


def _of_condition(case: Case, point: Point, words: Words) -> Question:
    say = words.speech.say
    need = next(line.need for line in case.whole.standings if line.key == point.key).value
    condition, title = {
        "if adaptation": ("adaptation", say("Est-ce l’adaptation d’une œuvre ?")),
        "if co-development": ("codevelopment", say("Le projet est-il codéveloppé ?")),
        "if series": ("series", say("Est-ce une série ?")),
        "if animation": ("animation", say("Est-ce un film d’animation ?")),
    }[need]
    action = f"/d/{case.reference}/conditions"
    return Question(
        title=title,
        why=(Ground(words.line(point.key, case.call), say("demandée si oui")),),
        choices=tuple(
            Choice(label, action, (("key", condition), ("holds", holds)))
            for label, holds in ((say("Oui"), "yes"), (say("Non"), "no"))
        ),
        point=point,
    )


def _of_line(case: Case, point: Point, words: Words) -> Question:
    line = next(line for line in case.whole.standings if line.key == point.key)
    piece = _doubtful(case, line)
    if piece is None:
        return _of_pages(case, point, words)
    asked = _kinds_of(case, point.key)
    likely = sorted(piece.maybe, key=lambda kind: kind not in asked)[:1]
    kinds = tuple(dict.fromkeys(kind for kind in (piece.kind, *likely) if kind not in CATCH_ALL))
    return _ask(case, point, piece, kinds or _open_kinds(case), words)


def _doubtful(case: Case, line: Standing) -> Piece | None:
    """The piece the doubt is about: an unsure one of the line's kinds, or one that might be."""
    kinds = _kinds_of(case, line.key)
    unsure = [piece for piece in case.whole.pieces if piece.certainty is Certainty.UNSURE]
    near = [piece for piece in unsure if piece.kind in kinds] or [p for p in unsure if kinds & set(p.maybe)]
    return near[0] if near else None


def _kinds_of(case: Case, key: str) -> set[str]:
    """The kinds that meet a line of the checklist."""
    return {kind for line in case.call.requirements if line.key == key for kind in line.kinds} if case.call else set()


def _ask(case: Case, point: Point, piece: Piece, kinds: tuple[str, ...], words: Words) -> Question:
    say, place = words.speech.say, piece.attachment
    action, first, last = f"/d/{case.reference}/pieces", piece.first_page, piece.last_page
    choices = [Choice(words.kind(kind), action, piece_fields(place, first, last, kind)) for kind in kinds[:2]]
    if len(kinds) > 1 and piece.reason == "rival":
        alone = [_alone(words.kind(kind), words) for kind in kinds[:2]]
        choices = [
            Choice(alone[0], action, piece_fields(place, first, last, kinds[0])),
            Choice(say("Les deux"), action, piece_fields(place, first, last, *kinds[:2])),
            Choice(alone[1], action, piece_fields(place, first, last, kinds[1])),
        ]
    else:
        choices.append(Choice(say("Aucune pièce demandée"), action, piece_fields(place, first, last)))
    choices.append(
        Choice(say("Autre…"), href=address(case.reference, file=place, page=first, first=first, last=last, correct=1))
    )
    return Question(
        title=_about(case, place, first, last, words),
        why=tuple(_why(case, piece, kinds, words)),
        choices=tuple(choices[:CHOICES]),
        where=place,
        first=first,
        last=last,
        point=point,
    )


def _alone(kind: str, words: Words) -> str:
    """One kind without the other; the name stands first in one language and last in another."""
    text = words.speech.say("%(kind)s seul", kind=words.within(kind))
    return text[:1].upper() + text[1:]


def _why(case: Case, piece: Piece, kinds: tuple[str, ...], words: Words) -> Iterator[Ground]:
    """What speaks for the first answer, and for the second; once, where it is the same."""
    say = words.speech.say
    texts = _texts_of(case, piece)
    grounds = words.grounds(_as_written(piece.evidence, texts))
    against = words.grounds(_as_written(_of_rival(piece, kinds[1]), texts)) if len(kinds) > 1 else ""
    if grounds and against == grounds:
        yield Ground(say("Dans les deux cas"), grounds)
        return
    if grounds and kinds:
        yield Ground(words.kind(kinds[0]), grounds)
    if against:
        yield Ground(words.kind(kinds[1]), against)
    elif words.doubt(piece):
        yield Ground(say("Doute"), words.doubt(piece))


def _texts_of(case: Case, piece: Piece) -> tuple[Text, ...]:
    """The pages of a piece, and its file's name."""
    file = files(case).get(piece.attachment)
    if file is None:
        return ()
    pages = [page.text for page in file.pages if piece.first_page <= page.number <= piece.last_page][:READ]
    return tuple(Text(text) for text in (*pages, file_name(file)))


def _as_written(grounds: tuple[Evidence, ...], texts: tuple[Text, ...]) -> tuple[Evidence, ...]:
    """The same with quotes as these texts write them."""
    return tuple(replace(ground, quote=as_written(ground.quote, texts)) for ground in grounds)


def _of_rival(piece: Piece, rival: str) -> tuple[Evidence, ...]:
    return tuple(ground for ground in piece.against if ground.code.startswith(f"{rival}."))


def _about(case: Case, place: str, first: int, last: int, words: Words) -> str:
    say = words.speech.say
    file = files(case).get(place)
    if file is not None and first <= 1 and last >= (file.page_count or len(file.pages)):
        return (
            say("Que contient ce fichier ?") if first == last else say("Que contiennent ces %(num)s pages ?", num=last)
        )
    if first == last:
        return say("Que contient la page %(first)s ?", first=first)
    if last == first + 1:
        return say("Que contiennent les pages %(first)s et %(last)s ?", first=first, last=last)
    return say("Que contiennent les pages %(first)s à %(last)s ?", first=first, last=last)


def _of_closed_file(case: Case, point: Point, words: Words) -> Question:
    say = words.speech.say
    looked_at = {one.key for one in case.whole.settled.pieces}
    closed = [
        (place, file)
        for place, file in files(case).items()
        if (file.readability in UNOPENED or file.outcome is Outcome.HELD) and place not in looked_at
    ]
    if not closed:
        return _of_message(case, point, words)
    place, file = closed[0]
    last = max(1, file.page_count or len(file.pages))
    piece = Piece("unknown", place, 1, last, Certainty.UNSURE)
    asked = _ask(case, point, piece, _open_kinds(case), words)
    why = (Ground(words.place(file, 1, last), words.point(point.code)),)
    return Question(say("Que contient ce fichier ?"), why, asked.choices, place, 1, last, point)


def _of_pages(case: Case, point: Point, words: Words) -> Question:
    """Pages that nobody could place: a long stretch, or a picture."""
    unplaced = [
        piece
        for piece in case.whole.pieces
        if piece.certainty is Certainty.UNSURE and (piece.kind in CATCH_ALL or piece.reason in {"weak", "unrecognised"})
    ]
    if unplaced and point.code in {"hidden_unplaced", "line"}:
        return _ask(case, point, unplaced[0], _open_kinds(case), words)
    for place, file in files(case).items():
        for page in file.pages:
            if page.image_share >= PICTURED and len(page.text.split()) < FEW_WORDS and page.number > 1:
                piece = Piece("unknown", place, page.number, page.number, Certainty.UNSURE)
                return _ask(case, point, piece, _open_kinds(case), words)
    return _of_message(case, point, words)


def _open_kinds(case: Case) -> tuple[str, ...]:
    """The kinds of the lines that are still open: what an unplaced page most likely is."""
    waiting = {line.key for line in (*case.whole.open_lines, *case.whole.absent_lines)}
    lines = case.call.requirements if case.call else ()
    return tuple(dict.fromkeys(line.kinds[0] for line in lines if line.key in waiting))


def _of_message(case: Case, point: Point, words: Words) -> Question:
    """A point about a message as a whole, with what it says."""
    part = case.part(point.message) or (case.parts[-1] if case.parts else None)
    question = _about_message(case, point, part, words)
    if part is None:
        return question
    text = part.message.text.strip()
    cut = text if len(text) <= SAID else f"{text[:SAID]}…"
    return replace(question, said=cut, language=part.advice.language)


def _about_message(case: Case, point: Point, part: Part | None, words: Words) -> Question:
    """Whose it is, or what it holds."""
    say = words.speech.say
    number = point.message or (part.number if part else 0)
    of_film = point.code == "other_title"  # whoever knows the film does not vouch for who wrote
    looked = say("C’est bien ce film") if of_film else say("Vu, rien à faire")
    seen = Choice(looked, f"/d/{case.reference}/points", (("code", point.code), ("message", str(number))))
    elsewhere = Choice(say("Un autre dossier…"), href=f"/m/{number}/match")
    if of_film:
        return Question(words.point(point.code), tuple(_sender(part, words)), (seen, elsewhere), point=point)
    if point.code in OF_SENDER:
        ours = Choice(say("C’est bien le producteur"), f"/d/{case.reference}/senders", (("message", str(number)),))
        return Question(words.point(point.code), tuple(_sender(part, words)), (ours, elsewhere, seen), point=point)
    if point.code == "hidden_link":
        title = say("Qu’y a-t-il derrière le lien ?")
        nothing = Choice(say("Rien de demandé"), f"/d/{case.reference}/points", (("code", "transfer_link"),))
        why = (Ground(say("Lien"), say("une pièce absente peut s’y trouver")),)
        return Question(title, why, (nothing,), point=point, help=say("Ouvrez le lien vous-même, hors du guichet."))
    read = Choice(say("Lire le message"), href=f"/m/{number}")
    return Question(words.point(point.code), tuple(_lines_named(case, point, words)), (seen, read), point=point)


def _lines_named(case: Case, point: Point, words: Words) -> Iterator[Ground]:
    """The lines of the checklist of which a message says that they are absent, or something of what came for them."""
    if point.code in {"said_absent", "remark_on_piece"} and point.detail:
        names = tuple(words.line(key, case.call) for key in point.detail.split())
        yield Ground(words.speech.say("Pièce"), words.listed(names))


def _sender(part: Part | None, words: Words) -> Iterator[Ground]:
    say = words.speech.say
    if part is not None:
        yield Ground(say("Adresse"), part.message.sender.address or say("aucune"))
        company = part.advice.facts.company
        if company:
            yield Ground(say("Société citée"), company)
