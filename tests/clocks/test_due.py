"""What is due: what decides, what is refused, and what holds for any dates."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.clocks import due as module
from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.due import due, due_json
from ehcplan.clocks.trigger import Trigger
from ehcplan.errors import ContentRefusedError

D = dt.date
T = Trigger
COUNTED_BACK = {"CLK-12", "CLK-13", "CLK-21", "CLK-22", "CLK-23"}
dates = st.dates(D(2014, 9, 1), D(2100, 12, 31))
triggers_given = st.dictionaries(st.sampled_from(Trigger), dates, max_size=12)


def codes(triggers, born=None):
    return {one.clock for one in due(triggers, born=born)}


@given(triggers_given)
def test_no_limit_is_before_what_it_is_counted_from_unless_it_is_counted_back(triggers):
    for one in due(triggers, born=None):
        if one.clock in COUNTED_BACK:
            continue
        assert one.limit is None or one.limit >= one.counted_from
        assert one.target is None or one.target >= one.counted_from


@given(triggers_given)
def test_a_target_is_never_after_its_limit(triggers):
    for one in due(triggers, born=None):
        assert one.limit is None or one.target is None or one.target <= one.limit


@given(triggers_given)
def test_every_trigger_given_counts_for_something_and_the_order_is_that_of_the_dates(triggers):
    found = due(triggers, born=None)
    started = {
        code
        for code, clock in CLOCKS.items()
        if any(start.trigger in triggers for start in clock.starts)
    }
    # A first review after a move is not due once a later review is complete.
    assert started - {one.clock for one in found} <= {"CLK-30"}
    days = [one.last or dt.date.max for one in found]
    assert days == sorted(days)


@given(triggers_given)
def test_the_plain_data_has_its_seven_parts_and_survives_json(triggers):
    data = due_json(due(triggers, born=None))
    assert json.loads(json.dumps(data)) == data
    parts = {"clock", "event", "limit", "target", "who", "source", "notes"}
    assert all(set(one) == parts for one in data["due"])
    assert all(one["notes"] and one["who"] and one["source"] for one in data["due"])


def test_the_steps_stand_among_the_notes_with_their_dates():
    one = due_json(due({T.PLAN_FIRST_MADE: D(2026, 11, 20)}, born=D(2010, 1, 1)))["due"][0]
    assert one["notes"][:2] == [
        "Counted from the day the first final plan was made, 2026-11-20: "
        "12 months, the day counted from being the first.",
        "Hold the meeting by, to leave four weeks for the decision: 2027-10-22.",
    ]


def test_nothing_given_means_nothing_due():
    assert due({}, born=None) == ()


def test_the_last_review_counts_and_no_longer_the_first_plan():
    found = due(
        {T.PLAN_FIRST_MADE: D(2024, 1, 8), T.LAST_REVIEW_COMPLETED: D(2026, 3, 10)},
        born=D(2012, 1, 1),
    )
    assert [(one.clock, one.limit) for one in found if one.clock == "CLK-10"] == [
        ("CLK-10", D(2027, 3, 9))
    ]


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (None, {"CLK-21", "CLK-22", "CLK-23"}),
        (D(2016, 6, 3), {"CLK-21", "CLK-50"}),
        (D(2011, 9, 1), {"CLK-21", "CLK-50"}),
        (D(2011, 8, 31), {"CLK-22", "CLK-50"}),
        (D(2009, 1, 20), {"CLK-22", "CLK-23", "CLK-50"}),
    ],
)
def test_the_year_moved_into_decides_which_transfer_it_is(born, expected):
    assert codes({T.PHASE_TRANSFER: D(2027, 9, 1)}, born) == expected
    assert codes({T.PHASE_TRANSFER: D(2027, 1, 4)}, born) == expected


def test_a_move_between_colleges_is_counted_from_its_own_day_whatever_the_age():
    found = due({T.POST_16_TRANSFER: D(2027, 11, 1)}, born=D(2010, 10, 1))
    assert {one.clock: one.limit for one in found}["CLK-23"] == D(2027, 6, 1)


@pytest.mark.parametrize(
    ("born", "is_due"), [(None, True), (D(2023, 3, 2), True), (D(2021, 11, 1), False)]
)
def test_a_lighter_review_is_only_thought_of_under_five(born, is_due):
    assert ("CLK-11" in codes({T.PLAN_FIRST_MADE: D(2026, 10, 20)}, born)) is is_due


def test_a_review_completed_since_the_move_ends_the_first_review_after_it():
    moved = {T.MOVED_IN: D(2027, 1, 5)}
    assert "CLK-30" in codes(moved)
    assert "CLK-30" not in codes({**moved, T.LAST_REVIEW_COMPLETED: D(2027, 2, 1)})


def test_what_stands_in_for_a_missing_date_is_said():
    sent = due({T.AMENDMENT_NOTICE_SENT: D(2026, 12, 10)}, born=None)
    [one] = [one for one in sent if one.clock == "CLK-17"]
    assert "as if the notice arrived" in one.notes[0]
    later = {T.AMENDMENT_NOTICE_SENT: D(2026, 12, 10), T.AMENDMENT_NOTICE_SERVED: D(2026, 12, 14)}
    [one] = [one for one in due(later, born=None) if one.clock == "CLK-17"]
    assert one.limit == D(2026, 12, 28)
    assert not any("as if" in note for note in one.notes)


def test_only_the_day_learned_of_a_move_gives_its_fifteen_working_days():
    [one] = due({T.MOVE_KNOWN: D(2026, 12, 21)}, born=None)
    assert one.limit == D(2027, 1, 13)
    assert "day of the move is not known" in one.notes[0]


def test_the_date_of_birth_alone_gives_the_end_of_the_last_year():
    [one] = due({}, born=D(2001, 12, 1))
    assert (one.clock, one.limit) == ("CLK-50", D(2027, 8, 31))


def test_what_was_done_is_kept_beside_what_was_due():
    found = due(
        {T.REQUEST_RECEIVED: D(2026, 9, 7)},
        born=None,
        events_done={"assessment_decided": D(2026, 10, 26)},
    )
    assert {one.clock: one.done_on for one in found} == {
        "CLK-01": D(2026, 10, 26),
        "CLK-03": None,
        "CLK-04": None,
        "CLK-06": None,
    }


def test_an_event_no_clock_knows_is_refused():
    with pytest.raises(ContentRefusedError, match="'party' is not an event"):
        due({}, born=None, events_done={"party": D(2026, 1, 1)})


@pytest.mark.parametrize("on", [D(1, 1, 1), D(1949, 12, 31), D(2151, 1, 1), D(9999, 12, 31)])
def test_a_day_outside_the_calendar_is_refused_with_a_sentence(on):
    with pytest.raises(ContentRefusedError, match="Give one from 1950 to 2150"):
        due({T.REVIEW_MEETING: on}, born=None)
    with pytest.raises(ContentRefusedError, match="Give one from 1950 to 2150"):
        due({}, born=on)


@pytest.mark.parametrize("on", [module.EARLIEST, module.LATEST])
def test_the_first_and_last_days_allowed_can_be_counted_from(on):
    assert due(dict.fromkeys(Trigger, on), born=on) is not None


def test_a_date_before_birth_is_refused():
    with pytest.raises(ContentRefusedError, match="request_received is before the date of birth"):
        due({T.REQUEST_RECEIVED: D(2026, 9, 7)}, born=D(2026, 9, 8))


def test_a_clock_counts_nothing_from_before_it_was_law():
    assert due({T.REQUEST_RECEIVED: D(2014, 8, 31)}, born=None) == ()
    assert due({T.REQUEST_RECEIVED: D(2014, 9, 1)}, born=None) != ()
