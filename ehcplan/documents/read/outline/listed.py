"""Lines that only list the sections of a plan before they come: a table of contents."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.outline.candidates import LEAST, MANY, Candidate, is_of_table
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.signs import Stand
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_CONTENTS_STYLE = re.compile(r"^toc\b|contents", re.IGNORECASE)
_SHORT_BETWEEN = 14
_OF_NEEDS = frozenset({*NEED_LETTERS, Letter.E, *PROVISION_LETTERS})


def contents_in(lines: list[Stand], found: list[Candidate]) -> frozenset[int]:
    """Return where the lines begin that list the sections before the plan itself."""
    by_style = {
        stand.para.start for stand in lines if _CONTENTS_STYLE.search(stand.para.block.style)
    }
    marked = set(by_style)
    for table in {one.stand.table for one in found if one.stand.table}:
        inside = [one for one in found if one.stand.table == table]
        if _is_listed(inside, found) and _only_lists(lines, inside, table):
            marked |= {s.para.start for s in lines if s.table == table}
    # A label in a table of facts ("Outcomes: O1") is no line of a list of contents.
    left = [one for one in found if one.stand.para.start not in marked and not is_of_table(one)]
    runs = _runs(lines, left)
    for at, run in enumerate(runs):
        between = lines[run[0].at : run[-1].at + 1]
        named = {letter for one in run for letter in one.heading.letters}
        comes_again = _says_nothing(between) or named & _said_before(runs[:at])
        if _is_listed(run, found) and not comes_again:
            marked |= {stand.para.start for stand in between}
    return frozenset(marked)


def _only_lists(lines: list[Stand], inside: list[Candidate], table: int) -> bool:
    """Return whether a table has hardly a word beside the names of sections.

    A table that holds all sections of one need has the need's own words beside their names.
    """
    held = [stand for stand in lines if stand.table == table]
    words = sum(len(stand.para.text.split()) for stand in held)
    named = sum(len(one.stand.para.text.split()) for one in inside)
    return words - named <= _SHORT_BETWEEN * len(inside) and not _says_nothing(held)


def _says_nothing(held: Sequence[Stand]) -> bool:
    """Return whether lines say that there is nothing here: a list of contents never does."""
    return any(is_nothing(stand.para.text) for stand in held)


def _said_before(runs: Sequence[Sequence[Candidate]]) -> frozenset[Letter]:
    """Return the sections of needs, outcomes and help that have had words of their own.

    Where they come again with hardly a word, it is for another need, and no list of contents.
    """
    last = [run[-1] for run in runs if _is_good(run[-1])]
    return frozenset(letter for one in last for letter in one.heading.letters) & _OF_NEEDS


def _is_good(one: Candidate) -> bool:
    return one.score >= LEAST[one.heading.way]


def _is_listed(run: list[Candidate], found: list[Candidate]) -> bool:
    letters = {letter for one in run for letter in one.heading.letters}
    if len(letters) < MANY:
        return False
    later = {
        letter
        for one in found
        if one.at > run[-1].at and _is_good(one)
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
