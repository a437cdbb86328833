"""Is what is kept whole, provable and saved elsewhere?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from app.chain import journal_faults
from app.checks.finding import Check, Finding, Seen, fix, halves, info, ok
from app.checks.rights import check_shared
from app.commands.looking import since
from app.failures import ending_of
from app.terminal import many, pick
from config.settings import Settings
from storage.backup import NAME as NAMED
from storage.backup import STAMP
from storage.faults import SchemaMismatch, StoreRefused, StoreUnavailable
from storage.history import history_of
from storage.journal import head
from storage.keys import KeysError
from storage.opener import verify_blob
from storage.overview import blobs_kept
from storage.place import check_place
from storage.recovery import NAME
from storage.store import Store
from storage.substrings import has_part_indexes
from storage.sweep import unknown_mails
from storage.verify import balance, verify_all

SAMPLE = 50
BACKUP_AGE = timedelta(days=1)
WHY = {
    "data.database": (
        "Le registre dit ce qui est arrivé et ce qui a été répondu.",
        "The ledger says what arrived and what was answered.",
    ),
    "data.vault": (
        "Ce qui serait scellé ailleurs, personne ne le retrouverait.",
        "What was sealed elsewhere nobody would find.",
    ),
    "data.search": (
        "Sans ces index, PostgreSQL relit toutes les lignes à chaque recherche : le guichet attend, rien ne se perd.",
        "Without these indexes PostgreSQL reads every row for each search: the desk waits, nothing is lost.",
    ),
    "data.ledger": (
        "Chaque message vu a une issue, chaque lettre au plus un envoi.",
        "Every mail seen has an outcome, every letter is sent at most once.",
    ),
    "data.originals": ("L'original fait foi en cas de litige.", "The original counts when something is disputed."),
    "data.journal": (
        "Le journal prouve qui a fait quoi ; une chaîne brisée ne prouve plus rien.",
        "The journal proves who did what; a broken chain proves nothing.",
    ),
    "data.recovery_note": (
        "Ce texte dit comment tout rouvrir sans Guichet.",
        "This text says how to open everything without Guichet.",
    ),
    "data.shared": (
        "Ce que l'un écrit, l'autre doit pouvoir le lire ; sinon un dossier ne s'ouvre pas.",
        "What one user writes the other must be able to read, or a dossier does not open.",
    ),
    "data.backup": ("Un disque tombe en panne un jour.", "A disk fails one day."),
}


def check_database(seen: Seen) -> Iterator[Finding]:
    """Open, of this version, undamaged."""
    name = "data.database"
    try:
        store = Store.open(seen.settings.database)
        try:
            damage = _damage(store)
        finally:
            store.close()
    except (SchemaMismatch, StoreRefused, StoreUnavailable) as error:
        what, remedy = halves(ending_of(error)[0])
        yield fix(name, what, remedy)
        return
    if damage:
        yield fix(
            name, pick(f"la base est abîmée : {damage}", f"the database is damaged: {damage}"), "guichet backup restore"
        )
        return
    yield ok(name, pick("base ouverte, schéma à jour, entière", "database open, schema current, undamaged"))


def _damage(store: Store) -> str:
    """What SQLite finds wrong with its file; PostgreSQL looks after itself."""
    if not store.sqlite:
        return ""
    with store.reading() as db:
        said = str(db.execute(text("PRAGMA quick_check(1)")).scalar_one())
    return "" if said == "ok" else said.splitlines()[0][:100]


def check_vault(seen: Seen) -> Iterator[Finding]:
    """Vault and keyring are there, those of this database, and take what is sealed."""
    store = Store.open(seen.settings.database)
    try:
        check_place(store, seen.settings.vault, writes=True)
    finally:
        store.close()
    yield ok("data.vault", pick("coffre et trousseau de cette base", "vault and keyring of this database"))


def check_search(seen: Seen) -> Iterator[Finding]:
    """What the desk looks for in part is found in an index, where the database needs one for that."""
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            there = has_part_indexes(db)
    finally:
        store.close()
    if there:
        yield ok("data.search", pick("le guichet cherche vite", "the desk searches quickly"))
        return
    said = pick(
        "index de recherche absents : PostgreSQL cherche lentement",
        "the indexes for searches are missing: PostgreSQL searches slowly",
    )
    remedy = pick(
        "guichet init --migrate ; sinon d'abord, comme administrateur de PostgreSQL : CREATE EXTENSION pg_trgm",
        "guichet init --migrate; else first, as PostgreSQL's administrator: CREATE EXTENSION pg_trgm",
    )
    yield info("data.search", said, remedy)


def check_ledger(seen: Seen) -> Iterator[Finding]:
    """The invariants that the database alone can break."""
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            breaches, counts = verify_all(db), balance(db)
    finally:
        store.close()
    if breaches or not counts.even:
        count = len(breaches) or counts.listed - counts.accounted
        said = many(count, ("manquement", "manquements"), ("breach", "breaches"))
        yield fix("data.ledger", said + pick(" au registre", " in the ledger"), "guichet verify")
        return
    yield ok(
        "data.ledger",
        pick(
            f"{counts.listed} vus = {counts.accounted} comptés",
            f"{counts.listed} listed = {counts.accounted} accounted",
        ),
    )


def check_originals(seen: Seen) -> Iterator[Finding]:
    """A sample against its digests: another one each day, always with the newest."""
    store = Store.open(seen.settings.database)
    try:
        check_place(store, seen.settings.vault)
        with store.reading() as db:
            kept = blobs_kept(db)
            unknown = unknown_mails(db, seen.settings.vault)
    finally:
        store.close()
    if unknown:
        yield _unknown(len(unknown))
    step = max(1, len(kept) // SAMPLE)
    sample = {*kept[seen.now.toordinal() % step :: step], *kept[-1:]}
    wrong = [ref for ref in sample if verify_blob(seen.settings.vault, ref) is not None]
    if wrong:
        said = pick(
            f"{len(wrong)} fichiers sur {len(sample)} ne sont plus ceux reçus",
            f"{len(wrong)} files of {len(sample)} are not those received",
        )
        yield fix("data.originals", said, "guichet verify", wrong=len(wrong))
        return
    yield ok(
        "data.originals",
        pick(
            f"{len(kept)} fichiers scellés, échantillon de {len(sample)} conforme",
            f"{len(kept)} sealed files, sample of {len(sample)} as received",
        ),
    )


def _unknown(count: int) -> Finding:
    """Mails of the vault that no row names: one after a crash; many when an older database was put back."""
    said = pick(
        f"{count} messages du coffre inconnus de la base", f"{count} mails in the vault unknown to the database"
    )
    remedy = pick(
        "si une base plus ancienne a été remise : guichet import --from-vault ; après un arrêt brutal : rien",
        "if an older database was put back: guichet import --from-vault; after a crash: nothing",
    )
    return info("data.originals", said, remedy, unknown=count)


def check_journal(seen: Seen) -> Iterator[Finding]:
    """The whole chain, its signatures, and the copies of them elsewhere."""
    name = "data.journal"
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            faults, entries = journal_faults(seen.settings, db), head(db).seq
    except KeysError as error:
        what, remedy = halves(str(error))
        yield fix(name, what, remedy)
        return
    finally:
        store.close()
    if faults:
        yield fix(
            name,
            many(len(faults), ("défaut", "défauts"), ("fault", "faults")) + pick(" au journal", " in the journal"),
            "guichet journal verify",
        )
        return
    yield ok(name, pick(f"{entries} écritures, chaîne entière", f"{entries} entries, the chain holds"), entries=entries)
    if seen.settings.checkpoints is None:
        yield info(
            name,
            pick(
                "pas de second lieu pour les signatures : une fin coupée ne se verrait pas",
                "no second place for signatures: a cut end would not show",
            ),
            pick(
                'écrivez checkpoints = "…", de préférence sur une autre machine',
                'write checkpoints = "…", best on another machine',
            ),
        )


def check_recovery_note(seen: Seen) -> Iterator[Finding]:
    """RECOVERY.txt lies in the vault."""
    if (seen.settings.vault.blobs / NAME).is_file():
        yield ok("data.recovery_note", pick(f"{NAME} est dans le coffre", f"{NAME} lies in the vault"))
    else:
        yield fix("data.recovery_note", pick(f"{NAME} manque", f"{NAME} is missing"), "guichet init --migrate")


def check_backup(seen: Seen) -> Iterator[Finding]:
    """The age of the last backup, as the journal knows it."""
    name, last, filled = "data.backup", *_last_backup(seen.settings)
    if last is None and not filled:
        yield info(name, pick("rien à sauver encore", "nothing to save yet"))
        return
    age = seen.now - last if last else None
    if age is None or age > BACKUP_AGE:
        when = since(last, seen.now)
        yield fix(
            name,
            pick(f"dernière sauvegarde : {when} (objectif : 1 jour)", f"last backup: {when} (target: 1 day)"),
            "guichet backup create",
            value_s=int(age.total_seconds()) if age else None,
            target_s=int(BACKUP_AGE.total_seconds()),
        )
        return
    yield ok(name, pick(f"dernière sauvegarde {since(last, seen.now)}", f"last backup {since(last, seen.now)}"))


def _last_backup(settings: Settings) -> tuple[datetime | None, bool]:
    """When the last backup was made, be it the one put back, and whether anything is kept that one could save."""
    store = Store.open(settings.database)
    try:
        with store.reading() as db:
            made = [entry.outcome for entry in history_of(db, "backup") if NAMED.fullmatch(entry.outcome)]
            last = datetime.strptime(max(made), STAMP).replace(tzinfo=UTC) if made else None
            return last, bool(blobs_kept(db))
    finally:
        store.close()


CHECKS = (
    Check(("data.database",), check_database),
    Check(("data.vault",), check_vault),
    Check(("data.search",), check_search),
    Check(("data.ledger",), check_ledger),
    Check(("data.originals",), check_originals),
    Check(("data.journal",), check_journal),
    Check(("data.recovery_note",), check_recovery_note),
    Check(("data.shared",), check_shared),
    Check(("data.backup",), check_backup),
)
