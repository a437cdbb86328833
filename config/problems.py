"""What is wrong with a configuration, as sentences that name file, key, value and remedy."""

from dataclasses import dataclass

HIDDEN = "(value not shown)"


@dataclass(frozen=True, slots=True)
class Problem:
    """One wrong thing. `value` is "" where there is none, and never holds a secret."""

    file: str
    key: str
    value: str
    fault: str  # what is wrong, read after key and value: "is not a date"
    remedy: str  # what to do: "write it as 2026-03-31T23:59:59+02:00"

    def __str__(self) -> str:
        """The whole as one sentence, for a terminal."""
        subject = " ".join(part for part in (self.key, self.value, self.fault) if part)
        return f"{self.file}: {subject}; {self.remedy}"


class ConfigurationError(Exception):
    """The configuration cannot be used; carries every problem found, in the order of the files."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep each problem once: a checklist read by three calls is wrong once."""
        self.problems = tuple(dict.fromkeys(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
