"""What a sheet, a form or a letter states of a project: title, company, contact, conditions.

Sources: material (all words by piece), sheets (labels), form (our own), telling (facts beside a label).
Facts: titles, companies, contacts, formats, conditions; claims says what may be believed where sources differ.
"""
