"""Whole-class profile: what a class tells a cover teacher or the next one."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Subject, Tool, Wording
from ehcplan.vocabulary import Role

CLASS_PROFILE = Tool(
    key="class_profile",
    name="Whole-class profile",
    group=Group.MEETINGS,
    purpose=(
        "Describes a class to cover staff, a new pupil or the next teacher, made by choosing, "
        "sorting and counting what pupils say."
    ),
    prompts=(
        Prompt(
            key="we_are",
            type=FieldType.ROWS,
            wording=Wording(words="In this class we are …"),
            columns=(
                Column(key="text", label="We are", wide=True),
                Column(key="count", label="How many said so"),
            ),
            about_pupil=False,
            main="text",
        ),
        Prompt(
            key="important_to_us",
            type=FieldType.ROWS,
            wording=Wording(words="What is important to us?"),
            columns=(
                Column(key="text", label="Important to us", wide=True),
                Column(key="count", label="How many said so"),
            ),
            about_pupil=False,
            main="text",
        ),
        Prompt(
            key="support_us",
            type=FieldType.STATEMENTS,
            wording=Wording(words="How can a teacher support us well?"),
            about_pupil=False,
        ),
    ),
    contributors=(Role.GROUP, Role.PEER, Role.SCHOOL),
    ages="KS1 and up",
    source="Whole-class profiles, as primary schools that use one-page profiles make them.",
    examples=(
        "We are quick to laugh and slow to line up (21).",
        "Important to us: the last story of the day is finished, not stopped (17).",
        "Support: count us down from ten before the music starts.",
    ),
    variations=("A form or house profile", "A club’s profile"),
    normal_amount="5 to 8 under each heading",
    notes=(
        "No pupil is named, and nothing medical is written. Its content never travels into a "
        "pupil’s "
        "papers."
    ),
    subject=Subject.CLASS,
    pupil_answers=False,
)
