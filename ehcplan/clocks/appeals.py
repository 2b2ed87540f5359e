"""Clocks of mediation and appeal."""

from ehcplan.clocks.definition import Clock, Moment, Who, read, read_in_part, start, to_read
from ehcplan.clocks.period import days, months, weeks, working_days
from ehcplan.clocks.special import APPEAL, MONTH_FROM_CERTIFICATE
from ehcplan.clocks.trigger import Trigger

APPEALS = (
    Clock(
        code="CLK-32",
        name="Turn to a mediation adviser",
        who=(Who.FAMILY,),
        starts=(start(Trigger.DECISION_SENT),),
        moments=(
            Moment(
                key="adviser_contacted",
                event="the family has spoken to a mediation adviser",
                limit=months(2),
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 ss.52-55"),
            to_read("SEND Regulations 2014 reg 33"),
        ),
        notes=("Not needed for an appeal about Section I alone.",),
    ),
    Clock(
        code="CLK-33",
        name="Certificate where no mediation is wanted",
        who=(Who.ADVISER,),
        starts=(start(Trigger.NO_MEDIATION_WANTED),),
        moments=(
            Moment(
                key="certificate_issued",
                event="the certificate is issued",
                limit=working_days(3),
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.55"),
            read_in_part("SEND Regulations 2014 reg 34"),
        ),
    ),
    Clock(
        code="CLK-34",
        name="Mediation meeting",
        who=(Who.AUTHORITY, Who.HEALTH),
        starts=(start(Trigger.MEDIATION_WANTED),),
        moments=(
            Moment(key="mediation_held", event="the mediation meeting is held", limit=days(30)),
        ),
        sources=(read_in_part("SEND Regulations 2014 reg 36"),),
    ),
    Clock(
        code="CLK-35",
        name="Certificate after mediation",
        who=(Who.MEDIATOR,),
        starts=(start(Trigger.MEDIATION_ENDED),),
        moments=(
            Moment(
                key="mediation_certificate_issued",
                event="the certificate is issued",
                limit=working_days(3),
            ),
        ),
        sources=(
            to_read("Children and Families Act 2014 s.55(5)"),
            to_read("SEND Regulations 2014 reg 39"),
        ),
    ),
    Clock(
        code="CLK-36",
        name="Appeal",
        who=(Who.FAMILY,),
        starts=(
            start(Trigger.DECISION_SENT),
            start(
                Trigger.MEDIATION_CERTIFICATE,
                "Without decision_sent there is no limit to give: it is the target or later.",
            ),
        ),
        moments=(
            Moment(
                key="appeal_received",
                event="the tribunal has received the appeal",
                limit=APPEAL,
                target=MONTH_FROM_CERTIFICATE,
            ),
        ),
        sources=(
            read("HESC Rules 2008 (SI 2008/2699) rule 20(1)(c)"),
            read_in_part("rule 12"),
            to_read("rule 5"),
        ),
        notes=(
            "The tribunal must have received it by 5 pm. It may allow a late appeal.",
            "Most appeals need a mediation certificate first.",
        ),
    ),
    Clock(
        code="CLK-43",
        name="Answer a recommendation on health or social care",
        who=(Who.HEALTH, Who.SOCIAL_CARE),
        starts=(start(Trigger.RECOMMENDATION_RECEIVED),),
        moments=(
            Moment(
                key="recommendation_answered",
                event="a written answer with reasons is with the family and the authority",
                limit=weeks(5),
            ),
        ),
        sources=(to_read("SI 2017/1306 regs 6-7"),),
        notes=("The numbers of the regulations are not certain.",),
    ),
)
