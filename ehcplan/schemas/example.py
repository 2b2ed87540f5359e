"""A small case file of shape version 2, for the reference page. Everybody in it is invented."""

from typing import Any

EXAMPLE: dict[str, Any] = {
    "shape_version": 2,
    "case_id": "example-wren",
    "as_of": "2026-11-21",
    "summary": "A short example.",
    "pupil": {
        "first_name": "Wren",
        "last_name": "Ashdown-Pryce",
        "date_of_birth": "2017-05-02",
        "setting_name": "Elm Bank School",
        "decision_maker": "parent",
    },
    "consents": [
        {
            "scope": "use_in_section_a",
            "given_by": "Tamar Pryce",
            "date": "2026-09-14",
            "given": True,
        }
    ],
    "contributions": [
        {
            "id": "c1",
            "tool": None,
            "contributor": "Wren",
            "role": "child",
            "relationship": "self",
            "date": "2026-10-12",
            "method": "conversation",
            "entries": {"notes": [{"text": "I want a friend at break", "quote": True}]},
        }
    ],
    "lines": [
        {
            "ref": "line2friend",
            "element": "a.aspirations",
            "wordings": [{"text": "I want a friend at break"}],
            "sources": [{"contribution": "c1", "prompt": "notes", "index": 0}],
        }
    ],
    "stage": "school_draft",
    "plan": {
        "needs": [
            {
                "ref": "need2words",
                "letter": "B",
                "words": "Wren follows two words at a time and watches faces to guess the rest.",
                "area": "communication_interaction",
                "as_of": "2026-10-01",
                "evidence": ["advice2k1"],
            }
        ],
        "outcomes": [
            {
                "ref": "outcome2pals",
                "words": {
                    "ref": "text2pals",
                    "wordings": [
                        {"text": "Wren plays with a friend."},
                        {
                            "text": "By July 2027 Wren plays a game with one friend at break.",
                            "reworded_by": "the SENCO",
                            "on": "2026-11-16",
                        },
                    ],
                },
                "steps": ["Wren chooses the game from three pictures."],
                "by": "2027-07-20",
                "aspirations": ["line2friend"],
                "needs": ["need2words"],
            }
        ],
        "provision": [
            {
                "ref": "help2pairs",
                "letter": "F",
                "words": "A planned game in a pair, led by an adult.",
                "amount": "20",
                "unit": "minutes",
                "frequency": "daily",
                "weeks_a_year": 38,
                "who": "a teaching assistant",
                "needs": ["need2words"],
                "outcomes": ["outcome2pals"],
            }
        ],
        "advice": [
            {
                "ref": "advice2k1",
                "code": "K1",
                "title": "Speech and language therapy advice",
                "letter": "d",
                "dated": "2026-10-01",
            }
        ],
        "nothing": [{"letter": "D", "why": "none", "said_by": "Tamar Pryce", "on": "2026-10-12"}],
    },
    "identity": {
        "main_language": "Welsh",
        "looked_after": False,
        "parents": [{"name": "Tamar Pryce", "parental_responsibility": True}],
        "not_known": ["nhs_number"],
    },
    "events": [{"kind": "request_received", "on": "2026-09-21", "by": "the authority"}],
    "judged": [
        {
            "kind": "set_aside",
            "rule": "E-06",
            "because": "The date is in the outcome itself.",
            "by": "the SENCO",
            "on": "2026-11-18",
            "line": "text2pals",
            "wording": "43c5a23f5b3d6cc1",
        }
    ],
}
