"""Gifts and capacities: what the pupil brings, and where it is wanted."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

GIFTS_AND_CAPACITIES = Tool(
    key="gifts_and_capacities",
    name="Gifts and capacities",
    group=Group.KNOWING,
    purpose=(
        "Finds gifts, skills and knowledge and the places where they are wanted. A good start "
        "before planning for the future or for work."
    ),
    prompts=(
        Prompt(
            key="words_for_me",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What words do people use for me?",
                easy="What words do people say about you?",
                observing="What words did you hear people use about the pupil?",
            ),
            hint="Words that the pupil is glad to hear.",
        ),
        Prompt(
            key="gifts",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Gifts of the heart: what does being with me bring to others?",
                easy="How do you make people feel good?",
                observing="What changed in the room, or in somebody, when the pupil came in?",
            ),
        ),
        Prompt(
            key="skills",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Gifts of the hand: what can I do?",
                easy="What can you do well?",
                observing="What did you see the pupil do with skill or care?",
            ),
        ),
        Prompt(
            key="knowledge",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Gifts of the head: what do I know a lot about?",
                easy="What do you know lots about?",
                observing="What did you see the pupil know, remember or work out?",
            ),
        ),
        Prompt(
            key="where_used",
            type=FieldType.ROWS,
            wording=Wording(
                words="Where are my gifts used, or where could they be?",
                easy="Where could you help people with this?",
                observing="Where did you see the pupil use a gift, or somewhere it was missing?",
            ),
            hint="Name a real place, group or job.",
            columns=(
                Column(key="gift", label="Gift, skill or knowledge", wide=True),
                Column(key="where", label="Where it is used or could be", wide=True),
            ),
            main="where",
        ),
    ),
    contributors=(
        Role.CHILD,
        Role.PARENT,
        Role.FAMILY,
        Role.PEER,
        Role.SCHOOL,
        Role.PROFESSIONAL,
        Role.OTHER,
    ),
    ages="KS2 and up",
    source=(
        "The inclusion movement’s planning for ordinary lives; head, heart and hand come from "
        "asset-based community work."
    ),
    examples=(
        "Gift: People slow down and talk properly when she sits with them",
        "Skill: Threads the sewing machine faster than the technician",
        "Where: Could greet visitors at the library’s Saturday story hour",
    ),
    variations=(
        "Cards of strengths to choose from",
        "A figure drawn round the pupil, with head, heart and hands to fill",
        "For a pupil without words: what changes in a room when they come in",
    ),
    normal_amount="3 to 6 under each heading.",
    notes="A gift is something that others are glad of, not a test result.",
)
