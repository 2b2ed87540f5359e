"""Graphic record: the drawing of a meeting, made searchable."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

GRAPHIC_RECORD = Tool(
    key="graphic_record",
    name="Graphic record",
    group=Group.MEETINGS,
    purpose=(
        "Keeps the wall drawing of a PATH, a MAPS or a review, with its words typed out so that "
        "they can be found."
    ),
    prompts=(
        Prompt(
            key="image",
            type=FieldType.IMAGE,
            wording=Wording(words="A photograph of the drawing"),
            hint="The drawing alone: no faces, no home address.",
            about_pupil=False,
        ),
        Prompt(
            key="transcript",
            type=FieldType.ROWS,
            wording=Wording(words="The headings and words, as they were drawn"),
            columns=(
                Column(key="heading", label="Heading on the drawing"),
                Column(key="text", label="Words", wide=True),
            ),
            about_pupil=False,
            main="text",
        ),
    ),
    contributors=(Role.GROUP,),
    ages="any",
    source="Graphic facilitation, as practised in inclusive planning.",
    examples=(
        "Heading “North Star”, words “a lighthouse to sleep in”.",
        "Heading “Who is with us”, words “Cousin Ife: bikes”.",
    ),
    variations=("Paper, photographed", "Drawn on a tablet", "A comic strip"),
    normal_amount="20 to 50 lines",
    notes=(
        "One person draws while another listens. The drawing itself is the family’s. Lines that "
        "should reach a plan are entered again in the tool they came from."
    ),
    is_meeting=True,
    pupil_answers=False,
)
