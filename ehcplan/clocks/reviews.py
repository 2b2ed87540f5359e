"""Clocks of reviews and amendments."""

from ehcplan.clocks.definition import (
    Clock,
    Duty,
    Moment,
    Step,
    Who,
    read,
    read_in_part,
    start,
    to_read,
)
from ehcplan.clocks.period import Counting, days, months, weeks
from ehcplan.clocks.special import under_five
from ehcplan.clocks.trigger import Trigger

_YEAR = (start(Trigger.LAST_REVIEW_COMPLETED), start(Trigger.PLAN_FIRST_MADE))
_MEETING = (start(Trigger.REVIEW_MEETING),)
_NOTICE = (start(Trigger.AMENDMENT_NOTICE_SENT),)
_BEFORE_MEETING = (
    "The limit reads the two weeks as fourteen days, the target as fourteen clear days.",
    "Look at the school's calendar: a half-term in these two weeks does not move the day.",
)
_DEVON = "R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)"

REVIEWS = (
    Clock(
        code="CLK-10",
        name="Yearly review",
        who=(Who.AUTHORITY,),
        starts=_YEAR,
        moments=(
            Moment(
                key="review_completed",
                event="the review is completed: the authority's decision has been sent",
                limit=months(12, Counting.BEGINNING_WITH),
                steps=(
                    Step(
                        says="Hold the meeting by, to leave four weeks for the decision",
                        reckoning=weeks(4, Counting.BEFORE),
                    ),
                ),
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.44(1)"),
            read("SEND Code of Practice 9.169"),
        ),
        notes=(
            "Only the decision completes a review; the meeting alone does not.",
            "For the first review after a move between authorities see CLK-30.",
        ),
    ),
    Clock(
        code="CLK-11",
        name="Lighter review under five",
        who=(Who.AUTHORITY,),
        starts=_YEAR,
        moments=(
            Moment(
                key="early_years_review_held",
                event="a lighter review of a child under five has been thought of",
                limit=None,
                target=months(6),
                notes=("Every three to six months; the date is the end of the six.",),
            ),
        ),
        sources=(read("SEND Code of Practice 9.178"),),
        duty=Duty.SHOULD,
        notes=("Only for a child under five. The yearly review stays the duty.",),
        applies=under_five,
    ),
    Clock(
        code="CLK-12",
        name="Invitations to a review meeting",
        who=(Who.SCHOOL, Who.AUTHORITY),
        starts=_MEETING,
        moments=(
            Moment(
                key="review_invited",
                event="everyone invited knows the date of the meeting",
                limit=weeks(2, Counting.BEFORE),
                target=days(15, Counting.BEFORE),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 20(3)"), to_read("reg 21(3)")),
        notes=_BEFORE_MEETING,
    ),
    Clock(
        code="CLK-13",
        name="Papers for a review meeting",
        who=(Who.SCHOOL, Who.AUTHORITY),
        starts=_MEETING,
        moments=(
            Moment(
                key="review_papers_sent",
                event="advice has come from everyone invited and gone to everyone invited",
                limit=weeks(2, Counting.BEFORE),
                target=days(15, Counting.BEFORE),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 20(4)"), to_read("reg 21(4)")),
        notes=_BEFORE_MEETING,
    ),
    Clock(
        code="CLK-14",
        name="Report of a review meeting",
        who=(Who.SCHOOL, Who.AUTHORITY),
        starts=_MEETING,
        moments=(
            Moment(
                key="review_report_sent",
                event="the written report is with everyone invited",
                limit=weeks(2),
            ),
        ),
        sources=(
            to_read("SEND Regulations 2014 reg 20(7)-(9)"),
            read_in_part("SEND Code of Practice 9.176"),
        ),
        notes=(
            "It gives recommendations and says where people differ.",
            "The head owes it where the authority asked the school to hold the meeting.",
        ),
    ),
    Clock(
        code="CLK-15",
        name="Decision on a review",
        who=(Who.AUTHORITY,),
        starts=_MEETING,
        moments=(
            Moment(
                key="review_decided",
                event="the family and the school know: keep, amend or end the plan",
                limit=weeks(4),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 20(10)"), to_read("reg 21(9)")),
        notes=("A decision to keep or to end the plan tells of the right to appeal.",),
    ),
    Clock(
        code="CLK-16",
        name="Notice of proposed amendments",
        who=(Who.AUTHORITY,),
        starts=_MEETING,
        moments=(
            Moment(
                key="amendment_notice_sent",
                event="if the plan is to be amended: plan, proposed amendments and evidence are "
                "sent",
                limit=weeks(4),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 22(1)-(2)"), read(_DEVON)),
        notes=("It goes with the decision of CLK-15, in the same four weeks.",),
    ),
    Clock(
        code="CLK-17",
        name="Representations on amendments",
        who=(Who.AUTHORITY,),
        starts=(
            start(Trigger.AMENDMENT_NOTICE_SERVED),
            start(
                Trigger.AMENDMENT_NOTICE_SENT,
                "Counted as if the notice arrived the day it was sent. If it came later, give "
                "amendment_notice_served.",
            ),
        ),
        moments=(
            Moment(
                key="amendment_representations_closed",
                event="representations stay open at least to the end of this day",
                limit=days(15, Counting.BEGINNING_WITH),
                is_deadline=False,
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 22(2)(c)"),),
        notes=(
            "The time may be longer, never shorter. In it the family may comment, ask for a school "
            "and ask for a meeting.",
        ),
    ),
    Clock(
        code="CLK-18",
        name="Final amended plan",
        who=(Who.AUTHORITY,),
        starts=_NOTICE,
        moments=(
            Moment(
                key="amended_plan_sent",
                event="the amended plan is sent to the family, the school named and the health "
                "body",
                limit=weeks(8),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 22(3)"),),
        notes=("Eight weeks from the sending of the notice, however early that was.",),
    ),
    Clock(
        code="CLK-19",
        name="Decide not to amend after all",
        who=(Who.AUTHORITY,),
        starts=_NOTICE,
        moments=(
            Moment(
                key="not_amended_notice_sent",
                event="if the plan is not to be amended: notice with reasons and rights",
                limit=weeks(8),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 22(4)"),),
    ),
    Clock(
        code="CLK-20",
        name="Outer limit of a review",
        who=(Who.AUTHORITY,),
        starts=_MEETING,
        moments=(
            Moment(
                key="review_ended",
                event="the amended plan, or the decision not to amend, has been sent",
                limit=weeks(12),
            ),
        ),
        sources=(read(_DEVON),),
        notes=(
            "Four weeks and eight. A notice sent earlier brings the end forward: CLK-18 counts "
            "from it.",
        ),
    ),
    Clock(
        code="CLK-24",
        name="Early or emergency review",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.EARLY_REVIEW_REQUESTED),),
        moments=(
            Moment(
                key="early_review_answered",
                event="the authority says whether it will hold an early review",
                limit=None,
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.44(1)"),
            to_read("SEND Code of Practice 9.166-9.169"),
        ),
        duty=Duty.MAY,
        notes=("The law sets no time. Once there is a meeting, CLK-12 to CLK-20 count from it.",),
    ),
    Clock(
        code="CLK-45",
        name="Review on release from custody",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.RELEASED_FROM_CUSTODY),),
        moments=(Moment(key="release_review_held", event="the plan is reviewed", limit=None),),
        sources=(
            to_read("Children and Families Act 2014 s.48"),
            to_read("SEND Code of Practice 9.170"),
        ),
        notes=("The law sets no number: as soon as it can reasonably be done.",),
    ),
    Clock(
        code="CLK-46",
        name="Check on direct payments",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.DIRECT_PAYMENT_STARTED),),
        moments=(
            Moment(
                key="direct_payment_checked",
                event="the use of the direct payments has been checked a first time",
                limit=months(3),
                target=months(3, Counting.BEGINNING_WITH),
            ),
        ),
        sources=(to_read("SI 2014/1652 reg 11"),),
        notes=(
            "Later checks go with the reviews of the plan.",
            "The number of the regulation is not certain. The target counts the first day too.",
        ),
    ),
)
