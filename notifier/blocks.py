"""A draft as paragraphs: the machine's follow the facts, a person's stay, and where both changed the person is asked.

Three texts meet: the machine's paragraphs that a person saw (`base`), what that person made of them (`mine`), and the
machine's paragraphs now (`now`). A paragraph that only one side changed is that side's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from notifier.paragraphs import paragraphs_of

Blocks = tuple[str, ...]


class Owner(StrEnum):
    """Whose words a paragraph holds."""

    MACHINE = "machine"
    PERSON = "person"
    BOTH = "both"  # both sides changed it: `now` is the other text, and the person is asked


@dataclass(frozen=True, slots=True)
class Block:
    """One or several paragraphs that belong together. `now` is what the machine would say instead, for BOTH."""

    text: Blocks
    owner: Owner
    now: Blocks = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person made of a draft, with the machine's paragraphs it was made from."""

    base: Blocks
    mine: Blocks


def merged(edit: Edit | None, now: Blocks) -> tuple[Block, ...]:
    """The draft as it stands: each paragraph with its owner, in order."""
    if edit is None:
        return tuple(Block((text,), Owner.MACHINE) for text in now)
    return tuple(block for stretch in _stretches(edit, now) for block in _blocks_of(*stretch))


def conflicts(blocks: tuple[Block, ...]) -> int:
    """How many questions are open: approving waits for the answers."""
    return sum(block.owner is Owner.BOTH for block in blocks)


def text_of(blocks: tuple[Block, ...]) -> Blocks:
    """The paragraphs that would leave; a person's where both changed."""
    return tuple(text for block in blocks for text in block.text)


def answered(edit: Edit, now: Blocks, number: int, *, update: bool) -> Edit:
    """The edit after a person answered question `number` (from 0): take the machine's paragraph, or keep theirs.

    Whoever answers has the whole draft before their eyes: all but the other open questions counts as seen.
    """
    base: list[str] = []
    mine: list[str] = []
    asked = -1
    for of_base, of_mine, of_now in _stretches(edit, now):
        asks = _asks(of_base, of_mine, of_now)
        asked += asks
        if asks and asked != number:
            base += of_base
            mine += of_mine
            continue
        base += of_now
        mine += of_now if of_mine == of_base or (asks and update) else of_mine
    return Edit(tuple(base), tuple(mine))


def edited(text: str) -> Blocks:
    """The paragraphs of a text that a person typed: each of their lines stands alone, as typed."""
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return paragraphs_of("\n".join(lines))


def typed(blocks: Blocks) -> str:
    """The text as a person edits it: paragraphs without the marks of a template."""
    return "\n\n".join("\n".join(line.removeprefix("| ") for line in block.split("\n")) for block in blocks)


def as_letter(blocks: Blocks, machine: Blocks) -> Blocks:
    """Typed paragraphs in the form that letters are filled from; what the machine wrote keeps its own form."""
    forms = {typed((block,)): block for block in machine}
    return tuple(forms.get(block, _standing_alone(block)) for block in blocks)


def _standing_alone(block: str) -> str:
    lines = block.split("\n")
    if len(lines) == 1:
        return block
    return "\n".join(line if line.startswith(("- ", "| ", "    ")) else f"| {line}" for line in lines)


def _stretches(edit: Edit, now: Blocks) -> Iterator[tuple[Blocks, Blocks, Blocks]]:
    """The three texts cut at the paragraphs they all have in common; those stand as stretches of their own."""
    base, mine = edit.base, edit.mine
    at = at_mine = at_now = 0
    for first, in_mine, in_now in (*_common(base, mine, now), (len(base), len(mine), len(now))):
        yield from _paired(base[at:first], mine[at_mine:in_mine], now[at_now:in_now])
        if first < len(base):
            yield (base[first],), (base[first],), (base[first],)
        at, at_mine, at_now = first + 1, in_mine + 1, in_now + 1


def _paired(base: Blocks, mine: Blocks, now: Blocks) -> Iterator[tuple[Blocks, Blocks, Blocks]]:
    """Paragraph by paragraph where all three have as many: then each was only worded anew."""
    if len(base) == len(mine) == len(now):
        yield from (((old,), (own,), (new,)) for old, own, new in zip(base, mine, now, strict=True))
    elif base or mine or now:
        yield base, mine, now


def _blocks_of(base: Blocks, mine: Blocks, now: Blocks) -> tuple[Block, ...]:
    if _asks(base, mine, now):
        return (Block(mine, Owner.BOTH, now),)
    if mine in (base, now):
        return tuple(Block((text,), Owner.MACHINE) for text in now)
    return (Block(mine, Owner.PERSON),) if mine else ()


def _asks(base: Blocks, mine: Blocks, now: Blocks) -> bool:
    return mine not in (base, now) and now != base


def _common(base: Blocks, mine: Blocks, now: Blocks) -> Iterator[tuple[int, int, int]]:
    """The places of the paragraphs that stand in all three, in order."""
    in_mine = _places(base, mine)
    in_now = _places(base, now)
    for place in range(len(base)):
        if place in in_mine and place in in_now:
            yield place, in_mine[place], in_now[place]


def _places(base: Blocks, other: Blocks) -> dict[int, int]:
    matcher = SequenceMatcher(None, base, other, autojunk=False)
    return {a + i: b + i for a, b, size in matcher.get_matching_blocks() for i in range(size)}
