"""What the desk's searches find, beside a look at every row: on both databases, with an index or without."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bench.crowd import fill
from storage import inbox
from storage.dossiers import CORRESPONDENT, DOSSIER, title_key
from storage.inbox import MailFilter, mails
from storage.messages import MESSAGE
from storage.register import Wanted, register
from storage.states import DossierState, LedgerState
from storage.store import Store, migrate
from storage.substrings import INDEXES, add_part_indexes, has_part_indexes
from tests.storage import scene

WORDS = ("cabane", "ab", "stray17", "producer5", "films1", "%", "_a", "old-00001", "OLD-000012", "nobody", "Zilver")
DOSSIERS, MAILS = 90, 900


@pytest.fixture(name="crowd")
def _crowd(store: Store) -> Store:
    fill(store, DOSSIERS, MAILS, calls=("2020-1", "2021-1"), now=scene.NOW)
    return store


@pytest.mark.parametrize("recent", [20, 2_000])
def test_a_search_for_mails_finds_the_newest_of_all_that_it_names(
    crowd: Store, monkeypatch: pytest.MonkeyPatch, recent: int
) -> None:
    monkeypatch.setattr(inbox, "RECENT", recent)
    filters = (
        MailFilter(copies=False),
        MailFilter(states=(LedgerState.IGNORED, LedgerState.OWN)),
        MailFilter(states=(LedgerState.FILED,), before=601),
    )
    with crowd.reading() as db:
        for one in filters:
            for word in WORDS:
                wanted = MailFilter(states=one.states, copies=one.copies, before=one.before, search=word)

                assert [line.id for line in mails(db, wanted, limit=9)] == _named_mails(db, wanted)[:9], (word, one)


def test_a_search_for_dossiers_finds_all_that_it_names(crowd: Store) -> None:
    with crowd.reading() as db:
        for word in (*WORDS, "0400000017"):
            for call, states in (("", ()), ("2021-1", (DossierState.CLOSED,))):
                found = register(db, Wanted(call=call, states=states, search=word))

                named = _named_dossiers(db, word, call)
                assert sum(found.states.values()) == len(named), (word, call)
                assert {entry.id for entry in found.entries} <= named


@pytest.mark.servers
def test_postgresql_finds_the_same_without_its_indexes_and_gets_them_back(postgresql: str) -> None:
    store = Store.open(postgresql)
    with store.writing() as db:
        assert has_part_indexes(db)
        db.execute(text("DROP EXTENSION pg_trgm CASCADE"))
        without = has_part_indexes(db)
        empty = register(db, Wanted(search="nobody")).count, mails(db, MailFilter(search="nobody"))
    migrate(store)
    with store.reading() as db:
        again = has_part_indexes(db)
    store.close()

    assert (without, empty, again) == (False, (0, ()), True)


@pytest.mark.servers
def test_who_may_not_bring_in_the_extension_goes_without(postgresql: str) -> None:
    store = Store.open(postgresql)
    with store.writing() as db:
        db.execute(text("DROP EXTENSION pg_trgm CASCADE"))
        db.execute(text("CREATE ROLE visitor"))
        db.execute(text("SET ROLE visitor"))
        add_part_indexes(db)
        db.execute(text("RESET ROLE"))
        without = has_part_indexes(db)
        db.rollback()
    with store.reading() as db:
        assert has_part_indexes(db)
    store.close()

    assert not without


@pytest.mark.servers
def test_postgresql_takes_the_indexes_for_a_search(postgresql: str) -> None:
    store = Store.open(postgresql)
    looked = {  # as the searches write it
        "ix_message_sender_parts": "SELECT id FROM message WHERE sender LIKE '%stray7%'",
        "ix_dossier_company_parts": "SELECT id FROM dossier WHERE lower(company) LIKE '%zilver%'",
        "ix_dossier_title_key_parts": "SELECT id FROM dossier WHERE title_key LIKE '%cabane%'",
        "ix_dossier_reference_parts": "SELECT id FROM dossier WHERE reference LIKE 'OLD-0%'",
        "ix_correspondent_address_parts": "SELECT dossier_id FROM correspondent WHERE address LIKE '%producer%'",
    }
    with store.reading() as db:
        db.execute(text("SET enable_seqscan = off"))
        db.execute(text("SET enable_indexscan = off"))
        db.execute(text("SET enable_indexonlyscan = off"))
        plans = {name: "\n".join(db.execute(text(f"EXPLAIN {query}")).scalars()) for name, query in looked.items()}
        db.execute(text("RESET ALL"))
    store.close()

    assert set(looked) == set(INDEXES)
    assert [name for name, plan in plans.items() if name not in plan] == []


def _named_mails(db: Session, wanted: MailFilter) -> list[int]:
    word, named = wanted.search.lower(), []
    asked = select(MESSAGE, DOSSIER.c.reference, DOSSIER.c.title_key)
    rows = db.execute(asked.outerjoin(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id).order_by(MESSAGE.c.id.desc()))
    for row in rows:
        folded = row.title_key is not None and title_key(word) and title_key(word) in row.title_key
        if word in (row.sender or "") or folded or row.reference == word.upper():
            good = row.state in wanted.states if wanted.states else row.state is not LedgerState.OWN
            if good and not (wanted.before and row.id >= wanted.before):
                named.append(row.id)
    return named


def _named_dossiers(db: Session, word: str, call: str) -> set[int]:
    digits = "".join(sign for sign in word if sign.isdecimal())
    wrote = {row.dossier_id for row in db.execute(select(CORRESPONDENT)) if word.lower() in row.address}
    return {
        row.id
        for row in db.execute(select(DOSSIER))
        if row.call == (call or row.call)
        and (
            row.reference.startswith(word.upper())
            or (title_key(word) and title_key(word) in row.title_key)
            or word.lower() in row.company.lower()
            or row.id in wrote
            or (len(digits) == 10 and row.enterprise_number == digits)
        )
    }
