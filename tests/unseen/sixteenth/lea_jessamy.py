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
     "Jessamy talked to her learning mentor on 3 and 8 September 2026, with picture cards and felt pens. The mentor wrote down what she said and read it back. Her own words are inside quotation marks; the rest is the mentor’s summary."),
    ("1.2 What she enjoys and is good at",
     "Jessamy draws and paints, above all plants, and her seed-head print hung in the town library in June 2026. She looks after the school greenhouse. “I’m patient with things that grow.” Her form tutor says that she is loyal and funny."),
    ("1.3 What she wants from life",
     "“I want to grow flowers and sell them, like have a stall and then a shop. I’d live in a flat over it with a cat, near my foster mum so I can go for Sunday dinner.” She would like to help at the community garden and go on seeing her mum. This year she hopes to go to Guide camp."),
    ("1.4 School, and what comes after",
     "Best: art and the greenhouse. Worst: being asked things in front of people. She looked round the land-based college in July 2026 and liked the glasshouses. She wants to do horticulture in Year 10."),
    ("1.5 Friends",
     "She has two friends in her form and messages them each night. “They know what to do and they don’t make a thing of it.”"),
    ("1.6 Doing things herself",
     "Jessamy makes pasta, washes her own hair and looks after her pocket money. She wants to go to town on the bus with a friend, and to have her own key."),
    ("1.7 Her health, as she tells it",
     "“It’s like somebody skips the video forward and I don’t know what I missed.” The tablets make her sleepy till about ten. After a big seizure she wants her blanket and no talking."),
    ("1.8 What has happened so far",
     "Jessamy was born in Exeter in 2013 and has lived with the same foster family since March 2020. Her first plan, for her language, was made in November 2022. The epilepsy was found in October 2024, just after she began at Thornleigh Academy. She asks that nothing else is put here."),
    ("1.9 How to talk with Jessamy, and how she takes part in decisions",
     "Face her, say her name, give one short sentence at a time and draw the key word. She tells people things best while her hands are busy. A shrug means she has not followed; a thumb up means yes; turning her bracelet means stop. For a decision, show her two or three choices on cards the day before, and go through them again with her mentor and her foster mum."),
    ("1.10 What her mum thinks and hopes",
     "Mum spoke with the social worker by telephone on 4 September 2026. Mum’s view is that school has been good to her. She worries about the seizures. She hopes Jessamy will have work with plants, a home of her own and people who stick by her."),
    ("1.11 What her foster carers and social worker think",
     "Her foster carers (at home, 7 September 2026) say that she hides not understanding by smiling, and hope she will always stay in touch. Her social worker (10 September 2026) says that Jessamy knows her own mind. The Council shares parental responsibility with her mum. Her personal education plan was reviewed on 15 September 2026."),
)  # fmt: skip
B = (
    ("2.1 Communication and interaction. Strengths",
     "With a picture in front of her she can explain how to graft a plant."),
    ("2.2 Need N1",
     "Developmental language disorder. Jessamy follows one sentence of about eight words and loses a second one said straight after it; new words take her ten or more meetings before she uses them. Her core language score is 68, where most people score from 85 to 115 (CELF-5, speech and language therapist, 2 July 2026). In discussion she copies her neighbour."),
    ("2.3 Cognition and learning. Strengths", "She is at the level of her class in reading, art and number, and remembers what she has drawn."),
    ("2.4 Need N2",
     "Absence seizures of 10 to 20 seconds, as many as six in a lesson, take away parts of what is said (staff tally, 8–19 June 2026). Afterwards she carries on with the wrong task."),
    ("2.5 Social, emotional and mental health. Strengths", "Kind to younger children; keeps a promise; calms herself by drawing."),
    ("2.6 Need N3",
     "When an adult she knows is away, or plans change, Jessamy fears that people are leaving for good. She hid or left the room in 11 lessons in the summer term of 2026, for 30 minutes on average (school record, 17 July 2026)."),
    ("2.7 Preparing for adult life. Need N4",
     "She has not yet travelled anywhere without an adult, used a timetable or told a stranger about her epilepsy (mentor’s checklist, 9 September 2026)."),
    ("2.8 Sensory and physical", "No need identified: movement, sight and hearing were checked in May 2026 (school nurse)."),
)  # fmt: skip
E = (
    ("O1", "Employment and further learning",
     "By July 2028 Jessamy stops and checks an instruction of three parts, and then carries it out, in eight lessons out of ten. In July 2026: one part. Step: two parts by July 2027. (N1, N2)"),
    ("O2", "Health",
     "By July 2028 she keeps her own seizure diary, takes her medicine on her own reminder on 27 days out of 28, and tells a new adult in two sentences what to do. In September 2026 her carer did all three. Step: the diary by April 2027. (N2, N5)"),
    ("O3", "Friends and community",
     "By July 2028, when a teacher is away or a plan changes, she uses her own signal and is back at work inside five minutes in nine lessons out of ten. In summer 2026 it took 30 minutes. Step: ten minutes by July 2027. (N3)"),
    ("O4", "Independent living",
     "By July 2028 she goes to town and back on the number 9 bus with a friend, on ten Saturdays. In September 2026 she had not done it. Step: with the travel trainer two seats behind by July 2027. (N4)"),
    ("O5", "Community (care)",
     "By July 2028 she goes to a weekly group out of school that she has picked, and one weekend camp. In September 2026 it was one afternoon a month. Step: fortnightly by July 2027. (N6)"),
)  # fmt: skip
F = (
    ("6.1 Teaching", (
        "Before science, history and English on three mornings a week a higher level teaching assistant, who has done the therapist’s two-day course in Word Aware, takes Jessamy and one other pupil for 20 minutes over the five words that are coming, with drawings. 38 weeks a year. (N1; O1)",
        "In tests and mocks from January 2027, and then in her GCSEs: 25% more time, a ten-minute stop in each hour that does not count, and a room to herself with the teaching assistant. The SENCO applies to the boards by February 2028. (N1, N2; O1)",
    )),
    ("6.2 Therapy", (
        "A speech and language therapist (HCPC registered) sees Jessamy one-to-one for 40 minutes a week, 30 weeks a year: sorting and linking words, noticing that a message has been lost, asking for it again. She also spends one hour each half-term with the teachers whose subjects are hardest. (N1, N2; O1)",
        "Dramatherapy about comings and goings: an HCPC registered dramatherapist, one-to-one, 50 minutes a week in the studio, 32 weeks a year; one hour each term with the foster carers. (N3; O3)",
    )),
    ("6.3 People around her in school", (
        "A teaching assistant (level 3; certificate in seizures and emergency medicine, renewed each September) sits within two metres of her in 16 lessons of an hour a week: all science, technology, PE, English and mathematics. One-to-one, 38 weeks a year. After each absence they tell her in one sentence what was said, and tick the tally. (N1, N2; O1, O2)",
        "Her learning mentor (level 5 diploma in trauma-informed practice) meets her one-to-one at 8.40 on Mondays for 30 minutes, 38 weeks a year, to draw the week’s map with the face of anyone who will be covering. If a teacher is away on the day the mentor messages her before 8.30. (N3; O3)",
        "When Jessamy lays her green card on the desk, in any lesson, she goes to the art store; the mentor or the teaching assistant stays with her for five minutes and walks back with her. (N3; O3)",
        "Board games on Tuesday and Thursday lunchtimes, 35 minutes, a group of six with a youth worker (JNC qualified), 38 weeks a year. (N1, N3; O3)",
    )),
    ("6.4 Rooms and equipment", (
        "A couch with her blanket in the room beside reception. After a convulsive seizure the teaching assistant stays with her there for 40 minutes. In science her bench is the one away from the burners. (N2; O2)",
        "A tablet that turns a recorded lesson into text, to keep with her every day. The network technician checks it on the first Friday of the month. (N1, N2; O1)",
    )),
    ("6.5 Preparing for adult life", (
        "Travel training with a qualified travel trainer: one-to-one, 60 minutes a week from January to July 2027, 20 weeks, on the number 9 bus, with what to do if she has a seizure. (N4; O4)",
        "A careers adviser (level 6) sees her one-to-one for 45 minutes each term, and in May 2027 she has two full days at a plant nursery with her teaching assistant. (N4; O1)",
    )),
)  # fmt: skip
K = (
    ("A1", "Jessamy’s own views", "Jessamy, with her learning mentor", "8 September 2026"),
    ("A2", "(a) Mother’s contribution", "Mother", "4 September 2026"),
    ("A3", "(a) Foster carers’ contribution", "Foster carers", "7 September 2026"),
    ("A4", "(b) School’s advice", "Head teacher, Thornleigh Academy", "14 July 2026"),
    ("A5", "(c) Medical advice", "Consultant paediatrician (epilepsy)", "6 July 2026"),
    ("A6", "(d) Psychological advice", "Educational psychologist", "29 June 2026"),
    ("A7", "(e) Social care advice", "Social worker, children in care team", "17 July 2026"),
    ("A8", "(f) Speech and language therapy", "Speech and language therapist", "2 July 2026"),
    ("A9", "(g) Preparing for adult life", "Careers adviser", "10 July 2026"),
    ("A10", "(h) Person Jessamy and her mum asked for", "Greenhouse volunteer", "16 July 2026"),
    ("A11", "Individual health care plan", "Children’s epilepsy nurse", "14 September 2026"),
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
        ("3.1 Need N5", "Epilepsy, with daily absences and two convulsive seizures of more than five minutes, in February and May 2026 (consultant paediatrician, 6 July 2026). Her medicine makes her slow until about ten, so first lessons suffer. The individual health care plan of 14 September 2026 is attached as A11."),
    )  # fmt: skip
    by.at("D").heading("4. Social care needs (Section D)")
    by.labelled(
        ("4.1 Need N6", "Jessamy cannot yet join a club, stay away overnight or be out with friends unless somebody there can give her emergency medicine, and she has had little practice at it (social worker, 17 July 2026). Jessamy and her mum agreed to this paragraph on 10 September 2026."),
        ("4.2 Adult care", "On 10 September 2026 the social worker looked at whether to ask for an adult care assessment. It is too early to tell, and will be decided at the Year 10 review, by October 2027."),
    )  # fmt: skip
    by.at("E").heading("5. Outcomes (Section E)")
    by.rows(("No.", "Area of adult life", "Outcome"), E, labels=(0,))
    by.labelled(
        ("5.1 Checking", "The mentor and Jessamy set targets for each half-term. The SENCO goes over the teachers’ notes with Jessamy and her carers each term, and the social worker reports on O5 every six months. The Council reviews all five once a year."),
        ("5.2 Moves that are coming", "Options for Year 10: taster lessons in February 2027, choices by 26 March 2027. College: two visits a year from Year 10, and a plan for the move at the autumn review of 2028. Health: the epilepsy nurse begins to prepare her for adult clinic in January 2028."),
    )  # fmt: skip
    _bar(by, "PROVISION")
    by.at("F").heading("6. Special educational provision (Section F)")
    for title, items in F:
        by.heading(title, 2)
        by.bullets(*items)
    by.at("G").heading("7. Health provision (Section G)")
    by.bullets(
        "A children’s epilepsy nurse (registered, children’s branch) sees Jessamy at home or school for 45 minutes three times a year: diary, medicine, side effects, questions. (N5; O2)",
        "The same nurse teaches the six staff who are with her, and her support worker, about seizures and buccal midazolam for two hours every September, and signs their certificates. (N5; O2, O5)",
        "Consultant paediatrician’s epilepsy clinic, 30 minutes every four months. (N5; O2)",
    )  # fmt: skip
    by.labelled(("7.1 Agreement", "The integrated care board agreed to these on 4 November 2026 (designated clinical officer)."))  # fmt: skip
    by.at("H1").heading("8. Social care provision")
    by.heading("8.1 Section H1: under the Chronically Sick and Disabled Persons Act 1970", 2)
    by.text("A support worker (level 3, certificate in emergency medicine) is with Jessamy one-to-one at Guides for two hours every Thursday evening, 38 weeks a year, and for four hours on one Saturday each month, 12 a year, in town or swimming. (N6; O4, O5)")  # fmt: skip
    by.at("H2").heading("8.2 Section H2: other social care provision", 2)
    by.text(
        "An independent visitor takes Jessamy out for four hours once a month, twelve times a year. (N6; O5)",
        "Her support worker (level 3, as in 8.1) stays at one Guide camp a year, two nights, sleeping in the next tent. (N6; O5)",
    )  # fmt: skip
    _bar(by, "SCHOOL, MONEY AND ADVICE")
    by.at("I").heading("9. School (Section I)")
    by.text("Thornleigh Academy, a mainstream secondary academy.")
    by.at("J").heading("10. Personal budget (Section J)")
    by.text("There is no personal budget. It was explained to Jessamy, her mum and her carers on 10 September 2026 and none was asked for.")  # fmt: skip
    by.at("K").heading("11. Advice and information (Section K)")
    by.rows(("No.", "Kind of advice", "Author", "Date"), K)
    by.text("All eleven are attached in this order.")


PLAN = Unseen(
    name="jessamy",
    style="decimal paragraphs under four coloured bars, provision by kind in bullets",
    born=dt.date(2013, 6, 3),
    write=write,
)
