"""Ambrose, twelve: a borough's final plan, an outcome and the table of its provision in turn."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, in_control, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Name", "Ambrose Tindall"), ("Likes to be called", "Ambrose"), ("Date of birth", "9 March 2014"),
    ("Pronouns", "he/him"), ("School year", "Year 8"), ("School", "Castlegate Academy"),
    ("Main type of need", "Vision impairment"), ("Status of this plan", "Final plan"),
    ("Request received", "1 June 2026"), ("Decision to assess sent", "19 June 2026"),
    ("Draft plan sent", "18 September 2026"), ("Comments on the draft until", "5 October 2026"),
    ("Date of this final plan", "16 October 2026"), ("Review finished by", "15 October 2027"),
    ("Signed for the Council", "P. Adeyinka, Team Manager, special educational needs"), ("Signed on", "16 October 2026"),
)  # fmt: skip
A = (
    ("How this page was made",
     "Ambrose recorded his answers as a radio interview with the specialist teacher on 8 July 2026. He played it back on 10 September 2026 and changed two things. Words in quotation marks are his own. The rest was written by the specialist teacher to represent what he told her, and he agreed to it."),
    ("What Ambrose enjoys",
     "Ambrose loves cricket. He listens to every match he can and keeps the score in his head. At home he mixes jingles and plays the bass."),
    ("School, the good and the bad",
     "“Best is Spanish because it’s mostly talking. Worst is when they say ‘as you can see’ and I can’t.” Bright corridors and crowded stairs are hard."),
    ("Friends",
     "Ambrose has one good friend from primary school, who is in another form. “I’d like a couple more people to sit with. I don’t always know who’s there until they talk.”"),
    ("Health, as he tells it",
     "His eyes ache by the afternoon and then his head does. Bright sun hurts and he is fed up with hats. He eats well."),
    ("Doing things himself",
     "He gets his own breakfast, packs his bag the night before and walks two streets he knows. He would like to go into town without his mum and buy his own strings."),
    ("His hopes",
     "Soon: to play in a visually impaired cricket side and to choose Spanish and music technology for GCSE. One day: “I want to be the voice on the radio at the Test, and have my own flat with a massive sound desk.” He thinks that he would go to a college with a studio after Year 11."),
    ("What people admire",
     "His teachers say that he is funny and quick with words. He is proud of having read the news on the school’s podcast in May 2026."),
    ("Talking with Ambrose and deciding things with him",
     "Ambrose talks freely. Say your name first, then his, and tell him in words what you are pointing at or smiling about. He says “maybe” when he means no, so ask again the next day. For a decision he likes two or three choices, read aloud, in a quiet room with his mum or the specialist teacher."),
    ("What has happened so far",
     "Ambrose was born in 2014. His eye condition was found at five months. He did well at a small primary school and moved to Castlegate Academy in September 2025."),
    ("What his parents think (written by them on 26 June 2026)",
     "We are proud of his wit and his memory. School tells us that he is fine; at home he falls asleep at five. We worry about roads, and about him giving up sport. We hope that he will have work he chose, a home of his own, and people round him who say hello first."),
)  # fmt: skip
B = (
    ("Sensory and physical", "Hears well, and remembers places he has walked.", (
        "Need 1. Ambrose has ocular albinism with nystagmus (eyes that move all the time). With both eyes he sees 6/48 in the distance and reads 24-point print at 20 centimetres (specialist teacher for vision impairment, 24 June 2026). He cannot read a whiteboard from any seat, and after 25 minutes of close work print blurs and he tires. He started work with the class in three out of ten lessons watched.",
        "Need 2. Ambrose does not see kerbs, steps down or cyclists in bright light. He tripped on the school stairs nine times between January and April 2026 (accident book). He knows two routes by heart and on any other follows the person in front (habilitation specialist, 2 July 2026).",
    )),
    ("Cognition and learning", "Quick with ideas, and remembers what he hears.", (
        "Need 3. Ambrose understands what he reads, but took 21 minutes over a 600-word text that most of his year finish in ten. He types 14 words a minute, and cannot read back his own handwriting (educational psychologist, 30 June 2026).",
    )),
    ("Communication and interaction", "A wide vocabulary and a gift for telling a story.", (
        "Need 4. Ambrose misses nods, smiles and turns of the head. In a group he does not know whose turn it is and comes in late; he spoke in one of six group tasks (specialist teacher, 24 June 2026).",
    )),
    ("Social, emotional and mental health", "He asks for an adult he trusts, and laughs at himself.", (
        "Need 5. Ambrose worries about being looked at. He hides his monocular, leaves his cane in his bag, spent lunch alone on four days out of five in June 2026 and missed 11 of 40 physical education lessons between January and July 2026 (school records).",
    )),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1: on the same page as the class",
     "By July 2028, the end of Year 9, Ambrose opens the lesson’s text and pictures on his own screen and starts within two minutes of the class, in nine lessons out of ten. In June 2026 it was three. For need 1, and for his hope of Spanish and music technology.",
     "Six lessons out of ten by July 2027.", (
        ("Ambrose learns to mirror the board to his tablet, to use screen magnification and speech, and to plan breaks for his eyes. (Need 1, outcome 1)",
         "The specialist teacher (qualified teacher of children with vision impairment), one-to-one, 60 minutes every week, 38 weeks a year, from 19 October 2026."),
        ("All worksheets, books and slides are put into 24-point files without clutter and are on his tablet before the lesson starts. Teachers hand in their files five school days ahead. (Need 1, outcome 1)",
         "A teaching assistant (level 3, with the certificate in modified materials), ten hours a week, 38 weeks a year, from 19 October 2026."),
        ("A 13-inch tablet joined to the board in every classroom, a laptop with a screen reader, a pocket telescope (monocular), and a sloping desk with a lamp in room 4 and the library. (Needs 1 and 3, outcomes 1 and 2)",
         "Lent by the sensory service from 19 October 2026. The school’s technician checks it for 15 minutes each Monday and changes broken items within two school days."),
        ("He sits in the front row, left of centre, with his back to the window and the blind down. Subject teachers read out what they write and name each pupil who speaks. After 25 minutes of close work he has a five-minute break by ear. (Needs 1 and 4, outcomes 1 and 4)",
         "All his subject teachers, in every lesson. The specialist teacher trains them for three hours each September, and watches and advises for two hours each half-term."),
        ("One adult beside Ambrose in science, food and design technology, within arm’s reach near heat and blades. (Need 1, outcome 1)",
         "A teaching assistant (level 3, trained for three hours a year by the specialist teacher), one-to-one, seven hours a week, 38 weeks a year."),
     )),
    ("Outcome 2: reading and writing at his own speed",
     "By July 2028 Ambrose types 35 words a minute, and gets through a 600-word text by eye or ear in 12 minutes with eight questions out of ten right. In June 2026 he typed 14, and took 21 minutes. For need 3, and for his hopes of radio and a college with a studio.",
     "20 words a minute by April 2027; 16 minutes by July 2027.", (
        ("Touch-typing with a talking course, in tutor time. (Need 3, outcome 2)",
         "The teaching assistant (level 3), one-to-one, 20 minutes, four times a week, 38 weeks a year. The specialist teacher sets the level for 30 minutes each half-term."),
        ("In tests and examinations: 50% extra time, a 24-point paper, a screen reader, and a room with one invigilator and a blind. The same in class tests. (Need 3, outcome 2)",
         "The examinations officer (holds the access arrangements certificate), for every test and examination, from October 2026."),
     )),
    ("Outcome 3: getting about",
     "By July 2028 Ambrose walks from home to the music shop with his long cane and crosses at two sets of lights, with nobody beside him, ten times running. In July 2026 he walked two streets. For needs 2 and 7, and for his hope of going into town and living in his own flat.",
     "School site without a trip for a half-term by April 2027; one crossing by July 2027.", (
        ("Mobility and independence training: cane, stairs, crossings. (Need 2, outcome 3)",
         "A registered habilitation specialist (children), one-to-one, 90 minutes a week for 24 weeks from November 2026, then 60 minutes a month until July 2028."),
        ("The edges of all steps are painted yellow, and he is shown every changed room layout on foot before he meets it. (Need 2, outcome 3)",
         "The site manager repaints each August. The habilitation specialist walks the site for three hours each September and trains assistants to guide for one hour a term."),
     )),
    ("Outcome 4: people",
     "By July 2028 Ambrose speaks in four group tasks out of five and spends four lunchtimes out of five with others. In June 2026 it was one in six, and one in five. For needs 4 and 5, and for his hope of more friends and of the radio.",
     "Two group tasks out of five and two lunchtimes by July 2027.", (
        ("Ways to know who is there, to claim a turn and to end a talk, tried out in recorded discussions. (Need 4, outcome 4)",
         "The specialist teacher (qualified teacher of children with vision impairment), group of four, 40 minutes a week for 12 weeks from January 2027 and again from September 2027."),
        ("Radio club at lunch, making the school podcast. He leaves the lesson before lunch five minutes early and has a table kept by the door of the hall. (Needs 4 and 5, outcome 4)",
         "A learning mentor (level 4), group of six, 40 minutes, every Tuesday and Thursday, 38 weeks a year. The learning mentor keeps the table every school day."),
     )),
    ("Outcome 5: not hiding it",
     "By July 2028 Ambrose uses his monocular and cane in front of others on four days out of five and plays his part in the game in nine physical education lessons out of ten. By July 2026 it was no day out of five, and seven lessons. For need 5, and for his hope of playing in a cricket side.",
     "Two days out of five and eight lessons by July 2027.", (
        ("Talking through what worries him, and small trials that he picks and scores. (Need 5, outcome 5)",
         "An emotional literacy support assistant (supervised for two hours each half-term by an educational psychologist), one-to-one, 45 minutes a week, 38 weeks a year."),
        ("In place of football and badminton Ambrose plays cricket with a ball that rattles, goalball and swimming, so that he keeps two hours of physical education a week. (Need 5, outcome 5)",
         "A physical education teacher (qualified, certificate in coaching visually impaired cricket), group of eight, 60 minutes, twice a week, 38 weeks a year."),
     )),
)  # fmt: skip
K = (
    ("Ambrose’s views", "Ambrose, recorded by the specialist teacher", "10 September 2026", "Attached, 1"),
    ("(a) Parents’ advice", "Mother and father", "26 June 2026", "Attached, 2"),
    ("(b) Educational advice, written after consulting the teacher below", "Head teacher, Castlegate Academy", "10 July 2026", "Attached, 3"),
    ("(b) Vision report", "Qualified teacher of children with vision impairment", "24 June 2026", "Attached, 4"),
    ("(c) Medical advice", "Consultant ophthalmologist", "15 July 2026", "Attached, 5"),
    ("(d) Psychological advice", "Educational psychologist", "30 June 2026", "Attached, 6"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "17 July 2026", "Attached, 7"),
    ("(f) Mobility and independence report", "Registered habilitation specialist", "2 July 2026", "Attached, 8"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Ambrose Tindall: Education, Health and Care Plan", "Final plan, 16 October 2026"
    )
    by.heading("Education, Health and Care Plan for Ambrose Tindall", 0)
    _cover(by)
    by.at("A").heading("This is me: Section A, my views, interests and aspirations")
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    for title, text in A:
        banner(table, title, "E2EFDA")
        write_cell(table.add_row().cells[0], by.note(text))
    by.at("B").heading("Section B: special educational needs")
    for area, strength, needs in B:
        by.heading(area, 2)
        by.labelled(("Strengths", strength))
        by.bullets(*needs)
    by.at("C").heading("Section C: health needs related to special educational needs")
    by.text(
        "Need 6. Ocular albinism: light hurts his eyes and close work brings on headaches, about three afternoons a week in June 2026, after which he stops reading (consultant ophthalmologist, 15 July 2026).",
    )  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.text(
        "Need 7. Because of his sight Ambrose cannot yet go to a club or a park without his mum or dad (social worker, disabled children’s team, 17 July 2026).",
    )  # fmt: skip
    by.at("").heading("My support plan: Section E (outcomes) and Section F (special educational provision)")  # fmt: skip
    for title, outcome, steps, items in OUTCOMES:
        by.heading(title, 2)
        _outcome(by, outcome, steps)
        by.rows(
            ("Section F: provision required", "Provided by whom, how much and from when"),
            items,
            letters=("F", "F"),
        )
    by.at("E").heading("Section E: how progress is checked", 2)
    by.text(
        "The special educational needs co-ordinator sets short-term targets with Ambrose and the specialist teacher each half-term. The specialist teacher checks them against the outcomes every half-term, and goes through them with Ambrose and his parents every term. The Council reviews all five outcomes once a year, with the school.",
    )  # fmt: skip
    _end(by)


def _cover(by: Author) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, value in COVER:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        in_control(right.paragraphs[0], value, label)
    by.paper.text("")


def _outcome(by: Author, outcome: str, steps: str) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, text in (("Section E: outcome", outcome), ("Section E: steps towards it", steps)):
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        write_cell(right, by.note(text, "E"))
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("Section G: health provision")
    by.text(
        "For need 6 and outcome 1. An orthoptist (registered with the Health and Care Professions Council) at the hospital’s low vision clinic sees Ambrose for 45 minutes twice a year, measures his sight and renews his tinted lenses each July.",
        "Agreed by the designated clinical officer for the integrated care board on 25 September 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: social care provision under the 1970 Act")
    by.text(
        "For need 7 and outcome 3. A support worker (level 2, trained in sighted guiding) goes with Ambrose to a sports or music club, one-to-one, three hours every Saturday, 40 weeks a year, from 24 October 2026.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: other social care provision")
    by.text("None is reasonably required (social worker, disabled children’s team, 17 July 2026).")
    by.at("I").heading("Section I: placement")
    by.text("Castlegate Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J: personal budget")
    by.text("His parents were told about personal budgets on 18 September 2026 and have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K: advice and information")
    by.rows(("Advice", "Whose", "Date", "Appendix"), K)
    by.text(
        "(g) Advice on preparing for adulthood is not called for before Year 9. (h) Ambrose’s parents were asked on 22 June 2026 and named nobody else.",
    )  # fmt: skip
    by.at("").heading("If you do not agree")
    by.text(
        "Ambrose’s parents may appeal to the First-tier Tribunal about Sections B, F and I within two months of our letter, or one month of a mediation certificate if that is later. Our letter of 16 October 2026 says how to reach the mediation adviser, the disagreement resolution service and the free advice service for families.",
    )  # fmt: skip


PLAN = Unseen(
    name="ambrose", style="an outcome and its table", born=dt.date(2014, 3, 9), write=write
)
