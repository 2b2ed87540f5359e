"""Vocational profile: work the pupil wants, and what makes it go well."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

VOCATIONAL_PROFILE = Tool(
    key="vocational_profile",
    name="Vocational profile",
    group=Group.AHEAD,
    purpose=(
        "Gathers what the young person wants from work, what they have tried, and the conditions "
        "in which they work well."
    ),
    prompts=(
        Prompt(
            key="work_i_want",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which jobs or kinds of work interest me?",
                easy="What job would you like to do?",
                observing="Which tasks does the young person choose, repeat or not want to stop?",
            ),
        ),
        Prompt(
            key="experience",
            type=FieldType.ROWS,
            wording=Wording(
                words="What have I tried (work, volunteering, jobs at home), and how did it go?",
                easy="What jobs have you tried? Did you like them?",
                observing="Which tasks has the young person done, where, and what did you see?",
            ),
            columns=(
                Column(key="what", label="What I did", wide=True),
                Column(key="where", label="Where"),
                Column(key="when", label="When"),
                Column(key="how_it_went", label="How it went", wide=True),
            ),
            main="what",
        ),
        Prompt(
            key="skills",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I do well?",
                easy="What are you good at?",
                observing="What does the young person do well, without being prompted?",
            ),
        ),
        Prompt(
            key="conditions",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Where do I work best? Think of hours, noise, people, tasks.",
                easy="Where do you work best?",
                observing="At what time, in what noise and beside whom does work go well?",
            ),
        ),
        Prompt(
            key="support_at_work",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which support works for me at work?",
                easy="What helps you at work?",
                observing="What did somebody do just before the work went well?",
            ),
        ),
        Prompt(
            key="travel",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How do I get there?",
                easy="How do you get there?",
                observing="How does the young person travel now, and which parts do they do alone?",
            ),
        ),
        Prompt(
            key="no_thanks",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I not want?",
                easy="What jobs do you not want to do?",
                observing="Which tasks or places does the young person avoid or leave?",
            ),
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.SCHOOL, Role.PROFESSIONAL, Role.OTHER),
    ages="from about Year 9",
    source="Supported employment practice, used in preparing for adulthood.",
    examples=(
        "Condition: mornings, indoors, and one list for the whole shift.",
        "Support: write the order of jobs on the whiteboard and let me cross them off.",
        "No thanks: nothing where strangers shout orders at me.",
    ),
    variations=("A CV on video", "A diary of photographs from work", "A page for an employer"),
    normal_amount="2 to 6 under each heading",
)
