"""Six more plans of invented people, four clean and two broken, in layouts of their own."""

from tests.unseen.author import Unseen
from tests.unseen.eleventh import (
    dale_bars,
    dale_outcomes_first,
    dale_run_in,
    fen_dashiell,
    fen_evanthe,
    fen_ferran,
)

ELEVENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        dale_bars,
        dale_run_in,
        dale_outcomes_first,
        fen_dashiell,
        fen_evanthe,
        fen_ferran,
    )
)
