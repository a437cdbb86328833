r"""The shapes of lines and words that tell kinds apart; each pattern reads in time linear in its text.

Those that run over whole pages begin with a set of characters, and only then look back for the edge of the word:
`[0-9](?<!\w[0-9])` finds what `\b[0-9]` finds, but lets `re` leap from one such character to the next.
"""

import re
from collections.abc import Iterable


def _one_of(words: Iterable[str]) -> str:
    """The pattern of any of these words, by first letters: most places of a text are left behind at the first one."""
    begun: dict[str, list[str]] = {}
    for word in words:
        begun.setdefault(word[0], []).append(word[1:])
    groups = (f"{first}(?:{'|'.join(rests)})" for first, rests in begun.items())
    return f"(?:{'|'.join(groups)})"


WORD = re.compile(r"[a-z0-9]+")
_CURRENCY = r" ?(?:€|eur\b|euros?\b|k€)"
AMOUNT = re.compile(  # in groups of three, or beside a currency's sign
    r"[0-9](?<![\w.,/+][0-9])(?:"
    r"\d{0,2}(?P<part>[ .,'])\d{3}(?:(?P=part)\d{3})*(?![\d%]| %)(?:[.,]\d{2}(?!\d))?"
    r"|(?:(?<=[€£$][0-9])|(?<=[€£$] [0-9])|(?<=eur [0-9]))\d{0,8}(?:[.,]\d{1,2})?(?![\d.,]*\d)"
    rf"|\d{{0,8}}(?:[.,]\d{{1,2}})?(?![\d.,]*\d)(?={_CURRENCY})"
    rf")(?P<after>{_CURRENCY})?"
)
# A text whose sums are in thousands says so once: "en k€", "(EUR 000)", "in T€"; then its bare numbers are sums.
THOUSANDS_WORD = "teur"
THOUSANDS_SIGNS = (  # without any of these, and without that word, THOUSANDS finds nothing
    "k€", "keur", "k eur", "k €", "t€", "eur000", "eur 000", "€000", "€ 000", "£000", "£ 000", "'000",
)  # fmt: skip
THOUSANDS = re.compile(r"\b(?:en|in|x) ?k ?(?:€|eur)|[(|\t] ?k ?(?:€|eur) ?[)|\t]|(?:eur|€|£) ?'?000\b|\bt€|\bteur\b")
THOUSAND = re.compile(r"(?<![\w.,/+%])\d{1,3}(?:[ .,']\d{3})?(?:[.,]\d{1,2})?(?![\w.,/%€]| ?%| ?(?:€|eur\b|k€|k\b))")
CURRENCY_BEFORE = ("€", "€ ", "eur ", "£", "£ ", "$", "$ ")
TELEPHONE_SIGNS = ("+", "tel", "gsm", "phone", "mobile")  # without any of these TELEPHONE finds nothing
TELEPHONE = re.compile(r"\+\d{2}|\btel|\bgsm\b|\bphone|\bmobile")
MOST_UNMARKED = 30_000_000.0  # a larger number without a currency sign is a telephone or an account

