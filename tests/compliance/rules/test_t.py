"""Time limits: the worked examples of the clocks, and each rule both ways."""

import datetime as dt
from typing import Any

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rules import t as rules_t
from ehcplan.plan.case import Case
from ehcplan.plan.events import Event, RecordedException
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from tests.compliance.builders import ON, Example, assert_holds, breaks, checked, draft_case, keeps
from tests.plans import EXPECTED, PLANS, VARIANTS, plan_case, variant

_DAY = dt.date.fromisoformat
_EX_01 = "request_received 2026-09-07"
_EX_10 = "review_meeting 2026-11-12"
_EX_13 = "plan_first_made 2026-11-20"
_TOLD = "Yes: it will assess."


def _events(written: str, notes: dict[str, str]) -> tuple[Event, ...]:
    """Return events from "request_received 2026-09-07, assessment_decided 2026-10-19"."""
    pairs = [one.split() for one in written.split(",") if one.strip()]
    return tuple(Event(kind=k, on=_DAY(day), note=notes.get(k, "")) for k, day in pairs)


def _happened(
    written: str,
    *,
    notes: dict[str, str] | None = None,
    exceptions: tuple[RecordedException, ...] = (),
    **rest: Any,
) -> Case:
    return draft_case(
        b=["Reading is hard."],
        read=False,
        events=_events(written, notes or {}),
        exceptions=exceptions,
        **rest,
    )


def _late(rule: str, written: str, on: str = "2028-01-01", words: str = "", **rest: Any) -> Example:
    return breaks(rule, _happened(written, **rest), words, on=_DAY(on))


def _fine(rule: str, written: str, on: str = "2028-01-01", **rest: Any) -> Example:
    return keeps(rule, _happened(written, **rest), on=_DAY(on))


def _excused(
    code: str = "reg-13-3-c", reason: str = "A death in the family", by: str = "Rafe Linden"
) -> tuple[RecordedException, ...]:
    return (RecordedException(code=code, reason=reason, by=by, on=ON),)


_CLOSED = "school_closed 2026-07-22, school_reopened 2026-09-02"
_AMENDS = {"review_decided": "It intends to amend the plan."}
_TWO_YEARS_OLD = dt.date(2023, 12, 2)

