"""Sentences of Section F of which nobody can ask how long, how often and by whom: they give nothing."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import givers, money, no_help, statements

_RUN_IN = Pattern(r"^[^:.;]{1,48}(?::|\s[–—])\s+(?=\S)")
_MOST_OF_CELL = 5
_OPEN = Pattern(
    r"\b(?:flexib\w*|as\s+(?:and\s+when\s+)?(?:required|needed|appropriate|necessary)|regular\w*|"
    r"where\s+(?:possible|appropriate)|if\s+(?:possible|appropriate)|appropriate|to\s+be\s+"
    r"(?:agreed|decided|confirmed))\b",
    re.IGNORECASE,
)


def gives_nothing(sentence: str) -> bool:
    """Return whether a sentence only tells what is dropped, paid, ended, covered or watched over."""
    if _says(sentence):
        return True
    label = _RUN_IN.match(sentence)
    return label is not None and _says(sentence[label.end() :])


def begins_with_items(text: str) -> bool:
    """Return whether a text begins with items by number, of which it speaks; else a number is its own."""
    return no_help.CITES_ITEMS.match(text) is not None


def is_caption(cell: str) -> bool:
    """Return whether a first cell or line only names what its row is about: "3. Languages"."""
    is_short = len(cell.split()) <= _MOST_OF_CELL and not cell.rstrip().endswith(".")
    return is_short and no_help.GIVES.search(cell) is None


def _says(said: str) -> bool:
    return (
        _leaves_a_subject(said)
        or _is_of_items(said)
        or (_OPEN.search(said) is None and (_is_of_money(said) or _is_beside_help(said)))
    )


def _leaves_a_subject(said: str) -> bool:
    """Return whether a subject is dropped, and nothing else is told to be done in its time."""
    if no_help.OTHER_SUBJECTS.match(said) is not None:
        return not _gives(said)
    found = no_help.LEAVES_SUBJECT.search(said)
    if found is None:
        return False
    rest = no_help.ITEM.sub(" ", f"{said[: found.start()]} ~ {said[found.end() :]}")
    return no_help.GIVES_INSTEAD.search(rest) is None and givers.WHO.search(rest) is None


def _is_of_items(said: str) -> bool:
    """Return whether a sentence speaks of items by number, or tells the days of the week by them."""
    if no_help.CITES_ITEMS.match(said) is not None:
        return _OPEN.search(said) is None
    return no_help.BY_DAY.match(said) is not None and no_help.ITEM.search(said) is not None


def _is_of_money(said: str) -> bool:
    pays = no_help.PAYS.search(said) is not None and no_help.OF_MONEY.search(said) is not None
    return pays and not _gives(said) and money.LEARNS_MONEY.search(said) is None


def _is_beside_help(said: str) -> bool:
    """Return whether it tells who stands in, what ended, where it comes from, or who watches over it."""
    if no_help.STANDS_IN.search(said) is not None:
        return True
    if no_help.ENDED.search(said) is not None:
        return statements.OPEN.search(said) is None
    if no_help.FROM_ADVICE.match(said) is not None:
        return not _gives(said)
    return no_help.REVIEWS.search(said) is not None and not _gives(said)


def _gives(said: str) -> bool:
    left = no_help.SESSIONS_KEPT.sub(" ", no_help.ITEM.sub(" ", said))
    return no_help.GIVES.search(left) is not None
