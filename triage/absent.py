"""The lines of which a mail says, or may say, that their piece is not there, or not as it is meant to be.

Whoever tells something of a piece that came is read before anybody is told that a dossier is complete.
"""

from collections.abc import Collection, Iterator

from triage.finding import Finding
from triage.mail.alluding import may_allude
from triage.mail.promises import absent_by_subject, finder_of, promised_in, said_in
from triage.mail.remarks import UNNAMED, remarked_on
from triage.values import LineState, MessageKind, Need, Reason


def said_absent(finding: Finding) -> Iterator[Reason]:
    """Lines of which the mail speaks as absent without saying that they follow, or may speak in words that name none.

    None of those that nobody has to send: "we have no moodboard" tells a person nothing.
    """
    remarks = _remarks(finding)
    marred = _lines_of(finding, remarks, LineState.MISSING)
    if lines := dict.fromkeys((*_spoken_of(finding), *marred, *_alluded_to(finding))):
        yield Reason("said_absent", " ".join(lines))
    there = _lines_of(finding, remarks.union(finding.facts.promised), LineState.PRESENT)
    if there or UNNAMED in remarks:
        yield Reason("remark_on_piece", " ".join(there))


def _remarks(finding: Finding) -> frozenset[str]:
    """The kinds of papers of which the mail says more than that they are there; none where no checklist is at stake."""
    if not finding.standings:
        return frozenset()
    message, corrects = finding.message, finding.kind is MessageKind.CORRECTION
    return remarked_on(message.text, message.sender.name, finder_of(None), corrects=corrects)


def _lines_of(finding: Finding, kinds: Collection[str], state: LineState) -> tuple[str, ...]:
    """The lines in this state that somebody has to send and that one of these kinds would meet."""
    lines = finding.call.requirements if finding.call else ()
    standing = {one.key for one in finding.standings if one.state is state and one.need is not Need.OPTIONAL}
    return tuple(line.key for line in lines if line.key in standing and not set(kinds).isdisjoint(line.kinds))


def _alluded_to(finding: Finding) -> tuple[str, ...]:
    missing = {standing.key for standing in finding.standings if standing.state is LineState.MISSING}
    if finding.call is None or not missing or not finding.opens_or_adds:
        return ()
    kinds = {kind for line in finding.call.requirements if line.key in missing for kind in line.kinds}
    if may_allude(finding.message.text, finding.message.sender.name, finder_of(None), kinds):
        return tuple(sorted(missing))
    named = set(absent_by_subject(finding.message, finder_of(None)))
    return tuple(
        line.key for line in finding.call.requirements if line.key in missing and named.intersection(line.kinds)
    )


def _spoken_of(finding: Finding) -> tuple[str, ...]:
    """Those that it names: "we have no author's contract"."""
    if finding.call is None or not finding.facts.promised:
        return ()
    lists = {piece.attachment for piece in finding.pieces if piece.kind == "contents_checklist"}
    listed = (page.text for file in finding.message.attachments if file.path in lists for page in file.pages)
    texts = (said_in(finding.message), finding.message.quoted, *listed)
    spoken_of = set(finding.facts.promised) - set(promised_in(texts, finder_of(None)))
    return _lines_of(finding, spoken_of, LineState.PROMISED)
