"""Checks the signatures of a mail whose sender nothing else proves: the keys from DNS, the sums in a child.

The names that are asked for are plain labels of the From domain; the mail's bytes, and the keys, are opened in a child.
"""

from dataclasses import replace

from intake.mailbox import RawMail
from intake.reception import Reception
from triage.deadlines import first_stamp
from triage.dkim import KeyName, KeyText, keys_wanted
from triage.message import Dkim, DkimResult, Message


def with_signatures(message: Message, mail: RawMail, reception: Reception) -> Message:
    """The message with what its DKIM signatures are worth, where that has to be found out here.

    Raises SandboxUnavailable; everything else that can go wrong is a result.
    """
    names = keys_wanted(message, reception.house) if reception.nameserver is not None else ()
    if reception.nameserver is None or not names:
        return message
    answers = reception.nameserver.keys(names)
    keys = [KeyText(name.domain, name.selector, said) for name, said in answers.items() if isinstance(said, tuple)]
    checked = _checked(keys, message, mail, reception)
    keyless = [Dkim(n.domain, n.selector, said) for n, said in answers.items() if not isinstance(said, tuple)]
    now = reception.clock()
    return replace(message, dkim=tuple(replace(one, checked_at=now) for one in (*checked, *keyless)))


def _checked(keys: list[KeyText], message: Message, mail: RawMail, reception: Reception) -> tuple[Dkim, ...]:
    """What the child says of the signatures to these keys; one that it does not find was no signature."""
    if not keys:
        return ()
    stamped_at = first_stamp(message, reception.house, mail.received_at)
    found = reception.reader.check(mail.body, keys, stamped_at)
    asked = {KeyName(key.domain, key.selector) for key in keys}
    said = [one for one in found or () if KeyName(one.domain, one.selector) in asked]
    left = asked - {KeyName(one.domain, one.selector) for one in said}
    otherwise = DkimResult.UNFINISHED if found is None else DkimResult.MALFORMED
    return (*said, *(Dkim(name.domain, name.selector, otherwise) for name in sorted(left, key=lambda name: name.dns)))
