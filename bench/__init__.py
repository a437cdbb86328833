"""Measures Guichet, and learns what recognition learns. The product imports nothing of it; figures: bench/RESULTS.md.

Speed and memory (`make bench` is run.py): jobs, latency, memory, polling, steps, unopened, storage_cost, counted by
accounting; floor is what they are compared with, guichet what is measured, world the mail servers around both, mails
what passes. The desk: desk, looking, pages, with crowd to fill its database.

Recognition (`make accuracy` is accuracy.py): cases reads mails with their truth, calibration sets certainty, lacking
leaves lines out, tempting lays beside what tempts (gaps composes that), facts, orders, screenplays, strangers (papers
that are no piece) and copier measure one thing each.
suites runs files meant to do harm.

What mails say: talks counts what becomes of the hand-written mails of mailbags/; mailbag reads, posted composes them.

Mails to measure on: hands are the invented producers of texts/, compose makes whole mails of them. Of the first hands
by singles and plain; of the later ones by bundles, houses, layouts, looks, office, merge, scans and tales.

Learning, from lessons/ and never from a held-back hand: learn (words), weigh (the table of rules), divide with binders
(where pieces begin). Each writes a module of triage/vocabulary.
"""
