"""Barriers and enablers: what stands in the way in a place, and what removes it."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

BARRIERS_AND_ENABLERS = Tool(
    key="barriers_and_enablers",
    name="What gets in my way",
    group=Group.KNOWING,
    purpose=(
        "Describes a difficulty as something that stands in the way in a place, with what would "
        "remove it and whose job that is."
    ),
    prompts=(
        Prompt(
            key="barriers",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "Where and when does something get in my way, what would remove it, and whose "
                    "job is that?"
                ),
                easy="What gets in your way?",
                observing=(
                    "What did you see stop the pupil, where, and what would have let them carry on?"
                ),
            ),
            hint="The barrier is in the place or in how things are done, never in the pupil.",
            columns=(
                Column(key="situation", label="Where and when"),
                Column(key="barrier", label="What gets in my way", wide=True),
                Column(key="remover", label="What would remove it", wide=True),
                Column(key="whose_job", label="Whose job"),
            ),
            main="remover",
        ),
    ),
    contributors=(Role.CHILD, Role.SCHOOL, Role.PROFESSIONAL, Role.PARENT),
    ages="KS2 and up; for others, from what adults see",
    source="The social model of disability; this sheet is the product’s own.",
    examples=(
        "Library: the top two shelves are out of reach; move the graphic novels down; the librarian",
        "Swimming: the whistle drowns the words; show a red flag as well; the pool teacher",
        "Online homework: white on yellow; a page she can print; each subject teacher",
    ),
    variations=(
        "The pupil photographs what gets in the way",
        "An access walk with the person who looks after the site",
    ),
    normal_amount="3 to 8 rows.",
    notes="Name a job rather than a person: people change posts.",
)
