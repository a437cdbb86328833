"""Whether a paper is of a time that is over: a calendar of last year, an option that ended, a former call's budget."""

import re
from collections.abc import Iterable
from dataclasses import replace

from triage.message import Message
from triage.text.folding import fold
from triage.values import Certainty, Piece

OUTDATED = "outdated"  # the doubt
OPTION = "option_agreement"  # of any age: its end tells
OVER = {  # so many years before the mail lies the latest year of a paper that is over
    OPTION: 1,
    "development_schedule": 1,
    "declaration_honour": 1,
    "development_budget": 2,
    "development_finance_plan": 2,
}
LONG_AGO = 15  # years: a number below is a sum
YEAR = re.compile(r"(?:[a-z]\.? |[a-z(/.-])(20[0-4]\d)\b")  # not a sum in a cell of its own
SHORT = re.compile(  # "mars 26", "3.11.26", but not the day in "March 26, 2025"
    r"(?:\b(?:jan|fe[bv]|mar|maa|apr|avr|ma[iy]|mei|ju[inl]|aou|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}\.? '?"
    r"|\d[./-][01]?\d[./-])(2\d)\b(?!,? 20\d\d)"
)
ENDS = re.compile(  # the day on which an option ends
    r"\b(?:prend(?:ra)? fin|expire\w*|jusqu'au|echeance|until|ends? on|ending on|tot(?: en met)?|eindigt op"
    r"|bis(?: zum)?|endet am)\b[^.;\n]{0,40}?\b(20[0-4]\d)\b"
)


def without_outdated(message: Message, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, a sure one made unsure of which every year is over when the mail says that it was written."""
    now = message.date.year if message.date else 0
    return [
        replace(piece, certainty=Certainty.UNSURE, doubt=OUTDATED)
        if now and piece.kind in OVER and piece.certainty is Certainty.SURE and _is_over(message, piece, now)
        else piece
        for piece in pieces
    ]


def _is_over(message: Message, piece: Piece, now: int) -> bool:
    text = fold(
        "\n".join(
            page.text
            for attachment in message.attachments
            if attachment.path == piece.attachment
            for page in attachment.pages
            if piece.first_page <= page.number <= piece.last_page
        )
    )
    short = (f"20{year}" for year in SHORT.findall(text))
    years = ENDS.findall(text) if piece.kind == OPTION else [*YEAR.findall(text), *short]
    named = [int(year) for year in years if int(year) > now - LONG_AGO]
    return bool(named) and max(named) <= now - OVER[piece.kind]
