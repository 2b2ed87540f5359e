"""Ingram, thirteen: an amended final plan that asks questions and is sorted by who gives what."""

import datetime as dt
from typing import Any

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Plan for", "Ingram Ellershaw"), ("Born", "8 February 2013"), ("He is called", "Ingram (he/him)"),
    ("Year group", "Year 9"), ("Where he learns", "Wharram Edge Academy"), ("Main need", "Vision impairment"),
    ("Kind of plan", "Amended final plan"), ("Review meeting", "17 September 2026"),
    ("Invitations and papers sent", "1 September 2026"), ("Report of the meeting sent", "28 September 2026"),
    ("Decision and proposed changes sent", "9 October 2026"), ("Comments taken until", "28 October 2026"),
    ("Date of this plan", "20 November 2026"), ("Next review finished by", "8 October 2027"),
    ("Signed for Calderholme Council", "H. Priestnall, Head of SEND"), ("Signed on", "20 November 2026"),
)  # fmt: skip
A_INGRAM = (
    ("How this side was made", "Ingram talked to his form tutor in the music room on 7 and 9 July 2026, for half an hour each time. She typed what he said, and he listened to it and put two things right on 10 July. Words in quotation marks are his own. The rest is her summary; he agreed to it."),
    ("What he likes", "Ingram plays the cornet in a junior brass band and looks after nine pigeons with his grandad. “If it makes a noise I'm interested.” He is good at picking out a tune at the first go and he is proud of his Grade 5 cornet."),
    ("School", "Best: music, history and science talks. Worst: the canteen, and being handed a sheet he cannot see. “When a teacher says it out loud as they write it, I'm fine. When they just point, I'm lost.”"),
    ("Friends", "He has one close friend at band. At lunch he is often by himself because he cannot find people. “I'd like folk to come and get me.”"),
    ("Doing things himself", "He makes tea and toast, packs his cornet and gets himself up. He wants to learn to go to band on the bus without his mum."),
    ("Keeping well", "His eyes ache by about two o'clock and bright days hurt. He burns quickly, so he carries his own sun cream and hat."),
    ("What he hopes for", "In the next year: to go to band on the bus and to have somebody to sit with at lunch. Later: to work with sound, at a radio station or a studio. He would like to do a music technology course at college. One day he hopes to live in a flat with a friend and a dog, near the band."),
    ("Talking with Ingram, and deciding things with him", "Say his name first and say who you are. Tell him things in words; do not point or nod, because he will not see it. He tells you what he thinks straight out, and “I'll think on” means not yet. He decides best at a table in a quiet room with his mum or tutor there, with two or three choices read out, and a day to think it over."),
)  # fmt: skip
A_FAMILY = (
    ("How this side was made", "Ingram's mother met the special educational needs co-ordinator (SENCO) at home on 8 July 2026. His grandad joined in by telephone. She read this on 14 July 2026 and agreed to it."),
    ("His mother's views", "She thinks that the school has been good with large print and slow with everything else. She worries about roads and about him being on his own. She says that he is funny, stubborn and kind."),
    ("What she hopes for", "She hopes that Ingram will have friends of his own age, a job that he likes and a front door of his own."),
    ("The story so far", "Ingram was born in 2013 and his albinism was seen at six weeks. He had his first glasses at two. He has had a plan since May 2019. He joined the band in 2022 and moved to Wharram Edge Academy in September 2024."),
)  # fmt: skip
B = (
    ("Need 1", "Seeing print, boards and screens", "Ingram has albinism and nystagmus (his eyes move all the time). With glasses he reads 18-point print at 20 centimetres (functional vision assessment, qualified teacher of vision impaired children, 3 June 2026). He cannot read a board from more than one metre, or less in bright light."),
    ("Need 2", "Speed and tiredness in reading", "He understands what he reads as well as most 14-year-olds, but reads 62 words a minute (York Assessment of Reading for Comprehension, 10 June 2026), less than half as fast as his class. After 20 minutes of print he loses his place about once a line."),
    ("Need 3", "Writing", "He cannot read his own handwriting back. He types 14 words a minute, looking at the keys from 10 centimetres away (school test, 19 June 2026), so notes take him three times as long as others."),
    ("Need 4", "Getting about", "He knows the school and three streets. He does not see kerbs, steps or cars until they are about four metres off (habilitation assessment, 24 June 2026). He has not yet crossed a main road or used a bus alone."),
    ("Need 5", "Finding and reading people", "He does not see faces across a room or notice when somebody smiles or looks away. In ten lunchtimes watched in June 2026 he sat alone in eight. He tends to go quiet in a group because he cannot tell whose turn it is."),
)  # fmt: skip
E = (
    ("1. Can Ingram get hold of what he has to read, by himself?", "By July 2029 he turns any sheet, board or web page into a form that he can read, within two minutes, in nine lessons out of ten. In June 2026 he did so in three out of ten.", "Six out of ten by July 2027; eight out of ten by July 2028.", "Needs 1 and 2. Hope: a music technology course. Adulthood: employment and further learning."),
    ("2. Can he get his ideas down in the time others have?", "By July 2029 he types 40 words a minute without looking at the keys and hands in a finished page in one lesson. In June 2026 it was 14 words a minute and a third of a page.", "22 words a minute by July 2027; 32 by July 2028.", "Needs 2 and 3. Hope: working with sound. Adulthood: employment."),
    ("3. Can he get to places he wants to go?", "By July 2029 he travels to band and back by bus, alone, with two road crossings, on eight Fridays in a row. In June 2026 he walked three streets.", "The main road with an adult three metres behind by July 2027; the bus with an adult at the other end by July 2028.", "Need 4. Hope: going to band on the bus. Adulthood: independent living, friends and community."),
    ("4. Has he got company?", "By July 2028 he spends at least four lunchtimes a week out of five with other pupils, and starts a conversation in two of them. In June 2026 it was one in five and he started none.", "Three out of five by July 2027.", "Need 5. Hope: somebody to sit with. Adulthood: friends and community."),
    ("5. Can he look after his own eyes and skin?", "By July 2028 he rests his eyes, changes his glasses and puts on sun cream without being told, on 19 school days out of 20, and has no more than one headache a fortnight. In June 2026 he was told on most days and had three headaches a fortnight.", "Twelve days out of 20 by July 2027.", "Needs 1 and 2, health need 6. Hope: a flat with a friend and a dog. Adulthood: health."),
)  # fmt: skip
HEAD = ("No.", "What they do", "How long, how often", "How many pupils, and where", "For")
F = (
    ("The teacher of vision impaired children (qualified teacher with the mandatory qualification in vision impairment)", (
        ("P1", "Teaches Ingram to use screen reading, magnifying software and a camera on his laptop, and to listen to books at speed.", "60 minutes every Tuesday, 38 weeks a year.", "One-to-one, in the small study room.", "Needs 1 and 2; outcomes 1 and 5"),
        ("P2", "Trains his teachers and assistants to say what they write, mark up files and set seats and light. Watches four of his lessons and tells them what to change.", "Three hours of training every September and one hour of lesson visits each half-term.", "All eleven of his teachers and two teaching assistants, in school.", "Needs 1, 2 and 5; outcomes 1 and 4"),
    )),
    ("The specialist teaching assistant (level 3, with a certificate in supporting learners with vision impairment from the Royal National Institute of Blind People)", (
        ("P3", "Puts each lesson's sheets, diagrams and maps into 24-point print or a marked-up file, and has them on his laptop two school days before.", "Five hours a week, 38 weeks a year.", "Preparation, without pupils, in the resources office.", "Needs 1 and 2; outcome 1"),
        ("P4", "Stands beside him in science practicals, food, workshop and gym; describes what is shown and guards hot or moving things.", "Seven hours a week, 38 weeks a year.", "One-to-one, in those four rooms.", "Needs 1 and 4; outcomes 1 and 3"),
        ("P5", "Takes him through a touch-typing course made for vision impaired pupils, with the keys covered.", "20 minutes on Monday, Wednesday and Friday mornings, 38 weeks a year, until July 2028.", "One-to-one, in the study room at 8.40.", "Need 3; outcome 2"),
    )),
    ("The habilitation specialist (graduate diploma, registered with Habilitation VI UK)", (
        ("P6", "Travel training: cane, kerbs, crossings, then the 14 bus to the band room, step by step.", "75 minutes every Thursday, 36 weeks a year.", "One-to-one, in the streets.", "Need 4; outcome 3"),
    )),
    ("The learning mentor (trained as an emotional literacy support assistant; supervised by the educational psychologist for two hours each half-term)", (
        ("P7", "Runs a radio lunch: the same pupils plan and record a show. Before it she practises with Ingram how to join in, ask whose turn it is and end a chat.", "35 minutes every Tuesday and Thursday lunchtime, and 15 minutes of practice on Tuesdays, 38 weeks a year.", "A group of five in the music studio; the practice is one-to-one.", "Need 5; outcome 4"),
    )),
    ("The subject teachers, the physical education teacher and the careers adviser (level 6 diploma)", (
        ("P8", "In place of ball games he does goalball, swimming and gym, planned by the physical education teacher with the specialist assistant there.", "One of his two hours of physical education each week, 38 weeks a year.", "A group of four with one teacher and one assistant.", "Needs 1 and 5; outcomes 4 and 5"),
        ("P9", "The careers adviser talks with him about work in sound, takes him to two studios and, in June 2027, sets up a week's placement at a community radio station with the specialist assistant.", "45 minutes each half-term; two visits of three hours a year; the placement is five days of five hours.", "One-to-one.", "Needs 1, 4 and 5; outcomes 1 and 3"),
        ("P10", "In every school test and public examination: papers in 24-point print or on screen, a laptop, 50% extra time, a rest of five minutes after each 25, and a room with blinds. The examinations officer books it.", "Each test, from September 2026 to July 2029.", "Alone with one invigilator.", "Needs 1, 2 and 3; outcome 2"),
    )),
    ("Equipment and rooms, looked after by the information technology technician and the site manager", (
        ("P11", "A 17-inch laptop with magnifying and speaking software, a pocket video magnifier, a desk camera that brings the board to his screen, and headphones.", "His own, all day and at home. The technician checks them for 15 minutes every Monday and lends another the same day when one fails.", "In every lesson.", "Needs 1, 2 and 3; outcomes 1 and 2"),
        ("P12", "A desk with a sloping top, front left and back to the window, with blinds down and a lamp; yellow strips on all stair edges.", "From September 2026; the site manager walks round every Monday for 20 minutes to check.", "In each of his nine classrooms and on four staircases.", "Needs 1 and 4; outcomes 1 and 3"),
    )),
)  # fmt: skip
K = (
    ("Ingram's views", "Form tutor, with Ingram", "10 July 2026", "Appendix 1, attached"),
    ("(a) Parent", "Mother", "14 July 2026", "Appendix 2, attached"),
    ("(b) Education", "Head teacher, Wharram Edge Academy, after consulting the teacher of vision impaired children", "2 July 2026", "Appendix 3, attached"),
    ("(b) Vision impairment, regulation 6(2)", "Qualified teacher of vision impaired children", "3 June 2026", "Appendix 4, attached"),
    ("(c) Medical", "Consultant community paediatrician", "29 June 2026", "Appendix 5, attached"),
    ("(d) Psychology", "Educational psychologist", "16 June 2026", "Appendix 6, attached"),
    ("(e) Social care", "Social worker, disabled children's team", "8 July 2026", "Appendix 7, attached"),
    ("(f) Habilitation", "Habilitation specialist", "24 June 2026", "Appendix 8, attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "6 July 2026", "Appendix 9, attached"),
    ("(h) Asked for by his mother", "Conductor of the junior band", "10 July 2026", "Appendix 10, attached"),
)  # fmt: skip


def _facing(by: Author) -> None:
    """Write Section A as two facing pages: Ingram on the left, his family on the right."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "Views, interests and aspirations", "D9EAD3")
    left, right = table.add_row().cells
    write_cell(left, "Ingram's side")
    write_cell(right, "His family's side")
    embolden(left)
    embolden(right)
    left, right = table.add_row().cells
    for cell, pairs in ((left, A_INGRAM), (right, A_FAMILY)):
        cell.paragraphs[0].text = by.note("Read with the large-print copy.")
        for label, text in pairs:
            paragraph = cell.add_paragraph()
            paragraph.add_run(f"{label}. ").bold = True
            paragraph.add_run(by.note(text))
    by.paper.text("")


def _widths(table: Any, widths: tuple[float, ...]) -> None:
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Cm(width)
    for row in table.rows:
        if row.cells[0]._tc is not row.cells[-1]._tc:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)


def _provision(by: Author) -> None:
    by.at("F").heading("Section F: who gives Ingram what")
    by.text("Provision is listed under the person who gives it. Amounts are for term time. Everything starts or carries on from 23 November 2026, where no other date is given.")  # fmt: skip
    table = by.paper.table(HEAD, [])
    for who, rows in F:
        banner(table, by.note(who), "FCE5CD")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                write_cell(cell, by.note(text))
    _widths(table, (1.5, 8, 5.5, 4.7, 4.2))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Ingram Ellershaw: education, health and care plan", "Calderholme Council. Amended final plan, 20 November 2026")  # fmt: skip
    by.heading("Ingram's education, health and care plan", 0)
    by.cover(*COVER, columns=4)
    by.guide("How to read this plan: what Ingram wants to do is put as five questions in Section E. What will be done about them is sorted in Section F by the people who do it, so that each can find their own rows.")  # fmt: skip
    by.at("A").heading("Section A: who is talking")
    _facing(by)
    by.at("B").heading("Section B: Ingram's special educational needs")
    by.text("Ingram remembers what he hears, works things out well and does not give up. His spoken answers in June 2026 were at or above the level for Year 9 in science, history and music (school report, 2 July 2026).")  # fmt: skip
    by.rows(("No.", "In what", "What it is like for him"), B, labels=(0,))
    _widths(by.paper.doc.tables[-1], (2, 4.5, 17.4))
    by.at("C").heading("Section C: health needs that bear on his learning")
    by.text("Need 6. Oculocutaneous albinism (consultant community paediatrician, 29 June 2026). His skin burns within ten minutes in strong sun, and eye strain gives him about three headaches a fortnight, mostly after lunch; he missed six afternoons of lessons for this between January and June 2026. His individual health care plan of 8 September 2026 is attached as appendix 11.")  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.text(
        "Need 7. Because of his sight Ingram does not yet go anywhere in his free time without his mother or grandad, and nothing but band meets his wish for company (social worker, disabled children's team, 8 July 2026).",
        "Adult care: on 17 September 2026 his mother and the Council decided to ask for a child's needs assessment under the Care Act in September 2029.",
    )  # fmt: skip
    by.at("E").heading("Section E: five questions (outcomes)")
    by.rows(("Question", "The answer we want, and where he is", "Steps on the way", "Which need, which hope, which part of adult life"), E)  # fmt: skip
    _widths(by.paper.doc.tables[-1], (4.5, 8.7, 5, 5.7))
    by.text(
        "Who checks: his form tutor sets shorter targets with Ingram at the start of each half-term and writes down at the end how far he has got. The SENCO goes through all five questions with Ingram, his mother and the teacher of vision impaired children each term. The Council looks at them at the yearly review.",
        "What comes next: Ingram chooses his examination subjects in March 2027, with the careers adviser and the teacher of vision impaired children at the meeting. In Year 11 he visits two sixth-form colleges three times each, from October 2028 to February 2029; the habilitation specialist teaches him the route to the one he picks from April 2029, and his equipment list goes there by 31 May 2029.",
    )  # fmt: skip
    _provision(by)
    by.at("G").heading("Section G: health provision")
    by.text(
        "For need 6 and outcome 5. The low vision clinic sees Ingram twice a year for 40 minutes (optometrist and orthoptist); tinted distance glasses and reading glasses are renewed there each year. A school nurse (registered nurse) goes through his skin and headache plan with him, his mother and the first-aiders for 45 minutes every September and every April.",
        "Agreed for the Integrated Care Board by the designated clinical officer on 11 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("For need 7 and outcomes 3 and 4. A support worker (level 3 diploma, sighted-guide training) goes with Ingram one-to-one to the goalball club every Saturday for three hours, 40 weeks a year. The disabled children's team provides it.")  # fmt: skip
    by.at("H2").heading("Section H2: other social care provision")
    by.text("None is reasonably required (social worker, disabled children's team, 8 July 2026).")
    by.at("I").heading("Section I: placement")
    by.text("Wharram Edge Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J: personal budget")
    by.text("The family was told about personal budgets on 17 September 2026 and has not asked for one. No direct payments are made.")  # fmt: skip
    by.at("K").heading("Section K: advice and information")
    by.rows(("What", "Whose", "Dated", "Where"), K)
    by.text("Appendix 11, attached: individual health care plan, school nurse, 8 September 2026.")


PLAN = Unseen(
    name="ingram", style="questions for outcomes, provision by who gives it, landscape",
    born=dt.date(2013, 2, 8), write=write, is_landscape=True,
)  # fmt: skip
