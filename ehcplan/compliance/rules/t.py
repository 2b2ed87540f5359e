"""Rules of time: each step in its time, exceptions recorded, turning points seen in advance.

They are checked against the events of a case by the clocks; of a bare Word file nothing is said.
"""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import t_steps as told
from ehcplan.compliance.checks.awaited import (
    amending_goes_on,
    assessment_goes_on,
    decision_is_awaited,
    decision_on_review_is_awaited,
    meeting_is_ahead,
    only_if_recorded,
    report_is_awaited,
    will_amend,
)
from ehcplan.compliance.checks.t import InTime, each_of, first_of
from ehcplan.compliance.checks.t_meeting import papers_came_late
from ehcplan.compliance.checks.t_paper import draft_is_late, year_is_over
from ehcplan.compliance.checks.t_planned import amended_is_planned_late, final_is_planned_late
from ehcplan.compliance.checks.t_since import year_went_by
from ehcplan.compliance.checks.t_small_child import small_child_is_reviewed
from ehcplan.compliance.checks.t_window import window_is_short
from ehcplan.compliance.checks.turns import (
    delay_is_excused,
    exceptions_are_recorded,
    move_is_in_time,
    turning_points,
    window_was_kept_open,
)
from ehcplan.compliance.citation import Citation, act, code, judgment, practice, reg
from ehcplan.compliance.rule import Applies, Certainty, Duty, Lines, Rule, Whole
from ehcplan.compliance.shapes import plain_triggers
from ehcplan.plan.known import Known

_DEVON: Citation = judgment(
    "R (L, M and P) v Devon County Council", "[2022] EWHC 493 (Admin)", Mark.READ
)
_LA, _SCHOOL, _EITHER = "the authority’s", "the school’s", "the school’s or the authority’s"
_SAYS = "“{step}” {due} ({source}). {then}. This is {whose} step."

