"""Tables, vault and journal; values in, values out.

The way of a mail: ledger (UIDs), messages (commit A), known (with known_dossiers and named_films), record (commit B),
which writes found, dossiers, holds and letters; progress, fullness.
Letters on their way: outbox, outlook, counts, brake, doubted, notices; drafts are those that wait for a person.
The vault: vault writes (through sealing), opener reads; place and placing say whose it is; blobs, files, keys, rewrap,
sweep, shredding, recovery.
The journal: journal, checkpoints, notes, history, journal_search.
What people settle: settlements, matching, versions, reread. People: accounts, sittings, signin_ways.
Pages of the desk, each from clear columns: queue (Today), waiting, lines, badges; casefile (a dossier), register,
inbox, post (letters), senders; course, summary and traces (figures). For commands: recent, overview.
Erasing: erasable, erasing, erased, reerasing, rewriting. Whole installations: backup, verify.
The database: store, engines, faults (what drivers say, and the remedy); base, columns, tables, desk_tables, schema,
states, prepared, substrings, migrations/.
"""
