"""Files and environment, turned into frozen values.

Settings: load reads the file; sections, desk and checks its parts; settings is what comes of it; places finds files.
The fund's own: calls (with moments), kinds, learned (what people adopted).
Reading any file: files, reading (table by table), units, problems (what is wrong, and the remedy).
Shared by all rooms above: log, points (where crash tests kill), tls, freemail.
"""
