"""The rules: values in, values out; standard library only. START READING at advise.

Words: values, message (a mail as read), arrival (as the rules meet it), finding (all found out before a decision).
What a mail holds: recognise (with pieces/), facts (with told/), projects, privacy, dkim, deadlines.
Whose it is: tiers, rights, kinship, naming, films, place. What it is: message_kind,
bringing for mails with files, with mail/.
Where its dossier stands: gathering, completeness, nearest, absent; whole and settled reckon it with what people said,
disputes shows facts that differ, amended a changed checklist.
What we answer: automatic (unmarked: machines by their words), replies, holding, assured, caps; due is the letter that a
person lets go; pace, their time.
Learning from people: learning, learned. Below: text/ and vocabulary/.
"""
