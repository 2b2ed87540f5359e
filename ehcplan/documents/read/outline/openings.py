"""Which lines of a file open a section: all that could, weighed against each other."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ehcplan.documents.read.outline.areas import area_of
from ehcplan.documents.read.outline.by_place import told_by_place
from ehcplan.documents.read.outline.candidates import (
    LEAST,
    MANY,
    Candidate,
    but_for_numbers,
    is_of_table,
)
from ehcplan.documents.read.outline.coded import coded_in, is_coded
from ehcplan.documents.read.outline.heading import Heading, Way
from ehcplan.documents.read.outline.headings import heading_in
from ehcplan.documents.read.outline.letters_in_rows import (
    IN_H,
    labelled_by_letters,
    with_letters_in_margin,
    without_numbers_of_rows,
)
from ehcplan.documents.read.outline.listed import contents_in
from ehcplan.documents.read.outline.printed import printed_in, told_in
from ehcplan.documents.read.outline.small_letters import is_small, letters_beside
from ehcplan.documents.read.outline.told_letters import told_letters
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.signs import (
    Stand,
    body_size,
    heading_score,
    rank_of,
    signature_of,
    stands,
)
from ehcplan.documents.read.paper.tree import Item
from ehcplan.plan.whole import Letter

_SURE = (Way.LETTERED, Way.BARE)


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
    beside: frozenset[int] = frozenset()
    """Where letters, or titles, begin that stand beside the line that opens their section."""


def outline_of(items: Sequence[Item], names: tuple[str, ...]) -> Outline:
    """Return the outline of a file."""
    lines, body = list(stands(items)), body_size(items)
    found = [
        Candidate(at=at, stand=stand, heading=heading, score=heading_score(stand, body))
        for at, stand in enumerate(lines)
        if (heading := heading_in(stand.para.text, names, stand.para.block.number)) is not None
    ]
    found = but_for_numbers(lines, found)
    contents = contents_in(lines, found)
    told = told_letters(lines, found, body)
    left = [one for one in told.weighed(found) if one.stand.para.start not in contents]
    kept, beside = _with_letters(lines, body, _without_notice(_kept(left)))
    kept = told_by_place(lines, _with_codes(lines, kept, contents), contents, names)
    return Outline(
        headings={one.stand.para.start: one.heading for one in kept},
        contents=contents,
        is_grouped=_is_grouped(kept),
        is_by_area=_is_by_area(lines, kept, body),
        level=_level(kept),
        body=body,
        first=min((one.stand.para.start for one in kept), default=1 << 60),
        ranks=tuple(rank_of(one.stand.para) for one in kept),
        repeated=_repeated(lines, kept) | _printed(lines, kept, names, body) | told.starts(lines),
        beside=beside,
    )


def _with_letters(
    lines: list[Stand], body: int, kept: list[Candidate]
) -> tuple[list[Candidate], frozenset[int]]:
    """Return the openings with those of letters beside titles, and where what stands beside begins."""
    found = letters_beside(lines, body)
    told = [one for one in kept if one.heading.way is Way.LETTERED]
    if not found.headings or not all(is_small(one.stand.para.text) for one in told):
        return kept, frozenset()
    made = [_candidate(lines, at, heading) for at, heading in found.headings.items()]
    return made, frozenset(lines[at].para.start for at in found.labels)


def _with_codes(
    lines: list[Stand], kept: list[Candidate], contents: frozenset[int]
) -> list[Candidate]:
    """Return the openings; where only codes tell needs, outcomes and help apart, theirs too."""
    own = [one for one in kept if not is_coded(one.stand.para.text)]
    sure = [one for one in own if one.heading.way in _SURE or one.heading.is_letter_last]
    lettered = {x for one in sure for x in one.heading.letters}
    titled = {x for one in own for x in one.heading.letters}
    if _take_turns(own):
        return kept
    coded = coded_in(lines, lettered, titled)
    letters = {heading.letters[0] for heading in coded.values()}
    left = [one for one in kept if not set(one.heading.letters) & letters]
    made = [_candidate(lines, at, h) for at, h in coded.items()]
    made = [one for one in made if one.stand.para.start not in contents]
    return sorted([*left, *made], key=lambda one: one.at) if made else kept


def _take_turns(own: Sequence[Candidate]) -> bool:
    """Return whether titles open needs, outcomes and help again and again, as codes would."""
    of_parts = [x for one in own for x in one.heading.letters if x in _PARTS]
    return len([*groupby(of_parts)]) > len(set(of_parts)) + 2


_PARTS = frozenset({Letter.B, Letter.E, Letter.F})


def _candidate(lines: list[Stand], at: int, heading: Heading) -> Candidate:
    return Candidate(at=at, stand=lines[at], heading=heading, score=3)


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
    return printed_in(lines, whole, names, body) | told_in(lines, whole, names)


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


def _names_advice(one: Candidate, good: list[Candidate]) -> bool:
    """Return whether a title is a row of the table of advice: "Parent's views", "Health advice".

    The table stands under the section of advice, whose heading is not in it.
    """
    stand = one.stand
    if not stand.table or stand.is_banner:
        return False
    over = [c for c in good if c.at < one.at and c.stand.table != stand.table]
    return bool(over) and over[-1].heading.letters == (Letter.K,) and not is_of_table(over[-1])


def _is_lone_place(one: Candidate, good: list[Candidate]) -> bool:
    """Return whether "School" is no placement but a part of what a pupil says: needs come after it."""
    if one.heading.letters != (Letter.I,) or len(one.heading.text.split()) > 1:
        return False
    return any(later.at > one.at and Letter.B in later.heading.letters for later in good)


def _kept(found: list[Candidate]) -> list[Candidate]:
    good = [one for one in found if one.score >= LEAST[one.heading.way] or _runs_on(one)]
    heads = _heading_columns(good)
    good = [one for one in good if one.at not in heads]
    sure = [one for one in good if one.heading.way in _SURE]
    told = {letter for one in sure for letter in one.heading.letters}
    # "J. Thorpe" under "Signed by" is no second Section J.
    lone = [
        one for one in _lone(good, sure) if not (_is_name(one) and set(one.heading.letters) & told)
    ]
    sure += [*lone, *_letter_last(good, sure)]
    lettered = {letter for one in sure for letter in one.heading.letters}
    titled = [
        one
        for one in good
        if one.heading.way in (Way.LISTED, Way.SENSE)
        and not set(one.heading.letters) & lettered
        and not is_of_table(one)
        and not _is_lone_place(one, good)
        and not _names_advice(one, good)
    ]
    if lettered == {Letter.A} and not _is_whole(titled):
        titled = []
    if len(lettered) >= MANY:
        titled = [one for one in titled if one.heading.way is Way.LISTED and one.score >= 2]
    kept = sorted([*sure, *_alike(titled, sure)], key=lambda one: one.at)
    opened = {one.at for one in kept}
    return [
        one for one in kept if not (_NEEDS.fullmatch(one.heading.text) and one.at - 1 in opened)
    ]


def _heading_columns(good: list[Candidate]) -> frozenset[int]:
    """Return the lines that head the columns of one row: "Need (B)", "Outcome (E)", "Provision (F)"."""
    rows = defaultdict[tuple[int, int], list[Candidate]](list)
    for one in good:
        if one.stand.table and not one.stand.is_banner and one.heading.is_letter_last:
            rows[one.stand.table, one.stand.row].append(one)
    return frozenset(one.at for row in rows.values() if _variety(row) > 2 for one in row)


_NAME = re.compile(r"[A-K]\.?\s+(?:[A-Z]\.?\s+)?[A-Z][a-zà-ÿ’'-]+(?:-[A-Z][a-zà-ÿ’']+)?")


def _is_name(one: Candidate) -> bool:
    return one.heading.way is Way.LONE and _NAME.fullmatch(one.heading.text.strip()) is not None


_NEEDS = re.compile(r"\W*(?:the\s+)?needs?\W*", re.IGNORECASE)
"""Right under the heading of a section, a sub-heading of it: "Social care needs", then "Needs"."""


def _is_whole(titled: list[Candidate]) -> bool:
    """Return whether titles without letters make a whole plan round a lettered Section A."""
    letters = {letter for one in titled for letter in one.heading.letters}
    return len(letters) >= MANY and {Letter.B, Letter.F} <= letters


def _runs_on(one: Candidate) -> bool:
    """Return whether a lettered heading stands at the beginning of its section's own text."""
    return one.heading.way in _SURE and one.heading.rest < len(one.stand.para.text)


