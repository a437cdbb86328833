"""Letters: composed from templates, kept in the outbox, handed to SMTP, settled."""
