"""Where answers may go on the one-page profile: tools about relationships and community."""

from ehcplan.mapping.entry import PARENTS, PUPIL, PUPIL_OR_MEETING, Condition, MappingEntry
from ehcplan.mapping.usual import FOR_ACTION, evidence, never, seen
from ehcplan.vocabulary import Element, Rule

RELATIONSHIPS: tuple[MappingEntry, ...] = (
    MappingEntry(
        tool="relationship_circle",
        prompt="people",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.SELECT,
        columns=("name", "relationship"),
        takes=PUPIL_OR_MEETING,
        needs=(Condition.CLOSE_RING,),
        at_most=6,
        reason="These people and animals are the closest in the pupil’s circle.",
    ),
    seen(
        "relationship_circle",
        "people",
        Element.P_IMPORTANT_TO,
        rule=Rule.SELECT,
        columns=("name", "relationship"),
        also_needs=(Condition.CLOSE_RING,),
        at_most=6,
    ),
    evidence("relationship_circle", "strengthen", FOR_ACTION),
    MappingEntry(
        tool="community_map",
        prompt="places",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.SELECT,
        columns=("place", "what_i_do"),
        takes=PUPIL_OR_MEETING,
        at_most=4,
        reason="It is a place that matters to the pupil.",
    ),
    seen(
        "community_map",
        "places",
        Element.P_IMPORTANT_TO,
        rule=Rule.SELECT,
        columns=("place", "what_i_do"),
        at_most=4,
    ),
    evidence("presence_to_contribution", "activities", FOR_ACTION),
    MappingEntry(
        tool="matching_support",
        prompt="personality",
        to=(Element.P_SUPPORT,),
        rule=Rule.SUMMARISE,
        reason="Make one line about the people who suit the pupil.",
    ),
    MappingEntry(
        tool="matching_support",
        prompt="skills_needed",
        to=(Element.P_SUPPORT,),
        rule=Rule.SUMMARISE,
        reason="Make one line about the people who suit the pupil.",
    ),
    MappingEntry(
        tool="matching_support",
        prompt="support_wanted",
        to=(Element.P_SUPPORT,),
        rule=Rule.SUMMARISE,
        reason="Make one line about the people who suit the pupil.",
    ),
    MappingEntry(
        tool="matching_support",
        prompt="shared_interests",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.SELECT,
        takes=PUPIL_OR_MEETING,
        at_most=4,
        reason="It is something the pupil wants to share with others.",
    ),
    seen(
        "matching_support", "shared_interests", Element.P_IMPORTANT_TO, rule=Rule.SELECT, at_most=4
    ),
    never(
        "matching_support",
        "not_a_match",
        "Who would not suit is for those who choose staff; on a page it would be unkind.",
    ),
    MappingEntry(
        tool="hopes_star",
        prompt="hopes_this_year",
        to=(Element.P_ASPIRATIONS,),
        rule=Rule.SELECT,
        takes=PUPIL,
        at_most=3,
        reason="The pupil filled in a star of their own.",
    ),
    MappingEntry(
        tool="hopes_star",
        prompt="hopes_this_year",
        to=(Element.P_ASPIRATIONS,),
        rule=Rule.REPHRASE,
        takes=PARENTS,
        reason="It is a parent’s hope: on the page it must say that it is the parent’s.",
    ),
    evidence(
        "hopes_star", "hopes_later", "Hopes for later life belong in Section A, not on the page."
    ),
)
