"""Clocks of moves between phases, and of a plan's end."""

from ehcplan.clocks.definition import (
    Clock,
    Duty,
    From,
    Moment,
    Step,
    Who,
    read,
    read_in_part,
    start,
    to_read,
)
from ehcplan.clocks.period import Counting, months, weeks
from ehcplan.clocks.special import (
    END_OF_ACADEMIC_YEAR,
    before_post_16,
    day_of_that_year,
    into_post_16,
    within_post_16,
)
from ehcplan.clocks.trigger import Trigger

_EVENT = "the plan is reviewed and amended, and names the next school or college"
_FULL_CYCLE = weeks(12, Counting.BEFORE)
_MEETINGS = (
    Step(says="For a full cycle of twelve weeks, hold the meeting by", reckoning=_FULL_CYCLE),
    Step(says="To meet the target, hold the meeting by", reckoning=_FULL_CYCLE, of=From.TARGET),
)
_BEFORE = "The regulation says before the limit day, the Code by it: the target is the day before."
_BY_AGE = (
    "Where the date of birth is known the year by age decides which of CLK-21 to CLK-23 applies. "
    "For a pupil taught out of year, ask."
)

PHASES = (
    Clock(
        code="CLK-21",
        name="Move to a new phase before post-16",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.PHASE_TRANSFER),),
        moments=(
            Moment(
                key="phase_transfer_completed",
                event=_EVENT,
                limit=day_of_that_year(15, 2),
                target=day_of_that_year(14, 2),
                steps=_MEETINGS,
            ),
        ),
        sources=(
            read("SEND Regulations 2014 reg 18(1)(b)"),
            read("SEND Code of Practice 9.179"),
        ),
        notes=(_BEFORE, _BY_AGE),
        applies=before_post_16,
    ),
    Clock(
        code="CLK-22",
        name="Move from school to post-16",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.PHASE_TRANSFER),),
        moments=(
            Moment(
                key="post_16_phase_transfer_completed",
                event=_EVENT,
                limit=day_of_that_year(31, 3),
                target=day_of_that_year(30, 3),
                steps=_MEETINGS,
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 18(1)(a)"),),
        notes=(_BEFORE, _BY_AGE),
        applies=into_post_16,
    ),
    Clock(
        code="CLK-23",
        name="Move between post-16 institutions",
        who=(Who.AUTHORITY,),
        starts=(
            start(Trigger.POST_16_TRANSFER),
            start(
                Trigger.PHASE_TRANSFER,
                "Only if the move is from one post-16 institution to another.",
            ),
        ),
        moments=(
            Moment(
                key="post_16_transfer_completed",
                event=_EVENT,
                limit=months(5, Counting.BEFORE),
                steps=_MEETINGS[:1],
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 18(2)"),),
        notes=("At least five months before the day of the move.",),
        applies=within_post_16,
    ),
    Clock(
        code="CLK-44",
        name="End a plan",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.CEASING_CONSIDERED),),
        moments=(
            Moment(
                key="ceasing_consulted",
                event="the family and the head or principal have been consulted",
                limit=None,
            ),
            Moment(
                key="ceasing_notified",
                event="if the plan is to end: notice with reasons and rights",
                limit=None,
            ),
        ),
        sources=(
            read("Children and Families Act 2014 s.45"),
            read("SEND Regulations 2014 regs 29-31"),
            to_read("s.45(4)"),
        ),
        notes=(
            "The law sets no number of days.",
            "The plan goes on until the time to appeal has run out or the appeal has ended.",
        ),
    ),
    Clock(
        code="CLK-50",
        name="A plan past the 25th birthday",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.TURNS_25),),
        moments=(
            Moment(
                key="plan_past_25_ended",
                event="the authority may keep the plan to the end of this academic year",
                limit=END_OF_ACADEMIC_YEAR,
                is_deadline=False,
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.46"),
            read_in_part("SEND Regulations 2014 reg 46"),
        ),
        duty=Duty.MAY,
        notes=("The exact last day depends on the course: ask the authority.",),
    ),
)
