"""PATH: a group plans backwards from a dream."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

PATH = Tool(
    key="path",
    name="PATH",
    group=Group.AHEAD,
    purpose=(
        "Brings together people the pupil chooses to draw one large plan, from the dream back to "
        "the first step, with what is positive and possible in about a year."
    ),
    prompts=(
        Prompt(
            key="dream",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="1. What is the dream, the North Star?",
                easy="What is your big dream?",
                observing="What, if there were far more of it, would make the pupil happiest?",
            ),
        ),
        Prompt(
            key="positive_and_possible",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="2. Imagine that a year has gone well. What has happened?",
                easy="It is next year. What good things happened?",
                observing="What could you expect to see the pupil doing a good year from now?",
            ),
            hint="Positive and possible; say the date you are imagining.",
        ),
        Prompt(
            key="now",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="3. How are things now?",
                easy="What is it like now?",
                observing="What do you see in the pupil’s days at the moment?",
            ),
        ),
        Prompt(
            key="enrol",
            type=FieldType.ROWS,
            wording=Wording(
                words="4. Whom do we need with us, and for what?",
                easy="Who can help you?",
                observing="Who already makes good things happen for the pupil, and how?",
            ),
            columns=(
                Column(key="who", label="Who"),
                Column(key="what_for", label="What for", wide=True),
            ),
            about_pupil=False,
            main="who",
        ),
        Prompt(
            key="getting_stronger",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="5. What keeps us strong on the way?",
                easy="What makes you feel strong?",
                observing="What gives the pupil energy, and what uses it up?",
            ),
        ),
        Prompt(
            key="bold_steps",
            type=FieldType.ROWS,
            wording=Wording(
                words="6. Which steps will we have taken in some months?",
                easy="What will we do later this year?",
                observing="Which larger steps could the adults take for the pupil, some months off?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
        Prompt(
            key="next_month",
            type=FieldType.ROWS,
            wording=Wording(
                words="7. What will be done by next month?",
                easy="What will we do this month?",
                observing="What could the adults put in place for the pupil this month?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
        Prompt(
            key="first_step",
            type=FieldType.ROWS,
            wording=Wording(
                words="8. What is the first step, in the next few days?",
                easy="What will we do first?",
                observing="What could an adult do for the pupil in the next few days?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
    ),
    contributors=(Role.GROUP, Role.CHILD, Role.PARENT, Role.FAMILY, Role.PEER),
    ages="KS2 and up; strong in Year 6, Year 9 and before leaving",
    source="PATH, by Jack Pearpoint, John O’Brien and Marsha Forest.",
    examples=(
        "Dream: to run a stall with my own jam on it.",
        "Positive and possible: I sold eleven jars at the summer fair.",
        "First step: Grandad rings the hall about a table, by Thursday.",
    ),
    variations=("A short PATH on A3 in three quarters of an hour", "A PATH for a class or a team"),
    normal_amount="20 to 40 lines in one and a half to two and a half hours",
    notes=(
        "Two people lead: one asks, one draws. The drawing is the pupil’s; a photograph of it goes "
        "in the graphic record. Say who said each dream, or it stays the meeting’s."
    ),
    is_meeting=True,
)
