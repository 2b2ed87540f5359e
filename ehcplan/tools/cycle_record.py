"""Cycle record: one turn of an intervention, from need to progress."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

CYCLE_RECORD = Tool(
    key="cycle_record",
    name="Cycle record",
    group=Group.CHECKING,
    purpose=(
        "Follows one turn of an intervention for a pupil or a group: why now, what was found, what "
        "is aimed for, what every lesson does, what is extra, and what came of it."
    ),
    prompts=(
        Prompt(
            key="identified",
            type=FieldType.STATEMENTS,
            wording=Wording(words="Why this pupil, and why now? In which target group?"),
            about_pupil=False,
        ),
        Prompt(
            key="needs",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What was assessed, and what was found?"),
            about_pupil=False,
        ),
        Prompt(
            key="targets",
            type=FieldType.ROWS,
            wording=Wording(words="Which curricular targets come next on the progression map?"),
            columns=(
                Column(key="target", label="Target", wide=True),
                Column(key="map_step", label="Step on the map"),
                Column(key="by_when", label="By when"),
            ),
            about_pupil=False,
            main="target",
        ),
        Prompt(
            key="in_every_lesson",
            type=FieldType.STATEMENTS,
            wording=Wording(words="How are ordinary lessons shaped for this pupil?"),
            about_pupil=False,
        ),
        Prompt(
            key="additional_provision",
            type=FieldType.ROWS,
            wording=Wording(words="What is extra, who gives it, how often and until when?"),
            columns=(
                Column(key="provision", label="What is extra", wide=True),
                Column(key="wave", label="Wave", hint="1, 2 or 3."),
                Column(key="who", label="Who gives it"),
                Column(key="how_often", label="How often"),
                Column(key="until", label="Until when"),
            ),
            about_pupil=False,
            main="provision",
        ),
        Prompt(
            key="progress",
            type=FieldType.LOG,
            wording=Wording(words="What progress is there, and is it seen in ordinary lessons?"),
            hint="A row each time somebody looks.",
            columns=(
                Column(key="date", label="Date"),
                Column(key="target", label="Target"),
                Column(key="progress", label="Progress", wide=True),
                Column(key="seen_in_class", label="Seen in ordinary lessons?", wide=True),
                Column(key="who", label="Who saw it"),
            ),
            about_pupil=False,
            main="progress",
        ),
    ),
    contributors=(Role.SCHOOL,),
    ages="any",
    source="The six-step cycle of school intervention: assess, plan, do and review.",
    examples=(
        "Target: starts a paragraph with when or where. Every lesson: two openers on the board.",
        "Extra: sentence club, wave 2, Mr Quayle, Mondays and Wednesdays until Easter.",
        "Progress, 9 February: three openers in a history account, seen by Ms Iyer.",
    ),
    normal_amount="1 to 4 targets in a turn",
    notes=(
        "A staff paper: never printed in Section A or on a profile. Tell the pupil the targets in "
        "plain words."
    ),
    pupil_answers=False,
)
