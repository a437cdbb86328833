"""What the sender wrote now, apart from the mails quoted below it, as mail programs mark them in four languages."""

import re
from dataclasses import dataclass

LONGEST = 400  # characters of a line that can begin a history
BRIEF = 400  # a forwarder's own words up to this length leave the forwarded mail the message itself

_FORWARD_SUBJECT = re.compile(r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:tr|fwd?|wg|doorst|doorgest|i|rv)\s*:", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|réf|aw|antw|betr)\s*:", re.IGNORECASE)

_DASHED = re.compile(r"\s*[-_*=]{2,}\s*([^-_*=]{4,60}?)\s*[-_*=]{2,}\s*", re.IGNORECASE)
# fmt: off
_ORIGINAL = frozenset({
    "original message", "message d'origine", "message original", "message initial", "oorspronkelijk bericht",
    "origineel bericht", "ursprüngliche nachricht", "originalnachricht", "original-nachricht", "messaggio originale",
    "mensaje original",
})
# fmt: on
# fmt: off
_FORWARDED = frozenset({
    "forwarded message", "message transféré", "message transmis", "message réexpédié", "doorgestuurd bericht",
    "doorgezonden bericht", "weitergeleitete nachricht", "weitergeleitete mail", "forwarded by", "mensaje reenviado",
})
# fmt: on
_BEGIN_FORWARDED = re.compile(
    r"\s*(?:begin forwarded message|début du message (?:réexpédié|transféré)|begin doorgestuurd bericht|"
    r"begin van doorgestuurd bericht|anfang der weitergeleiteten (?:nachricht|e-mail))\s*:?\s*",
    re.IGNORECASE,
)
_DATE = r"(?=.{0,200}?\d)"
_ATTRIBUTION = re.compile(
    rf"""\s*(?:
      le\s{_DATE}.{{4,300}}?\ba\s+écrit
    | on\s{_DATE}.{{4,300}}?\bwrote
    | op\s{_DATE}.{{4,300}}?\b(?:schreef\b.{{0,200}}?|geschreven)
    | am\s{_DATE}.{{4,300}}?\bschrieb\b.{{0,200}}?
    | .{{2,120}}?\s(?:schreef\s+op|schrieb\s+am|a\s+écrit\s+le|wrote\s+on|hat\s+am)\s{_DATE}.{{4,120}}?
    )\s*:\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_ATTRIBUTION_CUES = ("écrit", "wrote", "schreef", "geschreven", "schrieb", "geschrieben")
_FROM = re.compile(r"\s*\*?(?:de|van|from|von)\s?:\*?\s*\S.*", re.IGNORECASE)
_OTHER_HEADERS = re.compile(
    r"\s*\*?(envoyé(?:\sle|e)?|verzonden|sent|gesendet|date|datum|à|a|aan|to|an|cc|kopie|objet|onderwerp|subject|betreff)\s?:\*?(?:\s|$)",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*_{10,}\s*")


@dataclass(frozen=True, slots=True)
class Parted:
    """A body in two: the new text and the history."""

    text: str
    quoted: str


def part_history(body: str, subject: str) -> Parted:
    """Separate the new text from the history. Answers written between quoted lines are new text.

    A forwarded mail is not history where the forwarder adds little: then it is what the sender wants to be read.
    """
    lines = body.split("\n")
    new: list[str] = []
    quoted: list[str] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        if line.startswith(">"):
            quoted.append(line)
            number += 1
            continue
        if len(line) <= LONGEST and line.strip():
            if _is_forward(line):
                return _forwarded(lines, number, new, quoted, subject, marked=True)
            if _is_original(lines, number) or _is_header_block(lines, number):
                return _forwarded(lines, number, new, quoted, subject, marked=False)
            if length := _attribution(lines, number):
                if not _quotes_follow(lines, number + length):
                    return _parted(new, [*quoted, *lines[number:]], subject)
                quoted.extend(lines[number : number + length])
                number += length
                continue
        new.append(line)
        number += 1
    return _parted(new, quoted, subject)


def _parted(new: list[str], quoted: list[str], subject: str) -> Parted:
    text = _joined(new)
    if not text and quoted and _FORWARD_SUBJECT.match(subject):
        return Parted(_joined([line.lstrip("> ") if line.startswith(">") else line for line in quoted]), "")
    return Parted(text, _joined(quoted))


def _forwarded(
    lines: list[str], number: int, new: list[str], quoted: list[str], subject: str, *, marked: bool
) -> Parted:
    """What stands below a mark: text of the message when it is a forward, else history."""
    own = _joined(new)
    is_forward = _FORWARD_SUBJECT.match(subject) is not None or (marked and not _REPLY_SUBJECT.match(subject))
    if is_forward and len(own) <= BRIEF:
        passed_on = [line.lstrip("> ") if line.startswith(">") else line for line in lines[number:]]
        return Parted(_joined([*new, *passed_on]), _joined(quoted))
    return Parted(own, _joined([*quoted, *lines[number:]]))


def _joined(lines: list[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _is_forward(line: str) -> bool:
    if _BEGIN_FORWARDED.fullmatch(line):
        return True
    match = _DASHED.fullmatch(line)
    return match is not None and match[1].lower().strip(" :") in _FORWARDED


def _is_original(lines: list[str], number: int) -> bool:
    match = _DASHED.fullmatch(lines[number])
    if match is not None and match[1].lower().replace("’", "'").strip(" :") in _ORIGINAL:
        return True
    return _RULE.fullmatch(lines[number]) is not None and _is_header_block(lines, _next_text(lines, number + 1))


def _is_header_block(lines: list[str], number: int) -> bool:
    """Outlook's "De : … Envoyé : … À : … Objet :": a From line with two other headers close below it."""
    if number >= len(lines) or not _FROM.fullmatch(lines[number][:LONGEST]):
        return False
    names = {
        match[1].lower() for line in lines[number + 1 : number + 8] if (match := _OTHER_HEADERS.match(line[:LONGEST]))
    }
    return len(names) >= 2


def _attribution(lines: list[str], number: int) -> int:
    """How many lines "On …, … wrote:" takes, at most three; 0 when there is none."""
    joined = ""
    for length in (1, 2, 3):
        if number + length > len(lines) or len(lines[number + length - 1]) > LONGEST:
            return 0
        line = lines[number + length - 1].strip()
        if length > 1 and (not line or line.startswith(">")):
            return 0
        joined = f"{joined} {line}".strip()
        if line.endswith(":") and any(cue in joined.lower() for cue in _ATTRIBUTION_CUES):
            return length if _ATTRIBUTION.fullmatch(joined.replace("\xa0", " ").replace("\u202f", " ")) else 0
    return 0


def _next_text(lines: list[str], number: int) -> int:
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number


def _quotes_follow(lines: list[str], number: int) -> bool:
    following = _next_text(lines, number)
    return following >= len(lines) or lines[following].startswith(">")
