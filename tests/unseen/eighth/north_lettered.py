"""Dexter, ten: an amended plan after a review, the letters of the sections in table cells, with faults."""

import datetime as dt

from docx.shared import Cm, Pt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

Rows = tuple[tuple[str, str], ...]
A: Rows = (
    ("How we found out", "Dexter talked with the SENCO on 14 and 17 September 2026 while they built a marble run; she wrote down what he said. Speech marks show his words. Mum and stepdad filled in the family form on 21 September 2026."),
    ("What I like", "“Rugby league, my guinea pigs and making stop-motion films.” Dexter has made eleven films, and plays at the Saturday club. He is in the chess lunch on [enter which days]."),
    ("School", "“DT is best because you do it with your hands. Worst is when everybody writes and I’m still on the date.” (17 September 2026)"),
    ("Friends", "Dexter has two good friends from rugby. He would like to be asked to parties more. “I don’t get the jokes till after.”"),
    ("Health", "“My head bangs and I see zigzags, then I have to lie down.” He hates missing rugby for it."),
    ("What I do for myself", "He makes pasta, packs his kit and cleans out the hutch. He wants to learn to ride his bike on the road."),
    ("My hopes", "“I want to make films for a job, or fix vans with Uncle. I’d live in a house near the pitch with a dog.” He wants a secondary school with cameras, and would like to carry on at the club when he is grown up. Dexter will read 90 of the first 100 common words by the end of the spring term of 2027."),
    ("Mum and stepdad’s views", "Mum and stepdad say that Dexter is kind, quick to laugh and brilliant with small children. They worry that he says he is thick, and that big school will swallow him. They find homework the hardest hour of the day."),
    ("What has happened so far", "Dexter was born in Barrow in 2016. He said his first words at three and had speech therapy at nursery. Dyslexia was identified in May 2024. His plan was first made in January 2025 and last reviewed in November 2025."),
    ("What people admire", "His teacher says that he is patient and full of ideas. He is proud of winning the county film prize for under-elevens in June 2026."),
    ("Talking with Dexter", "Dexter uses speech, and draws when words run out. Say his name, use short sentences and put the main word on a whiteboard. He tells people that he has not understood by looking at the floor. His stammer is worse when he is hurried. He decides best with a drawing of each choice, a day to think, and his stepdad with him."),
)  # fmt: skip
B: Rows = (
    ("Need 1\nUnderstanding language", "Dexter follows instructions with two key words and loses those with four (speech and language therapist, 10 September 2026: CELF-5 receptive score 76). In science he did the first part of the task and copied the rest."),
    ("Need 2\nVocabulary and telling", "He knows everyday words but in a topic test gave the meaning of 3 taught words out of 20 (therapist, 10 September 2026). His stories come in the wrong order, so that listeners lose him."),
    ("Need 3\nReading", "Dexter is dyslexic. He sounds out each word and cannot yet keep hold of the sentence, so that he reads a page twice to follow it. His reading age is 7 years 4 months."),
    ("Need 4\nSpelling and getting ideas down", "He spelt 21 words out of 60 correctly (school’s test, 8 September 2026). In a half-hour of writing he put down 34 words, though he had told his partner the whole story."),
    ("Need 5\nFinding his way round time", "He cannot yet read an analogue clock or put the months in order, and came to three lessons out of ten with the wrong books (class teacher, 11 September 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1\n(need 1)", "By July 2028 Dexter carries out an instruction with four key words, the first time, in eight lessons out of ten. In September 2026 it was two out of ten.", "Five out of ten by July 2027.", "Class teacher counts ten lessons each half-term."),
    ("Outcome 2\n(need 2)", "By July 2027 Dexter is given two half-hours of word teaching every week by a teaching assistant.", "One half-hour by January 2027.", "SENCO looks at the timetable each term."),
    ("Outcome 3\n(need 3)", "Dexter reads aloud a page of 120 words from a book he has not seen, with no more than six mistakes, and tells what it was about. In the last check he made 19.", "Twelve mistakes, then nine.", "Specialist teacher hears him read each half-term."),
    ("Outcome 4\n(need 4)", "By July 2028 Dexter writes the script for a film of his own, 200 words, in 40 minutes, by hand or keyboard. In September 2026 he wrote 34 in 30 minutes.", "100 words by July 2027.", "Class teacher keeps one piece each half-term."),
)  # fmt: skip
F = (
    ("1", "Need 1\nOutcome 1", "Teacher gives each instruction in two halves, with a drawn sign for each, and asks Dexter to say it back.", "Class teacher, shown how by a speech and language therapist for two hours each term.", "In every lesson, five hours a day."),
    ("2", "Needs 1 and 2\nOutcomes 1 and 2", "One-to-one speech and language therapy: listening for the key words, and telling a story in order with picture frames.", "Speech and language therapist (HCPC registered).", "Every fortnight in term, 19 times a year."),
    ("3", "Need 2\nOutcome 2", "Word teaching, one-to-one: six new topic words drawn, acted and used, recorded in a word book that goes home. How many terms this lasts will be settled by the head teacher after Christmas.", "Teaching assistant (level 3, trained by the therapist for three hours each term).", "30 minutes, twice a week."),
    ("4", "Need 3\nOutcome 3", "Reading teaching, one-to-one, building words from sounds and parts with letter tiles, in place of the class’s guided reading.", "Specialist teacher (AMBDA).", "45 minutes, three times a week, 38 weeks a year."),
    ("5", "Need 3\nOutcome 3", "Reading a comic or film magazine aloud in turns, one-to-one.", "A grown-up whom Dexter gets on with.", "15 minutes every day after registration, 38 weeks a year."),
    ("6", "Need 3\nOutcomes 1 and 3", "Next day’s worksheets read through beforehand, one-to-one.", "Teaching assistant (level 3, trained by the specialist teacher).", "20 minutes each afternoon, provided that the infants’ classes are fully staffed."),
    ("7", "Need 4\nOutcome 4", "A laptop with predictive spelling and a microphone, and a reading pen, his own to use in every lesson and at home.", "Bought by the Council; checked by the school’s technician.", "All day; checked for 20 minutes each half-term."),
    ("8", "Need 4\nOutcome 4", "Touch-typing lessons at home, one-to-one, bought by Mum with a direct payment.", "Tutor (level 4 certificate in teaching dyslexic learners).", "45 minutes weekly, 30 weeks a year."),
    ("9", "Need 4\nOutcome 4", "A teaching assistant plans each long piece of writing with Dexter and two others on sticky notes, a group of three. For humanities the school draws a Tier 3 top-up.", "Teaching assistant (level 3, trained by the specialist teacher).", "40 minutes, four times a week, 38 weeks a year."),
    ("10", "Needs 3 and 4\nOutcomes 3 and 4", "In the Year 6 tests: a reader (not for the reading paper), a scribe, 25% extra time and a room for one.", "Teaching assistant (level 3), trained by the SENCO for an hour in March 2027.", "Each test, and one practice of 60 minutes a week, one-to-one, in March and April 2027."),
    ("11", "Need 2\nOutcome 2", "Film club, a group of six who plan and tell a story together.", "Learning mentor (trained by the therapist in narrative teaching).", "45 minutes every Thursday lunchtime, 36 weeks a year."),
    ("12", "Needs 1 and 3\nOutcomes 1 and 3", "A shared minibus collects him from his gate at 8.10 and brings him back at 3.40 on the days of his specialist lessons.", "The Council’s contractor, with a passenger assistant (level 2).", "Three days a week, 38 weeks a year."),
)  # fmt: skip
K = (
    ("(a)", "Family’s form", "Mother and stepfather", "21 September 2026", "Yes"),
    ("(b)", "School’s report for the review", "Head teacher", "18 September 2026", "Yes"),
    ("(c)", "Medical advice", "Community paediatrician", "9 September 2026", "Yes"),
    ("(d)", "Psychological advice", "Advisory teacher for dyslexia", "15 September 2026", "Yes"),
    ("(e)", "Social care advice", "Early help social worker", "16 September 2026", "Yes"),
    ("(f)", "Speech and language report", "Speech and language therapist", "10 September 2026", "Yes"),
    ("(h)", "Letter that the family asked for", "Coach of the Saturday club", "12 September 2026", "Yes"),
)  # fmt: skip


