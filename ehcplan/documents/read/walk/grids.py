"""The shape of a table's rows: headed columns, labels beside text, or neither."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.labels.columns import (
    MOST_WORDS,
    holds_of,
    provision_letter_of,
    section_named,
)
from ehcplan.documents.read.labels.columns_apart import HOLDS_OF_LETTER, told_apart
from ehcplan.documents.read.labels.elements import label_in
from ehcplan.documents.read.labels.holds import SPEAKERS, Column, Holds
from ehcplan.documents.read.outline.areas import area_of
from ehcplan.documents.read.outline.heading import Heading
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.tree import Cell
from ehcplan.documents.read.walk.columns_by_cells import FEW_WORDS, Rows, with_help, with_main
from ehcplan.plan.whole import PROVISION_LETTERS, Letter


def heading_of(cell: Cell, headings: dict[int, Heading]) -> Heading | None:
    """Return the section's heading with which a cell begins, or None."""
    return next((headings[p.start] for p in cell.paras[:2] if p.start in headings), None)


def columns_of(
    rows: Rows,
    letter: Letter | None,
    headings: dict[int, Heading],
    below: Rows = (),
    beside: Sequence[Letter] = (),
) -> tuple[Column, ...] | None:
    """Return the columns that a first row of headings names, or None where it is no such row.

    `below` are the rows of the table under a banner, where nothing but that follows the headings;
    `beside` are the sections that share the table.
    """
    first = [cell for cell in rows[0] if cell.paras]
    if len(first) < 2 or any(len(cell.text.split()) > MOST_WORDS + 14 for cell in first):
        return None
    heading = rows[0] if letter is not Letter.A else first
    columns = told_apart(tuple(_column(cell, letter, headings) for cell in heading))
    known = sum(one.holds is not Holds.OTHER or one.letter is not None for one in columns)
    is_bold = all(para.is_bold for cell in first for para in cell.paras)
    short = all(len(cell.text.split()) <= MOST_WORDS and len(cell.paras) <= 3 for cell in first)
    enough = known >= len(first) or (is_bold and known > 1 and known * 2 > len(first) > 2)
    if not short or _is_said(first) or (len(rows) < 2 and not enough):
        return None
    if letter is Letter.A and not _names_voices(columns) and not (is_bold and len(rows) > 1):
        return None
    if _is_label_row(rows, first, columns, is_bold=is_bold) or heads_labels(rows):
        return None
    if known < 2 and not (is_bold and len(rows) > 1):
        return None
    body = rows if len(rows) > 1 else (rows[0], *below)
    columns = with_main(columns, body, letter)
    if letter is Letter.E and set(beside) & set(PROVISION_LETTERS):
        columns = with_help(columns, body)
    return columns


