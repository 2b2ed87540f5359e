"""What a pupil's page shows: who decides, who has been heard, the next step, and the tools."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.glance import decides_from, full_name, names_of, phase_said, year_said
from ehcplan.casework.progress import Progress, counted_elements, progress, school_year
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.casework.voices import VoiceHeard, is_by, is_by_pupil, last, people_of, voices_in
from ehcplan.casework.wording import same
from ehcplan.db import Database
from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.plan.voice import seems_without_words
from ehcplan.tools.suggest import tools_for
from ehcplan.vocabulary import Element, Role, Target, elements_of

NOTES = "Notes"
_MOST_TOOLS_OFFERED = 4


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """One person round the pupil, or the pupil, and whether they have been heard.

    `state` is `heard`, `asked`, `not_asked` or `chose_not_to`. `ref` is empty for somebody who
    spoke and was never added; the pupil's own row has `is_pupil`.
    """

    ref: str
    name: str
    what: str
    state: str
    on: dt.date | None
    tools: tuple[str, ...]
    is_pupil: bool = False


@dataclass(frozen=True, kw_only=True)
class ContributionRow:
    """One contribution: when, who, by which tool, and how much was said."""

    ref: str
    on: dt.date
    who: str
    what: str
    tool: str
    answers: int


@dataclass(frozen=True, kw_only=True)
class ToolOffered:
    """A tool that would fill a heading that is still empty."""

    key: str
    name: str
    fills: str


@dataclass(frozen=True, kw_only=True)
class PupilPage:
    """Everything a pupil's page shows."""

    ref: str
    name: str
    full_name: str
    class_name: str
    year: str
    phase: str
    born: dt.date | None
    age: int | None
    pronouns: str
    languages: tuple[str, ...]
    communication: str
    without_words: bool | None
    plan_status: str
    review_on: dt.date | None
    has_photo: bool
    photo_alt: str
    who_decides: str
    ask_who_decides: str
    """What to settle about who decides, or empty."""
    people: tuple[PersonRow, ...]
    contributions: tuple[ContributionRow, ...]
    section_a: Progress
    profile: Progress
    next_step: str
    tools_offered: tuple[ToolOffered, ...]
    acts: frozenset[Act]
    """What this reader may do to this pupil."""


