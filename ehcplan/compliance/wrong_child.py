"""The wrong child: words in what goes out that belong to another pupil of the school.

It is run before any issue or download. What a pupil's own answers or people account for is left
alone, and a pupil whom the reader may not see is never named.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ehcplan.compliance import english
from ehcplan.compliance.checks.wrong_pronouns import wrong_pronouns
from ehcplan.compliance.draft import Draft, Neighbour
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.section import Section
from ehcplan.compliance.wrong_child_names import Accounted, NamesOfOthers, accounted_by
from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage, Target

_YOUNGEST_DATE = dt.timedelta(days=2 * 365)


class Kind(StrEnum):
    """What shows that words may belong to another pupil."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    BORN = "born"
    SCHOOL = "school"
    PRONOUN = "pronoun"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True)
class Trace:
    """One place where the words may be another pupil's."""

    kind: Kind
    message: str
    remedy: str
    passage: Passage
    start: int
    end: int
    """The words, in the passage's text."""
    pupil: str = ""
    """The other pupil's reference, where the reader may see that pupil."""
    is_sure: bool = False
    """Whether it is beyond a coincidence: a full name, a date of birth said to be one."""

    @property
    def evidence(self) -> str:
        """The words; empty where they name a pupil whom the reader may not see."""
        names = self.kind in (Kind.FULL_NAME, Kind.FIRST_NAME, Kind.BORN)
        return "" if names and not self.pupil else self.passage.text[self.start : self.end]


def wrong_child(
    case: Case,
    neighbours: Sequence[Neighbour],
    *,
    on: dt.date,
    pieces: Sequence[Passage] | None = None,
) -> tuple[Trace, ...]:
    """Return what in a case's texts may be about another pupil, in the order of the texts.

    `pieces` are the texts that go out; without them, every text of the plan and of the profile.
    """
    draft = Draft(case=case, on=on, stage=case.stage or Stage.SCHOOL_DRAFT)
    texts = tuple(pieces) if pieces is not None else (*draft.passages, *_profile(case))
    known = accounted_by(case)
    names = NamesOfOthers(neighbours)
    places = {id(text): place for place, text in enumerate(texts)}
    found = [
        *_named(texts, names, known),
        *_born(texts, neighbours, draft, known),
        *_schooled(texts, neighbours, known),
        *_years(texts, draft),
        *_pronouns(texts, draft),
    ]
    return tuple(sorted(found, key=lambda one: (places.get(id(one.passage), 0), one.start)))


def _profile(case: Case) -> Iterator[Passage]:
    for line in case.lines_of(Target.PROFILE):
        yield Passage(text=line.text, ref=line.ref, element=line.element)


_SOMEBODYS = "Another pupil’s name stands here"
_READ_ALL = "Read the whole line: was it written about somebody else? Take it out, or put it right."


def _named(texts: Iterable[Passage], names: NamesOfOthers, known: Accounted) -> Iterator[Trace]:
    for passage in texts:
        for found in names.in_text(passage.text, known):
            nameable = all(one.may_be_named for one in found.pupils)
            words = passage.text[found.start : found.end]
            whose = f"“{words}” is another pupil’s name" if nameable else _SOMEBODYS
            message = f"{whose}, and no answer here speaks of that pupil."
            yield Trace(
                kind=Kind.FULL_NAME if found.is_full else Kind.FIRST_NAME,
                message=message,
                remedy=_READ_ALL,
                passage=passage,
                start=found.start,
                end=found.end,
                pupil=found.pupils[0].ref if nameable else "",
                is_sure=found.is_full,
            )


_BIRTH_WORD = Pattern(r"\b(?:born|birth|d\.?o\.?b\.?|birthday)\b[^.]{0,40}$", re.IGNORECASE)


