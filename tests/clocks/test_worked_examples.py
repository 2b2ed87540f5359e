"""The worked examples EX-01 to EX-31, each by its number, exact."""

import datetime as dt

import pytest

from ehcplan.clocks.days import closure_window, in_closure_window
from ehcplan.clocks.due import due
from ehcplan.clocks.trigger import Trigger


def day(text):
    return dt.date.fromisoformat(text)


def found_for(born=None, **triggers):
    dates = {Trigger(name): day(on) for name, on in triggers.items()}
    return {one.key: one for one in due(dates, born=born and day(born))}


def limits(keys, **triggers):
    found = found_for(**triggers)
    return [str(found[key].limit) for key in keys]


ASSESSMENT = ["assessment_decided", "plan_refused", "final_plan_sent"]


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        pytest.param("2026-09-07", ["2026-10-19", "2026-12-28", "2027-01-25"], id="EX-01"),
        pytest.param("2026-06-03", ["2026-07-15", "2026-09-23", "2026-10-21"], id="EX-02"),
        pytest.param("2026-03-31", ["2026-05-12", "2026-07-21", "2026-08-18"], id="EX-03"),
        pytest.param("2028-02-29", ["2028-04-11", "2028-06-20", "2028-07-18"], id="EX-04"),
        pytest.param("2026-12-18", ["2027-01-29", "2027-04-09", "2027-05-07"], id="EX-05"),
    ],
)
def test_an_assessment_runs_six_sixteen_and_twenty_weeks(received, expected):
    assert limits(ASSESSMENT, request_received=received) == expected
    assert limits(ASSESSMENT, became_responsible=received) == expected


def test_ex_01_a_bank_holiday_does_not_move_the_limit_and_is_said():
    refused = found_for(request_received="2026-09-07")["plan_refused"]
    assert "The limit is a bank holiday and does not move: do it before." in refused.notes


@pytest.mark.parametrize(
    ("asked", "closed", "reopens", "available"),
    [
        pytest.param("2026-07-20", "2026-07-22", "2026-09-02", True, id="EX-06"),
        pytest.param("2026-07-10", "2026-07-22", "2026-09-02", False, id="EX-07"),
        pytest.param("2026-12-21", "2026-12-21", "2027-01-04", False, id="EX-08"),
    ],
)
def test_a_closure_of_four_weeks_opens_a_window(asked, closed, reopens, available):
    assert in_closure_window(day(asked), day(closed), day(reopens)) is available


def test_ex_06_the_window_runs_from_a_week_before_to_a_week_before():
    window = closure_window(day("2026-07-22"), day("2026-09-02"))
    assert window == (day("2026-07-15"), day("2026-08-26"))
    assert all(in_closure_window(on, day("2026-07-22"), day("2026-09-02")) for on in window)
    assert closure_window(day("2026-12-21"), day("2027-01-04")) is None


def test_ex_09_representations_on_a_draft_stay_open_fifteen_days_with_the_first():
    one = found_for(draft_served="2026-11-27")["draft_representations_closed"]
    assert (str(one.limit), one.is_deadline) == ("2026-12-11", False)


def test_ex_10_a_review_meeting_is_counted_both_ways():
    found = found_for(review_meeting="2026-11-12")
    for key in ("review_invited", "review_papers_sent"):
        assert (str(found[key].limit), str(found[key].target)) == ("2026-10-29", "2026-10-28")
        assert any("half-term" in note for note in found[key].notes)
    after = ["review_report_sent", "review_decided", "amendment_notice_sent", "review_ended"]
    assert [str(found[key].limit) for key in after] == [
        "2026-11-26",
        "2026-12-10",
        "2026-12-10",
        "2027-02-04",
    ]


@pytest.mark.parametrize(
    ("sent", "representations", "final"),
    [
        pytest.param("2026-12-10", "2026-12-24", "2027-02-04", id="EX-11"),
        pytest.param("2026-11-27", "2026-12-11", "2027-01-22", id="EX-12"),
    ],
)
def test_the_final_plan_is_counted_from_the_notice_however_early(sent, representations, final):
    keys = [
        "amendment_representations_closed",
        "amended_plan_sent",
        "not_amended_notice_sent",
        "review_ended",
    ]
    expected = [representations, final, final, "2027-02-04"]
    dates = {"review_meeting": "2026-11-12", "amendment_notice_sent": sent}
    assert limits(keys, **dates) == expected
    assert limits(keys, **dates, amendment_notice_served=sent) == expected


def test_ex_13_the_first_review_is_complete_the_day_before_the_anniversary():
    review = found_for(plan_first_made="2026-11-20")["review_completed"]
    assert str(review.limit) == "2027-11-19"
    assert [str(step.on) for step in review.steps] == ["2027-10-22"]


@pytest.mark.parametrize(
    ("trigger", "on", "expected"),
    [
        pytest.param("plan_first_made", "2028-02-29", "2029-02-27", id="EX-14"),
        pytest.param("last_review_completed", "2026-03-10", "2027-03-09", id="EX-15"),
    ],
)
def test_the_year_to_the_next_review_counts_its_first_day(trigger, on, expected):
    assert limits(["review_completed"], **{trigger: on}) == [expected]


