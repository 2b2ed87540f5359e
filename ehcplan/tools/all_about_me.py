"""All about me: a first, friendly sheet."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

ALL_ABOUT_ME = Tool(
    key="all_about_me",
    name="All about me",
    group=Group.KNOWING,
    purpose=(
        "A first, friendly sheet that a young child, a family or someone new to the pupil can "
        "fill in a quarter of an hour."
    ),
    prompts=(
        Prompt(
            key="name_i_like",
            type=FieldType.TEXT,
            wording=Wording(
                words="What do I like to be called?",
                easy="What do you like to be called?",
                observing="Which name did you see the pupil turn to or smile at?",
            ),
            hint="How it is said, too, if people get it wrong.",
        ),
        Prompt(
            key="my_people",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which people and animals are special to me?",
                easy="Who is special to you?",
                observing="Who did you see the pupil go to, look for or light up with?",
            ),
            hint="First names only for other children.",
        ),
        Prompt(
            key="good_at",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What am I good at, or proud of?",
                easy="What are you good at?",
                observing="What did you see the pupil do well or show to others?",
            ),
        ),
        Prompt(
            key="like",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I love, or like doing?",
                easy="What do you like?",
                observing="What did you see the pupil choose, laugh at or stay with?",
            ),
        ),
        Prompt(
            key="dislike",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I not like? What makes me sad, cross or worried?",
                easy="What do you not like?",
                observing="What did you see the pupil push away, leave or cry at?",
            ),
        ),
        Prompt(
            key="find_hard",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="When do I find things tricky?",
                easy="When are things tricky for you?",
                observing="When did you see the pupil get stuck, and what was happening?",
            ),
        ),
        Prompt(
            key="helps_me",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What helps me, and when?",
                easy="What helps you?",
                observing="What did you see somebody do, or the pupil find, that helped?",
            ),
        ),
        Prompt(
            key="when_older",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I want to do when I am older, or learn next?",
                easy="What do you want to learn next?",
                observing="What did you see the pupil trying to do for the first time?",
            ),
            hint="For a young child, ask about what comes next rather than about a job.",
        ),
        Prompt(
            key="need_to_know",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do people need to know about me?",
                easy="What should everyone know about you?",
                observing="What did you see that anyone new would need to know straight away?",
            ),
            hint="Think about who will read it before you write about health or family.",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL),
    ages="early years to KS2; in an easy-read form at 16 and up",
    source=(
        "Common to schools and local authorities; many councils give their own sheet of this name "
        "to families."
    ),
    examples=(
        "I like: lining the tractors up along the radiator",
        "I do not like: when the carpet is rolled away and it echoes",
        "It helps me when: somebody counts down on their fingers, not out loud",
    ),
    variations=(
        "A poster made for next year’s teacher",
        "A star with a question at each point",
        "A booklet with symbols",
        "A sheet sent home before a review",
    ),
    normal_amount="1 to 4 things in each box.",
    notes=(
        "An adult may write it down for the child. A parent’s answers are the parent’s, on a "
        "sheet of their own, even where the headings say “me”."
    ),
)
