"""Rules B-01 to B-10: special educational needs."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks.b import (
    bare_labels,
    no_needs,
    support_in_needs,
    vague_needs,
)
from ehcplan.compliance.checks.b_facts import (
    advice_without_need,
    areas_not_considered,
    main_need_not_coded,
    sections_disagree,
    taught_needs_outside_b,
)
from ehcplan.compliance.checks.b_levels import stale_levels
from ehcplan.compliance.citation import act, code, judgment, other, practice, reg
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

_B = frozenset({Letter.B})
_PLAN = Applies(kinds=WHOLE_PLAN)
_LA_PLAN = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)
_TABLE = code("9.69 table, B")

RULES: tuple[Rule, ...] = (
    Rule(
        code="B-01",
        says="Section B holds the special educational needs.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(b)", Mark.READ), act("37(2)(a)")),
        applies=_PLAN,
        message="No needs were found in Section B.",
        why="The authority’s plan would not be lawful without {name}’s special educational needs.",
        remedy="Describe each need: what is hard for {name}, how much, and where it shows.",
        checks=(Whole(check=no_needs),),
        keeps=(
            "Petra reads 20 common words and cannot yet read a sentence (class teacher, May 2026)."
        ),
        breaks="Needs: see attached reports.",
    ),
    Rule(
        code="B-02",
        says="Every need that the advice identifies is in Section B.",
        duty=Duty.MUST,
        certainty=Certainty.ASKS,
        citations=(
            act("37(2)(a)"),
            judgment(
                "R v Secretary of State for Education ex p E", "[1992] 1 FLR 377", Mark.IN_PART
            ),
            _TABLE,
        ),
        applies=_LA_PLAN,
        message="{whose} speaks of {what}, and no need in the plan comes from it.",
        why=(
            "All identified needs must stand in the plan: it would not be lawful otherwise, and "
            "help "
            "follows from what stands here."
        ),
        remedy="Add the need to Section B, or write why it is left out.",
        question="{whose} seems to speak of {what}. Is every need that it identifies in Section B?",
        checks=(Whole(check=advice_without_need),),
        keeps="A need in Section B that names the occupational therapist’s report of 3 May 2026.",
        breaks="A hearing report in Section K, and no word about hearing in Section B.",
    ),
    Rule(
        code="B-03",
        says="A need says what is hard, and not only the diagnosis.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(
            act("20"),
            other("Contact and IPSEA", "guidance on describing needs", mark=Mark.READ),
        ),
        applies=_PLAN,
        message="This gives the diagnosis and not what it makes hard for {name}: “{seen}”.",
        why="Two pupils with one diagnosis need different help. Help follows from the difficulty.",
        remedy="Say what it makes hard for {name} in learning, how much, and when.",
        checks=(Sections(check=bare_labels, letters=_B),),
        spares_exact=True,
        keeps="Davit has dyspraxia: he writes two lines in ten minutes (OT, March 2026).",
        breaks="Davit has dyspraxia.",
    ),
    Rule(
        code="B-04",
        says="A need is told exactly enough for help to be matched to it.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE, judgment("Worcestershire CC v SE", "on needs and matching provision")),
        applies=_PLAN,
        message="“{seen}” leaves the need open.",
        why="{why} A need in soft words can be met by nearly anything. Help is measured against it.",
        remedy="Say how much, in what and when: an example, a score, something that was seen.",
        checks=(Sections(check=vague_needs, letters=_B),),
        spares_exact=True,
        keeps="Petra waits for an adult in three lessons out of four (seen in June 2026).",
        breaks="Petra has a few minor difficulties with her work.",
    ),
    Rule(
        code="B-05",
        says="Section B tells needs; the help stands in Section F.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(reg("12(1)", Mark.READ),),
        applies=_PLAN,
        message="“{seen}” is support.",
        why="The sections are separate for a reason: help that stands in B is easily lost from F.",
        remedy="Keep the need here, and put the support in Section F.",
        checks=(Sections(check=support_in_needs, letters=_B),),
        spares_exact=True,
        keeps="Petra cannot yet begin a task without being shown the first step.",
        breaks="Petra requires an hour of teaching assistant time a day.",
    ),
    Rule(
        code="B-06",
        says="Scores and levels say the test and a date within twelve months.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.61"),),
        applies=_PLAN,
        message="“{seen}” {wrong}.",
        why="A level without its day, or an old one, may no longer be true of {name}.",
        remedy="Give the test and its date; where it is older than a year, ask for a newer one.",
        checks=(Sections(check=stale_levels, letters=_B),),
        spares_exact=True,
        keeps="Spelling age 7 years 2 months (Vernon, June 2026).",
        breaks="Spelling age 7.",
    ),
    Rule(
        code="B-07",
        says="Each area of need was thought about.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(code("6.28 to 6.35"),),
        applies=_PLAN,
        message="{what}.",
        why=(
            "The Code’s four areas are a way of making sure that nothing is overlooked. They need "
            "not be headings."
        ),
        remedy="Add the need or its area, or write that none was identified there.",
        checks=(Whole(check=areas_not_considered),),
        keeps="Sensory and physical: none identified (occupational therapist, May 2026).",
        breaks="Glasses in Section A, an occupational therapist in K, and nothing of either in B.",
    ),
    Rule(
        code="B-08",
        says="A need whose help teaches stands in B, though it is also health or care.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(act("21(5)"), _TABLE, code("9.73 to 9.76")),
        applies=_LA_PLAN,
        message="“{seen}” stands in health or social care alone, and help with it would teach.",
        why="Health or care provision that educates or trains counts as special educational.",
        remedy="Put the need in B and the help in F as well.",
        question=(
            "Would help with “{seen}” teach {name} something, so that it belongs in B and F too?"
        ),
        checks=(Whole(check=taught_needs_outside_b),),
        keeps="Toilet training told in Section C and in Section B.",
        breaks="A toilet training programme told in Section C alone.",
    ),
    Rule(
        code="B-09",
        says="One main type of need is chosen, by a code of the census.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(
            other("Department for Education", "SEN2 return and school census", mark=Mark.READ),
        ),
        applies=_PLAN,
        message="{what} The main type of need for the census is not clear.",
        why=(
            "School and authority report one main type of need each year, and it should be the "
            "same."
        ),
        remedy="Choose one main type of need, and others after it in order.",
        checks=(Whole(check=main_need_not_coded),),
        keeps="Main need SLCN, second need MLD.",
        breaks="Main need SLCN, second need SLCN.",
    ),
    Rule(
        code="B-10",
        says="Section B agrees with the other sections about plain facts.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(practice("facts that are the same wherever they stand"),),
        applies=_LA_PLAN,
        message="Sections {where} do not agree about {what}: “{seen}”.",
        why="Where two sections differ, a reader believes one of them, and it may be the wrong one.",
        remedy="Find out what is so and write it the same in each section.",
        checks=(Whole(check=sections_disagree),),
        keeps="A: “I sign”. B: Davit is deaf and uses British Sign Language.",
        breaks="A: “my white cane”. B: eyesight is normal.",
    ),
)
