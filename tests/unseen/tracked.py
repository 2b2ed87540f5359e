"""Magnus, twenty-four: an amended plan sent out with its changes still tracked."""

import datetime as dt

from tests.plan_layouts.paper import track_deletion, track_insertion
from tests.unseen.author import Author, Unseen, planted

A = (
    "Magnus is a 24-year-old man with significant learning difficulties and epilepsy. He is unable to express a view about his plan because he does not speak.",
    "He is aggressive when tired, lacks awareness of danger and cannot be left. He struggles with change and fails to settle.",
    "His parents say that he is well cared for at home and that they want things to stay as they are. They say that he needs two people with him when he goes out, that his diet must be watched and that he should be in bed by nine. They are both tired. Mrs Strand has been treated for depression since 2024 and his brother is known to the police.",
    "Born in 2002 in Dover. Went to Cliffside School until July 2021, then to his present college in September 2021.",
)  # fmt: skip
B = (
    "Magnus has some communication difficulties.",
    "Magnus follows a task of two steps when he is shown each one (college assessment, 7 September 2026). He cannot yet begin the second without a touch on the arm, so his work stops when the worker turns away.",
)  # fmt: skip
E = (
    ("1", "By July 2027 Magnus will be supported to attend swimming twice a month.", "1"),
    ("2", "By July 2027 Magnus begins the second step of a task by himself, in seven tries out of ten (September 2026: one in ten).", "2"),
    ("3", "By July 2027 Magnus will achieve his dreams and enjoy life.", "1"),
)  # fmt: skip
F = (
    ("1", "Magnus has access to a multi-disciplinary team.", "All", ""),
    ("2", "A learning support worker (level 3, autism) works with Magnus one-to-one on tasks of two steps for 90 minutes, five days a week, 36 weeks a year, in the garden and the kitchen.", "2", "2"),
    ("3", "Therapists will try to make time for staff meetings.", "1", "1"),
    ("4", "Intensive interaction, with a total communication approach, wherever possible.", "1", "1"),
)  # fmt: skip
G = (
    "Speech and language therapy to develop his use of signs and symbols.",
    "Nursing oversight.",
)
K = (
    ("K1", "Parents’ views (a)", "Mr and Mrs Strand, parents", "6 July 2026", "20 July 2026", "Yes"),
    ("K2", "College report (b)", "Programme manager", "6 July 2026", "14 September 2026", "Yes"),
    ("K3", "Medical report (c)", "GP", "6 July 2026", "30 July 2026", "Yes"),
    ("K4", "Psychological report (d)", "Educational psychologist", "6 July 2026", "3 August 2026", "No"),
    ("K5", "Adult social care report (e)", "Social worker", "6 July 2026", "29 July 2026", "Yes"),
    ("K6", "Preparing for adulthood (g)", "Transition worker", "6 July 2026", "24 July 2026", "Yes"),
    ("K7", "Other people asked for (h): none", "Mr and Mrs Strand", "6 July 2026", "20 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Amended Final EHC Plan: Magnus Strand", "Amended final, 30 October 2026")
    by.heading("Amended Final Education, Health and Care Plan", 0)
    by.text("Addressed to: Mr and Mrs Strand, parents of Magnus.")
    by.cover(
        ("Name", "Magnus Strand"), ("Date of birth", "27 June 2002"), ("Pronouns", "he/him"), ("College", "St Alder’s College"),
        ("Amended final plan", "30 October 2026"), ("Review date", "29 October 2027"),
        ("Signed for the authority", "R. Coldbeck, SEND manager, 30 October 2026"),
    )  # fmt: skip
    for letter, title, texts in (
        ("A", "A – Views, interests and aspirations", A), ("B", "B – Special educational needs", B),
        ("D", "D – Social care needs", ("Magnus needs help with washing, dressing and eating (Care Act assessment, 29 July 2026).",)),
    ):  # fmt: skip
        by.at(letter).heading(title, 2)
        by.text(*texts)
    by.at("E").heading("E – Outcomes", 2)
    by.rows(("No.", "Outcome", "Need"), E, labels=(0,))
    by.at("F").heading("F – Special educational provision", 2)
    by.rows(("No.", "Provision", "Need", "Outcome"), F, labels=(0,))
    _changed(by)
    by.at("G").heading("G – Health provision", 2)
    by.text(*G)
    for letter, title, text in (
        ("H1", "H1 – Social care provision, 1970 Act", "A carer helps Magnus to wash and dress for one hour each morning."),
        ("H2", "H2 – Other social care provision", "None required (adult services, 29 July 2026)."),
        ("I", "I – Placement", "St Alder’s"), ("J", "J – Personal budget", "None requested."),
    ):  # fmt: skip
        by.at(letter).heading(title, 2)
        by.text(text)
    by.at("K").heading("K – Advice", 2)
    by.rows(("No.", "Advice", "From", "Asked for", "Received", "Attached"), K, labels=(0,))


def _changed(by: Author) -> None:
    """Write a paragraph that somebody changed with tracking on: the new words are the plan's."""
    paragraph = by.paper.text("Staff meet ")
    track_deletion(paragraph, "each week for one hour.", "R. Coldbeck", 701)
    track_insertion(paragraph.add_run("as often as necessary."), "R. Coldbeck", 702)
    by.note("Staff meet as often as necessary.")


PLAN = Unseen(
    name="magnus", style="tracked changes", born=dt.date(2002, 6, 27), write=write,
    planted=planted(
        A_02="", A_04="", A_05="", A_07="", A_08="", A_10="", A_11="", A_12="", A_13="", A_14="",
        A_18="unable to express a view", A_22="epilepsy", A_24="",
        A_29=("treated for depression", "known to the police"), A_37="",
        B_04="has some communication difficulties",
        E_04="will be supported to attend swimming", E_06="achieve his dreams and enjoy life", E_07="", E_08="", E_09="", E_10="",
        F_02=("a multi-disciplinary team", "a total communication approach"),
        F_03="Intensive interaction, with", F_04="Intensive interaction, with",
        F_05="Intensive interaction, with",
        F_07=("has access to a multi-disciplinary team", "will try to make time", "wherever possible"),
        F_11="Speech and language therapy to develop", F_21="Magnus has access",
        G_03="Nursing oversight.", H_02="A carer helps Magnus to wash", I_02="St Alder’s", K_01="Psychological report (d)", K_07="14 September 2026",
        X_01="", X_03="", X_09="Addressed to: Mr and Mrs Strand",
    ),
)  # fmt: skip
