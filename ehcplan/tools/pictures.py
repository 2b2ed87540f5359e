"""The pictures that stand beside easy words: which symbol goes with which question and choice.

A picture helps somebody to see at a glance what is asked; it says nothing that the words do not say.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ehcplan.tools.symbols import SYMBOLS, Symbol

_BY_TOOL: dict[str, dict[str, str]] = {
    "appreciations": {"appreciations": "thumbs-up", "own": "medal"},
    "important_to_for": {
        "important_to": "heart",
        "important_for": "shield",
        "still_to_learn": "magnifying-glass",
    },
    "one_page_profile": {
        "appreciations": "thumbs-up",
        "important_to": "heart",
        "support": "handshake",
        "communication": "speech",
        "aspirations": "star",
        "hard_for_me": "mountain",
    },
    "good_day_bad_day": {
        "good_day": "sun",
        "bad_day": "rain-cloud",
        "why": "heart",
        "more_good_days": "rainbow",
    },
    "perfect_week": {"week": "calendar", "differences_from_now": "magic-wand"},
    "all_about_me": {
        "name_i_like": "wave",
        "my_people": "people",
        "good_at": "paints",
        "like": "smile",
        "dislike": "thumbs-down",
        "find_hard": "puzzle",
        "helps_me": "handshake",
        "when_older": "seedling",
        "need_to_know": "child",
    },
    "my_history": {"events": "pictures", "learned": "handshake"},
    "gifts_and_capacities": {
        "words_for_me": "speech",
        "gifts": "gift",
        "skills": "paints",
        "knowledge": "books",
        "where_used": "map",
    },
    "routines": {"routine_name": "clock", "steps": "toothbrush"},
    "sensory_preferences": {"senses": "ear"},
    "photo_tour": {"photos": "camera", "what_we_think_matters": "pictures"},
    "barriers_and_enablers": {"barriers": "barrier"},
    "volcano": {
        "comfort": "calm-face",
        "stretch": "mountain",
        "danger": "volcano",
        "signs": "worried-face",
        "helps": "music",
    },
    "top_tips": {"do": "tick", "avoid": "cross", "first_five_minutes": "number-one"},
    "communication_chart": {"rows": "pointing-hand"},
    "communication_chart_to": {"rows": "speech"},
    "decision_making_profile": {
        "give_information": "speech",
        "present_choices": "pointing-hand",
        "help_understand": "light-bulb",
        "best_time": "clock",
        "bad_time": "hand-up",
    },
    "decision_making_agreement": {"rows": "scales"},
    "talking_mat": {"placements": "pictures"},
    "traffic_lights": {
        "stop": "red-light",
        "work_on": "yellow-light",
        "more_of": "green-light",
    },
    "relationship_circle": {"people": "people", "strengthen": "football"},
    "community_map": {"places": "slide"},
    "presence_to_contribution": {"activities": "football"},
    "matching_support": {
        "support_wanted": "handshake",
        "skills_needed": "toolbox",
        "personality": "smile",
        "shared_interests": "football",
        "not_a_match": "thumbs-down",
    },
    "hopes_and_fears": {
        "hopes": "star",
        "fears": "worried-face",
        "towards_hopes": "ladder",
        "away_from_fears": "calm-face",
    },
    "path": {
        "dream": "rocket",
        "positive_and_possible": "rainbow",
        "now": "clock",
        "enrol": "people",
        "getting_stronger": "strong-arm",
        "bold_steps": "footprints",
        "next_month": "calendar",
        "first_step": "number-one",
    },
    "maps": {
        "history": "teddy",
        "dream": "star",
        "nightmare": "storm",
        "who_is": "speech",
        "gifts": "gift",
        "needs": "backpack",
        "action_plan": "footprints",
        "closing_words": "smile",
    },
    "if_i_could_i_would": {"wishes": "magic-wand", "top_three": "number-three"},
    "vocational_profile": {
        "work_i_want": "star",
        "experience": "toolbox",
        "skills": "medal",
        "conditions": "chair",
        "support_at_work": "handshake",
        "travel": "bus",
        "no_thanks": "thumbs-down",
    },
    "person_centred_risk": {
        "want_to_do": "bicycle",
        "worries": "warning",
        "cost_of_not_doing": "sad-face",
        "tried_and_learned": "light-bulb",
        "happy_and_safe": "safety-ring",
        "decision": "tick",
    },
    "achievement_log": {"log": "trophy"},
    "working_not_working": {
        "topic": "speech",
        "perspective": "people",
        "working": "thumbs-up",
        "not_working": "thumbs-down",
        "want_different": "magic-wand",
    },
    "four_plus_one": {
        "focus": "speech",
        "tried": "puzzle",
        "learned": "light-bulb",
        "pleased": "good-face",
        "concerned": "sad-face",
        "next": "footprints",
    },
    "learning_log": {"log": "book"},
    "whats_on_your_mind": {"thoughts": "thought"},
    "whats_great": {"notes": "star"},
    "outcome_steps": {
        "what_matters": "heart",
        "now": "clock",
        "priority": "number-one",
        "success": "sunrise",
        "tested": "thinking-face",
        "in_the_way": "barrier",
        "actions": "footprints",
    },
    "person_centred_review": {
        "present": "people",
        "like_and_admire": "smile",
        "important_now": "heart",
        "important_future": "telescope",
        "support": "handshake",
        "questions": "question",
        "working": "thumbs-up",
        "not_working": "thumbs-down",
        "actions": "footprints",
    },
}

PICTURES: Mapping[tuple[str, str], str] = MappingProxyType(
    {(tool, prompt): key for tool, prompts in _BY_TOOL.items() for prompt, key in prompts.items()}
)
"""The symbol of every question that has easy words, by its tool and prompt."""

CHOICES: Mapping[tuple[str, str, str], Mapping[str, str]] = MappingProxyType(
    {
        ("my_history", "events", "share"): {"yes": "tick", "no": "cross"},
        ("communication_chart", "rows", "sure"): {
            "certain": "tick",
            "probably": "thinking-face",
            "guess": "question",
        },
        ("relationship_circle", "people", "ring"): {
            "1": "heart",
            "2": "people",
            "3": "wave",
            "4": "handshake",
        },
        ("presence_to_contribution", "activities", "now"): {
            "1": "chair",
            "2": "wave",
            "3": "football",
            "4": "people",
            "5": "gift",
        },
        ("working_not_working", "perspective", ""): {
            "child": "child",
            "family": "family",
            "school": "school",
            "health": "hospital",
            "social care": "house",
            "other": "question",
        },
    }
)
"""The symbols of closed choices, by tool, prompt and column ("" where the prompt is the choice)."""


def picture_of(tool: str, prompt: str) -> Symbol | None:
    """Return the picture of a question; None where it has no easy words to stand beside."""
    key = PICTURES.get((tool, prompt))
    return SYMBOLS[key] if key else None


def choice_pictures(tool: str, prompt: str, column: str = "") -> dict[str, Symbol]:
    """Return the picture of each value of a closed choice; nothing where no pictures fit it."""
    keys = CHOICES.get((tool, prompt, column), {})
    return {value: SYMBOLS[key] for value, key in keys.items()}