PERCENT = re.compile(r"\d{1,3}(?:[.,]\d{1,2})? ?%")
COUNTED = re.compile(r"(?:[a-z]{3,12} )?(\d{1,3})[.):]? +[a-z«\"]")  # a line that counts on from the one before
MILLIONS = re.compile(r"[0-9](?<!\w[0-9])\d{0,2}(?:[.,]\d{1,2})? ?(?:millions?|miljoen|millionen|mio|m€)")
SHARE = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)(?= ?%|/\d{2} ?%)")
FRACTION = re.compile(r"^(?:0\.\d+|1(?:\.0+)?)$")
CELL = re.compile(r"^-?\d+(?:\.\d+)?$")
SLUG = re.compile(
    r"^\s{0,40}(?:(?:sc(?:ene)?|seq(?:uence)?|szene|bild)?\.?\s?\d{1,3}[a-z]?[.):\-–]?\s{0,6})?"
    r"(?:int\.?\s?/\s?ext|ext\.?\s?/\s?int|interieur|exterieur|int|ext|i/e|e/i|binnen|buiten|innen|aussen|i/t|i/n"
    r"|a/t|a/n)"
    r"(?:\.|\s?[-–—:/]|\s{2,}|\s(?=[a-z0-9'\" ]{2,60}[-–—/.,(]))",
)
TIME_OF_DAY = re.compile(
    r"\b(?:jour|nuit|soir|matin|aube|crepuscule|dag|nacht|avond|ochtend|day|night|dawn|dusk|morning|evening"
    r"|continuous|later|tag|morgen|abend|dammerung)\b"
)
# Scenes opened otherwise: "SÉQUENCE 12", "SCÈNE 3 – KEUKEN – DAG", "12. PORT – EXT / NUIT", "4. La cuisine, soir."
_PART_OF_DAY = (
    r"(?:jour|nuit|soir|matin|aube|crepuscule|apres-midi|dag|nacht|avond|ochtend|schemering|day|night|dawn|dusk|morning"
    r"|evening|continuous|later|tag|morgen|abend|dammerung)"
)
SCENE = re.compile(
    r"^\s*(?:"
    r"(?:seq(?:uence)?|sc(?:ene)?|szene)\.?\s?(?:n[°o]\s?)?\d{1,3}[a-z]?\s*(?:$|[.:]?\s*[-–—/|(,]|[.:]\s|\s{2,})"
    rf"|(?:bild\s?)?\d{{1,3}}[a-z]?[.)]?\s+\S.{{1,60}}?[-–—/,.(]\s?{_PART_OF_DAY}[.)]?(?:\s+\d{{1,3}}[a-z]?)?\s*$"
    r")"
)
SAID = re.compile(r"^\s*(?P<who>[^\W\d_][\w'’ .-]{1,28}?)\s?(?:\([^)]{1,24}\)\s?)?:\s+(?P<words>\S.*)$")
DASHES = "—–-"
DASHED = re.compile(rf"^\s*[{DASHES}]\s?(?=[^\W\d_])")
SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"')
CUE = re.compile(r"^\s*(?!int\b|ext\b)[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’ .\-0-9]{1,28}(?:\s?\((?:[^)]{1,30})\))?\s*$")
YEAR_START = re.compile(r"^\W{0,4}(?:19|20)\d\d\b")
YEAR_PAREN = re.compile(r"\((?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?[^)]{0,12}\)")
YEAR = re.compile(r"[12](?<!\w[12])(?:(?<=1)9[4-9]|(?<=2)0[0-4])\d\b")
DATE = re.compile(r"[0-9](?<!\w[0-9])\d?[./-]\d{1,2}[./-](?:19|20)?\d\d\b")
ARTICLE = re.compile(
    r"^\s*(?:article|art\.?|artikel|clause|§|section)\s?(?:\d{1,3}|[ivx]{1,5})\b|^\s*\d{1,2}\.\d{1,2}\.?\s+[a-z]"
)
NUMBERED = re.compile(r"^\s*(?:n[°o]\s?)?\d{1,3}\s?[.)\-–:]\s*\D")
BULLET = re.compile("^\\s*[•▪‣●○◦■\uf0b7\uf0a7*–—-]\\s")
LABEL = re.compile(r"^[^:\n]{2,40}\s?:\s*\S")
TOC = re.compile(r"(?:\.\s?){4,}\s*\d{1,3}\s*$|(?:_{4,}|\s{6,}|…{2,})\s*\d{1,3}\s*$")
EPISODE = re.compile(
    r"^\W{0,3}(?:episode|ep|aflevering|afl|folge|chapter|chapitre)\.?\s?(?:n[°o]\s?)?(?:\d{1,3}|one|two|three|un"
    r"|deux|trois|een|twee|drie|eins|zwei|drei|[ivx]{1,4})\b"
)
AGE_WORDS = frozenset({"ans", "jaar", "years", "jahre"})  # without any of these AGE finds what AGE_BY_SIGNS does
_AGE_BY_SIGNS = (
    r"(?<=\()\s?\d{1,2}\s?(?:ans|jaar|years?|jahre|j\.)?\s?(?:[,;)])"
    r"|(?<=,)\s\d{1,2}\s?(?:ans|jaar|years old|jahre alt)?\s?[,.:–(]"
)
AGE_BY_SIGNS = re.compile(rf"[(,](?:{_AGE_BY_SIGNS})")
AGE = re.compile(rf"[(,0-9](?:{_AGE_BY_SIGNS}|(?<=[0-9])(?<!\w[0-9])\d?\s(?:ans|jaar|years old|jahre)\b)")
POSTCODE = re.compile(
    r"[bB1-7](?<!\w[bB1-7])(?:(?<=[bB])-? ?(?:1[34]\d\d|[4-7]\d{3})|(?<=1)[34]\d\d|(?<=[4-7])\d{3})"
    r"\s+[A-ZÉÈÀ][a-zà-ÿA-Z]+"
)
POSTCODE_HEADS = frozenset({"cp", "postcode", "postcodes", "plz", "postal", "postaux"})  # of a column of bare ones
POSTCODE_ALONE = re.compile(r"[14-7](?<![\w.,/][14-7])(?:(?<=1)[34]\d\d|(?<=[4-7])\d{3})(?![\w.,/%€]| ?(?:€|eur))")
IBAN = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z]\d{2}(?: ?\d{4}){3,5}\b")
URL = re.compile(r"(?:https?://|www\.|vimeo\.|youtu\.?be)\S*", re.IGNORECASE)
MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.")
BOX = re.compile("\\[[ xX✓]?\\]|[☐☑☒□✓✔]|_{6,}")
MRZ = re.compile("<<<")
ISBN = re.compile(r"\bisbn\b")
STARS = re.compile("[★☆]{2,}")
QUOTED = re.compile('[«“„"][^»”“"]{20,300}[»”“"]')
DURATION = re.compile(r"[0-9](?<!\w[0-9])(?:\d{0,2}\s?(?:min(?:utes?|uten)?\b|['’′](?!\w))|\d?\s?[x×]\s?\d{2}\b)")
CODE = re.compile(r"(?:^|\s)(?:\d{2}/\d{2}|99\d\d|9\d{3}|[1-4]\d/\d\d)\s")
ROLE_SIGNS = (  # without any of these in the folded text, ROLE finds nothing
    "scenari", "realisat", "product", "produc", "produzent", "autric", "auteur", "autor", "creat", "regis", "schrij",
    "writer", "director", "screenw", "drehbuch", "regie", "dialogu", "dramatur", "script", "showrunner", "monteu",
    "compos", "acteu", "actrice", "actor",
)  # fmt: skip
ROLE = re.compile(
    r"^\s*[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]*\.?|de|van|von|der|den|d'|le|la|el)){1,4}\s*(?:[–—:|,-]"
    r"|\()\s*(?:co-?|chef\w* |cheffe )?"
    r"(?:sc[eé]nari|r[eé]alisat|product|produc|producent|produzent|autric|auteur|auteure|autor|cr[eé]at|regis"
    r"|schrij|writer|director|screenw|drehbuch|regie|dialogu|"
    r"dramatur|script|showrunner|monteu|compos|acteur|actrice|acteu|actor)",
    re.IGNORECASE,
)
# A party's role: ("the Owner"), « la Production », (Auftraggeberin).
_ROLE_IN_SIGNS = (
    r"[(\"“„«](?:"
    r"(?<=\()(?:hereinafter |hierna |ci-après |nachstehend )?(?:the |de |der |die |das |le |la "
    r"|l['’])?[\"“„«]?\s?(?:the |de |der |die |le |la |l['’])?[A-ZÉ][\w-]{3,20}\s?[\"”“»]?\)"
    r"|(?<=[\"“„«])\s?(?:the |de |der |die |le |la |l['’])[A-ZÉ][\w-]{3,20}\s?[\"”“»]"
    r"|(?<=\()(?:schrijfster|schrijver|producent|auteur|autrice|scenarist|producteur|productrice|writer|producer|company"
    r"|owner|purchaser|autorin|autor|produzent|verlag|uitgever|editeur|éditeur|publisher)\))"
)
DEFINED_BY_SIGNS = re.compile(_ROLE_IN_SIGNS)
DEFINING_WORDS = ("hierna", "ci-après", "hereinafter", "nachstehend", "im Folgenden", "dénommé")
DEFINED = re.compile(
    _ROLE_IN_SIGNS + r"|\b(?:hierna|ci-après|hereinafter|nachstehend|im Folgenden|dénommée?)[, ]+(?:dénommée? "
    r"|genoemd )?[\"“„«]?\s?(?:the |de |der |die |le |la |l['’])?[A-ZÉ][\w-]{3,20}"
)
FORM = re.compile(
    r"[SBNGALDV](?<!\w[SBNGALDV])(?:(?<=S)(?:RL|PRL|A|ARL|AS)|(?<=B)(?:V|VBA|\.V\.)|(?<=N)(?:V|\.V\.)|(?<=G)mbH"
    r"|(?<=A)(?:G|SBL)|(?<=L)(?:td|imited)|(?<=D)AC|(?<=V)ZW)\b"
)
# Without any of these in the text, small, BETWEEN finds nothing.
BETWEEN_SIGNS = ("soussign", "ondergetekende", "undersigned", "entre", "tussen", "between", "zwischen")
BETWEEN = re.compile(  # the opening of a contract; "entre" alone also says that somebody comes in
    r"\b(?i:soussign[eé]|ondergetekende|undersigned)"
    r"|^\s*(?:\w+ ){0,2}(?i:entre|tussen|between|zwischen)\s*:?\s*(?:$|[-–(\[«\"„“]|[A-ZÀ-Þ])"
    r"|\b(?i:entre|tussen|between|zwischen)\b[^.\n]{0,80}\b(?:SRL|SPRL|SA|BV|BVBA|NV|GmbH|Ltd|Limited|DAC|SARL|SAS|B\.V\.)"
    r"|\b(?i:entre|tussen|between|zwischen) (?:la soci|de vennoo|the company|der firma|d['’]une part|les partie)",
    re.MULTILINE,
)
# What stands behind the last amount of a line: a remark on its state, not a unit.
TAIL = re.compile(
    r"(?:\d|€|eur|euros?|%)[\s|.,;:–-]+(?!€|eur\b|euros?\b|ht\b|htva\b|jours?\b|dagen\b|days\b|tage\b)"
    r"[^\d%€]*[a-z]{2,}[^%€]*$"
)
GREETING = re.compile(
    r"^\s*(?:cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs|bonjour|dear|geachte|beste|waarde"
    r"|sehr geehrte[rn]?|liebe[rs]?|guten tag|hello)\b[^.!?]{0,60}[,:]?\s*$"
)
PLACE_DATE = re.compile(
    r"^\s*(?:[a-z][a-z' -]{2,30},?\s+)?(?:le |den |de |on )?\d{1,2}(?:er|\.|st|nd|rd"
    r"|th)?\s+[a-z]{3,10}\.?\s+20\d\d\s*$|^\s*[a-z][a-z' -]{2,30},\s+(?:le |den )?\d{1,2}[./-]\d{1,2}[./-]20\d\d\s*$"
)
_VALEDICTION_WORDS = """salutations sentiments distinguee cordialement bien felicitations hoogachting hoogachtend groete
    groeten regards sincerely faithfully wishes grusse grussen hochachtungsvoll amities amicalement bientot warmly yours
    herzlich herzlichst herzliche groetjes voeux prie"""
