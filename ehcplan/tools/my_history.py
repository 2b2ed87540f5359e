"""My history: the pupil's story so far, and what it taught."""

from ehcplan.tools.definition import Choice, Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

MY_HISTORY = Tool(
    key="my_history",
    name="My history",
    group=Group.KNOWING,
    purpose=(
        "Keeps the story so far and what was learned from it, so that a family need not tell it "
        "from the beginning to each new person."
    ),
    prompts=(
        Prompt(
            key="events",
            type=FieldType.ROWS,
            wording=Wording(
                words="What has happened in my life, when, and what did it mean for me?",
                easy="What big things do you remember?",
                observing=(
                    "What did you see the pupil return to, look for or react to that belongs to "
                    "an earlier time?"
                ),
            ),
            hint="Good turns as well as hard ones. Choose “No” for anything not to be printed.",
            columns=(
                Column(key="when", label="When", hint="A year, an age or a school year."),
                Column(key="what_happened", label="What happened", wide=True),
                Column(key="what_it_meant", label="What it meant for me", wide=True),
                Column(
                    key="share",
                    label="May it be printed?",
                    choices=(Choice(key="yes", label="Yes"), Choice(key="no", label="No")),
                    hint="Nothing is printed unless somebody says yes.",
                ),
            ),
            main="what_happened",
        ),
        Prompt(
            key="learned",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What did we learn about what matters to me and what helps me?",
                easy="What helped you back then?",
                observing=(
                    "What did you see that shows how the past still matters, and what helps now?"
                ),
            ),
            about_pupil=False,
        ),
    ),
    contributors=(Role.PARENT, Role.FAMILY, Role.CHILD, Role.SCHOOL),
    ages="any; from about 10 the pupil sees it and agrees to it",
    source=(
        "Person-centred planning; families and schools call it a timeline, a life story or our "
        "story."
    ),
    examples=(
        "Age 3: lived with Nana for a summer; she still keeps Nana’s scarf in her bag",
        "Year 4: joined the choir; the first club he asked to go back to",
        "Learned: New places go well when she has seen them empty first",
    ),
    variations=(
        "A wiggly line drawn across a long sheet",
        "A timeline of photographs",
        "Our story",
    ),
    normal_amount="5 to 12 events, each of up to 30 words.",
    notes=(
        "Loss, separation and medical detail are marked not to be printed unless the person whose "
        "story it is says otherwise. Dates are checked against school records."
    ),
)
