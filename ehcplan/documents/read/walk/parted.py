"""Tables whose rows change their shape: headings of columns that stand in the middle of a table."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.cell_lines import bare, cites_only
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Head
from ehcplan.documents.read.labels.columns import holds_of, section_named
from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.documents.read.outline.heading import Heading
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.documents.read.paper.tree import Cell, Table, paras_of
from ehcplan.plan.whole import PROVISION_LETTERS, Letter

_MOST_WORDS = 9
_SAID = re.compile(r"\d{2}|[.;,]\s*$|[“”\"]")


def parted(rows: list[list[Cell]], letter: Letter | None) -> list[list[list[Cell]]]:
    """Return rows in stretches: each row of headings after the first row begins a new one."""
    if letter is Letter.A:
        return [rows]
    cuts = [at for at in range(1, len(rows) - 1) if _heads(rows, at, letter)]
    return [rows[a:b] for a, b in zip([0, *cuts], [*cuts, len(rows)], strict=True)]


def _heads(rows: list[list[Cell]], at: int, letter: Letter | None) -> bool:
    """Return whether a row names the columns of the rows under it.

    It looks unlike them: all bold over text that is not; or, where nothing is bold, each of three
    cells or more is known and no two are alike.
    """
    cells = [cell for cell in rows[at] if cell.paras]
    if len(cells) < 2 or not all(_is_short(cell) for cell in cells):
        return False
    held = [holds_of(section_named(_flat(cell))[1], letter) for cell in cells]
    known = [one for one in held if one is not Holds.OTHER]
    if len(set(known)) < 2:
        return False
    if _is_bold(cells):
        return not _is_bold([cell for cell in rows[at + 1] if cell.paras])
    return len(cells) > 2 and len(set(known)) == len(cells) and _is_same_again(rows, at, held)


def _is_same_again(rows: list[list[Cell]], at: int, held: list[Holds]) -> bool:
    """Return whether the row under headings without a look of their own holds no headings."""
    under = [cell for cell in rows[at + 1] if cell.paras]
    return sum(len(cell.text.split()) for cell in under) > 2 * len(held)


def _is_short(cell: Cell) -> bool:
    text = _flat(cell)
    return len(text.split()) <= _MOST_WORDS and len(cell.paras) <= 3 and not _SAID.search(text)


def _flat(cell: Cell) -> str:
    return " ".join(cell.text.split())


def _is_bold(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(para.is_bold for cell in cells for para in cell.paras)


def fills(rows: Sequence[Sequence[Cell]], columns: Sequence[Column]) -> bool:
    """Return whether rows have about as many cells as the columns that stand over them.

    Two cells under five columns are a label and its text, between rows of the table.
    """
    most = max(sum(1 for cell in row if cell.paras) for row in rows)
    return most * 2 > len(columns)


def goes_on_under(rows: Sequence[Sequence[Cell]], columns: Sequence[Column]) -> bool:
    """Return whether rows after one that stood alone are items again, and no headings anew.

    Items are numbered, name needs by number or say more than headings do; where the headings
    before were bold, items are not. Headings anew are short, and each of a known kind.
    """
    first = [cell for cell in rows[0] if cell.paras]
    if not fills(rows[:1], columns) or _is_bold(first):
        return False
    texts = [_flat(cell) for cell in first]
    numbered = any(_ITEM.match(text) or cites_only(text) for text in texts)
    held = [holds_of(section_named(text)[1]) for text in texts]
    known = sum(one is not Holds.OTHER for one in held)
    return numbered or not all(_is_short(cell) for cell in first) or known < len(held)


_ITEM = re.compile(
    r"(?:[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?\s?[a-z]?|[a-z]|\([a-z\d]{1,3}\))(?:[.:)]|\s)\s*\S"
)


def stands_between(row: Sequence[Cell], columns: Sequence[Column]) -> bool:
    """Return whether a row is a label and a text over all other columns: "Outcome | By July …"."""
    filled = [cell for cell in row if cell.paras]
    if len(filled) != 2 or len(columns) < 3 or filled[0] is not row[0] or filled[1] is not row[1]:
        return False
    label = section_named(_flat(filled[0]))[1]
    most = _MOST_WORDS if len(row) == 2 else 2
    is_known = holds_of(label) in (_OVER_ROWS if len(row) == 2 else _PARTS)
    is_said = _SAID.search(_DAY.sub(" ", label)) is not None
    return is_known and len(label.split()) <= most and not is_said


_DAY = re.compile(r"\b(?:by|until|from|in)\s+(?:the end of\s+)?(?:[A-Z][a-z]+\s+)?20\d\d\b")
_PARTS = frozenset({Holds.STRENGTH, Holds.NEED, Holds.OUTCOME, Holds.AIM})
_OVER_ROWS = _PARTS | {Holds.STEPS, Holds.BY, Holds.MEASURE, Holds.MONITOR, Holds.REVIEW}


def heads_after(table: Table, heads: tuple[Head, ...], waiting: set[int]) -> tuple[Head, ...]:
    """Return the sub-headings that stand over what follows a table.

    The name of one need, outcome or provision heads only its own table, if anything stood under it.
    """
    if not any(own_number(head.text) for head in heads):
        return heads
    starts = {para.start for para in paras_of([table])} - waiting
    return tuple(h for h in heads if h.start not in starts or not own_number(h.text))


def is_item_beside(cells: Sequence[Cell], headings: dict[int, Heading]) -> bool:
    """Return whether a section of provision stands at the left of one item: what, who, how often.

    Cells that all end as sentences do are items of their own.
    """
    opened = [headings[p.start] for p in cells[0].paras if p.start in headings] if cells else []
    if len(cells) < 3 or not opened or not set(opened[0].letters) <= set(PROVISION_LETTERS):
        return False
    rest = [cell.text.strip() for cell in cells[1:]]
    if set(_named(rest[0])) & set(opened[0].letters):
        return False
    is_short = all(len(text.split()) <= _MOST_OF_ITEM for text in rest)
    return is_short and not all(text.endswith(".") for text in rest)


def _named(text: str) -> tuple[Letter, ...]:
    """Return the sections that a cell beside a letter names: "G | Health provision | …"."""
    title = plain_title(text)
    return letters_of_title(title) or letters_of_sense(title)


_MOST_OF_ITEM = 40


def heads_again(row: Sequence[Cell], columns: Sequence[Column]) -> bool:
    """Return whether a row repeats the headings of its columns, as at the top of another page."""
    told = [bare(_CONTINUED.sub(" ", _flat(cell))) for cell in row if cell.paras]
    heads = [bare(_CONTINUED.sub(" ", one.heading)) for one in columns if one.heading.strip()]
    return len(told) > 1 and told == heads


_CONTINUED = re.compile(r"\(?\b(?:continued|cont[’']?d?)\b\.?\)?", re.IGNORECASE)


def heads_joined(rows: list[list[Cell]]) -> tuple[list[list[Cell]], list[Cell]]:
    """Return rows with two rows of headings made one, and the cells that only stand over others.

    "By whom" over "Role | Training" says nothing that these do not.
    """
    if len(rows) < 3 or not _are_two_heads(rows):
        return rows, []
    upper, lower = rows[0], [cell for cell in rows[1] if cell.paras]
    begins = [cell.column for cell in upper]
    ends = [*begins[1:], max(cell.column for row in rows for cell in row) + 1]
    own: list[Cell] = []
    over: list[Cell] = []
    for cell, end in zip(upper, ends, strict=True):
        under = any(cell.column <= one.column < end for one in lower)
        (over if under else own).append(cell)
    return [sorted([*own, *lower], key=lambda cell: cell.column), *rows[2:]], over


def _are_two_heads(rows: list[list[Cell]]) -> bool:
    """Return whether the second row parts the headings of the first, and is no text itself."""
    upper, lower, text = ([cell for cell in row if cell.paras] for row in rows[:3])
    if len(upper) < 2 or len(lower) < 2 or not all(_is_short(cell) for cell in (*upper, *lower)):
        return False
    spans = len(upper) < len(text) and len(rows[0]) < len(text)
    known = [holds_of(section_named(_flat(cell))[1]) is not Holds.OTHER for cell in lower]
    is_alike = _is_bold(lower) or not _is_bold(upper)
    longer = sum(len(cell.text.split()) for cell in text)
    return spans and is_alike and sum(known) * 2 >= len(known) and longer > 2 * len(text)
