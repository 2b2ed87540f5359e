"""Lines that may open a section, before they are weighed against each other."""

from dataclasses import dataclass

from ehcplan.documents.read.outline.headings import Heading, Way
from ehcplan.documents.read.paper.signs import Stand

MANY = 5
"""So many letters of sections make most of a plan."""
LEAST = {Way.LETTERED: -2, Way.BARE: 1, Way.LISTED: 1, Way.LONE: 2, Way.SENSE: 3, Way.ENDED: 1}
"""The least score with which a line of each way is taken for a heading."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A line that may open a section."""

    at: int
    """Its place among all lines."""
    stand: Stand
    heading: Heading
    score: int


def is_of_table(one: Candidate) -> bool:
    """Return whether a title is more likely the heading of a column, or a label in a table."""
    stand = one.stand
    if not stand.table or stand.is_banner:
        return False
    return stand.column != 1 or len(one.heading.text.split()) < 2 or one.heading.way is Way.SENSE
