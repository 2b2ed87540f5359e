"""What columns hold that no words of their headings tell: by what stands in and beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.desk.cell_lines import cites_only
from ehcplan.documents.read.labels.columns_apart import HOLDS_OF_LETTER
from ehcplan.documents.read.labels.due_labels import time_in
from ehcplan.documents.read.labels.holds import OF_PROVISION, Column, Holds
from ehcplan.documents.read.labels.references import as_references
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.documents.read.paper.tree import Cell
from ehcplan.plan.whole import Letter

Rows = Sequence[Sequence[Cell]]
FEW_WORDS = 3
"""Fewer in a cell, and it tells no need, outcome or help."""


def with_main(columns: tuple[Column, ...], rows: Rows, letter: Letter | None) -> tuple[Column, ...]:
    """Return columns with what their cells tell of those that no heading explains."""
    if letter is Letter.E:
        columns = _from_and_to(columns)
    return _by_whom(_main(columns, rows, letter), rows)


def _from_and_to(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return columns; "From (May 2026)" before "To (July 2028)" is where an outcome starts."""
    led = [_FROM_TO.match(column.heading) for column in columns]
    words = [found[0].casefold() for found in led if found]
    if words != ["from", "to"] or any(column.holds is Holds.OUTCOME for column in columns):
        return columns
    kinds = {"from": Holds.BASELINE, "to": Holds.OUTCOME}
    return tuple(
        replace(column, holds=kinds[found[0].casefold()]) if found else column
        for column, found in zip(columns, led, strict=True)
    )


_FROM_TO = re.compile(r"(?:from|to)\b(?=\W*(?:(?:by )?\w+ )?(?:20\d\d)?\W*$)", re.IGNORECASE)


def _main(columns: tuple[Column, ...], rows: Rows, letter: Letter | None) -> tuple[Column, ...]:
    """Return columns; where none is what the section holds, the wordiest of no known kind is."""
    main = HOLDS_OF_LETTER.get(letter) if letter else None
    columns = _typed(columns)
    columns = as_references(_numbered(columns, rows, main), letter)
    columns = _leading(columns, rows)
    columns = _with_training(columns)
    held = {column.holds for column in columns}
    if main is Holds.NEED and main in held:
        return _told_beside(columns, rows)
    if main is None or held & {main, *_INSTEAD.get(main, ())}:
        return columns
    words = {
        column.at: _words_under(columns, rows, column)
        for column in columns
        if column.holds is Holds.OTHER or _may_be_help(column, columns, rows, main)
    }
    at = max(words, key=lambda key: words[key], default=None)
    if at is None or words[at] < FEW_WORDS * max(1, len(rows) - 1):
        return columns
    return tuple(replace(one, holds=main) if one.at == at else one for one in columns)


def _told_beside(columns: tuple[Column, ...], rows: Rows) -> tuple[Column, ...]:
    """Return columns; beside needs that are only named, what is asked of each tells the need."""
    named = [column for column in columns if column.holds is Holds.NEED]
    told = [c for c in columns if c.holds in _MAY_TELL and _ASKS_OF_IT.match(c.heading)]
    if len(named) != 1 or len(told) != 1 or told[0].at < named[0].at:
        return columns
    if not all(is_title(cell) for cell in _cells_under(columns, rows, named[0])):
        return columns
    return tuple(replace(c, holds=Holds.NEED) if c is told[0] else c for c in columns)


# "What it looks like" is how success is known beside an outcome, and the need itself beside a need.
_MAY_TELL = frozenset({Holds.OTHER, Holds.MEASURE})
_ASKS_OF_IT = re.compile(
    r"\W*(?:(?:what|how)\b.*\b(?:it|this|that|looks?|means?|like|shows?)\b|(?:in )?details?|description|"
    r"(?:in )?(?:practice|day[ -]to[ -]day))",
    re.IGNORECASE,
)


def is_title(cell: Cell) -> bool:
    """Return whether a cell only names what another cell of its row tells."""
    text = cell.text.strip()
    return len(cell.paras) == 1 and len(text.split()) <= _TITLE and text[-1:] not in (".", "!")


_TITLE = 12


def with_help(columns: tuple[Column, ...], rows: Rows) -> tuple[Column, ...]:
    """Return columns of outcomes and help together; beside who gives it, the wordiest is the help."""
    held = {column.holds for column in columns}
    if Holds.PROVISION in held or not held & _SAYS_OF_HELP:
        return columns
    words = {c.at: _words_under(columns, rows, c) for c in columns if c.holds is Holds.OTHER}
    at = max(words, key=lambda key: words[key], default=None)
    if at is None or words[at] < FEW_WORDS * max(1, len(rows) - 1):
        return columns
    return tuple(replace(c, holds=Holds.PROVISION) if c.at == at else c for c in columns)


def _may_be_help(
    column: Column, columns: tuple[Column, ...], rows: Rows, main: Holds | None
) -> bool:
    """Return whether a column that seems to tell outcomes or needs may tell the help itself.

    "What there will be" beside who gives it and how often is the help, where no column says more.
    """
    seems = column.holds in (Holds.OUTCOME, Holds.AIM, Holds.NEED)
    if main is not Holds.PROVISION or not seems or not _ASKS.match(column.heading):
        return False
    is_beside = any(one.holds in _SAYS_OF_HELP for one in columns)
    return is_beside and not all(cites_only(c.text) for c in _cells_under(columns, rows, column))