SCHOOL, COLLEGE = "phase_transfer_completed", "post_16_phase_transfer_completed"


@pytest.mark.parametrize(
    ("born", "moving", "key", "target", "limit", "meetings"),
    [
        pytest.param(
            "2016-06-03", "2027-09-01", SCHOOL, "2027-02-14", "2027-02-15",
            ["2026-11-23", "2026-11-22"], id="EX-16",
        ),
        pytest.param(
            "2011-04-05", "2027-09-01", COLLEGE, "2027-03-30", "2027-03-31",
            ["2027-01-06", "2027-01-05"], id="EX-17",
        ),
        pytest.param(
            None, "2028-09-01", SCHOOL, "2028-02-14", "2028-02-15",
            ["2027-11-23", "2027-11-22"], id="EX-18 school",
        ),
        pytest.param(
            None, "2028-09-01", COLLEGE, "2028-03-30", "2028-03-31",
            ["2028-01-07", "2028-01-06"], id="EX-18 college",
        ),
    ],
)  # fmt: skip
def test_a_phase_transfer_is_done_before_its_day(born, moving, key, target, limit, meetings):
    found = found_for(born=born, phase_transfer=moving)
    assert (str(found[key].target), str(found[key].limit)) == (target, limit)
    assert [str(step.on) for step in found[key].steps] == meetings
    if born:
        assert (SCHOOL in found) != (COLLEGE in found)


def test_ex_19_a_move_between_colleges_takes_five_months():
    for trigger in ("post_16_transfer", "phase_transfer"):
        assert limits(["post_16_transfer_completed"], **{trigger: "2027-09-01"}) == ["2027-04-01"]


def test_ex_20_a_reassessment_is_decided_in_fifteen_days_and_ends_in_fourteen_weeks():
    decided = found_for(reassessment_requested="2026-10-05")["reassessment_decided"]
    assert (str(decided.limit), str(decided.steps[0].on)) == ("2026-10-20", "2027-01-26")
    assert limits(["reassessed_plan_sent"], reassessment_notified="2026-10-20") == ["2027-01-26"]


@pytest.mark.parametrize(
    ("aware", "moved", "expected"),
    [
        pytest.param("2026-12-21", "2027-01-05", "2027-01-13", id="EX-21"),
        pytest.param("2026-11-02", "2026-11-09", "2026-11-20", id="EX-22"),
        pytest.param("2026-10-01", "2026-11-09", "2026-11-09", id="warned in time"),
        pytest.param("2026-12-01", "2026-11-09", "2026-12-21", id="learned afterwards"),
    ],
)
def test_a_plan_passes_on_at_the_move_or_fifteen_working_days_after_learning(
    aware, moved, expected
):
    assert limits(["plan_passed_on"], moved_in=moved, move_known=aware) == [expected]


@pytest.mark.parametrize("trigger", ["plan_transferred", "moved_in"])
def test_ex_23_the_new_authority_tells_the_family_and_reviews(trigger):
    dates = {trigger: "2027-01-05", "last_review_completed": "2026-03-10"}
    assert limits(["move_explained", "moved_plan_reviewed", "review_completed"], **dates) == [
        "2027-02-16",
        "2027-04-04",
        "2027-03-09",
    ]


@pytest.mark.parametrize(
    ("sent", "certificate", "expected"),
    [
        pytest.param("2025-10-01", "2025-11-29", "2026-01-02", id="EX-24"),
        pytest.param("2026-06-30", None, "2026-09-01", id="EX-25"),
        pytest.param("2026-12-31", None, "2027-03-01", id="EX-26"),
        pytest.param("2026-12-10", None, "2027-02-10", id="EX-27"),
        pytest.param("2026-07-15", "2026-09-14", "2026-10-14", id="EX-28"),
        pytest.param("2026-10-26", None, "2027-01-04", id="EX-29"),
    ],
)
def test_an_appeal_has_two_months_or_one_from_the_certificate(sent, certificate, expected):
    dates = {"decision_sent": sent}
    if certificate:
        dates["mediation_certificate"] = certificate
    assert limits(["appeal_received"], **dates) == [expected]


def test_ex_30_an_order_counts_its_weeks_and_christmas_day_does_not_move_them():
    found = found_for(tribunal_order="2026-11-20")
    assert {key: str(found[key].limit) for key in found} == {
        "ordered_plan_kept": "2026-11-20",
        "ordered_assessment_started": "2026-12-04",
        "ordered_section_i_sent": "2026-12-04",
        "ordered_draft_sent": "2026-12-25",
        "ordered_amendment_sent": "2026-12-25",
        "ordered_assessment_refused_plan": "2027-01-29",
        "ordered_plan_sent": "2027-02-05",
        "ordered_assessment_plan_sent": "2027-02-26",
    }
    assert any("does not move" in note for note in found["ordered_draft_sent"].notes)


def test_ex_31_three_working_days_pass_over_christmas():
    assert limits(["certificate_issued"], no_mediation_wanted="2026-12-24") == ["2026-12-31"]
