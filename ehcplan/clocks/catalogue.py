"""Every clock, by the part of the work it belongs to."""

from ehcplan.clocks.appeals import APPEALS
from ehcplan.clocks.assessment import ASSESSMENT
from ehcplan.clocks.definition import Clock
from ehcplan.clocks.moves import MOVES
from ehcplan.clocks.orders import ORDERS
from ehcplan.clocks.phases import PHASES
from ehcplan.clocks.reassessment import REASSESSMENT
from ehcplan.clocks.records import RECORDS
from ehcplan.clocks.reviews import REVIEWS

GROUPS: dict[str, tuple[Clock, ...]] = {
    "Assessment and first plan": ASSESSMENT,
    "Reviews and amendments": REVIEWS,
    "Moves between phases, and a plan's end": PHASES,
    "Reassessment": REASSESSMENT,
    "Moves between authorities": MOVES,
    "Mediation and appeal": APPEALS,
    "Tribunal orders": ORDERS,
    "The school's records": RECORDS,
}

CLOCKS: dict[str, Clock] = {
    clock.code: clock
    for clock in sorted((c for group in GROUPS.values() for c in group), key=lambda c: c.code)
}
