"""Where answers may go on the one-page profile: tools about senses, places, barriers and first tips."""

from ehcplan.mapping.entry import PUPIL_OR_MEETING, MappingEntry
from ehcplan.mapping.usual import evidence, seen
from ehcplan.vocabulary import Element, Rule

SENSES: tuple[MappingEntry, ...] = (
    MappingEntry(
        tool="sensory_preferences",
        prompt="senses",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.REPHRASE,
        columns=("enjoy_or_seek",),
        takes=PUPIL_OR_MEETING,
        reason="What the pupil enjoys or looks for can be important to them.",
    ),
    seen(
        "sensory_preferences",
        "senses",
        Element.P_IMPORTANT_TO,
        rule=Rule.REPHRASE,
        columns=("enjoy_or_seek",),
    ),
    MappingEntry(
        tool="sensory_preferences",
        prompt="senses",
        to=(Element.P_SUPPORT,),
        rule=Rule.REPHRASE,
        columns=("what_helps",),
        reason="What helps with a sound, a light or a touch is something a reader can do.",
    ),
    MappingEntry(
        tool="photo_tour",
        prompt="photos",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.REPHRASE,
        columns=("child_words",),
        reason="The pupil’s words on the tour point to what matters.",
    ),
    MappingEntry(
        tool="photo_tour",
        prompt="photos",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.REPHRASE,
        columns=("observed",),
        takes=PUPIL_OR_MEETING,
        reason="What the pupil chose to show points to what matters; say that it was seen.",
    ),
    seen("photo_tour", "photos", Element.P_IMPORTANT_TO, rule=Rule.REPHRASE, columns=("observed",)),
    MappingEntry(
        tool="photo_tour",
        prompt="what_we_think_matters",
        to=(Element.P_IMPORTANT_TO,),
        rule=Rule.REPHRASE,
        takes=PUPIL_OR_MEETING,
        reason="It puts together what the tour showed; say that we think so.",
    ),
    seen("photo_tour", "what_we_think_matters", Element.P_IMPORTANT_TO, rule=Rule.REPHRASE),
    MappingEntry(
        tool="barriers_and_enablers",
        prompt="barriers",
        to=(Element.P_SUPPORT,),
        rule=Rule.REPHRASE,
        columns=("remover",),
        reason="Print what takes the barrier away, not the barrier.",
    ),
    evidence(
        "volcano", "comfort", "It helps people to plan, and is not for a page that others may see."
    ),
    evidence(
        "volcano", "stretch", "It helps people to plan, and is not for a page that others may see."
    ),
    evidence(
        "volcano", "danger", "It helps people to plan, and is not for a page that others may see."
    ),
    MappingEntry(
        tool="volcano",
        prompt="signs",
        to=(Element.P_SUPPORT,),
        rule=Rule.REPHRASE,
        reason="Say what to look for and what to do then.",
    ),
    MappingEntry(
        tool="volcano",
        prompt="helps",
        to=(Element.P_SUPPORT,),
        rule=Rule.REPHRASE,
        reason="Say what to look for and what to do then.",
    ),
    MappingEntry(
        tool="top_tips",
        prompt="do",
        to=(Element.P_SUPPORT,),
        rule=Rule.COPY,
        reason="It already tells the reader what to do or to leave alone.",
    ),
    MappingEntry(
        tool="top_tips",
        prompt="avoid",
        to=(Element.P_SUPPORT,),
        rule=Rule.COPY,
        reason="It already tells the reader what to do or to leave alone.",
    ),
    MappingEntry(
        tool="top_tips",
        prompt="first_five_minutes",
        to=(Element.P_FIRST_FIVE_MINUTES,),
        rule=Rule.COPY,
        reason="It was written for somebody who has just arrived.",
    ),
)
