"""Measures how well pieces are recognised, over any folder with truth files in the form of the corpus.

    python -m bench.accuracy [FOLDER ...] [--hand X] [--json FILE] [--flips] [--calibrate] [--errors] [--held-back]
                             [--lacking]

Without a folder or a hand: examples/, the composed parts of bench/texts and, where it lies beside the project,
../shared/corpus. Every mail goes through the confined reader as in production. CALIBRATE=1 in the environment is the
same as --calibrate.
"""

import argparse
import json
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bench import lacking
from bench.calibration import calibrate, judged_of
from bench.cases import CORPUS, ROOT, Case, Wanted, cases_of, composed, lacking_one, wanted_of
from bench.compose import FILMS, HELD_BACK
from config.calls import load_calls
from config.kinds import load_kinds
from examples.build import scenarios, write
from triage.completeness import standings_of
from triage.facts import facts_of
from triage.gathering import gathered
from triage.recognise import names_of, own_words, pieces_of, recognise
from triage.values import Call, Certainty, Facts, Kinds, KnownDossier, LineState, Need, Piece

COMBINED = 3  # pieces in a file from which it counts as a combined one
SETTLED = {LineState.PRESENT, LineState.NOT_APPLICABLE, LineState.WAIVED}


@dataclass
class Tally:
    """Everything that is counted over one collection."""

    wanted: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    sure: Counter[str] = field(default_factory=Counter)
    sure_right: Counter[str] = field(default_factory=Counter)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: int = 0
    asked_right: int = 0
    exact: int = 0
    page_hits: int = 0
    page_found: int = 0
    page_wanted: int = 0
    combined: int = 0
    combined_exact: int = 0
    script_cuts: int = 0
    lines: int = 0
    decided: int = 0
    present_lines: int = 0
    false_missing: int = 0
    absent_lines: int = 0
    false_present: int = 0
    dossiers: int = 0
    false_complete: int = 0
    flips: int = 0
    flipped: int = 0
    errors: list[str] = field(default_factory=list)


def overlap(piece: Piece, wanted: Wanted) -> int:
    """Pages that both have; 0 for different files."""
    if piece.attachment != wanted.file:
        return 0
    return max(0, min(piece.last_page, wanted.last) - max(piece.first_page, wanted.first) + 1)


def count_pieces(case: Case, pieces: tuple[Piece, ...], tally: Tally) -> None:
    """Match found pieces with wanted ones: same kind, most pages in common, each once."""
    taken: set[int] = set()
    for wanted in wanted_of(case):
        if wanted.kind == "unknown":
            _count_unknown(wanted, pieces, tally)
            continue
        if wanted.counts == "unsure":
            _count_asked(wanted, pieces, tally)
        tally.wanted[wanted.kind] += 1
        near = [(overlap(piece, wanted), at) for at, piece in enumerate(pieces) if overlap(piece, wanted)]
        matching = [(pages, at) for pages, at in near if pieces[at].kind == wanted.kind and at not in taken]
        if not matching:
            found = max(near, default=None)
            other = pieces[found[1]].kind if found else "-"
            tally.confused[wanted.kind, other] += 1
            tally.errors.append(
                f"{case.scenario}/{case.name} {wanted.kind} {wanted.first}-{wanted.last} read as {other}"
            )
            continue
        at = max(matching)[1]
        taken.add(at)
        piece = pieces[at]
        tally.right[wanted.kind] += 1
        tally.exact += (piece.first_page, piece.last_page) == (wanted.first, wanted.last)
        tally.sure_right[wanted.kind] += piece.certainty is Certainty.SURE
    for at, piece in enumerate(pieces):
        if piece.certainty is Certainty.SURE:
            tally.sure[piece.kind] += 1
            if at not in taken:
                where = f"{piece.kind} {piece.first_page}-{piece.last_page}"
                tally.errors.append(f"{case.scenario}/{case.name} surely {where}, which nobody sent")


