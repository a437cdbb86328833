"""Each quick module goes to one process, and what is called slow is there."""

import pytest

from tests.dealing import FOLDER, dealt, weight
from tests.quick import SLOW, WHOLLY_SLOW, quick_files


@pytest.mark.parametrize("cores", [1, 2, 3, 400])
def test_each_module_goes_to_one_process(cores: int) -> None:
    files = quick_files()

    assert [file for share in dealt(files, cores) for file in share] == files


def test_two_processes_get_about_as_much_to_do() -> None:
    first, second = (sum(map(weight, share)) for share in dealt(quick_files(), 2))

    assert abs(first - second) < 40_000


def test_a_module_is_left_out_by_its_name_or_by_its_own_mark() -> None:
    quick = {file.relative_to(FOLDER).as_posix() for file in quick_files()}

    assert "triage/test_advise.py" in quick
    assert quick.isdisjoint(
        SLOW | {"test_demo.py", "test_corpus.py", "intake/test_receive.py", "console/test_morning.py"}
    )
    assert [name for name in SLOW if not (FOLDER / name).exists()] == []


@pytest.mark.parametrize(
    ("text", "slow"),
    [
        ("pytestmark = pytest.mark.slow\n", True),
        ('pytestmark = [pytest.mark.usefixtures("x"), pytest.mark.servers]\n', True),
        ('pytestmark = [\n    pytest.mark.skipif("x" == "y", reason="z"),\n    pytest.mark.browser,\n]\n', True),
        ('pytestmark = pytest.mark.usefixtures("x")\n\n\n@pytest.mark.slow\ndef test_one(): ...\n', False),
        ('pytestmark = [pytest.mark.usefixtures("x")]\n\n\n@pytest.mark.slow\ndef test_one(): ...\n', False),
    ],
)
def test_the_mark_of_one_test_is_not_taken_for_the_mark_of_its_module(text: str, slow: bool) -> None:
    assert bool(WHOLLY_SLOW.search(text)) is slow
