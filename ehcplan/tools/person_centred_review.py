"""Person-centred review: an annual or transition review with the pupil in the middle."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

PERSON_CENTRED_REVIEW = Tool(
    key="person_centred_review",
    name="Person-centred review",
    group=Group.MEETINGS,
    purpose=(
        "Holds an annual or transition review in which everybody, the pupil first, writes up what "
        "they admire, what matters, what works and what will be done."
    ),
    prompts=(
        Prompt(
            key="present",
            type=FieldType.ROWS,
            wording=Wording(
                words="Who is here, and who are they to the pupil?",
                easy="Who is here with you today?",
                observing="Who is here, and how did the pupil greet each of them?",
            ),
            columns=(
                Column(key="name", label="Name"),
                Column(key="relationship", label="Who they are to the pupil"),
            ),
            about_pupil=False,
            main="name",
        ),
        Prompt(
            key="like_and_admire",
            type=FieldType.ROWS,
            wording=Wording(
                words="What do we like and admire about the pupil?",
                easy="What do you like about yourself?",
                observing="What have you seen the pupil do that people admire?",
            ),
            columns=(
                Column(key="text", label="What we like and admire", wide=True),
                Column(key="said_by", label="Who said it", names_speaker=True),
            ),
            about_pupil=False,
            main="text",
        ),
        Prompt(
            key="important_now",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is important to me now?",
                easy="What matters to you now?",
                observing="What does the pupil choose, keep close or come back to?",
            ),
        ),
        Prompt(
            key="important_future",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is important to me for the future?",
                easy="What do you want when you are older?",
                observing="Which of the things the pupil enjoys should there be more of?",
            ),
        ),
        Prompt(
            key="support",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I need to stay healthy and safe, and to be supported well?",
                easy="What helps you?",
                observing="What helps the pupil to be well, safe and ready to join in?",
            ),
        ),
        Prompt(
            key="questions",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which questions do we need to answer? What are we struggling with?",
                easy="What do you want to ask?",
                observing="What puzzles you about what the pupil does?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="working",
            type=FieldType.ROWS,
            wording=Wording(
                words="What is working, as each person sees it?",
                easy="What is good?",
                observing="When is the pupil settled, busy or smiling? Write it as your own view.",
            ),
            columns=(
                Column(
                    key="perspective",
                    label="Whose view",
                    hint="Child, family, school, health, social care or other.",
                ),
                Column(key="text", label="What is working", wide=True),
            ),
            about_pupil=False,
            main="text",
        ),
        Prompt(
            key="not_working",
            type=FieldType.ROWS,
            wording=Wording(
                words="What is not working, as each person sees it?",
                easy="What is not so good?",
                observing="When is the pupil upset, restless or gone? Write it as your own view.",
            ),
            columns=(
                Column(
                    key="perspective",
                    label="Whose view",
                    hint="Child, family, school, health, social care or other.",
                ),
                Column(key="text", label="What is not working", wide=True),
            ),
            about_pupil=False,
            main="text",
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
    contributors=(Role.GROUP, Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any",
    source="Person-centred reviews, as developed by Helen Sanderson and colleagues.",
    examples=(
        "Important now: my turn to raise the flag on Fridays.",
        "Question: who shows the lunch staff the new cup?",
        "Not working (family): letters come home after the day they are about.",
        "Action: Miss Rahimi asks the taxi firm for one driver, and tells Ellis by the 3rd.",
    ),
    variations=(
        "A morning with photographs, for younger children",
        "The pupil stays for part of it",
        "A video to open with",
        "Year 9: the four areas of preparing for adulthood",
        "A two-page record for a lighter review",
    ),
    normal_amount="40 to 80 lines in an hour to an hour and a half",
    notes=(
        "Send the questions out beforehand. The pupil may chair, show slides or leave early. Say "
        "who "
        "said each thing; a line with no name is the meeting’s, and never the pupil’s “I”."
    ),
    is_meeting=True,
)
