"""Whatever stands in a file, loading it ends in values or in a ConfigurationError, never in another exception."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.calls import load_calls
from config.kinds import load_kinds
from config.load import load_settings
from config.problems import ConfigurationError
from tests.config.conftest import SOUND
from triage.values import Kinds

KEYS = sorted(set(re.findall(r"^(\w+) = ", SOUND, re.MULTILINE)))
PLAIN = """5 -1 1.5 nan true "" "x" "\\u0000" [] [1] [[]] ["a"] {} {a=1} "http://[" "~nobody-here/x" 2021-07-01 07:00:00
2021-07-01T00:00:00Z 0001-01-01T00:00:00+14:00 9999-12-31T23:59:59-14:00 0001-01-01T00:00:00 9999-12-31T23:59:59"""
LONG = (f'"{"a" * 5000}"', f'"{"9" * 5000}s"', "9" * 5000, "[" * 3000)
WORDS = st.sampled_from([*PLAIN.split(), *LONG])
CALL = """key = "a"
reference_prefix = "AA"
zone = "Europe/Brussels"
opening = 2026-02-01T09:00:00
deadline = 2026-03-31T23:59:59
grace = "1h"
go_live = 2026-02-01T09:00:00
languages = ["fr"]
mode = "live"
checklist = "c"
assumed = ["key"]
name = {fr = "x"}
letters = {}
requirement = []
"""


@given(st.sampled_from(KEYS), WORDS)
def test_any_value_of_a_setting_is_taken_or_named(key: str, value: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "guichet.toml"
        file.write_text(re.sub(rf"^{key} = .*$", lambda _: f"{key} = {value}", SOUND, flags=re.M), encoding="utf-8")

        with pytest.raises(ConfigurationError):  # at least the secrets are not there
            load_settings(file, {})


@given(st.sampled_from([line.split()[0] for line in CALL.splitlines()]), WORDS)
def test_any_value_in_a_call_is_taken_or_named(key: str, value: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = re.sub(rf"^{key} = .*$", lambda _: f"{key} = {value}", CALL, flags=re.M)
        (Path(folder) / "a.toml").write_text(text, encoding="utf-8")

        with pytest.raises(ConfigurationError):  # at least the checklist is not there
            load_calls(Path(folder), Kinds({}, {}))


@pytest.mark.parametrize(
    "value", ["5", "null", "{}", "[]", "{a: 1}", "[[1]]", "2021-02-30", "1e999", "[" * 5000, "!!python/name:os"]
)
@pytest.mark.parametrize("key", ["kinds", "noise", "situations", "discriminators", "scene_headings", "other"])
def test_any_value_in_a_catalogue_is_taken_or_named(tmp_path: Path, key: str, value: str) -> None:
    file = tmp_path / "kinds.yaml"
    file.write_text(f"{'' if key == 'kinds' else 'kinds: []'}\n{key}: {value}\n", encoding="utf-8")

    with pytest.raises(ConfigurationError):
        load_kinds(file)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.toml"
        file.write_bytes(data)

        with pytest.raises(ConfigurationError):
            load_settings(file, {})
        with pytest.raises(ConfigurationError):
            load_kinds(file)
