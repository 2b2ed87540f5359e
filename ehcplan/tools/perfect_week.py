"""Perfect week: a week the young person would want, and could have."""

from ehcplan.tools.definition import Choice, Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

PERFECT_WEEK = Tool(
    key="perfect_week",
    name="Perfect week",
    group=Group.KNOWING,
    purpose=(
        "Pictures a week that the young person would want and that could happen with the people "
        "and money there are. It can grow into a timetable or a plan for a personal budget."
    ),
    prompts=(
        Prompt(
            key="week",
            type=FieldType.ROWS,
            wording=Wording(
                words=(
                    "What would I do each morning, afternoon and evening of my perfect week? "
                    "Where, and who with?"
                ),
                easy="What would you do in your best week?",
                observing=(
                    "What did you see the pupil do with energy or pleasure in the week, where, "
                    "and who was with them?"
                ),
            ),
            hint="Detail helps. Mark what must stay at its time and what can move.",
            columns=(
                Column(key="day", label="Day"),
                Column(key="part", label="Part of the day", hint="Morning, afternoon or evening."),
                Column(key="what", label="What", wide=True),
                Column(key="where", label="Where"),
                Column(key="who_with", label="Who with"),
                Column(
                    key="fixed",
                    label="Fixed or flexible",
                    choices=(
                        Choice(key="true", label="Fixed"),
                        Choice(key="false", label="Flexible"),
                    ),
                ),
            ),
            main="what",
        ),
        Prompt(
            key="differences_from_now",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is different from my week as it is now?",
                easy="What would be different from now?",
                observing=(
                    "What did you see the pupil enjoy that their usual week leaves little room for?"
                ),
            ),
            hint="Each difference may become something to act on.",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL, Role.PROFESSIONAL),
    ages="14 and up; younger pupils may plan a perfect day or weekend",
    source="Person-centred thinking tools, as taught by Helen Sanderson Associates.",
    examples=(
        "Tuesday evening, drumming at the scout hut with Kofi, fixed",
        "Sunday morning, walk Aunty Jo’s greyhound, canal path, flexible",
        "Different from now: I would see people my own age after four o’clock",
    ),
    variations=("A perfect day", "A perfect weekend", "One week for term and one for holidays"),
    normal_amount="12 to 21 boxes of the week, between 3 and 12 words each.",
    notes=(
        "It is not a rigid timetable. Look at it again when the season or the people change. "
        "Being possible is asked of the week, never of a dream."
    ),
)