def _section(by: Author, letter: str, title: str, rows: Rows, width: int = 2) -> None:
    """Write a section as a table: its letter alone in the first cell, its title beside it."""
    by.at(letter)
    table = by.paper.doc.add_table(1, width)
    table.style = "Table Grid"
    first, second = table.rows[0].cells
    first.text, second.text = letter, title
    embolden(first)
    embolden(second)
    first.paragraphs[0].runs[0].font.size = Pt(20)
    for label, text in rows:
        left, right = table.add_row().cells
        write_cell(left, label)
        write_cell(right, by.note(text))
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(4), Cm(13)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Dexter Holroyd: Amended EHC plan", "Amended final plan, 20 November 2026")
    by.bold("Amended Education, Health and Care Plan", 18)
    by.cover(
        ("Name", "Dexter Holroyd"), ("Date of birth", "19 February 2016"),
        ("Pronouns", "he/him"), ("Year", "Year 6"),
        ("Main need", "Speech, language and communication"), ("Also", "Specific learning difficulty (dyslexia)"),
        ("Status", "Amended final plan"), ("Review meeting", "8 October 2026"),
        ("Invitations and reports sent out", "1 October 2026"), ("Report of the meeting", "20 October 2026"),
        ("Decision, with notice of amendments", "29 October 2026"), ("Amended plan", "20 November 2026"),
        ("Next review finished by", "28 October 2027"), ("Signed", "R. Tunnicliffe, SEND Team Manager, 20 November 2026"),
        columns=4,
    )  # fmt: skip
    _section(by, "A", "Views, interests and aspirations of Dexter and his parents", A)
    _section(by, "B", "Special educational needs", B)
    _section(by, "C", "Health needs related to special educational needs", (
        ("Health need 1", "Migraine, about twice a month. Dexter misses the rest of that day and is slow to follow talk on the next (community paediatrician, 9 September 2026)."),
    ))  # fmt: skip
    _section(by, "D", "Social care needs", (
        ("Needs", "None identified (social care advice of 16 September 2026)."),
    ))  # fmt: skip
    _section(by, "E", "Outcomes", ())
    by.rows(("", "Outcome", "Steps", "Who checks, and when"), OUTCOMES, labels=(0,))
    by.text(
        "Class teacher and SENCO set targets with Dexter every half-term and go over them with Mum and stepdad each term. The outcomes lead towards his hope of making films."
    )
    _section(by, "F", "Special educational provision", ())
    by.rows(("No.", "For", "What", "Who", "How much, how often"), F, labels=(0,))
    _section(by, "G", "Health provision", (
        ("For health need 1", "A children’s community nurse goes through the migraine diary with Dexter and Mum for 30 minutes each term, three times a year, and teaches two members of staff about rest and medicine for an hour each September."),
    ))  # fmt: skip
    _section(by, "H1", "Social care provision: Chronically Sick and Disabled Persons Act 1970, section 2", (
        ("Provision", "None required (early help social worker, 16 September 2026)."),
    ))  # fmt: skip
    _section(by, "H2", "Other social care provision", (
        ("Provision", "None reasonably required (early help social worker, 16 September 2026)."),
    ))  # fmt: skip
    _section(by, "I", "Placement", (
        ("To July 2027", "Hawthorn Bank"),
        ("From September 2027", "A mainstream secondary school"),
    ))  # fmt: skip
    _section(by, "J", "Personal budget", (
        ("Direct payment", "A direct payment of £1,350 a year is made to Mum in three parts. Agreed on 8 October 2026."),
    ))  # fmt: skip
    _section(by, "K", "Advice and information", ())
    by.rows(("Kind", "Advice", "From", "Date", "Attached"), K)
    by.at("").text(
        "Mum and stepdad may appeal to the First-tier Tribunal about sections B, F and I within two months of the letter sent with this plan, or one month of a mediation certificate. Mediation, disagreement resolution and the SEND information, advice and support service are free.",
    )  # fmt: skip


# fmt: off
PLAN = Unseen(
    name="dexter",
    style="the letters of the sections in table cells",
    born=dt.date(2016, 2, 19),
    write=write,
    planted=planted(
        A_06="",
        A_22="His stammer is worse when he is hurried.",
        A_23="Dexter will read 90 of the first 100 common words by the end of the spring term of 2027.",
        A_32="[enter which days]",
        B_06="His reading age is 7 years 4 months.",
        E_02="Dexter reads aloud a page of 120 words from a book he has not seen",
        E_04="By July 2027 Dexter is given two half-hours of word teaching every week by a teaching assistant.",
        E_10="",
        F_01="",
        F_03="Every fortnight in term, 19 times a year.",
        F_05="A grown-up whom Dexter gets on with.",
        F_07="provided that the infants’ classes are fully staffed",
        F_08="How many terms this lasts will be settled by the head teacher after Christmas.",
        F_09="For humanities the school draws a Tier 3 top-up.",
        F_18="A shared minibus collects him from his gate at 8.10",
        G_02="",
        I_02="Hawthorn Bank",
        J_01="A direct payment of £1,350 a year is made to Mum in three parts.",
        K_05="Advisory teacher for dyslexia",
        T_05="1 October 2026",
    ),
)
