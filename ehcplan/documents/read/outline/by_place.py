"""Headings whose words nobody knows, told by their look and by the sections before and after them.

Where the headings of sections look alike and one section is missing between two of them, a line of
the same look between the two, with text under it, opens the missing one: "My story and hopes"
before "The special educational needs".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ehcplan.documents.read.outline.candidates import Candidate
from ehcplan.documents.read.outline.heading import Heading, Way
from ehcplan.documents.read.outline.titles import side_title
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.documents.read.paper.signs import Stand, signature_of
from ehcplan.plan.whole import Letter

_ORDER = tuple(Letter)
_MAY_BE = frozenset({Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F, Letter.G})
"""Between placement and advice much else may stand; the sections before are always there."""
_MANY = 5
"""So many sections must have headings of one look."""
_LEAST_WORDS = 15
_MOST_OF_TITLE = 12
_WORD = re.compile(r"[^\W\d_]{3}")
"""A title has words; "C1" is the number of a row."""


def told_by_place(
    lines: Sequence[Stand],
    kept: Sequence[Candidate],
    contents: frozenset[int],
    names: tuple[str, ...],
) -> list[Candidate]:
    """Return the openings with those of sections that only the place of their heading tells."""
    looks = Counter(signature_of(one.stand) for one in kept)
    look, count = looks.most_common(1)[0] if looks else ((), 0)
    found = {letter for one in kept for letter in one.heading.letters}
    if count < _MANY or count * 2 < len(kept) or len(kept) != len(found):
        return list(kept)
    made: list[Candidate] = []
    for before, after in zip([None, *kept], kept, strict=False):
        missing = _missing(before, after, found)
        if missing is None:
            continue
        start = before.at + 1 if before else 0
        alike = [
            at
            for at in range(start, after.at)
            if signature_of(lines[at]) == look
            and lines[at].para.start not in contents
            and _may_open(lines, at, after.at, names)
        ]
        if len(alike) == 1 or (alike and before is None):
            made.append(_opening(lines, alike[-1], missing))
    return sorted([*kept, *made], key=lambda one: one.at) if made else list(kept)


def _missing(before: Candidate | None, after: Candidate, found: set[Letter]) -> Letter | None:
    """Return the one section that is missing between two openings; None for none or for several."""
    first = max(map(_ORDER.index, before.heading.letters)) + 1 if before else 0
    last = min(map(_ORDER.index, after.heading.letters))
    gone = [letter for letter in _ORDER[first:last] if letter not in found]
    return gone[0] if len(gone) == 1 and gone[0] in _MAY_BE else None


def _may_open(lines: Sequence[Stand], at: int, end: int, names: tuple[str, ...]) -> bool:
    """Return whether a line is short, has words, is no side title, and has text under it before the next heading."""
    text = lines[at].para.text
    if len(text.split()) > _MOST_OF_TITLE or text.rstrip().endswith((".", ",", ";")):
        return False
    if not _WORD.search(text) or side_title(plain_title(text, names)):
        return False
    return sum(len(words.split()) for words in _under(lines, at, end)) >= _LEAST_WORDS


def _under(lines: Sequence[Stand], at: int, end: int) -> Iterator[str]:
    for place in range(at + 1, end):
        if signature_of(lines[place]) == signature_of(lines[at]):
            return
        yield lines[place].para.text


def _opening(lines: Sequence[Stand], at: int, letter: Letter) -> Candidate:
    text = lines[at].para.text
    heading = Heading(letters=(letter,), way=Way.SENSE, text=text.strip(), rest=len(text))
    return Candidate(at=at, stand=lines[at], heading=heading, score=3)
