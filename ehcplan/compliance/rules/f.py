"""Rules of Section F about its wording: what exactly, how much, how often, who, and what is no help."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks import f_items as items
from ehcplan.compliance.checks import f_later as later
from ehcplan.compliance.checks import f_money
from ehcplan.compliance.checks import f_papers as papers
from ehcplan.compliance.checks import f_words as wording
from ehcplan.compliance.citation import act, code, judgment
from ehcplan.compliance.rule import (
    WHOLE_PLAN,
    Applies,
    Certainty,
    Duty,
    Lines,
    Rule,
    Sections,
)
from ehcplan.compliance.rules.f_kinds import KINDS
from ehcplan.compliance.shapes import triggers_of
from ehcplan.compliance.words import met_by_money, money, vague, vague_say
from ehcplan.compliance.words.vague_light import LIGHT
from ehcplan.plan.whole import Letter

_F = frozenset({Letter.F})
_HELP = frozenset({Letter.F, Letter.G, Letter.H1, Letter.H2})
_PLAN = Applies(kinds=WHOLE_PLAN)
_CLARKE = judgment("L v Clarke and Somerset CC", "[1998] ELR 129", Mark.READ)
_WORCESTERSHIRE = judgment("Worcestershire CC v SE", "[2020] UKUT 217 (AAC)", Mark.READ)
_GREENWICH = judgment("C v SENT and LB Greenwich", "[1999] ELR 5", Mark.READ)
_ROTHERHAM = judgment("E v Rotherham MBC", "[2001] EWHC Admin 432", Mark.READ)
_CUMBRIA = judgment("R v Cumbria CC ex p P", "[1994] ELR 337", Mark.READ)
_BZP = judgment("BZP and BZG v Warwickshire CC", "[2026] UKUT 113 (AAC)", Mark.READ)
_TABLE_F = code("9.69 table, F", Mark.READ)

RULES: tuple[Rule, ...] = (
    Rule(
        code="F-02",
        says="Each item of provision says what somebody would see happening.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_CLARKE, act("37(2)(c)")),
        applies=_PLAN,
        message="“{seen}” does not say what would be done.",
        why=(
            "The plan must specify the provision: a reader has to be able to tell what was decided "
            "for "
            "{name}. The authority’s plan would not be lawful with a word like “support” alone."
        ),
        remedy="Write what one would see: the activity, the method or the equipment, by name.",
        checks=(Sections(check=items.says_what, letters=_F),),
        spares_exact=True,
        keeps=(
            "Reads a page aloud to the teaching assistant, who re-teaches the lesson’s sounds with "
            "tiles."
        ),
        breaks="Support with literacy.",
    ),
    Rule(
        code="F-03",
        says="Each item of provision that takes time says how long.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_F, _CLARKE),
        applies=_PLAN,
        message="“{seen}” does not say how long.",
        why=(
            "Provision should normally be given in hours or minutes. Without an amount nobody can "
            "tell "
            "whether {name} received it, and the authority’s plan would not be lawful in that part."
        ),
        remedy="Add the length of each session: for example “45 minutes”.",
        checks=(Sections(check=items.says_how_much, letters=_F),),
        spares_exact=True,
        keeps="A therapist teaches two signs one-to-one for 45 minutes every Monday.",
        breaks="Speech therapy each week.",
    ),
    Rule(
        code="F-04",
        says="Each item of provision says how often.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_F, _CLARKE),
        applies=_PLAN,
        message="“{seen}” does not say how often.",
        why=(
            "Once a day and once a year would both satisfy it. The plan must specify what {name} "
            "receives, "
            "and would not be lawful in that part."
        ),
        remedy=(
            "Add how often, and over how many weeks: for example “three times a week, 38 weeks a "
            "year”."
        ),
        checks=(Sections(check=items.says_how_often, letters=_F),),
        spares_exact=True,
        keeps="A mentor meets Ana one-to-one for half an hour on Mondays and Thursdays.",
        breaks="20-minute reading sessions with a teaching assistant.",
    ),
    Rule(
        code="F-05",
        says="Each item of provision says by job title who gives it, and with what training.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_F,),
        applies=_PLAN,
        message="{gap} Nobody can tell from “{seen}” who gives this, or with what training.",
        why="The level of expertise is part of what {name} needs, and the Code asks for it.",
        remedy=(
            "Name the role and its training or qualification, and who oversees it. Use a job "
            "title, not a name."
        ),
        checks=(Sections(check=items.says_who, letters=_F),),
        spares_exact=True,
        keeps="A teaching assistant, trained by the therapist for two hours each term, leads it.",
        breaks="Delivered by a trained adult.",
    ),
    Rule(
        code="F-06",
        says="Each group has a number, and teaching says how many pupils share it.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_F, _BZP),
        applies=_PLAN,
        message="“{seen}” does not say how many pupils and adults.",
        why="A group of three and a group of thirteen are different provision.",
        remedy="Give the numbers: “a group of four with one teaching assistant”, or “one-to-one”.",
        checks=(Sections(check=items.says_how_many, letters=_F),),
        spares_exact=True,
        keeps="A teacher leads a group of four for 50 minutes every morning.",
        breaks="Small group work for 30 minutes each day with a teaching assistant.",
    ),
    Rule(
        code="F-07",
        says="Provision is written in words that can mean only one thing.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_CLARKE, _WORCESTERSHIRE, act("42(2)")),
        applies=_PLAN,
        message=(
            "“{phrase}”{beside} could mean almost anything. {reason} So nobody can tell what was "
            "decided."
        ),
        why=(
            "Only what is specified can be secured for {name}. Where a reader cannot tell what was "
            "decided, "
            "the authority’s plan would not be lawful in that part."
        ),
        remedy="{instead} A reader should be able to tell what {name} receives.",
        question="“{phrase}”: is what is provided fixed, with these only as examples of it?",
        checks=(
            Lines(
                check=wording.avoids_vague_words,
                letters=_HELP,
                triggers=triggers_of((*vague.VAGUE, *LIGHT)),
            ),
        ),
        spares_exact=True,
        keeps=(
            "A teaching assistant leads a group of four for 20 minutes, five times a week, at 9.10."
        ),
        breaks="Regular access to small group support as required.",
    ),
    Rule(
        code="F-08",
        says="The plan itself decides what is provided, and leaves that to nobody later.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_GREENWICH, _ROTHERHAM),
        applies=_PLAN,
        message="“{seen}” leaves the decision to somebody else, later.",
        why=(
            "The authority must decide what {name} needs, and may not hand that on. A plan that "
            "does would "
            "not be lawful in that part. Changes go through a review."
        ),
        remedy="Say what is needed now. Take a later change to the annual review.",
        checks=(Lines(check=later.decides_here, letters=_HELP, triggers=later.CALLS),),
        spares_exact=True,
        keeps="Six hours a week with a teaching assistant; looked at again at the annual review.",
        breaks="The number of hours will be decided by the school.",
    ),
    Rule(
        code="F-09",
        says="Provision is people, time and things, and no sum of money or band.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_CUMBRIA,),
        applies=_PLAN,
        message="“{seen}” is money, and not yet provision.",
        why=(
            "A sum or a band does not specify what {name} receives: the authority’s plan would not "
            "be lawful "
            "with it alone."
        ),
        remedy="Say what the money buys: which roles, for how many hours, how often.",
        checks=(
            Lines(
                check=f_money.buys_something,
                letters=_F,
                triggers=vague_say.W19.triggers
                | money.TRIGGERS
                | calling_words(met_by_money.MET_FROM_PURSE),
            ),
        ),
        spares_exact=True,
        keeps="A teaching assistant works one-to-one with Ana for 60 minutes each morning.",
        breaks="Band 5 funding.",
    ),
    Rule(
        code="F-10",
        says="Section F stands alone: what is to be done is written in it.",
        duty=Duty.MUST,
        certainty=Certainty.SUSPECTS,
        citations=(_CLARKE, act("37(2)")),
        applies=_PLAN,
        message="“{seen}” points to another document for what is to be done.",
        why=(
            "What is only in a report cannot be relied on as part of the plan, and the plan must "
            "specify the "
            "provision to be lawful."
        ),
        remedy="Bring the detail into Section F: write each recommendation as an item of its own.",
        checks=(Lines(check=papers.stands_alone, letters=_F, triggers=papers.CALLS),),
        spares_exact=True,
        keeps="The therapist’s three activities: naming pairs, story cards, listening bingo.",
        breaks="Follow the programme in the therapist’s report.",
    ),
    *KINDS,
)
