"""Rules of Section F about what kind of thing is written there, and what is not its place."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks import f_kinds as kinds
from ehcplan.compliance.citation import act, code, judgment, practice
from ehcplan.compliance.rule import (
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Lines,
    Rule,
    Sections,
)
from ehcplan.compliance.shapes import plain_triggers
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words import vague_help
from ehcplan.plan.whole import Letter

_F = frozenset({Letter.F})
_PLAN = Applies(kinds=WHOLE_PLAN)
_WORCESTERSHIRE = judgment("Worcestershire CC v SE", "[2020] UKUT 217 (AAC)", Mark.READ)
_JM = judgment("Staffordshire CC v JM", "[2016] UKUT 246 (AAC)", Mark.READ)
_TABLE_F = code("9.69 table, F", Mark.READ)

KINDS: tuple[Rule, ...] = (
    Rule(
        code="F-14",
        says="Where a subject is left out, the plan says what takes its place.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(code("9.69 table, F"),),
        applies=_PLAN,
        message="“{seen}” leaves out {subject}, and nothing is said to take its place.",
        why=(
            "The curriculum should stay broad: the Code asks for what replaces a part that is left "
            "out."
        ),
        remedy="Say what {name} does instead of {subject}, how much and with whom.",
        checks=(
            Lines(check=kinds.says_what_replaces, letters=_F, triggers=kinds.CALLS_SUBJECT),
        ),
        spares_exact=True,
        keeps="In place of German: two hours a week in the school garden with a teaching assistant.",
        breaks="Ana will not study German.",
    ),
    Rule(
        code="F-16",
        says="Provision is what is extra to, or different from, what every pupil gets.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(act("21(1)"),),
        applies=_PLAN,
        message="“{seen}” is what every pupil should get.",
        why="Special educational provision is what is additional or different for {name}.",
        remedy="Say what is extra for {name}: what the teacher does, in which lessons.",
        checks=(
            Lines(
                check=kinds.is_extra,
                letters=_F,
                triggers=vague_help.W15.triggers
                | plain_triggers(
                    "expectations", "praise-", "clear", "role", "positive", "behaviour", "well", "well-planned",
                    "homework", "open", "open-door", "parents",
                ),
            ),
        ),
        spares_exact=True,
        keeps=(
            "The teacher gives each instruction with two symbols and checks back, in every lesson."
        ),
        breaks="Good quality-first teaching.",
    ),
    Rule(
        code="F-18",
        says="Section F holds no transport.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_JM,),
        applies=_PLAN,
        message="“{seen}” is transport.",
        why=(
            "Getting to school is normally not special educational provision. Where it stands in "
            "F, that part "
            "of the plan would not be lawful. Learning to travel is another matter, and belongs "
            "here."
        ),
        remedy="Put transport outside Section F. Keep travel training here.",
        checks=(
            Lines(
                check=kinds.has_no_transport,
                letters=_F,
                triggers=calling_words(provided.TRANSPORT),
            ),
        ),
        spares_exact=True,
        keeps=(
            "Travel training: a mentor rides the number 4 bus with Ana for 60 minutes every Friday."
        ),
        breaks="A taxi to and from school.",
    ),
    Rule(
        code="F-19",
        says="Staff are named by their job, not by their name.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(practice("job titles outlast a change of staff"),),
        applies=_PLAN,
        message="“{seen}” is a person’s name.",
        why="A job title stays true when staff change, and names nobody who need not be named.",
        remedy="Use the job title: “the SENCO”, “a teaching assistant”.",
        checks=(
            Lines(
                check=kinds.names_roles,
                letters=_F,
                triggers=plain_triggers(
                    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "Aa"
                ),
            ),
        ),
        spares_exact=True,
        keeps="The SENCO greets Ana at the gate every morning.",
        breaks="Mr Dacre greets Ana at the gate every morning.",
    ),
    Rule(
        code="F-20",
        says="A therapist’s time with the pupil is told apart from planning, training and review.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_F,),
        applies=_PLAN,
        message="“{seen}” does not say how much of this is time with {name}.",
        why="One lump of hours can be spent without {name} ever being seen.",
        remedy="Separate time with {name} from time for planning, training staff and review.",
        checks=(Sections(check=kinds.therapy_is_split, letters=_F),),
        spares_exact=True,
        keeps="Occupational therapist, each year: nine hours with Ana, two hours training staff.",
        breaks="Occupational therapy: ten hours a year.",
    ),
    Rule(
        code="F-24",
        says="Where provision may vary, the plan gives the least amount and what changes it.",
        duty=Duty.GOOD,
        certainty=Certainty.SUSPECTS,
        citations=(_WORCESTERSHIRE, _TABLE_F),
        applies=_PLAN,
        message="“{seen}” sets no limit to how far this may change.",
        why="Flexibility that has no floor can leave {name} with nothing.",
        remedy="Say the least amount, what changes it, and who decides within those limits.",
        checks=(
            Lines(
                check=kinds.limits_flexibility,
                letters=_F,
                triggers=plain_triggers(
                    "flexib-", "vary", "varies", "varied", "varying", "variable", "fluctuate", "fluctuates",
                    "changes", "change", "moved", "differently", "redistributed", "increased", "adjusted",
                    "adapted", "how",
                ),
            ),
        ),
        spares_exact=True,
        keeps="At least five hours each week; one of them moves to exam weeks when Ana asks.",
        breaks="Hours are flexible.",
    ),
)  # fmt: skip
