"""What the desk says, in the reader's language: sentences, times, amounts, and the spaces French puts before marks.

Source sentences are French. Dutch, English and German lie in console/locale and are compiled when the desk starts.
"""

import re
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_currency, format_decimal
from babel.support import NullTranslations, Translations

from notifier.wording import ranked

LANGUAGES = {"fr": "Français", "nl": "Nederlands", "en": "English", "de": "Deutsch"}
FOLDER = Path(__file__).parent / "locale"
NARROW, HARD = "\u202f", "\u00a0"
_BEFORE = re.compile(r"[ \u00a0\u202f]+([;!?»])")
_COLON = re.compile(r"[ \u00a0\u202f]+:(?=\s|$)")
_AFTER = re.compile(r"«[ \u00a0\u202f]+")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_DIGITS = re.compile(r"(?<=\d) (?=\d{3}\b)")
_UNITS = re.compile(r"(?<=\d) (?=(?:h|min|s|€|%|Ko|Mo|Go|p\.)\b|[€%])")


@lru_cache(maxsize=4096)  # the desk's own sentences: some hundreds, said again on every row
def french(text: str) -> str:
    """Put the spaces that do not break where French has them: writers type ordinary ones."""
    text = _AFTER.sub(f"«{NARROW}", _BEFORE.sub(rf"{NARROW}\1", text))
    text = _COLON.sub(f"{HARD}:", text)
    return _UNITS.sub(HARD, _DIGITS.sub(NARROW, text))


def printed(text: str) -> str:
    """Names from the fund's files as they are printed: writers type straight apostrophes, and letters keep them."""
    return _APOSTROPHE.sub("’", text)


