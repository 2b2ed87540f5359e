"""Plain notes: a line an answer, before any tool. Not one of the catalogue's tools."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

NOTES = Tool(
    key="notes",
    name="Notes",
    group=Group.KNOWING,
    purpose="Keeps what somebody said as it was noted, one thing on each line, under no tool yet.",
    prompts=(
        Prompt(
            key="notes",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What was said?"),
            hint="One thing on each line.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.SCHOOL),
    ages="any",
    source="The product’s own.",
    pupil_answers=False,
)
