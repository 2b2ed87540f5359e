"""What the person-centred record says beside sections B to K, and what asks for action."""

_DECISION_MAKING = (
    ("decision_making_profile", "give_information"),
    ("decision_making_profile", "present_choices"),
    ("decision_making_profile", "help_understand"),
    ("decision_making_profile", "best_time"),
    ("decision_making_profile", "bad_time"),
)
_MATCHING = (
    ("matching_support", "support_wanted"),
    ("matching_support", "skills_needed"),
    ("matching_support", "personality"),
    ("matching_support", "shared_interests"),
    ("matching_support", "not_a_match"),
)
_OUTCOME_STEPS = (
    ("outcome_steps", "what_matters"),
    ("outcome_steps", "now"),
    ("outcome_steps", "priority"),
    ("outcome_steps", "success"),
    ("outcome_steps", "tested"),
    ("outcome_steps", "in_the_way"),
    ("outcome_steps", "actions"),
)

SECTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "B": (
        ("one_page_profile", "support"),
        ("one_page_profile", "hard_for_me"),
        ("communication_chart", "rows"),
        ("communication_chart_to", "rows"),
        ("decision_making_agreement", "rows"),
        *_DECISION_MAKING,
        ("barriers_and_enablers", "barriers"),
        ("sensory_preferences", "senses"),
        ("good_day_bad_day", "bad_day"),
        ("working_not_working", "not_working"),
        ("learning_log", "log"),
        ("volcano", "signs"),
        ("routines", "steps"),
        ("cycle_record", "needs"),
    ),
    "C": (
        ("important_to_for", "important_for"),
        ("routines", "steps"),
        ("communication_chart", "rows"),
        ("our_story", "family_life"),
        ("sensory_preferences", "senses"),
    ),
    "D": (
        ("relationship_circle", "people"),
        ("community_map", "places"),
        ("our_story", "family_life"),
        ("perfect_week", "differences_from_now"),
        ("person_centred_risk", "worries"),
    ),
    "E": (
        *_OUTCOME_STEPS,
        ("working_not_working", "want_different"),
        ("path", "positive_and_possible"),
        ("hopes_and_fears", "hopes"),
        ("person_centred_review", "important_future"),
        ("if_i_could_i_would", "top_three"),
        ("presence_to_contribution", "activities"),
        ("decision_making_agreement", "rows"),
    ),
    "F": (
        ("one_page_profile", "support"),
        ("top_tips", "do"),
        ("good_day_bad_day", "more_good_days"),
        *_MATCHING,
        ("doughnut", "core"),
        ("routines", "steps"),
        ("communication_chart", "rows"),
        ("four_plus_one", "learned"),
        ("cycle_record", "additional_provision"),
        ("cycle_record", "in_every_lesson"),
        ("barriers_and_enablers", "barriers"),
    ),
    "G": (
        ("routines", "steps"),
        ("doughnut", "core"),
        ("important_to_for", "important_for"),
    ),
    "H": (
        ("perfect_week", "week"),
        ("relationship_circle", "strengthen"),
        ("community_map", "places"),
        *_MATCHING,
        ("presence_to_contribution", "activities"),
        ("person_centred_risk", "decision"),
    ),
    "I": (),
    "J": (
        ("perfect_week", "week"),
        ("matching_support", "support_wanted"),
    ),
    "K": (),
}
"""By section, the tool and prompt of every answer to read beside it. None of it is printed there."""

WATCH: dict[str, str] = {
    "B": (
        "Needs come from assessments and advice; these answers show what they are like from day to "
        "day. Name strengths too."
    ),
    "C": "A diagnosis or a treatment comes from a health professional and nobody else.",
    "D": "Details about safeguarding never stand here.",
    "E": (
        "An outcome is agreed and within reach: a hope is not yet one, and neither is a service "
        "that somebody provides."
    ),
    "F": (
        "Provision comes from advice, says who, what and how often, and is counted; these answers "
        "show how to do it well."
    ),
    "G": "Health provision comes from health advice; these answers show how it fits into the day.",
    "H": "Social care provision comes from that assessment; these answers show what it is for.",
    "I": (
        "The placement stays open in a draft. A family’s wish for a school belongs in its reply to "
        "the draft; in Section A it is no more than a view."
    ),
    "J": "A budget follows from provision already agreed; these answers show how it might be used.",
    "K": (
        "Each contribution can be listed and attached with its date and author; the pupil’s and "
        "the parents’ own papers are their advice."
    ),
}

ACTION_PROMPTS: dict[tuple[str, str], str] = {
    ("working_not_working", "working"): "keep",
    ("working_not_working", "not_working"): "act",
    ("working_not_working", "want_different"): "act",
    ("person_centred_review", "working"): "keep",
    ("person_centred_review", "not_working"): "act",
    ("person_centred_review", "questions"): "act",
    ("person_centred_review", "actions"): "step",
    ("our_story", "working"): "keep",
    ("our_story", "not_working"): "act",
    ("our_story", "hopes"): "hope",
    ("traffic_lights", "more_of"): "keep",
    ("traffic_lights", "work_on"): "act",
    ("traffic_lights", "stop"): "act",
    ("four_plus_one", "pleased"): "keep",
    ("four_plus_one", "concerned"): "act",
    ("four_plus_one", "next"): "step",
    ("good_day_bad_day", "more_good_days"): "act",
    ("important_to_for", "still_to_learn"): "act",
    ("barriers_and_enablers", "barriers"): "act",
    ("hopes_star", "hopes_this_year"): "hope",
    ("hopes_and_fears", "hopes"): "hope",
    ("if_i_could_i_would", "top_three"): "hope",
    ("path", "dream"): "hope",
    ("relationship_circle", "strengthen"): "hope",
    ("presence_to_contribution", "activities"): "hope",
    ("perfect_week", "differences_from_now"): "hope",
    ("path", "bold_steps"): "step",
    ("path", "next_month"): "step",
    ("path", "first_step"): "step",
    ("maps", "action_plan"): "step",
    ("person_centred_risk", "decision"): "step",
}
"""By tool and prompt: `keep` what works, `act` on what does not, a `hope` or an agreed `step`."""