_ASKS = re.compile(r"\W*(?:what|how|things)\b", re.IGNORECASE)
_SAYS_OF_HELP = OF_PROVISION - {Holds.PROVISION}


def _leading(columns: tuple[Column, ...], rows: Rows) -> tuple[Column, ...]:
    """Return columns; one of no known kind that only names needs and outcomes leads to them."""
    return tuple(
        replace(c, holds=Holds.LINK)
        if c.holds is Holds.OTHER and _only_leads(_cells_under(columns, rows, c))
        else c
        for c in columns
    )


def _only_leads(cells: list[Cell]) -> bool:
    said = [" ".join(cell.text.split()) for cell in cells]
    return bool(said) and all(_LEADS.fullmatch(one) and _NAMES_ONE.search(one) for one in said)


_LEADS = re.compile(
    r"(?:\b(?:for|meets|serves|to|and|needs?|outcomes?)\b|\b[NOBE]?\d{1,2}\b|[\s.,;:/&–-]){1,40}",
    re.IGNORECASE,
)
_NAMES_ONE = re.compile(r"\b(?:(?:needs?|outcomes?)\s*|[NOBE])\d", re.IGNORECASE)


def _by_whom(columns: tuple[Column, ...], rows: Rows) -> tuple[Column, ...]:
    """Return columns; "By" over people and no times, beside help, tells who gives it."""
    if not any(column.holds is Holds.PROVISION for column in columns):
        return columns
    return tuple(
        replace(c, holds=Holds.WHO)
        if c.holds is Holds.BY and plain_label(c.heading) == "by" and _are_people(columns, rows, c)
        else c
        for c in columns
    )


def _are_people(columns: tuple[Column, ...], rows: Rows, column: Column) -> bool:
    cells = _cells_under(columns, rows, column)
    return bool(cells) and not any(time_in(cell.text) for cell in cells)


def _typed(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return columns; "Type of support" beside the support itself only sorts it."""
    if sum(column.holds is Holds.PROVISION for column in columns) < 2:
        return columns
    return tuple(
        replace(c, holds=Holds.AREA)
        if c.holds is Holds.PROVISION and _SORTS.match(c.heading)
        else c
        for c in columns
    )


def _with_training(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return columns; training beside those who give help is theirs."""
    if not any(column.holds is Holds.WHO for column in columns):
        return columns
    return tuple(
        replace(c, holds=Holds.WHO)
        if c.holds in (Holds.OTHER, Holds.PROVISION) and _TRAINING.fullmatch(c.heading)
        else c
        for c in columns
    )


_TRAINING = re.compile(
    r"\W*(?:(?:their|staff|specific|specialist) )?(?:training|skills?|experience)(?:,? "
    r"(?:and|or|/) \w+)*(?: (?:needed|required|held))?\W*",
    re.IGNORECASE,
)
_SORTS = re.compile(
    r"\W*(?:types?|kinds?|levels?|forms?|tiers?|categor\w+|area|nature) of\b", re.IGNORECASE
)


def _numbered(columns: tuple[Column, ...], rows: Rows, main: Holds | None) -> tuple[Column, ...]:
    """Return columns; one named like what the section holds may only number it: "Need: N1"."""
    named = [column for column in columns if column.holds is main]
    nameless = [column for column in columns if not column.heading.strip()]
    only = [c for c in (*named[:1], *nameless) if _only_numbers(_cells_under(columns, rows, c))]
    if len(columns) - len(only) < 1:
        return columns
    return tuple(replace(c, holds=Holds.NUMBER) if c in only else c for c in columns)


_CODE = re.compile(
    r"(?:(?:needs?|outcomes?|provision|strength|aim|target|no)\b\.?\s*"
    r")?(?:[A-Z]{0,3}\d?[.:-]?)?\s?\d{1,2}(?:\.\d{1,2}|[a-z])?(?:\s*\([a-z\d]{1,4}\))?[.:)]?"
    r"(?:\s*\((?:for\s+|meets\s+)?(?:needs?|outcomes?|[NEOPB]\d)[^()]{0,40}\))?",
    re.IGNORECASE,
)


def _only_numbers(cells: list[Cell]) -> bool:
    return bool(cells) and all(_CODE.fullmatch(" ".join(cell.text.split())) for cell in cells)


def _cells_under(columns: tuple[Column, ...], rows: Rows, column: Column) -> list[Cell]:
    cells = [cell for row in rows[1:] for cell in row if column_at(columns, cell.column) is column]
    return [cell for cell in cells if cell.paras]


def _words_under(columns: tuple[Column, ...], rows: Rows, column: Column) -> int:
    return sum(len(cell.text.split()) for cell in _cells_under(columns, rows, column))


_INSTEAD = {
    Holds.NEED: (Holds.OUTCOME, Holds.PROVISION),
    Holds.OUTCOME: (Holds.AIM, Holds.PROVISION, Holds.NEED),
}


def column_at(columns: Sequence[Column], at: int) -> Column:
    """Return the column a cell stands in, by where it begins; headings may span several."""
    before = [column for column in columns if column.at <= at]
    return before[-1] if before else Column(holds=Holds.OTHER, at=at)
