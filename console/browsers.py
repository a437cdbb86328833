"""Names a browser as people do, from what it says of itself."""

_PROGRAMS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_MACHINES = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


def browser_of(untrusted_agent: str) -> str:
    """Program and machine, "Firefox, Windows"; only words of ours, so that it may be shown and kept."""
    program = next((name for mark, name in _PROGRAMS if mark in untrusted_agent), "")
    machine = next((name for mark, name in _MACHINES if mark in untrusted_agent), "")
    return ", ".join(word for word in (program, machine) if word)
