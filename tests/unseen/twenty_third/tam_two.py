"""Tryphena, seventeen: a first final plan with numbered need, provision and outcome by area."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

A = (
    ("How this part was written", "Tryphena typed these answers herself on 14 and 15 September 2026, at home, from a list of headings that the plan coordinator had sent her. Everything that says “I” is hers."),
    ("History", "I was born nine weeks early in Aylesbury in 2009 and was in hospital for two months. My cerebral palsy was found when I was one and a half. I had my first seizure in February 2021, in Year 6. I came to Pegsdon Hall in Year 9, passed seven GCSEs in the summer of 2026 and started its sixth form in September 2026."),
    ("Views: school", "The best thing is the graphics room and the teacher who lets me eat my toast in there. The worst is changing classrooms, because everyone pours down the stairs and I am carrying a bag with one good hand."),
    ("Views: my health", "My foot hurts if I walk for more than half an hour. Seizures make me forget the rest of the day, which frightens me more than the seizure does. I take my tablets myself and set an alarm for them."),
    ("Views: doing things for myself", "I get my own breakfast, look after the rabbits and run my own online shop. I want to learn to get the bus to Dunstable on my own and to cook something with a knife. I do not like the telephone, because my stammer comes back as soon as someone says hello, so I write instead."),
    ("Interests", "I make linocuts with one hand and a clamp that I built with the technician, and I have sold 61 of them. I watch Japanese films without the words at the bottom."),
    ("Strengths", "My graphics teacher says that I am inventive and never give up on a print. I am proud that I held a stall at the county show in May 2026."),
    ("Aspirations", "I want to be a printmaker with a studio that people can visit, and do an art foundation course after the sixth form. I would like a ground-floor flat in a town with a station. I hope to vote, to help at the print museum as a volunteer and to get a stall of my own at the market."),
    ("How to communicate with me and involve me in decisions", "I talk, and I type when I am tired. Ask me one question and count to ten, because my answer is on its way. If I say “whatever” it means that I want to stop. Send me the papers by email three days before a meeting with the choices in a list, and meet me after eleven. I want to speak first."),
    ("Mum’s view (telephone call with the coordinator, 22 September 2026)", "Mum is proud of how Tryphena has turned printmaking into a small business. She worries about seizures in the street and about her giving up when she is tired."),
)  # fmt: skip
Row = tuple[str, str, str]
AREAS: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    ("Communication and interaction", "Tryphena has a wide vocabulary, listens well and explains her ideas clearly when she has time.", (
        ("B", "Need 1", "After a question Tryphena takes between eight and twelve seconds to begin an answer, and in class discussion the talk has moved on before she starts. She spoke twice in four lessons observed in May 2026 (educational advice, 9 July 2026)."),
        ("F", "Provision 1 (need 1, outcome 1)", "Her subject teachers send Tryphena the two main questions of each discussion lesson by email by 5 p.m. on the day before, in all nine of her taught lessons a week. A specialist teacher (level 7 diploma in specific learning difficulties) trains the teachers in waiting and in asking by name: two hours in November and one hour in each later term."),
        ("F", "Provision 2 (need 1, outcome 1)", "Discussion practice in a group in the library seminar room, 30 minutes every Thursday, 36 weeks a year, led by a higher level teaching assistant whom the specialist teacher watches and coaches for one hour each half-term."),
        ("E", "Outcome 1 (community and relationships)", "Tryphena puts her own point in a class discussion without being asked, in seven lessons out of ten. In May 2026 it was one in ten. Steps on the way: from a prepared note in three lessons out of ten, then in five."),
    )),
    ("Cognition and learning", "Tryphena remembers pictures and processes in detail and plans long pieces of practical work.", (
        ("B", "Need 2", "Tryphena has dyspraxia."),
        ("B", "Need 3", "Tryphena plans written work slowly: in 40 minutes she wrote a paragraph where her class wrote a page and a half (English teacher, 20 May 2026). Her single-word spelling is at the 9th percentile."),
        ("F", "Provision 3 (needs 2 and 3, outcome 2)", "The specialist teacher teaches Tryphena one-to-one for 50 minutes every Monday, 38 weeks a year: planning with picture maps, and dictating and editing with speech-to-text software. The software and a light laptop with a one-handed keyboard are hers in all lessons; the network technician checks them each half-term."),
        ("F", "Provision 4 (need 3, outcome 2)", "A learning support assistant (level 3, trained by the specialist teacher for two hours a term) sits with Tryphena one-to-one in English for two lessons of 60 minutes a week, 38 weeks a year, and reads back what she has dictated. The head of sixth form may cut or move these lessons later in the year if he thinks that she is managing."),
        ("F", "Provision 5 (need 3, outcome 2)", "Tryphena is withdrawn from physical education and general studies. In examinations she has 25% extra time, a word processor and a rest break of ten minutes in each hour."),
        ("E", "Outcome 2 (employment)", "By July 2028 Tryphena plans, dictates and edits 600 words about her own prints in 90 minutes with nobody beside her, in four tries out of five. In May 2026 she wrote 150 words. Step on the way: 350 words by July 2027."),
    )),
    ("Social, emotional and mental health", "Tryphena has a dry sense of humour and asks for what she wants in an email.", (
        ("B", "Need 4", "Since two seizures in school in the spring of 2026 Tryphena has been afraid of having another in public. She left 11 lessons between March and May 2026 (form tutor’s record, 22 May 2026). In May 2026 Callum Dray in her tutor group filmed the way she walks, and she stayed at home for three days."),
        ("F", "Provision 6 (need 4, outcome 3)", "A counsellor (accredited member of a professional body, supervised monthly by a clinical psychologist) meets Tryphena one-to-one for 50 minutes a week, 24 weeks a year, and works through a course of cognitive behavioural therapy about fear of seizures."),
        ("F", "Provision 7 (need 4, outcome 3)", "Her form tutor (qualified teacher) meets her one-to-one for 15 minutes at 8.40 every Monday and Friday, 38 weeks a year, to look at the days ahead and write her safe-place card. She keeps a key to the medical room, where a bed is ready from 8.30 to 4."),
        ("E", "Outcome 3 (health)", "By July 2028 Tryphena will attend weekly counselling sessions with the sixth-form counsellor. Step on the way: six sessions by February 2027."),
    )),
    ("Sensory and physical", "Tryphena has worked out one-handed ways of doing almost everything in the print room.", (
        ("B", "Need 5", "Tryphena has a weak and stiff right arm and leg. She walks 400 metres before she has to stop, carries nothing on stairs, and cannot hold paper still to cut or rule (occupational therapist, 14 July 2026)."),
        ("B", "Need 6", "Tryphena loses her way in places that she does not know and mixes up left and right. She has not yet made a journey by herself (occupational therapist, 14 July 2026)."),
        ("B", "Need 7", "Tryphena cannot yet tell whether she has been given the right change and overpaid for print materials in three orders out of five in May 2026 (business studies teacher, 22 May 2026)."),
        ("F", "Provision 8 (need 5, outcome 4)", "An occupational therapist (HCPC registered) works with Tryphena in the print room one-to-one for 60 minutes each half-term, six times a year, on safe one-handed cutting and cooking, and trains the technician for two hours a year. A clamp board, a non-slip mat and a rocker knife stay there for her."),
        ("F", "Provision 9 (need 5, outcome 4)", "For 15 minutes at 8.45 each day, 38 weeks a year, a teaching assistant (level 2, shown by the physiotherapist in September 2026 for two hours) takes Tryphena one-to-one through the exercises listed in the physiotherapist’s letter of 16 July 2026."),
        ("F", "Provision 10 (need 5, outcome 4)", "She leaves each lesson four minutes before the bell with a learning mentor (trained in moving and handling) who carries her bag. She has a lift key and a second set of books at home. A taxi with a passenger assistant brings her to Pegsdon Hall and back every day."),
        ("F", "Provision 11 (need 6, outcome 5)", "Travel training, one-to-one, with a travel trainer (level 3 award), 90 minutes every Friday from January to July 2027, 22 weeks: landmarks, a phone map with arrows, what to do after a seizure."),
        ("F", "Provision 12 (needs 5 and 6, outcome 6)", "A placement at the print museum, four hours every second Wednesday, 18 weeks a year, with a job coach (trained in systematic instruction) one-to-one for all four hours in the first six weeks and for one hour from then on."),
        ("E", "Outcome 4 (independent living)", "By July 2028 Tryphena prepares a hot meal of two parts with her own tools, cutting everything herself, twice in one week. In July 2026 she made toast and cereal. Step on the way: one part by July 2027."),
        ("E", "Outcome 5 (independent living)", "By July 2028 Tryphena goes to Dunstable and back by bus alone on five days in a row, and messages home when she is there. In July 2026 she had made no journey alone. Step on the way: with the trainer one seat behind by May 2027."),
        ("E", "Outcome 6 (employment; community)", "By July 2028 Tryphena runs a 45-minute printing table for museum visitors without the coach, on six Wednesdays (none in July 2026). Step on the way: she does the inking part by July 2027."),
    )),
    ("Health care", "Tryphena manages her own tablets and alarm.", (
        ("C", "Health need 1", "Right-sided cerebral palsy, with pain in the foot after half an hour of walking (community paediatrician, 20 July 2026)."),
        ("C", "Health need 2", "Focal epilepsy: about one seizure a month of two to four minutes, after which she sleeps and does not remember the lesson (community paediatrician, 20 July 2026). Individual health care plan of 7 September 2026, appendix 9."),
        ("G", "Health provision 1 (health need 1)", "An orthotist reviews her ankle splint for 30 minutes every six months, and a consultant in paediatric neurodisability sees her for 40 minutes once a year."),
        ("G", "Health provision 2 (health need 2)", "An epilepsy specialist nurse sees Tryphena for 30 minutes every four months, and for 60 minutes each September teaches six members of staff how to give her rescue medicine. If a seizure lasts five minutes one of the six gives it and calls an ambulance."),
    )),
    ("Social care", "Tryphena’s family are close and know what to do in a seizure.", (
        ("D", "Social care need 1", "Tryphena has not spent time away from home without a parent, and her parents do not sleep through the night because of her seizures (social worker, disabled children’s team, 29 July 2026). An adult care assessment was asked for on 29 July 2026."),
        ("H1", "Section H1 – Social care provision under the 1970 Act", "For social care need 1: one weekend a month, from Friday at 5 p.m. to Sunday at 2 p.m., twelve a year, Tryphena sleeps at a short-break house with two support workers (level 3 diploma, epilepsy training)."),
        ("H2", "Section H2 – Other social care provision", "No other social care provision is needed (social worker, disabled children’s team, 29 July 2026)."),
    )),
)  # fmt: skip
K = (
    ("Tryphena’s views", "Tryphena", "15 September 2026", "Yes"),
    ("(a) Young person’s contribution", "Tryphena", "21 July 2026", "Yes"),
    ("(b) Educational advice", "Principal, Pegsdon Hall", "9 July 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "20 July 2026", "Yes"),
    ("(d) Psychological advice", "Specialist teacher and access arrangements assessor", "13 July 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "29 July 2026", "Yes"),
    ("(f) Occupational therapy advice", "Occupational therapist", "14 July 2026", "Yes"),
    ("(f) Physiotherapy advice", "Physiotherapist", "16 July 2026", "Yes"),
    ("Individual health care plan", "Epilepsy specialist nurse", "7 September 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "22 July 2026", "Yes"),
    ("(h) Person asked for by Tryphena", "Education officer, print museum", "24 July 2026", "Yes"),
)  # fmt: skip
LETTERS = {
    "B": "Section B", "C": "Section C", "D": "Section D",
    "E": "Section E", "F": "Section F", "G": "Section G", "H1": "", "H2": "",
}  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Tryphena Wolverley", "Final EHC plan – 6 November 2026")
    by.heading("Education, Health and Care Plan for Tryphena Wolverley", 0)
    by.heading("Personal details", 2)
    by.cover(
        ("Forename", "Tryphena"), ("Surname", "Wolverley"), ("Date of birth", "6 October 2009"),
        ("Pronouns", "she/her"), ("Year", "Year 12"), ("Education setting", "Pegsdon Hall"),
        ("Main need", "Physical disability"), ("Plan sent to", "Tryphena Wolverley"),
    )  # fmt: skip
    by.heading("Dates of this plan", 2)
    by.cover(
        ("Status", "Final"), ("Request for an assessment received", "19 June 2026"),
        ("Decision to assess sent", "3 July 2026"), ("Draft plan sent", "12 October 2026"),
        ("Comments on the draft wanted by", "19 October 2026"), ("Final plan issued", "6 November 2026"),
        ("Next review to be completed by", "17 December 2027"),
        ("Signed for Chess Vale Council", "M. Ellingham, SEND Manager, 6 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    by.labelled(*A)
    by.at("").heading("Sections B to H: needs, provision and outcomes by area")
    for title, strengths, rows in AREAS:
        _area(by, title, strengths, rows)
    by.at("E").heading("Checking the outcomes (Section E)", 2)
    by.text(
        "Tryphena and her form tutor set targets from the outcomes each half-term. Her subject teachers note on the last Friday of the half-term how it has gone, and she and the tutor look at the notes together every term. The council reviews the outcomes once a year."
    )
    by.at("I").heading("Section I: Placement")
    by.text("Pegsdon Hall.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Personal budgets were explained to Tryphena on 22 September 2026. She does not want one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


def _area(by: Author, title: str, strengths: str, rows: tuple[Row, ...]) -> None:
    by.at("").heading(title, 2)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    _two(table, "Strengths", by.note(strengths, _home(rows)))
    for letter, label, text in rows:
        lead = LETTERS[letter]
        _two(table, f"{lead}: {label}" if lead else label, by.note(text, letter))
    by.paper.text("")


def _home(rows: tuple[Row, ...]) -> str:
    return rows[0][0]


def _two(table: object, label: str, text: str) -> None:
    cells = table.add_row().cells  # type: ignore[attr-defined]
    cells[0].width, cells[1].width = Cm(4.5), Cm(12.5)
    write_cell(cells[0], label)
    embolden(cells[0])
    write_cell(cells[1], text)


PLAN = Unseen(
    name="tryphena", style="numbered need, provision and outcome in a table for each area",
    born=dt.date(2009, 10, 6), write=write,
    planted=planted(
        A_12="",
        A_22="my stammer comes back as soon as someone says hello",
        A_28="Callum Dray",
        A_37="",
        B_03="Tryphena has dyspraxia.",
        B_06="Her single-word spelling is at the 9th percentile.",
        E_02="Tryphena puts her own point in a class discussion without being asked",
        E_04="will attend weekly counselling sessions",
        E_08="",
        E_10="",
        F_01="cannot yet tell whether she has been given the right change",
        F_06="Discussion practice in a group in the library seminar room",
        F_08="The head of sixth form may cut or move these lessons later in the year",
        F_10="the exercises listed in the physiotherapist’s letter of 16 July 2026",
        F_14="Tryphena is withdrawn from physical education and general studies.",
        F_18="A taxi with a passenger assistant brings her to Pegsdon Hall and back every day.",
        G_02="",
        H_03="from Friday at 5 p.m. to Sunday at 2 p.m.",
        I_02="Pegsdon Hall.",
        K_05="Specialist teacher and access arrangements assessor",
        T_03="19 October 2026",
        X_05="17 December 2027",
    ),
)  # fmt: skip
