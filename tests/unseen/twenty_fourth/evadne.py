"""Evadne, six: two columns for each area of need, then outcomes and support by area, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author, Unseen

BORN = dt.date(2020, 2, 14)
PROFILE = (
    ("How this profile was made",
     ("Evadne’s teaching assistant went round the school with her and a camera on 11 and 12 June 2026, and Evadne chose which photographs to keep. The next day she talked about them and the teaching assistant wrote. Words in speech marks are Evadne’s. Her mum and dad wrote their part at home on 14 June 2026.",)),
    ("What I like",
     ("Evadne likes ponies, mud and anything that floats. “I like the big puddle best.” At home she plays vets with her sister and bandages the dog.",)),
    ("School, friends and being well",
     ("“My best is the story carpet. My worst is when the bell goes off.” She says two girls in her class are her friends: “They wait for me.” She would like to play chasing games too.",
      "About her body she says: “My leg gets tired and my splint itches. After a wobbly one I want a sleep.”",
      "She is proud that she can feed the guinea pig on her own and find her own peg. She wants to pour her own milk next.")),
    ("My hopes",
     ("“I want to be an animal doctor and have a pony in the garden.” Before that, she would like to ride a bike with her sister and go up to Year 3 with her friends.",)),
    ("How to talk with Evadne and choose things together",
     ("Evadne talks in short sentences and her voice is quiet. Sit on her right, turn off the music and wait ten seconds. A thumb up is yes; she turns her face away for no. Show her two photographs, one at a time, and ask in the morning, when she is fresh. She likes her sister or her teaching assistant to be there.",)),
    ("Mum and Dad’s views",
     ("“Evadne is funny, stubborn in the best way and kind to every animal she meets. School has been lovely to her. What worries us is how tired she gets, and that she holds back at playtimes.”",)),
    ("Mum and Dad’s hopes",
     ("“We hope she will read for pleasure, have friends who knock for her, and grow up to have work she enjoys and a front door of her own.”",)),
    ("My background",
     ("Evadne was born at 31 weeks in February 2020. Doctors told the family about her cerebral palsy in 2021. She walked at two and a half. Her seizures began in 2023. She started in Reception at Marsh Lane in September 2024 and got her first glasses and splint that autumn.",)),
)  # fmt: skip
AREAS = (
    ("Communication and interaction",
     "Evadne follows a story told to the class and asks good questions. She enjoys talking to one person at a time.",
     "Need 1. Weak muscles round her mouth make Evadne’s speech quiet and hard to follow. People who do not know her understood 11 of 20 sentences (speech and language therapist, 18 June 2026). She stops talking in groups of more than four."),
    ("Cognition and learning",
     "She remembers what she hears, and retells a story in order. She loves counting real things.",
     "Need 2. Evadne reads 14 of 40 words in the phonics check (school, 10 June 2026) and counts objects to 12, losing her place after that. Since seizures began she also loses part of a lesson about twice a month (need 6)."),
    ("Social, emotional and mental health",
     "Evadne is brave with animals and quick to comfort others.",
     "Need 3. She is frightened of falling and of sudden bells. In May 2026 she stayed by the door for 14 of 20 lunchtimes, and after each fire practice she cried for about 15 minutes (school record, 5 June 2026)."),
    ("Sensory and physical",
     "She walks round the classroom by herself, and steadies things well with her right hand. She finds things quickly on a plain background.",
     "Need 4. Cerebral palsy affects Evadne’s right side. She walks 200 metres in her splint before she tires, needs a rail on stairs, and cannot yet cut, thread or hold paper still with both hands together (physiotherapist, 24 June 2026; occupational therapist, 25 June 2026).\nNeed 5. Cerebral visual impairment: even in glasses she misses things low on her left, cannot pick one object out of more than five, and reads 24-point print at 30 centimetres (qualified teacher of children with vision impairment, 22 June 2026)."),
)  # fmt: skip
PLANS = (
    ("Communication and interaction", (
        ("Outcome 1", "By July 2028 Evadne tells her news to a group of eight so that a visitor understands eight sentences out of ten. This goes towards being an animal doctor.", "11 of 20 sentences, to one person, in June 2026", "A group of five, six out of ten, by July 2027"),
    ), (
        ("P1", "Speech work on breath, voice and clear sounds, one-to-one in the library corner. The teaching assistant (level 3) sits in and uses the same cards for an errand to the office every day.", "Speech and language therapist (HCPC registered)", "30 minutes each fortnight in term, 19 sessions a year; errand, 10 minutes a day", "Need 1; outcome 1"),
        ("P2", "Headset microphone and small speaker, bought by the school, worn for carpet time, assembly and show-and-tell. The SENCO tests it every Monday.", "Teaching assistant puts it on; the therapist trained her on 9 September 2026", "Every carpet time and assembly", "Need 1; outcome 1"),
    )),
    ("Cognition and learning", (
        ("Outcome 2", "By July 2028 Evadne reads a 60-word page in 24-point print aloud with no more than three mistakes, and counts and shares 50 objects. This goes towards reading for pleasure and work she enjoys.", "14 words of 40, and 12 objects, in June 2026", "30 words of 40, and 25 objects, by July 2027"),
    ), (
        ("P3", "Teaches reading one-to-one with the class phonics cards, remade in 24-point print, one word to a yellow card.", "Class teacher (qualified; half a day’s training from the vision teacher on 3 September 2026)", "20 minutes, four times a week, 38 weeks", "Needs 2 and 5; outcome 2"),
        ("P4", "Number with tiles and toy animals on a plain black tray, in a group of three.", "Higher level teaching assistant (mathematics award)", "25 minutes, three times a week, 38 weeks", "Need 2; outcome 2"),
    )),
    ("Social, emotional and mental health", (
        ("Outcome 3", "By July 2027 Evadne plays away from the door with another child on four lunchtimes in five, and is back at work within five minutes of a bell. This goes towards chasing games and friends who knock for her.", "Six lunchtimes of 20, and 15 minutes, in May 2026", "Two lunchtimes in five, and ten minutes, by February 2027"),
    ), (
        ("P5", "One-to-one sessions with small toys and drawing about falling, getting up again and loud noises.", "Emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term", "30 minutes a week, 20 weeks from September 2026", "Need 3; outcome 3"),
        ("P6", "A game in a coned-off corner of the playground with Evadne and two children she picks.", "Lunchtime supervisor, taught safe play by the physiotherapist for an hour on 8 September 2026", "25 minutes every lunchtime, five days a week, 38 weeks", "Need 3; outcome 3"),
    )),
    ("Sensory and physical", (
        ("Outcome 4", "By July 2028 Evadne climbs the 14 stairs to the library with one hand on the rail, walks 400 metres, and cuts round a circle with both hands working. This goes towards riding a bike with her sister and, one day, a front door of her own.", "200 metres and four stairs in June 2026", "300 metres and eight stairs by July 2027"),
        ("Outcome 5", "By July 2028 Evadne scans a tray of ten things from left to right and finds the one she wants in 20 seconds, four times in five. This goes towards looking after animals.", "Five things in June 2026", "Seven things by July 2027"),
    ), (
        ("P7", "Works with Evadne on stairs, balance and the school tricycle, one-to-one. Each term there is also an hour to train the teaching assistant for P8.", "Paediatric physiotherapist (HCPC registered)", "45 minutes each half-term, six sessions a year; training, three hours a year", "Need 4; outcome 4"),
        ("P8", "Stretches, then play that takes two hands: dough, kite, threading. One-to-one in the hall.", "Teaching assistant (level 3), trained in P7", "15 minutes every day before lunch, 38 weeks", "Need 4; outcome 4"),
        ("P9", "Hydrotherapy in the warm pool of the special school next door, one-to-one in the water.", "Teaching assistant with the pool handling certificate (July 2026)", "30 minutes every Thursday, 30 weeks", "Need 4; outcome 4"),
        ("P10", "Chair with footrest, sloping board, non-slip mat and spring scissors at her place in class and in the hall.", "Caretaker checks them on the first Monday of the month", "In every lesson", "Need 4; outcome 4"),
        ("P11", "Teaches Evadne to scan, and shows the class teacher how to lay out the next two weeks’ sheets.", "Qualified teacher of children with vision impairment", "60 minutes each fortnight, 19 visits a year: 40 one-to-one with Evadne and 20 with the teacher", "Need 5; outcomes 2 and 5"),
        ("P12", "Seat at the left end of the front table so that the board is on her right; plain screen behind the teacher; yellow edges on steps; no more than four things on her tray.", "Class teacher sets it out; the vision teacher checks it each term", "In every lesson", "Need 5; outcome 5"),
        ("P13", "Stays within arm’s reach on stairs and in the playground, and takes the wheelchair on outings of more than 200 metres.", "Teaching assistant (level 2; moving and handling certificate, September 2026), one-to-one", "60 minutes a day, five days a week, 38 weeks, and the whole of each outing", "Needs 4 and 5; outcome 4"),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ advice, with Evadne’s views", "Mother and father", "14 June 2026", "Appendix 1"),
    ("(b) Educational advice, written after consulting the vision teacher", "Head teacher, Marsh Lane Primary School", "26 June 2026", "Appendix 2"),
    ("(b) Vision advice", "Qualified teacher of children with vision impairment", "22 June 2026", "Appendix 3"),
    ("(c) Medical advice", "Consultant community paediatrician", "30 June 2026", "Appendix 4"),
    ("(d) Psychological advice", "Educational psychologist", "1 July 2026", "Appendix 5"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "29 June 2026", "Appendix 6"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "18 June 2026", "Appendix 7"),
    ("(f) Physiotherapy advice", "Paediatric physiotherapist", "24 June 2026", "Appendix 8"),
    ("(f) Occupational therapy advice", "Occupational therapist", "25 June 2026", "Appendix 9"),
    ("(h) Adviser the parents asked for", "Riding instructor, riding for disabled children", "6 July 2026", "Appendix 10"),
    ("Individual health care plan", "Children’s epilepsy nurse", "7 September 2026", "Appendix 11"),
)  # fmt: skip


def _details(by: Author, title: str, *pairs: tuple[str, str]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "E2EFD9")
    for label, value in pairs:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Final EHC plan, 11 September 2026", "Evadne Pelham-Osei")
    by.heading("EDUCATION, HEALTH & CARE PLAN for Evadne Pelham-Osei", 0)
    by.text("This plan was made on 11 September 2026 by Saltmarsh County Council under section 37 of the Children and Families Act 2014.")  # fmt: skip
    _details(
        by, "PERSONAL DETAILS: CHILD",
        ("Name", "Evadne Pelham-Osei"), ("Date of birth", "14 February 2020"), ("Pronouns", "she/her"),
        ("School year", "Year 2"), ("Home language", "English"), ("Main need", "Physical disability"),
        ("Second need", "Vision impairment"), ("Looked after", "No"), ("Status", "Final plan"),
    )  # fmt: skip
    _details(
        by, "DATES",
        ("Request received", "27 April 2026"), ("Decision to assess sent", "5 June 2026"),
        ("Draft plan sent", "10 August 2026"), ("Comments on the draft by", "28 August 2026"),
        ("Final plan issued", "11 September 2026"), ("Review to be finished by", "9 July 2027"),
        ("Signed for the Council", "R. Osgathorpe, SEND Manager"), ("Signed on", "11 September 2026"),
    )  # fmt: skip
    by.at("A").heading("SECTION A: MY PROFILE – views, interests and aspirations")
    for title, texts in PROFILE:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("SUMMARY OF EVADNE’S SKILLS AND STRENGTHS, NEEDS AND SUPPORT")
    by.at("B").heading("SECTION B: Special educational needs", 2)
    for area, works, is_hard in AREAS:
        by.heading(area, 3)
        by.rows(("What is working (Strengths / Resources)", "What is not working so well (Needs / Concerns)"), [(works, is_hard)])  # fmt: skip
    by.at("C").heading("SECTION C: Health needs related to her special educational needs", 2)
    by.rows(
        ("What is working", "Health needs"),
        [("Evadne takes her medicine without fuss and tells an adult when she feels “wobbly”.",
          "Need 6. Epilepsy. About twice a month Evadne stares and takes nothing in for half a minute, so she loses the thread of a lesson, then sleeps for about an hour (consultant paediatrician, 30 June 2026). Her individual health care plan of 7 September 2026 is Appendix 11.")],
    )  # fmt: skip
    by.at("D").heading("SECTION D: Social care needs related to her special educational needs", 2)
    by.text("None identified. The disabled children’s team visited the family and found no social care needs (social worker’s advice, 29 June 2026).")  # fmt: skip
    _outcomes(by)
    _end(by)


def _outcomes(by: Author) -> None:
    by.at("").heading("OUTCOMES AND SUPPORT PLAN")
    for area, outcomes, provision in PLANS:
        by.at("").heading(area, 2)
        by.at("E").heading("Section E – Desired outcomes", 3)
        by.rows(("No.", "What Evadne will do", "Starting point", "Step on the way"), outcomes)
        by.at("F").heading("Section F – Special educational provision", 3)
        by.rows(("No.", "What will be done", "By whom", "How much and how often", "For"), provision)
    by.at("").heading("Health", 2)
    by.at("E").heading("Section E – Desired outcomes", 3)
    by.rows(
        ("No.", "What Evadne will do", "Starting point", "Step on the way"),
        [("Outcome 6", "By July 2028 Evadne tells an adult what she missed after a seizure and rejoins the lesson the same morning, eight times in ten. This is important for her schooling, and for going up to Year 3 with her friends.", "Three times in ten in June 2026", "Five times in ten by July 2027")],
    )  # fmt: skip
    by.heading("Section E – Checking progress and planning ahead", 3)
    by.text(
        "The class teacher sets a target for each outcome with Evadne every half-term, and the SENCO checks all of them on the last Friday of term with Mum, Dad and the teaching assistant. The epilepsy nurse reports on outcome 6 at the yearly review.",
        "Evadne moves up to Year 3, in the upper building, in September 2027. She and the teaching assistant will visit her new room four times in June 2027, the vision teacher will mark its steps by 16 July, and her new teacher will meet the family on 8 July.",
    )  # fmt: skip
    by.at("F").heading("Section F – Health, learning and the curriculum", 3)
    by.rows(
        ("No.", "What will be done", "By whom", "How much and how often", "For"),
        [("P14", "When Evadne wakes after a seizure, goes over what she missed with pictures, one-to-one, and keeps a note for the nurse.", "Teaching assistant (level 3; epilepsy course, 7 September 2026)", "20 minutes after each seizure, about twice a month", "Needs 2 and 6; outcome 6"),
         ("P15", "Evadne follows the whole National Curriculum. In PE she rides the tricycle and throws bean bags in place of running races and ball games.", "Class teacher, with the physiotherapist’s list of September 2026", "Two lessons of 45 minutes a week, in a class of 26", "Need 4; outcome 4")],
    )  # fmt: skip


def _end(by: Author) -> None:
    by.at("G").heading("SECTION G: Health care provision")
    by.text(
        "For need 6 and outcome 6. The children’s epilepsy nurse sees Evadne at school for 30 minutes once a term, three times a year, trains five members of staff in emergency medicine for two hours every September, and rewrites the health care plan each September.",
        "For need 4 and outcome 4: an orthotist fits Evadne’s splint at the hospital for 40 minutes every four months, three times a year.",
        "The integrated care board agreed this section on 3 September 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None is needed (social worker’s advice, 29 June 2026).")
    by.at("H2").heading("SECTION H2: Other social care provision")
    by.text("None is needed. There is no need for overnight breaks (social worker’s advice, 29 June 2026).")  # fmt: skip
    by.at("I").heading("SECTION I: Placement")
    by.text("Marsh Lane Primary School, a maintained mainstream primary school for children from 4 to 11.")  # fmt: skip
    by.at("J").heading("SECTION J: Personal budget")
    by.text("Mum and Dad were told about personal budgets on 2 July 2026 and did not ask for one. No direct payments are made.")  # fmt: skip
    by.at("K").heading("SECTION K: Advice and information")
    by.rows(("Advice", "Written by", "Date", "Attached as"), K)
    by.at("").heading("Your rights")
    by.text("If you disagree with sections B, F or I you may appeal to the First-tier Tribunal (SEND) within two months of the letter sent with this plan, or one month of a mediation certificate, whichever is later. You must first speak to a mediation adviser unless the appeal is only about section I. Disagreement resolution is free, and the local SEND information, advice and support service gives advice.")  # fmt: skip


PLAN = Unseen(
    name="evadne", style="two columns by area, outcomes and support by area", born=BORN, write=write
)
