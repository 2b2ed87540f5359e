"""Doughnut: what must be done, where to use judgement, what is not ours."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

DOUGHNUT = Tool(
    key="doughnut",
    name="Doughnut: roles and responsibilities",
    group=Group.CHECKING,
    purpose=(
        "Makes clear what a person in a role must do, where they may use their own judgement, and "
        "what is somebody else’s to decide."
    ),
    prompts=(
        Prompt(
            key="situation",
            type=FieldType.TEXT,
            wording=Wording(words="Which situation is this about?"),
            about_pupil=False,
        ),
        Prompt(
            key="role",
            type=FieldType.TEXT,
            wording=Wording(words="Whose role is this about?"),
            about_pupil=False,
        ),
        Prompt(
            key="core",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What must be done, and in this way?"),
            about_pupil=False,
        ),
        Prompt(
            key="judgement",
            type=FieldType.STATEMENTS,
            wording=Wording(words="Where is it right to use judgement and try things?"),
            hint="Getting one of these wrong is how people learn.",
            about_pupil=False,
        ),
        Prompt(
            key="not_ours",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is not our responsibility?"),
            hint="Say whose it is.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.SCHOOL, Role.PROFESSIONAL, Role.PARENT),
    ages="for adults; older pupils may join in",
    source="Charles Handy’s doughnut, brought into person-centred thinking.",
    examples=(
        "Escort on the minibus. Core: the harness is checked twice.",
        "Judgement: which music is on, and when to chat.",
        "Not ours: changing the time of the pick-up (the transport office).",
    ),
    variations=("Rings", "Three columns", "Parents and school together"),
    normal_amount="3 to 7 under each heading",
    notes="A working paper for adults. It is never printed in Section A or on a profile.",
    pupil_answers=False,
)
