"""Command line, clockwork and wiring: knows everything, decides nothing."""
