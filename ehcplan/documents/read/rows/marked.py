"""Provision in a cell with who gives it and how often in the cells beside it."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.desk import Bit, bit_of
from ehcplan.documents.read.labels.holds import Column
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.parts.links import FIELDS

Given = tuple[Bit, dict[str, str]]
_ONE = r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).:]"
_MARK = re.compile(
    rf"\W{{0,2}}(?P<marks>{_ONE}(?:\s*(?:,|&|and|to|[-–])\s*{_ONE})*)\s+\S", re.IGNORECASE
)
_TO = re.compile(r"\W*(?P<first>\w)\W+(?:to\W+)?(?P<last>\w)\W*")


def beside_one_another(cell: Cell, beside: Sequence[tuple[Column, Cell]]) -> list[Given]:
    """Return the provision of a row: one, or one for each mark that cells side by side repeat.

    "(a) … (b) …" under *what* goes with "(a) … (b) …" under *who*.
    """
    marked = _by_mark(cell.paras)
    others = [(column, other, _by_mark(other.paras)) for column, other in beside]
    shares = any(set(marked) & set(own) for _, _, own in others)
    if len(marked) < 2 or not shares:
        bit = bit_of(cell, *(other for _, other in beside))
        return [(bit, _fields(beside))] if bit else []
    found: list[Given] = []
    told: set[int] = set()
    for at, (mark, paras) in enumerate(marked.items()):
        fields: dict[str, str] = {}
        groups = [[para for para in paras if para.start not in told]]
        told |= {para.start for para in paras}
        if not groups[0]:
            continue
        for column, other, own in others:
            said = own.get(mark, []) if own else other.paras
            groups.append([para for para in said if para.start not in told])
            told |= {para.start for para in said}
            _tell(fields, column, said)
        if at == len(marked) - 1:
            groups += [p for _, _, own in others for m, p in own.items() if m not in marked]
        found.append((_bit(groups), fields))
    return found


def _by_mark(paras: Sequence[Para]) -> dict[str, list[Para]]:
    """Return paragraphs by the marks that begin them, or nothing where the first has none.

    What stands under "(d) and (e)" is said of both.
    """
    found: dict[str, list[Para]] = {}
    marks: list[str] = []
    for para in paras:
        own = _marks(para)
        marks = own if own and not set(own) & set(found) else marks
        if not marks:
            return {}
        for mark in marks:
            found.setdefault(mark, []).append(para)
    return found


def _marks(para: Para) -> list[str]:
    begins = _MARK.match(para.text.strip())
    if begins is None:
        drawn = para.block.number.strip("(). ").casefold()
        return [drawn] if drawn else []
    said = begins["marks"].casefold()
    stretch = _TO.fullmatch(said) if re.search(r"\bto\b|[-–]", said) else None
    if stretch is not None and stretch["first"] < stretch["last"]:
        return [chr(code) for code in range(ord(stretch["first"]), ord(stretch["last"]) + 1)]
    return [word for word in re.findall(r"\w+", said) if word not in ("and", "to")]


def _bit(groups: Sequence[list[Para]]) -> Bit:
    ordered = sorted((g for g in groups if g), key=lambda group: group[0].start)
    made = Bit(paras=list(ordered[0]))
    for group in ordered[1:]:
        made.add(group)
    return made


def _fields(beside: Sequence[tuple[Column, Cell]]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for column, other in beside:
        _tell(fields, column, other.paras)
    return fields


def _tell(fields: dict[str, str], column: Column, paras: Sequence[Para]) -> None:
    name = FIELDS.get(column.holds, "frequency")
    words = "\n".join(para.text.strip() for para in paras)
    day = _DAYS.get(column.heading.strip(" .:").casefold()[:3]) if name == "frequency" else None
    if day is not None:
        words = _on_day(day, words)
    fields[name] = f"{fields.get(name, '')} {words}".strip()


_DAYS = {
    day[:3].casefold(): day for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
}
_NOT_THEN = re.compile(r"(?:no|none|nil|off|n/?a|x|✗|✘|\W)*", re.IGNORECASE)
_TICKED = re.compile(r"(?:✓|✔|☑|☒|yes|y|x|\s)+", re.IGNORECASE)


def _on_day(day: str, words: str) -> str:
    """Return what a column for a day of the week says of how often; empty where there is nothing that day."""
    if _TICKED.fullmatch(words) and words.strip().casefold() != "x":
        return f"each {day};"
    return "" if _NOT_THEN.fullmatch(words) else f"each {day}, {words};"
