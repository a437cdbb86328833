"""Readers of untrusted bytes; only the child process (intake/child.py) imports them.

A mail: mail, from mime, headers, addresses, coding, charsets, body, html, history, links, reports, leaves; dkim,
dkimkeys. limits holds every number. A file: files asks sniff (with zipkinds, families) what it is, and one reader for
its content: pdf (pdfguard, pdfparts, pdfrows), word (wordparts), olddoc (olddoclooks, olddoctext), oldslides,
oldsheets, sheets, slides, opendocument, rich, plain, screenplays, iwork, images, shortcuts; pictured tells scans.
Office files are taken apart by package, markup and ole; objects takes out what was set into them. Files in files:
archives (unzip, unlock), sevenzip (sevenblocks), tnef, outlook, mails, signed. For looking at one page: sought,
drawing, pictures.
"""
