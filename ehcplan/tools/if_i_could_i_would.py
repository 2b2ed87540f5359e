"""If I could, I would: wishes without limits, then three to act on."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

IF_I_COULD_I_WOULD = Tool(
    key="if_i_could_i_would",
    name="If I could, I would",
    group=Group.AHEAD,
    purpose=(
        "Lets the pupil wish without limits, then choose the three wishes that matter most and ask "
        "what each would take."
    ),
    prompts=(
        Prompt(
            key="wishes",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="If I could, I would …",
                easy="If you could do anything, what would you do?",
                observing="What does the pupil try to get to, or stay for, given the choice?",
            ),
        ),
        Prompt(
            key="top_three",
            type=FieldType.ROWS,
            wording=Wording(
                words="Which three matter most to me, and what would each take?",
                easy="Which three do you want most?",
                observing=(
                    "Which three has the pupil come back to most, and what made them possible?"
                ),
            ),
            columns=(
                Column(key="wish", label="The wish", wide=True),
                Column(key="what_it_takes", label="What it would take", wide=True),
                Column(key="my_part", label="What I would do"),
                Column(key="help", label="Help I would want"),
            ),
            main="wish",
        ),
    ),
    contributors=(Role.CHILD, Role.PEER, Role.FAMILY),
    ages="KS2 and up",
    source="A dreaming exercise from person-centred planning.",
    examples=(
        "If I could, I would ride at the front of the ferry all day.",
        "If I could, I would cut hair like my auntie does.",
        "It takes: two Saturdays sweeping up, and Auntie asking the owner.",
    ),
    variations=("A collage of pictures", "A list of things to do before leaving school"),
    normal_amount="5 to 20 wishes",
    notes="A friend or relative may write while the pupil speaks. No wish is too large to keep.",
)
