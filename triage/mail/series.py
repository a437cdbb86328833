"""Which mails of an announced series have arrived ("1/3", then "3/3"), and whether one is still on its way."""

from collections.abc import Iterable

from triage.mail.further import closes_a_sending
from triage.mail.wording import flat, part_of_series
from triage.message import Message
from triage.told.titles import is_carried
from triage.values import Facts, KnownDossier

Part = tuple[int, int]  # the second of three: (2, 3)


def part_in(message: Message) -> Part | None:
    """The part that a mail counts itself as, with the total; an answer's subject counts another mail."""
    subject = "" if is_carried(message.subject) else flat(message.subject)
    part = part_of_series(subject, flat(message.text))
    return part if part and part[1] else None


def awaits_more(parts: Iterable[Part]) -> bool:
    """True when a mail of the last series is missing; `parts` are those that came, oldest first, in whatever order.

    "3/3" after "2/2" was forgotten before; "1/2" after all have come begins another series.
    """
    seen: set[int] = set()
    total = 0
    for number, of in parts:
        if len(seen) == total and number == 1:
            seen, total = set(), 0
        seen.add(number)
        total = max(total, of)
    return len(seen) < total


def more_to_come(message: Message, facts: Facts, dossier: KnownDossier | None, *, lacks: bool) -> bool:
    """True when further mails of the same sending are on their way: by count over the dossier, else by its words.

    What an earlier mail announced may come in many; while something `lacks`, this one is the last if it says so.
    """
    part = part_in(message)
    if part is not None:
        return awaits_more((*(dossier.parts if dossier else ()), part))
    if dossier is None:
        told = part_of_series(flat(message.subject), flat(message.text))  # "second mail", of how many it does not say
        return facts.more_announced or (told is not None and told[0] > 1)
    awaited = lacks and "more_announced" in dossier.waiting
    return facts.more_announced or (awaited and not closes_a_sending(message.text))
