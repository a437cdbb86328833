"""Settings: what a call asks for. What a change would do to the dossiers there are is shown before it is done."""

import json

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from console.pages import back, page
from console.settings_calls import call_name, need_names
from console.speech import printed
from console.visit import Visit
from notifier.wording import wording
from storage.accounts import names_of
from storage.dossiers import references_of, standings_of_call
from storage.versions import CHECKLIST, add_version, versions_of
from triage.amended import OFF, Effect, amended, effect_of
from triage.values import Call, Need


def first(visit: Visit) -> Response:
    """The checklist of the call that closes last."""
    latest = max(visit.office.calls, key=lambda call: call.deadline)
    return RedirectResponse(f"/settings/checklist/{latest.key}", status_code=303)


def checklist(visit: Visit) -> Response:
    """A call's checklist as it is in force."""
    filed, now = _calls(visit)
    return _shown(visit, filed, {line.key: line.need.value for line in now.requirements})


def change(visit: Visit) -> Response:
    """Show what other needs would do; with `do` = save, put them in force."""
    filed, now = _calls(visit)
    needs = {line.key: visit.field(f"need-{line.key}") for line in filed.requirements}
    if not all(need == OFF or need in list(Need) for need in needs.values()):
        raise HTTPException(400)
    effect, references = _effect(visit, filed, now, amended(filed, needs))
    if visit.field("do") != "save":
        return _shown(visit, filed, needs, effect, references)
    own = {line.key: line.need.value for line in filed.requirements}
    changed = {key: need for key, need in needs.items() if need != own[key]}
    with visit.office.store.writing() as db:
        value = json.dumps(changed) if changed else ""
        add_version(db, f"{CHECKLIST}{filed.key}", value, by=visit.by)
        visit.office.in_force.follow(db)
    return back(visit, f"/settings/checklist/{filed.key}", visit.speech.say("La liste des pièces est en vigueur."))


def _shown(
    visit: Visit,
    filed: Call,
    needs: dict[str, str],
    effect: Effect | None = None,
    references: dict[int, str] | None = None,
) -> Response:
    with visit.office.store.reading() as db:
        history = versions_of(db, f"{CHECKLIST}{filed.key}")
        people = names_of(db)
    names = wording(visit.speech.language).words["requirements"]
    kinds = visit.office.kinds.kinds
    lines = [
        (
            line.key,
            printed(names.get(line.key, line.key)),
            printed(", ".join(kinds[kind].names.get(visit.speech.language, (kind,))[0] for kind in line.kinds)),
            needs.get(line.key, OFF),
            line.need.value,
        )
        for line in filed.requirements
    ]
    return page(
        visit,
        "settings_checklist.html",
        call=filed,
        name=call_name(visit, filed),
        calls=[(call.key, call_name(visit, call)) for call in reversed(visit.office.calls)],
        lines=lines,
        needs={**need_names(visit), OFF: visit.speech.say("pas demandée")},
        effect=effect,
        references=references or {},
        history=history[:5],
        people=people,
    )


def _effect(visit: Visit, filed: Call, now: Call, after: Call) -> tuple[Effect, dict[int, str]]:
    with visit.office.store.reading() as db:
        effect = effect_of(now, after, standings_of_call(db, filed.key))
        return effect, references_of(db, (*effect.become_incomplete, *effect.become_complete))


def _calls(visit: Visit) -> tuple[Call, Call]:
    """The call as its file has it, and as it is in force."""
    key = visit.part("call")
    pairs = zip(visit.office.in_force.filed, visit.office.calls, strict=True)
    found = next(((filed, now) for filed, now in pairs if filed.key == key), None)
    if found is None:
        raise HTTPException(404)
    return found
