"""Achievement log: dated achievements, outside school as well."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

ACHIEVEMENT_LOG = Tool(
    key="achievement_log",
    name="Achievement log",
    group=Group.AHEAD,
    purpose=(
        "Keeps achievements as they happen, in school and out, with what each one shows, for "
        "appreciations, a CV and a record of experiences."
    ),
    prompts=(
        Prompt(
            key="log",
            type=FieldType.LOG,
            wording=Wording(
                words="What did I do, when, who noticed, and what does it show?",
                easy="What did you do that made you proud?",
                observing="What did the pupil do that was new, brave, kind or hard won?",
            ),
            hint="A row for each achievement, added as it happens.",
            columns=(
                Column(key="date", label="Date"),
                Column(key="what", label="What I did", wide=True),
                Column(key="who_noticed", label="Who noticed"),
                Column(key="what_it_shows", label="What it shows", wide=True),
            ),
            main="what",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.PEER, Role.SCHOOL, Role.OTHER),
    ages="any",
    source="Records of achievement, as used in person-centred planning.",
    examples=(
        "4 May, paid for the bus with my own card, noticed by the driver: I keep calm in a queue.",
        "18 June, swapped the goalkeeper’s gloves so everyone had a turn, Coach Amina: fair.",
        "2 July, asked for the quiet table by myself: I know what helps.",
    ),
    variations=("A photograph book", "A jar of medals", "A passport of experiences"),
    normal_amount="grows over the year",
    notes="The pupil chooses what counts. Small things seen by other people count most.",
)