def _born(
    texts: Iterable[Passage], neighbours: Iterable[Neighbour], draft: Draft, known: Accounted
) -> Iterator[Trace]:
    births: dict[dt.date, list[Neighbour]] = {}
    for one in neighbours:
        if one.born is not None and one.born != draft.born and one.born not in known.dates:
            births.setdefault(one.born, []).append(one)
    for passage in texts:
        for written in english.dates_in(passage.text):
            pupils = births.get(written.first) if written.is_exact else None
            is_said = _BIRTH_WORD.search(passage.text[: written.start]) is not None
            if pupils and (is_said or written.first < draft.on - _YOUNGEST_DATE):
                nameable = len(pupils) == 1 and pupils[0].may_be_named
                yield Trace(
                    kind=Kind.BORN,
                    message="This is another pupil’s date of birth.",
                    remedy=f"Check the register: is this line about {draft.name}?",
                    passage=passage,
                    start=written.start,
                    end=written.end,
                    pupil=pupils[0].ref if nameable else "",
                    is_sure=is_said,
                )


def _schooled(
    texts: Iterable[Passage], neighbours: Iterable[Neighbour], known: Accounted
) -> Iterator[Trace]:
    schools = {" ".join(one.school.split()) for one in neighbours}
    others = [name for name in schools if len(name.split()) > 1 and not known.speaks_of(name)]
    if not others:
        return
    any_of = Pattern(
        r"\b(?:" + "|".join(re.escape(name) for name in sorted(others)) + r")\b", re.IGNORECASE
    )
    for passage in texts:
        for found in any_of.finditer(passage.text):
            yield Trace(
                kind=Kind.SCHOOL,
                message=f"“{found.group(0)}” is another pupil’s school.",
                remedy=_READ_ALL,
                passage=passage,
                start=found.start(),
                end=found.end(),
            )


_YEAR_NOW = Pattern(
    r"\b(?:is|currently|now|presently)\s+(?:\w+\s+){0,2}?(?:in|into)\s+(?:Year|Yr|"
    r"Y)\s?(?P<in>\d{1,2})\b|"
    r"\bis\s+a\s+(?:Year|Yr|Y)\s?(?P<a>\d{1,2})\s+(?:pupil|child|student|boy|girl)\b|"
    r"^\s*(?:Year|Yr)(?:\s+group)?:?\s+(?P<head>\d{1,2})\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_OF_SOMEBODY_ELSE = Pattern(
    r"\b(?:brother|sister|sibling|cousin|friend|buddy|twin|who|another|class)\b[^.]{0,40}$",
    re.IGNORECASE,
)


def _years(texts: Iterable[Passage], draft: Draft) -> Iterator[Trace]:
    fitting = _fitting_years(draft)
    if not fitting:
        return
    for passage in texts:
        for found in _YEAR_NOW.finditer(passage.text):
            year = int(found["in"] or found["a"] or found["head"])
            if year in fitting or _OF_SOMEBODY_ELSE.search(passage.text[: found.start()]):
                continue
            yield Trace(
                kind=Kind.YEAR,
                message=f"{draft.name} is not in Year {year}.",
                remedy="Put the year right if it is an old one. If it never fitted, "
                + _READ_ALL[0].lower()
                + _READ_ALL[1:],
                passage=passage,
                start=found.start(),
                end=found.end(),
            )


def _fitting_years(draft: Draft) -> frozenset[int]:
    """Return the years the pupil may be said to be in: by age, as taught, and as written down."""
    years = {draft.year} if draft.year is not None else set()
    if draft.born is not None:
        years.add(ages.nc_year(draft.born, draft.on))
    years |= {int(number) for number in re.findall(r"\d{1,2}", draft.case.pupil.year_group)}
    return frozenset(year for year in years if year is not None)


def _pronouns(texts: Iterable[Passage], draft: Draft) -> Iterator[Trace]:
    if not draft.pronouns:
        return
    held: dict[Letter, list[Passage]] = {}
    for passage in texts:
        held.setdefault(passage.letter or Letter.A, []).append(passage)
    for letter, passages in held.items():
        for breach in wrong_pronouns(Section(letter=letter, passages=tuple(passages)), draft.facts):
            if breach.passage is not None:
                yield Trace(
                    kind=Kind.PRONOUN,
                    message=f"“{breach.passage.text[breach.start : breach.end]}” is not {draft.name}’s "
                    "pronoun.",
                    remedy=_READ_ALL,
                    passage=breach.passage,
                    start=breach.start,
                    end=breach.end,
                )
