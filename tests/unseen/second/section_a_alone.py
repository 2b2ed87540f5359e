"""Thandiwe, eight: Section A as a file of its own, run off in a hurry after an assembly."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

BOXES = (
    ("How I communicate and express my views",
     "Chatty."),
    ("About me",
     "I’m kind and helpful and everyone says I have a lovely smile.",
     "I was born in London, my mummy is from Durban, and we moved to Kingston when I was three, in 2021. My heart was operated on in May 2019 and I have a scar that is a bit itchy.",
     "My favourite colour is orange and I collect conkers. Me and my cousins have sleepovers."),
    ("What I find hard",
     "Spellings make me cross. I don’t always know when Poppy Ainscough and her gang are teasing.",
     "«Pupil_Forename» finds phonics tricky."),
    ("My hopes and dreams",
     "To know all of the Year 2 common exception words by Christmas and to stay on the green zone board 4 days out of 5.",),
    ("Our family’s thoughts",
     "Thandiwe and family are pleased with how things are and would like the current arrangements to carry on. They are a close family and Thandiwe is well loved."),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC-A1", "EHC-A1 (standard edition)")
    by.bold("Section A: The views, interests and aspirations of the child and their parents", 16)
    by.guide(
        "Please type in the boxes. Use the first person only where the young person is the author."
    )
    by.cover(
        ("Known as", "Thandiwe"), ("Surname", "Maseko"), ("Date of birth", "5 October 2018"),
        ("Gender", "F"), ("Pronouns", "she/her"), ("Year", "3"), ("Educational setting", "Lovekyn Primary School"),
        ("Form completed", "12 November 2026"),
    )  # fmt: skip
    by.at("A")
    for title, *texts in BOXES:
        by.boxed(title, *texts)


PLAN = Unseen(
    name="thandiwe", style="Section A as a file of its own", born=dt.date(2018, 10, 5), write=write,
    planted=planted(
        A_03="", A_05="", A_06="", A_07="", A_11="", A_13="", A_14="",
        A_17=("I’m kind and helpful", "My favourite colour is orange", "Spellings make me cross"),
        A_23=("all of the Year 2 common exception words by Christmas", "on the green zone board 4 days out of 5"),
        A_28="Poppy Ainscough", A_32="«Pupil_Forename»",
    ),
)  # fmt: skip
