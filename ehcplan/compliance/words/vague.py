"""Vague words in provision, by family: why each fails the reader, when it is fine, and its source.

The judgment in L v Clarke and Somerset asks that a reader can tell what was decided for this child;
Worcestershire CC v SE names support, input, interventions and opportunities as words that rarely do.
Ordered from the worst: what takes the duty away comes before what only fails to count it.
"""

from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words.vague_everyday import EVERYDAY
from ehcplan.compliance.words.vague_help import (
    W05,
    W07,
    W10,
    W12,
    W13,
    W14,
    W15,
    W16,
    W17,
    W18,
    W20,
)
from ehcplan.compliance.words.vague_say import W01, W02, W03, W04, W06, W08, W09, W11, W19

_OFFICIAL: tuple[Term, ...] = (
    W08, W09, W19, W04, W11, W03, W06, W02, W01, W07, W05, W13, W12, W18, W14, W17, W10, W16, W20, W15,
)  # fmt: skip
VAGUE: tuple[Term, ...] = tuple(
    term
    for official in _OFFICIAL
    for term in (official, *(one for one in EVERYDAY if one.key == official.key))
)
"""Worst first."""

NEVER_COUNTED_AWAY = frozenset({"W08", "W09", "W19", "W06"})
"""The families that stay vague beside an amount, a frequency and a person."""
