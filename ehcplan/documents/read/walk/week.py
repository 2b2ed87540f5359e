"""Timetables: a week drawn with its days across and its hours down, or the other way round.

Such a table shows when the help that stands elsewhere happens. Its cells are no help of their own.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from ehcplan.documents.read.desk.units import Row, Scene
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import OF_PROVISION, Column, Holds
from ehcplan.documents.read.paper.tree import Cell, Table
from ehcplan.plan.whole import PROVISION_LETTERS

Rows = Sequence[Sequence[Cell]]
_FEW_DAYS = 3
_MOST_OF_HOUR = 8
_MOST_SIGNS = 60
_LINES_OVER = 3
"""How many rows may stand over the days: a title, the names of two weeks, the headings."""
_DAY = re.compile(
    r"\W*(?:(?:week|wk)\s*(?:[a-d]|\d|one|two)\W+)?"
    r"(?P<day>mon|tue|wed|thu|fri|sat|sun|m|tu|w|th|f)(?:day|s|sday|nesday|r|rs|rsday|urday)?s?"
    r"(?:\W+(?:(?:week|wk)\s*)?(?:[a-d]|\d{1,2}(?:st|nd|rd|th)?(?:\s+[a-z]{3,9})?(?:\s+"
    r"\d{4})?|one|two))?\W*",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}(?:[.:]?\d{2})?\s*(?:[ap]\.?m\.?)?"
_PART_OF_DAY = re.compile(
    rf"(?:(?:{_CLOCK}|(?:period|lesson|session|slot|block|unit|p|l|s)\s?\d{{1,2}}(?:st|nd|rd|th)?|"
    r"first|second|third|fourth|fifth|sixth|early|late|mid|"
    r"registration|reg|tutor(?:\s?(?:time|group))?|form(?:\s?time)?|assembly|breaks?|break\s?time|"
    r"recess|play\s?times?|lunch(?:\s?times?|es)?|dinner\s?(?:time)?|snack|"
    r"mornings?|afternoons?|evenings?|nights?|noon|midday|twilight|[ap]\.?m\.?|"
    r"breakfast(?:\s?club)?|(?:after|before)[\s-]?(?:school|lunch|break)|home\s?time|"
    r"arrivals?|departure|start|end|begins?|ends?|starts?|times?|hours?|period|lesson|session|"
    r"slots?|of|the|school|college|day|from|to|until|till|and|at|mins?|minutes|duration|"
    r"half|week|[a-d])\b\.?|\W)+",
    re.IGNORECASE,
)
_CITES_ITEM = re.compile(
    r"\((?:see\s+)?(?:items?\s*|provision\s*)?[FGH]?[12]?[.\s-]?\d{1,2}(?:\.\d{1,2})*(?:\s*"
    r"(?:,|and|&|/)\s*[FGH]?\d{1,2}(?:\.\d{1,2})*)*\)"
    r"|\b[FGH]\d{1,2}(?:\.\d{1,2})*\b|\b(?:item|provision)\s+\d",
    re.IGNORECASE,
)


def shows_week(rows: Rows) -> bool:
    """Return whether a table draws a week: days across or down, and what happens when beside them."""
    filled = [row for row in rows if any(cell.paras for cell in row)]
    return _days_across(filled) or _days_down(filled)


def rows_of_week(table: Table, scene: Scene) -> list[Row]:
    """Return the rows of a timetable, as a text each that is no help itself."""
    letter = next((one for one in scene.letters if one in PROVISION_LETTERS), None)
    found = []
    for row in table.rows:
        cells = tuple(
            (Column(holds=Holds.LABEL, letter=letter, at=cell.column), cell)
            for cell in row
            if cell.paras
        )
        if cells:
            found.append(Row(cells=cells, scene=scene, table=table.number, has_headings=False))
    return found


def is_of_week(row: Row) -> bool:
    """Return whether a row stands in a timetable."""
    return all(column.holds is Holds.LABEL for column, _ in row.cells)


def _days_across(rows: Rows) -> bool:
    """Return whether one of the first rows names the days, with hours at the left of the others.

    Where kinds of help stand at the left ("Speech therapy | 20 minutes | | 20 minutes"), it tells
    how much there is of each and is no picture, unless its cells only name items of the plan.
    """
    at = next((at for at, row in enumerate(rows[:_LINES_OVER]) if _days(row) >= _FEW_DAYS), None)
    if at is None:
        return False
    under = [row for row in rows[at + 1 :] if sum(bool(cell.paras) for cell in row) > 1]
    firsts = [row[0] for row in under]
    return bool(under) and (_most(firsts, _is_hour) or _cites(row[1:] for row in under))


def _days_down(rows: Rows) -> bool:
    """Return whether the days stand at the left, with hours over what stands beside them."""
    named = [at for at, row in enumerate(rows) if row[0].paras and _is_day(row[0])]
    if len({_day(rows[at][0]) for at in named}) < _FEW_DAYS or len(named) * 3 < len(rows):
        return False
    beside = [rows[at][1:] for at in named]
    heads = [cell for row in rows[: named[0]] for cell in row[1:] if cell.paras]
    if any(holds_of(_flat(cell)) in _TELLS_HELP for cell in heads):
        return _cites(beside)
    wide = max(len(row) for row in beside) >= _FEW_DAYS
    return (wide and (not heads or _most(heads, _is_hour))) or _cites(beside)


_TELLS_HELP = OF_PROVISION - {Holds.AMOUNT, Holds.PLACE, Holds.COST}


def _cites(rows: Iterable[Sequence[Cell]]) -> bool:
    """Return whether most cells that hold words name an item of the plan by its number."""
    held = [_flat(cell) for row in rows for cell in row if cell.paras]
    named = sum(_CITES_ITEM.search(text) is not None for text in held)
    return len(held) >= _FEW_DAYS and named * 2 >= len(held)


def _days(row: Sequence[Cell]) -> int:
    return len({_day(cell) for cell in row if cell.paras and _is_day(cell)})


def _day(cell: Cell) -> str:
    found = _DAY.fullmatch(_flat(cell))
    return found["day"].casefold()[:3] if found else ""


def _is_day(cell: Cell) -> bool:
    return _DAY.fullmatch(_flat(cell)) is not None


def _is_hour(cell: Cell) -> bool:
    text = _flat(cell)
    short = len(text.split()) <= _MOST_OF_HOUR and len(text) < _MOST_SIGNS
    return short and _PART_OF_DAY.fullmatch(text) is not None


def _most(cells: Sequence[Cell], is_so: Callable[[Cell], bool]) -> bool:
    held = [cell for cell in cells if cell.paras]
    return sum(is_so(cell) for cell in held) * 10 >= 6 * max(1, len(held))


def _flat(cell: Cell) -> str:
    return " ".join(cell.text.split())
