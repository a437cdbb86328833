"""Which kinds have no rows in the table, the fund's own, and what may be one of them by the name it goes by.

Nothing a paper says can speak for such a kind, so that some other fits it better, even surely. Its name keeps the paper
from that: a person looks, and the line that asks for the kind is unsure.
"""

from collections.abc import Sequence
from dataclasses import replace

from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NO_PIECE

HEAD = 4  # lines at the top of a piece among which a smaller heading says what the whole of it is


def with_added(reading: Reading, found: Sequence[Found]) -> list[Found]:
    """The segments of a file, where those that bear the name of an added kind may be that kind too.

    The file's name counts for all of them, unless it names other kinds too and one of them bears the name itself.
    """
    if not reading.names.added:
        return list(found)
    borne = [_borne(reading, one) for one in found]
    sole = len(reading.file_naming) == 1
    file = [
        naming.kind
        for naming in reading.file_naming
        if naming.kind in reading.names.added and (sole or not any(naming.kind in kinds for kinds in borne))
    ]
    return [
        _perhaps(one, [kind for kind in dict.fromkeys((*kinds, *file)) if kind != one.verdict.kind], len(found) == 1)
        for one, kinds in zip(found, borne, strict=True)
    ]


def _borne(reading: Reading, found: Found) -> list[str]:
    """The added kinds that a heading, a sheet's name, a bookmark or the contents name where a segment begins."""
    called, block = found.called, found.first
    top = [line for line in block.text.split("\n") if line.strip()][:HEAD]
    heads = [line for line in (*top, block.label) if line in {*block.subtitles, block.label}]
    namings = [*called.title, *called.bookmark, *called.listed]
    namings += [naming for head in heads for naming in reading.names.in_title(head)]
    return [naming.kind for naming in namings if naming.kind in reading.names.added]


def _perhaps(found: Found, kinds: list[str], alone: bool) -> Found:
    """A segment that may be one of these kinds as well; a file of hardly any words is the first of them, perhaps."""
    verdict = found.verdict
    if not kinds or (verdict.kind in NO_PIECE and not alone):
        return found
    if verdict.kind in NO_PIECE:
        return replace(found, verdict=replace(verdict, kind=kinds[0], doubt="weak"))
    reason, _, near = verdict.doubt.partition(":")
    others = dict.fromkeys((*kinds, *(kind for kind in near.split(",") if kind)))
    doubt = f"{reason or 'rival'}:{','.join(others)}"
    return replace(found, verdict=replace(verdict, doubt=doubt, rival=kinds[0]))
