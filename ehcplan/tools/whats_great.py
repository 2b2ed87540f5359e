"""What's great: notes of specific praise, collected over weeks."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

WHATS_GREAT = Tool(
    key="whats_great",
    name="What’s great",
    group=Group.CHECKING,
    purpose=(
        "Collects short notes of specific praise over some weeks, from adults and pupils, until "
        "they show what people like and admire."
    ),
    prompts=(
        Prompt(
            key="notes",
            type=FieldType.LOG,
            wording=Wording(
                words="What was great, when, and who saw it?",
                easy="What did someone do that was great?",
                observing="What did you see the pupil do that others would be glad of?",
            ),
            hint="A row for each note. Say exactly what happened.",
            columns=(
                Column(key="date", label="Date"),
                Column(key="what", label="What was great", wide=True),
                Column(key="who", label="Who saw it", names_speaker=True),
            ),
            about_pupil=False,
            main="what",
        ),
    ),
    contributors=(Role.SCHOOL, Role.PEER, Role.CHILD, Role.OTHER),
    ages="EY to KS3",
    source="Praise stickers and walls, as schools that use one-page profiles keep them.",
    examples=(
        "Shared the last of the glitter without being asked. Mrs Bellweather.",
        "Stayed with the clapping game until it worked. Music club.",
        "Told a joke that made the cook cry laughing. Mr Dragović.",
    ),
    variations=("Stickers", "Postcards home", "Leaves on a wall"),
    normal_amount="5 to 20 in a term",
    notes="An adult reads what classmates write before it is used.",
)
