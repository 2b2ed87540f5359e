"""Zebedee, eighteen: a college student's amended plan with the letters in the margin, and a good deal wrong."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

Part = tuple[str, str, tuple[str, ...]]
PARTS: tuple[Part, ...] = (
    ("A", "Zebedee’s views, interests and aspirations", (
        "Zebedee talked with the learning support manager on 7 and 8 September 2026, in the motor vehicle workshop office. She typed what he said and he checked it on screen. Words in quotation marks are his.",
        "“I like old mopeds, pulling them down and getting them going. Saturdays I watch the speedway. I’ve got two good mates off the course.”",
        "“Workshop is the best bit of college. Worst is the canteen queue. Short jobs with the bits laid out in order, that helps.”",
        "“I can get the 38 bus and do beans on toast. I want to do my own washing and not have Mum ring up for me. I want to work in a garage or for a breakdown firm, have a flat in town with a lock-up, and help out with the pits at the speedway club.”",
        "Zebedee’s goal for this year: he will complete nine job cards out of ten without a prompt by 16 July 2027.",
        "He is good with his hands and proud of the moped that he rebuilt in August 2026. His tutor admires how he never leaves a tool out.",
        "How to talk with him and help him decide: Zebedee speaks quickly and sometimes loses the end of a sentence. Give him time, ask one thing, show the part or a picture, and text him the question the day before with two or three choices. A nod with no words usually means that he has not followed. He decides best in the workshop, with the manager there, before lunch.",
        "His story: Zebedee moved to the town in 2012. He was found to have difficulties with co-ordination in 2016 and with language in 2018. He did three GCSEs in 2024 and started at Fenbrook College in September 2024. Dad was sent to prison for fraud in 2019 and came out in 2023.",
        "From his mother: Zebedee is a lovely lad and far too trusting, and left to himself he would say yes to anybody in overalls. We have decided that he will stay on at Fenbrook until he is 21, do the full Level 2, and then go into the family’s tyre business, where there is somebody to keep an eye on him. A flat in town is not something that we will be agreeing to; he cannot see a bill without putting it behind the clock. What I want out of this plan is for college to ring me, not him, when there is a problem, for the hours that he had last year to stay as they are. If it is a choice between the garage placement and the classroom, we choose the classroom, and that is how we would like it written.",
    )),
    ("B", "Special educational needs", (
        "Zebedee remembers how an engine goes together after seeing it once, and turns up early.",
        "Need 1. Zebedee keeps hold of one spoken instruction and loses the second; given four in a row, he carried out one (speech and language therapist, 25 August 2026). In a busy workshop he does the first job and then copies whoever is nearest.",
        "Need 2. Developmental co-ordination disorder.",
        "Need 3. Zebedee reads at the level of an eight-year-old, so he cannot yet use a workshop manual or a parts list without somebody reading it to him.",
        "Need 4. He finds talking to customers hard: in ten role plays he asked for the missing detail twice (speech and language therapist, 25 August 2026). He agrees to what he has not understood.",
        "Need 5. Crowds and queues make Zebedee’s heart race. Between April and July 2026 he went without lunch on 31 days and left college early on 12 (attendance record, 17 July 2026).",
        "Need 6. In money Zebedee works at Entry Level 2 (college’s initial assessment, 10 September 2026): he gives change rightly for £5 and guesses above that.",
    )),
    ("C", "Health needs", (
        "Need 7. Asthma, worse in dust and exhaust fumes: he missed six workshop days with it in the spring term of 2026 (practice nurse, 3 August 2026).",
    )),
    ("D", "Social care needs", (
        "Need 8. At weekends Zebedee has nobody but his mother to go out with, and he would like to go places with people of his age (annual review, 17 September 2026).",
        "There is no social worker. Neither Zebedee nor the household is on adult social care’s books.",
    )),
    ("E", "Outcomes", (
        "Outcome 1 (employment). By July 2028 Zebedee does a service of six steps from a picture card in a garage that is new to him, asking for a missing step, in eight jobs out of ten. In July 2026 it was two steps. On the way: four steps by July 2027. Needs 1 and 2; his wish to work in a garage.",
        "Outcome 2 (employment). By July 2028 Zebedee reads a page of a workshop manual with a reading pen and finds the right torque figure, nine times out of ten. In September 2026 he found it three times. On the way: six by July 2027. Need 3.",
        "Outcome 3 (friends and community). By July 2028 Zebedee takes a booking from a customer and checks two details back, in four calls out of five. In August 2026 he checked one detail in five calls. On the way: two out of five by July 2027. Need 4; helping in the pits at the speedway.",
        "Outcome 4 (health). By July 2027 tutors reduce the days on which Zebedee goes without lunch to two a term. In summer 2026 there were 31. On the way: ten a term by Easter 2027. Need 5.",
        "Outcome 5 (health). By July 2028 Zebedee uses his preventer inhaler every morning and puts on a mask before any dusty job, on 19 days out of 20. In July 2026 it was 11 days. On the way: 15 by July 2027. Need 7; staying fit for garage work.",
        "Outcome 6 (independent living; friends and community). By July 2028 Zebedee goes out with people of his age, by bus, on three Saturdays a month. In September 2026 it was one. On the way: two by July 2027. Need 8; a flat in town.",
        "His personal tutor and Zebedee set targets each half-term, and his tutors tick off the cards on Fridays. He and the learning support manager look at the results every term.",
        "Next step: Zebedee finishes at Fenbrook in July 2028. Job coach and careers adviser meet him each half-term from September 2027, he has four garage trial days by March 2028, and his support passes to an apprenticeship or work by 30 June 2028.",
    )),
    ("F", "Special educational provision", (
        "1. For needs 1 and 4, outcomes 1 and 3. A speech and language therapist (HCPC registered) works with Zebedee one-to-one for 45 minutes every week of term, 36 weeks, in the workshop: taking instructions apart and rehearsing calls on a real phone. She also teaches his tutors for two hours in September and one hour in February, and spends one hour a term on writing and revising his cards.",
        "2. For need 1, outcome 1. The workshop tutor (qualified teacher, level 5) puts each practical job on a picture card of six numbered steps, in all nine workshop hours a week. A learning support assistant (level 3) makes the cards for two hours a week, 36 weeks.",
        "3. For need 2, outcome 1. An occupational therapist (HCPC registered) works with Zebedee one-to-one for 60 minutes each half-term on grip, posture and tool order, and spends one hour a term showing his tutors. A socket set with thick handles, a magnetic tray and a bench vice at elbow height are kept at his bay and checked by the technician on Mondays.",
        "4. For need 3, outcome 2. A specialist literacy teacher (level 7 award) teaches him one-to-one for 50 minutes, twice a week, 36 weeks, using manuals and job sheets. How many of these lessons carry on after February will be for the head of faculty to settle. He has a reading pen at his bay.",
        "5. For need 3, outcome 2. Zebedee has been taken out of English and does not sit the resit class.",
        "6. For need 4, outcome 3. A job coach (trained in systematic instruction, level 3) is with Zebedee one-to-one for all six hours of his Friday placement at a garage, 30 weeks from October 2026.",
        "7. For need 5, outcome 4. A mentor (ELSA-trained, supervised by the college counsellor every fortnight) meets him one-to-one for 20 minutes at 8.50 each morning. A table for four in the workshop office, with lunch ordered by 9.30, is kept for him from 12 to 1 every day.",
        "8. For need 5, outcome 4. A yellow cab with a passenger assistant brings him to college and takes him home on all five days.",
        "9. For need 4, outcomes 3 and 6. A travel trainer (level 3 award) walks two new bus routes with Zebedee, one-to-one, for 90 minutes a week over 20 weeks from January 2027, paid through a direct payment.",
        "10. For needs 1 and 3, outcomes 1 and 2. In assessments: a reader, 25% extra time and diagrams on A3, arranged by the exams officer with a specialist assessor (level 7), for every written paper, from October 2026.",
    )),
    ("G", "Health provision", (
        "For need 7 and outcome 5. A respiratory nurse sees Zebedee for 30 minutes every three months, and shows him and the workshop tutor his inhaler and mask technique for one hour each September.",
    )),
    ("H1", "Social care provision under the 1970 Act", (
        "For need 8 and outcome 6. A support worker (level 2) takes Zebedee and two others of his age to bowling or the speedway for four hours every Saturday, 44 weeks a year.",
    )),
    ("H2", "Other social care provision", (
        "No provision under this heading.",
    )),
    ("I", "Placement", (
        "Fenbrook, from September 2024 to July 2028.",
    )),
    ("J", "Personal budget", (
        "Zebedee has a direct payment of £1,860 a year, paid to his account in three parts.",
    )),
)  # fmt: skip
K = (
    ("(a) Zebedee’s own advice", "Zebedee", "8 September 2026", "Yes"),
    ("(b) College’s advice", "Principal, Fenbrook College", "10 September 2026", "Yes"),
    ("(c) Medical advice", "GP, with the practice nurse", "3 August 2026", "Yes"),
    ("(d) Psychological advice", "Specialist assessor (level 7)", "2 September 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "25 August 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "27 August 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "4 September 2026", "Yes"),
    ("(h) Person whom Zebedee asked for", "Secretary of the speedway club", "6 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Zebedee Farthingale", "Amended final plan, 20 November 2026")
    by.heading("Education, Health and Care Plan: Zebedee Farthingale", 0)
    by.cover(
        ("Young person", "Zebedee Farthingale"), ("Date of birth", "6 March 2008"), ("Pronouns", "he/him"),
        ("Year", "Year 14"), ("Main need", "Speech, language and communication needs"), ("Status", "Amended final plan"),
        ("Review meeting", "17 September 2026"), ("Invitations sent", "1 September 2026"), ("Papers sent to everyone invited", "9 September 2026"),
        ("Report of the meeting sent", "29 September 2026"), ("Decision and proposed amendments sent to Zebedee", "13 October 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "12 October 2027"),
        ("Signed for the Council", "P. Wetherall, SEND Team Manager, 20 November 2026"),
    )  # fmt: skip
    by.text(
        "Zebedee’s letter with this plan tells him how to appeal and by when, and about mediation, disagreement resolution and the SEND information and advice service.",
    )  # fmt: skip
    table = by.paper.table(("Section", "What the plan says"), [])
    for letter, title, texts in PARTS:
        by.at(letter)
        cells = table.add_row().cells
        write_cell(cells[0], letter)
        embolden(cells[0])
        write_cell(cells[1], title)
        embolden(cells[1])
        for text in texts:
            cells[1].add_paragraph(by.note(text))
    cells = table.add_row().cells
    write_cell(cells[0], "K")
    embolden(cells[0])
    write_cell(cells[1], "Advice and information: the list below, with each paper attached")
    embolden(cells[1])
    table.autofit = False
    for column, width in zip(table.columns, (Cm(2.2), Cm(14.8)), strict=True):
        column.width = width
    by.paper.text("")
    by.at("K").rows(("Section K: advice", "From", "Date", "Attached"), K)


PLANTED = planted(
    A_09="",
    A_23="he will complete nine job cards out of ten without a prompt by 16 July 2027",
    A_29="Dad was sent to prison for fraud in 2019",
    A_37="We have decided that he will stay on at Fenbrook until he is 21",
    B_03="Need 2. Developmental co-ordination disorder.",
    B_06="Zebedee reads at the level of an eight-year-old",
    D_02="Neither Zebedee nor the household is on adult social care’s books.",
    E_05="tutors reduce the days on which Zebedee goes without lunch",
    E_08="",
    F_01="",
    F_08="will be for the head of faculty to settle",
    F_14="Zebedee has been taken out of English and does not sit the resit class.",
    F_18="A yellow cab with a passenger assistant brings him to college",
    G_02="",
    H_02="takes Zebedee and two others of his age to bowling or the speedway for four hours every Saturday",
    I_02="Fenbrook, from September 2024 to July 2028.",
    J_01="Zebedee has a direct payment of £1,860 a year",
    K_02="",
    K_05="Specialist assessor (level 7)",
    T_05="9 September 2026",
)
PLAN = Unseen(
    name="zebedee",
    style="letters in the margin of one table",
    born=dt.date(2008, 3, 6),
    write=write,
    planted=PLANTED,
)
