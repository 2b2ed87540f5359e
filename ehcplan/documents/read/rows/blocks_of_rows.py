"""Rows from side to side that stand over a block of rows of help: the outcome or the need it is for."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.cell_lines import bare
from ehcplan.documents.read.desk.desk import Desk, OutcomeRead
from ehcplan.documents.read.desk.units import Head
from ehcplan.documents.read.paper.tree import Cell

_NAMES_ONE = re.compile(
    r"\W*(?:(?:for|towards|to meet|meets|helps? with)\s+)?(?P<what>outcomes?|needs?|aims?|goals?|"
    r"targets?|[NOEB](?=\d))\s*(?:no\.?\s*|number\s*)?[A-Z]?\d{0,2}(?:\.\d{1,2})?\b",
    re.IGNORECASE,
)
_BY_WHEN = re.compile(
    r"\b[Bb]y (?:the (?:end|start|time|summer|autumn|spring)|[A-Z]\w+ 20\d\d|20\d\d|\d{1,2} "
    r"[A-Z]\w+ 20\d\d|age \d|Year \d)"
)
_AMOUNT = re.compile(
    r"\b\d+ (?:minutes|hours)\b[^.]{0,30}\b(?:daily|weekly|termly|a|each|every|per)\b"
    r"|\b(?:daily|weekly|termly|fortnightly)\b|\bone[- ]to[- ]one\b",
    re.IGNORECASE,
)
_FEW_WORDS = 4


def stands_over_help(text: str) -> bool:
    """Return whether a row of one cell tells the outcome or the need of the rows of help under it.

    "Outcome 2. By July 2028 he writes a page" does; "Need 2: a teaching assistant, 20 minutes
    daily" is help itself.
    """
    words = text.strip()
    if _BY_WHEN.match(words.lstrip(" –—-•0123456789.)")):
        return True
    named = _NAMES_ONE.match(words)
    if named is None or len(words.split()) < _FEW_WORDS:
        return False
    is_due = _BY_WHEN.search(words) is not None
    return is_due or (words[-1:] == "." and _AMOUNT.search(words) is None)


def begins_block(filled: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """Return whether a row of one cell has rows of several cells under it."""
    under = next((row for row in below if any(cell.paras for cell in row)), ())
    return len(filled) == 1 and sum(1 for cell in under if cell.paras) > 1


def outcomes_told(desk: Desk, heads: Sequence[Head]) -> list[OutcomeRead]:
    """Return the outcomes of Section E that stand again, in their own words, over rows of help."""
    said = [bare(head.text) for head in heads if len(head.text.split()) > _FEW_WORDS]
    return [one for one in desk.outcomes if any(_is_same(bare(one.bit.text), t) for t in said)]


def _is_same(whole: str, again: str) -> bool:
    first = bare(_NAMES_ONE.sub("", again, count=1))
    return first in whole and len(first.split()) > _FEW_WORDS
