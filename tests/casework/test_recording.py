"""Identity, events, exceptions, capacity and stages: noted down, taken back, refused."""

import datetime as dt

import pytest

from ehcplan.casework import whole
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity, ParentDetails
from ehcplan.vocabulary import Stage
from tests.casework.desk import HOSTILE, ON, Desk

EVENT = Event(kind="request_received", on=ON, by="the authority", note=HOSTILE)
EXCEPTION = RecordedException(code="EXC-1", reason=HOSTILE, by="Ms Lal", on=ON)
DECISION = CapacityDecision(
    decision="where to live", assessed_on=ON, assessed_by="Dr Orme", has_capacity=True
)


@pytest.fixture
def desk(database, people):
    return Desk(database, people.school_a, people.actor(database, "senco"))


def act(desk, verb, *args, **rest):
    return verb(desk.database, desk.actor, desk.ref, *args, **rest)


def test_identity_is_kept_whole_and_replaced_whole(desk):
    first = Identity(upn="A1", looked_after=False, parents=(ParentDetails(name=HOSTILE),))
    act(desk, whole.set_identity, first)
    assert desk.case.identity == first
    second = Identity(religion="x", not_known=frozenset({"upn"}))
    act(desk, whole.set_identity, second)
    assert desk.case.identity == second
    act(desk, whole.set_identity, Identity())
    assert desk.case.identity is None


@pytest.mark.parametrize(
    "identity",
    [
        Identity(upn="A1", not_known=frozenset({"upn"})),
        Identity(not_known=frozenset({"upn"}), not_applicable=frozenset({"upn"})),
        Identity(not_known=frozenset({"shoe_size"})),
        Identity(parents=(ParentDetails(name=" "),)),
        Identity(admitted_on="yesterday"),
    ],
)
def test_an_identity_that_does_not_agree_is_refused(desk, identity):
    with pytest.raises(ContentRefusedError, match="not kept"):
        act(desk, whole.set_identity, identity)
    assert desk.case.identity is None


def test_what_happened_is_kept_in_order_and_can_be_taken_back(desk):
    first = act(desk, whole.record_event, EVENT)
    later = Event(kind="draft_served", on=dt.date(2026, 9, 1))
    act(desk, whole.record_event, later)
    act(desk, whole.record_exception, EXCEPTION)
    number = act(desk, whole.record_capacity, DECISION)
    case = desk.case
    assert (case.events, case.exceptions, case.capacity) == (
        (EVENT, later),
        (EXCEPTION,),
        (DECISION,),
    )
    found = act(desk, whole.records_of)
    assert [(one.kind, one.value) for one in found] == [
        ("event", EVENT),
        ("event", later),
        ("exception", EXCEPTION),
        ("capacity", DECISION),
    ]
    act(desk, whole.take_back, "event", first)
    act(desk, whole.take_back, "capacity", number)
    assert (desk.case.events, desk.case.capacity) == ((later,), ())
    for kind, which in [("event", first), ("pupil", 1)]:
        with pytest.raises(NotFoundError):
            act(desk, whole.take_back, kind, which)


@pytest.mark.parametrize(
    ("verb", "value"),
    [
        (whole.record_event, Event(kind="Request received!", on=ON)),
        (whole.record_event, Event(kind="", on=ON)),
        (whole.record_exception, RecordedException(code="E", reason=" ", by="x", on=ON)),
        (whole.record_exception, RecordedException(code="E", reason="x", by="\ud83d", on=ON)),
        (
            whole.record_capacity,
            CapacityDecision(decision="", assessed_on=ON, assessed_by="x", has_capacity=True),
        ),
    ],
)
def test_what_lacks_a_needed_word_is_refused(desk, verb, value):
    with pytest.raises(ContentRefusedError):
        act(desk, verb, value)
    assert act(desk, whole.records_of) == ()


def test_the_school_notes_down_what_the_authority_issued_with_its_date(desk):
    act(desk, whole.set_stage, Stage.SCHOOL_DRAFT)
    assert (desk.case.stage, desk.case.events) == (Stage.SCHOOL_DRAFT, ())
    for missing in ({}, {"issued_by": "The authority"}, {"issued_on": ON}):
        with pytest.raises(ContentRefusedError, match="Only the authority"):
            act(desk, whole.set_stage, Stage.FINAL, **missing)
    act(desk, whole.set_stage, Stage.FINAL, issued_by="The authority", issued_on=ON)
    assert desk.case.stage is Stage.FINAL
    assert desk.case.events == (Event(kind="final_issued", on=ON, by="The authority"),)


def test_a_pupils_records_are_for_those_who_may_draft(desk, database, people):
    number = act(desk, whole.record_event, EVENT)
    teacher = people.actor(database, "teacher")
    for verb, *args in (
        (whole.set_identity, Identity(upn="A1")),
        (whole.record_event, EVENT),
        (whole.record_exception, EXCEPTION),
        (whole.record_capacity, DECISION),
        (whole.records_of,),
        (whole.take_back, "event", number),
        (whole.set_stage, Stage.REVIEW),
    ):
        with pytest.raises(NotFoundError):
            verb(database, teacher, desk.ref, *args)
    assert desk.case.events == (EVENT,)


def test_a_record_of_another_pupil_cannot_be_taken_back(desk, database, people):
    number = act(desk, whole.record_event, EVENT)
    with pytest.raises(NotFoundError):
        whole.take_back(database, desk.actor, people.other.ref, "event", number)
