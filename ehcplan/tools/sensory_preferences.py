"""Sensory preferences: which senses bring joy and which hurt."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

SENSORY_PREFERENCES = Tool(
    key="sensory_preferences",
    name="Sensory preferences",
    group=Group.KNOWING,
    purpose=(
        "Says in plain words what the pupil enjoys or seeks through the senses, what is hard to "
        "bear, and what helps."
    ),
    prompts=(
        Prompt(
            key="senses",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "For each sense: what do I enjoy or look for, what is hard for me or do I "
                    "keep away from, and what helps?"
                ),
                easy="What feels nice and what feels horrible?",
                observing=(
                    "What did you see the pupil go towards, and what did you see them turn from, "
                    "cover up or leave?"
                ),
            ),
            hint="Leave out a sense where there is nothing to say.",
            columns=(
                Column(
                    key="sense",
                    label="Sense",
                    hint=(
                        "Sound, light, touch, movement, smell, taste, temperature, or signals "
                        "from the body such as hunger."
                    ),
                ),
                Column(key="enjoy_or_seek", label="What I enjoy or look for", wide=True),
                Column(key="hard_or_avoid", label="What is hard or I keep away from", wide=True),
                Column(key="what_helps", label="What helps", wide=True),
            ),
            main="what_helps",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any",
    source="Everyday practice in schools and occupational therapy; this sheet is the product’s own.",
    examples=(
        "Light: loves the stripes through the blind; strip lights buzz; sit her under the skylight",
        "Movement: rocks to think; sitting still on the carpet hurts; the wobble stool at the back",
        "Taste: crunchy, never mixed; keep the gravy in its own pot",
    ),
    variations=(
        "The pupil sorts pictures into two piles",
        "A walk round the building with a thumbs-up and a thumbs-down card",
        "A list for parents to mark at home",
    ),
    normal_amount="3 to 8 rows.",
    notes="This is not an occupational therapist’s assessment and should not be quoted as one.",
)
