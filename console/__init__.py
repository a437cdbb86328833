"""The staff desk in the browser: pages, and nothing that a page does not need.

site is the table of routes; docs/reference/pages.md names the module, template and tests of each page.

Around every page: gate, visit, rights, roles, cookies, limits, failures, pages (drawing), compiling, static, speech,
words (its tables in phrases), visible, wrapping, menu, live, probe. What all pages work with: office, memory, machine,
forgetting.
Coming in: signin, signin_mail, signin_password, signin_passkey, signin_oidc, identity, passwords, qr, browsers, me.
Today: today, next_step, walk, pace, several, measuring.
A dossier: dossier, middle, correcting, case, pieces, facts, questions, draft, replies, approving, prospects, past,
blind, writing, quoting; deeds and change write what people settle; sealing seals a letter.
Mails: messages, matching, placing, answers, answering, signatures. Files: files, gallery, leaf, prints, ahead,
openings, unseen.
Lists and figures: dossiers, call_dossiers (with spreadsheet), outbox, senders, calls, charts, journal, journal_words,
chain, health.
Settings: settings, settings_calls, settings_checklist, settings_letters, people.
"""
