"""Person-centred risk: staying happy and safe."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

PERSON_CENTRED_RISK = Tool(
    key="person_centred_risk",
    name="Person-centred risk: staying happy and safe",
    group=Group.AHEAD,
    purpose=(
        "Thinks a risk through from what the pupil wants to do and why, and weighs happiness "
        "beside "
        "safety before anything is decided."
    ),
    prompts=(
        Prompt(
            key="want_to_do",
            type=FieldType.TEXT,
            wording=Wording(
                words="What do I want to do, and why does it matter to me?",
                easy="What do you want to do?",
                observing="What does the pupil keep trying to do, and what do they seem to gain?",
            ),
        ),
        Prompt(
            key="worries",
            type=FieldType.ROWS,
            wording=Wording(
                words="What could go wrong, as each person sees it?",
                easy="What might go wrong?",
                observing="What have you seen go wrong, or nearly go wrong?",
            ),
            hint="A row for each worry. Kept private and never printed in the plan.",
            columns=(
                Column(key="perspective", label="Whose worry", hint="A name, or for example Mum."),
                Column(key="worry", label="The worry", wide=True),
            ),
            private_by_default=True,
            about_pupil=False,
            main="worry",
        ),
        Prompt(
            key="cost_of_not_doing",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I lose if I do not do it?",
                easy="How will you feel if you cannot do it?",
                observing="What does the pupil do or show when they are kept from it?",
            ),
        ),
        Prompt(
            key="tried_and_learned",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What have we tried already, and what did we learn?",
                easy="Have you tried it? What happened?",
                observing="What has been tried with the pupil, and what did you see?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="happy_and_safe",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What would keep me both happy and safe?",
                easy="What would help you do it safely?",
                observing="When did it go both happily and safely, and what was in place?",
            ),
        ),
        Prompt(
            key="decision",
            type=FieldType.ROWS,
            wording=Wording(
                words="What have we agreed, who will do it, and when shall we look again?",
                easy="What did we say we will do?",
                observing="What did the adults agree, having watched?",
            ),
            columns=(
                Column(key="what", label="What we agreed", wide=True),
                Column(key="who", label="Who", hint="One person, by name."),
                Column(key="review_date", label="When we look again"),
            ),
            about_pupil=False,
            main="what",
        ),
    ),
    contributors=(Role.GROUP, Role.CHILD, Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL),
    ages="KS2 and up, with an adult leading",
    source="A positive approach to risk: Max Neill and colleagues, 2008.",
    examples=(
        "Wants to cycle to the library. Stepdad: the roundabout. Lost: the one trip nobody plans "
        "for "
        "her. Agreed: the canal path, with her sister behind twice, then alone.",
        "Wants to use the kiln. Tutor: burns. Lost: others finish his pots. Agreed: long gloves, "
        "loads "
        "it with the technician until half-term.",
    ),
    variations=("A grid of happy and unhappy against safe and unsafe",),
    normal_amount="10 to 20 lines",
    notes=(
        "Never put on display, and the worries never go into the plan. This does not replace the "
        "school’s own risk assessment. If someone may not be safe, tell the safeguarding lead now."
    ),
    is_meeting=True,
)
