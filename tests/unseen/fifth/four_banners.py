"""Winifred, thirteen: a first final plan under four banners, its sections marked by asterisks."""

import datetime as dt

from tests.plan_layouts.paper import track_insertion
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How Winifred’s views were gathered",
     ("Winifred chose photographs and talked about them with the pastoral manager in two sessions on 29 June and 1 July 2026. Her words are in quotation marks. The rest is what the pastoral manager saw and noted down.",)),
    ("What Winifred says",
     ("“I like drawing faces and I like XX. I’m good at faces, I can do anyone. I like my dance group, it’s at the hall on a Thursday.”",
      "“Art’s the best bit of school. History and science is just words words words. It helps when Miss draws it.”",
      "“I hate the medicine, it makes me fat and sleepy. I feel stupid after a seizure because everyone’s staring.”")),
    ("What people like about Winifred",
     ("Her art teacher says that she sees what nobody else sees. The dance leader calls her the calmest person in the hall. Winifred is proud of the mural on the stairs, half of which is hers.",)),
    ("Being independent",
     ("Winifred gets herself up, makes packed lunches for the house and walks to school with a neighbour. She would like to go swimming without an adult on the side, and to ride the tram.",)),
    ("The future",
     ("“I’d love to draw for a games company. I’d have to go to art college first. Or do people’s make-up for films.”",)),
    ("How to talk with Winifred and help her to choose",
     ("Winifred speaks in short sentences and uses gestures when a word will not come. Say one thing at a time, draw as you talk, and wait. She smiles at everything, so a smile is not a yes: ask her to point to what she wants. Give her pictures of the choices the day before, first thing in the morning, with the pastoral manager there.",)),
    ("Her story",
     ("Winifred was born in Sheffield in 2013 and said her first words at three. She went to speech and language therapy at the health centre from 2016 to 2021. Her first seizure was in April 2023. She went to the infant and junior school at the end of her road, where she had the same teaching assistant for five years. She moved to Hollin Edge Academy in September 2024, and says that the first year was “like everyone’s got the sound turned off”.",)),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "N1: Developmental language disorder (DLD).",
        "N2: Winifred understands sentences with two ideas in them and is lost by the third (speech and language therapist, 30 June 2026). In a science lesson she followed four of 19 instructions and copied the rest from the pupil beside her. She speaks in sentences of four or five words and leaves out the small words, so that her answers in class are often taken to be wrong when they are right (the same report).",
    )),
    ("Cognition and learning", (
        "Strengths: Winifred’s drawing and her memory for pictures are well above average (educational psychologist, 14 July 2026).",
        "N3: Standard scores of 71 for reading comprehension and 74 for written expression.",
        "N4: Winifred needs a day to get back to her usual pace after a seizure, and missed the content of 31 lessons between January and June 2026 (attendance manager, 3 July 2026).",
    )),
    ("Social, emotional and mental health", (
        "N5: Winifred stays silent in class for fear of using the wrong word: in six lessons watched she spoke once (educational psychologist, 14 July 2026). She has stopped going to lunch and spends the hour in the toilets or the art room. She told the psychologist that she would rather be thought rude than slow.",
    )),
    ("Sensory and/or physical", ("No sensory or physical needs were found (school nurse, 2 July 2026).",)),
)  # fmt: skip
E = (
    "1. By July 2028 Winifred explains, in five linked sentences, how a thing she has made works, so that a visitor understands. In June 2026 it was two sentences. Step: three sentences by July 2027. (N1 and N2)",
    "2. Winifred answers a question about a page of her science book, in her own words, right three times out of four. In June 2026 it was once in four. (N3)",
    "3. By July 2028 Winifred will have a better understanding of vocabulary and increased confidence. (N2 and N5)",
    "4. Winifred will be supported by a mentor every week and offered a place in homework club until July 2028. (N3 and N5)",
    "5. By July 2028 Winifred can be herself and look forward to each day. (N5)",
    "6. By July 2028 Winifred tells staff that a seizure is coming, sits down and presses her alarm, nine times out of ten. In June 2026 it was two out of ten. Step: five by July 2027. (C1)",
    "7. By July 2028 Winifred eats lunch with two other pupils on three days a week. In June 2026 it was none. Step: one day a week by July 2027. (N5)",
)  # fmt: skip
MONITORING = (
    "The form tutor sets targets from these outcomes with Winifred each half-term and checks them with her and her parents every term. The SENCO brings the results to the yearly review.",
)  # fmt: skip
F = (
    "Winifred follows the whole curriculum for Year 9 and nothing is left out of it. Each item below gives the need and the outcome that it serves.",
    "P1 (N1 and N2; outcome 1). A speech and language therapist (HCPC registered) sees Winifred one-to-one for 30 minutes a fortnight, 18 sessions a year, to work on explaining and linking, and spends one hour each half-term training her teachers.",
    "P2 (N2; outcome 3). Words for science and history taught the day before the lesson, one-to-one, by a teaching assistant (level 3, with a two-day course in Word Aware), four days a week, 38 weeks a year.",
    "P3 (N3; outcome 2). The English teacher (qualified, with a certificate in teaching reading comprehension) teaches Winifred one-to-one in sessions of 40 minutes with pictures and story maps.",
    "P4 (N3; outcomes 2 and 4). Reading provision.",
    "P5 (N5; outcomes 3, 5 and 7). A talking group at lunchtime, 30 minutes, three times a week, 38 weeks a year, with the pastoral manager (trained in Talkabout for Teenagers) and a handful of others.",
    "P6 (N5; outcome 5). 20 minutes one-to-one every Monday, 38 weeks a year, with a member of the pastoral side who has a feel for it.",
    "P7 (N2; outcomes 1 and 3). Key words and visual back-up wherever teachers can fit them in. Her teachers will bear her language in mind.",
    "P8 (N2 and N5; outcomes 3 and 5). The amount of help in each subject will be a matter for heads of department once the term is under way.",
    "P9 (N1 and N2; outcomes 1 and 3). School draws down element 3 at £7,200 for Winifred.",
    "P10 (N1 and N2; outcome 1). In art and design the teaching assistant (level 3, with the Word Aware course) films Winifred showing how her piece was made and watches the film with her, one-to-one, for 20 minutes every Wednesday, 38 weeks a year; she then tells it again to a visitor.",
    "P11 (N2; outcomes 1 and 3). In science and history, six hours a week, 38 weeks a year, the same assistant sits with Winifred and one other pupil, draws each instruction as it is given, and has her say back what she is going to do.",
    "P12 (N3; outcome 2). A reading pen and headphones of her own, kept in her bag from 21 September 2026, used in every lesson in which there is more than a paragraph to read; the librarian charges and checks them every Monday.",
    "P13 (N2; outcome 1). Teachers to go by the communication passport kept in the office.",
    "P14 (C1; outcome 6). The pastoral manager (trained by the epilepsy nurse for three hours) practises noticing the warning and pressing the alarm with Winifred, one-to-one, for 15 minutes every Friday, 38 weeks a year.",
)  # fmt: skip
RESOURCES = (
    ("I", "* Section I. School", ("Hollin Edge Academy, a mainstream academy.",)),
    ("J", "* Section J. Personal budget", ("A direct payment of £1,900 a year, paid to the family in three parts.",)),
)  # fmt: skip
K = (
    ("(a) Mother’s form", "Mother", "22 June 2026", "Appended", "Not stated"),
    ("(b) School’s advice", "Head of Year 9 for the principal", "6 July 2026", "Appended", "Pre-teaching of words; a quiet place at lunch"),
    ("(c) Paediatric neurology", "Consultant neurologist", "11 February 2025", "Appended", "Seizure training for staff"),
    ("(d) Educational psychology", "Educational psychologist", "16 July 2026", "Appended", "A talking group of four"),
    ("(e) Social care", "Early help assessor", "9 July 2026", "Appended", "None needed"),
    ("(f) Speech and language", "Speech and language therapist", "6 July 2026", "Appended", "Direct therapy of 60 minutes every week"),
    ("(f) Dance teacher", "", "", "Requested", ""),
    ("(h) Asked for by the parents", "Nobody was asked for", "22 June 2026", "Not applicable", "None"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Winifred Adeyemi-Holt", "Final EHC plan – 16 October 2026")
    by.heading("Final Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Winifred Adeyemi-Holt"), ("Born", "19 June 2013"), ("Pronouns", "she/her"), ("Year", "Year 9"),
        ("School", "Hollin Edge Academy"), ("Main need", "Speech, language and communication needs"), ("Looked after", "No"),
        ("Request received", "4 May 2026"), ("Parents told that we would assess", "24 June 2026"),
        ("Draft sent", "4 September 2026"), ("Parents’ comments received", "24 September 2026"),
        ("Final plan", "16 October 2026"), ("Review due", "December 2027"),
        ("Signed", "H. Castellan, SEND Team Manager"), ("Date signed", "16 October 2026"),
    )  # fmt: skip
    by.guide("* marks the sections that the law asks for.")
    by.boxed("THIS IS ME…")
    by.at("A").heading("* Section A. Winifred’s views, interests and aspirations")
    _titled(by, A)
    by.at("B").heading("* Section B. Winifred’s special educational needs")
    _titled(by, B)
    by.at("").boxed("STRENGTHS, DIFFICULTIES AND OUTCOMES")
    by.at("C").heading("* Section C. Winifred’s health needs")
    by.text(
        "C1. Focal epilepsy. Winifred has one or two seizures a week, each of about two minutes, and sleeps for an hour afterwards (neurologist’s letter). If one goes on for five minutes she needs buccal midazolam. The warning is a metal taste and a rising feeling in her stomach, about a minute before, and she has not yet learnt to act on it. The seizures come more often when she has slept badly or has not eaten.",
        "C2. Winifred is learning to take her tablets by herself and to keep a seizure diary, which she cannot do yet and which nobody has shown her step by step (school nurse, 2 July 2026).",
    )  # fmt: skip
    by.at("D").heading("* Section D. Winifred’s social care needs")
    by.text("")
    by.at("E").heading("* Section E. Outcomes for Winifred")
    by.text(*E)
    by.text(*MONITORING)
    by.at("").boxed("PROVISION")
    by.at("F").heading("* Section F. Special educational provision")
    by.text(*F)
    late = by.paper.text("")
    late.add_run(by.note("P15 (N5; outcome 7). Winifred has a table for four kept for her in the library café at lunch, every school day, with the librarian (level 3, trained in DLD for half a day) there. "))  # fmt: skip
    track_insertion(late.add_run(by.note("It is open from 12.20 to 1.")), "H. Castellan", 41)
    by.at("G").heading("* Section G. Health provision")
    by.text("")
    by.at("H1").heading("* Section H1. Social care provision under the 1970 Act")
    by.text("None required (early help assessor, 9 July 2026).")
    by.at("H2").heading("* Section H2. Any other social care provision")
    by.text("None required (early help assessor, 9 July 2026).")
    by.at("").boxed("RESOURCES")
    _titled_by_letter(by)
    by.at("K").heading("* Section K. Advice")
    by.rows(("Advice", "Author", "Date", "Copy", "What it asks for"), K)
    by.at("").heading("Your rights")
    by.paper.text("You may appeal to the First-tier Tribunal within two months of our letter, or one month from a mediation certificate if that is later. The letter says how to reach the mediation adviser, disagreement resolution and the free advice service.")  # fmt: skip


def _titled(by: Author, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in parts:
        by.heading(title, 2)
        by.text(*texts)


def _titled_by_letter(by: Author) -> None:
    for letter, title, texts in RESOURCES:
        by.at(letter).heading(title)
        by.text(*texts)


PLAN = Unseen(
    name="winifred", style="four banners and asterisks", born=dt.date(2013, 6, 19), write=write,
    planted=planted(
        A_03="", A_06="", A_07="", A_12="", A_32="I like XX",
        B_03="N1: Developmental language disorder (DLD).", B_06="Standard scores of 71", B_08="learning to take her tablets by herself",
        C_04="Focal epilepsy", D_01="",
        E_02="answers a question about a page of her science book", E_03="a better understanding of vocabulary",
        E_04="will be supported by a mentor every week", E_06="can be herself and look forward to each day", E_09="",
        F_01="N4: Winifred needs a day", F_02="Reading provision.", F_03="Words for science and history taught the day before",
        F_04="in sessions of 40 minutes with pictures and story maps", F_05="who has a feel for it", F_06="and a handful of others",
        F_07=("wherever teachers can fit them in", "bear her language in mind"), F_08="a matter for heads of department",
        F_09="element 3 at £7,200", F_10="the communication passport kept in the office", F_12="",
        F_15="30 minutes a fortnight", F_23="",
        G_01="", J_01="A direct payment of £1,900 a year", K_01="(f) Dance teacher", K_02="", K_03="11 February 2025",
        T_01="24 June 2026", T_04="16 October 2026", X_03="", X_05="December 2027",
    ),
)  # fmt: skip
