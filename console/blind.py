"""The blind check: now and then a sure piece is asked before its name is shown, and measures the machine."""

import hashlib
from datetime import timedelta

from console.case import Case
from console.questions import Choice, Ground, Question, files, piece_fields
from console.visit import Visit
from console.words import Words, file_name
from triage.message import Attachment
from triage.settled import Act, is_verified
from triage.values import Certainty, Piece

ONE_IN = 20  # sure pieces that are asked blind
CHECKS = 2  # asked blind of a person a day
QUIET = timedelta(hours=24)  # before a deadline nobody is asked blind


def blind_check(case: Case, visit: Visit, words: Words) -> Question | None:
    """One sure piece in twenty or so is asked before its name is shown: it measures the machine without bias."""
    if case.call is None or visit.now >= case.call.deadline - QUIET:
        return None
    done = {(one.key, one.first) for one in case.file.settlements if one.act is Act.CHECK and one.stands}
    known = files(case)
    lines = {kind: line.key for line in case.call.requirements for kind in line.kinds}
    for piece in case.whole.pieces:
        if piece.certainty is not Certainty.SURE or is_verified(piece) or piece.kind not in lines:
            continue
        if (piece.attachment, piece.first_page) in done or piece.attachment not in known:
            continue
        seed = seed_of(case.reference, piece)
        if seed % ONE_IN == 0:
            return _question(case, piece, known[piece.attachment], seed // ONE_IN, words)
    return None


def seed_of(reference: str, piece: Piece) -> int:
    """A number that decides whether a piece is asked blind: the same each time its page is drawn, and no pattern."""
    return int.from_bytes(hashlib.sha256(f"{reference} {piece.attachment} {piece.first_page}".encode()).digest()[:4])


def _question(case: Case, piece: Piece, file: Attachment, turn: int, words: Words) -> Question:
    say = words.speech.say
    likely = [ground.code.partition(".")[0] for ground in piece.against]
    ours = [line.kinds[0] for line in (case.call.requirements if case.call else ())]
    rivals = [kind for kind in dict.fromkeys((*likely, *ours)) if kind != piece.kind][:2]
    kinds = sorted((piece.kind, *rivals), key=lambda kind: hashlib.sha256(f"{turn}{kind}".encode()).digest())
    action = f"/d/{case.reference}/checks"
    return Question(
        title=say("Qu’est-ce que c’est ?"),
        why=(Ground(words.pages(piece.first_page, piece.last_page), file_name(file)),),
        choices=(
            *(
                Choice(words.kind(k), action, piece_fields(piece.attachment, piece.first_page, piece.last_page, k))
                for k in kinds
            ),
            Choice(say("Autre chose"), action, piece_fields(piece.attachment, piece.first_page, piece.last_page)),
        ),
        where=piece.attachment,
        first=piece.first_page,
        last=piece.last_page,
        help=say("Contrôle à l’aveugle, deux par jour au plus : il mesure la machine, pas vous."),
    )
