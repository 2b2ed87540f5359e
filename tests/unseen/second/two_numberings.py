"""Kofi, ten: decimal numbers run across the lettered sections, and only professionals speak."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

Parts = tuple[tuple[str, tuple[str, ...]], ...]

SUMMARY: Parts = (
    ("1.1.1 Strengths", ("Kofi is strong in number bonds.",)),
    ("1.1.2 Needs", ("See below.",)),
)
A: Parts = (
    ("2.1 Child / Young Person’s aspirations",
     ("Because of Kofi’s level of language it was felt that he would not be able to give a meaningful answer to this question.",)),
    ("2.2 Things that are important to me", ("Kofi is inflexible and resists adult direction. Jerome must have his own peg and tray.",)),
    ("2.3 Things that I need more help with",
     ("He has a stammer that gets worse when he is hurried. He cannot sit still, does not listen, and is behind in every subject. He is a worry to his class teacher and to the dinner ladies.",
      "He does nothing for himself at dressing or tidying up that he can get an adult to do.")),
    ("2.4 The things that are working for me", ("A visual timetable, in the view of the school. He is no trouble on the carpet when he has a job such as giving out books.",)),
    ("2.5 Background", ("Kofi has had a great deal of upheaval and a number of professionals have been in and out over the years. His father is in custody and there were call-outs to the home for domestic incidents.",)),
    ("2.6 How to communicate with Kofi", ("Short instructions, his name first, and a picture of the thing. He answers in two or three words and will point when he cannot find them; give him time, do not look at the clock, and offer a choice between two objects when a decision has to be made.",)),
)  # fmt: skip
B: Parts = (
    ("4.1 Communication and interaction", (
        "Identified need: Kofi has Developmental Language Disorder.",
        "Identified need: Kofi’s answers to “why” questions were right in two cases out of fifteen (speech and language therapist, 21 April 2026). He falls silent in group work as a result.")),
    ("4.2 Cognition and learning", (
        "Identified need: Kofi has a degree of difficulty with retaining what he has been taught.",
        "Identified need: Below age-related expectations; standardised score 74; working at Y2.")),
    ("4.3 Social, emotional and mental health", (
        "Identified need: When an adult tells him to stop, Kofi gets under the table and stays there for about fifteen minutes, on three days in five (behaviour log, May 2026). He loses most of the lesson.",)),
    ("4.4 Sensory and physical", (
        "Identified need: Kofi cannot yet hold scissors or a ruler still with one hand, and so unfinished work in art and maths goes home in a folder (class teacher, 13 May 2026).",)),
)  # fmt: skip
E: Parts = (
    ("7.1 Communication and interaction", ("Kofi will be happier about talking in front of others.",
      "By the end of Year 8 Kofi answers “why” questions about a picture, eight out of ten (April 2026: two out of fifteen).")),
    ("7.2 Cognition and learning", ("His teachers will have a better understanding of how Kofi learns by July 2028.",)),
    ("7.3 Social, emotional and mental health", ("By July 2028 Kofi will make progress with managing his feelings.",)),
    ("7.4 Sensory and physical", ("By July 2028 Kofi will become a confident individual who flourishes and makes the most of his talents.",)),
)  # fmt: skip
F: Parts = (
    ("8.1 Communication and interaction (needs at 4.1; outcomes at 7.1)", (
        "A speech and language therapist (HCPC registered) sees Kofi one-to-one for 40 minutes every fortnight, 19 weeks a year, to teach “why” and “because” with comic strips.",
        "Pre-teaching of vocabulary by the LSA before topic lessons.",
        "Lego therapy in a bubble of like-minded children, 30 minutes, twice a week, led by the LSA (level 2).")),
    ("8.2 Cognition and learning (needs at 4.2; outcomes at 7.2)", (
        "An individualised curriculum.",
        "The equivalent of 17 hours at the LSA hourly rate, i.e. £9,350 per annum on top of the notional budget.",
        "Kofi’s French and RE time has been freed up.",
        "Part of the tutoring is bought by dad’s sister through direct payments.",
        "Please refer to the EP’s recommendations (numbers 3 to 9).")),
    ("8.3 Social, emotional and mental health (needs at 4.3; outcomes at 7.3)", (
        "Kofi will be closely supported at unstructured times and helped to make the right choices.",
        "Twenty minutes with an emotionally available adult.",
        "The pastoral team can step in if things escalate, and provision could be stepped down when he no longer needs it.",
        "Door-to-door car with a chaperone, as now.")),
)  # fmt: skip
K = (
    ("9.1", "School’s advice (b)", "Deputy head and SENCO", "18 May 2026", "Attached"),
    ("9.2", "Parents’ advice (a)", "Mother", "11 May 2026", "Attached"),
    ("9.3", "Medical advice (c)", "School doctor", "2 June 2026", "Attached"),
    ("9.4", "Assessment of learning, for psychological advice (d)", "Cognitive assessment tutor, SpLD base", "4 June 2026", "Attached"),
    ("9.5", "Social care (e)", "Duty worker", "20 May 2026", "Attached"),
    ("9.6", "Speech therapy (f)", "Speech and language therapist", "21 April 2026", "Attached"),
    ("9.7", "Others, at a parent’s request (h): none", "Mother", "11 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("London Borough – SEN Team, Civic Centre", "Final EHC plan. Page 1")
    by.text("Dear Ms Mensah, I enclose Kofi’s final plan. The school has a copy. Yours sincerely, SEN Team")  # fmt: skip
    by.heading("The Education, Health and Care Plan", 0)
    by.bold("1. Child’s / Young Person’s Details")
    by.cover(
        ("Name", "Kofi Mensah-Boyle"), ("Primary Language used at home", "English and Twi"), ("DOB", "27/10/2015"),
        ("Pronouns", "he/him"), ("School", "Gunnersbury Road Primary"), ("Year", "6"), ("Is the child LAC", "No"),
        ("Assessment requested", "27 April 2026"), ("EHC Plan Agreed on", "11 September 2026"), ("Scheduled review date", ""),
        ("Version of final EHC Plan", "1"), ("Signed (for the LA)", ""), columns=4,
    )  # fmt: skip
    by.at("").bold("1.1 Summary of strengths and needs")
    _parts(by, SUMMARY)
    by.at("A").heading("SECTION A: Child’s / Young Person’s Profile")
    _parts(by, A)
    by.at("B").heading("SECTION B: 4. Summary of Educational Needs")
    _parts(by, B)
    by.at("C").heading("SECTION C: 5. Health and Wellbeing")
    by.text("5.1 Kofi had his tonsils out in 2023 and is up to date with his immunisations.")
    by.at("D").heading("SECTION D: 6. Social Care Needs")
    by.text("6.1 No record of this family was found on the children’s services database.")
    by.at("E").heading("SECTION E: 7. Outcomes")
    _parts(by, E)
    by.at("F").heading("SECTION F: 8. Special Educational Provision")
    _parts(by, F)
    _rest(by)


def _parts(by: Author, parts: Parts) -> None:
    for title, texts in parts:
        by.bold(title, 11)
        for text in texts:
            by.paper.text(text)
            by.note(text.removeprefix("Identified need: "))


def _rest(by: Author) -> None:
    for letter, title, text in (
        ("G", "SECTION G: 8.5 Health Provision", ""),
        ("H1", "SECTION H1: 8.6 Social Care Provision (1970 Act)", "A stay with a short-break carer from Friday to Sunday, once a month."),
        ("H2", "SECTION H2: 8.7 Any other social care provision", "A place at the holiday play scheme at the adventure playground, 10 am to 3 pm, for ten days each August, with a play worker."),
        ("I", "SECTION I: 8.8 Placement", "Gunnersbury Road Primary."),
        ("J", "SECTION J: 8.9 Personal Budget", "No personal budget."),
    ):  # fmt: skip
        by.at(letter).heading(title)
        if text:
            by.text(text)
    by.at("K").heading("SECTION K: 9. Appendices")
    by.rows(("No.", "Report", "Author", "Date", "Status"), K, labels=(0,))


PLAN = Unseen(
    name="kofi", style="decimal numbers across lettered sections", born=dt.date(2015, 10, 27), write=write,
    planted=planted(
        A_02="", A_03="", A_04="", A_05="", A_06="", A_07="", A_08="", A_09="", A_12="", A_13="",
        A_16="a great deal of upheaval", A_18="would not be able to give a meaningful answer",
        A_22="stammer", A_24="", A_29=("His father is in custody", "domestic incidents"),
        A_30="Jerome must have his own peg",
        B_03="Kofi has Developmental Language Disorder.", B_04="a degree of difficulty with retaining",
        B_06="standardised score 74", C_02="had his tonsils out", D_02="No record of this family",
        E_02="Kofi will be happier about talking", E_03=("happier about talking", "make progress with managing his feelings"),
        E_05="His teachers will have a better understanding", E_06="a confident individual who flourishes",
        E_07="", E_10="",
        F_01="hold scissors or a ruler", F_02=("An individualised curriculum.", "helped to make the right choices"),
        F_03="Pre-teaching of vocabulary by the LSA", F_04="Twenty minutes with an emotionally available adult",
        F_05="an emotionally available adult", F_06="a bubble of like-minded children",
        F_07=("closely supported", "can step in if things escalate"),
        F_08="provision could be stepped down", F_09="£9,350 per annum", F_10="Please refer to the EP’s recommendations",
        F_14="French and RE time has been freed up", F_18="Door-to-door car with a chaperone", F_23="through direct payments",
        G_01="", H_03=("from Friday to Sunday", "holiday play scheme"),
        I_02="Gunnersbury Road Primary.", I_04="", K_03="Speech therapy (f)", K_05="Cognitive assessment tutor", X_04="", X_05="", X_06="",
    ),
)  # fmt: skip
