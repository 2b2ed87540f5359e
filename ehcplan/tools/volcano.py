"""Volcano: what is comfortable, what stretches, what is too much, and the signs on the way up."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

VOLCANO = Tool(
    key="volcano",
    name="Volcano",
    group=Group.KNOWING,
    purpose=(
        "Finds what is easy, what stretches the pupil in a good way and what is too much, with "
        "the early signs and what helps on the way down."
    ),
    prompts=(
        Prompt(
            key="comfort",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What feels easy and safe to me?",
                easy="What feels easy and safe?",
                observing="When did you see the pupil relaxed and able to carry on?",
            ),
        ),
        Prompt(
            key="stretch",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is hard for me, but worth trying with help?",
                easy="What is hard but good to try?",
                observing=(
                    "What did you see the pupil manage with help and look glad about afterwards?"
                ),
            ),
        ),
        Prompt(
            key="danger",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is too much for me?",
                easy="What is too much for you?",
                observing="What did you see just before the pupil could not go on?",
            ),
            hint="For the people who support the pupil, never for a display.",
        ),
        Prompt(
            key="signs",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How can people tell that I am going up?",
                easy="How can we see you are getting upset?",
                observing="What did you see first, before things became too much?",
            ),
            hint="Early, small signs are the most useful.",
        ),
        Prompt(
            key="helps",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What helps me come down?",
                easy="What helps you feel calm again?",
                observing="What did you see help the pupil settle, and how long did it take?",
            ),
        ),
    ),
    contributors=(Role.CHILD, Role.SCHOOL, Role.PARENT),
    ages="KS2 and up",
    source="A picture used widely in person-centred planning and in schools.",
    examples=(
        "Danger: Everyone waiting for me while the clock is on the board",
        "Sign: I start lining my pens up by size",
        "Helps: Pass me the blue cushion and carry on teaching",
    ),
    variations=("A five-point scale", "A thermometer", "A picture of the sea, from calm to storm"),
    normal_amount="2 to 6 things under each heading.",
    notes=(
        "Sensitive: filled in with an adult the pupil trusts, when all is calm. It belongs with "
        "those who give support, not on a wall."
    ),
)
