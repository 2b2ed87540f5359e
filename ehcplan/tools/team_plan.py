"""Team plan: what a team is for, and how it works together."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Subject, Tool, Wording
from ehcplan.vocabulary import Role

TEAM_PLAN = Tool(
    key="team_plan",
    name="Team plan",
    group=Group.MEETINGS,
    purpose=(
        "Builds a team from a shared purpose, what matters to its members and what it learns as it "
        "goes."
    ),
    prompts=(
        Prompt(
            key="purpose",
            type=FieldType.TEXT,
            wording=Wording(words="What are we here for?"),
            about_pupil=False,
        ),
        Prompt(
            key="who_we_are",
            type=FieldType.STATEMENTS,
            wording=Wording(words="Who are we? Draw on members’ own profiles."),
            hint="Only from profiles whose owners let the team see them.",
            about_pupil=False,
        ),
        Prompt(
            key="important_to_us",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What matters to us as a team?"),
            about_pupil=False,
        ),
        Prompt(
            key="how_we_support",
            type=FieldType.STATEMENTS,
            wording=Wording(words="How do we support each other?"),
            about_pupil=False,
        ),
        Prompt(
            key="how_we_decide",
            type=FieldType.ROWS,
            wording=Wording(words="Which decisions do we make, how, and who decides?"),
            columns=(
                Column(key="decision", label="Decision", wide=True),
                Column(key="how", label="How it is made", wide=True),
                Column(key="who_decides", label="Who decides"),
            ),
            about_pupil=False,
            main="decision",
        ),
        Prompt(
            key="working",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is working in our team?"),
            about_pupil=False,
        ),
        Prompt(
            key="not_working",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is not working in our team?"),
            about_pupil=False,
        ),
        Prompt(
            key="actions",
            type=FieldType.ROWS,
            wording=Wording(words="Who will do what, by when?"),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
        Prompt(
            key="review_date",
            type=FieldType.DATE,
            wording=Wording(words="When shall we look at this again?"),
            about_pupil=False,
        ),
    ),
    contributors=(Role.GROUP, Role.SCHOOL),
    ages="adults",
    source="Person-centred teams, from Helen Sanderson and colleagues.",
    examples=(
        "Purpose: nobody in the base eats alone unless they like it.",
        "Decision: swapping a lunch duty. How: ask in the group before nine. Who decides: the two.",
    ),
    normal_amount="3 to 8 under each heading",
    notes="Kept apart from pupils’ papers. No pupil is named in it.",
    subject=Subject.TEAM,
    pupil_answers=False,
)
