"""Tables of what is known, themes of adult life, and a weekly timetable."""

from tests.unseen.author import Unseen
from tests.unseen.forty_second import cyprian, dorothea, roisin

FORTY_SECOND: tuple[Unseen, ...] = (
    roisin.PLAN,
    cyprian.PLAN,
    dorothea.PLAN,
)
"""The plans, in the order in which they were written."""
