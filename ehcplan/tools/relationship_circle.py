"""Relationship circle: who is in the pupil's life, and how close."""

from ehcplan.tools.definition import Choice, Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

RELATIONSHIP_CIRCLE = Tool(
    key="relationship_circle",
    name="Relationship circle",
    group=Group.RELATIONSHIPS,
    purpose=(
        "Shows who is in the pupil’s life, how close each person is and how many are paid to be "
        "there, so that everyone knows whom to ask and where a friendship needs a hand."
    ),
    prompts=(
        Prompt(
            key="people",
            type=FieldType.RINGS,
            wording=Wording(
                words="Who are the people and animals in my life, and how close is each one?",
                easy="Who do you love? Who do you like to be with?",
                observing=(
                    "Whom does the pupil look for, smile at, move towards or settle with? Put "
                    "those "
                    "people nearest the middle."
                ),
            ),
            hint="One person or animal on each row. Other children by first name only.",
            columns=(
                Column(key="name", label="Name"),
                Column(key="relationship", label="Who they are to the pupil"),
                Column(
                    key="ring",
                    label="Ring",
                    choices=(
                        Choice(key="1", label="1: closest, the people I love"),
                        Choice(key="2", label="2: friends and people I like a lot"),
                        Choice(key="3", label="3: people I know and see"),
                        Choice(key="4", label="4: people who are paid to be with me"),
                    ),
                ),
                Column(
                    key="part",
                    label="Part of life",
                    hint="Family, friends, school, or paid and community.",
                ),
                Column(key="note", label="Anything to add", wide=True),
            ),
            main="name",
        ),
        Prompt(
            key="strengthen",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which friendships or relationships would I like to make or make stronger?",
                easy="Who would you like to play with more?",
                observing=(
                    "Whom does the pupil watch, follow or reach for without yet spending time "
                    "with them?"
                ),
            ),
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL),
    ages="any; use photographs with younger pupils",
    source="Circles of support, as used across the person-centred planning tradition.",
    examples=(
        "Bisto, my rabbit, ring 1: I tell him first.",
        "Tariq, cousin, ring 2: saves me a seat at the mosque breakfast.",
        "To strengthen: somebody my own age to walk in with.",
    ),
    variations=("A map or family tree", "Photographs on a target board", "A school’s own partners"),
    normal_amount="6 to 25 people",
    notes=(
        "The pupil may leave people out or keep them hidden. In any document another child appears "
        "by first name, or as “a friend”, and nothing else. Do not remark on an empty ring in "
        "front "
        "of the pupil."
    ),
)
