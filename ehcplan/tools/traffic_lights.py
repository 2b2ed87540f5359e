"""Traffic lights: stop, work on, more of."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

TRAFFIC_LIGHTS = Tool(
    key="traffic_lights",
    name="Traffic lights",
    group=Group.COMMUNICATION,
    purpose="A quick sort into what should stop, what needs work and what there should be more of.",
    prompts=(
        Prompt(
            key="stop",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Red: what do I want to stop?",
                easy="What do you want to stop?",
                observing="What did you see the pupil try to stop or get away from?",
            ),
        ),
        Prompt(
            key="work_on",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Amber: what do we need to work on?",
                easy="What needs to get better?",
                observing="What did you see nearly work, with something still in the way?",
            ),
        ),
        Prompt(
            key="more_of",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Green: what do I want more of?",
                easy="What do you want more of?",
                observing="What did you see the pupil ask for again or not want to end?",
            ),
        ),
    ),
    contributors=(Role.CHILD, Role.SCHOOL, Role.PARENT, Role.GROUP),
    ages="KS1 and up",
    source="Common in schools and in person-centred planning.",
    examples=(
        "Red: swapping partners halfway through",
        "Amber: finding my place on the page after a break",
        "Green: maths with the real till and real coins",
    ),
    variations=("Coloured cards", "Three hoops on the floor"),
    normal_amount="2 to 4 things for each colour.",
    notes="Keep it to one topic, or say which part of school life each answer is about.",
)
