"""Community map: the places of the pupil's life, and those wished for."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

COMMUNITY_MAP = Tool(
    key="community_map",
    name="Community map",
    group=Group.RELATIONSHIPS,
    purpose=(
        "Maps the places the pupil goes to, how each one feels, and the places the pupil would "
        "like to go."
    ),
    prompts=(
        Prompt(
            key="places",
            type=FieldType.ROWS,
            wording=Wording(
                words="Where do I go, what do I do there, and how does it feel?",
                easy="Where do you go? Do you like it there?",
                observing=(
                    "Where does the pupil go? Note what they do there, and what their face and "
                    "body "
                    "show on the way in and on the way out."
                ),
            ),
            hint="A row for each place, also for places only wished for.",
            columns=(
                Column(key="place", label="Place"),
                Column(key="how_often", label="How often"),
                Column(key="who_with", label="Who with"),
                Column(key="what_i_do", label="What I do there", wide=True),
                Column(key="feeling", label="How it feels"),
                Column(key="wish", label="What I wish", wide=True),
            ),
            main="place",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.PEER),
    ages="KS2 and up",
    source="Community mapping, from the person-centred planning tradition.",
    examples=(
        "Launderette, Sundays, with Grandma: I feed the machines. Warm and loud, I like both.",
        "Skate park: never been. Wish: to watch from the wall first.",
        "Allotment, most weeks, with Uncle Femi: I water the beans and nobody hurries me.",
    ),
    variations=("A map of photographs", "A bus map", "Places I can, could and would like to go"),
    normal_amount="5 to 15 places",
    notes="Write the kind of place or its name, never a home address.",
)
