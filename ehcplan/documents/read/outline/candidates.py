"""Lines that may open a section, before they are weighed against each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ehcplan.documents.read.outline.heading import Heading, Way
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


_NUMBERED = re.compile(r"\W*(?P<letter>[FGH])\s?\.?(?:[3-9]|1\d)\W*")


def but_for_numbers(lines: Sequence[Stand], found: Sequence[Candidate]) -> list[Candidate]:
    """Return what could open a section without "F1" and "F2" where "F3" stands too: they number help.

    Nor does the heading of a first column open one that stands over the areas of need under it.
    """
    told = (_NUMBERED.fullmatch(stand.para.text) for stand in lines)
    numbered = {one["letter"] for one in told if one is not None}
    return [
        one
        for one in found
        if not (one.heading.way is Way.LONE and one.heading.text.strip("( ")[:1] in numbered)
        and not (one.stand.table and not one.stand.is_banner and _AREAS.fullmatch(one.heading.text))
    ]


_AREAS = re.compile(r"\W*(?:broad\s+)?areas?\s+of\s+(?:\w+\s+)?needs?\W*", re.IGNORECASE)
