"""The catalogue: every clock has an example, every trigger starts one, every key is its own."""

import datetime as dt

import pytest

from ehcplan.clocks.catalogue import CLOCKS, GROUPS
from ehcplan.clocks.definition import Mark, Source
from ehcplan.clocks.due import due
from ehcplan.clocks.exceptions import EXCEPTIONS
from ehcplan.clocks.trigger import Trigger

# clock, its trigger and the date, then each of its moments' limit and target.
EXAMPLES = [
    ("CLK-01", "request_received", "2026-09-07", [("2026-10-19", None)]),
    ("CLK-02", "advice_requested", "2026-10-21", [("2026-12-02", None)]),
    ("CLK-03", "request_received", "2026-09-07", [("2026-12-28", None)]),
    ("CLK-04", "request_received", "2026-09-07", [(None, "2026-12-28")]),
    ("CLK-05", "draft_served", "2026-11-27", [("2026-12-11", None)]),
    ("CLK-06", "request_received", "2026-09-07", [("2027-01-25", None)]),
    ("CLK-07", "consultation_received", "2026-12-14", [("2026-12-29", None)]),
    ("CLK-09", "named_in_final_plan", "2027-01-11", [("2027-01-11", None)]),
    ("CLK-10", "plan_first_made", "2026-11-20", [("2027-11-19", None)]),
    ("CLK-11", "plan_first_made", "2026-10-20", [(None, "2027-04-20")]),
    ("CLK-12", "review_meeting", "2026-11-12", [("2026-10-29", "2026-10-28")]),
    ("CLK-13", "review_meeting", "2026-11-12", [("2026-10-29", "2026-10-28")]),
    ("CLK-14", "review_meeting", "2026-11-12", [("2026-11-26", None)]),
    ("CLK-15", "review_meeting", "2026-11-12", [("2026-12-10", None)]),
    ("CLK-16", "review_meeting", "2026-11-12", [("2026-12-10", None)]),
    ("CLK-17", "amendment_notice_served", "2026-12-10", [("2026-12-24", None)]),
    ("CLK-18", "amendment_notice_sent", "2026-12-10", [("2027-02-04", None)]),
    ("CLK-19", "amendment_notice_sent", "2026-12-10", [("2027-02-04", None)]),
    ("CLK-20", "review_meeting", "2026-11-12", [("2027-02-04", None)]),
    ("CLK-21", "phase_transfer", "2027-09-01", [("2027-02-15", "2027-02-14")]),
    ("CLK-22", "phase_transfer", "2027-09-01", [("2027-03-31", "2027-03-30")]),
    ("CLK-23", "post_16_transfer", "2027-09-01", [("2027-04-01", None)]),
    ("CLK-24", "early_review_requested", "2026-11-21", [(None, None)]),
    ("CLK-25", "reassessment_requested", "2026-10-05", [("2026-10-20", None)]),
    ("CLK-26", "reassessment_advice_requested", "2026-10-21", [("2026-12-02", None)]),
    ("CLK-27", "reassessment_notified", "2026-10-20", [("2027-01-26", None)]),
    ("CLK-28", "moved_in", "2027-01-05", [("2027-01-05", None)]),
    ("CLK-29", "plan_transferred", "2027-01-05", [("2027-02-16", None)]),
    ("CLK-30", "plan_transferred", "2027-01-05", [(None, "2027-04-04")]),
    ("CLK-31", "icb_change_known", "2026-12-21", [("2027-01-14", "2027-01-13")]),
    ("CLK-32", "decision_sent", "2026-12-31", [("2027-02-28", None)]),
    ("CLK-33", "no_mediation_wanted", "2026-12-24", [("2026-12-31", None)]),
    ("CLK-34", "mediation_wanted", "2026-12-01", [("2026-12-31", None)]),
    ("CLK-35", "mediation_ended", "2027-03-25", [("2027-04-01", None)]),
    ("CLK-36", "mediation_certificate", "2026-07-14", [(None, "2026-09-01")]),
    (
        "CLK-37",
        "tribunal_order",
        "2026-11-20",
        [("2026-12-04", None), ("2027-01-29", None), ("2027-02-26", None)],
    ),
    ("CLK-38", "tribunal_order", "2026-11-20", [("2026-12-25", None), ("2027-02-05", None)]),
    ("CLK-39", "tribunal_order", "2026-11-20", [("2026-12-25", None)]),
    ("CLK-40", "tribunal_order", "2026-11-20", [("2026-12-04", None)]),
    ("CLK-41", "tribunal_order", "2026-11-20", [("2026-11-20", None)]),
    (
        "CLK-42",
        "appeal_unopposed",
        "2026-11-20",
        [
            ("2026-12-04", None),
            ("2026-12-25", None),
            ("2027-01-29", None),
            ("2027-02-05", None),
            ("2027-02-26", None),
        ],
    ),
    ("CLK-43", "recommendation_received", "2026-11-20", [("2026-12-25", None)]),
    ("CLK-44", "ceasing_considered", "2026-11-20", [(None, None), (None, None)]),
    ("CLK-45", "released_from_custody", "2026-11-20", [(None, None)]),
    ("CLK-46", "direct_payment_started", "2026-11-30", [("2027-02-28", "2027-02-27")]),
    ("CLK-47", "subject_access_requested", "2027-01-31", [("2027-02-28", None)]),
    ("CLK-48", "record_requested", "2026-12-14", [(None, "2027-01-07")]),
    ("CLK-49", "left_school", "2026-10-01", [(None, "2026-10-22")]),
    ("CLK-50", "turns_25", "2026-12-01", [("2027-08-31", None)]),
]


