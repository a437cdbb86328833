"""Fixtures that every test may ask for."""

from tests.servers import account, dovecot, local_mail

__all__ = ["account", "dovecot", "local_mail"]
