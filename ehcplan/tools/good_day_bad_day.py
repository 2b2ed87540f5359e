"""Good day, bad day: a walk through a day, to find what matters and what helps."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

GOOD_DAY_BAD_DAY = Tool(
    key="good_day_bad_day",
    name="Good day and bad day",
    group=Group.KNOWING,
    purpose=(
        "Walks through a day from waking to sleeping, once when it goes well and once when it "
        "does not. What makes the difference shows what matters and what helps."
    ),
    prompts=(
        Prompt(
            key="good_day",
            type=FieldType.ROWS,
            wording=Wording(
                words="On a really good day, what happens, from waking up to going to sleep?",
                easy="What happens on a good day?",
                observing="What did you see, and when, on a day that went well?",
            ),
            hint="Waking, the journey, arriving, lessons, break, lunch, going home, the evening.",
            columns=(
                Column(key="when", label="When", hint="For example the journey, or lunch."),
                Column(key="text", label="What happens", wide=True),
            ),
            main="text",
        ),
        Prompt(
            key="bad_day",
            type=FieldType.ROWS,
            wording=Wording(
                words="On a really bad day, what happens? What makes it go wrong?",
                easy="What happens on a bad day?",
                observing=(
                    "What did you see, and when, on a day that went badly? What came just before?"
                ),
            ),
            hint="Small things count: a changed seat, a smell, a rushed goodbye.",
            columns=(
                Column(
                    key="when", label="When", hint="For example getting up, or the last lesson."
                ),
                Column(key="text", label="What happens", wide=True),
            ),
            main="text",
        ),
        Prompt(
            key="why",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Why does that matter so much to me?",
                easy="Why does that matter to you?",
                observing="What did you see that makes you think this matters so much to the pupil?",
            ),
            hint="The hardest question. Ask it gently, and accept “I don’t know”.",
        ),
        Prompt(
            key="more_good_days",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What would have to happen for me to have more good days?",
                easy="What would give you more good days?",
                observing="What did you see turn a day round, or keep it good?",
            ),
            hint="Small, cheap changes that could start this week are best.",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL),
    ages="KS1 and up; for younger children and those without words, from what adults see",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; it grew out of "
        "essential lifestyle planning."
    ),
    examples=(
        "Good day, arriving: The hall light is off and Ines has saved me the beanbag",
        "Bad day, lunch: Two queues, and nobody says which one is mine",
        "More good days: Let me put my tray back before the bell, not after",
    ),
    variations=(
        "The school day only",
        "A comic strip with a box for each part of the day",
        "A class session with one pupil in the hot seat",
        "Happy and unhappy days, for younger children",
    ),
    normal_amount="4 to 8 things on each side, and 2 to 4 changes.",
    notes=(
        "Each person’s account is kept by itself: a bad day at school and a bad day at home are "
        "often different days. One bad day is not a pattern."
    ),
)
