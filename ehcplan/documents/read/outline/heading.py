"""What a heading is: the sections that it opens, how it says so, and where it ends."""

import re
from dataclasses import dataclass
from enum import IntEnum

from ehcplan.plan.whole import Letter


class Way(IntEnum):
    """How a heading says which section it opens, the surest first."""

    LETTERED = 1
    """Section A, PART B."""
    BARE = 2
    """A – My views: the letter and a title that fits it."""
    LISTED = 3
    """A title that is known."""
    LONE = 4
    """A letter by itself, or with a title that nobody knows."""
    SENSE = 5
    """A title whose words add up to a section."""
    ENDED = 6
    """A title that nobody knows, with a letter in brackets after it: "What I long for (E)"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """What a line of text would open if it is a heading."""

    letters: tuple[Letter, ...]
    way: Way
    text: str
    """The heading as printed."""
    rest: int
    """Where in the line the heading ends and text begins; the line's length where all is heading."""
    is_shared_h: bool = False
    is_letter_last: bool = False
    """The letter stands alone, in brackets, after a title."""


NUMBER = (
    r"(?P<number>(?:chapter\s+|item\s+|part\s+)?(?:\d{1,2}(?:\.\d{1,2})?|[ivx]{1,5}(?=[.):]))\s*"
    r"(?:[.):–—-]\s*|\s))?"
)
"""The place of a section in a numbered list of contents: "5. Section F", "5 Section F", "V) Part F"."""
NUMBERED = re.compile(rf"^\s*{NUMBER}", re.IGNORECASE)
"""A line that begins with such a place."""
# Needs, outcomes and provision share one heading at most; "Sections A to K" is the whole plan.
MOST_LETTERS = 8


def made(text: str, letters: tuple[Letter, ...], way: Way, rest: int, is_shared: bool) -> Heading:
    """Return the heading that a line makes whose text begins at `rest`."""
    return Heading(
        letters=letters, way=way, text=text[:rest].strip(), rest=rest, is_shared_h=is_shared
    )
