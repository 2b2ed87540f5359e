"""Top tips: the few things that anyone new must do or must not do."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

TOP_TIPS = Tool(
    key="top_tips",
    name="Top tips",
    group=Group.KNOWING,
    purpose=(
        "Hands on the few things that anyone new must do or avoid: cover staff, an escort, the "
        "next teacher."
    ),
    prompts=(
        Prompt(
            key="do",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Please do",
                easy="What should people do?",
                observing="What did you see somebody do that worked straight away?",
            ),
            hint="One clear thing to do on each line.",
            about_pupil=False,
        ),
        Prompt(
            key="avoid",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Please do not",
                easy="What should people not do?",
                observing="What did you see somebody do that made things harder?",
            ),
            hint="Where you can, say what to do instead.",
            about_pupil=False,
        ),
        Prompt(
            key="first_five_minutes",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="In the first five minutes",
                easy="What should happen first?",
                observing="What did you see in the first five minutes of a lesson that went well?",
            ),
            hint="What a stranger with no time to read on needs to know.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.SCHOOL, Role.PARENT, Role.CHILD),
    ages="any",
    source="Common practice when staff hand over; this sheet is the product’s own.",
    examples=(
        "Do: Hand him the register to carry; it gets him through the door",
        "Avoid: Calling across the yard; walk over and say it beside her",
        "First five minutes: Tell them whose lesson it is and when Ms Adair is back",
    ),
    variations=(
        "A card for the pocket",
        "A card for the escort",
        "A card for the new teacher’s door",
    ),
    normal_amount="3 to 7 things to do, 2 to 5 to avoid, 1 to 3 for the first five minutes.",
    notes="Keep diagnosis and family matters out of it: people read it standing up, near others.",
)
