"""Every named point, with a kill at it, by turns at its first and its second passing (CI: 20, `make crash`: 200)."""

import pytest

from tests.crash.run import besiege, table


@pytest.mark.servers
@pytest.mark.slow
def test_a_kill_at_any_point_loses_no_mail_and_doubles_no_letter() -> None:
    toll = besiege(times=1, at_random=4)

    assert toll.clean, table(toll)
    assert len(toll.kills) >= 25
    assert toll.lost_answers > 0
    assert toll.renumbered > 0
    assert toll.erased > 0
