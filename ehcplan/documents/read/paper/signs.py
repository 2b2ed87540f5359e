"""How much a paragraph looks like a heading, and where in a table it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ehcplan.documents.read.paper.tree import Cell, Item, Para, Table

_LETTER_AND_STOP = len("H1.")
_CLOSING = "”\"’')"
_HEADING_STYLE = re.compile(r"head|title|banner|section", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stand:
    """A paragraph and where it stands."""

    para: Para
    table: int = 0
    """The number of its table; 0 outside tables."""
    row: int = 0
    column: int = 0
    is_banner: bool = False
    """Nothing else stands in its row."""
    is_first: bool = True
    """It is the first of its cell."""
    is_alone: bool = False
    """It is all that its cell holds."""


def stands(items: Iterable[Item]) -> Iterator[Stand]:
    """Yield every paragraph with words, in reading order, with where it stands."""
    for item in items:
        if isinstance(item, Table):
            for row in item.rows:
                yield from _of_row(item, row)
        elif item.text.strip():
            yield Stand(para=item)


def _of_row(table: Table, row: list[Cell]) -> Iterator[Stand]:
    filled = [cell for cell in row if cell.paras]
    first_column = row[0].column if row else 0
    for cell in filled:
        own = [i for i in cell.items if isinstance(i, Para) and i.text.strip()]
        is_alone = len(cell.paras) == 1
        for item in cell.items:
            if isinstance(item, Table):
                yield from stands([item])
            elif item.text.strip():
                yield Stand(
                    para=item,
                    table=table.number,
                    row=cell.row,
                    column=cell.column - first_column + 1,
                    is_banner=len(filled) == 1,
                    is_first=item is own[0],
                    is_alone=is_alone,
                )


def body_size(items: Iterable[Item]) -> int:
    """Return the size in half points in which most of the words are set."""
    weights: dict[int, int] = {}
    for stand in stands(items):
        size = stand.para.look.size
        weights[size] = weights.get(size, 0) + len(stand.para.text)
    return max(weights, key=lambda size: weights[size]) if weights else 0


def heading_score(stand: Stand, body: int) -> int:
    """Return how much a paragraph looks like a heading: 3 and more where it surely does."""
    para, look = stand.para, stand.para.look
    text = para.text.strip()
    words = len(text.split())
    score = 3 if para.block.level else 0
    score += 2 if para.is_bold else 0
    score += 1 if look.capitals or _is_shouted(text) else 0
    score += 2 if look.size >= (body or 22) + 3 and look.size else 0
    score += 1 if look.underlined else 0
    score += 1 if not para.block.level and _HEADING_STYLE.search(para.block.style) else 0
    score += _place_score(stand)
    score += 1 if words <= 8 else -3 if words > 18 else 0
    ends = text.rstrip(_CLOSING).endswith((".", ";", ",")) and len(text) > _LETTER_AND_STOP
    score += 1 if text.endswith(":") else -3 if ends else 0
    score -= 2 if para.is_list and not para.block.number else 0
    return score


def _place_score(stand: Stand) -> int:
    if not stand.table:
        return 0
    if stand.is_banner and stand.is_first:
        return 2 if stand.is_alone else 1
    return 1 if stand.is_first and (stand.column == 1 or not stand.is_alone) else 0


def _is_shouted(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) > 3 and all(sign.isupper() for sign in letters)


def rank_of(para: Para) -> int:
    """Return how high a heading stands: smaller is higher."""
    if para.block.level:
        return para.block.level * 10
    look = para.look
    rank = 80 - look.size if look.size else 60
    rank -= 6 if look.capitals or _is_shouted(para.text) else 0
    rank -= 4 if para.is_bold else 0
    return max(15, rank - (2 if look.underlined else 0))


def signature_of(stand: Stand) -> tuple[object, ...]:
    """Return what headings of one kind have in common in one document."""
    para = stand.para
    return (
        para.block.level,
        para.block.style,
        para.is_bold,
        para.look.size,
        para.look.capitals or _is_shouted(para.text),
        bool(stand.table) and (stand.is_banner, stand.column == 1),
    )
