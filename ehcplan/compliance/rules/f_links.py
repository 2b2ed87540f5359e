"""Rules of Section F beside the rest of the plan: needs, outcomes, advice, sums, budget, placement."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import f_beside as beside
from ehcplan.compliance.checks import f_elsewhere as elsewhere
from ehcplan.compliance.checks import f_links as links
from ehcplan.compliance.checks import f_serves as serves
from ehcplan.compliance.checks import f_sums as sums
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
    Sections,
    Whole,
)
from ehcplan.plan.whole import Letter

_F = frozenset({Letter.F})
_PLAN = Applies(kinds=WHOLE_PLAN)
_LATER = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)
_TABLE_F = code("9.69 table, F", Mark.READ)
_REST_OF_F = code("9.69 table, F")
_IPSEA = other("IPSEA", "What an EHC plan must contain", "https://www.ipsea.org.uk", Mark.READ)

RULES: tuple[Rule, ...] = (
    Rule(
        code="F-01",
        says="Every need in Section B has provision in Section F.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(act("37(2)(c)"), code("9.68; 9.69 table, F")),
        applies=_PLAN,
        message="No provision in Section F was found for “{need}”.",
        why=(
            "Each special educational need must have provision. The authority’s plan would not be "
            "lawful with "
            "a need that nothing meets."
        ),
        remedy="Add what {name} receives for this need, or link the item that already meets it.",
        checks=(Whole(check=links.needs_are_met),),
        keeps=(
            "N2, handwriting: a laptop in every lesson, and typing taught for 20 minutes each "
            "Tuesday."
        ),
        breaks="N2, handwriting: (nothing in Section F)",
    ),
    Rule(
        code="F-11",
        says="Help that teaches or trains stands in Section F, whoever pays for it.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_IPSEA, act("21(5)"), code("9.73 to 9.76")),
        applies=_PLAN,
        message="“{seen}” stands outside Section F, and reads as teaching or training {name}.",
        why=(
            "Health or social care that educates or trains is special educational provision. In F "
            "it must be "
            "secured and can be appealed; elsewhere the plan would not be lawful in that part."
        ),
        remedy=(
            "If it teaches or trains {name}, move it to Section F. If it treats or cares, say so "
            "here."
        ),
        question="Does “{seen}” teach or train {name}, so that it belongs in Section F?",
        checks=(
            Whole(check=elsewhere.said_to_educate),
            Lines(
                check=elsewhere.educates_elsewhere,
                letters=frozenset({Letter.G, Letter.H1, Letter.H2}),
                triggers=elsewhere.CALLS_TEACHING,
            ),
        ),
        spares_exact=True,
        keeps="G: a dietitian checks Bo’s gastrostomy feeds for 30 minutes each term.",
        breaks="G: speech therapy twice a month to widen Bo’s vocabulary.",
    ),
    Rule(
        code="F-12",
        says="From Year 9 the provision helps to prepare for adult life.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(3)"),),
        applies=Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT, from_year=9),
        message="Nothing in Sections F to H2 was found that prepares {name} for adult life.",
        why=(
            "From Year 9 on the plan must include provision for adulthood and independent living: "
            "the "
            "authority’s plan would not be lawful without it."
        ),
        remedy=(
            "Add what {name} receives towards work, a home, friends and community, or health as an "
            "adult: "
            "for example travel training, work experience, cooking."
        ),
        checks=(Whole(check=serves.prepares_for_adult_life),),
        keeps=(
            "A travel mentor rides with Bo for 60 minutes every Wednesday from September to March."
        ),
        breaks="(Year 10: reading and spelling only)",
    ),
    Rule(
        code="F-13",
        says=(
            "The plan says which equipment, rooms, staffing and changes to the curriculum are "
            "needed."
        ),
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(_REST_OF_F,),
        applies=Applies(kinds=WHOLE_PLAN, begun=_F),
        message="“{seen}” is mentioned, and Section F has no equipment or arrangement for {kind}.",
        why=(
            "The Code asks for facilities and equipment, staffing and curriculum where a need "
            "calls for them."
        ),
        remedy=(
            "List what is needed for {kind}: what, where, for which activities, who maintains it. "
            "If nothing is, say so."
        ),
        question="Is any equipment, room, staffing or change to the curriculum needed for {kind}?",
        checks=(Whole(check=serves.lists_equipment),),
        keeps="B: hearing aids. F: a radio aid, checked each morning by the teaching assistant.",
        breaks="B: hearing aids. F: reading help only.",
    ),
    Rule(
        code="F-15",
        says="Where provision departs from advice, the plan gives the reason.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(_REST_OF_F,),
        applies=_PLAN,
        message="The advice gives {advised}; Section F gives {given}.",
        why=(
            "The Code asks how advice informed the provision, and for the reason where it was not "
            "followed."
        ),
        remedy="Write the reason for the difference, or bring Section F into line with the advice.",
        question="The advice says {advised} and Section F gives {given}: is the reason recorded?",
        checks=(Whole(check=beside.explains_departures),),
        keeps="Advice: 10 hours. F: 10 hours.",
        breaks="Advice: 10 hours. F: 5 hours, without a reason.",
    ),
    Rule(
        code="F-17",
        says="The amounts in Section F add up.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(practice("amounts that add up"),),
        applies=_PLAN,
        message="{sum} These amounts do not add up.",
        why="Nobody can tell which of the two amounts {name} is to have.",
        remedy="Put the amount right: minutes, times a week, weeks a year, and the total.",
        checks=(Sections(check=sums.adds_up, letters=_F),),
        keeps="38 sessions, weekly in term time.",
        breaks="10 sessions a year, each week.",
    ),
    Rule(
        code="F-21",
        says="Each item of provision helps an outcome.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_REST_OF_F,),
        applies=_LATER,
        message="“{seen}” is linked to no outcome.",
        why="The Code asks how the provision supports the outcomes.",
        remedy="Link it to the outcome that it helps, or say which.",
        checks=(Whole(check=serves.serves_an_outcome),),
        keeps="P4, typing: for outcome E2.",
        breaks="P4, typing: for no outcome.",
    ),
    Rule(
        code="F-22",
        says=(
            "Where no school is named because education is elsewhere, F describes the whole "
            "package."
        ),
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(act("61"), act("42")),
        applies=Applies(kinds=WHOLE_PLAN, stages=FINAL_STAGES),
        message=(
            "Education is arranged otherwise than at a school, and Section F does not tell {lacks}."
        ),
        why=(
            "With no school in Section I, Section F is all that can be secured for {name}. The "
            "authority’s "
            "plan would not be lawful with a package that is only named."
        ),
        remedy=(
            "List the whole week: tuition, therapies and activities, with hours, roles and places."
        ),
        checks=(Whole(check=beside.describes_the_package),),
        keeps=(
            "A tutor teaches Bo at home one-to-one for three hours every morning, 38 weeks a year."
        ),
        breaks="EOTAS package agreed.",
    ),
    Rule(
        code="F-23",
        says="Sections F and J tell the same of direct payments.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(j)", Mark.READ), code("9.69 table, F and J")),
        applies=_PLAN,
        message="{first} tells of a direct payment, and {second} does not.",
        why=(
            "A personal budget shows which needs and outcomes it secures; two sections that differ "
            "leave that open."
        ),
        remedy="Write the direct payment in both sections, or take it out of {first}.",
        checks=(Whole(check=beside.agrees_with_the_budget),),
        keeps=(
            "F: swimming lessons, by direct payment. J: a direct payment secures the swimming "
            "lessons."
        ),
        breaks="F: swimming lessons, by direct payment. J: no personal budget requested.",
    ),
)
