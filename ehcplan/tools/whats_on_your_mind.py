"""What's on your mind: a quick check-in, private from the start."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

WHATS_ON_YOUR_MIND = Tool(
    key="whats_on_your_mind",
    name="What’s on your mind",
    group=Group.CHECKING,
    purpose="A quick way for a pupil to say what is on their mind and what an adult should do.",
    prompts=(
        Prompt(
            key="thoughts",
            type=FieldType.ROWS,
            wording=Wording(
                words="What is on my mind, how big is it, and what do I want an adult to do?",
                easy="What are you thinking about? Is it big or small?",
                observing=(
                    "What seems to be on the pupil’s mind today? Write what you saw that makes you "
                    "think so."
                ),
            ),
            hint="Kept private. It does not go into the plan.",
            columns=(
                Column(key="text", label="On my mind", wide=True),
                Column(key="size", label="How big", hint="Big, medium or small."),
                Column(
                    key="adult_to",
                    label="What I want an adult to do",
                    hint="Know, help, or nothing yet.",
                ),
            ),
            private_by_default=True,
            main="text",
        ),
    ),
    contributors=(Role.CHILD,),
    ages="KS1 and up",
    source="Worry boxes and check-ins as many schools use them; this form is the product’s own.",
    examples=(
        "The new baby, big, know.",
        "My boots have a hole, small, help.",
        "Who I sit with on the trip, medium, nothing yet.",
    ),
    variations=("A worry box", "Thought bubbles"),
    normal_amount="1 to 5",
    notes=(
        "Nobody reads this tonight, and writing it here tells nobody. If someone may not be safe, "
        "tell the safeguarding lead now. In danger call 999; a child can call Childline on "
        "0800 1111 at any time. Never promise a pupil that it will stay secret. A pupil who wants "
        "a "
        "thought in the plan says it again as a view."
    ),
)
