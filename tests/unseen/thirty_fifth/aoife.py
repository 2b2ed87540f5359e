"""Aoife, eight: a final plan made from an older one, with another child's traces in it."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Gathering views", "The SENCO spent 25 minutes with Aoife and a box of photographs on 4 June 2026 and noted what she said. Mum rang the plan writer on 9 June 2026."),
    ("About me", "I am a happy girl. I love my rabbit and my scooter. I don’t like it when the hall is noisy and I get muddled when there are lots of jobs."),
    ("Likes and interests", "Aoife plays vets with her soft toys and looks after a rabbit. Callum enjoys being outdoors. She watches every nature programme she can find."),
    ("School", "“Art is good. I like the smelly pens. Maths is boring and my tummy goes funny.” (Aoife to the SENCO, 4 June 2026) She is proud of her clay hedgehog, and good at caring for the class stick insects."),
    ("Health", "“My hands itch and then I can’t think.” (4 June 2026) Aoife eats well and likes swimming."),
    ("Friends", "“I’ve got one friend in my class. She’s funny.” (4 June 2026) Aoife plays with her cousins at weekends."),
    ("Independence", "Aoife dresses herself and feeds the rabbit. She wants to buy sweets by herself."),
    ("Hopes and dreams", "“When I am older I want to be a rabbit vet and live next door to Granny. I want to be in the drama club and have a big part.” (4 June 2026) She hopes to stay with her class to the end of Year 6 and then go to the school her cousins go to."),
    ("Communication", "Communicates verbally."),
    ("Background", "Aoife was born in March 2018 and said her first words at nearly three. She went to nursery from January 2021 and joined [insert school] in September 2022. She was seen by speech and language therapy in 2023 and 2025."),
    ("Parent’s views", "“I am worried she is falling behind and that nobody picks up when she hasn’t understood. The work that comes home is too hard. Her teacher this year has been kind.” (Mum, 9 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction",
     ("Chatty and friendly with adults.", "Good at copying voices and accents."),
     ("1) Aoife has a diagnosis of developmental language disorder.",)),
    ("Cognition and learning",
     ("Strong visual memory.", "Looks carefully and draws what she sees."),
     ("2) Reading: Aoife read 24 of the first 100 common words (school check, 1 June 2026). She skips words she does not know, so she cannot follow written instructions.",
      "3) Some difficulties with number work.")),
    ("Social, emotional and mental health",
     ("Affectionate and caring to younger children.",),
     ("4) When a task changes Aoife leaves the carpet and sits under the coats. This happened nine times in the week of 1 June 2026 (class log), for ten minutes on average, and she missed the teaching.",)),
    ("Sensory and/or physical",
     ("Runs, climbs and scoots with confidence.",),
     ("5) Handwriting: Aoife presses hard and stops after three minutes. She wrote 11 words in ten minutes, with letters of different sizes (occupational therapist, 3 July 2026).",)),
)  # fmt: skip
E = (
    "1) By July 2028 Aoife will retell a story with five parts in the right order, so that an adult who has not heard it can follow, four times out of five. In June 2026 she managed two parts. Step: three parts by July 2027. (Need 1; from her dream of a big part in the drama club.)",
    "2) Aoife will read 200 common words with no more than ten mistakes. She reads 24 now. First step: 100 words. (Need 2; from her wish to be a rabbit vet.)",
    "3) By July 2028 Aoife will attend the nurture group on three mornings out of five. In June 2026 she did not go. Step: two mornings by July 2027. (Need 4; important for her, and from her wish to be in the club with other children.)",
    "4) By July 2028 Aoife will count out coins for things up to £2 rightly nine times out of ten, and write her own five-line shopping list. In June 2026: 20p, and one line. Step: £1 and three lines by July 2027. (Needs 3 and 5; from her wishes to buy sweets by herself and to live next door to Granny.)",
)  # fmt: skip
F = (
    ("1", "1", "Speech and language therapy to tell stories in order, with picture strips and toys.", "Once a week, one-to-one, 38 weeks a year.", "Speech and language therapist, HCPC registered.", "Therapist, termly."),
    ("1", "1", "The class teacher gives one instruction at a time, and otherwise works as set out in the speech and language report.", "Five minutes’ recap at the start of every lesson, with the class of 28.", "Class teacher (qualified), taught by the therapist for one hour each term.", "SENCO, half-termly."),
    ("2", "2", "Phonics catch-up: the sounds of the day taught again with letter tiles, then a decodable book.", "20 minutes daily in a group with other children, 38 weeks a year.", "Level 3 teaching assistant who has done the two-day phonics training.", "Word check by the SENCO, half-termly."),
    ("2", "2", "A laptop reads the text aloud to her. She also has regular access to additional adult help, as and when required.", "Laptop: 20 minutes in every English lesson, one-to-one.", "Level 3 teaching assistant who has done the software maker’s half-day course.", "SENCO, termly."),
    ("3", "4", "Counting and adding with real coins and ten-frames in a play shop.", "30 minutes three times a week, one-to-one, 38 weeks a year.", "Level 3 teaching assistant; a qualified teacher plans it for 20 minutes a week.", "Class teacher’s check, half-termly."),
    ("4", "3", "Nurture group in the garden room: breakfast, a shared game, and practice in asking for a break with a card.", "45 minutes three times a week, group of six with two adults, 38 weeks a year.", "Teacher with the three-day nurture group certificate, and a level 2 teaching assistant.", "Boxall profile, termly."),
    ("4", "3", "A strip of five pictures on Callum’s table shows the lessons. The teaching assistant moves the arrow and says what is next.", "Ten minutes each morning and two minutes before every change, one-to-one.", "Level 2 teaching assistant, trained for two hours each term by the SENCO (qualified teacher).", "TBC"),
)  # fmt: skip
K = (
    ("A", "Aoife’s views", "SENCO, with Aoife", "4 June 2026", "Yes"),
    ("B", "Parent’s advice", "Mother", "9 June 2026", "Yes"),
    ("C", "Educational advice", "Head teacher", "26 June 2026", "Yes"),
    ("D", "Medical advice", "Community paediatrician", "29 June 2026", "Yes"),
    ("E", "Psychological advice", "Specialist teacher, learning support service", "1 July 2026", "Yes"),
    ("F", "Social care advice", "Early help practitioner", "24 June 2026", "Yes"),
    ("G", "Speech and language advice", "Speech and language therapist", "30 June 2026", "Yes"),
    ("H", "Occupational therapy advice", "Occupational therapist", "3 July 2026", "Yes"),
    ("I", "Advice from the person Mum asked for", "Brownies leader", "6 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC Plan – Aoife Tranmer", "FINAL, version 1, 5 October 2026")
    by.heading("EDUCATION, HEALTH AND CARE PLAN", 0)
    by.cover(
        ("Child’s name in full", "Aoife Tranmer"),
        ("DOB", "3 March 2018"),
        ("Pronouns", "she/her"),
        ("Year", "Year 4"),
        ("Person with parental responsibility", "Mother"),
        ("Main area of need", "Speech, language and communication needs"),
        ("Plan status", "Final"),
        ("Date request received", "20 April 2026"),
        ("Date agreed to assess (letter sent)", "29 May 2026"),
        ("Date advice sought", "29 May 2026"),
        ("Date draft issued", "17 August 2026"),
        ("Responses to draft by", "4 September 2026"),
        ("Date final plan issued", "5 October 2026"),
        ("Review to be completed by", "4 October 2027"),
    )
    by.at("A").heading("Section A: The views, interests and aspirations of Aoife and her parents")
    for name, text in A:
        by.bold(name, 12)
        by.text(text)
    by.at("B").heading("Section B: The child’s special educational needs (SEN)")
    for area, strengths, needs in B:
        by.heading(area, 2)
        by.bold("Strengths", 12)
        by.bullets(*strengths)
        by.bold("Needs", 12)
        by.bullets(*needs)
    by.at("C").heading("Section C: The child’s health needs which relate to their SEN")
    by.text(
        "6) Eczema on both hands (community paediatrician, 29 June 2026). On two or three days a week in June 2026 she scratched through the teacher’s explanations and did not start her work."
    )
    by.at("D").heading("Section D: The child’s social care needs")
    by.text("N/A")
    by.at("E").heading("Section E: The outcomes sought")
    by.text(*E)
    by.labelled(
        ("Monitoring", "His/her class teacher and the SENCO set short targets from these outcomes each half-term. They check them with Mum every term, and the authority reviews them every year.")
    )  # fmt: skip
    by.at("F").heading("Section F: The special educational provision required")
    by.rows(
        ("Need", "Outcome", "Provision", "How often, how long, how many", "Who will do this", "Monitored"),
        F,
        labels=(0, 1),
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision reasonably required")
    by.text(
        "For need 6: a community children’s nurse checks Aoife’s hands and goes over her cream with her and the teaching assistant, 30 minutes once a term, at school."
    )
    by.at("H1").heading("Section H: Social care provision")
    by.text("None needed (early help practitioner, 24 June 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("St Brannock’s")
    by.at("J").heading("Section J: Personal budget")
    by.text("Mum was told about personal budgets on 9 June 2026 and does not want one.")
    by.at("K").heading("Section K: Advice and information gathered")
    by.rows(("Appendix", "Type of advice", "Author", "Dated", "Attached"), K, labels=(0,))


PLAN = Unseen(
    name="aoife",
    style="35th: the layout most authorities use, filled from another child’s plan",
    born=dt.date(2018, 3, 3),
    write=write,
    planted=planted(
        A_06="",
        A_14="Communicates verbally.",
        A_17="I am a happy girl. I love my rabbit and my scooter.",
        A_30=("Callum enjoys being outdoors.", "on Callum’s table"),
        A_32=("[insert school]", "His/her class teacher", "TBC"),
        B_03="Aoife has a diagnosis of developmental language disorder.",
        B_04="Some difficulties with number work.",
        D_01="N/A",
        E_02="Aoife will read 200 common words with no more than ten mistakes.",
        E_04="Aoife will attend the nurture group on three mornings out of five.",
        F_01="",
        F_03="Once a week, one-to-one, 38 weeks a year.",
        F_06="20 minutes daily in a group with other children, 38 weeks a year.",
        F_07="She also has regular access to additional adult help, as and when required.",
        F_10="as set out in the speech and language report",
        G_02="",
        H_01="",
        I_02="St Brannock’s",
        K_05="Specialist teacher, learning support service",
        T_04="5 October 2026",
        X_01="",
        X_04="",
    ),
)
