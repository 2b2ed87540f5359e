"""Decision-making profile: how the pupil likes to be helped to decide."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

DECISION_MAKING_PROFILE = Tool(
    key="decision_making_profile",
    name="Decision-making profile",
    group=Group.COMMUNICATION,
    purpose=(
        "Finds how the pupil likes to be given information and choices, and when to ask, so that "
        "a decision can truly be theirs."
    ),
    prompts=(
        Prompt(
            key="give_information",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How do I like to be given information?",
                easy="How should people tell you about things?",
                observing="How was something explained when you saw the pupil take it in?",
            ),
        ),
        Prompt(
            key="present_choices",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How should choices be offered to me?",
                easy="How do you like to choose?",
                observing="How were choices offered when you saw the pupil make a clear one?",
            ),
            hint="How many at once, and shown how.",
        ),
        Prompt(
            key="help_understand",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What helps me to understand?",
                easy="What helps you understand?",
                observing="What did you see that helped the pupil to understand?",
            ),
        ),
        Prompt(
            key="best_time",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="When is the best time to ask me?",
                easy="When is a good time to ask you?",
                observing="When did you see the pupil most ready to choose?",
            ),
        ),
        Prompt(
            key="bad_time",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="When is a bad time to ask me?",
                easy="When is a bad time to ask you?",
                observing="When did you see the pupil unable or unwilling to choose?",
            ),
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any; more and more weight from Year 9",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; the first half "
        "of their two-part decision-making tool."
    ),
    examples=(
        "Give information: One page, no pictures of smiling children, and time alone with it",
        "Offer choices: Put both coats on the peg and step back",
        "Bad time: On the way to somewhere else",
    ),
    variations=("Cards with photographs", "A film of two minutes"),
    normal_amount="1 to 3 things under each heading.",
    notes=(
        "Some pupils repeat the last thing offered: ask again with the choices in another order. "
        "Silence or a shrug is written down as it was, not as a yes."
    ),
)
