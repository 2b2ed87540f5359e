"""A kept case as a page reads it: sections, headings and lines, with whose words they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from ehcplan.plan.case import Case
from ehcplan.plan.compare import section_heading
from ehcplan.plan.compare_items import Item, items_of


@dataclass(frozen=True, kw_only=True)
class HeadingRead:
    """A heading with its lines, in printing order."""

    heading: str
    lines: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class SectionRead:
    """A section with its headings."""

    key: str
    heading: str
    headings: tuple[HeadingRead, ...]


def sections_of(case: Case) -> tuple[SectionRead, ...]:
    """Return what a case prints, section by section. An outcome's steps stay behind it."""
    return tuple(
        SectionRead(key=key, heading=section_heading(key), headings=tuple(_headings(items)))
        for key, items in groupby(items_of(case), key=lambda item: item.section)
    )


def _headings(items: Iterable[Item]) -> Iterable[HeadingRead]:
    for heading, lines in groupby(items, key=lambda item: item.heading):
        yield HeadingRead(heading=heading, lines=tuple(lines))
