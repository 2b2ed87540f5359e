"""What each route asks of its visitor. A page group adds its rows here; `test_matrix` does the rest.

A route that takes arguments gets them from ARGUMENTS by the argument's name; add a name when a
route needs a new one. Each is a function of the people in the test and of the pupil whose row of
the matrix it is.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from ehcplan.access.roles import Act
from ehcplan.models import (
    Answer,
    CaseEvent,
    Contribution,
    Line,
    LineSource,
    LineWording,
    Person,
    PlanPart,
    Pupil,
)


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """Who may open a route.

    `act` is what `roles.may` must allow; without one, anybody signed in may (`public`: anybody at
    all). With `pupil`, the act is asked for the pupil in the address, so the matrix tries an own
    pupil, another pupil and another school's. `data` is what a form is sent with; a function may
    take the people of the test, the pupil and the database.
    """

    public: bool = False
    act: Act | None = None
    pupil: bool = False
    data: dict[str, Any] | Callable[..., dict[str, Any]] = field(default_factory=dict)


PUBLIC = Expectation(public=True)
OWN_ACCOUNT = Expectation()


def needs(act: Act, **data: Any) -> Expectation:
    """Ask for an act at the school."""
    return Expectation(act=act, data=data)


def needs_for_pupil(act: Act, **data: Any) -> Expectation:
    """Ask for an act to the pupil in the address."""
    return Expectation(act=act, pupil=True, data=data)


ROUTES: dict[str, Expectation] = {
    "static": PUBLIC,
    "health.healthz": PUBLIC,
    "pages.home": PUBLIC,
    "pages.privacy": PUBLIC,
    "pages.accessibility": PUBLIC,
    "pages.help_": PUBLIC,
    "sign_in.sign_in": PUBLIC,
    "sign_in.set_password": PUBLIC,
    "sign_in.sign_out": OWN_ACCOUNT,
    "sign_in.choose_school": OWN_ACCOUNT,
    "accounts.mine": OWN_ACCOUNT,
    "accounts.change_password": OWN_ACCOUNT,
    "accounts.end_one": OWN_ACCOUNT,
    "check.index": OWN_ACCOUNT,
    "check.rules": OWN_ACCOUNT,
    "check.rule": OWN_ACCOUNT,
    "accounts.index": needs(Act.ACCOUNTS),
    "accounts.add": needs(Act.ACCOUNTS),
    "accounts.show": needs(Act.ACCOUNTS),
    "accounts.change_role": needs(Act.ACCOUNTS, role="teacher"),
    "accounts.change_classes": needs(Act.ACCOUNTS),
    "accounts.new_link": needs(Act.ACCOUNTS),
    "accounts.close": needs(Act.ACCOUNTS),
    "accounts.open_again": needs(Act.ACCOUNTS),
    "accounts.end_sessions": needs(Act.ACCOUNTS),
    "keeping.show": needs_for_pupil(Act.PUPILS),
    "keeping.export": needs_for_pupil(Act.PRODUCE),
    "keeping.bring_in": needs(Act.PUPILS),
    "keeping.erase_pupil": needs_for_pupil(Act.ERASE),
    "keeping.erase_answer": needs_for_pupil(Act.ERASE),
    "retention.index": needs(Act.ERASE),
    "retention.hold": needs_for_pupil(Act.ERASE),
    "retention.end_hold": needs_for_pupil(Act.ERASE),
    "retention.subject": needs_for_pupil(Act.ERASE),
    "produce.choose": needs_for_pupil(Act.PRODUCE_PROFILE),
    "produce.show": needs_for_pupil(Act.READ),
    "produce.download": needs_for_pupil(Act.READ),
    "produce.let_pass": needs_for_pupil(Act.DRAFT),
    "produce.copy": needs_for_pupil(Act.PRODUCE),
    "pupils.index": needs(Act.LIST),
    "pupils.add": needs(Act.PUPILS),
    "pupils.show": needs_for_pupil(Act.READ),
    "pupils.edit": needs_for_pupil(Act.PUPILS),
    "pupils.photo": needs_for_pupil(Act.PUPILS),
    "pupils.remove_photo": needs_for_pupil(Act.PUPILS),
    "pupils.picture": needs_for_pupil(Act.READ),
    "people.add": needs_for_pupil(Act.GATHER),
    "people.ask_pupil": needs_for_pupil(Act.GATHER),
    "people.consents": needs_for_pupil(Act.GATHER),
    "people.edit": needs_for_pupil(Act.GATHER),
    "people.remove": needs_for_pupil(Act.GATHER),
    "people.ask": needs_for_pupil(Act.GATHER),
    "people.mark_asked": needs_for_pupil(Act.GATHER),
    "people.mark_chose_not_to": needs_for_pupil(Act.GATHER),
    "people.undo_asked": needs_for_pupil(Act.GATHER),
    "people.undo_chose_not_to": needs_for_pupil(Act.GATHER),
    "class_list.index": needs(Act.PUPILS),
    "class_list.check": needs(Act.PUPILS),
    "class_list.add": needs(Act.PUPILS),
    "class_list.done": needs(Act.PUPILS),
    "counts.index": needs(Act.COUNTS),
    "school.index": needs(Act.SCHOOL),
    "board.overview": needs_for_pupil(Act.READ),
    "board.element": needs_for_pupil(Act.READ),
    "board.accept": needs_for_pupil(Act.DRAFT),
    "board.bring_back": needs_for_pupil(Act.DRAFT),
    "board.join": needs_for_pupil(Act.DRAFT),
    "board.say_empty": needs_for_pupil(Act.DRAFT, reason="not_asked"),
    "board.participation": needs_for_pupil(Act.DRAFT, text="In twos and threes."),
    "board.undo_act": needs_for_pupil(Act.DRAFT, key="interests"),
    "board.restore": needs_for_pupil(Act.DRAFT, key="interests"),
    "board.order": needs_for_pupil(Act.DRAFT, key="interests", way="up"),
    "board.quote": needs_for_pupil(Act.DRAFT),
    "board.other_words": needs_for_pupil(Act.DRAFT),
    "board.leave_out": needs_for_pupil(Act.DRAFT),
    "board.place": needs_for_pupil(Act.DRAFT),
    "board.write": needs_for_pupil(Act.DRAFT),
    "board.reword": needs_for_pupil(Act.DRAFT),
    "board.move": needs_for_pupil(Act.DRAFT),
    "board.take_out": needs_for_pupil(Act.DRAFT),
    "gather.index": needs_for_pupil(Act.GATHER),
    "gather.tools": needs_for_pupil(Act.GATHER),
    "gather.tool": needs_for_pupil(Act.GATHER),
    "gather.perspectives": needs_for_pupil(Act.READ),
    "sheets.begin": needs_for_pupil(Act.GATHER, kind="notes"),
    "sheets.begin_again": needs_for_pupil(Act.GATHER, kind="notes"),
    "sheets.sheet": needs_for_pupil(Act.GATHER),
    "sheets.autosave": needs_for_pupil(Act.GATHER, revision="0"),
    "sheets.row": needs_for_pupil(Act.GATHER),
    "sheets.discard": needs_for_pupil(Act.GATHER),
    "contributions.show": needs_for_pupil(Act.READ),
    "contributions.header": needs_for_pupil(Act.GATHER),
    "contributions.file": needs_for_pupil(Act.GATHER),
    "contributions.move": needs_for_pupil(Act.MOVE),
    "answers.show": needs_for_pupil(Act.READ),
    "answers.correct": needs_for_pupil(Act.GATHER, text="Bees"),
    "plan.overview": needs_for_pupil(Act.READ),
    "plan.thread": needs_for_pupil(Act.READ),
    "plan.section": needs_for_pupil(Act.READ),
    "plan.file": needs_for_pupil(Act.READ),
    "plan.stage": needs_for_pupil(Act.DRAFT),
    "plan.carry": Expectation(
        act=Act.DRAFT,
        pupil=True,
        data=lambda pupil, database: {"line": _a_line(pupil, database), "letter": "B"},
    ),
    "plan.add": needs_for_pupil(Act.DRAFT),
    "plan.change": needs_for_pupil(Act.DRAFT),
    "plan.move": needs_for_pupil(Act.DRAFT, way="up"),
    "plan.take_out": needs_for_pupil(Act.DRAFT),
    "plan.bring_back": needs_for_pupil(Act.DRAFT),
    "plan.say_nothing": needs_for_pupil(Act.DRAFT, clear="1"),
    "identity.show": needs_for_pupil(Act.PUPILS),
    "identity.change": needs_for_pupil(Act.PUPILS),
    "identity.add": needs_for_pupil(Act.PUPILS),
    "identity.row": needs_for_pupil(Act.PUPILS),
    "identity.take_out": needs_for_pupil(Act.PUPILS),
    "dates.index": needs(Act.LIST),
    "dates.show": needs_for_pupil(Act.READ),
    "dates.happened": needs_for_pupil(Act.DRAFT),
    "dates.done": needs_for_pupil(Act.DRAFT),
    "dates.exception": needs_for_pupil(Act.DRAFT),
    "dates.capacity": needs_for_pupil(Act.DRAFT),
    "dates.take_back": Expectation(
        act=Act.DRAFT, pupil=True, data=lambda pupil, database: _an_event(pupil, database)
    ),
    "findings.index": needs_for_pupil(Act.READ),
    "findings.set_aside": needs_for_pupil(Act.DRAFT, because="It is fine"),
    "findings.answer": needs_for_pupil(Act.DRAFT, because="I asked", fine="yes"),
    "findings.take_back": needs_for_pupil(Act.DRAFT),
    "findings.typed": needs_for_pupil(Act.DRAFT, text="Some help", letter="F"),
    "versions.index": needs_for_pupil(Act.READ),
    "versions.issue": needs_for_pupil(Act.DRAFT),
    "versions.authority": needs_for_pupil(Act.DRAFT),
    "versions.show": needs_for_pupil(Act.READ),
    "versions.file": needs_for_pupil(Act.READ),
    "versions.let_pass": needs_for_pupil(Act.DRAFT),
    "versions.compare": needs_for_pupil(Act.READ),
    "versions.begin": needs_for_pupil(Act.DRAFT),
    "answers.mark": needs_for_pupil(Act.GATHER, mark="confirmed:yes"),
}


def _somebody_round(pupil: Any, database: Any) -> str:
    """Return the reference of somebody round the pupil of the row."""
    with database.writing() as session:
        there = session.scalars(select(Person).where(Person.pupil_id == pupil.pupil_id)).first()
        if there is None:
            there = Person(ref=f"round{pupil.pupil_id}", name="Clare", role="parent")
            owner = session.get_one(Pupil, pupil.pupil_id)
            owner.people.append(there)
        return there.ref


def _a_line(pupil: Any, database: Any) -> str:
    """Return the reference of a line in the draft of the pupil of the row."""
    with database.writing() as session:
        there = session.scalars(select(Line).where(Line.pupil_id == pupil.pupil_id)).first()
        return there.ref if there else _keep_a_line(session, pupil.pupil_id)


def _keep_a_line(session: Any, pupil_id: int) -> str:
    said = Contribution(
        ref=f"said{pupil_id}",
        pupil_id=pupil_id,
        key="c900",
        tool=None,
        contributor="Maisie",
        role="child",
        held_on=dt.date(2026, 11, 3),
        method="conversation",
    )
    answer = Answer(ref=f"answer{pupil_id}", prompt="notes", position=0, text="Bees and kites")
    said.answers.append(answer)
    session.add(said)
    session.flush()
    line = Line(
        ref=f"line{pupil_id}",
        pupil_id=pupil_id,
        element="a.interests",
        position=0,
        voice="own_view",
    )
    line.wordings.append(LineWording(number=0, text="Bees and kites"))
    line.sources.append(LineSource(answer_id=answer.id))
    session.add(line)
    return line.ref


def _an_answer(pupil: Any, database: Any) -> str:
    """Return the reference of an answer of the pupil of the row."""
    _a_line(pupil, database)
    with database.reading() as session:
        return session.scalars(
            select(Answer.ref)
            .join(Contribution, Answer.contribution_id == Contribution.id)
            .where(Contribution.pupil_id == pupil.pupil_id)
        ).first()


def _a_contribution(pupil: Any, database: Any) -> str:
    """Return the reference of a contribution of the pupil of the row."""
    _a_line(pupil, database)
    with database.reading() as session:
        return session.scalars(
            select(Contribution.ref).where(Contribution.pupil_id == pupil.pupil_id)
        ).first()


def _a_part(pupil: Any, database: Any) -> str:
    """Return the reference of a need in Section B of the pupil of the row."""
    with database.writing() as session:
        ref = f"part{pupil.pupil_id}"
        if session.scalars(select(PlanPart).where(PlanPart.ref == ref)).first() is None:
            part = PlanPart(ref=ref, pupil_id=pupil.pupil_id, kind="need", letter="B", position=0)
            words = Line(
                ref=f"words{pupil.pupil_id}",
                pupil_id=pupil.pupil_id,
                element="B",
                position=0,
                voice="other",
                slot="words",
            )
            words.wordings.append(LineWording(number=0, text="Understands short sentences"))
            part.lines.append(words)
            session.add(part)
        return ref


def _a_household(pupil: Any, database: Any) -> str:
    """Return the group of identity in which the pupil of the row has somebody."""
    with database.writing() as session:
        owner = session.get_one(Pupil, pupil.pupil_id)
        owner.identity = {"household": [{"name": "Nia"}]}
    return "household"


def _an_event(pupil: Any, database: Any) -> dict[str, Any]:
    """Return what takes back an event of the pupil of the row."""
    with database.writing() as session:
        event = CaseEvent(pupil_id=pupil.pupil_id, kind="request_received", on=dt.date(2026, 9, 7))
        session.add(event)
        session.flush()
        return {"kind": "event", "number": str(event.id)}


ARGUMENTS: dict[str, Callable[..., Any]] = {
    "filename": lambda people, pupil: "favicon.svg",
    "token": lambda people, pupil: "no-such-token",
    "code": lambda people, pupil: "F-07",
    "account_id": lambda people, pupil: people.accounts["governor"],
    "pupil_ref": lambda people, pupil: pupil.ref,
    "ref": lambda people, pupil: pupil.ref,
    "person_ref": _somebody_round,
    "file_ref": lambda people, pupil: "no-such-file",
    "target": lambda people, pupil: "section-a",
    "key": lambda people, pupil: "interests",
    "line": _a_line,
    "answer_ref": _an_answer,
    "contribution_ref": _a_contribution,
    "letter": lambda people, pupil: "B",
    "kind": lambda people, pupil: "need",
    "part": _a_part,
    "event": lambda people, pupil: "advice_given",
    "group": lambda people, pupil: "numbers",
    "several": _a_household,
    "place": lambda people, pupil: 0,
    "tool": lambda people, pupil: "good_day_bad_day",
    "sheet_ref": lambda people, pupil: "no-such-sheet",
    "version_ref": lambda people, pupil: "no-such-version",
    "number": lambda people, pupil: 1,
}

# Routes whose answer to a known, allowed visitor is "not found": what they name is not there.
NOT_THERE = frozenset(
    {
        "sign_in.set_password",
        "accounts.end_one",
        "produce.show",
        "produce.download",
        "produce.let_pass",
        "pupils.picture",
        "plan.file",
        # Whose version is whose: tests/casework/test_versions.py and tests/views/test_versions.py.
        "versions.show",
        "versions.file",
        "versions.let_pass",
        "versions.compare",
        "versions.begin",
        # A sheet is its writer's alone: tests/views/test_sheets.py tries each reader.
        "sheets.sheet",
        "sheets.autosave",
        "sheets.row",
        "sheets.discard",
    }
)
