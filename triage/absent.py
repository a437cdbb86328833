"""The lines of which a mail says, or may say, that their piece is not there, or not as it is meant to be."""

from collections.abc import Iterator

from triage.finding import Finding
from triage.mail.alluding import may_allude
from triage.mail.promises import absent_by_subject, announced_in, finder_of, said_in, said_wrong
from triage.values import LineState, Need, Reason


def said_absent(finding: Finding) -> Iterator[Reason]:
    """Lines of which the mail speaks as absent without saying that they follow, or may speak in words that name none.

    None of those that nobody has to send: "we have no moodboard" tells a person nothing.
    """
    lines = dict.fromkeys((*_spoken_of(finding), *_called_wrong(finding), *_alluded_to(finding)))
    if lines:
        yield Reason("said_absent", " ".join(lines))


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


def _called_wrong(finding: Finding) -> tuple[str, ...]:
    """Those of which a wrong, an old or an unsigned paper came, as the mail itself says."""
    if finding.call is None:
        return ()
    wrong = set(said_wrong(finding.message.text, finder_of(None)))
    needed = {standing.key for standing in finding.standings if standing.need is not Need.OPTIONAL}
    return tuple(
        line.key for line in finding.call.requirements if line.key in needed and wrong.intersection(line.kinds)
    )


def _spoken_of(finding: Finding) -> tuple[str, ...]:
    """Those that it names: "we have no author's contract"."""
    if finding.call is None or not finding.facts.promised:
        return ()
    lists = {piece.attachment for piece in finding.pieces if piece.kind == "contents_checklist"}
    listed = (page.text for file in finding.message.attachments if file.path in lists for page in file.pages)
    texts = (said_in(finding.message), finding.message.quoted, *listed)
    spoken_of = set(finding.facts.promised) - set(announced_in(texts, finder_of(None)))
    promised = {
        standing.key
        for standing in finding.standings
        if standing.state is LineState.PROMISED and standing.need is not Need.OPTIONAL
    }
    return tuple(
        line.key for line in finding.call.requirements if line.key in promised and spoken_of.intersection(line.kinds)
    )
