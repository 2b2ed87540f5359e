"""Photo tour: a young child shows what matters by leading the way."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role, Voice

PHOTO_TOUR = Tool(
    key="photo_tour",
    name="Photo tour",
    group=Group.KNOWING,
    purpose=(
        "Lets a young child, or a pupil with few words, show what matters by leading a tour and "
        "taking pictures. What was shown, said and noticed is laid side by side."
    ),
    prompts=(
        Prompt(
            key="photos",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "What did the child choose to show, what did they say, and what did we notice?"
                ),
                easy="What do you want to show us?",
                observing=(
                    "What did the pupil lead you to or photograph, what did they say there, and "
                    "what did you see them do?"
                ),
            ),
            hint="One row for each picture or stop.",
            columns=(
                Column(key="place_or_thing", label="Place or thing"),
                Column(
                    key="child_words",
                    label="What the child said, exactly",
                    hint="Leave empty if they said nothing. Do not tidy the words.",
                    voice=Voice.OWN_WORDS,
                    wide=True,
                ),
                Column(
                    key="observed",
                    label="What we saw",
                    hint="What the child did, before what you think it means.",
                    voice=Voice.OBSERVED,
                    wide=True,
                ),
            ),
            main="observed",
            about_pupil=False,
        ),
        Prompt(
            key="what_we_think_matters",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Putting the pieces together, what do we think matters to the child?",
                easy="Which pictures matter most to you?",
                observing=(
                    "What did you see more than once on the tour that makes you think it matters?"
                ),
            ),
            hint="Begin with “We think”, and say what you saw that makes you think so.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.SCHOOL, Role.PARENT),
    ages="2 to 8; any age with few words",
    source="The Mosaic approach to listening to young children, by Alison Clark and Peter Moss.",
    examples=(
        "The drain cover by the gate / “it sings” / crouched to listen three times",
        "The kitchen hatch / said nothing / waved until somebody waved back",
        "We think the quiet corners matter: four of his seven pictures had nobody in them",
    ),
    variations=(
        "A map that the child draws afterwards",
        "A tour filmed by the key person",
        "A book of the pictures, talked through at home",
    ),
    normal_amount="5 to 12 pictures.",
    notes="No other child’s face, number plate or front door in a picture that leaves the school.",
)
