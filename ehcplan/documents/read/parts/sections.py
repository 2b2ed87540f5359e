"""How much of each section was read."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from ehcplan.documents.read.desk.desk import Desk
from ehcplan.documents.read.desk.units import Flow, Text, Unit
from ehcplan.documents.read.paper.tree import Para
from ehcplan.documents.read.parts.links import GROUP_OF, letter_of, of_group
from ehcplan.plan.reading import SectionRead
from ehcplan.plan.whole import Letter

_IN_H = frozenset({Letter.H1, Letter.H2})


@dataclass(frozen=True, kw_only=True)
class Sections:
    """The sections that a file has."""

    sections: dict[Letter, SectionRead]
    shared_h: bool
    repeated: frozenset[Letter]


def sections_of(flow: Flow, desk: Desk) -> Sections:
    """Return which sections a file has, and how many of their words became part of the plan."""
    covered = _Covered([*desk.spans.values(), *((p.start, p.end) for p in desk.labels)])
    words: Counter[Letter] = Counter()
    placed: Counter[Letter] = Counter()
    lines: Counter[Letter] = Counter()
    for unit in flow.units:
        for letter, para in _paras(unit):
            count = len(para.text.split())
            words[letter] += count
            placed[letter] += count if covered.holds(para) else 0
            lines[letter] += 1
    openings: dict[Letter, list[str]] = defaultdict(list)
    for heading, _ in flow.opened:
        for letter in heading.letters:
            openings[letter].append(heading.text)
    sections = {
        letter: SectionRead(
            heading=openings[letter][0] if openings[letter] else "",
            words=words[letter],
            placed=placed[letter],
            lines=lines[letter],
        )
        for letter in Letter
        if openings[letter] or words[letter]
    }
    return Sections(
        sections=sections,
        shared_h=_is_shared(flow),
        repeated=frozenset(letter for letter, told in openings.items() if len(told) > 1),
    )


def _is_shared(flow: Flow) -> bool:
    own = {heading.letters for heading, _ in flow.opened if len(heading.letters) == 1}
    has_both = any(heading.is_shared_h for heading, _ in flow.opened)
    return has_both and not {(letter,) for letter in _IN_H} & own


def _paras(unit: Unit) -> list[tuple[Letter, Para]]:
    """Return the paragraphs of a unit, each with its section: in a row, that of its column."""
    if isinstance(unit, Text):
        letter = letter_of(unit)
        return [(letter, unit.para)] if letter else []
    letters = unit.scene.letters
    found: list[tuple[Letter, Para]] = []
    for column, cell in unit.cells if letters else ():
        group = GROUP_OF.get(column.holds, "")
        letter = column.letter or of_group(group, letters, unit.scene.area, column.heading)
        found += [(letter or letters[0], para) for para in cell.paras]
    return found


class _Covered:
    """Stretches of the stream, to ask quickly whether one of them holds a paragraph."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self.starts = [start for start, _ in ordered]
        self.ends = list(accumulate((end for _, end in ordered), max))

    def holds(self, para: Para) -> bool:
        """Return whether some stretch holds all the words of a paragraph."""
        start = para.start + len(para.text) - len(para.text.lstrip())
        at = bisect_right(self.starts, start)
        return at > 0 and self.ends[at - 1] >= para.start + len(para.text.rstrip())
