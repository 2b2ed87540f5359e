"""Rules for Section A: what it is to hold (A-01 to A-16)."""

from ehcplan.clocks.definition import Mark
from ehcplan.compliance.checks import a_ahead as ahead
from ehcplan.compliance.checks import a_content as content
from ehcplan.compliance.checks import a_guide as guide
from ehcplan.compliance.checks import a_past as past
from ehcplan.compliance.checks import a_topics as topics
from ehcplan.compliance.checks.a_adult_life import adult_life
from ehcplan.compliance.checks.a_interests import interests
from ehcplan.compliance.checks.a_schooling import schooling
from ehcplan.compliance.citation import act, code, reg
from ehcplan.compliance.rule import Applies, Certainty, Duty, Rule, Whole
from ehcplan.compliance.words.a import FRIENDS, INDEPENDENCE

_REG_A = reg("12(1)(a)", Mark.READ)
_TABLE_A = code("9.69 table, A", Mark.IN_PART)
_PARENTS = Applies(child_only=True)

RULES: tuple[Rule, ...] = (
    Rule(
        code="A-01",
        says="The plan has a Section A with text in it.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A, code("9.62", Mark.READ)),
        message="Section A {empty}.",
        why=(
            "The authority’s plan would not be lawful without the views, interests and aspirations "
            "of the child and the parents, or of the young person."
        ),
        remedy="Begin with what {name} says, shows or chooses, and what the family hopes for.",
        checks=(Whole(check=content.section_is_there),),
        keeps="Section A, then Mum’s account of Ilar, with its date.",
        breaks="A heading “Section A” with nothing under it.",
    ),
    Rule(
        code="A-02",
        says="Section A gives the child’s or young person’s own views, as said or as shown.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A, act("19(a)"), reg("7"), reg("19(a)")),
        message="We can hear the adults in Section A, but not {name}.",
        why=(
            "The authority’s plan would not be lawful without {name}’s own views. They may be "
            "said, signed, drawn, chosen or seen."
        ),
        remedy="Add what {name} says, shows or chooses, and how and when you know it.",
        checks=(Whole(check=content.pupils_views),),
        keeps="Ilar pushed the maths book away and picked the paint (photo choices, 4 November).",
        breaks="Staff report that Ilar is a pleasant member of the class.",
    ),
    Rule(
        code="A-03",
        says="For a child, Section A gives the parents’ own views apart from the child’s.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A,),
        applies=_PARENTS,
        message="{not_found} from {name}’s parents or carers themselves in Section A.",
        why=(
            "While {name} is a child, the authority’s plan would not be lawful without the "
            "parents’ own views."
        ),
        remedy=(
            "Write the parents’ views apart from {name}’s, or note that they were asked and "
            "chose not to add any, with the date."
        ),
        checks=(Whole(check=content.parents_views),),
        keeps="Mum (at home, 2 November): mornings are the hard part of our day.",
        breaks="A Section A in which only Ilar and his teacher speak.",
    ),
    Rule(
        code="A-04",
        says="Section A tells of the child’s or young person’s interests.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A,),
        message="{not_found} about what {name} is interested in.",
        why="The law asks for interests as well as views: without them the plan is not lawful.",
        remedy="Add what {name} chooses to do, watches, collects, plays or talks about.",
        checks=(Whole(check=interests),),
        keeps="Ilar knows the name of every beetle in the school garden.",
        breaks="Ilar has opinions about lessons.",
    ),
    Rule(
        code="A-05",
        says="Section A tells what the child or young person hopes for.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A, _TABLE_A),
        message="{not_found} about what {name} hopes for.",
        why=(
            "The law asks for aspirations: without them the authority’s plan is not lawful. A "
            "hope may be as big as {name} likes; a target is something else."
        ),
        remedy="Add what {name} hopes for, near and far, as {name} says or shows it.",
        checks=(Whole(check=ahead.pupils_hopes),),
        keeps="“One day I want to keep bees.” (Ilar, 4 November)",
        breaks="Ilar will spell 60 words by July.",
    ),
    Rule(
        code="A-06",
        says="For a child, Section A tells what the parents hope for.",
        duty=Duty.MUST,
        certainty=Certainty.DECIDES,
        citations=(_REG_A,),
        applies=_PARENTS,
        message="{not_found} about what {name}’s parents or carers hope for.",
        why=(
            "While {name} is a child, the authority’s plan would not be lawful without the "
            "parents’ aspirations."
        ),
        remedy=(
            "Add what the parents hope for {name}’s future, or that they were asked and preferred "
            "not to say, with the date."
        ),
        checks=(Whole(check=ahead.parents_hopes),),
        keeps="Dad dreams of Ilar running his own stall.",
        breaks="Mum worries about the stairs and the noise.",
    ),
    Rule(
        code="A-07",
        says="Hopes for work, for a home and for taking part in the community have been thought of.",
        duty=Duty.SHOULD,
        certainty=Certainty.SUSPECTS,
        citations=(_TABLE_A,),
        message="{not_found} in the hopes about {missing}.",
        why=(
            "The Code asks everybody to think about paid work, living independently and taking "
            "part in the community when aspirations are agreed, most of all from Year 9."
        ),
        remedy=(
            "Ask {name} about {missing}, and write what {name} said. For a young child one line "
            "from the family is enough."
        ),
        checks=(Whole(check=adult_life),),
        keeps="Ilar wants to work outdoors, share a house with a friend and sing in the choir.",
        breaks="Ilar wants to pass his exams. (Ilar is 15)",
    ),
    Rule(
        code="A-08",
        says="Section A tells how the child or young person plays or spends free time.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why="The Code names play as one of the things that Section A tells of.",
        remedy="Add how {name} plays or likes to spend free time, and with whom.",
        checks=(Whole(check=topics.play_or_leisure),),
        keeps="Ilar builds dens behind the shed after school.",
        breaks="A Section A that tells of lessons and help alone.",
    ),
    Rule(
        code="A-09",
        says="Section A tells of health as the child or young person lives with it.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why=(
            "The Code names health as one of the things that Section A tells of. Clinical detail "
            "goes in Section C."
        ),
        remedy=(
            "Add how {name} feels about sleep, food, pain, medicines, worries or keeping well, in "
            "everyday words."
        ),
        checks=(Whole(check=topics.health),),
        keeps="My legs ache after PE, so I sit on the bench.",
        breaks="Hx: bilateral hypotonia. Rx: melatonin 2 mg nocte.",
    ),
    Rule(
        code="A-10",
        says="Section A tells what the child or young person thinks of nursery, school or college.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why="The Code names schooling as one of the things that Section A tells of.",
        remedy="Add the best and worst parts of the day for {name}, and what helps.",
        checks=(Whole(check=schooling),),
        keeps="Ilar says the library is the best room and the corridor is too loud.",
        breaks="Ilar joined the school in 2024 and has attended since then.",
    ),
    Rule(
        code="A-11",
        says="Section A tells what the child or young person does alone and with help.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why="The Code names independence as one of the things that Section A tells of.",
        remedy="Add what {name} does alone, does with help, and would like to learn to do.",
        checks=(Whole(check=topics.nothing_on(INDEPENDENCE)),),
        keeps="Ilar gets dressed by himself and wants to learn to cook rice.",
        breaks="A Section A that says nothing of what Ilar does for himself.",
    ),
    Rule(
        code="A-12",
        says="Section A tells of friends, or of being left out.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why="The Code names friendships as one of the things that Section A tells of.",
        remedy=(
            "Add who {name} spends time with and would like to. First names of friends may stand "
            "in {name}’s own answers; otherwise write “a friend in my class”."
        ),
        checks=(Whole(check=topics.nothing_on(FRIENDS)),),
        keeps="Ilar eats lunch with two mates from chess and would like a friend nearer home.",
        breaks="A Section A with nobody of Ilar’s own age in it.",
    ),
    Rule(
        code="A-13",
        says="Section A tells of plans after this class, school, college or course.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{not_found} about {topic}.",
        why=(
            "The Code asks for further education and future plans, with employment where that is "
            "practical."
        ),
        remedy="Add the next step as {name} sees it. For a young child one line is enough.",
        checks=(Whole(check=topics.future),),
        keeps="Ilar looked round the sixth form and liked the kitchen there.",
        breaks="Future: will be discussed. (Ilar is in Year 11)",
    ),
    Rule(
        code="A-14",
        says="Section A has a short guide to communicating with the child or young person.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{lacks}.",
        why=(
            "The Code asks for a summary of how to communicate with {name}: how {name} tells "
            "people things, and how people tell {name} things."
        ),
        remedy=(
            "Add how {name} tells us things, how to tell {name} things, and what yes and no look "
            "like."
        ),
        checks=(Whole(check=guide.communication),),
        keeps="Ilar points and hums. Kneel down, use three words and wait. A tap means yes.",
        breaks="Speech is delayed.",
    ),
    Rule(
        code="A-15",
        says="Section A tells what helps the child or young person to take part in decisions.",
        duty=Duty.SHOULD,
        certainty=Certainty.ASKS,
        citations=(_TABLE_A, act("19(b)-(c)"), code("1.3-1.10")),
        message="Nothing in Section A tells what helps {name} to decide.",
        why="The Code asks how to involve {name} in decisions, beside how to communicate.",
        remedy="Add what helps: how many choices, at what time, in what place, with whom.",
        question="What helps {name} take part in a decision: which choices, when, and who is there?",
        checks=(Whole(check=guide.decisions),),
        keeps="Show Ilar two cards, let him hold them, and ask again the next morning.",
        breaks="How Ilar is involved in decisions: n/a",
    ),
    Rule(
        code="A-16",
        says="Section A has a short history with rough dates.",
        duty=Duty.SHOULD,
        certainty=Certainty.DECIDES,
        citations=(_TABLE_A,),
        message="{history}.",
        why="The Code asks for a history. Dates let a reader see what happened when.",
        remedy=(
            "Say in a few lines what has happened so far, with years or ages. Leave out family "
            "detail that nobody needs."
        ),
        checks=(Whole(check=past.history),),
        keeps="Ilar was born in 2015, wore splints from 2019 and came to us in Year 3.",
        breaks="Ilar has been through a great deal.",
    ),
)
