"""`guichet recognise`: today's rules measured on what people verified, a proposal to better them, and its adoption."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, Exit, Stop, pick

if TYPE_CHECKING:
    from config.settings import Settings
    from triage.learned import Learned
    from triage.learning import Counts, Look, Verified
    from triage.values import Kinds


@click.group(
    "recognise",
    help=pick(
        "Mesurer et améliorer la reconnaissance : evaluate, train, adopt.",
        "Measure and better the recognition: evaluate, train, adopt.",
    ),
)
def recognise_command() -> None:
    """Group the three commands below; by itself it only lists them."""


@recognise_command.command(
    "evaluate",
    help=pick(
        "Mesure les règles d'aujourd'hui sur les pièces que des personnes ont vérifiées.",
        "Measure today's rules on the pieces that people verified.",
    ),
)
@reader_key_option(required=True)
@json_option
@click.pass_obj
def evaluate_command(invocation: Invocation, reader_key: Path) -> None:
    """Recognise each verified file again and count."""
    from app.opening import key_text
    from config.kinds import load_kinds
    from triage.learning import tally

    settings = invocation.settings()
    kinds = load_kinds(settings.kinds)
    counts = tally(_looks(invocation, _verified(invocation, settings, key_text(reader_key), kinds), kinds))
    invocation.terminal.report("guichet.recognise-evaluate/1", {"learned": kinds.learned, "kinds": _rows(counts)})
    invocation.terminal.table(_COLUMNS, [*_rows(counts), _total(counts)])
    invocation.terminal.say(
        "Borne : 3/n, la part d'erreurs sûres qui resterait possible quand aucune n'a été vue. "
        "Suite : guichet recognise train --dry-run",
        "Bound: 3/n, the share of sure errors still possible when none was seen. "
        "Next: guichet recognise train --dry-run",
    )


@recognise_command.command(
    "train",
    help=pick(
        "Propose de petits changements lisibles, essayés par dossier, montre ce qu'ils changeraient ; n'adopte rien.",
        "Propose small changes a person can read, tried by dossier, and show what they would change; adopts nothing.",
    ),
)
@reader_key_option(required=True)
@click.option("--to", type=click.Path(path_type=Path), help=pick("Écrit la proposition.", "Write the proposal there."))
@click.option("--dry-run", is_flag=True, help=pick("Montre seulement.", "Only show."))
@json_option
@click.pass_obj
def train_command(invocation: Invocation, reader_key: Path, to: Path | None, dry_run: bool) -> None:
    """Propose, cross-validate by dossier, replay every kept mail, and write the proposal if asked."""
    from app.opening import key_text
    from config.kinds import load_kinds
    from triage.learned import with_learned
    from triage.learning import FOLDS, cross_validated, proposed, tally

    if not dry_run and to is None:
        raise Stop(pick("Indiquez --dry-run ou --to FICHIER", "Give --dry-run or --to FILE"), Exit.USAGE)
    settings = invocation.settings()
    kinds = load_kinds(settings.kinds)
    key = key_text(reader_key)
    verified = _verified(invocation, settings, key, kinds)
    today = _looks(invocation, verified, kinds)
    learned = proposed(today)
    before, after, differences = {}, {}, []
    if learned:
        with invocation.terminal.progress(pick("Essai", "Trial"), FOLDS) as bar:
            taught = [look for looks in bar.over(cross_validated(verified, today, kinds)) for look in looks]
        before, after = tally(today), tally(taught)
        differences = _replayed(invocation, settings, key, kinds, with_learned(kinds, learned))
    report = {
        "learned": kinds.learned,
        "margins": dict(learned.margins),
        "names": [{"kind": kind, "language": language, "words": words} for kind, language, words in learned.names],
        "before": _rows(before),
        "after": _rows(after),
        "differences": differences,
    }
    invocation.terminal.report("guichet.recognise-train/1", report)
    _print_proposal(invocation, learned, before, after, differences)
    if to is not None and not dry_run and learned:
        _write_proposal(to, settings, kinds, learned, before=before, after=after)
        invocation.terminal.say(f"Suite : guichet recognise adopt {to}", f"Next: guichet recognise adopt {to}")


@recognise_command.command(
    "adopt",
    help=pick(
        "Adopte une proposition, après qu'une personne l'a lue : à côté du catalogue, avec qui et quand au journal.",
        "Adopt a proposal after a person has read it: beside the catalogue, with who and when in the journal.",
    ),
)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--yes", is_flag=True, help=pick("Sans demander.", "Without asking."))
@json_option
@click.pass_obj
def adopt_command(invocation: Invocation, file: Path, yes: bool) -> None:
    """Check the proposal, ask, journal it, then put it in force; what was in force before is kept beside it."""
    from app.opening import open_store
    from app.people import acting_as
    from config.kinds import load_kinds
    from config.learned import learned_beside, read_learned
    from config.problems import ConfigurationError, Problem
    from storage import journal

    settings = invocation.settings()
    kinds = load_kinds(settings.kinds)
    problems: list[Problem] = []
    read = read_learned(file, kinds, problems)
    if problems or read is None:
        raise ConfigurationError(tuple(problems))
    _, version = read
    invocation.terminal.line(file.read_text(encoding="utf-8"))
    if not yes:
        click.confirm(pick(f"Adopter la version {version} ?", f"Adopt version {version}?"), abort=True, err=True)
    target, data = learned_beside(settings.kinds), file.read_bytes()
    with open_store(settings) as store, store.writing() as db:
        by = acting_as("operator")
        journal.write(db, by, action="adopt", object=f"recognition:{version}", outcome="done")
        _put(target, data, kinds.learned, like=settings.kinds)
    invocation.terminal.report("guichet.recognise-adopt/1", {"version": version, "by": by.name, "file": target})
    invocation.terminal.say(
        f"Version {version} adoptée par {by.name} : {target}. Suite : redémarrez guichet-worker et guichet-desk",
        f"Version {version} adopted by {by.name}: {target}. Next: restart guichet-worker and guichet-desk",
    )


_COLUMNS = (
    Column("kind", pick("genre", "kind")),
    Column("right", pick("juste", "right"), right=True),
    Column("wrong", pick("sûr et faux", "sure and wrong"), right=True),
    Column("unsure", pick("à voir", "unsure"), right=True),
    Column("bound", pick("borne 3/n", "bound 3/n"), right=True),
)


def _rows(counts: "Mapping[str, Counts]") -> list[dict[str, Any]]:
    return [_row(kind or pick("aucune pièce", "no piece"), of) for kind, of in counts.items()]


def _row(kind: str, of: "Counts") -> dict[str, Any]:
    bound = "" if of.bound is None else f"{of.bound:.3f}"
    return {"kind": kind, "right": of.right, "wrong": of.wrong, "unsure": of.unsure, "bound": bound}


def _total(counts: "Mapping[str, Counts]") -> dict[str, Any]:
    from triage.learning import Counts

    of = counts.values()
    return _row("=", Counts(sum(one.right for one in of), sum(one.wrong for one in of), sum(one.unsure for one in of)))


def _verified(invocation: Invocation, settings: "Settings", key: str, kinds: "Kinds") -> "tuple[Verified, ...]":
    from app.learning import verified_pieces, verified_words

    words = verified_words(settings)
    with invocation.terminal.progress(pick("Lecture", "Reading"), len(words)) as bar:
        mails = bar.over(verified_pieces(settings, key, kinds, words))
        return tuple(piece for pieces in mails for piece in pieces)


def _looks(invocation: Invocation, verified: "tuple[Verified, ...]", kinds: "Kinds") -> "tuple[Look, ...]":
    from triage.learning import looks_of
    from triage.pieces.names import Names

    with invocation.terminal.progress(pick("Reconnaissance", "Recognising"), len(verified)) as bar:
        return looks_of(bar.over(verified), Names(kinds))


def _replayed(
    invocation: Invocation, settings: "Settings", key: str, kinds: "Kinds", changed: "Kinds"
) -> list[dict[str, Any]]:
    """What the changed catalogue would see otherwise in every kept mail than today's rules do."""
    from app.opening import reading
    from app.readings import open_readings
    from app.trial import Rules, differences, judge_again
    from config.calls import load_calls
    from storage.overview import judged_messages

    today = Rules(kinds, load_calls(settings.calls, kinds), settings.house, settings.outbox.caps)
    with reading(settings) as db:
        judged_at = judged_messages(db)
    rows: list[dict[str, Any]] = []
    with invocation.terminal.progress(pick("Relecture", "Judging again"), len(judged_at)) as bar:
        for number, kept in bar.over(open_readings(settings, key, judged_at)):
            now = judge_again(kept, today, judged_at[number])
            then = judge_again(kept, replace(today, kinds=changed), judged_at[number])
            rows += [{"message": number, "what": d.what, "then": d.then, "now": d.now} for d in differences(now, then)]
    return rows


