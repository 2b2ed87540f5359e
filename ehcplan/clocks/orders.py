"""Clocks of tribunal orders, and of appeals the authority does not oppose."""

from ehcplan.clocks.definition import Clock, Moment, Who, read, read_in_part, start
from ehcplan.clocks.period import weeks
from ehcplan.clocks.special import SAME_DAY
from ehcplan.clocks.trigger import Trigger

_ORDER = (start(Trigger.TRIBUNAL_ORDER),)
_WHICH = "An order is of one kind: only the dates of that kind count."

ORDERS = (
    Clock(
        code="CLK-37",
        name="Order to assess or reassess",
        who=(Who.AUTHORITY,),
        starts=_ORDER,
        moments=(
            Moment(
                key="ordered_assessment_started",
                event="the family knows that the assessment has begun",
                limit=weeks(2),
            ),
            Moment(
                key="ordered_assessment_refused_plan",
                event="if there is to be no plan: notice with reasons and rights",
                limit=weeks(10),
            ),
            Moment(
                key="ordered_assessment_plan_sent",
                event="if there is to be a plan: the final plan is sent",
                limit=weeks(14),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 44(2)(b)"),),
        notes=("If the order is to assess or reassess.", _WHICH),
    ),
    Clock(
        code="CLK-38",
        name="Order to make a plan",
        who=(Who.AUTHORITY,),
        starts=_ORDER,
        moments=(
            Moment(key="ordered_draft_sent", event="the draft plan is sent", limit=weeks(5)),
            Moment(key="ordered_plan_sent", event="the final plan is sent", limit=weeks(11)),
        ),
        sources=(read("SEND Regulations 2014 reg 44(2)(c)"),),
        notes=("If the order is to make a plan.", _WHICH),
    ),
    Clock(
        code="CLK-39",
        name="Order to amend a plan",
        who=(Who.AUTHORITY,),
        starts=_ORDER,
        moments=(
            Moment(key="ordered_amendment_sent", event="the amended plan is sent", limit=weeks(5)),
        ),
        sources=(read("SEND Regulations 2014 reg 44(2)(e)"),),
        notes=("If the order is to amend the plan.", _WHICH),
    ),
    Clock(
        code="CLK-40",
        name="Order to change Section I alone",
        who=(Who.AUTHORITY,),
        starts=_ORDER,
        moments=(
            Moment(key="ordered_section_i_sent", event="the amended plan is sent", limit=weeks(2)),
        ),
        sources=(read("SEND Regulations 2014 reg 44(2)(f)"),),
        notes=("If the order changes only the school or college named.", _WHICH),
    ),
    Clock(
        code="CLK-41",
        name="Order to keep a plan, or to end it",
        who=(Who.AUTHORITY,),
        starts=_ORDER,
        moments=(
            Moment(
                key="ordered_plan_kept",
                event="the plan goes on, or ends, as ordered",
                limit=SAME_DAY,
            ),
        ),
        sources=(
            read_in_part("SEND Regulations 2014 reg 44(2)(a)"),
            read("SEND Regulations 2014 reg 44(2)(g)"),
        ),
        notes=("If the order is to keep the plan or lets it end.", _WHICH),
    ),
    Clock(
        code="CLK-42",
        name="Appeal the authority does not oppose",
        who=(Who.AUTHORITY,),
        starts=(start(Trigger.APPEAL_UNOPPOSED),),
        moments=(
            Moment(
                key="unopposed_begun",
                event="an assessment has begun and the family knows, or Section I alone is "
                "changed and the plan sent",
                limit=weeks(2),
            ),
            Moment(
                key="unopposed_draft_or_amendment_sent",
                event="the draft of a new plan, or the amended plan, is sent",
                limit=weeks(5),
            ),
            Moment(
                key="unopposed_refused_plan",
                event="after an assessment, if there is to be no plan: notice with reasons and "
                "rights",
                limit=weeks(10),
            ),
            Moment(
                key="unopposed_plan_sent",
                event="without an assessment: the final plan is sent",
                limit=weeks(11),
            ),
            Moment(
                key="unopposed_assessment_plan_sent",
                event="after an assessment: the final plan is sent",
                limit=weeks(14),
            ),
        ),
        sources=(read_in_part("SEND Regulations 2014 reg 45"),),
        notes=("The times are those of the order that was asked for: see CLK-37 to CLK-40.",),
    ),
)