def _count_unknown(wanted: Wanted, pieces: tuple[Piece, ...], tally: Tally) -> None:
    """A paper that is no piece: right when nothing sure was made of it."""
    tally.wanted["unknown"] += 1
    sure = [piece for piece in pieces if overlap(piece, wanted) and piece.certainty is Certainty.SURE]
    tally.right["unknown"] += not sure
    tally.sure_right["unknown"] += not sure
    tally.sure["unknown"] += not sure
    if sure:
        tally.confused["unknown", sure[0].kind] += 1


def _count_asked(wanted: Wanted, pieces: tuple[Piece, ...], tally: Tally) -> None:
    """A piece that a person must see first, such as another fund's form: rightly asked when found, and not surely."""
    found = [piece for piece in pieces if overlap(piece, wanted) and piece.kind == wanted.kind]
    tally.asked += 1
    tally.asked_right += any(piece.certainty is not Certainty.SURE for piece in found)


def count_files(case: Case, pieces: tuple[Piece, ...], tally: Tally) -> None:
    """Pages, boundaries and screenplays of files that hold several pieces."""
    by_file: dict[str, list[Wanted]] = defaultdict(list)
    for wanted in wanted_of(case):
        by_file[wanted.file].append(wanted)
    for file, listed in by_file.items():
        here = [piece for piece in pieces if piece.attachment == file and piece.kind != "unknown"]
        for wanted in listed:
            if wanted.kind == "screenplay":
                inside = range(wanted.first, wanted.last)
                tally.script_cuts += sum(
                    1 for piece in here if piece.last_page in inside or piece.first_page - 1 in inside
                )
        real = [wanted for wanted in listed if wanted.kind != "unknown" and wanted.counts == ""]
        if len(real) < COMBINED or max(wanted.last for wanted in real) == 1:
            continue
        want = {(page, wanted.kind) for wanted in real for page in range(wanted.first, wanted.last + 1)}
        have = {(page, piece.kind) for piece in here for page in range(piece.first_page, piece.last_page + 1)}
        aside = {page for wanted in listed if wanted.counts for page in range(wanted.first, wanted.last + 1)}
        have = {(page, kind) for page, kind in have if page not in aside}
        tally.page_hits += len(want & have)
        tally.page_found += len(have)
        tally.page_wanted += len(want)
        tally.combined += 1
        ranges = {(piece.kind, piece.first_page, piece.last_page) for piece in here if piece.first_page not in aside}
        tally.combined_exact += ranges == {(wanted.kind, wanted.first, wanted.last) for wanted in real}


def count_lines(cases: list[tuple[Case, tuple[Piece, ...]]], kinds: Kinds, tally: Tally) -> None:
    """The checklist of every dossier after each mail, as the truth has it; mails of two dossiers are left out."""
    calls = {call.key: call for call in load_calls(ROOT / "config" / "calls", kinds)}
    pools: dict[tuple[str, str], list[Piece]] = defaultdict(list)
    known: dict[tuple[str, str], Facts] = {}
    for case, pieces in cases:
        states = case.mail.get("state", [])
        call = calls.get(case.truth.get("session", lacking.CALL))
        if len(states) != 1 or call is None:
            continue
        key = (case.scenario, states[0]["dossier"])
        pools[key] += pieces
        facts = _gathered(facts_of(case.message, pieces, kinds), known.get(key))
        known[key] = facts
        _count_states(case, states[0], call, (pools[key], facts), tally)


def _gathered(facts: Facts, before: Facts | None) -> Facts:
    dossier_before = KnownDossier(0, "", "", "", "", "", "", frozenset(), facts=before) if before is not None else None
    return gathered(facts, dossier_before)


