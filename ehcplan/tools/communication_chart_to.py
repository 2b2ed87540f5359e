"""Communication chart: how people tell the pupil."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

COMMUNICATION_CHART_TO = Tool(
    key="communication_chart_to",
    name="Communication chart: how you tell me",
    group=Group.COMMUNICATION,
    purpose="Sets down how people get a message across to the pupil so that it is understood.",
    prompts=(
        Prompt(
            key="rows",
            type=FieldType.ROWS,
            wording=Wording(
                words="When you want to tell me something, what do you do, and what helps?",
                easy="How can people tell you things?",
                observing=(
                    "What message did you see somebody get across, how did they do it, and what "
                    "helped?"
                ),
            ),
            hint="Everyday messages first: stop, wait, finished, where we are going next.",
            columns=(
                Column(key="message", label="You want to tell me", wide=True),
                Column(key="to_do_this", label="To do this, you", wide=True),
                Column(key="helped_by", label="It helps if", wide=True),
            ),
            main="to_do_this",
        ),
    ),
    contributors=(Role.PROFESSIONAL, Role.PARENT, Role.SCHOOL, Role.FAMILY, Role.CHILD),
    ages="any",
    source="Person-centred thinking tools, as taught by Helen Sanderson Associates.",
    examples=(
        "It is raining, so no field / bring the wet boots to her / let her feel them first",
        "You did well / thumb on the back of his hand / no clapping",
        "We must wait / turn the sand timer over together / stay where she can see you",
    ),
    variations=("A list of objects of reference", "A list of signs", "How to tell me no"),
    normal_amount="4 to 10 rows.",
    notes="Write what works in more than one place, or say where it was seen to work.",
)
