"""Which lines of a file open a section: all that could, weighed against each other."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ehcplan.documents.read.areas import area_of
from ehcplan.documents.read.headings import Heading, Way, heading_in
from ehcplan.documents.read.nothing import is_nothing
from ehcplan.documents.read.printed import printed_in
from ehcplan.documents.read.signs import (
    Stand,
    body_size,
    heading_score,
    rank_of,
    signature_of,
    stands,
)
from ehcplan.documents.read.tree import Item
from ehcplan.plan.whole import Letter

_CONTENTS_STYLE = re.compile(r"^toc\b|contents", re.IGNORECASE)
_SHORT_BETWEEN = 14
_SURE = (Way.LETTERED, Way.BARE)
_IN_H = frozenset({Letter.H1, Letter.H2})
_MANY = 5
# The least score with which a line of each way is taken for a heading.
_LEAST = {Way.LETTERED: -2, Way.BARE: 1, Way.LISTED: 1, Way.LONE: 2, Way.SENSE: 3, Way.ENDED: 1}


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A line that may open a section."""

    at: int
    """Its place among all lines."""
    stand: Stand
    heading: Heading
    score: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """The headings of a file by where their lines begin, and the lines that only list contents."""

    headings: dict[int, Heading]
    contents: frozenset[int]
    is_grouped: bool
    """B, E or F come again for each area of need."""
    is_by_area: bool
    """Needs, outcomes and provision stand under areas of need, without letters of their own."""
    level: int | None
    """The heading level that sections have, where all have one."""
    body: int
    first: int
    """Where the first section begins; past everything where there is none."""
    ranks: tuple[int, ...] = ()
    """How high the headings of sections stand."""
    repeated: frozenset[int] = frozenset()
    """Where the form's own words begin, which stand or look alike under several headings."""


def outline_of(items: Sequence[Item], names: tuple[str, ...]) -> Outline:
    """Return the outline of a file."""
    lines, body = list(stands(items)), body_size(items)
    found = [
        Candidate(at=at, stand=stand, heading=heading, score=heading_score(stand, body))
        for at, stand in enumerate(lines)
        if (heading := heading_in(stand.para.text, names, stand.para.block.number)) is not None
    ]
    contents = _contents(lines, found)
    left = [one for one in found if one.stand.para.start not in contents]
    kept = _without_notice(_kept(left))
    return Outline(
        headings={one.stand.para.start: one.heading for one in kept},
        contents=contents,
        is_grouped=_is_grouped(kept),
        is_by_area=_is_by_area(lines, kept, body),
        level=_level(kept),
        body=body,
        first=min((one.stand.para.start for one in kept), default=1 << 60),
        ranks=tuple(rank_of(one.stand.para) for one in kept),
        repeated=_repeated(lines, kept) | _printed(lines, kept, names, body),
    )


def _repeated(lines: list[Stand], kept: list[Candidate]) -> frozenset[int]:
    """Return where the same words begin that follow the headings of three sections or more."""
    under = defaultdict[str, list[int]](list)
    for one in kept:
        after = lines[one.at + 1].para if one.at + 1 < len(lines) else None
        if after is not None and len(after.text.split()) > 3 and not is_nothing(after.text):
            under[" ".join(after.text.casefold().split())].append(after.start)
    return frozenset(at for found in under.values() if len(found) > 2 for at in found)


def _printed(
    lines: list[Stand], kept: list[Candidate], names: tuple[str, ...], body: int
) -> frozenset[int]:
    whole = [one.at for one in kept if one.heading.rest >= len(one.stand.para.text)]
    return printed_in(lines, whole, names, body)


def _without_notice(kept: list[Candidate]) -> list[Candidate]:
    """Return the openings without a line of the cover that only speaks of the section after it.

    "Section A: made from suggestions" stands over the pupil's details, and the section's own heading
    comes after them.
    """
    first, second = (*kept[:2], None, None)[:2]
    if first is None or second is None or first.heading.letters != second.heading.letters:
        return kept
    is_run_in = first.heading.rest < len(first.stand.para.text)
    is_whole = second.heading.rest >= len(second.stand.para.text)
    return kept[1:] if is_run_in and is_whole else kept


def _is_lone_place(one: Candidate, good: list[Candidate]) -> bool:
    """Return whether "School" is no placement but a part of what a pupil says: needs come after it."""
    if one.heading.letters != (Letter.I,) or len(one.heading.text.split()) > 1:
        return False
    return any(later.at > one.at and Letter.B in later.heading.letters for later in good)


def _kept(found: list[Candidate]) -> list[Candidate]:
    good = [one for one in found if one.score >= _LEAST[one.heading.way] or _runs_on(one)]
    sure = [one for one in good if one.heading.way in _SURE]
    sure += [*_lone(good, sure), *_letter_last(good, sure)]
    lettered = {letter for one in sure for letter in one.heading.letters}
    titled = [
        one
        for one in good
        if one.heading.way in (Way.LISTED, Way.SENSE)
        and not set(one.heading.letters) & lettered
        and not _is_of_table(one)
        and not _is_lone_place(one, good)
    ]
    if lettered == {Letter.A} and not _is_whole(titled):
        titled = []
    if len(lettered) >= _MANY:
        titled = [one for one in titled if one.heading.way is Way.LISTED and one.score >= 2]
    return sorted([*sure, *_alike(titled, sure)], key=lambda one: one.at)


