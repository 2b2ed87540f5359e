"""Hopes and fears: the wished-for future, and the unwanted one."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

HOPES_AND_FEARS = Tool(
    key="hopes_and_fears",
    name="Hopes and fears",
    group=Group.AHEAD,
    purpose=(
        "Pictures the future the pupil wants and the one the pupil does not want, and what would "
        "help: before a new school, in Year 9, before leaving."
    ),
    prompts=(
        Prompt(
            key="hopes",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What are my hopes and dreams?",
                easy="What do you wish for?",
                observing=(
                    "What does the pupil go back to, ask for again or light up at, that they might "
                    "want more of?"
                ),
            ),
        ),
        Prompt(
            key="fears",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What worries me? What do I not want to happen?",
                easy="What do you worry about?",
                observing="What does the pupil shrink from, freeze at or try to leave?",
            ),
            hint="Kept private unless you say that it may be shared.",
            private_by_default=True,
        ),
        Prompt(
            key="towards_hopes",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What would help the hopes to happen?",
                easy="What would help your wish come true?",
                observing="What has brought the pupil nearer to what they enjoy?",
            ),
        ),
        Prompt(
            key="away_from_fears",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What would keep the worries away?",
                easy="What helps when you are worried?",
                observing="What has calmed the pupil, or kept a hard moment from coming?",
            ),
            hint="Kept with the worries: it is not used while they are private.",
            reveals="fears",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT),
    ages="KS2 and up",
    source="Dreams and nightmares, from the planning tradition of O’Brien, Pearpoint and Forest.",
    examples=(
        "Hope: to be on the stage crew and wear the black T-shirt.",
        "Fear: being the only one who does not know which gate.",
        "Towards: meet the drama teacher before the summer.",
    ),
    variations=("Sun and clouds", "Balloons and anchors"),
    normal_amount="2 to 6 under each heading",
    notes=(
        "Parents fill in a sheet of their own. Never trim a hope to what seems realistic. If a "
        "worry suggests that someone may not be safe, tell the safeguarding lead now; do not "
        "promise to keep it secret."
    ),
)
