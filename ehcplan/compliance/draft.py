"""A draft as it is checked: a case on a day, at a stage, with its texts ready to be looked at."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from ehcplan.compliance.facts import Facts, Kind, name_words, pronoun_forms
from ehcplan.compliance.passages import Passage, holding, passages_of
from ehcplan.compliance.section import Section
from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Advice,
    Letter,
    Need,
    Outcome,
    Provision,
    WholePlan,
)
from ehcplan.vocabulary import Element, Stage, Target

Worked = TypeVar("Worked")


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """Another pupil of the school, to notice words and names that belong to somebody else."""

    ref: str
    may_be_named: bool
    """Whether the reader may see this pupil. Otherwise a finding says "another pupil"."""
    names: frozenset[str] = frozenset()
    """First name, known as and surname, as written."""
    surname: str = ""
    """Which of the names is the surname. Empty: not known apart, and only full names are noticed."""
    born: dt.date | None = None
    school: str = ""
    texts: tuple[str, ...] = ()
    """The texts of this pupil's plan."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A case on a day, at a stage: what every check looks at."""

    case: Case
    on: dt.date
    stage: Stage
    neighbours: tuple[Neighbour, ...] | None = None
    """None: they are not known."""
    earlier: Case | None = None
    """The version before this one, where it is known."""
    narrows: bool = True
    """Whether `calling` leaves passages out. What it saves is measured without it."""

    @cached_property
    def plan(self) -> WholePlan:
        """Sections B to K; empty where there are none."""
        return self.case.plan or WholePlan()

    @cached_property
    def kind(self) -> Kind:
        """Whether this is a whole plan, or Section A alone."""
        reading = self.case.reading
        if reading is not None and set(reading.sections) - {Letter.A}:
            return Kind.PLAN
        return Kind.PLAN if self.case.plan is not None else Kind.SECTION_A

    def knows(self, *facts: Known) -> bool:
        """Return whether all of these facts are known."""
        return all(self._knows(fact) for fact in facts)

    def _knows(self, fact: Known) -> bool:
        if fact is Known.NEIGHBOURS:
            return self.neighbours is not None
        if fact is Known.EARLIER:
            return self.earlier is not None
        if fact is Known.BORN:
            return self.case.pupil.date_of_birth is not None
        if fact is Known.PRONOUNS:
            return bool(self.pronouns)
        return fact in self.case.knows

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """All forms of the pupil's pronouns; empty where they are not known."""
        return pronoun_forms(self.case.pupil.pronouns)

    @property
    def name(self) -> str:
        """What the pupil is called; "the pupil" where no name is known."""
        return self.case.pupil.name or "the pupil"

    @property
    def born(self) -> dt.date | None:
        """The date of birth, or None."""
        return self.case.pupil.date_of_birth

    @cached_property
    def age(self) -> int | None:
        """The age in whole years on the day, or None."""
        return ages.age(self.born, self.on) if self.born else None

    @cached_property
    def year(self) -> int | None:
        """The National Curriculum year, by the identity's own entry or by age; None if unknown."""
        actual = self.case.identity.nc_year_actual.strip() if self.case.identity else ""
        if re.fullmatch(r"-?\d{1,2}", actual):
            return int(actual)
        by_age = ages.nc_year(self.born, self.on) if self.born else None
        printed = re.match(r"(?:school\s+)?year\s+(\d{1,2})\b", actual, re.IGNORECASE)
        # A pupil may be taught a year away from their age; further away it is a slip of the pen.
        if printed and (by_age is None or abs(int(printed[1]) - by_age) <= 1):
            return int(printed[1])
        return by_age

    @cached_property
    def is_child(self) -> bool | None:
        """Whether compulsory school age has not ended; None where the birth is not known."""
        return self.on <= ages.school_age_ends(self.born) if self.born else None

    @cached_property
    def facts(self) -> Facts:
        """What checks of a line may know."""
        pupil = self.case.pupil
        return Facts(
            name=self.name,
            names=name_words(pupil.first_name, pupil.last_name, pupil.known_as),
            pronouns=self.pronouns,
            people=self._people,
            settings=name_words(pupil.setting_name, *(p.name for p in self.plan.placements)),
            born=self.born,
            on=self.on,
            stage=self.stage,
            kind=self.kind,
            age=self.age,
            year=self.year,
            is_child=self.is_child,
            reads_document=self.case.reading is not None,
        )

    @cached_property
    def _people(self) -> frozenset[str]:
        identity = self.case.identity
        found = [name for name, _, _ in self.case.said.named]
        found += [c.supported_by or "" for c in self.case.said.contributions]
        found += [advice.author for advice in self.plan.advice]
        if identity is not None:
            found += [parent.name for parent in identity.parents]
            found += [one.name for one in identity.professionals]
            found += [one.name for one in identity.household]
            found += [
                identity.coordinator, identity.key_worker, identity.social_worker,
                identity.gp_name, identity.consultants, identity.completed_by, identity.signed_by,
            ]  # fmt: skip
        found += [one.representative for one in self.case.capacity]
        return name_words(*found)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every text, in order."""
        return passages_of(self.case)

    @cached_property
    def sections(self) -> dict[Letter, Section]:
        """Every section that holds a text, or whose label was found, in the order of the letters."""
        found: dict[Letter, list[Passage]] = {letter: [] for letter in Letter}
        for passage in self.passages:
            if passage.letter is not None:
                found[passage.letter].append(passage)
        labelled = set(self.case.reading.sections) if self.case.reading else set()
        return {
            letter: Section(letter=letter, passages=tuple(held), narrows=self.narrows)
            for letter, held in found.items()
            if held or letter in labelled
        }

    def of(self, *letters: Letter) -> tuple[Passage, ...]:
        """Return the passages of some sections, in the order of the letters."""
        held = self.sections
        if len(letters) == 1:
            return held[letters[0]].passages if letters[0] in held else ()
        return tuple(
            p
            for letter in Letter
            if letter in letters and letter in held
            for p in held[letter].passages
        )

    def calling(self, triggers: frozenset[str], *letters: Letter) -> tuple[Passage, ...]:
        """Return the passages that hold a word one of some triggers means; of all where no letter.

        A check of the whole draft looks at these alone, and so costs little where none is called.
        """
        looked_at = self.of(*letters) if letters else self.passages
        return holding(looked_at, triggers) if self.narrows else looked_at

    def once(self, work: Callable[["Draft"], Worked]) -> Worked:
        """Return what some work makes of this draft: done once, however many checks ask for it."""
        if work not in self._done:
            self._done[work] = work(self)
        found: Worked = self._done[work]
        return found

    @cached_property
    def _done(self) -> dict[Any, Any]:
        return {}

    def under(self, *elements: Element) -> tuple[Passage, ...]:
        """Return the passages under some elements of Section A, in order."""
        return tuple(p for p in self.passages if p.element in elements)

    @property
    def around(self) -> tuple[Passage, ...]:
        """The texts outside the lettered sections: cover, headers, footers, comments."""
        return tuple(p for p in self.passages if p.letter is None)

    def text_of(self, *letters: Letter) -> str:
        """Return all the text of some sections, a line a passage."""
        if letters not in self._texts:
            held = (self.sections[letter].text for letter in letters if letter in self.sections)
            self._texts[letters] = "\n".join(held)
        return self._texts[letters]

    @cached_property
    def _texts(self) -> dict[tuple[Letter, ...], str]:
        # One and the same text for all checks: what they work out of it is kept by it.
        return {}

    def has_begun(self, letter: Letter) -> bool:
        """Return whether a section holds anything: a text, a part, or that there is nothing."""
        if letter is Letter.A and (self.case.lines_of(Target.SECTION_A) or self.case.empties):
            return True
        return letter in self.sections or self.plan.nothing_in(letter) is not None

    def needs(self, *letters: Letter) -> tuple[Need, ...]:
        """Return the needs (not the strengths) of some sections; all three where none is named."""
        wanted = letters or NEED_LETTERS
        return tuple(n for n in self.plan.needs if n.letter in wanted and not n.is_strength)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes of Section E."""
        return self.plan.outcomes

    def provision(self, *letters: Letter) -> tuple[Provision, ...]:
        """Return the provision of some sections; all of F, G, H1 and H2 where none is named."""
        wanted = letters or PROVISION_LETTERS
        return tuple(p for p in self.plan.provision if p.letter in wanted)

    @property
    def advice(self) -> tuple[Advice, ...]:
        """The advice of Section K."""
        return self.plan.advice

    def passage_of(self, part: object, field: str = "words") -> Passage | None:
        """Return the passage in which a part's text stands, or None."""
        return next((p for p in self.passages if p.part is part and p.field == field), None)

    def dates_of(self, kind: str) -> tuple[dt.date, ...]:
        """Return the days of the events of one kind, earliest first."""
        return tuple(sorted(event.on for event in self.case.events if event.kind == kind))

    @cached_property
    def plan_on(self) -> dt.date:
        """The day the plan speaks of: as it was drafted or issued, where known; else today."""
        identity = self.case.identity
        issued = (identity.final_on or identity.draft_on) if identity else None
        return issued or self.case.as_of

    def every_text(self) -> Iterator[Passage]:
        """Yield every passage inside the lettered sections."""
        yield from (p for p in self.passages if p.letter is not None)


def provision_text(part: Provision) -> str:
    """Return all that a provision says: its words, then its amount, how often, who, group, place."""
    return "; ".join(bit for bit in (part.words.text, *fields_of(part), part.reviewed) if bit)


def given_text(part: Provision) -> str:
    """Return all that a provision says of what is given, without who looks at it again, and when.

    "Class teacher, every term" in a column of reviews is no frequency of the help.
    """
    words, reviewed = part.words.text, part.reviewed.strip()
    if reviewed and reviewed in words:
        words = "\t".join(cell for cell in words.split("\t") if cell.strip() != reviewed)
    return "; ".join(bit for bit in (words, *fields_of(part)) if bit)


def fields_of(part: Provision) -> tuple[str, ...]:
    """Return what a provision's own fields say of it: amount, how often, weeks, group, who, expertise, place."""
    weeks = f"{part.weeks_a_year} weeks a year" if part.weeks_a_year else ""
    amount = " ".join(bit for bit in (part.amount, part.unit) if bit)
    return (amount, part.frequency, weeks, part.ratio, part.who, part.expertise, part.place)
