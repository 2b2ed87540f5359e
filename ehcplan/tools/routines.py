"""My routines: the details that make or break a day."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

ROUTINES = Tool(
    key="routines",
    name="My routines",
    group=Group.KNOWING,
    purpose=(
        "Sets down one routine step by step, with what the pupil does alone and what help is "
        "wanted. Much of good support is here, above all for pupils who need personal care or do "
        "not use words."
    ),
    prompts=(
        Prompt(
            key="routine_name",
            type=FieldType.TEXT,
            wording=Wording(
                words="Which routine is this?",
                easy="Which part of your day is this?",
                observing="Which routine did you watch?",
            ),
            hint="Morning, arriving, lunch, going home, bedtime. One sheet for each.",
        ),
        Prompt(
            key="steps",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "Step by step: how do I like it done, what do I do myself, and what help do "
                    "I want?"
                ),
                easy="How do you like to do it?",
                observing=(
                    "What did you see at each step: what the pupil did, what helped, and what "
                    "they would not have?"
                ),
            ),
            hint="Enough detail that somebody new could do it the same way tomorrow.",
            columns=(
                Column(key="step", label="Step"),
                Column(key="how_i_like_it", label="How I like it", wide=True),
                Column(key="my_part", label="What I do myself", wide=True),
                Column(key="help", label="What help I want", wide=True),
            ),
            main="how_i_like_it",
        ),
    ),
    contributors=(Role.PARENT, Role.SCHOOL, Role.CHILD, Role.FAMILY, Role.OTHER),
    ages="any",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; it grew out of "
        "essential lifestyle planning."
    ),
    examples=(
        "Shoes: left one first, on the bottom stair; I pull the straps, you hold the heel",
        "Lunch: I pour my own water; put the jug where my right hand finds it",
        "Home time: bag on, wave to the tortoise, then the gate",
    ),
    variations=(
        "Morning or bedtime",
        "A mealtime",
        "Changing or personal care",
        "The journey",
        "A Sunday, or another day that has its own shape",
    ),
    normal_amount="5 to 12 steps.",
    notes=(
        "Personal care is written with dignity, and is for those who give it: it never goes on a "
        "page for display."
    ),
)
