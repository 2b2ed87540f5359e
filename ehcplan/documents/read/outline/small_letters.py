"""Titles whose section's letter stands in a line or a cell of its own, in small print beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ehcplan.documents.read.outline.heading import Heading, Way
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.signs import Stand, heading_score
from ehcplan.plan.whole import Letter

_LEAST_LETTERS = 5
_LONGEST = 12
_MOST_OF_TITLE = 16


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """What letters beside titles tell: the headings by their places, and what only goes with them."""

    headings: dict[int, Heading] = field(default_factory=dict)
    labels: frozenset[int] = frozenset()
    """The places of the letters, or of the titles, that stand beside the lines that open."""


def letters_beside(lines: Sequence[Stand], body: int) -> Beside:
    """Return the sections that letters in lines of their own open, each with the title beside it.

    Letters are taken for that only where most sections of a plan have theirs, in order.
    """
    lone = {at: heading for at, one in enumerate(lines) if (heading := _lone(one)) is not None}
    before = {at: h for at, h in lone.items() if at and _is_title(lines[at - 1], body)}
    after = {
        at: h for at, h in lone.items() if at + 1 < len(lines) and _is_title(lines[at + 1], body)
    }
    if len(before) >= len(after):
        if not _is_whole(before):
            return Beside()
        made = {at - 1: _with_title(h, lines[at - 1]) for at, h in before.items()}
        return Beside(headings=made, labels=frozenset(before))
    if not _is_whole(after):
        return Beside()
    return Beside(headings=dict(after), labels=frozenset(at + 1 for at in after))


def _lone(stand: Stand) -> Heading | None:
    """Return the section whose letter is all that a line holds."""
    text = stand.para.text
    found = _LETTER.fullmatch(text) if is_small(text) else None
    if found is None:
        return None
    letters, is_shared = letters_in(found["letters"])
    return Heading(
        letters=letters, way=Way.LONE, text=text.strip(), rest=len(text), is_shared_h=is_shared
    )


_LETTER = re.compile(rf"\s*[(\[]?\s*(?P<letters>{LETTERS})\s*[)\]]?[.:]?\s*")


def is_small(text: str) -> bool:
    """Return whether a line can hold hardly more than a letter."""
    return len(text.strip()) <= _LONGEST


def _is_title(stand: Stand, body: int) -> bool:
    words = stand.para.text.split()
    return 0 < len(words) <= _MOST_OF_TITLE and heading_score(stand, body) > 1


def _is_whole(found: dict[int, Heading]) -> bool:
    """Return whether letters are those of a plan's sections, each once and in order."""
    letters = [letter for _, heading in sorted(found.items()) for letter in heading.letters]
    is_in_order = letters == sorted(set(letters), key=list(Letter).index)
    return is_in_order and len(letters) >= _LEAST_LETTERS and {Letter.B, Letter.F} <= set(letters)


def _with_title(heading: Heading, stand: Stand) -> Heading:
    text = stand.para.text
    return replace(heading, way=Way.BARE, text=text.strip(), rest=len(text))
