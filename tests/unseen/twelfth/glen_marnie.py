"""Marnie, twelve: an amended final plan with all that belongs to a need on one page, and a good deal wrong."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out",
     ("Marnie made a photo book with the base manager in four sittings between 1 and 10 September 2026. Her own words are in quotation marks. Mum and dad spoke to the base manager by telephone on 11 September 2026.",)),
    ("Things I love",
     ("“Sewing, our two cats, Strictly, and making slime with my sister.” On Sundays Marnie plays cards with her nan.",)),
    ("My friends",
     ("There is one girl in the base whom Marnie calls her best friend. She feels left out when others chat fast at lunch.",)),
    ("School",
     ("“Textiles is my favourite. I like the base when it’s quiet. I don’t like it when they all talk and I’ve missed it.” The stairs to science are the worst part of her day.",)),
    ("My body and how I feel",
     ("“My hands and knees are like rusty hinges in the morning.” She sleeps well, hates the injection and likes the warm wax bath.",)),
    ("My dreams",
     ("“I want to make costumes for the theatre.” She would like to go to the college with the sewing rooms, and to live in a flat in town with her cats and join a drama group. By Easter 2027 Marnie will be able to tell the time on a clock face in nine tries out of ten.",)),
    ("How to talk with me",
     ("Marnie speaks in short sentences and draws when words will not come. Use short sentences, and draw while you talk. She nods to be polite, so ask her to show you. For a choice put two or three pictures on the table, leave them with her until the next day, and ask again with her sister or mum there.",)),
    ("My story",
     ("Marnie was born in January 2014. She was a late talker and went to a language unit from 2018 to 2021. In November 2022 the hospital found that she had arthritis. She started at Fennimore Academy, with its language base, in September 2025.",)),
    ("What people admire",
     ("Staff in the base say that she is patient and has a wicked sense of humour. She is proud of the waistcoat she made for the school play in March 2026.",)),
    ("What mum and dad told us",
     ("Mum and dad (telephone, 11 September 2026): they think that the base has been good for her. Mornings are hard for everybody. They worry that she goes along with things she has not understood.",)),
)  # fmt: skip

PAGES: tuple[tuple[str, tuple[tuple[str, str, tuple[str, ...]], ...]], ...] = (
    ("Page 1. Communication and interaction", (
        ("B", "Need", (
            "Need 1. Marnie has a developmental language disorder. She follows a sentence with two key words and guesses at the rest: she carried out 9 of 30 classroom instructions (speech and language therapist, 2 June 2026).",
            "Need 2. She knows few subject words, and puts sentences together without the joining words, so that classmates often ask her to start again. She explained 7 of 40 Year 7 science words on 2 June 2026 (same report).",
        )),
        ("E", "Outcomes", (
            "Outcome 1. By July 2028 Marnie says or shows which part of an instruction she has missed, in eight out of ten lessons. In June 2026 she did so in one. Step: four out of ten by July 2027.",
            "Outcome 2. By July 2028 all her subject teachers will have picture glossaries in use in nine lessons out of ten, from four in June 2026. Step: six out of ten by July 2027.",
            "Outcome 3. By July 2028 Marnie explains 30 of 40 subject words in a sentence. In June 2026 it was seven. Step: 18 words by July 2027.",
        )),
        ("F", "Special educational provision", (
            "For need 1 and outcome 1: the base’s registered speech and language therapist teaches Marnie in a pair for 35 minutes, twice a week, 36 weeks, using barrier games and a “Which bit?” card.",
            "For need 2 and outcomes 2 and 3: a specialist language teacher (postgraduate certificate in language disorders) teaches new words by drawing, sorting and acting them, in a group of four, 30 minutes daily, 38 weeks.",
            "For needs 1 and 2, outcomes 1 and 2: the therapist trains subject teachers for two hours each September, sits in on one lesson of 60 minutes every fortnight, and spends five hours a year on glossaries.",
            "For need 2 and outcome 3: she has left French, and that time is free on her timetable.",
        )),
        ("C", "Health need", ("None in this area (community paediatrician, 9 June 2026).",)),
        ("G", "Health provision", ("None required in this area (community paediatrician, 9 June 2026).",)),
        ("D", "Social care need", (
            "Care need 1. Marnie has nobody outside the family to spend time with, and has not yet stayed a night away from her parents, who get up to her twice most nights (parents, 11 September 2026). The family is not on children’s services’ books.",
        )),
        ("H1", "Social care provision, 1970 Act", (
            "For care need 1 and outcome 5: Marnie sleeps at Alder Lodge from Friday tea-time until Sunday lunch, one weekend in four, 13 weekends a year, with two residential care workers (level 3 diploma) for four children.",
        )),
        ("H2", "Other social care provision", ("None required.",)),
    )),
    ("Page 2. Cognition and learning", (
        ("B", "Need", (
            "Need 3. Dyscalculia.",
            "Need 4. Marnie reads single words better than she understands a page. Her reading comprehension is at an age of 7 years 2 months. She answers “who” and “where” but seldom “why” in history and science texts.",
        )),
        ("E", "Outcome", (
            "Outcome 4. By July 2028 Marnie measures cloth, works out a price and answers three “why” questions on a page of text, in four tasks out of five. In June 2026 she managed one in five. Step: two in five by July 2027.",
        )),
        ("F", "Special educational provision", (
            "For need 3 and outcome 4: maths intervention with a higher level teaching assistant (certificate in dyscalculia), in a group of three, 30 minutes, three times a week, 38 weeks.",
            "For need 4 and outcome 4: a teaching assistant (level 3) spends 20 minutes one-to-one with Marnie every morning, 38 weeks, on the tasks set out on pages 6 to 8 of the specialist teacher’s report.",
            "For needs 3 and 4, outcome 4: a number line, a talking calculator and a laptop with a reading program stay in her bag for all lessons.",
        )),
        ("C", "Health need", ("None in this area (community paediatrician, 9 June 2026).",)),
        ("G", "Health provision", ("None required in this area (community paediatrician, 9 June 2026).",)),
        ("D", "Social care need", ("Nothing further in this area.",)),
        ("H1", "Social care provision, 1970 Act", ("Nothing further in this area.",)),
        ("H2", "Other social care provision", ("None required.",)),
    )),
    ("Page 3. Social, emotional and mental health", (
        ("B", "Need", (
            "Need 5. Marnie worries about what she has missed. She was away for 11 Mondays between January and July 2026 (attendance record, 17 July 2026), and spends most lunchtimes in the base by herself (base manager’s notes, June 2026).",
        )),
        ("E", "Outcome", (
            "Outcome 5. By July 2028 Marnie is in school on 19 Mondays out of 20 and spends three lunchtimes a week with other pupils. Between January and July 2026 she missed 11 Mondays, and in June had company at one lunchtime a week. Step: 17 Mondays out of 20 and two lunchtimes by July 2027.",
        )),
        ("F", "Special educational provision", (
            "For need 5 and outcome 5: an emotional literacy support assistant, supervised by an educational psychologist for two hours every half-term, runs a friendship circle in a small group for 45 minutes every Wednesday, 38 weeks.",
            "For need 5 and outcome 5: a learning mentor (level 3) goes through the week with Marnie, one-to-one, for 20 minutes at 8.40 on Mondays, 38 weeks, with a drawn timetable.",
            "For need 5 and outcome 5: sewing club, six pupils with the textiles technician, 40 minutes on Tuesday and Thursday lunchtimes, 38 weeks.",
            "For need 5 and outcome 5: a minibus collects Marnie at 8.05 and brings her home at 3.30 each school day, with a passenger assistant.",
        )),
        ("C", "Health need", ("None in this area (community paediatrician, 9 June 2026).",)),
        ("G", "Health provision", ("None required in this area (community paediatrician, 9 June 2026).",)),
        ("D", "Social care need", ("Nothing further in this area.",)),
        ("H1", "Social care provision, 1970 Act", ("Nothing further in this area.",)),
        ("H2", "Other social care provision", ("None required.",)),
    )),
    ("Page 4. Sensory and physical", (
        ("B", "Need", (
            "Need 6. Arthritis stiffens Marnie’s hands, knees and ankles. She writes for five minutes before her grip goes, takes 12 minutes to change for games and goes upstairs one step at a time (occupational therapist, 16 June 2026).",
        )),
        ("E", "Outcome", (
            "Outcome 6. By July 2028 Marnie gets through a five-lesson day, changing position and tools by her own plan, and is not too sore for the last lesson on nine days out of ten. In June 2026 it was five days out of ten. Step: seven out of ten by July 2027.",
        )),
        ("F", "Special educational provision", (
            "For need 6 and outcome 6: a paediatric physiotherapist teaches Marnie pacing and strengthening exercises for 40 minutes a week, one-to-one, 36 weeks a year. After Easter 2027 the physiotherapy department decides how many of these go on.",
            "For need 6 and outcome 6: a registered occupational therapist works with Marnie in textiles for 50 minutes, once every half-term, and trains two teaching assistants for an hour in September and in February.",
            "For need 6 and outcome 6: spring scissors, pen grips, a wedge cushion, a locker at waist height, a lift key and a second set of books in each room are hers to keep from September 2026. She leaves lessons four minutes before the bell.",
            "For need 6 and outcome 6: in examinations, typing and a rest break of five minutes in every 30.",
        )),
        ("C", "Health needs", (
            "Health need 1. Juvenile idiopathic arthritis, treated with a weekly injection. On the day after it Marnie feels sick and takes in less (rheumatology nurse, 10 June 2026).",
            "Marnie’s eyes are tested at the optician’s every two years, and she had a verruca frozen in May 2026. No provision follows from either.",
        )),
        ("G", "Health provision", (
            "For health need 1 and outcome 6: a rheumatology nurse sees Marnie for 30 minutes every eight weeks, takes blood and checks her injection technique with mum.",
        )),
        ("D", "Social care need", ("Nothing further in this area.",)),
        ("H1", "Social care provision, 1970 Act", ("Nothing further in this area.",)),
        ("H2", "Other social care provision", ("None required.",)),
    )),
)  # fmt: skip
K = (
    ("Marnie’s photo book", "Marnie, with the base manager", "10 September 2026", "Yes"),
    ("(a) Parents’ contribution", "Mother and father", "11 September 2026", "Yes"),
    ("(b) School’s advice", "Principal, Fennimore Academy", "12 June 2026", "Yes"),
    ("(b) Literacy and number", "Specialist teacher", "4 June 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "9 June 2026", "Yes"),
    ("(c) Rheumatology advice", "Rheumatology nurse", "10 June 2026", "Yes"),
    ("(d) Psychological advice", "Advisory teacher for cognition and learning", "18 June 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "2 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "16 June 2026", "Yes"),
    ("(f) Physiotherapy", "Paediatric physiotherapist", "11 June 2026", "Yes"),
    ("(h) Others asked for", "The parents asked for nobody else", "11 September 2026", "–"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Marnie Ashdowne-Bell | amended final plan | 17 November 2026", "Confidential")
    by.heading("Education, Health and Care Plan: Marnie Ashdowne-Bell", 0)
    by.cover(
        ("Child’s name", "Marnie Ashdowne-Bell"), ("Date of birth", "30 January 2014"),
        ("Pronouns", "she/her"), ("National Curriculum year", "Year 8"),
        ("School", "Fennimore Academy"), ("Main need", "Speech, language and communication needs"),
        ("Status of this plan", "Amended final plan"), ("Last review decision", "24 October 2025"),
        ("Invitations and papers sent", "4 September 2026"), ("Review meeting held", "22 September 2026"),
        ("Report of meeting sent", "14 October 2026"), ("Decision and amendments sent", "19 October 2026"),
        ("Date of plan", "17 November 2026"), ("Next review finished by", "15 October 2027"),
    )  # fmt: skip
    by.at("A").heading("Section A. All about me: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    for title, parts in PAGES:
        _page(by, title, parts)
    _end(by)


def _page(by: Author, title: str, parts: tuple[tuple[str, str, tuple[str, ...]], ...]) -> None:
    by.at("")
    by.paper.heading(title, 1).paragraph_format.page_break_before = True
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    table.autofit = False
    banner(table, f"Everything for: {title.partition('. ')[2].lower()}", "F7D9C4")
    for letter, label, texts in parts:
        name, words = table.add_row().cells
        write_cell(name, f"{label} (Section {letter})")
        embolden(name)
        write_cell(words, "\n".join(by.note(text, letter) for text in texts))
    for column, width in zip(table.columns, (Cm(4), Cm(13.5)), strict=True):
        column.width = width
    for row in table.rows[1:]:
        row.cells[0].width, row.cells[1].width = Cm(4), Cm(13.5)
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("E").heading("All areas: following the outcomes (Section E)")
    by.text(
        "The base manager sets half-termly targets with Marnie for outcomes 1 to 6 and goes over them with Marnie and her parents every term.",
    )  # fmt: skip
    by.at("I").heading("Section I. Placement")
    by.text("Fennimore Academy, a mainstream secondary academy with a language base.")
    by.at("J").heading("Section J. Personal budget")
    by.text("Talked through on 22 September 2026. The parents do not want a personal budget.")
    by.at("K").heading("Section K. Advice and information")
    by.rows(("What", "Written by", "Date", "Attached"), K)


PLAN = Unseen(
    name="glen_marnie",
    style="everything of a need on one page",
    born=dt.date(2014, 1, 30),
    write=write,
    planted=planted(
        A_06="",
        A_23="By Easter 2027 Marnie will be able to tell the time on a clock face in nine tries out of ten",
        A_11="",
        B_03="Dyscalculia.",
        B_06="Her reading comprehension is at an age of 7 years 2 months",
        C_02="she had a verruca frozen in May 2026",
        D_02="The family is not on children’s services’ books",
        E_05="all her subject teachers will have picture glossaries in use",
        F_02="maths intervention with a higher level teaching assistant",
        F_06="a friendship circle in a small group",
        F_08="After Easter 2027 the physiotherapy department decides how many of these go on",
        F_10="the tasks set out on pages 6 to 8 of the specialist teacher’s report",
        F_14="she has left French",
        F_18="a minibus collects Marnie at 8.05",
        G_02="",
        H_03="Marnie sleeps at Alder Lodge from Friday tea-time until Sunday lunch",
        K_02="",
        K_05="Advisory teacher for cognition and learning",
        T_06="14 October 2026",
        X_04="",
    ),
)
