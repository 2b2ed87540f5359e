"""Numbers typed before needs without a word or a letter: "2) Reading", "(3) Number work"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ehcplan.documents.read.desk.desk import Desk, NeedRead

_TYPED = re.compile(r"\s*\(?(?P<number>\d{1,2})\s?(?:\)|[.:](?=\s)|[–-](?=\s))\s*(?=[^\W\d])")
_FEWEST = 2


def number_typed(desk: Desk) -> None:
    """Give needs the bare numbers before them, where those count the needs of the whole plan.

    Numbers that begin anew under each area, or that few needs have, are of a list and name no need.
    """
    real = [need for need in desk.needs if not need.is_strength]
    if any(need.number for need in real):
        return
    typed = [(need, int(found["number"])) for need in real if (found := _typed(need))]
    if len(typed) < _FEWEST or 2 * len(typed) < len(real) or not _counts_on(typed):
        return
    for need, number in typed:
        need.number = str(number)


def _typed(need: NeedRead) -> re.Match[str] | None:
    return _TYPED.match(need.bit.paras[0].text)


def _counts_on(typed: Sequence[tuple[NeedRead, int]]) -> bool:
    """Return whether each number is higher than the one before it, in each section by itself."""
    return all(
        one < other or before.letter is not need.letter
        for (before, one), (need, other) in pairwise(typed)
    )
