"""Our story: the parents' own account."""

from ehcplan.tools.definition import FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

OUR_STORY = Tool(
    key="our_story",
    name="Our story: parents’ account",
    group=Group.MEETINGS,
    purpose="Gives parents and carers their own part of Section A, in their own words.",
    prompts=(
        Prompt(
            key="about_our_child",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is your child like, as you know them?"),
            hint="If it is hard to start, tell us about one good day.",
            about_pupil=False,
        ),
        Prompt(
            key="proud_of",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What makes you proud?"),
            about_pupil=False,
        ),
        Prompt(
            key="family_life",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is an ordinary day or week like at home?"),
            about_pupil=False,
        ),
        Prompt(
            key="working",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is going well?"),
            about_pupil=False,
        ),
        Prompt(
            key="not_working",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What is not going well?"),
            about_pupil=False,
        ),
        Prompt(
            key="worries",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What worries you?"),
            hint="Say if any of this is for the school only.",
            about_pupil=False,
        ),
        Prompt(
            key="hopes",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What do you hope for in the future?"),
            about_pupil=False,
        ),
        Prompt(
            key="want_you_to_know",
            type=FieldType.STATEMENTS,
            wording=Wording(words="What should the people who work with your child know?"),
            about_pupil=False,
        ),
        Prompt(
            key="not_for_sharing",
            type=FieldType.STATEMENTS,
            wording=Wording(words="Is there anything you want only the SENCO to know?"),
            hint="Kept private. It is never printed.",
            private_by_default=True,
            about_pupil=False,
        ),
    ),
    contributors=(Role.PARENT, Role.FAMILY),
    ages="any; from 16 only if the young person agrees",
    source="Parents’ accounts, as guides for families on Section A suggest them.",
    examples=(
        "Proud: he waits at every kerb and makes his grandad wait too.",
        "Family life: one of us always eats standing up.",
        "Worry: that she will be looked after and never missed.",
        "Hope: that he has a key of his own.",
    ),
    variations=(
        "A letter",
        "A voice note or a telephone call, typed and read back",
        "Two households, each their own",
        "A foster carer and a parent, each their own",
    ),
    normal_amount="2 to 8 under each heading, or a letter",
    notes=(
        "Each parent may give an account of their own; two homes are never merged. Section A holds "
        "views and cannot be enforced: help a child must have belongs in Section F. If someone may "
        "not be safe, tell the safeguarding lead now."
    ),
    pupil_answers=False,
)
