"""Takes a mail that lies in a container apart: its text as a page, its files as members.

Mails that are parts of the mail being read are taken apart by `mail`; this is for those inside a zip or winmail.dat.
"""

from collections.abc import Iterator

from intake.parsers.body import Body, body_of
from intake.parsers.content import Found, Member
from intake.parsers.headers import text_of
from intake.parsers.limits import Budget
from intake.parsers.mime import Part, read_parts
from triage.message import Page, PageForm


def read_mail_file(data: bytes, budget: Budget) -> tuple[Found, Iterator[Member]]:
    """The text of a mail with its subject as label, and its files; raises LimitReached."""
    root = read_parts(data, budget.limits)
    body = body_of(root, budget.limits.text)
    budget.count_text(len(body.text))
    budget.count_pages(1)
    subject = text_of(root.block.first("subject") or b"")[:200]
    page = Page(1, body.text, PageForm.TEXT, label=subject)
    return Found(pages=(page,), page_count=1), _members(root, body, budget)


def _members(root: Part, body: Body, budget: Budget) -> Iterator[Member]:
    waiting = [*reversed(root.children)] if root.children else [root]
    while waiting:
        part = waiting.pop()
        if part.children and not part.is_message:
            waiting.extend(reversed(part.children))
        elif id(part) not in body.leaves:
            budget.count_entry()
            data = part.content()
            budget.count_unpacked(len(data), len(data), len(data))
            name = part.name or ("message.eml" if part.is_message else f"part {part.number}")
            inline = part.disposition.value == "inline" or part.content_id in body.pictures
            yield Member(name, data, len(data), inline=inline, declared=part.media)
