"""The one-page profile, written directly or typed up from an existing page."""

from ehcplan.tools.definition import Choice, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

ONE_PAGE_PROFILE = Tool(
    key="one_page_profile",
    name="One-page profile",
    group=Group.KNOWING,
    purpose=(
        "Takes in a page that exists already, or one written straight away with the pupil: what "
        "people admire, what matters, and how to help well."
    ),
    prompts=(
        Prompt(
            key="appreciations",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do people like and admire about me?",
                easy="What do people like about you?",
                observing="What did you see the pupil do that others enjoyed or admired?",
            ),
            hint="Say who said it where you can.",
            about_pupil=False,
        ),
        Prompt(
            key="important_to",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What is important to me?",
                easy="What matters most to you?",
                observing=(
                    "What did you see the pupil choose, seek out or hold on to again and again?"
                ),
            ),
            hint="Enough detail that a stranger would know what to do and what to leave alone.",
        ),
        Prompt(
            key="support",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How can people support me best?",
                easy="How can people help you?",
                observing="What did you see somebody do that really helped?",
            ),
            hint="What to do, when, and how. Hours and staffing belong elsewhere.",
        ),
        Prompt(
            key="communication",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="How do I communicate? (You may leave this out.)",
                easy="How do you tell people things?",
                observing="How did you see the pupil say yes, no, more or stop?",
            ),
            hint="How the pupil says things, and how to answer.",
        ),
        Prompt(
            key="aspirations",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What are my hopes and goals? (You may leave this out.)",
                easy="What do you want to do one day?",
                observing="What did you see the pupil try to do, or watch others do with longing?",
            ),
            hint="As high as the pupil likes. Nobody cuts a hope down to size.",
        ),
        Prompt(
            key="hard_for_me",
            type=FieldType.STATEMENTS,
            wording=Wording(
                words="What do I find hard? (You may leave this out.)",
                easy="What is hard for you?",
                observing="When did you see the pupil struggle, and what was going on around them?",
            ),
            hint="Only what the pupil is content for readers of the page to know.",
        ),
        Prompt(
            key="for_setting",
            type=FieldType.CHOICE,
            wording=Wording(words="Which place is this page for?"),
            hint="A pupil may have several pages; each is for one place or one kind of reader.",
            choices=(
                Choice(key="class", label="Class"),
                Choice(key="cover", label="Cover staff"),
                Choice(key="club", label="Club"),
                Choice(key="home", label="Home"),
                Choice(key="work", label="Work"),
                Choice(key="transport", label="Transport"),
                Choice(key="respite", label="Short breaks"),
                Choice(key="display", label="Display"),
            ),
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.PARENT, Role.SCHOOL, Role.FAMILY, Role.PEER),
    ages="any",
    source=(
        "Person-centred thinking tools, as taught by Helen Sanderson Associates; written with "
        "whole classes in many schools."
    ),
    examples=(
        "Appreciation: Finds the funny side before anyone else has seen there is one",
        "Important to: Feeding the hens with Mr Penhale on Fridays, whatever the weather",
        "Support: Read the question aloud once, then look away while she thinks",
    ),
    variations=(
        "A pupil passport or pen portrait",
        "A learner profile with goals added",
        "A postcard, a poster or an A5 card",
        "A short film with the same three headings",
    ),
    normal_amount=(
        "4 to 6 appreciations, 5 to 8 things that matter, 5 to 8 ways to support: 120 to 320 "
        "words in all."
    ),
    notes=(
        "Keep medical and personal care detail off a page that hangs on a wall. A page written "
        "by staff alone is a staff page, whatever its title says."
    ),
)
