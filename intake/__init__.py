"""From the mailbox to a settled message; start reading at intake/receive.py."""
