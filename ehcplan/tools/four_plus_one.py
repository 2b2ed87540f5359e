"""4+1 questions: learning from what was tried."""

from ehcplan.tools.columns import WHAT_WHO_BY_WHEN
from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

FOUR_PLUS_ONE = Tool(
    key="four_plus_one",
    name="4+1 questions",
    group=Group.CHECKING,
    purpose=(
        "Learns from effort: what was tried, what it taught, what pleases and concerns people, and "
        "so what happens next."
    ),
    prompts=(
        Prompt(
            key="focus",
            type=FieldType.TEXT,
            wording=Wording(
                words="What are we thinking about?",
                easy="What are we talking about?",
                observing="Which part of the pupil’s day is this about?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="tried",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What have we tried?",
                easy="What did we try?",
                observing="What has been tried with the pupil?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="learned",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What have we learned?",
                easy="What did we find out?",
                observing="What did the pupil’s response teach you?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="pleased",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What are we pleased about?",
                easy="What are you happy about?",
                observing="What did the pupil seem pleased about?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="concerned",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What are we concerned about?",
                easy="What are you not happy about?",
                observing="What seemed to trouble the pupil?",
            ),
            about_pupil=False,
        ),
        Prompt(
            key="next",
            type=FieldType.ROWS,
            wording=Wording(
                words="So what shall we do next?",
                easy="What will we do next?",
                observing="What will the adults do next, from what was seen?",
            ),
            columns=WHAT_WHO_BY_WHEN,
            about_pupil=False,
            main="what",
        ),
    ),
    contributors=(Role.GROUP, Role.CHILD, Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL),
    ages="any; the pupil answers in easy words",
    source="Four plus one questions, a person-centred thinking tool.",
    examples=(
        "Tried: sending the worksheet home the night before.",
        "Learned: it is the size of the print, not the number of questions.",
        "Next: print at 18 point, Mr Castellan, from Tuesday.",
    ),
    variations=("Sheets round the room, each with a pen", "A short review between annual reviews"),
    normal_amount="3 to 6 under each question",
    is_meeting=True,
)
