"""Rules E-01 to E-13: outcomes."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks.e import (
    no_outcomes,
    out_of_date,
    unlikely_number,
    without_steps,
)
from ehcplan.compliance.checks.e_ahead import (
    adulthood_missing,
    kinds_unmarked,
)
from ehcplan.compliance.checks.e_by_when import undated
from ehcplan.compliance.checks.e_links import unlinked
from ehcplan.compliance.checks.e_move import move_unplanned
from ehcplan.compliance.checks.e_subject import about_somebody_else
from ehcplan.compliance.checks.e_words import (
    mere_hope,
    provision_in_disguise,
    without_measure,
)
from ehcplan.compliance.citation import act, code, other, practice, reg
from ehcplan.compliance.rule import (
    FROM_LA_DRAFT,
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Rule,
    Sections,
    Whole,
)
from ehcplan.plan.whole import Letter

_E = frozenset({Letter.E})
_PLAN = Applies(kinds=WHOLE_PLAN)
_LA_PLAN = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)
_SMART = code("9.66", Mark.READ)
_TABLE = code("9.69 table, E")

RULES: tuple[Rule, ...] = (
    Rule(
        code="E-01",
        says="Section E holds the outcomes that are sought.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(e)", Mark.READ), act("37(2)(b)")),
        applies=_LA_PLAN,
        message="No outcomes were found in Section E.",
        why="The authority’s plan would not be lawful without the outcomes sought for {name}.",
        remedy="Write what {name} should be able to do, by when, for each need in Section B.",
        checks=(Whole(check=no_outcomes),),
        keeps="By July 2028 Petra orders her own lunch three days a week.",
        breaks="Outcomes: to be added.",
    ),
    Rule(
        code="E-02",
        says="Every outcome says by when.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_SMART,),
        applies=_PLAN,
        message="This outcome does not say by when.",
        why="Without a time nobody can tell, at a review, whether it was reached or is late.",
        remedy="Add a date, a term, or the end of a key stage: “By July 2028 …”.",
        checks=(Whole(check=undated),),
        keeps="By the end of Year 6 Petra swims ten metres.",
        breaks="Petra swims ten metres.",
    ),
    Rule(
        code="E-03",
        says="Every outcome says what somebody would see.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_SMART,),
        applies=_PLAN,
        message="“{seen}” gives a direction and no distance.",
        why=(
            "{why} Whoever reviews the plan needs to tell from {name}’s own doing whether it was "
            "reached."
        ),
        remedy="Say what somebody would see {name} do, how often or how much, and where.",
        checks=(Sections(check=without_measure, letters=_E),),
        keeps="Petra answers a question aloud in three lessons a day.",
        breaks="Petra’s confidence in lessons will grow and improve.",
    ),
    Rule(
        code="E-04",
        says="An outcome is a change in the person, and not support.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_SMART, _TABLE),
        applies=_PLAN,
        message="“{seen}” is support, not the difference that it makes.",
        why=(
            "{why} The Code asks for an outcome that describes the person, not the service. "
            "Support in E "
            "also cannot be enforced: it belongs in Section F, G or H."
        ),
        remedy="Move the support to its own section, and write what {name} will be able to do.",
        checks=(Sections(check=provision_in_disguise, letters=_E),),
        keeps="Petra reads a bus timetable by herself.",
        breaks="Petra will be given a reading programme.",
    ),
    Rule(
        code="E-05",
        says="The person is the subject of every outcome.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_SMART,),
        applies=_PLAN,
        message="“{seen}” is about what others do.",
        why="The Code asks for outcomes from the person’s side, and not from a service’s.",
        remedy="Begin with {name}: what will {name} do, say or manage?",
        checks=(Sections(check=about_somebody_else, letters=_E),),
        keeps="Petra chooses her own clothes each morning.",
        breaks="The class team will encourage choices.",
    ),
    Rule(
        code="E-06",
        says="An outcome is a step that can be reached, and not only a hope.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(
            _SMART,
            other("Contact", "guidance on outcomes and aspirations", mark=Mark.READ),
        ),
        applies=_PLAN,
        message="“{seen}” is a hope.",
        why=(
            "{why} Hopes stand in Section A, as high as anybody likes. An outcome is a step "
            "towards one."
        ),
        remedy="Keep the hope in Section A, and write here a step towards it that can be seen.",
        checks=(Sections(check=mere_hope, letters=_E),),
        keeps="Petra invites a friend home once a month.",
        breaks="Petra will have a happy and fulfilling life.",
    ),
    Rule(
        code="E-07",
        says="Outcomes come with steps, and with who checks progress and when.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE, code("9.69")),
        applies=_PLAN,
        message="No {missing} was found here.",
        why=(
            "An outcome may be years away. Shorter targets, and somebody who looks at them, show "
            "in "
            "time whether help is working."
        ),
        remedy="Add steps, who checks progress and when, and who sets the shorter-term targets.",
        checks=(Whole(check=without_steps),),
        keeps="The tutor sets targets every half-term and looks at them with the family each term.",
        breaks="An outcome, and nothing about the way there.",
    ),
    Rule(
        code="E-08",
        says="From 17, each outcome is marked as education and training, or not.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE, act("45(3)")),
        applies=_PLAN,
        message="This outcome is not marked as education or training, health, or care.",
        why=(
            "When the authority thinks about ending a plan after 18, it asks whether the education "
            "and training outcomes have been reached: those alone count."
        ),
        remedy="Mark each outcome: education and training, health, or care.",
        checks=(Whole(check=kinds_unmarked),),
        keeps="Outcome 2 (education and training): Petra passes Level 1 catering.",
        breaks="Outcome 2: Petra, 18, passes Level 1 catering.",
    ),
    Rule(
        code="E-09",
        says="From Year 9, outcomes prepare for work, home, community and health in adult life.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(
            code("9.68 and 8.9 to 8.10", Mark.IN_PART),
            other("Council for Disabled Children", "guide to Year 9 and after", mark=Mark.READ),
        ),
        applies=_PLAN,
        message="No outcome was found that prepares for: {areas}.",
        why="From Year 9 on a plan should look towards adult life in each of its four areas.",
        remedy="Add an outcome for each of these areas, or say why {name} needs none there yet.",
        checks=(Whole(check=adulthood_missing),),
        keeps="Four outcomes: a work placement, cooking, a youth club, and swimming each week.",
        breaks="Year 10: four outcomes about spelling.",
    ),
    Rule(
        code="E-10",
        says="A move that is near has a plan.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE,),
        applies=_PLAN,
        message="{name} {move}, and no plan for what comes next was found.",
        why=(
            "The Code asks for a forward plan for key changes, so that help does not stop with "
            "them."
        ),
        remedy="Add who visits where, who talks to whom, and when.",
        checks=(Whole(check=move_unplanned),),
        keeps="Move to secondary school: two visits in June 2027, with her teaching assistant.",
        breaks="Year 6, and no word about secondary school.",
    ),
    Rule(
        code="E-11",
        says="No outcome’s time has passed.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(reg("19(b)"), code("9.166")),
        applies=_PLAN,
        message="The time of this outcome ended with {ended}.",
        why="An outcome whose time has passed no longer says what help is for.",
        remedy="Say whether it was met, and write the next one.",
        checks=(Whole(check=out_of_date),),
        keeps="By July 2030 Petra rides the bus alone.",
        breaks="By July 2019 Petra rides the bus alone.",
    ),
    Rule(
        code="E-12",
        says="Every outcome has provision that serves it, and serves a need or a hope.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE, code("9.65")),
        applies=_LA_PLAN,
        message="{lacks}.",
        why="Help should lead to the outcome, and the outcome towards what {name} hopes for.",
        remedy=(
            "Link the outcome to what helps with it and to the need or hope behind it, or add "
            "those."
        ),
        checks=(Whole(check=unlinked),),
        keeps="Outcome: Petra signs 40 words. F: a signing tutor, one hour weekly.",
        breaks="Outcome: Petra signs 40 words. F: a reading group alone.",
    ),
    Rule(
        code="E-13",
        says="There are as many outcomes as people can work with.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(practice("one authority suggests six to eight outcomes", Mark.READ),),
        applies=_PLAN,
        message="{how}.",
        why=(
            "A handful of outcomes is remembered and worked for. Twenty are not, and one is seldom "
            "all."
        ),
        remedy="Bring together outcomes that belong together, or add what is missing.",
        checks=(Whole(check=unlikely_number),),
        keeps="Six outcomes.",
        breaks="Twenty-one outcomes.",
    ),
)
