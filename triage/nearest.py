"""Which piece came nearest to a line that is missing, and as what it was read instead."""

from collections.abc import Collection, Iterable

from triage.values import Evidence, Piece

REFUSED = "refused"  # the ground's code goes on with the kind that the piece was read as


def nearest(kinds: Collection[str], pieces: Iterable[Piece]) -> tuple[Evidence, ...]:
    """The piece whose best rival is one of these kinds, the strongest rival first; nothing where none came near."""
    near = [(sum(ground.weight for ground in piece.against), piece) for piece in pieces if _rival_of(piece) in kinds]
    if not near:
        return ()
    weight, piece = max(near, key=lambda entry: entry[0])
    quote = next((ground.quote for ground in piece.against if ground.quote), "")
    return (Evidence(f"{REFUSED}.{piece.kind}", piece.first_page, quote, round(weight, 2), piece.attachment),)


def _rival_of(piece: Piece) -> str:
    return piece.against[0].code.rpartition(".")[0] if piece.against else ""
