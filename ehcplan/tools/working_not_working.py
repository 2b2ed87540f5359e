"""Working / not working: how things are, from one person's view."""

from ehcplan.tools.definition import Choice, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

WORKING_NOT_WORKING = Tool(
    key="working_not_working",
    name="Working / not working",
    group=Group.CHECKING,
    purpose=(
        "Takes a picture of how things are as one person sees them, so that what works is kept, "
        "what does not is changed, and different views can be laid side by side."
    ),
    prompts=(
        Prompt(
            key="topic",
            type=FieldType.TEXT,
            wording=Wording(
                words="What is this about?",
                easy="What are we talking about?",
                observing="Which part of the pupil’s day did you watch?",
            ),
            hint="For example school as a whole, maths, mornings, the journey.",
            about_pupil=False,
        ),
        Prompt(
            key="perspective",
            type=FieldType.CHOICE,
            wording=Wording(
                words="Whose view is this?",
                easy="Who is telling us?",
                observing="Whose view is this? What an adult saw is the adult’s view.",
            ),
            choices=(
                Choice(key="child", label="The pupil"),
                Choice(key="family", label="The family"),
                Choice(key="school", label="School"),
                Choice(key="health", label="Health"),
                Choice(key="social care", label="Social care"),
                Choice(key="other", label="Somebody else"),
            ),
            about_pupil=False,
        ),
        Prompt(
            key="working",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is working?",
                easy="What is good?",
                observing="When is the pupil settled, busy or smiling? What is going on then?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="not_working",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is not working?",
                easy="What is not so good?",
                observing="When is the pupil upset, restless or gone? What is going on then?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="want_different",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What should be different? (You can leave this out.)",
                easy="What would make it better?",
                observing="What change did the pupil make or ask for, in any way?",
            ),
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="KS1 and up",
    source="Working and not working from different perspectives, a person-centred thinking tool.",
    examples=(
        "Pupil, working: feeding the guinea pigs before register.",
        "Pupil, not working: the timetable changes and nobody tells me.",
        "Parent, not working: we find out about trips from other families.",
    ),
    variations=(
        "A grid of four boxes",
        "Smiling and frowning faces",
        "A class activity",
        "A review of one intervention",
        "A school council or parents’ forum",
    ),
    normal_amount="3 to 6 on each side from each person",
    notes=(
        "One contribution for each person’s view. For a pupil without words, what staff or family "
        "see is kept as the view of staff or family, never as the pupil’s."
    ),
)