@pytest.mark.parametrize(("code", "trigger", "on", "expected"), EXAMPLES, ids=lambda v: str(v)[:6])
def test_each_clock_counts_as_its_example_says(code, trigger, on, expected):
    found = {
        one.key: (one.limit and str(one.limit), one.target and str(one.target))
        for one in due({Trigger(trigger): dt.date.fromisoformat(on)}, born=None)
        if one.clock == code
    }
    assert [found[moment.key] for moment in CLOCKS[code].moments] == expected


def test_every_clock_has_an_example_and_every_example_a_clock():
    assert sorted({code for code, *_ in EXAMPLES}) == list(CLOCKS)


def test_the_catalogue_is_complete_but_for_the_number_that_is_not_used():
    assert list(CLOCKS) == [f"CLK-{n:02}" for n in range(1, 51) if n != 8]
    assert sum(len(group) for group in GROUPS.values()) == len(CLOCKS)


def test_every_trigger_starts_a_clock_and_says_its_date():
    used = {start.trigger for clock in CLOCKS.values() for start in clock.starts}
    assert used == set(Trigger)
    assert all(trigger.takes.startswith("the ") for trigger in Trigger)


def test_every_moment_has_a_key_of_its_own():
    keys = [moment.key for clock in CLOCKS.values() for moment in clock.moments]
    assert len(keys) == len(set(keys))


def test_every_clock_names_who_owes_it_and_where_it_says_so():
    for clock in CLOCKS.values():
        assert clock.who, clock.code
        assert clock.sources, clock.code
        assert any(mark in clock.source for mark in Mark), clock.code


def test_a_clock_without_a_limit_says_why():
    bare = [
        clock.code
        for clock in CLOCKS.values()
        if any(moment.limit is None for moment in clock.moments)
        and not any(
            word in " ".join(clock.notes)
            for word in ("No law", "sets no", "no limit", "under five")
        )
    ]
    assert bare == []


def test_every_exception_excuses_a_clock_there_is():
    codes = {code for one in EXCEPTIONS for code in one.excuses}
    assert codes == {"CLK-01", "CLK-02", "CLK-03", "CLK-06", "CLK-26", "CLK-27", "CLK-37"}
    assert len({one.code for one in EXCEPTIONS}) == len(EXCEPTIONS)


def test_a_source_is_printed_with_its_mark():
    source = Source(cite="reg 5(1)", mark=Mark.TO_READ)
    assert str(source) == "reg 5(1) (still to be read)"


@pytest.mark.parametrize(
    ("code", "whose"),
    [
        ("CLK-06", "local authority"),
        ("CLK-14", "school or local authority"),
        ("CLK-07", "school"),
        ("CLK-02", "school, health body (ICB), social care or educational psychology"),
    ],
)
def test_whose_duty_is_said_in_words(code, whose):
    assert CLOCKS[code].whose == whose
