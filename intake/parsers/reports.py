"""Machine reports on an earlier mail: delivery (RFC 3464), disposition (RFC 8098) and abuse (RFC 5965)."""

import re
from collections.abc import Iterator

from intake.parsers.addresses import mailboxes, message_ids
from intake.parsers.headers import Block, read_block, unfolded
from intake.parsers.limits import LimitReached, Limits
from intake.parsers.mime import Part
from triage.message import Report, ReportKind

KINDS = {
    "message/delivery-status": ReportKind.DELIVERY,
    "message/global-delivery-status": ReportKind.DELIVERY,
    "message/disposition-notification": ReportKind.DISPOSITION,
    "message/global-disposition-notification": ReportKind.DISPOSITION,
    "message/feedback-report": ReportKind.FEEDBACK,
}
RETURNED_HEADERS = frozenset({"text/rfc822-headers", "message/rfc822-headers", "text/rfc822-header"})
RECIPIENTS = 100  # groups of a delivery report that are looked at
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_ADDRESS_TYPE = re.compile(rb"\s*[A-Za-z0-9-]{1,40}\s*;\s*")
_BY_ACTION = {"failed": "5.0.0", "delayed": "4.0.0", "delivered": "2.0.0", "relayed": "2.0.0", "expanded": "2.0.0"}
_WORST = {"failed": 0, "delayed": 1}


def is_report_part(part: Part) -> bool:
    """True for a leaf that is read as a part of a report and is nothing else."""
    return part.media in KINDS or part.media in RETURNED_HEADERS


def report_of(root: Part, limits: Limits) -> Report | None:
    """The report a mail makes, or None. Exim's X-Failed-Recipients counts as one; a report attached as a mail is none.

    A producer who sends the dossier once more attaches the proof that it was delivered, or that it came back.
    """
    leaves = [part for part in _own_parts(root) if part.is_leaf]
    spoken = next((leaf for leaf in leaves if leaf.media in KINDS), None)
    if spoken is not None:
        groups = _groups(spoken.content(), limits)
        original = _original_id(groups) or _returned_id(root, leaves, limits)
        return _report(KINDS[spoken.media], groups, original)
    failed = root.block.first("x-failed-recipients")
    if failed is not None:
        return Report(ReportKind.DELIVERY, _returned_id(root, leaves, limits), _address(failed), "5.0.0", "failed")
    return None


def _report(kind: ReportKind, groups: list[Block], original: str) -> Report:
    recipients = [group for group in groups if group.first("final-recipient") or group.first("original-recipient")]
    group = min(recipients, key=lambda one: _WORST.get(_action(one), 2)) if recipients else None
    if group is None:
        return Report(kind, original)
    named = group.first("original-recipient") or group.first("final-recipient") or b""
    action = _action(group)
    match = _STATUS.search((group.first("status") or b"").decode("latin-1"))
    return Report(kind, original, _address(named), match[0] if match else _BY_ACTION.get(action, ""), action)


def _action(group: Block) -> str:
    word = unfolded(group.first("action") or b"").decode("latin-1").lower()
    return word if word in _BY_ACTION else ""


def _address(value: bytes) -> str:
    found, _ = mailboxes(_ADDRESS_TYPE.sub(b"", value, count=1))
    return found[0].address if found else ""


def _groups(data: bytes, limits: Limits) -> list[Block]:
    """The blocks of fields of a report, the one of the whole message first."""
    groups: list[Block] = []
    position = 0
    while position < len(data) and len(groups) < RECIPIENTS:
        try:
            block = read_block(data, position, len(data), limits)
        except LimitReached:
            return groups
        if block.fields:
            groups.append(block)
        if block.body <= position:
            return groups
        position = block.body
    return groups


def _original_id(groups: list[Block]) -> str:
    for group in groups:
        for name in ("original-message-id", "x-original-message-id"):
            if ids := message_ids(group.every(name)):
                return ids[0]
    return ""


def _returned_id(root: Part, leaves: list[Part], limits: Limits) -> str:
    """The Message-ID of the mail that came back, from its headers or from the mail itself."""
    for leaf in leaves:
        if leaf.media in RETURNED_HEADERS:
            data = leaf.content()
            try:
                return _only(read_block(data, 0, len(data), limits))
            except LimitReached:
                return ""
    attached = next((part for part in _own_parts(root) if part.is_message), None)
    return _only(attached.children[0].block) if attached is not None else ""


def _own_parts(root: Part) -> Iterator[Part]:
    """Every part of a mail, the mails attached to it without what is in them."""
    waiting = [root]
    while waiting:
        part = waiting.pop(0)
        yield part
        if not part.is_message:
            waiting.extend(part.children)


def _only(block: Block) -> str:
    ids = message_ids(block.every("message-id"))
    return ids[0] if ids else ""
