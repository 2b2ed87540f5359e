"""Labels with their values, from title tables and lines of any shape."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ehcplan.documents.read.paper.tree import Cell, Item, Para, Table
from ehcplan.documents.read.pupil.identity_labels import key_of, owner_of

_INLINE = re.compile(
    r"^\s*(?P<label>[^:\t\n]{2,90}?)\s*(?::|\t|\s[–—-]\s|\.{3,}|…+|_{2,})\s*[_….]*\s*"
    r"(?P<value>\S.*)$",
    re.DOTALL,
)
_TICK = re.compile(r"[☒☑✓✔]|\[x\]|\(x\)|(?<=\s)X(?=\s|$)", re.IGNORECASE)
_BOX = re.compile(r"[☐☒☑✓✔□■]|\[[ xX]?\]")

_BARE = {
    "pronouns": re.compile(
        r"(?:he|she|they)\s*(?:/|,|and)\s*(?:him|her|them|his|hers|their)(?:s)?", re.IGNORECASE
    ),
    "year_group": re.compile(r"Year\s+(?:1[0-5]|[1-9])|Reception"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A label and what stands beside it, under it, or after it."""

    key: str
    label: str
    value: str
    owner: str
    """Whose fact it is by the banner above: `pupil`, `parent`, `other`; empty where none says."""


class Pairs:
    """Reads pairs in order, and knows whose facts the last banner announced."""

    def __init__(self) -> None:
        self.owner = ""
        self.waiting: tuple[str, str] | None = None

    def of(self, items: Sequence[Item]) -> Iterator[Pair]:
        """Yield every pair of these items."""
        for item in items:
            if isinstance(item, Table):
                self.waiting = None
                yield from self._table(item)
            else:
                yield from self._para(item)

    def _pairs(self, key: str, label: str, value: str) -> Iterator[Pair]:
        """Yield a label's pair; those of "Year group; school" are two, as its value is."""
        labels, values = (re.split(r"\s*;\s*", text.strip()) for text in (label, value))
        keys = [key_of(one) for one in labels]
        if len(labels) > 1 and len(labels) == len(values) and all(keys):
            for one in zip(keys, labels, values, strict=True):
                yield self._pair(*one)
        elif key:
            yield self._pair(key, label, value)

    def _pair(self, key: str, label: str, value: str) -> Pair:
        said = owner_of(label) if key in ("parent_name", "full_name", "known_as", "born") else ""
        return Pair(key=key, label=label.strip(), value=chosen(value), owner=said or self.owner)

    def _para(self, para: Para) -> Iterator[Pair]:
        text = para.text.strip()
        if not text or para.block.is_placeholder:
            return
        found = list(self._inline(text, para))
        if found:
            self.waiting = None
            yield from found
            return
        key = key_of(text.rstrip(": "))
        if key and (text.endswith(":") or para.is_bold or para.block.level):
            self.owner = owner_of(text) if para.block.level else self.owner
            self.waiting = (key, text.rstrip(": "))
            return
        if self.waiting is not None and len(text.split()) <= 14:
            yield self._pair(self.waiting[0], self.waiting[1], text)
        elif owner_of(text) and (para.is_bold or para.block.level):
            self.owner = owner_of(text)
        self.waiting = None

    def _inline(self, text: str, para: Para | None = None) -> Iterator[Pair]:
        """Yield the pairs of one line; several may stand side by side, tabs or wide gaps between."""
        pieces = [p for p in re.split(r"\t{1,}| {3,}|\s\|\s", text) if p.strip()]
        if len(pieces) > 1 and sum(":" in piece for piece in pieces) > 1:
            for piece in pieces:
                yield from self._inline(piece)
            return
        found = _INLINE.match(text)
        if found is not None and (key_of(found["label"]) or ";" in found["label"]):
            yield from self._pairs(key_of(found["label"]), found["label"], found["value"])
            return
        lead = para.look.bold_lead if para is not None else 0
        if 0 < lead < len(text) and (key := key_of(text[:lead].strip(" :"))):
            yield self._pair(key, text[:lead].strip(" :"), text[lead:].strip(" :"))

    def _table(self, table: Table) -> Iterator[Pair]:
        rows = [[cell for cell in row if cell.paras or cell.has_table] for row in table.rows]
        skip = -1
        labelled = _is_labelled(rows)
        for at, row in enumerate(rows):
            if at == skip or not row or _heads_details(row):
                continue
            below = rows[at + 1] if at + 1 < len(rows) else []
            if not labelled and self._is_head(row, below):
                skip = at + 1
                yield from self._columns(rows, at)
            else:
                yield from self._row(row, table.rows[at])

    def _is_head(self, row: list[Cell], below: list[Cell]) -> bool:
        keys = [key_of(cell.text.rstrip(": ")) for cell in row]
        under = [key_of(cell.text.rstrip(": ")) for cell in below]
        # "Year | Year 1" and "Status | Final" are a label with its value, though both are labels' words.
        is_status = keys[0] == "status" and len(keys) == 2
        is_head = (
            not is_status
            and all(keys)
            and len(set(keys)) == len(keys)
            and not any(map(_has_number, row))
        )
        return len(row) >= 2 and is_head and bool(below) and not any(under)

    def _columns(self, rows: list[list[Cell]], at: int) -> Iterator[Pair]:
        for cell in rows[at]:
            value = next((c for c in rows[at + 1] if c.column == cell.column), None)
            if value is not None:
                label = cell.text.rstrip(": ")
                yield self._pair(key_of(label), label, _value(value))

    def _row(self, row: list[Cell], whole: list[Cell]) -> Iterator[Pair]:
        if len(row) == 1:
            yield from self._lone(row[0], whole)
            return
        at = 0
        while at < len(row):
            cell = row[at]
            label = cell.text.replace("\n", " ").rstrip(": ")
            beside = row[at + 1] if at + 1 < len(row) else None
            found: list[Pair] = []
            if beside is not None and not _is_label(beside):
                found = list(self._pairs(key_of(label), label, _value(beside)))
            at += 2 if found else 1
            yield from found or [*self._in_cell(cell), *self._bare(cell)]

    def _bare(self, cell: Cell) -> Iterator[Pair]:
        """Yield what a cell says without a label: "She/her", "Year 4"."""
        text = cell.text.strip()
        for key, pattern in _BARE.items():
            if pattern.fullmatch(text):
                yield self._pair(key, "", text)

    def _lone(self, cell: Cell, whole: list[Cell]) -> Iterator[Pair]:
        """Take a cell that stands alone in its row: a banner, or a label with its value inside."""
        found = list(self._in_cell(cell))
        if not found and owner_of(cell.text) and len(whole) >= 1:
            self.owner = owner_of(cell.text)
        yield from found

    def _in_cell(self, cell: Cell) -> Iterator[Pair]:
        for item in cell.items:
            if isinstance(item, Table):
                yield from self._table(item)
        paras = [item for item in cell.items if isinstance(item, Para) and item.text.strip()]
        lines = [line for para in paras for line in para.text.split("\n") if line.strip()]
        label = lines[0].rstrip(": ") if lines else ""
        if len(lines) > 1 and key_of(label.strip()) and not _INLINE.match(lines[1]):
            value = " ".join(line.strip() for line in lines[1:])
            yield self._pair(key_of(label.strip()), label, value)
            return
        for para in paras:
            yield from self._inline(para.text.strip(), para)


