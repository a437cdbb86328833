"""Finds the applicant company and its Belgian enterprise number.

The number has ten digits, begins with 0 or 1, and its last two are 97 less the remainder of the first eight by 97.
One in a hundred telephone numbers passes that test, so a number counts only beside its label; establishment units
begin with 2 to 8.
"""

import re
from collections.abc import Iterable, Mapping

from triage.folding import fold, plain
from triage.sheets import Entry

_LABELLED = re.compile(
    r"(?:\b(?:bce|kbo|zdu|tva|btw|vat|mwst|ust|rpm|rpr|ondernemingsnr|ondernemingsnummer|unternehmensnummer"
    r"|numero d'entreprise|n\W{0,2}d'entreprise"
    r"|no d'entreprise|numero bce|enterprise (?:number|no)|company (?:number|no)|sous le numero"
    r"|onder (?:het )?nummer|unter (?:der )?nummer)"
    r"[^\d\n]{0,24}|\bbe[ -]?)"
    r"(?P<number>\(?[01]?\)?\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)"
)
_UNIT = re.compile(r"unite d'etablissement|vestigingseenheid|establishment unit|niederlassungseinheit")
_FORM = (
    r"(?:SRL|S\.R\.L\.|SPRL|S\.P\.R\.L\.|SA|S\.A\.|SCRL|SC|SNC|ASBL|BV|B\.V\.|BVBA|NV|N\.V\.|CV|VZW|GmbH|AG|Ltd\.?"
    r"|Limited|LLC|SARL|SAS|S\.à r\.l\.|PLC)"
)
_COMPANY = re.compile(
    rf"(?P<name>[A-ZÀ-ÖØ-Þ0-9][\wÀ-ÿ&'’.+-]*(?:[ -](?:[A-ZÀ-ÖØ-Þ0-9&][\wÀ-ÿ&'’.+-]*|&|et|en|und|and|de|du|des|la|le"
    rf"|les|van|von|der|d'[A-ZÀ-Þ]\w+|[a-z][\wÀ-ÿ'’]{{2,14}})){{0,5}}) "
    rf"(?P<form>{_FORM})(?![\w])"
)
_LEADING = re.compile(
    r"^(?:(?:la |de |the |die )?(?:société|vennootschap|company|firma|entreprise|pour|voor|for|par|entre|tussen"
    r"|between|zwischen|Pour|Entre|et|en|and|und|de|La|De|The) )+"
)

# How a sentence comes to a company: "Bei Papierhaus SRL arbeiten". A name of two words such as "Chez Nous" keeps both.
_BY_WAY_OF = re.compile(
    r"^(?:Au nom de|De la part de|Im Namen (?:der|von)|Im Auftrag (?:der|von)|Namens|On behalf of|Nous|Wij|Wir|We"
    r"|(?:Chez|Bei|Bij|At|Avec|Mit|With|Für|Voor|For|Von|Par)"
    r"(?! (?:Nous|Moi|Vous|Toi|Elle|Elles|Lui|Uns|Mir|Ihr|Dir|Ons|Mij|Elkaar|Us|Me|You|Him|Her)$)) (?=[A-ZÀ-ÖØ-Þ0-9])"
)

# What a company is, said before its name: only where a name of two words and more remains.
_DESCRIBED = re.compile(
    r"^(?:Produktionsfirma|Produktion|Produzentin|Produzent|Producteur|Productrice|Producent|Productiehuis|Producer"
    r"|Production|Productie|Antragsteller(?:in)?|Aanvrager|Demandeur|Applicant|Company|Firma|Société|Vennootschap)"
    r" (?=\S+ \S)"
)


def number_of(digits: str) -> str:
    """Ten checked digits, or "" when they are no enterprise number."""
    bare = re.sub(r"\D", "", digits)
    if len(bare) == 9:
        bare = f"0{bare}"
    if len(bare) != 10 or bare[0] not in "01" or bare == "0" * 10:
        return ""
    return bare if 97 - int(bare[:8]) % 97 == int(bare[8:]) else ""


def numbers_in(text: str) -> list[str]:
    """The enterprise numbers that stand beside their label in a text, in order."""
    found = []
    folded = fold(text)
    for match in _LABELLED.finditer(folded):
        before = folded[max(0, match.start() - 40) : match.start("number")]
        if not _UNIT.search(before) and (number := number_of(match["number"])):
            found.append(number)
    return found


def companies_in(text: str) -> list[str]:
    """Names with a legal form, as written, in order."""
    found = []
    for match in _COMPANY.finditer(text):
        name = _LEADING.sub("", _BY_WAY_OF.sub("", match["name"])).strip(" -–.,")
        name = _DESCRIBED.sub("", name)
        if len(plain(name)) >= 2:
            found.append(f"{name} {match['form']}")
    return found


def enterprise_of(weighted: Iterable[tuple[float, str]]) -> str:
    """The applicant's number from texts with weights; "" when none stands out."""
    votes: dict[str, float] = {}
    for weight, text in weighted:
        for number in dict.fromkeys(numbers_in(text)):
            votes[number] = votes.get(number, 0.0) + weight
    return _outstanding(votes)


def company_of(weighted: Iterable[tuple[float, str]], sheet: Mapping[str, tuple[Entry, ...]]) -> str:
    """The applicant's name from its sheet and from texts with weights; "" when none stands out."""
    votes: dict[str, float] = {}
    shown: dict[str, str] = {}
    for entry in sheet.get("company", ())[:4]:
        named = companies_in(entry.value)
        for name in named or ([] if len(entry.value) > 60 else [entry.value]):
            votes[plain(name)] = votes.get(plain(name), 0.0) + (8.0 if named else 1.0)
            shown.setdefault(plain(name), name)
    for weight, text in weighted:
        for name in dict.fromkeys(companies_in(text)):
            votes[plain(name)] = votes.get(plain(name), 0.0) + weight
            shown.setdefault(plain(name), name)
    best = _outstanding(votes)
    return shown.get(best, "")


def _outstanding(votes: dict[str, float]) -> str:
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not ranked or (len(ranked) == 2 and ranked[0][1] <= ranked[1][1]):
        return ""
    return ranked[0][0]
