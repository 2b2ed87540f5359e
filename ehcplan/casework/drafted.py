"""A pupil's draft of one document, loaded once for a page, with what mapping proposes for it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.board_values import Heading, LineShown, Words
from ehcplan.casework.lines import name_of
from ehcplan.casework.progress import counted_elements, school_year
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.mapping.proposal import Proposed
from ehcplan.mapping.propose import propose
from ehcplan.mapping.refusal import refusal
from ehcplan.plan.case import Case
from ehcplan.plan.lines import LeftOut, Line, Source
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.voice import (
    is_exact_source,
    seems_without_words,
    speaker_of_source,
    text_of_source,
    voice_of_line,
    voice_of_source,
)
from ehcplan.tools.suggest import tools_for
from ehcplan.vocabulary import Element, Target, elements_of

Place = tuple[str, str, int]
"""Which answer: contribution, prompt, index; whatever the column."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A pupil's draft of one document, loaded once for a page."""

    session: Session = field(repr=False)
    actor: Actor
    pupil: models.Pupil
    case: Case
    target: Target
    proposed: Proposed

    def heading(self, element: Element) -> Heading:
        """Return a heading with the pupil's name in it."""
        return Heading(key=element.key, label=element.heading(self.case.pupil.name))

    @property
    def may_draft(self) -> bool:
        """Whether the reader may also change it."""
        pupil = self.pupil
        return may(self.actor, Act.DRAFT, school_id=pupil.school_id, pupil_id=pupil.id)

    @property
    def counted(self) -> tuple[Element, ...]:
        """The headings that count towards a finished document, in order."""
        pupil = self.case.pupil
        year = school_year(pupil.year_group, pupil.date_of_birth, self.case.as_of)
        counted = counted_elements(self.target, year)
        return tuple(element for element in elements_of(self.target) if element in counted)

    @cached_property
    def used(self) -> dict[Place, tuple[Element, ...]]:
        """Where each answer stands in this document."""
        found: dict[Place, tuple[Element, ...]] = {}
        for line in self.case.lines_of(self.target):
            for place in map(place_of, line.sources):
                found[place] = tuple(dict.fromkeys((*found.get(place, ()), line.element)))
        return found

    def left_out_of(self, source: Source, element: Element | None) -> LeftOut | None:
        """Return why an answer is left out under an element or altogether, or None."""
        for left in self.case.left_out:
            if place_of(left.source) == place_of(source) and left.element in (None, element):
                return left
        return None


def place_of(source: Source) -> Place:
    """Return which answer a source belongs to, whatever its column."""
    return source.contribution, source.prompt, source.index


def load(session: Session, actor: Actor, pupil_ref: str, target: Target, *, on: dt.date) -> Draft:
    """Return a pupil's draft with what mapping proposes for it; NotFoundError as `pupil_for`."""
    pupil = pupil_for(session, actor, Act.READ, pupil_ref)
    case = case_of(session, pupil, on=on)
    return Draft(
        session=session,
        actor=actor,
        pupil=pupil,
        case=case,
        target=target,
        proposed=propose(case, target=target, on=on),
    )


def words_at(case: Case, source: Source) -> Words:
    """Return the words that a source points at, with whose they are."""
    contribution, answer, cell = case.find(source)
    speaker = speaker_of_source(case, source)
    named = speaker.name or speaker.relationship or "Nobody named"
    relationship = (
        ""
        if speaker.is_pupil or speaker.name in ("", speaker.relationship)
        else (speaker.relationship)
    )
    return Words(
        name=name_of(case, source),
        text=text_of_source(case, source),
        exact=is_exact_source(case, source),
        voice=voice_of_source(case, source),
        speaker=f"{named} ({relationship})" if relationship else named,
        on=contribution.date,
        tool=_tool(contribution),
        asked=_asked(contribution, answer),
        original=(cell.original if cell else answer.original) or "",
    )


def _tool(contribution: Contribution) -> str:
    record = tools.find_tool(contribution.tool) if contribution.tool else tools.NOTES
    return record.name if record else str(contribution.tool)


def _asked(contribution: Contribution, answer: Answer) -> str:
    if answer.asked or contribution.tool is None:
        return answer.asked or ""
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    return prompt.wording.words if prompt else ""


def answers_to_use(case: Case, target: Target) -> Iterable[tuple[Source, ...]]:
    """Yield every answer that may be used and says something: its sources, a row's cell by cell."""
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            if answer.words.strip() and not refusal(case, contribution, answer, target):
                columns = [cell.column for cell in answer.cells if cell.text.strip()]
                yield tuple(
                    Source(
                        contribution=contribution.id,
                        prompt=answer.prompt,
                        index=answer.index,
                        column=column,
                    )
                    for column in columns or (None,)
                )


def tools_offered(case: Case, element: Element) -> tuple[Heading, ...]:
    """Return the first tools that would fill a heading, by key and name."""
    found = [tools.find_tool(key) for key in tools_for(element, seems_without_words(case))[:3]]
    return tuple(Heading(key=tool.key, label=tool.name) for tool in found if tool)


def line_shown(
    case: Case,
    line: Line,
    *,
    text: str = "",
    said_by: str = "",
    note: str = "",
    problem: str = "",
    first: bool = True,
    last: bool = True,
) -> LineShown:
    """Return a line for a page, with its sources' own words."""
    return LineShown(
        ref=line.ref,
        text=text or line.text,
        wording=line.text,
        number=len(line.wordings) - 1,
        said_by=said_by,
        note=note,
        voice=voice_of_line(case, line),
        words=tuple(words_at(case, source) for source in line.sources),
        reworded=bool(line.reworded_by),
        problem=problem,
        first=first,
        last=last,
    )
