"""Dashiell, six: a final plan with headings, and one long table of provision that need rows divide."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out", (
        "Dashiell’s class teacher and teaching assistant sat with him on 8 and 15 September 2026. They used Talking Mats pictures and photographs from home. They wrote down his words and signs and what he chose. His mum and dad talked to the SENCO (the school’s special needs co-ordinator) at home on 16 September 2026. They read this section on 30 September 2026 and asked for two changes, which were made.",
    )),
    ("What Dashiell told us", (
        "Dashiell put swimming, sausages, buses and the drum under “like”. He put assembly and hand dryers under “don’t like”. His best thing at school is music. He led his teacher to the wet sand and signed MORE.",
        "At play he runs a bus: chairs in a row, tickets for everybody, “all off!” He likes to dance with his big sister and to watch the bin lorry on Thursdays.",
        "Two children in his class come to find him at playtime. He pointed to a picture of a party and said “me go”. He pulls his hearing aids out when they whistle and says “ow”. He showed us that his legs get tired on the hill.",
        "He hangs up his own coat. He shook his head at the picture of a grown-up pouring his drink and said “me do it”.",
        "Asked about being big, he signed DRIVE and said “me bus man”. He chose the photograph of a house, then his dog, and signed MINE (15 September 2026). He chose the picture of his own school for next year, and waved at Year 3’s door.",
    )),
    ("What his mum and dad think (16 September 2026)", (
        "“He is funny, stubborn and the first to notice when somebody is sad. School have been lovely to him. Our worry is that people guess what he means and he stops bothering to tell them. The other one is roads.”",
        "“We hope he will have real friends, a job with a uniform, and a front door of his own near us. We’d like him to join the Beavers like his sister did.”",
    )),
    ("What has happened so far", (
        "Dashiell was born in March 2020 with Down syndrome. He had a heart operation in July 2020. He walked at two and a half. He got hearing aids in May 2023. He went to Little Acorns nursery from January 2023 and started at Wrenfield in September 2024.",
    )),
    ("How to talk with Dashiell, and how he makes choices", (
        "Dashiell uses short words and Makaton signs together. Get down to his level, face him, say his name and use three or four words with a sign. Count to ten in your head before you say it again. A nod or the sign GOOD is yes. Turning his back is no. Offer two real things or two photographs, in the morning, with a grown-up he knows.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction",
     "Keen to tell people things. Copies a sign after seeing it three times. Greets every visitor.",
     "N1. Dashiell follows instructions with two key words and joins two words or signs. He has about 90 spoken words and 60 signs. A stranger understands one word in three (speech and language therapist, 10 September 2026)."),
    ("Cognition and learning",
     "Learns by looking. Remembers songs with actions after a few days. Matches pictures and words quickly.",
     "N2. Dashiell reads 14 words by sight and counts five objects; most of Year 2 read books and count past 100 (teacher assessment, July 2026). He holds one spoken thing in mind at a time, and a new word takes about 25 goes to stick (educational psychologist, 17 September 2026)."),
    ("Social, emotional and mental health",
     "Affectionate and forgiving. Proud when he finishes.",
     "N3. Dashiell stays with an adult’s activity for about four minutes. When one thing stops and another starts he sits down on the floor or runs out of the room: three times a day between 7 and 18 September 2026 (class record)."),
    ("Sensory and physical",
     "Loves water and music. Keeps trying on the climbing frame.",
     "N4. Moderate hearing loss in both ears, with two hearing aids. He hears speech at two metres in a quiet room and loses most of it in a class that is talking (audiologist, 2 July 2026; teacher of the deaf, 9 September 2026).\nN5. Low muscle tone and loose joints. He draws lines and circles but no letters yet, slides off an ordinary chair after five minutes, and takes stairs one at a time with the rail (occupational therapist and physiotherapist, 15 September 2026)."),
    ("Independence",
     "Wants to do it himself. Feeds himself with a spoon and fork.",
     "N6. Dashiell goes to the toilet with success one time in four and wears pads. He cannot yet do zips, shoes or taps without hand-over-hand help (occupational therapist, 15 September 2026)."),
)  # fmt: skip
E = (
    "By July 2028 Dashiell joins four words or signs to say what he wants or what happened, and a person who does not know him understands three messages out of four. In September 2026 it was two words, and one in three. Step: three words by July 2027. For his wish to be the bus man who talks to passengers (N1, N4).",
    "By July 2028 Dashiell reads 80 words in his own made books and counts out 20 things, in four tries out of five. In July 2026 it was 14 words and five things. Step: 40 words and ten things by July 2027. For a job one day (N2).",
    "By July 2028 Dashiell stays with an adult’s activity for 12 minutes and moves to the next room at the sign FINISHED on nine changes out of ten. In September 2026 it was four minutes and five changes out of ten. Step: eight minutes by July 2027. For friends and parties (N3).",
    "By July 2028 Dashiell keeps both hearing aids in all day and hands them to an adult when they whistle, on four days out of five. In September 2026 he did so on one day. Step: two days by July 2027 (N4).",
    "By July 2028 Dashiell writes his first name so that others can read it and climbs the school stairs with one foot on each step, holding the rail. In September 2026 he did neither. Steps by July 2027: D and a, and two feet to a step without an adult’s hand (N5, N7).",
    "By July 2028 Dashiell uses the toilet with dry pants on nine school days out of ten and does his own coat zip. In September 2026 it was one time in four, and no zip. Step: half the school days by July 2027. For his own front door (N6).",
    "By July 2028 Dashiell plays beside other children at a club in the town for 20 minutes and stops at the kerb on command four times out of five. In September 2026 he had no club and stopped one time in five. Step: ten minutes by July 2027. For the Beavers (N8).",
)  # fmt: skip
HEADS = ("What Dashiell will have", "How much, how often", "Who, and what they know", "Outcome")
Row = tuple[str, str, str, str]
F: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Need N1: talking and being understood", (
        ("Speech and language therapy at school, one-to-one: joining words and signs, and the sounds p, b, m, t and d.", "30 minutes every week in term, 36 weeks a year.", "Speech and language therapist, HCPC registered, who has worked with children with Down syndrome.", "1"),
        ("Practice of the week’s words and signs, one-to-one in the library corner.", "15 minutes, four days a week, 38 weeks a year.", "Teaching assistant (level 3) with Makaton levels 1 to 4, shown how by the therapist for one hour each half-term.", "1"),
        ("Writing and reviewing the therapy programme, and meeting the parents.", "Six hours a year, two each term.", "The same therapist.", "1"),
        ("Signing lesson for his whole class of 28 and for lunchtime staff.", "Ten minutes every Monday; lunchtime staff two hours each September.", "Makaton tutor from the Council’s inclusion team.", "1, 3"),
    )),
    ("Need N2: reading, number and remembering", (
        ("One-to-one adult in lessons, who cuts each task into three steps with a picture for each. The sessions in this table with the teaching assistant are part of these hours.", "25 hours a week, 38 weeks a year.", "Teaching assistant (level 3) with the two-day course on how children with Down syndrome learn.", "2, 3"),
        ("In place of the class phonics lesson: whole-word reading with books made of his own photographs, one-to-one.", "20 minutes a day, five days a week.", "Class teacher on Mondays, teaching assistant on the other four days.", "2"),
        ("Number work in a pair with Numicon plates and bus tickets.", "20 minutes, four times a week.", "Teaching assistant, from the class teacher’s plan; the teacher takes the pair herself on Fridays.", "2"),
        ("A visit to watch a lesson, model one and rewrite the class teacher’s plan.", "Two hours each half-term, six visits a year.", "Advisory teacher with a master’s degree in special education.", "2, 3"),
    )),
    ("Need N3: staying with it and moving on", (
        ("A now-and-next strip on his table and a two-minute sand timer before each change.", "At every change of activity, every day.", "Class teacher or teaching assistant; strip made by the teaching assistant.", "3"),
        ("Lunch in the studio at a table with three classmates, then outdoor play with an adult within five metres of him because he runs.", "30 minutes of each, every day.", "Midday supervisor, with four hours’ training on his safety plan from the SENCO each September.", "3"),
        ("Safety plan: a handle at adult height on the hall and playground doors; one adult follows, one telephones the office.", "Practised once a term, 15 minutes.", "SENCO (National Award for SEN) with the class staff.", "3"),
    )),
    ("Need N4: hearing", (
        ("Radio aid with a microphone for the speaker, bought in October 2026. Batteries and moulds tested.", "Worn in every lesson and assembly; tested at 8.50 each morning, five minutes.", "Teaching assistant, shown by the teacher of the deaf for one hour each September.", "1, 4"),
        ("A carpeted classroom with felt on the chair feet, and a seat two metres from the teacher with his back to the window.", "All lessons.", "Class teacher; sound level measured by the teacher of the deaf each September.", "1, 4"),
        ("Teaching Dashiell, one-to-one, to look after his aids, then checking them and advising staff.", "45 minutes with him and 30 with staff every half-term, six times a year.", "Qualified teacher of the deaf.", "4"),
    )),
    ("Need N5: hands, sitting and stairs", (
        ("Work on grip and first letters, one-to-one.", "40 minutes each month, ten times a year, and two hours a year to write the plan and train the assistant.", "Occupational therapist, HCPC registered.", "5"),
        ("Exercises for hands and for stairs from the two therapists’ sheet: pegs, putty, step-ups, letters in foam.", "15 minutes, three mornings a week, one-to-one.", "Teaching assistant, shown for two hours each term by the occupational therapist.", "5"),
        ("Chair with arms and a foot block, writing slope, spring scissors and chunky triangular pencils.", "In class from December 2026; fitted again each term, 30 minutes.", "Occupational therapist fits them; site manager mends them.", "5"),
        ("Stair and balance teaching in one of the two physical education lessons.", "45 minutes once each term, three a year, one-to-one.", "Physiotherapist, HCPC registered, beside the class teacher.", "5"),
    )),
    ("Need N6: toilet and dressing", (
        ("Toilet routine with a picture strip, in the accessible toilet with a step and a low tap.", "Five times a day, ten minutes each, every school day.", "Teaching assistant, one-to-one, taught for two hours by the continence nurse in January 2027.", "6"),
        ("Coat, shoes and zip taught one link at a time from the last one back.", "Ten minutes before each playtime, twice a day.", "Teaching assistant; the occupational therapist checks it once a term for 20 minutes.", "6"),
        ("Home–school book with photographs, so that home practises the same step.", "One page every school day.", "Teaching assistant and parents.", "1, 6"),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ contribution", "Mother and father", "16 September 2026", "K1, attached"),
    ("(a) Dashiell’s Talking Mats", "Class teacher, with Dashiell", "15 September 2026", "K2, attached"),
    ("(b) Educational advice", "Head teacher, Wrenfield Primary School, with the teacher of the deaf", "14 September 2026", "K3, attached"),
    ("(b) Advice on hearing", "Qualified teacher of the deaf", "9 September 2026", "K4, attached"),
    ("(c) Medical advice, with audiology of 2 July 2026", "Community paediatrician", "11 September 2026", "K5, attached"),
    ("(d) Psychological advice", "Educational psychologist", "17 September 2026", "K6, attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "18 September 2026", "K7, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "10 September 2026", "K8, attached"),
    ("(f) Therapy for movement and hands", "Occupational therapist and physiotherapist", "15 September 2026", "K9, attached"),
    ("Individual health care plan", "Children’s community nurse", "7 September 2026", "K10, attached"),
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
        "N7. Dashiell’s heart was repaired in July 2020. He is short of breath after about ten minutes of running or a long hill, and needs to sit before he can listen again (community paediatrician, 11 September 2026). Fluid in his ears makes his hearing go up and down from month to month (see N4). His individual health care plan of 7 September 2026 is at K10.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "N8. Dashiell has no sense of danger near roads and water, and clubs in the town have not been able to take him without an adult of his own. He sees no other children at weekends (social worker, disabled children’s team, 18 September 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.numbered(*E)
    by.text(
        "The class teacher sets targets for each half-term from these seven outcomes, with the therapists’ advice. The teaching assistant notes progress every Friday. The SENCO goes through the notes with the parents once a term, and the Council reviews the outcomes each year.",
        "Moving up to Year 3 in September 2027: a photo book of the new room goes home on 1 July 2027, he spends four half-hours there in June and July, and the new teacher takes the two-day course before the summer.",
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
        "For N7 and outcome 5: the heart specialist sees Dashiell for 30 minutes once a year, each spring. The children’s community nurse teaches six school staff his health care plan for one hour each September, and rewrites it then.",
        "For N4 and outcome 4: the audiologist tests his hearing and sees to his aids for 45 minutes every four months, three times a year.",
        "Agreed for the integrated care board by the designated clinical officer on 9 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For N8 and outcome 7: a place at the Saturday play club, from 10 to 2 (four hours), 40 weeks a year, with a support worker (level 3 in childcare, paediatric first aid) of his own, who practises the kerb with him on the walk there.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 18 September 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Wrenfield Primary School, a community mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("No personal budget. It was explained to the parents on 19 October 2026 and they did not want one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Appendix"), K)
    by.text("(h) On 6 August 2026 the parents were asked whether anybody else should give advice. They named nobody.")  # fmt: skip


PLAN = Unseen(
    name="dashiell",
    style="headings, and provision in one table that need rows divide",
    born=dt.date(2020, 3, 14),
    write=write,
)
