"""Draws the plots of a call as SVG: values in, drawing out. Looks are classes of app.css; no style stands in it."""

from dataclasses import dataclass
from math import ceil, sqrt

from markupsafe import Markup, escape

WIDTH, HEIGHT, FOOT, TOP = 610, 250, 216, 22
NARROW = 440
LABEL = 27  # letters that stand before a row of dots


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its label and what it counts, of so many."""

    label: str
    count: int
    of: int
    shown: str


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, in one week."""

    label: str
    part: int
    whole: int
    shown: str


def arrivals_chart(now: tuple[int, ...], before: tuple[int, ...], marks: dict[int, str], said: str) -> Markup:
    """Bars by day up to the deadline, the last one; `before` stands in grey behind them. `marks` name some days."""
    most = max(2, *now, *before)
    rung = max(1, ceil(most / 4))
    steps = range(0, rung * ceil(most / rung) + 1, rung)
    height = (FOOT - TOP) / steps[-1]
    day = (596 - 26) / len(now)
    parts = [_line("grid", 26, 596, FOOT - s * height) + _text(18, FOOT - s * height + 4, str(s), "end") for s in steps]
    for at, (ours, theirs) in enumerate(zip(now, before, strict=True)):
        left = 26 + at * day
        if theirs:
            parts.append(_rect("soft", left + day * 0.1, FOOT - theirs * height, day * 0.8, theirs * height))
        if ours:
            parts.append(_rect("fill", left + day * 0.25, FOOT - ours * height, day * 0.5, ours * height))
    for at, label in marks.items():
        last = at == len(now) - 1
        place, anchor = (592, "end") if last else (26 + (at + 0.5) * day, "start" if at == 0 else "middle")
        parts.append(_text(place, 238, label, anchor, "dlt" if last else ""))
    parts.append(Markup('<line class="dl" x1="596" x2="596" y1="14" y2="{}"/>').format(FOOT))
    return _svg(WIDTH, HEIGHT, said, parts)


def steps_chart(bars: tuple[Bar, ...], said: str) -> Markup:
    """Bars one below the other, each on its track."""
    room, full = 234 / max(1, len(bars)), 200.0
    parts = []
    for at, bar in enumerate(bars):
        top = 12 + at * room
        parts += [
            _text(0, top + 21, bar.label),
            _rect("track", 200, top, full, 30.8),
            _rect("fill", 200, top, full * bar.count / max(1, bar.of), 30.8),
            _text(NARROW, top + 21, bar.shown, "end", "v"),
        ]
    return _svg(NARROW, HEIGHT, said, parts, "s")


def shares_chart(shares: tuple[Share, ...], target: str, said: str) -> Markup:
    """A point a week, larger where it speaks for more; a dashed line where the fund wants to be: at 80 %."""

    def up(share: float) -> float:
        return FOOT - 182 * share

    room = 540 / max(1, len(shares))
    spots = [(52 + (at + 0.5) * room, up(each.part / each.whole), each) for at, each in enumerate(shares)]
    parts = [
        _line("grid", 52, 592, up(share)) + _text(44, up(share) + 4, label, "end")
        for share, label in ((0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %"))
    ]
    parts += [_line("ref", 52, 592, up(0.8)), _text(592, up(0.8) + 18, target, "end")]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in spots)
    parts.append(Markup('<polyline class="stroke" points="{}"/>').format(points))
    for x, y, each in spots:
        size = min(9.0, 3 + sqrt(each.whole))
        under = (y < 90 and each.part < each.whole) or 60 < y < 190  # the weeks stand below the lowest
        base = y + 24 if under else y - 14
        if (
            base - 22 < up(0.8) < base + 6
        ):  # the dashed line would strike it out, written as large as a telephone has it
            base = y - 14 if under else y + 24
        parts += [
            Markup('<circle class="dot" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>').format(x, y, size),
            _text(x, base, each.shown, "middle", "v"),
            _text(x, 238, each.label, "middle"),
        ]
    return _svg(WIDTH, HEIGHT, said, parts)


def dots_chart(bars: tuple[Bar, ...], said: str) -> Markup:
    """A dot a correction, a row a kind; three or more are hot, and no row has more dots than its room."""
    room = 39.8
    parts = []
    for at, bar in enumerate(bars):
        middle = 28 + at * room
        label = (
            bar.label if len(bar.label) <= LABEL else f"{bar.label[: LABEL - 1].rstrip()}…"
        )  # the table has it whole
        parts += [_text(0, middle + 4, label), _line("grid", 229, 366, middle)]
        look = "hot" if bar.count >= 3 else "fill"
        for dot in range(min(bar.count, 6)):
            parts.append(Markup('<circle class="{}" cx="{}" cy="{:.1f}" r="7"/>').format(look, 240 + dot * 22, middle))
        parts.append(_text(NARROW, middle + 4, bar.shown, "end", "v"))
    return _svg(NARROW, ceil(16 + len(bars) * room), said, parts, "s")


def _svg(width: int, height: int, said: str, parts: list[Markup], look: str = "") -> Markup:
    head = Markup('<svg class="{}" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(look, width, height, said)
    return head + Markup("").join(parts) + Markup("</svg>")


def _text(x: float, y: float, text: str, anchor: str = "start", look: str = "") -> Markup:
    shape = Markup('<text class="{}" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>')
    return shape.format(look, x, y, anchor, escape(text))


def _line(look: str, left: float, right: float, y: float) -> Markup:
    return Markup('<line class="{}" x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}"/>').format(look, left, right, y, y)


def _rect(look: str, x: float, y: float, width: float, height: float) -> Markup:
    shape = Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="1.5"/>')
    return shape.format(look, x, y, width, height)
