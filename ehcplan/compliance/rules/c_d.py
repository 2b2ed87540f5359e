"""Rules C-01 to C-04 and D-01 to D-04: health needs and social care needs."""

import re

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks.c import conditions_without_plan, health_needs_unmet
from ehcplan.compliance.checks.d import (
    adult_care_unsaid,
    not_known_is_no_advice,
    protection_without_consent,
)
from ehcplan.compliance.checks.nothing import SaysWhatOrNone
from ehcplan.compliance.checks.routine import routine_care
from ehcplan.compliance.citation import act, code, other, reg
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import (
    FROM_LA_DRAFT,
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Lines,
    Rule,
    Whole,
)
from ehcplan.compliance.shapes import triggers_of
from ehcplan.compliance.words.care import (
    HOLDS_NOTHING,
    HOUSEHOLD,
    NOTHING_HERE,
    ROUTINE_CARE,
)
from ehcplan.plan.whole import Letter

_HEALTH_SOURCE = Pattern(
    r"\b(?:paediatric\w*|health\s+visitor|nurses?|nursing|doctors?|dr|gp|general\s+practi\w+|icb|"
    r"integrated\s+care|clinical\s+officer|medical\s+(?:advice|officer|report|assessment|adviser)|"
    r"dco|"
    r"dmo|consultant|therap\w+|camhs|clinic|hospital|nhs|audiolog\w*|surgery|midwife|"
    r"(?<!school )reports?|"
    r"assess(?:ed|ments?|or)|appendi(?:x|ces)|annex|k\s?\d+|health\s+(?:advice|team|service|trust|"
    r"professional|assessment|report)s?|advice\s+(?:of|from|by|dated|given|received))\b",
    re.IGNORECASE,
)
_CARE_SOURCE = Pattern(
    r"\b(?:social\s+work\w*|social\s+care\s+(?:advice|assess\w+|report|team|officer|adviser|worker|"
    r"on|"
    r"dated|,|\d)|(?:children|adult)['’]?s?['’]?\s+(?:social\s+care\b(?!\s+needs)|services)|"
    r"adult\s+(?:social\s+)?care(?!\s+needs)|early\s+help|family\s+(?:support|worker|hub)|mash|"
    r"assess(?:ed|ments?|or)|reports?|appendi(?:x|ces)|annex|k\s?\d+|disabilit\w+\s+(?:team|"
    r"service)|"
    r"transitions?\s+(?:worker|team)|designated\s+social|dsco|"
    r"advice\s+(?:of|from|by|dated|given|received|found|says))\b"
    r"|\(\s*(?:children['’]?s?\s+)?social\s+(?:care|services)\b",
    re.IGNORECASE,
)
_PLAN = Applies(kinds=WHOLE_PLAN)
_LA_PLAN = Applies(kinds=WHOLE_PLAN, stages=FROM_LA_DRAFT)

