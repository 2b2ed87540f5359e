"""The lines of a table of dates, each label with what stands beside it or under it."""

from collections.abc import Iterable, Iterator

from ehcplan.documents.read.paper.dates import dates_in
from ehcplan.documents.read.paper.tree import Cell, Table


def lines_of(table: Table) -> Iterator[str]:
    """Yield each label of a table with what stands beside it, or under it."""
    above: list[Cell] = []
    for row in table.rows:
        texts = [cell.text for cell in row]
        if len(row) > 2 and above and _only_values(texts) and len(above) == len(row):
            yield from (f"{head.text}: {text}" for head, text in zip(above, texts, strict=True))
        elif len(row) % 2 == 0:
            for at in range(0, len(row), 2):
                yield from _each(texts[at], texts[at + 1])
        else:
            yield from texts
        above = row


def _each(label: str, value: str) -> Iterator[str]:
    """Yield a label with its value; of "Draft sent; comments until" and two days, each with its own."""
    labels, values = label.split(";"), value.split(";")
    if len(labels) > 1 and len(labels) == len(values):
        yield from (
            f"{one.strip()}: {said.strip()}" for one, said in zip(labels, values, strict=True)
        )
    else:
        yield f"{label}: {value}"


def _only_values(texts: Iterable[str]) -> bool:
    return all(any(dates_in(text)) or not text.strip() for text in texts)
