"""Invented dossiers, as text, and the builder that makes real mails of them."""