def heads_labels(rows: Rows) -> bool:
    """Return whether a first row only heads a table of labels: "About need 1 | Details"."""
    first = [cell for cell in rows[0] if cell.paras]
    if len(first) != 2 or len(rows) < 2:
        return False
    labels = [row[0].text for row in rows[1:] if row and row[0].paras]
    if _heads_topics(first, rows[1:]):
        return True
    if not _GENERAL_HEAD.match(first[1].text.strip()):
        return _are_kinds(labels) and holds_of(first[1].text) in (Holds.OTHER, Holds.OUTCOME)
    known = {held for text in labels if (held := holds_of(text)) is not Holds.OTHER}
    short = all(len(text.split()) <= 8 for text in labels)
    is_named = bool(re.match(r"\W*(?:about|details of)\b", first[0].text, re.IGNORECASE))
    return bool(labels) and short and (is_named or len(known) > max(1, len(labels) // 2))


def heads_details(row: list[Cell], count: int) -> bool:
    """Return whether a row, the first of `count`, names what its table is about: "Outcome 2 | Details"."""
    filled = [cell for cell in row if cell.paras]
    return count > 1 and len(filled) == 2 and bool(_GENERAL_HEAD.match(filled[1].text.strip()))


def is_fact_beside(row: list[Cell]) -> bool:
    """Return whether a row is one fact of an outcome, beside its label: "Steps and review | …"."""
    filled = [cell for cell in row if cell.paras]
    return len(filled) == 2 and holds_of(filled[0].text) in _FACTS_OF_OUTCOME


_FACTS_OF_OUTCOME = frozenset(
    {Holds.STEPS, Holds.MONITOR, Holds.REVIEW, Holds.BY, Holds.BASELINE, Holds.MEASURE}
)


def _heads_topics(first: Sequence[Cell], rows: Rows) -> bool:
    """Return whether a row heads topics and what was said of each: "About | What we heard"."""
    pairs = [row for row in rows if len([cell for cell in row if cell.paras]) == 2]
    if not _TOPIC.fullmatch(first[0].text) or len(pairs) < _FEW_PAIRS or len(pairs) < len(rows):
        return False
    topics = [row[0].text.strip() for row in pairs]
    said = sum(len(row[1].text.split()) for row in pairs)
    is_short = 2 * sum(len(topic.split()) for topic in topics) <= said
    is_unknown = holds_of(first[1].text) is Holds.OTHER
    return is_unknown and is_short and not any(topic.endswith((".", "”")) for topic in topics)


_FEW_PAIRS = 2
_TOPIC = re.compile(
    r"\W*(?:(?:what (?:it is )?)?about|topics?|headings?|questions?|prompts?|themes?|subjects?|"
    r"(?:what )?we (?:asked|talked)(?: about)?|part of (?:his|her|their|my) (?:life|day|story))\W*",
    re.IGNORECASE,
)


def _are_kinds(labels: Sequence[str]) -> bool:
    """Return whether labels tell long-term from short-term aims: "Long-term aim", "Step"."""
    held = [holds_of(label) for label in labels if len(label.split()) <= FEW_WORDS + 1]
    return len(held) == len(labels) and set(held) <= _KINDS_OF_AIM and len(set(held)) > 1


_KINDS_OF_AIM = {Holds.AIM, Holds.OUTCOME, Holds.STEPS, Holds.ASPIRATION}
_GENERAL_HEAD = re.compile(
    r"(?:details?|information|answers?|response|values?|entry)$", re.IGNORECASE
)


def _is_label_row(
    rows: Rows, first: list[Cell], columns: tuple[Column, ...], *, is_bold: bool
) -> bool:
    """Return whether the first row is a label with its text, like the rows under it."""
    if is_bold or len(first) != 2:
        return False
    others = [row for row in rows[1:] if len([c for c in row if c.paras]) == 2]
    known = [held for row in others if (held := holds_of(row[0].text)) is not Holds.OTHER]
    if len(others) == 1 and known and first[1].text.strip().endswith("."):
        return columns[0].holds not in (Holds.OTHER, Holds.NUMBER, *known)
    enough = len(known) == len(others) if len(others) < 3 else len(known) * 10 >= len(others) * 6
    return bool(known) and enough and len(set(known)) > 1


def _is_said(cells: list[Cell]) -> bool:
    """Return whether cells hold sentences and not headings: "No need was found (nurse, May 2026)."."""
    said = [cell.text for cell in cells if len(cell.text.split()) > 2]
    return any(_SENTENCE.search(text) and len(text.split()) > 4 for text in said) or any(
        is_nothing(text) for text in said
    )


_SENTENCE = re.compile(r"[a-z\d)\]%’”\"']\.\s*(?:[(\[][^()\[\]]*[)\]]\s*)?$")


def is_lone_item(row: Sequence[Cell], filled: Sequence[Cell], width: int) -> bool:
    """Return whether a row whose first cell alone is filled is an item all the same.

    Help of which a form tells neither who nor how often leaves those cells empty; a name that stands
    over the rows under it is bold, or fills the whole row, or is no sentence.
    """
    if len(row) < width or len(filled) != 1 or filled[0] is not row[0]:
        return False
    said = _SENTENCE.search(filled[0].text) is not None
    return said and not all(para.is_bold for para in filled[0].paras)


def _names_voices(columns: tuple[Column, ...]) -> bool:
    voices = sum(column.holds in SPEAKERS for column in columns)
    gathering = {column.holds for column in columns} & {
        Holds.METHOD,
        Holds.DATE,
        Holds.AUTHOR,
        Holds.ROLE,
    }
    return voices >= 2 or len(gathering) >= 2 or (voices == 1 and len(columns) == 2)


def _column(cell: Cell, letter: Letter | None, headings: dict[int, Heading]) -> Column:
    text = " ".join(para.text.strip() for para in cell.paras)
    if len(cell.paras) > 1 and re.fullmatch(r"[B-H][12]?", cell.paras[0].text.strip()):
        text = text.replace(" ", ": ", 1)
    heading = heading_of(cell, headings)
    if heading is not None:
        named = heading.letters[0]
        return Column(
            holds=HOLDS_OF_LETTER.get(named, holds_of(text, letter)),
            heading=text,
            letter=named,
            at=cell.column,
        )
    said, title = section_named(text) if letter not in (Letter.A, Letter.K) else (None, text)
    holds = holds_of(title, letter)
    if holds is Holds.OTHER and area_of(text):
        holds = Holds.AREA
    named_letter = provision_letter_of(text) if holds is Holds.PROVISION else None
    # A need or an outcome that is only named again belongs where the row stands.
    beside = said if holds not in (Holds.NEED, Holds.STRENGTH, Holds.OUTCOME, Holds.AIM) else None
    return Column(holds=holds, heading=text, letter=named_letter or beside, at=cell.column)


def are_labels(
    rows: Rows, letter: Letter | None, names: tuple[str, ...], headings: dict[int, Heading]
) -> bool:
    """Return whether the first cells of rows are labels of the text beside them."""
    pairs = [[cell for cell in row if cell.paras] for row in rows]
    pairs = [row for row in pairs if len(row) >= 2]
    good = sum(is_label(row[0], letter, names, headings) for row in pairs)
    return bool(pairs) and good * 10 >= len(pairs) * 6


def is_label(
    cell: Cell, letter: Letter | None, names: tuple[str, ...], headings: dict[int, Heading]
) -> bool:
    """Return whether a cell is a label by its words or its look."""
    text = cell.text.strip()
    if heading_of(cell, headings) is not None:
        return True
    if len(text.split()) > MOST_WORDS or len(cell.paras) > 2:
        return False
    if text.endswith((":", "?")) or all(para.is_bold for para in cell.paras):
        return True
    if text.endswith("."):
        return False
    if letter is Letter.A:
        return label_in(text, names) is not None
    return holds_of(text, letter) is not Holds.OTHER or area_of(text) is not None
