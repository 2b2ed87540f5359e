"""Lines that only list the sections of a plan before they come: a table of contents."""

import re

from ehcplan.documents.read.candidates import LEAST, MANY, Candidate, is_of_table
from ehcplan.documents.read.signs import Stand
from ehcplan.plan.whole import Letter

_CONTENTS_STYLE = re.compile(r"^toc\b|contents", re.IGNORECASE)
_SHORT_BETWEEN = 14


def contents_in(lines: list[Stand], found: list[Candidate]) -> frozenset[int]:
    """Return where the lines begin that list the sections before the plan itself."""
    by_style = {
        stand.para.start for stand in lines if _CONTENTS_STYLE.search(stand.para.block.style)
    }
    marked = set(by_style)
    for table in {one.stand.table for one in found if one.stand.table}:
        inside = [one for one in found if one.stand.table == table]
        if _is_listed(inside, found):
            marked |= {s.para.start for s in lines if s.table == table}
    # A label in a table of facts ("Outcomes: O1") is no line of a list of contents.
    left = [one for one in found if one.stand.para.start not in marked and not is_of_table(one)]
    for run in _runs(lines, left):
        if _is_listed(run, found):
            first, last = run[0].at, run[-1].at
            marked |= {stand.para.start for stand in lines[first : last + 1]}
    return frozenset(marked)


def _is_listed(run: list[Candidate], found: list[Candidate]) -> bool:
    letters = {letter for one in run for letter in one.heading.letters}
    if len(letters) < MANY:
        return False
    later = {
        letter
        for one in found
        if one.at > run[-1].at and one.score >= LEAST[one.heading.way]
        for letter in one.heading.letters
    }
    return len(letters & later) >= max(MANY - 1, len(letters) * 6 // 10)


def _runs(lines: list[Stand], found: list[Candidate]) -> list[list[Candidate]]:
    """Return the stretches of candidates that have hardly a word between them."""
    runs: list[list[Candidate]] = []
    for one in found:
        if runs:
            last = runs[-1][-1]
            between = sum(len(s.para.text.split()) for s in lines[last.at + 1 : one.at])
            seen = {letter for c in runs[-1] for letter in c.heading.letters}
            first = runs[-1][0].heading.letters[0]
            opens = one.heading.letters[0]
            starts_again = (opens is Letter.A and opens in seen) or (
                opens is first and len(seen) >= MANY
            )
            if between <= _SHORT_BETWEEN and not starts_again:
                runs[-1].append(one)
                continue
        runs.append([one])
    return runs
