"""Staff or governor profile: how colleagues support each other."""

from ehcplan.tools.definition import Choice, FieldType, Group, Prompt, Subject, Tool, Wording
from ehcplan.vocabulary import Role

STAFF_PROFILE = Tool(
    key="staff_profile",
    name="Staff or governor profile",
    group=Group.MEETINGS,
    purpose=(
        "Lets adults in school know and support each other; a start for a team plan or supervision."
    ),
    prompts=(
        Prompt(
            key="appreciations",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What do colleagues like and admire about you?"),
            about_pupil=False,
        ),
        Prompt(
            key="important_to",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is important to you at work?"),
            about_pupil=False,
        ),
        Prompt(
            key="support",
            type=FieldType.STATEMENTS,
            wording=Wording(words="How can colleagues support you best?"),
            about_pupil=False,
        ),
        Prompt(
            key="good_day",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What makes a good day at work?"),
            about_pupil=False,
        ),
        Prompt(
            key="bad_day",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What makes a bad day at work?"),
            about_pupil=False,
        ),
        Prompt(
            key="visibility",
            type=FieldType.CHOICE,
            wording=Wording(words="Who may see this?"),
            choices=(
                Choice(key="only me", label="Only me"),
                Choice(key="manager", label="My line manager"),
                Choice(key="team", label="My team"),
                Choice(key="wall", label="Anyone: it may go on the wall"),
            ),
            about_pupil=False,
        ),
    ),
    contributors=(Role.SCHOOL,),
    ages="adults",
    source="One-page profiles for staff, from the work on person-centred teams.",
    examples=(
        "Support: send me the agenda the day before and I will have read it.",
        "Good day: I eat lunch sitting down, with somebody who makes me laugh.",
    ),
    variations=("A governor’s profile",),
    normal_amount="3 to 8 under each heading",
    notes="Kept apart from pupils’ papers: nothing travels from one to the other.",
    subject=Subject.STAFF,
    pupil_answers=False,
)
