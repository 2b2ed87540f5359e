"""Leopoldine, seven: an autistic girl with hearing aids, in a shire county's draft, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Full name", "Leopoldine Ashcombe-Reid (she/her)"),
    ("Born", "3 May 2019"),
    ("National Curriculum year", "Year 3"),
    ("School attended now", "Marlpit Copse Primary School, since September 2023"),
    ("Languages", "English; she is learning British Sign Language"),
    ("Main type of need", "Autism"),
    ("Further type of need", "Hearing impairment"),
    ("Parental responsibility", "Leopoldine’s mother and father"),
    ("Status", "DRAFT, version 1"),
    ("We received the request", "31 July 2026"),
    ("We told the family we would assess", "4 September 2026"),
    ("We asked for advice", "4 September 2026"),
    ("Advice was due", "16 October 2026"),
    ("Last advice reached us", "8 October 2026"),
    ("Draft sent to the family", "13 November 2026"),
    ("Family’s comments welcome until", "30 November 2026"),
    ("Final plan due", "18 December 2026"),
)  # fmt: skip
SAYS = (
    ("Playing", "“I like snails. I’ve got nine. I draw maps of where they went.”"),
    ("What she is good at", "“I’m good at spirals. And finding things that are tiny.”"),
    ("School", "“Best is clay. Worst is the dinner hall. It goes boom and then I can’t find the words.”"),
    ("Friends", "“A boy in my class holds the torch for me. I would like two friends.”"),
    ("Keeping well", "“When my ears are tired I want a dark corner and hot chocolate.”"),
    ("Doing it herself", "“I put my hearing aids in with nobody. I want to buy a stamp with nobody too.”"),
    ("Soon", "“I want to show my snails to the class. I want to go to the big school with the pond.”"),
    ("One day", "“I want to work in a museum with a thousand drawers. I’ll live in a house with a wall that snails like, next door to Mum, and have a snail club with people in it.”"),
)  # fmt: skip
COMMUNICATION = (
    "Say her name. Wait until she looks up. Face her, two steps away, in good light. Say one short sentence with a picture or a sign. Then count to ten.",
    "She answers in short sentences and signs. A nod with flat hands is yes. Hands over her ears is no. A chair turned round is stop.",
    "For a decision, give her two photographs. A quiet room, one grown-up and a morning suit her best. Ask again the next day.",
)  # fmt: skip
PARENTS = (
    "Their views: “She notices what the rest of us walk past. She is very funny. Our worry is that people think she is ignoring them. She has not heard.”",
    "Their hopes: “We hope for college if she wants it, work that she is curious about, and a front door of her own not far from ours. Above all, friends who wait for her.”",
)  # fmt: skip
HISTORY = "Leopoldine was born in May 2019. Her hearing loss was found in June 2022. She started Reception in September 2023. Autism was diagnosed in March 2025."
B = (
    ("Communication and interaction", (
        ("Strengths", "Leopoldine tells long, true stories about what she has seen."),
        ("Need B1", "Leopoldine is autistic. She talks happily with adults but does not yet start or join a game. In four playtimes watched between 14 and 25 September 2026 she started none and left five (speech and language therapist, 2 October 2026)."),
        ("Need B2", "She follows an instruction that has two parts. When there were three she lost the last in nine tries out of 12. With pictures or signs she lost it in four (same report). She knows 40 signs of British Sign Language."),
    )),
    ("Cognition and learning", (
        ("Strengths", "Her sums are quick and right (headteacher, 1 October 2026)."),
        ("Need B3", "Leopoldine reads a page smoothly but misses reasons and feelings. On a Year 2 story she answered eight of ten “what” questions and three of ten “why” questions (educational psychologist, 6 October 2026)."),
    )),
    ("Social, emotional and mental health", (
        ("Strengths", "She is calm when she has seen the plan for the day."),
        ("Need B4", "A change of room or adult that nobody has shown her frightens her. She hid under a table 11 times between 7 September and 2 October 2026, for six to 15 minutes each time (educational psychologist, 6 October 2026)."),
    )),
    ("Sensory and physical", (
        ("Strengths", "Her hands are steady. She threads a needle."),
        ("Need B5", "Leopoldine has a moderate hearing loss in both ears and wears two hearing aids. In a quiet room she repeated 94% of words. In classroom noise she repeated 58%, and from four metres away 41% (speech test, qualified teacher of the deaf, 25 September 2026)."),
        ("Need B6", "Listening tires her, and echo hurts. She took both aids out in the dinner hall on 13 of 15 days in September 2026. After dinner her score in the same quiet test fell from 94% to 76% (same report)."),
        ("Need B7", "She cannot yet tell that a battery is flat, and does not tell the speaker that she has missed something. She did so at none of 12 chances on 23 September 2026 (same report)."),
    )),
)  # fmt: skip
E_HEAD = (
    "Outcome",
    "Why it matters (Section A)",
    "Steps on the way",
    "Who measures, and how often",
)
E = (
    ("Communication and interaction", (
        ("E1 (need B1). By July 2028 Leopoldine asks another child to play, or joins a game, and stays ten minutes, at three playtimes out of five.", "“I would like two friends.”", "One playtime out of five by July 2027.", "Teaching assistant, one week each half-term."),
        ("E2 (need B2). By July 2028 Leopoldine carries out an instruction with four parts in eight tries out of ten. She knows 150 signs.", "She wants to buy a stamp by herself.", "Three parts, and 90 signs, by July 2027.", "Speech and language therapist, once a term."),
    )),
    ("Cognition and learning", (
        ("E3 (need B3). By July 2028 Leopoldine answers eight of ten “why” questions on a Year 4 text.", "Her museum, and showing her snails.", "Six of ten on a Year 3 text by July 2027.", "Class teacher, every half-term."),
    )),
    ("Social, emotional and mental health", (
        ("E4 (need B4). By July 2028 Leopoldine moves to a changed room or adult within two minutes, at nine changes out of ten.", "Important for her: the big school has many rooms.", "Six changes out of ten by July 2027.", "Teaching assistant, monthly."),
    )),
    ("Sensory and physical", (
        ("E5 (needs B5 and B6). By July 2028 Leopoldine wears both hearing aids for the whole school day, four days out of five.", "“I can’t find the words.”", "Three days out of five by July 2027.", "Teacher of the deaf, from the aids’ log, each half-term."),
        ("E6 (need B7). By July 2028 Leopoldine changes a battery alone, and tells the speaker when she has missed something, at eight chances out of ten. She buys a stamp alone.", "“I want to buy a stamp with nobody too.”", "Four chances out of ten by July 2027.", "Teacher of the deaf, one lesson each half-term."),
    )),
    ("Home", (
        ("E7 (need D1). By March 2027 Leopoldine wakes and goes to the front door by herself when the alarm sounds, at both of two night practices.", "Important for her: being safe, and one day her own house.", "One practice by the end of January 2027.", "Her parents, after each practice."),
    )),
)  # fmt: skip
F_HEAD = ("Item, need and outcome", "What is done", "Who does it, and their training", "How long and how often", "Where, and with how many")  # fmt: skip
F = (
    ("F1: B1 for E1", "Leads a game that Leopoldine picks. Shows her how to ask, wait and swap.", "A teaching assistant (level 3), trained in F2", "25 minutes, three times a week, 38 weeks a year", "Library or playground; group of four: Leopoldine and three classmates"),
    ("F2: B1 and B2 for E1 and E2", "Teaches joining in, and holding an instruction in mind with pictures and signs. Apart from that, trains the assistants in F1 and F4.", "A speech and language therapist registered with the Health and Care Professions Council", "40 minutes every week, 36 weeks a year; training of three hours every September; review of one hour a term", "Therapy room; one-to-one"),
    ("F3: B2 for E2", "Teaches British Sign Language, beginning with the week’s lesson words.", "A deaf sign language tutor (British Sign Language level 6)", "30 minutes every week, 36 weeks a year", "Studio; group of four: Leopoldine and three classmates"),
    ("F4: B2 and B3 for E2 and E3", "Draws each instruction as numbered pictures beside Leopoldine and checks it back with her.", "A second teaching assistant (level 3), trained in F2", "Two hours every morning in English and mathematics, 38 weeks a year", "Classroom, one-to-one at her table"),
    ("F5: B3 for E3", "Teaches “why” with picture stories: who knows what, and who feels what.", "The class teacher, coached by the educational psychologist for two hours each term", "20 minutes, four times a week, 38 weeks a year", "Corner of the classroom; group of four"),
    ("F6: B4 for E4", "Goes through the picture timetable with her. Shows a red card and a photograph before each change and walks over with her.", "The teaching assistant in F4, trained by the educational psychologist for two hours every September", "Five minutes every morning and three minutes before each change, 38 weeks a year", "Classroom; one-to-one"),
    ("F7: B5 and B7 for E5 and E6", "Teaches listening, repair phrases and care of her hearing aids; every fourth visit is to the post office. Apart from that, trains the class teacher, both assistants and three lunchtime supervisors.", "A qualified teacher of the deaf (mandatory qualification)", "60 minutes every fortnight, 19 visits a year; training of two hours every September and one hour every January", "Quiet room and post office; one-to-one"),
    ("F8: B5 for E5", "Equipment: a radio aid with a touchscreen microphone, worn by whoever teaches and passed to each child who speaks. The council’s sensory service supplies and repairs it.", "The class teacher wears it; the assistant in F4, trained in F7, checks it and both aids", "All lessons; a check of five minutes every morning, 38 weeks a year", "Every room in which her class of 28 is taught"),
    ("F9: B6 for E5", "Eats with Leopoldine away from the hall. Sits with her for two listening rests with clay.", "The teaching assistant in F1, trained in F7", "Dinner of 25 minutes every day; two rests of ten minutes every day, 38 weeks a year", "Studio with carpet and curtains; group of three at dinner, one-to-one at rest"),
)  # fmt: skip
K_HEAD = ("Number", "Kind of advice", "Written by", "Date", "Attached as")
K = (
    ("K1", "(a) Leopoldine’s views", "Leopoldine", "22 September 2026", "Appendix 1"),
    ("K2", "(a) Parents’ views", "Her mother and father", "24 September 2026", "Appendix 2"),
    ("K3", "(b) Educational", "Headteacher, after consulting the qualified teacher of the deaf", "1 October 2026", "Appendix 3"),
    ("K4", "(c) Medical", "Community paediatrician", "30 September 2026", "Appendix 4"),
    ("K5", "(c) Medical", "Paediatric audiologist", "29 September 2026", "Appendix 5"),
    ("K6", "(d) Psychological", "Educational psychologist", "6 October 2026", "Appendix 6"),
    ("K7", "(e) Social care", "Social worker, disabled children’s team", "8 October 2026", "Appendix 7"),
    ("K8", "(f) Hearing", "Qualified teacher of the deaf", "25 September 2026", "Appendix 8"),
    ("K9", "(f) Speech and language", "Speech and language therapist", "2 October 2026", "Appendix 9"),
    ("K10", "(h) Asked for by her parents", "Leader of the wildlife group", "3 October 2026", "Appendix 10"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Leopoldine Ashcombe-Reid · DRAFT plan", "Draft version 1 · 13 November 2026")
    by.bold("HARNSHIRE COUNTY COUNCIL · Children, Families and Learning", 16)
    by.heading("Education, Health and Care Plan: DRAFT", 0)
    by.cover(*COVER)
    by.at("A").heading("Section A: What Leopoldine and her parents think, enjoy and hope for")
    by.heading("How we found out", 2)
    by.text(
        "The assessment officer sat with Leopoldine for 40 minutes on 22 September 2026. They sorted photographs. The officer wrote her words down and read them back. Her mother and father spoke by video on 24 September 2026. Words in quotation marks are exactly theirs."
    )
    by.heading("What Leopoldine says", 2)
    by.labelled(*SAYS)
    by.heading("How to talk with Leopoldine and decide with her", 2)
    by.text(*COMMUNICATION)
    by.heading("What her mother and father say", 2)
    by.text(*PARENTS)
    by.heading("Her story so far", 2)
    by.text(HISTORY)
    by.at("B").heading("Section B: Leopoldine’s special educational needs")
    for area, pairs in B:
        by.heading(area, 2)
        by.labelled(*pairs)
    by.at("C").heading("Section C: Health needs that go with her special educational needs")
    by.labelled(
        ("Need C1", "Leopoldine has a permanent sensorineural hearing loss of 48 decibels in both ears. Aids that drift out of tune lose her the sense of a lesson (paediatric audiologist, 29 September 2026)."),
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.labelled(
        ("Need D1", "Leopoldine takes her aids out at night. At home on 28 September 2026 she slept through the smoke alarm twice (social worker, 8 October 2026).")
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    for area, rows in E:
        by.heading(area, 2)
        by.rows(E_HEAD, rows)
    by.heading("Shorter targets and checking", 2)
    by.text(
        "The class teacher and the teacher of the deaf set short-term targets with Leopoldine every half-term. They go through the counts with her parents once a term. The council reviews every outcome each year."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.rows(F_HEAD, F)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "G1 (need C1, outcome E5). A paediatric audiologist tests Leopoldine’s hearing and sets both aids for 60 minutes every six months, at the children’s hearing clinic.",
        "The designated clinical officer agreed this section for the integrated care board on 10 November 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "The council’s sensory equipment officer (trained to level 3) visits the family home for 90 minutes once in January 2027. The officer fits a smoke alarm with a flashing light and a pad that shakes Leopoldine’s pillow. The same officer tests it for 30 minutes every year (need D1, outcome E7)."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is reasonably required (social worker, 8 October 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Blank, because this is a draft.")
    by.guide("Tell us by 30 November 2026 which school, or which type of school, you would like.")
    by.at("J").heading("Section J: Personal budget")
    by.text("None. Her parents told us on 5 November 2026 that they do not want one.")
    by.at("K").heading("Section K: Advice and information")
    by.text("All are attached. Advice (g) is not due before Year 9.")
    by.rows(K_HEAD, K)
    by.at("").heading("What you can do now")
    by.guide(
        "You have until 30 November 2026 to comment on this draft, to ask for a school and to ask us for a meeting. The free SEND information, advice and support service can go through it with you."
    )


PLAN = Unseen(
    name="leopoldine",
    style="47th: shire county draft, Word headings per section and area, tables for E, F and K",
    born=dt.date(2019, 5, 3),
    write=write,
)
