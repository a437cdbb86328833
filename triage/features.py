"""What can be counted in a stretch of text without knowing what it is: voices, amounts, dates, line shapes, themes.

Counts add up, so the traits of several pages are the sum of the traits of each. All patterns read the text in time linear in its length.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from triage.folding import fold
from triage.languages import language_of_words
from triage.lexicon import Memory, themes
from triage.vocabulary.artistic import PRONOUNS

_WORD = re.compile(r"[a-z0-9]+")
_AMOUNT = re.compile(
    r"(?P<before>€ ?|eur ?|£ ?|\$ ?)?(?<![\w.,/+])"
    r"(?P<number>\d{1,3}(?P<part>[ .,'])\d{3}(?:(?P=part)\d{3})*(?![\d%]| %)(?:[.,]\d{2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2})?(?![\d.,]*\d))"
    r"(?P<after> ?(?:€|eur\b|euros?\b|k€))?"
)
_DIGIT = re.compile(r"\d")
_TELEPHONE = re.compile(r"\+\d{2}|\btel|\bgsm\b|\bphone|\bmobile")
MOST_UNMARKED = 30_000_000.0  # a larger number without a currency sign is a telephone or an account

_PERCENT = re.compile(r"\d{1,3}(?:[.,]\d{1,2})? ?%")
_FRACTION = re.compile(r"^(?:0\.\d+|1(?:\.0+)?)$")
_CELL = re.compile(r"^-?\d+(?:\.\d+)?$")
_SLUG = re.compile(
    r"^\s{0,40}(?:(?:sc(?:ene)?|seq(?:uence)?|szene|bild)?\.?\s?\d{1,3}[a-z]?[.):\-–]?\s{0,6})?"
    r"(?:int\.?\s?/\s?ext|ext\.?\s?/\s?int|interieur|exterieur|int|ext|i/e|e/i|binnen|buiten|innen|aussen|i/t|i/n|a/t|a/n)"
    r"(?:\.|\s?[-–—:/]|\s{2,}|\s(?=[a-z0-9'\" ]{2,60}[-–—/.,(]))",
)
_TIME_OF_DAY = re.compile(
    r"\b(?:jour|nuit|soir|matin|aube|crepuscule|dag|nacht|avond|ochtend|day|night|dawn|dusk|morning|evening|continuous|later|tag|morgen|abend|dammerung)\b"
)
_CUE = re.compile(r"^\s*(?!int\b|ext\b)[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’ .\-0-9]{1,28}(?:\s?\((?:[^)]{1,30})\))?\s*$")
_YEAR_START = re.compile(r"^\W{0,4}(?:19|20)\d\d\b")
_YEAR_PAREN = re.compile(r"\((?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?[^)]{0,12}\)")
_YEAR = re.compile(r"\b(?:19[4-9]|20[0-4])\d\b")
_DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b")
_ARTICLE = re.compile(
    r"^\s*(?:article|art\.?|artikel|clause|§|section)\s?(?:\d{1,3}|[ivx]{1,5})\b|^\s*\d{1,2}\.\d{1,2}\.?\s+[a-z]"
)
_NUMBERED = re.compile(r"^\s*(?:n[°o]\s?)?\d{1,3}\s?[.)\-–:]\s*\D")
_BULLET = re.compile("^\\s*[•▪‣●○◦■\uf0b7\uf0a7*–—-]\\s")
_LABEL = re.compile(r"^[^:\n]{2,40}\s?:\s*\S")
_TOC = re.compile(r"(?:\.\s?){4,}\s*\d{1,3}\s*$|(?:_{4,}|\s{6,}|…{2,})\s*\d{1,3}\s*$")
_EPISODE = re.compile(
    r"^\W{0,3}(?:episode|ep|aflevering|afl|folge|chapter|chapitre)\.?\s?(?:n[°o]\s?)?(?:\d{1,3}|one|two|three|un|deux|trois|een|twee|drie|eins|zwei|drei|[ivx]{1,4})\b"
)
_AGE = re.compile(
    r"\(\s?\d{1,2}\s?(?:ans|jaar|years?|jahre|j\.)?\s?(?:[,;)])|,\s\d{1,2}\s?(?:ans|jaar|years old|jahre alt)?\s?[,.:–(]|\b\d{1,2}\s(?:ans|jaar|years old|jahre)\b"
)
_POSTCODE = re.compile(r"\b(?:[bB]-? ?)?(1[34]\d\d|[4-7]\d{3})\s+[A-ZÉÈÀ][a-zà-ÿA-Z]+")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?\d{4}){3,5}\b")
_URL = re.compile(r"https?://|www\.|vimeo\.|youtu\.?be", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.")
_BOX = re.compile("\\[[ xX✓]?\\]|[☐☑☒□✓✔]|_{6,}")
_MRZ = re.compile("<<<")
_ISBN = re.compile(r"\bisbn\b")
_STARS = re.compile("[★☆]{2,}")
_QUOTED = re.compile('[«“„"][^»”“"]{20,300}[»”“"]')
_DURATION = re.compile(r"\b\d{1,3}\s?(?:min(?:utes?|uten)?\b|['’′](?!\w))|\b\d{1,2}\s?[x×]\s?\d{2}\b")
_CODE = re.compile(r"(?:^|\s)(?:\d{2}/\d{2}|99\d\d|9\d{3}|[1-4]\d/\d\d)\s")
_ROLE = re.compile(
    r"^\s*[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]*\.?|de|van|von|der|den|d'|le|la|el)){1,4}\s*(?:[–—:|,-]|\()\s*(?:co-?|chef\w* |cheffe )?"
    r"(?:sc[eé]nari|r[eé]alisat|product|produc|producent|produzent|autric|auteur|auteure|autor|cr[eé]at|regis|schrij|writer|director|screenw|drehbuch|regie|dialogu|"
    r"dramatur|script|showrunner|monteu|compos|acteur|actrice|acteu|actor)",
    re.IGNORECASE,
)
_DEFINED = re.compile(  # a party's role: ("the Owner"), « la Production », (Auftraggeberin)
    r"\((?:hereinafter |hierna |ci-après |nachstehend )?(?:the |de |der |die |das |le |la |l['’])?[\"“„«]?\s?(?:the |de |der |die |le |la |l['’])?[A-ZÉ][\w-]{3,20}\s?[\"”“»]?\)"
    r"|[\"“„«]\s?(?:the |de |der |die |le |la |l['’])[A-ZÉ][\w-]{3,20}\s?[\"”“»]"
    r"|\b(?:hierna|ci-après|hereinafter|nachstehend|im Folgenden|dénommée?)[, ]+(?:dénommée? |genoemd )?[\"“„«]?\s?(?:the |de |der |die |le |la |l['’])?[A-ZÉ][\w-]{3,20}"
)
_FORM = re.compile(r"\b(?:SRL|SPRL|SA|BV|BVBA|NV|GmbH|AG|Ltd|Limited|DAC|SARL|SAS|B\.V\.|N\.V\.|ASBL|VZW)\b")
_BETWEEN = re.compile(r"\b(?:entre|tussen|between|zwischen|soussigne\w*|ondergetekende\w*|undersigned)\b[^\n]{0,200}")
_GREETING = re.compile(
    r"^\s*(?:cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs|bonjour|dear|geachte|beste|waarde|sehr geehrte[rn]?|liebe[rs]?|guten tag|hello)\b[^.!?]{0,60}[,:]?\s*$"
)
_PLACE_DATE = re.compile(
    r"^\s*(?:[a-z][a-z' -]{2,30},?\s+)?(?:le |den |de |on )?\d{1,2}(?:er|\.|st|nd|rd|th)?\s+[a-z]{3,10}\.?\s+20\d\d\s*$|^\s*[a-z][a-z' -]{2,30},\s+(?:le |den )?\d{1,2}[./-]\d{1,2}[./-]20\d\d\s*$"
)
_VALEDICTION = re.compile(
    r"\b(?:salutations|sentiments|consideration distinguee|cordialement|bien a vous|felicitations|hoogachting|hoogachtend|groeten?|regards|sincerely|faithfully|best wishes"
    r"|grussen?|hochachtungsvoll|amities|amicalement)\b"
)
_CREDIT = re.compile(
    r"\b(?:courts?|longs?|moyens?|shorts?|features?|documenta\w+|dokumentar\w+|kortfilm|langspeelfilm|kurzfilm|spielfilm|telefilm|tv|serie|series|reeks)\b|\d ?(?:min|')"
)
_SENTENCE = re.compile(r"[.!?…][\s»”\"]")


@dataclass(frozen=True)
class Traits:
    """Counts of a stretch of text; adding two gives the traits of both together."""

    counts: Counter[str] = field(default_factory=Counter)
    totals: tuple[float, ...] = ()  # amounts that stand on a line of totals
    largest: float = 0.0
    language: str = ""
    quotes: dict[str, str] = field(default_factory=dict)  # theme or feature to the first line that shows it

    def __getitem__(self, name: str) -> int:
        return self.counts[name]

    @property
    def words(self) -> int:
        """Words of the stretch."""
        return self.counts["words"]


def together(parts: Iterable[Traits]) -> Traits:
    """The traits of several stretches as one; the language is that of the most words."""
    counts: Counter[str] = Counter()
    totals: tuple[float, ...] = ()
    largest = 0.0
    languages: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    for part in parts:
        lead = counts["lead"] if counts["episode"] else counts["words"] + part.counts["lead"]
        counts.update(part.counts)
        counts["lead"] = lead
        totals += part.totals
        largest = max(largest, part.largest)
        if part.language:
            languages[part.language] += part.words
        for name, quote in part.quotes.items():
            quotes.setdefault(name, quote)
    language = languages.most_common(1)[0][0] if languages else ""
    return Traits(counts, totals, largest, language, quotes)


def traits_of(text: str, *, sheet: bool = False, memory: Memory | None = None) -> Traits:
    """Count everything in one text; `sheet` says that tabs part its cells and bare numbers may be money.

    `memory` is shared by texts of one file, so that a word is looked up once.
    """
    counts: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    folded = fold(text)
    words = _WORD.findall(folded)
    language = language_of_words(words[:400])
    counts["words"] = len(words)
    counts["chars"] = len(text)
    _count_voices(words, language, counts)
    _count_themes(words, counts, quotes, memory)
    _count_marks(text, folded, counts)
    counts["between"] = 1 if _BETWEEN.search(folded[:500]) else 0
    totals, largest = _count_lines(text.split("\n"), folded.split("\n"), sheet, counts, quotes)
    return Traits(counts, totals, largest, language, quotes)


@cache
def _voices(language: str) -> dict[str, str]:
    return {word: voice for voice, listed in PRONOUNS.get(language, {}).items() for word in listed.split()}


def _count_voices(words: list[str], language: str, counts: Counter[str]) -> None:
    voices = _voices(language)
    for word in words:
        if (voice := voices.get(word)) is not None:
            counts[voice] += 1


def _count_themes(words: list[str], counts: Counter[str], quotes: dict[str, str], memory: Memory | None) -> None:
    seen: set[tuple[str, ...]] = set()
    for theme, at, length in themes().find(words, memory):
        counts[theme] += 1
        if theme not in quotes:
            quotes[theme] = " ".join(words[at : at + length])
        key = (theme, *words[at : at + length])
        if key not in seen:
            seen.add(key)
            counts[theme + "!"] += 1  # different phrases


def _count_marks(text: str, folded: str, counts: Counter[str]) -> None:
    for name, pattern, where in (
        ("percent", _PERCENT, folded),
        ("year", _YEAR, folded),
        ("year_paren", _YEAR_PAREN, folded),
        ("date", _DATE, folded),
        ("age", _AGE, folded),
        ("postcode", _POSTCODE, text),
        ("iban", _IBAN, text),
        ("url", _URL, text),
        ("mail", _MAIL, text),
        ("box", _BOX, text),
        ("mrz", _MRZ, text),
        ("isbn", _ISBN, folded),
        ("stars", _STARS, text),
        ("quoted", _QUOTED, text),
        ("defined", _DEFINED, text),
        ("legal_form", _FORM, text),
        ("duration", _DURATION, folded),
        ("sentence", _SENTENCE, text),
    ):
        if found := len(pattern.findall(where)):
            counts[name] = found


def _count_lines(
    lines: list[str], folded_lines: list[str], sheet: bool, counts: Counter[str], quotes: dict[str, str]
) -> tuple[tuple[float, ...], float]:
    totals: list[float] = []
    largest = 0.0
    if len(lines) != len(folded_lines):
        lines = folded_lines
    waiting_cue = False
    read = 0
    for line, folded in zip(lines, folded_lines, strict=True):
        stripped = folded.strip()
        if not stripped:
            continue
        counts["lines"] += 1
        shape = _shape_of(line, stripped, counts)
        if shape == "episode" and not counts["episode"]:
            counts["lead"] = read
        read += stripped.count(" ") + 1
        if shape:
            counts[shape] += 1
            quotes.setdefault(shape, line.strip()[:160])
        if waiting_cue and shape != "cue" and shape != "slug":
            counts["spoken"] += 1
        waiting_cue = shape == "cue"
        amounts = _amounts_of(stripped, sheet)
        if amounts:
            counts["amount"] += len(amounts)
            counts["amount_line"] += 1
            if _POSTCODE.search(line):
                counts["local_spend"] += 1
            if _has_share(stripped, sheet):
                counts["share_line"] += 1
            largest = max(largest, *amounts)
            if _starts_total(stripped):
                totals.append(max(amounts))
                counts["total_line"] += 1
    return tuple(totals), largest


def is_scene_heading(line: str) -> bool:
    """True for a line that opens a scene: "12. INT. KITCHEN – NIGHT", in any of the four languages."""
    return bool(_SLUG.match(fold(line)))


def _shape_of(line: str, folded: str, counts: Counter[str]) -> str:
    """The one shape of a line that says most; also counts its first words when they are a label, a month or a year."""
    length = len(folded)
    words = folded.count(" ") + 1
    if words >= 9 and length > 50:
        counts["prose_line"] += 1
        counts["prose_words"] += words
    if length <= 120 and _ROLE.match(line):
        counts["role_line"] += 1
    if length <= 90:
        _count_letter_signs(folded, counts)
        if _YEAR.search(folded) and _CREDIT.search(folded):
            counts["credit_line"] += 1
    first = _WORD.findall(folded[:48])
    if first:
        _count_beginning(first, counts)
    if _SLUG.match(folded) and (length < 90 or _TIME_OF_DAY.search(folded[:120])):
        return "slug"
    if _TOC.search(folded):
        return "toc"
    if _ARTICLE.match(folded):
        return "article"
    if _EPISODE.match(folded) and length < 110:
        return "episode"
    if _YEAR_START.match(folded):
        return "year_line"
    if length <= 34 and _CUE.match(line):
        return "cue"
    if _NUMBERED.match(folded):
        if words >= 7:
            counts["numbered_sentence"] += 1
        return "numbered"
    if _BULLET.match(folded):
        return "bullet"
    if _LABEL.match(folded):
        return "label"
    if _CODE.search(folded):
        return "code"
    return ""


def _count_letter_signs(folded: str, counts: Counter[str]) -> None:
    if _GREETING.match(folded):
        counts["greeting"] += 1
    elif _PLACE_DATE.match(folded):
        counts["place_date"] += 1
    if _VALEDICTION.search(folded):
        counts["valediction"] += 1


@cache
def _beginnings() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases that mean something at the start of a line: labels of a project sheet, months, totals."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for theme, name in (("sheet", "sheet_label"), ("month", "month_line")):
        for phrase in themes().phrases(theme):
            if not any(word.endswith("*") for word in phrase):
                index.setdefault(phrase[0], []).append((phrase, name))
    return {word: tuple(entries) for word, entries in index.items()}


def _count_beginning(first: list[str], counts: Counter[str]) -> None:
    skipped = 1 if first[0].isdigit() and len(first) > 1 else 0
    for phrase, name in _beginnings().get(first[skipped], ()):
        if tuple(first[skipped : skipped + len(phrase)]) == phrase:
            counts[name] += 1
            return


@cache
def _total_words() -> tuple[str, ...]:
    return tuple(sorted({" ".join(phrase) for phrase in themes().phrases("total")}, key=len, reverse=True))


def _has_share(folded: str, sheet: bool) -> bool:
    """True when a line with money also says which part of the whole it is."""
    if _PERCENT.search(folded):
        return True
    return sheet and any(_FRACTION.match(cell.strip()) for cell in folded.split("\t"))


def _starts_total(folded: str) -> bool:
    return folded.lstrip("0123456789.) \t").startswith(_total_words())


def _amounts_of(folded: str, sheet: bool) -> list[float]:
    """The sums of money of a line: with a currency sign, in groups of three, or bare in a sheet's cell."""
    if sheet and "\t" in folded:
        bare = [float(cell) for cell in folded.split("\t") if _CELL.match(cell.strip())]
        return [value for value in bare if value >= 20 and not 1990 <= value <= 2040] or _written_amounts(folded)
    return _written_amounts(folded)


def _written_amounts(folded: str) -> list[float]:
    if not _DIGIT.search(folded) or _TELEPHONE.search(folded):
        return []
    amounts = []
    for match in _AMOUNT.finditer(folded):
        number = match["number"]
        marked = match["before"] or match["after"]
        value = value_of(number)
        if marked or (match["part"] and value < MOST_UNMARKED):
            amounts.append(value * 1000 if match["after"] and "k" in match["after"] else value)
    return amounts


def value_of(number: str) -> float:
    """The value of a number as people write it: "12.500", "12 500,00", "12,500.00"."""
    cents = re.search(r"[.,](\d{1,2})$", number)
    whole = number[: cents.start()] if cents else number
    digits = re.sub(r"\D", "", whole)
    return float(digits or 0) + (float(f"0.{cents[1]}") if cents else 0.0)
