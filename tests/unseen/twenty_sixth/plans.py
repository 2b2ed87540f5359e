"""Six plans, two clean and four broken, written after the reading of the others was mended."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_sixth import crispin, fergus, hermia, isadora, leander, rosamund

TWENTY_SIXTH: tuple[Unseen, ...] = (
    *(isadora.PLAN, fergus.PLAN, rosamund.PLAN),
    *(crispin.PLAN, hermia.PLAN, leander.PLAN),
)
"""Six plans, in the order in which they were written."""
