"""Outcome steps: from what matters to an outcome worth having."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

OUTCOME_STEPS = Tool(
    key="outcome_steps",
    name="Outcome steps",
    group=Group.CHECKING,
    purpose=(
        "Thinks from what matters to the pupil towards outcomes: where things are now, what comes "
        "first, what success would look like, and what is in the way."
    ),
    prompts=(
        Prompt(
            key="what_matters",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What matters to me, from the profile?",
                easy="What matters most to you?",
                observing="What, from all that has been seen, matters most to the pupil?",
            ),
        ),
        Prompt(
            key="now",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How are things now, from working and not working?",
                easy="What is it like now?",
                observing="What do you see happening now?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="priority",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which comes first, agreed with the pupil?",
                easy="What should we do first?",
                observing="Which would make the most difference to what the pupil shows?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="success",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="If this were sorted, what would we see?",
                easy="What will it look like when it is better?",
                observing="What would you see the pupil doing if this were sorted?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="tested",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Is it a solution in disguise? What would it give the pupil?",
                easy="Why would that be good for you?",
                observing="What would the pupil gain from it, going by what you have seen?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="in_the_way",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is in the way?",
                easy="What makes it hard?",
                observing="What have you seen getting in the pupil’s way?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="actions",
            type=FieldType.ROWS,
            wording=Wording(
                words="Who will do what, by when?",
                easy="What will we do now?",
                observing="What will the adults do next?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any, in plain words with the pupil",
    source="Steps to person-centred outcomes, after Helen Sanderson’s work on EHC plans.",
    examples=(
        "Matters: choosing his own book. Now: the trolley comes when he is at speech therapy.",
        "Success: he brings home a book he picked himself, every week.",
        "Tested: a library card is a way; a story he chose is what he gains.",
    ),
    normal_amount="1 to 4 chains",
    notes="Notes for writing Section E. They are never printed in Section A.",
)
