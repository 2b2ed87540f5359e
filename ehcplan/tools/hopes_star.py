"""Hopes star: what parents hope for this year, sent home in September."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

HOPES_STAR = Tool(
    key="hopes_star",
    name="Hopes star",
    group=Group.RELATIONSHIPS,
    purpose=(
        "Asks parents and carers, at the start of the year, what they hope for their child, and "
        "opens the first parents’ evening with it."
    ),
    prompts=(
        Prompt(
            key="hopes_this_year",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What do you hope this year brings for your child?"),
            about_pupil=False,
        ),
        Prompt(
            key="hopes_later",
            type=FieldType.STATEMENTS,
            wording=Wording(words="And what do you hope for later in life?"),
            about_pupil=False,
        ),
    ),
    contributors=(Role.PARENT, Role.FAMILY),
    ages="any",
    source="Parents’ stars, a practice of primary schools in the north-west of England.",
    examples=(
        "That he stays for the whole of a birthday tea and comes home full.",
        "That one day she catches the tram to see her brother by herself.",
        "That somebody else’s mum rings to ask if he can come over.",
    ),
    variations=("A leaf on a tree of hopes", "A voice note", "A star from grandparents"),
    normal_amount="1 to 4 hopes",
    notes="Printed as the parents’ hopes, under their own name, never as the pupil’s.",
    pupil_answers=False,
)
