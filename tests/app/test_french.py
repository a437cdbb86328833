"""What the rooms below say of a fault, said in French where the person speaks it: every sentence they have."""

import ast
import tomllib
from pathlib import Path

import pytest

from app.french import in_french
from app.terminal import speaking, spoken
from storage.checkpoints import FORM
from storage.faults import REMEDIES
from storage.opener import BlobFault
from tests.app.conftest import Give

ROOT = Path(__file__).parents[2]
FINDINGS = {"Breach", "JournalFault"}
LOGS = ("log.warning", "log.error")
SPEAKERS = {"unreachable", "MailboxUnreachable", "Unavailable", "StoreUnavailable", "SchemaMismatch"} | {
    "AlreadyRunning",
    "BackupError",
    "KeysError",
    "ListError",
    "SandboxUnavailable",
    "VaultAway",
    "VaultNotOurs",
    "VaultError",
    "faults.append",
    "entry.problem",
    "table.problem",
}
ROOMS = {  # and how many sentences each has at least
    "app/locks.py": 1,
    "config/learned.py": 6,
    "intake/connection.py": 4,
    "intake/receive.py": 1,
    "intake/sandbox.py": 2,
    "intake/template.py": 2,
    "intake/unreachable.py": 20,
    "intake/viewer.py": 3,
    "notifier/smtp.py": 8,
    "storage/backup.py": 9,
    "storage/erased.py": 1,
    "storage/keys.py": 3,
    "storage/opener.py": 5,
    "storage/place.py": 2,
    "storage/rewriting.py": 2,
    "storage/engines.py": 5,
    "storage/store.py": 4,
    "storage/vault.py": 4,
}
FINDERS = {
    "app/commands/checking.py": 1,
    "storage/checkpoints.py": 8,
    "storage/verify.py": 24,
}  # of verify, journal verify
FILES = sorted((ROOT / "tests" / "config").glob("wrong_*.toml"))


def left_in_english(sentence: str) -> list[str]:
    """The clauses that stay as they are, but for those that are of the moment whole, or one word."""
    clauses = [clause for clause in sentence.split("; ") if " " in clause.rpartition(": ")[2]]
    return [clause for clause in clauses if in_french(clause) == clause]


def texts(node: ast.AST) -> list[str]:
    """Every sentence in an expression, with x for what is of the moment."""
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)]
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    return [text for child in ast.iter_child_nodes(node) for text in texts(child)]


def sentences(room: str) -> list[str]:
    """What a module gives to those who speak, what it yields, and what it calls remedy or happened before it does."""
    found: list[str] = []
    for node in ast.walk(ast.parse((ROOT / room).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Yield | ast.YieldFrom) and node.value:
            found += texts(node.value)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in SPEAKERS:
            found += [text for argument in node.args for text in texts(argument)]
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {"remedy", "happened"}:
            found += texts(node.value)
    return found


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_every_fault_of_a_configuration_has_its_french(file: Path) -> None:
    said = [
        sentence for wrong in tomllib.loads(file.read_text(encoding="utf-8"))["wrong"] for sentence in wrong["says"]
    ]

    assert len(said) > 10
    assert sorted({clause for sentence in said for clause in left_in_english(sentence)}) == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_fault_of_servers_database_and_keys_has_its_french(room: str) -> None:
    said = sentences(room) + [remedy for _, remedy in REMEDIES]

    assert len(sentences(room)) >= ROOMS[room]
    assert [clause for sentence in said for clause in left_in_english(sentence)] == []


def findings(module: str) -> list[str]:
    """Every sentence that a module writes into a finding: no name of a thing has a space."""
    tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) in FINDINGS]
    named = [node for node in ast.walk(tree) if isinstance(node, ast.Assign | ast.Tuple)]
    said = {text for node in (*found, *named) for part in ast.iter_child_nodes(node) for text in texts(part)}
    return sorted(text for text in said if " " in text.strip(", ") and text != FORM)


@pytest.mark.parametrize("module", FINDERS)
def test_every_finding_of_what_is_kept_has_its_french(module: str) -> None:
    assert len(findings(module)) >= FINDERS[module]
    assert [clause for text in findings(module) for clause in left_in_english(text)] == []
    assert [fault for fault in BlobFault if in_french(fault.value) == fault.value] == []


def logged(module: Path) -> list[str]:
    """What a module logs as a warning or an error."""
    source = module.read_text()
    if not any(f"{call}(" in source for call in LOGS):  # to parse all of them takes longer than all other tests here
        return []
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [text for call in calls if ast.unparse(call.func) in LOGS for text in texts(call.args[0])]


def test_every_warning_that_a_command_may_say_has_its_french() -> None:
    modules = [module for room in ("intake", "notifier", "storage") for module in (ROOT / room).rglob("*.py")]
    said = [sentence for module in modules for sentence in logged(module)]

    assert len(said) > 14
    assert [sentence for sentence in said if left_in_english(sentence)] == []


def test_what_is_of_the_moment_keeps_its_place() -> None:
    said = in_french('imap.example:993: no answer within 30 s; write "tls" or "none"')

    assert said == 'imap.example:993 : pas de réponse en 30 s ; écrivez "tls" ou "none"'


def test_a_name_or_path_keeps_its_words() -> None:
    assert in_french('there is no folder "Sent File Box"') == 'il n\'y a pas de dossier "Sent File Box"'
    assert in_french("/srv/My File Store/x.toml: is not there") == "/srv/My File Store/x.toml : n'est pas là"
    assert in_french("/srv/Permission denied/x: is missing") == "/srv/Permission denied/x : manque"


def test_a_reason_of_the_system_is_put_into_french_alone_and_in_brackets() -> None:
    assert in_french("/srv/x: Permission denied") == "/srv/x : accès refusé"
    assert in_french("/srv/x: cannot be read (Permission denied)") == "/srv/x : ne peut pas être lu (accès refusé)"


def test_a_sentence_that_is_french_already_or_unknown_stays_as_it_is() -> None:
    for sentence in ("Le disque est plein ; libérez de la place.", "an unheard-of thing", "apt install x; [y] z = 1"):
        assert in_french(sentence) == sentence


@pytest.mark.parametrize("said", ["database is locked", "disk I/O error", "database or disk is full"])
def test_what_sqlite_says_is_put_into_french(said: str) -> None:
    assert said not in in_french(f"sqlite:////srv/guichet.db: {said}; free space on its disk")


def test_it_is_for_those_who_speak_french() -> None:
    with speaking("en"):
        assert spoken("x: is missing") == "x: is missing"
    with speaking("fr"):
        assert spoken("x: is missing") == "x : manque"


def test_a_person_in_french_reads_a_fault_in_french(give: Give, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_BE.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)

    said = give("poll")

    assert said.code == 5
    assert "la connexion a échoué (connexion refusée) ; vérifiez imap.host" in said.err


def test_a_person_in_french_reads_in_french_what_is_wrong_with_what_is_kept(
    taken: Give, fund: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "fr_BE.UTF-8")
    for file in (fund / "data" / "vault").glob("??/*/*.age"):
        file.unlink()
    dump = fund / "journal.jsonl"
    taken("journal", "export", "--to", dump)
    dump.write_text(dump.read_text().replace('"intake"', '"eve"', 1))

    kept, journal = taken("verify"), taken("journal", "verify", "--dump", dump)

    assert (kept.code, journal.code) == (3, 3)
    assert "coffre" in kept.out
    assert "introuvable" in kept.out
    assert "a été changée : son contenu ne donne pas son empreinte" in journal.out
    assert "was changed" in taken("journal", "verify", "--dump", dump, "--json").out
