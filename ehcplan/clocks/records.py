"""Clocks of a school's own records: access, copies, and the file that follows a pupil."""

from ehcplan.clocks.definition import Clock, From, Moment, Step, Who, start, to_read
from ehcplan.clocks.period import months, working_days
from ehcplan.clocks.trigger import Trigger

_SCHOOL_DAYS = (
    "Fifteen school days. The school's holidays and training days are not known here, so there is "
    "no limit to give: the target counts working days, and the limit is that day or later."
)

RECORDS = (
    Clock(
        code="CLK-47",
        name="Subject access request",
        who=(Who.SCHOOL,),
        starts=(start(Trigger.SUBJECT_ACCESS_REQUESTED),),
        moments=(
            Moment(
                key="subject_access_answered",
                event="the copy has been given",
                limit=months(1),
                steps=(
                    Step(
                        says="If complex, and the person was told so within the month, at the "
                        "latest",
                        reckoning=months(3),
                        of=From.START,
                    ),
                ),
            ),
        ),
        sources=(to_read("UK GDPR Articles 12 and 15"),),
        notes=("School holidays do not stop this clock.",),
    ),
    Clock(
        code="CLK-48",
        name="A parent asks for the pupil's educational file",
        who=(Who.GOVERNORS,),
        starts=(start(Trigger.RECORD_REQUESTED),),
        moments=(
            Moment(
                key="record_given",
                event="the parent has seen the file or has a copy",
                limit=None,
                target=working_days(15),
            ),
        ),
        sources=(to_read("Education (Pupil Information) (England) Regulations 2005 reg 5"),),
        notes=(_SCHOOL_DAYS, "Maintained schools only; in an academy it is CLK-47."),
    ),
    Clock(
        code="CLK-49",
        name="Send on the pupil's file",
        who=(Who.SCHOOL,),
        starts=(start(Trigger.LEFT_SCHOOL),),
        moments=(
            Moment(
                key="file_sent_on",
                event="the file and the common transfer file are with the next school",
                limit=None,
                target=working_days(15),
            ),
        ),
        sources=(to_read("Education (Pupil Information) (England) Regulations 2005 reg 9"),),
        notes=(_SCHOOL_DAYS,),
    ),
)