VALEDICTION_WORDS = frozenset(_VALEDICTION_WORDS.split())  # without any of these VALEDICTION finds nothing
VALEDICTION = re.compile(
    r"\b(?:salutations|sentiments|consideration distinguee|cordialement|bien a vous|felicitations|hoogachting"
    r"|hoogachtend|groeten?|regards|sincerely|faithfully|best wishes"
    r"|grussen?|hochachtungsvoll|amities|amicalement|bien a (?:toi|vous)|a bientot|warmly|yours"
    r"|herzlich(?:st|e)?|groetjes|mes voeux|je vous prie)\b"
)
CREDIT = re.compile(
    r"\b(?:courts?|longs?|moyens?|shorts?|features?|documenta\w+|dokumentar\w+|kortfilm|langspeelfilm|kurzfilm"
    r"|spielfilm|telefilm|tv|serie|series|reeks)\b|\d ?(?:min|')"
)
# A paragraph that shows before it tells: "A kitchen, night. She …"
TERSE = re.compile(r"^\W*(?:\d{1,3}\W+)?[^\W\d][^\s.!?…]*(?:\s[^\s.!?…]+){0,5}[.!?…]+(?:\s|$)")
WHAT_IF = ("si ", "s'il ", "s'ils ", "falls ", "wenn ", "sollte ", "indien ", "mocht ", "if ", "should ")
# A line that presents somebody: "HUBERT SCHINS (81) Tailor.", "MIA. Thirty-four.", "TOM – he sells boats".
PRESENTED = re.compile(
    r"^[^\W\d_a-z][^\W\d_a-zß-ÿ'’-]+(?:[ ,&]+(?:[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ'’.-]*|et|en|und|and))*"
    r"\s*[(.,:–—-]\s*\S*[a-zà-ÿ0-9]"
)
SENTENCE = re.compile(r"[.!?…][\s»”\"]")

