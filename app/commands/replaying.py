"""`guichet replay`: kept mail judged again by today's rules; prints what would differ and changes nothing."""

from pathlib import Path

import click

from app.invocation import Invocation, json_option, reader_key_option
from app.terminal import Column, pick


@click.command(
    "replay",
    help=pick(
        "Rejuge le courrier gardé avec les règles d'aujourd'hui et montre les différences ; ne change rien.",
        "Judge kept mail again by today's rules and show what differs; changes nothing.",
    ),
)
@reader_key_option(required=True)
@click.option("--call", default="", help=pick("D'une session.", "Of one call."))
@click.option("--limit", type=click.IntRange(0), default=0, help=pick("Les N derniers seulement.", "Only the last N."))
@json_option
@click.pass_obj
def replay_command(invocation: Invocation, reader_key: Path, call: str, limit: int) -> None:
    """Open each sealed reading (journalled), judge it, compare."""
    from app.commands.calls import refuse_unknown_call
    from app.opening import key_text, reading
    from app.readings import open_readings
    from app.trial import Rules, differences, judge_again
    from config.calls import load_calls
    from config.kinds import load_kinds
    from storage.overview import judged_messages

    settings = invocation.settings()
    kinds = load_kinds(settings.kinds)
    rules = Rules(kinds, load_calls(settings.calls, kinds), settings.house, settings.outbox.caps)
    key = key_text(reader_key)
    with reading(settings) as db:
        refuse_unknown_call(settings, db, call)
        judged_at = judged_messages(db, call=call)
    numbers = tuple(judged_at)[-limit:]  # all for 0
    rows, judged, same = [], 0, 0
    with invocation.terminal.progress(pick("Relecture", "Judging again"), len(numbers)) as bar:
        for number, kept in bar.over(open_readings(settings, key, numbers)):
            found = tuple(differences(kept.advice, judge_again(kept, rules, judged_at[number])))
            rows += [{"message": number, "what": one.what, "then": one.then, "now": one.now} for one in found]
            judged, same = judged + 1, same + (not found)
    invocation.terminal.report("guichet.replay/1", {"judged": judged, "same": same, "differences": rows})
    columns = (
        Column("message", pick("message", "mail"), right=True),
        Column("what", pick("quoi", "what")),
        Column("then", pick("gardé", "kept")),
        Column("now", pick("aujourd'hui", "today")),
    )
    invocation.terminal.table(columns, rows)
    invocation.terminal.say(
        f"{judged} messages rejugés, {same} pareils. Rien n'a été changé. Suite : guichet dossier list",
        f"{judged} mails judged again, {same} the same. Nothing was changed. Next: guichet dossier list",
    )
