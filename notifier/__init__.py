"""The outgoing side: composes letters, keeps their ids, hands them to the submission server.

Composing: letters, from shown (what a letter may tell), wording, paragraphs and templates/; headers and ids; blocks is
a draft as paragraphs; inforce has what people changed; samples tries every template.
Sending: deliver, with smtp and retry; notices are mails to our own people.
The form for producers: form and form_words, on sheet.
"""
