"""Plans with a page for each need: what of its heading stays over the sections that come again on it."""

import re

from ehcplan.documents.read.desk.units import Head
from ehcplan.documents.read.outline.openings import Outline
from ehcplan.plan.whole import Area, Letter

EDUCATION = frozenset({Letter.B, Letter.F})
LETTERS_OF_AREA = {
    Area.HEALTH: (Letter.C, Letter.E, Letter.G),
    Area.SOCIAL_CARE: (Letter.D, Letter.E, Letter.H1, Letter.H2),
}


def heads_kept(
    heads: tuple[Head, ...], outline: Outline, letters: tuple[Letter, ...], *, keeps: bool
) -> tuple[Head, ...]:
    """Return the sub-headings that stay where a section opens: of its page, and the nearest.

    On the page of one need, "Section B" after "Section C: health" is again of the need's own area.
    """
    stays = [head for head in heads if _stays_over(head)]
    page = [head for head in stays if head.start not in outline.headings][-1:]
    if keeps:
        return tuple(dict.fromkeys([*page, *stays[-1:]]))
    is_page = outline.is_grouped and bool(EDUCATION & set(letters))
    return tuple(head for head in page if is_page and head.area not in LETTERS_OF_AREA)


def _stays_over(head: Head) -> bool:
    """Return whether a sub-heading stays where the next section of the same need or area opens."""
    return head.area is not None or _ONE_NEED.match(head.text) is not None


_ONE_NEED = re.compile(r"\W*(?:\w+ ){0,3}need\s*(?:no\.?\s*)?[A-Z]?\d", re.IGNORECASE)