def _count_states(
    case: Case, truth: dict[str, Any], call: Call, found: tuple[list[Piece], Facts], tally: Tally
) -> None:
    pieces, facts = found
    told = set().union(*(truth.get(state, ()) for state in ("present", "missing", "unsure", "not_applicable")))
    standings = standings_of(call, pieces, facts, message=case.message)
    required = [one for one in standings if one.need is not Need.OPTIONAL and one.key in told]
    tally.dossiers += 1
    open_lines = set(truth["missing"]) | set(truth["unsure"])
    if all(standing.state in SETTLED for standing in required) and open_lines:
        tally.false_complete += 1
        tally.errors.append(f"{case.scenario}/{case.name} complete, though {sorted(open_lines)} is open")
    for standing in required:
        tally.lines += 1
        tally.decided += standing.state in SETTLED | {LineState.MISSING}
        there = standing.key in truth["present"] or standing.key in truth["unsure"]
        tally.present_lines += there
        if there and standing.state is LineState.MISSING:
            tally.false_missing += 1
            tally.errors.append(f"{case.scenario}/{case.name} {standing.key} called missing")
        tally.absent_lines += standing.key in truth["missing"]
        if standing.key in truth["missing"] and standing.state is LineState.PRESENT:
            tally.false_present += 1
            tally.errors.append(f"{case.scenario}/{case.name} {standing.key} called present")


def count_flips(case: Case, pieces: tuple[Piece, ...], kinds: Kinds, tally: Tally) -> None:
    """Whether a sure piece is no longer sure once its pages are blank."""
    names, own = names_of(kinds), own_words(case.message)
    files = {attachment.path: attachment for attachment in case.message.attachments}
    for piece in pieces:
        if piece.certainty is not Certainty.SURE:
            continue
        attachment = files[piece.attachment]
        blank = tuple(
            replace(page, text="", lines=(), image_share=0.0)
            if piece.first_page <= page.number <= piece.last_page
            else page
            for page in attachment.pages
        )
        again = pieces_of(replace(attachment, pages=blank), names, own)
        stays = any(
            one.kind == piece.kind
            and one.certainty is Certainty.SURE
            and one.first_page <= piece.last_page
            and one.last_page >= piece.first_page
            for one in again
        )
        tally.flips += 1
        tally.flipped += not stays


def measure(cases: Iterable[Case], kinds: Kinds, *, flips: bool = False) -> Tally:
    """Count everything over one collection."""
    tally = Tally()
    read = [(case, recognise(case.message, kinds)) for case in cases]
    for case, pieces in read:
        count_pieces(case, pieces, tally)
        count_files(case, pieces, tally)
        if flips:
            count_flips(case, pieces, kinds, tally)
    count_lines(read, kinds, tally)
    return tally


# -------------------------------------------------------------------------------------------------------------- report


def figures_of(tally: Tally) -> dict[str, Any]:
    """The figures as plain values; a rate without cases is null, and an error seen 0 times in n has the bound 3/n."""
    wanted, sure, right = sum(tally.wanted.values()), sum(tally.sure.values()), sum(tally.sure_right.values())
    per_kind = {kind: _kind_figures(kind, tally) for kind in sorted(set(tally.wanted) | set(tally.sure))}
    scored = [values["f1"] for kind, values in per_kind.items() if tally.wanted[kind]]
    precision, recall = _rate(tally.page_hits, tally.page_found), _rate(tally.page_hits, tally.page_wanted)
    return {
        "pieces": wanted,
        "right": _rate(sum(tally.right.values()), wanted),
        "sure_precision": _rate(right, sure),
        "sure_errors_bound": _bound(sure - right, sure),
        "coverage": _rate(right, wanted),
        "to_be_asked": tally.asked,
        "rightly_asked": _rate(tally.asked_right, tally.asked),
        "macro_f1": _rate(sum(scored), len(scored)),
        "exact_boundaries": _rate(tally.exact, wanted),
        "combined_files": tally.combined,
        "page_f1": 2 * precision * recall / (precision + recall) if precision and recall else None,
        "combined_exact": _rate(tally.combined_exact, tally.combined),
        "cuts_in_screenplays": tally.script_cuts,
        "dossier_states": tally.dossiers,
        "false_complete": tally.false_complete,
        "false_complete_bound": _bound(tally.false_complete, tally.dossiers),
        "false_missing": _rate(tally.false_missing, tally.present_lines),
        "absent_lines": tally.absent_lines,
        "false_present": tally.false_present,
        "lines_decided": _rate(tally.decided, tally.lines),
        "verdicts_flipped": _rate(tally.flipped, tally.flips),
        "kinds": per_kind,
        "confused": {f"{one} as {other}": count for (one, other), count in tally.confused.most_common()},
    }