RULES: tuple[Rule, ...] = (
    Rule(
        code="C-01",
        says="Section C tells the health needs, or that health advice found none.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(c)", Mark.READ), code("9.69 table, C")),
        applies=_PLAN,
        message=(
            "Section C {what}: it tells neither a health need nor that health advice found none."
        ),
        why=(
            "The authority’s plan would not be lawful without its own section for health needs "
            "that "
            "relate to special educational needs, and an empty one does not show that anybody "
            "asked."
        ),
        remedy=(
            "Describe each health need, or write that none was found, with who in health gave the "
            "advice and on which date."
        ),
        checks=(Whole(check=SaysWhatOrNone(letter=Letter.C, source=_HEALTH_SOURCE)),),
        keeps="No health needs related to learning were found (school nurse, 8 October 2026).",
        breaks="Not applicable.",
    ),
    Rule(
        code="C-02",
        says="The health needs in Section C have to do with special educational needs.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.69 table, C"),),
        applies=_LA_PLAN,
        message="“{seen}” reads like routine care.",
        why=(
            "{why} Section C is for health needs that go with special educational needs. Routine "
            "care "
            "hides what staff must know."
        ),
        remedy=(
            "Say how it affects {name}’s learning, or take it out unless the health body asks for "
            "it "
            "to stand here."
        ),
        checks=(
            Lines(
                check=routine_care,
                triggers=triggers_of(ROUTINE_CARE),
                letters=frozenset({Letter.C}),
            ),
        ),
        keeps="Joint pain stops Petra writing after ten minutes.",
        breaks="Sees the dentist twice a year.",
    ),
    Rule(
        code="C-03",
        says="Every health need has provision, or a reason why none is needed.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(code("9.69 table, G"),),
        applies=_LA_PLAN,
        message="Nothing in Sections F to H answers this health need: “{seen}”.",
        why="A need without help beside it leaves the family and the school guessing who does what.",
        remedy=(
            "Add the provision in Section G (or in F where it educates or trains), or say here "
            "that "
            "none is needed and who said so."
        ),
        checks=(Whole(check=health_needs_unmet),),
        keeps="C: asthma. G: a school nurse checks the inhaler plan for 30 minutes each term.",
        breaks="C: asthma. G: nothing.",
    ),
    Rule(
        code="C-04",
        says="A condition that needs care in school has an individual health care plan.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(code("9.62", Mark.READ), act("100")),
        applies=_PLAN,
        message="{condition} is told of, and no individual health care plan is mentioned.",
        why=(
            "Schools keep a plan for such conditions, and the Code lets it be attached. Whoever "
            "reads "
            "this plan in a hurry should know that it exists and where."
        ),
        remedy=(
            "Name the individual health care plan with its date and attach it, or have one written."
        ),
        question=(
            "“{seen}” stands here. Is there an individual health care plan for {name}, and is it "
            "named and attached?"
        ),
        checks=(Whole(check=conditions_without_plan),),
        keeps="Diabetes, type 1: see the individual health care plan of 4 September 2026 (K9).",
        breaks="Diabetes, type 1.",
    ),
    Rule(
        code="D-01",
        says="Section D tells the social care needs, or that social care advice found none.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(d)", Mark.READ), code("9.69 table, D")),
        applies=_PLAN,
        message="Section D {what}: it tells neither a need nor that social care advice found none.",
        why=(
            "The authority’s plan would not be lawful without its own section for social care "
            "needs, "
            "and an empty one does not show that social care was asked."
        ),
        remedy=(
            "Describe each social care need, or write that none was found, with who in social care "
            "gave the advice and on which date."
        ),
        checks=(
            Whole(
                check=SaysWhatOrNone(
                    letter=Letter.D,
                    source=_CARE_SOURCE,
                    unknown=(HOLDS_NOTHING, NOTHING_HERE, HOUSEHOLD),
                )
            ),
        ),
        keeps="None found by the early help assessor, 2 October 2026.",
        breaks="None.",
    ),
    Rule(
        code="D-02",
        says="Social care gave advice: that a family is not known to it is no advice.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(reg("6(1)(e)"),),
        applies=_LA_PLAN,
        message="“{seen}” stands where the advice of social care should be.",
        why=(
            "The authority must ask social care for advice about every child it assesses, whether "
            "or "
            "not the family has met the service. Its plan would not be lawful without that advice."
        ),
        remedy="Ask social care for advice about {name}, and write here who replied, when and what.",
        checks=(Whole(check=not_known_is_no_advice),),
        keeps="A social worker met the family and advised on 12 October 2026 that none is needed.",
        breaks="The family has no involvement with children’s services.",
    ),
    Rule(
        code="D-03",
        says="Child protection and child in need detail stands in a plan only by agreement.",
        duty=Duty.MUST,
        certainty=Certainty.ASKS,
        citations=(
            code("9.69 table, D"),
            other("UK GDPR", "Article 5(1)(c): no more than is needed"),
        ),
        message=(
            "“{seen}” tells of child protection or child in need, and nothing shows that the "
            "family agreed."
        ),
        why=(
            "A plan is read by many people. The Code lets this in only where {name}, if able, and "
            "the "
            "parents agree."
        ),
        remedy="Write who agreed and when, or take the words out.",
        question="Have {name} and the parents agreed that “{seen}” may stand in this plan?",
        checks=(Whole(check=protection_without_consent),),
        keeps="Davit and his mum agreed on 9 June 2026 that the child in need plan is named here.",
        breaks="There is a child in need plan.",
    ),
    Rule(
        code="D-04",
        says="From Year 9 on, Section D says whether adult care will be needed.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(
            other(
                "Care Act 2014",
                "ss.58 and 59",
                ("https://www.legislation.gov.uk/ukpga/2014/23/part/1"),
            ),
            other("Council for Disabled Children", "guide to Year 9 and after", mark=Mark.READ),
        ),
        applies=_PLAN,
        message="Section D holds needs and does not speak of adult care.",
        why=(
            "Where somebody is likely to need care after 18, an assessment before the birthday "
            "keeps "
            "help from stopping on the day."
        ),
        remedy=(
            "Write whether an assessment for adult care was asked for, when, and what it decided."
        ),
        question=(
            "Is {name} likely to need care and support as an adult, and has an assessment been "
            "asked "
            "for?"
        ),
        checks=(Whole(check=adult_care_unsaid),),
        keeps="A child’s needs assessment was asked for on 4 May 2026.",
        breaks="Petra, 16, needs someone with her in town.",
    ),
)
