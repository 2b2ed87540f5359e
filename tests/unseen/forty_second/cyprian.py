"""Cyprian, eighteen: an amended final plan told by adulthood themes, letters in brackets, sound."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this got written", "Cyprian wrote on his communication aid in four sittings with his college tutor, 1st to 15th June 2026, and read it through again on 2nd September 2026. Words in quotation marks are his own writing. He makes his own decisions about this plan."),
    ("What he is into", "“Radio, grime, football stats, winding up my brother.” (Cyprian, 1st June 2026) He is proud of his jingle for the college station."),
    ("College", "“Studio days are the best. Worst is group chat, they’ve moved on before I’ve finished my sentence.” (Cyprian, 1st June 2026)"),
    ("Friends", "“Two good mates from school. At college people talk to my assistant instead of me. I’d like a mate who isn’t paid.” (Cyprian, 8th June 2026)"),
    ("Doing it my way", "“I drive my chair, I do my own emails, I pick my clothes. I want to say how dinner gets made.” (Cyprian, 8th June 2026)"),
    ("Feeling well", "“My hips ache after lunch and then my eyes go slow. I hate people talking over me at the hospital.” (Cyprian, 8th June 2026)"),
    ("Work", "“Paid work in radio. Producer, not presenter. Short term, I want to get inside a real station.” (Cyprian, 15th June 2026)"),
    ("Home", "“My own flat by 22 with people I’ve picked to help me.” (Cyprian, 15th June 2026)"),
    ("Out and about", "“Gigs. Home matches. I’ll vote in everything now I’m 18.” (Cyprian, 15th June 2026)"),
    ("After college", "“A supported internship, or straight into a job if somebody’s got the sense to hire me.” (Cyprian, 15th June 2026)"),
    ("How to talk with Cyprian and make decisions with him", "He talks with an eye-gaze communication aid, and a spelling board when the aid is off. Eyes up means yes; eyes down and left means no. Ask one question, then stay quiet until he looks back at you. Never finish his sentence. For a big decision, email him the choices two days before, meet in the morning, and speak to him, not to whoever is with him."),
    ("The story so far", "Cyprian was born in May 2008. Cerebral palsy was diagnosed in 2009. He has used a powered wheelchair since 2014 and eye gaze since 2017. He came to the college in September 2024 and began the two-year radio course in September 2026."),
    ("What Mum says (Cyprian agreed on 15th June 2026 that it goes in)", "“He’s funny, he’s stubborn and he’s ready. I hope he gets his studio.” (Mum, 12th June 2026)"),
)  # fmt: skip
B_WORK = (
    "B1.1 Communication and interaction. Cyprian writes eight words a minute with eye gaze (speech and language therapist, 9th June 2026). In a class discussion on 20th May 2026 he got two answers of nine out before the talk moved on.",
    "B1.2 Cognition and learning. He understands level 2 material. He loses the order of a long task: five of eight assignments were left half-made in spring 2026 (college, 5th June 2026).",
)  # fmt: skip
E_WORK = (
    "Outcome 1 (education and training; for B1.2). By July 2028 Cyprian records and edits a five-minute radio piece in the right order with one prompt at most. In June 2026 he needed nine. On the way: five by July 2027. From: “producer, not presenter”.",
    "Outcome 2 (education and training; for B1.1). By July 2028 Cyprian completes 20 days at a media employer, and on each of the last five days asks a colleague for something he needs with his aid. In June 2026 he had spent no time in a workplace. On the way: eight days by July 2027. From: “a real station”.",
)  # fmt: skip
F_WORK = (
    "F1.1 (B1.2, Outcome 1). A learning mentor with a level 4 certificate in education plans each assignment with Cyprian, one-to-one, for 45 minutes three times a week, 36 weeks a year. They lay it out as picture-and-word steps on his screen, and he ticks each off with his eyes.",
    "F1.2 (B1.1, B1.2, Outcomes 1 and 2). A learning assistant (level 3, taught by the therapist in F3.1) is with Cyprian one-to-one in all 16 taught hours each week, 36 weeks a year, in a class of 14. The assistant does the studio work that Cyprian directs and holds the floor until he has finished.",
    "F1.3 (B1.1, Outcome 2). A job coach with a level 3 certificate in supported employment works one-to-one beside Cyprian at the employer’s for four hours a week, 20 weeks a year, from January to June. The job coach spends six hours each autumn finding it.",
)  # fmt: skip
B_HOME = (
    "B2.1 Physical. Cerebral palsy affects Cyprian’s arms, legs and trunk; he uses a powered wheelchair. His hands do not cook or pay, so he must tell somebody else how. On 11th June 2026 he directed one of seven steps of a pasta dish before the helper took over (occupational therapist).",
)  # fmt: skip
E_HOME = (
    "Outcome 3 (education and training; for B2.1 and D1). By July 2028 Cyprian directs a helper through three meals and gives every step himself. In June 2026 he gave one step of seven. On the way: four steps by July 2027. From: “how dinner gets made” and his own flat.",
)  # fmt: skip
F_HOME = (
    "F2.1 (B2.1, Outcome 3; preparing for adulthood). A tutor in independent living skills, a qualified teacher, takes a kitchen lesson of two hours a week, 36 weeks a year, for a group of three students with the learning assistant of F1.2. Cyprian rehearses the instructions on his aid, then gives them while the assistant does only what he says.",
)  # fmt: skip
B_OUT = (
    "B3.1 Social and emotional. With somebody new Cyprian’s conversations lasted three turns before the person spoke to his helper instead. He then shuts down his screen; he left two of three student events within 15 minutes (therapist, 8th June 2026).",
)  # fmt: skip
E_OUT = (
    "Outcome 4 (education and training; for B3.1). By July 2028 Cyprian keeps a conversation going for ten turns with somebody he has just met, four times out of five. In June 2026 it was three turns. On the way: six by July 2027. From: “a mate who isn’t paid”.",
    "Outcome 5 (care; for D2). By July 2028 Cyprian goes to two evenings out a month that he chose and booked himself. In June 2026 it was one in three months. On the way: one a month by July 2027. From: “Gigs. Home matches.”",
)  # fmt: skip
F_OUT = (
    "F3.1 (B1.1, B3.1, Outcomes 2 and 4). A speech and language therapist, HCPC registered with a postgraduate certificate in communication aids, sees Cyprian one-to-one for 45 minutes a week, 36 weeks a year, for faster phrases, holding his turn and repairing talk. Apart from this the therapist spends 60 minutes each half-term on his vocabulary files and three hours each September teaching his assistants.",
    "F3.2 Equipment (B1.1, B3.1, Outcomes 1 to 4). An eye-gaze communication aid with editing software, a wheelchair mount and a spelling board, paid for by the Council, stay with Cyprian at college and at home. The assistant of F1.2 cleans and calibrates the aid for ten minutes every morning. The therapist of F3.1 services it for 30 minutes each term.",
)  # fmt: skip
B_HEALTH = (
    "B4.1 Physical. After 50 minutes in one position Cyprian’s eye control slips; in the week of 8th June 2026 his typing fell from eight words a minute to four after 1 p.m. He told staff that he needed to move on one occasion of five (physiotherapist, 10th June 2026).",
)  # fmt: skip
C = (
    "C1. Tight muscles and hip pain break into afternoon lessons (consultant in rehabilitation medicine, 3rd June 2026). His individual health care plan of 1st September 2026 is attached (K11).",
)  # fmt: skip
D = (
    "D1. Cyprian needs another person’s hands to wash, dress, eat and cook (adult social worker, Care Act assessment, 26th May 2026).",
    "D2. To go out in the evening he needs a companion who knows his aid and his chair (same assessment).",
)  # fmt: skip
E_HEALTH = (
    "Outcome 6 (health; for B4.1 and C1). By July 2028 Cyprian tells staff and clinic by himself when to change his position, four times out of five. In June 2026 it was one in five. On the way: two in five by July 2027. From: “people talking over me at the hospital”.",
)  # fmt: skip
F_HEALTH = (
    "F4.1 (B4.1, Outcome 6). A physiotherapist, HCPC registered, teaches Cyprian one-to-one for 45 minutes a month, ten times a year, to notice the signs in his body and direct a stretch. In a further 60 minutes each term the physiotherapist teaches the assistants.",
    "F4.2 (B4.1, Outcome 6). At 12.15 p.m. each college day, 36 weeks a year, the assistant of F1.2 and a second assistant (level 2, taught in F4.1) hoist Cyprian into his standing frame for 30 minutes. The frame and hoist, paid for by the Council, are checked by the physiotherapist for 20 minutes each term.",
)  # fmt: skip
G = (
    "G1 (C1, Outcome 6). The consultant in rehabilitation medicine sees Cyprian for 40 minutes every four months at the adult muscle clinic. Agreed by the designated clinical officer on behalf of the integrated care board, 12th August 2026.",
)  # fmt: skip
K = (
    ("K1 (a)", "Own views, Cyprian", "15th June 2026"),
    ("K2 (b)", "Educational advice, college principal", "5th June 2026"),
    ("K3 (c)", "Medical advice, consultant in rehabilitation medicine", "3rd June 2026"),
    ("K4 (d)", "Psychological advice, educational psychologist", "12th June 2026"),
    ("K5 (e)", "Social care advice, adult social worker", "26th May 2026"),
    ("K6 (f)", "Speech and language therapist’s advice", "9th June 2026"),
    ("K7 (f)", "Occupational therapist’s advice", "11th June 2026"),
    ("K8 (f)", "Physiotherapist’s advice", "10th June 2026"),
    ("K9 (g)", "Preparing for adulthood advice, transitions adviser", "2nd June 2026"),
    ("K10 (h)", "Advice Cyprian asked for, youth radio leader", "4th June 2026"),
    ("K11", "Individual health care plan, community nurse", "1st September 2026"),
)  # fmt: skip

NEED, GOAL, DONE = "What I need (Section B)", "What I’m going for (Section E)", "What gets done about it (Section F)"  # fmt: skip


def part(by: Author, letter: str, title: str, texts: tuple[str, ...]) -> None:
    by.heading(title, 2)
    by.at(letter).text(*texts)


def theme(by: Author, title: str, *parts: tuple[str, str, tuple[str, ...]]) -> None:
    by.heading(title, 1)
    for letter, heading, texts in parts:
        part(by, letter, heading, texts)


def write(by: Author) -> None:
    by.paper.running("Cyprian Vale-Okoro, EHC plan, amended final", "Version 6, 17/09/2026")
    by.heading("My plan for adult life: Education, Health and Care Plan", 0)
    by.cover(
        ("Whose plan", "Cyprian Vale-Okoro (he/him)"),
        ("D.O.B.", "17/05/2008"),
        ("Age and place of study", "18, further education college"),
        ("Status", "AMENDED FINAL"),
        ("Who decides", "Cyprian. All letters go to him."),
        ("Review before this one finished", "21/08/2025"),
        ("Invitations to the 2026 review sent", "10/06/2026"),
        ("Review papers sent", "24/06/2026"),
        ("Review meeting", "09/07/2026"),
        ("Report of the meeting sent", "20/07/2026"),
        ("Decision and amendment notice sent to Cyprian", "30/07/2026 (comments until 21/08/2026)"),
        ("Amended final plan issued", "17/09/2026"),
        ("Next review finished by", "29/07/2027"),
        ("Signed off by", "Oluchi Brandreth, Post-16 Plan Writer, for the Council, 17/09/2026"),
    )
    by.heading("Me, in my words (Section A)", 1)
    by.at("A").labelled(*A)
    theme(by, "Theme 1: Employment", ("B", NEED, B_WORK), ("E", GOAL, E_WORK), ("F", DONE, F_WORK))
    theme(
        by,
        "Theme 2: Independent living",
        ("B", NEED, B_HOME),
        ("D", "Care I need (Section D)", D),
        ("E", GOAL, E_HOME),
        ("F", DONE, F_HOME),
        ("H1", "Care for under-18s (Section H1)", ("None. Cyprian turned 18 on 17th May 2026.",)),
        ("H2", "Adult care and support (Section H2)", (
            "H2.1 (D1, Outcome 3). Under the Care Act 2014 a personal assistant with the care certificate helps Cyprian for 90 minutes every morning and evening, 52 weeks a year, and cooks as he directs.",
            "H2.2 (D2, Outcome 5). The same personal assistant goes out with him for five hours, one evening a week, 48 weeks a year.",
        )),
    )  # fmt: skip
    theme(by, "Theme 3: Community and friendship", ("B", NEED, B_OUT), ("E", GOAL, E_OUT), ("F", DONE, F_OUT))  # fmt: skip
    theme(
        by,
        "Theme 4: Health",
        ("B", NEED, B_HEALTH),
        ("C", "Health needs (Section C)", C),
        ("E", GOAL, E_HEALTH),
        ("F", DONE, F_HEALTH),
        ("G", "Health care I get (Section G)", G),
    )
    by.heading("All four themes: keeping track and moving on (Section E)", 1)
    by.at("E").text(
        "Cyprian and his learning mentor set targets each half-term. The learning support manager checks them with him termly; the Council reviews the plan with him yearly.",
        "Leaving college in July 2028: at the July 2027 review Cyprian decides between an internship and paid work, and visits two places by December 2027. His health care moved to the adult team on 1st September 2026. The adult social worker starts the search for a flat with him in January 2028.",
    )
    by.heading("Where I study (Section I)", 1)
    by.at("I").text("Marlstone Quay College, a general further education college.")
    by.heading("My personal budget (Section J)", 1)
    by.at("J").text(
        "Cyprian receives a direct payment for H2.1 and H2.2. It meets needs D1 and D2, and goes towards Outcomes 3 and 5. None of Section F is bought with it."
    )
    by.heading("Advice used for this plan (Section K)", 1)
    by.at("K").rows(
        ("Ref.", "Advice and author", "Dated", "With this plan?"),
        [(*row, "Attached") for row in K],
        labels=(0,),
    )
    by.text("All advice was asked for on 4th May 2026 for the 2026 review.")
    by.at("").heading("Your rights, Cyprian", 1)
    by.text(
        "You can appeal to the First-tier Tribunal about Sections B, F or I. The time limit is two months from the date of the letter with this plan, or one month from a mediation certificate if that is later. The letter says how to reach a mediation adviser, the disagreement resolution service and the free local advice service."
    )


PLAN = Unseen(
    name="cyprian",
    style="42nd: themes of adult life, B, E and F under each with their letters in brackets, prose",
    born=dt.date(2008, 5, 17),
    write=write,
)
