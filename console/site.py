"""THE table of routes: what the desk answers, who may ask, and which function does it. START READING HERE.

GET never changes anything; every action is a POST to a resource of its own, which redirects to the page it changed.
"""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route as Address

from console import (
    answers,
    call_dossiers,
    calls,
    dossier,
    dossiers,
    failures,
    files,
    health,
    journal,
    live,
    matching,
    me,
    messages,
    outbox,
    people,
    pieces,
    probe,
    replies,
    senders,
    settings,
    settings_calls,
    settings_checklist,
    settings_letters,
    several,
    signin,
    signin_mail,
    signin_oidc,
    signin_passkey,
    signin_password,
    static,
    today,
)
from console.gate import Headers, Route, guarded, signed_in, visit_of
from console.office import Office
from console.rights import Right
from console.visit import Visit
from storage.faults import StoreUnavailable

ROUTES: tuple[Route, ...] = (
    # the door
    Route("GET", "/", today.first_page, Right.OWN, "first_page"),
    Route("GET", "/login", signin.door, Right.ANYONE, "door"),
    Route("GET", "/login/password", signin_password.door, Right.ANYONE, "password_door"),
    Route("POST", "/login/password", signin_password.enter, Right.ANYONE, "enter_by_password"),
    Route("POST", "/login/passkey/options", signin_passkey.enter_options, Right.ANYONE, "enter_options"),
    Route("POST", "/login/passkey", signin_passkey.enter, Right.ANYONE, "enter_by_passkey"),
    Route("POST", "/login/letter", signin_mail.ask, Right.ANYONE, "ask"),
    Route("GET", "/login/code", signin_mail.code_page, Right.ANYONE, "code_page"),
    Route("POST", "/login/code", signin_mail.enter_code, Right.ANYONE, "enter_code"),
    Route("GET", "/login/oidc", signin_oidc.go, Right.ANYONE, "go_to_provider"),
    Route("GET", "/login/oidc/back", signin_oidc.back_here, Right.ANYONE, "back_from_provider"),
    Route("POST", "/login/oidc", signin_oidc.enter, Right.ANYONE, "enter_by_provider"),
    Route("GET", "/login/{token}", signin.invitation, Right.ANYONE, "invitation"),
    Route("POST", "/login/{token}", signin.accept, Right.ANYONE, "accept"),
    Route("POST", "/logout", signin.leave, Right.OWN, "leave"),
    # the day
    Route("GET", "/today", today.today, Right.LOOK, "today"),
    Route("POST", "/today/rows", several.several, Right.SETTLE, "several"),
    # all dossiers
    Route("GET", "/dossiers", dossiers.dossiers, Right.LOOK, "dossiers"),
    Route("POST", "/dossiers/mine", dossiers.take_several, Right.SETTLE, "take_several"),
    # a call as a whole
    Route("GET", "/calls", calls.first_call, Right.LOOK, "first_call"),
    Route("GET", "/calls/{key}", calls.call_page, Right.LOOK, "call_page"),
    Route("GET", "/calls/{key}/dossiers", call_dossiers.call_dossiers, Right.LOOK, "call_dossiers"),
    Route("GET", "/calls/{key}/dossiers.csv", call_dossiers.call_dossiers_csv, Right.LOOK, "call_dossiers_csv"),
    # what leaves
    Route("GET", "/outbox", outbox.outbox, Right.LOOK, "outbox"),
    Route("POST", "/outbox/brake", outbox.brake_all, Right.BRAKE, "brake_all"),
    Route("GET", "/outbox/{letter:int}", outbox.letter, Right.READ, "letter"),
    Route("POST", "/outbox/{letter:int}/hold", outbox.keep_back, Right.SEND, "keep_back"),
    Route("POST", "/outbox/{letter:int}/outcome", outbox.say_outcome, Right.SEND, "say_outcome"),
    Route("POST", "/outbox/{letter:int}/failure", outbox.deal_with_failure, Right.SETTLE, "deal_with_failure"),
    Route("POST", "/outbox/{letter:int}/failure/undo", outbox.undo_failure, Right.SETTLE, "undo_failure"),
    Route("GET", "/live", live.live, Right.LOOK, "live"),
    # what arrived
    Route("GET", "/senders", senders.senders, Right.LOOK, "senders"),
    Route("GET", "/messages", messages.messages, Right.LOOK, "messages"),
    Route("GET", "/m/{message:int}", messages.message, Right.READ, "message"),
    Route("GET", "/m/{message:int}/raw", files.raw, Right.READ, "raw"),
    Route("GET", "/f/{message:int}/{ordinal:int}/{page:int}.webp", files.image, Right.READ, "image"),
    Route("GET", "/f/{message:int}/{ordinal:int}/original", files.original, Right.READ, "original"),
    Route("GET", "/f/{message:int}/{ordinal:int}/{page:int}", files.sheet, Right.READ, "sheet"),
    # what was done, and how the service fares
    Route("GET", "/journal", journal.journal, Right.JOURNAL, "journal"),
    Route("GET", "/journal.csv", journal.journal_csv, Right.JOURNAL, "journal_csv"),
    Route("GET", "/health", health.health, Right.HEALTH, "health"),
    Route("GET", "/health/report", health.report, Right.HEALTH, "health_report"),
    Route("GET", "/m/{message:int}/match", matching.match, Right.READ, "match"),
    Route("POST", "/m/{message:int}/match", matching.place, Right.SETTLE, "place"),
    Route("POST", "/m/{message:int}/answer", answers.write, Right.SEND, "write_answer"),
    Route("POST", "/m/{message:int}/answer/approval", answers.approve, Right.SEND, "approve_answer"),
    Route("POST", "/m/{message:int}/later", matching.put_off, Right.SETTLE, "put_message_off"),
    # a dossier
    Route("GET", "/d/{reference}", dossier.dossier, Right.READ, "dossier"),
    Route("POST", "/d/{reference}/pieces", pieces.settle_pages, Right.SETTLE, "settle_pages"),
    Route("POST", "/d/{reference}/waivers", pieces.waive, Right.SETTLE, "waive"),
    Route("POST", "/d/{reference}/conditions", pieces.answer_condition, Right.SETTLE, "answer_condition"),
    Route("POST", "/d/{reference}/facts", pieces.state_fact, Right.SETTLE, "state_fact"),
    Route("POST", "/d/{reference}/points", pieces.see_point, Right.SETTLE, "see_point"),
    Route("POST", "/d/{reference}/senders", pieces.confirm_sender, Right.SETTLE, "confirm_sender"),
    Route("POST", "/d/{reference}/admissions", pieces.admit, Right.SETTLE, "admit"),
    Route("POST", "/d/{reference}/checks", pieces.check_blind, Right.SETTLE, "check_blind"),
    Route("POST", "/d/{reference}/later", pieces.put_off, Right.SETTLE, "put_off"),
    Route("POST", "/d/{reference}/mine", pieces.take, Right.SETTLE, "take"),
    Route("POST", "/d/{reference}/done", replies.done_with, Right.SETTLE, "done_with"),
    Route("POST", "/d/{reference}/reply", replies.write, Right.SEND, "write_reply"),
    Route("POST", "/d/{reference}/reply/choices", replies.choose, Right.SEND, "choose_paragraph"),
    Route("POST", "/d/{reference}/approval", replies.approve_reply, Right.SEND, "approve"),
    Route("POST", "/settlements/{number:int}/undo", pieces.undo_one, Right.SETTLE, "undo"),
    Route("POST", "/settlements/{number:int}/undo/all", several.undo_together, Right.SETTLE, "undo_together"),
    Route("POST", "/letters/{number:int}/recall/all", several.recall_together, Right.SEND, "recall_together"),
    Route("POST", "/letters/{number:int}/recall", replies.recall, Right.SEND, "recall"),
    Route("POST", "/letters/{number:int}/approval", outbox.approve_draft, Right.SEND, "approve_draft"),
    Route("POST", "/letters/{number:int}/discard", outbox.discard_draft, Right.SEND, "discard_draft"),
    Route("POST", "/letters/{number:int}/revival", outbox.revive_draft, Right.SEND, "revive_draft"),
    # oneself
    Route("GET", "/me", me.me, Right.OWN, "me"),
    Route("POST", "/me/theme", me.choose_theme, Right.OWN, "choose_theme"),
    Route("POST", "/me/profile", me.change_profile, Right.OWN, "change_profile"),
    Route("POST", "/me/sessions/{sitting:int}/end", me.end_sitting, Right.OWN, "end_sitting"),
    Route("POST", "/me/sessions/end", me.end_others, Right.OWN, "end_others"),
    Route("GET", "/me/password", signin_password.password_page, Right.OWN, "password_page"),
    Route("POST", "/me/password", signin_password.set_password, Right.OWN, "set_password"),
    Route("POST", "/me/password/remove", signin_password.remove_password, Right.OWN, "remove_password"),
    Route("POST", "/me/passkeys/options", signin_passkey.new_options, Right.OWN, "new_passkey_options"),
    Route("POST", "/me/passkeys", signin_passkey.add, Right.OWN, "add_passkey"),
    Route("POST", "/me/passkeys/{passkey:int}/remove", signin_passkey.remove, Right.OWN, "remove_passkey"),
    # settings
    Route("GET", "/settings", settings.settings, Right.ARRANGE, "settings"),
    Route("GET", "/settings/calls", settings_calls.calls, Right.ARRANGE, "settings_calls"),
    Route("GET", "/settings/checklist", settings_checklist.first, Right.ARRANGE, "first_checklist"),
    Route("GET", "/settings/checklist/{call}", settings_checklist.checklist, Right.ARRANGE, "checklist"),
    Route("POST", "/settings/checklist/{call}", settings_checklist.change, Right.ARRANGE, "change_checklist"),
    Route("GET", "/settings/letters", settings_letters.letters, Right.ARRANGE, "letters"),
    Route("GET", "/settings/letters/{language}/{kind}", settings_letters.letter, Right.ARRANGE, "letter_text"),
    Route("POST", "/settings/letters/{language}/{kind}", settings_letters.change, Right.ARRANGE, "change_letter"),
    Route("GET", "/settings/people", people.people, Right.PEOPLE, "people"),
    Route("POST", "/settings/people", people.let_in, Right.PEOPLE, "let_in"),
    Route("POST", "/settings/people/{account:int}/role", people.change_role, Right.PEOPLE, "change_role"),
    Route("POST", "/settings/people/{account:int}/access", people.change_access, Right.PEOPLE, "change_access"),
    # the look and the probe
    Route("GET", "/static/{name:path}", static.static_file, Right.ANYONE, "static_file"),
    Route("GET", "/healthz", probe.healthz, Right.ANYONE, "healthz"),
)


def site(office: Office, routes: tuple[Route, ...] = ROUTES) -> Starlette:
    """The desk as an ASGI application. Raises ValueError when a route names no right."""
    for route in routes:
        if not isinstance(route.right, Right):
            raise ValueError(f"route {route.method} {route.path}: names no right; add one of console/rights.py")

    def visit(request: Request) -> Visit:
        stranger = visit_of(office, request)
        try:
            return signed_in(stranger)
        except StoreUnavailable:
            return stranger

    application = Starlette(
        routes=[Address(each.path, guarded(each, office), methods=[each.method], name=each.name) for each in routes],
        middleware=[Middleware(Headers, office=office)],
        exception_handlers={HTTPException: failures.unrouted(visit)},
    )
    application.state.paths = frozenset(each.path for each in routes if each.method == "GET")
    return application
