"""Gawain, fourteen: an amended final plan on its side, need, outcome and provision in one row."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How this was gathered",
     "The learning mentor sat with Gawain on 9 and 11 June 2026, half an hour each time, with a timeline and picture cards. Words in quotation marks are Gawain’s own and were written down as he spoke. He checked the page on 12 June 2026. His parents spoke to the mentor by phone on 15 June 2026."),
    ("What Gawain enjoys",
     "Fishing with his grandad, engines, go-karts. He spends most evenings in the garage with a lawnmower in bits. “I got it going again, it was dead for two years.” People like his dry humour and how gentle he is with his little cousins."),
    ("My school day",
     "I like motor vehicle and food tech because you get up and do stuff. I hate being read to off the board and I hate it when the seating plan changes. The base is alright, it is quiet and they let me have my tea there. I get on with the design teacher."),
    ("What he hopes for",
     "“I want to be a mechanic with my own van and live out by the lake.” He would like to drive at 17, and to race karts for the club in town. By the end of Year 11 Gawain will read at the level of a twelve-year-old and pass five GCSEs at grade 4 or above."),
    ("After school",
     "He has looked at the motor vehicle course on the college website and thinks he would go for that or for an apprenticeship at a garage."),
    ("Friends and getting about",
     "Gawain has two good mates, both from karting. He helps at the kart club’s open days, clearing the track. “I do not do parties.”"),
    ("Doing things for himself",
     "He makes his own breakfast, sees to the dog and can change a tyre. His dad still wakes him and checks his bag. He wants to learn to use the bus into town without ringing home."),
    ("Health as Gawain sees it",
     "“The diabetes is boring. If I go hypo I get grumpy and then I go white.”"),
    ("How to talk with Gawain, and decisions",
     "Say his name first, then one thing at a time, and put it on his whiteboard. He tells you more side by side, doing something with his hands, than across a desk. A shrug means “not yet”, and a joke often means no. Gawain has stammered since he was six, most of all when he has to read aloud or speak to somebody new, so let him finish. Give choices in the morning, written as two or three boxes, with his mentor there."),
    ("Gawain’s story so far",
     "Born in December 2011. He went to the village school, where reading was always hard. Diabetes was found in 2018. The first plan was made in October 2021, in Year 5. He moved to The Tarrant School in September 2023 and chose his options in spring 2026."),
    ("What his mum and dad think",
     "“He comes home shattered. He is brilliant with his hands and nobody marks that. What bothers us is the reading, he has given up, and lunchtimes when nobody is watching his sugars.”"),
)  # fmt: skip
Row = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
AREAS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Cognition and learning", (
        (("Need 1. Gawain has dyslexia.",
          "Need 2. Gawain reads slowly and guesses at long words, so he loses the sense of a textbook page. He has a reading age of 8 years and 1 month and spells at the 3rd percentile."),
         ("Outcome 1. Gawain reads a two-page job sheet or chapter section by himself and tells an adult the three main points, in three lessons out of four. In May 2026 he did so in none of four lessons (subject teachers’ record). Step: one page and two points.",),
         ("1a. For needs 1 and 2 and outcome 1. Literacy intervention from a specialist teacher (level 7 diploma in dyslexia), one-to-one, 40 minutes, three times a week, 38 weeks a year.",
          "1b. For needs 1 and 2 and outcome 1. A laptop with text-to-speech and a reading pen, kept by Gawain in all lessons and in the base. The learning support technician (level 3 in information technology) checks both for ten minutes every Monday. Where possible, staff will encourage him to use them in other lessons too.",
          "1c. For need 2 and outcome 1. In examinations: a reader, 25% extra time, a separate room and the laptop, arranged by the examinations officer on the evidence of the specialist teacher and practised in every mock.",
          "1d. For need 2 and outcomes 1 and 4. Gawain has been taken out of Spanish and of the humanities option for Years 10 and 11.")),
    )),
    ("Communication and interaction", (
        (("Need 3. Gawain understands long spoken explanations at about the level of a nine-year-old (CELF-5, speech and language therapist, 21 April 2026): of an instruction in three parts he carried out one. He says “yeah” and then copies his neighbour.",),
         ("Outcome 2. By July 2028 Gawain asks for the part that he has missed, in class, in four instructions out of five (April 2026: none of five). Step: with a prompt card, three of five, by July 2027.",
          "Outcome 3. By July 2028 Gawain will have weekly sessions with a speech and language therapist and will attend the lunchtime talk club. Step: the sessions begin in September 2026 and the club by July 2027."),
         ("2a. For need 3 and outcomes 2 and 3. A speech and language therapist (HCPC registered, experienced with teenagers) sees Gawain one-to-one for 45 minutes every week, 38 weeks a year, on the words of his courses and on asking for repeats. She spends two hours each term on training his teachers and one hour each term on the prompt cards.",
          "2b. For need 3 and outcomes 2 and 3. At talk club the therapist’s assistant (level 3, supervised by the therapist for 30 minutes a fortnight) runs board games with spoken rules for Gawain and three others, 30 minutes every Thursday lunchtime, 38 weeks a year.")),
    )),
    ("Social, emotional and mental health", (
        (("Need 4. Gawain has attention deficit hyperactivity disorder. He stays with written work for six minutes and then turns round, taps or walks out: on average four times a day in May 2026 (lesson log, 29 May 2026).",
          "Need 5. He gets angry when he thinks that somebody is laughing at him. He pushed over furniture on three days of the spring term (behaviour record, 27 March 2026) and afterwards cannot say what began it."),
         ("Outcome 4. By July 2028 Gawain stays with a written task for 15 minutes and comes back from a timed break by himself, in eight lessons out of ten (May 2026: six minutes, two out of ten). Step: ten minutes, five out of ten, by July 2027.",
          "Outcome 5. By July 2028 Gawain uses his exit card before he shouts or pushes, nine times out of ten, and joins in with one group outside school each week (spring 2026: one time in ten; no group in winter). Step: six times out of ten by July 2027."),
         ("3a. For need 4 and outcome 4. A teaching assistant (level 3, with the ADHD Foundation’s two-day course) sits with Gawain one-to-one in English and science for six hours a week, 38 weeks a year, breaks the task into timed parts, runs the timer and walks one circuit of the corridor with him between parts. The head of learning support decides at the end of each term how many of these hours go on.",
          "3b. For need 5 and outcome 5. An emotional literacy support assistant (ELSA, supervised by an educational psychologist for two hours each half-term) leads group work on anger and on being teased for 50 minutes every Wednesday, 38 weeks a year.",
          "3c. For need 5 and outcome 5. A safety plan of one page, rewritten with Gawain each term by the learning mentor (level 4, Team Teach) in a one-to-one meeting of 40 minutes. When he shows the red card the mentor walks with him to the base and stays for ten minutes.")),
    )),
    ("Preparing for adulthood", (
        (("Need 6. Gawain does not yet plan his time or get about alone: he missed the first lesson on 17 mornings between January and May 2026 (attendance record, 29 May 2026) and has not used a bus by himself.",),
         ("Outcome 6. By July 2028 Gawain gets himself up and to a garage placement by bus, with his blood sugar checked, on nine days out of ten (June 2026: none). Step: with an adult on the next seat, five days out of ten, by July 2027. It is his outcome for employment, independent living and health; outcome 5 is the one for friends and community.",),
         ("4a. For need 6 and outcome 6. Travel training with a travel trainer (level 3), one-to-one, 90 minutes every Friday from January to June 2027, 20 weeks.",
          "4b. For need 6 and outcome 6. A placement in a garage for four hours every Friday, 30 weeks a year, with a job coach (trained in systematic instruction) one-to-one for two of the hours.",
          "4c. For need 6 and outcome 6. A taxi with a passenger assistant brings Gawain to school each morning and takes him home, 190 days a year.")),
    )),
)  # fmt: skip
K = (
    ("–", "Gawain’s views", "Gawain, with the learning mentor", "12 June 2026", "Appendix 1"),
    ("(a)", "Parents’ contribution", "Mother and father", "15 June 2026", "Appendix 2"),
    ("(b)", "Educational advice", "Head teacher, The Tarrant School", "29 May 2026", "Appendix 3"),
    ("(b)", "Literacy report", "Specialist teacher (level 7 diploma)", "5 May 2026", "Appendix 4"),
    ("(c)", "Medical advice", "Consultant paediatrician (diabetes)", "12 May 2026", "Appendix 5"),
    ("(d)", "Psychological advice", "Educational psychologist", "19 May 2026", "Appendix 6"),
    ("(e)", "Social care advice", "Social worker, children with disabilities team", "20 May 2026", "Appendix 7"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "21 April 2026", "Appendix 8"),
    ("(h)", "Letter asked for by the parents", "Secretary of the kart club", "1 June 2026", "Appendix 9"),
    ("–", "Individual health care plan", "Paediatric diabetes nurse", "4 June 2026", "Appendix 10"),
)  # fmt: skip


def _grid(by: Author, rows: tuple[Row, ...], title: str) -> None:
    table = by.paper.doc.add_table(0, 3)
    table.style = "Table Grid"
    banner(table, title)
    heads = table.add_row().cells
    for cell, text in zip(heads, ("Section B: needs", "Section E: outcomes", "Section F: provision"), strict=True):  # fmt: skip
        write_cell(cell, text)
        embolden(cell)
    for row in rows:
        for cell, letter, texts in zip(table.add_row().cells, "BEF", row, strict=True):
            write_cell(cell, "\n".join(by.note(text, letter) for text in texts))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "OFFICIAL – SENSITIVE", "Gawain Treherne. Amended final plan, 11 September 2026"
    )
    by.heading("Education, Health and Care Plan for Gawain Treherne", 0)
    by.cover(
        ("Name", "Gawain Treherne"), ("Date of birth", "3 December 2011"), ("Pronouns", "he/him"), ("Year group", "Year 10"),
        ("Attends", "The Tarrant School"), ("Main area of need", "Specific learning difficulty"),
        ("Status", "Amended final plan"), ("Date of this plan", "11 September 2026"),
        ("Last review finished", "10 September 2025"), ("Review meeting", "23 June 2026"),
        ("Invitations and papers sent", "5 June 2026"), ("Report of the meeting sent", "14 July 2026"),
        ("Decision and proposed amendments sent", "20 July 2026"), ("Comments welcome until", "10 August 2026"),
        ("Next review to be finished by", "16 July 2027"), ("Local authority", "Borough of Melcombe"),
        columns=4,
    )  # fmt: skip
    by.text("The letter of 11 September 2026 sets out the right of appeal, its time limit, mediation, disagreement resolution and where to get free advice.")  # fmt: skip
    by.at("A").heading("Section A: views, interests and aspirations")
    by.rows(("", ""), A, labels=(0,))
    by.at("").heading("Sections B, E and F, by area of need")
    for title, rows in AREAS:
        _grid(by, rows, title)
    by.at("E").text("Following the outcomes (Section E): the learning mentor and Gawain set targets every half-term and the head of learning support checks them with his teachers. She goes through the results with Gawain and his parents each term. The Borough reviews all the outcomes once a year.")  # fmt: skip
    _end(by)


def _end(by: Author) -> None:
    by.at("C").heading("Section C: health needs")
    by.text("Need 7. Type 1 diabetes (consultant paediatrician, 12 May 2026). With low blood sugar Gawain loses track of a lesson for about 30 minutes; this happened twice a week in the spring of 2026. His individual health care plan is appendix 10.")  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.text("Need 8. Gawain has not yet spent a night away from his parents, who get up for his blood sugar, and they have no other break (social worker, 20 May 2026). Whether he will need an adult assessment was looked at on 20 May 2026 and will be asked again in Year 11.")  # fmt: skip
    by.at("G").heading("Section G: health provision")
    by.text("For need 7 and outcome 6. The paediatric diabetes nurse visits Gawain in school and looks at his pump and his readings.")  # fmt: skip
    by.at("H1").heading("Section H1: social care provision under section 2 of the 1970 Act")
    by.text("For need 8. Two nights one weekend in each month, twelve times a year, at Saltings short break house, with a residential worker (level 3 diploma, trained by the diabetes nurse) for Gawain and one other young person.")  # fmt: skip
    by.at("H2").heading("Section H2: other social care provision")
    by.text("None is required (social worker, 20 May 2026).")
    by.at("I").heading("Section I: placement")
    by.text("The Tarrant School.")
    by.at("J").heading("Section J: personal budget")
    by.text("Gawain’s parents were told about personal budgets at the meeting of 23 June 2026 and have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K: advice and information")
    by.rows(("Kind", "Advice", "From", "Date", "Attached as"), K)


PLAN = Unseen(
    name="gawain",
    style="landscape, need outcome and provision in one row",
    born=dt.date(2011, 12, 3),
    write=write,
    is_landscape=True,
    planted=planted(
        A_06="",
        A_17="I like motor vehicle and food tech because you get up and do stuff.",
        A_22="Gawain has stammered since he was six",
        A_23="By the end of Year 11 Gawain will read at the level of a twelve-year-old and pass five GCSEs at grade 4 or above.",
        B_03="Need 1. Gawain has dyslexia.",
        B_06="He has a reading age of 8 years and 1 month and spells at the 3rd percentile.",
        E_02="Gawain reads a two-page job sheet or chapter section by himself",
        E_04="By July 2028 Gawain will have weekly sessions with a speech and language therapist and will attend the lunchtime talk club.",
        E_10="",
        F_02="Literacy intervention from a specialist teacher",
        F_06="leads group work on anger and on being teased for 50 minutes every Wednesday",
        F_07="Where possible, staff will encourage him to use them in other lessons too.",
        F_08="The head of learning support decides at the end of each term how many of these hours go on.",
        F_14="Gawain has been taken out of Spanish and of the humanities option for Years 10 and 11.",
        F_18="A taxi with a passenger assistant brings Gawain to school each morning and takes him home",
        G_02="",
        G_03="The paediatric diabetes nurse visits Gawain in school and looks at his pump and his readings.",
        H_03="Two nights one weekend in each month, twelve times a year, at Saltings short break house",
        I_02="The Tarrant School.",
        K_02="",
        T_06="14 July 2026",
        X_04="",
    ),
)  # fmt: skip