def _lone(good: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """Return the letters without a known title, where enough of them stand in one row of letters."""
    lone = without_numbers_of_rows([one for one in good if one.heading.way is Way.LONE])
    if any(one.heading.way is Way.LETTERED for one in sure):
        beside = Counter(one.stand.table for one in sure if one.stand.table)
        labelled = labelled_by_letters(lone) | with_letters_in_margin(lone, good)
        return [
            one
            for one in lone
            if (set(one.heading.letters) <= IN_H and len(one.heading.letters) == 1)
            # "F: Help" in a table whose other rows are "B: Need" and "E: Outcome".
            or (beside[one.stand.table] > 1 and len(one.heading.text) > 2)
            or one.stand.table in labelled
        ]
    letters = {letter for one in (*lone, *sure) for letter in one.heading.letters}
    if len(letters) < MANY or (Letter.A not in letters and Letter.B not in letters):
        return []
    return lone


def _letter_last(good: list[Candidate], sure: list[Candidate]) -> list[Candidate]:
    """Return the titles with a letter in brackets after them, where most of the plan's have one."""
    last = [one for one in good if one.heading.is_letter_last and not is_of_table(one)]
    named = {letter for one in sure for letter in one.heading.letters}
    letters = {letter for one in last for letter in one.heading.letters} | named
    is_whole = len(letters) >= MANY and {Letter.B, Letter.F} <= letters
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
