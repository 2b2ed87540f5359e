"""The check of Section C for routine care, of which no effect on learning is told (C-02)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.care import (
    AFFECTS_LEARNING,
    CONDITIONS,
    NOT_RELATED,
    ROUTINE_CARE,
    WANTED_HERE,
)
from ehcplan.compliance.words.difficulties import LABEL


def routine_care(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield a breach for routine care in C of which no effect on learning is told."""
    if WANTED_HERE.search(passage.text):
        return
    for number, (start, end) in enumerate(passage.sentences):
        sentence = passage.text[start:end]
        denied = NOT_RELATED.search(sentence)
        told = AFFECTS_LEARNING.search(_around(passage, number))
        if says_none(sentence) or (told and not denied):
            continue
        for term in ROUTINE_CARE:
            found = term.compiled.search(sentence)
            if found is not None:
                yield Breach(
                    passage=passage,
                    start=start + found.start(),
                    end=start + found.end(),
                    values={"why": term.why},
                )


def _around(passage: Passage, number: int) -> str:
    """Return what may tell the effect of the care in a sentence.

    A line or cell above it that is a whole sentence tells of another need in the same box.
    """
    start, _ = passage.sentences[number]
    cells = list(_CELL.finditer(passage.text))
    place = next((n for n, cell in enumerate(cells) if cell.end() > start), 0)
    above = (one.group(0) for one in cells[:place] if not one.group(0).rstrip().endswith("."))
    here = [_unless_of_another(passage, number), *(one.group(0) for one in cells[place + 1 :])]
    return "\n".join([*above, *here])


def _unless_of_another(passage: Passage, number: int) -> str:
    """Return the cell of a sentence without those before it that tell of a condition with a name.

    A sentence that goes on from them ("it is then that …") belongs to them all the same.
    """
    start, _ = passage.sentences[number]
    cell = next((c for c in _CELL.finditer(passage.text) if c.end() > start), None)
    if cell is None:
        return passage.text
    before = [passage.text[a:b] for a, b in passage.sentences[:number] if a >= cell.start()]
    if _FOLLOWS.search(passage.text[start : cell.end()].split(".")[0]):
        return cell.group(0)
    adds = _ADDS.search(passage.text[slice(*passage.sentences[number])])
    kept = [one for one in before if _is_routine(one) or not (adds or _names_condition(one))]
    return " ".join([*kept, passage.text[start : cell.end()]])


_FOLLOWS = Pattern(
    r"\b(?:this|that|these|those|it|then|such|due\s+to|owing\s+to|reasons?|cause[sd]?|result\w*|"
    r"therefore|too|same|infections?)\b",
    re.IGNORECASE,
)
"""What goes on from the sentences before; infections come of what weakens the chest or the swallow."""


_ADDS = Pattern(
    r"\b(?:also|in\s+addition|additionally|besides|separately|apart\s+from\s+(?:this|that)|as\s+well)\b",
    re.IGNORECASE,
)
"""By which a sentence comes to another thing than the one before it."""


def _is_routine(text: str) -> bool:
    return any(term.compiled.search(text) for term in ROUTINE_CARE)


def _names_condition(text: str) -> bool:
    return LABEL.search(text) is not None or any(c.compiled.search(text) for c in CONDITIONS)


_CELL = Pattern(r"[^\n\t]+")
