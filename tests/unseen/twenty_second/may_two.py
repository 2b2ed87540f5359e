"""Tirion, three: a nursery school, what is working beside what is hard, area by area, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

CHILD: tuple[tuple[str, str], ...] = (
    ("How we found out what Tirion thinks", "Tirion’s key person watched her on three mornings (8, 9 and 10 September 2026). She offered photographs of the rooms and people on 15 September 2026, with a signer. She wrote this page with Tirion’s mum to say what Tirion shows us."),
    ("What Tirion loves", "Tirion loves drums that she can feel, splashing, and anything that rolls. She plays at the water tray longest. She laughs when her brother hides under a blanket and signs “again”."),
    ("Nursery", "She pointed to the photographs of the water tray and the swing and smiled. She turned the hall photograph face down. Her best time is the story with puppets. Her worst is the lunch queue."),
    ("Friends", "She watches one boy closely and hands him cars. She and her cousins play on the floor on Sundays."),
    ("By herself", "She takes off her socks, feeds herself toast and bottom-shuffles to the door."),
    ("Keeping well", "She sleeps well and eats most things. She pulls at her splints when she is hot. She puts a hand over an ear when a battery is flat."),
    ("What she wants next", "When she saw the photograph of the big children’s climbing frame she signed “me”. She wants to go where her brother goes. Her mum and key person think that she hopes to run about with him."),
    ("What people like about Tirion", "She is funny, brave and determined. She is good at finding hidden things."),
    ("How to talk with Tirion, and how she chooses", "Get down to her level, face the light and touch her arm first. Sign and speak in two or three words. She signs, points, and says some words. A nod is yes; a turned head is no. To choose, show her two photographs or objects and wait ten seconds. She chooses best in the morning in a quiet room, with her key person or her mum."),
)  # fmt: skip
PARENTS: tuple[tuple[str, str], ...] = (
    ("Her story so far", "Tirion was born at 28 weeks in February 2023 and was in hospital for 11 weeks. She has had hearing aids since April 2024. In July 2024 her parents heard that she has cerebral palsy. She started at nursery in September 2025."),
    ("What Mum and Dad think (told to the SENCO at home, 16 September 2026)", "“She understands far more than people expect. She gets cross when she can’t join in, and so would we. Nursery signs with her and that has changed everything. We worry about a big noisy classroom.”"),
    ("What Mum and Dad hope for", "“We hope she goes to the school her brother goes to and has friends who sign. When she is grown up we would like her to have work she enjoys, a home of her own and a place in the deaf community as well as in our village band.”"),
)  # fmt: skip
Area = tuple[str, tuple[tuple[str, str], ...], tuple[tuple[str, str, str], ...], tuple[tuple[str, str, str], ...]]  # fmt: skip
AREAS: tuple[Area, ...] = (
    (
        "Communication and interaction; hearing",
        (
            ("Tirion looks carefully at faces. She wears her hearing aids from breakfast to bedtime.", "Need 1. Tirion is deaf: she has a severe hearing loss in both ears. With her aids, two metres away, she caught nine words of ten in quiet and three of ten in the nursery room (teacher of the deaf, 14 July 2026). She misses what adults and children say in play."),
            ("She has about 40 signs and 25 spoken words and uses them to ask, comment and tease.", "Need 2. She understands phrases of two key words, as a child of about 22 months does (Reynell, speech and language therapist, 8 July 2026). She does not yet put two signs or words together, so she cannot say who did what."),
        ),
        (
            ("Outcome 1", "By July 2028 (end of Reception) Tirion joins three signs or words to tell an adult or a child what has happened, five times a day. In July 2026 she used one at a time. Step: two together by July 2027.", "Needs 1 and 2. For her wish to go where her brother goes, and her parents’ hope of friends who sign."),
        ),
        (
            ("Teaching by a teacher of the deaf (qualified, with the mandatory qualification): listening, signing and first stories, one-to-one, in the Quiet Room.", "60 minutes a week, 38 weeks a year. She also spends two hours each term training the staff.", "Needs 1 and 2. Outcome 1."),
            ("A radio aid and a soundfield system, bought in September 2026. Carpet, curtains and felt feet on chairs in her room.", "Her key person (early years practitioner, level 3) checks both hearing aids and the radio aid at 9 a.m. daily, for ten minutes. The teacher of the deaf tests them each half-term.", "Need 1. Outcome 1."),
            ("Speech and language therapy, one-to-one: joining signs and words in play.", "Speech and language therapist (HCPC registered, experienced with deaf children): 45 minutes a fortnight, 19 sessions a year. A further two hours each term to show the staff how, and one hour each term to review.", "Need 2. Outcome 1."),
            ("A practitioner who signs (level 3 in early years, British Sign Language level 2) puts what is said into sign and sits where Tirion can see her, one-to-one.", "All 24 hours of her nursery week, Monday to Thursday, 38 weeks a year. Her other times in this plan fall within these hours.", "Needs 1 and 2. Outcomes 1 and 2."),
            ("Story in sign, told by a deaf storyteller (British Sign Language level 6), in a group of six children.", "40 minutes every Tuesday, 38 weeks a year.", "Needs 1 and 2. Outcome 1."),
        ),
    ),
    (
        "Cognition and learning",
        (("Tirion sorts by colour and shape and finds what has been hidden, as others of her age do.", "No need identified (educational psychologist, 28 July 2026)."),),
        (),
        (),
    ),
    (
        "Personal, social and emotional development",
        (("She is curious about other children and forgives quickly.", "Need 3. Tirion plays beside others, not with them. She left or cried in 11 of 14 groups, after about four minutes (nursery observation, 6 to 17 July 2026), because she could not follow or get near. In making relationships (Early Years Foundation Stage) she is as a child of 16 to 26 months (July 2026)."),),
        (("Outcome 2", "By July 2028 Tirion takes turns in a game with two other children for ten minutes, in four games out of five. In July 2026 it was one minute with an adult. Step: five minutes with one child by July 2027.", "Need 3. For her wish to run about with her brother, and her parents’ hope of friends."),),
        (("Play group of three in the Quiet Room: rolling, hiding and drum games, each turn shown by a sign and a card.", "The practitioner who signs (level 3) leads it for 15 minutes, twice a day, 38 weeks a year.", "Need 3. Outcome 2."),
         ("Lunch at a table for four by the window, taken ten minutes before the others, so that she is out of the queue.", "The practitioner who signs (level 3), one-to-one, 30 minutes a day, four days a week.", "Needs 1, 3 and 5. Outcomes 2 and 4."),),
    ),
    (
        "Physical development and self-care",
        (
            ("She bottom-shuffles fast and pulls herself up to a sofa.", "Need 4. Tirion has cerebral palsy in both legs (diplegia, GMFCS level III). She took five steps in a walking frame (physiotherapist, 21 July 2026) and cannot stand with her hands free, so she cannot reach the activities at tables. Her sight was tested in June 2026 and is good."),
            ("She has a firm grasp with her right hand.", "Need 5. She cannot yet load a spoon, take her arms out of a coat or sit safely on a nursery toilet (occupational therapist, 23 July 2026)."),
        ),
        (
            ("Outcome 3", "By July 2028 Tirion walks 30 metres in her frame from the classroom to the climbing frame, on four days out of five. In July 2026 she took five steps. Step: ten metres by July 2027.", "Need 4. For her wish to get to the climbing frame."),
            ("Outcome 4", "By July 2028 Tirion eats a whole lunch with a spoon, takes off her coat and uses the toilet with one adult’s hand, every day for a month. In July 2026 she did none of these. Step: six spoonfuls by July 2027.", "Need 5. For her parents’ hope of a home of her own one day."),
        ),
        (
            ("Stretches, standing and steps in the frame, woven into play, one-to-one.", "The practitioner who signs (level 3): 20 minutes, twice a day, four days a week, 38 weeks a year. The physiotherapist (HCPC registered) teaches her for two hours each half-term.", "Need 4. Outcome 3."),
            ("Physiotherapy, one-to-one, in the nursery hall.", "The physiotherapist: 45 minutes once a fortnight, 19 sessions a year, and a review of one hour each term.", "Need 4. Outcome 3."),
            ("Hydrotherapy in the warm pool at the special school next door, with one adult in the water and one on the side.", "Physiotherapy assistant (supervised by the physiotherapist for 30 minutes a month) and the practitioner: 30 minutes every Wednesday, 34 weeks a year.", "Need 4. Outcome 3."),
            ("Standing frame, walking frame, supportive chair and toilet seat with arms, in place since September 2026. Low tables with room for the frame.", "The occupational therapist measures them each term. Four staff take the half-day moving and handling course every September.", "Needs 4 and 5. Outcomes 3 and 4."),
            ("Spoon, coat and toilet practice, one step at a time, one-to-one.", "The practitioner (level 3): 15 minutes at lunch and ten at each of two toilet times, daily. Occupational therapist (HCPC registered): 45 minutes a month with Tirion, ten a year, and two hours each term to train staff.", "Need 5. Outcome 4."),
        ),
    ),
)  # fmt: skip
K = (
    ("Tirion’s views", "Key person", "15 September 2026", "Yes, 1"),
    ("(a) Parents’ advice", "Mother and father", "20 July 2026", "Yes, 2"),
    ("(b) Early years provider, written after consulting the teacher of the deaf", "Head teacher, Amberwell Nursery School", "17 July 2026", "Yes, 3"),
    ("(b) Hearing", "Teacher of the deaf (mandatory qualification)", "14 July 2026", "Yes, 4"),
    ("(c) Medical advice", "Community paediatrician", "30 July 2026", "Yes, 5"),
    ("(d) Psychological advice", "Educational psychologist", "28 July 2026", "Yes, 6"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "6 August 2026", "Yes, 7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 July 2026", "Yes, 8"),
    ("(f) Physiotherapy", "Physiotherapist", "21 July 2026", "Yes, 9"),
    ("(f) Occupational therapy", "Occupational therapist", "23 July 2026", "Yes, 10"),
    ("(h) Asked for by the parents", "Leader of the deaf families’ group", "27 July 2026", "Yes, 11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Tirion Haldenby", "Severnlea Council. Final plan, version 1, 5 November 2026")
    by.heading("Education, Health and Care Plan for Tirion Haldenby", 0)
    by.cover(
        ("Child", "Tirion Haldenby"), ("Date of birth", "11 February 2023"),
        ("Pronouns", "she/her"), ("Nursery year", "Nursery 2 (three to four)"),
        ("Nursery", "Amberwell Nursery School"), ("Languages at home", "English and British Sign Language"),
        ("Main need", "Physical disability"), ("Second need", "Hearing impairment"),
        ("Request received", "22 June 2026"), ("Parents told we would assess", "1 July 2026"),
        ("Draft sent", "2 October 2026"), ("Parents’ comments received", "20 October 2026"),
        ("Final plan", "5 November 2026"), ("First review finished by", "4 May 2027, and a full review by 4 November 2027"),
        ("Signed for the Council", "M. Thorneycroft, SEND Lead Officer"), ("Signed on", "5 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: All about Tirion")
    by.heading("A1 Tirion’s pages", 2)
    for title, text in CHILD:
        by.boxed(title, text)
    by.heading("A2 Her parents’ pages", 2)
    for title, text in PARENTS:
        by.boxed(title, text)
    by.at("").heading("Summary of Tirion’s strengths and needs, and the support plan")
    for name, needs, outcomes, provision in AREAS:
        by.at("").heading(name)
        by.heading("Section B: Special educational needs", 2)
        by.rows(("What is working (strengths)", "What is not working so well (needs)"), needs, letters=("B", "B"))  # fmt: skip
        if outcomes:
            by.at("E").heading("Section E: Desired outcomes", 2)
            by.rows(("", "Outcome and step", "Need, and whose hope it serves"), outcomes, labels=(0,))  # fmt: skip
            by.at("F").heading("Section F: Special educational provision", 2)
            by.rows(("What", "Who, how much and how often", "For"), provision)
    _end(by)


def _end(by: Author) -> None:
    by.at("E").heading("All areas: checking progress, and moving on (Section E)")
    by.bullets(
        "Tirion’s key person and the SENCO set small targets every half-term and mark them off each Friday.",
        "The SENCO, the parents and the teacher of the deaf look at all four outcomes once a term. The Council reviews them at six months and then yearly.",
        "The move to school: the Reception teacher visits Tirion in March 2027; Tirion has five visits of one hour in May and June 2027 with her practitioner; her equipment is measured in the new room by 30 June 2027; a photograph book goes home by 9 July 2027.",
    )
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Need 6. Cerebral palsy: tight calf muscles and hips that must be watched (community paediatrician, 30 July 2026). She wears splints for six hours a day. She tires in them after ten minutes of standing.",
        "Need 7. A lasting hearing loss, with new ear moulds about every eight weeks as she grows (audiologist’s letter in appendix 5). When they fit badly she misses speech.",
    )
    by.at("G").heading("Section G: Health provision")
    by.rows(
        ("For", "What, by whom, how much and how often"),
        (
            ("Need 6, outcome 3", "The community paediatrician examines Tirion for 45 minutes every six months, with one hip X-ray a year. The orthotist fits splints in 30 minutes every four months."),
            ("Need 7, outcome 1", "The paediatric audiologist tests her hearing for 60 minutes every three months and takes ear moulds for 20 minutes every eight weeks."),
            ("Agreed", "The integrated care board agreed to Section G on 21 October 2026 (designated clinical officer)."),
        ),
        labels=(0,),
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text("None identified (social worker, disabled children’s team, 6 August 2026).")
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None needed (disabled children’s team, 6 August 2026).")
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None needed (disabled children’s team, 6 August 2026).")
    by.at("I").heading("Section I: Placement")
    by.text(
        "Until July 2027: Amberwell Nursery School, a maintained nursery school.",
        "From 1 September 2027: Long Ferrand Primary School, a community primary school.",
    )
    by.at("J").heading("Section J: Personal budget")
    by.text("The parents were told about personal budgets on 2 October 2026 and did not ask for one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Whose", "Date", "Attached, appendix"), K)


PLAN = Unseen(
    name="tirion",
    style="working and not working side by side, area by area, landscape",
    born=dt.date(2023, 2, 11),
    write=write,
    is_landscape=True,
)
