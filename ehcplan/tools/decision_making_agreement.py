"""Decision-making agreement: which decisions, how the pupil takes part, who has the last word."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

DECISION_MAKING_AGREEMENT = Tool(
    key="decision_making_agreement",
    name="Decision-making agreement",
    group=Group.COMMUNICATION,
    purpose=(
        "Agrees which decisions there are, how the pupil takes part in each and who has the last "
        "word, so that nobody helps too much or too little."
    ),
    prompts=(
        Prompt(
            key="rows",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "Which decisions are made in my life, how must I be involved, and who makes "
                    "the final decision?"
                ),
                easy="What do you want to choose for yourself?",
                observing=(
                    "Which decision did you see being made, what was the pupil’s part in it, and "
                    "who settled it?"
                ),
            ),
            hint="Everyday decisions as well as large ones.",
            columns=(
                Column(key="decision", label="Decision", wide=True),
                Column(key="how_involved", label="How I must be involved", wide=True),
                Column(
                    key="who_decides",
                    label="Who makes the final decision",
                    hint="“Me” where it is the pupil.",
                ),
            ),
            main="how_involved",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="KS2 and up; at its heart 14 to 25",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; the second half "
        "of their two-part decision-making tool."
    ),
    examples=(
        "What I wear on non-uniform day / show me the weather first / me",
        "Which work placement / visit both, then a weekend to think / me, with Dad to talk to",
        "Changing my tablets / told why, in front of me / the doctor and Mum",
    ),
    variations=(
        "A class version: what pupils, staff and governors each decide",
        "A version for home",
        "Three colours: I decide, we decide, others decide and tell me",
    ),
    normal_amount="4 to 10 rows.",
    notes=(
        "After the end of compulsory school age the young person decides about their own plan, "
        "wherever they have the capacity for that decision, and leads on this sheet."
    ),
)
