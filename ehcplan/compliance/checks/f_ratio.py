"""More adults or fewer pupils, with no number, where that is written as an arrangement of the place."""

from collections.abc import Iterator

from ehcplan.compliance.checks.quantity import stated, whole_text
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import quantity
from ehcplan.plan.whole import Provision


def uncounted_ratios(section: Section) -> Iterator[Breach]:
    """Yield where there are more adults or fewer pupils, with no number, as an arrangement too."""
    for passage in section.passages:
        if not (isinstance(passage.part, Provision) and passage.field == "words"):
            continue
        found = quantity.UNCOUNTED_RATIO.search(passage.text)
        if found is not None and not stated(whole_text(passage)).ratio:
            yield Breach(passage=passage, start=found.start(), end=found.end())