def _kind_figures(kind: str, tally: Tally) -> dict[str, Any]:
    wanted, sure, right = tally.wanted[kind], tally.sure[kind], tally.sure_right[kind]
    precision, recall = _rate(right, sure) or 0.0, _rate(right, wanted) or 0.0
    return {
        "pieces": wanted,
        "recall": _rate(tally.right[kind], wanted),
        "precision": _rate(right, sure),
        "coverage": _rate(right, wanted),
        "f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
    }


def _rate(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _bound(errors: int, cases: int) -> float | None:
    """The upper bound at 95 % of an error seen 0 times (rule of three); null when errors were seen."""
    return 3 / cases if cases and errors == 0 else None


def shown(name: str, figures: dict[str, Any]) -> str:
    """The figures as a table to read."""
    lines = [f"== {name}"]
    for key, value in figures.items():
        if key in {"kinds", "confused"} or value is None:
            continue
        lines.append(f"{key:24} {value:.3f}" if isinstance(value, float) else f"{key:24} {value}")
    lines.append(f"{'kind':26}{'n':>5}{'recall':>8}{'prec.':>8}{'cover':>8}{'F1':>8}")
    for kind, values in figures["kinds"].items():
        cells = "".join(
            f"{values[column]:8.2f}" if values[column] is not None else f"{'-':>8}"
            for column in ("recall", "precision", "coverage", "f1")
        )
        lines.append(f"{kind:26}{values['pieces']:5}{cells}")
    lines += [f"confused: {pair} ×{count}" for pair, count in list(figures["confused"].items())[:20]]
    return "\n".join(lines)


def examples() -> list[Case]:
    """The invented dossiers of examples/, built for the occasion."""
    with tempfile.TemporaryDirectory() as folder:
        for scenario in scenarios():
            write(scenario, Path(folder))
        return list(cases_of(Path(folder)))


def collections_of(asked: argparse.Namespace) -> dict[str, list[Case]]:
    """What was asked to be measured, by name."""
    collections: dict[str, list[Case]] = {str(folder): list(cases_of(folder)) for folder in asked.folder}
    hands = asked.hand or tuple(FILMS)
    if asked.lacking:
        halves = [half for half in lacking.halves(held_back=asked.held_back) if asked.held_back or half in hands]
        return collections | {f"one line lacking, hand {half}": list(lacking_one(half)) for half in halves}
    if asked.held_back:
        return collections | {f"held back, hand {half}": list(composed(half)) for half in HELD_BACK}
    if asked.folder and not asked.hand:
        return collections
    collections |= {f"composed, half {half}": list(composed(half)) for half in hands}
    if not asked.hand:
        collections = {"examples": examples()} | collections
        if CORPUS.exists():
            collections["shared corpus"] = list(cases_of(CORPUS))
    return collections


def main() -> None:
    """Measure the folders asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*", type=Path)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("--flips", action="store_true", help="blank the pages of each sure piece and look again")
    parser.add_argument(
        "--held-back", action="store_true", help="only the hands that nobody tunes on: look at no error"
    )
    parser.add_argument(
        "--lacking", action="store_true", help="only dossiers that lack one line each, or none; also with --held-back"
    )
    parser.add_argument("--hand", action="append", choices=tuple(FILMS), help="only this hand; again for more of them")
    parser.add_argument("--errors", action="store_true", help="list every error")
    parser.add_argument("--calibrate", action="store_true", default=os.environ.get("CALIBRATE") == "1")
    asked = parser.parse_args()
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    collections = collections_of(asked)
    if asked.calibrate:
        print(calibrate([one for name, cases in collections.items() for one in judged_of(name, cases, kinds)]))
        return
    results = {}
    for name, cases in collections.items():
        tally = measure(cases, kinds, flips=asked.flips)
        results[name] = figures_of(tally)
        print(shown(name, results[name]), end="\n\n")
        if asked.errors:
            print("\n".join(tally.errors), end="\n\n")
    if asked.json:
        asked.json.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