EXAMPLES: tuple[Example, ...] = (
    # T-01
    _late("T-01", f"{_EX_01}, assessment_decided 2026-10-26", words="19 October 2026"),
    _late("T-01", _EX_01, on="2026-10-20", words="not done yet"),
    _late("T-01", "request_received 2026-03-31, assessment_decided 2026-05-13"),
    _fine("T-01", f"{_EX_01}, assessment_decided 2026-10-19"),
    _fine("T-01", _EX_01, on="2026-10-19"),
    _fine("T-01", f"{_EX_01}, advice_requested 2026-10-15", on="2026-12-01"),
    _fine("T-01", "review_meeting 2026-11-12"),
    # T-02
    _late("T-02", f"{_EX_01}, plan_refused 2027-01-04", words="28 December 2026"),
    _late("T-02", "request_received 2026-06-03, plan_refused 2026-09-24"),
    _fine("T-02", f"{_EX_01}, plan_refused 2026-12-23"),
    _fine("T-02", _EX_01, on="2027-01-10"),
    # T-03
    _late(
        "T-03",
        "draft_served 2026-11-27, draft_representations_closed 2026-12-10",
        words="closed on 10 December 2026",
    ),
    _late("T-03", "draft_served 2026-11-27, final_plan_sent 2026-12-08"),
    _late("T-03", "amendment_notice_sent 2026-12-10, amendment_representations_closed 2026-12-23"),
    _late(
        "T-03",
        "draft_served 2026-11-27, letter_sent 2026-11-27",
        notes={"letter_sent": "Dear Mrs Pengelly, please send your comments by 8 December 2026."},
    ),
    _fine("T-03", "draft_served 2026-11-27, draft_representations_closed 2026-12-11"),
    _fine("T-03", "draft_served 2026-11-27", on="2026-11-30"),
    _fine(
        "T-03",
        "draft_served 2026-11-27, letter_sent 2026-11-27",
        notes={"letter_sent": "Dear Mrs Pengelly, please send your comments by 14 December 2026."},
    ),
    # T-04
    _late("T-04", f"{_EX_01}, final_plan_sent 2027-02-01", words="25 January 2027"),
    _late("T-04", "request_received 2026-03-31", on="2026-08-19"),
    _late("T-04", f"{_EX_01}", on="2027-02-01", exceptions=_excused(code="staff shortage")),
    _fine("T-04", f"{_EX_01}, final_plan_sent 2027-01-25"),
    _fine("T-04", _EX_01, on="2027-02-01", exceptions=_excused()),
    _fine("T-04", f"{_EX_01}, plan_refused 2026-12-23"),
    _fine(
        "T-04",
        f"{_EX_01}, assessment_decided 2026-10-10",
        notes={"assessment_decided": "No: it will not assess."},
    ),
    # T-05
    _late("T-05", f"{_EX_10}, review_papers_sent 2026-11-05", words="29 October 2026"),
    _late("T-05", f"{_EX_10}, review_invited 2026-11-01"),
    _late("T-05", _EX_10, on="2026-11-02"),
    _fine("T-05", f"{_EX_10}, review_invited 2026-10-12, review_papers_sent 2026-10-28"),
    _fine("T-05", _EX_10, on="2026-10-29"),
    _fine("T-05", _EX_10, on="2026-11-20"),
    # T-06
    _late("T-06", f"{_EX_10}, review_report_sent 2026-11-30", words="26 November 2026"),
    _late("T-06", _EX_10, on="2026-11-27"),
    _fine("T-06", f"{_EX_10}, review_report_sent 2026-11-26"),
    _fine("T-06", _EX_10, on="2026-11-21"),
    _fine("T-06", f"{_EX_10}, review_decided 2026-12-10", on="2027-01-10"),
    # T-07
    _late(
        "T-07",
        f"{_EX_10}, review_decided 2026-12-10, amendment_notice_sent 2027-01-15",
        words="10 December 2026",
        notes=_AMENDS,
    ),
    _late("T-07", _EX_10, on="2026-12-11", words="not done yet"),
    _late("T-07", f"{_EX_10}, review_decided 2026-12-10", on="2026-12-20", notes=_AMENDS),
    _fine(
        "T-07",
        f"{_EX_10}, review_decided 2026-12-10, amendment_notice_sent 2026-12-10",
        notes=_AMENDS,
    ),
    _fine(
        "T-07",
        f"{_EX_10}, review_decided 2026-12-10",
        notes={"review_decided": "The plan stays as it is: no amendment."},
    ),
    _fine("T-07", _EX_10, on="2026-12-10"),
    # T-08
    _late(
        "T-08",
        f"{_EX_10}, amendment_notice_sent 2026-11-27, amended_plan_sent 2027-02-04",
        words="22 January 2027",
    ),
    _late("T-08", "amendment_notice_sent 2026-12-10", on="2027-02-05"),
    _late("T-08", "amendment_notice_sent 2026-12-10, not_amended_notice_sent 2027-02-12"),
    _late("T-08", f"{_EX_10}, amendment_notice_sent 2027-01-15, amended_plan_sent 2027-03-01"),
    _fine("T-08", f"{_EX_10}, amendment_notice_sent 2026-11-27, amended_plan_sent 2027-01-22"),
    _fine("T-08", f"{_EX_10}, amendment_notice_sent 2026-12-10, amended_plan_sent 2027-02-04"),
    _fine("T-08", "amendment_notice_sent 2026-12-10", on="2027-02-04"),
    # T-09
    _late("T-09", f"{_EX_13}, review_completed 2027-11-20", words="19 November 2027"),
    _late("T-09", "last_review_completed 2026-03-10", on="2027-03-10"),
    _late("T-09", "last_review_completed 2024-03-10, review_completed 2025-03-01", on="2026-06-01"),
    _fine("T-09", f"{_EX_13}, review_completed 2027-11-19"),
    _fine("T-09", "last_review_completed 2026-03-10", on="2027-03-09"),
    _fine("T-09", "last_review_completed 2026-03-10, review_decided 2027-02-11", on="2027-04-09"),
    # T-10
    _late("T-10", "plan_first_made 2026-03-20", on="2026-11-21", born=_TWO_YEARS_OLD),
    _late(
        "T-10",
        "plan_first_made 2026-01-20, early_years_review_held 2026-09-25",
        on="2026-11-21",
        born=_TWO_YEARS_OLD,
    ),
    _fine(
        "T-10",
        "plan_first_made 2026-05-20, early_years_review_held 2026-10-20",
        on="2026-11-21",
        born=_TWO_YEARS_OLD,
    ),
    _fine("T-10", "plan_first_made 2026-06-20", on="2026-11-21", born=_TWO_YEARS_OLD),
    _fine("T-10", "plan_first_made 2026-03-20", on="2026-11-21"),
    # T-11
    _late(
        "T-11",
        "phase_transfer 2027-09-01, amended_plan_sent 2027-03-01",
        on="2027-03-02",
        born=dt.date(2016, 6, 3),
        words="15 February 2027",
    ),
    _late("T-11", "phase_transfer 2027-09-01", on="2027-02-16", born=dt.date(2016, 6, 3)),
    _late("T-11", "phase_transfer 2027-09-01", on="2027-04-01", born=dt.date(2011, 4, 5)),
    _late("T-11", "post_16_transfer 2027-09-01", on="2027-04-02", born=dt.date(2009, 4, 5)),
    _fine(
        "T-11",
        "phase_transfer 2027-09-01, amended_plan_sent 2027-02-12",
        on="2027-03-02",
        born=dt.date(2016, 6, 3),
    ),
    _fine("T-11", "phase_transfer 2027-09-01", on="2027-02-15", born=dt.date(2016, 6, 3)),
    _fine("T-11", "phase_transfer 2027-09-01", on="2027-03-31", born=dt.date(2011, 4, 5)),
    # T-12
    _late("T-12", _EX_01, exceptions=_excused(code="", reason="staff shortage"), words="staff"),
    _late("T-12", _EX_01, exceptions=_excused(by="")),
    _late("T-12", _EX_01, exceptions=_excused(reason="No educational psychologist: a backlog")),
    _late("T-12", _EX_01, exceptions=_excused(code="reg-13-3-a", reason="Summer closure")),
    _late(
        "T-12",
        f"request_received 2026-07-06, advice_requested 2026-07-10, {_CLOSED}",
        exceptions=_excused(code="reg-5-4-a", reason="School closed"),
    ),
    breaks(
        "T-12",
        draft_case(
            loose={Letter.K: ["The 20 weeks were exceeded because of a backlog in the team."]}
        ),
        "backlog",
    ),
    _fine("T-12", _EX_01, exceptions=_excused()),
    _fine(
        "T-12",
        f"request_received 2026-07-06, advice_requested 2026-07-20, {_CLOSED}",
        exceptions=_excused(code="reg-5-4-a", reason="School closed"),
    ),
    keeps("T-12", draft_case(b=["His language is delayed due to hearing loss at two."])),
    keeps("T-12", draft_case(f=["Because of his limited working memory capacity, one step."])),
    # T-13
    _late("T-13", "consultation_received 2026-11-02, consultation_answered 2026-11-24"),
    _late("T-13", "consultation_received 2026-11-02", on="2026-11-18", words="17 November 2026"),
    _fine("T-13", "consultation_received 2026-11-02, consultation_answered 2026-11-16"),
    _fine("T-13", "consultation_received 2026-11-02", on="2026-11-17"),
    # T-14
    breaks("T-14", draft_case(born=dt.date(2011, 4, 5)), "25 June 2027"),
    breaks("T-14", draft_case(born=dt.date(2009, 1, 20)), "20 January 2027"),
    breaks("T-14", draft_case(born=dt.date(2001, 12, 1)), "25th birthday"),
    breaks("T-14", draft_case(born=dt.date(2016, 6, 3)), "secondary school"),
    breaks("T-14", draft_case(born=dt.date(2013, 2, 28)), "Year 9", on=dt.date(2026, 7, 1)),
    keeps("T-14", draft_case(born=dt.date(2018, 5, 15))),
    keeps("T-14", draft_case(born=dt.date(2013, 2, 28))),
    keeps("T-14", draft_case(born=dt.date(2006, 12, 9))),
    keeps("T-14", draft_case(born=None)),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_each_rule_speaks_where_it_is_broken_and_nowhere_else(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize("name", [*PLANS, *VARIANTS])
def test_the_ten_plans_hear_of_their_dates_what_they_should(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    expected = EXPECTED[name]
    own = frozenset(rule.code for rule in rules_t.RULES)
    fired = Checker(rules_t.RULES).check(case, on=expected.on).fired()
    assert expected.fire & own <= fired
    assert not expected.quiet & fired


def test_of_a_bare_word_file_no_date_is_decided() -> None:
    found = Checker(rules_t.RULES).check(draft_case(b=["Reading is hard."]), on=ON)
    unknown = {one.rule for one in found.not_applicable if Known.EVENTS in one.needs}
    assert unknown >= {f"T-{n:02}" for n in range(1, 10)} | {"T-11", "T-13"}
    assert not found.findings


def test_a_finding_names_the_step_its_day_its_law_and_whose_it_is() -> None:
    found = checked(_late("T-06", f"{_EX_10}, review_report_sent 2026-11-30")).findings[0]
    assert found.message == (
        "“Report of a review meeting” was due by 26 November 2026 (SEND Regulations 2014 reg "
        "20(7)-(9); SEND Code of Practice 9.176). It was done on 30 November 2026. This is the "
        "school’s step."
    )


def test_dates_that_cannot_be_are_left_to_the_page_of_dates() -> None:
    case = _happened("request_received 2012-01-01", born=dt.date(2015, 3, 4))
    assert not Checker(rules_t.RULES).check(case, on=ON).findings
