"""Command line, clockwork and wiring: knows everything, decides nothing.

The command line: cli lists the commands, commands/ holds them; invocation, terminal, failures (how each ends),
opening.
What it says: french and framing (the French of faults, of Click), named (states), reasons (of letters), seen
and grounds (of pieces).
The service: receiving (the worker), sending, desk; jobs, locks, wake, offspring, collector; wiring makes what they
need.
Looking after it: checks/ and examining (`guichet doctor`), installing (from answers), erasure, chain (the journal),
people, logs, clock.
Kept mail again: readings opens it, trial judges it, rereading reads it anew, learning measures the rules on it.
The demonstration: demo, and local, its mail servers.
"""
