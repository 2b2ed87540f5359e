"""MAPS: a circle of people tells the story and plans inclusion."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

MAPS = Tool(
    key="maps",
    name="MAPS",
    group=Group.AHEAD,
    purpose=(
        "Helps a circle of people, classmates among them, to know the pupil by story, dream and "
        "gifts, and to plan how the pupil will belong."
    ),
    prompts=(
        Prompt(
            key="history",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is my story so far?",
                easy="What happened when you were little?",
                observing="Which moments of the pupil’s life have those here seen for themselves?",
            ),
            hint="Only what the pupil and family want told in this room.",
        ),
        Prompt(
            key="dream",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is the dream?",
                easy="What do you dream of?",
                observing="What does the pupil reach for, that a dream could be built on?",
            ),
        ),
        Prompt(
            key="nightmare",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is the nightmare, the future nobody wants?",
                easy="What do you not want to happen?",
                observing="What has upset the pupil so much that it must not happen again?",
            ),
            hint="Kept private and never printed.",
            private_by_default=True,
        ),
        Prompt(
            key="who_is",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Who is this person? Which words come to mind?",
                easy="What words tell us about you?",
                observing="Which words fit what you see the pupil do and enjoy?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="gifts",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What are this person’s gifts, strengths and talents?",
                easy="What are you good at?",
                observing="What changes for the better when the pupil is in the room?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="needs",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which people and things are needed to make this work for me?",
                easy="What do you need?",
                observing="With which people and things nearby does the pupil’s day go well?",
            ),
        ),
        Prompt(
            key="action_plan",
            type=FieldType.ROWS,
            wording=Wording(
                words="Who will do what, by when?",
                easy="What will we do now?",
                observing="What could the adults do next, from what was seen?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
        Prompt(
            key="closing_words",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="One word or sentence each to close",
                easy="How was today? Say one word.",
                observing="How did the pupil seem at the end?",
            ),
            about_pupil=False,
        ),
    ),
    contributors=(Role.GROUP, Role.CHILD, Role.PARENT, Role.PEER, Role.SCHOOL),
    ages="any",
    source="MAPS, by Marsha Forest, Jack Pearpoint, Judith Snow and others.",
    examples=(
        "Who is she: stubborn in the best way, first up, kind to snails.",
        "Need: two people in each class who can read her eye-pointing.",
        "Plan: Ola shows the lunch table how to wait for an answer, by the end of term.",
    ),
    variations=("A short MAPS without the plan, for getting to know a new pupil",),
    normal_amount="30 to 50 lines in two to three hours",
    notes=(
        "Ask the pupil beforehand who may hear the story. The nightmare is kept apart and stays "
        "out "
        "of every document. If something said suggests that someone may not be safe, tell the "
        "safeguarding lead now."
    ),
    is_meeting=True,
)
