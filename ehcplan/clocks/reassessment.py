"""Clocks of a reassessment."""

from ehcplan.clocks.definition import (
    Clock,
    Moment,
    Step,
    Who,
    read,
    read_in_part,
    start,
    to_read,
)
from ehcplan.clocks.period import days, weeks
from ehcplan.clocks.trigger import Trigger

REASSESSMENT = (
    Clock(
        code="CLK-25",
        name="Decide whether to reassess",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.REASSESSMENT_REQUESTED),),
        moments=(
            Moment(
                key="reassessment_decided",
                event="the family knows the decision",
                limit=days(15),
                steps=(
                    Step(says="If told on the last day, the plan is due by", reckoning=weeks(14)),
                ),
            ),
        ),
        sources=(to_read("SEND Regulations 2014 reg 25(1)"), to_read("reg 24")),
        notes=(
            "The fifteen days are calendar days. A refusal tells of the right to appeal.",
            "The authority may refuse if it assessed in the six months before the request.",
        ),
    ),
    Clock(
        code="CLK-26",
        name="Answer a request for reassessment advice",
        who=(Who.SCHOOL, Who.HEALTH, Who.SOCIAL_CARE, Who.PSYCHOLOGY),
        starts=(start(Trigger.REASSESSMENT_ADVICE_REQUESTED),),
        moments=(
            Moment(
                key="reassessment_advice_given",
                event="the advice is with the authority",
                limit=weeks(6),
            ),
        ),
        sources=(read_in_part("SEND Regulations 2014 reg 26 with reg 8"),),
        notes=("Each body has its own six weeks, from the day it was asked.",),
    ),
    Clock(
        code="CLK-27",
        name="Plan after reassessment",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.REASSESSMENT_NOTIFIED),),
        moments=(
            Moment(key="reassessed_plan_sent", event="the final plan is sent", limit=weeks(14)),
        ),
        sources=(read("SEND Regulations 2014 reg 27(2)"),),
        notes=("Where the authority reassesses without being asked, count from its own decision.",),
    ),
)
