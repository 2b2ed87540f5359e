"""Clocks of moves between authorities and between health bodies."""

from ehcplan.clocks.definition import Clock, Moment, Who, read, read_in_part, start, to_read
from ehcplan.clocks.period import Counting, weeks, working_days
from ehcplan.clocks.special import (
    PLAN_PASSES_ON,
    REVIEW_AFTER_MOVE,
    THREE_MONTHS_AT_LEAST,
    not_reviewed_since,
)
from ehcplan.clocks.trigger import Trigger

_PASSED_ON = (
    start(Trigger.PLAN_TRANSFERRED),
    start(
        Trigger.MOVED_IN,
        "Counted as if the plan passed on the day of the move. If it came later, give "
        "plan_transferred.",
    ),
)
_WORKING_DAYS = (
    "Working days are read as Monday to Friday without Christmas Day, Good Friday and bank "
    "holidays; that reading is still to be checked."
)

MOVES = (
    Clock(
        code="CLK-28",
        name="Pass the plan to the new authority",
        who=(Who.OLD_AUTHORITY,),
        starts=(
            start(Trigger.MOVED_IN),
            start(
                Trigger.MOVE_KNOWN,
                "The day of the move is not known. If it is later than this limit, the plan passes "
                "on that day: give moved_in.",
            ),
        ),
        moments=(
            Moment(
                key="plan_passed_on",
                event="the plan is with the new authority",
                limit=PLAN_PASSES_ON,
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 15(1)-(2)"),),
        notes=("If the old authority learned of the move late, give move_known.", _WORKING_DAYS),
    ),
    Clock(
        code="CLK-29",
        name="Tell the family after a move",
        who=(Who.NEW_AUTHORITY,),
        starts=_PASSED_ON,
        moments=(
            Moment(
                key="move_explained",
                event="the family knows that the plan has passed on, whether there will be an "
                "assessment and when the plan will be reviewed",
                limit=weeks(6),
            ),
        ),
        sources=(read("SEND Regulations 2014 reg 15(4)"),),
    ),
    Clock(
        code="CLK-30",
        name="First review after a move",
        who=(Who.NEW_AUTHORITY,),
        starts=_PASSED_ON,
        moments=(
            Moment(
                key="moved_plan_reviewed",
                event="the plan is reviewed",
                limit=REVIEW_AFTER_MOVE,
                target=THREE_MONTHS_AT_LEAST,
            ),
        ),
        sources=(
            read("SEND Regulations 2014 reg 15(5), first limb"),
            to_read("reg 15(5), second limb"),
        ),
        notes=(
            "Without the day of the last review (or of the first plan) there is no limit to give: "
            "it is the target or later.",
        ),
        applies=not_reviewed_since,
    ),
    Clock(
        code="CLK-31",
        name="Change of responsible health body",
        who=(Who.HEALTH,),
        starts=(start(Trigger.ICB_CHANGE_KNOWN),),
        moments=(
            Moment(
                key="icb_told",
                event="the new health body knows; if Section G can no longer be carried out, the "
                "authority has been asked to assess or review",
                limit=working_days(15),
                target=working_days(15, Counting.BEGINNING_WITH),
            ),
        ),
        sources=(read_in_part("SEND Regulations 2014 reg 16"),),
        notes=("The target counts the first day too, which is safer.", _WORKING_DAYS),
    ),
)
