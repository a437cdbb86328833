"""A text is kept over what it was written on, and over nothing else; refused, it stays beside what waits now."""

import re

from console.change import Hand
from notifier.blocks import typed
from storage.states import Role
from tests.console.desk import Caller, Desk
from tests.console.test_answering import unplaced
from tests.console.worked import Worked
from triage.values import LetterKind as K

MINE, THEIRS = "Le texte d’Inès.", "Le texte de Ben."


def seen(caller: Caller, page: str) -> str:
    found = re.search(r'name="version" value="(\w+)">\s*<label', caller.get(f"{page}?edit=1").text)
    assert found
    return found[1]


def test_a_text_is_not_put_over_a_colleagues(worked: Worked) -> None:
    ines, ben = worked.desk.caller(Role.STAFF), worked.desk.caller(Role.COORDINATION)
    worked.find_gap("development_budget")
    page = f"/d/{worked.reference}"
    version = seen(ines, page)
    assert ben.post(f"{page}/reply", text=THEIRS, version=seen(ben, page)).status_code == 303

    refused = ines.post(f"{page}/reply", text=MINE, version=version)

    assert refused.status_code == 409
    assert MINE in refused.text
    assert f"<p>{THEIRS}</p>" in refused.text
    assert worked.case.reply is not None
    assert worked.case.reply.final.blocks == (THEIRS,)
    assert ines.post(f"{page}/reply", text=MINE, version=seen(ines, page)).status_code == 303


def test_a_text_is_not_put_over_another_letter(worked: Worked) -> None:
    ines = worked.desk.caller(Role.STAFF)
    worked.find_gap("development_budget")
    page = f"/d/{worked.reference}"
    version = seen(ines, page)
    worked.let_go()
    worked.find_gap("development_finance_plan")

    refused = ines.post(f"{page}/reply", text=MINE, version=version)

    assert (refused.status_code, worked.due) == (409, K.MORE_ITEMS)
    assert MINE in refused.text
    assert worked.case.reply is not None
    assert worked.case.reply.edit is None


def test_a_text_that_stands_already_is_kept_twice(worked: Worked) -> None:
    ines = worked.desk.caller(Role.STAFF)
    worked.find_gap("development_budget")
    page = f"/d/{worked.reference}"
    fields = {"text": MINE, "version": seen(ines, page)}

    assert [ines.post(f"{page}/reply", **fields).status_code for _ in range(2)] == [303, 303]


def test_an_answer_without_a_dossier_keeps_its_text_when_refused(desk: Desk, hand: Hand) -> None:
    (number,) = unplaced(hand)
    ines, page = desk.caller(Role.STAFF), f"/m/{number}"
    version = seen(ines, f"{page}/match")
    long = ines.post(f"{page}/answer", text=MINE + "x" * 50_001, version=version)
    desk.caller(Role.COORDINATION).post(f"{page}/answer", text=THEIRS, version=version)
    over = ines.post(f"{page}/answer", text=MINE, version=version)

    assert (long.status_code, over.status_code) == (422, 409)
    assert f">{MINE}x" in long.text
    assert f">{MINE}</textarea>" in over.text
    assert THEIRS in over.text


def in_conflict(worked: Worked, ines: Caller) -> str:
    """A paragraph that a person changed and whose facts changed since; the dossier's page."""
    worked.find_gap("development_budget")
    page, reply = f"/d/{worked.reference}", worked.case.reply
    assert reply is not None
    text = typed(reply.final.blocks).replace("\n\n- ", "\n\nVoici la liste :\n- ", 1)
    assert ines.post(f"{page}/reply", text=text, version=seen(ines, page)).status_code == 303
    worked.find_gap("development_finance_plan")
    assert worked.case.reply is not None
    assert worked.case.reply.questions == 1
    return page


def offered(caller: Caller, page: str) -> dict[str, str]:
    """What the buttons beside a changed paragraph would send."""
    form = caller.get(page).text.partition("/reply/choices")[2].partition("</form>")[0]
    return dict(re.findall(r'type="hidden" name="(number|version)" value="(\w+)"', form))


def test_a_choice_counts_only_for_the_draft_that_was_shown(worked: Worked) -> None:
    ines = worked.desk.caller(Role.STAFF)
    page = in_conflict(worked, ines)
    shown = offered(ines, page)
    worked.find_gap("treatment")
    before = worked.case.reply

    stale = ines.post(f"{page}/reply/choices", choice="keep", **shown)

    assert stale.status_code == 409
    assert worked.case.reply == before
    assert before is not None
    assert before.questions == 1
    assert ines.post(f"{page}/reply/choices", choice="keep", **offered(ines, page)).status_code == 303
    assert worked.case.reply is not None
    assert worked.case.reply.questions == 0