RULES: tuple[Rule, ...] = (
    Rule(
        code="T-01",
        says="The family knows within six weeks of the request whether there will be an assessment.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("5(1)", Mark.READ), reg("5(2)", Mark.READ), reg("5(3)", Mark.READ)),
        message=_SAYS,
        why="{name} may get no help while nobody has decided, and every later date moves with this.",
        remedy="Ask the authority for its decision in writing today. If an exception applies, "
        "write down which, why and who decided.",
        checks=(
            Whole(
                check=first_of(
                    InTime(
                        steps=(("CLK-01", "assessment_decided"),),
                        whose=_LA,
                        open_when=decision_is_awaited,
                    ),
                    told.DECIDED_TO_ASSESS,
                )
            ),
        ),
        keeps="Request 7 September 2026, decision 19 October.",
        breaks="Request 7 September 2026, decision 26 October.",
    ),
    Rule(
        code="T-02",
        says="A refusal to make a plan is told within sixteen weeks of the request.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("10(1)", Mark.READ), act("36(9)", Mark.READ)),
        message=_SAYS,
        why="The family can appeal only against a decision that it has been told of.",
        remedy="Ask the authority for the notice, with its reasons and the right to appeal.",
        checks=(
            Whole(
                check=first_of(
                    InTime(
                        steps=(("CLK-03", "plan_refused"),), whose=_LA, open_when=only_if_recorded
                    ),
                    told.REFUSED,
                )
            ),
        ),
        keeps="Request 7 September 2026, notice 23 December.",
        breaks="Request 7 September 2026, notice 4 January 2027.",
    ),
    Rule(
        code="T-03",
        says="The family has at least fifteen days to comment on a draft.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("13(1)", Mark.READ), act("38(2)", Mark.READ), reg("22(2)(c)", Mark.READ)),
        message=_SAYS,
        why="In these days the family may comment, ask for a school and ask for a meeting. The day "
        "the draft arrives is the first of them.",
        remedy="Ask the authority to take comments to the end of the fifteen days, and tell the "
        "family that it still may send them.",
        checks=(
            Whole(check=first_of(window_was_kept_open, told.COMMENTS_CLOSED, window_is_short)),
        ),
        keeps="Served 27 November 2026, open to the end of 11 December.",
        breaks="Served 27 November 2026, closed on 10 December.",
    ),
    Rule(
        code="T-04",
        says="The final plan is sent within twenty weeks of the request.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("13(2)", Mark.READ),),
        message=_SAYS,
        why="Until it is final nobody has to provide what the plan says. School holidays count.",
        remedy="Ask the authority on what day it will send the plan. If an exception applies, "
        "write down which, why and who decided.",
        checks=(
            Whole(
                check=first_of(
                    each_of(
                        InTime(
                            steps=(("CLK-06", "final_plan_sent"),),
                            whose=_LA,
                            open_when=assessment_goes_on,
                        ),
                        draft_is_late,
                    ),
                    told.FINAL_SENT,
                    final_is_planned_late,
                )
            ),
        ),
        keeps="Request 7 September 2026, final plan 25 January 2027.",
        breaks="Request 7 September 2026, final plan 1 February 2027.",
    ),
    Rule(
        code="T-05",
        says="Everyone invited to a review has notice and papers two weeks before it.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("20(3)", Mark.READ), reg("20(4)", Mark.READ)),
        message=_SAYS,
        why="People who read the papers on the day cannot take part in the decision.",
        remedy="If the meeting is still to come, send what is due today and offer a later day. If "
        "it is over, note in the report who had the papers when.",
        checks=(
            Whole(
                check=first_of(
                    InTime(
                        steps=(("CLK-12", "review_invited"), ("CLK-13", "review_papers_sent")),
                        whose=_EITHER,
                        open_when=meeting_is_ahead,
                    ),
                    papers_came_late,
                    told.PAPERS_SENT,
                )
            ),
        ),
        keeps="Meeting 12 November 2026, papers 28 October.",
        breaks="Meeting 12 November 2026, papers 5 November.",
    ),
    Rule(
        code="T-06",
        says="The report of a review is with everyone within two weeks of the meeting.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("20(7)"), code("9.176", Mark.IN_PART)),
        message=_SAYS,
        why="The authority has only two more weeks to decide, and decides on this report.",
        remedy="Send the report today to everyone who was invited, and tell the authority.",
        checks=(
            Whole(
                check=first_of(
                    InTime(
                        steps=(("CLK-14", "review_report_sent"),),
                        whose=_SCHOOL,
                        open_when=report_is_awaited,
                    ),
                    told.REPORTED,
                )
            ),
        ),
        keeps="Meeting 12 November 2026, report 26 November.",
        breaks="Meeting 12 November 2026, report 30 November.",
    ),
    Rule(
        code="T-07",
        says="The decision on a review, with any proposed amendments, is told within four weeks.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("20(10)", Mark.READ), reg("22(1)", Mark.READ), _DEVON),
        message=_SAYS,
        why="A letter that says “we intend to amend” is not enough: the proposed amendments go "
        "with it, in the same four weeks.",
        remedy="Ask the authority for the decision and the proposed amendments today.",
        checks=(
            Whole(
                check=first_of(
                    each_of(
                        InTime(
                            steps=(("CLK-15", "review_decided"),),
                            whose=_LA,
                            open_when=decision_on_review_is_awaited,
                        ),
                        InTime(
                            steps=(("CLK-16", "amendment_notice_sent"),),
                            whose=_LA,
                            open_when=will_amend,
                        ),
                    ),
                    told.REVIEW_DECIDED,
                )
            ),
        ),
        keeps="Meeting 12 November 2026, decision and amendments 10 December.",
        breaks="Meeting 12 November 2026, decision 10 December, amendments 15 January 2027.",
    ),
    Rule(
        code="T-08",
        says="The amended plan is sent within eight weeks of the notice, and twelve of the meeting.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("22(3)", Mark.READ), reg("22(4)", Mark.READ), _DEVON),
        message=_SAYS,
        why="Eight weeks run from the day the notice was sent, however early that was.",
        remedy="Ask the authority on what day it will send the amended plan, or its decision not "
        "to amend.",
        checks=(
            Whole(
                check=first_of(
                    each_of(
                        InTime(
                            steps=(("CLK-18", "amended_plan_sent"), ("CLK-20", "review_ended")),
                            whose=_LA,
                            open_when=amending_goes_on,
                            once=True,
                        ),
                        InTime(
                            steps=(("CLK-19", "not_amended_notice_sent"),),
                            whose=_LA,
                            open_when=only_if_recorded,
                        ),
                    ),
                    told.AMENDED_SENT,
                    amended_is_planned_late,
                )
            ),
        ),
        keeps="Notice 27 November 2026, amended plan 22 January 2027.",
        breaks="Notice 27 November 2026, amended plan 4 February 2027.",
    ),
    Rule(
        code="T-09",
        says="A plan is reviewed within twelve months, decision and all.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(code("9.169", Mark.READ), act("44(1)")),
        message=_SAYS,
        why="Only the decision completes a review; the meeting alone does not.",
        remedy="Hold the meeting if there was none. If there was, ask the authority for its "
        "decision today.",
        checks=(
            Whole(
                check=first_of(
                    each_of(
                        InTime(steps=(("CLK-10", "review_completed"),), whose=_LA), year_is_over
                    ),
                    year_went_by,
                )
            ),
        ),
        keeps="Plan made 20 November 2026, decision on its review 19 November 2027.",
        breaks="Plan made 20 November 2026, decision on its review 20 November 2027.",
    ),
    Rule(
        code="T-10",
        says="The plan of a child under five is looked at every three to six months.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(code("9.178", Mark.READ),),
        applies=Applies(below_age=5),
        message=_SAYS,
        why="At this age much changes in half a year, and help should change with it.",
        remedy="Arrange a short review with the setting and the family. The yearly review stays.",
        checks=(Whole(check=small_child_is_reviewed),),
        keeps="Plan made 20 May 2026, looked at on 20 October.",
        breaks="Plan made 20 March 2026, and not looked at since by 21 November.",
    ),
    Rule(
        code="T-11",
        says="Before a move to another phase the plan is amended in time and names the next place.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("18(1)", Mark.READ), reg("18(2)", Mark.READ), code("9.179", Mark.READ)),
        message=_SAYS,
        why="The family needs time to appeal and {name} needs time to get ready before September.",
        remedy="Ask the authority to name the next place now, and plan visits with it.",
        checks=(Whole(check=move_is_in_time),),
        keeps="Year 7 in September 2027, amended plan 12 February 2027.",
        breaks="Year 7 in September 2027, amended plan 1 March 2027.",
    ),
    Rule(
        code="T-12",
        says="An exception to a time limit is one the law lists, with who decided it and why.",
        duty=Duty.MUST,
        certainty=Certainty.ASKS,
        citations=(reg("13(3)", Mark.READ), reg("10(4)", Mark.READ), reg("5(4)", Mark.READ)),
        message="An exception is claimed here (“{seen}”), and {doubt}.",
        why="Only what the regulations list excuses a date. A lack of staff, a backlog or late "
        "advice never does, and the duty itself stays.",
        remedy="Write down which limb applies, the dates that show it, and who decided.",
        question="An exception is claimed here (“{seen}”), and {doubt}. Which limb of the law "
        "applies, and what shows it?",
        checks=(
            Whole(check=exceptions_are_recorded),
            Lines(
                check=delay_is_excused, triggers=plain_triggers("due", "because", "owing", "result")
            ),
        ),
        keeps="Regulation 5(4)(a): school closed 22 July to 2 September, asked on 20 July.",
        breaks="Delayed because of staff shortage.",
    ),
    Rule(
        code="T-13",
        says="A school answers a consultation about a place within fifteen days.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(code("9.83"), act("38")),
        message=_SAYS,
        why="Without an answer the authority may go on and name the school. Weekends and holidays "
        "count.",
        remedy="Answer today: say what you can provide, what you would need, and why.",
        checks=(
            Whole(
                check=first_of(
                    InTime(steps=(("CLK-07", "consultation_answered"),), whose=_SCHOOL),
                    told.ANSWERED,
                )
            ),
        ),
        keeps="Consulted on 2 November 2026, answered on 16 November.",
        breaks="Consulted on 2 November 2026, answered on 24 November.",
    ),
    Rule(
        code="T-14",
        says="Turning points are thought of before they come.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(practice("ask early who decides, what changes and what comes next"),),
        needs=frozenset({Known.BORN}),
        message="{name} is coming up to {turns}.",
        why="What changes on that day takes months to arrange: who decides, which services, which "
        "place.",
        remedy="Put it on the next meeting’s list: what changes for {name}, who tells them, and who "
        "does what by when.",
        checks=(Whole(check=turning_points),),
        keeps="A pupil of eight, in Year 4.",
        breaks="A pupil who turns 18 in two months.",
    ),
)
