"""Talking mat: views given by placing pictures under a scale."""

from ehcplan.tools.definition import Column, FieldType, Group, Prompt, Tool, Wording
from ehcplan.vocabulary import Role

TALKING_MAT = Tool(
    key="talking_mat",
    name="Talking mat",
    group=Group.COMMUNICATION,
    purpose=(
        "Gives a pupil a way to say what they think by placing pictures under a scale, one topic "
        "at a time."
    ),
    prompts=(
        Prompt(
            key="topic",
            type=FieldType.TEXT,
            wording=Wording(words="What was the mat about?"),
            hint="One topic to a mat. A smaller mat may go deeper into one part of it.",
            about_pupil=False,
        ),
        Prompt(
            key="top_scale",
            type=FieldType.TEXT,
            wording=Wording(words="What did the columns of the mat mean?"),
            hint="For example like, not sure, do not like. Write them in the order used.",
            about_pupil=False,
        ),
        Prompt(
            key="placements",
            type=FieldType.ROWS,
            wording=Wording(
                words="Where did I put each picture, and what did I say or do?",
                easy="Where does each picture go?",
                observing=(
                    "Where did you see the pupil put each picture, and what did they do as they "
                    "put it there?"
                ),
            ),
            hint="Not sure is an answer. Write down a card that was moved, and where from.",
            columns=(
                Column(key="option", label="Picture or option"),
                Column(key="placed", label="Where it was put", hint="In the words of the scale."),
                Column(key="comment", label="What the pupil said or did", wide=True),
            ),
            main="option",
        ),
        Prompt(
            key="checked",
            type=FieldType.TEXT,
            wording=Wording(
                words="Did the pupil look at the finished mat and agree, or move anything?"
            ),
            hint="Say how you could tell.",
            about_pupil=False,
        ),
    ),
    contributors=(Role.CHILD, Role.SCHOOL, Role.PROFESSIONAL, Role.PARENT),
    ages="any, with some understanding of symbols and a reliable way to place or point",
    source="Talking Mats, which began at the University of Stirling.",
    examples=(
        "Trampoline / like / straight there, then patted it",
        "Dining hall / not sure / moved twice, ended in the middle",
        "Taxi home / do not like / turned the card face down",
    ),
    variations=("Photographs in place of symbols", "A mat on a tablet", "A second, deeper mat"),
    normal_amount="8 to 15 pictures.",
    notes=(
        "The listener has been trained in it. It needs about two key words of understanding and "
        "does not suit everyone. Keep a "
        "photograph of the finished mat. Offer pictures that the pupil may dislike as well as "
        "ones they like."
    ),
)
