"""Fills the moments into texts, so that a dossier is never older than the mail that carries it.

{day -12}      12 days before the mail, in the text's language: 3 mars 2026, 3 maart 2026, 3 March 2026, 3. März 2026
{date -12}     the same in figures: 03/03/2026
{month +4}     the month four months later: juillet 2026
{year}  {year +1}
"""

import re
from datetime import datetime, timedelta

MONTHS = {
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
}
MOMENT = re.compile(r"\{(day|date|month|year) ?([+-]?\d+)?\}")


def filled(text: str, now: datetime, language: str) -> str:
    """A text with its moments."""

    def moment(match: re.Match[str]) -> str:
        return _moment(match[1], int(match[2] or 0), now, language)

    return MOMENT.sub(moment, text)


def _moment(unit: str, shift: int, now: datetime, language: str) -> str:
    if unit == "year":
        return str(now.year + shift)
    if unit == "month":
        months = now.year * 12 + now.month - 1 + shift
        return f"{_name(language, months % 12)} {months // 12}"
    day = now + timedelta(days=shift)
    if unit == "date":
        return f"{day:%d/%m/%Y}"
    number = f"{day.day}." if language == "de" else str(day.day)
    return f"{number} {_name(language, day.month - 1)} {day.year}"


def _name(language: str, month: int) -> str:
    return MONTHS[language].split("|")[month]
