"""The advice of Section K as rows, whether it is recorded or only printed as a list."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.advice_row import PERSON, WHO, Row
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.advice import (
    CANNOT_BE_SHOWN,
    KEPT_ELSEWHERE,
    KINDS,
    NOT_GIVEN,
    NOT_HERE,
    PAPER,
    SAYS_NONE,
    WITH_IT,
)
from ehcplan.plan.whole import Advice, Letter, NothingHere

KINDS_IN_WORDS = {
    "a": "the parent’s or young person’s own advice (a)",
    "b": "educational advice (b)",
    "c": "medical advice (c)",
    "d": "psychological advice (d)",
    "e": "social care advice (e)",
    "g": "advice on preparing for adulthood (g)",
}

_IS_ROW = Pattern(
    r"\b(?:reports?|advice|assessments?|letters?|views|information|contribution|questionnaire|"
    r"statement|appendix\s+\w|psycholog\w*|therap\w*|K\s?\d{1,2})\b",
    re.IGNORECASE,
)
_IS_TALK = Pattern(
    r"\b(?:below|following|listed|gathered|obtained|collated|this\s+(?:section|plan)|in\s+"
    r"accordance|"
    r"were\s+(?:used|considered)|was\s+used|copies\s+of|used\s+to)\b",
    re.IGNORECASE,
)
_HEADER_WORD = Pattern(
    r"(?:advice|reports?|titles?|authors?|names?|roles?|dates?|dated|types?|of|from|by|"
    r"professionals?|"
    r"services?|jobs?|agency|agencies|and|or|the|received|attached|appendix|appendices|no|number|"
    r"given|who|when|document|requested|information|organisation|section|K|contact|details|ref)",
    re.IGNORECASE,
)
_ASKED = Pattern(r"\b(?:ask(?:ed)?|request\w*|sought|commission\w*)\b", re.IGNORECASE)
_CAME = Pattern(
    r"\b(?:came|receiv\w*|receipt|return\w*|back|sent|submitted|provided|arriv\w*|written|"
    r"completed|given|"
    r"date\s+of\s+(?:report|advice)|report\s+date|dated)\b|^\W*in\b",
    re.IGNORECASE,
)


def rows_of(draft: Draft) -> tuple[Row, ...]:
    """Return the pieces of advice in K: as recorded, else the texts that look like one.

    A line that says that advice of its kind was not wanted is none.
    """
    return draft.once(_rows_of)


def _rows_of(draft: Draft) -> tuple[Row, ...]:
    recorded = [p for p in draft.of(Letter.K) if isinstance(p.part, Advice)]
    if not recorded:
        return tuple(row for row in _printed(draft) if not row.is_none)
    beside = _cells_beside(draft, len(recorded))
    asked = _asked_of_all(beside)
    rows = [_row(passage, cells, asked) for passage, cells in zip(recorded, beside, strict=True)]
    return tuple(row for row in (*rows, *_unrecorded(draft)) if not row.is_none)


def _unrecorded(draft: Draft) -> Iterator[Row]:
    """Yield the texts beside recorded advice that list a paper of which too little is said."""
    if draft.case.reading is None:
        return
    for passage in draft.of(Letter.K):
        is_line = passage.field == "loose" and passage.part is None and not passage.heading
        if is_line and _lists_a_paper(passage.text) and not _LAST_WORD.search(passage.text):
            yield Row(passage=passage, text=passage.text)


def _lists_a_paper(text: str) -> bool:
    if len(text.split()) > _MOST_WORDS:
        return False
    if CANNOT_BE_SHOWN.search(text):
        return PAPER.search(text) is not None
    if not (WHO.search(text) or PERSON.search(text)):
        return _NOBODYS.search(text) is not None and WITH_IT.search(text) is not None
    if KEPT_ELSEWHERE.search(text):
        return PAPER.search(text) is not None
    return WITH_IT.search(text) is not None and _TELLS.search(text) is None


_NOBODYS = Pattern(
    r"^\W*\([b-h]\)\W*(?:an?|the|his|her|their|some|one)?\s*(?:\w+\s+){0,2}?(?:notes?|letters?|reports?|"
    r"advice|assessments?|statements?|observations?|papers?|summar(?:y|ies)|records?|e-?mails?)\b",
    re.IGNORECASE,
)
"""A paper under its letter of the regulation, before it is said whose it is."""


def _row(passage: Passage, cells: tuple[Passage, ...], asked: dt.date | None) -> Row:
    part = passage.part
    if not isinstance(part, Advice):
        return Row(passage=passage, text=passage.text)
    said = (part.code, part.title, part.author, part.role, *(cell.text for cell in cells))
    return Row(
        passage=passage,
        text=", ".join(bit for bit in said if bit),
        part=part,
        asked_on=part.asked_on or _day_under(_ASKED, cells, unlike=_CAME) or asked,
        came_on=_day_under(_CAME, cells, unlike=_ASKED),
        cells=tuple(cell.text for cell in cells),
        whose=tuple(cell.text for cell in cells if _WHOSE.search(cell.heading)),
        printed=part.printed,
    )


def _day_under(heading: Pattern, cells: tuple[Passage, ...], *, unlike: Pattern) -> dt.date | None:
    """Return the day in the column of one kind; a column of both kinds tells neither."""
    for cell in cells:
        if heading.search(cell.heading) and not unlike.search(cell.heading):
            return next((day.first for day in english.dates_in(cell.text) if day.is_exact), None)
    return None


def _cells_beside(draft: Draft, rows: int) -> list[tuple[Passage, ...]]:
    """Return, for each row on paper, the cells of columns that were kept as they stand."""
    cells = [p for p in draft.of(Letter.K) if p.field == "loose" and p.part is None]
    if draft.case.reading is None or not cells:
        return [()] * rows
    grouped = _by_heading(cells)
    if len(grouped) == rows:
        return grouped
    if len(cells) % rows:
        return [()] * rows
    width = len(cells) // rows
    return [tuple(cells[row * width : (row + 1) * width]) for row in range(rows)]


def _by_heading(cells: list[Passage]) -> list[tuple[Passage, ...]]:
    """Return cells in rows: a new one begins where a column stands no further right than the last."""
    columns = list(dict.fromkeys(cell.heading for cell in cells))
    rows: list[list[Passage]] = []
    last = len(columns)
    for cell in cells:
        column = columns.index(cell.heading)
        if column <= last:
            rows.append([])
        rows[-1].append(cell)
        last = column
    return [tuple(row) for row in rows]


_FEW = 3


def _asked_of_all(beside: list[tuple[Passage, ...]]) -> dt.date | None:
    """Return the one day that stands beside every row: on it everybody was asked."""
    if len(beside) < _FEW:
        return None
    days = [
        {one.first for cell in cells for one in english.dates_in(cell.text) if one.is_exact}
        for cells in beside
    ]
    return next(iter(set.intersection(*days)), None)


def has_kind(draft: Draft, rows: tuple[Row, ...], kind: str) -> bool:
    """Return whether K holds advice of a kind; of paper, whatever way it says so.

    What says that it has not come is not there.
    """
    if draft.case.reading is None:
        return any(row.is_of(kind) for row in rows)
    here = [row for row in rows if row.part is not None and not _is_to_come(row.said)]
    if any(row.is_of(kind) for row in here):
        return True
    texts = (*_unlettered(here), *_loose_here(draft))
    return any(KINDS[kind].search(text) or kind in _REGULATION.findall(text) for text in texts)


def _is_to_come(said: str) -> bool:
    """Return whether words about advice say that it has not come, or that nobody could give it."""
    if NOT_HERE.search(said):
        return True
    return NOT_GIVEN.search(said) is not None and WITH_IT.search(said) is None


_REGULATION = Pattern(r"\b6\s*\(1\)\s*\(([a-h])\)")


def _unlettered(rows: list[Row]) -> Iterator[str]:
    """Yield what the lines say that print no letter of the regulation: theirs is only guessed."""
    for row in rows:
        if not row.prints_letter:
            yield row.text


def _loose_here(draft: Draft) -> Iterator[str]:
    for passage in draft.of(Letter.K):
        if passage.part is not None and not isinstance(passage.part, NothingHere):
            continue
        for start, end in passage.sentences:
            sentence = passage.text[start:end]
            if not (_is_to_come(sentence) or SAYS_NONE.search(sentence)):
                yield sentence


_MOST_WORDS = 30
_WHOSE = Pattern(
    r"^\W*(?:whose|who|by\b|from\b|author|name|given by|written by|person|source|role)",
    re.IGNORECASE,
)
_TELLS = Pattern(
    r"\b(?:is|are|was|were|has|have|had|will|may|can|all|both|each|every|wrote|met|gave|agreed|"
    r"everything|"
    r"appendices|reports|copies|papers|these|they|we|it|he|she)\b",
    re.IGNORECASE,
)
_LAST_WORD = Pattern(
    r"^\W*(?:all|every|each|both|copies|the\s+(?:reports|papers|advice))\b", re.IGNORECASE
)


def _printed(draft: Draft) -> Iterator[Row]:
    for passage in draft.of(Letter.K):
        if not isinstance(passage.part, NothingHere) and _looks_like_row(passage.text):
            yield Row(passage=passage, text=passage.text)


def _looks_like_row(text: str) -> bool:
    words = re.findall(r"[A-Za-z]+", text)
    if not 1 < len(words) <= 32 or not _IS_ROW.search(text) or _IS_TALK.search(text):
        return False
    return not all(_HEADER_WORD.fullmatch(word) for word in words)
