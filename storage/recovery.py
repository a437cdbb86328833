"""RECOVERY.txt: how to get everything back with the stock `age` tool and no Guichet."""
# ruff: noqa: E501 - a command that is typed stands on one line

from config.settings import Vault as VaultFolders
from storage.files import write_file

NAME = "RECOVERY.txt"
TEXT = """\
How to read this vault without Guichet
======================================

You need: this folder, the keyring folder (kept and backed up apart from it), the recovery key file (kept offline), a POSIX
shell and the tool age (https://age-encryption.org, any version from 1.0). Every command below is one line that starts with
a dollar sign; type what follows it. The names RECOVERY_KEY, KEYRING, VAULT and OUT are yours to set in the first one.

1. Say where things are. OUT must be a new folder on a disk that you trust with what comes out.

   $ RECOVERY_KEY=/path/to/recovery.key KEYRING=/path/to/keyring VAULT=/path/to/vault OUT=/path/to/new/folder

2. Make the folder, closed to others.

   $ umask 077; mkdir -p "$OUT/keys"

3. Open the key of every envelope. An envelope is one incoming mail; a key that is gone was erased on purpose.

   $ for k in "$KEYRING"/*.key.age; do age -d -i "$RECOVERY_KEY" -o "$OUT/keys/$(basename "$k" .key.age)" "$k"; done

4. Open every blob with the key of its envelope.

   $ for k in "$OUT"/keys/*; do e=${k##*/}; mkdir "$OUT/$e"; for b in "$VAULT"/??/"$e"/*.age; do age -d -i "$k" -o "$OUT/$e/$(basename "$b" .age)" "$b"; done; done

5. Check that each lies where it was sealed to lie: this prints the blobs that do not, so it should print nothing.

   $ for f in "$OUT"/*/*; do case "$f" in "$OUT"/keys/*) ;; *) [ "$(head -n 1 "$f")" = "guichet-blob 1 ${f#"$OUT"/}" ] || echo "$f"; esac; done

6. Take off the first line, which only says that place. Then delete the keys.

   $ for f in "$OUT"/*/*; do case "$f" in "$OUT"/keys/*) ;; *) tail -n +2 "$f" > "$f.plain" && mv "$f.plain" "$f";; esac; done; rm -r "$OUT/keys"

What came out, in one folder for each envelope:

  original         the mail exactly as it arrived; any mail program opens it when it is renamed to original.eml
  reading          what Guichet read in it: JSON compressed with zlib (python3: zlib.decompress)
  letter-...       each letter that answered it, exactly as it left; rename it to .eml

The database, if it is still there, says which envelope belongs to which dossier (table message: columns envelope,
dossier_id). Without it the mails themselves say it. The folder `outbox` holds copies of letters on their way out,
sealed for the sending process only; they are also in the envelopes.
"""


def write_recovery(folders: VaultFolders) -> None:
    """Put RECOVERY.txt into the vault, in this version's words."""
    write_file(folders.blobs / NAME, TEXT.encode(), mode=0o644)


def commands() -> tuple[str, ...]:
    """The commands of RECOVERY.txt, in order."""
    return tuple(line.strip()[2:] for line in TEXT.splitlines() if line.strip().startswith("$ "))
