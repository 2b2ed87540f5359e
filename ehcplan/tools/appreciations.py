"""Appreciations: what people like, admire and value about the pupil."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

APPRECIATIONS = Tool(
    key="appreciations",
    name="Appreciations",
    group=Group.KNOWING,
    purpose=(
        "Gathers what people truly like and admire about the pupil, each with a moment that shows "
        "it. It opens a one-page profile and is a good way to open any meeting."
    ),
    prompts=(
        Prompt(
            key="appreciations",
            type=FieldType.ROWS,
            wording=Wording(
                words="What do you like, admire or value about this person?",
                easy="What do you like about this person?",
                observing=(
                    "What did you see the pupil do that somebody enjoyed, admired or was glad of?"
                ),
            ),
            hint="One quality on each row, with who said it. Leave out praise with a “but” in it.",
            columns=(
                Column(key="text", label="What I like or admire", wide=True),
                Column(
                    key="said_by",
                    label="Who said it",
                    hint="First name or the name the pupil uses.",
                    names_speaker=True,
                ),
                Column(
                    key="relationship",
                    label="What they are to the pupil",
                    hint="For example grandmother, friend, cook, bus escort.",
                    gives_relationship=True,
                ),
                Column(
                    key="example",
                    label="A time when I saw it",
                    hint="One short moment is enough.",
                    wide=True,
                ),
            ),
            main="text",
            about_pupil=False,
        ),
        Prompt(
            key="own",
            pupils_own=True,
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I like about myself? What am I proud of?",
                easy="What are you proud of?",
                observing="What did you see the pupil do that they looked pleased with or proud of?",
            ),
            hint="Older pupils may not want to boast. Nobody has to answer this one.",
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
    ages="any",
    source="Person-centred thinking tools, as taught by Helen Sanderson Associates.",
    examples=(
        "Waits for the slowest walker without being asked (bus escort)",
        "Tells you the truth about your drawing, and then helps you mend it (friend)",
        "Sings to the dog when she thinks nobody can hear (Grandma)",
    ),
    variations=(
        "Sticky notes that classmates write and hand over",
        "A board by the door, filled over a week",
        "A round at the start of a family or school meeting",
        "Stickers collected over a term, then sorted together",
    ),
    normal_amount=(
        "6 to 20 gathered, of which 3 to 6 reach a profile; between 3 and 15 words each."
    ),
    notes=(
        "Faint praise does harm: being no bother is not a quality. An adult reads what "
        "classmates wrote before the pupil does. Let others speak where the pupil would rather "
        "not praise themself."
    ),
)