def _print_proposal(
    invocation: Invocation,
    learned: "Learned",
    before: "Mapping[str, Counts]",
    after: "Mapping[str, Counts]",
    differences: Iterable[Mapping[str, Any]],
) -> None:
    terminal = invocation.terminal
    if not learned:
        terminal.say("Rien à proposer.", "Nothing to propose.")
        return
    for kind, more in learned.margins:
        terminal.line(f"{kind}: +{more:g} {pick('de marge', 'of margin')}")
    for kind, language, words in learned.names:
        terminal.line(f"{kind}: + « {words} » ({language})")
    terminal.table(_COLUMNS, [_total(before)], title=pick("Avant", "Before"))
    terminal.table(_COLUMNS, [_total(after)], title=pick("Après, éprouvé par dossier", "After, tried by dossier"))
    columns = (
        Column("message", pick("message", "mail"), right=True),
        Column("what", pick("quoi", "what")),
        Column("then", pick("aujourd'hui", "today")),
        Column("now", pick("avec", "with it")),
    )
    terminal.table(columns, differences)
    terminal.say("Rien n'a été adopté.", "Nothing was adopted.")


def _write_proposal(
    to: Path,
    settings: "Settings",
    kinds: "Kinds",
    learned: "Learned",
    *,
    before: "Mapping[str, Counts]",
    after: "Mapping[str, Counts]",
) -> None:
    """The proposal with what is in force, as one file: adopting it forgets nothing."""
    from app import clock
    from config.learned import in_force, joined, written

    old, new = _total(before), _total(after)
    measured = f"right {old['right']} -> {new['right']}, wrong {old['wrong']} -> {new['wrong']}"
    whole = joined(in_force(settings.kinds, kinds)[0], learned)
    to.write_text(written(whole, kinds, clock.now(), f"{measured}, unsure {new['unsure']}"), encoding="utf-8")


def _put(target: Path, data: bytes, before: str, *, like: Path) -> None:
    """Put the file in force in one step, read by whoever reads the catalogue; the one before it stays as
    learned-<version>.toml.
    """
    if target.is_file():
        target.with_name(f"{target.stem}-{before or 'before'}.toml").write_bytes(target.read_bytes())
    waiting = target.with_suffix(".new")
    waiting.write_bytes(data)
    waiting.chmod((waiting.stat().st_mode | like.stat().st_mode) & 0o777)  # read by the service, whatever root's umask
    os.replace(waiting, target)
