"""From the mailbox to a settled message; START READING at receive.

The way of a mail: receive, reading, judging; reception is what they work with, progress whom they tell.
The mailbox: mailbox says what one is; imap_mailbox, over connection, imap, imap_client and imap_answers; bell waits for
mail, quota looks how full it is, unreachable says why not. archive is a mailbox of files; vaulted takes from the vault.
Reading (the parent's side): body, sandbox, template, answer, antivirus; dkim with nameserver.
Reading (confined): child, with confine, syscalls, examples, lines and parsers/.
Pictures of pages: pictures and ocr read words in them; view, viewer, viewing, marks and shelf show them; office and
printing make pages of office files; program runs what the system has, caged.
"""
