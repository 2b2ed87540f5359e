"""Learning log: what was learned, in place of "had a good day"."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

LEARNING_LOG = Tool(
    key="learning_log",
    name="Learning log",
    group=Group.CHECKING,
    purpose=(
        "Replaces “had a good day” with what was learned about what works for the pupil, for a "
        "fixed time: the first weeks, or a new activity."
    ),
    prompts=(
        Prompt(
            key="log",
            type=FieldType.LOG,
            wording=Wording(
                words="What happened, who was there, what worked and what did not?",
                easy="What did you do? What was good? What was not?",
                observing=(
                    "What did the pupil do and show? Write what was seen before what you think it "
                    "means."
                ),
            ),
            hint="A row for each session.",
            columns=(
                Column(key="date", label="Date"),
                Column(key="activity", label="What, where and how long", wide=True),
                Column(key="who_was_there", label="Who was there"),
                Column(key="worked", label="What worked: keep the same", wide=True),
                Column(key="did_not_work", label="What did not work: change", wide=True),
            ),
            about_pupil=False,
            main="worked",
        ),
    ),
    contributors=(Role.SCHOOL, Role.PARENT, Role.PROFESSIONAL, Role.CHILD),
    ages="any",
    source="The learning log of Michael Smull and the person-centred thinking community.",
    examples=(
        "6 October, gardening, 40 minutes, Del and two others. Worked: own trowel, own row. Did "
        "not: "
        "the hose came on without warning and he ran.",
        "13 October, library van, 15 minutes, Ms Achebe. Worked: he held the list. Did not: the "
        "step "
        "was wet and he would not climb it.",
    ),
    variations=("A page of the home-school book", "A voice memo typed up", "A three-week trial"),
    normal_amount="5 to 15 rows, 10 to 40 words in a cell",
    notes="Other children by first name or number only.",
)
