"""Checks of the numbers of a school or college: its URN and its UKPRN."""

import re
from collections.abc import Iterator

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.shapes import at, each_match
from ehcplan.plan.identifiers import urn_problem
from ehcplan.plan.whole import Letter

_URN = Pattern(r"\b(URN)\b[\s:#.-]*(?:no\.?|number)?[\s:]*(\d[\d ]*\d)", re.IGNORECASE)
_UKPRN = Pattern(r"\b(UKPRN)\b[\s:#.-]*(?:no\.?|number)?[\s:]*(\d[\d ]*\d)", re.IGNORECASE)


def number_is_right(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield a printed URN without six digits, or a UKPRN without eight that begin with 1."""
    for found in each_match(_URN, passage):
        if len(found.group(2).replace(" ", "")) != 6:
            yield at(passage, found, number="URN")
    for found in each_match(_UKPRN, passage):
        digits = found.group(2).replace(" ", "")
        if len(digits) != 8 or digits[0] != "1":
            yield at(passage, found, number="UKPRN")


def recorded_urn_is_right(draft: Draft) -> Iterator[Breach]:
    """Yield the identity's URN where it cannot be one."""
    identity = draft.case.identity
    if identity is not None and identity.school_urn and urn_problem(identity.school_urn):
        yield Breach(letter=Letter.I, evidence=identity.school_urn, values={"number": "URN"})
