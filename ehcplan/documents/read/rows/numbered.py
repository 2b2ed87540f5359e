"""Rows whose printed number tells their section: E1 and F1.2 under the same headings of columns."""

import re
from dataclasses import replace

from ehcplan.documents.read.desk.units import Row
from ehcplan.documents.read.labels.holds import OF_PROVISION, Holds
from ehcplan.documents.read.parts.links import letter_coded
from ehcplan.plan.whole import NEED_LETTERS, Letter

_MAIN = (Holds.NEED, Holds.OUTCOME, Holds.PROVISION)


_LONE = re.compile(
    r"\W*(?:(?:need|outcome|provision|item|support|aim|target|goal|[NOPBEFG])\s*(?:no\.?\s*)?)?"
    r"\d{1,2}(?:\.\d{1,2})?\W*",
    re.IGNORECASE,
)


def with_number(row: Row) -> Row:
    """Return a row whose first cell, under no heading, is known for the number that it holds."""
    column, cell = row.cells[0]
    is_bare = column.holds is Holds.OTHER and not column.heading.strip() and row.has_headings
    if not is_bare or not cell.paras or row.of(Holds.NUMBER):
        return row
    if _LONE.fullmatch(cell.paras[0].text) is None:
        return row
    return replace(row, cells=((replace(column, holds=Holds.NUMBER), cell), *row.cells[1:]))


def as_numbered(row: Row) -> Row:
    """Return a row with its columns read as its number says: what stands under "What" at E1 is E's.

    Only where the sections of several letters share a table, and one column holds the text.
    """
    numbers = [cell.text for _, cell in row.of(Holds.NUMBER)]
    mains = [column for column, _ in row.cells if column.holds in _MAIN]
    if len(row.scene.letters) < 2 or not numbers or len(mains) != 1:
        return row
    letter = letter_coded(row.scene.letters, numbers[0])
    if letter is None or letter not in (*NEED_LETTERS, Letter.E):
        return row
    main = Holds.OUTCOME if letter is Letter.E else Holds.NEED
    if mains[0].holds is main:
        return row
    beside = OF_PROVISION - {Holds.PROVISION}
    cells = []
    for column, cell in row.cells:
        if column is mains[0]:
            column = replace(column, holds=main)
        elif column.holds in beside:
            column = replace(column, holds=Holds.MONITOR, letter=letter)
        cells.append((column, cell))
    return replace(row, cells=tuple(cells))
