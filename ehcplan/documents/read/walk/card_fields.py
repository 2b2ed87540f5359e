"""Cards whose fields do not stand as a label beside its text: labels above, or pairs side by side."""

from collections.abc import Sequence

from ehcplan.documents.read.desk.cell_lines import cites_only
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import OF_OUTCOME, OF_PROVISION, Holds
from ehcplan.documents.read.paper.tree import Cell

_FIELDS = OF_PROVISION | OF_OUTCOME | {Holds.OUTCOME, Holds.NEED, Holds.STEPS, Holds.AIM}
_MOST_WORDS = 9
_FEWEST = 2


def fields_of_card(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """Return the rows of a card as a label and its text each, or alone; nothing if it is no such card.

    Labels stand above their texts in one column, or in every other cell of a row.
    """
    filled = [found for row in rows if (found := [cell for cell in row if cell.paras])]
    pairs = _above(filled) or _side_by_side(filled)
    told = {holds_of(pair[0].text) for pair in pairs if len(pair) > 1}
    return pairs if len(told) >= _FEWEST and told & OF_PROVISION else []


def _above(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return pairs of a label and the row under it, where each row is one cell."""
    if any(len(row) > 1 for row in rows):
        return []
    pairs: list[list[Cell]] = []
    for row in rows:
        before = pairs[-1] if pairs else []
        if len(before) == 1 and _is_label(before[0]) and not _is_label(row[0]):
            before.append(row[0])
        else:
            pairs.append(list(row))
    return pairs


def _side_by_side(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return pairs of a label and the cell at its right, where rows hold two pairs or more."""
    pairs: list[list[Cell]] = []
    for row in rows:
        if len(row) == 1:
            pairs.append(list(row))
            continue
        if len(row) % 2 or not all(_is_label(cell) for cell in row[::2]):
            return []
        if any(_is_label(cell) for cell in row[1::2]):
            return []
        pairs += [[row[at], row[at + 1]] for at in range(0, len(row), 2)]
    return pairs if any(len(row) > _FEWEST for row in rows) else []


def _is_label(cell: Cell) -> bool:
    """Return whether a cell holds only the name of a field."""
    text = cell.text.strip()
    is_short = len(text.split()) <= _MOST_WORDS and len(cell.paras) == 1
    if not is_short or text.endswith((".", ";", ",")) or cites_only(text):
        return False
    return not any(sign.isdigit() for sign in text) and holds_of(text) in _FIELDS