def _is_labelled(rows: Sequence[Sequence[Cell]]) -> bool:
    """Return whether rows are labels and their values by turns, so that none of them heads columns."""
    pairs = [row[at : at + 2] for row in rows for at in (0, 2) if len(row) in (2, 4) and row[at:]]
    known = sum(bool(key_of(row[0].text.rstrip(": "))) for row in pairs)
    if not (len(pairs) > 3 and known * 2 > len(pairs)):
        return False
    # Labels above their values stand beside each other too.
    as_labels = sum(bool(key_of(row[1].text.rstrip(": "))) for row in pairs)
    return as_labels * 2 < len(pairs)


def _has_number(cell: Cell) -> bool:
    return any(sign.isdigit() for sign in cell.text)


def _heads_details(row: Sequence[Cell]) -> bool:
    """Return whether a row only heads names and what is known of each: "Name | Details"."""
    return len(row) == 2 and row[1].text.strip().casefold() in ("details", "information")


def _is_label(cell: Cell) -> bool:
    text = cell.text.strip()
    if not key_of(text.rstrip(": ")):
        return False
    is_marked = text.endswith(":") or all(p.is_bold for p in cell.paras)
    return is_marked or (len(text.split()) > 1 and not any(sign.isdigit() for sign in text))


def _value(cell: Cell) -> str:
    return "\n".join(p.text.strip() for p in cell.paras if not p.block.is_placeholder)


def chosen(value: str) -> str:
    """Return a value; of boxes to tick, the one that is ticked."""
    if not _BOX.search(value):
        return " ".join(value.split()) if "\n" not in value else value.strip()
    pieces = re.split(r"(?=[☐☒☑✓✔□■]|\[[ xX]?\])", value)
    ticked = [p for p in pieces if _TICK.match(p.strip())]
    # "Draft ☒  Final ☐": the box stands behind what it ticks.
    is_behind = _BOX.search(value.strip()[-3:]) and not _BOX.match(value.strip())
    if ticked and not is_behind:
        return ", ".join(_BOX.sub("", piece).strip(" /,\n") for piece in ticked)
    after = re.findall(r"([^\s☐☒☑✓✔]+(?: [^\s☐☒☑✓✔]+)?)\s*[☒☑✓✔]", value)
    return ", ".join(after)
