"""Clocks of a needs assessment and a first plan."""

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
from ehcplan.clocks.period import Counting, days, weeks
from ehcplan.clocks.special import SAME_DAY
from ehcplan.clocks.trigger import Trigger

_ASKED = (start(Trigger.REQUEST_RECEIVED), start(Trigger.BECAME_RESPONSIBLE))

ASSESSMENT = (
    Clock(
        code="CLK-01",
        name="Decide whether to assess",
        who=(Who.AUTHORITY,),
        starts=_ASKED,
        moments=(
            Moment(
                key="assessment_decided",
                event="the family and those first told of the request know the decision",
                limit=weeks(6),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 5(1)-(3)"),),
        notes=(
            "The family must have been told by then; having decided is not enough.",
            "A refusal tells of the right to appeal, its time limit, mediation and advice.",
        ),
    ),
    Clock(
        code="CLK-02",
        name="Answer a request for advice",
        who=(Who.SCHOOL, Who.HEALTH, Who.SOCIAL_CARE, Who.PSYCHOLOGY),
        starts=(start(Trigger.ADVICE_REQUESTED),),
        moments=(
            Moment(key="advice_given", event="the advice is with the authority", limit=weeks(6)),
        ),
        sources=(read_in_part("SEND Regulations 2014 reg 8(1)"),),
        notes=("Each body has its own six weeks, from the day it was asked.",),
    ),
    Clock(
        code="CLK-03",
        name="Refuse a plan after assessment",
        who=(Who.AUTHORITY,),
        starts=_ASKED,
        moments=(
            Moment(
                key="plan_refused",
                event="if there is to be no plan: notice with reasons and rights",
                limit=weeks(16),
            ),
        ),
        sources=(
            read("Children and Families Act 2014 s.36(9)"),
            read("SEND Regulations 2014 reg 10(1), (3)"),
        ),
    ),
    Clock(
        code="CLK-04",
        name="Send the draft plan",
        who=(Who.AUTHORITY,),
        starts=_ASKED,
        moments=(
            Moment(
                key="draft_sent",
                event="the draft plan, with all its advice, is sent to the family",
                limit=None,
                target=weeks(16),
                steps=(
                    Step(
                        says="Last day that leaves 15 days before the final plan is due",
                        reckoning=days(125),
                        of=From.START,
                    ),
                ),
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.38(1)"),
            read_in_part("SEND Code of Practice 9.77"),
        ),
        duty=Duty.SHOULD,
        notes=("No law sets a day for the draft. Week 16 is usual.",),
    ),
    Clock(
        code="CLK-05",
        name="Representations on a draft",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.DRAFT_SERVED),),
        moments=(
            Moment(
                key="draft_representations_closed",
                event="representations stay open at least to the end of this day",
                limit=days(15, Counting.BEGINNING_WITH),
                is_deadline=False,
            ),
        ),
        sources=(
            read("Children and Families Act 2014 s.38(2)"),
            read("SEND Regulations 2014 reg 13(1)"),
        ),
        notes=(
            "The time may be longer, never shorter. In it the family may comment, ask for a school "
            "and ask for a meeting.",
        ),
    ),
    Clock(
        code="CLK-06",
        name="Final plan",
        who=(Who.AUTHORITY,),
        starts=_ASKED,
        moments=(
            Moment(
                key="final_plan_sent",
                event="the final plan is sent to the family, the school named and the health body",
                limit=weeks(20),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 13(2)"),),
    ),
    Clock(
        code="CLK-07",
        name="Answer a consultation about a place",
        who=(Who.SCHOOL,),
        starts=(start(Trigger.CONSULTATION_RECEIVED),),
        moments=(
            Moment(
                key="consultation_answered", event="the reply is with the authority", limit=days(15)
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 ss.38-40"),
            to_read("SEND Code of Practice 9.83"),
        ),
        duty=Duty.SHOULD,
        notes=(
            "The fifteen days are in the Code, not in the law, and are calendar days.",
            "Without a reply the authority may go on.",
        ),
    ),
    Clock(
        code="CLK-09",
        name="Admit",
        who=(Who.SCHOOL,),
        starts=(start(Trigger.NAMED_IN_FINAL_PLAN),),
        moments=(Moment(key="admitted", event="the child is admitted", limit=SAME_DAY),),
        sources=(to_read("Children and Families Act 2014 s.43"),),
        notes=(
            "It binds maintained schools, academies, approved institutions and the others the Act "
            "lists. Being full is no exception.",
        ),
    ),
)
