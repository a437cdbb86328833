"""How pages become pieces: cut into blocks, measured, parted, judged, joined. Used by triage/recognise.py."""
