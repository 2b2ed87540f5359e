"""Dashiell, six: a final plan with headings, and one long table of provision that need rows divide."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out", (
        "Dashiell’s class teacher and teaching assistant sat with him on 8 and 15 September 2026 with Talking Mats pictures and photographs from home. They wrote down his words and signs. His parents talked to the SENCO (special needs co-ordinator) on 16 September 2026.",
    )),
    ("What Dashiell told us", (
        "Dashiell put swimming, sausages, buses and the drum under “like”. He put assembly and hand dryers under “don’t like”. His best thing at school is music.",
        "At play he runs a bus: chairs in a row, tickets for everybody, “all off!” Two children in his class come to find him at playtime. He pointed to a picture of a party and said “me go”.",
        "He pulls his hearing aids out when they whistle and says “ow”. He hangs up his own coat, and said “me do it” at a picture of a grown-up pouring his drink.",
        "Asked about being big, he signed DRIVE and said “me bus man”. He chose a photograph of a house, then his dog, and signed MINE. He waved at Year 3’s door, where he goes next.",
    )),
    ("What his mum and dad think (16 September 2026)", (
        "“He is funny, stubborn and the first to notice when somebody is sad. Our worry is that people guess what he means and he stops bothering to tell them. The other one is roads.”",
        "“We hope he will have real friends, a job with a uniform, and a front door of his own near us.”",
    )),
    ("What has happened so far", (
        "Dashiell was born in March 2020 with Down syndrome, and had a heart operation that July. He got hearing aids in May 2023. He started at Wrenfield in September 2024.",
    )),
    ("How to talk with Dashiell, and how he makes choices", (
        "Dashiell uses short words and Makaton signs together. Get down to his level, say his name and use three or four words with a sign. Count to ten before you say it again. A nod is yes. Turning his back is no. Offer two photographs, in the morning, with a grown-up he knows.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction",
     "Keen to tell people things. Greets every visitor.",
     "N1. Dashiell follows instructions with two key words and joins two words or signs. He has 90 spoken words and 60 signs. A stranger understands one message in three (speech and language therapist, 10 September 2026)."),
    ("Cognition and learning",
     "Learns by looking. Matches pictures and words quickly.",
     "N2. Dashiell reads 14 words by sight and counts five objects (teacher assessment, July 2026). A new word takes about 25 goes to stick (educational psychologist, 17 September 2026)."),
    ("Social, emotional and mental health",
     "Affectionate. Proud when he finishes.",
     "N3. Dashiell stays with an adult’s activity for about four minutes. At five changes of activity out of ten he sits on the floor or runs out of the room (class record, 7 to 18 September 2026)."),
    ("Sensory: hearing",
     "Loves music and feels the beat.",
     "N4. Moderate hearing loss in both ears, with two hearing aids. He hears speech at two metres in a quiet room and loses most of it in a class that is talking (teacher of the deaf, 9 September 2026)."),
    ("Physical and self-care",
     "Feeds himself. Keeps trying on the climbing frame.",
     "N5. Low muscle tone. He draws lines but no letters, slides off an ordinary chair after five minutes, wears pads, and gets to the toilet in time on one try in four (occupational therapist, 15 September 2026)."),
)  # fmt: skip
E = (
    "By July 2028 Dashiell joins four words or signs to say what he wants or what happened, and a stranger understands three messages out of four. In September 2026 it was two words, and one in three. Step: three words by July 2027. For the bus man who talks to passengers (N1, N4).",
    "By July 2028 Dashiell reads 80 words in books made for him and counts out 20 things. In July 2026 it was 14 words and five things. Step: 40 words and ten things by July 2027. For a job one day (N2).",
    "By July 2028 Dashiell stays with an adult’s activity for 12 minutes and moves on at the sign FINISHED nine times out of ten. In September 2026 it was four minutes and five times. Step: eight minutes by July 2027. For parties (N3, N6).",
    "By July 2028 Dashiell writes his first name and has dry pants on nine school days out of ten. In September 2026 he wrote no letters and was dry on none. Steps by July 2027: D and a, and four days. For his own front door (N5).",
    "By July 2028 Dashiell plays beside other children at a club for 20 minutes and stops at the kerb when told, four times out of five. In September 2026 he had no club and stopped one time in five. Step: ten minutes by July 2027. For real friends (N7).",
)  # fmt: skip
HEADS = ("What Dashiell will have", "How much, how often", "Who, and what they know", "Outcome")
Row = tuple[str, str, str, str]
F: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Need N1: talking and being understood", (
        ("Speech and language therapy, one-to-one: joining words and signs; the sounds p, b and m.", "30 minutes a week, 36 weeks a year. Planning, review and training: six hours a year.", "Speech and language therapist (HCPC registered).", "1"),
        ("Practice of the week’s words and signs, one-to-one in the library corner.", "15 minutes, four days a week, 38 weeks a year.", "Teaching assistant (level 3, Makaton levels 1 to 4).", "1"),
        ("Signing lesson for his whole class of 28.", "Ten minutes every Monday.", "Makaton tutor.", "1, 3"),
    )),
    ("Need N2: reading, number and remembering", (
        ("One-to-one adult in lessons, who cuts each task into three steps with pictures. The teaching assistant’s sessions in this table are part of these hours.", "25 hours a week, 38 weeks a year.", "Teaching assistant (level 3) with a two-day course on how children with Down syndrome learn.", "2, 3"),
        ("In place of the class phonics lesson: whole-word reading, one-to-one, with books of his own photographs.", "20 minutes a day, five days a week.", "Class teacher on Mondays; teaching assistant on the other days.", "2"),
        ("Number work in a pair with Numicon plates and bus tickets.", "20 minutes, four times a week.", "Class teacher on Fridays; teaching assistant on the other three days.", "2"),
        ("Visit to model a lesson and rewrite the teacher’s plan.", "Two hours each half-term, six a year.", "Advisory teacher with a master’s degree in special education.", "2, 3"),
    )),
    ("Need N3: staying with it and moving on", (
        ("A now-and-next strip and a two-minute sand timer before each change.", "At every change of activity, every day.", "Class teacher or teaching assistant.", "3"),
        ("Lunch in the studio with three classmates, then play outside with an adult within five metres of him because he runs.", "30 minutes of each, every day.", "Midday supervisor, taught his safety plan by the SENCO for four hours each September.", "3"),
    )),
    ("Need N4: hearing", (
        ("Radio aid, in place from October 2026. Seat two metres from the teacher in a carpeted room.", "In every lesson; aid tested at 8.50 each morning, five minutes.", "Teaching assistant, shown by the teacher of the deaf for one hour each September.", "1"),
        ("Teaching him, one-to-one, to look after his aids; advice to staff.", "45 minutes with him and 30 with staff every half-term, six times a year.", "Qualified teacher of the deaf.", "1"),
    )),
    ("Need N5: hands, sitting and toilet", (
        ("Work on grip and first letters, one-to-one.", "40 minutes a month, ten times a year, and two hours a year to plan and train.", "Occupational therapist (HCPC registered).", "4"),
        ("Chair with arms and a foot block, writing slope and spring scissors.", "In class from December 2026; refitted each term, 30 minutes.", "Occupational therapist.", "4"),
        ("Toilet routine with a picture strip and a step, then coat and shoes.", "Five times a day, ten minutes each.", "Teaching assistant, one-to-one, taught for two hours by the continence nurse in January 2027.", "4"),
        ("Home–school book with photographs, so that home practises the same step.", "One page every school day.", "Teaching assistant and parents.", "1, 4"),
    )),
)  # fmt: skip
K = (
    ("(a) Views", "Mother and father; Dashiell with his class teacher", "16 September 2026", "K1, attached"),
    ("(b) Education", "Head teacher, Wrenfield Primary School", "14 September 2026", "K2, attached"),
    ("(b) Hearing", "Qualified teacher of the deaf", "9 September 2026", "K3, attached"),
    ("(c) Medical", "Community paediatrician", "11 September 2026", "K4, attached"),
    ("(d) Psychological", "Educational psychologist", "17 September 2026", "K5, attached"),
    ("(e) Social care", "Social worker, disabled children’s team", "15 September 2026", "K6, attached"),
    ("(f) Speech and language", "Speech and language therapist", "10 September 2026", "K7, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "15 September 2026", "K8, attached"),
    ("Health care plan", "Children’s community nurse", "7 September 2026", "K9, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Dashiell Marrow – Final EHC plan", "Harrowmere Council, 16 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Dashiell Marrow"), ("Date of birth", "14 March 2020"),
        ("Pronouns", "he/him"), ("National Curriculum year", "Year 2"),
        ("Main need", "Moderate learning difficulty"), ("Second need", "Speech, language and communication"),
        ("Status", "Final plan"), ("Request received", "1 July 2026"),
        ("Decision to assess sent", "6 August 2026"), ("Draft sent", "19 October 2026"),
        ("Date of this plan", "16 November 2026"), ("Review finished by", "15 November 2027"),
        ("Signed for the Council", "L. Abernethy, SEND Team Manager"), ("Signed on", "16 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Area", "Strengths", "Needs"), B, labels=(0,))
    by.at("C").heading("Section C: Health needs")
    by.text(
        "N6. Dashiell’s heart was repaired in July 2020. He is short of breath after ten minutes of running, and has to sit before he can listen again (community paediatrician, 11 September 2026). His individual health care plan of 7 September 2026 is at K9.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "N7. Dashiell has no sense of danger near roads, and clubs have not been able to take him without an adult of his own (social worker, disabled children’s team, 15 September 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.numbered(*E)
    by.text(
        "The class teacher sets targets each half-term from these five outcomes. The SENCO goes through progress with the parents once a term, and the Council reviews the outcomes each year.",
        "Moving up to Year 3: he spends four half-hours in the new room in June 2027, and a photo book of it goes home on 1 July 2027.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    _provision(by)
    _end(by)


def _provision(by: Author) -> None:
    table = by.paper.table(HEADS, [])
    for need, rows in F:
        banner(table, need)
        for row in rows:
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=True):
                write_cell(cell, by.note(text))
            embolden(cells[-1])
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For N6 and outcome 3: the heart specialist sees Dashiell for 30 minutes once a year. The children’s community nurse teaches six school staff his health care plan for one hour each September.",
        "For N4 and outcome 1: the audiologist tests his hearing for 45 minutes, three times a year.",
        "Agreed for the integrated care board by the designated clinical officer on 9 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For N7 and outcome 5: the Saturday play club for four hours, 40 weeks a year, one-to-one with a support worker (level 3 in childcare), who practises the kerb with him on the walk there.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 15 September 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Wrenfield Primary School, a community mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("No personal budget. The parents were told about one on 19 October 2026 and did not want it.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Appendix"), K)
    by.text("(h) On 6 August 2026 the parents were asked whether anybody else should give advice. They named nobody.")  # fmt: skip


PLAN = Unseen(
    name="dashiell",
    style="headings, and provision in one table that need rows divide",
    born=dt.date(2020, 3, 14),
    write=write,
)
