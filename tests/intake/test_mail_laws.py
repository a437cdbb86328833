"""Laws that hold for every mail: each leaf ends in exactly one place, and what is found can cross to the parent."""

from collections import Counter
from email import message_from_bytes
from email.message import Message as StandardMessage
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from intake.answer import Answer, decode, encode
from intake.parsers.body import body_of
from intake.parsers.limits import Limits
from intake.parsers.mail import Order, read_mail
from intake.parsers.mime import Part, read_parts
from intake.parsers.reports import is_report_part
from triage.message import Message, Outcome

HEAD = b"From: Ada <ada@lamquet.example>\r\nSubject: Dossier\r\n"
NAMES = st.sampled_from(["", "a.txt", "Synopsis été.txt", "CV.txt", "logo.png", "carte.vcf", "x"])
MEDIA = st.sampled_from(
    [
        "text/plain",
        "text/html",
        "application/octet-stream",
        "image/png",
        "text/calendar",
        "text/vcard",
        "application/pdf",
    ]
)
CONTENT = st.sampled_from(
    [b"", b"Bonjour", b"<p>Bonjour</p>", b"un texte\r\nde deux lignes", b"\x89PNG\r\n\x1a\n", b"\x00\xff"]
)
DISPOSITIONS = st.sampled_from(["", "attachment", "inline"])


@st.composite
def leaf(draw: st.DrawFn) -> bytes:
    lines = [f"Content-Type: {draw(MEDIA)}".encode()]
    disposition, name = draw(DISPOSITIONS), draw(NAMES)
    if disposition or name:
        lines.append(f'Content-Disposition: {disposition or "attachment"}; filename="{name}"'.encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + draw(CONTENT)


def joined(draw: st.DrawFn, children: list[bytes]) -> bytes:
    kind = draw(st.sampled_from(["mixed", "alternative", "related", "signed", "report"]))
    mark = sha256(b"".join(children)).hexdigest()[:16].encode()
    body = b"".join(b"--" + mark + b"\r\n" + child + b"\r\n" for child in children)
    return b"Content-Type: multipart/%b; boundary=%b\r\n\r\n%b--%b--\r\n" % (kind.encode(), mark, body, mark)


@st.composite
def multipart(draw: st.DrawFn, inner: st.SearchStrategy[bytes]) -> bytes:
    return joined(draw, draw(st.lists(inner, min_size=1, max_size=4)))


def attached(inner: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    return inner.map(lambda mail: b"Content-Type: message/rfc822\r\n\r\n" + HEAD + mail)


MAILS = st.recursive(leaf(), lambda inner: st.one_of(multipart(inner), attached(inner)), max_leaves=12).map(
    lambda entity: HEAD + entity
)


def leaves_by_place(root: Part, report: bool) -> Counter[str]:
    """Where every leaf goes: text of its mail, part of a report, or a file."""
    places: Counter[str] = Counter()
    mails = [root]
    while mails:
        mail = mails.pop()
        read_as_text = body_of(mail, Limits().text).leaves
        waiting = [mail]
        while waiting:
            part = waiting.pop()
            if part.is_message:
                places["file"] += 1
                mails.extend(() if report else part.children)
            elif part.is_leaf:
                as_report = report and is_report_part(part)
                places["text" if id(part) in read_as_text else "report" if as_report else "file"] += 1
            waiting.extend(() if part.is_message else part.children)
    return places


@given(MAILS)
def test_every_leaf_ends_in_exactly_one_outcome(data: bytes) -> None:
    message = read_mail(data, Order())
    places = leaves_by_place(read_parts(data, Limits()), message.report is not None)

    outcomes = Counter(one.outcome for one in message.attachments)

    assert sum(outcomes[outcome] for outcome in Outcome) == len(message.attachments) == places["file"]


@given(MAILS)
def test_every_path_is_unique_and_every_answer_crosses(data: bytes) -> None:
    message = read_mail(data, Order())

    assert len({one.path for one in message.attachments}) == len(message.attachments)
    assert decode(encode(Answer(message=message))) == message


@given(MAILS)
def test_the_parts_are_those_the_standard_library_finds(data: bytes) -> None:
    ours = [sha256(part.content()).hexdigest() for part in read_parts(data, Limits()).leaves()]

    assert ours == [sha256(content).hexdigest() for content in standard_leaves(message_from_bytes(data))]


def standard_leaves(mail: "StandardMessage") -> list[bytes]:
    return [bytes(part.get_payload(decode=True)) for part in mail.walk() if not part.is_multipart()]


@given(st.binary(max_size=2_000))
def test_any_bytes_are_a_mail_of_some_kind(data: bytes) -> None:
    message = read_mail(data, Order())

    assert isinstance(decode(encode(Answer(message=message))), Message)
