"""Rules for Section A: whose voice it is, and where it leads (A-17 to A-20, A-35 to A-42)."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import a_no_views
from ehcplan.compliance.checks import a_quotes as quotes
from ehcplan.compliance.checks import a_same as same
from ehcplan.compliance.checks import a_sides as sides
from ehcplan.compliance.checks import a_thread as thread
from ehcplan.compliance.checks import a_voice as voice
from ehcplan.compliance.citation import act, code, other, practice, reg
from ehcplan.compliance.facts import Kind
from ehcplan.compliance.rule import (
    FROM_LA_DRAFT,
    Applies,
    Certainty,
    Duty,
    Rule,
    Sections,
    Whole,
)
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter

_TABLE_A = code("9.69 table, A", Mark.IN_PART)
_IN_A = frozenset({Letter.A})
_GROWN = Applies(young_person_only=True)
_BESIDE_THE_REST = Applies(kinds=frozenset({Kind.PLAN}), stages=FROM_LA_DRAFT, begun=_IN_A)
_CHECKLISTS = practice("quality checklists built on the Code of Practice", Mark.READ)

RULES: tuple[Rule, ...] = (
    Rule(
        code="A-17",
        says="Where Section A says “I”, it shows whose words they are.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="“{seen}” is written as “I”, and nothing shows who is speaking.",
        why=(
            "The Code asks first person to make clear whether {name} is quoted, or whether a "
            "parent or professional represents {name}’s views."
        ),
        remedy=(
            "Mark it as {name}’s own words, as written down for {name}, or as somebody "
            "representing {name}, and say who and when."
        ),
        checks=(Sections(check=voice.first_person, letters=_IN_A),),
        spares_exact=True,
        keeps="“I am the best at chess.” (Ilar, to his tutor, 4 November 2026)",
        breaks="I am the best at chess and I get cross at lunch.",
    ),
    Rule(
        code="A-18",
        says="Where a pupil cannot say their views, Section A tells what they show.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(
            act("19"), code("9.22"), code("1.3-1.10"),
            other("UN Convention on the Rights of the Child", "Article 12"),
        ),
        message="“{seen}” is where Section A stops asking.",
        why="Somebody who does not speak still has views. Watching, choosing and play show them.",
        remedy=(
            "Add what people who know {name} well have seen {name} do, choose or turn away from, "
            "how they saw it, and when."
        ),
        checks=(Sections(check=a_no_views.no_views, letters=_IN_A),),
        keeps="Ilar does not speak. On three mornings in May his key person saw him choose sand.",
        breaks="Ilar’s views could not be gathered because of his level of need.",
    ),
    Rule(
        code="A-19",
        says="Section A says how, by whom and when views were gathered.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(_CHECKLISTS, act("19")),
        message="Nothing says {lacks} these views were gathered.",
        why="A reader trusts views more, and can ask again, when it is clear how they came.",
        remedy="Add how, when and by whom these views were gathered, and who helped.",
        checks=(Whole(check=voice.how_gathered),),
        keeps="Walk round school with his tutor, taking photographs, 9 October 2026.",
        breaks="“The hall is too loud.” (with no date, and nobody named)",
    ),
    Rule(
        code="A-20",
        says="The pupil’s views are from the last year, and from this school.",
        duty=Duty.GOOD,
        certainty=Certainty.DECIDES,
        citations=(reg("19(a)"), act("44"), code("9.178")),
        message="{name}’s newest views (from {on}) are {age}.",
        why="What mattered then may not matter now, and a review asks {name} again.",
        remedy="Ask {name} again, or ask whether each line still holds, and add the date.",
        checks=(Whole(check=voice.freshness),),
        keeps="Views gathered on 4 November 2026, in a plan of 21 November 2026.",
        breaks="Views gathered in September 2024, in a plan of November 2026.",
    ),
    Rule(
        code="A-35",
        says="What stands as the pupil’s own words sounds like the pupil.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_A,),
        message="“{seen}” is given as {name}’s own, {how}.",
        why="Words put in {name}’s mouth hide what {name} thinks.",
        remedy=(
            "If somebody wrote it for {name}, mark it “represented” and say by whom. If these are "
            "{name}’s words, leave them."
        ),
        checks=(
            Sections(check=quotes.adult_words, letters=_IN_A),
            Sections(check=quotes.repeated_views, letters=_IN_A),
        ),
        keeps="“When it is loud my head goes like a shaken bottle.”",
        breaks="“I benefit from a low-arousal environment and differentiated tasks.”",
    ),
    Rule(
        code="A-36",
        says="The plan’s words were written about this pupil.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(
            act("19"),
            other("Department for Education", "principles of the test template", mark=Mark.READ),
        ),
        needs=frozenset({Known.NEIGHBOURS}),
        message="These words also stand in the plan of {other}.",
        why="Words that fit two pupils may be true of neither.",
        remedy="Ask whether it is true of {name}, and write what is particular to {name}.",
        checks=(Whole(check=same.same_words),),
        keeps="A paragraph about Ilar that stands in no other plan.",
        breaks="A paragraph of forty words that stands in two plans of one school.",
    ),
    Rule(
        code="A-37",
        says="After compulsory school age the young person’s voice leads.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(reg("12(1)(a)", Mark.READ), act("19"), code("8.13-8.18")),
        applies=_GROWN,
        message="{led}.",
        why=(
            "{name} is over compulsory school age, so the law asks for {name}’s views; parents’ "
            "views are here as {name} wishes."
        ),
        remedy=(
            "Lead with {name}’s views. Keep parents’ views if {name} agrees, label them, and "
            "note when {name} agreed."
        ),
        checks=(Whole(check=sides.who_leads),),
        keeps="A page by Gwen, then three lines headed “Dad’s view (Gwen agreed, 3 May 2026)”.",
        breaks="A page by Gwen’s father, and one line by Gwen.",
    ),
    Rule(
        code="A-38",
        says=(
            "Where somebody else decides for a young person, it is written down which decision and "
            "why."
        ),
        duty=Duty.MUST,
        certainty=Certainty.ASKS,
        citations=(
            act("80"), reg("63-64 and Schedule 3"),
            other("Mental Capacity Act 2005", "ss.1-4", (
                "https://www.legislation.gov.uk/ukpga/2005/9"
            )),
        ),
        applies=_GROWN,
        message="Somebody else decides for {name}, and nothing says how that came about.",
        why=(
            "From the end of compulsory school age {name} decides, unless an assessment of that "
            "one decision says otherwise, after help was given."
        ),
        remedy=(
            "Write down which decision, how capacity was assessed and when, what help was given, "
            "and "
            "who represents {name}. Keep {name}’s own wishes here too."
        ),
        question=(
            "Who decides for {name}, in which decision, and where is the assessment of capacity "
            "for that decision recorded?"
        ),
        checks=(Whole(check=sides.who_decides),),
        keeps="Decision: where to live. Capacity assessed with photographs on 2 May 2026.",
        breaks="Her parents make all decisions for Gwen, who is 19.",
    ),
    Rule(
        code="A-39",
        says="Each hope in Section A has an outcome that moves towards it.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(code("9.65"), code("9.69 table, E")),
        applies=_BESIDE_THE_REST,
        message="{thread}.",
        why="The Code asks outcomes to build on what the pupil and the family hope for.",
        remedy="Add or link an outcome that is a step on the way, or say why not now.",
        checks=(Whole(check=thread.hopes_lead),),
        keeps="A hope to keep bees, and an outcome about looking after the school’s hive.",
        breaks="A hope to keep bees, and outcomes about spelling alone.",
    ),
    Rule(
        code="A-40",
        says="Where the pupil and the family want different things, both are shown.",
        duty=Duty.GOOD,
        certainty=Certainty.ASKS,
        citations=(_CHECKLISTS,),
        message="{name} and the family seem to want different things.",
        why="Differing is fine. A plan that shows one side alone decides for the reader.",
        remedy="Show both, each under the name of who said it.",
        question="{name} and the family seem to want different things here: are both shown?",
        checks=(Whole(check=sides.disagreement),),
        keeps="Ilar wants to stay; Dad sees it differently and hopes for a smaller school.",
        breaks="The family want a specialist school. (Ilar said that he will not leave his mates)",
    ),
    Rule(
        code="A-41",
        says="The ways of communicating in Section A are those that Section F provides for.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_A, code("9.69 table, F")),
        applies=Applies(
            kinds=frozenset({Kind.PLAN}),
            stages=FROM_LA_DRAFT,
            begun=frozenset({Letter.A, Letter.F}),
        ),
        message="{ways}.",
        why="A way of communicating takes equipment, time and people who know it.",
        remedy="Add what is missing, or put right the section that is out of date.",
        checks=(Whole(check=thread.ways_agree),),
        keeps="Ilar signs Makaton; staff are trained in Makaton for six hours a year.",
        breaks="Ilar speaks with an eye-gaze device; Section F is about handwriting.",
    ),
    Rule(
        code="A-42",
        says="For a looked-after pupil the carer and the social worker are heard, with the PEP.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(code("9.169", Mark.READ), code("10.1-10.11")),
        message="{name} is looked after, and Section A lacks {lacks}.",
        why=(
            "The Code asks the plan of a looked-after pupil to fit the care plan and the personal "
            "education plan (PEP)."
        ),
        remedy=(
            "Add the carer’s and the social worker’s views, say who holds parental "
            "responsibility, and line up with the PEP."
        ),
        question=(
            "{name} is looked after: where are the carer’s and social worker’s views, who holds "
            "parental responsibility, and when was the PEP?"
        ),
        checks=(Whole(check=sides.looked_after),),
        keeps="Foster carer (PEP meeting, 14 May 2026): she sleeps better since the move.",
        breaks="Gwen is looked after, and only school staff speak of her.",
    ),
)  # fmt: skip
