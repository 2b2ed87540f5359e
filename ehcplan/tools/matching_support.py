"""Matching support: who would be the right person."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

MATCHING_SUPPORT = Tool(
    key="matching_support",
    name="Matching support",
    group=Group.RELATIONSHIPS,
    purpose=(
        "Describes the person who would suit the pupil, for choosing a key person, a teaching "
        "assistant, a tutor or a job coach. What the person is like counts for most."
    ),
    prompts=(
        Prompt(
            key="support_wanted",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What support do I want and need?",
                easy="What do you want help with?",
                observing="When does the pupil look for somebody, wait for somebody or accept help?",
            ),
        ),
        Prompt(
            key="skills_needed",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What does a person need to know or be able to do to support me well?",
                easy="What must your helper know how to do?",
                observing="What do the people who support the pupil well know how to do?",
            ),
        ),
        Prompt(
            key="personality",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What sort of person gets on well with me?",
                easy="What is a good helper like?",
                observing=(
                    "With whom is the pupil most at ease? What are those people like: voice, pace, "
                    "humour, touch?"
                ),
            ),
        ),
        Prompt(
            key="shared_interests",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="Which interests would be good to share?",
                easy="What would you like to do together?",
                observing="What does the pupil stay with longest when somebody joins in?",
            ),
        ),
        Prompt(
            key="not_a_match",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What sort of person would not work for me? (You can leave this out.)",
                easy="What do you not like a helper to do?",
                observing=(
                    "When has the pupil turned away from a person? What was that person doing?"
                ),
            ),
            hint="Describe ways of being, never a named person. This is never printed.",
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.FAMILY, Role.SCHOOL),
    ages="any",
    source="Matching, from Michael Smull’s work and the person-centred thinking tools.",
    examples=(
        "Personality: patient with long silences, and laughs at bad puns.",
        "Skill: can change a hearing-aid battery without making a show of it.",
        "Interest: anything with a propeller.",
    ),
    variations=("A job advert written with the pupil", "Interview questions from the pupil"),
    normal_amount="2 to 6 under each heading",
    notes="Skills and hours wanted here are views. Provision belongs in Section F.",
)
