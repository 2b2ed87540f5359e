"""What good looks like under each heading: thin text and how it could read. Everybody is invented.

They are shown beside the board to be read. Nothing puts them into a draft.
"""

from dataclasses import dataclass

from ehcplan.vocabulary import Element


@dataclass(frozen=True, kw_only=True)
class GoodExample:
    """A thin text, a good one in its place, and what makes the difference."""

    elements: tuple[Element, ...]
    thin: str
    good: str
    because: str


_LIKED = (Element.A_STRENGTHS, Element.P_APPRECIATIONS)
_TO = (Element.A_IMPORTANT_TO, Element.P_IMPORTANT_TO)
_SUPPORT = (Element.A_WHAT_HELPS, Element.P_SUPPORT)
_HOPES = (Element.A_ASPIRATIONS, Element.P_ASPIRATIONS)
_SPEAKS = (Element.A_COMMUNICATION, Element.P_COMMUNICATION)

EXAMPLES: tuple[GoodExample, ...] = (
    GoodExample(
        elements=_LIKED,
        thin="Orla is lovely and caring",
        good="Notices who has nobody to sit with, and moves her bag so that they can",
        because="Anybody can be lovely. What she does is hers alone.",
    ),
    GoodExample(
        elements=_LIKED,
        thin="Can be helpful when in the right mood",
        good="Carries the instruments back after band and knows where each one lives",
        because="Praise with a sting in it is not praise.",
    ),
    GoodExample(
        elements=_TO,
        thin="Routine",
        good="Seeing the week’s dinners on Sunday night, with any change in red",
        because="It says which routine, so that somebody can keep it.",
    ),
    GoodExample(
        elements=_TO,
        thin="To sit nicely on the carpet",
        good="The end of the bench by the window, with both feet on something",
        because="What matters to adults is not what matters to him.",
    ),
    GoodExample(
        elements=_SUPPORT,
        thin="Needs lots of reassurance",
        good="Tell me what happens next and when it ends. Then leave me to start",
        because="A stranger could do this tomorrow.",
    ),
    GoodExample(
        elements=_SUPPORT,
        thin="Use visuals throughout the day",
        good="Put the photo of the next room in his hand before you stand up",
        because="It says which picture, when, and who moves first.",
    ),
    GoodExample(
        elements=_HOPES,
        thin="Desmond wants to be a pilot but this is not realistic",
        good="“I want to fly.” Desmond also says that he likes the radio and the maps best",
        because="A hope stands as it was said. It is nobody’s to mark.",
    ),
    GoodExample(
        elements=_HOPES,
        thin="To make progress in maths",
        good="“Work out my own bus money so that I can go to Aunty Bea’s.”",
        because="A target of the school’s is not a hope of hers.",
    ),
    GoodExample(
        elements=(Element.A_VIEWS,),
        thin="I presents with difficulties in social interaction",
        good="“When four people talk I lose the end of it. Two is fine.”",
        because="His own words, in marks, and not a report put into his mouth.",
    ),
    GoodExample(
        elements=(Element.A_INTERESTS,),
        thin="Enjoys computers",
        good=(
            "Builds canal locks in a game that she found herself, and can tell you how each gate "
            "works"
        ),
        because="It says what she does with them, so that somebody can join in.",
    ),
    GoodExample(
        elements=(Element.A_PLAY,),
        thin="Likes sensory toys",
        good="Pours rice from the blue jug into the tin for as long as it rings",
        because="Which toy, what he does with it, and what he is listening for.",
    ),
    GoodExample(
        elements=(Element.A_HEALTH,),
        thin="Suffers from epilepsy and eczema",
        good=(
            "Feels a seizure coming as a taste of coins, and tells the nearest adult. Wool makes "
            "her arms itch"
        ),
        because="What it is like for her each day. The diagnosis has its own section.",
    ),
    GoodExample(
        elements=(Element.A_SCHOOLING, Element.A_WORKING, Element.A_PARENT_WORKING),
        thin="Things are going well",
        good=(
            "Comes in through the library at twenty to nine: “it’s quiet and I can see who is "
            "there”"
        ),
        because="It says what to keep.",
    ),
    GoodExample(
        elements=(Element.A_NOT_WORKING, Element.A_PARENT_NOT_WORKING, Element.P_HARD_FOR_ME),
        thin="Refuses to go to assembly",
        good="“The hall booms and I can’t tell when it stops.”",
        because="What gets in the way can be changed. “Refuses” ends the conversation.",
    ),
    GoodExample(
        elements=(Element.A_INDEPENDENCE,),
        thin="Needs help with self-care",
        good="Does zips and both shoes. Asks for somebody outside the door, not inside",
        because="It begins with what he does, and says how much help he wants.",
    ),
    GoodExample(
        elements=(Element.A_FRIENDSHIPS,),
        thin="Struggles with peers",
        good=(
            "Spends break with the gardening club and one boy from Year 5. “I’d like somebody to "
            "text.”"
        ),
        because="Who is there already, and what would be next.",
    ),
    GoodExample(
        elements=(Element.A_FUTURE, Element.A_ASP_EMPLOYMENT),
        thin="To explore vocational options",
        good=(
            "Wants to try a bakery before July: early, warm, and nobody chats until the bread is in"
        ),
        because="Where, by when, and what about it suits her.",
    ),
    GoodExample(
        elements=(Element.A_ASP_LIVING,),
        thin="To live as independently as possible",
        good="“A flat near Mum with my own front door. Somebody who does the letters.”",
        because="His picture of it, and the one thing he asks help with.",
    ),
    GoodExample(
        elements=(Element.A_ASP_COMMUNITY,),
        thin="To access the community",
        good=(
            "Goes to bell ringing on Thursdays with Mr Achterberg and would like to go up the "
            "tower alone"
        ),
        because="A place, a day, and people who know her there.",
    ),
    GoodExample(
        elements=_SPEAKS,
        thin="Non-verbal",
        good="Looks at what he wants, then at you. A hum is yes. Turning his wheels is no",
        because="How he speaks, not that he does not.",
    ),
    GoodExample(
        elements=(Element.A_DECISION_MAKING,),
        thin="Lacks capacity",
        good="Chooses between two real things held apart, in her own time: up to half a minute",
        because="It says how to ask. Capacity is about one decision, never about a person.",
    ),
    GoodExample(
        elements=(Element.A_HISTORY,),
        thin="Complex birth history, global delay, several placements",
        good=(
            "Came home at seven weeks. Walked at three “all in one afternoon”, says Dad. Two "
            "nurseries, then here"
        ),
        because="A story that he could hear read out.",
    ),
    GoodExample(
        elements=(Element.A_PARENT_VIEWS, Element.A_PARENT_ASPIRATIONS),
        thin="Parents want one-to-one support and weekly therapy",
        good=(
            "His parents say that he sings on the way home on days when Ms Quill was there. "
            "Mealtimes worry them most"
        ),
        because="What they see and hope for. What help follows belongs in Section F.",
    ),
    GoodExample(
        elements=(Element.A_IMPORTANT_FOR,),
        thin="To eat healthily",
        good=(
            "Something with cheese or egg in it before swimming, or she shakes in the changing room"
        ),
        because="What, when, and what happens without it.",
    ),
    GoodExample(
        elements=(Element.P_FIRST_FIVE_MINUTES, Element.P_MOTIVATES_ME),
        thin="Be patient and calm",
        good=(
            "Say hello to his hands, not his face. Show the timer. Then wait for the first word to "
            "be his"
        ),
        because="Three things to do, in order.",
    ),
)


def good_for(element: Element) -> tuple[GoodExample, ...]:
    """Return the examples to show beside a heading, in order; none where there are none."""
    return tuple(example for example in EXAMPLES if element in example.elements)
