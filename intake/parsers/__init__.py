"""Readers of untrusted bytes; only the child process (intake/child.py) imports them."""
