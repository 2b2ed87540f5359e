"""Rules of Sections I, J and K: placement, personal budget, advice and information."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks.advice import (
    advice_came_in_time,
    has_all_kinds,
    is_fresh,
    is_listed_and_attached,
    reuse_is_agreed,
)
from ehcplan.compliance.checks.advice_psychologist import psychologist_advised
from ehcplan.compliance.checks.next_place import move_is_dated
from ehcplan.compliance.checks.payment import budget_is_spoken_of, payment_says_what_for
from ehcplan.compliance.checks.placement import draft_names_no_place, final_names_a_type
from ehcplan.compliance.checks.school_numbers import number_is_right, recorded_urn_is_right
from ehcplan.compliance.checks.sensory import sensory_specialist_was_heard
from ehcplan.compliance.checks.t import first_of
from ehcplan.compliance.checks.t_steps import advice_told_late
from ehcplan.compliance.citation import act, code, other, practice, reg
from ehcplan.compliance.rule import (
    FINAL_STAGES,
    FROM_LA_DRAFT,
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Lines,
    Rule,
    Whole,
)
from ehcplan.compliance.shapes import plain_triggers
from ehcplan.vocabulary import Stage

_FROM_DRAFT = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)
_ANY_PLAN = Applies(kinds=WHOLE_PLAN)

RULES: tuple[Rule, ...] = (
    Rule(
        code="I-01",
        says="A draft plan names no school and no type of school.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(act("38(5)"), code("9.77"), code("9.69 table, I")),
        applies=Applies(kinds=WHOLE_PLAN, stages=frozenset({Stage.LA_DRAFT, Stage.AMENDMENT})),
        message="This draft names a place: “{seen}”.",
        why="A draft leaves Section I open, so that the family can ask for a school first. A plan "
        "that names one before then is not lawful as a draft.",
        remedy="Leave Section I blank, with a note that it is completed when the plan is final. "
        "Keep the school that the family would like in their own views.",
        question="Is “{seen}” the place that the present plan already names, or a new one that "
        "should stay open until the family has had its say?",
        checks=(Whole(check=draft_names_no_place),),
        keeps="Section I is completed when the plan is final.",
        breaks="Placement: Hazelbrook School.",
    ),
    Rule(
        code="I-02",
        says="A final plan gives the school and its type, or the type alone.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(i)", Mark.READ), act("39"), act("40")),
        applies=Applies(kinds=WHOLE_PLAN, stages=FINAL_STAGES),
        message="Section I does not say what type of school or college {name} goes to.",
        why="A final plan has to say the type of school, with or without a name. Without it the "
        "plan would not be lawful.",
        remedy="Add the type, such as “mainstream primary school” or “special academy”. Where "
        "{name} is educated somewhere other than a school, say so and under which arrangement.",
        checks=(Whole(check=final_names_a_type),),
        keeps="Hazelbrook School, a maintained special school.",
        breaks="Hazelbrook.",
    ),
    Rule(
        code="I-03",
        says="A school’s or college’s number has the right form.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(practice("the numbers that the yearly SEN2 return uses"),),
        message="“{seen}” cannot be a {number}.",
        why="A wrong number sends returns and letters to another school.",
        remedy="Look the school up on the government’s list of schools. A URN has six digits; a "
        "UKPRN has eight and begins with 1.",
        checks=(
            Lines(check=number_is_right, triggers=plain_triggers("urn", "ukprn")),
            Whole(check=recorded_urn_is_right),
        ),
        keeps="URN 123456",
        breaks="URN 12345",
    ),
    Rule(
        code="I-04",
        says="In the year of a move, Section I says where the pupil goes next and from when.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(reg("18(1)", Mark.READ), code("9.179", Mark.READ)),
        applies=Applies(
            kinds=WHOLE_PLAN,
            stages=frozenset({Stage.FINAL, Stage.AMENDED_FINAL, Stage.AMENDMENT, Stage.REVIEW}),
        ),
        message="{name} moves on in {when}, and Section I does not say where to and from what day.",
        why="The next place has to be in the plan months ahead, so that visits, training and "
        "transport can be arranged.",
        remedy="Add where {name} goes next, or the type of place, with the day it starts, and give "
        "the present place its last day.",
        checks=(Whole(check=move_is_dated),),
        keeps="To July 2027: Weir Lane Primary School. From September 2027: Aldergate School.",
        breaks="Weir Lane Primary School.",
    ),
    Rule(
        code="J-01",
        says="A direct payment comes with the needs and outcomes that it meets.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(j)", Mark.READ),),
        applies=_ANY_PLAN,
        message="A direct payment stands here (“{seen}”) without what it is for.",
        why="Where provision is paid for directly, Section J has to give the needs and outcomes it "
        "meets. Without them the authority’s plan would not be lawful.",
        remedy="Name each need of Section B and each outcome of Section E that the payment meets.",
        checks=(Whole(check=payment_says_what_for),),
        keeps="A direct payment of £1,200 a year meets need B2 and outcome E1.",
        breaks="A direct payment of £1,200 a year.",
    ),
    Rule(
        code="J-02",
        says="Where there is no personal budget, Section J says so.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(
            other("IPSEA, checklist for EHC plans", "not applicable is an answer", mark=Mark.READ),
        ),
        applies=_FROM_DRAFT,
        message="Section J says nothing.",
        why="An empty box looks as if nobody had thought of it.",
        remedy="If there is no personal budget, write so, and that the family was told it may ask "
        "for one.",
        checks=(Whole(check=budget_is_spoken_of),),
        keeps="No personal budget was asked for.",
        breaks="Section J, with nothing under it.",
    ),
    Rule(
        code="K-01",
        says="Each piece of advice is listed with its author, role and date, and is attached.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(4)"), code("9.69 table, K")),
        applies=_FROM_DRAFT,
        message="“{report}” is listed without {lacks}.",
        why="The advice is part of the plan. A reader has to be able to find each report, and see "
        "whose it is and how old.",
        remedy="Add {lacks}. Attach each report that is listed, and list each that is attached.",
        checks=(Whole(check=is_listed_and_attached),),
        keeps="K4 Psychological advice, Ines Farrow, educational psychologist, 2 October 2026.",
        breaks="Psychology report.",
    ),
    Rule(
        code="K-02",
        says="Section K holds every kind of advice that the regulations ask for.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("6(1)", Mark.IN_PART),),
        applies=_FROM_DRAFT,
        message="Section K does not list {missing}.",
        why="An assessment gathers each kind of advice, and from Year 9 advice on adulthood too. "
        "Without all of them the authority’s plan would not be lawful.",
        remedy="Ask for what is not there, or write down that its author, the authority and the "
        "family "
        "agree that earlier advice is enough.",
        question="Was the family asked whether anyone else should give advice, and what did they "
        "say?",
        checks=(Whole(check=has_all_kinds),),
        keeps="Advice of parent, school, doctor, psychologist and social care.",
        breaks="Advice of parent, school and psychologist only.",
    ),
    Rule(
        code="K-03",
        says="Earlier advice is used again only where its author, the authority and the family "
        "agree.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("6(4)", Mark.READ),),
        applies=_FROM_DRAFT,
        message="“{report}” ({dated}) is older than the request for the assessment, and no "
        "agreement to use it again is noted.",
        why="Advice from before the request may stand only where its author, the authority and "
        "the family are all satisfied that it is enough.",
        remedy="Write down the three agreements with their date, or ask for new advice.",
        checks=(Whole(check=reuse_is_agreed),),
        keeps="Report of May 2026; its author, the authority and the family agreed in October.",
        breaks="Report of May 2024, with no word of who agreed to use it.",
    ),
    Rule(
        code="K-04",
        says="No advice was more than twelve months old when the plan was drafted.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(reg("6(4)", Mark.READ),),
        applies=_FROM_DRAFT,
        message="“{report}” was {months} months old when this plan was drafted.",
        why="A year is a long time for a child: what was measured then may not hold now.",
        remedy="Ask its author whether it still holds, or for an update.",
        checks=(Whole(check=is_fresh),),
        keeps="Occupational therapy report, 5 October 2026.",
        breaks="Occupational therapy report, 5 January 2025.",
    ),
    Rule(
        code="K-05",
        says="Psychological advice comes from an educational psychologist.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("6(1)(d)", Mark.IN_PART),),
        applies=_FROM_DRAFT,
        message="The psychological advice is by: {role}.",
        why="The regulations ask for this advice from an educational psychologist and nobody else.",
        remedy="Ask the authority for an educational psychologist’s advice, and list this report as "
        "other advice.",
        checks=(Whole(check=psychologist_advised),),
        keeps="Psychological advice, Ines Farrow, educational psychologist.",
        breaks="Psychological advice, Ines Farrow, specialist teacher.",
    ),
    Rule(
        code="K-06",
        says="With a hearing or sight need, a qualified specialist teacher was consulted.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("6(2)"),),
        applies=_FROM_DRAFT,
        message="The plan names a hearing or sight need ({seen}), and no specialist teacher of "
        "that need is among those who gave advice.",
        why="Educational advice about such a need may be given only after a teacher qualified for "
        "it was consulted.",
        remedy="Ask the sensory service for a qualified teacher’s advice and list it with its date.",
        checks=(Whole(check=sensory_specialist_was_heard),),
        keeps="Advice of Ola Brand, qualified teacher of the deaf, 30 September 2026.",
        breaks="A moderate hearing loss in B, and only the class teacher’s advice in K.",
    ),
    Rule(
        code="K-07",
        says="Advice came within six weeks of being asked for.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("8(1)", Mark.IN_PART),),
        applies=_ANY_PLAN,
        message="“{report}” was due on {due}.",
        why="Each body has six weeks from the day it was asked. What comes later holds up the plan "
        "that the child is waiting for.",
        remedy="If it has not come, ask for it today and tell the family. If an exception applies, "
        "write down which and why.",
        checks=(Whole(check=first_of(advice_came_in_time, advice_told_late)),),
        keeps="Asked on 7 September 2026, sent on 16 October.",
        breaks="Asked on 7 September 2026, sent on 2 November.",
    ),
)
