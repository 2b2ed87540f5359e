"""Communication chart: how the pupil tells us."""

from ehcplan.tools.definition import Choice, Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

COMMUNICATION_CHART = Tool(
    key="communication_chart",
    name="Communication chart: how I tell you",
    group=Group.COMMUNICATION,
    purpose=(
        "Sets down how the pupil communicates by what they do as well as what they say, what it "
        "is thought to mean, and how to answer."
    ),
    prompts=(
        Prompt(
            key="rows",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "When this is happening and I do this, what do you think it means, and what "
                    "should you do?"
                ),
                easy="How do you show people what you want?",
                observing=(
                    "What did you see the pupil do, when, what do you think it means, and what "
                    "answer worked?"
                ),
            ),
            hint="Start from what is seen, then the meaning, then when, then the answer.",
            columns=(
                Column(key="when", label="When this is happening", wide=True),
                Column(
                    key="i_do",
                    label="I do this",
                    hint="Only what anyone could see or hear.",
                    wide=True,
                ),
                Column(key="we_think_it_means", label="We think it means", wide=True),
                Column(key="you_should", label="Please do this", wide=True),
                Column(
                    key="sure",
                    label="How sure are we?",
                    choices=(
                        Choice(key="certain", label="Certain"),
                        Choice(key="probably", label="Probably"),
                        Choice(key="guess", label="A guess"),
                    ),
                ),
            ),
            main="i_do",
        ),
    ),
    contributors=(Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL, Role.FAMILY, Role.CHILD),
    ages="any; wherever words are few, or words and meaning differ",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; it grew out of "
        "essential lifestyle planning."
    ),
    examples=(
        "After dinner / taps the table twice / wants the song / sing one verse and wait / certain",
        "In maths / says “fine, fine” / is lost / sit down beside him, no question yet / probably",
        "On the bus / hums low and long / tummy hurts or is tired / offer the pillow / a guess",
    ),
    variations=(
        "A communication passport",
        "A dictionary of gestures",
        "A chart of anger or upset for a pupil who speaks",
    ),
    normal_amount="5 to 15 rows.",
    notes=(
        "Ask at least two people who know the pupil in different places, one of them family, and "
        "keep their readings apart where they differ. A guess is always printed as one. A pupil "
        "who can checks it."
    ),
)
