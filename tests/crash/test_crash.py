"""Every named point, killed at its first and at its second passing (CI does it × 20, `make crash` × 200)."""

import pytest

from tests.crash.run import besiege, table


@pytest.mark.servers
@pytest.mark.slow
def test_a_kill_at_any_point_loses_no_mail_and_doubles_no_letter() -> None:
    toll = besiege(times=2, at_random=4)

    assert toll.clean, table(toll)
    assert len(toll.kills) >= 25
    assert toll.lost_answers > 0
    assert toll.renumbered > 0
