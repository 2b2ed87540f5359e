"""Rules of Sections G and H: health and social care provision."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import g, h
from ehcplan.compliance.citation import act, code, judgment, reg
from ehcplan.compliance.rule import (
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
from ehcplan.compliance.shapes import plain_triggers
from ehcplan.plan.whole import Letter

_PLAN = Applies(kinds=WHOLE_PLAN)
_LATER = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)
_SOCIAL = frozenset({Letter.H1, Letter.H2})

RULES: tuple[Rule, ...] = (
    Rule(
        code="G-01",
        says="Section G sets out the health provision, or says who found that none is needed.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(g)", Mark.READ),),
        applies=_LATER,
        message="Section G does not say what health provision there is, or that there is none.",
        why=(
            "Health provision that the learning difficulty or disability calls for has its own "
            "section. "
            "The authority’s plan would not be lawful without it, even where the answer is none."
        ),
        remedy=(
            "Write the health provision, or that none is reasonably required, with who said so and "
            "the date."
        ),
        checks=(Whole(check=g.health_is_said),),
        keeps="None required (integrated care board, 20 October 2026).",
        breaks="N/A",
    ),
    Rule(
        code="G-02",
        says=(
            "The commissioning body has agreed to the health provision, and the plan says who and "
            "when."
        ),
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(2)", Mark.READ),),
        applies=_LATER,
        message=(
            "Section G holds health provision, and nothing shows that the health body agreed to it."
        ),
        why=(
            "Only what the integrated care board has agreed may stand in Section G. The "
            "authority’s "
            "plan would not be lawful without that agreement."
        ),
        remedy="Note which body agreed, who spoke for it, in what role, and the date.",
        checks=(Whole(check=g.health_is_agreed),),
        keeps="Agreed by the integrated care board: designated clinical officer, 18 November 2026.",
        breaks="A nurse gives Sam his midday medicine. (Nobody’s agreement is recorded.)",
    ),
    Rule(
        code="G-03",
        says="Each item of health provision says what it is, how much, how often and who gives it.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(
            judgment("VS and RS v Hampshire CC", "[2021] UKUT 187 (AAC)", Mark.READ),
            code("9.69 table, G"),
        ),
        applies=_PLAN,
        message="“{seen}” does not say {gaps}.",
        why=(
            "Health provision should be as precise as educational provision, so that {name} can "
            "count on it."
        ),
        remedy=(
            "Add {gaps}: for example “60 minutes, twice a year, by a community occupational "
            "therapist”."
        ),
        checks=(Sections(check=g.health_is_specific, letters=frozenset({Letter.G})),),
        keeps="A community physiotherapist checks the standing frame for 45 minutes each term.",
        breaks="Physio input.",
    ),
    Rule(
        code="H-01",
        says=(
            "H1 and H2 stand by themselves, each with its provision or with the word that there is "
            "none."
        ),
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(h)", Mark.READ),),
        applies=_PLAN,
        message="{gap}, where H1 and H2 must each be shown.",
        why=(
            "H1 is what section 2 of the Chronically Sick and Disabled Persons Act 1970 calls for; "
            "H2 is "
            "all other social care. They rest on different duties, and the authority’s plan would "
            "not be "
            "lawful with the two in one."
        ),
        remedy=(
            "Show H1 and H2 under headings of their own, and write in each what there is, or "
            "“none” with who said so."
        ),
        checks=(Whole(check=h.care_is_in_two_boxes),),
        keeps="H1: None required (children’s services, 9 October 2026). H2: a support worker …",
        breaks="Section H: None.",
    ),
    Rule(
        code="H-02",
        says="From the 18th birthday H1 is empty, and adult care stands in H2.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(
            reg("12(1)(h)(i)", Mark.READ),
            act("37(2)(e)"),
            code("9.69 table, H1 and H2"),
        ),
        applies=Applies(kinds=WHOLE_PLAN, from_age=18),
        message="{name} is 18 or over, and H1 still holds “{seen}”.",
        why=(
            "H1 is for people under 18. From 18 on, the duty behind it has ended, and a plan that "
            "rests "
            "on it would not be lawful in that part."
        ),
        remedy="Move what {name} still receives to H2, as adult care and support.",
        checks=(Whole(check=h.ends_at_18),),
        keeps="H2: a support worker for five hours every Saturday, under the adult care plan.",
        breaks="H1, at 19: short breaks at the family centre.",
    ),
    Rule(
        code="H-03",
        says="Breaks by day are in H1, nights away in H2.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.69 table, H1 and H2"),),
        applies=_PLAN,
        message="“{seen}” reads as {what}, which belongs in {right}.",
        why=(
            "The two boxes rest on different duties: what stands in the wrong one may not be owed "
            "to {name}."
        ),
        remedy="Move it to {right}, or say why it stands here.",
        checks=(
            Lines(
                check=h.breaks_are_in_the_right_box,
                letters=_SOCIAL,
                triggers=plain_triggers(
                    "residential", "overnight-", "night", "nights", "sleepover-", "sleep", "stays", "stay",
                    "weekend", "weekends", "hours", "hour", "shared", "foster-", "short-", "break",
                    "breaks", "club", "clubs", "scheme", "schemes", "playscheme-", "centre", "care",
                    "sitting", "sitter-", "babysitter-", "house", "home", "sleeps", "sleeping",
                    "camp-", "canvas", "tent", "friday", "saturday", "non-residential",
                    "adaptation-", "practical", "meals", "respite", "daytime", "rest", "rests", "breather", "time",
                ),
            ),
        ),
        keeps="H1: a youth mentor leads the Saturday club for four hours, 40 weeks a year.",
        breaks="H1: one weekend away each month.",
    ),
    Rule(
        code="H-04",
        says="Each item of social care says what it is, how long, how often and who provides it.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.69 table, H1"),),
        applies=_PLAN,
        message="“{seen}” does not say {gaps}.",
        why="{name}’s family should be able to tell what they can count on each week.",
        remedy=(
            "Add {gaps}: for example “Saturday club with a youth worker, four hours, 40 weeks a "
            "year”."
        ),
        checks=(Sections(check=h.care_is_specific, letters=_SOCIAL),),
        keeps="A personal assistant goes swimming with Jo for two hours each Friday in term time.",
        breaks="Respite for the family.",
    ),
)  # fmt: skip