_MONTHS = """jan januari january januar janvier fev fevr fevrier feb februari february februar mars maart march marz
    avr avril apr april mai mei may juin jun juni june juil juillet juli july aout aug august augustus sep sept
    septembre september oct okt octobre october oktober nov novembre november dec dez decembre december dezember
    printemps ete automne hiver voorjaar lente zomer najaar herfst winter spring summer autumn fall fruhjahr sommer
    herbst"""
_QUARTERS = "q1 q2 q3 q4 t1 t2 t3 t4 trimestre kwartaal quartal quarter"
WHEN_WORDS = frozenset(f"{_MONTHS} {_QUARTERS}".split())  # without any of these WHEN finds nothing
WHEN = re.compile(
    rf"\b{_one_of(_MONTHS.split())}\.? (?:20)?\d\d\b"
    r"|\b(?:[qt][1-4]|[1-4]e? (?:trimestre|kwartaal|quartal)|(?:first|second|third|fourth) quarter)\b"
)
FOUNDING_WORDS = (  # without any of these FOUNDED finds nothing
    "fond", "cree", "est nee", "vu le jour", "gegrundet", "entstand", "gibt es seit", "existe depuis", "bestaat sinds",
    "opgericht", "ontstond", "founded", "established", "set up",
)  # fmt: skip
FOUNDED = re.compile(
    r"\b(?:fondee?s?|creee?s?|est nee?|vu le jour|gegrundet|entstand|gibt es seit|existe depuis|bestaat sinds"
    r"|opgericht|ontstond|founded|established"
    r"|set up)\b[^.\n]{0,60}\b(?:19|20)\d\d\b"
    r"|\b(?:en|in|seit|sinds|since|depuis)? ?(?:19|20)\d\d\b[^.\n]{0,60}\b(?:gegrundet|opgericht|founded|fondee?"
    r"|creee?)\b"
)
BIRTH = re.compile(
    r"[A-ZÀ-Þ](?<!\w[A-ZÀ-Þ])[\w'’-]+ [A-ZÀ-Þ][\w'’-]+ ?[(,] ?(?:[A-ZÀ-Þ][\w-]+, )?(?:19[3-9]\d|200[0-3])\b"
)
ENTERPRISE = re.compile(r"[01](?<!\w[01])\d{3}[. ]?\d{3}[. ]?\d{3}\b")
PHONE = re.compile(r"\+\d{2}[ \d./-]{7,}|0(?<!\w0)\d{1,3}[ /.-]\d{2,3}[ .]\d{2}[ .]\d{2,3}\b")
_LANGUAGES = """francais neerlandais anglais allemand nederlands frans engels duits french dutch english german deutsch
    franzosisch englisch niederlandisch"""
LANGUAGE_WORDS = frozenset(_LANGUAGES.split())  # without any of these, or of the stems, LANGUAGE_NAME finds nothing
LANGUAGE_STEMS = ("italien", "arab")
LANGUAGE_NAME = re.compile(rf"\b(?:{'|'.join(_LANGUAGES.split())}|(?:{'|'.join(LANGUAGE_STEMS)})\w*)\b")
ATTRIBUTED = re.compile(r"[»”\"]\s*[.,]?\s*[–—-]\s*\S|^\s*[–—-]\s*[A-ZÀ-Þ][\w'’ ]+, ?(?:19|20)\d\d", re.MULTILINE)
