"""The catalogue of kinds: its cues fold, its names do not, and each mistake names kind and field."""

import re
from pathlib import Path

import pytest

from config.kinds import LANGUAGES, load_kinds
from config.problems import ConfigurationError
from tests.config.conftest import Wrong, wrongs
from triage.text.folding import fold
from triage.values import Kind, Kinds

SMALL = """\
noise:
  version: [V2, Définitif]
kinds:
- id: treatment
  names: {fr: [Traitement], nl: [behandeling], en: [treatment], de: [Förderantrag]}
  filename: {fr: [NOTE_D’INTENTION, note-d'intention], nl: [a], en: [b], de: [Förder-Antrag]}
  heading: {fr: [c], nl: [], en: [], de: []}
  structure: [a note for people]
  status: required
  bundle: jury
"""


def loaded(tmp_path: Path, text: str) -> Kinds:
    """Write a catalogue and load it."""
    file = tmp_path / "kinds.yaml"
    file.write_text(text, encoding="utf-8")
    return load_kinds(file)


def test_the_shipped_catalogue_is_whole(kinds: Kinds) -> None:
    assert len(kinds.kinds) == 57
    assert all(kind.names[language] for kind in kinds.kinds.values() for language in LANGUAGES)
    assert "wallimpact" in kinds.noise["fund"]


def test_every_shipped_cue_is_folded(kinds: Kinds) -> None:
    cues = [
        cue
        for kind in kinds.kinds.values()
        for field in (kind.filename, kind.heading)
        for language in field.values()
        for cue in language
    ]

    assert len(cues) > 1500
    assert [cue for cue in cues if cue != fold(cue) or re.search(r"[_\-.+]|\s\s|^\s|\s$", cue)] == []


def test_cues_are_folded_and_names_are_not(tmp_path: Path) -> None:
    kinds = loaded(tmp_path, SMALL)

    assert kinds == Kinds(
        kinds={
            "treatment": Kind(
                id="treatment",
                names={"fr": ("Traitement",), "nl": ("behandeling",), "en": ("treatment",), "de": ("Förderantrag",)},
                filename={
                    "fr": ("note d'intention",),
                    "nl": ("a",),
                    "en": ("b",),
                    "de": ("forder antrag", "foerder antrag"),
                },
                heading={"fr": ("c",), "nl": (), "en": (), "de": ()},
                status="required",
                bundle="jury",
            )
        },
        noise={"version": ("v2", "definitif")},
    )


@pytest.mark.parametrize("wrong", wrongs("wrong_kinds.toml"), ids=str)
def test_a_wrong_catalogue_names_kind_and_field(tmp_path: Path, wrong: Wrong) -> None:
    assert wrong.old in SMALL

    with pytest.raises(ConfigurationError) as error:
        loaded(tmp_path, SMALL.replace(wrong.old, wrong.new, 1))

    found = [str(problem).removeprefix(f"{tmp_path}/kinds.yaml: ") for problem in error.value.problems]
    assert found == list(wrong.says)


def test_a_kind_is_there_once(tmp_path: Path) -> None:
    one = SMALL[SMALL.index("- id:") :]

    with pytest.raises(ConfigurationError, match=r"kinds\.treatment is there twice; give each kind its own id"):
        loaded(tmp_path, SMALL.replace(one, one + one))


@pytest.mark.parametrize(
    "text", ["", "- a", "kinds: 5", "kinds: [3]", "\x00", "kinds: {a: b}\n--- \n", "&a [*a]", "? [a]\n: b"]
)
def test_any_other_text_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError):
        loaded(tmp_path, text)
