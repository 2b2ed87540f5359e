"""Presence to contribution: from being somewhere to giving something there."""

from ehcplan.tools.definition import Choice, Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

PRESENCE_TO_CONTRIBUTION = Tool(
    key="presence_to_contribution",
    name="Presence to contribution",
    group=Group.RELATIONSHIPS,
    purpose=(
        "Takes places where the pupil already goes and works out the next step from being there to "
        "giving something that others would miss."
    ),
    prompts=(
        Prompt(
            key="activities",
            type=FieldType.ROWS,
            wording=Wording(
                words="In what I already do, how far in am I, and what would the next step take?",
                easy="When you go there, what do you do? What next?",
                observing=(
                    "In each activity, is the pupil only there, known by name, joining in, making "
                    "friends, or giving something? What did you see that shows it?"
                ),
            ),
            hint="A row for each activity.",
            columns=(
                Column(key="activity", label="Activity"),
                Column(
                    key="now",
                    label="Where I am now",
                    choices=(
                        Choice(key="1", label="1: I am there"),
                        Choice(key="2", label="2: people notice me and know me"),
                        Choice(key="3", label="3: I take an active part"),
                        Choice(key="4", label="4: I connect with people"),
                        Choice(key="5", label="5: I contribute"),
                    ),
                ),
                Column(key="what_it_takes", label="What the next step would take", wide=True),
                Column(key="who", label="Who could help"),
            ),
            main="activity",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.OTHER),
    ages="KS2 and up; strongest from 14",
    source="From the person-centred thinking tools used in community inclusion work.",
    examples=(
        "Parkrun, now 2: marshals wave. Next: hand out the finish tokens. Who: Bev.",
        "Chess café, now 3: plays two games. Next: teach a younger player. Who: Mr Oyelaran.",
    ),
    variations=("A ladder", "Stepping stones"),
    normal_amount="2 to 6 activities",
)