class Speech:
    """One language, with the clocks it tells times by."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        """Take one of LANGUAGES; any other is French."""
        self.language = language if language in LANGUAGES else "fr"
        self.locale = Locale.parse(f"{self.language}_BE")
        self.zone = zone
        self._words = catalogue(self.language)

    # ------------------------------------------------------------------------------------------------ sentences

    def say(self, sentence: str, **values: object) -> str:
        """A sentence; `%(name)s` in it takes the value of that name."""
        return self._shown(self._words.gettext(sentence)) % values if values else self.gettext(sentence)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """A sentence with a number, `%(num)s` in it, in the form that the number asks for."""
        return self.ngettext(one, many, number) % {"num": self.number(number), **values}

    def told(self, one: str, many: str, number: int) -> str:
        """The same where a sentence begins with its number: small ones in words, with a capital."""
        text = self.ngettext(one, many, number) % {"num": self.spelt(number)}
        return text[:1].upper() + text[1:]

    def spelt(self, number: int) -> str:
        """Two to nine in words, as prose has them; others in figures."""
        say = self.say
        few = (say("deux"), say("trois"), say("quatre"), say("cinq"), say("six"), say("sept"), say("huit"), say("neuf"))
        return few[number - 2] if 2 <= number <= 9 else self.number(number)

    def gettext(self, sentence: str) -> str:
        """A sentence as it stands."""
        return self._shown(str(self._words.gettext(sentence)))

    def ngettext(self, one: str, many: str, number: int) -> str:
        """The form for a number, not filled in yet. French counts nothing as one: "0 pièce"."""
        return self._shown(str(self._words.ngettext(one, many, self._like(number))))

    def pgettext(self, context: str, sentence: str) -> str:
        """A sentence that means different things in different places."""
        return self._shown(str(self._words.pgettext(context, sentence)))

    def npgettext(self, context: str, one: str, many: str, number: int) -> str:
        """Both."""
        return self._shown(str(self._words.npgettext(context, one, many, self._like(number))))

    def _like(self, number: int) -> int:
        return 1 if self.language == "fr" and number == 0 else number

    def _shown(self, text: str) -> str:
        return french(text) if self.language == "fr" else text

    # ------------------------------------------------------------------------------------------ times and figures

    def local(self, moment: datetime) -> datetime:
        """A moment on the fund's clocks."""
        return moment.astimezone(self.zone)

    def date(self, moment: datetime) -> str:
        """Thursday, 12 November 2026."""
        return ranked(str(format_date(self.local(moment), "full", locale=self.locale)), self.language)

    def day(self, moment: datetime) -> str:
        """12 November 2026."""
        return ranked(str(format_date(self.local(moment), "long", locale=self.locale)), self.language)

    def short(self, moment: datetime) -> str:
        """12/11/2026, with all four digits of the year."""
        return f"{self.local(moment):%d.%m.%Y}" if self.language == "de" else f"{self.local(moment):%d/%m/%Y}"

    def time(self, moment: datetime) -> str:
        """9 h 42 in French, 09:42 elsewhere."""
        there = self.local(moment)
        if self.language == "fr":
            return f"{there.hour}{HARD}h{HARD}{there.minute:02}"
        return str(format_time(there, "HH:mm", locale=self.locale))

    def moment(self, moment: datetime) -> str:
        """Date and time: Thursday, 12 November 2026, 09:42."""
        return self.say("%(date)s à %(time)s", date=self.date(moment), time=self.time(moment))

    def near(self, moment: datetime) -> str:
        """A moment of the months to come, where there is little room: 12 November at 09:42."""
        date = ranked(str(format_skeleton("MMMMd", self.local(moment), locale=self.locale)), self.language)
        return self.say("%(date)s à %(time)s", date=date, time=self.time(moment))

    def when(self, moment: datetime, now: datetime) -> str:
        """How lists tell a time: today's by the clock, yesterday's by that word, others by their date."""
        days = (self.local(now).date() - self.local(moment).date()).days
        if days == 0:
            return self.time(moment)
        if days == 1:
            return self.say("hier, %(time)s", time=self.time(moment))
        return self.short(moment)

    def received(self, moment: datetime, now: datetime) -> str:
        """When something came, as a head tells it: the same as in a list, with the little words of a sentence."""
        days = (self.local(now).date() - self.local(moment).date()).days
        if days == 0:
            return self.say("reçu à %(time)s", time=self.time(moment))
        if days == 1:
            return self.say("reçu hier à %(time)s", time=self.time(moment))
        return self.say("reçu le %(date)s", date=self.short(moment))

    def since(self, moment: datetime, now: datetime) -> str:
        """The same behind "depuis"."""
        days = (self.local(now).date() - self.local(moment).date()).days
        if days == 0:
            return self.pgettext("depuis", "%(time)s") % {"time": self.time(moment)}
        if days == 1:
            return self.pgettext("depuis", "hier à %(time)s") % {"time": self.time(moment)}
        return self.pgettext("depuis", "le %(date)s") % {"date": self.short(moment)}

    def until(self, left: timedelta) -> str:
        """How long something still waits: 1 min 40 s; the same in all our languages."""
        seconds = max(0, int(left.total_seconds()))
        hours, minutes = divmod(seconds // 60, 60)
        if hours:
            return f"{hours}{HARD}h" + (f"{HARD}{minutes:02}{HARD}min" if minutes else "")
        return f"{minutes}{HARD}min{HARD}{seconds % 60:02}{HARD}s" if minutes else f"{seconds}{HARD}s"

    def amount(self, cents: int) -> str:
        """An amount in euros, without cents when they are none."""
        if cents % 100 == 0 and self.language != "nl":
            pattern = "#,##0\u00a0¤"
            return str(format_currency(cents // 100, "EUR", pattern, locale=self.locale, currency_digits=False))
        return str(format_currency(Decimal(cents) / 100, "EUR", locale=self.locale))

    def number(self, value: int) -> str:
        """A whole number with its thousands apart."""
        return _number(value, self.language)

    def size(self, count: int) -> str:
        """A number of bytes as people say it, and as letters do: in thousands, never in 1,024s."""
        octet = "o" if self.language == "fr" else "B"
        for name, unit in (("G", 10**9), ("M", 10**6), ("k", 10**3)):
            if count >= unit:
                digits = 0 if count >= 10 * unit else 1
                return f"{format_decimal(round(count / unit, digits), locale=self.locale)}{HARD}{name}{octet}"
        return f"{self.number(count)}{HARD}{octet}"


@lru_cache(maxsize=4096)
def _number(value: int, language: str) -> str:
    return str(format_decimal(value, locale=f"{language}_BE"))


@cache
def catalogue(language: str) -> NullTranslations:
    """The sentences of a language; French ones are their own."""
    if language == "fr":
        return NullTranslations()
    with (FOLDER / language / "LC_MESSAGES" / "console.po").open("rb") as file:
        entries = read_po(file, locale=f"{language}_BE")
    compiled = BytesIO()
    write_mo(compiled, entries)
    compiled.seek(0)
    return Translations(compiled)


def preferred(header: str) -> str:
    """The first of our languages that a browser asks for (Accept-Language); French when it asks for none."""
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(header.split(",")[:10]):
        tag, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-float(weight or 1), place, tag[:2].lower()))
        except ValueError:
            continue
    return next((tag for _, _, tag in sorted(wanted) if tag in LANGUAGES), "fr")
