"""What a plan prints of its own history is read, whatever its labels and sentences are called."""

import datetime as dt
import io

import docx
import pytest

from ehcplan.documents.read import read_plan
from ehcplan.documents.read.events.happened import told_in


@pytest.mark.parametrize(
    ("lines", "events"),
    [
        (
            ("Mum applied for an assessment on 4 May 2026 and got the final plan on 6 October 2026.",),
            {"request_received": (5, 4), "final_plan_sent": (10, 6)},
        ),
        (
            ("We met for the review on 4 May 2026; the papers were not shared until 1 May 2026.",),
            {"review_meeting": (5, 4), "review_papers_sent": (5, 1)},
        ),
        (
            ("Advice requested for this review: 4 May 2026 (all returned by 9 June 2026)",),
            {"advice_requested": (5, 4), "advice_given": (6, 9)},
        ),
        (
            ("Review meeting: 4 May 2026", "Decision to amend, amendment notice and this draft sent: 9 June 2026"),
            {"review_meeting": (5, 4), "review_decided": (6, 9), "amendment_notice_sent": (6, 9)},
        ),
        (
            ("Final plan: 4 May 2026", "You have two months from our letter of 9 June 2026 to appeal."),
            {"final_plan_sent": (5, 4)},
        ),
        (
            ("Only on 9 June 2026 did the head send her report of the meeting of 4 May 2026.",),
            {"review_report_sent": (6, 9), "review_meeting": (5, 4)},
        ),
        (
            ("The college’s reply to the consultation of 4 May 2026 was not sent until 9 June 2026.",),
            {"consultation_received": (5, 4), "consultation_answered": (6, 9)},
        ),
        (
            ("Review meeting: 4 May 2026", "Decision to leave the plan as it is: 9 June 2026"),
            {"review_meeting": (5, 4), "review_decided": (6, 9)},
        ),
        (
            ("Draft changes sent: 4 May 2026", "Comments received up to: 20 May 2026"),
            {"amendment_notice_sent": (5, 4), "draft_representations_closed": (5, 20)},
        ),
        (
            ("EHCNA asked for: 4/5/26", "Panel agreed: 1/7/26"),
            {"request_received": (5, 4), "assessment_decided": (7, 1)},
        ),
        (
            ("You have until 18 May 2026 to comment on the draft, which we sent on 9 May 2026.",),
            {"draft_representations_closed": (5, 18), "draft_served": (5, 9)},
        ),
        (
            ("The draft went to them on 4 May 2026; what they disagree with is to be here by 18 May 2026.",),
            {"draft_served": (5, 4), "draft_representations_closed": (5, 18)},
        ),
        (
            ("Draft posted: 4 May 2026", "Corrections to the office by: 18 May 2026"),
            {"draft_served": (5, 4), "draft_representations_closed": (5, 18)},
        ),
        (
            ("Review meeting: 12 May 2026", "Invitations, with all reports: 5 May 2026"),
            {"review_meeting": (5, 12), "review_invited": (5, 5), "review_papers_sent": (5, 5)},
        ),
        (
            ("The invitation to the review of 12 May 2026 came on 5 May 2026.",),
            {"review_meeting": (5, 12), "review_invited": (5, 5)},
        ),
        (
            ("AR held: 12/05/26", "Paperwork to LA: 9/6/26", "LA outcome letter: 8/7/26"),
            {"review_meeting": (5, 12), "review_report_sent": (6, 9), "review_decided": (7, 8)},
        ),
        (
            ("Proposed changes to parents: 3 May 2026", "Amended plan finalised: 6 July 2026"),
            {"amendment_notice_sent": (5, 3), "amended_plan_sent": (7, 6)},
        ),
        (
            ("Timeline: 4 May 2026 request for assessment; 9 June 2026 agreed to assess.",),
            {"request_received": (5, 4), "assessment_decided": (6, 9)},
        ),
        (
            ("Asked if we could take Ilar: 1 May 2026", "We answered: 29 May 2026"),
            {"consultation_received": (5, 1), "consultation_answered": (5, 29)},
        ),
    ],
)  # fmt: skip
def test_words_tell_what_a_date_is_of(
    lines: tuple[str, ...], events: dict[str, tuple[int, int]]
) -> None:
    found = {event.kind: event.on for event in told_in(lines).events}
    assert {kind: found.get(kind) for kind in events} == {
        kind: dt.date(2026, month, day) for kind, (month, day) in events.items()
    }


@pytest.mark.parametrize(
    "lines",
    [
        ("Date of birth: 4 May 2017", "Signed for the authority: R. Oyelaran, 6 May 2026"),
        ("Next review by: 5 May 2027",),
        ("Mum replied to the draft: 4 May 2026",),
        ("Dad was consulted about the medicine on 4 May 2026.",),
        ("Ilar’s class asked the fire station for advice on 2 May 2026.",),
        ("Mediation certificate: 4 May 2026", "Appeal registered: 9 May 2026"),
    ],
)
def test_other_dates_are_no_steps(lines: tuple[str, ...]) -> None:
    assert told_in(lines).events == ()


def test_what_a_plan_says_is_still_to_come_is_known() -> None:
    assert told_in(("Annual review meeting: 3 May 2026", "Report: outstanding")).not_yet == (
        "review_report_sent",
    )


def test_a_label_of_two_facts_has_a_day_for_each():
    document = docx.Document()
    document.add_paragraph("Education, Health and Care Plan for Ines Farrow (final)")
    table = document.add_table(0, 2)
    for row in (("Name", "Ines Farrow"), ("Draft sent; comments until", "07/09/2026; 25/09/2026")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_heading("Section B: Special educational needs", 1)
    document.add_paragraph("Ines reads 20 words a minute.")
    out = io.BytesIO()
    document.save(out)
    events = read_plan(out.getvalue(), on=dt.date(2026, 11, 21)).case.events
    days = {one.kind: one.on for one in events}
    assert days["draft_served"] == dt.date(2026, 9, 7)
    assert days["draft_representations_closed"] == dt.date(2026, 9, 25)


def test_what_changed_since_the_notice_is_no_second_notice():
    told = told_in(
        [
            "Notice of amendments: 13 October 2026",
            "Since the amendment notice one thing has changed, on 27 October 2026.",
        ]
    )
    assert [one.on for one in told.events if one.kind == "amendment_notice_sent"] == [
        dt.date(2026, 10, 13)
    ]