def _is_whole(titled: list[Candidate]) -> bool:
    """Return whether titles without letters make a whole plan round a lettered Section A."""
    letters = {letter for one in titled for letter in one.heading.letters}
    return len(letters) >= _MANY and {Letter.B, Letter.F} <= letters


def _runs_on(one: Candidate) -> bool:
    """Return whether a lettered heading stands at the beginning of its section's own text."""
    return one.heading.way in _SURE and one.heading.rest < len(one.stand.para.text)


def _is_of_table(one: Candidate) -> bool:
    """Return whether a title is more likely the heading of a column, or a label in a table."""
    stand = one.stand
    if not stand.table or stand.is_banner:
        return False
    return stand.column != 1 or len(one.heading.text.split()) < 2 or one.heading.way is Way.SENSE


def _lone(good: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """Return the letters without a known title, where enough of them stand in one row of letters."""
    lone = [one for one in good if one.heading.way is Way.LONE]
    if any(one.heading.way is Way.LETTERED for one in sure):
        beside = Counter(one.stand.table for one in sure if one.stand.table)
        return [
            one
            for one in lone
            if (set(one.heading.letters) <= _IN_H and len(one.heading.letters) == 1)
            # "F: Help" in a table whose other rows are "B: Need" and "E: Outcome".
            or (beside[one.stand.table] > 1 and len(one.heading.text) > 2)
        ]
    letters = {letter for one in (*lone, *sure) for letter in one.heading.letters}
    if len(letters) < _MANY or (Letter.A not in letters and Letter.B not in letters):
        return []
    return lone


def _letter_last(good: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """Return the titles with a letter in brackets after them, where most of the plan's have one."""
    last = [one for one in good if one.heading.is_letter_last and not _is_of_table(one)]
    named = {letter for one in sure for letter in one.heading.letters}
    letters = {letter for one in last for letter in one.heading.letters} | named
    is_whole = len(letters) >= _MANY and {Letter.B, Letter.F} <= letters
    return [one for one in last if is_whole and not set(one.heading.letters) & named]


def _alike(titled: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """Return the titles that look as most section titles do, and those no other line stands for."""
    if sure or not titled:
        return titled
    groups: dict[tuple[object, ...], list[Candidate]] = defaultdict(list)
    for one in titled:
        groups[signature_of(one.stand)].append(one)
    chief = max(groups.values(), key=lambda group: (_variety(group), max(c.score for c in group)))
    if _variety(chief) < 3:
        return titled
    covered = {letter for one in chief for letter in one.heading.letters}
    spare = [
        one
        for one in titled
        if one not in chief and not set(one.heading.letters) & covered and one.score >= 2
    ]
    return [*chief, *spare]


def _variety(group: list[Candidate]) -> int:
    return len({letter for one in group for letter in one.heading.letters})


def _contents(lines: list[Stand], found: list[Candidate]) -> frozenset[int]:
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
    left = [one for one in found if one.stand.para.start not in marked and not _is_of_table(one)]
    for run in _runs(lines, left):
        if _is_listed(run, found):
            first, last = run[0].at, run[-1].at
            marked |= {stand.para.start for stand in lines[first : last + 1]}
    return frozenset(marked)


def _is_listed(run: list[Candidate], found: list[Candidate]) -> bool:
    letters = {letter for one in run for letter in one.heading.letters}
    if len(letters) < _MANY:
        return False
    later = {
        letter
        for one in found
        if one.at > run[-1].at and one.score >= _LEAST[one.heading.way]
        for letter in one.heading.letters
    }
    return len(letters & later) >= max(_MANY - 1, len(letters) * 6 // 10)


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
                opens is first and len(seen) >= _MANY
            )
            if between <= _SHORT_BETWEEN and not starts_again:
                runs[-1].append(one)
                continue
        runs.append([one])
    return runs


def _is_grouped(kept: list[Candidate]) -> bool:
    openings: Counter[Letter] = Counter()
    last: frozenset[Letter] = frozenset()
    for letters in _row_by_row(kept):
        if letters != last:
            openings.update(letters)
        last = letters
    return sum(openings[letter] > 1 for letter in (Letter.B, Letter.E, Letter.F)) >= 2


def _row_by_row(kept: list[Candidate]) -> list[frozenset[Letter]]:
    """Return the letters of each opening; those that head the columns of one table are one."""
    found: dict[tuple[int, int], frozenset[Letter]] = {}
    for one in kept:
        key = (one.stand.table, one.stand.row) if one.stand.table else (0, one.at)
        found[key] = found.get(key, frozenset()) | frozenset(one.heading.letters)
    return list(found.values())


def _is_by_area(lines: list[Stand], kept: list[Candidate], body: int) -> bool:
    opened = {letter for one in kept for letter in one.heading.letters}
    if len(opened & {Letter.B, Letter.E, Letter.F}) > 1:
        return False
    areas = {
        area
        for stand in lines
        if (area := area_of(stand.para.text)) is not None and heading_score(stand, body) >= 2
    }
    return len(areas) >= 3


def _level(kept: list[Candidate]) -> int | None:
    levels = {one.stand.para.block.level for one in kept}
    return levels.pop() if len(levels) == 1 and len(kept) > 3 else None
