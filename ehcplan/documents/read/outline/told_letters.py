"""Sections whose letter the form's own sentence tells, under or over the heading of each part."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ehcplan.documents.read.outline.candidates import MANY, Candidate
from ehcplan.documents.read.outline.heading import Heading, Way
from ehcplan.documents.read.outline.law_names import LawName, law_name_in
from ehcplan.documents.read.paper.signs import Stand, heading_score

_MOST_OF_TITLE = 14
_LEAST_SCORE = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldLetters:
    """What sentences beside headings tell: the openings, and the places of the sentences."""

    openings: tuple[Candidate, ...] = ()
    beside: frozenset[int] = frozenset()
    """The places of the sentences."""
    only_told: frozenset[int] = frozenset()
    """The places of those in which nothing is said of the pupil."""

    def weighed(self, found: Sequence[Candidate]) -> list[Candidate]:
        """Return the lines that may open a section, with these in place of what they tell of."""
        places = {one.at for one in self.openings} | self.beside
        left = [one for one in found if one.at not in places]
        return sorted([*left, *self.openings], key=lambda one: one.at)

    def starts(self, lines: Sequence[Stand]) -> frozenset[int]:
        """Return where the sentences begin that are the form's own."""
        return frozenset(lines[at].para.start for at in self.only_told)


@dataclass(kw_only=True, slots=True)
class _Way:
    openings: list[Candidate] = field(default_factory=list)
    names: dict[int, LawName] = field(default_factory=dict)


def told_letters(lines: Sequence[Stand], found: Sequence[Candidate], body: int) -> ToldLetters:
    """Return the sections that a sentence beside each heading names, where most parts have one."""
    if sum(_is_lettered(one) and one.score >= _LEAST_SCORE for one in found) >= MANY:
        return ToldLetters()
    by_place = {one.at: one for one in found}
    under, over = (_beside(lines, by_place, body, step) for step in (1, -1))
    best = under if len(under.openings) >= len(over.openings) else over
    letters = {letter for one in best.openings for letter in one.heading.letters}
    if len(letters) < MANY:
        return ToldLetters()
    return ToldLetters(
        openings=tuple(best.openings),
        beside=frozenset(best.names),
        only_told=frozenset(at for at, name in best.names.items() if name.is_only_told),
    )


def _beside(lines: Sequence[Stand], by_place: dict[int, Candidate], body: int, step: int) -> _Way:
    made = _Way()
    for at, stand in enumerate(lines):
        beside = at + step
        if not 0 <= beside < len(lines) or beside in made.names or at in made.names:
            continue
        name = law_name_in(lines[beside].para.text)
        held = by_place.get(at)
        score = heading_score(stand, body)
        if name is None or score < _LEAST_SCORE or not _is_title(stand):
            continue
        if heading_score(lines[beside], body) >= score:
            continue
        if _fits(held, name, is_under=step > 0):
            made.openings.append(_opening(at, stand, name))
            made.names[beside] = name
    return made


def _is_lettered(one: Candidate) -> bool:
    return one.heading.way in (Way.LETTERED, Way.BARE)


def _is_title(stand: Stand) -> bool:
    text = stand.para.text.strip()
    return len(text.split()) <= _MOST_OF_TITLE and text[-1:] not in ".;,"


def _fits(held: Candidate | None, name: LawName, *, is_under: bool) -> bool:
    """Return whether a sentence tells the letter of a line: its title is of it, or unknown."""
    if held is not None and _is_lettered(held):
        return False
    if held is not None and held.heading.way in (Way.LISTED, Way.SENSE):
        is_same = bool(set(held.heading.letters) & set(name.letters))
        return is_same and (is_under or name.names_it)
    return name.names_it and name.is_only_told


def _opening(at: int, stand: Stand, name: LawName) -> Candidate:
    text = stand.para.text
    heading = Heading(letters=name.letters, way=Way.LETTERED, text=text.strip(), rest=len(text))
    return Candidate(at=at, stand=stand, heading=heading, score=3)
