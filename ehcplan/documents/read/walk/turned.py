"""Tables that stand on their side: a column a need, and what is said of it under one another."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited, own_number
from ehcplan.documents.read.labels.columns import holds_of, provision_letter_of, section_named
from ehcplan.documents.read.labels.holds import GRAPH, OF_OUTCOME, OF_PROVISION, Column, Holds
from ehcplan.documents.read.paper.tree import Cell

Rows = Sequence[Sequence[Cell]]
_MOST_OF_LABEL = 9
_MOST_OF_HEAD = 12
_SENTENCE = re.compile(r"\w\.\s*(?:[(\[]|$)")
"""Help of which nothing more is told is no label: "15 hours of help. (N2)"."""
_PARTS = GRAPH | OF_PROVISION | OF_OUTCOME


def turned(rows: Rows) -> list[tuple[tuple[Column, Cell], ...]]:
    """Return the columns of a table on its side, each as a row with what its labels say; or none.

    Its first cells are labels of different parts, and each row says the same of all columns: what
    stands over the columns only numbers or names them.
    """
    if len(rows) < 2 or len({len(row) for row in rows}) != 1 or len(rows[0]) < 3:
        return []
    head = rows[0] if _is_head(rows[0]) else None
    told = rows[1:] if head is not None else rows
    labels = [_column(row[0]) for row in told]
    held = {one.holds for one in labels if one.holds in _PARTS}
    known = sum(one.holds is not Holds.OTHER for one in labels)
    if any(_SENTENCE.search(row[0].text) for row in told):
        return []
    if len(held) < 2 or known < len(labels) or len(labels) != len({one.heading for one in labels}):
        return []
    if head is None and not all(_is_said(row) for row in told[:1]):
        return []
    return [_item(head, told, labels, at) for at in range(1, len(rows[0]))]


def _item(
    head: Sequence[Cell] | None, told: Rows, labels: Sequence[Column], at: int
) -> tuple[tuple[Column, Cell], ...]:
    own: list[tuple[Column, Cell]] = []
    if head is not None and head[at].paras:
        text = head[at].text
        has_own = any(one.holds is Holds.NEED for one in labels)
        is_for = bool(needs_cited(text) or outcomes_cited(text)) and not has_own
        own.append((Column(holds=Holds.LINK if is_for else Holds.NUMBER, at=at), head[at]))
    beside = zip(labels, told, strict=True)
    return (*own, *((label, row[at]) for label, row in beside if row[at].paras))


def _is_head(row: Sequence[Cell]) -> bool:
    """Return whether a first row only names the columns: "Need 1 | Need 2", "1 | 2"."""
    rest = [cell.text.strip() for cell in row[1:]]
    short = all(text and len(text.split()) <= _MOST_OF_HEAD and text[-1] != "." for text in rest)
    numbered = all(own_number(text) or needs_cited(text) or outcomes_cited(text) for text in rest)
    first = row[0].text.strip()
    return short and numbered and len(first.split()) <= _MOST_OF_LABEL


def _is_said(row: Sequence[Cell]) -> bool:
    """Return whether the first row is no row of headings but says something of each column."""
    held = holds_of(row[0].text)
    longest = max(len(cell.text.split()) for cell in row[1:])
    return held in (Holds.NEED, Holds.OUTCOME, Holds.PROVISION, Holds.STRENGTH) and longest > 5


def _column(cell: Cell) -> Column:
    text = " ".join(cell.text.split())
    named, title = section_named(text)
    held = holds_of(title) if len(text.split()) <= _MOST_OF_LABEL else Holds.OTHER
    letter = named if held not in (Holds.NEED, Holds.STRENGTH, Holds.OUTCOME, Holds.AIM) else None
    if held is Holds.PROVISION:
        letter = provision_letter_of(text) or letter
    return Column(holds=held, heading=text, letter=letter, at=0)
