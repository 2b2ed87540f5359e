"""Jessamy, thirteen and looked after: an amended final plan in numbered prose, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author, Unseen

INDEX = (
    ("1", "This is Jessamy", "A"), ("2", "Learning needs", "B"), ("3", "Health needs", "C"),
    ("4", "Social care needs", "D"), ("5", "Outcomes", "E"), ("6", "Educational provision", "F"),
    ("7", "Health provision", "G"), ("8", "Social care provision", "H1 and H2"),
    ("9", "School", "I"), ("10", "Personal budget", "J"), ("11", "Advice", "K"),
)  # fmt: skip
A = (
    ("1.1 How this was put together",
     "Jessamy talked to her learning mentor on 3 and 8 September 2026, forty minutes each time, with a pile of picture cards and felt pens. The mentor wrote down what she said and read it back to her. On 10 September Jessamy crossed out one line and added another. Her own words are inside quotation marks; everything else is the mentor’s summary of what she said."),
    ("1.2 What she enjoys and is good at",
     "Jessamy draws and paints, above all plants; her seed-head print hung in the town library in June 2026. She looks after the school greenhouse, plays a farming game on the console and does the voices when she reads to the little ones at home. “I’m patient with things that grow.” Her form tutor says that she is loyal, funny and the first to notice a new girl sitting alone."),
    ("1.3 What she wants from life",
     "“I want to grow flowers and sell them, like have a stall and then a shop. I’d live in a flat over the shop with a cat, near my foster mum so I can go for Sunday dinner.” She would like to be in the carnival again, help at the community garden when she is older, and go on seeing her mum. This year she hopes to go to Guide camp."),
    ("1.4 School, and what comes after",
     "Best: art, the greenhouse, Thursday lunch club. Worst: being asked a question in front of people, cover lessons, and everybody knowing after she has been ill in class. She has looked round the land-based college on its open day in July 2026 and liked the glasshouses. She wants to do art and horticulture in Years 10 and 11."),
    ("1.5 Friends",
     "She has two friends in her form and messages them each night. “They know what to do and they don’t make a thing of it.” She sometimes thinks people will stop being friends if she says the wrong thing."),
    ("1.6 Doing things herself",
     "Jessamy makes pasta and scrambled egg, washes her own hair with the door unlocked and keeps £5 a week. She wants to go to town on the bus with a friend, and to have her own key."),
    ("1.7 Her health, as she tells it",
     "“It’s like somebody skips the video forward and I don’t know what I missed.” The tablets make her sleepy till about ten. After a big seizure she wants her own blanket and no talking. She is fed up with always being asked if she is all right."),
    ("1.8 What has happened so far",
     "Jessamy was born in Exeter in 2013 and came into the Council’s care in 2019. She has lived with the same foster family since March 2020. She had a first plan in November 2022, in primary school, for her language. The epilepsy was found in October 2024, just after she began at Thornleigh Academy. She asks that nothing else about those years is put here."),
    ("1.9 How to talk with Jessamy, and how she takes part in decisions",
     "Face her, say her name, and give one short sentence at a time. Draw it or write the key word. She tells people things best while her hands are busy, and by message afterwards. A shrug means she has not followed; a thumb up means yes; turning her bracelet means stop. For a decision, show her two or three choices on cards the day before, after ten o’clock, and go through them again with her mentor. She likes her foster mum there and wants to hear the answer from a person, not a letter."),
    ("1.10 What her mum thinks and hopes",
     "Mum spoke with the social worker by telephone on 4 September 2026. Mum’s view is that school has been good to her, and that the teachers should tell her about the nice things too. She worries about the seizures. She hopes Jessamy will have work with plants, a home of her own and people who stick by her."),
    ("1.11 What her foster carers and social worker think",
     "Her foster carers (meeting at home, 7 September 2026) say that she hides not understanding by smiling. They hope she will stay in touch with them all her life and earn her own living. Her social worker (10 September 2026) says that Jessamy knows her own mind and is proud of her art. The Council shares parental responsibility with her mum. Her personal education plan was reviewed on 15 September 2026 and carries the same outcomes as this one."),
)  # fmt: skip
B = (
    ("2.1 Communication and interaction. Strengths",
     "Jessamy has a good ear for voices and speaks clearly. With a picture in front of her she can explain how to graft a plant."),
    ("2.2 Need N1",
     "Developmental language disorder. Jessamy follows one sentence of about eight words and loses a second one said straight after it; new words take her ten or more meetings before she uses them. Her core language score is 68, where most people score from 85 to 115 (CELF-5, speech and language therapist, 2 July 2026). In class discussion she copies what the person next to her does."),
    ("2.3 Cognition and learning. Strengths", "She reads aloud smoothly, remembers what she has drawn, and is at the level of her class in art and number."),
    ("2.4 Need N2",
     "She understands what she reads as a child of about eight does (YARC, specialist teacher, 18 June 2026). In history and science she answers questions on facts in the first paragraph and leaves those that ask why. She writes four sentences in half an hour."),
    ("2.5 Need N3",
     "Absence seizures of 10 to 20 seconds, as many as six in a lesson, take away parts of what is said (staff tally, 8–19 June 2026). Afterwards she does not know that she has missed anything and carries on with the wrong task."),
    ("2.6 Social, emotional and mental health. Strengths", "Kind to younger children; keeps a promise; calms herself by drawing."),
    ("2.7 Need N4",
     "When an adult she knows is away, or plans change, Jessamy fears that people are leaving for good. She hid or left the room in 11 lessons in the summer term of 2026, nine of them cover lessons, and was then away from learning for 30 minutes on average (school record, 17 July 2026)."),
    ("2.8 Preparing for adult life. Need N5",
     "She has not yet travelled anywhere without an adult, used a timetable or told a stranger about her epilepsy (mentor’s checklist, 9 September 2026)."),
    ("2.9 Sensory and physical", "No need identified: movement and handwriting were looked at on 25 June 2026 (occupational therapist), and sight and hearing tested in May 2026."),
)  # fmt: skip
E = (
    ("O1", "Employment and further learning",
     "By July 2028 Jessamy stops and checks an instruction of three parts, and then carries it out, in eight lessons out of ten. In July 2026: one part. Step: two parts by July 2027. (N1, N3)"),
    ("O2", "Employment and further learning",
     "By July 2028 she reads a page about plants, history or science and answers five “why” questions out of six. In June 2026: one. Step: three by July 2027. It is what the college’s level 2 course asks for. (N2)"),
    ("O3", "Health",
     "By July 2028 she keeps her own seizure diary, takes her medicine on her own reminder on 27 days out of 28, and tells a new adult in two sentences what to do. In September 2026 her carer did all three. Step: the diary by April 2027. (N3, N6)"),
    ("O4", "Friends and community",
     "By July 2028, when a teacher is away or a plan changes, she uses her own signal and is back at work inside five minutes in nine lessons out of ten. In summer 2026 it took 30 minutes. Step: ten minutes by July 2027. (N4)"),
    ("O5", "Independent living",
     "By July 2028 she goes to town and back on the number 9 bus with a friend, with her phone and her card, on ten Saturdays. In September 2026 she had not done it. Step: with the travel trainer two seats behind by July 2027. (N5)"),
    ("O6", "Community (care)",
     "By July 2028 she goes to a weekly group out of school that she has picked, and one weekend camp, with the seizure plan followed by the people there. In September 2026 it was one afternoon a month. Step: fortnightly by July 2027. (N7)"),
)  # fmt: skip
F = (
    ("6.1 Teaching", (
        "Before science, history and English on three mornings a week a higher level teaching assistant, who has done the therapist’s two-day course in Word Aware, takes Jessamy and one other pupil for 20 minutes over the five words that are coming, with drawings. 38 weeks a year. (N1; O1)",
        "Inference reading: a specialist teacher (level 7 diploma in specific learning difficulties) with a group of three, 45 minutes twice a week, 36 weeks a year. These lessons and a half-hour of help with homework on Wednesdays, also with that teacher and group, have replaced French since September 2026. (N2; O2)",
        "Every subject teacher gives her a one-page drawn summary at the start of the lesson and asks her for the answer to a question shown to her two minutes beforehand. The specialist teacher checks five of these pages each half-term, which takes her an hour. (N1, N2, N3; O1, O2)",
        "In tests and mocks from January 2027, and then in her GCSEs: 25% more time, a reader where reading itself is not examined, a ten-minute stop in each hour that does not count, and a room to herself with the teaching assistant. The SENCO applies to the boards by February 2028. (N1, N2, N3; O2)",
    )),
    ("6.2 Therapy", (
        "A speech and language therapist (HCPC registered) sees Jessamy one-to-one for 40 minutes a week, 30 weeks a year: sorting and linking words, noticing that a message has been lost, asking for it again. On top of that she spends one hour each half-term with the teachers whose subjects are hardest and two hours a year on her review. (N1, N3; O1)",
        "Dramatherapy about comings and goings: an HCPC registered dramatherapist, one-to-one, 50 minutes a week in the studio, 32 weeks a year; one hour each term with the foster carers and mentor. (N4; O4)",
    )),
    ("6.3 People around her in school", (
        "A teaching assistant (level 3; certificate in seizures and emergency medicine, renewed each September) sits within two metres of her in 16 lessons of an hour a week: all science, technology, PE, English and mathematics, and walks with her on the stairs. One-to-one, 38 weeks a year. After each absence they tell her in one sentence what was said, and tick the tally. (N1, N3; O1, O3)",
        "Her learning mentor (level 5 diploma in trauma-informed practice) meets her one-to-one at 8.40 on Mondays for 30 minutes and at 2.30 on Fridays for 20, 38 weeks a year. They draw the week’s map, with the face of anyone who will be covering. If a teacher is away on the day the mentor messages her before 8.30. (N4; O4)",
        "When Jessamy lays her green card on the desk she goes to the art store, where the mentor or the teaching assistant stays with her for five minutes and then walks back with her. This holds in all 25 lessons a week. (N4; O4)",
        "Board games and cards on Tuesday and Thursday lunchtimes, 35 minutes, a group of six with a youth worker (JNC qualified), 38 weeks a year; they practise joining in and disagreeing. (N1, N4; O4)",
        "Home and school book: five minutes each afternoon in which the teaching assistant and Jessamy write down absences, sleepiness and one good thing; her carer writes back in the morning. (N3, N4; O3)",
    )),
    ("6.4 Rooms and equipment", (
        "A couch with her blanket in the room beside reception. After a convulsive seizure the teaching assistant stays with her there for 40 minutes, in the dark if she points to the lamp. (N3; O3)",
        "In science her bench is the one away from the burners; in food lessons she has an induction ring and a table at the end. In swimming, six weeks each summer, a lifeguard-qualified assistant is in the water with her, one-to-one, for the whole 45 minutes. (N3; O3)",
        "A reading pen, and a tablet that records a lesson and turns it into text, to keep with her every day. The network technician checks both on the first Friday of the month. (N1, N2, N3; O1, O2)",
    )),
    ("6.5 Preparing for adult life", (
        "Travel training with a qualified travel trainer: one-to-one, 60 minutes a week from January to July 2027, 20 weeks, on the number 9 bus, with what to do if she has a seizure. (N5; O5)",
        "A careers adviser (level 6) sees her for 45 minutes each term, and in May 2027 she has two full days at a plant nursery with her teaching assistant. (N5; O1, O2)",
        "Looking-after-myself lessons: cooking, money, telling people about epilepsy. A life skills tutor (level 4) with four pupils, one hour a week in the flat, 36 weeks a year, in place of one of her two PE hours from January 2027; she swims on Saturdays as well. (N3, N5; O3, O5)",
    )),
    ("6.6 What her teachers learn", (
        "Two hours each September for all who teach her: the speech and language therapist on language (one hour), and the educational psychologist on loss and change (one hour). (N1, N4; O1, O4)",
    )),
)  # fmt: skip
K = (
    ("A1", "Jessamy’s own views", "Jessamy, with her learning mentor", "8 September 2026"),
    ("A2", "(a) Mother’s contribution", "Mother", "4 September 2026"),
    ("A3", "(a) Foster carers’ contribution", "Foster carers", "7 September 2026"),
    ("A4", "(b) School’s advice", "Head teacher, Thornleigh Academy", "14 July 2026"),
    ("A5", "(b) Reading assessment", "Specialist teacher", "18 June 2026"),
    ("A6", "(c) Medical advice", "Consultant paediatrician (epilepsy)", "6 July 2026"),
    ("A7", "(d) Psychological advice", "Educational psychologist", "29 June 2026"),
    ("A8", "(e) Social care advice", "Social worker, children in care team", "17 July 2026"),
    ("A9", "(f) Speech and language therapy", "Speech and language therapist", "2 July 2026"),
    ("A10", "(f) Occupational therapy screening", "Occupational therapist", "25 June 2026"),
    ("A11", "(f) Virtual school’s note and personal education plan", "Virtual school head", "15 September 2026"),
    ("A12", "(g) Advice on preparing for adult life", "Careers adviser", "10 July 2026"),
    ("A13", "(h) Person Jessamy and her mum asked for", "Greenhouse volunteer", "16 July 2026"),
    ("A14", "Individual health care plan", "Children’s epilepsy nurse", "14 September 2026"),
)  # fmt: skip


def _bar(by: Author, text: str) -> None:
    by.at("")
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    banner(table, text, fill="D9E2C5")
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Jessamy Roskilly, amended final plan", "Version 5, 20 November 2026. Official: sensitive")  # fmt: skip
    by.heading("Jessamy’s Education, Health and Care Plan", 0)
    by.cover(
        ("Full name", "Jessamy Roskilly"), ("Born", "3 June 2013"), ("She is called", "Jess or Jessamy (she/her)"),
        ("School year", "Year 9"), ("Looked after by", "the Council"), ("Main type of need", "Speech, language and communication needs"),
        ("Plan first made", "28 November 2022"), ("Last review decided", "17 October 2025"),
        ("Invitations and papers for this review sent", "24 August 2026"), ("Review meeting", "10 September 2026"),
        ("Report of the meeting sent", "22 September 2026"), ("Decision and proposed changes sent", "6 October 2026"),
        ("Amended final plan", "20 November 2026"), ("Next review to be finished by", "5 October 2027"),
        ("Signed on behalf of the Council", "Tamar Ellery, SEND Manager, 20 November 2026"),
    )  # fmt: skip
    by.rows(("Part", "What it holds", "Section"), INDEX, labels=(0, 1, 2))
    by.paper.doc.add_page_break()
    _bar(by, "THIS IS ME")
    by.at("A").heading("1. This is Jessamy (Section A)")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    _bar(by, "STRENGTHS, NEEDS AND OUTCOMES")
    by.at("B").heading("2. Special educational needs (Section B)")
    by.labelled(*B)
    by.at("C").heading("3. Health needs (Section C)")
    by.labelled(
        ("3.1 Need N6", "Epilepsy, with daily absences and two convulsive seizures of more than five minutes, in February and May 2026 (consultant paediatrician, 6 July 2026). Her medicine makes her slow until about ten in the morning, so she takes in least in first lessons. The individual health care plan of 14 September 2026 is attached as A14."),
    )  # fmt: skip
    by.at("D").heading("4. Social care needs (Section D)")
    by.labelled(
        ("4.1 Need N7", "Jessamy cannot yet join a club, stay away overnight or be out with friends unless somebody there can give her emergency medicine, and she has had little practice at it (social worker, 17 July 2026). Jessamy and her mum agreed to this paragraph on 10 September 2026."),
        ("4.2 Adult care", "On 10 September 2026 the social worker looked at whether to ask for an adult care assessment. It is too early to tell, and will be decided at the Year 10 review, by October 2027."),
    )  # fmt: skip
    by.at("E").heading("5. Outcomes (Section E)")
    by.rows(("No.", "Area of adult life", "Outcome"), E, labels=(0,))
    by.labelled(
        ("5.1 Checking", "The SENCO, the mentor and Jessamy set targets for each half-term. The SENCO gathers the teachers’ notes every three weeks, and goes over them with Jessamy and her carers each term at the personal education plan meeting. The social worker reports on O6 every six months. The Council reviews all six once a year."),
        ("5.2 Moves that are coming", "Options for Year 10: taster lessons in horticulture in February 2027, choices by 26 March 2027, and a meeting with her new teachers on 8 July 2027. College: two visits a year from Year 10, and a plan for the move at the autumn review of 2028. Health: the epilepsy nurse begins “Ready Steady Go” with her in January 2028, for the move to adult clinic at 18."),
    )  # fmt: skip
    _bar(by, "PROVISION")
    by.at("F").heading("6. Special educational provision (Section F)")
    for title, items in F:
        by.heading(title, 2)
        by.bullets(*items)
    by.at("G").heading("7. Health provision (Section G)")
    by.bullets(
        "A children’s epilepsy nurse (registered, children’s branch) sees Jessamy at home or school for 45 minutes three times a year: diary, medicine, side effects, questions. (N6; O3)",
        "The same nurse teaches the six staff who are with her, and her support worker, about seizures and buccal midazolam for two hours every September, and signs their certificates. (N6; O3, O6)",
        "Consultant paediatrician’s epilepsy clinic, 30 minutes every four months. (N6; O3)",
        "Looked-after children’s nurse: a health assessment of one hour, once a year, in March. (N6; O3)",
    )  # fmt: skip
    by.labelled(("7.1 Agreement", "The integrated care board agreed to these on 4 November 2026 (designated clinical officer)."))  # fmt: skip
    by.at("H1").heading("8. Social care provision")
    by.heading("8.1 Section H1: under the Chronically Sick and Disabled Persons Act 1970", 2)
    by.text("A support worker (level 3, certificate in emergency medicine) is with Jessamy one-to-one at Guides for two hours every Thursday evening, 38 weeks a year, and for four hours on one Saturday each month, 12 a year, in town or swimming. (N7; O5, O6)")  # fmt: skip
    by.at("H2").heading("8.2 Section H2: other social care provision", 2)
    by.text(
        "An independent visitor takes Jessamy out for four hours once a month, twelve times a year. (N7; O6)",
        "Her support worker (level 3, as in 8.1) stays at one Guide camp a year, two nights, sleeping in the next tent. (N7; O6)",
    )  # fmt: skip
    _bar(by, "SCHOOL, MONEY AND ADVICE")
    by.at("I").heading("9. School (Section I)")
    by.text("Thornleigh Academy, a mainstream secondary academy.")
    by.at("J").heading("10. Personal budget (Section J)")
    by.text("There is no personal budget. It was explained to Jessamy, her mum and her carers on 10 September 2026 and none was asked for.")  # fmt: skip
    by.at("K").heading("11. Advice and information (Section K)")
    by.rows(("No.", "Kind of advice", "Author", "Date"), K)
    by.text("All fourteen are attached in this order. Her teachers’ views are in A4.")


PLAN = Unseen(
    name="jessamy",
    style="decimal paragraphs under four coloured bars, provision by kind in bullets",
    born=dt.date(2013, 6, 3),
    write=write,
)
