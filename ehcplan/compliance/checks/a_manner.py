"""How Section A of a read plan is written: topic by topic, in a few sentences, or freely."""

from ehcplan.compliance.checks.a_whose import heard
from ehcplan.compliance.draft import Draft
from ehcplan.vocabulary import Element

TOPICAL = frozenset(
    {
        Element.A_PLAY, Element.A_HEALTH, Element.A_SCHOOLING, Element.A_INDEPENDENCE,
        Element.A_FRIENDSHIPS, Element.A_COMMUNICATION, Element.A_DECISION_MAKING,
        Element.A_HISTORY, Element.A_WHAT_HELPS,
    }
)  # fmt: skip
_MOST = 5


def by_topic(draft: Draft) -> bool:
    """Return whether a read Section A goes topic by topic, so that a topic left out shows.

    There a text under one heading speaks of that topic, and says little of another.
    """
    if draft.case.reading is None:
        return False
    return len({line.element for line in draft.case.lines} & TOPICAL) >= _MOST


_SHORT = 120
"""So few words that each counts. In a longer text every topic has a sentence of its own."""


def is_short(draft: Draft) -> bool:
    """Return whether a read Section A is a few sentences that go by no headings."""
    if draft.case.reading is None or by_topic(draft):
        return False
    return sum(len(p.text.split()) for p in heard(draft)) <= _SHORT


_MANY_TEXTS, _MANY_WORDS = 10, 150
_VERY_MANY_WORDS = 450


def is_free(draft: Draft) -> bool:
    """Return whether a read Section A speaks in its own way: it is short, or tells a great deal.

    Who tells a great deal leaves out little, and is not to be held to the usual words. A middling
    text is: there, wide words would find any topic in a passing remark.
    """
    if draft.case.reading is None or _goes_by_headings(draft):
        return False
    if is_short(draft):
        return True
    counts = [len(p.text.split()) for p in heard(draft)]
    many = len(counts) >= _MANY_TEXTS and sum(counts) >= _MANY_WORDS
    return many or sum(counts) >= _VERY_MANY_WORDS


def _goes_by_headings(draft: Draft) -> bool:
    """Return whether texts stand under headings and say, one by one, how they were gathered.

    Whoever writes so has put each text where it belongs, and means no other topic by it.
    """
    placed = [p for p in heard(draft) if p.caption]
    return bool(placed) and 2 * sum(bool(p.method) for p in placed) > len(placed)
