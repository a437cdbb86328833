"""Phrases by theme in French, Dutch, English and German; data only."""
