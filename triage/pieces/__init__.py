"""How pages become pieces: cut into blocks, measured, parted, judged, joined. Used by triage/recognise.py.

Cut: reading (one file's way), blocks, margins, tables, contents, lines. Counted: features, talk; shapes: measures.
Scored: rules (the table), names, speech, weighing, together in scoring. Parted: beginnings beside habits, segments.
Judged: judgement by certainty, with needs and address; pictures and printed for what a machine read.
Joined: joining, works, with fronts, endings, continuity. Known by name alone: added. Held against what came beside it:
ties; against the mail's date: outdated.
"""
