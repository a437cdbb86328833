"""What a mail itself says and shows: its phrases, its headers, what it brings and announces.

Phrases: wording, beside, machines, absences, changing. Sentences: announcing, speaking, promises,
alluding, earlier, further, marring, questions with acknowledged, remarks, standing, stories, thanks, footers. What it
shows: addresses, authentication, trace, brought, series.
"""
