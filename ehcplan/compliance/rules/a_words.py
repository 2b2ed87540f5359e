"""Rules for Section A, and for the words of every section: what belongs elsewhere, plain words.

Here are A-21 to A-27; A-28 to A-34, about people, names and time, stand in `rules_a_people`.
"""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import a_hopes as hopes
from ehcplan.compliance.checks import a_needs as needs
from ehcplan.compliance.checks import a_strengths as strengths
from ehcplan.compliance.checks import a_support as support
from ehcplan.compliance.checks import words as wording
from ehcplan.compliance.citation import act, code, other, reg
from ehcplan.compliance.rule import (
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Lines,
    Rule,
    Sections,
    Whole,
)
from ehcplan.compliance.rules import a_people as rules_a_people
from ehcplan.compliance.shapes import triggers_of
from ehcplan.compliance.words.deficit import DEFICIT
from ehcplan.plan.whole import Letter

_GUIDANCE = other(
    "Contact and IPSEA", "guidance for families on which sections can be enforced", mark=Mark.READ
)
_POSITIVE = other(
    "Council for Disabled Children and Department for Education",
    "examples and template guidance on positive language",
    mark=Mark.READ,
)
_TEMPLATE = other("Department for Education", "principles of the test template", mark=Mark.READ)
_A = frozenset({Letter.A})

RULES: tuple[Rule, ...] = (
    Rule(
        code="A-21",
        says="Support that the pupil needs stands in Section F, whatever Section A says of it.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_GUIDANCE, act("42(2)")),
        message="“{seen}” in Section A reads like {kind}{held}.",
        why=(
            "Nothing in Section A has to be delivered. Help that stands only here can be lost to "
            "{name}."
        ),
        remedy=(
            "Keep the view, in {name}’s or the family’s words. If {name} needs this help, put it "
            "in Section F, with how much, how often and by whom."
        ),
        checks=(Whole(check=support.support_in_a),),
        keeps="Ilar says that having Mrs Oduya near helps him begin.",
        breaks="Ilar must have 15 hours of one-to-one support each week.",
    ),
    Rule(
        code="A-22",
        says="Every need that Section A mentions stands in Section B too.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(reg("12(1)(b)", Mark.READ), act("37(2)(a)")),
        applies=Applies(kinds=WHOLE_PLAN, begun=frozenset({Letter.B})),
        message="Section A mentions “{term}”, and Section B says nothing about {topic}.",
        why=(
            "The authority’s plan would not be lawful if a need that affects learning were left "
            "out of Section B. Nothing can follow from a need that stands only in Section A."
        ),
        remedy=(
            "If it affects {name}’s learning, ask for it to be described in Section B. If it does "
            "not, set this aside and say why."
        ),
        checks=(Whole(check=needs.need_only_in_a),),
        keeps="A: “my ears get sore from my aids”. B: Ilar has a moderate hearing loss.",
        breaks="A: “I wear hearing aids”. B speaks of reading alone.",
    ),
    Rule(
        code="A-23",
        says="Section A holds hopes; what can be measured stands in Section E.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.69 table, A", Mark.IN_PART), code("9.66")),
        message="“{seen}” looks like an outcome: it says “{mark}”.",
        why="Section A is for hopes, as big as they are. A target in it crowds out the hope.",
        remedy="Keep the hope here, in whose words it is. Move what can be measured to Section E.",
        checks=(Lines(check=hopes.target_in_a, triggers=hopes.TARGET_TRIGGERS, letters=_A),),
        spares_exact=True,
        keeps="We long for the day when Ilar tells us a joke.",
        breaks="By Easter 2027 Ilar will write his name on 4 out of 5 occasions.",
    ),
    Rule(
        code="A-24",
        says="Section A shows what the pupil is good at and proud of.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.61"), code("9.22")),
        message="Section A is mostly about difficulty: {counted}.",
        why="The plan is to describe first what {name} can do. Help is built on that.",
        remedy="Add what {name} is good at, enjoys and is proud of, and who says so.",
        checks=(Sections(check=strengths.strengths_in_a, letters=_A),),
        keeps="Ilar repairs radios for his street. He finds crowds hard.",
        breaks="He cannot sit still. He struggles to read. He is unable to wait. He does not share.",
    ),
    Rule(
        code="A-25",
        says="The plan says what happens and what helps, and labels or blames nobody.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_POSITIVE, code("9.61")),
        message="“{seen}” may label or blame somebody.",
        why="{why} {name} and the family will read this, and plain facts help the reader to help.",
        remedy="Say what happens, when, and what it tells you. For example: {instead}.",
        checks=(
            Lines(
                check=wording.labels,
                triggers=triggers_of(DEFICIT),
                letters=frozenset({Letter.A, Letter.B, Letter.D}),
            ),
        ),
        spares_exact=True,
        keeps="When the room is loud, Ilar shouts out and covers his ears.",
        breaks="Ilar is lazy and defiant.",
    ),
    Rule(
        code="A-26",
        says="Short forms are spelled out at first use, and everyday words are used.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_TEMPLATE, code("9.61"), code("9.22")),
        message="Families may not know “{seen}”{instead}{others}.",
        why="A plan that needs a glossary keeps the family, and a new teacher, outside it.",
        remedy="Spell it out the first time it is used, or say it in everyday words.",
        checks=(Whole(check=wording.jargon),),
        spares_exact=True,
        keeps="The speech and language therapist (SLT) came in May. The SLT showed us a game.",
        breaks="SALT and OT report that Ilar is dysregulated.",
    ),
    Rule(
        code="A-27",
        says="Section A reads at about the age of 11, and the other sections at about 14.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(code("9.61"), code("9.22")),
        message="This section reads at about the age of {age}, with about {mean} words a sentence.",
        why=(
            "No law sets a reading age. Shorter sentences let {name} and the family read their "
            "plan."
        ),
        remedy="Begin with the sentence shown: make two or three of it, and use shorter words.",
        checks=(Sections(check=wording.reading_grade, letters=wording.READ_LETTERS),),
        spares_exact=True,
        keeps="Ilar likes to build. He talks while his hands are busy.",
        breaks="One sentence of 58 words, with five clauses in it.",
    ),
    *rules_a_people.RULES,
)
