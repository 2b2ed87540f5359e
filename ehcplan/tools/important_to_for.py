"""Important to and important for: what matters to the pupil, and what keeps them well."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

IMPORTANT_TO_FOR = Tool(
    key="important_to_for",
    name="Important to and important for",
    group=Group.KNOWING,
    purpose=(
        "Keeps apart what matters to the pupil and what others see as needed for health, safety "
        "and learning, so that neither swallows the other and a balance can be found."
    ),
    prompts=(
        Prompt(
            key="important_to",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words=(
                    "What matters to me? Think of people, places, things, routines, pace, faith "
                    "and interests."
                ),
                easy="What matters most to you?",
                observing=(
                    "What did you see the pupil go back to, hold on to, ask for or miss when it "
                    "was not there?"
                ),
            ),
            hint="What the pupil would miss if it stopped, as they see it.",
        ),
        Prompt(
            key="important_for",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I need so that I am healthy, safe, valued and learning?",
                easy="What keeps you safe and well?",
                observing=(
                    "What did you see the pupil need in order to be safe, well or able to learn?"
                ),
            ),
            hint="Write it as others see it, with who says so.",
        ),
        Prompt(
            key="still_to_learn",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is still not known, and needs finding out?",
                easy="What do grown-ups not know about you yet?",
                observing="What did you see that you cannot explain yet?",
            ),
            hint="Questions are welcome here: they become things to try or to ask.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any; sorting into the two lists suits older pupils and adults",
    source="Person-centred thinking tools, as taught by Helen Sanderson Associates.",
    examples=(
        "Important to: Being asked about the allotment before anything else",
        "Important for: Glasses cleaned after lunch, or the page blurs by two o’clock",
        "Still to learn: Is it the stairs that worry him, or who is on them?",
    ),
    variations=(
        "Two columns on one large sheet",
        "Draw round both hands: one for each list",
        "A pair of scales, to talk about what is out of balance",
    ),
    normal_amount=(
        "5 to 10 things important to the pupil, 3 to 8 important for them, 1 to 4 to find out."
    ),
    notes=(
        "The pupil speaks first about what is important to them. An adult’s wish is never filed "
        "as important to the pupil."
    ),
)