def pupil_page(database: Database, actor: Actor, ref: str, on: dt.date) -> PupilPage:
    """Return a pupil's page on a day. The reading is recorded.

    Raises NotFoundError for a pupil who is not there or is not the actor's to read.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, ref)
        page = _page(session, actor, pupil, on)
    audit.note_reading(database, actor, "read pupil", pupil_ref=ref)
    return page


def _page(session: Session, actor: Actor, pupil: models.Pupil, on: dt.date) -> PupilPage:
    case = case_of(session, pupil, on=on, reader=actor)
    section_a = progress(case, Target.SECTION_A)
    born = pupil.date_of_birth
    return PupilPage(
        ref=pupil.ref,
        name=case.pupil.name,
        full_name=full_name(pupil),
        class_name=pupil.school_class.name if pupil.school_class else "",
        year=year_said(pupil, on),
        phase=phase_said(pupil, on),
        born=born,
        age=ages.age(born, on) if born else case.pupil.age,
        pronouns=pupil.pronouns,
        languages=case.pupil.home_languages,
        communication=pupil.communication,
        without_words=pupil.without_words,
        plan_status=pupil.plan_status,
        review_on=pupil.review_on,
        has_photo=pupil.photo_sha256 is not None,
        photo_alt=pupil.photo_alt,
        who_decides=who_decides(pupil, on),
        ask_who_decides=ask_who_decides(pupil, on),
        people=_people(session, pupil),
        contributions=_contributions(case),
        section_a=section_a,
        profile=progress(case, Target.PROFILE),
        next_step=_next_step(case, section_a),
        tools_offered=_tools_offered(case),
        acts=_acts(actor, pupil),
    )


def who_decides(pupil: models.Pupil, on: dt.date) -> str:
    """Return in a sentence who decides about the plan, and from when that changes."""
    name, turns = pupil.known_as or pupil.first_name, decides_from(pupil)
    if pupil.decision_maker == "young_person":
        return f"{name} decides."
    if pupil.decision_maker == "best_interests":
        return f"Others decide in {name}’s best interests, where {name} cannot decide yet."
    if turns and turns > on:
        return f"{name}’s parents or carers decide. {name} decides from {_day(turns)}."
    return f"{name}’s parents or carers decide."


def ask_who_decides(pupil: models.Pupil, on: dt.date) -> str:
    """Return what to settle, from a year before rights pass to the pupil; empty before that.

    The rights of Part 3 of the Children and Families Act 2014 pass when compulsory school age
    ends, not on the sixteenth birthday.
    """
    name, turns = pupil.known_as or pupil.first_name, decides_from(pupil)
    if turns is None or pupil.decision_maker != "parent" or on < ages.add_years(turns, -1):
        return ""
    if on < turns:
        return (
            f"{name} decides from {_day(turns)}. Talk about it now: what help "
            f"{name} wants with deciding, and what may still be shared with parents."
        )
    return (
        f"{name} has been over compulsory school age since {_day(turns)}, so {name} decides, "
        "unless it was found that they cannot decide this yet. Say who decides now."
    )


def _day(date: dt.date) -> str:
    return f"{date.day} {date:%B %Y}"


def _people(session: Session, pupil: models.Pupil) -> tuple[PersonRow, ...]:
    one = select(models.Pupil.id).where(models.Pupil.id == pupil.id)
    heard, people = voices_in(session, one), people_of(session, one)
    rows = [_pupils_row(pupil, people, heard)]
    adults = [person for person in people if person.role != Role.CHILD.value]
    order = list(Role)
    for person in sorted(adults, key=lambda row: (order.index(Role(row.role)), row.id)):
        theirs = [said for said in heard if is_by(said, person.name, Role(person.role))]
        what = person.relationship or Role(person.role).label
        rows.append(_row(person, person.name, what, theirs))
    return (*rows, *_never_added(heard, adults))


def _pupils_row(
    pupil: models.Pupil, people: list[models.Person], heard: list[VoiceHeard]
) -> PersonRow:
    names = names_of(pupil, people)
    own = [person for person in people if person.role == Role.CHILD.value]
    theirs = [said for said in heard if is_by_pupil(said, names)]
    name = pupil.known_as or pupil.first_name
    return _row(own[0] if own else None, name, Role.CHILD.label, theirs, is_pupil=True)


def _row(
    person: models.Person | None,
    name: str,
    what: str,
    heard: list[VoiceHeard],
    *,
    is_pupil: bool = False,
) -> PersonRow:
    asked = person.asked_on if person else None
    chose_not_to = person.chose_not_to_on if person else None
    state, on = "not_asked", None
    if heard:
        state, on = "heard", last(heard)
    elif chose_not_to:
        state, on = "chose_not_to", chose_not_to
    elif asked:
        state, on = "asked", asked
    return PersonRow(
        ref=person.ref if person else "",
        name=name,
        what=what,
        state=state,
        on=on,
        tools=_tool_names(heard),
        is_pupil=is_pupil,
    )


def _never_added(heard: list[VoiceHeard], people: list[models.Person]) -> Iterable[PersonRow]:
    """Yield a row for each contributor who is not among the people, once each."""
    seen: list[tuple[str, Role]] = [(person.name, Role(person.role)) for person in people]
    for said in heard:
        if said.role is None or said.role is Role.CHILD:
            continue
        if any(role is said.role and same(name, said.name) for name, role in seen):
            continue
        seen.append((said.name, said.role))
        theirs = [other for other in heard if is_by(other, said.name, said.role)]
        yield _row(None, said.name, said.relationship or said.role.label, theirs)


def _tool_names(heard: list[VoiceHeard]) -> tuple[str, ...]:
    newest = sorted(heard, key=lambda said: said.on, reverse=True)
    return tuple(dict.fromkeys(tool_name(said.tool) for said in newest))


def tool_name(key: str | None) -> str:
    """Return what a contribution's tool is called; plain notes are "Notes"."""
    tool = tools.find_tool(key) if key else None
    return tool.name if tool else NOTES


def _contributions(case: Case) -> tuple[ContributionRow, ...]:
    newest = sorted(case.said.contributions, key=lambda one: one.date, reverse=True)
    return tuple(
        ContributionRow(
            ref=said.ref,
            on=said.date,
            who=said.contributor,
            what="" if said.role is Role.CHILD else said.relationship,
            tool=tool_name(said.tool),
            answers=len(said.answers),
        )
        for said in newest
        if said.answers
    )


def _next_step(case: Case, section_a: Progress) -> str:
    if not any(said.answers for said in case.said.contributions):
        return "Start gathering"
    return f"Carry on with Section A: {section_a}"


def _tools_offered(case: Case) -> tuple[ToolOffered, ...]:
    """Return a tool for each of the first headings that are empty; none that was used already."""
    year = school_year(case.pupil.year_group, case.pupil.date_of_birth, case.as_of)
    touched = {line.element for line in case.lines} | {empty.element for empty in case.empties}
    empty = counted_elements(Target.SECTION_A, year) - touched
    used = {said.tool for said in case.said.contributions}
    found: dict[str, Element] = {}
    for element in (one for one in elements_of(Target.SECTION_A) if one in empty):
        fresh = [key for key in tools_for(element, seems_without_words(case)) if key not in used]
        if fresh:
            found.setdefault(fresh[0], element)
    return tuple(
        ToolOffered(key=key, name=tool_name(key), fills=element.heading(case.pupil.name))
        for key, element in list(found.items())[:_MOST_TOOLS_OFFERED]
    )


def _acts(actor: Actor, pupil: models.Pupil) -> frozenset[Act]:
    return frozenset(
        act for act in Act if may(actor, act, school_id=pupil.school_id, pupil_id=pupil.id)
    )
